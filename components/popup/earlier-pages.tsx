import type { Work, WorkKey } from '../../core/model';
import { KnownDateView } from '../chain/known-date-view';
import { PlaceLink } from '../library/place-link';
import { cleanText } from '../words/clean-text';
import { quoted } from '../words/quoted';
import { useWords } from '../words/words';
import { workName } from '../words/work-words';

/** Pages of the library that say a claim, oldest first. */
export interface EarlierFound {
  /** False where the claim's own date is not known: then none of them can be called earlier. */
  readonly dated: boolean;
  /** How many likely pages were read, where there were more than are read; null where all were. */
  readonly cutAt: number | null;
  readonly pages: readonly { readonly key: WorkKey; readonly work: Work; readonly passage: string }[];
}

interface Props {
  /** Null while the library is looked through. */
  readonly found: EarlierFound | null;
  readonly onOpen: (page: WorkKey) => void;
}

/** "Your library has 2 earlier pages that say it", which opens to show them. One line, so that the answer moves nothing. */
export function EarlierPages({ found, onOpen }: Props) {
  const words = useWords();
  if (found === null) return <p class="earlier">{words.t('earlier_looking')}</p>;
  const { dated, cutAt, pages } = found;
  if (pages.length === 0) {
    const none =
      cutAt === null ? words.t(dated ? 'earlier_none' : 'elsewhere_none') : words.t('likeliest_none', String(cutAt));
    return <p class="earlier">{none}</p>;
  }
  return (
    <details class="earlier">
      <summary>{words.n(dated ? 'earlier_pages' : 'elsewhere_pages', pages.length)}</summary>
      <ul>
        {pages.map(({ key, work, passage }) => (
          <li key={key}>
            <PlaceLink place={{ work: key }} onGo={() => onOpen(key)}>
              <bdi>{workName(work)}</bdi>
            </PlaceLink>
            {words.t('separator')}
            <KnownDateView date={work.published} />
            <p class="said" dir="auto" lang={work.language ?? undefined}>
              {quoted(cleanText(passage), words)}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
