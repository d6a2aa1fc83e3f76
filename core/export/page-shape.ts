import type {
  Citation,
  Claim,
  Credit,
  EmbedEvidence,
  FactCheck,
  PageReading,
  Quotation,
  Section,
  Selector,
  TextBlock,
  TextPositionSelector,
  TextQuoteSelector,
} from '../model';
import {
  listOf,
  nullable,
  oneOf,
  type Reader,
  readBoolean,
  readCount,
  readString,
  record,
  withOrWithout,
} from './json-shape';
import {
  readAttribution,
  readDate,
  readKey,
  readMemento,
  readPlatform,
  readSpan,
  readUrl,
  readWork,
} from './work-shape';

const span = { start: readCount, end: readCount };

const readEmbed: Reader<EmbedEvidence> = record<EmbedEvidence>({
  text: nullable(readString),
  author: nullable(readString),
  handle: nullable(readString),
  date: nullable(readDate),
});

const readCitation: Reader<Citation> = record<Citation>({
  ...span,
  to: readKey,
  url: readUrl,
  href: readString,
  platform: readPlatform,
  postId: nullable(readString),
  handle: nullable(readString),
  post: readBoolean,
  relation: oneOf('embeds', 'quotes', 'isBasedOn', 'links'),
  place: oneOf('body', 'comment', 'pingback', 'metadata'),
  form: oneOf('link', 'bare', 'embed', 'frame', 'footnote', 'cite-attribute', 'microformat', 'metadata', 'pingback'),
  scope: oneOf('external', 'internal'),
  anchor: readString,
  passage: readSpan,
  cue: nullable(readString),
  embed: nullable(readEmbed),
  memento: nullable(readMemento),
  needsNetwork: readBoolean,
  date: nullable(readDate),
});

const readQuotation: Reader<Quotation> = record<Quotation>({
  ...span,
  exact: readString,
  form: oneOf('marks', 'block', 'pull'),
  attribution: readAttribution,
  cue: nullable(readString),
  citation: nullable(readCount),
});

const readCredit: Reader<Credit> = record<Credit>({
  ...span,
  text: readString,
  kind: oneOf('person', 'organisation', 'document', 'prior-report', 'social', 'anonymous', 'self', 'picture'),
  attribution: readAttribution,
  statement: readSpan,
  citation: nullable(readCount),
});

const readQuoteSelector: Reader<TextQuoteSelector> = record<TextQuoteSelector>({
  type: oneOf('TextQuoteSelector'),
  exact: readString,
  prefix: readString,
  suffix: readString,
});

const readPositionSelector: Reader<TextPositionSelector> = record<TextPositionSelector>({
  type: oneOf('TextPositionSelector'),
  ...span,
});

/** Which of the two is told by the field that only one has. */
const readSelector: Reader<Selector> = (value, at) => {
  const isQuote = typeof value === 'object' && value !== null && Object.hasOwn(value, 'exact');
  return isQuote ? readQuoteSelector(value, at) : readPositionSelector(value, at);
};

const readClaim: Reader<Claim> = record<Claim>({
  ...span,
  text: readString,
  kind: oneOf('quotation', 'statement'),
  attribution: readAttribution,
  selectors: listOf(readSelector),
  citations: listOf(readCount),
});

const readSection: Reader<Section> = record<Section>({
  ...span,
  kind: oneOf('comment', 'entry', 'pingback'),
  author: nullable(readString),
  published: nullable(readDate),
  url: nullable(readString),
});

const readFactCheck: Reader<FactCheck> = record<FactCheck>({
  url: readString,
  claim: readString,
  by: nullable(readString),
  rating: nullable(readString),
  appearances: listOf(readString),
});

/** Readings of earlier versions say nothing of their pictures. */
const fields = {
  work: readWork,
  text: readString,
  bodyEnd: readCount,
  blocks: listOf(
    record<TextBlock>({
      ...span,
      kind: oneOf('paragraph', 'heading', 'quote', 'quote-rest', 'signature', 'list', 'caption', 'table', 'note'),
    }),
  ),
  sections: listOf(readSection),
  citations: listOf(readCitation),
  quotations: listOf(readQuotation),
  credits: listOf(readCredit),
  claims: listOf(readClaim),
  factChecks: listOf(readFactCheck),
  mementoOf: nullable(readMemento),
  limits: listOf(oneOf('paywall', 'login', 'consent', 'depth', 'tags', 'bytes', 'time')),
};
const readEarlier = record<Omit<PageReading, 'pictures'>>(fields);

/** A reading as `core/model` has it, rebuilt field by field. */
export const readPage: Reader<PageReading> = withOrWithout<PageReading>(
  'pictures',
  record<PageReading>({ ...fields, pictures: listOf(readCredit) }),
  (value, at) => ({ ...readEarlier(value, at), pictures: [] }),
);
