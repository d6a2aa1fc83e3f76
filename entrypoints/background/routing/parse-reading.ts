import {
  array,
  boolean,
  finite,
  type GenericSchema,
  integer,
  literal,
  maxLength,
  maxValue,
  minValue,
  nullable,
  number,
  picklist,
  pipe,
  regex,
  safeParse,
  strictObject,
  string,
  transform,
  union,
} from 'valibot';
import type { CanonicalUrl, PageReading, PlatformId, Span, WorkKey } from '../../../core/model';
import { readingCaps } from '../../../core/reading-caps';

/** Longest address that is kept; browsers and servers stop at about this. */
const longestUrl = 4_096;

/** Longest title, name, anchor, cue or language tag. */
const longestName = 2_000;

/** Longest single quotation, claim or embedded post. */
const longestWords = 20_000;

const words = pipe(string(), maxLength(longestWords));
const name = pipe(string(), maxLength(longestName));
const offset = pipe(number(), integer(), minValue(0), maxValue(readingCaps.text));
const index = pipe(number(), integer(), minValue(0), maxValue(readingCaps.citations - 1));
const time = pipe(number(), finite(), minValue(-8.64e15), maxValue(8.64e15));
const span = { start: offset, end: offset };
const passage = strictObject(span);

const url = pipe(
  string(),
  maxLength(longestUrl),
  regex(/^https?:\/\//),
  transform((text) => text as CanonicalUrl),
);

/** A work's key as sent: its shape only; the router compares what matters with the sender. */
export const keySchema: GenericSchema<unknown, WorkKey> = pipe(
  string(),
  maxLength(longestUrl),
  regex(/^[a-z]+:\S+$/),
  transform((text) => text as WorkKey),
);

const platform = pipe(
  string(),
  regex(/^[a-z]{2,20}$/),
  transform((text) => text as PlatformId),
);

const date = strictObject({
  at: time,
  precision: picklist(['ms', 's', 'minute', 'day', 'month', 'year', 'approx']),
  source: picklist(['post-id', 'endpoint', 'metadata', 'visible', 'address', 'header', 'archive']),
  toleranceMs: nullable(time),
  zoneKnown: boolean(),
});

const memento = strictObject({ url: pipe(string(), maxLength(longestUrl)), at: nullable(time), archive: name });

const attribution = strictObject({
  kind: picklist(['person', 'organisation', 'anonymous', 'none']),
  name: nullable(name),
});

const work = strictObject({
  key: keySchema,
  url,
  platform,
  postId: nullable(name),
  kind: picklist(['article', 'blog', 'post', 'document', 'index', 'other']),
  title: nullable(name),
  author: nullable(name),
  handle: nullable(name),
  site: nullable(name),
  published: nullable(date),
  modified: nullable(date),
  language: nullable(name),
});

const embed = strictObject({
  text: nullable(words),
  author: nullable(name),
  handle: nullable(name),
  date: nullable(date),
});

const citation = strictObject({
  ...span,
  to: keySchema,
  url,
  href: pipe(string(), maxLength(longestUrl)),
  platform,
  postId: nullable(name),
  handle: nullable(name),
  post: boolean(),
  relation: picklist(['embeds', 'quotes', 'isBasedOn', 'links']),
  place: picklist(['body', 'comment', 'pingback', 'metadata']),
  form: picklist([
    'link',
    'bare',
    'embed',
    'frame',
    'footnote',
    'cite-attribute',
    'microformat',
    'metadata',
    'pingback',
  ]),
  scope: picklist(['external', 'internal']),
  anchor: name,
  passage,
  cue: nullable(name),
  embed: nullable(embed),
  memento: nullable(memento),
  needsNetwork: boolean(),
  date: nullable(date),
});

const quotation = strictObject({
  ...span,
  exact: words,
  form: picklist(['marks', 'block', 'pull']),
  attribution,
  cue: nullable(name),
  citation: nullable(index),
});

const credit = strictObject({
  ...span,
  text: words,
  kind: picklist(['person', 'organisation', 'document', 'prior-report', 'social', 'anonymous', 'self']),
  attribution,
  statement: passage,
  citation: nullable(index),
});

const quoteSelector = strictObject({
  type: literal('TextQuoteSelector'),
  exact: words,
  prefix: name,
  suffix: name,
});
const positionSelector = strictObject({ type: literal('TextPositionSelector'), ...span });

const claim = strictObject({
  ...span,
  text: words,
  kind: picklist(['quotation', 'statement']),
  attribution,
  selectors: pipe(array(union([quoteSelector, positionSelector])), maxLength(4)),
  citations: pipe(array(index), maxLength(readingCaps.citations)),
});

const list = <Schema extends GenericSchema>(schema: Schema, most: number) => pipe(array(schema), maxLength(most));

/** A page's reading as a page script may send it: no unknown field, every text and list below its cap. */
const readingSchema = strictObject({
  work,
  text: pipe(string(), maxLength(readingCaps.text)),
  bodyEnd: offset,
  blocks: list(
    strictObject({
      ...span,
      kind: picklist(['paragraph', 'heading', 'quote', 'list', 'caption', 'table', 'note']),
    }),
    readingCaps.blocks,
  ),
  sections: list(
    strictObject({
      ...span,
      kind: picklist(['comment', 'entry', 'pingback']),
      author: nullable(name),
      published: nullable(date),
      url: nullable(pipe(string(), maxLength(longestUrl))),
    }),
    readingCaps.sections,
  ),
  citations: list(citation, readingCaps.citations),
  quotations: list(quotation, readingCaps.quotations),
  credits: list(credit, readingCaps.credits),
  claims: list(claim, readingCaps.claims),
  factChecks: list(
    strictObject({
      url: pipe(string(), maxLength(longestUrl)),
      claim: words,
      by: nullable(name),
      rating: nullable(name),
      appearances: list(pipe(string(), maxLength(longestUrl)), 50),
    }),
    readingCaps.factChecks,
  ),
  mementoOf: nullable(memento),
  limits: list(picklist(['paywall', 'login', 'consent', 'depth', 'tags', 'bytes', 'time']), 7),
});

/** Whether every span lies in the text and every index names a citation, so that nothing later has to ask again. */
function isWhole(reading: PageReading): boolean {
  const { text, citations, quotations, credits, claims } = reading;
  const inText = ({ start, end }: Span): boolean => start <= end && end <= text.length;
  const isCitation = (at: number | null): boolean => at === null || at < citations.length;
  return (
    reading.bodyEnd <= text.length &&
    [...reading.blocks, ...reading.sections, ...citations, ...quotations, ...credits, ...claims].every(inText) &&
    citations.every((one) => inText(one.passage)) &&
    credits.every((one) => inText(one.statement) && isCitation(one.citation)) &&
    quotations.every((one) => isCitation(one.citation)) &&
    claims.every((one) => one.citations.every(isCitation))
  );
}

/** Reads a reading that arrived in a message, or null when it is none. */
export function parseReading(sent: unknown): PageReading | null {
  const parsed = safeParse(readingSchema, sent);
  return parsed.success && isWhole(parsed.output) ? parsed.output : null;
}
