import type { Trace } from '../model';
import { bibtex } from './bibtex';
import { chainText } from './chain-text';
import { cslJson } from './csl-json';
import { chainCsv } from './csv';
import type { ExportWords } from './export-words';
import { graphml } from './graphml';
import { traceJson } from './json';
import { chainMarkdown } from './markdown';
import { provJsonLd } from './prov';
import { reportHtml } from './report-html';
import { ris } from './ris';
import { webAnnotations } from './web-annotation';
import { wikipediaCitations } from './wikipedia';

/** A format in which a trace can be taken along. */
export interface ExportFormat {
  /** Stable name for settings and messages. */
  readonly id: string;
  /** Ending of a saved file, with its dot. */
  readonly ending: string;
  /** Media type without parameters; all are UTF-8. */
  readonly mediaType: string;
  readonly write: (trace: Trace, words: ExportWords) => string;
}

/** Every format, the ones for people first. */
export const exportFormats: readonly ExportFormat[] = [
  { id: 'text', ending: '.txt', mediaType: 'text/plain', write: chainText },
  { id: 'report', ending: '.html', mediaType: 'text/html', write: reportHtml },
  { id: 'markdown', ending: '.md', mediaType: 'text/markdown', write: chainMarkdown },
  { id: 'csv', ending: '.csv', mediaType: 'text/csv', write: chainCsv },
  { id: 'json', ending: '.json', mediaType: 'application/json', write: (trace) => traceJson(trace) },
  { id: 'prov', ending: '.jsonld', mediaType: 'application/ld+json', write: provJsonLd },
  { id: 'annotation', ending: '.anno.jsonld', mediaType: 'application/ld+json', write: webAnnotations },
  { id: 'csl-json', ending: '.csl.json', mediaType: 'application/vnd.citationstyles.csl+json', write: cslJson },
  { id: 'bibtex', ending: '.bib', mediaType: 'application/x-bibtex', write: bibtex },
  { id: 'ris', ending: '.ris', mediaType: 'application/x-research-info-systems', write: ris },
  { id: 'graphml', ending: '.graphml', mediaType: 'application/graphml+xml', write: graphml },
  { id: 'wikipedia', ending: '.wiki.txt', mediaType: 'text/plain', write: wikipediaCitations },
];
