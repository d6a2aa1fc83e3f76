/** One address of a story world and what it answers. */
export interface WorldResource {
  readonly url: string;
  /** Body, as a path inside the world's folder. */
  readonly file?: string;
  readonly contentType?: string;
  readonly redirectTo?: string;
  readonly status?: number;
}

/** What a player sends back; `file` is a path inside the world's folder, null for an empty body. */
export interface WorldAnswer {
  readonly status: number;
  readonly contentType: string | null;
  readonly location: string | null;
  readonly file: string | null;
}

/** Anything a world does not list. */
const nothing: WorldAnswer = { status: 404, contentType: 'text/html; charset=utf-8', location: null, file: null };

/** Parameters by which public read endpoints name the post or page that is asked for; all others are free. */
const identifying = ['url', 'uri', 'uris', 'id', 'ids', 'handle', 'actor', 'post', 'post_id', 'i'];

const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  xml: 'application/xml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/**
 * Makes the answering rule of a world: exact address first (without its fragment, http and https alike), then an
 * endpoint by host, path and identifying parameters, else 404.
 */
export function answering(resources: readonly WorldResource[]): (url: string) => WorldAnswer {
  const exact = new Map<string, WorldResource>();
  const endpoints = new Map<string, WorldResource>();
  for (const resource of resources) {
    const url = new URL(resource.url);
    const key = addressKey(url);
    if (!exact.has(key)) exact.set(key, resource);
    const endpoint = endpointKey(url);
    if (endpoint !== null && isEndpoint(resource) && !endpoints.has(endpoint)) endpoints.set(endpoint, resource);
  }
  return (raw) => {
    if (!URL.canParse(raw)) return nothing;
    const url = new URL(raw);
    const found = exact.get(addressKey(url)) ?? endpoints.get(endpointKey(url) ?? '');
    return found ? answerOf(found) : nothing;
  };
}

function answerOf(resource: WorldResource): WorldAnswer {
  if (resource.redirectTo !== undefined) {
    return { status: resource.status ?? 302, contentType: null, location: resource.redirectTo, file: null };
  }
  const file = resource.file ?? null;
  const extension = file?.split('.').pop() ?? 'html';
  const contentType = resource.contentType ?? contentTypes[extension] ?? 'application/octet-stream';
  return { status: resource.status ?? 200, contentType, location: null, file };
}

/** Pages are matched exactly; only what answers with something other than a page is an endpoint. */
function isEndpoint(resource: WorldResource): boolean {
  return resource.contentType !== undefined ? !/html/.test(resource.contentType) : /\.json$/.test(resource.file ?? '');
}

/** Address without scheme and fragment, parameters as sent. */
function addressKey(url: URL): string {
  return `${url.host}${url.pathname}${url.search}`;
}

/** Host, path and identifying parameters in one spelling; null when the address names nothing. */
function endpointKey(url: URL): string | null {
  const named = identifying.flatMap((name) => {
    const value = url.searchParams.get(name);
    return value === null ? [] : [`${name}=${plainValue(value)}`];
  });
  return named.length === 0 ? null : `${url.host}${url.pathname}?${named.join('&')}`;
}

/** A parameter in one spelling: percent-decoded as often as it was encoded, without scheme. */
function plainValue(raw: string): string {
  let value = raw;
  for (let round = 0; round < 3 && /%[0-9a-f]{2}/i.test(value); round++) {
    try {
      value = decodeURIComponent(value);
    } catch {
      return value;
    }
  }
  return value.replace(/^https?:\/\//, '');
}
