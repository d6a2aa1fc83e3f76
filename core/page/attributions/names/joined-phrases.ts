import { isGiven } from '../../../claim/cues/given-names';
import { DOCUMENT_NOUN, ORGANISATION_NOUN, OUTLET_NOUN, RELATIVE, ROLE_NOUN } from '../../../claim/cues/nouns';
import { OF } from '../../../claim/cues/particles';
import type { CuePatterns } from '../words/cue-patterns';
import type { Token } from '../words/tokens';
import type { Phrase } from './phrases';

/**
 * "National Lake and Weir Administration": the body's noun follows what is joined, and none stands before. "Ministerio de Obras y
 * Montes": a second domain, without an article, behind that of a body.
 */
export function joinsBody(tokens: readonly Token[], index: number): boolean {
  let from = index;
  const next = tokens[index + 1];
  let head = index;
  while (tokens[head - 1]?.capital || (head < index && leads(tokens[head - 1]))) head--;
  const second = tokens[index]?.lower !== 'and' || DOMAIN.test(next?.text ?? '');
  if (second && next?.capital && !ORGANISATION_NOUN.test(next.lower))
    return tokens.slice(head, index).some(leads) && ORGANISATION_NOUN.test(tokens[head]?.lower ?? '');
  while (tokens[from - 1]?.capital) from--;
  let to = index + 1;
  while (tokens[to]?.capital) to++;
  const isBody = (token: Token) => ORGANISATION_NOUN.test(token.lower) || OUTLET_NOUN.test(token.lower);
  const last = tokens[to - 1];
  return (
    index - from > 1 && last !== undefined && to > index + 1 && isBody(last) && !tokens.slice(from, index).some(isBody)
  );
}

/** What English departments are for besides: "Disease Control and Prevention". */
const DOMAIN =
  /^(?:Prevention|Human|Commerce|Industry|Trade|Sports?|Culture|Technology|Tourism|Welfare|Science|Research|Training|Education|Development|Housing|Safety|Security|Statistics|Health|Energy|Transport|Fisheries|Forestry|Water|Food|Natural|Urban|Rural|Consumer)$/;

const leads = (token: Token | undefined) => OF.test(token?.lower ?? '') || token?.lower === 'for';

/** "laut Gericht für die Nutzer": offices are for something ("Amt für …"), other nouns are not named by it. */
export function isAside(tokens: readonly Token[], index: number, cues: CuePatterns): boolean {
  if (tokens[index]?.lower !== 'für' || !cues.article.has(tokens[index + 1]?.lower ?? '')) return false;
  return !/(?:amt|ministerium|behörde|institut|zentrum|verband|verein|stelle|gesellschaft|anstalt|kommission|ausschuss|beauftragte[rn]?)$/.test(
    tokens[index - 1]?.lower ?? '',
  );
}

/** "Marta Ruiz, que aseguró": whether a word behind a comma leads back to the noun before it. */
export function isRelative(token: Token | undefined, { language }: CuePatterns): boolean {
  return RELATIVE.test(token?.lower ?? '') || (token?.lower === 'que' && /^(?:es|pt)$/.test(language));
}

