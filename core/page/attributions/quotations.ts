import type { Quotation, Span } from '../../model';
import { NOBODY } from './actors';
import { capitalisesNouns } from './cue-patterns';
import type { Discourse } from './discourse';
import { foldWords } from './fold-words';
import { type Candidate, findCandidates } from './quotation-candidates';
import { findSpeaker, introduction, type Speaker } from './speakers';
import { readTokens } from './tokens';

/** A quotation with what relations and claims need to know of it. */
export interface FoundQuotation extends Quotation {
  readonly outer: Span;
  readonly block: number;
  readonly speaker: Speaker;
}

/** Languages that open speech with a dash. English prose uses a dash at the start of lists instead. */
const DIALOGUE = new Set(['fr', 'es', 'pt', 'it', 'pl', 'ru', 'sv']);
/** How far back a pronoun may reach: about two paragraphs. */
const PRONOUN_REACH = 1500;
/** A quotation without attribution is believed from this many words; fewer are scare quotes or titles. */
const LEAST_UNATTRIBUTED = 7;
/** Titles of works are no longer; a longer quotation is speech even after "the headline". */
const MOST_TITLE_WORDS = 14;
/** A pull quote is short; a longer repeat is a quotation of the page's own archive. */
const MOST_PULL_WORDS = 70;

/** All quotations of a page in page order, `citation` still null. */
export function findQuotations(page: Discourse): readonly FoundQuotation[] {
  const { blocks, bodyEnd } = page.input;
  const body = blocks.filter((block) => block.start < bodyEnd);
  const candidates = findCandidates(page.text, body, DIALOGUE.has(page.cues.language));
  const found: FoundQuotation[] = [];
  let last: Last | null = null;
  for (const [index, candidate] of candidates.entries()) {
    const previous = found.at(-1);
    const previousEnd = previous === undefined || previous.form === 'block' ? 0 : previous.outer.end;
    if (previous !== undefined && isListed(previous, candidate, page)) {
      found.push(makeQuotation(candidate, previous.speaker, page));
      continue;
    }
    const nextStart = candidates[index + 1]?.outer.start ?? page.text.length;
    if (last !== null && last.end <= page.sectionStart(candidate.start)) last = null;
    const near: Speaker | null = findSpeaker(candidate, previousEnd, nextStart, page);
    const speaker: Speaker =
      near === null ? carryOver(candidate, last, page) : continuePronoun(near, candidate, last, page);
    if (!isQuotation(candidate, speaker, last !== null && last.block === candidate.index, page)) continue;
    found.push(makeQuotation(candidate, speaker, page));
    if (speaker.attribution.kind === 'person' && speaker.attribution.name !== null && speaker.how === 'said')
      page.names.hear(speaker.attribution.name);
    if (speaker.attribution.kind !== 'none') last = { speaker, block: candidate.index, end: candidate.outer.end };
  }
  return markPulls(found, page);
}

/** The quotation before, whose speaker a pronoun or a bare quotation most likely goes on with. */
interface Last {
  readonly speaker: Speaker;
  readonly block: number;
  readonly end: number;
}

/** “slow,” “grey” and “cold”: what is listed with a quotation is one by the same speaker. */
function isListed(previous: FoundQuotation, candidate: Candidate, page: Discourse): boolean {
  if (previous.form !== 'marks' || candidate.form !== 'marks' || previous.speaker.how === 'carried') return false;
  if (previous.block !== candidate.index) return false;
  const between = page.text.slice(previous.outer.end, candidate.outer.start);
  return /^,?\s(?:(?:and|or|und|oder|et|ou|y|o|e|en|of|i|lub|и|или|och|eller)\s(?:an?\s)?)?$/.test(between);
}

/** "he added" after a quotation means its speaker, unless a sentence between them is about somebody else. */
function continuePronoun(near: Speaker, candidate: Candidate, last: Last | null, page: Discourse): Speaker {
  if (near.actor?.pronoun !== true) return near;
  // Whoever is named inside the quotation is not the one who says it.
  const at = Math.min(near.actor.start, candidate.outer.start);
  const follows = last !== null && last.speaker.attribution.kind === 'person' && candidate.index - last.block <= 2;
  if (follows && page.names.lastSubject(at, last.end) === null)
    return { ...near, attribution: last.speaker.attribution };
  const name = page.names.lastPerson(at, Math.max(at - PRONOUN_REACH, page.sectionStart(at)));
  return name === null ? near : { ...near, attribution: { kind: 'person', name } };
}

/** Speaker of a quotation that has no clause of saying of its own. */
function carryOver(candidate: Candidate, last: Last | null, page: Discourse): Speaker {
  if (candidate.form === 'block') {
    const adjoining = last !== null && candidate.outer.start - last.end < 3;
    return adjoining
      ? { ...last.speaker, how: 'carried' }
      : { attribution: NOBODY, cue: null, how: 'unknown', actor: null };
  }
  const earlier = earlierInBlock(candidate, last, page);
  if (earlier !== null) return earlier;
  const between = last === null ? '' : page.text.slice(last.end, candidate.outer.start);
  const near = last !== null && candidate.index - last.block <= 1;
  const named = page.names.lastPerson(
    candidate.outer.start,
    Math.max(last?.end ?? 0, candidate.outer.start - 500, page.sectionStart(candidate.start)),
  );
  if (last !== null && near && (named === null || between.length < 4)) return { ...last.speaker, how: 'carried' };
  if (named !== null) return { attribution: { kind: 'person', name: named }, cue: null, how: 'carried', actor: null };
  if (last !== null && near) return { ...last.speaker, how: 'carried' };
  return { attribution: NOBODY, cue: null, how: 'unknown', actor: null };
}

