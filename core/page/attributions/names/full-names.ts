import { isGiven } from '../../../claim/cues/given-names';
import { NO_SOURCE, ORGANISATION_NOUN, OUTLET_NOUN, ROLE_NOUN, TITLE_WORD } from '../../../claim/cues/nouns';
import { NAME_PARTICLES } from '../../../claim/cues/particles';
import type { Span } from '../../../model';
import { type CuePatterns, capitalisesNouns, isSlavic } from '../words/cue-patterns';
import { holds } from '../words/discourse';
import { isTitle } from './name-nouns';
import { isSource, type Known, readSingleNames } from './single-names';

/** A capitalised word, or an initial with its full stop; as a regular-expression source. */
export const WORD =
  "(?:(?:\\p{Lu}\\.){1,3}|(?:(?:a[dhlnrstz]|ash|el|ul)-)?\\p{Lu}[\\p{L}\\p{M}]*(?:[’'-](?!s(?!\\p{L}))[\\p{L}\\p{M}]+){0,6})";
/** Full names of two to five capitalised words with initials and particles between them. */
const FULL_NAME = new RegExp(
  `(?=\\p{Lu})(?<![\\p{L}\\p{N}@#]|\\p{Lu}\\.)(?!U\\.[SKN]\\.)${WORD}(?:[ \\u00a0](?:(?:${NAME_PARTICLES})\\s){0,2}${WORD}){1,8}`,
  'gu',
);
/** Nine words of usual length, in characters; a longer run is no name, and slow to take apart. */
const LONGEST_RUN = 200;
/** A German noun that can be an office, then two names. */
const OFFICE_AND_NAME = /^\p{Lu}\p{Ll}+(?:in|er|or|e|ist|ent|ant|at|mann|frau) \p{Lu}\S+ \p{Lu}\S+$/u;

/** Offices that are surnames as often. */
const OFFICE_SURNAME =
  /^(?:King|Bishop|Pope|Prince|Judge|Major|Chancellor|Sergeant|Profeta|Reis|König|Richter|Bischof|Meister|Leroy|Lemaire)$/;
/** Endings that only German common nouns have. */
const GERMAN_NOUN =
  /\p{Ll}(?:ungen|ung|heit|heiten|keit|keiten|schaft|schaften|tät|täten|tionen|tion|ismus|nisse|nis|zeuge|angaben)$|^(?:Angaben|Millionen|Milliarden|Euro)$/u;

/** Words of offices and parties before a name: "GOP", "National". */
const OF_OFFICE = /^(?:\p{Lu}{2,}|(?:Majority|Minority|National|Deputy|Vice|Chief|Senior|Sen|Rep|Gov|Gen)\.?)$/u;

