import { readActor } from '../names/actors';
import { phraseAfter, phraseBefore } from '../names/phrases';
import type { Candidate } from '../quotations/quotation-candidates';
import type { Discourse } from '../words/discourse';
import { readTokens } from '../words/tokens';
import type { Speaker } from './introductions';

/** What justice opens, in the languages of the lexica. */
const INQUIRY =
  /(?<!\p{L})(?:enquête|information judiciaire|instruction|investigation|inquiry|probe|ermittlung(?:en|sverfahren)?|verfahren|investigación|diligencias|inquérito|investigação|inchiesta|indagine|onderzoek|śledztwo|förundersökning)(?!\p{L})/iu;
/** What it is for stands in marks behind these, a noun or two between them ("pour des soupçons de"). */
const FOR = /(?<!\p{L})(?:pour|for|into|wegen|por|per|naar|w sprawie|för|om)\s(?:\p{Ll}+[\s’']){0,3}$/u;
/** Verbs that open it. */
const OPENED =
  /^(?:ouvert|ouverte|ouvre|opened|opens|launched|eröffnete?|abrió|abierto|abierta|abre|abriu|aberta|aberto|aperto|aperta|geopend|wszczęł[ao]|inledde|inlett)$/u;
/** Before whoever opens it, in the passive. */
const BY = /^(?:par|by|von|vom|durch|por|pelo|pela|da|dal|dalla|door|przez|av)$/u;

/** The body that opened an inquiry for what stands in marks ("… a ouvert une enquête pour « … »"); null for other words. */
export function chargedBy(candidate: Candidate, page: Discourse): Speaker | null {
  if (candidate.form !== 'marks') return null;
  const sentence = page.sentenceAt(candidate.outer.start);
  const start = Math.max(candidate.block.start, Math.min(sentence.start, candidate.outer.start));
  const before = page.text.slice(start, candidate.outer.start);
  if (!FOR.test(before) || !INQUIRY.test(before)) return null;
  const tokens = readTokens(page.text, start, candidate.outer.start);
  const verb = tokens.findIndex((token) => OPENED.test(token.lower));
  if (verb < 0) return null;
  const by = tokens.findIndex((token, index) => index > verb && BY.test(token.lower));
  const phrase = by < 0 ? phraseBefore(tokens, verb, page.cues) : phraseAfter(tokens, by, page.cues);
  const actor = phrase && readActor(tokens, phrase, page);
  // "une enquête a été ouverte"
  if (actor?.attribution.kind !== 'organisation' || INQUIRY.test(actor.attribution.name ?? '')) return null;
  return { attribution: actor.attribution, cue: page.text.slice(actor.start, tokens[verb]?.end), how: 'said', actor };
}
