import type { Attribution, ChainEnd, Credit, EndKind, PageReading } from '../../model';
import { nameOfHost } from '../../page/metadata/name-of-host';
import { hostOf } from '../../url/host-of';
import { creditsAt } from '../hop/credits-at';
import type { NextHop, Probed } from '../hop/next-hop';
import { pointsElsewhere } from '../hop/points-elsewhere';
import { isNameOnly } from '../passage/source-words';
import type { PathNode } from '../trace/path-node';
import type { TraceState } from '../trace/trace-state';
import { hasGivenName, isAccountOf, voiceOf } from '../voice/account-voice';
import { attributionAt } from '../voice/attribution-at';
import { ownerOf } from '../voice/document-owner';
import { withoutArticle } from '../voice/without-article';
import { goneSource } from './gone-source';
import { isSaidHere, saidElsewhere } from './said-elsewhere';
import { silentSource } from './silent-source';
import { unnamedWords } from './unnamed-words';

const NO_WORDS = { start: 0, end: 0 } as const;

const NOBODY: Attribution = { kind: 'none', name: null };

type End = Extract<NextHop, { readonly kind: 'end' }>;

/** What there is to choose an end by: the last node of a way with its words, and what its citations showed. */
interface Standing {
  readonly state: TraceState;
  readonly path: readonly PathNode[];
  readonly last: PathNode;
  readonly reading: PageReading;
  readonly probed: readonly Probed[];
  readonly forced: EndKind | null;
  readonly credits: readonly Credit[];
  /** The page says that it was told so itself: then nothing it cites stands in for that. */
  readonly told: boolean;
}

interface Finding {
  readonly kind: EndKind;
  readonly more?: Partial<ChainEnd>;
  /** The work that was meant and does not carry the claim. */
  readonly target?: PathNode;
}

type Reason = (at: Standing) => Finding | null;

/** Why a way can end, in the order in which the reasons decide. */
const REASONS: readonly Reason[] = [
  isTakenBack,
  isOutOfBudget,
  goesRound,
  leadsToNothing,
  isStopped,
  isContradicted,
  isCreditedElsewhere,
  wasSaidElsewhere,
];

/** Where and why the way stops at the last node of the path, from what its citations showed. `forced` is an end that a budget brings, or `unsupported` for a page that takes the claim back in its own voice. */
export function chooseEnd(
  state: TraceState,
  path: readonly PathNode[],
  probed: readonly Probed[],
  forced: EndKind | null = null,
): End {
  const last = path.at(-1);
  const { kind, more, target = null } = findingAt(state, path, probed, forced);
  const end = ofHouse(withAuthor({ ...baseEnd(state, last, kind), ...more }, target, last?.reading ?? null), path);
  return { kind: 'end', end, target, probed };
}

function findingAt(
  state: TraceState,
  path: readonly PathNode[],
  probed: readonly Probed[],
  forced: EndKind | null,
): Finding {
  const last = path.at(-1);
  if (!last) return { kind: 'unsupported' };
  const { reading } = last;
  if (last.work.kind === 'document' && !reading)
    return { kind: 'document', more: { attribution: ownerOf(last, path.at(-2), textOf(state, last)) } };
  if (!reading || last.words === '') return { kind: 'unsupported' };
  const credits = creditsAt(last);
  const told = credits.some((credit) => credit.kind === 'self') || isSaidHere(last);
  const standing = { state, path, last, reading, probed, forced, credits, told };
  for (const reason of REASONS) {
    const finding = reason(standing);
    if (finding) return finding;
  }
  // Nobody else is given for the words: the page was told, saw, holds it, or says so itself.
  return { kind: 'origin', more: { words: unnamedWords(last) } };
}

/** The words of a document, as far as they were to be had. */
function textOf({ works }: TraceState, { work }: PathNode): string | null {
  const outcome = works[work.key]?.outcome;
  return outcome?.kind === 'document' ? (outcome.text ?? null) : null;
}

function isTakenBack({ forced, last, reading }: Standing): Finding | null {
  if (forced !== 'unsupported') return null;
  const attribution = houseOf(last) ?? attributionAt(reading, last.passage ?? NO_WORDS, true);
  return { kind: forced, more: { attribution } };
}

function isOutOfBudget({ forced }: Standing): Finding | null {
  return forced && { kind: forced };
}

