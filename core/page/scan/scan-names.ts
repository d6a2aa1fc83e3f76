import { BLOCK_ELEMENTS } from '../body/block-elements';

/** What a tag means to a scan of a page's source. */
export const TagKind = {
  inline: 0,
  /** Ends a run of text. */
  block: 1,
  /** Its content is no markup and no text of the page. */
  raw: 2,
  anchor: 3,
  /** Its content is text of the site, not of the page. */
  furniture: 4,
} as const;

/** Those whose start ends a line. */
const BLOCKS = ['head', 'br', ...BLOCK_ELEMENTS].join(' ');
const RAW = 'title script style textarea noscript iframe noembed noframes xmp template svg math';
/** Never prose, on any site: menus, lists to choose from, buttons. Asides and footers are not among them: pull quotes and sources stand there. */
const FURNITURE = 'nav select button datalist option';

/** Rolling hash of a tag name's lower-case letters and digits; the same is made while scanning. */
export function addToName(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 0x20)) | 0;
}

/** Kinds by the low bits of the name's hash, with the whole hash to be sure. The names' low bits are all different. */
const MASK = 0x3fff;
const kinds = new Uint8Array(MASK + 1);
const hashes = new Int32Array(MASK + 1);
for (const [names, kind] of [
  [BLOCKS, TagKind.block],
  [RAW, TagKind.raw],
  ['a', TagKind.anchor],
  [FURNITURE, TagKind.furniture],
] as const) {
  for (const name of names.split(' ')) {
    const hash = hashName(name);
    kinds[hash & MASK] = kind;
    hashes[hash & MASK] = hash;
  }
}

function hashName(name: string): number {
  let hash = 0;
  for (let index = 0; index < name.length; index += 1) hash = addToName(hash, name.charCodeAt(index));
  return hash;
}

/** The kind of a tag by the hash of its name. */
export function kindOf(hash: number): number {
  return hashes[hash & MASK] === hash ? (kinds[hash & MASK] ?? 0) : TagKind.inline;
}
