import { findDrift } from '../../claim/find-drift';
import type { Drift } from '../../model';
import type { PathNode } from '../trace/path-node';
import { remembered } from '../trace/remember';

const changes = remembered<readonly Drift[]>();

/**
 * What changed from the upstream words to those of the page that cites them, whoever they are credited to; empty where either has none. A plan asks for
 * it after every event, so that it is worked out once for the same words. `said`: other words of the citing page.
 */
export function changesBetween(node: PathNode, citer: PathNode, said: string = citer.words): readonly Drift[] {
  if (node.words === '' || said === '') return [];
  const language = node.reading ? node.work.language : null;
  const laterLanguage = citer.work.language;
  const workOut = () => findDrift(node.words, said, { language, laterLanguage });
  const kept = node.reading ?? citer.reading;
  return kept ? changes(kept, [language, laterLanguage, node.words, said].join('\n'), workOut) : workOut();
}
