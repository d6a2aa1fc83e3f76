import type { KnownDate } from '../../core/model';
import { dateWords } from '../words/date-words';
import { useWords } from '../words/words';

/** A date alone; how it is known stands below, under "How we know". */
export function PairWhen({ date }: { readonly date: KnownDate | null }) {
  const words = useWords();
  if (date === null) return <span class="when">{words.t('date_none')}</span>;
  const { text, machine } = dateWords(date, words, 'list');
  return (
    <time class="when" dateTime={machine}>
      {text}
    </time>
  );
}
