import type { KnownDate } from '../../model';
import { CHANGED, PUBLISHED } from './date-line-words';
import { isAtTop, LINE_ELEMENT, printedDate, type ShownContext, stampOf } from './shown-date';
import { DATE_LINE, textIn } from './text-in';

/** Names of elements that show when the text was changed (microformats, microdata, themes). */
const NAMED =
  /(?:^|\s)(?:dt-updated|updated|date-?modified|(?:post-|entry-)?modified(?:-date)?|last-?(?:modified|updated)|updated-?(?:on|at|date))(?=\s|$)/;
/** A theme that writes both names on one element knows one date. */
const PUBLISHED_TOO = /publish|entry-date|post-date|posted/;
/** What wikis say below a page. */
const OF_PAGE =
  /^(?:this page was last|(?:diese|die) seite wurde zuletzt|(?:la )?dernière modification de cette page|esta página (?:fue|se|foi) (?:modific|edit)|questa pagina è stata modificata|deze pagina is voor het laatst|tę stronę ostatnio|эта страница в последний раз|sidan redigerades senast)/i;
/** Nodes before the end of the article in which its last line stands. */
const NEAR_END = 60;

/** Nodes of a line that is looked at wherever it stands. */
const SHORT_LINE = 8;

/**
 * The date of the last change as the page prints it by its headline or below its text; null when it does not. A day without its year is the next one after
 * the publication.
 */
export function findChangedDate(context: ShownContext, published: KnownDate | null): KnownDate | null {
  const { outline, regions, article } = context;
  const end = outline.boxes[article]?.end ?? outline.boxes.length;
  let latest: KnownDate | null = null;
  for (const [at, box] of outline.boxes.entries()) {
    if (box.name === '' || box.name.startsWith('#') || box.state === 'inert' || regions[at] === 'comments') continue;
    const isBeside = isAtTop(context, at) || (at > end - NEAR_END && at < end + NEAR_END / 2);
    const named = isBeside && NAMED.test(box.hint) && !PUBLISHED_TOO.test(box.hint);
    const isLine = LINE_ELEMENT.test(box.name) && (isBeside || box.end - at <= SHORT_LINE);
    const date = (named ? stampOf(box) : null) ?? (isLine ? lineDate(context, at, isBeside, named, published) : null);
    if (date && (latest === null || date.at > latest.at)) latest = date;
  }
  return latest;
}

function lineDate(
  context: ShownContext,
  at: number,
  isBeside: boolean,
  named: boolean,
  first: KnownDate | null,
): KnownDate | null {
  const text = textIn(context.outline, at);
  if (text.length > DATE_LINE || !(isBeside || OF_PAGE.test(text))) return null;
  const changed = CHANGED.exec(text);
  if (!changed) return named ? printedDate(text, context) : null;
  const said = text.slice(changed.index);
  const published = PUBLISHED.exec(said);
  const line = published ? said.slice(0, published.index) : said;
  return printedDate(line, context) ?? withoutYear(line, first, context);
}

/** A day and its month, a month and its day. */
const DAYS_OF_MONTHS = [
  /\d{1,2}(?:st|nd|rd|th|er|\.)?\s+(?:de\s+|of\s+)?\p{L}{3,12}\.?/u,
  /\p{L}{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?(?!\d)/u,
];

function withoutYear(line: string, first: KnownDate | null, context: ShownContext): KnownDate | null {
  if (first === null || /\d{4}/.test(line)) return null;
  const year = new Date(first.at).getUTCFullYear();
  const dates = DAYS_OF_MONTHS.flatMap((form) =>
    [year, year + 1].map((each) => printedDate(line.replace(form, `$& ${each}`), context)),
  );
  return dates.find((date) => date !== null && date.at > first.at) ?? null;
}
