import { AND_BUT } from '../../../claim/cues/conjunctions';
import type { Discourse } from './discourse';
import type { Token } from './tokens';

/** A place in capitals, a date and an agency in brackets, before the dash: "DUNMERE —", "DUNMERE, May 3 (Dun Wire) —". */
const MOST_DATELINE = 12;

/** Index of the comma behind the phrases that open a sentence ("Finally, after the vote, the council …"), or of the dash behind a dateline, or -1. */
export function openingOf(tokens: readonly Token[], page: Discourse): number {
  const dash = tokens.findIndex((token) => /^[–—-]$/.test(token.text));
  const dated =
    /^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '') || tokens.slice(dash - 2, dash).some(({ text }) => text === ')');
  if (dash > 0 && dash < MOST_DATELINE && dated) return dash;
  // "But they said": joined to the sentence before.
  let comma = AND_BUT.test(tokens[0]?.lower ?? '') && page.cues.pronoun.has(tokens[1]?.lower ?? '') ? 0 : -1;
  while (opensPhrase(tokens[comma + 1], page) || isDaysLater(tokens, comma + 1)) {
    const end = tokens.findIndex((token, index) => index > comma && token.text === ',');
    if (end < 0) break;
    comma = end;
  }
  return comma;
}

/** "After", "When", "Several minutes into …": words that open a phrase of time, place or manner before the subject. */
function opensPhrase(token: Token | undefined, { cues }: Discourse): boolean {
  if (token === undefined || !token.word || cues.article.has(token.lower) || cues.pronoun.has(token.lower))
    return false;
  return cues.stop.has(token.lower) || LATER.test(token.lower);
}

/** "A day after the vote, …" */
function isDaysLater(tokens: readonly Token[], from: number): boolean {
  return (
    /day|night|week|month|year|hour|minute/.test(tokens[from + 1]?.lower ?? '') &&
    /^(?:after|before|later|earlier|ago)$/.test(tokens[from + 2]?.lower ?? '')
  );
}

const LATER = /^(?:several|minutes|hours|days|weeks|months|years|shortly|soon|moments|finally|asked|responding)$/;
