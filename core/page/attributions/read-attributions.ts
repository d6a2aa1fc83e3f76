import { readCues } from '../../claim/cues/index';
import { splitSentences } from '../../claim/sentences';
import type { Quotation, Span, TextBlock } from '../../model';
import { makeClaims } from './claims';
import { findCredits } from './credits/credits';
import { longNamer } from './names/long-names';
import { readNames } from './names/names';
import { nameWriter } from './names/written-names';
import { joinPieces } from './quotations/join-pieces';
import { citeQuotations } from './quotations/quotation-sources';
import { type FoundQuotation, findQuotations } from './quotations/quotations';
import { quoteOn } from './relations/quoted-on';
import { relateCitations } from './relations/relations';
import { speakBySource } from './speakers/source-speakers';
import type { AttributionInput, AttributionReading } from './words/attribution-input';
import { type CuePatterns, cuePatterns } from './words/cue-patterns';
import { type Discourse, indexBefore } from './words/discourse';

/** A credit line is shorter than a paragraph that happens to start with "From" or "Thanks". */
const MOST_ASIDE = 160;
/** In characters. No sentence of prose is as long; what has no full stop (a list, a hostile page) may be. */
const LONGEST_SENTENCE = 1500;

export type { AttributionInput, AttributionReading } from './words/attribution-input';

/*
 * Where what stands; each folder builds on those above it, and its first file named here is the way in.
 *   words/       `discourse`, what all readers of one page share; tokens, and the words of a lexicon as patterns
 *   names/       `names`, who is named on the page and whom a short name, a pronoun or an office means where it stands;
 *                `actors`, whom one phrase names: `phrases` cuts it out, `name-runs` finds its name, `common-nouns` does without
 *   verbs/       `verbs`, whose verb it is: `is-saying` for listed verbs, `open-verbs` for others by their place
 *   quotations/  `quotations`: `quotation-candidates` (marks, blocks, dashes), `is-quotation`, then `quotation-sources` for the link
 *   speakers/    `speakers`, the clause beside the words; `introductions`, before them; `carried-speakers`, whoever spoke before
 *   credits/     `credits`, each sentence by its cue (`cue-`), verb (`verb-`), clause or writing; `credit-lines`, lines of their own;
 *                `make-credit`, the statement that goes with a source
 *   relations/   `relations`, how a link is meant
 */

/**
 * Reads who says what on a page: quotations with their speakers, credits without a link, how each citation is meant,
 * and the claims that can be traced. Pure; spans are offsets in `input.text`; the order is that of the page.
 */
export function readAttributions(input: AttributionInput): AttributionReading {
  const page = readDiscourse(input);
  const written = nameWriter(page);
  const inFull = longNamer(page);
  const spoken = speakBySource(citeQuotations(findQuotations(page), page), page).map((quotation) => ({
    ...quotation,
    attribution: inFull(written(quotation.attribution, page.sentenceAt(quotation.start).start)),
  }));
  const credits = findCredits(page, spoken).map((credit) => ({
    ...credit,
    attribution: written(credit.attribution, credit.start),
  }));
  const found = quoteOn(spoken, credits, page);
  const citations = relateCitations(found, credits, page);
  return {
    citations,
    quotations: joinPieces(found, page.text).map(plain),
    credits: credits.filter(({ kind }) => kind !== 'picture'),
    pictures: credits.filter(({ kind }) => kind === 'picture'),
    claims: makeClaims(citations, found, credits, page),
  };
}

function readDiscourse(input: AttributionInput): Discourse {
  const lexicon = readCues(input.text, input.language);
  const cues = cuePatterns(lexicon);
  const sentences = splitSentences(input.text, lexicon.language).flatMap(inReach);
  return {
    input,
    text: input.text,
    cues,
    names: readNames(input.text.slice(0, input.bodyEnd), asides(input, cues), cues),
    sentences,
    sectionStart: (offset) =>
      input.sections.findLast((section) => section.start <= offset && section.end > offset)?.start ?? 0,
    sentenceAt: (offset) => {
      const sentence = sentences[indexBefore(sentences, offset)];
      return sentence !== undefined && sentence.end > offset ? sentence : { start: offset, end: offset };
    },
  };
}

/** A sentence in stretches of which each can be read anew for every quotation in it. */
function inReach({ start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  for (let from = start; from < end; from += LONGEST_SENTENCE)
    pieces.push({ start: from, end: Math.min(end, from + LONGEST_SENTENCE) });
  return pieces;
}

/** Headings, captions and short credit lines. */
function asides(input: AttributionInput, cues: CuePatterns): readonly TextBlock[] {
  return input.blocks.filter(
    (block) =>
      block.kind === 'caption' ||
      block.kind === 'heading' ||
      isTitleLine(input.text.slice(block.start, Math.min(block.end, block.start + MOST_ASIDE + 1))) ||
      (block.end - block.start < MOST_ASIDE && cues.creditLine.test(input.text.slice(block.start, block.end))),
  );
}

/** A line with most of its words in capitals is a headline: what looks like a name in it may be none. */
function isTitleLine(line: string): boolean {
  if (line.length > MOST_ASIDE || /[.!?:]$/.test(line)) return false;
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 4 && words.filter((word) => /^\p{Lu}/u.test(word)).length > 0.8 * words.length;
}

function plain(found: FoundQuotation): Quotation {
  const { start, end, exact, form, attribution, cue, citation } = found;
  return { start, end, exact, form, attribution, cue, citation };
}
