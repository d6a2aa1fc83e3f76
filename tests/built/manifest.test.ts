import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chromeBuild, firefoxBuild, manifestOf } from './builds';

/** None of these shows a warning at installation (the end-to-end suite asks the browser itself). */
const permissions = [
  'activeTab',
  'alarms',
  'contextMenus',
  'declarativeNetRequestWithHostAccess',
  'scripting',
  'storage',
  'unlimitedStorage',
  'webRequest',
];

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' https: http:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

describe.each([
  ['chrome', chromeBuild],
  ['firefox', firefoxBuild],
])('%s manifest', (name, build) => {
  const manifest = manifestOf(build);

  it('asks for no more than is documented', () => {
    const asked = manifest['permissions'];
    // Firefox has its sidebar without asking; Chrome's side panel is a permission, without a warning.
    const expected = name === 'chrome' ? [...permissions, 'sidePanel'].toSorted() : permissions;
    expect(Array.isArray(asked) ? asked.toSorted() : asked).toEqual(expected);
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
    expect(manifest['optional_permissions']).toBeUndefined();
    expect(manifest['host_permissions']).toBeUndefined();
  });

  it.each(['content_scripts', 'web_accessible_resources', 'externally_connectable', 'sandbox', 'devtools_page'])(
    'has no %s',
    (key) => {
      expect(manifest[key]).toBeUndefined();
    },
  );

  it('shows the library beside a page, opened by the reader alone', () => {
    const beside = { chrome: manifest['side_panel'], firefox: manifest['sidebar_action'] }[name];
    expect(beside).toMatchObject(
      name === 'chrome' ? { default_path: 'library.html' } : { default_panel: 'library.html', open_at_install: false },
    );
  });

  it('lets nothing run that is not in the package, and page text become nothing but text', () => {
    expect(manifest['content_security_policy']).toEqual({ extension_pages: policy });
  });

  it('has a text for every message it names', () => {
    const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '');
    const texts = Object.keys(JSON.parse(readFileSync(join(build, '_locales/en/messages.json'), 'utf8')));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !texts.includes(name))).toEqual([]);
  });

  it('has every file it names', () => {
    const named = [...JSON.stringify(manifest).matchAll(/"\/?([\w/-]+\.(?:js|html|png|svg))"/g)].map(
      (match) => match[1] ?? '',
    );
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((path) => !existsSync(join(build, path)))).toEqual([]);
  });

  it('is manifest version 3 and never runs in private windows', () => {
    expect(manifest['manifest_version']).toBe(3);
    expect(manifest['incognito']).toBe('not_allowed');
  });

  it(`has the background that ${name} wants`, () => {
    const background = manifest['background'] as Readonly<Record<string, unknown>>;
    expect(Object.keys(background).filter((key) => key !== 'type')).toEqual(
      name === 'chrome' ? ['service_worker'] : ['scripts'],
    );
  });

  if (name === 'firefox') {
    it('tells that nothing is collected unless the reader traces', () => {
      expect(manifest['browser_specific_settings']).toMatchObject({
        gecko: { data_collection_permissions: { required: ['none'], optional: ['browsingActivity'] } },
      });
    });
  }
});
