import type { Relation } from '../../core/model';
import type { MessageKey, Words } from '../words/words';
import type { GraphEdge } from './graph-nodes';

const keys: Readonly<Record<Relation, MessageKey>> = {
  embeds: 'cited_embeds',
  quotes: 'cited_quotes',
  isBasedOn: 'cited_credits',
  links: 'cited_links',
};

const order: readonly Relation[] = ['embeds', 'quotes', 'isBasedOn', 'links'];

/** "quoted by 1", "linked by 2 and 3": how the pages above cite a page, in numbers of the list. */
export function citedBy(
  edges: readonly GraphEdge[],
  numberOf: (key: GraphEdge['from']) => number,
  words: Words,
): readonly string[] {
  const list = new Intl.ListFormat(words.language, { type: 'conjunction' });
  return order.flatMap((relation) => {
    const numbers = edges
      .filter((edge) => (edge.cited.relation ?? 'links') === relation)
      .map(({ from }) => numberOf(from));
    if (numbers.length === 0) return [];
    return [words.t(keys[relation], list.format(numbers.sort((a, b) => a - b).map(String)))];
  });
}
