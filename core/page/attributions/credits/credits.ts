import { WRITING_BY } from '../../../claim/cues/nouns';
import { stancesOf } from '../../../claim/cues/stances';
import type { Credit, CreditKind, Span } from '../../../model';
import { monthOf } from '../../metadata/months';
import type { FoundQuotation } from '../quotations/quotations';
import { SEPARABLE } from '../verbs/cut-verbs';
import { MOODS } from '../verbs/reported-speech';
import { isRomance } from '../words/cue-patterns';
import { type Discourse, holds, indexBefore, overlaps } from '../words/discourse';
import { readTokens } from '../words/tokens';
import { type FoundClause, findClauseCredits, findClauses, isFirstPrint } from './clause-credits';
import { findCreditLines } from './credit-lines';
import { creditAfter, creditBefore } from './cue-credits';
import { goOn } from './going-on';
import { inheritLinks } from './inherit-links';
import { type Sentence, statementOf } from './make-credit';
import { byName } from './named-bodies';
import { creditEach } from './several-sources';
import { LED_TO, toldOutlets } from './told-outlets';
import { creditsOfVerb, isCrediting } from './verb-credits';
import { creditOfWriting } from './writing-credits';

/** Sources that are read rather than heard: whoever quotes one has it from there. */
const ELSEWHERE: ReadonlySet<CreditKind> = new Set(['prior-report', 'social', 'document']);

/** What joins a clause with a source of its own to the one before. */
const JOINT =
  /(?:;|,|\s[–—-]|\s(?=while|whereas|but))\s?((?:but|and|while|whereas|although|though|yet|mais|et|tandis que|pero|y|mientras|aber|und|doch|während)\s)$/u;
/** "While the port says …, the union …" */
const CONCEDES = /^(?:While|Although|Though|Whereas|Whilst|Obwohl|Während|Aunque|Mientras|Bien que)\s.*,\s$|;\s$/su;
/** A sentence with less of it in marks is an indirect statement. */
const MOST_QUOTED = 0.4;

/** Sources named in words, one or more a sentence, in page order. Sentences inside quotations credit nobody themselves. */
export function findCredits(page: Discourse, quotations: readonly FoundQuotation[]): readonly Credit[] {
  const marked = quotations.map((quotation) => quotation.outer);
  const said = quotations.flatMap(({ speaker: { actor, how }, outer }) =>
    actor && (how === 'said' || how === 'introduced') && isBeside(actor, outer, page) && !isPartial(outer, page)
      ? [actor]
      : [],
  );
  const isFree = (span: Span) => !said.some((clause) => overlaps(clause, span));
  const credits: Credit[] = findCreditLines(page).filter((credit) => !isNoName(credit));
  const clauses = findClauses(page.text.slice(0, page.input.bodyEnd), page.cues.language);
  let clause = 0;
  for (const sentence of page.sentences) {
    if (sentence.start >= page.input.bodyEnd) break;
    const around = marked[indexBefore(marked, sentence.start)];
    if (around !== undefined && around.start < sentence.start && around.end >= sentence.end) continue;
    while ((clauses[clause]?.start ?? sentence.start) < sentence.start) clause++;
    const own: FoundClause[] = [];
    for (let next = clauses[clause]; next !== undefined && next.start < sentence.end; next = clauses[++clause])
      if (next.end <= sentence.end) own.push(next);
    if (own.length === 0 && !mayCredit(page.text.slice(sentence.start, sentence.end), page)) continue;
    const tokens = readTokens(page.text, sentence.start, sentence.end);
    const near = marked.filter((span) => overlaps(span, sentence));
    if (tokens.some((token) => !holds(near, token.start)))
      credits.push(...creditsOf({ ...sentence, tokens, page, isFree }, near, own));
  }
  credits.sort((one, two) => one.start - two.start || two.end - one.end);
  const apart = credits.filter(
    (credit, index) => !credits.slice(Math.max(0, index - 3), index).some((other) => other.end > credit.start),
  );
  const named = apart.map((credit) => byName(credit, page));
  return inheritLinks(goOn(named, quotations, page), page);
}

