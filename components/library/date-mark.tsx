import type { KnownDate } from '../../core/model';
import { ArchiveGlyph, IdGlyph, MetadataGlyph, PageGlyph } from '../glyphs/glyphs';
import { dateWords } from '../words/date-words';
import { useWords } from '../words/words';

/** A date at the right of a row, with a sign for how it is known; the sign is said in words as well. */
export function DateMark({ date }: { readonly date: KnownDate | null }) {
  const words = useWords();
  if (date === null) return <span class="d">{words.t('date_none')}</span>;
  const { text, how, machine } = dateWords(date, words, 'list');
  const Sign = signs[date.source];
  return (
    <span class="d" title={how ?? undefined}>
      <time dateTime={machine}>{text}</time> <Sign />
      <span class="vh">{how}</span>
    </span>
  );
}

const signs: Readonly<Record<KnownDate['source'], typeof IdGlyph>> = {
  'post-id': IdGlyph,
  endpoint: IdGlyph,
  metadata: MetadataGlyph,
  visible: PageGlyph,
  address: MetadataGlyph,
  header: MetadataGlyph,
  archive: ArchiveGlyph,
};
