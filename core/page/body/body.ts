import { attributeOf, type Outline } from '../tree/outline';
import type { RawBlock } from './blocks';
import { ARTICLE } from './hints';
import { proseOf, type Region, sumUp } from './regions';

/** Share of an element's prose that one child must hold for the text to be looked for inside it. */
const DESCEND = 0.9;
/** How much more prose a surrounding `article` or `main` may hold than the text itself. */
const SURROUND = 1.35;

/** Characters of a lead and of notes, however short the text itself is. */
const LEAD = 150;

/** Where the author’s text stands: the position of its element, or -1 on a page without prose. */
export interface BodyPlace {
  /** Innermost element around nearly all of the text. */
  readonly core: number;
  /** The article around it: its top (lead, main picture or video) and its foot (notes, sources). */
  readonly article: number;
}

/** Names of an article as a whole, in class or schema.org type. */
const ARTICLE_TYPE = /article|hentry|blogposting/i;

/** Finds the text by where the prose is, then the article element around it by name and structure. */
export function findBody(outline: Outline, blocks: readonly RawBlock[], regions: readonly Region[]): BodyPlace {
  const { boxes } = outline;
  const prose = sumUp(outline, blocks, (block) => (regions[block.box] === 'text' ? proseOf(block) : 0));
  const total = prose[0] ?? 0;
  if (total === 0) return { core: -1, article: -1 };
  const named = namedBody(outline, prose, total);
  let core = Math.max(named, 0);
  for (let next = heaviestChild(outline, prose, core); next >= 0; next = heaviestChild(outline, prose, core)) {
    if ((prose[next] ?? 0) < DESCEND * (prose[core] ?? 0) || isLeaf(boxes[next]?.name ?? '')) break;
    core = next;
  }
  let article = core;
  for (let at = boxes[core]?.parent ?? -1; at >= 0; at = boxes[at]?.parent ?? -1) {
    if ((prose[at] ?? 0) > SURROUND * (prose[core] ?? 0) + LEAD) break;
    const box = boxes[at];
    if (!box) break;
    if (
      box.name === 'article' ||
      box.name === 'main' ||
      ARTICLE_TYPE.test(box.hint + (attributeOf(box, 'itemtype') ?? ''))
    ) {
      article = at;
    }
    if (box.name === 'article') break;
  }
  return { core, article };
}

function isLeaf(name: string): boolean {
  return /^(?:p|li|blockquote|pre|dd|ul|ol)$/.test(name);
}

/** The element named as the text that holds most prose, when it holds at least half of the page's; else -1. */
function namedBody(outline: Outline, prose: Float64Array, total: number): number {
  let best = -1;
  for (const [at, box] of outline.boxes.entries()) {
    const mass = prose[at] ?? 0;
    if (mass < total / 2) continue;
    const named = box.name === 'article' || (box.hint !== '' && ARTICLE.test(box.hint));
    if (named && (best < 0 || mass > (prose[best] ?? 0) * 0.9)) best = at;
  }
  return best;
}

function heaviestChild(outline: Outline, prose: Float64Array, parent: number): number {
  const { boxes } = outline;
  let best = -1;
  const end = boxes[parent]?.end ?? 0;
  for (let at = parent + 1; at < end; at = Math.max(at + 1, boxes[at]?.end ?? end)) {
    if ((prose[at] ?? 0) > (best < 0 ? 0 : (prose[best] ?? 0))) best = at;
  }
  return best;
}
