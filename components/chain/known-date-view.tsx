import type { KnownDate } from '../../core/model';
import { dateWords } from '../words/date-words';
import { useWords } from '../words/words';

interface Props {
  readonly date: KnownDate | null;
}

/** "6 Mar 2012 from page metadata", as exact as it is known. */
export function KnownDateView({ date }: Props) {
  const words = useWords();
  if (date === null) return <span class="how">{words.t('date_none')}</span>;
  const { text, how, machine } = dateWords(date, words, 'list');
  return (
    <>
      <time dateTime={machine}>{text}</time> <span class="how">{how}</span>
    </>
  );
}
