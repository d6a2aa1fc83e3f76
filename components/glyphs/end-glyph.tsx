import type { EndGlyphName } from '../words/glyph-names';
import { Glyph } from './glyph';

const paths: Readonly<Record<Exclude<EndGlyphName, 'origin' | 'unnamed' | 'gated'>, string>> = {
  document: 'M4 2.500h5.500L12 5v8.500H4zM9.300 2.700V5.300H12',
  unlinked: 'M3 8h2.500M10.500 8H13M7 10.500l2-5',
  gone: 'm4.500 4.500 7 7M11.500 4.500l-7 7',
  removed: 'M3.500 8h9',
  unsaid: 'M3.500 6.200h9M3.500 9.800h9M10.500 3l-5 10',
  loop: 'M12.500 8a4.500 4.500 0 1 1-1.500-3.400M11.200 2.200v2.600H8.600',
  pause: 'M6 4.500v7M10 4.500v7',
};

/** The sign of an ending. */
export function EndGlyph({ name }: { readonly name: EndGlyphName }) {
  switch (name) {
    case 'origin':
      return (
        <Glyph>
          <circle cx="8" cy="8" r="2.6" fill="currentColor" stroke="none" />
        </Glyph>
      );
    case 'unnamed':
      return (
        <Glyph>
          <circle cx="8" cy="5.6" r="2.3" />
          <path d="M3.8 13c.4-2.600 2-3.900 4.200-3.900s3.800 1.300 4.200 3.900" />
        </Glyph>
      );
    case 'gated':
      return (
        <Glyph>
          <rect x="3.500" y="7" width="9" height="6" rx="1" />
          <path d="M5.500 7V5.300a2.500 2.500 0 0 1 5 0V7" />
        </Glyph>
      );
    default:
      return (
        <Glyph>
          <path d={paths[name]} />
        </Glyph>
      );
  }
}
