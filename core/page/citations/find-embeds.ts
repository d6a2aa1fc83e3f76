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
    const read = mayBegin(box) ? readAt(box, at, base) : null;
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
function readAt(box: Box, at: number, base: string): PageEmbed | null {
  try {
    const found = readEmbedAt(box.tree, box.node, base);
    if (found) return { at, end: box.end, found: withDate(found, box, base) };
  } catch {
    return null;
  }
  return box.state === 'inert' && box.name === 'a' ? parkedLink(box, at, base) : null;
}

/** An embed of a post whose id holds no time, with the day that its link to itself prints. */
function withDate(found: PageEmbed['found'], { tree, node }: Box, base: string): PageEmbed['found'] {
  if (found.evidence.date !== null || found.address.date !== null) return found;
  const link = firstBelow(
    tree,
    node,
    (inner, name) =>
      name === 'a' &&
      /\d{4}/.test(textOf(tree, inner)) &&
      readAddress(hrefOf(tree, inner) ?? '', base)?.key === found.address.key,
  );
  const date = link === null ? null : parseVisibleDate(textOf(tree, link), 'visible', null);
  return { ...found, evidence: { ...found.evidence, date } };
}

/** A post linked from parked markup: the fallback of an embed that waits for a script or for consent. */
function parkedLink(box: Box, at: number, base: string): PageEmbed | null {
  const href = attributeOf(box, 'href');
  const address = href === null ? null : readAddress(href, base);
  if (href === null || address?.kind !== 'post' || address.platform === 'web') return null;
  const evidence = { text: null, author: null, handle: address.handle, date: null };
  return { at, end: box.end, found: { node: box.node, href, evidence, address } };
}
