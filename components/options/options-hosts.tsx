import { useState } from 'preact/hooks';
import { plainHost } from '../../core/url/read-url';
import { formatMoment } from '../words/date-words';
import { useWords } from '../words/words';
import { blockedBy } from './blocked-hosts';
import type { ContactedHost } from './contact-rows';
import { HostReasons } from './host-reasons';
import { HostRows } from './host-rows';
import type { OptionsActions, OptionsState } from './options';

/** Hosts listed before one asks for all. */
const fewHosts = 10;

interface Props {
  readonly state: Pick<OptionsState, 'hosts' | 'blocked'>;
  readonly actions: Pick<OptionsActions, 'block' | 'unblock' | 'whyAsked'>;
}

/** The hosts that were contacted: how often, when, and opened also why; each can be blocked. Then all that are blocked. */
export function OptionsHosts({ state, actions }: Props) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const numbers = new Intl.NumberFormat(words.language);
  const { hosts, blocked } = state;
  const shown = all ? hosts : hosts.slice(0, fewHosts);
  return (
    <>
      <h3>
        {words.t('options_contacted')} <span>{words.t('options_contacted_text')}</span>
      </h3>
      <div class="panel">
        <table class="hosts-asked">
          <thead>
            <tr>
              <th scope="col">{words.t('options_host')}</th>
              <th scope="col" class="num">
                {words.t('options_times')}
              </th>
              <th scope="col">{words.t('options_last')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {shown.map((host) => (
              <HostRow key={host.host} contacted={host} by={blockedBy(blocked, host.host)} actions={actions} />
            ))}
            {hosts.length === 0 && (
              <tr>
                <td class="q" colSpan={4}>
                  {words.t('options_no_hosts')}
                </td>
              </tr>
            )}
          </tbody>
          {shown.length < hosts.length && (
            <tfoot>
              <tr>
                <td colSpan={4}>
                  <button type="button" class="btn btn-bare" onClick={() => setAll(true)}>
                    {words.t('options_show_all', numbers.format(hosts.length))}
                  </button>
                </td>
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      <HostRows
        name="blocked"
        hosts={blocked}
        heading="options_blocked"
        text="options_blocked_text"
        none="options_blocked_none"
        addLabel="options_block_add"
        onAdd={actions.block}
        action={(host) => <BlockButton host={host} by={host} actions={actions} />}
      />
    </>
  );
}

interface RowProps {
  readonly contacted: ContactedHost;
  /** The entry of the blocked hosts that means this one; null for none. */
  readonly by: string | null;
  readonly actions: Props['actions'];
}

function HostRow({ contacted, by, actions }: RowProps) {
  const words = useWords();
  const { host, requests, at } = contacted;
  return (
    <tr data-host={host}>
      <th scope="row">
        <HostReasons host={host} onAsk={actions.whyAsked} />
      </th>
      <td class="num">{new Intl.NumberFormat(words.language).format(requests)}</td>
      <td class="q">{formatMoment(at, words.language)}</td>
      <td class="a">
        <BlockButton host={host} by={by} actions={actions} />
      </td>
    </tr>
  );
}

interface ButtonProps {
  readonly host: string;
  readonly by: string | null;
  readonly actions: Props['actions'];
}

/** Blocks at once; the same button takes it back. Where a whole site is blocked, it names what would be unblocked. */
function BlockButton({ host, by, actions }: ButtonProps) {
  const words = useWords();
  const isWhole = by !== null && plainHost(by) !== plainHost(host);
  return (
    <button
      type="button"
      class="btn btn-bare"
      data-action={by === null ? 'block' : 'unblock'}
      onClick={() => (by === null ? actions.block(host) : actions.unblock(by))}
    >
      {words.t(by === null ? 'block_host' : 'unblock_host')}
      <span class={isWhole ? undefined : 'vh'}> {by ?? host}</span>
    </button>
  );
}
