import type { DriftKind } from '../../core/model';
import { Glyph } from './glyph';

/** The sign of a change, the same form as its mark in the text, in small. */
export function DriftGlyph({ kind }: { readonly kind: DriftKind }) {
  switch (kind) {
    case 'number':
      return (
        <Glyph>
          <rect x="2" y="3" width="12" height="10" rx="2" />
          <path d="M7 6.300 8.300 5.500v5" />
        </Glyph>
      );
    case 'hedge':
      return (
        <Glyph>
          <rect x="2" y="4" width="12" height="8" rx="2" stroke-dasharray="2 2.100" />
          <path d="M4.500 8h7" />
        </Glyph>
      );
    case 'negation':
      return (
        <Glyph>
          <rect x="2" y="3.500" width="12" height="9" rx="2" fill="currentColor" />
          <path class="on-fill" d="M5 8h6" />
        </Glyph>
      );
    case 'attribution':
      return (
        <Glyph>
          <circle cx="8" cy="4.600" r="2.100" />
          <path d="M3 10.500h10M3 13.300h10" />
        </Glyph>
      );
    case 'cut':
      return (
        <Glyph>
          <path d="M4 3v10M12 3v10M6.500 8h.1M8 8h.1M9.500 8h.1" />
        </Glyph>
      );
    case 'reworded':
      return (
        <Glyph>
          <path d="M4 4h8M8 4v5" />
          <path d="M2.500 12.800h11" stroke-dasharray=".1 2.700" stroke-width="2" />
        </Glyph>
      );
  }
}
