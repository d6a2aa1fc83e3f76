import type { ComponentChildren } from 'preact';

interface GlyphProps {
  readonly children: ComponentChildren;
  readonly small?: boolean;
  /** Side of the drawing in its own units; 16 unless told. */
  readonly side?: number;
}

/** A line drawing in the text colour. Always hidden from assistive technology: words stand beside it. */
export function Glyph({ children, small = false, side = 16 }: GlyphProps) {
  return (
    <svg class={small ? 'i i-s' : 'i'} viewBox={`0 0 ${side} ${side}`} aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
