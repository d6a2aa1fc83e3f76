import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cloneClosed } from './clone-closed';
import { codesOf } from './firefox-keys';
import {
  drawHeld,
  holders,
  inHeld,
  isPopupShown,
  leavePage,
  openPopupScript,
  pressScript,
  returnToPage,
  schemeHeld,
  setPreferences,
  zoomScript,
} from './firefox-popup';
import { downloadsIn, firefoxPreferences, lookPreferences, ownUuid } from './firefox-preferences';
import { answerPrompt, endBackground, goOffline, showPrompt, withdrawAllSites } from './firefox-surroundings';
import { connectMarionette, type Marionette } from './marionette';
import type { LaunchOptions, Look, TestBrowser, TestTab, TestView } from './test-browser';
import { waitFor } from './wait-for';
import { watchAim } from './watch-aim';

/** Width of the window, px; narrower and wider pages are made by zoom. */
const windowWidth = 1280;

/** Debian's Firefox unless the environment names another. */
const firefoxPath = process.env['FIREFOX'] ?? '/usr/bin/firefox-esr';

/** Key of an element in WebDriver's answers (W3C WebDriver §12.1). */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Starts Firefox with the built extension as a temporary add-on of a fixed id; every host name leads to the player. */
export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  mkdirSync(options.profile, { recursive: true });
  writeFileSync(join(options.profile, 'user.js'), firefoxPreferences(options));
  const portFile = join(options.profile, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '-profile', options.profile];
  const process = spawn(firefoxPath, options.headless === false ? args : ['--headless', ...args], { stdio: 'ignore' });
  await waitFor('Firefox to listen', () => existsSync(portFile) && /^\d+/.test(readFileSync(portFile, 'utf8')));
  const marionette = await connectMarionette(Number.parseInt(readFileSync(portFile, 'utf8'), 10));
  await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true, pageLoadStrategy: 'normal' });
  await marionette.send('WebDriver:SetWindowRect', { width: windowWidth, height: 900 });
  await marionette.send('Addon:Install', { path: options.extension, temporary: true });
  return {
    name: 'firefox',
    openTab: (url) => openTab(marionette, url),
    openPopup: async (tab) => {
      await tab.focus();
      await inBrowser(marionette, openPopupScript);
      return popupView(marionette);
    },
    openBeside: async (page) => {
      await page.click('[data-action="open-panel"]');
      return sidebarView(marionette);
    },
    openOwnPage: (path) => openTab(marionette, `moz-extension://${ownUuid}/${path}`),
    pressShortcut: async (tab, keys) => {
      await tab.focus();
      await inBrowser(marionette, `${leavePage}${pressScript.replace('return true', returnToPage)}`, codesOf(keys));
    },
    shownPopup: async () => {
      await waitFor('a popup', () => inBrowser<boolean>(marionette, isPopupShown));
      return popupView(marionette);
    },
    downloads: downloadsIn(options.profile),
    openPages: () => inBrowser(marionette, 'return gBrowser.browsers.map((one) => one.currentURI.spec)'),
    // Granted without a prompt by `extensions.webextOptionalPermissionPrompts`.
    allowAllSites: () => Promise.resolve(),
    withdrawAllSites: async () => {
      await inBrowser(marionette, withdrawAllSites);
    },
    sitePrompt: {
      show: async (on) => {
        await inBrowser(marionette, showPrompt, on);
      },
      answer: async (yes) => {
        await waitFor('the prompt', () => inBrowser<boolean>(marionette, answerPrompt, yes));
      },
    },
    goOffline: async (on) => {
      await inBrowser(marionette, goOffline, on);
    },
    killBackground: async () => {
      await inBrowser(marionette, endBackground);
    },
    close: () => quit(marionette, process),
  };
}

async function quit(marionette: Marionette, process: ChildProcess): Promise<void> {
  const ended = new Promise<void>((resolve) => process.once('exit', () => resolve()));
  await marionette.send('Marionette:Quit', { flags: ['eAttemptQuit'] });
  marionette.close();
  await ended;
}

