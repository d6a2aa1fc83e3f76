import type { Credit, Span } from '../../model';
import { readActor } from './actors';
import { kindOf, linkIn } from './credit-kind';
import { findCreditLines } from './credit-lines';
import { type Actor, type Discourse, indexBefore } from './discourse';
import { phraseAfter } from './phrases';
import type { FoundQuotation } from './quotations';
import { actorOfVerb, isSaying } from './speakers';
import { readTokens, type Token } from './tokens';

/** Sources named in words, one or more a sentence, in page order. Sentences inside quotations credit nobody themselves. */
export function findCredits(page: Discourse, quotations: readonly FoundQuotation[]): readonly Credit[] {
  const marked = quotations.map((quotation) => quotation.outer);
  const clauses = quotations.flatMap((quotation) =>
    quotation.speaker.actor && quotation.speaker.how !== 'carried' ? [quotation.speaker.actor] : [],
  );
  const credits: Credit[] = [];
  for (const sentence of page.sentences) {
    if (sentence.start >= page.input.bodyEnd) break;
    const around = marked[indexBefore(marked, sentence.start)];
    if (around !== undefined && around.start < sentence.start && around.end >= sentence.end) continue;
    credits.push(...creditsOf(sentence, page, marked, clauses));
  }
  credits.push(...findCreditLines(page));
  credits.sort((one, two) => one.start - two.start || two.end - one.end);
  return credits.filter(
    (credit, index) => !credits.slice(Math.max(0, index - 3), index).some((other) => other.end > credit.start),
  );
}

function creditsOf(
  sentence: Span,
  page: Discourse,
  marked: readonly Span[],
  clauses: readonly Span[],
): readonly Credit[] {
  const found: Credit[] = [];
  const isOutside = (at: number) => !marked.some((span) => span.start <= at && span.end > at);
  const stretch = page.text.slice(sentence.start, sentence.end);
  const lists = [page.cues.priorReport, page.cues.accordingTo] as const;
  let tokens: readonly Token[] | null = null;
  for (const list of lists) {
    for (const hit of stretch.matchAll(list)) {
      const at = sentence.start + hit.index;
      if (!isOutside(at) || found.some((credit) => credit.end > at)) continue;
      tokens ??= readTokens(page.text, sentence.start, sentence.end);
      const credit = creditAfter(
        tokens,
        { start: at, end: at + hit[0].length },
        sentence,
        page,
        list === page.cues.priorReport,
      );
      if (credit !== null) found.push(credit);
    }
  }
  if (stretch.search(page.cues.saying) < 0) return found;
  tokens ??= readTokens(page.text, sentence.start, sentence.end);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || !isSaying(tokens, index, page) || !isOutside(token.start)) continue;
    const credit = creditOfVerb(tokens, index, sentence, page);
    // The clause of a quotation is its attribution already, unless it names the outlet that was told it.
    const clause =
      credit !== null &&
      credit.kind !== 'prior-report' &&
      clauses.some((span) => span.start < credit.end && span.end > credit.start);
    if (credit !== null && !clause && !found.some((other) => other.start < credit.end && other.end > credit.start))
      found.push(credit);
  }
  return found;
}

function creditAfter(
  tokens: readonly Token[],
  cue: Span,
  sentence: Span,
  page: Discourse,
  prior: boolean,
): Credit | null {
  const at = tokens.findLastIndex((token) => token.end <= cue.end);
  const phrase = phraseAfter(tokens, at, page.cues);
  const actor = phrase && readActor(tokens, phrase, page);
  if (!actor || actor.pronoun) return null;
  if (prior && actor.attribution.kind === 'person') return null;
  return makeCredit({ start: cue.start, end: actor.end }, actor, sentence, page, prior);
}

/** "X said …" or "…, X said": the subject and its verb, with the outlet that was told it. */
function creditOfVerb(tokens: readonly Token[], verb: number, sentence: Span, page: Discourse): Credit | null {
  const token = tokens[verb];
  const actor = actorOfVerb(tokens, verb, page);
  if (actor === null || token === undefined) return null;
  let [start, end] = [Math.min(actor.start, token.start), Math.max(actor.end, token.end)];
  const object = phraseAfter(tokens, verb, page.cues);
  const hearer = object && readActor(tokens, object, page);
  const told =
    hearer && hearer.start > actor.end && (hearer.noun === 'outlet' || hearer.noun === 'self') ? hearer : null;
  if (told) end = told.end;
  start = Math.max(start, sentence.start);
  const credit = makeCredit(
    { start, end },
    told ?? actor,
    sentence,
    page,
    told !== null || (actor.noun === 'outlet' && page.cues.report.test(token.lower)),
  );
  return credit;
}

function makeCredit(span: Span, actor: Actor, sentence: Span, page: Discourse, prior: boolean): Credit {
  return {
    ...span,
    text: page.text.slice(span.start, span.end),
    kind: kindOf(actor, span, sentence, page, prior),
    attribution: actor.attribution,
    statement: statementOf(span, sentence, page.text),
    citation: linkIn(span, page),
  };
}

/** The sentence without the credit at its start or end. */
function statementOf(credit: Span, sentence: Span, text: string): Span {
  if (credit.start - sentence.start < 3) {
    const lead =
      /^[\s,:]*(?:(?:that|que|dass|dat|att|że|что|che)\s+)?/iu.exec(text.slice(credit.end, sentence.end))?.[0].length ??
      0;
    const start = credit.end + lead;
    if (sentence.end - start > 12) return { start, end: sentence.end };
  }
  if (sentence.end - credit.end < 3) {
    const end = sentence.start + text.slice(sentence.start, credit.start).replace(/[\s,–—-]+$/u, '').length;
    if (end - sentence.start > 12) return { start: sentence.start, end };
  }
  return sentence;
}
