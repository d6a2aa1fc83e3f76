import { join } from 'node:path';
import type { LaunchOptions, Look } from './test-browser';

/** Folder in a profile that saved files go to. */
export function downloadsIn(profile: string): string {
  return join(profile, 'downloads');
}

/** Host part of the extension's own addresses; Firefox makes one up for each profile unless it is told. */
export const ownUuid = '6a1f5c3e-8d20-4b7a-9c45-2f0e1d3b7a96';

/** Preferences of a test profile, as the text of its `user.js`. */
export function firefoxPreferences(options: LaunchOptions): string {
  const preferences: Readonly<Record<string, string | number | boolean>> = {
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ 'headwater@headwater.example': ownUuid }),
    // A temporary add-on is gone after a restart; what it stored stays for when it is installed again.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // A headless browser cannot show the prompt for optional hosts.
    'extensions.webextOptionalPermissionPrompts': false,
    // Every host name, http and https, leads to the player.
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': options.playerPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': options.playerPort,
    'network.proxy.no_proxies_on': '',
    // Names of this machine too, so that a request for one would stand in the player's log.
    'network.proxy.allow_hijacking_localhost': true,
    'layout.css.devPixelsPerPx': String(options.scale ?? -1),
    // Files are saved without a question.
    'browser.download.folderList': 2,
    'browser.download.dir': downloadsIn(options.profile),
    'browser.download.always_ask_before_handling_new_types': false,
    'ui.prefersReducedMotion': 1,
    'ui.systemUsesDarkTheme': options.colourScheme === 'dark' ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': options.colourScheme === 'dark' ? 0 : 1,
    // The browser's own errands would stand in the player's log.
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'app.update.enabled': false,
    'app.normandy.enabled': false,
    'browser.newtabpage.enabled': false,
    'browser.startup.page': 0,
    'browser.safebrowsing.downloads.remote.enabled': false,
    'browser.region.network.url': '',
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.update.enabled': false,
    'toolkit.telemetry.enabled': false,
    'network.prefetch-next': false,
    'network.dns.disablePrefetch': true,
    'security.remote_settings.intermediates.enabled': false,
  };
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** Preferences that make every page look so. */
export function lookPreferences(look: Look): Readonly<Record<string, number>> {
  return {
    // 0 is dark, 1 is light.
    'layout.css.prefers-color-scheme.content-override': look === 'dark' ? 0 : 1,
    // 2 overrides the colours of pages, 0 does so only where the system asks for it.
    'browser.display.document_color_use': look === 'forced-colours' ? 2 : 0,
    'ui.prefersReducedMotion': look === 'reduced-motion' ? 1 : 0,
  };
}
