import { isGiven } from '../../../claim/cues/given-names';
import { ANONYMOUS_NOUN, DOCUMENT_NOUN, ORGANISATION_NOUN, ROLE_NOUN, TITLE_WORD } from '../../../claim/cues/nouns';
import { OF } from '../../../claim/cues/particles';
import type { Token } from '../words/tokens';

/** An apposition ("Nora Fell, a miller from the valley and …, said"). */
const MOST_APPOSITION = 28;

/** Steps over ", …," and "(…)" before the verb to the noun that it explains. */
export function skipApposition(tokens: readonly Token[], end: number): number {
  const last = tokens[end - 1];
  if (last === undefined) return end;
  const opening = last.text === ')' ? '(' : last.text === ',' ? ',' : /^[–—]$/.test(last.text) ? last.text : null;
  if (opening === null) return end;
  const near = beforeParty(tokens, end - 1);
  let nearest = near;
  for (let index = end - 2; index > 0 && end - index < MOST_APPOSITION; index--) {
    const token = tokens[index];
    if (token === undefined || /^["“”„«»;:?!]$/.test(token.text) || (token.text === '.' && !isInner(tokens, index)))
      break;
    const named = beforeParty(tokens, index);
    if (token.text !== opening || !namesBefore(tokens, named)) continue;
    if (isNameOfRole(tokens, index, near)) return near;
    if (isFullName(tokens, named)) return named;
    if (nearest === near) nearest = named;
  }
  return nearest;
}

/** "Hugo Ribot (LR), maire d’Andreux, confirme": where the bracket opens that closes before `end`, or `end`. */
function beforeParty(tokens: readonly Token[], end: number): number {
  return tokens[end - 1]?.text === ')' && tokens[end - 3]?.text === '(' && tokens[end - 2]?.capital ? end - 3 : end;
}

/** "his sister, Nora Fell, said": the name stands between the commas. */
function isNameOfRole(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from + 1, to);
  const words = between.filter((token) => token.word);
  return (
    (tokens[from - 1]?.capital === false || isOfficeOfDomain(tokens, from) || isCapitalOffice(tokens, from)) &&
    // "his lawyer, Quill, said"
    (words.length > 1 || isGiven(words[0]?.text ?? '') || ROLE_NOUN.test(tokens[from - 1]?.lower ?? '')) &&
    words.length > 0 &&
    words.length < 6 &&
    words.every((token) => token.capital) &&
    between.every((token) => token.word || token.text === '.')
  );
}

/** Two capitals before a comma, at the start of their clause: a person, where one capital or "in Upper Dunmere" may be a place. */
function isFullName(tokens: readonly Token[], index: number): boolean {
  const [surname, name, before] = [tokens[index - 1], tokens[index - 2], tokens[index - 3]];
  if (surname?.capital !== true || name?.capital !== true) return false;
  return before === undefined || !/^(?:in|at|from|of|near|for|à|de|en|da|di|van|von)$/.test(before.lower);
}

/** Whether something that can be explained stands before a comma: a name or a noun of a source. */
function namesBefore(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index - 1];
  return (
    token?.word === true &&
    (token.capital ||
      ROLE_NOUN.test(token.lower) ||
      // "the audit, which looked at May, found"
      (DOCUMENT_NOUN.test(token.lower) &&
        /^(?:which|that|qui|que|che|en|dans|der|die|das|in|très|muy|molto|(?:publi|par|rend|remi|dat|diffus|réalis|men|elabor|public|realizad)\p{L}*(?:é|u|ad[oa]|at[oa])e?s?)$/u.test(
          tokens[index + 1]?.lower ?? '',
        )) ||
      ORGANISATION_NOUN.test(token.lower) ||
      ANONYMOUS_NOUN.test(token.lower))
  );
}

/** Full stops of initials and titles, ampersands, and marks around a name inside the phrase. */
export function isInner(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined) return false;
  // "D-Lorne., said", "(D-Lorne.) said", "14 Mill Ave. in Lorne": no sentence ends before a comma, a bracket or a small letter.
  if (token.text === '.')
    return before.end === token.start && (isAbbreviation(before) || /^[,)\p{Ll}]/u.test(tokens[index + 1]?.text ?? ''));
  if (/^[’']$/.test(token.text)) return joinsPossessive(tokens, index);
  return token.text === '&' || token.text === '/';
}

/** "J.", "U.S", "Dr": words that end in a full stop inside a sentence; "the president." ends one. */
export function isAbbreviation({ text, lower }: Token): boolean {
  return (
    /^(?:\p{L}\.)*\p{L}$/u.test(text) ||
    RANK.test(lower) ||
    (lower.length < MOST_TITLE && TITLE_WORD.test(lower) && !/^(?:king|pope|sir|lord|lady|don)$/.test(lower))
  );
}

/** "st. asp. Ola Młynarz" */
const RANK = /^(?:st|mł|asp|podkom|nadkom|insp|bryg|kpt|płk|ppłk|mjr|sierż|hab|abp|bp|kard|red)$/;
/** Abbreviated titles are shorter. */
const MOST_TITLE = 5;

/** What books and papers of a trade are called. */
const BOOK =
  /^(?:yearbook|handbook|almanac\p{L}*|list|guide|companion|register|gazette|digest|journal|review|bulletin)$/u;

/** What those of one trade or place form together, as no person is called. */
const CIRCLE =
  /^(?:forum|club|guild|circle|league|fund|panel|network|exchange|front|lobby|watch|voice|action|co-?operative|collective|assembly|congress|convention|ombudsman|helpline|hall|institute|college|register)$/;

/** Whether a mark is the possessive of a plural inside the name of a body: "the Dockers’ Union". */
export function joinsPossessive(tokens: readonly Token[], mark: number): boolean {
  const [before, next] = [tokens[mark - 1], tokens[mark + 1]];
  // "The Drivers’ Club’s own tally".
  const noun = next?.lower.replace(/[’']s$/, '') ?? '';
  return (
    before?.capital === true &&
    before.end === tokens[mark]?.start &&
    before.text.endsWith('s') &&
    next?.capital === true &&
    [ORGANISATION_NOUN, BOOK, CIRCLE].some((kind) => kind.test(noun))
  );
}

/** "El secretario de Relaciones Institucionales y Política Autonómica del Partido, …": an office with its domain is no longer. */
const MOST_DOMAIN = 12;

/** "said Dunmere's Oil Minister, …", "the Minister of Mills, …": an office in capitals behind an article or a possessive. */
function isCapitalOffice(tokens: readonly Token[], comma: number): boolean {
  const lead = tokens.findLastIndex((token, index) => index < comma && /^the$|[’']s?$/.test(token.lower));
  const words = lead < 0 ? [] : tokens.slice(lead + 1, comma);
  const office = [words[0], words.at(-1)].some((word) => word?.capital && ROLE_NOUN.test(word.lower));
  return office && words.length < MOST_DOMAIN && words.every(({ word }) => word);
}

/** "le ministre des Finances, Odile Ferrand, …": an office in small letters, with what it is for. */
function isOfficeOfDomain(tokens: readonly Token[], comma: number): boolean {
  const from = Math.max(0, comma - MOST_DOMAIN);
  const office = tokens.slice(from, comma).findLastIndex((token) => !token.capital && ROLE_NOUN.test(token.lower));
  const at = from + office;
  return office >= 0 && OF.test(tokens[at + 1]?.lower ?? '') && tokens.slice(at, comma).every((token) => token.word);
}
