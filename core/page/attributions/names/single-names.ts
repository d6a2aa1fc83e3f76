import { isGiven } from '../../../claim/cues/given-names';
import {
  NO_PERSON,
  ORGANISATION_NOUN,
  OUTLET_NOUN,
  RELATIVE,
  ROLE_NOUN,
  SOCIAL_NOUN,
  TITLE_WORD,
  TRADE_NOUN,
} from '../../../claim/cues/nouns';
import type { Span } from '../../../model';
import type { CuePatterns } from '../words/cue-patterns';
import { holds } from '../words/discourse';

/** Full names by their last word, in the order of the text. `led` when an office or title stands before it. */
export type Known = Map<string, { readonly name: string; readonly at: number; readonly led: boolean }[]>;

/** One capitalised word that may be the whole of somebody's name here. */
const SINGLE = '(?<name>\\p{Lu}\\p{Ll}{2,24})';
/** Behind a first name that stands alone for a person: their age ("Antoine*, 32 ans", "Zineb (19)"), or that they study. */
const AGE = new RegExp(
  `(?<!\\p{Lu}\\p{Ll}+ )(?<![\\p{L}\\p{N}])${SINGLE}\\*?(?:,\\s(?:\\d{1,2}(?=,\\s(?:an?|the|who)\\s)|\\d{1,2}\\s(?:ans|years|Jahre|años|anos|anni|jaar|lat|лет|год|år)|aged?\\s\\d|étudiante?|lycéenne?|estudiante|studentin)(?!\\p{L})|\\s\\((?:\\p{Ll}+\\s)?\\d{1,2}(?:\\s\\p{L}+)?\\))`,
  'gu',
);
/** "His daughter Kath", "ihr Mann Dieter": somebody's own people go by their first names. */
const RELATIVE_ALONE = new RegExp(
  `(?<!\\p{L})(?:[Hh]is|[Hh]er|[Tt]heir|[Ss]eine?|[Ii]hre?|[Zz]ijn|[Hh]aar|[Hh]ans|[Hh]ennes|[Ss]on|[Ss]a|[Ss]u|[Ss]u[ao])\\s(?:[\\p{L}-]+\\s)?\\p{L}{3,},?\\s${SINGLE}(?!\\p{L}|[’'-]|\\s\\p{Lu})`,
  'gu',
);
/** "The driver, whose name is Ivo": a first name that is given as one. */
const NAMED = new RegExp(
  `(?<!\\p{L})(?:name (?:is|was)|(?<!(?:hey|e|who|and|has|have|had|also) )named|known as|conhecid[oa] como|conocid[oa] como|noto come|bekannt als|znan[ya] jako|nommée?|prénommée?|namens|de nombre|llamad[oa]|chamad[oa]|di nome|genaamd|o imieniu|по имени|vid namn) ${SINGLE}(?!\\p{L}|\\s\\p{Lu})`,
  'gu',
);
/** "Mrs Fell", "burgemeester Quill": a surname behind a title or an office, where the text has no more of it. */
const TITLED = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<title>[\\p{L}-]{2,})\\.?\\s${SINGLE}(?!\\p{L}|[’'-]\\p{L}{2}|\\s\\p{Lu})`,
  'gu',
);

/** A capitalised word beside no other one, with the words before and behind it. */
const ALONE =
  /(?=\p{Lu})(?<=(?<before>(?<!\p{Lu}[\p{L}.’'-]{0,30} )(?:(?<!\p{L})[\p{Ll}’']{1,20}\s)?[«“„"(]?))(?<![\p{L}\p{N}@#’'-])(?<name>\p{Lu}\p{Ll}{2,24})(?![\p{L}’'-]|\s\p{Lu})(?=(?<behind>(?:,?\s[\p{Ll}’']{1,20}){0,2}))/gu;
/** "Est étudiant": what somebody is. */
const IS = /^(?:is|est|es|è|é|ist|är|jest)$/;
/** Before the place of something. */
const WHERE = /^(?:in|at|from|of|near|à|en|em|de|d[’']|di|da|do|aus|bei|uit|te|w|z|в|из)\s/u;

/** Whether what stands around a word tells that it names somebody: a verb of saying, or behind a first name what explains it. */
function isSomebodyAlone({ groups }: RegExpExecArray, cues: CuePatterns): boolean {
  const { name = '', before = '', behind = '' } = groups ?? {};
  const [next = '', second = ''] = behind
    .replace(',', '')
    .trim()
    .split(/\s|(?<=[’'])/);
  if (IS.test(next) && before === '') return [ROLE_NOUN, TRADE_NOUN].some((noun) => noun.test(second));
  if (!isGiven(name) || WHERE.test(before)) return false;
  if (behind.startsWith(','))
    return cues.article.has(next.replace(/[’']/, '')) || RELATIVE.test(next) || ROLE_NOUN.test(next);
  return [before.trim(), next, second].some((word) => cues.say.test(word) || cues.call.test(word));
}

/** Adds people whom a text calls by one name alone: a first name, or a surname of which it has no more. */
export function readSingleNames(
  text: string,
  aside: readonly Span[],
  cues: CuePatterns,
  plain: ReadonlySet<string>,
  known: Known,
): void {
  const first = byFirstName(known);
  const add = ({ 0: run, index, groups }: RegExpExecArray) => {
    const name = groups?.['name'] ?? '';
    if (known.has(name) || holds(aside, index)) return;
    known.set(name, [{ name, at: index + run.indexOf(name), led: true }]);
  };
  for (const hit of text.matchAll(RELATIVE_ALONE)) if (isGiven(hit.groups?.['name'] ?? '')) add(hit);
  for (const pattern of [NAMED, AGE]) for (const hit of text.matchAll(pattern)) add(hit);
  for (const hit of text.matchAll(ALONE)) {
    const { name = '' } = hit.groups ?? {};
    const word = name.toLowerCase();
    if (first.has(name) || plain.has(word) || cues.stop.has(word) || isSource(name)) continue;
    if (isSomebodyAlone(hit, cues)) add(hit);
  }
  for (const hit of text.matchAll(TITLED)) {
    const { title = '', name = '' } = hit.groups ?? {};
    // "глава Краснодарского": Slavonic adjectives have capitals, too.
    const office = /s\s$|\.\s|[а-я]/.test(hit[0].slice(0, -name.length)) ? /$^/ : ROLE_NOUN;
    const titled = TITLE_WORD.test(title) || office.test(title);
    if (titled && !first.has(name) && !plain.has(name.toLowerCase()) && !isSource(name) && !ROLE_NOUN.test(name))
      add(hit);
  }
}

/** Whether a word stands in names of bodies, papers and places. */
export function isSource(word: string): boolean {
  return [ORGANISATION_NOUN, OUTLET_NOUN, SOCIAL_NOUN, NO_PERSON].some((noun) => noun.test(word));
}

/** People by their first names, as blogs call them: the one printed most often with it. */
export function byFirstName(known: Known): ReadonlyMap<string, string> {
  const groups = new Map<string, string[]>();
  for (const entries of known.values())
    for (const { name } of entries) {
      const first = name.slice(0, name.indexOf(' '));
      if (first.length < 3) continue;
      if (groups.get(first)?.push(name) === undefined) groups.set(first, [name]);
    }
  return new Map([...groups].map(([first, names]) => [first, mostFrequent(names)]));
}

/** The name printed most often; of several printed as often, the first. */
export function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  let best = names[0] ?? '';
  for (const [name, count] of counts) if (count > (counts.get(best) ?? 0)) best = name;
  // "De Iesu" after "Antonio De Iesu"
  return names.find((name) => name.endsWith(` ${best}`)) ?? best;
}
