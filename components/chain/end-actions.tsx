import type { Trace } from '../../core/model';
import { OutGlyph } from '../glyphs/glyphs';
import { useIsBlocked } from '../options/blocked-hosts';
import type { PopupActions } from '../popup/popup-state';
import { SafeLink } from '../safe-link';
import { useWords } from '../words/words';

interface Props {
  readonly trace: Trace;
  readonly actions: Pick<PopupActions, 'resumeTrace' | 'allowHost' | 'allowAll'> &
    Partial<Pick<PopupActions, 'readFromTab'>>;
}

/** At most two plain actions under an ending. */
export function EndActions({ trace, actions }: Props) {
  const words = useWords();
  const { readFromTab } = actions;
  const end = trace.chain.end;
  const last = trace.chain.hops.at(-1);
  const isBlocked = useIsBlocked(end);
  if (end === null) return null;
  switch (end.kind) {
    case 'gated':
    case 'blocked':
      return last === undefined ? null : (
        <>
          <div class="acts">
            {end.kind === 'blocked' ? (
              <button type="button" class="btn" onClick={() => actions.resumeTrace(trace.id)}>
                {words.t('try_again')}
              </button>
            ) : (
              <SafeLink class="btn" href={last.work.url}>
                {words.t('open_the_page')} <OutGlyph small />
              </SafeLink>
            )}
            {readFromTab && (
              <button
                type="button"
                class="btn"
                data-action="read-from-tab"
                aria-describedby="from-tab"
                onClick={() => readFromTab(trace, last.work)}
              >
                {words.t('read_from_tab')}
              </button>
            )}
          </div>
          {readFromTab && (
            <p class="how from-tab" id="from-tab">
              {words.t('read_from_tab_next')}
            </p>
          )}
        </>
      );
    case 'not-permitted': {
      const host = end.host;
      if (isBlocked) {
        return (
          <div class="acts">
            <a class="btn" href="options.html#privacy" target="_blank" rel="noopener">
              {words.t('open_options')}
            </a>
            <button type="button" class="btn" onClick={() => actions.resumeTrace(trace.id)}>
              {words.t('go_on')}
            </button>
          </div>
        );
      }
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
