import { isShownInPlace, readAddress } from '../../platforms';
import type { Address } from '../../platforms/platform';
import { firstMeta, type Head } from '../metadata/head';
import { attributeOf, type Box, type Outline } from '../tree/outline';
import type { BodyPlace } from './body';

/** Names of the element that holds the words of a post on its platform's own pages: X since 2006, Mastodon, microformats. */
const WORDS = /(?:^|\s)(?:(?:js-)?tweet-?text|entry-content|status__content|e-content)(?=\s)/;
/** Attributes in which the element of a post holds its id. */
const IDS = ['data-tweet-id', 'data-item-id', 'data-id'];
/** Elements from the words of a post outwards in which its own address stands. */
const LEVELS = 8;
/** "Name on X: “words”", and a description that is nothing but words in quotes. */
const STATED = /^(?:[^\n"“„«:]{1,80}: )?[“"„«]([\s\S]+)[”"“»]\.?(?: \/ (?:X|Twitter))?$/u;
/** Counts, account and date that platforms print before the words. */
const COUNTS = /^[\d.,KMkm]+ (?:likes?|followers?|views?)\b[^:“"]{0,160}:\s*/u;

/** Where a post stands on its own page: its words, what they stand in, and what is beside them there (position and end). */
export interface OwnPost {
  readonly place: BodyPlace;
  readonly beside: ReadonlyMap<number, number>;
}

/** Finds the post that a page is of, among those that it answers and that answer it; null on all other pages. */
export function findOwnPost(outline: Outline, base: string): OwnPost | null {
  const own = readAddress(base);
  if (!own || !isShownInPlace(own)) return null;
  for (const [at, box] of outline.boxes.entries()) {
    if (box.state !== 'shown' || box.name.startsWith('#')) continue;
    if (!WORDS.test(box.hint) && attributeOf(box, 'data-testid') !== 'tweetText') continue;
    const around = frameOf(outline, at, own, base);
    if (around !== null) return { place: { core: at, article: around }, beside: besideIn(outline, at, around) };
  }
  return null;
}

/** The innermost element around words that names a post, when that is the page's own; else null. */
function frameOf({ boxes }: Outline, words: number, own: Address, base: string): number | null {
  const end = boxes[words]?.end ?? words;
  const named = idOf(boxes[words]);
  if (named !== null) return named === own.postId ? words : null;
  let at = boxes[words]?.parent ?? -1;
  for (let level = 0; level < LEVELS && at >= 0; level += 1) {
    const last = boxes[at]?.end ?? 0;
    for (let inner = at; inner < last; inner = inner + 1 === words ? end : inner + 1) {
      const box = boxes[inner];
      if (!box || box.name.startsWith('#')) continue;
      const id = idOf(box);
      const href = box.name === 'a' ? attributeOf(box, 'href') : null;
      const linked = href === null ? null : readAddress(href, base);
      if (id !== null) return id === own.postId ? at : null;
      if (linked?.kind === 'post' && linked.platform === own.platform) return linked.key === own.key ? at : null;
    }
    at = boxes[at]?.parent ?? -1;
  }
  return null;
}

function idOf(box: Box | undefined): string | null {
  return (box && IDS.map((name) => attributeOf(box, name)).find((value) => value && /^\d+$/.test(value))) ?? null;
}

/** What stands beside the words in each element around them. */
function besideIn({ boxes }: Outline, words: number, around: number): ReadonlyMap<number, number> {
  const beside = new Map<number, number>();
  for (let inside = words, at = boxes[words]?.parent ?? -1; inside !== around; at = boxes[at]?.parent ?? -1) {
    for (let child = at + 1; child < (boxes[at]?.end ?? 0); child = Math.max(child + 1, boxes[child]?.end ?? 0))
      if (child !== inside) beside.set(child, boxes[child]?.end ?? child);
    inside = at;
  }
  return beside;
}

/**
 * The words of the post that a page is of, as the head of an application's shell states them: in quotation marks, or as the description
 * of this very address. '' when it states none: then the page is a wall like any other.
 */
export function statedWords(head: Head, base: string): string {
  const own = readAddress(base);
  if (own?.kind !== 'post') return '';
  const named = firstMeta(head, ['og:url']) ?? head.links.find(({ rel }) => rel.includes(' canonical '))?.href ?? '';
  const description = firstMeta(head, ['og:description', 'twitter:description'])?.replace(COUNTS, '').trim() ?? '';
  const quoted = (isShownInPlace(own) ? [description, head.title ?? ''] : [])
    .map((text) => STATED.exec(text)?.[1])
    .find((words) => words !== undefined);
  return quoted ?? (readAddress(named, base)?.key === own.key ? description : '');
}
