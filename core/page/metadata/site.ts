import { ORGANISATION_NOUN } from '../../claim/cues/nouns';
import { decodePercent, plainHost } from '../../url/read-url';
import { siteOf } from '../../url/site-of';
import { foldName } from './fold-name';
import { firstMeta, type Head } from './head';
import { addressesOf, type LdNode, textOf, typesOf } from './json-ld';
import { nameOfHost } from './name-of-host';

/** Name of the publication, at `url`: publisher of the article, `og:site_name`, the site's own node, the tail of the title, the site's host. */
export function readSite(head: Head, main: LdNode | null, nodes: readonly LdNode[], url: URL): string {
  const host = url.hostname;
  const folders = new Set(url.pathname.split('/').map((part) => foldName(decodePercent(part))));
  const named = clean(firstMeta(head, ['og:site_name']));
  const website = nodes.find((node) => typesOf(node).includes('WebSite') && addressesOf(node['url']).length > 0);
  return (
    // Some templates write the part of the site there.
    (named !== null && folders.has(foldName(named)) ? null : named) ??
    clean(main ? textOf(main['publisher']) : null) ??
    clean(website ? textOf(website['name']) : null) ??
    clean(
      firstMeta(head, [
        'application-name',
        'dc.publisher',
        'apple-mobile-web-app-title',
        'cre',
        'citation_journal_title',
      ]),
    ) ??
    clean(titleTail(head.title, host)) ??
    clean(titleRest(head, main)) ??
    siteOf(host)
  );
}

function clean(name: string | null): string | null {
  const text = name?.replace(/\s+/g, ' ').trim() ?? '';
  return text === '' || text.length > 80 || /^https?:/i.test(text) ? null : text.replace(/^\((.*)\)$|^www\./i, '$1');
}

/** "The Canal Post, since 1890" for `canalpost`, not a sentence that happens to hold the word. */
function isSameButLonger(text: string, name: string): boolean {
  return text.includes(name) && text.length <= Math.max(name.length * 2.5, name.length + 12);
}

/** What a title has besides the headline that the page states elsewhere, behind or before a mark of division; a name is written with a capital. */
function titleRest(head: Head, main: LdNode | null): string | null {
  const headline = firstMeta(head, ['og:title', 'twitter:title']) ?? (main ? textOf(main['headline']) : null);
  const own = headline?.replace(/\s+/g, ' ').trim() ?? '';
  const title = head.title?.replace(/\s+/g, ' ').trim() ?? '';
  if (own === '' || title === own) return null;
  const behind = title.startsWith(own)
    ? /^\s?(?:[|–—·•»«:-]|::)\s?(?:[^|:»]{3,30}\s(?:[|»]|::)\s){0,2}(\p{Lu}.{2,59})$/u.exec(title.slice(own.length))
    : null;
  const before = title.endsWith(own) ? /^(\p{Lu}.{2,59}?)\s?[|–—·•»«:-]\s$/u.exec(title.slice(0, -own.length)) : null;
  const rest = behind?.[1] ?? before?.[1] ?? null;
  return rest === null || /\s[|–—·•»«-]\s|[.?!:]\s/u.test(rest) ? null : rest;
}

/** The part of the title that is the host's name in words; before a colon only when it is all of it. */
function titleTail(title: string | null, host: string): string | null {
  const names = plainHost(host)
    .split('.')
    .slice(0, -1)
    .map(foldName)
    .filter((name) => name.length > 2);
  const isName = (part: string): boolean => {
    const folded = foldName(part);
    return folded.length > 2 && names.some((name) => name.includes(folded) || isSameButLonger(folded, name));
  };
  const parts = title?.split(/\s+[|–—·•»«-]\s+|\s*[|»«]\s*/) ?? [];
  const part =
    parts.length > 1 ? (parts.find((each) => each.length < 60 && isName(each)) ?? tailOf(parts, host)) : undefined;
  const before = /^([^:]{3,60}):\s/.exec(title ?? '')?.[1];
  return part ?? (before !== undefined && names.includes(foldName(before)) ? before : null);
}

/** Shorter labels stand in many names by chance. */
const LEAST_LABEL = 5;

/** Words that join those of a name. */
const JOINING =
  /^(?:of|the|and|for|in|de|la|le|les|des|du|del|della|di|da|do|dos|y|e|et|und|der|die|das|für|von|van|het|en|l|d)$/iu;

/** The last or first part of a title, where its host spells it in short: "Fenn Valley Borough Council" at fennvalley.example or fv-council.example. */
function tailOf(parts: readonly string[], host: string): string | null {
  const labels = plainHost(host)
    .split('.')
    .slice(0, -1)
    .map(foldName)
    .filter((label) => label.length >= LEAST_LABEL);
  const isTail = (part: string): boolean => {
    const words = part.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (part.length >= 60 || words.length < 2 || !words.every((word) => /^\p{Lu}/u.test(word) || JOINING.test(word)))
      return false;
    if (nameOfHost(`https://${host}/`, part)?.includes(' ')) return true;
    const isBody = words.some((word) => ORGANISATION_NOUN.test(word.toLowerCase()));
    return isBody && labels.some((label) => foldName(part.normalize('NFKD')).includes(label));
  };
  return [parts.at(-1), parts[0]].find((part) => part !== undefined && isTail(part)) ?? null;
}
