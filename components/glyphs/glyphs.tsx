import { Glyph } from './glyph';

interface Props {
  readonly small?: boolean;
}

const drawn =
  (path: string) =>
  ({ small = false }: Props) => (
    <Glyph small={small}>
      <path d={path} />
    </Glyph>
  );

/** The mark of Headwater: a spring and the stream that comes of it. */
export function MarkGlyph({ small = false }: Props) {
  return (
    <Glyph small={small} side={20}>
      <circle cx="6.2" cy="4.6" r="2.4" />
      <path d="M6.2 7c0 5.2 5 4.6 5 11.5M15.6 3.2c.4 4.8-4.6 5.3-5.2 9.2" />
    </Glyph>
  );
}

/** Two sliders. */
export function OptionsGlyph({ small = false }: Props) {
  return (
    <Glyph small={small}>
      <path d="M2.5 5h5M11.5 5h2M2.5 11h2M8.5 11h5" />
      <circle cx="9.5" cy="5" r="1.8" />
      <circle cx="6.5" cy="11" r="1.8" />
    </Glyph>
  );
}

/** A hand's print: what was left out. */
export function NoteGlyph({ small = false }: Props) {
  return (
    <Glyph small={small}>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 7.2v3.6M8 5v.1" />
    </Glyph>
  );
}

/** Two sheets. */
export function CopyGlyph({ small = false }: Props) {
  return (
    <Glyph small={small}>
      <rect x="5.5" y="5.5" width="7.5" height="8" rx="1.2" />
      <path d="M10.5 3H4.2C3.5 3 3 3.5 3 4.2v6.3" />
    </Glyph>
  );
}

/** A lens. */
export function SearchGlyph({ small = false }: Props) {
  return (
    <Glyph small={small}>
      <circle cx="7" cy="7" r="4" />
      <path d="m10 10 3.3 3.3" />
    </Glyph>
  );
}

/** Opens downwards. */
export const DownGlyph = drawn('M4.5 6.5 8 10l3.5-3.5');
/** Upwards. */
export const UpGlyph = drawn('M4.5 9.5 8 6l3.5 3.5');
/** A text cursor. */
export const SelectGlyph = drawn('M5 3h2M9 3h2M8 3v10M5 13h2M9 13h2');
/** Books on a shelf. */
export const LibraryGlyph = drawn('M3 3v10M6.2 3v10M9.3 3.3l3.4 9.5');
/** Leaves this page. */
export const OutGlyph = drawn('M6 4h6v6M12 4 4.5 11.5');
/** Into a tray: saved as a file. */
export const SaveGlyph = drawn('M8 2.500v7.500M4.800 7 8 10.200 11.200 7M3 12.500v1h10v-1');
/** Done. */
export const CheckGlyph = drawn('m3.5 8.5 3 3 6-7');
/** A written page. */
export const PageGlyph = drawn('M4 2.500h5.500L12 5v8.500H4zM6.300 7.500h3.500M6.300 10h3.500');
/** Kept safe. */
export const ShieldGlyph = drawn('M8 2.300 3.300 4v3.800c0 2.900 2 5 4.700 6 2.700-1 4.700-3.100 4.700-6V4z');
/** An archive's box. */
export const ArchiveGlyph = drawn('M2.500 3.500h11v3h-11zM3.500 6.500v6.500h9V6.500M6.500 9h3');
/** A number sign: known from an id. */
export const IdGlyph = drawn('M6.300 2.800 5 13.200M11 2.800 9.700 13.200M3 6h10.500M2.500 10H13');
/** Angle brackets: known from markup. */
export const MetadataGlyph = drawn('M6 4 2.500 8 6 12M10 4l3.500 4-3.500 4');
/** A cross. */
export const CloseGlyph = drawn('m4 4 8 8M12 4l-8 8');
/** A bin. */
export const TrashGlyph = drawn('M3 4.500h10M6.500 4.500V3h3v1.500M4.500 4.500 5 13h6l.5-8.500');
/** An arrow back. */
export const UndoGlyph = drawn('M5.500 3 2.800 5.700l2.700 2.700M3 5.700h6.200a3.600 3.600 0 0 1 0 7.200H6');
/** Two bars. */
export const PauseGlyph = drawn('M5.500 3.500v9M10.500 3.500v9');
/** Round once more. */
export const AgainGlyph = drawn('M12.800 6.200A5.200 5.200 0 1 0 13.200 8.800M13 2.800v3.500H9.500');
/** A plus sign. */
export const PlusGlyph = drawn('M8 3.500v9M3.500 8h9');
/** A chain link. */
export const LinkGlyph = drawn(
  'M6.800 9.200 9.200 6.800M7.500 5.200l1.700-1.700a2.330 2.330 0 0 1 3.300 3.300l-1.700 1.700M8.500 10.800l-1.700 1.700a2.330 2.330 0 0 1-3.300-3.300l1.700-1.700',
);
/** Two quotation marks. */
export const QuoteGlyph = drawn(
  'M6.500 5C4.500 5.600 3.500 7 3.500 9.200M3.500 9.200v1.600h2.600V8.600H3.500M12.500 5c-2 .6-3 2-3 4.200M9.500 9.200v1.600h2.600V8.600H9.500',
);
/** Lines that point on. */
export const CreditGlyph = drawn('M3 3.500h6.500M3 6.500h4M6 11h7M10.500 8.500 13 11l-2.500 2.500');
/** A frame in a page. */
export const EmbedGlyph = drawn('M2.500 3h11v10h-11zM5 6h6v4H5z');
