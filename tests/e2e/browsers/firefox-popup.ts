/*
 * Scripts for Firefox's own window. The toolbar popup is a remote document in a panel, which WebDriver cannot switch to;
 * the actor through which Marionette runs scripts in tabs is there for every document, so it is asked directly.
 */

/** Presses Headwater's toolbar button and waits until the popup's document is there. */
export const openPopupScript = `
  return (async () => {
    const { extension } = WebExtensionPolicy.getByID('headwater@headwater.example');
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    await ExtensionParent.apiManager.asyncLoadModule('browserAction');
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    for (let look = 0; look < 400; look++) {
      const shown = document.querySelector('.webextension-popup-browser')?.browsingContext?.currentWindowGlobal;
      if (shown?.documentURI.schemeIs('moz-extension')) return true;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('the popup did not open');
  })();`;

/** Where the browser's window holds a document of ours that is in no tab. */
export const holders = {
  popup: `document.querySelector('.webextension-popup-browser')`,
  sidebar: `SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser')`,
} as const;

/** Answers whether a popup with its document is open. */
export const isPopupShown = `
  const shown = ${holders.popup}?.browsingContext?.currentWindowGlobal;
  return shown?.documentURI.schemeIs('moz-extension') ?? false;`;

/** Runs `arguments[0]` with `arguments[1]` in the document that is held there, in the sandbox `arguments[2]`. */
export const inHeld = (holder: string): string => `
  const [source, given, sandboxName] = arguments;
  const shown = ${holder}?.browsingContext?.currentWindowGlobal;
  if (!shown?.documentURI.schemeIs('moz-extension')) throw new Error('nothing is open there');
  const options = { sandboxName, newSandbox: true, timeout: 10000, async: false, file: 'held', line: 1 };
  return shown.getActor('MarionetteCommands').executeScript(source, given, options);`;

/** Draws the document that is held there; answers a PNG in base64. */
export const drawHeld = (holder: string): string => `
  return (async () => {
    const shown = ${holder}.browsingContext.currentWindowGlobal;
    const image = await shown.drawSnapshot(null, 2, 'white');
    const canvas = new OffscreenCanvas(image.width, image.height);
    canvas.getContext('2d').drawImage(image, 0, 0);
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return btoa(binary);
  })();`;

/** Presses and releases keys, given by their WebDriver codes in `arguments[0]`, in the document: the last one while the others are held. */
export const pressScript = `
  const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');
  const { keyData } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/KeyData.sys.mjs');
  const pressed = arguments[0].map((code) => keyData.getData(code));
  const held = {};
  for (const { modifier } of pressed) if (modifier) held[modifier] = true;
  event.sendSingleKey({ ...pressed.at(-1), ...held }, window);
  return true;`;

/** Before and after a press that is for the browser itself: what a script presses in a page does not come back to the window from there. */
export const leavePage = `
  Services.focus.clearFocus(window);`;
export const returnToPage = `
  gBrowser.selectedBrowser.focus();
  return true`;

/** Sets preferences, given as `arguments[0]` by name. */
export const setPreferences = `
  for (const [name, value] of Object.entries(arguments[0])) Services.prefs.setIntPref(name, value);
  return true;`;

/** Zooms the page in front by the factor `arguments[0]`. */
export const zoomScript = `
  const [factor] = arguments;
  gBrowser.selectedBrowser.fullZoom = factor;
  return true;`;

/** Gives the document that is held there a colour scheme: it follows the browser's window, not what pages are told. */
export const schemeHeld = (holder: string): string => `
  const [scheme] = arguments;
  const holder = ${holder};
  holder.browsingContext.prefersColorSchemeOverride = scheme;
  return true;`;