/** "reported in March", "Qué dijo": a day and a question name nobody. */
function isNoName({ attribution, kind }: Credit): boolean {
  const words = kind === 'person' ? [] : (attribution.name?.match(/\p{L}+/gu) ?? []);
  if (words.length === 1 && ASKS.test(words[0] ?? '')) return true;
  // The Polish genitive of March is a Spanish paper.
  const others = words.filter((word) => monthOf(word) === 0 || word === 'Marca');
  return others.length < words.length && others.every((word) => word.length < 4);
}

/** As they open a sentence; in capitals they are letters of a body (WHO). */
const ASKS = /^(?:Qué|Quién(?:es)?|Quoi|Qui|Was|Wer|What|Who|Chi|Quem|Kto|Что|Кто|Vad|Vem)$/u;

/** A few words in marks inside a statement that is told in other words: its sentence has a source of its own. */
function isPartial(outer: Span, page: Discourse): boolean {
  const { start, end } = page.sentenceAt(outer.start);
  return outer.start > start && outer.end - outer.start < MOST_QUOTED * (end - start);
}

/** Whether the clause of a quotation stands in its own sentence, and not where another statement of its speaker does. */
function isBeside(actor: Span, outer: Span, page: Discourse): boolean {
  const { start } = page.sentenceAt(outer.start);
  const { end } = page.sentenceAt(outer.end - 1);
  return actor.start >= start && actor.start <= end + 1;
}

/** Whether a sentence has any word that could credit: most have none, and need no closer look. */
function mayCredit(stretch: string, page: Discourse): boolean {
  const { anyCredit, language } = page.cues;
  return (
    anyCredit.test(stretch) ||
    stretch.search(WRITING_BY) >= 0 ||
    stancesOf(language)?.any.test(stretch) === true ||
    (/^(?:de|nl)$/.test(language) && (SEPARABLE.test(stretch) || MOODS['de']?.test(stretch) === true)) ||
    isFirstPrint(stretch, language) ||
    (isRomance(page.cues) && stretch.search(LED_TO) >= 0)
  );
}

