import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';

/** The reader for the live page as one classic script, built as the extension builds it. `folder` takes the file. */
export async function bundleReader(root: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: true,
      lib: {
        entry: resolve(root, 'tests/parity/reader-script.ts'),
        formats: ['iife'],
        name: 'parity',
        fileName: () => 'reader.js',
      },
    },
  });
  return readFileSync(resolve(folder, 'reader.js'), 'utf8');
}
