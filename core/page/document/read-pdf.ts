import { entryOf, references, resolve } from './pdf-dictionary';
import { type PdfFont, readFont } from './pdf-font';
import { type PdfLine, readPdfLines } from './pdf-lines';
import { byteString, type Inflate, type PdfObject, type PdfObjects, readPdfObjects, streamBytes } from './pdf-objects';

/** Pages that are read; a report of more has said what it says. */
const MOST_PAGES = 150;
/** Characters of text that are kept. */
const MOST_TEXT = 200_000;
/** Branches of the tree of pages at one place. */
const MOST_KIDS = 2000;
/** The tree of pages is a few levels deep; one that goes round in a circle ends here. */
const DEEPEST = 30;
/** What begins a line of its own: a number of a section, a mark of a list. */
const NEW_LINE = /^(?:\d+(?:\.\d+)*[.)]?\s|[•▪◦–—*-]\s|\([a-z\divx]{1,4}\)\s)/i;
const SENTENCE_END = /[.!?:;…]["”’»)]*$/;

/**
 * The text of a PDF, paragraph by paragraph as far as they can be told; null for a file that is none, is encrypted, or has
 * pictures of pages only. Reads what the page draws, in its order (ISO 32000-1).
 * @param inflate undoes zlib compression
 */
export async function readPdf(bytes: Uint8Array, inflate: Inflate): Promise<string | null> {
  const head = byteString(bytes.subarray(0, 1024));
  if (!head.includes('%PDF-') || /\/Encrypt\s+\d+\s+\d+\s+R/.test(byteString(bytes.subarray(-4096)))) return null;
  const objects = await readPdfObjects(bytes, inflate);
  if ([...objects.values()].some(({ text }) => /\/Type\s*\/XRef\b/.test(text) && /\/Encrypt\b/.test(text))) return null;
  const lines: PdfLine[] = [];
  for (const page of pagesOf(objects)) lines.push(...(await linesOf(page, objects, inflate)));
  // Ligatures are a matter of type: “ﬂood” is a flood.
  const text = paragraphs(lines)
    .slice(0, MOST_TEXT)
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKD'));
  return text === '' ? null : text;
}

/** Pages in reading order by the tree of pages, else in that of the file. */
function pagesOf(objects: PdfObjects): readonly PdfObject[] {
  const catalog = [...objects.values()].findLast(({ text }) => /\/Type\s*\/Catalog\b/.test(text));
  const pages: PdfObject[] = [];
  // A tree that goes round in a circle comes to each of its objects once.
  const seen = new Set<number>();
  const waiting = catalog === undefined ? [] : [...references(entryOf(catalog.text, 'Pages'))];
  for (let number = waiting.shift(); number !== undefined && pages.length < MOST_PAGES; number = waiting.shift()) {
    const object = seen.has(number) ? undefined : objects.get(number);
    seen.add(number);
    if (object === undefined) continue;
    if (isPage(object)) pages.push(object);
    else waiting.unshift(...references(entryOf(object.text, 'Kids')).slice(0, MOST_KIDS));
  }
  return pages.length > 0 ? pages : [...objects.values()].filter(isPage).slice(0, MOST_PAGES);
}

function isPage({ text }: PdfObject): boolean {
  return /\/Type\s*\/Page(?!s)\b/.test(text);
}

async function linesOf(page: PdfObject, objects: PdfObjects, inflate: Inflate): Promise<readonly PdfLine[]> {
  const fonts = await fontsOf(page, objects, inflate);
  const parts: string[] = [];
  const contents = entryOf(page.text, 'Contents');
  const direct = references(contents);
  // The value may be a list that is an object of its own.
  const listed = direct.flatMap((number) => {
    const object = objects.get(number);
    return object !== undefined && object.stream === null ? references(object.text) : [number];
  });
  for (const number of listed) {
    const object = objects.get(number);
    const bytes = object === undefined ? null : await streamBytes(object, inflate);
    if (bytes !== null) parts.push(byteString(bytes));
  }
  return readPdfLines(parts.join('\n'), fonts);
}

/** The fonts of a page by their names there; resources are handed down the tree of pages. */
async function fontsOf(page: PdfObject, objects: PdfObjects, inflate: Inflate): Promise<ReadonlyMap<string, PdfFont>> {
  const fonts = new Map<string, PdfFont>();
  let holder: PdfObject | null = page;
  for (let depth = 0; holder !== null && depth < DEEPEST; depth += 1) {
    const resources = resolve(entryOf(holder.text, 'Resources'), objects);
    const list = resources === null ? null : resolve(entryOf(resources.text, 'Font'), objects);
    for (const [, name = '', number] of list?.text.matchAll(/\/([^\s/<>[\]()]+)\s+(\d+)\s+\d+\s+R/g) ?? []) {
      const font = objects.get(Number(number));
      const read = font === undefined ? null : await readFont(font, objects, inflate);
      if (read !== null && !fonts.has(name)) fonts.set(name, read);
    }
    if (fonts.size > 0) break;
    holder = resolve(entryOf(holder.text, 'Parent'), objects);
  }
  return fonts;
}

/** Lines put together to paragraphs: a line goes on where the one before ends in the middle of a sentence and its letters are as large. */
function paragraphs(lines: readonly PdfLine[]): string {
  let text = '';
  lines.forEach(({ text: line, size }, index) => {
    const before = lines[index - 1];
    const goesOn =
      before !== undefined && before.size === size && !SENTENCE_END.test(before.text) && !NEW_LINE.test(line);
    if (goesOn && /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(line)) text = text.slice(0, -1) + line;
    else text += (index === 0 ? '' : goesOn ? ' ' : '\n') + line;
  });
  return text;
}
