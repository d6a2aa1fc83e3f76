import { AND_WORDS, OR_WORDS } from '../../../claim/cues/conjunctions';
import type { Quotation, Span } from '../../../model';
import { courtFor } from '../names/courts';
import { attributionInNominative } from '../names/nominative';
import { goesOn, type Last, settleSpeaker } from '../speakers/carried-speakers';
import type { Speaker } from '../speakers/introductions';
import { findSpeaker } from '../speakers/speakers';
import { withoutName } from '../speakers/unnamed-people';
import type { Discourse } from '../words/discourse';
import { foldWords } from '../words/fold-words';
import { isQuotation } from './is-quotation';
import { type Candidate, findCandidates } from './quotation-candidates';

/** A quotation with what relations and claims need to know of it. */
export interface FoundQuotation extends Quotation {
  readonly outer: Span;
  readonly block: number;
  readonly speaker: Speaker;
  /** All words between its pair of marks; it is a piece of them where a clause of saying interrupts them. */
  readonly marked: Span;
}

/** A pull quote is short; a longer repeat is a quotation of the page's own archive. */
const MOST_PULL_WORDS = 70;
/** Words by which a pull quote is known again where somebody says it. */
const PIECE_WORDS = 7;

/** All quotations of a page in page order, `citation` still null. */
export function findQuotations(page: Discourse): readonly FoundQuotation[] {
  const { blocks, bodyEnd } = page.input;
  const body = blocks.filter((block) => block.start < bodyEnd);
  const candidates = findCandidates(page.text, body, page.cues);
  const found: FoundQuotation[] = [];
  let last: Last | null = null;
  for (const [index, spoken] of candidates.entries()) {
    const candidate: Candidate = goesOnWithDash(spoken, last, page) ? { ...spoken, resumes: true } : spoken;
    const previous = found.at(-1);
    const previousEnd = previous === undefined || previous.form === 'block' ? 0 : previous.outer.end;
    if (previous !== undefined && isListed(previous, candidate, page)) {
      found.push(makeQuotation(candidate, previous.speaker, page));
      continue;
    }
    if (last !== null && last.end <= page.sectionStart(candidate.start)) last = null;
    const next = candidates[index + 1] ?? null;
    const near: Speaker | null =
      findSpeaker(candidate, previousEnd, next, page) ?? speakerOfRest(candidate, next, candidates[index + 2], page);
    const settled = settleSpeaker(near, candidate, last, page);
    const speaker = {
      ...settled,
      attribution: attributionInNominative(withoutName(courtFor(settled.attribution, page), page), page),
    };
    const before = candidates[index - 1];
    const named = before !== undefined && before.start !== found.at(-1)?.start && isListedWith(before, candidate, page);
    if (named && speaker.how !== 'said') continue;
    if (!isQuotation(candidate, speaker, goesOn(candidate, last, page), page)) continue;
    found.push(makeQuotation(candidate, speaker, page));
    if (speaker.attribution.kind === 'person' && speaker.attribution.name !== null && speaker.how === 'said')
      page.names.hear(speaker.attribution.name);
    if (speaker.attribution.kind !== 'none') last = { speaker, block: candidate.index, end: candidate.outer.end };
  }
  return markPulls(giveToOnlySpeaker(found.map((quotation) => ledIn(quotation, page))), page);
}

/** "“It is late. ⏎ “We go,” he said": whoever is said to say what goes on in the next paragraph said this, too. */
function speakerOfRest(
  candidate: Candidate,
  rest: Candidate | null,
  behind: Candidate | undefined,
  page: Discourse,
): Speaker | null {
  if (rest?.resumes !== true || rest.index !== candidate.index + 1 || candidate.form !== 'marks') return null;
  const speaker = findSpeaker(rest, candidate.outer.end, behind ?? null, page);
  return speaker?.how === 'said' && speaker.attribution.kind !== 'none' ? speaker : null;
}

/** News print in which speech goes on in the next paragraph with a dash of its own. */
const DASH_PRINT = /^(?:pl|sv)$/;

function goesOnWithDash(candidate: Candidate, last: Last | null, page: Discourse): boolean {
  if (candidate.form !== 'dash' || last?.block !== candidate.index - 1 || !DASH_PRINT.test(page.cues.language))
    return false;
  return /^\s*[–—―-]/.test(page.text.slice(page.input.blocks[last.block]?.start, last.end));
}

/** "“We sold the last cow.” ⏎ Nora Fell leans on the gate.": words that open a story before it says whose they are. */
function ledIn(quotation: FoundQuotation, page: Discourse): FoundQuotation {
  const { attribution, form, exact, outer, block } = quotation;
  const [own, next] = [page.input.blocks[block], page.input.blocks[block + 1]];
  if (attribution.kind !== 'none' || form !== 'marks' || own?.kind !== 'paragraph' || outer.start > own.start)
    return quotation;
  const behind = own.end - outer.end > 1 ? outer.end + 1 : next?.kind === 'paragraph' ? next.start : -1;
  if (behind < 0 || !/[.!?…]$/.test(exact) || page.sentenceAt(behind).start < outer.end) return quotation;
  const name = page.names.lastSubject(page.sentenceAt(behind).end, behind);
  return name === null ? quotation : { ...quotation, attribution: { kind: 'person', name } };
}

/** Words of a whole sentence; fewer may be anything. */
const LEAST_SENTENCE = 7;
/** A page is one person's talk when they are quoted this often and nobody else is. */
const LEAST_SAID = 2;

