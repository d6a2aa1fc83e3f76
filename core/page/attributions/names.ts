import { NO_PERSON, NO_SOURCE, ORGANISATION_NOUN, OUTLET_NOUN, ROLE_NOUN, TITLE_WORD } from '../../claim/cues/nouns';
import type { Span } from '../../model';
import { type CuePatterns, capitalisesNouns } from './cue-patterns';

const WORD = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}]*(?:[’'-](?!s(?!\\p{L}))[\\p{L}\\p{M}]+)*)";
const PARTICLES =
  '(?:(?:van|von|der|den|de|del|della|di|da|do|dos|du|la|le|el|al|bin|ibn|ben|ter|ten|zu|af|y)\\s){0,2}';
/** Full names of two to five capitalised words with initials and particles between them. */
const FULL_NAME = new RegExp(`(?<![\\p{L}\\p{N}@#])${WORD}(?:[ \\u00a0]${PARTICLES}${WORD}){1,4}`, 'gu');
const CAPITAL_WORD = new RegExp(`(?<![\\p{L}\\p{N}@#])${WORD}`, 'gu');
/** Before a German noun: any inflected word in lower case, or a capital one with an ending that only adjectives have. */
const GERMAN_ADJECTIVE = /^(?:\p{Ll}+(?:e[nrms]?|m|r)|\p{L}+(?:isch|lich|al|iv|ig|ell)e[nrs]?)$/u;
/** A German noun that can be an office, then two names. */
const OFFICE_AND_NAME = /^\p{Lu}\p{Ll}+(?:in|er|or|e|ist|ent|ant|at|mann|frau) \p{Lu}\S+ \p{Lu}\S+$/u;
/** A subject stands this near its verb. */
const NEAR_VERB = 60;
/** A name that is printed in full again and again, never by its last word, is no person's. */
const MOST_FULL = 3;

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
  /** The subject of the sentences between two offsets, as far as it is a person; null when they name none. */
  lastSubject(at: number, from: number): string | null;
  /** Tells the table that somebody speaks on this page: a pronoun rather means them. */
  hear(name: string): void;
  /** The person a role ("the mayor") was given to somewhere on the page, or null. */
  holder(role: string): string | null;
  /** Whether a capitalised word is a name rather than the start of a sentence or, in German, a noun. */
  isProper(word: string): boolean;
}

/** Takes titles and roles off the front of a run of capitalised words and the possessive off its end. */
export function bareName(run: string): string {
  const words = run.replace(/[’']s?$/, '').split(/\s+/);
  const role = words.findLastIndex(
    (word, index) => index < words.length - (/\p{L}-\p{L}/u.test(word) ? 1 : 2) && ROLE_NOUN.test(word),
  );
  const rest = words.slice(role + 1);
  // "Secretary of State": an office and no name.
  if (/^\p{Ll}/u.test(rest[0] ?? '')) return run;
  while (rest.length > 1 && TITLE_WORD.test((rest[0] ?? '').replace(/\.$/, ''))) rest.shift();
  return rest.join(' ').replace(/(\p{Ll})\.$/u, '$1');
}

/**
 * Collects the people of a text once; later questions are lookups.
 * @param aside Captions and credit lines: whoever is named there alone is no subject of the text.
 */
export function readNames(text: string, aside: readonly Span[], cues: CuePatterns): NameTable {
  const known = readFullNames(text, cues);
  const first = byFirstName(known);
  const resolve = (surname: string, at: number) => {
    const entries = known.get(surname.replace(/[’']s?$/, ''));
    const entry = entries?.findLast((one) => one.at <= at) ?? entries?.[0];
    return entry?.name ?? first.get(surname) ?? null;
  };
  const { mentions, proper } = readMentions(text, aside, cues, resolve);
  const speakers = new Set(readSpeakers(text, mentions, cues));
  const people = keepPeople(mentions, known, proper, speakers, cues);
  const lastPerson = (at: number, from: number) => {
    const near = people.filter((mention) => mention.at < at && mention.at >= from);
    const block = text.lastIndexOf('\n', at - 1);
    return (
      (
        near.findLast((mention) => mention.leading && mention.at > block) ??
        near.findLast((mention) => speakers.has(mention.name)) ??
        near.findLast((mention) => mention.leading) ??
        near.at(-1)
      )?.name ?? null
    );
  };
  const holders = new Map<string, string | null>();
  const holder = (role: string) => {
    const before = holders.get(role);
    if (before !== undefined) return before;
    const found = findHolder(text, role);
    holders.set(role, found);
    return found;
  };
  const lastSubject = (at: number, from: number) =>
    people.findLast((mention) => mention.at < at && mention.at >= from && mention.leading)?.name ?? null;
  return {
    resolve,
    lastPerson,
    lastSubject,
    hear: (name) => void speakers.add(name),
    holder,
    isProper: (word) => proper.has(word),
  };
}

type Known = Map<string, { readonly name: string; readonly at: number; readonly led: boolean }[]>;

function readFullNames(text: string, cues: CuePatterns): Known {
  const known: Known = new Map();
  for (const hit of text.matchAll(FULL_NAME)) {
    const full = nameOf(hit[0], cues);
    const noun = full !== null && capitalisesNouns(cues) && followsArticle(text, hit, full, cues);
    // "die Ingenieurin Jutta Mohr": an office that no list has stands between the article and the name.
    const name = noun && OFFICE_AND_NAME.test(full) ? full.slice(full.indexOf(' ') + 1) : noun ? null : full;
    if (name === null) continue;
    const at = hit.index + hit[0].lastIndexOf(name);
    const surname = name.slice(name.lastIndexOf(' ') + 1);
    const initials = name.replace(/(\p{L})\S*\s*/gu, '$1');
    if (initials.length > 2 && !known.has(initials)) known.set(initials, [{ name, at, led: false }]);
    const entries = known.get(surname);
    const entry = { name, at, led: !hit[0].startsWith(name) };
    if (entries) entries.push(entry);
    else known.set(surname, [entry]);
  }
  return known;
}

/** People by their first names, as blogs call them; a first name of two people stands for neither. */
function byFirstName(known: Known): ReadonlyMap<string, string> {
  const names = new Map<string, string | null>();
  for (const entries of known.values())
    for (const { name } of entries) {
      const first = name.slice(0, name.indexOf(' '));
      if (first.length < 3) continue;
      const other = names.get(first);
      names.set(first, other === undefined || other === name ? name : null);
    }
  return new Map([...names].flatMap(([first, name]) => (name === null ? [] : [[first, name] as const])));
}

/** A run of capitals as a person's name, or null when it is that of a body, a place or a sentence start. */
function nameOf(run: string, cues: CuePatterns): string | null {
  const words = bareName(run).split(/\s+/);
  while (
    words.length > 1 &&
    (cues.stop.has((words[0] ?? '').toLowerCase()) || cues.article.has((words[0] ?? '').toLowerCase()))
  )
    words.shift();
  if (words.length < 2 || words.length > 5) return null;
  if (words.some((word) => /^\p{Lu}/u.test(word) && isFunctionWord(word.toLowerCase(), cues))) return null;
  if (words.some((word) => ORGANISATION_NOUN.test(word) || OUTLET_NOUN.test(word) || NO_PERSON.test(word))) return null;
  if (capitalisesNouns(cues) && (isGermanPhrase(words) || words.some((word) => /-\p{Ll}/u.test(word)))) return null;
  if (/^\p{Lu}{2,}$/u.test(words.at(-1) ?? '') || ROLE_NOUN.test(words.at(-1) ?? '')) return null;
  return words.join(' ');
}

/** Function words in capitals stand in headlines, not in names. */
function isFunctionWord(word: string, cues: CuePatterns): boolean {
  return cues.stop.has(word) || cues.pronoun.has(word) || NO_SOURCE.test(word) || cues.say.test(word);
}

/** "Fotos von Opfern" has one capital before its preposition; "Ursula von der Leyen" has an article after it. */
function isGermanPhrase(words: readonly string[]): boolean {
  return words[1] === 'von' && words.length === 3;
}

/** "eine Art Netflix": a German name has no article unless an office stands between. */
function followsArticle(text: string, hit: RegExpExecArray, name: string, cues: CuePatterns): boolean {
  const before = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, hit.index - 18), hit.index))?.[1] ?? '';
  return hit[0].startsWith(name) && cues.article.has(before.toLowerCase());
}

function readMentions(
  text: string,
  aside: readonly Span[],
  cues: CuePatterns,
  resolve: NameTable['resolve'],
): { mentions: readonly Mention[]; proper: ReadonlySet<string> } {
  const mentions: Mention[] = [];
  const proper = new Set<string>();
  const common = new Set<string>();
  for (const hit of text.matchAll(CAPITAL_WORD)) {
    const [word, at] = [hit[0], hit.index];
    const name = resolve(word, at);
    const start =
      name !== null && text.startsWith(name, at - name.length + word.length) ? at - name.length + word.length : at;
    const possessive = /[’']/.test(text.charAt(at + word.length));
    if (name !== null && !possessive && !aside.some((span) => span.start <= at && span.end > at))
      mentions.push({ name, at: start, leading: isLeading(text, start) });
    if (isInitial(text, at)) continue;
    if (!capitalisesNouns(cues)) {
      proper.add(word);
      continue;
    }
    const space = text.lastIndexOf(' ', at - 2);
    const before = text.charAt(at - 1) === ' ' && at - space < 20 ? text.slice(space + 1, at - 1) : '';
    if (cues.say.test(before) || cues.call.test(before)) proper.add(word);
    else if (cues.article.has(before) || (GERMAN_ADJECTIVE.test(before) && !/ten?$/.test(before))) common.add(word);
    else if (!/ten?$/.test(before)) proper.add(word);
  }
  for (const word of common) proper.delete(word);
  return { mentions, proper };
}

function isInitial(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < 4 && ' \u00a0'.includes(text.charAt(before))) before--;
  return before < 0 || '.!?:\n“"„«”»’'.includes(text.charAt(before));
}

/** At the start of a sentence, or second after one short word ("But Hall …"). */
function isLeading(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 16), at);
  return /(?:^|[.!?:\n“"„«”»’])\s*(?:\p{Lu}\p{Ll}{1,8}\s)?$/u.test(before);
}

function keepPeople(
  mentions: readonly Mention[],
  known: Known,
  proper: ReadonlySet<string>,
  speakers: ReadonlySet<string>,
  cues: CuePatterns,
): readonly Mention[] {
  const places = new Set<string>();
  const counts = new Map<string, number>();
  for (const mention of mentions) counts.set(mention.name, (counts.get(mention.name) ?? 0) + 1);
  for (const entries of known.values()) {
    const name = entries[0]?.name ?? '';
    if (entries.length >= MOST_FULL && counts.get(name) === entries.length) places.add(name);
  }
  const german = capitalisesNouns(cues) ? speakers : null;
  // In German two nouns in a row look like a name: it needs a verb of saying, an office, or its surname alone elsewhere.
  const isNoun = (name: string) => {
    const surname = name.slice(name.lastIndexOf(' ') + 1);
    const entries = known.get(surname) ?? [];
    const alone = (counts.get(name) ?? 0) > entries.filter((entry) => entry.name === name).length;
    return (
      german !== null && (!proper.has(surname) || !(alone || german.has(name) || entries.some((entry) => entry.led)))
    );
  };
  return mentions.filter(
    (mention) => (!places.has(mention.name) || speakers.has(mention.name)) && !isNoun(mention.name),
  );
}

/** Names that stand right before or after a verb of saying somewhere on the page. */
function readSpeakers(text: string, mentions: readonly Mention[], cues: CuePatterns): ReadonlySet<string> {
  const speakers = new Set<string>();
  let index = 0;
  for (const hit of text.matchAll(cues.saying)) {
    while ((mentions[index + 1]?.at ?? Number.POSITIVE_INFINITY) <= hit.index) index++;
    const [before, after] = [mentions[index], mentions[index + 1]];
    if (
      before &&
      before.at < hit.index &&
      hit.index - before.at < NEAR_VERB &&
      !/[.;:!?\n“”"]/.test(text.slice(before.at + before.name.length, hit.index))
    )
      speakers.add(before.name);
    const end = hit.index + hit[0].length;
    if (after && after.at - end < NEAR_VERB / 2 && /^[^.,;:!?\n“”"]*$/.test(text.slice(end, after.at)))
      speakers.add(after.name);
  }
  return speakers;
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
