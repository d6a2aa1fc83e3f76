import { boxed, classes, furniture, typeset } from './hop-furniture';
import { newsEvent, newsSentence } from './news-text';
import { between, pick } from './random';

/** A generated news page and the passages whose source it links. */
interface HopPage {
  readonly html: string;
  /** Words of a passage that links another site, and that link. */
  readonly cited: readonly { readonly words: string; readonly href: string }[];
}

type Random = () => number;

/** One passage of the article: its markup, and what it cites. */
interface Part {
  readonly html: string;
  readonly cited: { readonly words: string; readonly href: string } | null;
}

/**
 * Shapes of passages by their share. On saved pages of news sites and blogs about one outgoing link in five stands outside a plain paragraph:
 * in a list, a block of quotation with its source on the next line, a box, a caption.
 */
const SHAPES = [
  [0.8, 'paragraph'],
  [0.07, 'list'],
  [0.06, 'quote'],
  [0.04, 'box'],
  [0.03, 'caption'],
] as const;
type Shape = (typeof SHAPES)[number][1];

/** A third of the passages cite another site; some of these link twice, some link the own site as well. */
const CITING = 0.35;
const SECOND_LINK = 0.15;
const OWN_LINK = 0.2;
/** Pages that are live blogs, and pages that know no paragraphs, only line breaks. */
const LIVE = 0.1;
const BREAKS = 0.05;

/** A page of about 160 KB as news sites make them: a fifth of it text, a fifth scripts, the rest markup. */
export function hopPage(random: Random, number: number): HopPage {
  const event = newsEvent(random);
  const title = `${event.place}: what is known`;
  const { head, top, bottom } = furniture(random, event, title);
  const speak = (least: number, most: number): string =>
    Array.from({ length: between(random, least, most) }, () => newsSentence(random, event)).join(' ');
  const parts = Array.from({ length: between(random, 22, 44) }, (_, index) =>
    partOf(
      random,
      shapeOf(random),
      speak,
      `https://source${number}-${index}.example.org/${2012 + (index % 12)}/report`,
    ),
  );
  const layout = random();
  const body = layout < LIVE ? live(random, parts) : layout < LIVE + BREAKS ? brokenLines(parts) : plain(random, parts);
  const html = `${head}<body${classes(random)}>${top}<main${classes(random)}><article${classes(random)}><h1>${title}</h1>
<p${classes(random)}>By <a href="/author/1">${pick(random, event.people)}</a></p><div${classes(random)}>${body}</div></article></main>${bottom}</body></html>`;
  return { html, cited: parts.flatMap(({ cited }) => (cited === null ? [] : [cited])) };
}

function shapeOf(random: Random): Shape {
  let left = random();
  for (const [share, shape] of SHAPES) {
    left -= share;
    if (left < 0) return shape;
  }
  return 'paragraph';
}

function partOf(random: Random, shape: Shape, speak: (least: number, most: number) => string, source: string): Part {
  const citing = random() < CITING;
  const href = citing ? source : '/topic/9';
  const link = (words: string): string =>
    `<a${classes(random)} href="${href}" data-link="${between(random, 1, 9999)}">${words}</a>`;
  switch (shape) {
    case 'list': {
      const items = Array.from({ length: between(random, 2, 4) }, () => speak(1, 2));
      const words = items.pop() ?? '';
      const list = items.map((item) => `<li>${item}</li>`).join('');
      return {
        html: `<ul${classes(random)}>${list}<li>${inside(random, words, link)}</li></ul>`,
        cited: citing ? { words, href } : null,
      };
    }
    case 'quote': {
      const words = speak(2, 3);
      const credit = citing ? `<p${classes(random)}>— ${link('from the full statement')}</p>` : '';
      return {
        html: `<blockquote${classes(random)}><p>${words}</p></blockquote>${credit}`,
        cited: citing ? { words, href } : null,
      };
    }
    case 'box': {
      const words = speak(1, 3);
      const html = `<aside${classes(random)}><h4>Background</h4><p>${inside(random, words, link)}</p></aside>`;
      return { html, cited: citing ? { words, href } : null };
    }
    case 'caption': {
      const words = speak(1, 1);
      const html = `<figure${classes(random)}><img src="/i/${between(random, 1, 999)}.jpg" alt="" width="640" height="360"><figcaption>${inside(random, words, link)}</figcaption></figure>`;
      return { html, cited: citing ? { words, href } : null };
    }
    default:
      return paragraph(random, speak(2, 4), citing, href, link);
  }
}

function paragraph(
  random: Random,
  words: string,
  citing: boolean,
  href: string,
  link: (words: string) => string,
): Part {
  const linked = citing || random() < OWN_LINK ? inside(random, words, link) : typeset(random, words);
  const other =
    citing && random() < SECOND_LINK
      ? ` Also: <a href="https://other.example.com/${between(random, 1, 999)}">a reaction</a>.`
      : '';
  return { html: `<p${classes(random)}>${linked}${other}</p>`, cited: citing ? { words, href } : null };
}

/** Links a few words somewhere inside; now and then with a word in italics, and apostrophes as references. */
function inside(random: Random, words: string, link: (words: string) => string): string {
  const all = typeset(random, words).split(' ');
  const length = between(random, 2, 4);
  const from = between(random, 0, Math.max(0, all.length - length));
  const linked = link(all.slice(from, from + length).join(' '));
  const before = all.slice(0, from).map((word) => (random() < 0.02 ? `<em>${word}</em>` : word));
  return [...before, linked, ...all.slice(from + length)].join(' ');
}

function plain(random: Random, parts: readonly Part[]): string {
  return parts
    .map(({ html }, index) =>
      boxed(random, index % 7 === 5 ? `${html}<div${classes(random)} data-ad="${index}"></div>` : html, 2),
    )
    .join('\n');
}

/** Entries with their time, the newest first. */
function live(random: Random, parts: readonly Part[]): string {
  return parts
    .map(({ html }, index) => {
      return `<section id="entry-${index}"${classes(random)}><header><time datetime="2023-05-02T08:${String(index).padStart(2, '0')}:00Z">8.${String(index).padStart(2, '0')}</time><h2>Update ${index}</h2></header><div${classes(random)}>${html}</div></section>`;
    })
    .join('\n');
}

function brokenLines(parts: readonly Part[]): string {
  return parts.map(({ html }) => html.replace(/^<p[^>]*>|<\/p>$/g, '')).join('<br><br>\n');
}
