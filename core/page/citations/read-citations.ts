import type { Citation, CitationPlace, Span, Work } from '../../model';
import { isShownInPlace, readAddress } from '../../platforms';
import type { Address } from '../../platforms/platform';
import { isSameSite } from '../../url/site-of';
import { authorNotes } from '../body/author-notes';
import { readFootnotes } from '../body/footnotes';
import type { PageText, PlacedLink } from '../body/page-text';
import type { Region } from '../body/regions';
import { attributeOf, type Outline } from '../tree/outline';
import { isAccountSource, isInvitation } from './account-link';
import { findBareAddresses } from './bare-addresses';
import { isOwnPart } from './carries-own';
import { CALL, isAccount, isCitable, isStep, mayBeDocument, type PageIdentity } from './citable';
import { blockBefore, type CitedAt, cite } from './cite';
import type { PageEmbed } from './find-embeds';
import { withoutHomes } from './named-beside';

/** Citations kept of one page. */
export const MOST_CITATIONS = 300;
/** Links and bare addresses judged at most, so that a page of a million links costs no more than a long one. */
const MOST_LINKS = 4000;

/** A citation and the node that carries it, for the card on the live page; null for bare addresses and metadata. */
export interface NodeCitation {
  readonly citation: Citation;
  readonly node: unknown;
}

/** How a tool or a template names itself, and how a page names who worked on its text beside the author. */
const MADE_WITH =
  /^\W*(?:proudly )?(?:(?:powered|hosted|designed|created|made|built|generated|provided) (?:by|with)|(?:this (?:page|site) is )?best viewed (?:at \S+ )?(?:with|in|using)|(?:\p{L}+ )?(?:reviewed|edited|fact[- ]checked|translated|produced) by|(?:übersetzt|geprüft|redigiert) von|(?:traduit|relu|vérifié) par|traducid[oa] por|propulsé par|con tecnología de|bereitgestellt von|erstellt mit|(?:theme|plugin) by)\W*$/iu;
const LONGEST_STAMP = 60;
/** What may stand behind such a name: the end of its sentence or line, or a mark that parts it from the next. */
const ENDS_STAMP = /^[^\p{L}\p{N}]{0,3}(?:$|[\n.|·•©])/u;
/** Where the last sentence or line of what stands before a link begins. */
const LAST_SENTENCE = /(?<=^|[.!?|·•]\s|\n)[^.!?|·•\n]*$/u;
/** The line by which a template says where the page is, or what it is listed under. */
const LISTED_UNDER =
  /(?:^|[,;|·•–—-]\s)\W*(?:(?:original |source |permanent |article )?(?:url|permalink)|(?:previous|prev|next)(?: message| in thread)?|(?:maybe )?in reply to|messages sorted by|topics?|tags?|tagged(?: (?:with|as|under))?|filed (?:under|in)|posted in|categor(?:y|ies)|sections?|them(?:a|en)|schlag(?:worte?|wörter)|rubrik(?:en)?|kategorien?|abgelegt unter|sujets?|mots[- ]cl[eé]s|rubriques?|catégories?|classé dans|temas?|etiquetas?|secci[oó]n(?:es)?|categor[ií]as?|archivado en|argoment[oi]|categori[ae]|tópicos?|assuntos?|onderwerp(?:en)?|kategorie|tematy|метки|темы?|рубрик[аи]|категори[яи]|カテゴリー?|タグ|分类|标签|카테고리|태그)\s*[:：]/iu;
/** How blogs mark the home page that a commenter gives with the name; links in the words of a comment are not `external`. */
const COMMENTER = /(?=.*\bexternal\b).*\bnofollow\b/i;
/** Who cites the page, beside where. */
const MENTIONER = /(?:^|\s)(?:[up]-author|h-card)(?=\s)/;
/** What can be done with an answer, beside it. */
const CONTROL =
  /^\W*(?:perma(?:nent )?link|(?:direct )?link|share(?: it)?|reply(?: to this)?|(?:parent )?thread|parent|report(?: abuse)?|flag|quote|antworten|melden|répondre|signaler|alerter|responder|denunciar|rispondi|segnala)\W*$/iu;
