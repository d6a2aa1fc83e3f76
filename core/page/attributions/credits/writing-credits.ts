import { INDEFINITE_WORD } from '../../../claim/cues/nouns';
import type { Credit, Span } from '../../../model';
import { actorAfter } from '../names/actors-behind';
import { capitalisesNouns } from '../words/cue-patterns';
import { makeCredit, type Sentence } from './make-credit';

/** A line of fewer words names a writing and states nothing from it. */
const LEAST_STATEMENT = 9;

/** "a survey by the Valley Society": the writing of a body that is named. */
export function creditOfWriting(cue: Span, sentence: Sentence): Credit | null {
  const { tokens, page } = sentence;
  const actor = actorAfter(
    tokens,
    tokens.findLastIndex((token) => token.end <= cue.end),
    page,
  );
  if (actor === null || actor.attribution.kind !== 'organisation' || !/\p{Lu}/u.test(actor.attribution.name ?? ''))
    return null;
  // "data from a PC", "im Studio von Hand": any thing, or in German any noun.
  const [first] = tokens.filter((token) => token.start >= actor.start);
  if (first === undefined || INDEFINITE_WORD.test(first.lower) || IN_TIME.test(first.text)) return null;
  if (
    capitalisesNouns(page.cues) &&
    actor.noun === 'name' &&
    !page.names.isProper(first.text) &&
    actor.end === first.end
  )
    return null;
  if (tokens.length < LEAST_STATEMENT) return null;
  return makeCredit({ start: cue.start, end: actor.end }, { ...actor, noun: 'document' }, sentence, false);
}

/** "data from September". */
const IN_TIME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;
