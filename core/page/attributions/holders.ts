import { ROLE_NOUN } from '../../claim/cues/nouns';

/** Two to four capitalised words. */
const NAME = "(\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'.-]*){1,3})";
/** A name, a comma and few words, up to the office: "Nora Fell, the long-time mayor". */
const EXPLAINED = new RegExp(`${NAME},\\s(?:\\p{Ll}+\\s){0,4}$`, 'u');
/** A name right behind the office: "Mayor Nora Fell". */
const LED = new RegExp(`,?\\s${NAME}`, 'uy');
/** Words between the comma and the office in `EXPLAINED`. */
const MOST_WORDS = 4;
/** Shorter words are no offices. */
const LEAST_OFFICE = 3;
/** A name with the words behind it is no longer. */
const MOST_BEFORE = 300;

/** The name of whoever holds an office: "Jane Doe, the mayor", else "Mayor Jane Doe", anywhere in a text; null when none is named. */
export function findHolder(text: string, role: string): string | null {
  const office = role.replace(/[^\p{L}\p{N}\s-]/gu, '');
  if (office.length < LEAST_OFFICE) return null;
  for (let at = text.indexOf(office); at >= 0; at = text.indexOf(office, at + 1)) {
    if (!hasCommaBefore(text, at) || isLetterAt(text, at + office.length)) continue;
    const named = EXPLAINED.exec(text.slice(Math.max(0, at - MOST_BEFORE), at))?.[1];
    if (named !== undefined) return withoutStop(named);
  }
  const capital = office.charAt(0).toUpperCase() + office.slice(1);
  const [plain, title] = [ledBy(text, office), ledBy(text, capital)];
  const first = title === null || (plain !== null && plain.at < title.at) ? plain : title;
  return first && withoutStop(first.name);
}

/** The full stop of a sentence is no initial's. */
function withoutStop(name: string): string {
  return name.replace(/(\p{Ll})\.$/u, '$1');
}

/** The first name that an office leads to, with the place of the office. */
function ledBy(text: string, office: string): { readonly name: string; readonly at: number } | null {
  for (let at = text.indexOf(office); at >= 0; at = text.indexOf(office, at + 1)) {
    LED.lastIndex = at + office.length;
    const name = LED.exec(text)?.[1];
    // "Attorney General Nora Fell" holds the office of both words.
    const longer = ROLE_NOUN.test(name?.slice(0, name.indexOf(' ')) ?? '');
    if (name !== undefined && !longer && !/\p{L}$/u.test(text.slice(Math.max(0, at - 2), at))) return { name, at };
  }
  return null;
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
