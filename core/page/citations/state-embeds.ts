import { isShownInPlace, readAddress } from '../../platforms';
import { fromMarkup, SHOWN } from '../../platforms/embeds/generic-embed';
import type { PageText } from '../body/page-text';
import { rawText } from '../metadata/head';
import { parseJson } from '../metadata/json-ld';
import { flightPieces } from '../tree/flight-text';
import type { Outline } from '../tree/outline';
import type { PageIdentity } from './citable';
import { cite } from './cite';
import type { NodeCitation } from './read-citations';

/** Addresses and ids of posts as a program's data holds them. */
const POST = new RegExp(`${SHOWN.source}|tweet_?id\\W{1,6}\\d{15}|youtube_?(?:video_?)?id\\W{1,6}[\\w-]{11}\\W`, 'gi');
/** Places of that kind looked at in one script. */
const MOST_PLACES = 1000;
/** Words of a paragraph that look alike in whatever form they are kept: no marks, no quotes. */
const RUN = /[\p{L}\p{N} ,]{24,60}/u;
/** A post behind the last paragraph, in characters of data. */
const BEHIND = 600;
/** What is no part of the text: what else there is to read and see, and who wrote or shares it. */
const ELSEWHERE =
  /[{,]\s*\\*"?\w{0,20}(?:related|recommend|latest|trending|popular|same_?as|social|share|author|footer)\w{0,20}\\*"?\s*:/i;
/** Longest script looked through, and longest piece that holds one post, in characters. */
const LONGEST = 2_000_000;
const LONGEST_PIECE = 8000;

/**
 * Posts that the page's own data has between the paragraphs that the page prints, where a framework shows them once its
 * program runs; the page's order is that of the data. `cited` is all that the page cites in its markup; what it has is left out.
 */
export function withStateEmbeds(
  cited: readonly NodeCitation[],
  outline: Outline,
  text: PageText,
  page: PageIdentity,
): readonly NodeCitation[] {
  const known = new Set<string>([...page.keys, ...cited.map(({ citation }) => citation.to)]);
  const found = new Map<string, NodeCitation>();
  for (const [at, box] of outline.boxes.entries()) {
    if (box.name !== 'script') continue;
    const raw = rawText(outline, at);
    if (raw.length > LONGEST || raw.search(POST) < 0) continue;
    const source = flightPieces(raw) || raw;
    const printed = placesIn(source, text);
    const [first, last] = [printed[0], printed.at(-1)];
    if (!first || !last) continue;
    const between = source.slice(first.at, last.at + BEHIND);
    for (const place of [...between.matchAll(POST)].slice(0, MOST_PLACES)) {
      const index = first.at + place.index;
      if (index > last.at && ELSEWHERE.test(source.slice(last.at, index))) break;
      const post = postAround(source, index, page.base);
      const address = post && readAddress(post.href, page.base);
      if (!post || !address || known.has(address.key)) continue;
      const before = found.get(address.key)?.citation;
      // The address of a post often stands before its markup, which has its words.
      if (before && (before.embed?.text || !post.evidence.text)) continue;
      const passage = before?.passage ?? printed.findLast(({ at }) => at < index)?.block ?? first.block;
      const { start, end } = passage;
      const where = { start: end, end, href: post.href, place: 'body', form: 'embed', anchor: '' } as const;
      const citation = cite(address, page.host, { ...where, passage: { start, end }, embed: post.evidence });
      found.set(address.key, { citation, node: null });
    }
  }
  return [...cited, ...found.values()].sort((a, b) => a.citation.start - b.citation.start);
}

/** Where the blocks of the text stand in a program's data, in its order. */
function placesIn(source: string, text: PageText) {
  return text.blocks
    .filter((block) => block.start < text.bodyEnd)
    .map((block) => {
      const run = RUN.exec(text.text.slice(block.start, block.end))?.[0];
      return { block, at: run === undefined ? -1 : source.indexOf(run) };
    })
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
}

/** The post in the string of the data that holds the place: an address, or markup with one. */
function postAround(source: string, index: number, base: string) {
  const [, name = '', id] = /^(tweet|youtube)\w*\W{1,6}([\w-]{11,20})/i.exec(source.slice(index, index + 50)) ?? [];
  const before = /^t/i.test(name) ? 'https://x.com/i/status/' : 'https://youtu.be/';
  const piece = id === undefined ? stringAround(source, index) : before + id;
  return fromMarkup(null, piece, (href) => {
    const address = readAddress(href, base);
    return address !== null && isShownInPlace(address);
  });
}

/** The string that a place in JSON stands in, without its escapes; '' when it is longer than any embed. */
function stringAround(source: string, index: number): string {
  const isEnd = (at: number): boolean => source[at] === '"' && source[at - 1] !== '\\';
  let [from, to] = [index, index];
  while (from > 0 && !isEnd(from) && index - from < LONGEST_PIECE) from -= 1;
  while (to < source.length && !isEnd(to) && to - index < LONGEST_PIECE) to += 1;
  const text = parseJson(source.slice(from, to + 1));
  return typeof text === 'string' ? text : '';
}
