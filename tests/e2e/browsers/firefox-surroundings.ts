/* Scripts for Firefox's own window that change what is around the extension: permissions, the network, its event page. */

/** Suspends the extension's event page. */
export const endBackground = `
  const { extension } = WebExtensionPolicy.getByID('headwater@headwater.example');
  return extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }).then(() => true);`;

/** Whether the prompt for optional sites is shown, by `arguments[0]`; unseen, it counts as answered with yes. */
export const showPrompt = `
  Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', arguments[0]);
  return true;`;

/** Presses Allow (`arguments[0]` true) or Deny in the prompt of the browser; answers false while none is shown. */
export const answerPrompt = `
  const prompt = document.querySelector('#addon-webext-permissions-notification:not([hidden])');
  if (!prompt || PopupNotifications.panel.state !== 'open') return false;
  (arguments[0] ? prompt.button : prompt.secondaryButton).click();
  return true;`;

/** Takes away what `allowAllSites` gave. */
export const withdrawAllSites = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('headwater@headwater.example');
  return ExtensionPermissions.remove(extension.id, { permissions: [], origins: ['*://*/*'] }, extension).then(() => true);`;

/** Takes the whole browser off the network (`arguments[0]` true), or back. */
export const goOffline = `
  Services.io.offline = arguments[0];
  return true;`;
