import type { CueLexicon } from '../../../claim/cues/cue-lexicon';

/** A lexicon made ready: word sets and patterns. */
export interface CuePatterns {
  readonly language: string;
  /** Whole-word tests of one token in lower case. */
  readonly say: RegExp;
  readonly report: RegExp;
  readonly call: RegExp;
  readonly pronoun: ReadonlySet<string>;
  readonly article: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly stop: ReadonlySet<string>;
  /** Global, over running text. */
  readonly saying: RegExp;
  readonly reporting: RegExp;
  readonly accordingTo: RegExp;
  /** The same, sticky: whether it stands at one offset. */
  readonly accordingToHere: RegExp;
  readonly postposed: RegExp | null;
  readonly priorReport: RegExp;
  readonly creditLine: RegExp;
  readonly self: RegExp;
  /** Any cue of a credit: a sentence without one is passed over. */
  readonly anyCredit: RegExp;
  /** At the end of the words before an opening mark. */
  readonly term: RegExp;
}

/** Languages whose nouns are all capitalised: a capital does not make a name there. */
export function capitalisesNouns(cues: CuePatterns): boolean {
  return cues.language === 'de';
}

/** French, Spanish, Portuguese and Italian. */
export function isRomance({ language }: Pick<CuePatterns, 'language'>): boolean {
  return /^(?:fr|es|pt|it)$/.test(language);
}

/** Polish and Russian: they decline names, have no articles, and set the names of papers in marks. */
export function isSlavic({ language }: Pick<CuePatterns, 'language'>): boolean {
  return /^(?:pl|ru)$/.test(language);
}

/** Romance and Slavic print: whoever speaks may stand last, and is taken up by a bare office. */
export function putsSubjectLast(cues: Pick<CuePatterns, 'language'>): boolean {
  return isRomance(cues) || isSlavic(cues);
}

const compiled = new WeakMap<CueLexicon, CuePatterns>();

/** The word lists of a lexicon as patterns, compiled once: global ones stand at 0 between two uses. */
export function cuePatterns(lexicon: CueLexicon): CuePatterns {
  const known = compiled.get(lexicon);
  if (known !== undefined) return known;
  const made = compile(lexicon);
  compiled.set(lexicon, made);
  return made;
}

function compile(lexicon: CueLexicon): CuePatterns {
  // Russian print has either letter.
  const either = (words: string) => (lexicon.language === 'ru' ? words.replace(/\[её\]|[её]/g, '[её]') : words);
  const token = (words: string) => new RegExp(`^(?:${either(words)})$`, 'iu');
  const bounded = (words: string, flags: string) =>
    // A cue may end in the apostrophe of an elision: “a detta dell’opposizione”.
    new RegExp(`(?<![\\p{L}\\p{N}@#-])(?:${either(words)})(?:(?<=[’'])|(?![\\p{L}\\p{N}-]))`, flags);
  const running = (words: string) => bounded(words, 'giu');
  const { accordingTo, priorReport, say, report, postposed } = lexicon;
  const credits = [accordingTo, priorReport, say, report, postposed].filter((words) => words !== '').join('|');
  const set = (words: string) => new Set(words.split('|'));
  return {
    language: lexicon.language,
    say: token(lexicon.say),
    report: token(lexicon.report),
    call: token(lexicon.call),
    pronoun: set(lexicon.pronoun),
    article: set(lexicon.article),
    of: set(lexicon.of),
    stop: set(lexicon.stop),
    saying: running(lexicon.say),
    reporting: running(lexicon.report),
    accordingTo: running(lexicon.accordingTo),
    accordingToHere: bounded(lexicon.accordingTo, 'iuy'),
    anyCredit: bounded(credits, 'iu'),
    postposed: lexicon.postposed === '' ? null : running(lexicon.postposed),
    priorReport: running(lexicon.priorReport),
    creditLine: new RegExp(`^[\\s([{*_–—-]*(?:${lexicon.creditLine})(?![\\p{L}\\p{N}])`, 'iu'),
    self: new RegExp(`^(?:${lexicon.self})(?![\\p{L}\\p{N}])`, 'iu'),
    term: new RegExp(`(?:^|[^\\p{L}])(?:${lexicon.term})[\\s:,(]*$`, 'iu'),
  };
}