/** Elements that colour a line of code stand so deep in it at most. */
const CODE_LEVELS = 6;
/** What broken markup leaves before an address. */
const STRAY = /^[\s<>"']+/;

/** Everything on the page that points at another document, in page order. */
export function readCitations(
  outline: Outline,
  regions: readonly Region[],
  text: PageText,
  embeds: readonly PageEmbed[],
  others: readonly NodeCitation[],
  page: PageIdentity,
  { author, language }: Pick<Work, 'author' | 'language'>,
): readonly NodeCitation[] {
  const ofAuthor = authorNotes(text, author);
  const notes = readFootnotes(outline, text, page.url, language);
  const found: NodeCitation[] = [...others];
  const add = (entry: NodeCitation | null): void => {
    const kept = noted(entry, text, notes);
    if (kept) found.push(kept);
  };
  for (const embed of embeds) add(readEmbed(embed, outline, text, page));
  const links = wholeLinks(text.links.slice(0, MOST_LINKS))
    .filter((placed) => !ofAuthor.has(text.blocks[placed.block]?.start ?? -1))
    .map((placed) => readLink(placed, outline, regions, text, page));
  for (const entry of withoutHomes(
    links.filter((link) => link !== null),
    text.text,
  ))
    add(entry);
  for (const entry of readBare(outline, text, page)) add(entry);
  return merge(found).slice(0, MOST_CITATIONS);
}

/** A link around several blocks, as cards have, is one link: the first of its pieces that has words. */
function wholeLinks(pieces: readonly PlacedLink[]): readonly PlacedLink[] {
  const whole = new Map<number, PlacedLink>();
  for (const piece of pieces) {
    const known = whole.get(piece.link.box);
    if (!known || (known.start === known.end && piece.start < piece.end)) whole.set(piece.link.box, piece);
  }
  return [...whole.values()];
}

/** A citation in a note supports the sentence that the note stands behind. */
function noted(entry: NodeCitation | null, text: PageText, notes: ReadonlyMap<number, Span>): NodeCitation | null {
  if (!entry || notes.size === 0) return entry;
  const { citation } = entry;
  const { start } = blockAt(text, citation.start);
  let line = text.text.lastIndexOf('\n', citation.start - 1) + 1;
  // A note goes on in the lines below its first one.
  while (line > start && !notes.has(line)) line = text.text.lastIndexOf('\n', line - 2) + 1;
  const passage = notes.get(line);
  return passage ? { ...entry, citation: { ...citation, form: 'footnote', passage } } : entry;
}

/** Index of the last block that begins at or before an offset, or -1. */
function indexAt(blocks: readonly Span[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function blockAt(text: PageText, offset: number): Span {
  const block = text.blocks[indexAt(text.blocks, offset)];
  return block ? { start: block.start, end: block.end } : { start: offset, end: offset };
}

/** Place of a node in the text: the end of the block that stands before it. */
function readEmbed(embed: PageEmbed, outline: Outline, text: PageText, page: PageIdentity): NodeCitation | null {
  const { address, href, evidence } = embed.found;
  if (page.keys.has(address.key) || address.kind === 'share') return null;
  const passage = blockBefore(text, embed.at);
  const form = address.platform === 'web' || outline.boxes[embed.at]?.name === 'iframe' ? 'frame' : 'embed';
  const at = {
    start: passage.end,
    end: passage.end,
    href,
    place: 'body' as const,
    form,
    anchor: '',
    passage,
    embed: evidence,
  } as const;
  return { citation: cite(address, page.host, at), node: embed.found.node };
}

function readLink(
  placed: PlacedLink,
  outline: Outline,
  regions: readonly Region[],
  text: PageText,
  page: PageIdentity,
): NodeCitation | null {
  const { link, start, end } = placed;
  const box = outline.boxes[link.box];
  if (!box || !mayBeDocument(link.href) || regions[link.box] === 'furniture') return null;
  const address = readAddress(link.href.replace(STRAY, ''), page.base);
  const anchor = text.text.slice(start, end);
  if (!address || !isCitable(address, box, anchor, page)) return null;
  const block = blockAt(text, start);
  const before = text.text.slice(block.start, start);
  if (
    isCall(anchor, block) ||
    isStep(anchor, lineAt(text, start).length) ||
    isMadeWith(before, anchor, text.text.slice(end, block.end)) ||
    (LISTED_UNDER.test(before) && isSameSite(new URL(address.url).hostname, page.host))
  )
    return null;
  if (!isWanted(address, text.text.slice(block.start, block.end), start - block.start, end - block.start)) return null;
  const place = placeOf(start, text);
  if (place === 'comment' && CONTROL.test(anchor) && isSameSite(new URL(address.url).hostname, page.host)) return null;
  if (place === 'pingback' && MENTIONER.test(box.hint)) return null;
  if (place === 'comment' && COMMENTER.test(attributeOf(box, 'rel') ?? '')) return null;
  const at = { start, end, href: link.href, place, form: 'link' as const, anchor, passage: block };
  return { citation: cite(address, page.host, { ...at, shown: isLineOfItsOwn(at, address, text) }), node: box.node };
}

/** The same, all of it linked. */
const STAMP = /^\W*(?:blog )?(?:comments? )?(?:proudly )?powered by\s/i;

/** The line or sentence by which a tool names itself where it shows something ("powered by X"). */
function isMadeWith(before: string, anchor: string, after: string): boolean {
  if (!ENDS_STAMP.test(after)) return false;
  const own = before.slice(before.search(LAST_SENTENCE));
  return own.length + anchor.length <= LONGEST_STAMP && (MADE_WITH.test(own) || STAMP.test(own + anchor));
}

/** The line of a block that holds an offset. */
function lineAt({ text }: PageText, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end < 0 ? text.length : end);
}

/** Longest words of a button that asks for something, in characters. */
const LONGEST_CALL = 60;

/** Words that ask for nothing but to become a member or a donor. */
const JOIN_NOW =
  /^\W*(?:sign up|subscribe|register|donate|log ?in|jetzt (?:abonnieren|anmelden|spenden)|abonnez-vous|inscrivez-vous|suscríbete|assine)(?: (?:now|today|here|for free))?\W*$/iu;

/** A button: a line that is nothing but a link whose words ask for something, or such words alone. */
function isCall(anchor: string, block: Span): boolean {
  if (anchor.length > LONGEST_CALL) return false;
  return (block.end - block.start <= anchor.length + 2 && CALL.test(anchor)) || JOIN_NOW.test(anchor);
}

/** Accounts are cited as sources only, groups and channels unless the reader is asked to join. */
function isWanted(address: Address, words: string, start: number, end: number): boolean {
  if (isAccount(address)) return isAccountSource(words, start, end);
  return address.kind !== 'profile' || address.platform === 'web' || !isInvitation(words.slice(0, start));
}

function placeOf(offset: number, text: PageText): CitationPlace {
  const section = text.sections.find((candidate) => candidate.start <= offset && offset < candidate.end);
  if (section?.kind === 'pingback') return 'pingback';
  return section?.kind === 'comment' || offset >= text.bodyEnd + (text.bodyEnd < text.text.length ? 1 : 0)
    ? 'comment'
    : 'body';
}

/** Whether an address in preformatted text stands between marks as programs write it, and as a mail in such text does not. */
function isInCode(outline: Outline, text: PageText, start: number, end: number): boolean {
  const mark = text.text.charAt(start - 1);
  // The reading of an address leaves out a question mark at its end.
  if (!/["'`]/.test(mark) || !text.text.slice(end, end + 2).includes(mark)) return false;
  let at = text.at[indexAt(text.blocks, start)] ?? -1;
  for (let level = 0; level < CODE_LEVELS && at >= 0; level += 1) {
    if (outline.boxes[at]?.name === 'pre') return true;
    at = outline.boxes[at]?.parent ?? -1;
  }
  return false;
}

function readBare(outline: Outline, text: PageText, page: PageIdentity): NodeCitation[] {
  const found: NodeCitation[] = [];
  let link = 0;
  for (const bare of findBareAddresses(text.text).slice(0, MOST_LINKS)) {
    while ((text.links[link]?.end ?? Number.POSITIVE_INFINITY) <= bare.start) link += 1;
    if ((text.links[link]?.start ?? Number.POSITIVE_INFINITY) < bare.end) continue;
    const address = readAddress(bare.href, page.base);
    if (!address || page.keys.has(address.key) || isOwnPart(address.url, page.url)) continue;
    if (isInCode(outline, text, bare.start, bare.end)) continue;
    const isPage = /^www\.[^/]+\/./i.test(text.text.slice(bare.start, bare.end));
    if (!bare.hasScheme && !isPage && (address.kind !== 'post' || address.platform === 'web')) continue;
    if (address.kind === 'share' || (address.kind === 'other' && !address.needsNetwork)) continue;
    const { start, end } = bare;
    const anchor = text.text.slice(start, end);
    const at = {
      start,
      end,
      href: anchor,
      place: placeOf(start, text),
      form: 'bare' as const,
      anchor,
      passage: blockAt(text, start),
    };
    const shown = isLineOfItsOwn(at, address, text);
    found.push({ citation: cite(address, page.host, { ...at, shown }), node: null });
  }
  return found;
}

/** What an address printed as it is begins with. */
const PRINTED = /^(?:https?:\/\/|www\.|[a-z\d-]+(?:\.[a-z\d-]+)+\/)\S+$/i;

/** Whether the address of a post is printed as a paragraph of its own: templates turn it into the post, and so do readers of the text. */
function isLineOfItsOwn(at: CitedAt, address: Address, text: PageText): boolean {
  if (at.place !== 'body' || !PRINTED.test(at.anchor) || !isShownInPlace(address)) return false;
  const block = text.blocks[indexAt(text.blocks, at.start)];
  return block?.kind === 'paragraph' && text.text.slice(block.start, block.end).trim() === at.anchor.trim();
}

/** In page order; one work is cited once a block, and an embed or a link with words stands for a picture that is linked to the same post. */
function merge(found: readonly NodeCitation[]): NodeCitation[] {
  const seen = new Set<string>();
  const worded = new Set(
    found
      .filter(({ citation }) => citation.place === 'body' && (citation.relation === 'embeds' || citation.anchor !== ''))
      .map(({ citation }) => citation.to),
  );
  const kept: NodeCitation[] = [];
  for (const entry of [...found].sort(
    (a, b) => a.citation.start - b.citation.start || a.citation.end - b.citation.end,
  )) {
    const { citation } = entry;
    const mark = `${citation.to} ${citation.place} ${citation.relation === 'embeds' ? 'embed' : citation.passage.start}`;
    if (seen.has(mark)) continue;
    if (citation.relation === 'links' && citation.place === 'body' && worded.has(citation.to) && citation.anchor === '')
      continue;
    seen.add(mark);
    kept.push(entry);
  }
  return kept;
}
