import { decodeEntities, stripTags } from '../../platforms/embeds/markup';
import { type Tag, tagsIn } from '../../platforms/embeds/tags';

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

/** Longest content of a link that is looked at for its words, in characters. */
const LONGEST_LINK = 400;

/**
 * The address of part `number` (2 for the second) of the text whose first part stands at `first`, as the source of a part of it links there; null when
 * none does. Believed is only what the markup or the words call the next part and what differs from the first address by its number
 * alone: blogs link their next post in the same way. Takes the source, for most pages have one part and need no tree for that.
 */
export function findNextPart(html: string, first: string, number: number): string | null {
  const home = new URL(first);
  if (home.pathname === '/') return null;
  for (const tag of tagsIn(html)) {
    if (tag.closing || (tag.name !== 'a' && tag.name !== 'link') || !leadsOn(html, tag, number)) continue;
    const href = valueIn(tag, HREF);
    const url = href === null ? null : URL.parse(decodeEntities(href), home);
    if (url && url.host === home.host && isPart(url, home, number)) return url.href;
  }
  return null;
}

const HREF = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const REL = /(?:^|\s)rel\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

function valueIn({ attributes }: Tag, pattern: RegExp): string | null {
  const found = pattern.exec(attributes);
  return found && (found[1] ?? found[2] ?? found[3] ?? null);
}

function leadsOn(html: string, tag: Tag, number: number): boolean {
  if (/(?:^|\s)next(?:\s|$)/i.test(valueIn(tag, REL) ?? '')) return true;
  if (tag.name !== 'a') return false;
  const content = html.slice(tag.end, tag.end + LONGEST_LINK);
  const end = content.search(/<\/a\b/i);
  const words = end < 0 ? '' : stripTags(content.slice(0, end)).trim();
  return words !== '' && (NUMBERED.exec(words)?.[1] === String(number) || NEXT.test(words));
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
