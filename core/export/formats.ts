import type { Trace } from '../model';
import { bibtex } from './bibtex';
import { chainText } from './chain-text';
import { cslJson } from './csl-json';
import { chainCsv } from './csv';
import type { ExportWords } from './export-words';
import { graphml } from './graphml';
import { traceJson } from './json';
import { libraryJson } from './library-json';
import { chainMarkdown } from './markdown';
import { provJsonLd } from './prov';
import { manyReports, reportHtml } from './report-html';
import { ris } from './ris';
import { manyAnnotations, webAnnotations } from './web-annotation';
import { wikipediaCitations } from './wikipedia';

/** Names of the formats, for settings, messages and texts. */
export type ExportFormatId =
  | 'text'
  | 'report'
  | 'markdown'
  | 'csv'
  | 'json'
  | 'prov'
  | 'annotation'
  | 'csl-json'
  | 'bibtex'
  | 'ris'
  | 'graphml'
  | 'wikipedia';

/** A format in which traces can be taken along. */
export interface ExportFormat {
  readonly id: ExportFormatId;
  /** Ending of a saved file, with its dot. */
  readonly ending: string;
  /** Media type without parameters; all are UTF-8. */
  readonly mediaType: string;
  /** One trace as one file. */
  readonly write: (trace: Trace, words: ExportWords) => string;
  /** Several traces as one file; works that they share are named once where the format lists works. */
  readonly writeAll: (traces: readonly Trace[], words: ExportWords) => string;
}

/** Between two traces of a text file; no line of a chain looks like it. */
const textRule = `\n\n${'─'.repeat(40)}\n\n`;

/** Every format, the ones for people first. */
export const exportFormats: readonly ExportFormat[] = [
  {
    id: 'text',
    ending: '.txt',
    mediaType: 'text/plain',
    write: chainText,
    writeAll: (traces, words) => traces.map((trace) => chainText(trace, words)).join(textRule),
  },
  { id: 'report', ending: '.html', mediaType: 'text/html', write: reportHtml, writeAll: manyReports },
  {
    id: 'markdown',
    ending: '.md',
    mediaType: 'text/markdown',
    write: chainMarkdown,
    writeAll: (traces, words) => traces.map((trace) => chainMarkdown(trace, words)).join('\n---\n\n'),
  },
  listing('csv', '.csv', 'text/csv', chainCsv),
  {
    id: 'json',
    ending: '.json',
    mediaType: 'application/json',
    write: (trace) => traceJson(trace),
    writeAll: (traces) => libraryJson({ traces, pages: [], collections: [], notes: [] }),
  },
  listing('prov', '.jsonld', 'application/ld+json', provJsonLd),
  {
    id: 'annotation',
    ending: '.anno.jsonld',
    mediaType: 'application/ld+json',
    write: webAnnotations,
    writeAll: manyAnnotations,
  },
  listing('csl-json', '.csl.json', 'application/vnd.citationstyles.csl+json', cslJson),
  listing('bibtex', '.bib', 'application/x-bibtex', bibtex),
  listing('ris', '.ris', 'application/x-research-info-systems', ris),
  listing('graphml', '.graphml', 'application/graphml+xml', graphml),
  listing('wikipedia', '.wiki.txt', 'text/plain', wikipediaCitations),
];

/** A format that takes any number of traces and no words of the interface. */
function listing(
  id: ExportFormatId,
  ending: string,
  mediaType: string,
  write: (...traces: readonly Trace[]) => string,
): ExportFormat {
  return { id, ending, mediaType, write: (trace) => write(trace), writeAll: (traces) => write(...traces) };
}
