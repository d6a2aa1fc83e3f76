import { findPassage } from '../../../core/claim/find-passage';
import { prepareText } from '../../../core/claim/prepare-text';
import type { CardFacts } from '../../../core/messages';
import type { PageReading, WorkKey } from '../../../core/model';
import { failure, type Result, success } from '../../../core/result';
import { findCiters } from '../../../storage/citers';
import { findGone } from '../../../storage/gone';
import { findPage, findPageByAddress } from '../../../storage/pages';
import type { PageSender } from '../routing/sender';
import type { Surroundings } from '../surroundings';

/** Citers that the card lists. */
const mostCiters = 4;

/** UTF-16 units of a cited text that a card can show in six lines. */
const longestPassage = 600;

/**
 * What the library knows of a work that the sender's page cites. A page is told of nothing else: what a reader has read
 * elsewhere is no business of a page that does not cite it.
 */
export async function lookUpWork(
  around: Surroundings,
  sender: PageSender,
  key: WorkKey,
): Promise<Result<CardFacts, 'unknown'>> {
  const citing = await findPageByAddress(around.db, sender.url.href);
  const citation = citing?.reading.citations.find(({ to }) => to === key);
  if (!citing || !citation) return failure('unknown');
  const [page, gone, cited] = await Promise.all([
    findPage(around.db, key),
    findGone(around.db, key),
    findCiters(around.db, key, mostCiters),
  ]);
  const { start, end } = citation.passage;
  return success({
    inLibrary: page !== null,
    kind: page?.reading.work.kind ?? null,
    title: page?.reading.work.title ?? null,
    author: page?.reading.work.author ?? null,
    site: page?.reading.work.site ?? null,
    published: page?.reading.work.published ?? null,
    language: page?.reading.work.language ?? null,
    passage: page ? passageOf(page.reading, citing.reading.text.slice(start, end)) : null,
    citedBy: cited.citers.map(({ key: by, title, date }) => ({ key: by, title, date })),
    citedByCount: cited.count,
    gone: gone?.how ?? null,
  });
}

/** A post is shown whole; of a longer text, the words that carry what the citing sentence says, if they are there. */
function passageOf(reading: PageReading, citingWords: string): string | null {
  const body = reading.text.slice(0, reading.bodyEnd);
  if (reading.work.kind === 'post' && body !== '') return body.slice(0, longestPassage);
  const match = citingWords.trim() === '' ? null : findPassage(citingWords, prepareText(body));
  return match ? body.slice(match.start, Math.min(match.end, match.start + longestPassage)) : null;
}
