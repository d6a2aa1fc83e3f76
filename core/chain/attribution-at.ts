import type { Attribution, PageReading, Span } from '../model';
import { voiceOf } from './account-voice';
import { overlaps, sectionOf, sentenceOf } from './sentence-of';

/** Bylines of nobody in particular: the page speaks for its house. */
const DESK =
  /(?<!\p{L})(?:desk|press|media|newsroom|news ?desk|staff|team|editors?|admin|office|communications?|redaktion|presse\w*|pressestelle|rédaction|redacción|redazione|redactie|redacja)(?!\p{L})/iu;

const NOBODY: Attribution = { kind: 'none', name: null };

/**
 * Who a page says the words at `passage` from: the speaker of the quotation, the name credited, the author of the comment or entry.
 * `own` adds the page's own voice (author of a post or blog, else the site) for words that it says itself.
 */
export function attributionAt(reading: PageReading, passage: Span, own: boolean): Attribution {
  const section = sectionOf(reading, passage);
  if (section?.kind === 'comment' && section.author) return { kind: 'person', name: section.author };
  const sentence = sentenceOf(reading, passage);
  const said = [
    ...reading.quotations.filter((quotation) => overlaps(quotation, passage)),
    ...reading.credits.filter((credit) => overlaps(credit.statement, passage) || overlaps(credit, sentence)),
    ...reading.claims.filter((claim) => overlaps(claim, passage)),
  ].map((each) => each.attribution);
  const named = said.filter((each) => each.kind !== 'none' && !isOwnSite(each, reading.work.site));
  const anonymous = named.find((each) => each.kind === 'anonymous');
  const told = said.some((each) => isOwnSite(each, reading.work.site));
  if (told && own) return anonymous ?? named[0] ?? { kind: 'anonymous', name: null };
  if (named[0]) return named[0];
  if (!own) return NOBODY;
  if (section?.author) return { kind: 'person', name: section.author };
  return ownVoice(reading);
}

function ownVoice(reading: PageReading): Attribution {
  const { author, handle, site, kind } = reading.work;
  if (kind === 'post') return author || handle ? voiceOf(author ?? handle ?? '') : NOBODY;
  if (author && !sameName(author, site) && !DESK.test(author)) return { kind: 'person', name: author };
  return site ? { kind: 'organisation', name: site } : NOBODY;
}

/** "Two people told the Ledger" in the Ledger: the outlet heard it, and is not who said it. */
function isOwnSite({ name }: Attribution, site: string | null): boolean {
  if (name === null || site === null) return false;
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/^(?:the|la|le|les|el|il|der|die|das|de|l[’'])\s*/u, '')
      .trim();
  return plain(name) === plain(site);
}

function sameName(author: string, site: string | null): boolean {
  return site !== null && author.trim().toLowerCase() === site.trim().toLowerCase();
}
