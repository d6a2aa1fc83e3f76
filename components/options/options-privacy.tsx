import { useWords } from '../words/words';
import { formatBytes } from './contact-rows';
import type { OptionsActions, OptionsState } from './options';
import { OptionsHosts } from './options-hosts';
import { StoredTable } from './stored-table';

interface Props {
  readonly state: OptionsState;
  readonly actions: Pick<OptionsActions, 'set' | 'remove' | 'block' | 'unblock' | 'whyAsked'>;
}

/** What is stored on this device, how long, and which hosts were contacted. */
export function OptionsPrivacy({ state, actions }: Props) {
  const words = useWords();
  const { bytes, hosts } = state;
  const numbers = new Intl.NumberFormat(words.language);
  return (
    <section id="privacy">
      <h2>{words.t('options_privacy')}</h2>
      <p>{words.t('options_privacy_text')}</p>
      <dl class="sumline">
        {bytes !== null && <Sum value={formatBytes(bytes, words.language)} name={words.t('options_bytes')} />}
        <Sum value={numbers.format(hosts.length)} name={words.t('options_contacted_sum')} />
        <Sum value={numbers.format(0)} name={words.t('options_requests_us')} />
      </dl>
      <h3>{words.t('options_stored')}</h3>
      <StoredTable state={state} onRemove={actions.remove} />
      <KeepChoice months={state.keepMonths} onSet={actions.set} />
      <OptionsHosts state={state} actions={actions} />
    </section>
  );
}

/** Choices of how long; the settings take no other. */
const keepChoices: readonly number[] = [0, 1, 3, 6, 12, 24];

function KeepChoice({ months, onSet }: { readonly months: number; readonly onSet: OptionsActions['set'] }) {
  const words = useWords();
  return (
    <div class="panel set keep">
      <label class="line">
        <b>{words.t('options_keep')}</b>
        <span>{words.t('options_keep_text')}</span>
        <span class="ctl">
          <select
            class="text"
            name="keep"
            value={String(months)}
            onChange={(event) => onSet({ keepMonths: Number(event.currentTarget.value) })}
          >
            {keepChoices.map((choice) => (
              <option key={choice} value={String(choice)}>
                {choice === 0 ? words.t('keep_always') : words.n('keep_months', choice)}
              </option>
            ))}
          </select>
        </span>
      </label>
    </div>
  );
}

function Sum({ value, name }: { readonly value: string; readonly name: string }) {
  return (
    <div>
      <dd>{value}</dd>
      <dt>{name}</dt>
    </div>
  );
}
