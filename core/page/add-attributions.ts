import type { PageReading } from '../model';
import { readAttributions } from './attributions/read-attributions';

/**
 * Completes the reading of a page's markup with who says what: relations and cues of the citations, quotations, credits
 * and claims. It needs the words alone. Citations keep their order.
 */
export function addAttributions(reading: PageReading): PageReading {
  const { work, text, bodyEnd, blocks, sections, citations } = reading;
  const { language, site, author } = work;
  return {
    ...reading,
    ...readAttributions({ text, bodyEnd, blocks, sections, language, site, author, citations }),
  };
}
