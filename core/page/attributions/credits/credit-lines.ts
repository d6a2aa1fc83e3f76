import type { Credit, Span, TextBlock } from '../../../model';
import { readActor } from '../names/actors';
import { phraseAfter } from '../names/phrases';
import type { Discourse } from '../words/discourse';
import { readTokens } from '../words/tokens';
import { kindOf, linkIn } from './credit-kind';
import { findEastAsianReferences, isEastAsian } from './east-asian-references';
import { isPictureLine, pictureByForm, pictureCredit } from './picture-credits';
import { findReferences, isSourceHeading, listedSource } from './references';
import { wireCredit } from './wire-credits';

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
    const credit = blockCredit(block, blocks[index - 1] ?? block, page);
    const listed = credit === null && heading !== null ? listedSource(block, heading, page) : null;
    if (credit !== null) credits.push(credit);
    if (listed !== null) credits.push(listed);
    else
      credits.push(
        ...bracketCredits(block, page),
        ...labelledSources(block, credit, page),
        ...findReferences(block, page),
      );
    if (listed === null && eastAsian) credits.push(...findEastAsianReferences(block, page));
  }
  return credits;
}

/** What a block credits as a whole: a credit line, a picture's, an agency's. */
function blockCredit(block: TextBlock, previous: Span, page: Discourse): Credit | null {
  const length = block.end - block.start;
  const line = length <= MOST_CHARACTERS ? lineCredit(block, previous, page) : null;
  return line ?? wireCredit(block, previous, page) ?? (length <= MOST_CAPTION ? captionCredit(block, page) : null);
}

/** A picture's credit at the start or the end of its line. */
function captionCredit(block: TextBlock, page: Discourse): Credit | null {
  const bar = page.text.slice(block.start, block.end).lastIndexOf(' | ');
  const last = { start: block.start + bar + 3, end: block.end };
  const credit = pictureCredit(block, page) ?? (bar < 0 ? null : pictureByForm(last, page));
  if (credit === null) return null;
  return credit.start - block.start < 3 || block.end - credit.end < MOST_AFTER_CREDIT ? credit : null;
}

function bracketCredits(block: TextBlock, page: Discourse): readonly Credit[] {
  const found: Credit[] = [];
  for (const hit of page.text.slice(block.start, block.end).matchAll(BRACKET)) {
    const start = block.start + hit.index + 1;
    const span = { start, end: start + (hit[1] ?? '').length };
    const credit = lineCredit(span, block, page) ?? pictureCredit(span, page) ?? pictureByForm(span, page);
    if (credit === null) continue;
    const whole = span.end - span.start <= MOST_BRACKET ? span : { start: credit.start, end: credit.end };
    found.push({ ...credit, ...whole, text: page.text.slice(whole.start, whole.end) });
  }
  return found;
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
