import { siteOf } from '../../url/site-of';
import type { Region } from '../body/regions';
import { attributeOf, type Outline } from '../tree/outline';
import { foldName } from './fold-name';
import { textIn } from './text-in';

const TITLE_HINT =
  /(?:^|[\s_:.-])(?:p-name|headline|entry-?title|post-?title|article-?title|story-?title|title)(?=[\s_:.-]|$)/;

/** Between the headline and the name of its site in a title. */
const SEPARATORS = /\s+(?:[|–—·•»«›-]|::)\s+|\s*[|»]\s*/g;

/** The sign by which generators of documents link a heading to itself. */
const PERMALINK = /\s?[¶🔗]$/u;

/** The heading of the text. */
export interface Heading {
  readonly text: string | null;
  /** Its position; -1 when there is none. */
  readonly at: number;
  /** Whether it is the page's only first-level heading in words, the site's name aside. */
  readonly isOnly: boolean;
}

/** The page's heading that belongs to the text, by level, name and likeness to the title. */
export function findHeading(
  outline: Outline,
  regions: readonly Region[],
  title: string,
  site: string | null,
  bounds: { readonly article: number; readonly core: number },
  url: URL,
): Heading {
  let best = { text: '', at: -1, score: 0 };
  const alike: { text: string; at: number; score: number }[] = [];
  const firsts = new Set<string>();
  const { boxes } = outline;
  const end = boxes[bounds.article]?.end ?? boxes.length;
  for (const [at, box] of boxes.entries()) {
    if (at >= end) break;
    const named = box.hint !== '' && TITLE_HINT.test(box.hint);
    const level = /^h([1-3])$/.exec(box.name)?.[1];
    if ((level === undefined && !named) || regions[at] === 'comments' || box.state !== 'shown') continue;
    const text = textIn(outline, at, 400).replace(PERMALINK, '');
    if (text.length < 4 || text.length > 300 || foldName(text) === foldName(site ?? '')) continue;
    if (leadsHome(outline, at, url)) continue;
    if (level === '1') firsts.add(text);
    const likeness = likenessOf(text, title);
    const score =
      likeness +
      (level === '1' ? 3 : level === '2' ? 1 : 0) +
      (named ? 1.5 : 0) +
      (at < bounds.article ? 0 : likeness > 0 ? 4 : 1) -
      (regions[at] === 'furniture' ? 2 : 0);
    if (score > best.score) best = { text, at, score };
    if (likeness > 0) alike.push({ text, at, score });
  }
  // A heading within the text may repeat a part of the whole.
  best =
    alike.find(
      ({ text, at }) => text.length > best.text.length && text.includes(best.text) && !holds(outline, at, best.at),
    ) ?? best;
  // The banner's own heading is what the title has besides the headline, whose heading follows.
  const whole = foldName(title);
  best =
    alike.find(
      ({ text, at }) => at > best.at && [text + best.text, best.text + text].some((both) => foldName(both) === whole),
    ) ?? best;
  if (best.at < 0 || likenessOf(best.text, title) === 0) best = titleLine(outline, regions, title, end) ?? best;
  if (best.at < 0) return { text: null, at: -1, isOnly: false };
  const isOnly = firsts.size === 1 && firsts.has(best.text) && best.text.split(' ').length >= 3;
  return { text: best.text, at: best.at, isOnly };
}

/** A line that is one end of the title, as pages without headings set their headlines; no link, for lists link their headlines. */
function titleLine(
  { boxes }: Outline,
  regions: readonly Region[],
  title: string,
  end: number,
): { readonly text: string; readonly at: number; readonly score: number } | null {
  const cuts = [...title.matchAll(SEPARATORS)];
  const ends = cuts.flatMap(({ 0: cut, index }) => [title.slice(0, index), title.slice(index + cut.length)]);
  const lines = new Set(ends.filter((words) => words.split(' ').length >= FEWEST_WORDS).map(foldName));
  if (lines.size === 0) return null;
  for (const [at, box] of boxes.slice(0, end).entries()) {
    if (box.name !== '#text' || box.state !== 'shown' || regions[at] === 'comments') continue;
    const line = boxes[box.parent];
    const text = box.text.replace(/\s+/g, ' ').trim();
    if (text.length > title.length || !lines.has(foldName(text)) || line?.name === 'a' || line?.name === 'title')
      continue;
    return { text, at: box.parent, score: 0 };
  }
  return null;
}

/** Whether an element that is no heading holds one: what else stands in it is no part of the headline. */
function holds({ boxes }: Outline, at: number, heading: number): boolean {
  const [box, inner] = [boxes[at], boxes[heading]];
  return at < heading && heading < (box?.end ?? 0) && !/^h\d$/.test(box?.name ?? '') && /^h\d$/.test(inner?.name ?? '');
}

/** Whether a heading is a link to the home page or to a folder that the page is in: the name of the site or the blog, as templates set it above every page. */
function leadsHome(outline: Outline, at: number, url: URL): boolean {
  const { boxes } = outline;
  const heading = boxes[at];
  if (heading === undefined) return false;
  // A link around the heading, or one in it; not one beside it.
  for (const box of [boxes[heading.parent], ...boxes.slice(at, heading.end)]) {
    if (box?.name !== 'a') continue;
    const home = URL.parse(attributeOf(box, 'href')?.trim() || 'none', url);
    if (home === null || home.search !== '' || siteOf(home.hostname) !== siteOf(url.hostname)) return false;
    const folder = home.pathname.replace(/(?:index\.\w+)?$/, '').replace(/\/?$/, '/');
    return folder === '/' || (url.pathname.startsWith(folder) && url.pathname.length > folder.length);
  }
  return false;
}

/** 0 for a heading that the title does not hold, up to 8 for one that is all of it; its words may stand apart there when they keep their order. */
function likenessOf(text: string, title: string): number {
  const [part, whole] = [foldName(text), foldName(title)];
  const holds = part !== '' && (whole.includes(part) || holdsInOrder(wordsOf(title), wordsOf(text)));
  return holds ? 4 + Math.min(4, (part.length / Math.max(1, whole.length)) * 4) : 0;
}

function wordsOf(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .map(foldName)
    .filter((word) => word !== '');
}

/** Fewer words may stand in any title by chance. */
const FEWEST_WORDS = 4;

function holdsInOrder(words: readonly string[], some: readonly string[]): boolean {
  let found = 0;
  for (const word of words) if (word === some[found]) found += 1;
  return some.length >= FEWEST_WORDS && found === some.length;
}
