import { type FindPassageOptions, findWords, type PassageMatch } from '../../claim/find-passage';
import { prepareText } from '../../claim/prepare-text';
import type { Span } from '../../model';
import { readAddress } from '../../platforms';
import { mayBeDocument } from '../citations/citable';
import { type ScannedLink, type ScannedPage, scanHtml } from './scan-html';

/** What a first look at a page's source shows of a claim: where its words stand, and the link that stands with them. */
export interface ScannedCitation {
  readonly text: string;
  readonly match: PassageMatch;
  /** The line of the text that the words stand on: their paragraph. */
  readonly block: Span;
  /** The link beside them, or null where none is near. */
  readonly link: ScannedLink | null;
}

/**
 * Looks for the words of a claim in a page's source and for the link that is attached to them, without reading the page: a tenth of the work. Null when
 * the words are nowhere on it. It knows no body and no rails: what it finds is to be confirmed by a reading.
 */
export function scanCitation(
  html: string,
  claim: string,
  address: string,
  options: FindPassageOptions = {},
): ScannedCitation | null {
  const page = scanHtml(html);
  const match = findWords(claim, prepareText(page.text), options);
  if (match === null) return null;
  const block = lineAt(page.text, match.core);
  return { text: page.text, match, block, link: attachedLink(page, match, block, address) };
}

function lineAt(text: string, span: Span): Span {
  const end = text.indexOf('\n', span.end);
  return { start: text.lastIndexOf('\n', span.start) + 1, end: end < 0 ? text.length : end };
}

/** A line that may belong to the next one, or to the one before: a quotation and the name below it. */
const SHORT_LINE = 240;

/** The link in the words or their sentences, else in their paragraph, else on a short line below it, where sources stand, or above; the nearest, other sites first. */
function attachedLink(page: ScannedPage, match: PassageMatch, block: Span, address: string): ScannedLink | null {
  const beside = [lineAfter(page.text, block), lineBefore(page.text, block)].filter(isShort);
  for (const place of [match.core, match, block, ...beside]) {
    const links = page.links.filter((link) => link.start < place.end && place.start < link.end);
    const nearest = nearestOf(links, match.core, address);
    if (nearest !== null) return nearest;
  }
  return null;
}

/** The link to a document whose words are nearest to the middle of the match; one to the own site only where there is no other. */
function nearestOf(links: readonly ScannedLink[], core: Span, address: string): ScannedLink | null {
  const middle = (core.start + core.end) / 2;
  const own = hostIn(address);
  const distance = (link: ScannedLink): number =>
    Math.abs((link.start + link.end) / 2 - middle) + (isOwn(link.href, own) ? FARTHEST : 0);
  const order = links
    .filter((link) => mayBeDocument(link.href))
    .toSorted((one, other) => distance(one) - distance(other));
  return order.find((link) => isDocument(link.href, address)) ?? null;
}

/** Farther than any link. */
const FARTHEST = 1e9;

function hostIn(href: string): string | null {
  return /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/i.exec(href)?.[1]?.toLowerCase() ?? null;
}

function isOwn(href: string, own: string | null): boolean {
  const host = hostIn(href);
  return host === null || host === own || (own !== null && host.endsWith(`.${own}`));
}

/** False for buttons to share and what is no address. */
function isDocument(href: string, address: string): boolean {
  const read = readAddress(href, address);
  return read !== null && read.kind !== 'share';
}

function lineBefore(text: string, block: Span): Span {
  const end = Math.max(0, block.start - 1);
  return { start: text.lastIndexOf('\n', end - 1) + 1, end };
}

function lineAfter(text: string, block: Span): Span {
  const start = Math.min(text.length, block.end + 1);
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}

function isShort(line: Span): boolean {
  return line.end > line.start && line.end - line.start <= SHORT_LINE;
}
