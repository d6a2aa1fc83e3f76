import type {
  AttributionKind,
  Citation,
  Credit,
  CreditKind,
  KnownDate,
  PageReading,
  Quotation,
  Relation,
  WorkKind,
} from '../../../core/model';
import { readAddress } from '../../../core/platforms';

/** What a page of a test says; paragraphs hold links as `[words](address)` or `[words](address relation)`, quotations as `> words`. */
export interface Page {
  readonly paragraphs: readonly string[];
  readonly published?: string;
  readonly site?: string;
  readonly author?: string;
  readonly kind?: WorkKind;
  /** BCP 47 tag; English when not given. */
  readonly language?: string;
  /** Credits: the crediting words, found in the text, and what they say. */
  readonly credits?: readonly {
    readonly text: string;
    readonly kind: CreditKind;
    readonly name?: string;
    readonly by?: AttributionKind;
  }[];
  /** Words in quotation marks with the person and the words that give them to her, all found in the text. */
  readonly quotations?: readonly { readonly text: string; readonly name: string | null; readonly cue: string | null }[];
  /** Text shown in embeds, by address. */
  readonly embeds?: Readonly<Record<string, string>>;
  readonly limits?: PageReading['limits'];
}

const LINK = /\[([^\]]*)\]\((\S+?)(?: (\w+))?\)/g;

/** The reading of a page that says exactly this; links become citations whose passage is their paragraph's sentence. */
export function makeReading(url: string, page: Page): PageReading {
  const address = readAddress(url);
  if (!address) throw new Error(`not an address: ${url}`);
  let text = '';
  const citations: Citation[] = [];
  const blocks: PageReading['blocks'][number][] = [];
  for (const paragraph of page.paragraphs) {
    const start = text.length;
    const quote = paragraph.startsWith('> ');
    let from = 0;
    const source = quote ? paragraph.slice(2) : paragraph;
    for (const link of source.matchAll(LINK)) {
      text += source.slice(from, link.index);
      citations.push(makeCitation(text.length, link[1] ?? '', link[2] ?? '', (link[3] ?? 'links') as Relation, page));
      text += link[1] ?? '';
      from = link.index + link[0].length;
    }
    text += source.slice(from);
    blocks.push({ kind: quote ? 'quote' : 'paragraph', start, end: text.length });
    text += '\n';
  }
  return {
    work: {
      key: address.key,
      url: address.url,
      platform: address.platform,
      postId: address.postId,
      kind: page.kind ?? (address.postId === null ? 'article' : 'post'),
      title: null,
      author: page.author ?? null,
      handle: address.handle,
      site: page.site ?? null,
      published: page.published ? day(page.published) : address.date,
      modified: null,
      language: page.language ?? 'en',
    },
    text,
    bodyEnd: text.length,
    blocks,
    sections: [],
    citations,
    quotations: (page.quotations ?? []).map(({ text: words, name, cue }) => makeQuotation(text, words, name, cue)),
    credits: (page.credits ?? []).map((credit) => makeCredit(text, credit)),
    pictures: [],
    claims: [],
    factChecks: [],
    mementoOf: null,
    limits: page.limits ?? [],
  };
}

function makeCitation(start: number, anchor: string, href: string, relation: Relation, page: Page): Citation {
  const address = readAddress(href);
  if (!address) throw new Error(`not an address: ${href}`);
  const shown = page.embeds?.[href];
  return {
    start,
    end: start + anchor.length,
    to: address.key,
    url: address.url,
    href,
    platform: address.platform,
    postId: address.postId,
    handle: address.handle,
    post: address.kind === 'post',
    relation,
    place: 'body',
    form: relation === 'embeds' ? 'embed' : 'link',
    scope: 'external',
    anchor,
    passage: { start, end: start + anchor.length },
    cue: relation === 'isBasedOn' ? 'reports' : null,
    embed: shown === undefined ? null : { text: shown, author: null, handle: null, date: null },
    memento: address.memento,
    needsNetwork: address.needsNetwork,
    date: address.date,
  };
}

function makeQuotation(text: string, words: string, name: string | null, cue: string | null): Quotation {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not on the page: ${words}`);
  return {
    start,
    end: start + words.length,
    exact: words,
    form: 'marks',
    attribution: { kind: name === null ? 'none' : 'person', name },
    cue,
    citation: null,
  };
}

function makeCredit(text: string, credit: NonNullable<Page['credits']>[number]): Credit {
  const start = text.indexOf(credit.text);
  if (start < 0) throw new Error(`not on the page: ${credit.text}`);
  const sentenceEnd = text.indexOf('.', start) + 1;
  return {
    start,
    end: start + credit.text.length,
    text: credit.text,
    kind: credit.kind,
    attribution: { kind: credit.by ?? 'organisation', name: credit.name ?? null },
    statement: { start: text.lastIndexOf('\n', start) + 1, end: sentenceEnd },
    citation: null,
  };
}

function day(date: string): KnownDate {
  return {
    at: Date.parse(`${date}T00:00:00Z`),
    precision: 'day',
    source: 'metadata',
    toleranceMs: null,
    zoneKnown: true,
  };
}
