import { parseHtml } from '../../../core/page/tree/html-tree';
import { type PageSnapshot, snapshotSteps } from '../../../core/page/tree/take-snapshot';
import { articleHtml } from './read-html';

/** Takes a page down as the page script does. */
export function snapshotOf(html: string): PageSnapshot {
  const steps = snapshotSteps(parseHtml(html).tree);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.snapshot;
  }
}

/** The article of `readArticle` as a snapshot. */
export function articleSnapshot(links: readonly string[] = [], title?: string): PageSnapshot {
  return snapshotOf(articleHtml(links, title));
}
