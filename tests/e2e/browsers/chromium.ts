import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import puppeteer, {
  type Browser,
  type CDPSession,
  type ElementHandle,
  type Extension,
  type KeyInput,
  type Page,
  type Target,
} from 'puppeteer-core';
import { cloneClosed } from './clone-closed';
import type { LaunchOptions, Look, TestBrowser, TestTab, TestView } from './test-browser';
import { waitFor } from './wait-for';
import { watchAim } from './watch-aim';

/** Debian's Chromium unless the environment names another. */
export const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Chromium under test, with what only its suites use. */
export interface ChromiumBrowser extends TestBrowser {
  readonly name: 'chromium';
  readonly extensionId: string;
  /** Strings that the browser would show at installation for this manifest. */
  installWarnings(manifest: string): Promise<readonly string[]>;
}

/** Starts Chromium with the built extension; every host name leads to the player. */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumBrowser> {
  mkdirSync(options.profile, { recursive: true });
  const browser = await puppeteer.launch({
    executablePath: chromiumPath,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    userDataDir: options.profile,
    defaultViewport: null,
    args: [
      '--no-sandbox',
      '--no-first-run',
      // A screen on which a popup may be as high as browsers let it be.
      `--screen-info={1600x1200${options.scale === undefined ? '' : ` devicePixelRatio=${options.scale}`}}`,
      '--window-size=1280,900',
      '--ignore-certificate-errors',
      // Pages of the http web are opened as http, as their addresses say.
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      `--host-resolver-rules=${(options.hosts ?? ['*']).map((host) => `MAP ${host} 127.0.0.1:${options.playerPort}`).join(', ')}`,
      '--force-prefers-reduced-motion',
      ...(options.colourScheme === 'dark' ? ['--force-dark-mode'] : []),
    ],
  });
  // As a person does it: the browser is there first. An extension put in while it starts could open no page.
  await waitFor('the first tab', async () => (await browser.pages()).length > 0);
  const id = await browser.installExtension(options.extension);
  const extension = await waitFor('the extension', async () => (await browser.extensions()).get(id));
  // It comes to the front by itself, over whatever a test has opened in the meantime.
  await browser.waitForTarget((target) => target.url() === `chrome-extension://${id}/welcome.html`);
  const extensionId = extension.id;
  return {
    name: 'chromium',
    extensionId,
    openTab: async (url) => {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return tabOf(page);
    },
    openPopup: (tab) => openPopup(browser, extension, pageOf(tab)),
    openOwnPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`, { waitUntil: 'load' });
      await page.bringToFront();
      return tabOf(page);
    },
    openBeside: (library) => openBeside(browser, extensionId, library),
    // Keys come by the protocol of pages; the browser's own window never hears of them.
    pressShortcut: null,
    shownPopup: async () => {
      const target = await browser.waitForTarget((one) => one.url() === `chrome-extension://${extensionId}/popup.html`);
      return viewOf(await target.asPage());
    },
    // Allowed to save, a headless one closes the popup with the first file.
    downloads: null,
    openPages: async () => (await browser.pages()).map((page) => page.url()),
    allowAllSites: () => allowAllSites(browser, extensionId),
    withdrawAllSites: () =>
      onOwnPage(browser, extensionId, `chrome.permissions.remove({ origins: ['*://*/*'] })`).then(() => {}),
    sitePrompt: null,
    goOffline: offlineSwitch(browser, extensionId),
    killBackground: async () => {
      await (await (await backgroundOf(browser, extensionId)).worker())?.close();
    },
    installWarnings: (manifest) => installWarnings(browser, extensionId, manifest),
    close: () => browser.close(),
  };
}

function isOwn(url: string, extensionId: string): boolean {
  return url.startsWith(`chrome-extension://${extensionId}/`);
}

const pages = new WeakMap<TestView, Page>();

/** The puppeteer page behind a view of this module. */
function pageOf(view: TestView): Page {
  const page = pages.get(view);
  if (!page) throw new Error('not a view of this browser');
  return page;
}

/** The browser's own developer page records the reader's consent, so that `permissions.request` need not prompt again. */
async function allowAllSites(browser: Browser, extensionId: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`chrome.developerPrivate.addHostPermission(${JSON.stringify(extensionId)}, '*://*/*')`);
  await page.close();
}

/** The extension's worker; it is started when a page of the extension asks something of it. */
function backgroundOf(browser: Browser, extensionId: string): Promise<Target> {
  return browser.waitForTarget((one) => one.type() === 'service_worker' && isOwn(one.url(), extensionId));
}

/** Takes the extension's worker off the network and back. What is emulated lasts as long as its session, which is kept for that. */
function offlineSwitch(browser: Browser, extensionId: string): (on: boolean) => Promise<void> {
  let session: CDPSession | null = null;
  return async (on) => {
    session ??= await (await backgroundOf(browser, extensionId)).createCDPSession();
    await session.send('Network.enable');
    const still = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
    await session.send('Network.emulateNetworkConditions', { offline: on, ...still });
    if (on) return;
    await session.detach();
    session = null;
  };
}