/** Takes titles and roles off the front of a run of capitalised words and the possessive off its end. */
export function bareName(run: string): string {
  const words = run.replace(/[’']s?$|\s(?:MBE|OBE|CBE|QC|KC|SC|MD|PhD|MP)$/, '').split(/\s+/);
  const role = words.findLastIndex(
    (word, index) =>
      index < words.length - (/\p{L}-\p{L}/u.test(word) ? 1 : 2) &&
      !/[’']s?$/.test(word) &&
      // "Valley Partners Research Foundation": of several people no office is.
      !/(?:er|or|ist|ant|ent)s$/.test(word) &&
      (ROLE_NOUN.test(word) || ROLE_NOUN.test(word.slice(word.lastIndexOf('-') + 1))),
  );
  const rest = words.slice(role + 1);
  // "Secretary of State": an office and no name.
  if (/^\p{Ll}/u.test(rest[0] ?? '')) return run;
  // "Senate Majority Whip Nora Fell", "the Dun Standard Nora Fell"
  const given = isSource(rest.at(-1) ?? '')
    ? 0
    : rest.findIndex((word, index) => isGiven(word) && index < rest.length - 1);
  const office = rest.slice(0, Math.max(0, given));
  const house = office.some((word) => OF_OFFICE.test(word) || ORGANISATION_NOUN.test(word) || OUTLET_NOUN.test(word));
  if (house && !ORGANISATION_NOUN.test(office.at(-1) ?? '')) rest.splice(0, given);
  while (isTitle(rest[0] ?? '', rest[1])) rest.shift();
  return rest.join(' ').replace(/(\p{Ll})\.$/u, '$1');
}

/** Collects the full names of a text.
 * @param aside Stretches that name people only in passing: headings, captions, credit lines.
 * @param plain All words of the text as they stand.
 */
export function readFullNames(
  text: string,
  aside: readonly Span[],
  cues: CuePatterns,
  plain: ReadonlySet<string>,
  bodies: ReadonlySet<string>,
): Known {
  const known: Known = new Map();
  for (const hit of text.matchAll(FULL_NAME)) {
    if (hit[0].length > LONGEST_RUN || holds(aside, hit.index) || isMarked(text, hit)) continue;
    // "in 24 Stunden Bücher": a number counts things, not people.
    if (capitalisesNouns(cues) && /\d[ \u00a0]$/.test(text.slice(Math.max(0, hit.index - 2), hit.index))) continue;
    const run = withoutHouse(withoutOffice(text, withoutOpening(text, hit, plain), hit.index, cues));
    const full = personOf(withoutGermanHead(run, cues), cues);
    const noun = full !== null && capitalisesNouns(cues) && followsArticle(text, hit, full, cues);
    // "die Ingenieurin Jutta Mohr": an office that no list has stands between the article and the name.
    const office =
      full !== null && capitalisesNouns(cues) && OFFICE_AND_NAME.test(full) && (noun || isOffice(full, text));
    const name = office ? full.slice(full.indexOf(' ') + 1) : noun ? null : full;
    if (name === null || isPlain(name, plain)) continue;
    const at = hit.index + hit[0].lastIndexOf(name);
    const surname = name.slice(name.lastIndexOf(' ') + 1).replace(/^\p{Ll}+-(?=\p{Lu})/u, '');
    const initials = name.replace(/(\p{L})\S*\s*/gu, '$1');
    if (initials.length > 2 && !known.has(initials)) known.set(initials, [{ name, at, led: false }]);
    const led = hasOffice(text.slice(hit.index, at)) || isBesideOffice(text, at, name.length);
    const ofPlace = OF_PLACE.test(name) || (cues.language === 'fr' && / de /.test(name));
    if (!led && (isThing(name, plain) || (ofPlace && !isGiven(name)))) continue;
    if (known.get(surname)?.push({ name, at, led }) === undefined) known.set(surname, [{ name, at, led }]);
  }
  readSingleNames(text, aside, cues, plain, known);
  forgetBodies(bodies, known);
  return known;
}

/** "Harwick Multis Inc", "Harwick Multis, which", "Harwick Multis announced its": what makes two capitals a body's on the whole page. */
const BODY =
  /(?<![\p{L}-])((?:\p{Lu}[\p{L}-]{1,30} ){1,3}\p{Lu}[\p{L}-]{1,30}),? (?:(?:which|Inc|Ltd|Corp|GmbH|AG|AB|BV|plc|PLC|LLC|Co|SA|NV)(?!\p{L})|(?:\p{Ll}+ )?(?:said|says|announce[sd]|reporte?d?s?|confirmed) (?:\p{Ll}+ )?(?:that )?(?:its |it (?:ha[sd]|would|will|plans|expects|\p{Ll}+ed) (?!been|be |not |rain)))/gu;

/** Names that the page uses as a body's, whole and cut short. */
export function bodiesOf(text: string): ReadonlySet<string> {
  const bodies = new Set<string>();
  for (const { 1: body = '' } of text.matchAll(BODY))
    for (let end = body.length; end > 0; end = body.lastIndexOf(' ', end - 1)) bodies.add(body.slice(0, end));
  return bodies;
}

function forgetBodies(bodies: ReadonlySet<string>, known: Known): void {
  for (const [surname, entries] of bodies.size > 0 ? known : [])
    known.set(
      surname,
      entries.filter(({ name, led }) => led || isGiven(name) || !bodies.has(name)),
    );
}

/** The title of a work: all that stands between two marks. */
function isMarked(text: string, { 0: run, index }: RegExpExecArray): boolean {
  const [before, after] = [
    text.slice(index - 2, index).trim(),
    text.slice(index + run.length, index + run.length + 2).trim(),
  ];
  return /[«“„"]$/.test(before) && /^[»”“"]/.test(after) && !isGiven(run);
}

/** "Chapter One", "Harwick Mills": no usual first name, and a word of it is in the text in small letters too. */
export function isThing(name: string, plain: ReadonlySet<string>): boolean {
  return !isGiven(name) && name.split(' ').some((word) => /^\p{Lu}/u.test(word) && plain.has(word.toLowerCase()));
}

/** "Originaire du Val", "Vitrail de la Combe": of somewhere, and in no language a surname with its particle. */
const OF_PLACE = /^(?:\S+ )+(?:du|des|del|do|dos|d[ea] la) \p{Lu}\S*$/u;

/** "Política de Puentes": words that the text has in small letters too name a thing. */
function isPlain(name: string, plain: ReadonlySet<string>): boolean {
  return name.split(' ').every((word) => plain.has(word.toLowerCase()));
}

/** Whether a title or an office is among the capitals before a name. */
function hasOffice(words: string): boolean {
  return words
    .split(/[\s.]+/)
    .some((word) => TITLE_WORD.test(word) || ROLE_NOUN.test(word.slice(word.lastIndexOf('-') + 1)));
}

/** The word before a name, and up to four words that explain it behind a comma. */
const WORD_BEFORE = /(\p{Ll}[\p{L}-]*)\s$/u;
const EXPLAINED = /^,\s((?:[\p{L}’'-]+\s){0,3}[\p{L}’'-]+)/u;

/** "senador Rui Melo", "Nora Fell, the former mayor": an office beside the name makes it a person's. */
function isBesideOffice(text: string, at: number, length: number): boolean {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, at - 24), at))?.[1];
  if (before !== undefined && ROLE_NOUN.test(before)) return true;
  const behind = EXPLAINED.exec(text.slice(at + length, at + length + 60))?.[1];
  return behind?.split(/\s|[’']/).some((word) => /^\p{Ll}/u.test(word) && ROLE_NOUN.test(word)) === true;
}

const MONTH_NAME = /^(?:Julio|Abril|August|Will|May|Art)$/;
/** Two capitals, as names have them only behind a prefix. */
const IN_ACRONYM = /^\p{Lu}{2}/u;

/** A run that starts a sentence, without its first word when the text has that word in lower case ("Returning Fell Quill"). */
function withoutOpening(text: string, hit: RegExpExecArray, plain: ReadonlySet<string>): string {
  const run = hit[0];
  const space = run.indexOf(' ');
  const before = text.slice(Math.max(0, hit.index - 3), hit.index);
  const opens = /(?:^|[.!?:\n“"„«»]\s?)$/.test(before);
  const [word, rest] = [run.slice(0, space), run.slice(space + 1)];
  if (space < 0 || !(opens || IN_ACRONYM.test(word))) return run;
  // "Trustee Nora Fell", "LVFD Captain Nora Fell": what stands before a usual first name
  if (rest.includes(' ') && !isGiven(run) && isGiven(rest)) return rest;
  return opens && word.length > 3 && plain.has(word.toLowerCase()) ? rest : run;
}

/** "ministre des Sports Odile Ferrand": a domain, then whoever holds the office. */
const BEHIND_DOMAIN =
  /^.*(?:(?<!\p{L})(?:de|du|des|di|del|della|do|da|al|alla|allo|ai|alle|agli|aux?|à la)\s|(?:d|all|à l)[’'])\p{Lu}\S*\s(\p{Lu}\S*\s\p{Lu}.*)$/u;

/** "la ministre des Sports Odile Ferrand": a domain that belongs to the office before it is no first name. */
function withoutOffice(text: string, run: string, at: number, cues: CuePatterns): string {
  const [place = '', , surname] = run.split(' ');
  if (surname === undefined) return run;
  // "la procureure de la République de Valmont Odile Ferrand"
  const holder = BEHIND_DOMAIN.exec(text.slice(Math.max(0, at - 8), at + run.length))?.[1];
  if (holder !== undefined && !isGiven(run) && isGiven(holder)) return holder;
  const words = text
    .slice(Math.max(0, at - 30), at)
    .trim()
    .toLowerCase()
    .split(' ');
  const role = words.findLastIndex((word) => !cues.of.has(word));
  const far = role === words.length - 1 || role < words.length - 3;
  return far || !ROLE_NOUN.test(words[role] ?? '') ? run : run.slice(place.length + 1);
}

/** "Dutch-speaking", "London-based". */
export const ADJECTIVE = /\p{L}-(?:speaking|born|based|backed|led|owned|funded|trained|language|style|American)$/u;

/** A German noun of two parts; names have short ones. */
const COMPOUND = /^\p{Lu}\p{L}+-\p{Lu}\p{Ll}{5,}$/u;
/** Endings of nouns of people. */
const AGENT = /\p{Ll}(?:ist|er|or|ian|ee|man|woman|eur|euse|ista|ador|adora|loge|olog|in)$/u;

/** "Bridgewardensansvariga Nora Fell": first names are no longer. */
const LONG_TITLE = 13;

/** A run of capitals as a person's name, or null when it is that of a body, a place or a sentence start. */
export function personOf(run: string, cues: CuePatterns): string | null {
  const words = bareName(run).split(/\s+/);
  while (
    words.length > 1 &&
    !MONTH_NAME.test(words[0] ?? '') &&
    [cues.stop, cues.article].some((small) => small.has((words[0] ?? '').toLowerCase()))
  )
    words.shift();
  // "Pädagogin Nora Fell", "Novelist Nora Fell": a noun before a usual first name.
  const given = words.slice(0, -1).findIndex((word) => isGiven(word));
  const isTrade = (word: string) => capitalisesNouns(cues) || AGENT.test(word) || word.length >= LONG_TITLE;
  const before = words.slice(0, Math.max(0, given));
  // "Corpo de Bombeiros Tiago Melo", "w Dolnej Lornie Ola Młynarz": the body or the place of an officer
  const place = isSlavic(cues) || before.some((word) => /^\p{Ll}/u.test(word));
  if (place || before.every(isTrade)) words.splice(0, given);
  // "Flatrate-Plattform Weitkorr"
  if (capitalisesNouns(cues) && COMPOUND.test(words[0] ?? '') && !isGiven(words[0] ?? '')) words.shift();
  const capitals = words.filter((word) => !/^\p{Ll}/u.test(word)).length;
  if (words.length < 2 || capitals > 5 || words.some((word) => ADJECTIVE.test(word))) return null;
  // "Moradora do Vale Lorne": what is left behind an office
  if (/^(?:d[aou]s?|des|del|della)$/.test(words[0] ?? '')) return null;
  // "Burgemeester Quill"
  if (words.length === 2 && ROLE_NOUN.test(words[0] ?? '') && !isGiven(words[0] ?? '')) return null;
  // "Julio Salas": the names of some months are first names.
  const rest = MONTH_NAME.test(words[0] ?? '') ? words.slice(1) : words;
  if (rest.some((word) => /^\p{Lu}/u.test(word) && isFunctionWord(word.toLowerCase(), cues))) return null;
  if (words.some(isSource)) return null;
  if (capitalisesNouns(cues) && (isGermanPhrase(words) || words.some((word) => /-\p{Ll}/u.test(word)))) return null;
  // "LeserInnen", "Leser:innen"
  if (words.some((word) => /\p{Ll}(?:I|[:*_][Ii])n(?:nen)?$/u.test(word))) return null;
  if (capitalisesNouns(cues) && GERMAN_NOUN.test(words.at(-1) ?? '')) return null;
  if (words.some((word) => /^\p{Lu}{3,}$/u.test(word)) && words.some((word) => /\p{Ll}/u.test(word))) return null;
  const last = words.at(-1) ?? '';
  // "Marta Cardenal"
  const office = ROLE_NOUN.test(last) && !OFFICE_SURNAME.test(last) && !isGiven(words[0] ?? '');
  return office || /^(?:\p{Lu}{2,}|Dr|Prof|Mag|Dipl|Ing|Lic|Sra?|Mrs?)$/u.test(last) ? null : words.join(' ');
}

/** Function words in capitals stand in headlines, not in names. */
function isFunctionWord(word: string, cues: CuePatterns): boolean {
  return cues.stop.has(word) || cues.pronoun.has(word) || NO_SOURCE.test(word) || cues.say.test(word);
}

/** "Bilder von Brücken", "Mittel der Wahl"; "Ursula von der Leyen" has an article after the preposition. */
function isGermanPhrase(words: readonly string[]): boolean {
  return words.length === 3 && /^(?:von|der|den|zu)$/.test(words[1] ?? '');
}

/** "Jutta Mohr von der Universität": a body behind a full name is none of it. */
function withoutHouse(run: string): string {
  const [, name, house = ''] = /^(\S+ \S+.*?)(?: \p{Ll}\S*)+ (\p{Lu}\S+)/u.exec(run) ?? [];
  return name !== undefined && ORGANISATION_NOUN.test(house) ? name : run;
}

/** "Kampagne von Jutta Mohr", "Nach den Worten von Jutta Mohr": two capitals behind the preposition are the name. */
function withoutGermanHead(run: string, cues: CuePatterns): string {
  return capitalisesNouns(cues) ? run.replace(/^\p{Lu}.*\s(?:von|der|den|zu)\s(?=\p{Lu}\S*\s\p{Lu})/u, '') : run;
}

/** "sagte Schäfer Karl Ohm": the first of three words is an office where the text has it with an article. */
function isOffice(name: string, text: string): boolean {
  const word = name.slice(0, name.indexOf(' '));
  return ['der', 'dem', 'den', 'die', 'ein', 'eine', 'einem', 'Der', 'Die', 'Ein'].some((article) => {
    const at = text.indexOf(`${article} ${word}`);
    return at >= 0 && !/^\p{L}/u.test(text.slice(at + article.length + 1 + word.length));
  });
}

/** "eine Art Weitblick": a German name has no article unless an office stands between. */
function followsArticle(text: string, hit: RegExpExecArray, name: string, cues: CuePatterns): boolean {
  const before = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, hit.index - 18), hit.index))?.[1] ?? '';
  const own = hit[0].endsWith(name) ? hit[0].slice(0, -name.length - 1).toLowerCase() : '';
  return cues.article.has(own) || (hit[0].startsWith(name) && cues.article.has(before.toLowerCase()));
}
