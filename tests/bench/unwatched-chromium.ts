import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { chromiumPath } from '../e2e/browsers/chromium';
import { waitFor } from '../e2e/browsers/wait-for';

/** A document, by the protocol's name of its target. */
export type TargetId = string;

/**
 * Chromium with the extension, in which nothing is attached to a document until it is asked something. A debugger that is
 * there from the start, as the tools for tests have it, holds each document back and watches its every request: in the
 * popup that takes as long as the popup itself.
 */
export interface UnwatchedChromium {
  openTab(url: string): Promise<TargetId>;
  /** Presses the toolbar button over a tab, and leaves the popup alone for `aloneMs`. */
  openPopup(tab: TargetId, aloneMs: number): Promise<TargetId>;
  /** Opens a page of the extension in a tab, and leaves it alone for `aloneMs`. */
  openOwnPage(path: string, aloneMs: number): Promise<TargetId>;
  /** Attaches to a document, runs a self-contained function there, and gives its (JSON) result. */
  evaluate<Result, Arguments extends readonly unknown[]>(
    target: TargetId,
    run: (...given: Arguments) => Result,
    ...given: Arguments
  ): Promise<Awaited<Result>>;
  closeTarget(target: TargetId): Promise<void>;
  close(): Promise<void>;
}

interface TargetInfo {
  readonly targetId: TargetId;
  readonly type: string;
  readonly url: string;
}

type Send = (method: string, params?: object, sessionId?: string) => Promise<Answer>;

/** What the commands used here answer, of each only what is used. */
interface Answer {
  readonly id: string;
  readonly targetId: TargetId;
  readonly sessionId: string;
  readonly targetInfos: readonly TargetInfo[];
  readonly result: { readonly value: unknown };
  readonly exceptionDetails?: unknown;
}

/**
 * Starts Chromium on a profile; every host name leads to the player.
 * @param extension folder of the built extension
 */
export async function launchUnwatched(
  profile: string,
  playerPort: number,
  extension: string,
): Promise<UnwatchedChromium> {
  const child = spawn(chromiumPath, flags(profile, playerPort), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const send = speak(child);
  const { id } = await send('Extensions.loadUnpacked', { path: extension });
  const root = `chrome-extension://${id}/`;
  await waitFor('the worker', async () =>
    (await targets(send)).some(({ type, url }) => type === 'service_worker' && url.startsWith(root)),
  );
  const open = async (url: string) => (await send('Target.createTarget', { url })).targetId;
  const evaluate: UnwatchedChromium['evaluate'] = async (target, run, ...given) => {
    const { sessionId } = await send('Target.attachToTarget', { targetId: target, flatten: true });
    const expression = `(${run})(${given.map((one) => JSON.stringify(one)).join(', ')})`;
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const answer = await send('Runtime.evaluate', asked, sessionId);
    await send('Target.detachFromTarget', { sessionId });
    if (answer.exceptionDetails !== undefined) throw new Error(JSON.stringify(answer.exceptionDetails));
    return answer.result.value as never;
  };
  return {
    openTab: async (url) => {
      const target = await open(url);
      await waitFor(url, () => evaluate(target, () => document.readyState === 'complete'));
      return target;
    },
    openPopup: async (tab, aloneMs) => {
      await send('Target.activateTarget', { targetId: tab });
      await waitFor('the tab in front', () => evaluate(tab, () => document.visibilityState === 'visible'));
      const before = new Set((await targets(send)).map(({ targetId }) => targetId));
      await send('Extensions.triggerAction', { id, targetId: await windowTab(send, tab) });
      await pause(aloneMs);
      const popup = await waitFor('the popup', async () =>
        (await targets(send)).find(
          (one) => !before.has(one.targetId) && one.type !== 'service_worker' && one.url.startsWith(root),
        ),
      );
      return popup.targetId;
    },
    openOwnPage: async (path, aloneMs) => {
      const target = await open(root + path);
      await pause(aloneMs);
      return target;
    },
    evaluate,
    closeTarget: async (target) => {
      await send('Target.closeTarget', { targetId: target });
      await waitFor('the end of a document', async () =>
        (await targets(send)).every(({ targetId }) => targetId !== target),
      );
    },
    close: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      await send('Browser.close');
      await ended;
    },
  };
}

function flags(profile: string, playerPort: number): readonly string[] {
  return [
    '--headless=new',
    '--no-sandbox',
    '--no-first-run',
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    `--user-data-dir=${profile}`,
    '--screen-info={1600x1200}',
    '--window-size=1280,900',
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    `--host-resolver-rules=MAP * 127.0.0.1:${playerPort}`,
    'about:blank',
  ];
}

/** The DevTools protocol over the browser's own pipe: messages end with a zero byte. */
function speak(child: ChildProcess): Send {
  const [, , , to, from] = child.stdio as [null, null, null, Writable, Readable];
  const asked = new Map<number, { done(result: Answer): void; fail(error: Error): void }>();
  let [last, rest] = [0, ''];
  from.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message);
      if (error === undefined) asked.get(id)?.done(result);
      else asked.get(id)?.fail(new Error(JSON.stringify(error)));
      asked.delete(id);
    }
  });
  return (method, params = {}, sessionId) =>
    new Promise((done, fail) => {
      last += 1;
      asked.set(last, { done, fail });
      to.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
}

async function targets(send: Send): Promise<readonly TargetInfo[]> {
  // Without a filter of its own the protocol leaves out the tabs around pages.
  return (await send('Target.getTargets', { filter: [{}] })).targetInfos;
}

/** The tab around a page: actions are of tabs. A page with the same address stands for it, as both have the same. */
async function windowTab(send: Send, page: TargetId): Promise<TargetId> {
  const all = await targets(send);
  const url = all.find(({ targetId }) => targetId === page)?.url;
  const tab = all.find((one) => one.type === 'tab' && one.url === url);
  if (tab === undefined) throw new Error(`no tab shows ${url}`);
  return tab.targetId;
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
