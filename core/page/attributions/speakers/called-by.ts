import { NOBODY, readActor } from '../names/actors';
import { phraseAfter } from '../names/phrases';
import type { Candidate } from '../quotations/quotation-candidates';
import { isPassive, isSaying } from '../verbs/is-saying';
import type { Discourse } from '../words/discourse';
import { readTokens, type Token } from '../words/tokens';
import { mentioned, type Speaker } from './introductions';
import { leadInStart } from './lead-in';

/** "als „Lügnerin“ beschimpft": participles that close a German clause around a name that somebody is called. */
const CALLED_AFTER =
  /^(?:beschimpft|bezeichnet|betitelt|tituliert|gebrandmarkt|beschrieben|verspottet|diffamiert|abgetan|kritisiert|gelobt|verunglimpft)$/;
const CALLED_AS = /(?:^|\s)als(?:\s\p{L}+){0,2}\s$/u;
/** "weil er von einem „Fehler“ spricht": verbs that close a German clause behind what is spoken of. */
const SPEAKS_AFTER = /^(?:spricht|sprechen|sprach|sprachen|gesprochen|redet|reden|warnt|warnen|warnte)$/;
const SPEAKS_OF = /(?:^|\s)(?:von|vom|vor)(?:\s\p{L}+){0,2}\s$/u;
/** Auxiliaries of the German passive anywhere in the sentence. */
const GERMAN_PASSIVE = /(?<!\p{L})(?:wurden?|worden|wird|werden)(?!\p{L})/u;
/** Who calls somebody a name, in the passive. */
const BY = /^(?:by|von|vom)$/;
/** The verb stands right before the name: "was called a “liar”", "described as “reckless”". */
const NEAR = 4;
/** How far behind the words their verb or agent may stand. */
const AFTER_LENGTH = 80;

/** Speaker of a name that somebody is called in the passive or in a German clause with its verb at the end; null when it is neither. */
export function calledBy(candidate: Candidate, previousEnd: number, page: Discourse): Speaker | null {
  if (candidate.form !== 'marks') return null;
  const { outer, block } = candidate;
  const sentence = page.sentenceAt(outer.start);
  const start = leadInStart(candidate, previousEnd, page);
  const before = readTokens(page.text, start, outer.start);
  const after = readTokens(page.text, outer.end, Math.min(block.end, outer.end + AFTER_LENGTH));
  if (CALLED_AFTER.test(after[0]?.lower ?? '') && CALLED_AS.test(page.text.slice(start, outer.start))) {
    if (GERMAN_PASSIVE.test(page.text.slice(sentence.start, sentence.end)))
      return agent(before, page) ?? somebody(null);
    const subject = mentioned(before, page);
    return subject === null ? somebody(null) : { ...subject, how: 'said' };
  }
  if (SPEAKS_AFTER.test(after[0]?.lower ?? '') && SPEAKS_OF.test(page.text.slice(start, outer.start)))
    return clauseSubject(before, page) ?? somebody(null);
  const opens =
    /(?:ing|ant)$/.test(before[0]?.lower ?? '') && isSaying(before, 0, page, true) && start === sentence.start;
  if (opens) return behindParticiple(candidate, after, page);
  const verb = before.findLastIndex((token) => page.cues.call.test(token.lower));
  if (page.cues.language !== 'en' || verb < 0 || before.length - verb > NEAR) return null;
  // "the engineer branded a “traitor” by Quill"
  if (!isPassive(before, verb, page)) return after[0]?.lower === 'by' ? agent(after.slice(0, 8), page) : null;
  return agent(after.slice(0, 8), page) ?? somebody(before[verb]?.text ?? null);
}

/** "Calling it a “mess”, Quill left": the subject behind the comma of a clause that a participle of saying opens. */
function behindParticiple(candidate: Candidate, after: readonly Token[], page: Discourse): Speaker | null {
  const inside = page.text.charAt(candidate.end - 1) === ',';
  const comma = inside ? -1 : after.findIndex(({ text }) => /^[,.;:]$/.test(text));
  const phrase = inside || after[comma]?.text === ',' ? phraseAfter(after, comma, page.cues) : null;
  const actor = phrase && readActor(after, phrase, page);
  return actor && { attribution: actor.attribution, cue: page.text.slice(actor.start, actor.end), how: 'said', actor };
}

/** Subject of the clause that words end in: behind its conjunction. */
function clauseSubject(tokens: readonly Token[], page: Discourse): Speaker | null {
  const comma = tokens.findLastIndex((token) => token.text === ',');
  const conjunction = page.cues.stop.has(tokens[comma + 1]?.lower ?? '') ? comma + 1 : comma;
  const phrase = phraseAfter(tokens, conjunction, page.cues);
  const actor = phrase && readActor(tokens, phrase, page);
  return actor && { attribution: actor.attribution, cue: page.text.slice(actor.start, actor.end), how: 'said', actor };
}

function somebody(cue: string | null): Speaker {
  return { attribution: { ...NOBODY, kind: 'anonymous' }, cue, how: 'said', actor: null };
}

/** "by Ivor Quill", "von Karl Ohm". */
function agent(tokens: readonly Token[], page: Discourse): Speaker | null {
  const at = tokens.findIndex((token) => BY.test(token.lower));
  const phrase = at < 0 ? null : phraseAfter(tokens, at, page.cues);
  const actor = phrase && readActor(tokens, phrase, page);
  if (!actor || actor.attribution.kind === 'none') return null;
  return {
    attribution: actor.attribution,
    cue: page.text.slice(tokens[at]?.start ?? actor.start, actor.end),
    how: 'said',
    actor,
  };
}
