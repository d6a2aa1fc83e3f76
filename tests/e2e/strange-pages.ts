import { payloads } from '../payloads';
import type { OwnAnswer } from '../worlds/player';

/** Where each of the strange pages is. */
export const strange = {
  poisoned: 'https://poisoned.example.com/2024/05/all-of-it-is-text',
  strict: 'https://strict.example.com/2024/05/nothing-may-run-here',
  moving: 'https://moving.example.com/2024/05/the-first-page',
  prepared: 'https://moving.example.com/2024/05/prepared-and-never-opened',
} as const;

/** A page without anything strange to go away to. */
export const elsewhere = 'https://moving.example.com/2024/06/elsewhere';

const filler =
  '<p>The footpath stays closed. Walkers are sent round by the mill, where the tea room has put up its prices again.</p>';

/** A text in markup; U+0000 cannot be in any. */
function escapeText(text: string): string {
  return text.replaceAll('\u0000', '').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** An article with a cited link, each to another page: a card names no other pages that cite the same. */
function article(title: string, words: string, head = ''): string {
  return `<html lang="en" xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="utf-8" /><title>${title}</title><meta property="og:type" content="article" />${head}</head>
<body><article><h1>${title}</h1><p>${words}, according to <a id="cited" href="https://weirnotes.example.org/${encodeURIComponent(title)}">the notes of the weir keeper</a>.</p>${filler.repeat(8)}</article></body></html>`;
}

/** Every payload as a title, a name, a linked and a quoted text, and in structured data. */
function poisoned(): string {
  const all = escapeText(payloads.slice(0, 40).join(' '));
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: payloads[0], author: { name: payloads[1] } }).replace(
    /</g,
    '\\u003c',
  );
  const lines = payloads.map(
    (text, at) =>
      `<p>&ldquo;${escapeText(text)} and more of it&rdquo;, wrote <a href="https://weirnotes.example.org/${at}">${escapeText(text)}</a> on page ${at}.</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${all}</title><meta property="og:type" content="article">
<meta property="og:site_name" content="${escapeText(payloads[2] ?? '')}"><meta name="author" content="${escapeText(payloads[5] ?? '')}"><script type="application/ld+json">${data}</script></head>
<body><article><h1>${all}</h1>${lines.join('\n')}</article></body></html>`;
}

/** The strictest that a page may say of itself: nothing runs, nothing is drawn, no string becomes code. */
const strictPolicy = "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const rules = `<script type="speculationrules">${JSON.stringify({ prerender: [{ urls: [strange.prepared], eagerness: 'immediate' }] })}</script>`;
const html = 'text/html; charset=utf-8';

const answers: Readonly<
  Record<string, () => readonly [type: string, body: string, headers?: Readonly<Record<string, string>>]>
> = {
  [strange.poisoned]: () => [html, poisoned()],
  [strange.strict]: () => [
    'application/xhtml+xml; charset=utf-8',
    article('Nothing may run here', 'The weir was mended by hand'),
    { 'content-security-policy': strictPolicy },
  ],
  [strange.moving]: () => [html, `<!doctype html>${article('The first page', 'The crane has a nest in it', rules)}`],
  [strange.prepared]: () => [html, `<!doctype html>${article('Prepared', 'Nobody has opened this page so far')}`],
  [elsewhere]: () => [html, '<!doctype html><title>Elsewhere</title><p>Nothing.'],
};

/** Answers for the strange pages. */
export const answerStrange: OwnAnswer = (url, response) => {
  const answer = answers[url.href]?.();
  if (answer === undefined) return false;
  const [type, body, headers = {}] = answer;
  response.writeHead(200, { 'content-type': type, ...headers }).end(body);
  return true;
};
