import type { Relation } from '../../model';
import { isSameSite } from '../../url/site-of';
import type { Region } from '../body/regions';
import { firstMeta, type Head } from '../metadata/head';
import { addressesOf, type LdNode, typesOf } from '../metadata/json-ld';
import { attributeOf, type Outline } from '../tree/outline';

/** A source that the page states outside its text. */
export interface StatedSource {
  readonly href: string;
  readonly relation: Relation;
  readonly form: 'metadata' | 'microformat';
  readonly node: unknown;
}

/** schema.org properties that point upstream (schema.org, read 2026) and what they say. */
const PROPERTIES: readonly (readonly [string, Relation])[] = [
  ['isBasedOn', 'isBasedOn'],
  ['isBasedOnUrl', 'isBasedOn'],
  ['sharedContent', 'isBasedOn'],
  ['translationOfWork', 'isBasedOn'],
  ['exampleOfWork', 'links'],
  ['citation', 'links'],
];
/** microformats2 of the IndieWeb: what this entry answers, repeats, quotes or keeps. */
const MICROFORMATS: readonly (readonly [RegExp, Relation])[] = [
  [/(?:^|\s)u-(?:repost|quotation|translation)-of(?=\s|$)/, 'isBasedOn'],
  // An answer is not made from what it answers.
  [/(?:^|\s)u-(?:in-reply-to|bookmark-of)(?=\s|$)/, 'links'],
];
/** Sources of one page; lists of references have as many at most. */
const MOST = 50;
/** Hosts with a name of at least two labels; sites that are set up carelessly name the machine they were made on. */
const PUBLIC_NAME = /^(?:[\p{L}\p{N}-]+\.)+\p{L}[\p{L}\p{N}-]+$/u;
/** schema.org types of a text. */
const ARTICLE_TYPE = /^(?:\w*Article|\w*Posting|Report)$/;

/** Sources in JSON-LD, metas, a canonical address on another site, `rel=cite` and microformats, in that order; the caller reads and judges the addresses. */
export function readStatedSources(
  outline: Outline,
  regions: readonly Region[],
  head: Head,
  main: LdNode | null,
  nodes: readonly LdNode[],
  base: string,
): readonly StatedSource[] {
  const found: StatedSource[] = [];
  const add = (
    href: string | null,
    relation: Relation,
    form: StatedSource['form'] = 'metadata',
    node: unknown = null,
  ): void => {
    if (href !== null && found.length < MOST) found.push({ href, relation, form, node });
  };
  for (const node of statingNodes(main, nodes))
    for (const [property, relation] of PROPERTIES) for (const href of addressesOf(node[property])) add(href, relation);
  for (const review of nodes.filter((node) => typesOf(node).includes('ClaimReview'))) {
    for (const href of appearancesOf(review)) add(href, 'isBasedOn');
  }
  for (const name of ['original-source', 'syndication-source']) add(firstMeta(head, [name]), 'isBasedOn');
  add(originalElsewhere(head, base), 'isBasedOn');
  for (const link of head.links) if (link.rel.includes(' cite ')) add(link.href, 'links');
  for (const [at, box] of outline.boxes.entries()) {
    if (!box.hint.includes('u-') || regions[at] === 'comments' || box.state === 'inert') continue;
    const relation = MICROFORMATS.find(([names]) => names.test(box.hint))?.[1];
    if (relation) add(attributeOf(box, 'href') ?? addressInside(outline, at), relation, 'microformat', box.node);
  }
  return found;
}

/**
 * The page of another site that this one gives as its canonical address: the page it republishes. It says nothing of what the page
 * itself is. Null for front pages, and for hosts that have no public name.
 */
function originalElsewhere(head: Head, base: string): string | null {
  const href = head.links.find((link) => link.rel.includes(' canonical '))?.href ?? null;
  if (href === null || !URL.canParse(href, base)) return null;
  const stated = new URL(href, base);
  if (isSameSite(stated.hostname, new URL(base).hostname) || !PUBLIC_NAME.test(stated.hostname)) return null;
  return stated.pathname === '/' && stated.search === '' ? null : stated.href;
}

/** The page's main node, and its article where a review or the page itself is the main one; several articles are a list. */
function statingNodes(main: LdNode | null, nodes: readonly LdNode[]): readonly LdNode[] {
  const articles = nodes.filter(
    (node) => ('headline' in node || 'articleBody' in node) && typesOf(node).some((type) => ARTICLE_TYPE.test(type)),
  );
  return [...new Set([main, articles.length === 1 ? articles[0] : null].filter((node) => node != null))];
}

function appearancesOf(review: LdNode): readonly string[] {
  const reviewed = review['itemReviewed'];
  if (typeof reviewed !== 'object' || reviewed === null) return [];
  const values = Object.entries(reviewed).filter(([name]) => name === 'firstAppearance' || name === 'appearance');
  return values.flatMap(([, value]) => addressesOf(value));
}

/** Address of a nested `h-cite`: its `u-url`, else its first link. */
function addressInside(outline: Outline, at: number): string | null {
  let first: string | null = null;
  for (let inner = at + 1; inner < (outline.boxes[at]?.end ?? 0); inner += 1) {
    const box = outline.boxes[inner];
    if (box?.name !== 'a') continue;
    const href = attributeOf(box, 'href');
    if (/(?:^|\s)u-url(?=\s|$)/.test(box.hint) && href !== null) return href;
    first ??= href;
  }
  return first;
}
