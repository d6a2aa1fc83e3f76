import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { PageReading } from '../../core/model';

export type BrowserName = 'chromium' | 'firefox';

/** A reading of a live page and how many changes of the page it made. */
export interface LiveReading {
  readonly reading: PageReading;
  readonly mutations: number;
}

/**
 * Shows saved pages in a real browser and reads them there. A page is served by itself from this machine, as UTF-8; its policy
 * header forbids scripts, frames and pictures (style attributes stay: Firefox forgets those it may not apply), and every other request is stopped. Scripting counts as enabled, so
 * that `noscript` holds text, as for a reader's own page.
 */
export interface LiveReader {
  read(html: string, address: string): Promise<LiveReading>;
  close(): Promise<void>;
}

const LOAD_TIMEOUT_MS = 20_000;

async function launch(name: BrowserName): Promise<Browser> {
  return name === 'chromium'
    ? puppeteer.launch({
        executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
        headless: true,
        args: ['--no-sandbox'],
      })
    : puppeteer.launch({
        browser: 'firefox',
        executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
        headless: true,
      });
}

function serve(current: () => string): Promise<Server> {
  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/page')) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri *; form-action 'none'",
      'cache-control': 'no-store',
    });
    response.end(current());
  });
  return new Promise((settle) => server.listen(0, '127.0.0.1', () => settle(server)));
}

/** Starts a browser; `script` is the bundled reader. */
export async function startLiveReader(name: BrowserName, script: string): Promise<LiveReader> {
  let html = '';
  const server = await serve(() => html);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launch(name);
  const page = await openPage(browser, origin);
  let count = 0;
  return {
    async read(source, address) {
      html = source;
      count += 1;
      await page.goto(`${origin}/page${count}`, { waitUntil: 'domcontentloaded', timeout: LOAD_TIMEOUT_MS });
      await page.evaluate(script);
      const json = await page.evaluate((at) => globalThis.headwaterParity?.(at) ?? '', address);
      return JSON.parse(json) as LiveReading;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function openPage(browser: Browser, origin: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const own = request.url().startsWith(`${origin}/page`);
    (own ? request.continue() : request.abort()).catch(() => undefined);
  });
  page.on('dialog', (dialog) => {
    dialog.dismiss().catch(() => undefined);
  });
  return page;
}
