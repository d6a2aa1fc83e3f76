import { KEEPS_ITS_NAME } from '../../../claim/cues/anonymity';
import type { Span } from '../../../model';
import { fitting } from '../names/people';
import type { Candidate } from '../quotations/quotation-candidates';
import type { Discourse } from '../words/discourse';
import type { Speaker } from './introductions';

/** The writer turns to somebody, by what verb a language has for it; behind it stands whom the next words are from. */
const ASKED =
  /(?<!\p{L})(?:(?:I|we) (?:\p{Ll}+ )?(?:asked|rang|called|phoned|texted|e-?mailed|showed|reached|visited|met|wrote to|(?:spoke|talked) (?:to|with)|put (?:it|this|that) to)|(?:j[’']ai|nous avons|on a) (?:\p{L}+ )?(?:montré|demandé|posé|appelé|joint|interrogé|téléphoné|écrit|rencontré|contacté)|(?:fragte|rief|zeigte|traf|schrieb|sprach)n? (?:ich|wir)|(?:ich|wir) (?:fragten?|riefen?|zeigten?|trafen?|schrieben?|sprachen?|haben? [^.;:!?“”"„«»]{0,60}(?:gefragt|angerufen|gezeigt|gesprochen))|(?:le |les )?(?:pregunt|llam|enseñ|mostr)(?:é|amos)|(?:escribí|escribimos|habl(?:é|amos) con)|(?:ho|abbiamo|gli ho|le ho) (?:chiesto|mostrato|telefonato|chiamato|scritto|incontrato)|(?:pergunt|lig|mostr|telefon)(?:ei|ámos|amos)|fal(?:ei|ámos|amos) com|(?:ik|wij|we) (?:vroeg|belde|sprak|mailde|liet)\p{Ll}*|(?:vroeg|belde|sprak|mailde)\p{Ll}* (?:ik|wij|we)|(?:jag|vi) (?:frågade|ringde|visade|träffade)|(?:frågade|ringde|visade|träffade) (?:jag|vi)|(?:zapytał|zadzwonił|pokazał)\p{Ll}+|(?:я|мы) (?:спросил|позвонил|показал)\p{Ll}*)(?!\p{L})/iu;

/** Whom the writer asked may think about it for a sentence. */
const SENTENCES = 2;

/**
 * Somebody brought in right before a quotation that names nobody by itself: a source that keeps its name, in the quotation's sentence or the one
 * before, or whom the writer asked. They go before anybody named earlier. Null where there is nobody of the kind, or a name beside the words.
 * @param heard Where the quotation before ends: sentences up to there are its own.
 */
export function nearestPerson(
  near: Speaker | null,
  candidate: Candidate,
  heard: number,
  page: Discourse,
): Speaker | null {
  const pronoun = near?.actor?.pronoun === true;
  if (near !== null && !pronoun && /^\p{Lu}/u.test(near.attribution.name ?? '')) return null;
  const said = { cue: near?.cue ?? null, how: near === null ? 'carried' : 'said', actor: null } as const;
  const own = page.sentenceAt(candidate.outer.start);
  const behind = page.sentenceAt(Math.max(candidate.outer.end - 1, own.start));
  const around = page.text.slice(own.start, candidate.outer.start) + page.text.slice(candidate.outer.end, behind.end);
  if (KEEPS_ITS_NAME.test(around)) return { attribution: { kind: 'anonymous', name: null }, ...said };
  const fits = pronoun && near?.actor ? fitting(page.text.slice(near.actor.start, near.actor.end), page) : () => true;
  let at = own.start;
  for (let steps = 0; steps < SENTENCES; steps++) {
    const before = sentenceBefore(at, candidate, page);
    if (before === null || before.start < heard) return null;
    const words = page.text.slice(before.start, before.end);
    if (steps === 0 && KEEPS_ITS_NAME.test(words)) return { attribution: { kind: 'anonymous', name: null }, ...said };
    // "the miller said": an office is whom the text calls so.
    if (near !== null && !pronoun && near.attribution.kind !== 'none') return null;
    const name = ASKED.test(words) ? page.names.lastPerson(before.end, before.start, fits) : null;
    if (name !== null) return { attribution: { kind: 'person', name }, ...said };
    at = before.start;
  }
  return null;
}

/** The sentence before an offset, of the quotation's paragraph, or of the one before where the quotation opens its own; else null. */
export function sentenceBefore(at: number, candidate: Candidate, page: Discourse): Span | null {
  const before = page.sentenceAt(Math.max(0, at - 2));
  const opens = candidate.outer.start - candidate.block.start < 2;
  const first = opens ? (page.input.blocks[candidate.index - 1]?.start ?? 0) : candidate.block.start;
  const from = Math.max(first, page.sectionStart(candidate.start));
  return before.start < from || before.start >= at ? null : before;
}
