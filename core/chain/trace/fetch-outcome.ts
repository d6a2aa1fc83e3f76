import type { EndpointRequest } from '../../platforms/platform';

/** Why nothing was read from a host. 4xx and 5xx answers are outcomes with their status, not failures. */
export type FetchFailure =
  | 'blocked'
  | 'private-address'
  | 'not-permitted'
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'redirects'
  | 'content-type'
  | 'slow-down'
  | 'cancelled';

/** What came back for one request. */
export type FetchOutcome =
  | {
      readonly ok: true;
      /** Final address after redirects. */
      readonly url: string;
      readonly status: number;
      readonly contentType: string | null;
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>;
      /** Decoded text; of a PDF what its pages say. Empty when the content type is one that is not read. */
      readonly body: string;
      /** True when the body was cut at the size cap. */
      readonly truncated: boolean;
    }
  | {
      readonly ok: false;
      readonly failure: FetchFailure;
      readonly host: string;
      /** Set with `slow-down` when the host said how long. */
      readonly retryAfterMs?: number;
    };

/** A page to read; endpoints say themselves what they answer. */
export interface PageRequest {
  readonly url: string;
  readonly accept: 'page';
}

/** The only way a trace reaches the network. Must settle when the signal is aborted. */
export type FetchPage = (request: EndpointRequest | PageRequest, signal: AbortSignal) => Promise<FetchOutcome>;
