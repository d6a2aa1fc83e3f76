import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSources, type Source } from './read-sources';

const sources = readSources('core', 'components', 'storage', 'entrypoints');
const tests = readSources('tests');

/** A part of the house: which files it has, which project files and which packages it may import. */
interface Part {
  readonly name: string;
  readonly files: RegExp;
  readonly mayImport: RegExp;
  readonly packages: readonly string[];
}

const model = 'core/(model|chain-model|platform-names|result|tree)$';
const polyfill = 'webextension-polyfill';

/** The table of the README. The first part whose `files` match decides. */
const parts: readonly Part[] = [
  part('model', /^core\/(model|chain-model|platform-names|result|tree)\.ts$/, [model]),
  part('url', /^core\/url\//, [model, 'core/url(/|$)']),
  part('platforms', /^core\/platforms\//, [model, 'core/url(/|$)', 'core/platforms(/|$)']),
  part('claim', /^core\/claim\//, [model, 'core/claim(/|$)']),
  part('page', /^core\/page\//, [model, 'core/(url|platforms|claim|page)(/|$)'], ['htmlparser2']),
  part('chain', /^core\/chain\//, [model, 'core/(url|platforms|claim|page|chain)(/|$)']),
  part('export', /^core\/export\//, [model, 'core/export(/|$)']),
  part('messages', /^core\/[a-z-]+\.ts$/, ['core/[a-z-]+$'], ['valibot']),
  part('i18n', /^components\/words\/i18n\.ts$/, ['core/', 'components/'], [polyfill]),
  part('components', /^components\//, ['core/', 'components/'], ['preact', 'tldts']),
  part('settings', /^storage\/settings\.ts$/, ['core/', 'storage/'], [polyfill, 'valibot']),
  part('storage', /^storage\//, ['core/', 'storage/'], ['dexie']),
  part(
    'background',
    /^entrypoints\/background\//,
    ['core/', 'storage/', 'entrypoints/background/'],
    [polyfill, 'valibot'],
  ),
  ...['gate', 'reader'].map((name) =>
    part(name, own(name), ['core/', 'storage/settings$', `entrypoints/${name}/`], [polyfill]),
  ),
  part('card', own('card'), ['core/', 'components/', 'storage/settings$', 'entrypoints/card/'], [polyfill, 'preact']),
  ...['popup', 'library', 'welcome', 'options'].map((name) =>
    part(name, own(name), ['core/', 'components/', 'storage/', `entrypoints/${name}/`], [polyfill, 'preact']),
  ),
];

function part(name: string, files: RegExp, mayImport: readonly string[], packages: readonly string[] = []): Part {
  return { name, files, mayImport: new RegExp(`^(${mayImport.join('|')})`), packages };
}

function own(name: string): RegExp {
  return new RegExp(`^entrypoints/${name}/`);
}

/** A package's name without the path inside it. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function forbiddenImports(source: Source): readonly string[] {
  const found = parts.find((one) => one.files.test(source.path));
  if (!found) return ['belongs to no part'];
  return source.imports.filter((target) => {
    const inProject = /^(core|components|storage|entrypoints|tests|public)\//.test(target);
    if (inProject) return !found.mayImport.test(target) && !/\.(css|json)(\?|$)/.test(target);
    const isWxt = packageOf(target) === 'wxt' && source.path.startsWith('entrypoints/');
    return !isWxt && !found.packages.includes(packageOf(target));
  });
}

describe('imports', () => {
  it.each(sources.map((source) => [source.path, source] as const))('%s imports what its part may', (_path, source) => {
    expect(forbiddenImports(source)).toEqual([]);
  });

  it('finds the imports that it judges', () => {
    const relative = sources.filter((source) => source.imports.some((target) => target.startsWith('core/')));
    expect(relative.length).toBeGreaterThan(50);
    const missing = sources.flatMap((source) =>
      source.imports.filter((target) => /^(core|components|storage|entrypoints)\//.test(target) && !exists(target)),
    );
    expect(missing).toEqual([]);
  });
});

function exists(target: string): boolean {
  const path = target.replace(/\?.*$/, '');
  return ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].some((ending) => existsSync(path + ending));
}

describe('size', () => {
  it.each([
    [300, 'source', sources],
    [500, 'test', tests],
  ] as const)('no file is longer than %i lines: %s', (most, _kind, files) => {
    const long = files.filter((source) => source.text.trimEnd().split('\n').length > most);
    expect(long.map((source) => source.path)).toEqual([]);
  });

  it('no folder holds more files than one look takes in', () => {
    const counts = new Map<string, number>();
    for (const { path } of sources) {
      const folder = path.slice(0, path.lastIndexOf('/'));
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    expect(counts.get('core/page/attributions/names')).toBeGreaterThan(5);
    expect([...counts].filter(([, count]) => count > MOST_FILES)).toEqual([]);
  });
});

/** The library's views are the most that stand together; a folder that outgrows them has two subjects. */
const MOST_FILES = 60;

/** Names that say nothing about what a thing is. */
const emptyWords = /^(utils?|helpers?|managers?|services?|data|infos?|items?|misc)$/;
/** Folder and file names that say nothing when they stand alone ("content-types" says something). */
const emptyNames = /^(lib|types|common|shared|stuff)$/;

/** `pageInfo` and `page-info` are both page, info. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

describe('names', () => {
  it('no folder or file has an empty name', () => {
    const found = [...sources, ...tests].map((source) => source.path);
    expect(found.filter((path) => wordsOf(path).some((word) => emptyWords.test(word)))).toEqual([]);
    const segments = (path: string): readonly string[] => path.replace(/\.\w+$/, '').split('/');
    expect(found.filter((path) => segments(path).some((segment) => emptyNames.test(segment)))).toEqual([]);
  });

  it('no exported type has an empty name', () => {
    const found = [...sources, ...tests].flatMap((source) =>
      [...source.code.matchAll(/export (?:interface|type|class) (\w+)/g)].map((match) => match[1] ?? ''),
    );
    expect(found.length).toBeGreaterThan(50);
    expect(found.filter((name) => wordsOf(name).some((word) => emptyWords.test(word)))).toEqual([]);
  });

  it('files are kebab-case; components may be PascalCase', () => {
    const odd = sources.filter(
      (source) => !/^([a-z0-9]+(-[a-z0-9]+)*|[A-Z][A-Za-z]+)\.tsx?$/.test(source.path.split('/').pop() ?? ''),
    );
    expect(odd.map((source) => source.path)).toEqual([]);
  });
});

/** Names of the world outside, which must come in as an argument: a name that a file declares itself is its own. */
const ambientNames = [
  'browser',
  'chrome',
  'window',
  'document',
  'self',
  'location',
  'navigator',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'performance',
  'crypto',
  'console',
  'fetch',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'requestIdleCallback',
];

/** Calls that look at the clock or the dice; code without comments and strings is searched. */
const ambientCalls = /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bglobalThis\b/;

describe('core is pure', () => {
  const core = sources.filter((source) => source.path.startsWith('core/'));

  it.each(ambientNames)('%s is used only where it was given', (name) => {
    const used = new RegExp(`(?<![\\w.$])${name}\\s*[.(]`);
    const declared = new RegExp(
      `\\b(const|let)\\s+${name}\\b|(?<![\\w.$])${name}\\??\\s*(:|=>)|[({,]\\s*${name}\\s*[,})]`,
    );
    const ambient = core.filter((source) => used.test(source.code) && !declared.test(source.code));
    expect(ambient.map((source) => source.path)).toEqual([]);
  });

  it('neither the clock nor the dice are asked', () => {
    expect(core.filter((source) => ambientCalls.test(source.code)).map((source) => source.path)).toEqual([]);
  });
});

/** Nouns exported by the model, with those of the pages that it re-exports. */
function nouns(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8');
  const own = [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map((match) => match[1] ?? '');
  const more = [...text.matchAll(/^export (?:type )?\* from '\.\/([a-z-]+)'/gm)];
  return [...own, ...more.flatMap((match) => nouns(`core/${match[1]}.ts`))];
}

describe('README', () => {
  it('lists exactly the nouns of core/model.ts under Terminology', () => {
    const sections = readFileSync('README.md', 'utf8').split(/^## /m);
    const terminology = sections.find((section) => section.startsWith('Terminology')) ?? '';
    const listed = [...terminology.matchAll(/^\| `(\w+)`\s*\|/gm)].map((match) => match[1] ?? '');
    expect(nouns('core/model.ts').length).toBeGreaterThan(30);
    expect(listed.toSorted()).toEqual(nouns('core/model.ts').toSorted());
  });
});
