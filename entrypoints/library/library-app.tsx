import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { copyChain } from '../../components/copy-chain';
import { Library, type LibraryShown } from '../../components/library';
import { listClaims } from '../../components/list-claims';
import { useNow } from '../../components/use-now';
import { useWords } from '../../components/words';
import type { UiCalls } from '../../core/messages';
import type { Trace, WorkKey } from '../../core/model';
import { createCaller } from '../../core/rpc';
import { findCiters } from '../../storage/citers';
import { type HeadwaterDatabase, openDatabase } from '../../storage/database';
import { saveIntent, takeIntent } from '../../storage/intents';
import { findPage } from '../../storage/pages';
import { listTraces } from '../../storage/traces';
import { watch } from '../../storage/watch';

const background = createCaller<UiCalls>((message) => browser.runtime.sendMessage(message));
const allSites = '*://*/*';
/** Most citing pages shown for a work. */
const mostCiters = 20;

interface Props {
  readonly traceId: string | null;
  readonly workKey: string | null;
}

/** Wires the library: everything comes from live queries, so that a running trace grows on the screen. */
export function LibraryApp({ traceId, workKey }: Props) {
  const words = useWords();
  const db = useMemo(() => openDatabase(), []);
  const [traces, setTraces] = useState<readonly Trace[]>([]);
  const [work, setWork] = useState<LibraryShown>({ kind: 'nothing' });
  useEffect(
    () =>
      watch(
        () => listTraces(db),
        setTraces,
        () => setTraces([]),
      ),
    [db],
  );
  useEffect(() => {
    if (workKey === null) return;
    return watch(
      () => workOf(db, workKey as WorkKey),
      setWork,
      () => setWork({ kind: 'nothing' }),
    );
  }, [db, workKey]);
  const trace = traces.find((one) => one.id === traceId) ?? (workKey === null ? traces[0] : undefined);
  const now = useNow(trace?.status === 'running');
  const shown: LibraryShown = trace === undefined ? work : { kind: 'trace', trace };
  const resume = (id: string) => void background.resumeTrace(id);
  return (
    <Library
      traces={traces}
      shown={shown}
      now={now}
      optionsUrl={browser.runtime.getURL('options.html')}
      welcomeUrl={browser.runtime.getURL('welcome.html')}
      traceUrl={(id) => `library.html?trace=${encodeURIComponent(id)}`}
      actions={{
        resumeTrace: resume,
        cancelTrace: (id) => void background.cancelTrace(id),
        allowHost: (id, host) => void askFor(`*://${host}/*`, id).then((allowed) => allowed && resume(id)),
        allowAll: (id) => void askFor(allSites, id).then((allowed) => allowed && resume(id)),
        copy: (one) => copyChain(one, words),
      }}
    />
  );
}

/** Asks in the click itself; the intent is kept in case the answer comes after this page is gone. */
async function askFor(origin: string, id: string): Promise<boolean> {
  const saved = saveIntent(browser.storage.local, { kind: 'resume', id }, Date.now());
  const allowed = await browser.permissions.request({ origins: [origin] }).catch(() => false);
  await saved;
  await takeIntent(browser.storage.local, Date.now());
  return allowed;
}

async function workOf(db: HeadwaterDatabase, key: WorkKey): Promise<LibraryShown> {
  const [page, { citers }] = await Promise.all([findPage(db, key), findCiters(db, key, mostCiters)]);
  const first = citers[0] === undefined ? null : await findPage(db, citers[0].key);
  const cited = first?.reading.citations.find((citation) => citation.to === key);
  return {
    kind: 'work',
    work: page?.reading.work ?? null,
    url: page?.reading.work.url ?? cited?.url ?? key,
    claims: page === null ? [] : listClaims(page.reading).map((claim) => claim.text),
    citers: citers.map((citer) => ({ title: citer.title, url: citer.key.startsWith('http') ? citer.key : null })),
  };
}
