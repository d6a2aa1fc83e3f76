import { CLOSING_PARTICIPLE } from '../../../claim/cues/stances';
import { PERFECT } from '../verbs/verb-subjects';
import type { Actor } from '../words/discourse';
import type { Token } from '../words/tokens';
import type { Sentence } from './make-credit';

/** Words behind a verb that make no statement of it: "tells the story of the mill", "claimed nine lives", "the news broke". */
const NO_STATEMENT: readonly (readonly [verb: RegExp, behind: RegExp])[] = [
  [
    /./u,
    /^\s(?:nothing|good-?bye|farewell|thanks|nichts|rien|nada|niente|[ol]o? s(?:eguinte|iguiente)|quanto segue)(?!\p{L})/u,
  ],
  [
    /./u,
    /^\s(?:the|its|a|die|ihre|eine)\s(?:\p{Ll}+\s)?(?:story|tale|history|Geschichte|Historie)\s(?:of|about|behind|de[rs]|von|vom)\s/u,
  ],
  [/^t(?:old|ells?)$/, /^\s(?:her|his|their|its)\s(?:\p{Ll}+\s)?(?:stor(?:y|ies)|tales?|truth|lies?|jokes?)(?!\p{L})/u],
  [
    /^claim(?:s|ed)?$/,
    /^\s(?:(?:the|his|her|its|their|an?|\d+|two|three|four|five|six|seven|eight|nine|ten|several|many)\s){0,2}(?:li(?:fe|ves)|victims?|prizes?|titles?|crown|medals?|victory|seats?|wickets?|(?:\p{Ll}+\s)?attacks?(?=[.,;]|\s(?:in|on|at|against|which|that)\s|$))(?!\p{L})/u,
  ],
  [/^shown$/, /^\s(?:no|the|an?|its|little|signs?)\s/u],
  [/^meld(?:et|ete|eten|en)$/, /^\s(?:[\p{L}-]+\s){0,3}sich(?!\p{L}|\szu\sWort)/u],
  // "ha expresado su condena": a feeling.
  [/^(?:expres|exprim)/, /^\s(?:sus?|son|sa|ses)\s/],
  [/^(?:cuentan?|contab?an?|contam?|contava)$/, /^\sco[nm]\s/],
  [/^(?:claim|report|argu|complain)ing$/, /^\s(?:for|over|with|against|to|in|on|\p{L}+s[.,;])(?!\p{L})/u],
  [/^broke$/, /^(?:[.,!]|\s(?:on|in|out|down|up|off|into|away|through|over)(?!\p{L}))/u],
  [/^(?:discovered|determined)$/, /^\s(?!that|how|why|what|whether|who)\p{L}/u],
];
/** What is announced or written besides a statement: an act of one's own, a work. */
const OWN_ACT: Readonly<Record<string, RegExp>> = {
  // "announced its decision to close": what is announced is the statement.
  en: /^\s(?:an?|its|their|his|her)\s(?!(?:\p{Ll}+\s)?(?:decision|intention|intent|refusal)\s)/u,
  de: /^\s(?:eine[nr]?|ein|ihren?|seinen?)\s/,
  fr: /^\s(?:une?|des|sa|son|ses|leurs?)\s/,
  es: /^\s(?:un[ao]s?|sus?)\s/,
};
const NUMBER =
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varios|varias)$/;
/** Verbs whose objects are acts as often as statements. */
const ANNOUNCES = /^(?:announc(?:es?|ed)|annonc(?:e|ent|é)|anunci(?:a|an|ó|aron)|kündigte[n]?|kündigt)$/;
/** Verbs of writing, whose object may be a work: "wrote nine novels". */
const WRITES =
  /^(?:wrote|writes|published|écrit|écrivait|publié|escribió|escribe|publicó|schrieb|schreibt|geschrieben|veröffentlicht)$/;

/** Whether the words behind a verb of saying make no statement of it. */
export function statesNothing(verb: number, { tokens, page, end }: Sentence): boolean {
  const { lower = '', end: from = end } = tokens[verb] ?? {};
  const behind = page.text.slice(from, end);
  return NO_STATEMENT.some(([form, words]) => form.test(lower) && words.test(behind));
}

/** "announced a dividend", "wrote nine novels", "hat neun Romane geschrieben": a deed and no statement. */
export function hasOwnObject(verb: number, actor: Actor, { tokens, page, end }: Sentence): boolean {
  const token = tokens[verb];
  if (token === undefined) return false;
  if (page.cues.language === 'de' && PERFECT.test(token.lower))
    return (actor.pronoun || actor.attribution.kind === 'person') && WRITES.test(closing(tokens, verb)?.lower ?? '');
  const own = OWN_ACT[page.cues.language]?.test(page.text.slice(token.end, end)) === true;
  if (WRITES.test(token.lower)) return NUMBER.test(tokens[verb + 1]?.lower ?? '') || (own && actor.pronoun);
  return own && actor.start < token.start && ANNOUNCES.test(token.lower);
}

/** The participle that closes the clause after a German auxiliary; null when it closes otherwise. */
export function closing(tokens: readonly Token[], auxiliary: number): Token | null {
  let end = auxiliary + 1;
  while (end < tokens.length && !/^[,.;:!?–—]$/.test(tokens[end]?.text ?? '')) end++;
  const last = tokens[end - 1];
  // "hat sich gemeldet"
  if (last?.lower === 'gemeldet' && tokens.slice(auxiliary, end).some(({ lower }) => lower === 'sich')) return null;
  const known = last?.lower === 'gegeben' && tokens[end - 2]?.lower === 'bekannt';
  return last !== undefined && (known || CLOSING_PARTICIPLE.test(last.lower)) ? last : null;
}
