import { WRITING_BY } from '../../claim/cues/nouns';
import type { Credit, Span } from '../../model';
import { readActor } from './actors';
import { kindOf, linkFor } from './credit-kind';
import { findCreditLines } from './credit-lines';
import { type Actor, type Discourse, indexBefore } from './discourse';
import { phraseAfter } from './phrases';
import type { FoundQuotation } from './quotations';
import { readTokens, type Token } from './tokens';
import { actorAfter, actorOfVerb, isPassive, isSaying } from './verbs';

/** Where to look for the outlet that was told: "sagte Mohr am Freitag der Weitaler Zeitung". */
const HEARER_TOKENS = 9;
/** What still belongs to a credit at the end of its clause: "… in its letter", "(WVB) in einem Schreiben". */
const TAIL =
  /^\s?(?:\([^()\n]{2,20}\)|(?:in|on|at|during|to|im|am|in|bei|auf|gegenüber|dans|lors|en|au|à|durante|em|no|na|nel|nella|tijdens|op|w|we|podczas|в|во|на|i|på|vid)\s)[^.,;:!?"“”„«»\n]{0,60}(?=[.,;:!?\n]|$)/u;
/** English forms that are nouns as often as verbs: a verb only before "that" or after a name. */
const AMBIGUOUS = /^(?:claims|reports|estimates|notes)$/;

/** A line of fewer words names a writing and states nothing from it. */
const LEAST_STATEMENT = 8;

/** One sentence being read: its words once, and what quotations have taken of it. */
interface Sentence extends Span {
  readonly tokens: readonly Token[];
  readonly page: Discourse;
  readonly isFree: (span: Span) => boolean;
}

/** Sources named in words, one or more a sentence, in page order. Sentences inside quotations credit nobody themselves. */
export function findCredits(page: Discourse, quotations: readonly FoundQuotation[]): readonly Credit[] {
  const marked = quotations.map((quotation) => quotation.outer);
  const clauses = quotations.flatMap(({ speaker }) =>
    speaker.actor && (speaker.how === 'said' || speaker.how === 'introduced') ? [speaker.actor] : [],
  );
  const isFree = (span: Span) => !clauses.some((clause) => clause.start < span.end && clause.end > span.start);
  const credits: Credit[] = [...findCreditLines(page)];
  for (const sentence of page.sentences) {
    if (sentence.start >= page.input.bodyEnd) break;
    const around = marked[indexBefore(marked, sentence.start)];
    if (around !== undefined && around.start < sentence.start && around.end >= sentence.end) continue;
    const stretch = page.text.slice(sentence.start, sentence.end);
    if (!page.cues.anyCredit.test(stretch) && stretch.search(WRITING_BY) < 0) continue;
    const tokens = readTokens(page.text, sentence.start, sentence.end);
    const near = marked.filter((span) => span.start < sentence.end && span.end > sentence.start);
    if (tokens.some((token) => !isInside(near, token.start)))
      credits.push(...creditsOf({ ...sentence, tokens, page, isFree }, near));
  }
  credits.sort((one, two) => one.start - two.start || two.end - one.end);
  return credits.filter(
    (credit, index) => !credits.slice(Math.max(0, index - 3), index).some((other) => other.end > credit.start),
  );
}

function isInside(spans: readonly Span[], at: number): boolean {
  return spans.some((span) => span.start <= at && span.end > at);
}

function creditsOf(sentence: Sentence, marked: readonly Span[]): readonly Credit[] {
  const found: Credit[] = [];
  const { page, tokens } = sentence;
  const isOutside = (at: number) => !isInside(marked, at);
  const add = (credit: Credit | null) => {
    if (credit === null || found.some((other) => other.start < credit.end && other.end > credit.start)) return;
    // The clause of a quotation is its attribution already, unless it names the outlet that was told it.
    if (credit.kind === 'prior-report' || sentence.isFree(credit)) found.push(credit);
  };
  const stretch = page.text.slice(sentence.start, sentence.end);
  for (const cue of [page.cues.priorReport, page.cues.accordingTo]) {
    for (const hit of stretch.matchAll(cue)) {
      const at = sentence.start + hit.index;
      if (isOutside(at))
        add(creditAfter({ start: at, end: at + hit[0].length }, sentence, cue === page.cues.priorReport));
    }
  }
  if (page.cues.postposed !== null)
    for (const hit of stretch.matchAll(page.cues.postposed))
      if (isOutside(sentence.start + hit.index)) add(creditBefore(sentence.start + hit.index, hit[0].length, sentence));
  for (const hit of stretch.matchAll(WRITING_BY)) {
    const at = sentence.start + hit.index;
    if (isOutside(at)) add(creditOfWriting({ start: at, end: at + hit[0].length }, sentence));
  }
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (
      token !== undefined &&
      isOutside(token.start) &&
      (isSaying(tokens, index, page) || isReporting(tokens, index, page))
    )
      add(creditOfVerb(index, sentence));
  }
  return found;
}

