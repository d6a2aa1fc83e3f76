import type { PageTree } from '../../tree';
import type { FoundEmbed } from '../platform';
import { blockquoteEvidence } from './evidence';
import { hasClass } from './walk';

/**
 * Reads an embed whose element holds the address (or, with `prefix`, the id) in an attribute. `name` is the element's name (null: any),
 * `names` the attributes in order, `word` a class that must be there. Null when there is none.
 */
export function attributeEmbed<N>(
  tree: PageTree<N>,
  node: N,
  name: string | null,
  names: readonly string[],
  word: string | null = null,
  prefix = '',
): FoundEmbed<N> | null {
  if ((name !== null && tree.name(node) !== name) || (word !== null && !hasClass(tree, node, word))) return null;
  for (const attribute of names) {
    const value = tree.attribute(node, attribute)?.trim();
    if (value) return { node, href: prefix + value, evidence: blockquoteEvidence(tree, node) };
  }
  return null;
}
