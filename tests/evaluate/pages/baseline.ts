import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { StatedMetadata } from './score-metadata';

/** What @mozilla/readability says of the same page, with linkedom as its DOM; null when it cannot read it. */
export function readBaseline(html: string): StatedMetadata | null {
  try {
    const { document } = parseHTML(html);
    const article = new Readability(document as unknown as Document).parse();
    if (!article) return null;
    const at = Date.parse(article.publishedTime ?? '');
    return {
      published: Number.isNaN(at) ? null : { at, dayOnly: /^\d{4}-\d\d-\d\d$/.test(article.publishedTime ?? '') },
      title: article.title || null,
      author: article.byline || null,
    };
  } catch {
    return null;
  }
}
