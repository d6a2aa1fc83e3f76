import type { KnownDate, Memento, PageReading } from '../../model';
import { readRows } from '../../page/document/read-rows';
import { readPage } from '../../page/read-page';
import { postPage } from '../../page/read-post';
import { parseFar } from '../../page/scan/scan-far';
import { readAddress } from '../../platforms';
import { readCaptures } from '../../platforms/archive-requests';
import { readPostAnswer } from '../../platforms/endpoints';
import type { FetchOutcome } from './fetch-outcome';
import type { Answer, TraceCommand } from './trace-state';

type Fetch = Extract<TraceCommand, { readonly type: 'fetch' }>;
type Answered = Extract<FetchOutcome, { readonly ok: true }>;

/** Characters of a document that are kept with the trace. */
const MOST_WORDS = 200_000;
/** Content types whose text the page reader reads. */
const READABLE = /^(?:text\/html|application\/(?:xhtml|rss|atom)\+xml)\b/i;
const TABLE = /^text\/(?:csv|tab-separated-values)\b/i;
/** XML of any kind: a page or a feed by its first element, else data. */
const XML = /^(?:application|text)\/xml\b/i;
const MARKUP = /<(?:html|rss|feed|rdf:RDF)[\s>]/i;

/** What an outcome means for the command it answers: HTML and JSON become readings here, and nowhere else. A page too long to be read whole is read as far as it has `words`, those of the claim; `at` is when it was answered, ms since 1970 UTC. */
export function answerOf(
  command: Fetch,
  outcome: FetchOutcome,
  words: string | null = null,
  at: number | null = null,
): Answer {
  if (!outcome.ok) return { kind: 'failure', failure: outcome.failure, host: outcome.host };
  switch (command.purpose) {
    case 'endpoint':
      return postAnswer(command, outcome);
    case 'captures':
      return outcome.status < 400
        ? { kind: 'captures', captures: readCaptures(outcome.body) }
        : { kind: 'status', status: outcome.status, url: outcome.url };
    default:
      return pageAnswer(command, outcome, words, at);
  }
}

function postAnswer(command: Fetch, outcome: Answered): Answer {
  if (command.request.accept === 'page') return { kind: 'status', status: outcome.status, url: outcome.url };
  const read = readPostAnswer(command.address, command.request, outcome.status, outcome.body);
  if (!read.ok) return { kind: 'post-failure', failure: read.failure, status: outcome.status };
  if ('next' in read.value) return { kind: 'next', request: read.value.next };
  return { kind: 'post', reading: postPage(read.value, command.address) };
}

function pageAnswer(command: Fetch, outcome: Answered, words: string | null, at: number | null): Answer {
  if (outcome.status >= 400) return { kind: 'status', status: outcome.status, url: outcome.url };
  if (!isReadable(outcome)) return documentAnswer(command, outcome);
  const { tree, limits } = parseFar(outcome.body, words);
  const address = command.purpose === 'memento' ? command.request.url : outcome.url;
  const reading = readPage(tree, address, outcome.truncated ? [...limits, 'bytes'] : limits, at);
  return {
    kind: 'page',
    url: outcome.url,
    status: outcome.status,
    reading: command.purpose === 'memento' ? ofOriginal(command, reading) : reading,
  };
}

function isReadable({ contentType, body }: Answered): boolean {
  if (contentType === null || READABLE.test(contentType)) return true;
  return XML.test(contentType) && MARKUP.test(body.slice(0, 5000));
}

/** The archived copy at an address, with its moment where the address tells it. */
function copyAt(url: string): Memento {
  return readAddress(url)?.memento ?? { url, at: null, archive: new URL(url).host };
}

/** An archived copy stands for the address that was cited, whatever the archive calls it. */
function ofOriginal(command: Fetch, reading: PageReading): PageReading {
  const { address, request } = command;
  return {
    ...reading,
    mementoOf: reading.mementoOf ?? copyAt(request.url),
    work: { ...reading.work, key: address.key, url: address.url, platform: address.platform, postId: address.postId },
  };
}

/** Types whose body is the words of a document. */
const WORDED = /^(?:application\/pdf|text\/(?:csv|tab-separated-values|plain))\b/i;

/**
 * A document is known by its headers, name of the file and date of the last change, and by its words where they are to be had. An archive gives the
 * file's own headers under names of its own; its plain ones are those of the copy.
 */
function documentAnswer({ purpose, request }: Fetch, outcome: Answered): Answer {
  const { url, contentType, headers, body } = outcome;
  const isCopy = purpose === 'memento';
  return {
    kind: 'document',
    url,
    contentType,
    title: fileName(url, headers['content-disposition'] ?? null),
    published: headerDate(headers[isCopy ? 'x-archive-orig-last-modified' : 'last-modified'] ?? null),
    text: wordsOf(contentType ?? '', body.slice(0, MOST_WORDS)),
    memento: isCopy ? copyAt(request.url) : null,
  };
}

function wordsOf(contentType: string, body: string): string | null {
  if (!WORDED.test(contentType) || body.trim() === '') return null;
  return TABLE.test(contentType) ? readRows(body) : body;
}

/** RFC 6266 file name, else the last part of the path. */
function fileName(url: string, disposition: string | null): string | null {
  const extended = disposition ? /filename\*=(?:UTF-8|utf-8)''([^;]+)/.exec(disposition)?.[1] : undefined;
  const plain = disposition ? /filename="?([^";]+)"?/.exec(disposition)?.[1] : undefined;
  const path = /^[^?#]*\/([^/?#]+)/.exec(url)?.[1];
  const name = extended ?? plain ?? path;
  return name === undefined ? null : decoded(name);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function headerDate(value: string | null): KnownDate | null {
  const at = value === null ? Number.NaN : Date.parse(value);
  return Number.isNaN(at) ? null : { at, precision: 's', source: 'header', toleranceMs: null, zoneKnown: true };
}
