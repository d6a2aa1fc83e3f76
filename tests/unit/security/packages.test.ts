import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Wanted {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
}

const wanted: Wanted = JSON.parse(readFileSync('package.json', 'utf8'));
const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('packages', () => {
  test('that the extension carries are these and no others', () => {
    expect(Object.keys(wanted.dependencies).sort()).toEqual([
      'dexie',
      'htmlparser2',
      'preact',
      'tldts',
      'valibot',
      'webextension-polyfill',
    ]);
  });

  test.each(Object.entries({ ...wanted.dependencies, ...wanted.devDependencies }))(
    '%s %s is one version, and the one that is locked',
    (name, version) => {
      expect(version).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
      expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
    },
  );

  test('come over https, each with a hash of what it was when it was chosen', () => {
    expect(locked.length).toBeGreaterThan(100);
    // Programs for other machines than the one that locked them are named without a hash.
    const here = locked.filter(([, { link, optional, integrity }]) => !link && !(optional && integrity === undefined));
    const wrong = here.filter(
      ([, { resolved, integrity }]) =>
        !/^sha512-[\w+/]{86}==$/.test(integrity ?? '') || (resolved !== undefined && !resolved.startsWith('https://')),
    );
    expect(here.length).toBeGreaterThan(100);
    expect(wrong.map(([path]) => path)).toEqual([]);
  });
});
