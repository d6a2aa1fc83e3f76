import type { Drift } from '../../model';
import { type Comparison, SAME_WORD } from './comparison';
import type { PassageWord } from './passage-words';

/** What opens a condition, per language; "se" of Portuguese and Dutch "als" are too much else. */
const CONDITIONS: Readonly<Record<string, RegExp>> = {
  en: /^(?:if|unless|provided|providing)$/,
  fr: /^(?:si|sauf)$/,
  de: /^(?:wenn|falls|sofern)$/,
  es: /^(?:si|salvo)$/,
  it: /^(?:se|salvo)$/,
  pt: /^caso$/,
  nl: /^(?:mits|tenzij|indien)$/,
};
/** Before "if" in other senses: "asked if", "even if", "as if", "e se". */
const NO_CONDITION =
  /^(?:ask\p{L}*|know\p{L}*|knew|wonder\p{L}*|see|unclear|sure|doubt\p{L}*|check|decide\p{L}*|even|as|what|comme|meme|savoir|demand\p{L}*|auch|als|como|incluso|aunque|come|anche|che|mesmo|saber|sapere)$/u;
/** Share of the later words of meaning that must stand before the condition. */
const COPIED = 0.75;
const LEAST_WORDS = 3;

/** A statement made on a condition that is told without it: "we will pay if they can show that" that became "the government will pay". Null for none. */
export function findLostCondition({ earlier, later, alignment }: Comparison): Drift | null {
  const isCondition = conditionOf(earlier.language);
  if (earlier.language !== later.language || later.words.some(isCondition)) return null;
  const at = earlier.words.findIndex(isCondition);
  const condition = earlier.words[at];
  if (!condition || /[.!?…\n]["”’»)]*\s/u.test(earlier.text.slice(0, condition.start))) return null;
  const content = later.words.flatMap((word, index) => (word.content || word.number !== null ? [index] : []));
  const partners = alignment.pairs.filter(({ likeness }) => likeness >= SAME_WORD);
  const kept = partners.filter(({ later: index }) => content.includes(index));
  if (kept.length < LEAST_WORDS || kept.length < content.length * COPIED || kept.some((pair) => pair.earlier > at))
    return null;
  const end = /^[^.!?…\n]*/u.exec(earlier.text.slice(condition.start))?.[0].length ?? 0;
  return {
    kind: 'cut',
    earlier: { start: condition.start, end: condition.start + end },
    later: { start: 0, end: later.text.length },
  };
}

type IsCondition = (word: PassageWord, index: number, words: readonly PassageWord[]) => boolean;

function conditionOf(language: string | null): IsCondition {
  const opens = CONDITIONS[language ?? 'en'];
  return ({ plain }, index, words) =>
    index > 0 && opens?.test(plain) === true && !NO_CONDITION.test(words[index - 1]?.plain ?? '');
}
