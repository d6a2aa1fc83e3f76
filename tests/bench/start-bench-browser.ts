import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import type { FoundPassage, HopResult, HopTask } from './hop-script';

/** An empty page in Chromium with the bench's script. */
export interface BenchBrowser {
  /** Gives one question to both candidates, in the order asked for. */
  ask(task: HopTask, oursFirst: boolean): Promise<HopResult>;
  /** Passages around links to other sites of a saved page. */
  passages(html: string): Promise<readonly FoundPassage[]>;
  /** Time in ms of the reading that a trace stores of a page. */
  timeOfReading(task: HopTask): Promise<number>;
  close(): Promise<void>;
}

/** Starts Chromium. The page is isolated from other origins, so that its clock ticks every 5 µs. */
export async function startBenchBrowser(): Promise<BenchBrowser> {
  const script = await bundle();
  const server = await serve();
  const browser = await puppeteer.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  await page.evaluate(script);
  return {
    ask: (task, oursFirst) =>
      page.evaluate((asked, first) => globalThis.headwaterHop.ask(asked, first), task, oursFirst),
    passages: (html) => page.evaluate((source) => globalThis.headwaterHop.passages(source), html),
    timeOfReading: (task) => page.evaluate((asked) => globalThis.headwaterHop.timeOfReading(asked), task),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** The script as one classic file, built as the extension is built. */
async function bundle(): Promise<string> {
  const root = process.cwd();
  const outDir = resolve(root, 'tests/out/bench');
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: {
      outDir,
      emptyOutDir: true,
      minify: true,
      copyPublicDir: false,
      lib: {
        entry: resolve(root, 'tests/bench/hop-script.ts'),
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'hop.js',
      },
    },
  });
  return readFileSync(resolve(outDir, 'hop.js'), 'utf8');
}

function serve(): Promise<Server> {
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end('<!doctype html><title>bench</title>');
  });
  return new Promise((settle) => server.listen(0, '127.0.0.1', () => settle(server)));
}
