import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources } from '../read-sources';

const sources = readSources('core', 'components', 'storage', 'entrypoints');
const pages = readdirSync('entrypoints', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
  .map((entry) => join(entry.parentPath, entry.name));

/** Ways by which page text could become markup, code or style. */
const sinks: readonly (readonly [string, RegExp])[] = [
  ['innerHTML', /\b(inner|outer)HTML\s*(=|\+=)|\.setHTML(Unsafe)?\(/],
  ['insertAdjacentHTML', /\binsertAdjacentHTML\b/],
  ['dangerouslySetInnerHTML', /\bdangerouslySetInnerHTML\b/],
  ['document.write', /\bdocument\.write(ln)?\b/],
  ['createContextualFragment', /\bcreateContextualFragment\b/],
  ['eval', /(?<![\w.$])eval\(|\bnew Function\b|(?<![\w.$])Function\(/],
  ['style=', /\sstyle=[{"']/],
];

describe('no page text becomes markup or code', () => {
  it.each(sinks)('%s is nowhere in the sources', (_name, pattern) => {
    expect(sources.filter((source) => pattern.test(source.code)).map((source) => source.path)).toEqual([]);
  });

  it('finds each sink when there is one', () => {
    const samples = [
      'a.innerHTML = b',
      'a.insertAdjacentHTML(b)',
      '<p dangerouslySetInnerHTML={b} />',
      'document.write(b)',
      'range.createContextualFragment(b)',
      'new Function(b)',
      '<p style={b} />',
    ];
    expect(sinks.map(([name, pattern], index) => [name, pattern.test(samples[index] ?? '')])).toEqual(
      sinks.map(([name]) => [name, true]),
    );
  });

  it('pages of the extension have no inline script, style or handler and load nothing from elsewhere', () => {
    expect(pages.length).toBeGreaterThan(0);
    const bad = pages.filter((page) =>
      /<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|(src|href)="https?:/i.test(readFileSync(page, 'utf8')),
    );
    expect(bad).toEqual([]);
  });
});

/** All that may call `fetch`: what hands it to the fetch module, with its walls, and what reads the files of the package itself. */
const fetching = ['entrypoints/background/package-file.ts', 'entrypoints/background/start.ts'];

describe('only the fetch module touches the network', () => {
  const network =
    /(?<![\w.$])fetch\(|globalThis\.fetch\b|\bXMLHttpRequest\b|\bsendBeacon\b|\bnew WebSocket\b|\bnew EventSource\b|\bnew Image\b/;

  it('no other source names a way to send a request', () => {
    const using = sources.filter((source) => network.test(source.code)).map((source) => source.path);
    expect(using.toSorted()).toEqual(fetching);
  });

  it('what reads the package asks for addresses of the package alone', () => {
    const reader = sources.find((source) => source.path === 'entrypoints/background/package-file.ts');
    const calls = [...(reader?.code ?? '').matchAll(/(?<![\w.$])fetch\((.*?)\);/g)].map((match) => match[1]);
    expect(calls).toEqual(['own.getURL(path)']);
  });
});

describe('page scripts', () => {
  it('are no WXT content scripts, which announce themselves to the page', () => {
    expect(
      sources.filter((source) => /\bdefineContentScript\b/.test(source.code)).map((source) => source.path),
    ).toEqual([]);
  });

  it('never post messages to the page', () => {
    const inPage = sources.filter((source) => /^entrypoints\/(gate|reader|card)\//.test(source.path));
    expect(inPage.length).toBeGreaterThan(0);
    expect(
      inPage.filter((source) => /\bpostMessage\(|\bdispatchEvent\(/.test(source.code)).map((source) => source.path),
    ).toEqual([]);
  });
});
