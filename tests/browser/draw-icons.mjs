/**
 * Draws the toolbar and store icons from the mark: node tests/browser/draw-icons.mjs
 * The pictures in public/icon are what this wrote; run it again after changing the drawing.
 */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';

/** Sizes that the browsers ask for, in px, with the stroke that keeps the mark legible there (in units of the 20 wide drawing). */
const sizes = [
  [16, 2.3],
  [32, 1.9],
  [48, 1.7],
  [96, 1.6],
  [128, 1.6],
];

/** River water on paper white: the accent of the light scheme. */
const drawing = (stroke) => `
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" width="100%" height="100%">
    <rect width="20" height="20" rx="4.6" fill="#0a6173"/>
    <g transform="translate(10 10) scale(.8) translate(-10.7 -10.2)" fill="none" stroke="#fff" stroke-width="${stroke}" stroke-linecap="round">
      <circle cx="6.2" cy="4.6" r="2.4"/>
      <path d="M6.2 7c0 5.2 5 4.6 5 11.5"/>
      <path d="M15.6 3.2c.4 4.8-4.6 5.3-5.2 9.2"/>
    </g>
  </svg>`;

const folder = resolve(import.meta.dirname, '../../public/icon');
await mkdir(folder, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const [size, stroke] of sizes) {
  await page.setViewport({ width: size, height: size });
  await page.goto(`data:text/html,${encodeURIComponent(`<body style="margin:0">${drawing(stroke)}`)}`);
  await page.screenshot({ path: resolve(folder, `${size}.png`), omitBackground: true });
}
await browser.close();
