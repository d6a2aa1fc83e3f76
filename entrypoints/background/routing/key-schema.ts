import { type GenericSchema, maxLength, pipe, regex, string, transform } from 'valibot';
import type { WorkKey } from '../../../core/model';

/** Longest key that is taken; browsers and servers stop at about this length of an address. */
const longestKey = 4_096;

/** A work's key as sent: its shape only; the router compares what matters with the sender. */
export const keySchema: GenericSchema<unknown, WorkKey> = pipe(
  string(),
  maxLength(longestKey),
  regex(/^[a-z]+:\S+$/),
  transform((text) => text as WorkKey),
);
