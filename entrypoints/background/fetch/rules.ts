/** Limits of the one fetch module. Times in ms, sizes in bytes after decompression. */

/** Redirects that are followed, each checked before its packet; browsers allow 20, honest sites use one to three. */
export const mostRedirects = 5;

/** From the request to its headers. */
export const headersTimeoutMs = 10_000;

/** From the first request to the last byte, redirects included: the worker dies after 30 s without an event. */
export const totalTimeoutMs = 20_000;

/** Decoded bytes read of one body; real articles have 0.2 MB, the largest live blogs 1.5 MB. */
export const mostBytes = 2 * 1024 * 1024;

/** Between the starts of two requests to one host. */
export const hostIntervalMs = 1_000;

/** How long to wait for the browser's own account of a response; in Firefox it comes after the fetch has settled. */
export const accountWaitMs = 1_000;

/** How long to wait for that account when the fetch has failed; most failures have none. */
export const toldWaitMs = 200;

/** A Retry-After up to this is waited for in the queue; a longer one is told to the caller. */
export const longestHoldMs = 10_000;

/** Retry-After is believed up to a day. */
export const mostRetryAfterMs = 24 * 3_600_000;
