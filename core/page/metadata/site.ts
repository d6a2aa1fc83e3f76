import { siteOf } from '../../url/site-of';
import { firstMeta, type Head } from './head';
import { addressesOf, type LdNode, textOf, typesOf } from './json-ld';

/** Name of the publication: publisher of the article, `og:site_name`, the site's own node, the tail of the title, the site's host. */
export function readSite(head: Head, main: LdNode | null, nodes: readonly LdNode[], host: string): string {
  const website = nodes.find((node) => typesOf(node).includes('WebSite') && addressesOf(node['url']).length > 0);
  return (
    clean(firstMeta(head, ['og:site_name'])) ??
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
    titleTail(head.title, host) ??
    siteOf(host)
  );
}

function clean(name: string | null): string | null {
  const text = name?.replace(/\s+/g, ' ').trim() ?? '';
  return text === '' || text.length > 80 || /^https?:/i.test(text) ? null : text.replace(/^\((.*)\)$|^www\./i, '$1');
}

/** The last part of the title when it is the host's name in words. */
function titleTail(title: string | null, host: string): string | null {
  const parts = title?.split(/\s+[|–—·•»«-]\s+|\s*[|»«]\s*/) ?? [];
  const name =
    siteOf(host)
      .split('.')[0]
      ?.replace(/[^a-z\d]/gi, '')
      .toLowerCase() ?? '';
  const isName = (part: string): boolean => {
    const folded = part.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
    return folded.length > 2 && (name.includes(folded) || folded.includes(name));
  };
  return parts.length > 1 ? (parts.find((part) => part.length < 60 && isName(part)) ?? null) : null;
}
