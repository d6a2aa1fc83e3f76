import { OUTLET_NOUN, ROLE_NOUN } from '../../../claim/cues/nouns';
import { OF } from '../../../claim/cues/particles';
import { readActor } from '../names/actors';
import { isAcronym, isKnownBody, NAME_OF_OUTLET } from '../names/name-nouns';
import { phraseAfter } from '../names/phrases';
import { TO_WHOM } from '../verbs/behind-adverbs';
import { type Actor, bodyAt } from '../words/discourse';
import type { Token } from '../words/tokens';
import { outletAt } from './credit-kind';
import type { Sentence } from './make-credit';

/** Where to look for the outlet that was told: "sagte Mohr am Freitag der Weitaler Zeitung". */
const HEARER_TOKENS = 9;
/** "in an e-mail to", "in an interview with": the outlet that was told follows. */
const TO_HEARER =
  /^(?:(?:by|via|over|in|during)\s)?(?:an?\s)?(?:\p{Ll}+\s)?(?:e-?mail|letter|statement|interview|conversation|message|text|phone call|call)\s(?:to|with|given to|sent to)\s/u;
/** "told affiliate KXYZ": what an outlet is called before its name. */
const CALLED =
  /^(?:affiliate|station|partner|network|newspaper|magazine|broadcaster|agency|website|site|daily|weekly)$/;
/** Where people speak to everybody: "at a news conference". */
const EVENT =
  /^(?:conferences?|briefings?|(?:An|Nach)frage|\p{L}*[Kk]onferenz|conférence|point|conferencia|rueda|coletiva|conferenza)$/u;
/** People who ask for an outlet: "told Weirwire editor Nora Fell". */
const ASKER =
  /^(?:editors?|reporters?|journalists?|hosts?|anchors?|correspondents?|columnists?|presenters?|contributors?|writers?)$/;

/** The outlet, or this one, that is told something after a verb of saying; null when nobody is. */
export function hearerOf(verb: number, actor: Actor, sentence: Sentence): Actor | null {
  const { tokens, page } = sentence;
  const english = page.cues.language === 'en';
  const from = Math.max(
    verb,
    tokens.findLastIndex((token) => token.end <= actor.end),
  );
  const named = english ? namedHearer(from, sentence) : askedBy(from, sentence);
  // "zitiert die Zeitung den Rat"
  if (named !== null || tokens[verb]?.lower.startsWith('zitier')) return named;
  for (let index = from; index < Math.min(from + HEARER_TOKENS, tokens.length - 1); index++) {
    const next = tokens[index + 1];
    // "dijo Ana Ruiz, portavoz del grupo, a Radio Valle"
    if (next?.text === ',' && index === from && TO_WHOM.test(tokens[index + 2]?.lower ?? '')) continue;
    if (next === undefined || !next.word) return null;
    const self = page.cues.self.test(page.text.slice(next.start, next.start + 30));
    if (self && index - from < (english ? 1 : 2)) return bodyAt(next.start, next.end, page.input.site, 'self');
    // "said American Express is not": behind a verb that is not one of telling its statement begins.
    if (english && !(index > from ? TO : TELLS).test(tokens[index]?.lower ?? '')) {
      if (index > from || next.capital || page.cues.article.has(next.lower)) return null;
      continue;
    }
    if (/^(?:that|dass|que|dat|che|att|że|что|how|about|ob|wie|forum|marge|margen|occasion)$/.test(next.lower))
      return null;
    if (!next.capital && !page.cues.article.has(next.lower)) {
      if (english && index > from) return null;
      continue;
    }
    // "bezeichnete die Berichte": a German object.
    if (page.cues.language === 'de' && /^(?:die|das|eine?)$/.test(next.lower)) return null;
    // "sagte Ohm dem RND"
    const to = page.cues.language === 'de' && index === from && /^de[mr]$/.test(next.lower) ? tokens[index + 2] : null;
    if (to && isAcronym(to) && !/^(?:CDU|SPD|CSU|FDP|AfD|EU|UNO?|USA?|NATO)/.test(to.text))
      return outletAt(next.start, to.end, to.text, page);
    const phrase = phraseAfter(tokens, index, page.cues);
    const hearer = phrase && readActor(tokens, phrase, page);
    if (phrase !== null && tokens.slice(phrase.from, phrase.to).some(({ text }) => EVENT.test(text))) return null;
    if (
      hearer?.noun === 'outlet' &&
      !/^(?:fernsehen|radio|télévision|televisión|presse|prensa|imprensa|stampa|pers|pressen|medios?|médias?|media|medien)$/.test(
        hearer.attribution.name ?? '',
      )
    )
      return startsOwn(hearer, sentence) ? bodyAt(next.start, next.end, page.input.site, 'self') : hearer;
  }
  return null;
}

/** German: "auf WT-Nachfrage", "auf Anzeiger-Anfrage". */
const ASKED_BY = /(?<!\p{L})auf\s(\p{Lu}[\p{L}.]*)-(?:An|Nach)frage(?!\p{L})/u;

