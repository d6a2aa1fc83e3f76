import type { PageReading } from '../../model';
import type { Address } from '../../platforms/platform';
import type { Answer } from './trace-state';

/** What a file answered. */
export type DocumentAnswer = Extract<Answer, { readonly kind: 'document' }>;

/**
 * A document in the form of any page, as the library keeps it: its words without blocks (a file's text tells nothing of its layout), without citations
 * and claims. `address` is the cited one, by which it is looked for again.
 */
export function documentPage({ title, published, text, memento }: DocumentAnswer, address: Address): PageReading {
  const words = text ?? '';
  return {
    work: {
      key: address.key,
      url: address.url,
      platform: address.platform,
      postId: address.postId,
      kind: 'document',
      title,
      author: null,
      handle: address.handle,
      site: null,
      published: published ?? address.date,
      modified: null,
      language: null,
    },
    text: words,
    bodyEnd: words.length,
    blocks: [],
    sections: [],
    citations: [],
    quotations: [],
    credits: [],
    pictures: [],
    claims: [],
    factChecks: [],
    mementoOf: memento ?? null,
    limits: [],
  };
}

/** The document behind a kept reading; null when it is that of a page, which has blocks even where its address names a file. */
export function keptDocument({ work, text, blocks, mementoOf }: PageReading): DocumentAnswer | null {
  if (work.kind !== 'document' || blocks.length > 0) return null;
  const { url, title, published } = work;
  return { kind: 'document', url, contentType: null, title, published, text: text || null, memento: mementoOf };
}
