/** Width of a block: bitwise operators of the language work on 32 bits. */
const BLOCK = 32;

/** Where an occurrence ends, and by how many words it differs. */
export interface EditScan {
  /** Index of the last word of the best occurrence. */
  readonly at: number;
  readonly distance: number;
}

/**
 * The occurrence of a pattern with the fewest word edits, by Myers' bit-parallel algorithm (J. ACM 46, 1999) in Hyyrö's block form (2003), with words for
 * letters. `order` is the pattern and `text` the text, both as pattern word numbers (-1 for a strange word), `size` how many there are of these.
 * `anchored`: the occurrence must begin at the first word. Of equal ones the one that ends first.
 */
export function scanEdits(order: Int32Array, size: number, text: Int32Array, anchored: boolean): EditScan {
  const { length } = order;
  const equal = equalBits(order, size, Math.ceil(length / BLOCK));
  if (length <= BLOCK) return scanOne(length, equal, text, anchored);
  return length <= 2 * BLOCK ? scanTwo(length, equal, text, anchored) : scanBlocks(length, equal, text, anchored);
}

/** Patterns of up to 32 words: everything in registers. */
function scanOne(length: number, equal: Int32Array, text: Int32Array, anchored: boolean): EditScan {
  const top = length - 1;
  const first = anchored ? 1 : 0;
  let pv = -1;
  let mv = 0;
  let distance = length;
  let bestAt = 0;
  let best = Number.MAX_SAFE_INTEGER;
  for (let index = 0; index < text.length; index += 1) {
    const eq = equal[(text[index] ?? -1) + 1] ?? 0;
    const xv = eq | mv;
    const xh = (((eq & pv) + pv) ^ pv) | eq;
    let ph = mv | ~(xh | pv);
    let mh = pv & xh;
    distance += ((ph >>> top) & 1) - ((mh >>> top) & 1);
    ph = (ph << 1) | first;
    mh <<= 1;
    pv = mh | ~(xv | ph);
    mv = ph & xv;
    if (distance < best) {
      best = distance;
      bestAt = index;
    }
  }
  return { at: bestAt, distance: best };
}

/** Patterns of 33 to 64 words, the usual long quotation: both blocks in registers. */
function scanTwo(length: number, equal: Int32Array, text: Int32Array, anchored: boolean): EditScan {
  const top = length - BLOCK - 1;
  const first = anchored ? 1 : 0;
  let [lowPlus, lowMinus, highPlus, highMinus] = [-1, 0, -1, 0];
  let distance = length;
  let bestAt = 0;
  let best = Number.MAX_SAFE_INTEGER;
  for (let index = 0; index < text.length; index += 1) {
    const row = ((text[index] ?? -1) + 1) * 2;
    const low = equal[row] ?? 0;
    const lowXh = (((low & lowPlus) + lowPlus) ^ lowPlus) | low;
    const lowUp = lowMinus | ~(lowXh | lowPlus);
    const lowDown = lowPlus & lowXh;
    const lowShift = (lowUp << 1) | first;
    const lowXv = low | lowMinus;
    lowPlus = (lowDown << 1) | ~(lowXv | lowShift);
    lowMinus = lowShift & lowXv;
    const down = lowDown >>> 31;
    const bits = equal[row + 1] ?? 0;
    const high = bits | down;
    const highXh = (((high & highPlus) + highPlus) ^ highPlus) | high;
    const highUp = highMinus | ~(highXh | highPlus);
    const highDown = highPlus & highXh;
    const highShift = (highUp << 1) | (lowUp >>> 31);
    const highXv = bits | highMinus;
    highPlus = (highDown << 1) | down | ~(highXv | highShift);
    highMinus = highShift & highXv;
    distance += ((highUp >>> top) & 1) - ((highDown >>> top) & 1);
    if (distance < best) {
      best = distance;
      bestAt = index;
    }
  }
  return { at: bestAt, distance: best };
}

/** Any length. */
function scanBlocks(length: number, equal: Int32Array, text: Int32Array, anchored: boolean): EditScan {
  const blocks = Math.ceil(length / BLOCK);
  const plus = new Int32Array(blocks).fill(-1);
  const minus = new Int32Array(blocks);
  const lastBit = (length - 1) % BLOCK;
  const first = anchored ? 1 : 0;
  let distance = length;
  let bestAt = 0;
  let best = Number.MAX_SAFE_INTEGER;
  for (let index = 0; index < text.length; index += 1) {
    const row = ((text[index] ?? -1) + 1) * blocks;
    let up = first;
    let down = 0;
    for (let block = 0; block < blocks; block += 1) {
      const bits = equal[row + block] ?? 0;
      const pv = plus[block] ?? 0;
      const mv = minus[block] ?? 0;
      const xv = bits | mv;
      const eq = bits | down;
      const xh = (((eq & pv) + pv) ^ pv) | eq;
      const ph = mv | ~(xh | pv);
      const mh = pv & xh;
      const top = block === blocks - 1 ? lastBit : BLOCK - 1;
      const shiftedUp = (ph << 1) | up;
      plus[block] = (mh << 1) | down | ~(xv | shiftedUp);
      minus[block] = shiftedUp & xv;
      up = (ph >>> top) & 1;
      down = (mh >>> top) & 1;
    }
    distance += up - down;
    if (distance < best) {
      best = distance;
      bestAt = index;
    }
  }
  return { at: bestAt, distance: best };
}

/** For each word number + 1 and block, the bits of the pattern places where it stands; row 0, for words not in the pattern, stays empty. */
function equalBits(order: Int32Array, size: number, blocks: number): Int32Array {
  const equal = new Int32Array((size + 1) * blocks);
  for (let index = 0; index < order.length; index += 1) {
    const cell = ((order[index] ?? 0) + 1) * blocks + Math.floor(index / BLOCK);
    equal[cell] = (equal[cell] ?? 0) | (1 << (index % BLOCK));
  }
  return equal;
}
