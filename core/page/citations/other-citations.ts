import type { Citation } from '../../model';
import { readAddress } from '../../platforms';
import { frameSources } from '../../platforms/embeds/frame-source';
import { readUrl } from '../../url/read-url';
import type { BodyPlace } from '../body/body';
import type { PageText } from '../body/page-text';
import type { Region } from '../body/regions';
import { attributeOf, type Outline } from '../tree/outline';
import { isAccount, mayBeDocument, type PageIdentity } from './citable';
import { blockBefore, cite } from './cite';
import type { PageEmbed } from './find-embeds';
import type { NodeCitation } from './read-citations';
import type { StatedSource } from './stated-sources';

/** Frames that show a document or film, by what players and viewers are called; advertising and counters are called otherwise. */
const SHOWS =
  /(?:^|[/._-])(?:embed\w*|video|player|viewer|podcast|episode|document|docs?|slides?|maps?|graphic|chart|datawrapper|audio)(?=[/._?=&-]|$)|\.pdf$/i;
/** Kinds of addresses of which a frame shows no work: buttons, lists, forms to subscribe, an account's posts. */
const NO_WORK = /^(?:share|playlist|other|profile)$/;
/** A series or a room rather than one of its works: the page's own, as a rule. */
const SERIES = /^\/(?:show|shows|playlists?|channels?)\/[^/]+\/?$|\/podcast\/(?:[^/]+\/)?id\d+\/?$|\/chat\/?$/i;
const QUOTERS = new Set(['blockquote', 'q']);

/** Works cited by attributes and frames in the text: `cite` of quotations, documents and films in frames. */
export function readElementCitations(
  outline: Outline,
  regions: readonly Region[],
  place: BodyPlace,
  text: PageText,
  embeds: readonly PageEmbed[],
  page: PageIdentity,
): readonly NodeCitation[] {
  const found: NodeCitation[] = [];
  const end = outline.boxes[place.article]?.end ?? 0;
  for (let at = Math.max(place.article, 0); at < end; at += 1) {
    const box = outline.boxes[at];
    if (!box || regions[at] !== 'text') continue;
    const citation = QUOTERS.has(box.name)
      ? citeAttribute(outline, at, text, page)
      : /^(?:amp-)?iframe$/.test(box.name)
        ? frame(outline, at, text, page)
        : null;
    // What stands in an embed is the embed, which also tells what the markup said of the post.
    const isShown = embeds.some((embed) => embed.at <= at && at < embed.end);
    if (citation && !isShown) found.push({ citation, node: box.node });
  }
  return found;
}

function citeAttribute(outline: Outline, at: number, text: PageText, page: PageIdentity): Citation | null {
  const box = outline.boxes[at];
  const href = box ? attributeOf(box, 'cite') : null;
  const address = href === null || !mayBeDocument(href) ? null : readAddress(href, page.base);
  if (!box || href === null || !address || address.kind === 'share' || page.keys.has(address.key)) return null;
  if (isAccount(address)) return null;
  const inside = text.blocks.filter((_, index) => (text.at[index] ?? -1) >= at && (text.at[index] ?? -1) < box.end);
  const passage = inside[0]
    ? { start: inside[0].start, end: inside.at(-1)?.end ?? inside[0].end }
    : blockBefore(text, at);
  const where = { start: passage.end, end: passage.end, place: 'body', form: 'cite-attribute', anchor: '' } as const;
  return { ...cite(address, page.host, { ...where, href, passage }), relation: 'quotes' };
}

function frame(outline: Outline, at: number, text: PageText, page: PageIdentity): Citation | null {
  const box = outline.boxes[at];
  const href = box && frameSources(box.tree, box.node)[0];
  if (!box || !href || /^[01](?:px)?$/.test(attributeOf(box, 'width') ?? '')) return null;
  const address = readAddress(href, page.base);
  // A player's address is not that of the page which it plays.
  const isPlayer = address !== null && readUrl(href, page.base)?.pathname !== new URL(address.url).pathname;
  if (!isPlayer && !SHOWS.test(href.split(/[?#]/)[0] ?? '')) return null;
  if (!address || NO_WORK.test(address.kind) || page.keys.has(address.key)) return null;
  const { pathname, searchParams } = new URL(address.url);
  if (SERIES.test(pathname) && !searchParams.has('i')) return null;
  const passage = blockBefore(text, at);
  return cite(address, page.host, {
    start: passage.end,
    end: passage.end,
    href,
    place: 'body',
    form: 'frame',
    anchor: '',
    passage,
  });
}

/** Citations of the text with the relation that microformats on their own elements state. */
export function relateStated(
  sources: readonly StatedSource[],
  cited: readonly NodeCitation[],
  page: PageIdentity,
): readonly NodeCitation[] {
  const stated = new Map<string, StatedSource>();
  for (const source of sources) {
    const address = source.form === 'microformat' ? readAddress(source.href, page.base) : null;
    if (address) stated.set(address.key, source);
  }
  if (stated.size === 0) return cited;
  return cited.map((entry) => {
    const source = stated.get(entry.citation.to);
    if (source === undefined || entry.citation.relation !== 'links') return entry;
    return { ...entry, citation: { ...entry.citation, relation: source.relation } };
  });
}

/** Sources stated outside the text, as citations without a place in it; those that the text cites too are left out. */
export function citeStated(
  sources: readonly StatedSource[],
  cited: readonly NodeCitation[],
  page: PageIdentity,
): readonly NodeCitation[] {
  const known = new Set<string>(cited.map((entry) => entry.citation.to));
  const found: NodeCitation[] = [];
  for (const source of sources) {
    const address = mayBeDocument(source.href) ? readAddress(source.href, page.base) : null;
    if (!address || known.has(address.key) || page.keys.has(address.key)) continue;
    if (address.kind === 'share' || address.kind === 'profile' || address.kind === 'other') continue;
    known.add(address.key);
    const passage = { start: 0, end: 0 };
    const at = {
      start: 0,
      end: 0,
      href: source.href,
      place: 'metadata',
      form: source.form,
      anchor: '',
      passage,
    } as const;
    found.push({ citation: { ...cite(address, page.host, at), relation: source.relation }, node: source.node });
  }
  return found;
}
