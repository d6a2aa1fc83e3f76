import type { Budget } from './trace-state';

/** Hops and fetches a trace may spend before it asks again; DESIGN: 8 hops, 40 fetches. */
export const FIRST_BUDGET: Budget = { hops: 8, fetches: 40 };

/** Longest time for one request, ms. */
export const HOP_TIMEOUT_MS = 20_000;

/** Requests under way at once; hosts are asked one at a time whatever this says. */
export const MOST_AT_ONCE = 6;

/** Longest Retry-After that is waited for within a hop, ms; longer ones end the hop. */
export const LONGEST_RETRY_MS = 15_000;
