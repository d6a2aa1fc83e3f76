import type { CardFacts } from '../../core/messages';
import type { Citation, KnownDate, PageReading } from '../../core/model';
import { PLATFORM_NAMES } from '../../core/platform-names';
import { plainHostOf } from '../../core/url/host-of';
import { citationName } from '../popup/list-claims';
import { cleanText } from '../words/clean-text';
import { type DateWords, dateWords } from '../words/date-words';
import { quoted } from '../words/quoted';
import type { Words } from '../words/words';

/** One small line of the card, with the sign before it. */
export interface CardLine {
  readonly sign: 'link' | 'archive' | 'library';
  readonly text: string;
}

/** A link below the card's text. */
export interface CardLink {
  readonly href: string;
  readonly text: string;
}

/** Everything the card shows, in words; nothing here was asked of the network. */
export interface CardView {
  /** Name of the card for those who do not see it. */
  readonly label: string;
  readonly name: string;
  readonly handle: string | null;
  readonly kind: string;
  readonly title: string | null;
  /** "Post was removed" and the line under it. */
  readonly gone: { readonly phrase: string; readonly note: string } | null;
  /** Who is speaking in the passage, when it is not the cited work itself. */
  readonly lead: string | null;
  readonly passage: string | null;
  /** BCP 47 tag of the passage; null when it is not known. */
  readonly language: string | null;
  readonly date: (DateWords & { readonly sign: 'id' | 'metadata' | 'archive' }) | null;
  readonly note: string | null;
  readonly lines: readonly CardLine[];
  readonly citedBy: { readonly heading: string; readonly rows: readonly CitedByRow[] } | null;
  readonly links: readonly CardLink[];
}

/** A page in the library that cites the same work. */
export interface CitedByRow {
  readonly title: string;
  readonly href: string | null;
  readonly date: string | null;
}

/** A page in the library is worth a heading when it is not alone. */
const leastCiters = 2;
/** Words in the card; it is clamped to six lines besides. */
const longestPassage = 420;

/** The card of a citation from the reading of its page and what the library knows (null when nothing or not yet). */
export function cardView(citation: Citation, reading: PageReading, facts: CardFacts | null, words: Words): CardView {
  const who = whoOf(citation, facts);
  const kind = kindOf(citation, facts, words);
  const said = passageOf(citation, reading, facts, words);
  const date = dateOf(citation, facts);
  return {
    label: labelOf(citation, facts, who.name, words),
    ...who,
    kind,
    title: citation.post ? null : cut(facts?.title ?? null, 160),
    gone: goneOf(citation, facts, words),
    ...said,
    date: date === null ? null : dated(date, who.author, words),
    note: noteOf(citation, said.passage !== null, words),
    lines: linesOf(citation, facts, words),
    citedBy: citersOf(facts, words),
    links: linksOf(citation, words),
  };
}

function whoOf(citation: Citation, facts: CardFacts | null) {
  const handle = citation.embed?.handle ?? citation.handle;
  const at = handle === null ? null : `@${cleanText(handle)}`;
  if (!citation.post) {
    const host = plainHostOf(citation.url);
    const name = tidy(facts?.site) ?? host;
    // A page may call itself anything; its host stands beside the name it gives.
    return { name, handle: name === host ? null : host, author: tidy(facts?.author) };
  }
  const name = tidy(facts?.author) ?? tidy(citation.embed?.author) ?? at ?? citationName(citation);
  return { name, handle: name === at ? null : at, author: null };
}

function kindOf(citation: Citation, facts: CardFacts | null, words: Words): string {
  if (citation.memento !== null) return words.t('kind_memento');
  const platform = PLATFORM_NAMES[citation.platform];
  const isBlog = facts?.kind === 'blog' || blogPlatforms.has(citation.platform);
  if (citation.post && platform !== null && !isBlog) return words.t('kind_post_on', platform);
  if (citation.post || isBlog) return words.t('kind_blog_post');
  if (facts?.kind === 'article') return words.t('kind_article');
  const isDocument = facts?.kind === 'document' || /\.pdf$/i.test(new URL(citation.url).pathname);
  return words.t(isDocument ? 'kind_document' : 'kind_page');
}

const blogPlatforms: ReadonlySet<string> = new Set([
  'blogger',
  'ghost',
  'medium',
  'substack',
  'tumblr',
  'typepad',
  'wordpress',
]);

