import type { Trace } from '../../core/model';
import { useWords } from '../words/words';
import { HostName } from './host-name';
import { stepKeys } from './live-row';

/** Every host a trace asked, in order, with what came of the last request to it. */
export function HostList({ trace }: { readonly trace: Trace }) {
  const words = useWords();
  if (trace.hosts.length === 0) return null;
  return (
    <details class="hosts">
      <summary>
        {words.t('hosts_asked')} <span class="how">{trace.hosts.length}</span>
      </summary>
      <ul>
        {trace.hosts.map((host) => {
          const last = trace.steps.filter((step) => step.host === host).at(-1);
          return (
            <li key={host}>
              <HostName host={host} />
              <span class="how">{last ? words.t(stepKeys[last.state]) : ''}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
