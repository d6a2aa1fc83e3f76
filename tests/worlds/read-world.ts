import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AttributionKind, DriftKind, EndKind, Relation, Warning } from '../../core/model';
import type { WorldResource } from './answer';

/** One hop of a perfect trace. */
interface WorldHop {
  readonly url: string;
  readonly text: string;
  readonly relation?: Relation;
  readonly drift?: readonly DriftKind[];
}

/** A claim of a world with what a perfect trace of it finds. */
export interface WorldClaim {
  readonly start: string;
  readonly text: string;
  readonly chain: readonly WorldHop[];
  readonly end: EndKind;
  readonly origins: readonly string[];
  readonly attribution: { readonly kind: AttributionKind; readonly name: string | null };
  readonly warnings: readonly Warning[];
}

/** A small web saved as files; `folder` is where its bodies are. */
export interface World {
  readonly name: string;
  readonly about: string;
  readonly resources: readonly WorldResource[];
  readonly claims: readonly WorldClaim[];
  readonly folder: string;
}

/** Reads one world folder; throws when it is not one. */
export function readWorld(folder: string): World {
  const world = JSON.parse(readFileSync(join(folder, 'world.json'), 'utf8')) as Omit<World, 'folder'>;
  return { ...world, folder };
}

/** Folders under `parent` that hold a world, by name. */
export function worldFolders(parent: string): readonly string[] {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(parent, entry.name)).includes('world.json'))
    .map((entry) => join(parent, entry.name))
    .sort();
}
