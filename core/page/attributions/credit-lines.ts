import type { Credit, Span, TextBlock } from '../../model';
import { readActor } from './actors';
import { kindOf, linkIn } from './credit-kind';
import type { Discourse } from './discourse';
import { phraseAfter } from './phrases';
import { readTokens } from './tokens';

/** A credit line is a line of its own or stands in brackets; running text that starts so is longer. */
const MOST_CHARACTERS = 160;
/** A bracket this short is the credit as a whole: "(cf. Jane Doe, Mills and Weirs, 2011)". */
const MOST_BRACKET = 60;
const BRACKET = /[([]([^()[\]\n]{3,100})[)\]]/g;
/** "BERLIN (dpa) –", "(Reuters)", "dpa/ab": wire copy names its agency at its start or end. */
const AGENCY =
  /^(?:\p{Lu}[\p{L} .,/-]{1,40}\s)?\(?(?:\p{Lu}{2,3}\s)?(?:dpa|afp|ap|apa|reuters|efe|ansa|tt|ntb|pap|tass|itar-tass|anp|belga|lusa|kna|epd|sid|ats|sda|upi|pa media|cp|aap|bloomberg|interfax|dts|europa press)(?:\/[\p{L}]{2,12}){0,2}\)?(?=\s[–—-]|\s*$|\.\s|:\s)/iu;
/** Headings over a list of sources. */
const SOURCES =
  /^(?:(?:notes and )?sources?|references?|works cited|bibliography|further reading|literatur(?:verzeichnis|angaben)?|quellen(?:angaben|verzeichnis)?|bibliogra(?:phie|fía|fia)|références|fuentes|referencias|referências|fonti|bronnen|źródła|bibliografia|источники|литература|källor|notes)\s*:?$/iu;
/** Credits of pictures: the source of the picture, not of what the text says. */
const PICTURE =
  /^[\s([]*(?:photos?|images?|pictures?|screenshots?|fotos?|bild(?:er)?|titelbild|symbolbild|imagen|immagine|beeld|zdjęcie|fot|фото|crédits?|credits?)(?![\p{L}])/iu;

/** "Via Jane Doe", "(Source: Reuters)", "h/t @someone": lines and brackets that only say where something comes from. */
export function findCreditLines(page: Discourse): readonly Credit[] {
  const credits: Credit[] = [];
  const { blocks, bodyEnd } = page.input;
  let listed = false;
  for (const [index, block] of blocks.entries()) {
    if (block.start >= bodyEnd) break;
    const line = page.text.slice(block.start, block.end);
    const isTitle = SOURCES.test(line.trim());
    if (isTitle || block.kind === 'heading') listed = isTitle;
    if (isTitle || block.kind === 'heading' || block.kind === 'table') continue;
    const previous = blocks[index - 1] ?? block;
    const credit =
      line.length <= MOST_CHARACTERS
        ? (lineCredit(block, previous, page) ?? agencyCredit(block, previous, page))
        : agencyCredit(block, block, page);
    if (credit !== null) credits.push(credit);
    else if (listed && isSourceEntry(line, block)) credits.push(listedSource(block, page));
    else credits.push(...bracketCredits(block, page));
  }
  return credits;
}

function bracketCredits(block: TextBlock, page: Discourse): readonly Credit[] {
  const found: Credit[] = [];
  for (const hit of page.text.slice(block.start, block.end).matchAll(BRACKET)) {
    const start = block.start + hit.index + 1;
    const span = { start, end: start + (hit[1] ?? '').length };
    const credit = lineCredit(span, block, page);
    if (credit === null) continue;
    const whole = span.end - span.start <= MOST_BRACKET ? span : { start: credit.start, end: credit.end };
    found.push({ ...credit, ...whole, text: page.text.slice(whole.start, whole.end) });
  }
  return found;
}

function lineCredit(span: Span, about: Span, page: Discourse): Credit | null {
  const line = page.text.slice(span.start, span.end);
  const picture = PICTURE.test(line);
  const cue = page.cues.creditLine.exec(line) ?? (picture ? PICTURE.exec(line) : null);
  if (cue === null) return null;
  const tokens = readTokens(page.text, span.start, span.end);
  const linking = tokens.findLastIndex(
    (token) => picture && /^(?:from|by|via|aus|von|de|par|por|di|da|van|of|courtesy|auf|bei)$/.test(token.lower),
  );
  const at = Math.max(
    linking,
    tokens.findLastIndex((token) => token.end <= span.start + cue[0].length),
  );
  const phrase = phraseAfter(tokens, at, page.cues);
  const actor = phrase && readActor(tokens, phrase, page);
  const first = tokens.find((token) => token.word);
  if (!actor || actor.pronoun || first === undefined) return null;
  const found = { start: first.start, end: Math.max(actor.end, first.end) };
  const statement = picture ? span : about;
  return {
    ...found,
    text: page.text.slice(found.start, found.end),
    kind: kindOf(actor, found, span, page, !picture),
    attribution: actor.attribution,
    statement: { start: statement.start, end: statement.end },
    citation: linkIn(span, page),
  };
}

function agencyCredit(block: Span, statement: Span, page: Discourse): Credit | null {
  const hit = AGENCY.exec(page.text.slice(block.start, Math.min(block.end, block.start + 90)));
  if (hit === null) return null;
  const name = /[\p{L}-]+(?=(?:\/[\p{L}]{2,12}){0,2}\)?$)/u.exec(hit[0])?.[0] ?? hit[0];
  return {
    start: block.start,
    end: block.start + hit[0].length,
    text: hit[0],
    kind: 'prior-report',
    attribution: { kind: 'organisation', name },
    statement: { start: statement.start, end: statement.end },
    citation: linkIn({ start: block.start, end: block.start + hit[0].length }, page),
  };
}

/** A list entry or a line with a year in it; prose under the same heading has neither. */
function isSourceEntry(line: string, block: TextBlock): boolean {
  return (
    line.length >= 12 && line.length < 400 && (block.kind === 'list' || /(?<!\d)(?:1[89]|20)\d\d(?!\d)/.test(line))
  );
}

/** An entry of a list of sources; those that are linked are citations already. */
function listedSource(block: Span, page: Discourse): Credit {
  const text = page.text.slice(block.start, block.end);
  const name = /^[^.,;:(–—]{3,80}/u.exec(text.replace(/^[\d[\].)*\s]+/, ''))?.[0].trim() ?? text.slice(0, 80);
  return {
    start: block.start,
    end: block.end,
    text,
    kind: 'document',
    attribution: { kind: 'organisation', name },
    statement: { start: block.start, end: block.end },
    citation: linkIn(block, page),
  };
}
