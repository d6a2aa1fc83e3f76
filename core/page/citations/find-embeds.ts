import { readAddress, readEmbedAt } from '../../platforms';
import { firstBelow, hrefOf, textOf } from '../../platforms/embeds/walk';
import type { Address, FoundEmbed } from '../../platforms/platform';
import { parseVisibleDate } from '../metadata/parse-date';
import { attributeOf, type Box, type Outline } from '../tree/outline';

/** An embed on the page. */
export interface PageEmbed {
  /** Position of its element. */
  readonly at: number;
  /** Position behind it. */
  readonly end: number;
  readonly found: FoundEmbed<unknown> & { readonly address: Address };
}

/** Elements that no platform's embed begins with; asking would cost more than the rest of the walk. */
const NEVER = new Set(
  'html head body main header footer nav ul ol li dl dt dd table tbody thead tfoot tr td th br hr h1 h2 h3 h4 h5 h6 strong em b i u meta link title style input button select option label form path svg article picture source'.split(
    ' ',
  ),
);
/** Embeds read at most of one page. */
const MOST_EMBEDS = 300;
/**
 * Finds every embed of a post, film or page, in document order; what stands inside one is not looked at again. What names the page itself is the page:
 * posts of some platforms are elements that carry their own address.
 */
export function findEmbeds(outline: Outline, base: string): readonly PageEmbed[] {
  const { boxes } = outline;
  const own = readAddress(base)?.key;
  const embeds: PageEmbed[] = [];
  for (let at = 0; at < boxes.length && embeds.length < MOST_EMBEDS; ) {
    const box = boxes[at];
    if (!box) break;
    const read = mayBegin(box) ? readAt(boxes, box, at, base) : null;
    const embed = read?.found.address.key === own ? null : read;
    if (embed) embeds.push(embed);
    at = embed ? Math.max(embed.end, at + 1) : at + 1;
  }
  return embeds;
}

function mayBegin(box: Box): boolean {
  return box.name !== '#text' && box.name !== '' && !NEVER.has(box.name);
}

/** One bad embed never loses the page: a reader that throws is passed over. */
function readAt(boxes: readonly Box[], box: Box, at: number, base: string): PageEmbed | null {
  try {
    const found = readEmbedAt(box.tree, box.node, base);
    if (found) {
      const end = endOf(boxes, at, found.address.key, base);
      const own = withLink(found, box, base);
      const isOpen = end === at + 1 && end < box.end;
      return { at, end, found: isOpen ? { ...own, evidence: { ...own.evidence, text: null } } : own };
    }
  } catch {
    return null;
  }
  return box.state === 'inert' && box.name === 'a' ? parkedLink(box, at, base) : null;
}

/** Words that a platform may print behind a post's own link, and that a placeholder may say of its post, in characters. */
const MOST_BEHIND = 200;
const MOST_SAID = 500;
/** What shows a post or its preview rather than the page's own words. */
const SHOWS = /^(?:blockquote|a|button)$/;

/**
 * Where an embed ends. What nobody closed goes on to the end of the page: a blockquote ends with the post's loader or its own link, an element that holds
 * much more than a placeholder says with its first tag.
 */
function endOf(boxes: readonly Box[], at: number, key: string, base: string): number {
  const { name = '', end = at } = boxes[at] ?? {};
  let [own, behind] = [end, 0];
  for (let inner = at + 1; inner < end; inner += 1) {
    const box = boxes[inner];
    if (!box || box.state === 'inert') continue;
    if (name === 'blockquote') {
      if (box.name === 'script' && attributeOf(box, 'src') !== null) return box.end;
      if (box.name === 'a' && readAddress(attributeOf(box, 'href') ?? '', base)?.key === key) {
        [own, behind] = [box.end, 0];
        continue;
      }
    } else if (SHOWS.test(box.name) || (box.name === 'p' && attributeOf(box, 'lang') !== null)) inner = box.end - 1;
    if (box.name === '#text' && (inner >= own || name !== 'blockquote')) behind += box.text.trim().length;
  }
  if (name === 'blockquote') return behind > MOST_BEHIND ? own : end;
  return behind > MOST_SAID && name !== 'aside' ? at + 1 : end;
}

/** What an embed leaves out and its link to itself tells: who wrote a post known by its id, and the day of one whose id holds no time. */
function withLink(found: PageEmbed['found'], { tree, node }: Box, base: string): PageEmbed['found'] {
  const isDated = found.evidence.date !== null || found.address.date !== null;
  if (isDated && found.address.handle !== null) return found;
  let { address, evidence } = found;
  firstBelow(tree, node, (inner, name) => {
    const linked = name === 'a' ? readAddress(hrefOf(tree, inner) ?? '', base) : null;
    if (linked?.key !== address.key) return false;
    if (address.handle === null && linked.handle !== null) address = linked;
    const words = isDated || evidence.date !== null ? '' : textOf(tree, inner);
    if (/\d{4}/.test(words)) evidence = { ...evidence, date: parseVisibleDate(words, 'visible', null) };
    return false;
  });
  return { ...found, address, evidence };
}

/** A post linked from parked markup: the fallback of an embed that waits for a script or for consent. */
function parkedLink(box: Box, at: number, base: string): PageEmbed | null {
  const href = attributeOf(box, 'href');
  const address = href === null ? null : readAddress(href, base);
  if (href === null || address?.kind !== 'post' || address.platform === 'web') return null;
  const evidence = { text: null, author: null, handle: address.handle, date: null };
  return { at, end: box.end, found: { node: box.node, href, evidence, address } };
}