function askedBy(from: number, sentence: Sentence): Actor | null {
  const { tokens, page } = sentence;
  const start = tokens[from]?.start ?? sentence.start;
  const hit = page.cues.language === 'de' ? ASKED_BY.exec(page.text.slice(start, sentence.end)) : null;
  const name = hit?.[1];
  return hit === null || name === undefined
    ? null
    : outletAt(start + hit.index, start + hit.index + hit[0].length, name, page);
}

/** English verbs with their hearer right behind them, and what leads to the outlet behind others. */
const TELLS = /^(?:told|tells?|telling|informed)$/;
const TO = /^(?:to|in|on|for|with|at|via|by)$/;

/** English: "told affiliate KXYZ", "said in an e-mail to the Dunmere Post". */
function namedHearer(from: number, sentence: Sentence): Actor | null {
  const { tokens, page } = sentence;
  const verb = tokens[from];
  if (verb === undefined) return null;
  if (TELLS.test(verb.lower)) return outletAfter(tokens, from, sentence);
  const led = TO_HEARER.exec(page.text.slice(verb.end + 1, sentence.end));
  return led === null ? null : outletAfter(tokens, from + led[0].trim().split(/\s+/).length, sentence);
}

/** "disse ao Jornal do Vale Rui Melo": this outlet, and who told it right behind. */
function startsOwn({ attribution }: Actor, { page }: Sentence): boolean {
  const site = page.input.site?.toLowerCase() ?? '';
  return site !== '' && attribution.name?.toLowerCase().startsWith(`${site} `) === true;
}

/**
 * The outlet that the words after token `at` name: "the Post", "affiliate KXYZ", "CTN affiliate KXYZ", "Weirwire editor Nora
 * Fell", "Dunmere News’ Nora Fell", "Quill magazine"; null when they name somebody else.
 */
export function outletAfter(tokens: readonly Token[], at: number, sentence: Sentence): Actor | null {
  const { page } = sentence;
  let from = at + 1;
  while (page.cues.article.has(tokens[from]?.lower ?? '') || /^["“‘]$/.test(tokens[from]?.text ?? '')) from++;
  let to = from;
  let called = -1;
  while (
    tokens[to]?.word &&
    (tokens[to]?.capital || CALLED.test(tokens[to]?.lower ?? '') || /^\d+$/.test(tokens[to]?.text ?? ''))
  ) {
    if (!tokens[to]?.capital && CALLED.test(tokens[to]?.lower ?? '')) called = to;
    to++;
    // "El Diario del Cauce", "the Voice of the Valley"
    const particles = OF.test(tokens[to]?.lower ?? '') ? (/^(?:the|la)$/.test(tokens[to + 1]?.lower ?? '') ? 2 : 1) : 0;
    if (particles > 0 && tokens[to + particles]?.capital) to += particles;
  }
  const open = /^an?$/.test(tokens[from - 1]?.lower ?? '');
  const noun = (called === to - 1 && !open) || /^(?:news|radio|television|tv)$/.test(tokens[to]?.lower ?? '');
  if (noun && called === to - 1) [to, called] = [called, -1];
  const start = called >= 0 ? called + 1 : from;
  const [first, last] = [tokens[start], tokens[to - 1]];
  if (first === undefined || last === undefined || to <= start) return null;
  const owner = tokens
    .slice(start, to)
    .findIndex((token) => /[’']s?$/.test(token.text) || /^[’']$/.test(page.text.charAt(token.end)));
  const asked = ASKER.test(tokens[to]?.lower ?? '') && tokens[to + 1]?.capital === true;
  const end = owner >= 0 ? (tokens[start + owner] ?? last) : last;
  const name = page.text.slice(first.start, end.end).replace(/[’']s?$/, '');
  const outlet = name.split(/\s+/).some((word) => OUTLET_NOUN.test(word) && !ROLE_NOUN.test(word));
  // "told The Lamp that": inside a sentence the capital of an article is a title's.
  const ends = tokens[to]?.word !== true || page.cues.stop.has(tokens[to]?.lower ?? '');
  const led = tokens[from - 1];
  const titled = from > 1 && ends && (led?.text === 'The' || (led?.text === 'the' && NAME_OF_OUTLET.test(last.text)));
  // "told Lampwire’s Nora Fell": whoever asks is of the outlet.
  const asks = owner >= 0 ? tokens.slice(start + owner + 1, to) : [];
  const ofAsker = asks.length > 1 && !asks.some((word) => isKnownBody(word) || ROLE_NOUN.test(word.lower));
  const known = called >= 0 || asked || noun || outlet || titled;
  if (!(known || ofAsker) || (owner >= 0 && !outlet && !ofAsker)) return null;
  return outletAt(first.start, asked || noun ? (tokens[to]?.end ?? end.end) : end.end, name, page);
}
