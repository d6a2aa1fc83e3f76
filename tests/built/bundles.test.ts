import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFiles, chromeBuild, firefoxBuild } from './builds';

/** Largest size of each script that runs in pages, bytes minified: every kilobyte is page time on every page. */
const budgets: Readonly<Record<string, number>> = { 'gate.js': 3_072, 'reader.js': 61_440, 'card.js': 40_960 };

/** What a package in an extension must not have. */
const banned: readonly (readonly [string, RegExp])[] = [
  ['eval', /(?<![\w.$])eval\(/],
  ['code from strings', /\bnew Function\(|(?<![\w.$])Function\(\s*["'`]/],
  ['script from elsewhere', /\bimportScripts\(|import\(\s*["'`]https?:|src=["']https?:/],
  ['WXT announcements', /content-script-started/],
];

describe.each([
  ['chrome', chromeBuild],
  ['firefox', firefoxBuild],
])('%s build', (_name, build) => {
  const files = builtFiles(build);
  const scripts = files.filter((file) => file.path.endsWith('.js'));

  it.each(Object.entries(budgets))('%s is at most %i bytes', (path, most) => {
    const bytes = files.find((file) => file.path === path)?.bytes ?? Number.NaN;
    expect(bytes).toBeLessThanOrEqual(most);
  });

  it.each(banned)('has no %s', (_what, pattern) => {
    expect(scripts.filter((file) => pattern.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  it('has no inline script, style or handler in its pages', () => {
    const pages = files.filter((file) => file.path.endsWith('.html'));
    expect(pages.length).toBeGreaterThanOrEqual(4);
    const inline = /<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=/i;
    expect(pages.filter((page) => inline.test(page.text)).map((page) => page.path)).toEqual([]);
  });

  it('has one style file for each page, in which what a page says of itself stands last', () => {
    const pages = files.filter((file) => file.path.endsWith('.html'));
    const sheets = pages.map((page) => [page.path, page.text.match(/<link rel="stylesheet"/g)?.length ?? 0] as const);
    expect(sheets).toEqual(pages.map((page) => [page.path, 1]));
  });

  it('opens no database in a page', () => {
    const inPage = files.filter((file) => file.path in budgets);
    expect(inPage.length).toBe(Object.keys(budgets).length);
    expect(inPage.filter((file) => /dexie|indexedDB/i.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  it('leaves the word vectors to the background', () => {
    expect(existsSync(join(build, 'vectors/english.bin'))).toBe(true);
    const knowing = files.filter((file) => file.text.includes('vectors/english.bin')).map((file) => file.path);
    expect(knowing).toEqual(['background.js']);
  });

  it('makes no markup from strings', () => {
    const sinks = scripts.filter((file) =>
      /insertAdjacentHTML|document\.write|createContextualFragment/.test(file.text),
    );
    expect(sinks.map((file) => file.path)).toEqual([]);
  });
});
