import { useState } from 'preact/hooks';
import { HostName } from '../chain/host-name';
import { cleanText } from '../words/clean-text';
import { formatMoment } from '../words/date-words';
import { quoted } from '../words/quoted';
import { type MessageKey, useWords } from '../words/words';

/** Why a host was asked: for which claim, and what for. */
export interface HostReason {
  readonly trace: string;
  readonly claim: string;
  /** Host name of the page that the trace began on. */
  readonly start: string;
  readonly role: 'page' | 'post' | 'archive' | 'other';
  /** Last request, ms since 1970 UTC. */
  readonly at: number;
}

interface Props {
  readonly host: string;
  readonly onAsk: (host: string) => Promise<readonly HostReason[]>;
}

const roles: Readonly<Record<HostReason['role'], MessageKey>> = {
  page: 'asked_page',
  post: 'asked_post',
  archive: 'asked_archive',
  other: 'asked_other',
};

/** A host that opens to tell which traces asked it, and what for; they are looked up when it is opened. */
export function HostReasons({ host, onAsk }: Props) {
  const words = useWords();
  const [reasons, setReasons] = useState<readonly HostReason[] | null>(null);
  const onToggle = (open: boolean) => {
    if (open) void onAsk(host).then(setReasons);
  };
  return (
    <details class="why" onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        <HostName host={host} />
      </summary>
      {reasons === null ? (
        <p class="q">{words.t('asked_reading')}</p>
      ) : reasons.length === 0 ? (
        <p class="q">{words.t('asked_unknown')}</p>
      ) : (
        <ul>
          {reasons.map(({ trace, claim, start, role, at }) => (
            <li key={trace}>
              {words.t(roles[role])}
              {words.t('separator')}
              <span class="q">{formatMoment(at, words.language)}</span>
              <br />
              <a class="said" href={`library.html?trace=${encodeURIComponent(trace)}`} dir="auto">
                {quoted(cleanText(claim), words)}
              </a>{' '}
              <bdi class="q">{start}</bdi>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
