import { useState } from 'preact/hooks';
import { formatBytes } from './contact-rows';
import { formatMoment } from './date-words';
import { HostName } from './host-name';
import type { OptionsActions, OptionsState } from './options';
import { StoredTable } from './stored-table';
import { useWords } from './words';

/** Hosts listed before one asks for all. */
const fewHosts = 10;

interface Props {
  readonly state: OptionsState;
  readonly onSet: OptionsActions['set'];
  readonly onRemove: OptionsActions['remove'];
}

/** What is stored on this device, how long, and which hosts were contacted. */
export function OptionsPrivacy({ state, onSet, onRemove }: Props) {
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
      <StoredTable state={state} onRemove={onRemove} />
      <KeepChoice months={state.keepMonths} onSet={onSet} />
      <Contacts hosts={hosts} />
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

function Contacts({ hosts }: { readonly hosts: OptionsState['hosts'] }) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const numbers = new Intl.NumberFormat(words.language);
  const shown = all ? hosts : hosts.slice(0, fewHosts);
  return (
    <>
      <h3>
        {words.t('options_contacted')} <span>{words.t('options_contacted_text')}</span>
      </h3>
      <div class="panel">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.t('options_host')}</th>
              <th scope="col" class="num">
                {words.t('options_times')}
              </th>
              <th scope="col">{words.t('options_last')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ host, requests, at }) => (
              <tr key={host}>
                <th scope="row">
                  <HostName host={host} />
                </th>
                <td class="num">{numbers.format(requests)}</td>
                <td class="q">{formatMoment(at, words.language)}</td>
              </tr>
            ))}
            {hosts.length === 0 && (
              <tr>
                <td class="q" colSpan={3}>
                  {words.t('options_no_hosts')}
                </td>
              </tr>
            )}
          </tbody>
          {shown.length < hosts.length && (
            <tfoot>
              <tr>
                <td colSpan={3}>
                  <button type="button" class="btn btn-bare" onClick={() => setAll(true)}>
                    {words.t('options_show_all', numbers.format(hosts.length))}
                  </button>
                </td>
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </>
  );
}