function labelOf(citation: Citation, facts: CardFacts | null, name: string, words: Words): string {
  if (citation.memento !== null) return words.t('card_memento');
  if (facts?.kind === 'blog' || blogPlatforms.has(citation.platform)) return words.t('card_blog');
  if (citation.post) return words.t('card_post', name);
  if (facts?.kind === 'document') return words.t('card_document');
  return words.t(facts?.kind === 'article' ? 'card_article' : 'card_page');
}

/** The cited work's own words when they are known, else what the page you are reading shows or says of it. */
function passageOf(citation: Citation, reading: PageReading, facts: CardFacts | null, words: Words) {
  const own = cut(facts?.passage ?? null, longestPassage);
  if (own !== null) return { lead: null, passage: own, language: facts?.language ?? null };
  const shown = cut(citation.embed?.text ?? null, longestPassage);
  if (shown !== null) {
    return { lead: facts?.gone ? words.t('card_page_shows') : null, passage: shown, language: null };
  }
  const { start, end } = citation.passage;
  const said = cut(reading.text.slice(start, end), longestPassage);
  if (said === null) return { lead: null, passage: null, language: null };
  return { lead: words.t('card_page_says'), passage: said, language: reading.work.language };
}

/** A date from an id cannot be wrong; then what was read, then what the page prints beside the embed. */
function dateOf(citation: Citation, facts: CardFacts | null): KnownDate | null {
  if (citation.date?.source === 'post-id') return citation.date;
  return facts?.published ?? citation.embed?.date ?? citation.date;
}

function dated(date: KnownDate, author: string | null, words: Words): CardView['date'] {
  const said = dateWords(date, words, 'full');
  const how = author === null || said.how === null ? said.how : words.t('how_signed', author, said.how);
  const sign = date.source === 'post-id' ? 'id' : date.source === 'archive' ? 'archive' : 'metadata';
  return { ...said, how, sign };
}

function goneOf(citation: Citation, facts: CardFacts | null, words: Words): CardView['gone'] {
  if (facts?.gone === 'removed') {
    const who = PLATFORM_NAMES[citation.platform] ?? plainHostOf(citation.url);
    return { phrase: words.t('card_removed'), note: words.t('card_removed_note', who) };
  }
  return facts?.gone === 'dead' ? { phrase: words.t('card_dead'), note: words.t('card_dead_note') } : null;
}

function noteOf(citation: Citation, hasPassage: boolean, words: Words): string | null {
  if (citation.needsNetwork) return words.t('card_short_link', plainHostOf(citation.url));
  return hasPassage ? null : words.t('card_not_fetched');
}

function linesOf(citation: Citation, facts: CardFacts | null, words: Words): readonly CardLine[] {
  const lines: CardLine[] = [];
  if (citation.memento !== null && citation.memento.at !== null) {
    const at = {
      at: citation.memento.at,
      precision: 'day',
      source: 'header',
      toleranceMs: null,
      zoneKnown: true,
    } as const;
    lines.push({ sign: 'archive', text: words.t('card_archived_on', dateWords(at, words, 'full').text) });
  }
  if (citation.cue !== null)
    lines.push({ sign: 'link', text: words.t('card_cue', quoted(cleanText(citation.cue), words)) });
  if (facts?.inLibrary === true) lines.push({ sign: 'library', text: words.t('card_in_library') });
  return lines;
}

function citersOf(facts: CardFacts | null, words: Words): CardView['citedBy'] {
  if (facts === null || facts.citedByCount < leastCiters) return null;
  return {
    heading: words.n('card_cited_by', facts.citedByCount),
    rows: facts.citedBy.map(({ key, title, date }) => ({
      title: cleanText(title),
      href: /^https?:/.test(key) ? key : null,
      date: date === null ? null : dateWords(date, words, 'list').text,
    })),
  };
}

function linksOf(citation: Citation, words: Words): readonly CardLink[] {
  const open = { href: citation.url, text: words.t(citation.post ? 'open_post' : 'open_page') };
  if (citation.memento === null) return [open];
  return [open, { href: citation.memento.url, text: words.t('archived_copy') }];
}

function tidy(text: string | null | undefined): string | null {
  const clean = cleanText(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return clean === '' ? null : clean;
}

/** A text cut at a word's end, with an ellipsis when anything was left out. */
function cut(text: string | null, longest: number): string | null {
  const clean = tidy(text);
  if (clean === null || clean.length <= longest) return clean;
  return `${clean.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}
