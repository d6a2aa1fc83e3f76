import type { Work } from '../model';
import { cleanOrNull } from './clean-text';

/** Host of an address without `www.`; '' when it is none. */
function hostOf(url: string): string {
  return (URL.parse(url)?.hostname ?? '').replace(/^www\./, '');
}

/** The name a work goes by: the person for a post, the publication for a page, else its host. One line, never empty for a web address. */
export function workName(work: Work): string {
  const site = cleanOrNull(work.site);
  return (work.kind === 'post' ? (workPerson(work) ?? site) : site) ?? hostOf(work.url);
}

/** Who signed it: byline or display name, else the account. Null when nobody did. */
export function workPerson(work: Work): string | null {
  const handle = cleanOrNull(work.handle);
  return cleanOrNull(work.author) ?? (handle === null ? null : `@${handle}`);
}

/** Name and person in one line, the person once: "The Herald, A. Writer" or "A. Writer, @writer". */
export function workSignature(work: Work): string {
  const name = workName(work);
  const handle = cleanOrNull(work.handle);
  const more = work.kind === 'post' && handle !== null ? `@${handle}` : cleanOrNull(work.author);
  return more === null || more === name ? name : `${name}, ${more}`;
}
