import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folder of both production builds; the environment may name another than the project's own. */
export const buildsFolder = resolve(process.env['HEADWATER_BUILDS'] ?? '.output');

export const chromeBuild = join(buildsFolder, 'chrome-mv3');
export const firefoxBuild = join(buildsFolder, 'firefox-mv3');

/** A file of a build, by its path inside it. */
interface BuiltFile {
  readonly path: string;
  readonly text: string;
  readonly bytes: number;
}

/** Every text file of a build; throws when it was not built. */
export function builtFiles(build: string): readonly BuiltFile[] {
  return readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|html|css|json)$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const bytes = readFileSync(path);
      return { path: path.slice(build.length + 1), text: bytes.toString(), bytes: bytes.length };
    });
}

/** A build's manifest. */
export function manifestOf(build: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
}
