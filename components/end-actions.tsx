import type { Trace } from '../core/model';
import { OutGlyph } from './glyphs';
import type { PopupActions } from './popup-state';
import { SafeLink } from './safe-link';
import { useWords } from './words';

interface Props {
  readonly trace: Trace;
  readonly actions: Pick<PopupActions, 'resumeTrace' | 'allowHost' | 'allowAll'>;
}

/** At most two plain actions under an ending. */
export function EndActions({ trace, actions }: Props) {
  const words = useWords();
  const end = trace.chain.end;
  const last = trace.chain.hops.at(-1);
  if (end === null) return null;
  switch (end.kind) {
    case 'gated':
      return last === undefined ? null : (
        <div class="acts">
          <SafeLink class="btn" href={last.work.url}>
            {words.t('open_the_page')} <OutGlyph small />
          </SafeLink>
        </div>
      );
    case 'not-permitted': {
      const host = end.host;
      return (
        <div class="acts">
          {host !== null && (
            <button type="button" class="btn" onClick={() => actions.allowHost(trace.id, host)}>
              {words.t('allow_host', host)}
            </button>
          )}
          <button type="button" class="btn" onClick={() => actions.allowAll(trace.id)}>
            {words.t('allow_all_sites')}
          </button>
        </div>
      );
    }
    case 'budget':
    case 'cancelled':
    case 'offline':
      return (
        <div class="acts">
          <button type="button" class="btn" onClick={() => actions.resumeTrace(trace.id)}>
            {words.t('go_on')}
          </button>
        </div>
      );
    default:
      return null;
  }
}