/** A verb by which a publication or a paper is credited without saying anything ("the Courier found"). */
function isReporting(tokens: readonly Token[], index: number, page: Discourse): boolean {
  const [token, before] = [tokens[index], tokens[index - 1]];
  return (
    token !== undefined &&
    !token.capital &&
    page.cues.report.test(token.lower) &&
    !isPassive(tokens, index, page) &&
    before !== undefined &&
    !page.cues.article.has(before.lower) &&
    before.lower !== 'to'
  );
}

/** "according to X", "first reported by X". */
function creditAfter(cue: Span, sentence: Sentence, prior: boolean): Credit | null {
  const { tokens, page } = sentence;
  const at = tokens.findLastIndex((token) => token.end <= cue.end);
  const next = tokens[at + 1];
  // Short cues ("so", "per") are other words too, unless a name or a noun phrase follows.
  if (cue.end - cue.start < 4 && !(next?.capital || page.cues.article.has(next?.lower ?? ''))) return null;
  const own = /eigene|propre|propi|propri|eigen\b|own\b/i.test(page.text.slice(cue.start, cue.end + 12));
  const actor = own ? actorAfter(tokens, -1, page) : actorAfter(tokens, at, page);
  if (actor === null || (!own && actor.pronoun) || (prior && actor.attribution.kind === 'person')) return null;
  const end = own
    ? Math.max(cue.end, next?.lower.startsWith('eigen') ? (tokens[at + 2]?.end ?? cue.end) : cue.end)
    : actor.end;
  const closed = /[„“«]/.test(page.text.slice(cue.start, end)) && /[”“»]/.test(page.text.charAt(end)) ? end + 1 : end;
  const verb = tokens.find((token) => token.start >= closed);
  const put =
    prior &&
    verb !== undefined &&
    verb.start - closed < 2 &&
    (page.cues.report.test(verb.lower) || page.cues.say.test(verb.lower));
  return makeCredit({ start: cue.start, end: put ? verb.end : closed }, actor, sentence, prior);
}

/** "a survey by the Valley Society": the writing of a body that is named. */
function creditOfWriting(cue: Span, sentence: Sentence): Credit | null {
  const { tokens, page } = sentence;
  const actor = actorAfter(
    tokens,
    tokens.findLastIndex((token) => token.end <= cue.end),
    page,
  );
  if (actor === null || actor.attribution.kind !== 'organisation' || !/\p{Lu}/u.test(actor.attribution.name ?? ''))
    return null;
  if (tokens.length < LEAST_STATEMENT) return null;
  return makeCredit({ start: cue.start, end: actor.end }, { ...actor, noun: 'document' }, sentence, false);
}

/** "dem Bericht zufolge". */
function creditBefore(at: number, length: number, sentence: Sentence): Credit | null {
  const { tokens, page } = sentence;
  const cue = tokens.findIndex((token) => token.start >= at);
  let from = cue;
  while (
    from > 0 &&
    cue - from < 8 &&
    tokens[from - 1]?.word === true &&
    !page.cues.say.test(tokens[from - 1]?.lower ?? '')
  )
    from--;
  while (from < cue && !tokens[from]?.capital && !page.cues.article.has(tokens[from]?.lower ?? '')) from++;
  const actor = from < cue ? readActor(tokens, { from, to: cue }, page) : null;
  return actor && !actor.pronoun ? makeCredit({ start: actor.start, end: at + length }, actor, sentence, true) : null;
}

