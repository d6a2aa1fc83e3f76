import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { StatedMetadata } from './score-metadata';

/** What @mozilla/readability says of the same page, with linkedom as its DOM; null when it cannot read it. */
export function readBaseline(html: string): StatedMetadata | null {
  try {
    const { document } = parseHTML(html);
    const article = new Readability(document as unknown as Document).parse();
    if (!article) return null;
    const stated = article.publishedTime ?? '';
    // The same rule as for our reader: an hour without a zone says no more than its day.
    const dayOnly = !/\d\d:\d\d.*(?:Z|UTC|GMT|[+-]\d\d:?\d\d)\s*$/i.test(stated);
    const at = Date.parse(dayOnly ? `${stated.replace(/(?<=\d)T(?=\d)/, ' ')} UTC` : stated);
    return {
      published: Number.isNaN(at) ? null : { at, dayOnly },
      title: article.title || null,
      author: article.byline || null,
    };
  } catch {
    return null;
  }
}
