import { DOCUMENT_NOUN } from '../../../claim/cues/nouns';
import type { Attribution } from '../../../model';
import { actorAfter } from '../names/actors-behind';
import type { Candidate } from '../quotations/quotation-candidates';
import type { Discourse } from '../words/discourse';
import { readTokens, type Token } from '../words/tokens';
import { introduction, mentioned, type Speaker } from './introductions';

/** How many sentences back the source may be named. */
const SENTENCES = 3;
/** Between a writing and whose it is: "a letter from Nora Fell", "ein Brief der Mühle". */
const LEADS_TO_WRITER = /^(?:of|by|from|der|des|von|vom|van|av|från|de|du|del|della|di|da|do|od|от)$/;

/**
 * Whose words are read "there" ("“…,” it says", "heißt es darin"): of whoever the sentence itself or one before names as speaking,
 * as the writer of what it tells of, or as what it is about; null when none of the last ones names any.
 */
export function sourceThere(candidate: Candidate, page: Discourse): Speaker | null {
  const { start } = candidate.outer;
  let { start: from } = page.sentenceAt(start);
  const own = introduction(readTokens(page.text, from, start), page, true);
  if (own !== null && own.attribution.name !== null) return own;
  for (let steps = 0; steps < SENTENCES; steps++) {
    const before = page.sentenceAt(Math.max(0, from - 2));
    if (before.start >= from || before.start < page.sectionStart(candidate.start)) return null;
    const tokens = readTokens(page.text, before.start, before.end);
    const titled = page.input.blocks.some(
      ({ kind, start: block, end }) => kind === 'heading' && block <= before.start && before.start < end,
    );
    if (titled) return null;
    const named = [writerIn(tokens, page, DOCUMENT_NOUN), introduction(tokens, page, true), bodyIn(tokens, page)];
    const source = named.find((speaker) => speaker !== null && speaker.attribution.name !== null);
    if (source) return { ...source, how: 'said' };
    from = before.start;
  }
  return null;
}

/** "a letter from Nora Fell": whose the writing is that a sentence tells of. */
function writerIn(tokens: readonly Token[], page: Discourse, writing: RegExp): Speaker | null {
  const noun = tokens.findLastIndex(
    (token, index) => writing.test(token.lower) && LEADS_TO_WRITER.test(tokens[index + 1]?.lower ?? ''),
  );
  const actor = noun < 0 ? null : actorAfter(tokens, noun + 1, page);
  return actor && { attribution: actor.attribution, cue: page.text.slice(actor.start, actor.end), how: 'said', actor };
}

/** Whose a writing is that the words before an offset call by a noun ("the letter said"); null when they do not tell. */
export function writerOf(noun: string, at: number, page: Discourse): Attribution | null {
  const same = new RegExp(`^${noun.toLowerCase().replace(/\P{L}/gu, '.')}$`, 'u');
  const writer = writerIn(readTokens(page.text, Math.max(page.sectionStart(at), at - WRITING_REACH), at), page, same);
  return writer?.attribution.name == null ? null : writer.attribution;
}

/** About two paragraphs. */
const WRITING_REACH = 1000;

/** The body or writing that a sentence is about, or the person whose writing it tells of ("Fell issued a statement"). */
function bodyIn(tokens: readonly Token[], page: Discourse): Speaker | null {
  const about = mentioned(tokens, page);
  const writes = tokens.some((token) => DOCUMENT_NOUN.test(token.lower));
  return about?.attribution.kind === 'organisation' || writes ? about : null;
}
