import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../../core/page/document/read-pdf';
import { inflate } from '../../../../entrypoints/background/fetch/inflate';
import { type Laid, makePdf, pagesOf } from './make-pdf';

const read = (objects: readonly Laid[], trailer?: string) => readPdf(makePdf(objects, trailer), inflate);
const lines = (...drawn: readonly string[]) =>
  `BT /F1 11 Tf 60 780 Td ${drawn.map((one) => `0 -16 Td ${one}`).join(' ')} ET`;

describe('what a page draws', () => {
  test.each<[how: string, content: string, text: string]>([
    [
      'lines',
      lines('(The sluice held.) Tj', '(Nobody was on the bank.) Tj'),
      'The sluice held.\nNobody was on the bank.',
    ],
    [
      'a sentence over two lines',
      lines('(The sluice held until) Tj', '(the morning.) Tj'),
      'The sluice held until the morning.',
    ],
    ['a word over two lines', lines('(The keep-) Tj', '(er slept.) Tj'), 'The keeper slept.'],
    [
      'numbered paragraphs',
      lines('(4 Gates) Tj', '(4.1 Ten gates) Tj', '(4.2 Two locks) Tj'),
      '4 Gates\n4.1 Ten gates\n4.2 Two locks',
    ],
    ['brackets and octal signs', lines('(Gate 4 \\(east\\) cost \\243900.) Tj'), 'Gate 4 (east) cost £900.'],
    ['hexadecimal digits', lines('<54686520 676174652E> Tj'), 'The gate.'],
    ['kerning', lines('[(T) 80 (he ga) -20 (te) -300 (held)] TJ'), 'The gate held'],
    ['a word at a time', 'BT /F1 10 Tf 60 700 Td (Gates) Tj 28 0 Td (held) Tj ET', 'Gates held'],
    ['a letter at a time', 'BT /F1 10 Tf 60 700 Td (G) Tj 5 0 Td (a) Tj 5 0 Td (t) Tj 5 0 Td (e) Tj ET', 'Gate'],
    ['places by matrix', 'BT /F1 10 Tf 1 0 0 1 60 700 Tm (One) Tj 1 0 0 1 60 680 Tm (two.) Tj ET', 'One two.'],
    ['a heading', 'BT /F1 18 Tf 60 700 Td (Gates) Tj /F1 11 Tf 0 -20 Td (They held) Tj ET', 'Gates\nThey held'],
    ['next line and show', "BT /F1 11 Tf 60 700 Td (One.) Tj (Two.) ' ET", 'One.\nTwo.'],
    ['another font', 'BT /F9 11 Tf 60 700 Td (???) Tj /F1 11 Tf 0 -16 Td (Words.) Tj ET', 'Words.'],
  ])('%s', async (_how, content, text) => {
    expect(await read(pagesOf([content]))).toBe(text);
    expect(await read(pagesOf([content], true))).toBe(text);
  });

  test('pages in the order of their tree', async () => {
    const [catalog = '', , font = '', ...pages] = pagesOf([lines('(First.) Tj'), lines('(Second.) Tj')]);
    const tree = '<< /Type /Pages /Kids [6 0 R 4 0 R] /Count 2 /Resources << /Font << /F1 3 0 R >> >> >>';
    expect(await read([catalog, tree, font, ...pages])).toBe('Second.\nFirst.');
  });

  test('a composite font by its table of characters and its widths', async () => {
    const map = `1 begincodespacerange <0000> <FFFF> endcodespacerange
      2 beginbfrange <0001> <0003> <0041> <0010> <0011> [<FB02> <0020>] endbfrange 1 beginbfchar <0020> <00660069> endbfchar`;
    const content = 'BT /F1 10 Tf 60 700 Td <0001> Tj 10 0 Td <0002> Tj 20 0 Td <00030010> Tj <0020> Tj ET';
    expect(
      await read([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
        '<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 6 0 R >>',
        '<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R >> >> /Contents [5 0 R] >>',
        { dictionary: '', stream: content, packed: true },
        { dictionary: '', stream: map, packed: true },
        '<< /Type /Font /Subtype /CIDFontType2 /DW 1000 /W [1 [1000 1000 1000] 16 17 500] >>',
      ]),
    ).toBe('AB Cflfi');
  });

  test('objects inside an object stream', async () => {
    const first = '<< /Type /Page /Parent 2 0 R /Contents 5 0 R >>';
    const second = '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>';
    const index = `4 0 3 ${first.length + 1} `;
    const stream = `${index}${first} ${second}`;
    const objects: readonly Laid[] = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [4 0 R] /Count 1 /Resources << /Font << /F1 3 0 R >> >> >>',
      { dictionary: `/Type /ObjStm /N 2 /First ${index.length}`, stream, packed: true },
    ];
    const file = Buffer.from(
      makePdf([...objects, 'null', { dictionary: '', stream: lines('(Packed.) Tj'), packed: true }]),
    );
    const renumbered = file
      .toString('latin1')
      .replace('\n3 0 obj', '\n9 0 obj')
      .replace('\n4 0 obj\nnull', '\n8 0 obj\nnull');
    expect(await readPdf(Buffer.from(renumbered, 'latin1'), inflate)).toBe('Packed.');
  });
});

describe('files that are cut, locked, empty or made up', () => {
  const whole = makePdf(pagesOf([lines('(The sluice held.) Tj'), lines('(And the weir.) Tj')]));
  test.each<[how: string, bytes: Uint8Array, text: string | null]>([
    ['no PDF', new TextEncoder().encode('<html>%PD'), null],
    ['nothing', new Uint8Array(), null],
    ['cut in its second page', whole.subarray(0, whole.length - 150), 'The sluice held.'],
    [
      'encrypted, said in a stream',
      makePdf([...pagesOf([lines('(Locked.) Tj')]), { dictionary: '/Type /XRef /Encrypt 9 0 R', stream: '' }]),
      null,
    ],
    ['brackets without end', makePdf(pagesOf([`${lines('(First.) Tj')} (${'\\\\('.repeat(500_000)}`])), 'First.'],
    ['encrypted', makePdf(pagesOf([lines('(Locked.) Tj')]), '/Encrypt 9 0 R'), null],
    ['pictures alone', makePdf(pagesOf(['q 1 0 0 1 0 0 cm /Im1 Do Q'])), null],
    [
      'a tree that goes round',
      makePdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] >>']),
      null,
    ],
    [
      'a compression that is not read',
      makePdf(pagesOf(['']).with(4, { dictionary: '/Filter /LZWDecode', stream: '(Never.) Tj' })),
      null,
    ],
    ['a broken stream', makePdf(pagesOf(['']).with(4, { dictionary: '/Filter /FlateDecode', stream: 'xyz' })), null],
  ])('%s', async (_how, bytes, text) => {
    expect(await readPdf(bytes, inflate)).toBe(text);
  });

  test('a stream that grows without end is read as far as a page can go', async () => {
    const bomb = makePdf(pagesOf([`${lines('(First.) Tj')} ${' '.repeat(30_000_000)} ${lines('(Last.) Tj')}`], true));
    expect(await readPdf(bomb, inflate)).toBe('First.');
  });
});
