import { DOCUMENT_NOUN, OUTLET_NOUN, SOCIAL_NOUN } from '../../claim/cues/nouns';
import type { CreditKind, Span } from '../../model';
import type { Actor, Discourse } from './discourse';

/** What a credit points at. An outlet that names itself is the page's own reporting. */
export function kindOf(actor: Actor, span: Span, sentence: Span, page: Discourse, prior: boolean): CreditKind {
  const { attribution, noun } = actor;
  if (noun === 'self' || isOwnName(attribution.name, page.input.site)) return 'self';
  if (attribution.kind === 'anonymous') return 'anonymous';
  const words = page.text.slice(span.start, Math.min(sentence.end, span.end + 40)).split(/[^\p{L}\p{N}-]+/u);
  if (noun === 'social' || words.some((word) => SOCIAL_NOUN.test(word))) return 'social';
  if (prior && (noun === 'outlet' || (noun === 'name' && attribution.kind === 'organisation'))) return 'prior-report';
  if (
    noun === 'document' ||
    words
      .slice(0, 12)
      .some((word) => DOCUMENT_NOUN.test(word) && !OUTLET_NOUN.test(word) && attribution.kind === 'none')
  )
    return 'document';
  if (noun === 'outlet') return 'prior-report';
  return attribution.kind === 'person' ? 'person' : 'organisation';
}

function isOwnName(name: string | null, site: string | null): boolean {
  const fold = (text: string) => text.toLowerCase().replace(/^the\s+|\W+/g, '');
  return name !== null && site !== null && fold(name) !== '' && fold(name) === fold(site);
}

/** Index of the citation whose linked words overlap a span, or null. */
export function linkIn(span: Span, page: Discourse): number | null {
  const index = page.input.citations.findIndex(
    (citation) => citation.end > citation.start && citation.start < span.end && citation.end > span.start,
  );
  return index < 0 ? null : index;
}
