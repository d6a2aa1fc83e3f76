import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/**
 * What the browser is asked for. None of these shows a warning at installation; reading a site is asked for later,
 * by click (`activeTab`) or on the welcome page (optional hosts).
 */
const permissions = [
  'storage',
  'alarms',
  'scripting',
  'activeTab',
  'contextMenus',
  'unlimitedStorage',
  'webRequest',
  'declarativeNetRequestWithHostAccess',
];

/** Nothing from outside the package runs, no page text becomes HTML; `connect-src` is what the background may read: the web, and its own package. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https: http:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * What several pages need to draw themselves, in one file: each file costs the popup some milliseconds. The database, the
 * platforms, the library's own views and the styles, of which each page has its own file, are not in it.
 */
const shell = {
  name: 'shell',
  minShareCount: 2,
  test: /node_modules\/(preact|webextension-polyfill)|wxt-(html-)?plugins|\/components\/(?!library|styles)|\/core\/(url|rpc|result|export\/(end-target|list-works|clean-text)|platforms\/work-key)|\/storage\/(settings|intents|database-name|first-look|waiting|said-claim)/,
};

/**
 * A module of a page runs when all is there, its styles too. The popup asks the database first and draws later: it runs as
 * soon as its own code is there.
 */
const earlyPopup = {
  name: 'early-popup',
  transformIndexHtml: {
    order: 'post' as const,
    handler: (html: string, { path }: { readonly path: string }) =>
      path.includes('/popup/') ? html.replace('<script type="module"', '<script type="module" async') : html,
  },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    plugins: [preact(), earlyPopup],
    build: {
      // Links without the polyfill: what a page needs is asked for at once, not one import after the other.
      modulePreload: { polyfill: false },
      cssTarget: ['chrome128', 'firefox140'],
      rolldownOptions: { output: { codeSplitting: { groups: [shell] } } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Headwater',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    incognito: 'not_allowed',
    permissions: browser === 'firefox' ? permissions : [...permissions, 'sidePanel'],
    optional_host_permissions: ['*://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+H' } },
      'trace-selection': {
        // Chromium keeps Alt+Shift+T for itself and would set no key at all.
        suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+T' : 'Alt+Shift+U' },
        description: '__MSG_command_trace_selection__',
      },
      'next-citation': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next_citation__' },
      'previous-citation': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_previous_citation__',
      },
    },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_panel: 'library.html',
            default_title: '__MSG_library_title__',
            default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' },
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'headwater@headwater.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'], optional: ['browsingActivity'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128', side_panel: { default_path: 'library.html' } }),
  }),
});
