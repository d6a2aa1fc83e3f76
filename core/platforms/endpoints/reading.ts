import { failure, success } from '../../result';
import { emptyPost } from '../empty-post';
import type { PostAnswer, PostReading } from '../platform';

/** A read post; what is not given is null or empty. Links are told once each. */
export function posted(reading: Partial<PostReading>): PostAnswer {
  return success({ ...emptyPost, ...reading, links: [...new Set(reading.links ?? [])] });
}

/** What a status other than success says of a post: gone, or there but not for everyone; null for a success. */
export function statusFailure(status: number): PostAnswer | null {
  if (status === 404 || status === 410) return failure('removed');
  if (status === 401 || status === 403 || status === 451) return failure('gated');
  return status >= 200 && status < 300 ? null : failure('not-understood');
}
