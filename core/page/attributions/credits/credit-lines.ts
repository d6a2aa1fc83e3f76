import type { Credit, Span, TextBlock } from '../../../model';
import { readActor } from '../names/actors';
import { phraseAfter } from '../names/phrases';
import type { Discourse } from '../words/discourse';
import { readTokens } from '../words/tokens';
import { kindOf, linkIn } from './credit-kind';
import { findEastAsianReferences, isEastAsian } from './east-asian-references';
import { isPictureLine, pictureCredits, picturesByForm } from './picture-credits';
import { findReferences, isSourceHeading, listedSource } from './references';
import { wireCredits } from './wire-credits';

/** A credit line is a line of its own or stands in brackets; running text that starts so is longer. */
const MOST_CHARACTERS = 160;
/** A bracket this short is the credit as a whole: "(cf. Jane Doe, Mills and Weirs, 2011)". */
const MOST_BRACKET = 60;
/** A label of a source after the end of a sentence. */
const LABEL =
  /[.!?)\]|–—]\s(([Ss]ources?|[Qq]uellen?|[Ff]uentes?|[Ff]ontes?|[Ff]onti|[Bb]ron(?:nen)?|[Źź]ródł[oa]|[Ии]сточники?|[Kk]ällor?)\s?:\s?)/gu;
const BRACKET = /[([]([^()[\]\n]{3,100})[)\]]/g;
/** Lines longer than this are running text, whose pictures are credited in brackets. */
const MOST_CAPTION = 400;
/** At the end of a line: "Protection civile". */
const ADJECTIVE = /^ \p{Ll}{4,}$/u;
/** What may follow the credit of a picture in its line. */
const MOST_AFTER_CREDIT = 60;

/** "Via Jane Doe", "(Source: Reuters)", "h/t @someone": lines and brackets that only say where something comes from. */
export function findCreditLines(page: Discourse): readonly Credit[] {
  const credits: Credit[] = [];
  const { blocks, bodyEnd } = page.input;
  const eastAsian = isEastAsian(page.text);
  let heading: string | null = null;
  for (const [index, block] of blocks.entries()) {
    if (block.start >= bodyEnd) break;
    const line = page.text.slice(block.start, block.end);
    const isTitle = isSourceHeading(line);
    if (isTitle || block.kind === 'heading') heading = isTitle ? line : null;
    if (isTitle || block.kind === 'heading' || block.kind === 'table') continue;
    const whole = blockCredits(block, blocks[index - 1] ?? block, page);
    const listed = whole.length === 0 && heading !== null ? listedSource(block, heading, page) : null;
    credits.push(...whole);
    if (listed !== null) credits.push(listed);
    else
      credits.push(
        ...bracketCredits(block, page),
        ...labelledSources(block, whole[0] ?? null, page),
        ...findReferences(block, page),
      );
    if (listed === null && eastAsian) credits.push(...findEastAsianReferences(block, page));
  }
  return credits;
}

/** What a block credits as a whole: a credit line, an agency's, a picture's at its start or its end. */
function blockCredits(block: TextBlock, previous: Span, page: Discourse): readonly Credit[] {
  const length = block.end - block.start;
  const isCaption = block.kind === 'caption';
  const line = length <= MOST_CHARACTERS ? lineCredit(block, previous, page) : null;
  const whole = line !== null ? [line] : isCaption ? [] : wireCredits(block, previous, page);
  if (whole.length > 0 || length > MOST_CAPTION) return whole;
  const pictures = pictureCredits(block, page);
  const [first, last] = [pictures[0], pictures.at(-1)];
  if (first && last && (first.start - block.start < 3 || block.end - last.end < MOST_AFTER_CREDIT)) return pictures;
  return isCaption || page.text.slice(block.start, block.end).includes(' | ')
    ? picturesByForm(block, page, isCaption)
    : [];
}

function bracketCredits(block: TextBlock, page: Discourse): readonly Credit[] {
  return [...page.text.slice(block.start, block.end).matchAll(BRACKET)].flatMap((hit) => {
    const start = block.start + hit.index + 1;
    const span = { start, end: start + (hit[1] ?? '').length };
    const credit = lineCredit(span, block, page);
    if (credit !== null)
      return [span.end - span.start > MOST_BRACKET ? credit : { ...credit, ...span, text: hit[1] ?? '' }];
    const pictures = pictureCredits(span, page);
    return pictures.length > 0 ? pictures : picturesByForm(span, page, block.kind === 'caption');
  });
}

/** "… each day. Source: Dunmere Council. Chart: the Post": a source that is labelled inside a block, after its sentence. */
function labelledSources(block: Span, taken: Credit | null, page: Discourse): readonly Credit[] {
  const text = page.text.slice(block.start, block.end);
  const found: Credit[] = [];
  for (const hit of text.matchAll(LABEL)) {
    const start = block.start + hit.index + hit[0].length - (hit[1] ?? '').length;
    const end =
      start +
      (hit[1] ?? '').length +
      (/^[^.;|–—()\n]{2,80}/u.exec(text.slice(hit.index + hit[0].length))?.[0].length ?? 0);
    if (taken !== null && taken.start < end && taken.end > start) continue;
    const credit = lineCredit({ start, end }, block, page);
    if (credit !== null) found.push(credit);
  }
  return found;
}

function lineCredit(span: Span, about: Span, page: Discourse): Credit | null {
  const line = page.text.slice(span.start, span.end);
  const cue = page.cues.creditLine.exec(line);
  if (cue === null || isPictureLine(line)) return null;
  const tokens = readTokens(page.text, span.start, span.end);
  const at = tokens.findLastIndex((token) => token.end <= span.start + cue[0].length);
  const phrase = phraseAfter(tokens, at, page.cues);
  const actor = phrase && readActor(tokens, phrase, page);
  const first = tokens.find((token) => token.word);
  if (!actor || actor.pronoun || first === undefined) return null;
  const rest =
    actor.attribution.kind === 'organisation' ? (ADJECTIVE.exec(page.text.slice(actor.end, span.end))?.[0] ?? '') : '';
  const found = { start: first.start, end: Math.max(actor.end, first.end) + rest.length };
  return {
    ...found,
    text: page.text.slice(found.start, found.end),
    kind: kindOf(actor, found, span, page, true),
    attribution: rest === '' ? actor.attribution : { kind: 'organisation', name: `${actor.attribution.name}${rest}` },
    statement: { start: about.start, end: about.end },
    citation: linkIn(span, page),
  };
}
