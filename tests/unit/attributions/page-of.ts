import type { BlockKind, Citation, Section, TextBlock } from '../../../core/model';
import { readAttributions } from '../../../core/page/attributions/read-attributions';
import type { AttributionInput } from '../../../core/page/attributions/words/attribution-input';
import { readAddress } from '../../../core/platforms';

interface Options {
  readonly language?: string;
  readonly site?: string;
  /** Blocks from this index on are comments. */
  readonly commentsFrom?: number;
  /** Index of the first block of each live-blog entry. */
  readonly entries?: readonly number[];
}

const KINDS: readonly (readonly [prefix: string, kind: BlockKind])[] = [
  ['> ', 'quote'],
  ['>> ', 'quote-rest'],
  ['>- ', 'signature'],
  ['# ', 'heading'],
  ['* ', 'list'],
  ['^ ', 'caption'],
];

/**
 * A page as it comes to the language readers, from lines in a little markup: `> ` block quote, `>> ` its next paragraph,
 * `>- ` the line that names its author, `# ` heading, `* ` list,
 * `^ ` caption, `[words](address)` link, `{embed address}` an embed standing there.
 */
export function pageOf(lines: readonly string[], options: Options = {}): AttributionInput {
  let text = '';
  const blocks: TextBlock[] = [];
  const citations: Citation[] = [];
  const starts: number[] = [];
  for (const line of lines) {
    const [prefix, kind] = KINDS.find(([mark]) => line.startsWith(mark)) ?? ['', 'paragraph' as const];
    const start = text.length;
    starts.push(start);
    const parts = line.slice(prefix.length).split(/(\[[^\]]*\]\(https?:[^)]*\)|\{embed [^}]*\})/);
    for (const part of parts) {
      const link = /^\[([^\]]*)\]\((https?:[^)]*)\)$/.exec(part);
      const embed = /^\{embed ([^}]*)\}$/.exec(part);
      const at = text.length;
      if (link) text += link[1];
      else if (!embed) text += part;
      const href = link?.[2] ?? embed?.[1];
      if (href !== undefined) citations.push(citationOf(href, at, text.length, link?.[1] ?? '', embed !== null));
    }
    if (text.length > start) blocks.push({ start, end: text.length, kind });
    text += '\n';
  }
  const bodyEnd = options.commentsFrom === undefined ? text.length : (starts[options.commentsFrom] ?? text.length);
  const entries = options.entries ?? [];
  const sections: readonly Section[] = entries.map((first, index) => ({
    kind: 'entry',
    start: starts[first] ?? 0,
    end: starts[entries[index + 1] ?? lines.length] ?? text.length,
    author: null,
    published: null,
    url: null,
  }));
  const { language = 'en', site = null } = options;
  return { text, bodyEnd, blocks, sections, language, site, author: null, citations };
}

function citationOf(href: string, start: number, end: number, anchor: string, embed: boolean): Citation {
  const address = readAddress(href);
  if (address === null) throw new Error(`not an address: ${href}`);
  return {
    start,
    end,
    to: address.key,
    url: address.url,
    href,
    platform: address.platform,
    postId: address.postId,
    handle: address.handle,
    post: address.kind === 'post',
    relation: embed ? 'embeds' : 'links',
    place: 'body',
    form: embed ? 'embed' : 'link',
    scope: 'external',
    anchor,
    passage: { start, end },
    cue: null,
    embed: null,
    memento: null,
    needsNetwork: false,
    date: null,
  };
}

/** The attributions of such a page. */
export function attributionsOf(lines: readonly string[], options: Options = {}) {
  const input = pageOf(lines, options);
  return { ...readAttributions(input), input };
}
