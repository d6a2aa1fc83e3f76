/** A text tokenised once: word hashes with their places. Word `i` is `text.slice(starts[i], ends[i])`. */
export interface PreparedText {
  readonly text: string;
  /** Number of words (characters, in scripts without spaces). */
  readonly count: number;
  /** UTF-16 offset where each word starts. */
  readonly starts: Int32Array;
  /** UTF-16 offset where each word ends. */
  readonly ends: Int32Array;
  /** 32-bit FNV-1a of each folded word. */
  readonly hashes: Int32Array;
}
