import type { Section } from '../model';
import type { BodyPlace } from './body';
import { parseIsoDate, parseVisibleDate } from './metadata/parse-date';
import { textIn } from './metadata/text-in';
import { attributeOf, type Outline } from './outline';
import type { Region } from './regions';

/** One of several texts with their own time on a page: an update of a live blog, a post on a page of posts. */
export interface EntryBox {
  readonly at: number;
  readonly end: number;
  /** Position of its `time`. */
  readonly time: number;
  /** Whether it has a linked heading of its own, as posts on a list do. */
  readonly linked: boolean;
}

const FEWEST = 3;
const MOST_TIMES = 600;
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
  const [best] = [...families.values()].filter((family) => family.size >= FEWEST).sort((a, b) => b.size - a.size);
  return [...(best ?? [])].map(([at, time]) => ({
    at,
    end: boxes[at]?.end ?? at,
    time,
    linked: hasLinkedHeading(outline, at),
  }));
}

function hasLinkedHeading(outline: Outline, at: number): boolean {
  const { boxes } = outline;
  for (let inner = at; inner < (boxes[at]?.end ?? 0); inner += 1) {
    const box = boxes[inner];
    if (box?.name !== 'a' || attributeOf(box, 'href')?.startsWith('#')) continue;
    const above = boxes[box.parent];
    if (/^h[1-4]$/.test(above?.name ?? '') || /(?:^|\s)bookmark(?:\s|$)/.test(attributeOf(box, 'rel') ?? ''))
      return true;
  }
  return false;
}

/** Sections of the text for the entries whose blocks were kept. */
export function readEntries(
  outline: Outline,
  entries: readonly EntryBox[],
  blocks: readonly { readonly at: number; readonly start: number; readonly end: number }[],
  language: string | null,
): readonly Section[] {
  return entries.flatMap((entry) => {
    const own = blocks.filter((block) => block.at >= entry.at && block.at < entry.end);
    const [first, last] = [own[0], own.at(-1)];
    const time = outline.boxes[entry.time];
    if (!first || !last || !time) return [];
    const stamp = attributeOf(time, 'datetime');
    const published =
      (stamp === null ? null : parseIsoDate(stamp, 'visible')) ??
      parseVisibleDate(textIn(outline, entry.time), 'visible', language);
    const id = attributeOf(outline.boxes[entry.at] ?? time, 'id');
    return [
      { kind: 'entry' as const, start: first.start, end: last.end, author: null, published, url: id ? `#${id}` : null },
    ];
  });
}
