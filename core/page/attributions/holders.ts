import { ORGANISATION_NOUN, OUTLET_NOUN, ROLE_NOUN } from '../../claim/cues/nouns';

/** Two to four capitalised words. */
const NAME = "(\\p{Lu}[\\p{L}’'-]+(?:\\s(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}’'-]*)){1,3})";
/** A name, a comma and few words, up to the office: "Nora Fell, the long-time mayor". */
const EXPLAINED = new RegExp(`${NAME},\\s(?:\\p{Ll}+\\s){0,4}$`, 'u');
/** A name right behind the office: "Mayor Nora Fell". */
const LED = new RegExp(`,?\\s${NAME}`, 'uy');
const INNER_ARTICLE = /\p{L}\s(?:the|an?|der|die|den|dem|el|la|le|il|o)\s/u;
/** Words between the comma and the office in `EXPLAINED`. */
const MOST_WORDS = 4;
/** Shorter words are no offices. */
const LEAST_OFFICE = 3;
/** A name with the words behind it is no longer. */
const MOST_BEFORE = 300;

/** The name of whoever holds an office on a page; null when none is named, or two of the same office are. */
export function findHolder(text: string, role: string): string | null {
  const holders = findHolders(text, role);
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/** All who hold an office on a page, by surname once: "Jane Doe, the mayor" before "Mayor Jane Doe", anywhere in a text. */
function findHolders(text: string, role: string): readonly string[] {
  const office = role.replace(/[^\p{L}\p{N}\s-]/gu, '');
  if (office.length < LEAST_OFFICE) return [];
  const names: string[] = [];
  for (let at = text.indexOf(office); at >= 0; at = text.indexOf(office, at + 1)) {
    if (!hasCommaBefore(text, at) || isLetterAt(text, at + office.length)) continue;
    const before = text.slice(Math.max(0, at - MOST_BEFORE), at);
    const named = isOther(before) ? undefined : EXPLAINED.exec(before)?.[1];
    // "Nora Fell, met the mayor"
    const between = before.slice(before.lastIndexOf(', ') + 2);
    if (named !== undefined && !INNER_ARTICLE.test(between) && !isBody(named)) names.push(withoutStop(named));
  }
  const capital = office.charAt(0).toUpperCase() + office.slice(1);
  const led = [...ledBy(text, office), ...(capital === office ? [] : ledBy(text, capital))];
  names.push(...led.toSorted((one, two) => one.at - two.at).map(({ name }) => withoutStop(name)));
  const bySurname = new Map<string, string>();
  for (const name of names) {
    const surname = name.slice(name.lastIndexOf(' ') + 1);
    if (!bySurname.has(surname)) bySurname.set(surname, name);
  }
  return [...bySurname.values()];
}

/** "Consultado por El Cordal, el alcalde": the name of a paper, a body or a place. */
function isBody(name: string): boolean {
  const words = name.split(' ');
  return ARTICLE.test(name) || words.some((word) => OUTLET_NOUN.test(word) || ORGANISATION_NOUN.test(word));
}

const ARTICLE = /^(?:The|El|La|Le|Il|Der|Die|Das|De|Het)\s/;

/** "ex-president", "deputy mayor", a longer word: another office. */
const OTHER =
  /(?:\p{L}|(?<!(?:then|now))-)$|(?<!\p{L})(?:deputy|vice|assistant|acting|stellvertretende[rn]?|adjointe?|adjunt[oa]|suplente)\s$/u;
/** No such word is longer. */
const OTHER_LENGTH = 20;

function isOther(before: string): boolean {
  return OTHER.test(before);
}

/** The full stop of a sentence is no initial's. */
function withoutStop(name: string): string {
  return name.replace(/(\p{Ll})\.$/u, '$1');
}

interface Led {
  readonly name: string;
  /** Of the office. */
  readonly at: number;
}

/** The names that an office leads to. */
function ledBy(text: string, office: string): readonly Led[] {
  const found: Led[] = [];
  for (let at = text.indexOf(office); at >= 0; at = text.indexOf(office, at + 1)) {
    LED.lastIndex = at + office.length;
    const name = LED.exec(text)?.[1];
    // "Attorney General Nora Fell" holds the office of both words.
    const longer = ROLE_NOUN.test(name?.slice(0, name.indexOf(' ')) ?? '');
    if (name !== undefined && !longer && !isOther(text.slice(Math.max(0, at - OTHER_LENGTH), at)))
      found.push({ name, at });
  }
  return found;
}

/** Whether a comma stands few words before an office: only then a closer look is worth it. */
function hasCommaBefore(text: string, office: number): boolean {
  let spaces = 0;
  for (let at = office - 1; at >= 0 && spaces <= MOST_WORDS + 1; at--) {
    if (/\s/.test(text.charAt(at))) spaces += 1;
    else if (spaces === 0 || text.charAt(at) === ',') return spaces > 0;
  }
  return false;
}

function isLetterAt(text: string, at: number): boolean {
  return /^\p{L}/u.test(text.slice(at, at + 2));
}