/** Runs a script in a page of the extension, which is opened for it. */
async function onOwnPage(browser: Browser, extensionId: string, script: string): Promise<unknown> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId}/welcome.html`);
  const result = await page.evaluate(script);
  await page.close();
  return result;
}

/** Asked from a page of the extension: this call needs no permission. */
async function installWarnings(browser: Browser, extensionId: string, manifest: string): Promise<readonly string[]> {
  const warnings = await onOwnPage(
    browser,
    extensionId,
    `new Promise((done) => chrome.management.getPermissionWarningsByManifest(${JSON.stringify(manifest)}, done))`,
  );
  if (!Array.isArray(warnings)) throw new Error('the browser gave no list of warnings');
  return warnings.map(String);
}

async function openPopup(browser: Browser, extension: Extension, page: Page): Promise<TestView> {
  await page.bringToFront();
  const before = new Set(browser.targets());
  // A tab that has just been opened is not yet a target of its own for the browser.
  await waitFor('the click on the icon', () => extension.triggerAction(page).then(() => true));
  const target = await browser.waitForTarget((one) => !before.has(one) && isOwn(one.url(), extension.id));
  return viewOf(await target.asPage());
}

/** The side panel is a page like a tab's, known by being new. */
async function openBeside(browser: Browser, extensionId: string, library: TestView): Promise<TestView> {
  const before = new Set(browser.targets());
  await library.click('[data-action="open-panel"]');
  const target = await browser.waitForTarget((one) => !before.has(one) && isOwn(one.url(), extensionId));
  return viewOf(await target.asPage());
}

function viewOf(page: Page): TestView {
  const view: TestView = {
    evaluate: (run, ...given) => page.evaluate(run as never, ...given) as never,
    click: async (selector) => {
      await waitFor(`${selector} to click`, async () => {
        const element = await page.$(selector);
        return element !== null && clickAimed(element);
      });
    },
    press: (keys) => pressKeys(page, keys),
    wear: (look) => wear(page, look),
    screenshot: async (path) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, await page.screenshot({ type: 'png' }));
    },
    close: async () => {
      if (!page.isClosed()) await page.close();
    },
  };
  pages.set(view, page);
  return view;
}

/** False when the element had moved from under the pointer; the press then went nowhere. */
async function clickAimed(element: ElementHandle): Promise<boolean> {
  const aim = await element.evaluateHandle(watchAim);
  await element.click();
  // A click that closed or left the document has hit.
  return aim.evaluate(({ hit }) => hit === true).catch(() => true);
}

function tabOf(page: Page): TestTab {
  const tab: TestTab = {
    ...viewOf(page),
    navigate: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    hover: async (selector) => {
      if (selector === null) return page.mouse.move(0, 0);
      await page.hover(selector);
    },
    widen: (width) => page.setViewport({ width, height: Math.max(450, Math.round(width * 0.7)), deviceScaleFactor: 1 }),
    openClosed: () => openClosed(page),
    closedText: () => closedText(page),
    focus: () => page.bringToFront(),
  };
  pages.set(tab, page);
  return tab;
}

async function pressKeys(page: Page, keys: string): Promise<void> {
  const held = keys.split('+');
  const last = held.pop() ?? '';
  for (const key of held) await page.keyboard.down(key as KeyInput);
  await page.keyboard.press(last as KeyInput);
  for (const key of held.reverse()) await page.keyboard.up(key as KeyInput);
}

/** Media features of a look (Media Queries 5), as the browser's protocol takes them. */
function features(look: Look): readonly { readonly name: string; readonly value: string }[] {
  return [
    { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
    { name: 'forced-colors', value: look === 'forced-colours' ? 'active' : 'none' },
    { name: 'prefers-reduced-motion', value: look === 'reduced-motion' ? 'reduce' : 'no-preference' },
  ];
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** What is emulated lasts as long as the session that asked for it. */
async function wear(page: Page, look: Look): Promise<void> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  await (await session).send('Emulation.setEmulatedMedia', { features: [...features(look)] });
}

/** The protocol hands out nodes of closed roots too. */
async function openClosed(page: Page): Promise<boolean> {
  const session = await page.createCDPSession();
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { readonly root: DomNode };
  const closed = closedIn(root);
  if (closed !== null) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId });
    const functionDeclaration = `function () { (${cloneClosed})(this); }`;
    await session.send('Runtime.callFunctionOn', { objectId: object.objectId ?? '', functionDeclaration });
  }
  await session.detach();
  return closed !== null;
}

function closedIn(node: DomNode): DomNode | null {
  const roots = node.shadowRoots ?? [];
  const own = roots.find((root) => root.shadowRootType === 'closed');
  if (own) return own;
  for (const inner of [...roots, ...(node.children ?? [])]) {
    const found = closedIn(inner);
    if (found) return found;
  }
  return null;
}

interface DomNode {
  readonly shadowRootType?: string;
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

async function closedText(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { readonly root: DomNode };
  await session.detach();
  return textIn(root, false).replace(/\s+/g, ' ').trim();
}

function textIn(node: DomNode, inside: boolean): string {
  if (node.nodeName === 'STYLE' || node.nodeName === 'SCRIPT') return '';
  const own = inside && node.nodeName === '#text' ? `${node.nodeValue} ` : '';
  const shadow = (node.shadowRoots ?? []).map((root) => textIn(root, inside || root.shadowRootType === 'closed'));
  return own + shadow.join('') + (node.children ?? []).map((child) => textIn(child, inside)).join('');
}
