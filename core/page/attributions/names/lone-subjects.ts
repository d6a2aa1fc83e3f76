import { stancesOf } from '../../../claim/cues/stances';
import { PERFECT_BEFORE } from '../verbs/is-saying';
import { isRomance } from '../words/cue-patterns';
import type { Discourse } from '../words/discourse';
import type { Token } from '../words/tokens';
import { isCommonNoun } from './name-nouns';

/** English nouns that need no article and name nobody, pronouns, and what opens a clause like a noun. */
const NO_LONE_NAME =
  /^(?:research|evidence|legend|tradition|rumou?rs?|word|history|science|logic|experience|wisdom|scripture|people|(?:no|any|some|every)(?:body|one)|no|none|neither|either|both|most|few|fewer|all|each|half|nothing|everything|anything|something|whoever|whatever|women|men|children|folks?|(?:one|two|three)-(?:third|quarter|fifth)s?|mine|ours|yours|theirs|information|news|reporting|polling|testing|modelling|advice|guidance|coverage|footage|text|mum|mom|dad|grandma|grandpa)$/;
/** What stands between a subject and its verb. */
const BETWEEN = /^(?:has|have|had|is|was|also|later|first|now|then|never|not|repeatedly|\p{L}+ly)$/u;

/** "Friday’s report", "Last year’s survey" */
const IN_TIME =
  /^(?:today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|it|that|there|what|who|he|she|let|here|people|everyone|nobody)[’']/;

/** What follows a participle or a noun that looks like the verb of a subject: "Praise noted.", "Initial reports said". */
const NO_CLAUSE = /^(?:from|by|in|on|at|of|about|into|[.!?;–—-]|put|puts|show|are|were|have|had|suggest|indicate)$/;

/** "Renfe informó", "Volvo uppger att": the same outside English, by a verb of one, or before a clause where the verb stands second. */
function isLoneElsewhere(words: readonly Token[], [verb = '', next = '']: readonly string[], page: Discourse): boolean {
  const { say, report, language, stop } = page.cues;
  const [word, and, other] = words;
  // "Moskau und Peking dementieren"
  const joined = and?.lower === 'und' && other?.capital === true && words.length === 3 && !isCommonNoun(other);
  if (word === undefined || (words.length > 1 && !joined) || stop.has(word.lower) || isCommonNoun(word)) return false;
  if (/mente$/.test(word.lower) || page.text.includes(` ${word.lower} `)) return false;
  const says = (form: string) => [say, report, stancesOf(language)?.holds].some((verbs) => verbs?.test(form));
  // "Moskau dementierte den Bericht"
  if (!isRomance(page.cues)) return says(verb) && /^(?:att|at|dat|dass|mit|den|einen|dies|,)$/.test(next);
  return !/(?:n|m|nt|no)$/.test(verb) && (says(verb) || (PERFECT_BEFORE[language]?.test(verb) === true && says(next)));
}

/**
 * "Quillfall said": in English a noun in the singular without an article, right before a verb of attributing, is a name, also where
 * it opens its sentence.
 */
export function isLoneSubject(words: readonly Token[], behind: readonly Token[], page: Discourse): boolean {
  const { say, report, language } = page.cues;
  const [text = '', verb = '', next = ''] = [words[0], ...behind].map((token) => token?.lower ?? '');
  if (language !== 'en') return isLoneElsewhere(words, [verb, next], page);
  if (NO_LONE_NAME.test(text) || (/ing$/.test(text) && !page.names.isProper(words[0]?.text ?? ''))) return false;
  // "Northgas’s report said"
  if (words.length < 4 && /[’']s?$/.test(text) && !IN_TIME.test(text)) return !page.text.includes(` ${text} `);
  // "Please tell", "Widows said": an order or a plural, unless the verb is one of a singular.
  if (/[^saiu]s$/.test(text) && !/[^s]s$/.test(verb)) return false;
  const [, and, other] = [...words, ...behind];
  const joined = and?.lower === 'and' && (other?.capital === true || other?.lower === 'the');
  if (!joined && (words.length > 1 || !isVerb(verb, next, say, report))) return false;
  return !page.text.includes(` ${text} `);
}

function isVerb(verb: string, next: string, say: RegExp, report: RegExp): boolean {
  const attributes = (word: string) =>
    say.test(word) || report.test(word) || stancesOf('en')?.holds.test(word) === true;
  if (BETWEEN.test(verb)) return true;
  return attributes(verb) && !attributes(next) && !NO_CLAUSE.test(next) && /(?:s|d|ote|oke|nt)$/.test(verb);
}
