import type { KnownDate } from '../../core/model';
import { dateWords } from '../words/date-words';
import type { Words } from '../words/words';
import type { GraphEdge } from './graph-nodes';

/**
 * What stands over the two passages of a citation: earlier and later, or, where the dates that stand under them say otherwise,
 * cited and citing.
 */
export function pairHeadings(
  { cited, citing, from, to }: GraphEdge,
  numberOf: (key: GraphEdge['from']) => number,
  words: Words,
): { readonly cited: string; readonly citing: string } {
  const isOdd = isShownLater(cited.work.published, citing.work.published, words);
  return {
    cited: words.t(isOdd ? 'pair_cited' : 'pair_earlier', String(numberOf(to))),
    citing: words.t(isOdd ? 'pair_citing' : 'pair_later', String(numberOf(from))),
  };
}

/** As a reader sees two dates: one after the other, whatever their zones may be. */
function isShownLater(one: KnownDate | null, other: KnownDate | null, words: Words): boolean {
  if (one === null || other === null || one.at <= other.at) return false;
  return dateWords(one, words, 'list').text !== dateWords(other, words, 'list').text;
}
