import type { EndpointRequest } from '../../../core/platforms/platform';

/** What a request says it accepts. */
export type Accepted = EndpointRequest['accept'] | 'page';

const feedTypes = ['application/atom+xml', 'application/rss+xml', 'application/xml', 'text/xml'];
const pageTypes = ['text/html', 'application/xhtml+xml'];
/** Documents whose words are read to find a passage in them. */
const documentTypes = ['application/pdf', 'text/csv', 'text/tab-separated-values', 'text/plain'];

/** Media types whose body is read, by what was asked for. Nothing is sniffed: what says it is a picture is one. */
const readTypes: Readonly<Record<Accepted, readonly string[]>> = {
  page: [...pageTypes, ...feedTypes, ...documentTypes],
  'text/html': pageTypes,
  'application/json': [
    'application/json',
    'application/activity+json',
    'application/feed+json',
    'application/ld+json',
    'application/vnd.api+json',
    'text/json',
    'text/javascript',
    'application/javascript',
  ],
  'application/atom+xml': feedTypes,
};

/** The `Accept` header of a request. */
export function acceptHeader(accept: Accepted): string {
  return accept === 'page' || accept === 'text/html' ? 'text/html, application/xhtml+xml' : accept;
}

/** Media type of a Content-Type header in lower case, without parameters; null when there is none. */
export function mediaType(header: string | null): string | null {
  const type = header?.split(';', 1)[0]?.trim().toLowerCase();
  return type ? type : null;
}

/** Whether a body of this Content-Type is read for this request. */
export function isReadType(header: string | null, accept: Accepted): boolean {
  const type = mediaType(header);
  return type !== null && readTypes[accept].includes(type);
}