function creditsOf(sentence: Sentence, marked: readonly Span[], clauses: readonly FoundClause[]): readonly Credit[] {
  const found: Credit[] = [];
  const { page, tokens } = sentence;
  const isOutside = (at: number) => !holds(marked, at);
  // The clause of a quotation is its attribution already, unless it names the outlet that was told it, the network or the writing it is from.
  const add = (credit: Credit | null, writing = false) => {
    if (credit === null || found.some((other) => overlaps(other, credit)) || isNoName(credit)) return;
    if (ELSEWHERE.has(credit.kind) || writing || sentence.isFree(credit)) found.push(credit);
  };
  const stretch = page.text.slice(sentence.start, sentence.end);
  const spans = (pattern: RegExp): readonly Span[] =>
    [...stretch.matchAll(pattern)]
      .map((hit) => ({ start: sentence.start + hit.index, end: sentence.start + hit.index + hit[0].length }))
      .filter((span) => isOutside(span.start) || isInserted(span.start, page));
  const told = tokens.flatMap((token, index) =>
    isOutside(token.start) && isCrediting(tokens, index, page) ? creditsOfVerb(index, sentence) : [],
  );
  // "CNN reported, citing an official": whom the outlet has it from is the outlet's affair.
  const printed = told.filter((credit) => credit?.kind === 'prior-report');
  for (const cue of spans(page.cues.priorReport)) {
    const credit = creditAfter(cue, sentence, true);
    const inside = printed.some(
      (outlet) => outlet && credit && outlet.start < credit.start && outlet.end >= credit.end,
    );
    const outlets = [...printed, ...found].some((other) => other?.kind === 'prior-report');
    // "wie Ohm gegenüber der Post sagte": a person goes behind the outlet that was told.
    if (credit?.kind === 'person') told.push(credit);
    else if (!inside && !(outlets && credit?.kind === 'anonymous')) add(credit);
  }
  // An outlet that was told is the source of the whole sentence, whatever it was told in.
  for (const credit of printed) add(credit);
  for (const cue of spans(page.cues.accordingTo)) {
    const credit = creditAfter(cue, sentence, false);
    // "a appris l’AFP de source policière", "Nach ersten Erkenntnissen geht die Polizei von …": whoever is named has it from there.
    const first = /^nach (?:erst|bisher|vorläuf|derzeit|jetz)/iu.test(credit?.text ?? '');
    const whose = first ? told.filter((each) => each?.attribution.name) : printed;
    // "Selon un rapport publié mardi par la Cour": one source, by whom it is named.
    const written =
      isRomance(page.cues) && credit?.kind === 'document' && !/\p{Lu}/u.test(credit.attribution.name ?? '');
    const by = found.find(({ start, attribution }) => written && attribution.name && start - credit.end === 1);
    if (by && credit) found[found.indexOf(by)] = { ...by, start: credit.start, text: `${credit.text} ${by.text}` };
    else if (whose.length === 0 || credit?.kind !== 'anonymous' || !(first || /^de s/iu.test(credit.text))) add(credit);
  }
  for (const credit of toldOutlets(sentence)) if (isOutside(credit.end - 1)) add(credit);
  if (page.cues.postposed !== null)
    for (const cue of spans(page.cues.postposed)) add(creditBefore(cue.start, cue.end - cue.start, sentence));
  for (const cue of spans(WRITING_BY)) add(creditOfWriting(cue, sentence));
  const free = clauses.filter((each) => isOutside(each.start));
  // "according to a statement issued by the board": the writing has its author already.
  const signed = ({ start }: Span) => found.some(({ kind, end }) => kind === 'document' && start - end === 1);
  for (const credit of findClauseCredits(sentence, free)) if (!signed(credit)) add(credit, true);
  for (const credit of told) add(credit);
  return found.map((credit) => ownClause(credit, found, sentence)).flatMap((credit) => creditEach(credit, sentence));
}

/**
 * A statement without the clauses of other sources: the one that closes the sentence ("The warden denied that the weir leaks, the Post
 * reports"), and those that it is joined to ("The port says nine left, but the union puts it at forty").
 */
function ownClause(credit: Credit, all: readonly Credit[], sentence: Sentence): Credit {
  const { page, start, end } = sentence;
  const first = Math.min(...all.map((other) => other.end));
  const opens = all
    .map((other) => other.start - joint(page.text.slice(start, other.start), first < other.start))
    .filter((at) => at > start);
  const from = opens.findLast((at) => at <= credit.start) ?? start;
  const to = opens.find((at) => at >= credit.end) ?? end;
  const apart = from > start || to < end;
  const { statement } = apart ? { statement: statementOf(credit, { ...sentence, start: from, end: to }) } : credit;
  const closing = all.find(
    (other) => other.start > Math.max(credit.end, statement.start) && Math.abs(other.end - statement.end) < 3,
  );
  const last = closing === undefined || apart ? statement.end : closing.start;
  const words = page.text.slice(statement.start, last).replace(/[\s,;–—-]+$/u, '');
  return {
    ...credit,
    statement: closing || apart ? { start: statement.start, end: statement.start + words.length } : statement,
  };
}

/** How many characters of a sentence join the clause behind it to the one before, `other` when somebody states that one. */
function joint(before: string, other: boolean): number {
  const joined = JOINT.exec(before);
  return joined ? (joined[1] ?? '').length : other && CONCEDES.test(before) ? 0 : Number.POSITIVE_INFINITY;
}

/** "“In May –says the report– it leaked”": between dashes the page speaks, also inside a quotation. */
function isInserted(at: number, page: Discourse): boolean {
  return /\s[–—-]\s?$/.test(page.text.slice(Math.max(0, at - 3), at));
}
