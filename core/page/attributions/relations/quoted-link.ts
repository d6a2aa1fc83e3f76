import { OUTLET_NOUN, ROLE_NOUN } from '../../../claim/cues/nouns';
import type { Citation } from '../../../model';
import type { FoundQuotation } from '../quotations/quotations';
import { capitalisesNouns } from '../words/cue-patterns';
import { type Discourse, indexBefore } from '../words/discourse';
import { foldWords } from '../words/fold-words';
import { isHomePage } from './credited-link';

/** A link farther than this from the words and from who says them is about something else in the sentence. */
const MOST_AWAY = 40;
/** Shorter words are articles and prepositions. */
const LEAST_VERB = 4;
/** What introduces read words without naming who says them ("So hieß es", "peut-on lire dans X"), beside the verbs of saying. */
const READING =
  /(?:^|[^\p{L}])(?:hei(?:ß|ss)t es|hie(?:ß|ss) es|zu lesen|lire|lit|reads?|leer|lee|ler|lê|legge(?:re)?|lezen|luidt|czytamy|говорится|läsa|points? out|pointed out)(?=[^\p{L}]|$)/iu;

/** Whether the words of a quotation stand here because of this link: it is where they are from, not what they mention. */
export function isQuotedFrom(citation: Citation, quotation: FoundQuotation, page: Discourse): boolean {
  if (citation.end <= citation.start || quotation.form === 'block') return true;
  const { outer, cue, attribution, speaker } = quotation;
  const anchor = page.text.slice(citation.start, citation.end);
  // A line that leads to words set off in the next block.
  if (indexBefore(page.input.blocks, citation.start) < quotation.block) return true;
  // Taken up by the sentence of the words.
  if (page.sentenceAt(outer.start).start >= citation.end) return true;
  // A title, a name or a phrase in marks that is the link itself, an entry of a list; somebody's words are told by who says them.
  const isTold = cue !== null || speaker.how === 'said' || speaker.how === 'introduced';
  const whole = citation.start <= quotation.start && /^[.,;:!?]?$/.test(page.text.slice(citation.end, quotation.end));
  if (whole) {
    const listed = page.input.blocks[quotation.block]?.kind === 'list';
    const named = isTitle(quotation.exact, page) || isNamed(page.text.slice(citation.start, outer.start), page);
    return (isTold || isPhrase(quotation.exact, page)) && !listed && !named;
  }
  // In what a person says, the page added the link.
  if (outer.start <= citation.start && citation.end <= outer.end)
    return cue === null || (attribution.kind !== 'person' && attribution.kind !== 'anonymous');
  if (anchor.search(page.cues.saying) >= 0 || READING.test(anchor)) return true;
  // "[in the archive] one can still read that …"
  const between = page.text.slice(citation.end, Math.max(citation.end, outer.start));
  if (between.length <= MOST_AWAY && READING.test(between)) return true;
  if (isHomePage(citation) || isSpeakerOnly(anchor, quotation)) return false;
  if (!isTold && attribution.kind === 'person') return false;
  const away = [outer, speaker.actor]
    .filter((span) => span !== null)
    .map((span) => Math.max(0, citation.start - span.end, span.start - citation.end));
  return Math.min(...away) <= MOST_AWAY;
}

/** Whether the linked words before a mark are what has the name in it: "[the channel “Port Tales”]". */
function isNamed(before: string, page: Discourse): boolean {
  if (OUTLET_NOUN.test(/\p{L}+(?=\s*$)/u.exec(before)?.[0] ?? '')) return true;
  return /\p{L}\s*$/u.test(before) && before.search(page.cues.saying) < 0 && before.search(page.cues.call) < 0;
}

/** Whether every word that counts has a capital, as in a title or a name; German nouns have one anyway. */
function isTitle(words: string, page: Discourse): boolean {
  if (capitalisesNouns(page.cues)) return false;
  const counting = words.split(/\s+/).filter((word) => word.length >= LEAST_VERB);
  return counting.length > 0 && counting.every((word) => /^\p{Lu}/u.test(word));
}

/** Fewer words in marks are a term. */
const LEAST_PHRASE = 3;

/** Whether words begin and go on in the midst of a sentence, as terms, titles and names do not: “never read the bill”. */
function isPhrase(words: string, page: Discourse): boolean {
  const parts = words.split(/\s+/);
  if (parts.length < LEAST_PHRASE || !/^\P{L}*\p{Ll}/u.test(words)) return false;
  return !capitalisesNouns(page.cues) || /(?:^|\s)\p{Ll}\S*$/u.test(words);
}

/** A link on the speaker's name and office, without the verb, leads to who they are. */
function isSpeakerOnly(anchor: string, quotation: FoundQuotation): boolean {
  const name = quotation.attribution.kind === 'person' ? quotation.attribution.name : null;
  if (name === null) return false;
  if (!foldWords(anchor).endsWith(foldWords(name))) return false;
  const rest = anchor.split(/\s+/).slice(0, -name.split(/\s+/).length);
  return rest.every((word) => /^\p{Lu}/u.test(word) || ROLE_NOUN.test(word) || word.length < LEAST_VERB);
}
