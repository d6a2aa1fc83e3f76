import type { Attribution, PageReading, Span } from '../model';
import { overlaps, sectionOf, sentenceOf } from './sentence-of';

/** Bylines of nobody in particular: the page speaks for its house. */
const DESK =
  /\b(?:desk|press|media|newsroom|news ?desk|staff|team|editors?|admin|office|communications?|redaktion|presse\w*|pressestelle|rédaction|redacción|redazione|redactie|redacja)\b/iu;

const NOBODY: Attribution = { kind: 'none', name: null };

/**
 * Who a page says the words at `passage` from: the speaker of the quotation, the name credited, the author of the comment or entry.
 * `own` adds the page's own voice (author of a post or blog, else the site) for words that it says itself.
 */
export function attributionAt(reading: PageReading, passage: Span, own: boolean): Attribution {
  const sentence = sentenceOf(reading, passage);
  const said = [
    ...reading.quotations.filter((quotation) => overlaps(quotation, passage)),
    ...reading.credits.filter((credit) => overlaps(credit.statement, passage) || overlaps(credit, sentence)),
    ...reading.claims.filter((claim) => overlaps(claim, passage)),
  ].find((each) => each.attribution.kind !== 'none');
  if (said) return said.attribution;
  if (!own) return embedAuthor(reading, sentence) ?? NOBODY;
  const section = sectionOf(reading, passage);
  if (section?.author) return { kind: 'person', name: section.author };
  return ownVoice(reading);
}

function ownVoice(reading: PageReading): Attribution {
  const { author, handle, site, kind } = reading.work;
  if (kind === 'post') return { kind: 'person', name: author ?? handle };
  if (author && !sameName(author, site) && !DESK.test(author)) return { kind: 'person', name: author };
  return site ? { kind: 'organisation', name: site } : NOBODY;
}

function embedAuthor(reading: PageReading, sentence: Span): Attribution | null {
  const embed = reading.citations.find((citation) => citation.embed?.author && overlaps(citation, sentence))?.embed;
  return embed?.author ? { kind: 'person', name: embed.author } : null;
}

function sameName(author: string, site: string | null): boolean {
  return site !== null && author.trim().toLowerCase() === site.trim().toLowerCase();
}
