import type { PageTree } from '../tree';

/** Names of a query's part number. */
const PARAMETER = /^(?:page|p|pg|part|teil|seite|pagina|página|s)$/i;
/** Where a path has its part number: groups are what stands before it, the number, and what stands behind it. */
const PATHS: readonly RegExp[] = [
  /^(.+?)\/(?:page|seite|pagina|part|teil|p|s)?[-/]?(\d{1,2})()\/?$/i,
  /^(.+?)[-_,](?:page|seite|pagina|part|teil|p|s)?[-_]?(\d{1,2})(\.[a-z]{2,5})$/i,
  /^(.+?)[-_,](?:page|seite|pagina|part|teil)[-_]?(\d{1,2})()\/?$/i,
];
/** A link that is nothing but the number of a part. */
const NUMBERED = /^(?:page|seite|pagina|página|part|teil)?\s*(\d{1,2})$/i;
/** Words of a link that leads to the next part. */
const NEXT =
  /^(?:next(?: page)?|page suivante|suivant|weiter|nächste seite|siguiente|página siguiente|próxima(?: página)?|avanti|pagina successiva|volgende(?: pagina)?|następna(?: strona)?|далее|nästa(?: sida)?)?[^\p{L}\p{N}]*$/iu;

/**
 * The address of part `number` (2 for the second) of the text whose first part stands at `first`, as a part of it links there; null when
 * none does. Believed is only what the markup or the words call the next part and what differs from the first address by its number
 * alone: blogs link their next post in the same way.
 */
export function findNextPart<N>(tree: PageTree<N>, first: string, number: number): string | null {
  const home = new URL(first);
  if (home.pathname === '/') return null;
  for (const node of links(tree)) {
    const href = tree.attribute(node, 'href');
    if (href === null || !leadsOn(tree, node, number)) continue;
    const url = URL.parse(href, home);
    if (url && url.host === home.host && isPart(url, home, number)) return url.href;
  }
  return null;
}

function* links<N>(tree: PageTree<N>): Generator<N> {
  let node = tree.root;
  while (node !== null) {
    const name = tree.name(node);
    if (name === 'a' || name === 'link') yield node;
    let next = tree.firstChild(node);
    for (let up: N | null = node; next === null && up !== null; up = tree.parent(up)) next = tree.nextSibling(up);
    node = next;
  }
}

function leadsOn<N>(tree: PageTree<N>, node: N, number: number): boolean {
  if (/(?:^|\s)next(?:\s|$)/i.test(tree.attribute(node, 'rel') ?? '')) return true;
  if (tree.name(node) !== 'a') return false;
  const words = wordsOf(tree, node).trim();
  if (words === '') return false;
  return NUMBERED.exec(words)?.[1] === String(number) || NEXT.test(words);
}

function wordsOf<N>(tree: PageTree<N>, node: N): string {
  let words = tree.name(node) === '#text' ? tree.data(node) : '';
  for (let child = tree.firstChild(node); child !== null && words.length < 40; child = tree.nextSibling(child))
    words += wordsOf(tree, child);
  return words;
}

function isPart(url: URL, first: URL, number: number): boolean {
  const whole = plain(first);
  return withoutNumber(url, number).some((stem) => plain(stem) === whole);
}

/** What an address would be without its part number, in each way that it may have one. */
function withoutNumber(url: URL, number: number): readonly URL[] {
  const stems: URL[] = [];
  for (const [name, value] of url.searchParams) {
    if (!PARAMETER.test(name) || value !== String(number)) continue;
    const stem = new URL(url);
    stem.searchParams.delete(name);
    stems.push(stem);
  }
  for (const form of PATHS) {
    const [, before, digits, behind] = form.exec(url.pathname) ?? [];
    if (before === undefined || Number(digits) !== number) continue;
    const stem = new URL(url);
    stem.pathname = before + behind;
    stems.push(stem);
  }
  return stems;
}

/** An address without what says nothing of the part: fragment, slash at the end, the number one. */
function plain(url: URL): string {
  const bare = new URL(url);
  for (const [name, value] of url.searchParams)
    if (PARAMETER.test(name) && value === '1') bare.searchParams.delete(name);
  return `${bare.host}${bare.pathname.replace(/\/$/, '')}${bare.search}`;
}
