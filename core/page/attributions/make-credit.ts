import type { Credit, Span } from '../../model';
import { kindOf, linkFor } from './credit-kind';
import type { Actor, Discourse } from './discourse';
import type { Token } from './tokens';

/** What still belongs to a credit at the end of its clause: "… in its letter", "(WVB) in einem Schreiben". */
const TAIL =
  /^\s?(?:\([^()\n]{2,20}\)|(?:in|on|at|during|to|im|am|in|bei|auf|gegenüber|dans|lors|en|au|à|durante|em|no|na|nel|nella|tijdens|op|w|we|podczas|в|во|на|i|på|vid)\s)(?:(?!\s(?:that|dass|daß|que|che|dat|att|że|что)\s)[^.,;:!?"“”„«»\n]){0,60}(?=[.,;:!?\n]|$)/u;
/** One sentence being read: its words once, and what quotations have taken of it. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  readonly page: Discourse;
  readonly isFree: (span: Span) => boolean;
}

/** A credit of a sentence: its words with what belongs to them, its kind, its statement and its link. */
export function makeCredit(core: Span, actor: Actor, sentence: Sentence, prior: boolean): Credit {
  const { page } = sentence;
  const tail =
    core.end < sentence.end ? (TAIL.exec(page.text.slice(core.end, sentence.end))?.[0].trimEnd().length ?? 0) : 0;
  const span = { start: core.start, end: core.start - sentence.start < 3 ? core.end : core.end + tail };
  const kind = kindOf(actor, span, sentence, page, prior);
  return {
    ...span,
    text: page.text.slice(span.start, span.end),
    kind,
    attribution:
      kind === 'self' && actor.attribution.kind === 'organisation'
        ? { kind: 'organisation', name: page.input.site }
        : actor.attribution,
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
