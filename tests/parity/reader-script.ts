import type { PageReading } from '../../core/model';
import { addAttributions } from '../../core/page/add-attributions';
import { readSnapshot } from '../../core/page/read-snapshot';
import { domTree } from '../../core/page/tree/dom-tree';
import { snapshotSteps } from '../../core/page/tree/take-snapshot';

declare global {
  /** Reads the page it runs in: the reading and the number of changes made to the page, as JSON. */
  var headwaterParity: ((address: string) => string) | undefined;
}

function takeDown(): unknown {
  const steps = snapshotSteps(domTree(document));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.snapshot;
  }
}

globalThis.headwaterParity = (address) => {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  // As the extension does it: taken down in the page, sent as plain JSON, read elsewhere.
  const sent = JSON.stringify(takeDown());
  const reading: PageReading = addAttributions(readSnapshot(JSON.parse(sent), address).reading);
  const mutations = observer.takeRecords().length;
  observer.disconnect();
  return JSON.stringify({ reading, mutations });
};
