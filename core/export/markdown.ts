import type { Chain, Trace } from '../model';
import { cleanText } from './clean-text';
import type { ExportWords } from './export-words';
import { layOut } from './lay-out';
import { tellEnd } from './tell-end';
import { type ToldHop, tellHop } from './tell-hop';
import { tellSummary } from './tell-summary';

/** ASCII punctuation that can begin mark-up anywhere (CommonMark 2.4 lets each be escaped); `:` and `.` begin bare links in GFM. */
const special = /[\\`*_{}[\]()#+\-.!|<>~&:@=$^"']/g;

/** Any text as CommonMark that shows exactly its (cleaned) characters. */
export function escapeMarkdown(text: string): string {
  return cleanText(text).replace(special, '\\$&');
}

/** A trace as CommonMark: headings, one numbered section a page, the passage as a block quotation. Ends with a line feed. */
export function chainMarkdown(trace: Trace, words: ExportWords): string {
  const branches = trace.branches.flatMap((branch, index) => [
    `## ${escapeMarkdown(words.branches)} ${index + 1}`,
    ...chainBlocks(branch, words),
  ]);
  const summary = tellSummary(trace, words);
  const warnings = trace.warnings.map((warning) => `- ${escapeMarkdown(words.warning(warning, trace))}`).join('\n');
  return `${[
    `# ${escapeMarkdown(words.title)}`,
    `**${escapeMarkdown(words.claim)}**`,
    `> ${escapeMarkdown(trace.claim.text)}`,
    ...(summary === '' ? [] : [escapeMarkdown(summary)]),
    `## ${escapeMarkdown(words.chain)}`,
    ...chainBlocks(trace.chain, words),
    ...branches,
    ...(warnings === '' ? [] : [`## ${escapeMarkdown(words.warnings)}`, warnings]),
    escapeMarkdown(`${words.tracedOn(trace.updatedAt)} ${words.about}`),
  ].join('\n\n')}\n`;
}

function chainBlocks(chain: Chain, words: ExportWords): readonly string[] {
  const { phrase, note } = tellEnd(chain, words);
  return [
    ...layOut(chain).hops.flatMap((laid) => hopBlocks(tellHop(laid, words), words)),
    `**${escapeMarkdown(phrase)}**${note === '' ? '' : `  \n${escapeMarkdown(note)}`}`,
  ];
}

function hopBlocks(hop: ToldHop, words: ExportWords): readonly string[] {
  const passage = hop.passage === null ? escapeMarkdown(words.noPassage) : `> ${escapeMarkdown(hop.passage)}`;
  const facts = [hop.date, hop.isProbable ? words.probable : null, hop.read].flatMap((fact) =>
    fact === null || fact === '' ? [] : [escapeMarkdown(fact)],
  );
  const links = [
    hop.url === null ? null : `<${hop.url}>`,
    hop.copy === null ? null : `[${escapeMarkdown(hop.copy.text)}](<${hop.copy.url}>)`,
  ].flatMap((link) => (link === null ? [] : [link]));
  const steps = [hop.relation, ...hop.changes].flatMap((step) => (step === null ? [] : [escapeMarkdown(step)]));
  return [
    `### ${hop.number}\\. ${escapeMarkdown(hop.signature)}`,
    ...(hop.title === null ? [] : [`*${escapeMarkdown(hop.title)}*`]),
    passage,
    [...facts, ...links].join('  \n'),
    ...(steps.length === 0 ? [] : [`↓ ${steps.join('; ')}`]),
  ];
}
