import type { PageTree } from '../../tree';
import { readIsoDate } from '../dates/iso-date';
import type { FoundEmbed } from '../platform';
import { blockquoteEvidence, evidence, NO_EVIDENCE } from './evidence';
import { lastLink } from './linked-embed';
import { below, firstBelow, hasClass, hrefOf, textOf } from './walk';

/** Attributes that hold the id of a tweet; 2012 to 2026. */
const ID_ATTRIBUTES = ['data-tweet-id', 'data-twitter-tweet-id', 'data-tweetid', 'tweet-id', 'tweetid'];
/** Ids of tweets that pages show have as many digits; shorter numbers count something else. */
const SHORTEST_PLACED = 8;
const STATUS = /(?:twitter|x)\.com\/(?:#!\/)?[^?]{0,60}?status(?:es)?\/\d+/i;

function byId(id: string): string {
  return `https://x.com/i/status/${id}`;
}

function idIn<N>(tree: PageTree<N>, node: N): string | null {
  for (const name of ID_ATTRIBUTES) {
    const id = /^\d{1,20}$/.exec(tree.attribute(node, name)?.trim() ?? '')?.[0];
    if (id) return id;
  }
  return null;
}

/** Reads an embedded tweet that starts at this element, of any generation from Blackbird Pie (2010) on; null when it is none. */
export function readTwitterEmbed<N>(tree: PageTree<N>, node: N): FoundEmbed<N> | null {
  const name = tree.name(node);
  if (name === 'amp-twitter' || name === 'twitter-widget' || name === 'iframe') {
    const id = idIn(tree, node) ?? /^twitter-(\d{15,20})$/.exec(tree.attribute(node, 'id') ?? '')?.[1] ?? null;
    // AMP shows the blockquote until its own player is there.
    return id === null
      ? null
      : { node, href: lastLink(tree, node, STATUS) ?? byId(id), evidence: blockquoteEvidence(tree, node) };
  }
  if (name === 'script') return readLoaderCall(tree, node);
  if (name !== 'blockquote' && name !== 'div' && name !== 'p' && name !== 'article') return null;
  const names = tree.attribute(node, 'class') ?? '';
  if (/\bbbp(?:Box|Tweet)/.test(names)) return readBlackbird(tree, node, names);
  if (
    !/(?:^|\s|-)(?:twitter-(?:tweet|video)|tweet-embed|embed-twitter|react-tweet)(?:-rendered|-theme)?(?:\s|$)/.test(
      names,
    )
  )
    return readPlaceholder(tree, node, names);
  const id = idIn(tree, node);
  const shown = id === null ? playerIn(tree, node) : byId(id);
  const href = lastLink(tree, node, STATUS) ?? shown;
  if (href === null || (name === 'div' && shown === null && !isLastLink(tree, node))) return null;
  return { node, href, evidence: blockquoteEvidence(tree, node) };
}

/** The loader's call that puts a tweet into an element of the page; it stands beside that element. */
const LOADER_CALL = /\bcreateTweet(?:Embed)?\(\s*['"](\d{8,20})['"]/;

function readLoaderCall<N>(tree: PageTree<N>, script: N): FoundEmbed<N> | null {
  const first = tree.firstChild(script);
  const id = first === null ? null : LOADER_CALL.exec(tree.data(first).slice(0, LONGEST_CALL))?.[1];
  return id ? { node: script, href: byId(id), evidence: NO_EVIDENCE } : null;
}

/** Characters of a script in which the call is looked for; what is longer is no call. */
const LONGEST_CALL = 4000;

/** An element that waits for a script of the site's own: nothing but the id; buttons that share or answer a tweet name it too. */
function readPlaceholder<N>(tree: PageTree<N>, node: N, names: string): FoundEmbed<N> | null {
  if (/share|reply|action|button|follow|intent/i.test(names)) return null;
  const id = idIn(tree, node);
  return id === null || id.length < SHORTEST_PLACED
    ? null
    : { node, href: byId(id), evidence: blockquoteEvidence(tree, node) };
}

/** Address of the player that the loader has put inside, or null. */
function playerIn<N>(tree: PageTree<N>, node: N): string | null {
  const player = firstBelow(
    tree,
    node,
    (inner, name) =>
      name === 'iframe' && (idIn(tree, inner) !== null || PLAYER.test(tree.attribute(inner, 'src') ?? '')),
  );
  const id = player === null ? null : idIn(tree, player);
  return id === null ? player && tree.attribute(player, 'src') : byId(id);
}

const PLAYER = /platform\.(?:twitter|x)\.com\/embed\/.*[?&#]id=\d/;
const OWN_PAGE = /^(?:https?:)?\/\/(?:[a-z]+\.)?(?:twitter|x)\.com\//i;

/** `div.twitter-tweet` is also used for read-more cards, of which the last link leads elsewhere. */
function isLastLink<N>(tree: PageTree<N>, node: N): boolean {
  let last = '';
  for (const inner of below(tree, node)) {
    const href = hrefOf(tree, inner);
    // Buttons to like and answer and the platform's own help close a tweet that was rendered on the server.
    if (href !== null && (STATUS.test(href) || !OWN_PAGE.test(href))) last = href;
  }
  return STATUS.test(last);
}

/** Blackbird Pie, 2010 to 2011: the id in a class or a comment before it, the words in `p.bbpTweet`. */
function readBlackbird<N>(tree: PageTree<N>, node: N, names: string): FoundEmbed<N> | null {
  const id = /\bbbpBox_?(\d{1,20})/.exec(names)?.[1];
  const words = hasClass(tree, node, 'bbpTweet') ? node : firstBelow(tree, node, (n) => hasClass(tree, n, 'bbpTweet'));
  const href = lastLink(tree, node, STATUS) ?? (id ? byId(id) : null);
  if (words === null || href === null) return null;
  const stamp = firstBelow(tree, words, (n) => hasClass(tree, n, 'timestamp'));
  const link = stamp && firstBelow(tree, stamp, (_, name) => name === 'a');
  const title = link && tree.attribute(link, 'title');
  const byline = firstBelow(tree, words, (n) => hasClass(tree, n, 'metadata'));
  const text = textOf(tree, words).replace(stamp ? textOf(tree, stamp) : '', '');
  const name = byline ? textOf(tree, byline) : '';
  const [first = '', second = ''] = name.split('\n');
  const handle = /(?:twitter|x)\.com\/(?:#!\/)?(\w{1,20})\/status/i.exec(href)?.[1] ?? first;
  return {
    node,
    href,
    evidence: evidence(
      name ? text.replace(name, '') : text,
      // The two lines are the name and the handle, in either order.
      second.toLowerCase() === handle.toLowerCase() ? first : second,
      handle,
      readIsoDate(title, 'visible'),
    ),
  };
}
