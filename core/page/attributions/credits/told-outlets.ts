import { isGiven } from '../../../claim/cues/given-names';
import { ORGANISATION_NOUN, OUTLET_NOUN, ROLE_NOUN } from '../../../claim/cues/nouns';
import type { Credit } from '../../../model';
import { isSaying } from '../verbs/is-saying';
import { isRomance } from '../words/cue-patterns';
import type { Token } from '../words/tokens';
import { outletAt } from './credit-kind';
import { makeCredit, type Sentence } from './make-credit';

/** What leads to an outlet in Romance languages ("à l’AFP", "sur la radio Valmont", "al diario El Cauce"), and its name. */
export const LED_TO =
  /(?<![\p{L}’'])([àÀ]|[Aa]u|aux|auprès d[eu]|[Ss]ur|chez|[Aa]l?|[Aa]o|[Aa]lla|all(?=[’'])|[Ee][nm]|[Nn][oa]|con|com|[Ss]u|[Ss]ulla|per|par[ao]?|d[eiouao]|du|del)(?:[’']|\s)(?:l[’']|(?:l[ae]s?|los|el|il|o|the)\s)?(?:(?:(?:antenne|ondes|plateau|micro)|(jornal|diario|portal|quotidien|journal|radio|rádio|chaîne|canal|cadena|agence|agencia|agência|agenzia|site|sitio|revista|emittente|semanario|magazine|hebdomadaire|emisora|red))\s(?:de\s|d[aio]\s|del\s)?(?:la\s|l[’'])?)?(france(?:info|\s(?:bleu|info|inter|culture)(?:\s\p{Lu}\p{L}+)?)|g1(?!\p{L})|\p{Lu}[\p{L}\d-]*(?:\s(?:d[eioa]l?\s|l[ae]\s)?(?:\p{Lu}[\p{L}\d-]*|\d{1,2}(?![\p{L}\d:]|\.\d))){0,4})/gu;
/** Talks and writings that outlets are given. */
const TALK =
  /^(?:entrevistas?|interv(?:ista|iew)s?|entretien|entrevue|di[áa]l[oe]go|convers(?:a|ación|ation)|charla|colloquio|declara(?:cione|çõe|tion)s|nota|e-?mail|courriel|micro|microfon[ie]s?|micrófonos?|plateau|antenne|ondes)$/;
/** Where outlets are heard: "au micro de". */
const STAGE = /^(?:micro|microfon[ie]s?|plateau|antenne|ondes)$/;
/** Where one speaks: a place as often as an outlet. */
const PLACED = /^(?:e[nm]|n[oa]|sur?|sulla|chez)$/i;
/** To whom one speaks, rather than where. */
const DATIVE = /^(?:à|al?|ao|alla)$/i;
/** As names of outlets alone begin. */
const CHANNEL = /^(?:Canal|Antena|Onda|Rede|Tele\p{L}+)$/u;
/** Bodies and places. */
const NOT_TOLD = /^(?:Unidas|Unidos|Nueva|Nova|York|São|San|Santa|Estados|Casa)$/;
/** The verb stands this near; what stands in between is who speaks, and when. */
const MOST_BETWEEN = 14;
/** A talk may have an adjective and "enviada" behind it: "entrevue accordée à", "nota oficial enviada à". */
const MOST_OF_TALK = 6;
/** What is said begins with it. */
const STATED = /^(?:qu|que|che|[“”«»":;])$/;

/** Romance: outlets that somebody speaks to or on, by a verb of saying or a talk beside them ("a assuré hier X sur Radio Valmont", "em entrevista à TV Vale"). */
export function toldOutlets(sentence: Sentence): readonly Credit[] {
  const { tokens, page, start, end } = sentence;
  if (!isRomance(page.cues)) return [];
  return [...page.text.slice(start, end).matchAll(LED_TO)].flatMap((hit) => {
    const [words, lead = '', noun, run = ''] = hit;
    const name = withoutPerson(run, page.input.site);
    const at = tokens.findIndex((token) => token.start >= start + hit.index);
    const near = tokens.slice(Math.max(0, at - MOST_BETWEEN), at);
    const own = near.slice(near.findLastIndex((token) => STATED.test(token.lower)) + 1);
    const talk = own.slice(-MOST_OF_TALK).findLast((token) => TALK.test(token.lower));
    const verb = own.findLast((token) => isSaying(tokens, tokens.indexOf(token), page, true));
    const stop = start + hit.index + words.length - run.length + name.length;
    const from = talk ?? verb ?? (opens(at, stop, sentence) ? tokens[at] : undefined);
    const beside = verb !== undefined && DATIVE.test(lead) && verb.end - start - hit.index > -12;
    if (/^d/.test(lead) && !STAGE.test(tokens[at - 1]?.lower ?? '')) return [];
    if (from === undefined) return [];
    if (noun === undefined && !isOutlet(name, talk !== undefined && !PLACED.test(lead), beside, sentence)) return [];
    const span = { start: from.start, end: stop };
    const outlet = outletAt(span.start, span.end, name, page);
    return outlet.noun === 'self' ? [] : [makeCredit(span, outlet, sentence, true)];
  });
}

/** "(lance à l’) AFP Xavier Ferrand": whoever speaks stands right behind the outlet. */
function withoutPerson(run: string, site: string | null): string {
  // "disse ao Jornal do Vale Custo Melo", in the Jornal do Vale itself
  if (site !== null && run.startsWith(`${site} `)) return site;
  const words = run.split(' ');
  const person = words.findIndex(
    (word, index) => isGiven(word) && words.slice(0, index).some((before) => OUTLET_NOUN.test(before)),
  );
  return person < 0 ? run : words.slice(0, person).join(' ');
}

/** "Sur Radio Valmont, la maire a promis": what opens a clause that a verb of saying follows in. */
function opens(at: number, stop: number, { tokens, page }: Sentence): boolean {
  const next = tokens.findIndex((token) => token.start >= stop);
  if ((at > 0 && tokens[at - 1]?.text !== ',') || tokens[next]?.text !== ',') return false;
  return tokens.slice(next, next + MOST_BETWEEN).some((_: Token, index) => isSaying(tokens, next + index, page, true));
}

/** Whether a name is an outlet's: by a noun in it; by one word that a talk was given to; by several that are no body's right behind a verb of saying. */
function isOutlet(name: string, talk: boolean, told: boolean, { page }: Sentence): boolean {
  const words = name.split(' ');
  if (
    words.some((word) => (OUTLET_NOUN.test(word) && !ROLE_NOUN.test(word)) || CHANNEL.test(word)) ||
    /\s\d{1,2}$/.test(name)
  )
    return true;
  if (words.some((word) => ROLE_NOUN.test(word) || ORGANISATION_NOUN.test(word) || NOT_TOLD.test(word))) return false;
  if (isGiven(name) || page.names.resolve(words.at(-1) ?? '') !== null) return false;
  return words.length < 2 ? talk : told;
}
