import type { Credit, Span, TextBlock } from '../../../model';
import type { Discourse } from '../words/discourse';
import { linkIn } from './credit-kind';

/** Headings over a list of sources. "Notes" stand over remarks of any kind, too. */
const SOURCES =
  /^(?:(?:notes and )?sources?|references?|works cited|bibliography|further reading|literatur(?:verzeichnis|angaben)?|quellen(?:angaben|verzeichnis)?|bibliogra(?:phie|fía|fia)|références|fuentes|referencias|referências|fonti|bronnen|źródła|bibliografia|источники|литература|källor|notes)\s*:?$/iu;
/** A year as writings print it. */
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/;
/** "cf. Jane Doe, Mills and Weirs, 2011": an author, a title, a year, between commas. */
const CONFER =
  /(?<![\p{L}])(?:vgl\.?|cf\.?|see|siehe|s\.|voir|véase|cfr\.?|zie|zob\.|см\.|se)\s(?:(?:also|auch|aussi|también)\s)?(\p{Lu}[\p{L}.’' -]{2,50}?)(?:,|:|\.)\s[^()\n]{3,140}?(?:1[5-9]|20)\d\d/gu;
/** A note of its own: "1 Fell, N. (2019): Mills and Weirs. In: …". */
const NOTE =
  /^\W*(?:\d{1,3}[.)]?\s*)?(\p{Lu}[\p{L}’-]+),\s(?:\p{Lu}\.[\s-]?){1,3}[^()\n]{0,60}\((?:1[5-9]|20)\d\d[a-z]?\)\s?[:.,]/u;
/** Words that no author's name has. */
const NO_AUTHOR =
  /(?<![\p{L}])(?:table|figure|chapter|section|appendix|abbildung|kapitel|seite|page|figura|cuadro)(?![\p{L}])/iu;
/** A work by its noun, its title in marks, and who made it: "the novel ‘Weirs’ by Jane Doe". */
const WORK_BY =
  /(?<!\p{L})(?:[Nn]ovel|[Bb]ook|[Ee]ssay|[Pp]aper|[Ss]tudy|[Aa]rticle|[Dd]ocumentary|[Ff]ilm|[Ss]ong|[Pp]oem|[Mm]emoir|[Bb]iography|Roman|Buch|Aufsatz|Studie|Artikel|Dokumentation|Dokumentarfilm|Lied|Gedicht|Biografie|roman|livre|étude|documentaire|chanson|libro|novela|ensayo|estudio|artículo|documental|canción)\s[“"„«‘'‚]([^“”"„«»‘’'‚\n]{2,80})[”"“»’‘']\s(?:by|von|de|del|di|van)\s(\p{Lu}[\p{L}.’-]+(?:\s(?:(?:van|von|de|der|la|del)\s){0,2}\p{Lu}[\p{L}.’-]+){1,3})/gu;
/** "auf ihrem Album „X“", "in her book “X”": a work of whoever the sentence is about. */
const THEIR_WORK =
  /(?<!\p{L})(?:in|on|auf|dans|en|sur) (?:his|her|their|its|seine[mr]|ihre[mr]|son|sa|leur|su) (?:\p{Ll}+ )?(?:book|album|novel|memoir|film|song|essay|podcast|buch|roman|lied|livre|chanson|libro|novela|canción|disco),? [“"„«‘'‚]([^“”"„«»‘’'‚\n]{2,80})[”"“»’‘']/giu;

/** Whether a block is the heading of a list of sources. */
export function isSourceHeading(line: string): boolean {
  return SOURCES.test(line.trim());
}

/** An entry under such a heading: an item or a line with a year, of the length of an entry; null for other blocks. */
export function listedSource(block: TextBlock, heading: string, page: Discourse): Credit | null {
  const text = page.text.slice(block.start, block.end);
  const dated = YEAR.test(text);
  const named = /^\W*(?:\d+\W+)?\p{Lu}/u.test(text);
  const remark = /^notes/iu.test(heading.trim());
  if (
    text.length < 12 ||
    text.length >= 400 ||
    !(dated || (block.kind === 'list' && named && !remark && /[,:.“"„«](?=\s|$)|[“"„«]/u.test(text)))
  )
    return null;
  const entry = text.replace(/^[\d[\].)*^↑\s]+/, '');
  const name = /^[^.,;:(–—]{3,80}/u.exec(entry)?.[0].trim() ?? text.slice(0, 80);
  return documentCredit({ start: block.start, end: block.end }, name, page);
}

/** Writings referred to in running text by author and title: "cf. …", "the novel ‘…’ by …". */
export function findReferences(block: Span, page: Discourse): readonly Credit[] {
  const text = page.text.slice(block.start, block.end);
  const found: Credit[] = [];
  const note = NOTE.exec(text.slice(0, 160));
  if (note !== null) return [documentCredit(block, note[1] ?? '', page)];
  for (const hit of YEAR.test(text) ? text.matchAll(CONFER) : []) {
    const author = hit[1] ?? '';
    if (NO_AUTHOR.test(author)) continue;
    found.push(documentCredit(spanOf(block, hit), author, page));
  }
  if (!/[“"„«‘‚]|\s'/.test(text)) return found;
  for (const hit of text.matchAll(WORK_BY))
    found.push(documentCredit(spanOf(block, hit), hit[2] ?? hit[1] ?? '', page));
  for (const hit of text.matchAll(THEIR_WORK)) found.push(documentCredit(spanOf(block, hit), hit[1] ?? '', page));
  return found;
}

function spanOf(block: Span, hit: RegExpExecArray): Span {
  return { start: block.start + hit.index, end: block.start + hit.index + hit[0].length };
}

/** A credit of a writing; the words that name it are all there is to state. */
export function documentCredit(span: Span, name: string, page: Discourse): Credit {
  return {
    ...span,
    text: page.text.slice(span.start, span.end),
    kind: 'document',
    attribution: { kind: 'organisation', name },
    statement: span,
    citation: linkIn(span, page),
  };
}
