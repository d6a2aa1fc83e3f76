/** Half-open range of word numbers in a PreparedText, with how well it fits. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
  /** 0..1, 1 = word for word. */
  readonly score: number;
}
