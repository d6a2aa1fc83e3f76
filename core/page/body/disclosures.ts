import type { Outline } from '../tree/outline';
import type { RawBlock } from './blocks';

/** A line that says that what stands in its box is an advertisement, in the languages of the reader's lexica. */
const LABEL =
  /^\W*(?:advertise?ments?|advertising|sponsored(?: content| post| links?)?|paid (?:content|partnership|promotion)|promoted|anzeigen?|werbung|advertorial|publicité|contenu sponsorisé|publicidad|contenido patrocinado|publicidade|conteúdo patrocinado|pubblicità|contenuto sponsorizzato|advertentie|reklama|реклама|annons)\W*$/i;
/** A line that says that somebody pays for a click. */
const COMMISSION =
  /\bmay (?:receive|earn|get|be paid) (?:an? )?(?:small )?(?:affiliate )?(?:commissions?|compensation)\b|\b(?:enthält|mit) (?:affiliate|provisions)-?links?\b|\bcommission d.affiliation\b|\bcomisión de afiliad/i;
/** Such a line is no longer. */
const LONGEST = 160;
/** Characters of prose in a box of products; a paragraph of the text has more. */
const MOST_PROSE = 300;

/**
 * Boxes that a page itself calls paid for: the widest around a line that says so without a paragraph of the text in it. A
 * line that stands among the paragraphs takes nothing with it.
 */
export function findDisclosed(outline: Outline, blocks: readonly RawBlock[], prose: Float64Array): ReadonlySet<number> {
  const found = new Set<number>();
  for (const block of blocks) {
    if (block.text.length > LONGEST || block.text.length < 5) continue;
    const isLabel = LABEL.test(block.text);
    if (!isLabel && !COMMISSION.test(block.text)) continue;
    let at = block.box;
    for (let above = outline.boxes[at]?.parent ?? -1; above > 0; above = outline.boxes[above]?.parent ?? -1) {
      if ((prose[above] ?? 0) > (isLabel ? 0 : MOST_PROSE)) break;
      if (/^(?:body|html|main|article)$/.test(outline.boxes[above]?.name ?? '')) break;
      at = above;
    }
    found.add(at);
  }
  return found;
}
