import type { TextBlock } from '../../../model';
import { readActor } from '../names/actors';
import { courtLeadingTo } from '../names/courts';
import { phraseAfter } from '../names/phrases';
import { boardLabel, isSignature } from '../quotations/name-lines';
import { type Candidate, SIGNED_INSIDE } from '../quotations/quotation-candidates';
import type { Discourse } from '../words/discourse';
import { readTokens } from '../words/tokens';
import { eastAsianLead } from './east-asian-speakers';
import { introduction, mentioned, type Speaker } from './introductions';

/** "Nora Fell, warden of the lane": what follows a comma explains the name. */
const MOST_NAME_WORDS = 6;

/** A block quotation is named by a line in, over or under it, else by the sentence that leads to it. */
export function speakerOfBlock(candidate: Candidate, page: Discourse): Speaker | null {
  const { blocks } = page.input;
  const after = blocks.find((block) => block.start >= candidate.end);
  const before = blocks[candidate.lead - 1];
  if (after && after.start - candidate.outer.end <= 1 && after.kind !== 'heading') {
    const signed = signedBy(after, page);
    if (signed !== null) return signed;
  }
  const signature = SIGNED_INSIDE.exec(page.text.slice(candidate.outer.start, candidate.outer.end));
  if (signature !== null) {
    const { end } = candidate.outer;
    const signed = signedBy({ start: end - signature[0].trimStart().length, end, kind: 'signature' }, page);
    if (signed !== null) return signed;
  }
  const inside = candidate.lead < candidate.index ? blocks[candidate.lead] : null;
  const label = inside ?? (before?.kind === 'signature' ? before : null);
  const posted = label ? (labelled(label, page) ?? signedBy(label, page)) : null;
  if (posted !== null) return posted;
  if (before === undefined || before.kind === 'quote' || before.kind === 'quote-rest') return null;
  const eastAsian = eastAsianLead(page.text.slice(before.start, before.end));
  if (eastAsian !== null) return eastAsian;
  const sentence = page.sentenceAt(before.end - 1);
  const tokens = readTokens(page.text, Math.max(sentence.start, before.start), before.end);
  const leads = page.text.charAt(before.end - 1) === ':';
  const named = introduction(tokens, page, leads) ?? labelled(before, page);
  const court = named === null ? courtLeadingTo(before, page) : null;
  if (court !== null) return { attribution: court, cue: null, how: 'introduced', actor: null };
  return named ?? (leads ? mentioned(tokens, page) : null);
}

function labelled(block: TextBlock, page: Discourse): Speaker | null {
  const line = page.text.slice(block.start, block.end);
  const name = boardLabel(line);
  if (name === null) return null;
  const known = page.names.resolve(name) ?? name;
  return { attribution: { kind: 'person', name: known }, cue: line.trim(), how: 'introduced', actor: null };
}

/** "How the gate fell, Weir Review, 3 May 2019": a title, who printed it, and a date. */
const PRINTED = /^[^\n]{6,},\s+([^,\d\n]{2,60}),\s+[^,\n]{0,12}(?:1[5-9]|20)\d\d[^,\n]{0,10}$/u;

/** "— Jane Doe", or the line that the page's markup sets apart as the author's. */
function signedBy(block: TextBlock, page: Discourse): Speaker | null {
  const line = page.text.slice(block.start, block.end);
  const marked = block.kind === 'signature';
  if (!marked && !isSignature(line)) return null;
  const posted = labelled(block, page);
  if (posted !== null) return posted;
  const printed = PRINTED.exec(line);
  if (printed?.[1] !== undefined)
    return {
      attribution: { kind: 'organisation', name: printed[1] },
      cue: line.trim(),
      how: 'introduced',
      actor: null,
    };
  const dash = /^[\s—–~―-]*/.exec(line)?.[0].length ?? 0;
  const tokens = readTokens(page.text, block.start + dash, block.end);
  const phrase = phraseAfter(tokens, -1, page.cues);
  const actor = phrase && readActor(tokens, phrase, page);
  if (actor) return { attribution: actor.attribution, cue: line.trim(), how: 'introduced', actor };
  const name = (/^[^,(|:;\n]+/.exec(line.slice(dash))?.[0] ?? '').trim();
  const words = name.split(/\s+/);
  if (!marked || name === '' || words.length > MOST_NAME_WORDS) return null;
  const kind = words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word)) ? 'person' : 'organisation';
  return { attribution: { kind, name }, cue: line.trim(), how: 'introduced', actor: null };
}
