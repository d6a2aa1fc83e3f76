import type { ExportWords } from '../../../core/export/export-words';

const warningNames = {
  circular: 'Circular',
  'later-than-citer': 'Later than its citer',
  'archived-hop': 'Only an archive has it',
  'single-origin': 'All rest on one',
} as const;

/** Words of a test language: short, and with characters that every format must escape. */
export const plainWords: ExportWords = {
  language: 'en',
  direction: 'ltr',
  title: 'Where this was first said',
  claim: 'Claim',
  chain: 'Chain',
  branches: 'Other way',
  warnings: 'Warnings',
  about: 'Evidence, not a verdict.',
  tracedOn: (at) => `Traced ${new Date(at).toISOString()}.`,
  readOn: (at) => `read ${new Date(at).toISOString()}`,
  copyOf: (at) => (at === null ? 'Copy' : `Copy of ${new Date(at).toISOString().slice(0, 10)}`),
  date: (date) => (date === null ? 'no date' : `${new Date(date.at).toISOString()} (${date.source})`),
  quoted: (text) => `“${text}”`,
  relations: { embeds: 'embeds', quotes: 'quotes', isBasedOn: 'credits', links: 'links' },
  drift: {
    number: 'Number changed',
    hedge: 'Hedge changed',
    negation: 'Negation changed',
    attribution: 'Attribution changed',
    cut: 'Cut',
    reworded: 'Reworded',
  },
  change: (earlier, later) => `${earlier ?? '∅'} became ${later ?? '∅'}`,
  end: (end) => ({ phrase: `Ends: ${end.kind}`, note: end.words ?? '' }),
  unfinished: 'Still tracing',
  warning: (warning) => warningNames[warning],
  noPassage: 'Words not read',
  probable: 'probable',
  summary: (pages, origins) => `${pages} pages, ${origins} origins`,
};