/** The subject of a verb of saying in the sentence before, when no other quotation stands between. */
function earlierInBlock(candidate: Candidate, last: Last | null, page: Discourse): Speaker | null {
  const sentence = page.sentenceAt(candidate.outer.start);
  const previous = page.sentenceAt(Math.max(0, sentence.start - 2));
  const from = Math.max(previous.start, last?.end ?? 0);
  const before = page.input.blocks[candidate.index - 1];
  const opens = candidate.outer.start - candidate.block.start < 2 && before?.kind === 'paragraph';
  if ((previous.start < candidate.block.start && !(opens && last === null)) || from >= sentence.start) return null;
  if (previous.start < page.sectionStart(candidate.start)) return null;
  const speaker = introduction(readTokens(page.text, from, Math.min(previous.end, candidate.outer.start)), page, false);
  return speaker === null ? null : { ...speaker, how: 'carried' };
}

function makeQuotation(candidate: Candidate, speaker: Speaker, page: Discourse): FoundQuotation {
  return {
    start: candidate.start,
    end: candidate.end,
    exact: page.text.slice(candidate.start, candidate.end),
    form: candidate.form === 'block' ? 'block' : 'marks',
    attribution: speaker.attribution,
    cue: speaker.cue,
    citation: null,
    outer: candidate.outer,
    block: candidate.index,
    speaker,
  };
}

/** Whether marked words are somebody's words, rather than a title, a term or an ironic phrase. */
function isQuotation(candidate: Candidate, speaker: Speaker, continued: boolean, page: Discourse): boolean {
  const exact = page.text.slice(candidate.start, candidate.end);
  const words = exact.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’']*/gu) ?? [];
  if (words.length === 0) return false;
  if (candidate.form === 'block') return words.length >= 3;
  if (candidate.form === 'dash') return speaker.how === 'said' && words.length >= 2;
  const before = page.text.slice(Math.max(candidate.block.start, candidate.outer.start - 40), candidate.outer.start);
  const saidBeside = speaker.how === 'said';
  const cited = isCited(candidate, page);
  if (page.cues.term.test(before) && words.length <= MOST_TITLE_WORDS) return false;
  if (isTitle(words, exact, saidBeside, page) || /["}\]]\s*:\s*$/.test(before)) return false;
  if (/[「『]/.test(page.text.charAt(candidate.outer.start)))
    return (
      exact.length >= 10 &&
      /^[」』]?(?:って|と(?:語|述|話|言|発言|コメント|説明|主張|指摘|ツイート))/.test(
        page.text.slice(candidate.end, candidate.end + 8),
      )
    );
  const single = /[‘'‚‹]/.test(page.text.charAt(candidate.outer.start));
  if (single && words.length < 3 && !cited) return false;
  if (candidate.block.kind === 'heading') return saidBeside || words.length >= LEAST_UNATTRIBUTED;
  if (saidBeside || (cited && words.length >= 2)) return true;
  if (words.length >= LEAST_UNATTRIBUTED) return true;
  return words.length >= (continued ? 2 : 4) && /[.!?,…]$/.test(exact.trim());
}

/** Whether the marked words, or their marks, carry a link. */
function isCited(candidate: Candidate, page: Discourse): boolean {
  return page.input.citations.some(
    (citation) =>
      citation.end > citation.start && citation.start < candidate.outer.end && citation.end > candidate.outer.start,
  );
}

/** Every longer word capitalised: the title of a work, not speech. */
function isTitle(words: readonly string[], exact: string, said: boolean, page: Discourse): boolean {
  if (/[.!?]$/.test(exact)) return false;
  if (capitalisesNouns(page.cues))
    return !said && words.length <= 4 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
  if (words.length < 2) return false;
  const long = words.filter((word) => word.length > 3);
  return (
    long.length >= 2 &&
    words.length <= 14 &&
    long.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) &&
    /\p{Ll}/u.test(exact)
  );
}

/** A quotation whose words also stand elsewhere in the body is a pull quote where it stands in a quote block or heading. */
function markPulls(found: readonly FoundQuotation[], page: Discourse): readonly FoundQuotation[] {
  const own = (quotation: FoundQuotation) => {
    const kind = page.input.blocks[quotation.block]?.kind;
    return quotation.form === 'block' || kind === 'heading' || kind === 'quote' || kind === 'quote-rest';
  };
  if (!found.some(own)) return found;
  const body = foldWords(page.text.slice(0, page.input.bodyEnd));
  return found.map((quotation) => {
    if (!own(quotation)) return quotation;
    const words = foldWords(quotation.exact);
    const count = words.split(' ').length;
    if (count < 3 || count > MOST_PULL_WORDS) return quotation;
    const first = body.indexOf(words);
    return first >= 0 && body.indexOf(words, first + words.length) >= 0 ? { ...quotation, form: 'pull' } : quotation;
  });
}
