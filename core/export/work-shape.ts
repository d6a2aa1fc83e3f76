import type { Attribution, CanonicalUrl, KnownDate, Memento, PlatformId, Span, Work, WorkKey } from '../model';
import { PLATFORM_NAMES } from '../platform-names';
import {
  nullable,
  oneOf,
  type Reader,
  readBoolean,
  readCount,
  readNumber,
  readString,
  record,
  ShapeError,
} from './json-shape';

/** An absolute http(s) address, kept letter for letter. */
export const readUrl: Reader<CanonicalUrl> = (value, at) => {
  const text = readString(value, at);
  const protocol = URL.parse(text)?.protocol;
  if (protocol !== 'https:' && protocol !== 'http:') throw new ShapeError('shape', at);
  return text as CanonicalUrl;
};

/** A key of a work: any text but none. */
export const readKey: Reader<WorkKey> = (value, at) => {
  const text = readString(value, at);
  if (text === '') throw new ShapeError('shape', at);
  return text as WorkKey;
};

/** A range of characters. */
export const readSpan: Reader<Span> = record<Span>({ start: readCount, end: readCount });

/** A date with what is known of it. */
export const readDate: Reader<KnownDate> = record<KnownDate>({
  at: readNumber,
  precision: oneOf('ms', 's', 'minute', 'day', 'month', 'year', 'approx'),
  source: oneOf('post-id', 'endpoint', 'metadata', 'visible', 'address', 'header', 'archive'),
  toleranceMs: nullable(readNumber),
  zoneKnown: readBoolean,
});

/** An archived copy. */
export const readMemento: Reader<Memento> = record<Memento>({
  url: readUrl,
  at: nullable(readNumber),
  archive: readString,
});

/** Who says something. */
export const readAttribution: Reader<Attribution> = record<Attribution>({
  kind: oneOf('person', 'organisation', 'anonymous', 'none'),
  name: nullable(readString),
});

/** A platform's id. */
export const readPlatform: Reader<PlatformId> = oneOf(...(Object.keys(PLATFORM_NAMES) as PlatformId[]));

/** A work as `core/model` has it. */
export const readWork: Reader<Work> = record<Work>({
  key: readKey,
  url: readUrl,
  platform: readPlatform,
  postId: nullable(readString),
  kind: oneOf('article', 'blog', 'post', 'document', 'index', 'other'),
  title: nullable(readString),
  author: nullable(readString),
  handle: nullable(readString),
  site: nullable(readString),
  published: nullable(readDate),
  modified: nullable(readDate),
  language: nullable(readString),
});
