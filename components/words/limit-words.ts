import type { ReadingLimit } from '../../core/model';
import type { MessageKey } from './words';

const keys: Readonly<Record<ReadingLimit, MessageKey>> = {
  paywall: 'limit_paywall',
  login: 'limit_login',
  consent: 'limit_consent',
  depth: 'limit_size',
  tags: 'limit_size',
  bytes: 'limit_size',
  time: 'limit_size',
};

/** Why a page was read in part, in one sentence; null when it was read whole. A wall is said before a cap. */
export function limitKey(limits: readonly ReadingLimit[]): MessageKey | null {
  const wall = limits.find((limit) => limit === 'paywall' || limit === 'login' || limit === 'consent');
  const first = wall ?? limits[0];
  return first === undefined ? null : keys[first];
}
