import type { ComponentChildren } from 'preact';
import { isStop } from '../../core/chain/trace/stops';
import type { Chain, ChainEnd, Hop, Work } from '../../core/model';
import { plainHostOf } from '../../core/url/host-of';
import { EndGlyph } from '../glyphs/end-glyph';
import { useIsBlocked } from '../options/blocked-hosts';
import { SafeLink } from '../safe-link';
import { dateWords } from '../words/date-words';
import { endWords } from '../words/end-words';
import { useWords } from '../words/words';
import { workName } from '../words/work-words';

interface Props {
  readonly end: ChainEnd;
  readonly chain: Chain;
  /** The work the ending is about, when it is no row of its own. */
  readonly work: Hop | null;
  readonly children?: ComponentChildren;
}

/** The ending: sign, phrase, one line of evidence, and what can be done about it. */
export function EndRow({ end, chain, work, children }: Props) {
  const words = useWords();
  const view = endWords(end, chain, words, useIsBlocked(end));
  const shape = `${view.square ? ' square' : ''}${view.dashed ? ' dash' : ''}`;
  return (
    <li class="hop ending" data-end={end.kind} data-rail={view.dashed || isStop(end.kind) ? 'dashed' : undefined}>
      <span class={`node end${shape}`}>
        <EndGlyph name={view.glyph} />
      </span>
      <div>
        <p class="end-words">{view.phrase}</p>
        {work !== null && <EndWork hop={work} removed={end.kind === 'removed'} />}
        <p class="end-note">{view.note}</p>
        {children}
      </div>
    </li>
  );
}

/** Longest address that is shown for a name, in characters: one line of the popup. */
const longestAddress = 46;

/** Its name; where that is only its host, which the words around it say already, the address. */
function nameOf(work: Work): string {
  const name = workName(work);
  const host = plainHostOf(work.url);
  if (name !== host) return name;
  const { pathname, search } = new URL(work.url);
  const address = `${host}${pathname}${search}`.replace(/\/$/, '');
  return address.length > longestAddress ? `${address.slice(0, longestAddress)}…` : address;
}

/** Which work it was, and when as far as its id or address tells. */
function EndWork({ hop, removed }: { readonly hop: Hop; readonly removed: boolean }) {
  const words = useWords();
  const published = hop.work.published;
  const dated = published === null ? null : dateWords(published, words, removed ? 'full' : 'list');
  return (
    <p class="who">
      <SafeLink href={hop.work.url} hop>
        <bdi>{nameOf(hop.work)}</bdi>
      </SafeLink>
      {dated !== null && (
        <>
          {words.t('separator')}
          <time dateTime={dated.machine}>{dated.text}</time> <span class="how">{dated.how}</span>
        </>
      )}
    </p>
  );
}
