import type { ComponentChildren } from 'preact';
import type { ChainEnd, WorkKey } from '../../core/model';
import { plainHostOf } from '../../core/url/host-of';
import { plainHost } from '../../core/url/read-url';
import { EndGlyph } from '../glyphs/end-glyph';
import { useIsBlocked } from '../options/blocked-hosts';
import { SafeLink } from '../safe-link';
import { endWords } from '../words/end-words';
import { useWords, type Words } from '../words/words';
import { workName } from '../words/work-words';
import { drawBy } from './draw-by';
import type { EndGraphRow } from './graph-layout';
import { GraphLines } from './graph-lines';
import type { GraphEnd } from './graph-nodes';

interface Props {
  readonly row: EndGraphRow;
  readonly numberOf: (key: WorkKey) => number;
  readonly hot: string | null;
  readonly actions: ComponentChildren;
}

/** Where a way stops: which origin it is, the phrase, and the line of evidence. */
export function GraphEndRow({ row, numberOf, hot, actions }: Props) {
  const words = useWords();
  const { end, chain, target } = row.end;
  const isBlocked = useIsBlocked(end);
  if (end === null) {
    return (
      <li class="g fin todo" ref={drawBy({ '--x': row.lane })}>
        <GraphLines pieces={row.pieces} hot={hot} />
        <span class="node dash" />
        <p class="l1">{words.t('not_known_yet')}</p>
      </li>
    );
  }
  const view = endWords(end, chain, words, isBlocked);
  return (
    <li class="g fin" ref={drawBy({ '--x': row.lane })} data-end={end.kind}>
      <GraphLines pieces={row.pieces} hot={hot} />
      <span class={`node end${view.square ? ' square' : ''}${view.dashed ? ' dash' : ''}`}>
        <EndGlyph name={view.glyph} />
      </span>
      <p class="l1">
        {row.origin !== null && <span class="org">{words.t('origin_letter', row.origin)}</span>}
        <b>{view.phrase}</b>
        {target !== null && (
          <SafeLink href={target.work.url}>
            <bdi>{workName(target.work)}</bdi>
          </SafeLink>
        )}
      </p>
      <p class="end-note">{end.kind === 'loop' ? loopNote(end, row.end, numberOf, words) : view.note}</p>
      {actions}
    </li>
  );
}

/** "Page 3 gives page 1 as its source", in the numbers of this list. */
function loopNote(end: ChainEnd, { after, chain }: GraphEnd, numberOf: Props['numberOf'], words: Words): string {
  const host = end.host === null ? null : plainHost(end.host);
  const back = chain.hops.find((hop) => plainHostOf(hop.work.url) === host);
  if (back === undefined) return words.t('end_loop_note_bare');
  return words.t('end_loop_note', String(numberOf(after)), String(numberOf(back.work.key)));
}
