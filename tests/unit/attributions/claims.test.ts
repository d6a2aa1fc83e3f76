import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributionsOf } from './page-of';

describe('claims', () => {
  const page = attributionsOf(
    [
      'Nine wells are dry, [the Dunmere Post](https://dunmerepost.example/wells) reported.',
      'The valley is quiet in winter.',
      '“The wheel is cracked and nobody came,” said Nora Fell.',
      'A person familiar with the matter said the mill would close.',
      'Nine wells are dry, [the Dunmere Post](https://dunmerepost.example/wells) reported.',
      '# Read “The wheel is cracked and nobody came”',
    ],
    { site: 'Dun Valley Notes' },
  );

  it.each([
    ['Photo: [County Archive](https://archive.example.org/4711) CC BY 4.0', 0],
    ['The quay in spring, image via [Tar and Rope](https://tar.example.net/quay)', 0],
    ['Foto: Kreisarchiv via [Wikipedia](https://de.wikipedia.org/wiki/Kai)', 0],
    ['Photos by [the harbour office](https://harbour.example.org/photos) show that the quay was dry in May.', 1],
    ['Level [2](https://forum.example.org/2)', 0],
    ['See https://harbour.example.org/photos/2014/05/quay-dry-in-may', 0],
    ['The quay [was dry](https://harbour.example.org/photos).', 1],
    ['[港](https://harbour.example.org/photos)は五月に乾いていた。', 1],
    ['* ^ [“The dry quay of May”](https://harbour.example.org/photos). Tar and Rope, May 2014.', 0],
    ['* In May [the quay was dry](https://harbour.example.org/photos).', 1],
    ['The image comes via [the harbour office](https://harbour.example.org/photos), which took it in May.', 1],
  ])('“%s” is %i', (line, claims) => {
    expect(attributionsOf([line]).claims).toHaveLength(claims);
  });

  it('are quotations and sentences with a citation or a credit, in page order, once each', () => {
    expect(page.claims.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'statement: Nine wells are dry, the Dunmere Post reported.',
      'quotation: The wheel is cracked and nobody came,',
      'statement: A person familiar with the matter said the mill would close.',
    ]);
  });

  it('are the pieces of a quotation without the clause of saying that stands between its marks', () => {
    const line = '« La vanne est très vieille, rappelle Odile Ferrand. Il faut la remplacer au plus vite. »';
    const { quotations, claims } = attributionsOf([line], { language: 'fr' });
    expect(quotations.map(({ exact }) => exact)).toEqual([line.slice(2, -2)]);
    expect(claims.map(({ text }) => text)).toEqual(['La vanne est très vieille', 'Il faut la remplacer au plus vite.']);
  });

  it.each([
    [
      'The log of [the quay](https://quay.example.org/log) says: “The gate jammed. We lost the night.”',
      'The log of the quay says: “The gate jammed. We lost the night.”',
    ],
    [
      'Nora Fell wrote on [her page](https://fell.example.org/): "The gate jammed. We lost the whole night."',
      'Nora Fell wrote on her page: "The gate jammed. We lost the whole night."',
    ],
    [
      '“The gate jammed. We lost the night,” [the Dunmere Post](https://dunmerepost.example/gate) quoted her as saying.',
      '“The gate jammed. We lost the night,” the Dunmere Post quoted her as saying.',
    ],
    [
      'Selon [le Phare](https://phare.example.fr/porte), la gardienne a dit : « La porte a cédé. Nous avons perdu la nuit. »',
      'Selon le Phare, la gardienne a dit : « La porte a cédé. Nous avons perdu la nuit. »',
      'fr',
    ],
  ])('a sentence is not cut inside its quotation: %s', (line, wanted, language = 'en') => {
    const { claims } = attributionsOf([line], { language });
    expect(claims.filter(({ kind }) => kind === 'statement').map(({ text }) => text)).toEqual([wanted]);
  });

  it('say who is credited', () => {
    expect(page.claims.map((claim) => claim.attribution)).toEqual([
      { kind: 'organisation', name: 'Dunmere Post' },
      { kind: 'person', name: 'Nora Fell' },
      { kind: 'anonymous', name: null },
    ]);
  });

  it('carry selectors that find their words', () => {
    for (const claim of page.claims) {
      const [quote, position] = claim.selectors;
      if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector')
        throw new Error('selectors');
      expect(page.input.text.slice(position.start, position.end)).toBe(quote.exact);
      expect(page.input.text).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  });

  it('order their citations best first: the quoted before the merely linked', () => {
    const { claims, citations } = attributionsOf([
      'After [a visit](https://visits.example/1) to [the old mill](https://mills.example/dun), “the wheel is cracked and lost,” she wrote.',
    ]);
    const quotation = claims.find((claim) => claim.kind === 'quotation');
    expect(quotation?.citations.map((index) => citations[index]?.relation)).toEqual(['quotes', 'links']);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'said',
    '“',
    '”',
    '"',
    '’',
    '«',
    '»',
    '„',
    'Nora',
    'Fell',
    'she',
    ',',
    '.',
    ':',
    'according to',
    'the Post',
    '—',
    '(',
    ')',
    'via',
    '\u00a0',
    'über',
    'laut',
    '?',
  );
  it('gives spans inside the text, quotations with their exact words, and citations in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.array(words, { maxLength: 25 }), { maxLength: 6 }), (lines) => {
        const { quotations, credits, claims, input } = attributionsOf(lines.map((line) => line.join(' ')));
        for (const span of [...quotations, ...credits, ...claims, ...credits.map((credit) => credit.statement)]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(input.text.length);
        }
        for (const { start, end, exact } of quotations) expect(input.text.slice(start, end)).toBe(exact);
        for (const { start, end, text } of credits) expect(input.text.slice(start, end)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['opening marks', '“ '.repeat(20_000)],
    ['one long word', 'a'.repeat(100_000)],
    ['capitals', 'Aa '.repeat(20_000)],
    ['verbs', 'said '.repeat(20_000)],
    ['dots and brackets', '.(.).'.repeat(15_000)],
  ])('%s without end take no longer than a page may', (_, line) => {
    const start = performance.now();
    attributionsOf([line]);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
