import type { Section } from '../../model';
import { parseIsoDate } from '../metadata/parse-date';
import { type DateReading, printedDate } from '../metadata/shown-date';
import { textIn } from '../metadata/text-in';
import { attributeOf, type Outline } from '../tree/outline';
import type { BodyPlace } from './body';
import type { Region } from './regions';
import { namedAuthor } from './sections';

/** One of several texts with their own time on a page: an update of a live blog, a post on a page of posts. */
export interface EntryBox {
  readonly at: number;
  readonly end: number;
  /** Position of its `time`. */
  readonly time: number;
  /** What its own heading or time links, as posts on a list do; null for an update of one page. */
  readonly link: string | null;
}

/** Two texts with a time each are an article and its update. */
const FEWEST = 3;
/** Times looked at; a long live blog has some hundred. */
const MOST_TIMES = 600;
/** A time of day and nothing else. */
const CLOCK = /^\s*\d{1,2}(?:[:.]\d{2}|h\d{2})\s*(?:[ap]\.?m\.?|uhr|h|gmt|bst|utc|ces?t|e[sd]t|p[sd]t)?\s*$/i;
/** Nodes in which an entry's first words stand. */
const NEAR = 24;
const HOLDERS = /^(?:article|section|div|li|dl|tr|blockquote)$/;

/** Finds elements beside each other that each hold a time of their own; fewer than three are no entries. */
export function findEntries(outline: Outline, regions: readonly Region[], place: BodyPlace): readonly EntryBox[] {
  const { boxes } = outline;
  const end = boxes[place.article]?.end ?? 0;
  /** Parent → child of it → its first time. */
  const families = new Map<number, Map<number, number>>();
  let times = 0;
  for (let at = Math.max(place.article, 0); at < end && times < MOST_TIMES; at += 1) {
    const box = boxes[at];
    if (box?.name !== 'time' || regions[at] === 'comments' || box.state === 'inert') continue;
    times += 1;
    for (let child = box.parent; child > place.article; child = boxes[child]?.parent ?? -1) {
      const parent = boxes[child]?.parent ?? -1;
      if (!HOLDERS.test(boxes[child]?.name ?? '')) continue;
      const family = families.get(parent) ?? new Map<number, number>();
      if (!family.has(child)) family.set(child, at);
      families.set(parent, family);
    }
  }
  const [best] = [...families.values(), stampedFamily(outline, regions, place)]
    .filter((family) => family.size >= FEWEST)
    .sort((a, b) => b.size - a.size);
  return [...(best ?? [])].map(([at, time]) => ({
    at,
    end: boxes[at]?.end ?? at,
    time,
    link: ownLink(outline, at),
  }));
}

/** Elements of one name and class beside each other that each begin with a time of day: a live blog without `time` elements. */
function stampedFamily(outline: Outline, regions: readonly Region[], place: BodyPlace): Map<number, number> {
  const { boxes } = outline;
  const end = boxes[place.article]?.end ?? 0;
  const families = new Map<string, Map<number, number>>();
  for (let at = Math.max(place.article, 0) + 1; at < end; at += 1) {
    const box = boxes[at];
    if (!box || box.hint === '' || regions[at] !== 'text' || !HOLDERS.test(box.name)) continue;
    const stamp = firstText(outline, at);
    if (stamp < 0 || !CLOCK.test(boxes[stamp]?.text ?? '')) continue;
    const key = `${box.parent} ${box.name} ${box.hint.trim().split(' ')[0]}`;
    const family = families.get(key) ?? new Map<number, number>();
    family.set(at, boxes[stamp]?.parent ?? at);
    families.set(key, family);
  }
  const [best] = [...families.values()].sort((a, b) => b.size - a.size);
  return best ?? new Map();
}

/** Position of the first text with ink in an element, or -1. */
function firstText(outline: Outline, at: number): number {
  const end = Math.min(outline.boxes[at]?.end ?? at, at + NEAR);
  for (let inner = at + 1; inner < end; inner += 1) {
    const box = outline.boxes[inner];
    if (box?.name === '#text' && /\S/.test(box.text)) return inner;
  }
  return -1;
}

function ownLink(outline: Outline, at: number): string | null {
  const { boxes } = outline;
  for (let inner = at; inner < (boxes[at]?.end ?? 0); inner += 1) {
    const box = boxes[inner];
    const href = box?.name === 'a' ? (attributeOf(box, 'href') ?? '') : '#';
    if (!box || href.startsWith('#')) continue;
    const above = boxes[box.parent];
    if (/^h[1-4]$/.test(above?.name ?? '') || /(?:^|\s)bookmark(?:\s|$)/.test(attributeOf(box, 'rel') ?? ''))
      return href;
  }
  return null;
}

/** Sections of the text for the entries whose blocks were kept. */
export function readEntries(
  outline: Outline,
  entries: readonly EntryBox[],
  blocks: readonly { readonly at: number; readonly start: number; readonly end: number }[],
  when: DateReading,
): readonly Section[] {
  return entries.flatMap((entry) => {
    const own = blocks.filter((block) => block.at >= entry.at && block.at < entry.end);
    const [first, last] = [own[0], own.at(-1)];
    const time = outline.boxes[entry.time];
    if (!first || !last || !time) return [];
    const stamp = attributeOf(time, 'datetime');
    const published =
      (stamp === null ? null : parseIsoDate(stamp, 'visible')) ?? printedDate(textIn(outline, entry.time), when);
    const id = attributeOf(outline.boxes[entry.at] ?? time, 'id');
    const author = namedAuthor(outline, entry);
    const url = id ? `#${id}` : entry.link;
    return [{ kind: 'entry' as const, start: first.start, end: last.end, author, published, url }];
  });
}
