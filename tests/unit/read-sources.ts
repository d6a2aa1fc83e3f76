import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** A source file of the project. */
export interface Source {
  /** Path from the project's root, with "/". */
  readonly path: string;
  readonly text: string;
  /** The text with comments and the contents of strings blanked, lines kept. */
  readonly code: string;
  /** What it imports: project files as paths from the root without extension, packages by name. */
  readonly imports: readonly string[];
}

/** Every TypeScript source under these folders, in path order. */
export function readSources(...folders: readonly string[]): readonly Source[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
      .map((entry) => readSource(join(entry.parentPath, entry.name).replaceAll('\\', '/')))
      .filter((source) => !source.path.includes('/out/'))
      .sort((a, b) => a.path.localeCompare(b.path)),
  );
}

function readSource(path: string): Source {
  const text = readFileSync(path, 'utf8');
  const found = text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*'([^']+)'|\bimport\s*\(?\s*'([^']+)'/g);
  const imports = [...found].map((match) => resolveImport(path, match[1] ?? match[2] ?? ''));
  return { path, text, code: blank(text), imports };
}

function resolveImport(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return posix.join(posix.dirname(from), specifier).replace(/\.(ts|tsx|mjs)$/, '');
}

/** Comments and string contents become spaces, so that only code is searched. */
function blank(text: string): string {
  const pattern = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g;
  return text.replace(pattern, (match) => match.replace(/[^\n]/g, ' '));
}
