import type { PageReading } from '../../../core/model';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';

/** Sentences long enough to be a body; each page of a test has the same, so that only links differ. */
const prose =
  'The council of the harbour town met on Monday evening to hear what the engineers had found under the old quay. ' +
  'They said that the piles had lost a third of their strength and that the crane would have to be moved before winter. ';

/** An article that links these addresses from its text. */
export function articleHtml(links: readonly string[] = [], title = 'The old quay'): string {
  const cited = links.map((link, at) => `<p>${prose} <a href="${link}">What the report ${at} says</a> of it.</p>`);
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article">
    <meta property="article:published_time" content="2024-03-0${1 + (links.length % 8)}T10:00:00Z"></head>
    <body><article><h1>${title}</h1><p>${prose}</p>${cited.join('')}<p>${prose}</p></article></body></html>`;
}

/** The reading of that article. */
export function readArticle(address: string, links: readonly string[] = [], title?: string): PageReading {
  return readPage(parseHtml(articleHtml(links, title)).tree, address);
}
