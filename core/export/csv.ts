import type { Hop, Trace } from '../model';
import { cleanText } from './clean-text';
import { isoDate, isoMoment } from './date-parts';
import { layOut } from './lay-out';
import { listChains } from './list-works';
import { webAddress } from './web-address';

/** Column names are stable keys for programs, the same in every language. */
export const csvColumns = [
  'claim',
  'chain',
  'hop',
  'site',
  'author',
  'handle',
  'title',
  'kind',
  'language',
  'url',
  'published',
  'published_precision',
  'published_known_by',
  'relation_to_next',
  'passage',
  'changes',
  'confidence',
  'read_as',
  'read_at',
  'archive_url',
  'archived_at',
  'end',
  'end_attribution',
  'end_words',
  'end_status',
] as const;

/** Tells spreadsheets that the file is UTF-8; without it they take the local code page. */
const byteOrderMark = '\ufeff';

/** What makes a cell a formula (OWASP, "CSV Injection"), with the full-width forms that Japanese input gives. */
const formula = /^[\s"']*[=+\-@\uff0b\uff0d\uff1d\uff20]/;

/** Programs set to semicolons split a line there whatever the quotes, so that what follows may become a cell of its own. */
const afterSemicolon = /([;\uff1b]\s*)(?=[=+\-@\uff0b\uff0d\uff1d\uff20])/g;

/**
 * A cell that no spreadsheet takes for a formula: on one line, quoted, an apostrophe before what would begin one. The text is
 * changed by that; JSON keeps it exact.
 */
export function csvCell(text: string): string {
  const split = cleanText(text).replace(afterSemicolon, "$1'");
  const safe = formula.test(split) ? `'${split}` : split;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Traces as CSV (RFC 4180, UTF-8 with mark, CRLF): a header, then one row a page of each chain and each branch. */
export function chainCsv(...traces: readonly Trace[]): string {
  const lines = [csvColumns, ...traces.flatMap(traceRows)].map((row) =>
    row.map((cell) => csvCell(cell ?? '')).join(','),
  );
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

function traceRows(trace: Trace): readonly (readonly (string | null)[])[] {
  return listChains(trace).flatMap((chain, index) =>
    layOut(chain).hops.map((laid): readonly (string | null)[] => {
      const isLast = laid.number === chain.hops.length;
      const end = isLast ? chain.end : null;
      return [
        trace.claim.text,
        String(index + 1),
        String(laid.number),
        ...workCells(laid.hop),
        laid.relation,
        laid.hop.passage?.exact ?? null,
        [...new Set(laid.drift.map((one) => one.kind))].join(' '),
        laid.hop.passage === null ? null : laid.hop.confidence,
        ...readingCells(laid.hop),
        isLast ? (end?.kind ?? 'running') : null,
        end?.attribution.name ?? null,
        end?.words ?? null,
        end === null || end.status === null ? null : String(end.status),
      ];
    }),
  );
}

function workCells({ work }: Hop): readonly (string | null)[] {
  const { published } = work;
  // A copy's date is an upper bound; its column says so, and here the moment itself is wanted.
  const date = published?.source === 'archive' ? isoMoment(published.at) : isoDate(published);
  return [
    work.site,
    work.author,
    work.handle,
    work.title,
    work.kind,
    work.language,
    webAddress(work.url),
    date,
    published?.precision ?? null,
    published?.source ?? null,
  ];
}

function readingCells(hop: Hop): readonly (string | null)[] {
  return [
    hop.readAs,
    isoMoment(hop.readAt),
    hop.memento === null ? null : webAddress(hop.memento.url),
    isoMoment(hop.memento?.at ?? null),
  ];
}
