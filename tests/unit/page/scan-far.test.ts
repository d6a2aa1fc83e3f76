import { describe, expect, it } from 'vitest';
import { readPage } from '../../../core/page/read-page';
import { parseFar } from '../../../core/page/scan/scan-far';

const words = 'the river gauge at Penny Lock has shown nothing but zero since the painters left on the fourth of May';
const paragraph = (text: string): string => `<p><b></b><i></i>${text}</p>`;
/** A live page of as many entries, three tags each; the words stand in the last. */
function livePage(entries: number, last: string): string {
  const list = Array.from({ length: entries }, (_, index) =>
    paragraph(`Entry ${index}: rain again at the lower weir.`),
  );
  return `<html lang="en"><head><title>Live</title></head><body><article><h1>Live</h1>${list.join('')}${paragraph(last)}</article></body></html>`;
}
const said = `A reader writes that ${words}, and sends <a href="https://gauge.example.org/log">the log</a>.`;

// Two seconds for the longest of them by itself; pages of megabytes take long on a busy machine.
describe('parseFar', { timeout: 30_000 }, () => {
  const cases: readonly (readonly [name: string, html: string, claim: string | null, whole: boolean, cut: boolean])[] =
    [
      ['a page of usual length is read whole', livePage(40, said), words, true, false],
      ['so it is without a claim', livePage(40, said), null, true, false],
      ['a very long page that has the words is read to its end', livePage(17_000, said), words, true, false],
      ['one that lacks them is read as far as any', livePage(17_000, 'Good night.'), words, false, true],
      ['and so it is without a claim', livePage(17_000, said), null, false, true],
    ];
  it.each(cases)('%s', (_, html, claim, whole, cut) => {
    const { tree, limits } = parseFar(html, claim);
    const reading = readPage(tree, 'https://paper.example.com/live/1', limits);
    expect(reading.text.includes('the river gauge at Penny Lock')).toBe(whole);
    expect(reading.limits.includes('tags')).toBe(cut);
    expect(reading.citations.map((citation) => citation.href)).toEqual(whole ? ['https://gauge.example.org/log'] : []);
  });
});