/** Sentences in marks that nobody is said to say, on a page on which one person speaks and no one else. */
function giveToOnlySpeaker(found: readonly FoundQuotation[]): readonly FoundQuotation[] {
  // Bodies are quoted with a term in passing; a sentence of theirs makes the page a report on several.
  const said = found.filter(
    ({ attribution: { kind }, exact }) => kind === 'person' || (kind !== 'none' && isSentence(exact)),
  );
  const [first] = said;
  if (first === undefined || said.length < LEAST_SAID || first.attribution.kind !== 'person') return found;
  if (said.some(({ attribution }) => attribution.name !== first.attribution.name)) return found;
  return found.map((quotation) => {
    return quotation.form === 'marks' && isSentence(quotation.exact) && quotation.attribution.kind === 'none'
      ? { ...quotation, attribution: first.attribution }
      : quotation;
  });
}

function isSentence(exact: string): boolean {
  return foldWords(exact).split(' ').length >= LEAST_SENTENCE;
}

/** Fewer words are listed with others of their sort. */
const LEAST_SAYING = 4;

/** Between two of a list: ", and a". */
const JOINING = new RegExp(
  `^,?\\s(?:(?:${AND_WORDS}|${OR_WORDS})\\s)?(?:(?:an?|eine?[nmr]?|une?|uma?|una|een|ett?|en)\\s)?$`,
);

/** “slow,” “grey” and “cold”: what is listed with a quotation is one by the same speaker. */
function isListed(previous: FoundQuotation, candidate: Candidate, page: Discourse): boolean {
  if (previous.form !== 'marks' || candidate.form !== 'marks' || previous.speaker.how === 'carried') return false;
  if (previous.block !== candidate.index) return false;
  const between = page.text.slice(previous.outer.end, candidate.outer.start);
  // “It is late.” “We go,” said Fell: sentences that nothing joins are each somebody's.
  if (between === ' ' && foldWords(page.text.slice(candidate.start, candidate.end)).split(' ').length >= LEAST_SAYING)
    return false;
  return JOINING.test(between);
}

/** 'in the “Rules”, in the “Standards” and in the “ten steps”': what is listed with a name is one, with the same words before it. */
function isListedWith(before: Candidate, candidate: Candidate, page: Discourse): boolean {
  if (before.form !== 'marks' || candidate.form !== 'marks' || before.index !== candidate.index) return false;
  const lead = /\p{L}+\s(?:\p{Ll}+\s)?$/u.exec(
    page.text.slice(Math.max(0, before.outer.start - LEAD), before.outer.start),
  );
  const between = page.text.slice(before.outer.end, candidate.outer.start);
  return lead !== null && between.endsWith(lead[0]) && LIST_JOINT.test(between.slice(0, -lead[0].length));
}

/** A preposition and an article are no longer. */
const LEAD = 16;
const LIST_JOINT = /^,?\s(?:(?:sowie|und|oder|and|or|et|ou|y|e|ed|o|en|of|i|ani|lub|и|или|och|og|eller)\s)?$/u;

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
    marked: candidate.marked,
  };
}

/**
 * A quotation whose words also stand elsewhere in the body is a pull quote where it stands in a quote block, a heading or
 * alone in its paragraph; it is by whoever says them there.
 */
function markPulls(found: readonly FoundQuotation[], page: Discourse): readonly FoundQuotation[] {
  const own = (quotation: FoundQuotation) => {
    const block = page.input.blocks[quotation.block];
    if (quotation.form === 'block') return true;
    if (block === undefined) return false;
    const alone = quotation.outer.start === block.start && quotation.outer.end >= block.end;
    return alone || block.kind === 'heading' || block.kind === 'quote' || block.kind === 'quote-rest';
  };
  if (!found.some(own)) return found;
  const folded = found.map((quotation) => foldWords(quotation.exact));
  const body = foldWords(page.text.slice(0, page.input.bodyEnd));
  return found.map((quotation, index) => {
    const words = folded[index] ?? '';
    const count = words.split(' ').length;
    if (!own(quotation)) {
      // Part of a sentence that the text takes out of a block quotation again, to speak about it, is no second quotation.
      const block = found.findIndex(
        (other, at) => at < index && other.form === 'block' && (folded[at] ?? '').includes(words),
      );
      const { attribution, speaker } = found[block] ?? quotation;
      return block < 0 || count < 3 || /[.,!?…]$/.test(quotation.exact)
        ? quotation
        : { ...quotation, form: 'pull', attribution, speaker };
    }
    if (count < 3 || count > MOST_PULL_WORDS) return quotation;
    const opening = words.split(' ').slice(0, PIECE_WORDS).join(' ');
    const source = found.findIndex((other, at) => at !== index && !own(other) && (folded[at] ?? '').includes(opening));
    const { attribution, speaker } = found[source] ?? quotation;
    if (isTwice(words, body) || isPiecedTogether(quotation.exact, body))
      return { ...quotation, form: 'pull', attribution, speaker };
    // Words that a heading cuts are still by whoever says them in full.
    return quotation.attribution.kind === 'none' ? { ...quotation, attribution, speaker } : quotation;
  });
}

function isTwice(words: string, body: string): boolean {
  const first = body.indexOf(words);
  return first >= 0 && body.indexOf(words, first + words.length) >= 0;
}

/** Sentences of a quotation that the body interrupts with "he said": each stands in it twice. */
function isPiecedTogether(exact: string, body: string): boolean {
  const sentences = exact
    .split(/(?<=[.!?…])\s+/)
    .map(foldWords)
    .filter((words) => words !== '');
  return sentences.length > 1 && sentences.every((words) => isTwice(words, body));
}
