import type { ReadingLimit } from '../../model';
import type { PageTree } from '../../tree';
import { endTag } from '../html/end-tag';
import { HtmlBuilder } from '../html/html-builder';
import { type HtmlNode, insert, insertText, makeNode } from '../html/html-node';
import { hasQuirks } from '../html/quirks';
import { readTokens } from '../html/read-tokens';
import { startTag } from '../html/start-tag';
import { MOST_CHARACTERS, MOST_TAGS } from './page-caps';

export type { HtmlNode } from '../html/html-node';

/** Time one 64 KiB chunk may take, in ms of the given clock: an ordinary one takes 2. */
const CHUNK_BUDGET_MS = 200;

/** A parsed page and the caps that were reached while parsing it. */
export interface ParsedPage {
  readonly tree: PageTree<HtmlNode>;
  readonly limits: readonly ReadingLimit[];
}

/** Parses a page's source in the manner of browsers with scripting on. Past a cap the tree holds what came before it. */
export function parseHtml(html: string, clock: () => number = () => 0, mostTags = MOST_TAGS): ParsedPage {
  const limits = new Set<ReadingLimit>();
  const source = html.length > MOST_CHARACTERS ? html.slice(0, MOST_CHARACTERS) : html;
  if (source.length < html.length) limits.add('bytes');
  const builder = new HtmlBuilder();
  let tags = 0;
  let chunkStart = clock();
  /** Start of the raw content of an open `noscript`, or -1. */
  let rawFrom = -1;
  const endRaw = (end: number): void => {
    const node = builder.open.pop();
    if (node) insertText(node, source.slice(rawFrom, end));
    rawFrom = -1;
  };
  readTokens(
    source,
    {
      isForeign: () => builder.isForeign(),
      open(name, attributes, selfClosing, end) {
        if (rawFrom >= 0) return;
        tags += 1;
        if (tags > mostTags) {
          limits.add('tags');
          return;
        }
        startTag(builder, { name, attributes, selfClosing });
        if (name === 'noscript' && builder.currentName() === 'noscript') rawFrom = end;
      },
      close(name, start) {
        if (rawFrom >= 0) {
          if (name === 'noscript') endRaw(start);
        } else if (!limits.has('tags')) endTag(builder, name);
      },
      text(text) {
        if (rawFrom < 0 && !limits.has('tags')) builder.putText(text);
      },
      comment(text) {
        if (rawFrom < 0) insert(builder.open.current() ?? builder.document, makeNode('#comment', [], false, text));
      },
      doctype(text) {
        if (!builder.html) builder.quirks = hasQuirks(text);
      },
    },
    () => {
      const now = clock();
      if (now - chunkStart > CHUNK_BUDGET_MS) limits.add('time');
      chunkStart = now;
      return !limits.has('time') && !limits.has('tags');
    },
  );
  if (rawFrom >= 0) endRaw(source.length);
  // A page without a body has an empty one, as everywhere.
  builder.startBody();
  if (builder.tooDeep) limits.add('depth');
  return { tree: treeOf(builder.html, mostTags), limits: [...limits] };
}

function treeOf(root: HtmlNode | null, mostElements: number): PageTree<HtmlNode> {
  return {
    root,
    mostElements,
    name: (node) => node.name,
    attribute: (node, name) => {
      for (const pair of node.attributes) if (pair[0] === name) return pair[1];
      return null;
    },
    attributes: (node) => node.attributes,
    data: (node) => node.text,
    parent: (node) => node.parent,
    firstChild: (node) => node.first,
    nextSibling: (node) => node.next,
  };
}
