import { plainWord } from '../../claim/text/plain-word';
import { tongueOf } from '../../claim/text/tongue-of';
import type { Credit, PageReading, Span } from '../../model';
import { hostOf } from '../../url/host-of';
import { overlaps, sentenceOf } from '../passage/sentence-of';
import { isBody } from './account-voice';

/** Shortest word of a name that tells it from another. */
const TELLING_LETTERS = 4;

/** "The county council told the Post", in languages where it is said of the paper itself: who told stands before. */
const TOLD =
  /([^,.;:“”"«»()\n]{3,80}?)\s+(?:told|has told|have told|(?:a|ont) (?:dit|déclaré|indiqué|confié|affirmé) (?:à|au|aux)|sagten?|dij(?:o|eron) (?:a|al)|(?:ha|hanno) detto (?:a|al|alla)|diss(?:e|eram) (?:a|ao|à))(?!\p{L})/u;

/** One page with the place of a statement on it. */
export interface Place {
  readonly reading: PageReading;
  readonly passage: Span;
}

/**
 * True when two pages of one language credit a statement to different sources of which one at least is a body or nobody by name: "according to a farmer"
 * that became "according to the weather bureau". Names of bodies are translated, so that across languages nothing is told; the earlier page itself
 * may be named, whoever it has it from.
 */
export function isOfAnotherBody(earlier: Place, later: Place): boolean {
  const [tongue, other] = [earlier, later].map(({ reading }) => tongueOf(reading.work.language));
  if (tongue && other && tongue !== other) return false;
  const [before, after] = [sentenceAt(earlier), sentenceAt(later)];
  const told = TOLD.exec(after.text)?.[1] ?? '';
  const isNamed = later.reading.credits.some((credit) => overlaps(credit, after) && namesIt(credit, earlier.reading));
  if (isNamed && told === '') return false;
  const source = creditAt(earlier, before);
  const credited = creditAt(later, after)?.attribution.name ?? null;
  const name = credited !== null && !isItself(credited, earlier.reading) ? credited : isBody(told) ? told : null;
  if (!source || name === null) return false;
  const words = tellingWords(name);
  return words.length > 0 && words.every((word) => !before.words.has(word)) && !isItself(name, earlier.reading);
}

interface Sentence extends Span {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

function sentenceAt({ reading, passage }: Place): Sentence {
  const span = sentenceOf(reading, passage);
  const text = reading.text.slice(span.start, span.end);
  return { ...span, text, words: new Set(tellingWords(text)) };
}

/** The credit of the sentence to a body, a person, or somebody without a name; not to a report or a post, which somebody made. */
function creditAt({ reading }: Place, sentence: Span): Credit | undefined {
  return reading.credits.find(
    ({ kind, statement, attribution, ...span }) =>
      (kind === 'organisation' || kind === 'person' || kind === 'anonymous') &&
      attribution.kind !== 'none' &&
      (overlaps(statement, sentence) || overlaps(span, sentence)),
  );
}

function namesIt({ attribution: { name } }: Credit, reading: PageReading): boolean {
  return name !== null && isItself(name, reading);
}

/** True for a name of which a word is that of the page's site, author or host. */
function isItself(name: string, { work }: PageReading): boolean {
  const own = new Set(tellingWords([work.site, work.author, work.handle].join(' ')));
  const host = hostOf(work.url).replace(/[^\p{L}\p{N}]/gu, '');
  return tellingWords(name).some((word) => own.has(word) || host.includes(word));
}

function tellingWords(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(plainWord).filter((word) => word.length >= TELLING_LETTERS);
}
