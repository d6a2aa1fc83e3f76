/** A node of JSON-LD: a plain record. */
export type LdNode = Readonly<Record<string, unknown>>;

/** Nodes kept of one page, and how deep they are looked for; poisoned data costs no more. */
const MOST_NODES = 2000;
const DEEPEST = 12;
/** Longest script read, in characters. */
const LONGEST = 1_000_000;

/** Whether a value is a plain record. */
export function isRecord(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Without the CDATA or comment marks that old templates put around scripts. */
function unwrapped(source: string): string {
  const from = /^(?:\/\/)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\/\/)?/.exec(source)?.[0].length ?? 0;
  const tail = /(?:\/\/)?\s{0,20}(?:\]\]>|-->)\s{0,20};?$|;$/.exec(source.slice(-60));
  return source.slice(from, tail ? source.length - tail[0].length : source.length);
}

/** Parses a JSON-LD script as tolerant as pages need: CDATA and comment wrappers, raw newlines in strings, trailing commas. Null when it is no JSON. */
export function parseJson(source: string): unknown {
  if (source.length > LONGEST) return null;
  const bare = unwrapped(source.trim());
  for (const text of [bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next, more tolerant form is tried.
    }
  }
  return null;
}

/** Every node of the page's JSON-LD, outermost first, nested ones and those of `@graph` too. */
export function readLdNodes(scripts: readonly string[]): readonly LdNode[] {
  const nodes: LdNode[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || nodes.length >= MOST_NODES) return;
    if (Array.isArray(value)) {
      for (const entry of value) visit(entry, depth + 1);
    } else if (isRecord(value)) {
      if ('@type' in value || '@graph' in value || '@context' in value) nodes.push(value);
      for (const entry of Object.values(value)) if (typeof entry === 'object') visit(entry, depth + 1);
    }
  };
  for (const script of scripts) visit(parseJson(script), 0);
  return nodes;
}

/** Names of a node's types. */
export function typesOf(node: LdNode): readonly string[] {
  const type = node['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types.filter((entry) => typeof entry === 'string').map((entry) => entry.replace(/^.*[/#:]/, ''));
}

/** Text of a property: a string, the first string of a list, or the name or value of a node; else null. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    for (const entry of value) {
      const text = textOf(entry);
      if (text !== null) return text;
    }
    return null;
  }
  return isRecord(value) ? textOf(value['name'] ?? value['@value'] ?? null) : null;
}

/** Addresses of a property: strings, or `url`, `@id` or `sameAs` of nodes. */
export function addressesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^https?:\/\//i.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap(addressesOf);
  if (!isRecord(value)) return [];
  for (const key of ['url', '@id', 'contentUrl', 'sameAs']) {
    const found = addressesOf(value[key]);
    if (found.length > 0) return found;
  }
  return [];
}

/** Types of a page that is one text. */
export const ARTICLE_TYPE =
  /^(?:(?:News|Reportage|Analysis|Opinion|Background|Review|Ask|Tech|Scholarly|Satirical|Medical|AdvertiserContent|Social)?Article|NewsArticle|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|ClaimReview|CreativeWork|Recipe|PodcastEpisode|VideoObject|QAPage|WebPage)$/;

const RANK = [
  /Article$|BlogPosting$|Report$/,
  /Posting$|ClaimReview$/,
  /CreativeWork$|Recipe$|Episode$|VideoObject$/,
  /Page$/,
];

/** Place of a node's types among those of a page that is one text; -1 when it has none of them. */
function rankOf(node: LdNode): number {
  return RANK.findIndex((pattern) => typesOf(node).some((type) => pattern.test(type)));
}

function ownAddresses(node: LdNode): readonly string[] {
  return [...addressesOf(node['mainEntityOfPage']), ...addressesOf(node['url'])];
}

/** The node that stands for the page itself: an article of its address or headline, else the first article. */
export function mainNode(
  nodes: readonly LdNode[],
  isOwn: (url: string) => boolean,
  title: string | null,
): LdNode | null {
  let best: LdNode | null = null;
  let bestScore = -1;
  for (const node of nodes) {
    const rank = rankOf(node);
    if (rank < 0) continue;
    const own = ownAddresses(node);
    const headline = textOf(node['headline'] ?? node['name']);
    const named = title !== null && headline !== null && title.toLowerCase().includes(headline.toLowerCase());
    const foreign = own.length > 0 && !own.some(isOwn) && !named;
    const score = (foreign ? 0 : 10) + (own.some(isOwn) ? 3 : 0) + (named ? 2 : 0) + (4 - rank) * 1.5;
    if (score > bestScore) {
      best = node;
      bestScore = score;
    }
  }
  return best;
}

/** The nodes that speak of the page: its main one first, then those that bear its address. */
export function ownNodes(
  nodes: readonly LdNode[],
  main: LdNode | null,
  isOwn: (url: string) => boolean,
): readonly LdNode[] {
  const others = nodes.filter((node) => node !== main && rankOf(node) >= 0 && ownAddresses(node).some(isOwn));
  return main ? [main, ...others] : others;
}

/** A property's values with references (`{"@id": …}` alone) replaced by the nodes they name. */
export function resolved(nodes: readonly LdNode[], value: unknown): readonly unknown[] {
  return (Array.isArray(value) ? value.slice(0, 50) : [value]).map((entry: unknown) => {
    const id = isRecord(entry) && !('name' in entry) ? entry['@id'] : undefined;
    if (typeof id !== 'string') return entry;
    return nodes.find((node) => node['@id'] === id && 'name' in node) ?? entry;
  });
}
