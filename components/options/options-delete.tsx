import { TrashGlyph } from '../glyphs/glyphs';
import { useForm } from '../hooks/use-form';
import { type MessageKey, useWords } from '../words/words';
import { daySpan } from './day-span';
import type { OptionsActions, OptionsState } from './options';
import { OptionsBin } from './options-bin';
import { hostTyped } from './site-pattern';

type Actions = Pick<OptionsActions, 'remove' | 'undo' | 'emptyBin'>;

interface Props {
  readonly state: Pick<OptionsState, 'deletions' | 'deleting'>;
  readonly actions: Actions;
}

/** Deleting acts at once; what went is listed with until when it can come back, and a bar offers to undo the last. */
export function OptionsDelete({ state, actions }: Props) {
  const words = useWords();
  const busy = state.deleting === 'deleting';
  return (
    <section id="delete">
      <h2>{words.t('options_delete')}</h2>
      <div class="panel set">
        <SiteForm busy={busy} onRemove={actions.remove} />
        <DaysForm busy={busy} onRemove={actions.remove} />
        <div class="line">
          <b>{words.t('options_delete_all')}</b>
          <span>{words.t('options_delete_everything')}</span>
          <div class="ctl">
            <button
              type="button"
              class="btn"
              data-action="delete-all"
              disabled={busy}
              onClick={() => actions.remove({ kind: 'all' })}
            >
              <TrashGlyph />
              {words.t('options_delete_all')}
            </button>
          </div>
        </div>
      </div>
      <p class="said-so" role="status">
        {state.deleting === null ? '' : words.t(saidKeys[state.deleting])}
      </p>
      <OptionsBin deletions={state.deletions} actions={actions} />
    </section>
  );
}

const saidKeys: Readonly<Record<'deleting' | 'nothing' | 'no-room', MessageKey>> = {
  deleting: 'options_deleting',
  nothing: 'options_deleted_nothing',
  'no-room': 'options_deleted_no_room',
};

interface FormProps {
  readonly busy: boolean;
  readonly onRemove: OptionsActions['remove'];
}

function SiteForm({ busy, onRemove }: FormProps) {
  const words = useWords();
  const { wrong, onSubmit } = useForm(
    (field) => hostTyped(field('delete-site')),
    (host) => onRemove({ kind: 'site', host }),
  );
  return (
    <form class="line" onSubmit={onSubmit}>
      <b>{words.t('options_delete_site')}</b>
      <span id="delete-site-text">{words.t('options_delete_site_text')}</span>
      <div class="ctl">
        <input
          class="text"
          name="delete-site"
          aria-label={words.t('options_delete_site')}
          aria-describedby={wrong ? 'delete-site-wrong' : 'delete-site-text'}
          aria-invalid={wrong}
          placeholder={words.t('site_hint')}
        />
        <button type="submit" class="btn" disabled={busy}>
          {words.t('delete')}
        </button>
      </div>
      {wrong && (
        <p id="delete-site-wrong" class="wrong" role="alert">
          {words.t('options_not_a_site')}
        </p>
      )}
    </form>
  );
}

function DaysForm({ busy, onRemove }: FormProps) {
  const words = useWords();
  const { wrong, onSubmit } = useForm(
    (field) => daySpan(field('delete-from'), field('delete-to')),
    (span) => onRemove({ kind: 'days', ...span }),
  );
  return (
    <form class="line" onSubmit={onSubmit}>
      <b>{words.t('options_delete_days')}</b>
      <span id="delete-days-text">{words.t('options_delete_days_text')}</span>
      <div class="ctl">
        <input
          class="text"
          type="date"
          name="delete-from"
          required
          aria-label={words.t('options_from')}
          aria-describedby="delete-days-text"
        />
        <input
          class="text"
          type="date"
          name="delete-to"
          required
          aria-label={words.t('options_to')}
          aria-describedby={wrong ? 'delete-days-wrong' : 'delete-days-text'}
          aria-invalid={wrong}
        />
        <button type="submit" class="btn" disabled={busy}>
          {words.t('delete')}
        </button>
      </div>
      {wrong && (
        <p id="delete-days-wrong" class="wrong" role="alert">
          {words.t('options_wrong_days')}
        </p>
      )}
    </form>
  );
}
