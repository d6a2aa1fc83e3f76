import { isStop } from '../../core/chain/trace/stops';
import type { Chain, ChainEnd, EndKind } from '../../core/model';
import { PLATFORM_NAMES } from '../../core/platform-names';
import { plainHostOf } from '../../core/url/host-of';
import { plainHost } from '../../core/url/read-url';
import { cleanText } from './clean-text';
import { formatMoment } from './date-words';
import type { EndGlyphName } from './glyph-names';
import { quoted } from './quoted';
import type { MessageKey, Words } from './words';
import { workName } from './work-words';

/** An ending as it is shown: sign, phrase and one line of evidence. */
export interface EndWords {
  readonly glyph: EndGlyphName;
  /** Square: a thing or a gate. */
  readonly square: boolean;
  /** Dashed: named, not reached. */
  readonly dashed: boolean;
  readonly phrase: string;
  readonly note: string;
}

/**
 * Words for the end of a chain.
 * @param isBlocked the reader has blocked the host it ends at
 */
export function endWords(end: ChainEnd, chain: Chain, words: Words, isBlocked = false): EndWords {
  const anonymous = end.attribution.kind === 'anonymous' && (end.kind === 'origin' || end.kind === 'unlinked');
  const glyph = anonymous ? 'unnamed' : glyphs[end.kind];
  const view = {
    glyph,
    square: end.kind === 'document' || end.kind === 'gated',
    dashed: anonymous || end.kind === 'unlinked' || isStop(end.kind),
    phrase: anonymous ? words.t('end_anonymous') : phraseOf(end, chain, words),
    note: anonymous ? anonymousNote(end, words) : noteOf(end, chain, words),
  };
  if (!isBlocked) return view;
  const phrase = words.t('end_blocked_by_you', whereOf(end, chain));
  return { ...view, phrase, note: words.t('end_blocked_by_you_note') };
}

const glyphs: Readonly<Record<EndKind, EndGlyphName>> = {
  origin: 'origin',
  document: 'document',
  unlinked: 'unlinked',
  dead: 'gone',
  removed: 'removed',
  gated: 'gated',
  unsupported: 'unsaid',
  loop: 'loop',
  budget: 'pause',
  cancelled: 'pause',
  blocked: 'removed',
  'not-permitted': 'gated',
  offline: 'unlinked',
};

const plainPhrases: Partial<Readonly<Record<EndKind, MessageKey>>> = {
  origin: 'end_origin',
  document: 'end_document',
  dead: 'end_dead',
  removed: 'end_removed',
  unsupported: 'end_unsupported',
  loop: 'end_loop',
  offline: 'end_offline',
};

/** True where the last page denies the claim or takes it back: then its words are shown. Elsewhere none were found, which is less. */
function isContradicted(chain: Chain): boolean {
  return chain.hops.length > 1 && (chain.hops.at(-1)?.passage ?? null) !== null;
}

function phraseOf(end: ChainEnd, chain: Chain, words: Words): string {
  if (end.kind === 'unsupported' && isContradicted(chain)) return words.t('end_contradicted');
  const plain = plainPhrases[end.kind];
  if (plain !== undefined) return words.t(plain);
  const pages = Math.max(1, chain.hops.length);
  switch (end.kind) {
    case 'gated':
      return words.t(end.gate === 'login' ? 'end_login' : end.gate === 'consent' ? 'end_consent' : 'end_paywall');
    case 'budget':
      return words.n('end_budget', pages);
    case 'cancelled':
      return words.t('end_cancelled', String(pages));
    case 'blocked':
      return words.t('end_blocked', whereOf(end, chain));
    case 'not-permitted':
      return words.t('end_not_permitted', whereOf(end, chain));
    default:
      return end.attribution.name === null
        ? words.t('end_unlinked_nobody')
        : words.t('end_unlinked', cleanText(end.attribution.name));
  }
}

function noteOf(end: ChainEnd, chain: Chain, words: Words): string {
  const where = whereOf(end, chain);
  const said = end.words === null ? null : quoted(cleanText(end.words), words);
  switch (end.kind) {
    case 'origin':
      return words.t('end_origin_note');
    case 'document':
      return words.t('end_document_note', lastName(chain) || where);
    case 'unlinked':
      return said === null ? words.t('end_unlinked_note_bare') : words.t('end_unlinked_note', said);
    case 'dead':
      return deadNote(end, where, words);
    case 'removed':
      return words.t('end_removed_note', platformOf(chain) ?? where);
    case 'gated':
      return words.t(gateNotes[end.gate ?? 'paywall'], where);
    case 'unsupported':
      return words.t(isContradicted(chain) ? 'end_contradicted_note' : 'end_unsupported_note', where);
    case 'loop':
      return loopNote(end, chain, words);
    case 'budget':
      return words.t('end_budget_note');
    case 'cancelled':
      return words.t('end_cancelled_note');
    case 'blocked':
      return end.status === null
        ? words.t('end_blocked_note_bare')
        : words.t('end_blocked_note', where, String(end.status));
    case 'not-permitted':
      return words.t('end_not_permitted_note');
    case 'offline':
      return words.t('end_offline_note');
  }
}

const gateNotes = { paywall: 'end_paywall_note', login: 'end_login_note', consent: 'end_consent_note' } as const;

function deadNote(end: ChainEnd, where: string, words: Words): string {
  const when = end.checkedAt === null ? '' : formatMoment(end.checkedAt, words.language);
  return end.status === null
    ? words.t('end_dead_note_silent', where, when)
    : words.t('end_dead_note', where, String(end.status), when);
}

/** A chain does not repeat the page it comes back to; the end names its host. */
function loopNote(end: ChainEnd, chain: Chain, words: Words): string {
  const back = chain.hops.findIndex((hop) => end.host !== null && plainHostOf(hop.work.url) === plainHost(end.host));
  return back >= 0
    ? words.t('end_loop_note', String(chain.hops.length), String(back + 1))
    : words.t('end_loop_note_bare');
}

function anonymousNote(end: ChainEnd, words: Words): string {
  return end.words === null
    ? words.t('end_anonymous_note_bare')
    : words.t('end_anonymous_note', quoted(cleanText(end.words), words));
}

function whereOf(end: ChainEnd, chain: Chain): string {
  return end.host ?? plainHostOf(chain.hops.at(-1)?.work.url ?? '');
}

function platformOf(chain: Chain): string | null {
  const last = chain.hops.at(-1);
  return last === undefined ? null : PLATFORM_NAMES[last.work.platform];
}

function lastName(chain: Chain): string {
  const last = chain.hops.at(-1);
  if (last === undefined) return '';
  return last.work.title === null ? workName(last.work) : cleanText(last.work.title);
}
