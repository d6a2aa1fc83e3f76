import { AND_WORDS } from '../../../claim/cues/conjunctions';
import { PICTURE_NOUN } from '../../../claim/cues/picture-words';
import type { Citation, Credit, Span } from '../../../model';
import type { FoundQuotation } from '../quotations/quotations';
import { type Discourse, indexBefore, overlaps } from '../words/discourse';
import { ACCORDING, isCreditOf, isStatedSource } from './credited-link';
import { isQuotedFrom } from './quoted-link';
import { SOURCES } from './told-sources';

/** A credit that ends just before a link ("reported on Monday [that …]") still credits it. */
const MOST_GAP = 12;
/** So does one at the end of its clause when the address is the source's own ("By the board's count of last spring, the number [rose]"). */
const MOST_CLAUSE = 60;
/** Characters before a link in which the label of a source is looked for. */
const MOST_LABEL = 24;
/** A caption or credit line is no longer. */
const MOST_LINE = 200;
/** Right before a link, or as its words: "(via X)", "Quelle: X". */
const BEFORE_SOURCE = new RegExp(
  `(?:^|[([—–,|]\\s?|(?:bild|foto|photo|image)\\s)(?:via|vía|thanks|danke|merci|gracias|grazie|obrigad[oa]|tack)\\s*[:(]?\\s*$|(?:^|[^\\p{L}])(?:h/t|hat[- ]tip|tip of the hat|courtesy of|\\(c\\)|©)(?:\\s(?:goes )?to)?(?:\\sthe)?\\s*[:(]?\\s*$|(?:(?:^|[([—–,|.]\\s?)(?:${SOURCES})|(?:^|[^\\p{L}])(?:${SOURCES})\\s*[:：(])\\s*$`,
  'iu',
);
/** Signs and words by which a line says where it was taken over or found: the curators' signs of 2012, "republished from", at the head of a line "seen at". */
const TAKEN_FROM =
  /(?:[\u1525\u21ac]|(?:^|[^\p{L}])(?:(?:re(?:published|printed|posted|blogged)|cross-?posted|adapted|translated|übernommen|repris|tomado|reproducido|ripreso) (?:with permission )?(?:from|von|aus|de|da)|with permission from|(?:originally|first|previously|zuerst|ursprünglich|initialement) (?:published|posted|appeared|printed|erschienen|veröffentlicht|publié\p{L}*|paru\p{L}*) (?:at|on|in|by|bei|auf|im|sur|dans|par)|(?:publicad|pubblicat|aparecid|apars)\p{L}+ originalmente en|com(?:es?|ing) to us (?:from|via|courtesy of)|(?:put on ?to|turned on ?to|tipped off (?:to|about)|pointed to|alerted to) (?:this|it)(?: \p{L}+)? by|brought to (?:my|our) attention by|aufmerksam gemacht (?:durch|von)|stamm(?:t|en|te|ten) (?:von|aus)|(?<!\p{L})(?:recipe|method|idea|data|figures?|numbers?|quot(?:e|ation)|image|photo|picture|map|chart|graph|table|definition|list)s? (?:here |above |below )?(?:is|are|was|were|comes?|came) (?:taken )?from|(?:recette|méthode|idée|données|chiffres|citation|image|photo|carte|texte) (?:vient|viennent|est tirée?|sont tiré\p{L}*) de|provien(?:t|nent|e|en) de|provengono da)(?: the| an?)?)\s*:?\s*$|(?:^|[([—–]\s?)(?:(?:spotted|seen|found) (?:by|at|on|via|over at)|gesehen (?:bei|auf)|entdeckt (?:bei|auf)|repéré (?:par|sur|chez)|trouvé (?:sur|chez)|visto en|encontrado en|visto su|con información de)\s*:?\s*$/iu;
const PICTURE_LINE = new RegExp(
  `(?:^|[([\\s])(?:portraits?|artwork|${PICTURE_NOUN})(?: credits?| courtesy)?(?:\\s*:|\\s(?:by|via|from|von|par|por|de|di|aus|credit)\\s)`,
  'iu',
);

/** Share of its line that a lone link takes, and the characters that may stand beside it ("Read more:"): a clause beside it is a statement. */
const LONE_SHARE = 0.6;
const MOST_BESIDE = 24;

/** Forms whose relation and passage come with the citation. */
const STATED: ReadonlySet<string> = new Set(['cite-attribute', 'microformat', 'metadata']);

/** Citations with relation, passage and cue as the text around them gives them. */
export function relateCitations(
  quotations: readonly FoundQuotation[],
  credits: readonly Credit[],
  page: Discourse,
): readonly Citation[] {
  return page.input.citations.map((citation, index) => {
    const cited = quotations.filter((quotation) => quotation.citation === index && quotation.form !== 'pull');
    const quoted = cited.find((quotation) => citation.form === 'footnote' || isQuotedFrom(citation, quotation, page));
    const credit = creditOf(citation, index, credits, page);
    const passage = quoted ? { start: quoted.start, end: quoted.end } : passageOf(citation, credit, page);
    const cue = quoted?.cue ?? credit?.text ?? null;
    if (citation.relation === 'embeds') return { ...citation, passage, cue };
    // Stated by the markup itself, not by the words around it.
    if (STATED.has(citation.form)) return { ...citation, cue };
    const listed = isListedSource(citation, page);
    if (citation.form === 'footnote') {
      const source = listed || BEFORE_SOURCE.test(page.text.slice(citation.start - MOST_LABEL, citation.start));
      return { ...citation, relation: source ? 'isBasedOn' : quoted ? 'quotes' : citation.relation, cue };
    }
    const based =
      listed ||
      isCreditedByPlace(citation, page) ||
      (!isExplained(citation, page) &&
        !isPointedAt(citation, credit, page) &&
        ((credit !== null && isCreditOf(citation, credit, page)) || isStatedSource(citation, page)));
    if (quoted && !listed) return { ...citation, relation: 'quotes', passage, cue };
    const relation = based ? 'isBasedOn' : citation.relation;
    return { ...citation, relation, passage: passageOf(citation, credit, page), cue };
  });
}

/** Whether a link only explains what its words name, in an encyclopaedia that the text does not speak of. */
function isExplained(citation: Citation, page: Discourse): boolean {
  if (!/(?:^|\.)wikipedia\.org$/.test(new URL(citation.url).hostname)) return false;
  const { start, end } = page.sentenceAt(citation.start);
  return !/wiki/i.test(page.text.slice(start, end));
}

/** Under such a heading stands what the text is from; "references" and "further reading" say less. */
const SOURCE_HEADING = new RegExp(
  `^\\W*(?:\\[[^\\]]*\\]\\s*)?(?:\\p{L}+ (?:${AND_WORDS}|&) )?(?:our |the |unsere |nos |nuestras )?(?:${SOURCES}|quellen\\p{L}+|bronvermelding)(?: (?:${AND_WORDS}|&) \\p{L}+)?\\P{L}*(?:\\[[^\\]]*\\])?\\W*$`,
  'iu',
);

/** A line that its author made an entry of a list. */
const ENTRY = /^(?:[-–—•*·▪‣]|\d{1,2}[.)]|\[\d{1,2}\])\s/u;

/** Whether a link stands in the list below a heading that calls it one of the sources. */
function isListedSource(citation: Citation, page: Discourse): boolean {
  const { blocks } = page.input;
  const isEntry = (line: string, at: number): boolean =>
    blocks[indexBefore(blocks, at)]?.kind === 'list' || ENTRY.test(line);
  let above = page.text.slice(0, citation.end).trimEnd();
  let line = above.slice(above.lastIndexOf('\n') + 1);
  if (citation.end <= citation.start || !isEntry(line, citation.start)) return false;
  while (line !== '' && isEntry(line, above.length - line.length)) {
    above = above.slice(0, above.length - line.length).trimEnd();
    line = above.slice(above.lastIndexOf('\n') + 1);
  }
  return SOURCE_HEADING.test(line);
}

/** The credit that a link belongs to: its words overlap, or it follows at once; of several the one of what is linked. */
function creditOf(citation: Citation, index: number, credits: readonly Credit[], page: Discourse): Credit | null {
  if (citation.end <= citation.start) return null;
  const own = credits.filter((credit) => {
    if (credit.citation === index && credit.kind !== 'self' && isNear(citation, credit, page)) return true;
    if (overlaps(credit, citation)) return true;
    if (credit.kind === 'self' || !mayLead(credit, citation, page)) return false;
    const gap = page.text.slice(credit.end, citation.start);
    if (citation.start < credit.end || gap.length > MOST_CLAUSE || /[;:!?\n]|\.\s+\p{Lu}/u.test(gap)) return false;
    return gap.length <= MOST_GAP && !gap.includes('.');
  });
  return own.find((credit) => isCreditOf(citation, credit, page)) ?? own[0] ?? null;
}

/** Whether a link stands in the sentence of its credit, before it in the same paragraph or in the one above: not where the same name comes up again. */
function isNear(citation: Citation, credit: Credit, page: Discourse): boolean {
  const [link, words] = [citation, credit].map(({ start }) => indexBefore(page.input.blocks, start));
  if ((words ?? 0) - (link ?? 0) > 1) return false;
  return citation.start < credit.end || page.sentenceAt(citation.start).start <= credit.start;
}

/** Fewer linked words behind "according to X," are what the statement is about. */
const FEWEST_STATED = 4;

/** Whether a credit may be meant by a link behind it: what a person says leads there only as "according to X, [all of it]". */
function mayLead(credit: Credit, citation: Citation, page: Discourse): boolean {
  if (credit.kind !== 'person' || credit.attribution.name === null) return true;
  const linked = page.text.slice(citation.start, citation.end).split(/\s+/).length;
  return ACCORDING.test(credit.text) && linked >= FEWEST_STATED;
}

/** A link in the credit of a picture, or right after "via" or "source:". */
function isCreditedByPlace(citation: Citation, page: Discourse): boolean {
  const block = page.input.blocks[indexBefore(page.input.blocks, citation.start)];
  if (block === undefined || citation.place !== 'body') return false;
  // A picture above its caption leads to where it is from.
  if (citation.end <= citation.start) return block.kind === 'caption' && citation.scope === 'external';
  const before = page.text.slice(Math.max(block.start, citation.start - MOST_LABEL), citation.start);
  const anchor = page.text.slice(citation.start, citation.end);
  if (BEFORE_SOURCE.test(before) || BEFORE_SOURCE.test(anchor) || TAKEN_FROM.test(before)) return true;
  if (isInClosingBracket(citation, block, page) || isPassedOn(block, page)) return true;
  // Under a picture, a line that is nothing but a link says whose it is.
  if (block.kind === 'caption' && citation.scope === 'external' && anchor.length === block.end - block.start)
    return true;
  const open = /[([][^()[\]]*$/.exec(before);
  if (open !== null && PICTURE_LINE.test(open[0] + anchor)) return true;
  if (block.end - block.start > MOST_LINE) return false;
  if (PICTURE_LINE.test(page.text.slice(block.start, citation.start + 1))) return true;
  // A caption, or a line as short as one, closes with its credit in brackets.
  // A number in brackets is the mark of a reference, whatever line it closes.
  if (REFERENCE_MARK.test(anchor)) return false;
  const after = page.text.slice(citation.end, block.end);
  return (
    open !== null &&
    (block.kind === 'caption' || CREDIT_OPENS.test(open[0])) &&
    /^[^()[\]]*[)\]]\.?$/.test(after) &&
    // A bracket that opens its line is an aside ("(See also: …)").
    page.text.slice(block.start, citation.start - open[0].length).trim() !== ''
  );
}

/** A bracket that holds no more than whose it is, be it with a word for what that is. */
const CREDIT_OPENS = /^[([]\s*(?:\p{L}+\s?:\s*)?$/u;
/** Longest list of sources in brackets, in characters. */
const LONGEST_BRACKET = 500;

/** Whether a link stands in the square brackets with which a paragraph closes behind its last sentence: "… done. [Tech Guide, The Wire]". */
function isInClosingBracket(citation: Citation, block: Span, page: Discourse): boolean {
  const text = page.text.slice(block.start, block.end);
  const open = text.lastIndexOf('[');
  return (
    open > 0 &&
    citation.start - block.start > open &&
    text.length - open <= LONGEST_BRACKET &&
    /^\[[^\]]*\]$/.test(text.slice(open)) &&
    /[.!?…”"»)]\s*$/.test(text.slice(0, open))
  );
}

/** Whether a line is nothing but links with "via" between them: "[Coast Weekly via The Wire]". */
function isPassedOn(block: Span, page: Discourse): boolean {
  if (block.end - block.start > MOST_LINE || !/(?:^|\P{L})v[ií]a\P{L}/iu.test(page.text.slice(block.start, block.end)))
    return false;
  let [rest, at] = ['', block.start];
  for (const { start, end } of page.input.citations)
    if (start >= at && end <= block.end && end > start) [rest, at] = [rest + page.text.slice(at, start), end];
  return /^\P{L}*(?:v[ií]a\P{L}*)+$/iu.test(rest + page.text.slice(at, block.end));
}

/** A link that is nothing but the number or sign of a reference, or the format of a document. */
const REFERENCE_MARK = /^[^\p{L}\p{N}]{0,9}(?:\d{1,3}|[a-z]|pdf|docx?|xlsx?|csv|html|link|[*†‡§])[^\p{L}\p{N}]{0,9}$/iu;

/** A few words and a colon, before what they point at. */
const LABEL = /^\P{L}*\p{L}+(?:[ ’'-]\p{L}+){0,4}\s?:\s*$/u;

/** Whether a link is a headline behind a label ("Read more: …") that names no source: what the headline says credits nobody here. */
function isPointedAt(citation: Citation, credit: Credit | null, page: Discourse): boolean {
  const block = page.input.blocks[indexBefore(page.input.blocks, citation.start)];
  if (block === undefined || (credit !== null && credit.start < citation.start)) return false;
  const linked = page.text.slice(citation.start, citation.end);
  return (
    linked.split(/\s+/).length >= FEWEST_STATED &&
    LABEL.test(page.text.slice(block.start, citation.start)) &&
    page.text.slice(citation.end, block.end).length <= 2
  );
}

/** The sentence the link stands in; for an embed or a line that is nothing but the link, the block before. */
function passageOf(citation: Citation, credit: Credit | null, page: Discourse): Span {
  const { blocks } = page.input;
  const index = indexBefore(blocks, citation.start);
  const block = blocks[index];
  const previous = blocks[index - 1];
  if (block === undefined) return citation.passage;
  const inside = citation.start < block.end;
  if (citation.end <= citation.start || block.kind === 'caption') return { start: block.start, end: block.end };
  const anchor = citation.end - citation.start;
  const length = block.end - block.start;
  const alone = inside && anchor > LONE_SHARE * length && length - anchor <= MOST_BESIDE;
  if (
    (alone || (credit !== null && credit.statement.end <= block.start)) &&
    previous !== undefined &&
    citation.place === 'body'
  )
    return { start: previous.start, end: previous.end };
  const first = page.sentenceAt(citation.start);
  const last = page.sentenceAt(Math.max(citation.end - 1, citation.start));
  return { start: first.start, end: Math.max(first.end, last.end) };
}
