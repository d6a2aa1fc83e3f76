import { ORGANISATION_NOUN, OUTLET_NOUN, ROLE_NOUN, TITLE_WORD } from '../../claim/cues/nouns';
import type { CuePatterns } from './cue-patterns';

/** Full names of two to five capitalised words with initials and particles between them. */
const FULL_NAME =
  /(?<![\p{L}\p{N}@#])\p{Lu}[\p{L}\p{M}’'-]*\.?(?:[  ](?:(?:van|von|der|den|de|del|della|di|da|do|dos|du|la|le|el|al|bin|ibn|ben|ter|ten|zu|af|y|e)[  ]){0,2}\p{Lu}[\p{L}\p{M}’'-]*\.?){1,4}/gu;
const CAPITAL_WORD = /(?<![\p{L}\p{N}@#])\p{Lu}[\p{L}\p{M}’'-]+/gu;

interface Mention {
  readonly name: string;
  readonly at: number;
  /** Stands where a subject stands: at the start of a sentence. */
  readonly leading: boolean;
}

/** People named on a page, by the last word of their names. */
export interface NameTable {
  /** The full name that a surname stands for at an offset, or null. */
  resolve(surname: string, at: number): string | null;
  /** The person that a pronoun at this offset most likely stands for, no further back than `from`. */
  lastPerson(at: number, from: number): string | null;
  /** The person a role ("the mayor") was given to somewhere on the page, or null. */
  holder(role: string): string | null;
}

/** Takes the titles and roles off the front of a run of capitalised words and the possessive off its end. */
export function bareName(run: string): string {
  const words = run.replace(/[’']s?$/, '').split(/\s+/);
  while (
    words.length > 1 &&
    (TITLE_WORD.test((words[0] ?? '').replace(/\.$/, '')) || (words.length > 2 && ROLE_NOUN.test(words[0] ?? '')))
  )
    words.shift();
  return words.join(' ').replace(/(\p{Ll})\.$/u, '$1');
}

/** Collects the people of a text once; later questions are lookups. */
export function readNames(text: string, cues: CuePatterns): NameTable {
  const bySurname = new Map<string, { readonly name: string; readonly at: number }[]>();
  for (const hit of text.matchAll(FULL_NAME)) {
    const name = nameOf(hit[0], cues);
    if (name === null) continue;
    const surname = name.slice(name.lastIndexOf(' ') + 1);
    const known = bySurname.get(surname);
    if (known) known.push({ name, at: hit.index });
    else bySurname.set(surname, [{ name, at: hit.index }]);
  }
  const resolve = (surname: string, at: number) => {
    const known = bySurname.get(surname.replace(/[’']s?$/, ''));
    return (known?.findLast((entry) => entry.at <= at) ?? known?.[0])?.name ?? null;
  };
  const mentions: Mention[] = [];
  for (const hit of text.matchAll(CAPITAL_WORD)) {
    const name = resolve(hit[0], hit.index);
    if (name !== null) mentions.push({ name, at: hit.index, leading: isLeading(text, hit.index, name) });
  }
  const lastPerson = (at: number, from: number) => {
    const near = mentions.filter((mention) => mention.at < at && mention.at >= from);
    return (near.findLast((mention) => mention.leading) ?? near.at(-1))?.name ?? null;
  };
  return { resolve, lastPerson, holder: (role) => findHolder(text, role) };
}

/** A run of capitals as a person's name, or null when it is that of a body, a place name or a sentence start. */
function nameOf(run: string, cues: CuePatterns): string | null {
  const words = bareName(run).split(/\s+/);
  while (
    words.length > 1 &&
    (cues.stop.has((words[0] ?? '').toLowerCase()) || cues.article.has((words[0] ?? '').toLowerCase()))
  )
    words.shift();
  if (words.length < 2 || words.length > 5) return null;
  if (words.some((word) => ORGANISATION_NOUN.test(word) || OUTLET_NOUN.test(word))) return null;
  return words.join(' ');
}

function isLeading(text: string, at: number, name: string): boolean {
  const before = text.slice(Math.max(0, at - name.length - 8), at).replace(/(?:\p{Lu}[\p{L}’'.-]*\s)*$/u, '');
  return before.trim() === '' || /[.!?\n”"»]\s*$/.test(before);
}

/** "Jane Doe, the mayor" or "Mayor Jane Doe" anywhere on the page. */
function findHolder(text: string, role: string): string | null {
  const escaped = role.replace(/[^\p{L}\p{N}\s-]/gu, '');
  if (escaped.length < 4) return null;
  const name = "(\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'.-]*){1,3})";
  const before = new RegExp(`${name},\\s(?:\\p{Ll}+\\s){0,4}${escaped}(?![\\p{L}])`, 'u').exec(text)?.[1];
  const capital = escaped.charAt(0).toUpperCase() + escaped.slice(1);
  return before ?? new RegExp(`(?<!\\p{L})(?:${escaped}|${capital}),?\\s${name}`, 'u').exec(text)?.[1] ?? null;
}
