import { cleanUrl } from '../url/canonical-url';
import { needsNetwork } from '../url/shorteners';
import { placeAt } from './answers';
import { pathDate } from './path-date';
import type { AddressExample, Platform } from './platform';

const DOCUMENT = /\.(?:pdf|docx?|odt|rtf|xlsx?|ods|csv|tsv|pptx?|odp|epub|ps|djvu|json|xml|kml|geojson|zip|gz|txt)$/i;
const MEDIA = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|mp[34]|m4[av]|webm|ogg|ogv|mov|avi|wav|flac|m3u8)$/i;

const CODE_IN_QUERY = /(?:list-manage\.com|sendgrid\.net)$/;

/** Any page that no platform claims. */
export const web: Platform = {
  id: 'web',
  readAddress({ url, host }) {
    const kind = DOCUMENT.test(url.pathname) ? 'document' : MEDIA.test(url.pathname) ? 'media' : 'page';
    const found = placeAt(kind, cleanUrl(url), null, pathDate(url.pathname));
    if (!needsNetwork(host, url.pathname)) return found;
    // The code is in the path; only click counters of mail services keep it in the query.
    const code = CODE_IN_QUERY.test(host) ? found.canonical : `${url.origin}${url.pathname}`;
    return { ...found, canonical: code, kind: 'other', date: null, needsNetwork: true };
  },
};

/** Address forms and what they must give. */
export const webExamples: readonly AddressExample[] = [
  ['http://www.example.com:80/a/?utm_source=x&id=42#part', 'http://www.example.com/a/?id=42', null],
  [
    'https://x.com.evil.example/me/status/1541815603606036480',
    'https://x.com.evil.example/me/status/1541815603606036480',
    null,
  ],
];