/** "X said …" or "…, said X": the subject and its verb, with the outlet that was told it. */
function creditOfVerb(verb: number, sentence: Sentence): Credit | null {
  const { tokens, page } = sentence;
  const token = tokens[verb];
  const actor = actorOfVerb(tokens, verb, page);
  if (actor === null || token === undefined) return null;
  if (AMBIGUOUS.test(token.lower) && tokens[verb + 1]?.lower !== 'that' && tokens[verb - 1]?.capital !== true)
    return null;
  if (isParticiple(tokens, verb)) return null;
  // Without quotation marks a verb before its subject is a clause of saying only after a comma or a phrase of time or place.
  const inverted = actor.start > token.start;
  if (inverted && verb > 0 && tokens[verb - 1]?.word === true && !/^(?:de|nl|sv)$/.test(page.cues.language))
    return null;
  const told = hearerOf(verb, actor, sentence);
  const [start, end] = [Math.min(actor.start, token.start), Math.max(actor.end, token.end, told?.end ?? 0)];
  if (!page.cues.say.test(token.lower) && actor.noun !== 'outlet' && actor.noun !== 'document') return null;
  const prior = told !== null || (actor.noun === 'outlet' && page.cues.report.test(token.lower));
  const credit = makeCredit({ start, end }, told ?? actor, sentence, prior);
  // What the page was told itself comes from whoever told it.
  return credit.kind === 'self' && told !== null ? { ...credit, attribution: actor.attribution } : credit;
}

/** "statements posted on …", "a list published by …": what was said, not who says it. */
function isParticiple(tokens: readonly Token[], verb: number): boolean {
  const [before, after] = [tokens[verb - 1], tokens[verb + 1]];
  return (
    before?.word === true &&
    !before.capital &&
    /^(?:on|by|in|at|under|as)$/.test(after?.lower ?? '') &&
    /ed$|written/.test(tokens[verb]?.lower ?? '')
  );
}

/** The outlet, or this one, that is told something. */
function hearerOf(verb: number, actor: Actor, sentence: Sentence): Actor | null {
  const { tokens, page } = sentence;
  const from = Math.max(
    verb,
    tokens.findLastIndex((token) => token.end <= actor.end),
  );
  for (let index = from; index < Math.min(from + HEARER_TOKENS, tokens.length - 1); index++) {
    const next = tokens[index + 1];
    if (next === undefined || !next.word) return null;
    const self = page.cues.self.test(page.text.slice(next.start, next.start + 30));
    if (self && index - from < (page.cues.language === 'en' ? 1 : 2))
      return {
        start: next.start,
        end: next.end,
        attribution: { kind: 'organisation', name: page.input.site },
        noun: 'self',
        pronoun: false,
      };
    if (/^(?:that|dass|que|dat|che|att|że|что|how|about|ob|wie)$/.test(next.lower)) return null;
    if (!next.capital && !page.cues.article.has(next.lower)) {
      if (page.cues.language === 'en' && index > from) return null;
      continue;
    }
    const phrase = phraseAfter(tokens, index, page.cues);
    const hearer = phrase && readActor(tokens, phrase, page);
    if (hearer?.noun === 'outlet') return hearer;
  }
  return null;
}

function makeCredit(core: Span, actor: Actor, sentence: Sentence, prior: boolean): Credit {
  const { page } = sentence;
  const tail =
    core.end < sentence.end ? (TAIL.exec(page.text.slice(core.end, sentence.end))?.[0].trimEnd().length ?? 0) : 0;
  const span = { start: core.start, end: core.start - sentence.start < 3 ? core.end : core.end + tail };
  const kind = kindOf(actor, span, sentence, page, prior);
  return {
    ...span,
    text: page.text.slice(span.start, span.end),
    kind,
    attribution: actor.attribution,
    statement: statementOf(span, sentence, page.text),
    citation: linkFor(span, kind, actor, sentence, page),
  };
}

/** The sentence without the credit at its start or end. */
function statementOf(credit: Span, sentence: Span, text: string): Span {
  if (credit.start - sentence.start < 3) {
    const rest = text.slice(credit.end, sentence.end);
    const lead = /^[\s,:]*(?:(?:that|que|dass|dat|att|że|что|che)\s+)?/iu.exec(rest)?.[0].length ?? 0;
    const start = credit.end + lead;
    if (sentence.end - start > 12) return { start, end: sentence.end };
  }
  if (sentence.end - credit.end < 3) {
    const end = sentence.start + text.slice(sentence.start, credit.start).replace(/[\s,–—-]+$/u, '').length;
    if (end - sentence.start > 12) return { start: sentence.start, end };
  }
  return { start: sentence.start, end: sentence.end };
}
