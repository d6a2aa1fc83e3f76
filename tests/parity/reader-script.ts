import type { PageReading } from '../../core/model';
import { domTree } from '../../core/page/dom-tree';
import { readPage } from '../../core/page/read-page';

declare global {
  /** Reads the page it runs in: the reading and the number of changes made to the page, as JSON. */
  var headwaterParity: ((address: string) => string) | undefined;
}

globalThis.headwaterParity = (address) => {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const reading: PageReading = readPage(domTree(document), address);
  const mutations = observer.takeRecords().length;
  observer.disconnect();
  return JSON.stringify({ reading, mutations });
};
