import { readFileSync } from 'node:fs';
import type { KnownDate } from '../../core/model';
import { readAddress } from '../../core/platforms/index';
import { resolveAddress } from '../../core/platforms/resolve-address';
import { peelWrapper } from '../../core/url/wrappers';

/** One entry of a vector file; fields as its author defines them. */
interface Vector {
  readonly in: string;
  readonly canonical: string | null;
  readonly platform: string;
  readonly post_id: string | null;
  readonly author: string | null;
  readonly date_from_id: string | null;
  readonly date_precision?: string;
  readonly tolerance_hours?: number;
  readonly archived_at?: string | null;
  readonly needs_network?: boolean;
  readonly unverified?: boolean;
  /** `decode-only`: `canonical` is what one step of unwrapping gives, not yet cleaned. */
  readonly kind?: string;
}

const FIELDS = ['canonical', 'platform', 'postId', 'author', 'date', 'archived', 'needsNetwork'] as const;
type Field = (typeof FIELDS)[number];
type Counts = Record<Field | 'total', number>;

interface Outcome {
  readonly wanted: unknown;
  readonly got: unknown;
  readonly right: boolean;
}

function isDateRight(wanted: Vector, date: KnownDate | null): boolean {
  if (wanted.date_from_id === null || date === null) return wanted.date_from_id === date;
  const iso = new Date(date.at).toISOString();
  const hours = wanted.tolerance_hours;
  if (hours !== undefined) {
    const near = Math.abs(date.at - Date.parse(wanted.date_from_id)) <= hours * 3_600_000;
    return near && date.precision === 'approx' && (date.toleranceMs ?? Number.POSITIVE_INFINITY) <= hours * 3_600_000;
  }
  const precise = wanted.date_precision === undefined || wanted.date_precision === date.precision;
  return precise && iso.replace(/Z$/, '').startsWith(wanted.date_from_id.replace(/Z$/, ''));
}

function isArchiveRight(wanted: Vector, at: number | null): boolean {
  const stamp = wanted.archived_at ?? null;
  if (stamp === null || at === null) return stamp === at;
  return new Date(at).toISOString().replace(/Z$/, '').startsWith(stamp.replace(/Z$/, ''));
}

/** Compares one vector with what the address modules say, field by field. */
function judgeVector(vector: Vector, now: number): Record<Field, Outcome> {
  const resolved = resolveAddress(vector.in);
  const address = readAddress(vector.in, undefined, now);
  const same = (wanted: unknown, got: unknown): Outcome => ({ wanted, got, right: wanted === got });
  const id = vector.platform === 'x' ? 'twitter' : vector.platform;
  return {
    canonical: same(
      vector.canonical,
      vector.kind === 'decode-only' ? peelWrapper(new URL(vector.in), vector.in) : (resolved?.found.canonical ?? null),
    ),
    platform: same(id, address?.platform ?? null),
    postId: same(vector.post_id, address?.postId ?? null),
    author: same(vector.author, address?.handle ?? null),
    date: {
      wanted: vector.date_from_id,
      got: address?.date ? new Date(address.date.at).toISOString() : null,
      right: isDateRight(vector, address?.date ?? null),
    },
    archived: {
      wanted: vector.archived_at ?? null,
      got: address?.memento?.at ?? null,
      right: isArchiveRight(vector, address?.memento?.at ?? null),
    },
    needsNetwork: same(vector.needs_network ?? false, address?.needsNetwork ?? false),
  };
}

function noCounts(): Counts {
  return { total: 0, canonical: 0, platform: 0, postId: 0, author: 0, date: 0, archived: 0, needsNetwork: 0 };
}

function tableLine(name: string, counts: Counts): string {
  return [name.padEnd(12), ...(['total', ...FIELDS] as const).map((field) => String(counts[field]).padStart(13))].join(
    '',
  );
}

/**
 * `FILE [--json] [--failures]`: reads a file of address vectors and prints how many of each field are right; `--failures` lists
 * what is wrong; `--json` prints one JSON object as the last line. Entries marked `unverified` are counted apart.
 */
export async function evaluateAddresses(args: readonly string[]): Promise<void> {
  const file = args.find((arg) => !arg.startsWith('--'));
  if (!file) throw new Error('usage: evaluate addresses FILE [--json] [--failures]');
  const vectors: readonly Vector[] = JSON.parse(readFileSync(file, 'utf8'));
  const [verified, unverified] = [noCounts(), noCounts()];
  for (const vector of vectors) {
    const counts = vector.unverified ? unverified : verified;
    counts.total++;
    for (const [field, outcome] of Object.entries(judgeVector(vector, Date.now())) as [Field, Outcome][]) {
      if (outcome.right) counts[field]++;
      else if (args.includes('--failures')) {
        console.log(
          `${vector.unverified ? 'unverified ' : ''}${field}: ${vector.in}\n  ${outcome.wanted}\n  ${outcome.got}`,
        );
      }
    }
  }
  console.log(['            ', ...['total', ...FIELDS].map((field) => field.padStart(13))].join(''));
  console.log(tableLine('verified', verified));
  console.log(tableLine('unverified', unverified));
  if (args.includes('--json')) console.log(JSON.stringify({ suite: 'addresses', ...verified, unverified }));
}
