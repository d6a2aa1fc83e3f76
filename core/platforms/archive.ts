import { cleanUrl } from '../url/canonical-url';
import { codeAt, placeAt } from './answers';
import type { AddressExample, Platform } from './platform';

const SHORT =
  /^(?:https?:)\/\/(?:archive\.(?:today|is|ph|fo|li|md|vn)\/(?:wip\/)?\w{4,6}(?:[/?#]|$)|(?:www\.)?perma\.cc\/[A-Z0-9]{4}-|ghostarchive\.org\/archive\/|(?:www\.)?webcitation\.org\/\w{9}(?:[/?#]|$))/i;

/** Short addresses of web archives, of which only the archive knows the original. */
export const archive: Platform = {
  id: 'archive',
  readAddress({ url, host }) {
    if (!SHORT.test(url.href)) return null;
    // WebCite is closed: no network tells what its ids stood for.
    return host === 'webcitation.org'
      ? placeAt('other', cleanUrl(url))
      : codeAt(`${url.origin}${url.pathname.replace(/^\/wip(?=\/)/, '')}`);
  },
};

/** Address forms and what they must give. */
export const archiveExamples: readonly AddressExample[] = [
  ['https://archive.ph/AbC12', 'https://archive.ph/AbC12', null],
  ['https://perma.cc/T8U2-994F', 'https://perma.cc/T8U2-994F', null],
];
