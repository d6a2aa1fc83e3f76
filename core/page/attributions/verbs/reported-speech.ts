import { readActor } from '../names/actors';
import { phraseAfter } from '../names/phrases';
import type { Candidate } from '../quotations/quotation-candidates';
import { introduction, type Speaker } from '../speakers/introductions';
import type { Discourse } from '../words/discourse';
import { openingOf } from '../words/openings';
import { readTokens } from '../words/tokens';

/** Verbs in the mood of reported speech: the German Konjunktiv, the French conditional of the press. */
export const MOODS: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:sei|seien|habe|hätten|werde|würden?|könne|könnten|müsse|müssten|solle|sollten|dürfe|dürften|wolle|gebe|gehe|stehe|komme|bleibe|liege|brauche|mache|wisse|lasse|finde|halte|sehe|lebe|nehme)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:aurait|auraient|serait|seraient)(?!\p{L})/u,
};
/** Reported speech goes on over few sentences. */
const SENTENCES = 3;

/** Whether a stretch of the text is in the mood of reported speech. */
export function inReportedMood(start: number, end: number, page: Discourse): boolean {
  return MOODS[page.cues.language]?.test(page.text.slice(start, end)) === true;
}

/**
 * Whoever the sentences before say that a quotation in reported speech is from ("Critics see a mistake in it. The gate be “…”"):
 * the speaker they name, else whom the first one that is no reported speech itself is about; null when there is none.
 */
export function reporterBefore(candidate: Candidate, page: Discourse): Speaker | null {
  let { start, end } = page.sentenceAt(candidate.outer.start);
  if (!inReportedMood(start, end, page)) return null;
  for (let steps = 0; steps < SENTENCES; steps++) {
    const before = page.sentenceAt(Math.max(0, start - 2));
    if (before.start >= start || before.start < candidate.block.start) return null;
    ({ start, end } = before);
    const tokens = readTokens(page.text, start, end);
    const named = introduction(tokens, page, true);
    if (named !== null) return { ...named, how: 'said' };
    if (inReportedMood(start, end, page)) continue;
    const phrase = phraseAfter(tokens, openingOf(tokens, page), page.cues);
    const actor = phrase && readActor(tokens, phrase, page);
    return actor && { attribution: actor.attribution, cue: null, how: 'said', actor };
  }
  return null;
}
