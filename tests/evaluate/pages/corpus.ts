import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PageReading } from '../../../core/model';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';

/** A saved page of the corpus, with what its suite knows of it. */
export interface CorpusPage {
  readonly repo: string;
  readonly path: string;
  readonly url?: string | null;
  readonly head_meta_rewritten?: boolean;
  readonly gold?: {
    readonly date?: string | null;
    readonly title?: string | null;
    readonly author?: string | null;
  } | null;
}

/** A label read by hand; texts stand as words or as the hash of their first words. */
export interface PageLabel {
  readonly repo: string;
  readonly path: string;
  readonly url?: string | null;
  readonly citations: readonly {
    readonly canonical: string;
    readonly canonicalAlso?: readonly string[] | string;
    readonly relation: string;
    readonly where: string;
    readonly post: boolean;
  }[];
  readonly hiddenCitations?: readonly (string | { readonly canonical?: string; readonly href?: string })[];
  readonly notCitations: readonly string[];
  readonly quotes: readonly {
    readonly exact?: string;
    readonly hash?: string;
    readonly speaker?: string | null;
    readonly attribution?: string;
  }[];
  readonly unlinked: readonly { readonly text?: string; readonly hash?: string; readonly credits?: string }[];
}

/** A page that was read by our reader. */
interface ReadCorpusPage {
  readonly page: CorpusPage;
  readonly html: string;
  readonly address: string;
  readonly reading: PageReading;
}

/** Rows of a JSON-lines file; the file's shape is the caller's word. */
export function readRows<Row>(file: string): readonly Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** Source of a page in the corpus folder, gzipped or not; null when it is not there. */
export function readSource(folder: string, page: CorpusPage): string | null {
  const plain = join(folder, page.repo, page.path);
  for (const file of [plain, `${plain}.gz`]) {
    if (!existsSync(file)) continue;
    const bytes = readFileSync(file);
    const content = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    return decode(content);
  }
  return null;
}

function decode(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const charset = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  // Saved pages are mostly re-encoded to UTF-8 whatever their head says.
  if (!utf8.includes('\ufffd')) return utf8;
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return utf8;
  }
}

/** Address of a page: the row's, else the page's own canonical link, else one made from its path. */
export function addressOf(page: CorpusPage, html: string): string {
  const own =
    page.url ??
    /<link[^>]+rel=["']?canonical["']?[^>]*href=["']?([^"'\s>]+)/i.exec(html)?.[1] ??
    /<link[^>]+href=["']?([^"'\s>]+)["']?[^>]*rel=["']?canonical/i.exec(html)?.[1] ??
    /<meta[^>]+property=["']og:url["'][^>]*content=["']([^"']+)/i.exec(html)?.[1];
  if (own && /^https?:\/\//i.test(own)) return own;
  return `http://page.invalid/${encodeURI(page.path)}`;
}

/** Reads a page as a trace would: through the parsed tree. */
export function readCorpusPage(folder: string, page: CorpusPage): ReadCorpusPage | null {
  const html = readSource(folder, page);
  if (html === null) return null;
  const address = addressOf(page, html);
  const { tree, limits } = parseHtml(html);
  return { page, html, address, reading: readPage(tree, address, limits) };
}
