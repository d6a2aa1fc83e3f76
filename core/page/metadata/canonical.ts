import { readAddress } from '../../platforms';
import type { Address } from '../../platforms/platform';
import { isSameSite } from '../../url/site-of';
import { firstMeta, type Head } from './head';

/** Paths of section and home pages: a page of its own is never one of these. */
const SECTION_PATH = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w{3,5}|home|startseite)?$/i;

/**
 * What the page is: its `rel=canonical` or `og:url` when that is on the same site and no home or section page above the page's
 * own path; else the address it was loaded from. `rel=alternate` is never believed. Null when neither address can be read.
 */
export function readCanonical(head: Head, own: Address | null, base: string): Address | null {
  if (own && own.kind === 'post' && own.platform !== 'web') return own;
  const stated = [
    head.links.find((link) => link.rel.includes(' canonical '))?.href ?? null,
    firstMeta(head, ['og:url']),
  ];
  for (const href of stated) {
    const address = href === null ? null : readAddress(href, base);
    if (address && (own === null || isBelieved(address, own))) return address;
  }
  return own;
}

function isBelieved(address: Address, own: Address): boolean {
  const stated = new URL(address.url);
  const loaded = new URL(own.url);
  if (!isSameSite(stated.hostname, loaded.hostname)) return false;
  if (SECTION_PATH.test(stated.pathname) && stated.search === '')
    return SECTION_PATH.test(loaded.pathname) && loaded.search === '';
  // A home page that names one article speaks of the newest, not of itself.
  if (loaded.pathname === '/' && loaded.search === '') return false;
  const above = stated.pathname.replace(/\/$/, '');
  const isAbove = loaded.pathname.startsWith(`${above}/`) && loaded.pathname.replace(/\/$/, '') !== above;
  return !(isAbove && above.split('/').length <= 2 && !/\d|-.*-/.test(above));
}
