/**
 * Runs a TypeScript entry of the project in Node: bundles it (packages stay outside) and imports the result.
 *   node tests/run.mjs tests/evaluate/index.ts worlds FOLDER
 * Bundled code is what is measured, as in the extension; a module runner would slow every imported call.
 */
import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  console.error('usage: node tests/run.mjs ENTRY.ts [ARGUMENT …]');
  process.exit(2);
}
const name = `${basename(dirname(resolve(entry)))}-${basename(entry).replace(/\.tsx?$/, '')}`;
const outDir = resolve(import.meta.dirname, 'out', 'run', name);
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: resolve(entry),
    outDir,
    emptyOutDir: true,
    target: 'node22',
    copyPublicDir: false,
    minify: false,
    rollupOptions: { output: { entryFileNames: 'main.mjs' } },
  },
});
process.argv.splice(1, process.argv.length - 1, entry, ...rest);
await import(pathToFileURL(resolve(outDir, 'main.mjs')).href);
