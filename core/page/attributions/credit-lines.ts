import type { Credit, Span, TextBlock } from '../../model';
import { readActor } from './actors';
import { kindOf, linkIn } from './credit-kind';
import type { Actor, Discourse } from './discourse';
import { phraseAfter } from './phrases';
import { readTokens } from './tokens';

/** A credit line is a line of its own or stands in brackets; running text that starts so is longer. */
const MOST_CHARACTERS = 160;
const BRACKET = /[([]([^()[\]\n]{3,100})[)\]]/g;

/** "Via Jane Doe", "(Source: Reuters)", "h/t @someone": lines and brackets that only say where something comes from. */
export function findCreditLines(page: Discourse): readonly Credit[] {
  const credits: Credit[] = [];
  const { blocks, bodyEnd } = page.input;
  for (const [index, block] of blocks.entries()) {
    if (block.start >= bodyEnd || block.kind === 'heading' || block.kind === 'table') continue;
    const line = page.text.slice(block.start, block.end);
    const credit = line.length <= MOST_CHARACTERS ? lineCredit(block, before(blocks, index), page) : null;
    if (credit !== null) {
      credits.push(credit);
      continue;
    }
    for (const hit of line.matchAll(BRACKET)) {
      const start = block.start + hit.index + 1;
      const inner = lineCredit({ start, end: start + (hit[1] ?? '').length }, block, page);
      if (inner !== null) credits.push(inner);
    }
  }
  return credits;
}

function before(blocks: readonly TextBlock[], index: number): Span {
  return blocks[index - 1] ?? blocks[index] ?? { start: 0, end: 0 };
}

function lineCredit(span: Span, statement: Span, page: Discourse): Credit | null {
  const line = page.text.slice(span.start, span.end);
  const cue = page.cues.creditLine.exec(line);
  if (cue === null) return null;
  const tokens = readTokens(page.text, span.start, span.end);
  const at = tokens.findLastIndex((token) => token.end <= span.start + cue[0].length);
  const phrase = phraseAfter(tokens, at, page.cues);
  const actor: Actor | null = phrase && readActor(tokens, phrase, page);
  if (actor === null || actor.pronoun) return null;
  const found = { start: tokens[0]?.start ?? span.start, end: Math.max(actor.end, span.start) };
  return {
    ...found,
    text: page.text.slice(found.start, found.end),
    kind: kindOf(actor, found, span, page, true),
    attribution: actor.attribution,
    statement: { start: statement.start, end: statement.end },
    citation: linkIn(span, page),
  };
}
