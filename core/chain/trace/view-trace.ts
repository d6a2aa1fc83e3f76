import { isAnotherSpeaker } from '../../claim/drift/is-another-speaker';
import { makePassage } from '../../claim/make-passage';
import { tongueOf } from '../../claim/text/tongue-of';
import { trimPassage } from '../../claim/text/trim-passage';
import type { WordVectors } from '../../claim/vectors/word-vectors';
import type { Attribution, Chain, Drift, Hop, PageReading, Span, Trace } from '../../model';
import { changesBetween } from '../passage/changes-between';
import { sentenceOf } from '../passage/sentence-of';
import { isOfAnotherBody } from '../voice/other-body';
import { isOfAnotherOffice } from '../voice/other-office';
import { comparable, posterAt, speakerAt } from '../voice/speakers';
import type { Way } from './follow-claim';
import type { PathNode } from './path-node';
import { planTrace } from './plan-trace';
import { relationOf } from './relation-of';
import { remembered } from './remember';
import type { TraceState } from './trace-state';

/** The trace as people see it, worked out with the vectors that it was advanced with. */
export function viewTrace(state: TraceState, vectors: WordVectors | null = null): Trace {
  const plan = planTrace(state, vectors);
  const { start } = state;
  return {
    id: state.id,
    claim: { text: state.text, start: start.work.key, url: start.work.url },
    status: state.done ? 'done' : 'running',
    chain: chainOf(plan.main, state.done),
    branches: plan.branches.map((branch) => chainOf(whole(branch, plan.main), state.done)),
    origins: state.done ? plan.origins : [],
    warnings: plan.warnings,
    ...(plan.younger ? { younger: plan.younger } : {}),
    steps: state.steps,
    hosts: state.hosts,
    fetches: state.fetches,
    startedAt: state.startedAt,
    updatedAt: state.updatedAt,
  };
}

/** A branch that meets the main way goes on as it does. */
function whole(branch: Way, main: Way): Way {
  const { meets } = branch;
  if (!meets) return branch;
  const at = main.nodes.findIndex((node) => node.keys.includes(meets));
  return { ...branch, nodes: [...branch.nodes, ...main.nodes.slice(at + 1)], end: main.end };
}

function chainOf(way: Way, done: boolean): Chain {
  const nodes: PathNode[] = [];
  for (const node of way.nodes) nodes.push(withoutSurroundings(node, nodes.at(-1)));
  return { hops: nodes.map((node, index) => hopOf(node, nodes[index - 1])), end: done ? way.end : null };
}

const trimmed = remembered<Span>();

/** A node with the words alone that carry the claim: the sentences beside them, in which its source may be named, are told to nobody. A post is shown as it is. */
function withoutSurroundings(node: PathNode, citer: PathNode | undefined): PathNode {
  const { reading, passage, work } = node;
  const language = tongueOf(work.language);
  if (!citer || !reading || !passage || work.kind === 'post' || language !== tongueOf(citer.work.language)) return node;
  const label = `${passage.start} ${passage.end} ${citer.words}`;
  const span = trimmed(reading, label, () => trimPassage(citer.words, passage, reading.text, language));
  return { ...node, passage: span, words: reading.text.slice(span.start, span.end) };
}

function hopOf(node: PathNode, citer: PathNode | undefined): Hop {
  return {
    work: node.work,
    passage: passageOf(node),
    relation: relationOf(node, citer),
    drift: citer ? driftOf(node, citer) : [],
    confidence: node.confidence,
    readAs: node.readAs,
    memento: node.memento,
    readAt: node.readAt,
  };
}

/** What changed from the upstream words to those of the page that cites them. */
function driftOf(node: PathNode, citer: PathNode): readonly Drift[] {
  const { words, reading, passage, work } = node;
  if (words === '' || citer.words === '') return [];
  if (work.kind === 'document' && !reading) return changesBetween(node, citer);
  if (!reading || !passage) return [];
  const changes = changesBetween(node, citer);
  return isOfAnother(node, reading, passage, citer) ? [...changes, OF_ANOTHER] : changes;
}

/** Who says the words is outside them. */
const OF_ANOTHER: Drift = { kind: 'attribution', earlier: null, later: null };

function isOfAnother(node: PathNode, reading: PageReading, passage: Span, citer: PathNode): boolean {
  const [earlier, later] = saidBy(node, reading, passage, citer);
  if (earlier.name !== null && later.name !== null) return isAnotherSpeaker(earlier, later);
  if (later.name !== null || !citer.reading || !citer.passage) return false;
  const [here, there] = [
    { reading, passage },
    { reading: citer.reading, passage: citer.passage },
  ];
  return isOfAnotherOffice(here, there) || isOfAnotherBody(here, there);
}

/** Whom the two pages have the words from, as far as the two can be held against one another. */
function saidBy(
  node: PathNode,
  reading: PageReading,
  passage: Span,
  citer: PathNode,
): readonly [earlier: Attribution, later: Attribution] {
  const quoted = speakerAt(reading, passage);
  if (!citer.reading || !citer.passage) return [quoted, quoted];
  const later = speakerAt(citer.reading, citer.passage);
  // What is shown as a post is under its own name.
  const shown = quoted.kind !== 'none' || node.relation === 'embeds';
  const earlier = shown ? quoted : posterAt(reading, later);
  return [earlier, comparable(earlier, later, reading, sentenceAt(citer))];
}

/** The whole sentence of the words, beyond the words themselves: who says them is named there. */
function sentenceAt({ reading, passage, words }: PathNode): string {
  if (!reading || !passage) return '';
  const { start, end } = sentenceOf(reading, passage);
  return reading.text.slice(start, end).replace(words, ' ');
}

/** Words that only an embed shows have no place in the text of its page. */
function passageOf(node: PathNode): Hop['passage'] {
  if (node.reading && node.passage) return makePassage(node.reading.text, node.passage);
  return node.words === '' ? null : { start: 0, end: 0, exact: node.words, prefix: '', suffix: '' };
}
