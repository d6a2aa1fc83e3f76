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

/** Runs \`arguments[0]\` with \`arguments[1]\` in the popup's document, in the sandbox \`arguments[2]\`. */
export const inPopup = `
  const [source, given, sandboxName] = arguments;
  const shown = document.querySelector('.webextension-popup-browser')?.browsingContext?.currentWindowGlobal;
  if (!shown) throw new Error('the popup is closed');
  const options = { sandboxName, newSandbox: true, timeout: 10000, async: false, file: 'popup', line: 1 };
  return shown.getActor('MarionetteCommands').executeScript(source, given, options);`;

/** Draws the popup's document; answers a PNG in base64. */
export const drawPopup = `
  return (async () => {
    const shown = document.querySelector('.webextension-popup-browser').browsingContext.currentWindowGlobal;
    const image = await shown.drawSnapshot(null, 2, 'white');
    const canvas = new OffscreenCanvas(image.width, image.height);
    canvas.getContext('2d').drawImage(image, 0, 0);
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return btoa(binary);
  })();`;

/** Suspends the extension's event page. */
export const endBackground = `
  const { extension } = WebExtensionPolicy.getByID('headwater@headwater.example');
  return extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }).then(() => true);`;
