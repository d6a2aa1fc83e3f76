import type { CanonicalUrl, PlatformId } from '../model';
import { PLATFORM_NAMES } from '../platform-names';
import type { PageTree } from '../tree';
import { cleanUrl } from '../url/canonical-url';
import { LATEST_MS } from './dates/id-date';
import { isWrittenOut, readGenericEmbed } from './embeds/generic-embed';
import { PLATFORMS } from './list';
import type { Address, FoundEmbed } from './platform';
import { resolveAddress } from './resolve-address';
import { workKey } from './work-key';

export { workKey } from './work-key';

/** Platforms of which a path shape alone is no proof that an element shows a post. */
const BY_SHAPE: ReadonlySet<PlatformId> = new Set([
  'web',
  'archive',
  'wordpress',
  'ghost',
  'discourse',
  'medium',
  'blogger',
  'typepad',
]);
const DAY_MS = 86_400_000;

/** Whether an address is that of a post on a platform known by its hosts, of which pages show the posts in place. */
export function isShownInPlace(address: Address): boolean {
  return address.kind === 'post' && !BY_SHAPE.has(address.platform);
}

/**
 * Reads an address as a page writes it: wrappers and archives come off, the platform that claims it says what it is.
 * `base` resolves a relative address; dates past `latest` (ms, one day of slack) are not believed. Null when it is not
 * http(s), `at:` or `tg:`, or no address at all. Share buttons come back with kind `share`.
 */
export function readAddress(raw: string, base?: string, latest: number = LATEST_MS): Address | null {
  if (base !== lastBase || latest !== lastLatest || remembered.size >= MOST_REMEMBERED) remembered.clear();
  [lastBase, lastLatest] = [base, latest];
  const known = remembered.get(raw);
  if (known !== undefined) return known;
  const address = readNewAddress(raw, base, latest);
  remembered.set(raw, address);
  return address;
}

/** Addresses of the page read last: its text, its furniture and its metadata ask for many of them again. */
const remembered = new Map<string, Address | null>();
/** More than a page cites; a longer list of links is read in turns. */
const MOST_REMEMBERED = 1000;
let lastBase: string | undefined;
let lastLatest = LATEST_MS;

/** Spellings whose canonical form can be read once more: a path in the fragment, a port, a proxy, a short code with a tail. */
const ODD = /#!|%23!|:\d|\/\/(?:www\.)?wp\.me\/|ampproject\.org|translate\.goog|turbopages|\/amp\//i;
/** Rounds after which an address is taken as it is: proxies of proxies end there. */
const MOST_ROUNDS = 3;

/** Reads an address until what comes out stays as it is. */
function readNewAddress(raw: string, base: string | undefined, latest: number): Address | null {
  let address = readOnce(raw, base, latest);
  if (!ODD.test(raw)) return address;
  for (let round = 0; address !== null && round < MOST_ROUNDS; round += 1) {
    const again: Address | null = readOnce(address.url, undefined, latest);
    if (again === null || (again.url === address.url && again.key === address.key)) break;
    address = { ...again, memento: address.memento };
  }
  return address;
}

function readOnce(raw: string, base: string | undefined, latest: number): Address | null {
  const resolved = resolveAddress(raw, base);
  if (!resolved) return null;
  const { platform, found, url, memento } = resolved;
  // A canonical form of the platform may not be a parsed one (`did:` colons and the like are kept as they are).
  const canonical = (found.canonical ?? cleanUrl(url)) as CanonicalUrl;
  return {
    key: workKey(platform.id, found.postId, canonical),
    url: canonical,
    platform: platform.id,
    postId: found.postId,
    handle: found.handle,
    kind: found.kind,
    date: found.date && found.date.at <= latest + DAY_MS ? found.date : null,
    memento,
    needsNetwork: found.needsNetwork ?? false,
  };
}

/** Elements at which an embed can start; every other name is passed over at once. */
const STARTS =
  /^(?:blockquote|div|iframe|figure|aside|section|article|span|p|a|button|script|noscript|template|object|param|embed|oembed|video|fb:\w+|[a-z]+-[\w-]+)$/;

/** Platforms whose embeds have a form of their own. */
const EMBEDDED = PLATFORMS.filter((platform) => platform.readEmbed !== undefined);
/** Elements in whose content an embed may be; all others tell it by their attributes. */
const HOLDS_MARKUP = /^(?:script|noscript|template|blockquote)$/;

/**
 * Reads an embed that starts at this element: a post shown in place, in the markup of any generation, lazy, parked or rendered.
 * `base` is the page's address. Null when there is none, or when what is shown is no post (share buttons, profiles).
 */
export function readEmbedAt<N>(
  tree: PageTree<N>,
  node: N,
  base: string,
): (FoundEmbed<N> & { address: Address }) | null {
  const name = tree.name(node);
  if (!STARTS.test(name)) return null;
  if (!HOLDS_MARKUP.test(name) && tree.attributes(node).length === 0 && !isWrittenOut(tree, node)) return null;
  for (const { readEmbed } of EMBEDDED) {
    const address = withAddress(readEmbed?.(tree, node) ?? null, base);
    if (address) return address;
  }
  const isPost = (href: string): boolean => {
    const address = readAddress(href, base);
    return address !== null && isShownInPlace(address);
  };
  return withAddress(readGenericEmbed(tree, node, isPost), base);
}

function withAddress<N>(found: FoundEmbed<N> | null, base: string): (FoundEmbed<N> & { address: Address }) | null {
  const address = found && readAddress(found.href, base);
  if (!found || !address) return null;
  // Cards of blogs and of Ghost show pages; everything else must be a post.
  return address.kind === 'post' || address.kind === 'page' || address.kind === 'document'
    ? { ...found, address }
    : null;
}

/** The proper name of a platform as people know it. */
export function platformName(id: PlatformId): string {
  return PLATFORM_NAMES[id] ?? id;
}
