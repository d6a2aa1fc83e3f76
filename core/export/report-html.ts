import type { Chain, Passage, Trace } from '../model';
import { isoDate } from './date-parts';
import type { ExportWords } from './export-words';
import { element, escapeMarkup, escapePiece } from './html-markup';
import { languageTag } from './language-tag';
import { type LaidHop, layOut } from './lay-out';
import { markChanges } from './mark-changes';
import { passageLink } from './passage-link';
import { reportStyle } from './report-style';
import { tellEnd } from './tell-end';
import { tellHop } from './tell-hop';
import { tellSummary } from './tell-summary';

/** No script, nothing from elsewhere: even a reader's mistake cannot make the file ask the network for anything. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A trace as one self-contained HTML document that can be attached to a correction: works offline, prints, asks nothing of the
 * network. All text of pages is escaped text; addresses are links only when they are http(s).
 */
export function reportHtml(trace: Trace, words: ExportWords): string {
  return reportOf([trace], words);
}

/** Several traces in one such document, each on a page of its own when printed. */
export function manyReports(traces: readonly Trace[], words: ExportWords): string {
  return reportOf(traces, words);
}

function reportOf(traces: readonly Trace[], words: ExportWords): string {
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="referrer" content="no-referrer">',
    element('title', {}, escapeMarkup(words.title)),
    `<style>${reportStyle}</style>`,
  ];
  const page = element(
    'html',
    { lang: words.language, dir: words.direction },
    element('head', {}, ...head),
    element('body', {}, element('main', {}, ...bodyOf(traces, words))),
  );
  return `<!doctype html>\n${page}\n`;
}

function bodyOf(traces: readonly Trace[], words: ExportWords): readonly string[] {
  const told = traces.map((trace) => traceParts(trace, words));
  const bodies = told.length === 1 ? told.flat() : told.map((parts) => element('article', {}, ...parts));
  const about = element('p', {}, escapeMarkup(words.about));
  return [element('h1', {}, escapeMarkup(words.title)), ...bodies, element('footer', {}, about)];
}

function traceParts(trace: Trace, words: ExportWords): readonly string[] {
  const branches = trace.branches.map((branch, index) =>
    section(`${words.branches} ${index + 1}`, chainList(branch, words), endBox(branch, words)),
  );
  const summary = tellSummary(trace, words);
  const warnings = trace.warnings.map((warning) => element('li', {}, escapeMarkup(words.warning(warning, trace))));
  return [
    section(words.claim, element('blockquote', { dir: 'auto' }, escapeMarkup(trace.claim.text))),
    summary === '' ? '' : element('p', {}, escapeMarkup(summary)),
    section(words.chain, chainList(trace.chain, words), endBox(trace.chain, words)),
    ...branches,
    warnings.length === 0 ? '' : section(words.warnings, element('ul', {}, ...warnings)),
    element('p', { class: 'facts' }, escapeMarkup(words.tracedOn(trace.updatedAt))),
  ];
}

function section(heading: string, ...content: readonly string[]): string {
  return element('section', {}, element('h2', {}, escapeMarkup(heading)), ...content);
}

function chainList(chain: Chain, words: ExportWords): string {
  return element('ol', {}, ...layOut(chain).hops.map((laid) => hopEntry(laid, words)));
}

function hopEntry(laid: LaidHop, words: ExportWords): string {
  const hop = tellHop(laid, words);
  const machine = isoDate(laid.hop.work.published);
  const date = escapeMarkup(hop.date);
  const facts = [
    machine === null ? date : element('time', { datetime: machine }, date),
    hop.isProbable ? escapeMarkup(words.probable) : '',
    hop.read === null ? '' : escapeMarkup(hop.read),
  ].filter((fact) => fact !== '');
  const steps = [hop.relation, ...hop.changes].flatMap((step) => (step === null ? [] : [escapeMarkup(step)]));
  return element(
    'li',
    { class: 'hop' },
    element('h3', { dir: 'auto' }, `${hop.number}. ${escapeMarkup(hop.signature)}`),
    hop.title === null ? '' : element('p', { class: 'title', dir: 'auto' }, escapeMarkup(hop.title)),
    passageQuote(laid, words),
    element('p', { class: 'facts' }, facts.join(' · ')),
    hop.url === null ? '' : element('p', { class: 'facts' }, link(passageLink(laid.hop) ?? hop.url, hop.url)),
    hop.copy === null ? '' : element('p', { class: 'facts copy' }, link(hop.copy.url, hop.copy.text)),
    steps.length === 0 ? '' : element('p', { class: 'facts' }, `↓ ${steps.join(' · ')}`),
  );
}

function passageQuote(laid: LaidHop, words: ExportWords): string {
  const passage: Passage | null = laid.hop.passage;
  if (passage === null) return element('p', {}, escapeMarkup(words.noPassage));
  const marked = markChanges(passage, laid.drift).map((piece) =>
    piece.changed ? element('mark', {}, escapePiece(piece.text)) : escapePiece(piece.text),
  );
  return element('blockquote', { lang: languageTag(laid.hop.work.language), dir: 'auto' }, ...marked);
}

function endBox(chain: Chain, words: ExportWords): string {
  const { phrase, note } = tellEnd(chain, words);
  return element('p', { class: 'end' }, element('strong', {}, escapeMarkup(phrase)), escapeMarkup(note));
}

/** `url` has been through `webAddress`. */
function link(url: string, text: string): string {
  return element('a', { href: url, rel: 'noopener noreferrer nofollow' }, escapeMarkup(text));
}
