import type { PageReading } from '../../model';
import { changesBetween } from '../passage/changes-between';
import { sentenceOf } from '../passage/sentence-of';
import type { PathNode } from '../trace/path-node';
import { remembered } from '../trace/remember';

/** How pages say that they had it wrong, in the languages read here. */
const CORRECTION = [
  /(?<!\p{L})(?:an? |the )?(?:earlier|previous|original|prior) version of th(?:is|e) (?:article|story|post|page|report|headline|piece|item)/iu,
  /(?<!\p{L})(?:this|the) (?:article|story|post|page|report|headline|piece) (?:was|has been|have been) (?:amended|corrected|changed to correct|updated to correct)/iu,
  /(?:^|\n)[^\S\n]*(?:correction|corrected|erratum|errata|clarification and correction)s?\b[^\n.]{0,30}[:.–—-]/iu,
  /(?<!\p{L})(?:une|la|dans une) (?:première )?version (?:précédente|antérieure|initiale)(?: de (?:cet|cette|l[’']))?/iu,
  /(?:^|\n)[^\S\n]*(?:rectificatif|correctif|correction|erratum|rectification)(?!\p{L})[^\n.]{0,30}[:.–—-]/iu,
  /(?<!\p{L})(?:frühere[nr]?|vorherige[nr]?|ersten?|ursprüngliche[nr]?) (?:version|fassung) (?:dieses|des|der) (?:artikels|beitrags|textes|berichts|meldung)/iu,
  /(?<!\p{L})in (?:unserer|einer|der|meiner) (?:ersten|früheren|ursprünglichen|vorigen) (?:version|fassung|meldung)(?!\p{L})/iu,
  /(?:^|\n)[^\S\n]*(?:gegendarstellung|droit de réponse|derecho de réplica|rettifica|rectificatie|retificação|sprostowanie|rättelse)(?!\p{L})/iu,
  /(?:^|\n)[^\S\n]*(?:korrektur|berichtigung|korrekturhinweis|richtigstellung)(?!\p{L})[^\n.]{0,30}[:.–—-]/iu,
  /(?<!\p{L})(?:una|la|en una) versión (?:anterior|previa|inicial) de (?:este|esta|la|el) (?:artículo|nota|noticia|información|texto)/iu,
  /(?:^|\n)[^\S\n]*(?:corrección|fe de errores|fe de erratas|rectificación)(?!\p{L})[^\n.]{0,30}[:.–—-]/iu,
  /(?<!\p{L})(?:una|in una) (?:precedente )?versione (?:precedente )?di quest[oa] (?:articolo|notizia)/iu,
  /(?<!\p{L})(?:eerdere|vorige) versie van dit (?:artikel|bericht|stuk)/iu,
];

/** Those that speak of what was said before. */
const EARLIER = CORRECTION.filter(({ source }) => /version|fassung|versie|versión/u.test(source));

const corrections = remembered<boolean>();

/**
 * True when a page takes back what it is cited for: where the claim stood it now denies it, and it says that it was corrected. A denial
 * alone is another view of the matter; a correction alone may be of something else.
 */
export function isWithdrawn(node: PathNode, citer: PathNode): boolean {
  const { reading } = node;
  if (!reading || node.passesOn || node.words === '' || citer.words === '' || !isCorrected(reading)) return false;
  if (saysItSaid(node)) return true;
  return changesBetween(node, citer).some(({ kind }) => kind === 'negation');
}

/** True for the words of a note that repeats what the page had said: "an earlier version of this article said that …". */
function saysItSaid({ reading, passage }: PathNode): boolean {
  if (!reading || !passage) return false;
  const { start, end } = sentenceOf(reading, passage);
  const sentence = reading.text.slice(start, end);
  return EARLIER.some((words) => words.test(sentence));
}

/** True when the page's own text, not a comment on it, holds a note of correction. */
function isCorrected(reading: PageReading): boolean {
  return corrections(reading, 'correction', () => {
    const own = reading.text.slice(0, reading.bodyEnd);
    return CORRECTION.some((words) => words.test(own));
  });
}
