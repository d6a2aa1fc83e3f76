import { findEmbeds, type PageEmbed } from '../citations/find-embeds';
import { parseHtml } from '../tree/html-tree';
import { type Outline, outlineOf } from '../tree/outline';
import { type AnswerZone, findAnswerZones, marksOf } from './answer-zones';
import type { RawBlock } from './blocks';
import { cutBlocks } from './blocks';
import { type BodyPlace, findBody } from './body';
import { findCommentLists } from './comment-lists';
import { findOwnPost } from './own-post';
import { type Region, regionsOf } from './regions';
import { selectBody } from './select-blocks';
import { findReplies } from './threads';

/** A page, or a text parked in one, cut up and told apart. */
export interface Content {
  readonly outline: Outline;
  readonly regions: readonly Region[];
  /** Positions of the posts that answer the first one on a page that is a thread, and of comments that no name gives away. */
  readonly replies: ReadonlySet<number>;
  readonly zones: readonly AnswerZone[];
  readonly place: BodyPlace;
  /** Every block of the page. */
  readonly all: readonly RawBlock[];
  /** Those of the author's text. */
  readonly body: readonly RawBlock[];
  /** Embeds that stand in the text. */
  readonly embeds: readonly PageEmbed[];
}

/** Tells the author's text from what is around it. */
export function readContent(outline: Outline, base: string, isInternal: (href: string) => boolean): Content {
  const embeds = findEmbeds(outline, base);
  const own = findOwnPost(outline, base);
  const ends = new Map([...embeds.map((embed) => [embed.at, embed.end] as const), ...(own?.beside ?? [])]);
  const all = cutBlocks(outline, (at) => ends.get(at) ?? 0);
  const marks = marksOf(outline, all);
  const known = new Set([...findReplies(outline), ...findCommentLists(outline, marks)]);
  const zones = findAnswerZones(outline, all, marks, known);
  const replies = new Set([...known, ...zones.flatMap(({ answers }) => answers)]);
  const regions = regionsOf(outline, all, embeds, new Set([...replies, ...zones.flatMap(({ parts }) => parts)]));
  const place = own?.place ?? findBody(outline, all, regions);
  const end = outline.boxes[place.core]?.end ?? 0;
  const written = own
    ? all.filter(({ at }) => at >= place.core && at < end)
    : selectBody(outline, all, regions, place, isInternal);
  const body = written.length === 0 ? storyOf(all, replies, isInternal) : written;
  return {
    outline,
    regions,
    replies,
    zones,
    place,
    all,
    body,
    embeds: embeds.filter((embed) => isInText(embed.at, outline, regions, place)),
  };
}

/** Fewest linked characters of a story's headline. */
const HEADLINE = 15;

/** The line by which a thread without a text of its own points at the story that it is about: the first link to another site before the answers. */
function storyOf(
  blocks: readonly RawBlock[],
  replies: ReadonlySet<number>,
  isInternal: (href: string) => boolean,
): readonly RawBlock[] {
  if (replies.size === 0) return [];
  const first = Math.min(...replies);
  const story = blocks.find(({ links: [link] }) => link && link.end - link.start >= HEADLINE && !isInternal(link.href));
  if (!story || story.at > first) return [];
  return [{ ...story, links: story.links.filter(({ href }) => !isInternal(href)) }];
}

function isInText(at: number, outline: Outline, regions: readonly Region[], place: BodyPlace): boolean {
  if (regions[at] !== 'text' || place.article < 0) return false;
  return at >= place.article && at < (outline.boxes[place.article]?.end ?? 0);
}

/** The same for a text that the page carries as a string, with markup or with line breaks. */
export function parkedContent(source: string, base: string, isInternal: (href: string) => boolean): Content {
  const isMarkup = /<(?:p|div|br|a|h\d|blockquote|ul)\b/i.test(source);
  const markup = isMarkup
    ? source
    : source
        .split(/\n+/)
        .map((line) => `<p>${line.replace(/</g, '&lt;')}</p>`)
        .join('');
  const outline = outlineOf(parseHtml(markup).tree);
  return readContent(outline, base, isInternal);
}
