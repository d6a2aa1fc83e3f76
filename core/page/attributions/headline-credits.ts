import { DOCUMENT_NOUN, ORGANISATION_NOUN, OUTLET_NOUN } from '../../claim/cues/nouns';
import type { Credit, TextBlock } from '../../model';
import { isOwnName } from './credit-kind';
import type { Actor, Discourse } from './discourse';
import { makeCredit } from './make-credit';
import { readTokens } from './tokens';

/** Whoever says it, as short as headlines have them. */
const WHO =
  '(\\p{Lu}[\\p{L}\\d.&’-]*(?:\\s(?:of|for|the|de|der|des|du)\\s\\p{Lu}[\\p{L}\\d&’-]*|\\s\\p{Lu}[\\p{L}\\d&’-]*){0,3}|\\p{Ll}{4,})';
/** "UN: Famine looms in the north" */
const LEADS = new RegExp(`^${WHO}:\\s(?=\\S+\\s\\S+\\s\\S)`, 'u');
/** "Prices rise: ONS", "Mayor ‘took cash’ – report" */
const CLOSES = new RegExp(`(?<=\\S+\\s\\S+)(?::|\\s[–—-])\\s${WHO}$`, 'u');

/** One word before a colon that says what a page is, not who says it. */
const LABEL = /^(?:LIVE|WATCH|VIDEO|PHOTOS?|FAQ|NEW|QUIZ|POLL|PDF|(?!Police|Study|Survey)\p{Lu}\p{Ll}+)$/u;

/** Who a headline says has said it, before a colon or behind a colon or a dash; null for other headings. */
export function headlineCredit({ start, end }: TextBlock, page: Discourse): Credit | null {
  const line = page.text.slice(start, end);
  const hit = LEADS.exec(line) ?? CLOSES.exec(line);
  const name = hit?.[1];
  const noun = name === undefined || isOwnName(name, page.input.site) ? null : sortOf(name);
  if (hit === null || name === undefined || noun === null || (hit.index === 0 && LABEL.test(name))) return null;
  const at = { start: start + hit.index, end: start + hit.index + hit[0].length };
  const bare = name === name.toLowerCase() || DOCUMENT_NOUN.test(name);
  const attribution = { kind: bare && noun === 'document' ? 'none' : 'organisation', name } as const;
  const actor: Actor = { ...at, attribution, noun, pronoun: false };
  const sentence = { start, end, tokens: readTokens(page.text, start, end), page, isFree: () => true };
  const said = hit.index === 0 ? { start: at.end, end } : { start, end: at.start };
  return { ...makeCredit(at, actor, sentence, noun === 'outlet'), ...at, text: hit[0], statement: said };
}

/** What sort of source closes or opens a headline: a body, an outlet, a writing; null for any other word. */
function sortOf(name: string): Actor['noun'] | null {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (words.some((word) => OUTLET_NOUN.test(word)) && /^\p{Lu}/u.test(name)) return 'outlet';
  if (
    words.length === 1 &&
    /^(?:report|study|poll|survey|research|Bericht|Studie|Umfrage|étude|sondage|informe|estudio|encuesta)$/iu.test(last)
  )
    return 'document';
  return ORGANISATION_NOUN.test(last) || (words.length === 1 && /^\p{Lu}{2,6}$/u.test(name)) ? 'other' : null;
}
