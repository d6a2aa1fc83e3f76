import type { Chain, Trace } from '../model';
import { cleanText } from './clean-text';
import type { ExportWords } from './export-words';
import { layOut } from './lay-out';
import { tellEnd } from './tell-end';
import { type ToldHop, tellHop } from './tell-hop';
import { tellSummary } from './tell-summary';

/**
 * A trace as plain text for a message or a note: the claim, a paragraph a page, the ending, then the branches and warnings.
 * Lines end in LF; the text ends without one.
 */
export function chainText(trace: Trace, words: ExportWords): string {
  const branches = trace.branches.flatMap((branch, index) => [
    `${words.branches} ${index + 1}`,
    ...chainParagraphs(branch, words),
  ]);
  const warnings = trace.warnings.map((warning) => `! ${words.warning(warning, trace)}`).join('\n');
  return [
    `${words.claim}: ${words.quoted(cleanText(trace.claim.text))}`,
    ...chainParagraphs(trace.chain, words),
    ...branches,
    warnings,
    tellSummary(trace, words),
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function chainParagraphs(chain: Chain, words: ExportWords): readonly string[] {
  const hops = layOut(chain).hops.map((laid) => hopParagraph(tellHop(laid, words), words));
  const { phrase, note } = tellEnd(chain, words);
  return [...hops, [phrase, note].filter((line) => line !== '').join('\n')];
}

function hopParagraph(hop: ToldHop, words: ExportWords): string {
  const passage = hop.passage === null ? words.noPassage : words.quoted(hop.passage);
  return [
    `${hop.number}. ${hop.signature} (${hop.date})`,
    hop.title,
    hop.isProbable ? `${passage} (${words.probable})` : passage,
    hop.url,
    hop.copy === null ? null : `${hop.copy.text}: ${hop.copy.url}`,
    hop.relation === null ? null : `↓ ${[hop.relation, ...hop.changes].join('; ')}`,
  ]
    .filter((line) => line !== null && line !== '')
    .join('\n');
}