/** Marks around the name of an outlet inside a phrase ("das „Tagblatt“", "la radio « Vallon 1 »"). */
export function isMarkOfName(tokens: readonly Token[], index: number): boolean {
  const [mark, before, after] = [tokens[index], tokens[index - 1], tokens[index + 1]];
  if (mark === undefined || before?.word !== true) return false;
  // French print sets a space inside its marks.
  if (/^[“"„«‚‘']$/.test(mark.text) && after?.capital === true && after.start - mark.end < 2) return true;
  return /^[”"“»’']$/.test(mark.text) && (before.capital || /^\d+$/.test(before.text)) && mark.start - before.end < 2;
}

/** Index of the mark that opens a short name, by that which may close it; -1 when none does. */
export function openingMark(tokens: readonly Token[], close: number): number {
  if (!/^[”»"]$/.test(tokens[close]?.text ?? '')) return -1;
  const open = tokens.findLastIndex(({ text }, index) => index < close && /^[„«"]$/.test(text));
  return close - open < 5 && tokens[open + 1]?.capital ? open : -1;
}

/** A place in capitals, then a person by a first name. */
export function leadsToGiven(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (tokens[at]?.capital && !isGiven(tokens[at]?.text ?? '')) at++;
  return at > from && at - from < 4 && tokens[at]?.capital === true && tokens[at + 1]?.capital === true;
}

/** Words inside the name of a body: "the Ministry of Public Health, which said". */
const INSIDE_BODY = /^(?:of|for|and|&|the|de|des|du|del|di|da|do|der|für|und|van|voor)$/;

/** "a reply from Nora Fell, who said": a full name right before its relative clause, or null. */
export function nameBefore(tokens: readonly Token[], end: number): Phrase | null {
  let from = end;
  while (from > 0 && tokens[from - 1]?.capital === true) from--;
  const before = tokens[from - 1];
  // "por Concha, que contó"
  const short = end - from < 2 && !isGiven(tokens[from]?.text ?? '');
  if (
    short ||
    from === end ||
    (before !== undefined && (INSIDE_BODY.test(before.lower) || ROLE_NOUN.test(before.lower)))
  )
    return null;
  return { from, to: end };
}

/** "un habitant à l’AFP", "un vecino a Radio Lorne": the outlet that was told. */
export function isHearer(tokens: readonly Token[], index: number, cues: CuePatterns): boolean {
  if (!/^(?:a|al|all[ao]?|à|au|aux|ao)$/.test(tokens[index]?.lower ?? '')) return false;
  const next = tokens[index + 1];
  const name = next !== undefined && cues.article.has(next.lower) ? tokens[index + 2] : next;
  // "le parquet à France 2"
  const channel = /^\d{1,2}$/.test(tokens[name === next ? index + 2 : index + 3]?.text ?? '');
  return name?.capital === true && (OUTLET_NOUN.test(name.lower) || channel);
}

/** "von der Hamas geführte": what stands between a German article and its noun is no longer. */
const MOST_ATTRIBUTE = 9;
/** Participles as they end before a noun, and no superlatives. */
const PARTICIPLE = /^(?!letzte|eigene|verschiedene).*(?:[^aeioußs]t|[dst]et|sst|\p{L}{3}en|end)e[nrms]?$/u;

/** "von der Hamas kontrollierte Behörde": the index of the German noun behind a participle with words of its own, or `from`. */
export function behindAttribute(tokens: readonly Token[], from: number, to: number, cues: CuePatterns): number {
  const end = cues.language === 'de' ? Math.min(to - 1, from + MOST_ATTRIBUTE) : from;
  for (let at = from + 1; at < end && tokens[at - 1]?.word; at++) {
    const word = tokens[at]?.capital === false ? (tokens[at]?.lower ?? '') : '';
    const between = tokens[at - 1]?.capital && tokens[at + 1]?.capital;
    if (between && PARTICIPLE.test(word) && !cues.say.test(word)) return at + 1;
  }
  return from;
}

/** "said that Fell", "said that their study", but "that council": what it joins has an article or a name of its own, or is several. */
export function isConjunction(tokens: readonly Token[], at: number, cues: CuePatterns): boolean {
  const next = tokens[at + 1];
  if (cues.language !== 'en' || tokens[at]?.lower !== 'that' || next === undefined) return false;
  return next.capital || cues.article.has(next.lower) || /[^s’']s$/.test(next.lower);
}

/** Between an office and what it is for, in Romance languages. */
const TO_DOMAIN = /^(?:al|all[aeo]?|ai|agli|aux?|d[aeiou]|d[eao]s|del|dell[aeo]?|dei|degli)$/;

/** "l’assessora alle Politiche sociali Anna Neri": whether a word leads from an office over its domain, which may have small words, to who holds it. */
export function leadsToHolder(tokens: readonly Token[], index: number): boolean {
  const [office, to] = [tokens[index - 1]?.lower ?? '', tokens[index]?.lower ?? ''];
  if (!TO_DOMAIN.test(to) || !(ROLE_NOUN.test(office) || ROLE_NOUN.test(tokens[index - 2]?.lower ?? ''))) return false;
  const holder = tokens.findIndex((token, at) => at > index + 1 && token.capital && isGiven(token.text));
  const domain = tokens.slice(index + 1, holder);
  return (
    domain.length < MOST_DOMAIN &&
    domain.slice(0, 2).some(({ capital }) => capital) &&
    domain.every(({ word }) => word) &&
    tokens[holder + 1]?.capital === true
  );
}

const MOST_DOMAIN = 6;

/** "quickly", "également", "finalmente"; words like "government" and "family" behind an article are none. */
export function isAdverb(tokens: readonly Token[], index: number, cues: CuePatterns): boolean {
  const [word, before] = [tokens[index]?.lower ?? '', tokens[index - 1]];
  const ending = cues.language === 'fr' ? /ment$/ : cues.language === 'en' ? /ly$/ : /mente$/;
  return (
    ending.test(word) &&
    !cues.article.has(before?.lower ?? '') &&
    !ORGANISATION_NOUN.test(word) &&
    !DOCUMENT_NOUN.test(word)
  );
}
