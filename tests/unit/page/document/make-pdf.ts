import { deflateSync } from 'node:zlib';

/** One object of a PDF as a writer of PDFs lays it down: a dictionary, with or without a stream. */
export type Laid = string | { readonly dictionary: string; readonly stream: string; readonly packed?: boolean };

/** A PDF of these objects, numbered from 1; the first is the catalog. There is no table of objects at its end. */
export function makePdf(objects: readonly Laid[], trailer = ''): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  for (const [index, object] of objects.entries()) parts.push(Buffer.from(`${index + 1} 0 obj\n`), body(object), end);
  parts.push(Buffer.from(`trailer << /Root 1 0 R ${trailer} >>\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
}

const end = Buffer.from('\nendobj\n');

function body(object: Laid): Buffer {
  if (typeof object === 'string') return Buffer.from(object, 'latin1');
  const plain = Buffer.from(object.stream, 'latin1');
  const stream = object.packed === true ? deflateSync(plain) : plain;
  const filter = object.packed === true ? '/Filter /FlateDecode' : '';
  const head = `<< ${object.dictionary} ${filter} /Length ${stream.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), stream, Buffer.from('\nendstream')]);
}

/** A file of one page for each content, with one Western font called F1. */
export function pagesOf(contents: readonly string[], packed = false): readonly Laid[] {
  const kids = contents.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} /Resources << /Font << /F1 3 0 R >> >> >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...contents.flatMap((stream, index) => [
      `<< /Type /Page /Parent 2 0 R /Contents ${5 + 2 * index} 0 R >>`,
      { dictionary: '', stream, packed },
    ]),
  ];
}