function goesRound({ probed, path }: Standing): Finding | null {
  const loop = probed.find((each) => each.verdict.kind === 'loop' && each.candidate.nearness !== 'elsewhere');
  if (!loop) return null;
  const again = path.find((node) => node.keys.includes(loop.candidate.citation.to));
  const house = again ? houseOf(again) : null;
  // The chain does not repeat the page it comes back to: its host says which one it is.
  const host = again ? hostOf(again.work.url) : null;
  return { kind: 'loop', more: house ? { attribution: house, host } : { host } };
}

/** Its source is gone, removed, walled, or could not be asked. */
function leadsToNothing({ told, last, probed }: Standing): Finding | null {
  return told ? null : goneSource(last, probed);
}

function isStopped({ state, probed }: Standing): Finding | null {
  return state.stopped && probed.some((each) => each.verdict.kind === 'unknown') ? { kind: state.stopped } : null;
}

/** Its source was read and does not say so. */
function isContradicted({ told, last, probed, credits }: Standing): Finding | null {
  const silent = told ? null : silentSource(last, probed, unlinkedOf(credits, last) !== undefined);
  return silent && { kind: 'unsupported', target: silent };
}

function isCreditedElsewhere({ credits, last }: Standing): Finding | null {
  const unlinked = unlinkedOf(credits, last);
  return unlinked ? { kind: 'unlinked', more: { attribution: unlinked.attribution, words: unlinked.text } } : null;
}

function unlinkedOf(credits: readonly Credit[], last: PathNode): Credit | undefined {
  return credits.find((credit) => pointsElsewhere(credit, last.work.site));
}

function wasSaidElsewhere({ told, last }: Standing): Finding | null {
  const said = told ? null : saidElsewhere(last);
  if (!said) return null;
  const { attribution, words } = said;
  return { kind: 'unlinked', more: attribution ? { attribution, words } : { words } };
}

function baseEnd(state: TraceState, last: PathNode | undefined, kind: EndKind): ChainEnd {
  const ends = kind === 'origin' || kind === 'document';
  const attribution = last?.reading && last.passage ? attributionAt(last.reading, last.passage, ends) : NOBODY;
  return { kind, attribution, words: null, host: null, status: null, gate: null, checkedAt: state.updatedAt };
}

/** Where the page does not say who says it, the author its embed names does, or the name that the link to a page stands on or its host spells. */
function withAuthor(end: ChainEnd, target: PathNode | null, reading: PageReading | null): ChainEnd {
  const author = target?.candidate?.citation.embed?.author;
  if (target && isPublication(end.attribution, target))
    return { ...end, attribution: { ...end.attribution, kind: 'organisation' } };
  if (end.attribution.kind !== 'none' || !target) return end;
  if (author) return { ...end, attribution: voiceOf(author) };
  const anchor = target.candidate?.citation.anchor.trim() ?? '';
  if (target.work.kind === 'post') return end;
  const name = isNameOnly(anchor) ? anchor : nameOfHost(target.work.url, reading?.text ?? '');
  return name ? { ...end, attribution: { kind: 'organisation', name } } : end;
}

/** True for a name by which a page goes that is not to be read, or the link to it, and that is no person's. */
function isPublication({ kind, name }: Attribution, { work, candidate }: PathNode): boolean {
  if (kind !== 'person' || name === null || work.kind === 'post' || hasGivenName(name)) return false;
  const anchor = candidate?.citation.anchor.trim() ?? '';
  return [work.site, anchor].some((own) => own !== null && isAccountOf(withoutArticle(own), withoutArticle(name)));
}

/** A post from the account of a paper on the way is the paper's. A blog's account may be that of whoever writes it. */
function ofHouse(end: ChainEnd, path: readonly PathNode[]): ChainEnd {
  const { attribution } = end;
  const post = path.at(-1)?.work;
  if (post?.kind !== 'post' || attribution.kind !== 'person') return end;
  if (attribution.name !== (post.author ?? post.handle)) return end;
  const names = [post.author, post.handle].filter((name) => name !== null);
  const sites = path.flatMap(({ work }) => (work.kind === 'article' && work.site ? [work.site] : []));
  const own = sites.some((site) => names.some((name) => isAccountOf(name, site)));
  return own ? { ...end, attribution: { ...attribution, kind: 'organisation' } } : end;
}

/** The publication that answers for a page of an article or blog; null for others. */
function houseOf({ work }: PathNode): Attribution | null {
  return work.site !== null && work.kind !== 'post' ? { kind: 'organisation', name: work.site } : null;
}
