import { DOCUMENT_NOUN, OUTLET_NOUN, SOCIAL_NOUN } from '../../../claim/cues/nouns';
import type { Citation, CreditKind, Span } from '../../../model';
import { NAME_OF_OUTLET } from '../names/name-nouns';
import { type Actor, bodyAt, type Discourse, overlaps } from '../words/discourse';

/** A name shorter than this is found in too many host names. */
const LEAST_NAME = 4;

/** What a credit points at. An outlet that names itself is the page's own reporting. */
export function kindOf(actor: Actor, span: Span, sentence: Span, page: Discourse, prior: boolean): CreditKind {
  const { attribution, noun } = actor;
  if (noun === 'self' || isOwnName(attribution.name, page.input.site)) return 'self';
  if (attribution.kind === 'anonymous') return noun === 'social' ? 'social' : 'anonymous';
  // A network may be named beside the outlet that was told: "the Twitter chief told the Post".
  if (prior && noun === 'outlet') return 'prior-report';
  const words = page.text.slice(span.start, Math.min(sentence.end, span.end + 40)).split(/[^\p{L}\p{N}-]+/u);
  if (noun === 'social' || words.some((word) => SOCIAL_NOUN.test(word))) return 'social';
  if (noun === 'document') return 'document';
  if (noun === 'outlet' || (prior && noun === 'name' && attribution.kind === 'organisation')) return 'prior-report';
  return attribution.kind === 'person' ? 'person' : 'organisation';
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:the|der|die|das|le|la|les|el|il)\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Initials of fewer letters stand for too many. */
const LEAST_INITIALS = 3;

/** Whether a name is the page's own publication, in full, by its last word ("the Globe" in the Dunmere Globe) or by its initials ("DVN" in Dun Valley News). */
export function isOwnName(name: string | null, site: string | null): boolean {
  if (name === null || site === null || fold(name) === '') return false;
  if (fold(name) === fold(site)) return true;
  if (name.length >= LEAST_INITIALS && name.toLowerCase() === initialsOf(site) && /^\p{Lu}+$/u.test(name)) return true;
  const outlet = OUTLET_NOUN.test(name) || NAME_OF_OUTLET.test(name);
  return outlet && !name.includes(' ') && site.toLowerCase().endsWith(` ${name.toLowerCase()}`);
}

/** The outlet that was told or had it before, which may be this one. */
export function outletAt(start: number, end: number, name: string, { input: { site } }: Discourse): Actor {
  return isOwnName(name, site) ? bodyAt(start, end, site, 'self') : bodyAt(start, end, name);
}

/** Index of the citation whose linked words overlap a span, the one nearest to some words of it if there are several, or null. */
export function linkIn(span: Span, page: Discourse, words: Span = span): number | null {
  const away = (link: Span): number => Math.max(link.start - words.end, words.start - link.end);
  let [nearest, least] = [-1, Number.POSITIVE_INFINITY];
  for (const [index, citation] of page.input.citations.entries())
    if (isLinked(citation) && overlaps(citation, span) && away(citation) < least)
      [nearest, least] = [index, Math.max(0, away(citation))];
  return nearest < 0 ? null : nearest;
}

function isLinked(citation: Citation): boolean {
  return citation.end > citation.start && citation.place === 'body';
}

/**
 * The link of a credit: on its words; else on the words of its sentence, for a source that is read rather than heard;
 * else one that names the same source elsewhere in the body, by its anchor or its host. Null when it stands without one.
 */
export function linkFor(span: Span, kind: CreditKind, actor: Actor, sentence: Span, page: Discourse): number | null {
  // What the page was told itself stands nowhere else: a link on the name says who they are.
  if (kind === 'self') return null;
  const on = linkIn(span, page);
  if (on !== null || kind === 'person') return on;
  const inSentence =
    kind === 'prior-report' || kind === 'document' || kind === 'social' || kind === 'organisation'
      ? linkIn(sentence, page, span)
      : null;
  if (inSentence !== null && !(kind === 'prior-report' && isElsewhere(inSentence, span, actor, page)))
    return inSentence;
  const name = fold(actor.attribution.name ?? '');
  if (name.length < LEAST_NAME || OUTLET_NOUN.test(name)) {
    if (name.length < LEAST_NAME || !page.names.isProper(actor.attribution.name?.split(' ')[0] ?? '')) return null;
  }
  const index = page.input.citations.findIndex((citation) => isLinked(citation) && namesSource(citation, name));
  return index < 0 ? null : index;
}

/** Beside the words of a credit a link is its own, whatever its address. */
const BESIDE = 12;

/** "told the Recorder … [that it is true](another paper)": the link of a sentence leads to another publication than it names. */
function isElsewhere(index: number, span: Span, { attribution }: Actor, page: Discourse): boolean {
  const citation = page.input.citations[index];
  const name = attribution.name ?? '';
  const last = name.split(' ').at(-1) ?? '';
  if (citation === undefined || !/\p{Lu}/u.test(name) || DOCUMENT_NOUN.test(last) || /berichten?$/iu.test(last))
    return false;
  const gap = citation.start >= span.end ? citation.start - span.end : span.start - citation.end;
  if (gap < BESIDE) return false;
  const host = (/^https?:\/\/(?:www\.)?([^/:]+)/.exec(citation.url)?.[1] ?? '').replace(/[^\p{L}\p{N}]/gu, '');
  const words = name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.length > 0 && !words.some((word) => host.includes(word)) && !host.includes(initialsOf(name));
}

function initialsOf(name: string): string {
  const initials = (name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('').toLowerCase();
  return initials.length > 1 ? initials : name.toLowerCase();
}

function namesSource(citation: Citation, name: string): boolean {
  // A network's host stands in the address of every post there, and its name on every button.
  if (SOCIAL_NOUN.test(name)) return false;
  if (fold(citation.anchor) === name) return true;
  // "Fell reports" beside a post of @fell4weir: whoever is so called there.
  if (name.length > LEAST_NAME && fold(citation.handle ?? '').startsWith(name)) return true;
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(citation.url)?.[1] ?? '';
  return host.split('.').slice(0, -1).join('').replace(/-/g, '') === name;
}
