import type { Citation, CitationForm, CitationPlace, EmbedEvidence, Span } from '../../model';
import type { Address } from '../../platforms/platform';
import { isSameSite } from '../../url/site-of';
import type { PageText } from '../body/page-text';
import { isPost } from './is-post';

/** Where and how a page points at an address. */
export interface CitedAt extends Span {
  readonly href: string;
  readonly place: CitationPlace;
  readonly form: CitationForm;
  readonly anchor: string;
  readonly passage: Span;
  readonly embed?: EmbedEvidence | null;
  /** Shown in place though its form is another. */
  readonly shown?: boolean;
}

/** What a post's own line says of its day is more exact. */
const VAGUE = /^(?:approx|month|year)$/;

/** The block of the body that stands last before a position. */
export function blockBefore(text: PageText, at: number): Span {
  const index = text.at.findLastIndex(
    (position, block) => position < at && (text.blocks[block]?.start ?? 0) < Math.max(1, text.bodyEnd),
  );
  const block = text.blocks[index];
  return block ? { start: block.start, end: block.end } : { start: 0, end: 0 };
}

/** Makes a citation of an address; its relation is `links` or `embeds` until the language around it has been read. */
export function cite(address: Address, host: string, at: CitedAt): Citation {
  const { handle = null, date = null } = at.embed ?? {};
  const shown = at.shown === true || at.form === 'embed' || at.form === 'frame';
  return {
    to: address.key,
    url: address.url,
    href: at.href,
    platform: address.platform,
    postId: address.postId,
    handle: address.handle?.startsWith('did:') ? (handle ?? address.handle) : (address.handle ?? handle),
    post: isPost(address),
    relation: shown ? 'embeds' : 'links',
    place: at.place,
    form: at.form,
    scope: isSameSite(new URL(address.url).hostname, host) ? 'internal' : 'external',
    anchor: at.anchor,
    start: at.start,
    end: at.end,
    passage: at.passage,
    cue: null,
    embed: at.embed ?? null,
    memento: address.memento,
    needsNetwork: address.needsNetwork,
    date: address.date && !(date && VAGUE.test(address.date.precision)) ? address.date : date,
  };
}
