import { useState } from 'preact/hooks';
import { formatBytes } from './contact-rows';
import { formatMoment } from './date-words';
import { HostName } from './host-name';
import type { OptionsState } from './options';
import { type MessageKey, useWords } from './words';

/** Hosts listed before one asks for all. */
const fewHosts = 10;

/** What is stored on this device and which hosts were contacted. */
export function OptionsPrivacy({ state }: { readonly state: OptionsState }) {
  const words = useWords();
  const { counts, bytes, hosts } = state;
  const numbers = new Intl.NumberFormat(words.language);
  const stored: readonly (readonly [MessageKey, number])[] = [
    ['stored_pages', counts.pages],
    ['stored_citations', counts.citations],
    ['stored_traces', counts.traces],
    ['stored_contacts', hosts.length],
  ];
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
      <div class="panel">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.t('options_what')}</th>
              <th scope="col">{words.t('options_kept')}</th>
              <th scope="col" class="num">
                {words.t('options_count')}
              </th>
            </tr>
          </thead>
          <tbody>
            {stored.map(([key, count]) => (
              <tr key={key}>
                <th scope="row">{words.t(key)}</th>
                <td class="q">{words.t('options_kept_until')}</td>
                <td class="num">{numbers.format(count)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td colSpan={3}>{words.t('options_not_stored')}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <Contacts hosts={hosts} />
    </section>
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