async function openTab(marionette: Marionette, url: string): Promise<TestTab> {
  const { handle } = await marionette.send<{ readonly handle: string }>('WebDriver:NewWindow', {
    type: 'tab',
    focus: true,
  });
  const focus = async (): Promise<void> => {
    await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  };
  // A tab is looked into without being brought to the front: a page behind another one is slowed down by the browser.
  const enter = async (): Promise<void> => {
    await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
  };
  await focus();
  await marionette.send('WebDriver:Navigate', { url });
  const find = async (selector: string): Promise<unknown> => {
    await focus();
    return marionette.send('WebDriver:FindElement', { using: 'css selector', value: selector });
  };
  const script = async <Result>(source: string, given: readonly unknown[], sandbox: string | null): Promise<Result> => {
    await enter();
    return marionette.send<Result>('WebDriver:ExecuteScript', { script: source, args: given, sandbox });
  };
  const tab: TestTab = {
    evaluate: (run, ...given) => script(`return (${run}).apply(null, arguments)`, given, null),
    click: async (selector) => {
      const found = (await waitFor(`${selector} to click`, () => find(selector))) as Record<string, string>;
      await marionette.send('WebDriver:ElementClick', { id: found[elementKey] });
    },
    screenshot: async (path) => {
      await focus();
      save(path, await marionette.send<string>('WebDriver:TakeScreenshot', { full: false }));
    },
    close: async () => {
      await focus();
      await marionette.send('WebDriver:CloseWindow');
      const [first] = await marionette.send<readonly string[]>('WebDriver:GetWindowHandles');
      if (first) await marionette.send('WebDriver:SwitchToWindow', { handle: first, focus: true });
    },
    navigate: async (to) => {
      await focus();
      await marionette.send('WebDriver:Navigate', { url: to });
    },
    hover: async (selector) => {
      const origin = selector === null ? 'viewport' : await find(selector);
      // A pointer that an earlier tab left at this very place would not move, and the page would hear of nothing.
      await movePointer(marionette, 'viewport');
      if (selector !== null) await movePointer(marionette, origin);
    },
    press: async (keys) => {
      await focus();
      const codes = codesOf(keys);
      const actions = [
        ...codes.map((value) => ({ type: 'keyDown', value })),
        ...codes.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
      await marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    wear: (look) => wear(marionette, look),
    widen: async (width) => {
      await focus();
      await inBrowser(marionette, zoomScript, windowWidth / width);
      await waitFor(`a page of ${width} px`, () =>
        tab.evaluate((wanted: number) => Math.abs(innerWidth - wanted) <= wanted / 100, width),
      );
    },
    openClosed: () => script(openClosedScript, [], 'system'),
    closedText: () => script(closedTextScript, [], 'system'),
    focus,
  };
  return tab;
}

async function movePointer(marionette: Marionette, origin: unknown): Promise<void> {
  const actions = [{ type: 'pointerMove', origin, x: 0, y: 0, duration: 0 }];
  const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
  await marionette.send('WebDriver:PerformActions', { actions: [pointer] });
}

/** Text of closed shadow roots, which only the browser's own code may enter. */
const closedTextScript = `
  const text = [];
  const walk = (node, inside) => {
    if (node.nodeType === 3 && inside) text.push(node.data);
    if (node.localName === 'style' || node.localName === 'script') return;
    const shadow = node.openOrClosedShadowRoot;
    if (shadow) walk(shadow, inside || shadow.mode === 'closed');
    for (const child of node.childNodes) walk(child, inside);
  };
  walk(document.documentElement, false);
  return text.join(' ').replace(/\\s+/g, ' ').trim();`;

const openClosedScript = `
  const found = [...document.querySelectorAll('*')].map((one) => one.openOrClosedShadowRoot).find((root) => root?.mode === 'closed');
  if (!found) return false;
  (${cloneClosed})(found);
  return true;`;

async function wear(marionette: Marionette, look: Look): Promise<void> {
  await inBrowser(marionette, setPreferences, lookPreferences(look));
}

/** Runs a script in the browser's own window and comes back to the tab. */
async function inBrowser<Result>(
  marionette: Marionette,
  source: string,
  ...given: readonly unknown[]
): Promise<Result> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    return await marionette.send<Result>('WebDriver:ExecuteScript', { script: source, args: given, sandbox: 'system' });
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

/** A document of ours that the browser's window holds, in no tab. */
function heldView(marionette: Marionette, holder: string, close: () => Promise<void>): TestView {
  const run = <Result>(source: string, given: readonly unknown[], sandbox: string | null): Promise<Result> =>
    inBrowser<Result>(marionette, inHeld(holder), source, given, sandbox);
  return {
    evaluate: (body, ...given) => run(`return (${body}).apply(null, arguments)`, given, null),
    click: async (selector) => {
      await waitFor(`${selector} to click`, () => run<boolean>(clickScript, [selector], 'system'));
    },
    press: async (keys) => {
      await run(pressScript, [codesOf(keys)], 'system');
    },
    wear: async (look) => {
      await wear(marionette, look);
      await inBrowser(marionette, schemeHeld(holder), look === 'dark' ? 'dark' : 'light');
    },
    screenshot: async (path) => save(path, await inBrowser<string>(marionette, drawHeld(holder))),
    close,
  };
}

function popupView(marionette: Marionette): TestView {
  return heldView(marionette, holders.popup, async () => {
    await inBrowser(marionette, `document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup()`);
    // The panel goes a moment later; until then its document would be taken for that of the next popup.
    await waitFor('the popup to go', () =>
      inBrowser<boolean>(marionette, `return document.querySelector('.webextension-popup-browser') === null`),
    );
  });
}

async function sidebarView(marionette: Marionette): Promise<TestView> {
  const view = heldView(marionette, holders.sidebar, async () => {
    await inBrowser(marionette, 'SidebarController.hide()');
  });
  await waitFor('the sidebar', () => view.evaluate(() => document.readyState === 'complete').catch(() => false));
  return view;
}

/** A press and release of the pointer in the middle of an element; answers false while there is none, or when it moved away meanwhile. */
const clickScript = `
  const element = document.querySelector(arguments[0]);
  if (!element) return false;
  const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');
  element.scrollIntoView({ block: 'center' });
  const box = element.getBoundingClientRect();
  const aim = (${watchAim})(element);
  const fell = async () => {
    while (aim.hit === null && element.isConnected) await new Promise((frame) => setTimeout(frame, 16));
    return aim.hit !== false;
  };
  return event.synthesizeMouseAtPoint(box.left + box.width / 2, box.top + box.height / 2, {}, window).then(fell);`;

function save(path: string, png: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, Buffer.from(png, 'base64'));
}
