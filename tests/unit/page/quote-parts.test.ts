import { describe, expect, it } from 'vitest';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';

const PROSE =
  'The wheel of the lower mill had turned since the spring flood, and the parish had begun to ask who would pay for it.';

/** `kind name: words` of every quotation in an article around the markup. */
function said(markup: string): readonly string[] {
  const html = `<html lang="en"><body><article><h1>The wheel</h1><p>${PROSE}</p>${markup}<p>${PROSE}</p></article></body></html>`;
  const { tree } = parseHtml(html);
  return readPage(tree, 'https://mill.example/wheel').quotations.map(
    ({ attribution, exact }) => `${attribution.kind} ${attribution.name}: ${exact}`,
  );
}

const WORDS = 'Nobody asked us before the gate was shut.';

const cases: readonly { readonly title: string; readonly markup: string; readonly said: readonly string[] }[] = [
  {
    title: 'a cite at the end of the block',
    markup: `<blockquote><p>${WORDS}</p><cite>Nora Fell</cite></blockquote>`,
    said: [`person Nora Fell: ${WORDS}`],
  },
  {
    title: 'a footer with a dash',
    markup: `<blockquote><p>${WORDS}</p><footer>— <cite>Nora Fell, miller</cite></footer></blockquote>`,
    said: [`person Nora Fell: ${WORDS}`],
  },
  {
    title: 'a caption of a figure around the block',
    markup: `<figure><blockquote><p>${WORDS}</p></blockquote><figcaption>Nora Fell</figcaption></figure>`,
    said: [`person Nora Fell: ${WORDS}`],
  },
  {
    title: 'a line that a theme names',
    markup: `<blockquote><p>${WORDS}</p><span></span><div class="quote__author">Nora Fell</div></blockquote>`,
    said: [`person Nora Fell: ${WORDS}`],
  },
  {
    title: 'a title inside the words is no signature',
    markup: '<blockquote><p>I read <cite>The Weather Under Glass</cite> twice that winter.</p></blockquote>',
    said: ['none null: I read The Weather Under Glass twice that winter.'],
  },
  {
    title: 'phpBB',
    markup: `<blockquote><div><cite>millrace wrote:</cite>${WORDS}</div></blockquote>`,
    said: [`person millrace: ${WORDS}`],
  },
  {
    title: 'XenForo',
    markup: `<blockquote class="bbCodeBlock bbCodeBlock--quote"><div class="bbCodeBlock-title"><a href="/goto/1">millrace said:</a></div><div class="bbCodeBlock-content">${WORDS}</div></blockquote>`,
    said: [`person millrace: ${WORDS}`],
  },
  {
    title: 'vBulletin',
    markup: `<div class="bbcode_quote"><div class="bbcode_postedby">Originally Posted by <strong>millrace</strong></div><div class="message">${WORDS}</div></div>`,
    said: [`person millrace: ${WORDS}`],
  },
  {
    title: 'Discourse',
    markup: `<aside class="quote"><div class="title">millrace:</div><blockquote><p>${WORDS}</p></blockquote></aside>`,
    said: [`person millrace: ${WORDS}`],
  },
  {
    title: 'Simple Machines',
    markup: `<div class="quoteheader">Quote from: millrace on March 03, 2014</div><blockquote class="bbc_standard_quote">${WORDS}</blockquote>`,
    said: [`person millrace: ${WORDS}`],
  },
  {
    title: 'two blocks in a row are two quotations, two paragraphs of one are one',
    markup: `<p>Nora Fell writes:</p><blockquote><p>${WORDS}</p><p>We still wait.</p></blockquote><blockquote><p>Niemand hat uns vorher gefragt.</p></blockquote>`,
    said: [`person Nora Fell: ${WORDS}\nWe still wait.`, 'person Nora Fell: Niemand hat uns vorher gefragt.'],
  },
  {
    title: 'a short quotation in a block of its own beside the block of the text',
    markup: `<div class="layout"><div class="html-block"><p>${WORDS} ${WORDS} ${WORDS}</p><p>${WORDS} Nobody answered.</p></div><div class="quote-block"><figure><blockquote>We see what we see.</blockquote><figcaption class="source">— Nora Fell, auctioneer</figcaption></figure></div></div>`,
    said: ['person Nora Fell: We see what we see.'],
  },
  {
    title: 'an emptied block gets its paragraphs back up to the line that names them',
    markup: `<p><blockquote id="one"></blockquote></p><p>${WORDS}</p><p>We still wait.</p><p><cite>Parish of Dunmere, minutes of March</cite></p>`,
    said: [`organisation Parish of Dunmere: ${WORDS}\nWe still wait.`],
  },
];

describe('block quotations of twenty years of markup', () => {
  it.each(cases)('$title', ({ markup, said: expected }) => expect(said(markup)).toEqual(expected));
});
