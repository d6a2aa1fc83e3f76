import { findDrift } from '../claim/find-drift';
import type { PathNode } from './path-node';
import { remembered } from './remember';

const denials = remembered<boolean>();

/**
 * True when a page says the contrary of what it is cited for in words of its own: it does not make the claim. The same words with a
 * "not" less or more are the claim all the same, changed on the way.
 */
export function isDenied({ reading, passesOn, words, work }: PathNode, citer: PathNode): boolean {
  if (!reading || passesOn || words === '' || citer.words === '') return false;
  const { language } = work;
  return denials(reading, `${words}\n${citer.words}`, () => {
    const kinds = new Set(findDrift(words, citer.words, { language }).map(({ kind }) => kind));
    return kinds.has('negation') && kinds.has('reworded');
  });
}
