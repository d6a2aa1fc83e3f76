import type { PageReading } from '../../core/model';
import { domTree } from '../../core/page/dom-tree';
import { readPage } from '../../core/page/read-page';

declare global {
  /** Reads the page it runs in, as JSON. */
  var headwaterParity: ((address: string) => string) | undefined;
}

globalThis.headwaterParity = (address) => {
  const reading: PageReading = readPage(domTree(document), address);
  return JSON.stringify(reading);
};
