import { describe, expect, test } from 'vitest';
import { readMarkup } from '../../../core/page/read-markup';
import { parseHtml } from '../../../core/page/tree/html-tree';
import { BYLINE_CASES, CHANGED_CASES } from './byline-cases';
import { HEADING_CASES } from './heading-cases';
import { METADATA_CASES, PROSE } from './metadata-cases';
import { TEMPLATE_CASES } from './template-cases';

/** An instant as exactly as it is known. */
function exactly(at: number, precision: string): string {
  const iso = new Date(at).toISOString();
  return precision === 'day' ? iso.slice(0, 10) : precision === 'month' ? iso.slice(0, 7) : iso.replace('.000Z', 'Z');
}

describe('title, author and date', () => {
  for (const { name, url, lang, head, body, ...wanted } of [
    ...METADATA_CASES,
    ...HEADING_CASES,
    ...BYLINE_CASES,
    ...TEMPLATE_CASES,
  ]) {
    test(`${name}: ${wanted.title} · ${wanted.author} · ${wanted.published}`, () => {
      const html = `<!doctype html><html lang="${lang ?? 'en'}"><head>${head ?? ''}</head><body>${body}</body></html>`;
      const { tree, limits } = parseHtml(html);
      const { title, author, published } = readMarkup(tree, url ?? 'https://page.example/story', limits).reading.work;
      expect({ title, author, published: published && exactly(published.at, published.precision) }).toEqual(wanted);
    });
  }
});

describe('the last change', () => {
  const read = (lang: string, body: string): string | null => {
    const { tree, limits } = parseHtml(`<html lang="${lang}"><body>${body}</body></html>`);
    const { modified } = readMarkup(tree, 'https://page.example/story', limits).reading.work;
    return modified && exactly(modified.at, modified.precision);
  };
  for (const [name, lang, markup, wanted] of CHANGED_CASES) {
    test(`${name}: ${wanted}`, () => expect(read(lang, `<h1>Nine weeks</h1>${markup}${PROSE}`)).toBe(wanted));
  }
  test('below the page of a wiki', () =>
    expect(
      read(
        'en',
        `<main><h1>Hinge</h1>${PROSE.repeat(8)}</main>${'<p>Links</p>'.repeat(60)}<ul><li>This page was last edited on 9 May 2019.</li></ul>`,
      ),
    ).toBe('2019-05-09'));
});

test('the language of the page, not of an embed parked in it', () => {
  const embed = '<noscript><iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe></noscript>';
  const { tree, limits } = parseHtml(
    `<html lang="de"><head><meta property="og:locale" content="en_US"></head><body><h1>Nine weeks</h1>${PROSE}${embed}</body></html>`,
  );
  expect(readMarkup(tree, 'https://page.example/story', limits).reading.work.language).toBe('de');
});

describe('the name of the site', () => {
  const shared = '<meta property="og:title" content="Nine weeks for a hinge">';
  test.each([
    [`<title>Nine weeks for a hinge: Waterways of the North</title>${shared}`, 'Waterways of the North'],
    [`<title>Nine weeks for a hinge – Kanton Uferau</title>${shared}`, 'Kanton Uferau'],
    [`<title>Waterways of the North: Nine weeks for a hinge</title>${shared}`, 'Waterways of the North'],
    [`<title>Nine weeks for a hinge: who is to blame?</title>${shared}`, 'page.example'],
    [`<title>Nine weeks for a hinge: Locks. What was done</title>${shared}`, 'page.example'],
    [`<title>Nine weeks for a hinge</title>${shared}`, 'page.example'],
    ['<title>Nine weeks for a hinge: Waterways of the North</title>', 'page.example'],
  ])('%s → %s', (head, site) => {
    const { tree, limits } = parseHtml(
      `<html lang="en"><head>${head}</head><body><h1>Hinge</h1>${PROSE}</body></html>`,
    );
    expect(readMarkup(tree, 'https://page.example/story', limits).reading.work.site).toBe(site);
  });
});

describe('the name of the site, which its host has in short', () => {
  test.each([
    ['fennvalley.example.org', 'Bins and days – Fenn Valley Borough Council', 'Fenn Valley Borough Council'],
    ['fennick.example.org', 'Bins and days – Fennick Borough Council', 'Fennick Borough Council'],
    ['fennick.example.org', 'Bins and days | Fennick braucht neue Tonnen', 'fennick.example.org'],
    ['tidebureau.example', 'National Tide Bureau - A word about the tide', 'National Tide Bureau'],
    ['wetterdienst-noerdmark.example', 'Sturm - Wetterdienst Nördmark', 'Wetterdienst Nördmark'],
    ['cote-brume.example.org', 'Arrêté – Préfecture de la Côte Brume', 'Préfecture de la Côte Brume'],
    ['verren.example.org', 'Una noche sin luz – Ayuntamiento de Verren', 'Ayuntamiento de Verren'],
  ])('%s: %s → %s', (host, title, site) => {
    const { tree, limits } = parseHtml(
      `<html lang="en"><head><title>${title}</title></head><body><h1>Hinge</h1>${PROSE}</body></html>`,
    );
    expect(readMarkup(tree, `https://www.${host}/story`, limits).reading.work.site).toBe(site);
  });
});

describe('the language of a page', () => {
  const french = '<p>Le pont tient depuis neuf ans, et les habitants disent que la rivière est plus calme.</p>'.repeat(
    3,
  );
  test.each([
    ['as it is stated', ' lang="de-AT"', french, 'de-AT'],
    ['as it is written, where nothing is stated', '', french, 'fr'],
    ['as it is written', '', PROSE.repeat(3), 'en'],
    ['not told by a few words', '', '<p>Le pont tient.</p>', null],
  ])('%s', (_, lang, body, language) => {
    const { tree, limits } = parseHtml(`<html${lang}><body><main><h1>Pont</h1>${body}</main></body></html>`);
    expect(readMarkup(tree, 'https://page.example/story', limits).reading.work.language).toBe(language);
  });
});
