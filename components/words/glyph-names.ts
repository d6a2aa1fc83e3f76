/** Signs that stand for an ending; each is drawn in `end-glyph.tsx`. */
export type EndGlyphName =
  | 'origin'
  | 'document'
  | 'unlinked'
  | 'unnamed'
  | 'gone'
  | 'removed'
  | 'gated'
  | 'unsaid'
  | 'loop'
  | 'pause';
