import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ExportMenu } from '../../components/export/export-menu';
import { fileStem } from '../../components/export/file-stem';
import { Popup } from '../../components/popup/popup';
import { exportFormats } from '../../core/export/formats';
import { mountView } from './mount-view';
import { pageState } from './states';
import { stillActions } from './still-actions';
import { fullChain, trace } from './story';

interface Saved {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** Takes what would go to the downloads; the browser's own saving is left out. */
function catchSaved(): readonly Saved[] {
  const saved: Saved[] = [];
  const onClick = (event: Event) => {
    if (!(event.target instanceof HTMLAnchorElement) || event.target.download === '') return;
    event.preventDefault();
    const { download: name, href } = event.target;
    void fetch(href).then(async (answer) =>
      saved.push({ name, mediaType: answer.headers.get('content-type') ?? '', text: await answer.text() }),
    );
  };
  document.addEventListener('click', onClick, { capture: true });
  stopCatching = () => document.removeEventListener('click', onClick, { capture: true });
  return saved;
}
let stopCatching = () => {};

afterEach(() => {
  stopCatching();
  document.body.replaceChildren();
});

const one = trace(fullChain);
const show = (complete?: () => AsyncIterable<string>) =>
  mountView(
    <ExportMenu
      name={fileStem(one.claim.text, one.startedAt)}
      load={() => Promise.resolve([one])}
      {...(complete ? { complete } : {})}
    />,
    'library',
  );
const focused = () =>
  document.activeElement?.getAttribute('data-format') ?? document.activeElement?.getAttribute('data-action');

describe('saving by the menu', () => {
  test('has every format once', async () => {
    const root = show();
    await userEvent.click(root.querySelector('button') as Element);
    const offered = [...root.querySelectorAll('[data-format]')].map((entry) => entry.getAttribute('data-format'));
    expect(offered.sort()).toEqual(exportFormats.map((format) => format.id as string).sort());
  });

  test.each(exportFormats.map((format) => [format.id, format] as const))('%s becomes a file', async (id, format) => {
    const saved = catchSaved();
    const root = show();
    await userEvent.click(root.querySelector('button') as Element);
    await userEvent.click(root.querySelector(`[data-format="${id}"]`) as Element);
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toMatch(/^headwater-[\p{L}\p{N}-]+-\d{4}-\d\d-\d\d\.[a-z.]+$/u);
    expect(saved[0]?.name.endsWith(format.ending)).toBe(true);
    expect(saved[0]?.mediaType).toContain(format.mediaType);
    expect(saved[0]?.text.length).toBeGreaterThan(40);
    expect(root.querySelector('[data-action="export"]')?.textContent).toContain('Saved');
  });

  test('the complete format takes the whole library bit by bit', async () => {
    const saved = catchSaved();
    const root = show(async function* () {
      yield 'first ';
      yield 'last';
    });
    await userEvent.click(root.querySelector('button') as Element);
    await userEvent.click(root.querySelector('[data-format="json"]') as Element);
    await vi.waitFor(() => expect(saved.map((file) => file.text)).toEqual(['first last']));
  });

  test('arrows, Home and End go round, Escape gives the focus back', async () => {
    const root = show();
    root.querySelector('button')?.focus();
    const seen: unknown[] = [];
    for (const key of [
      '{Enter}',
      '{ArrowDown}',
      '{ArrowUp}',
      '{ArrowUp}',
      '{Home}',
      '{End}',
      '{ArrowDown}',
      '{Escape}',
    ]) {
      await userEvent.keyboard(key);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve, 20));
      seen.push(focused());
    }
    const [first, second, last] = ['report', 'text', 'graphml'];
    expect(seen).toEqual([first, second, first, last, first, last, first, 'export']);
    expect(root.querySelector('[role="menu"]')).toBeNull();
  });

  test('going elsewhere closes it', async () => {
    const root = show();
    const other = document.body.appendChild(document.createElement('button'));
    await userEvent.click(root.querySelector('button') as Element);
    await vi.waitFor(() => expect(focused()).toBe('report'));
    other.focus();
    await vi.waitFor(() => expect(root.querySelector('[role="menu"]')).toBeNull());
  });
});

describe('in the popup', () => {
  const looks = [['light'], ['dark']] as const;
  test.each(looks)('axe objects to nothing while it is open, %s', async (look) => {
    document.documentElement.style.colorScheme = look;
    const root = mountView(<Popup state={pageState({ traces: [one] })} actions={stillActions} now={0} />, 'popup');
    await userEvent.click(root.querySelector('[data-action="export"]') as Element);
    await vi.waitFor(() => expect(root.querySelector('[role="menu"]')).not.toBeNull());
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    document.documentElement.style.colorScheme = '';
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
  });

  test('Escape closes the menu before the popup, and letters do nothing under it', async () => {
    const called: string[] = [];
    const actions = {
      ...stillActions,
      close: () => void called.push('close'),
      openLibrary: () => void called.push('library'),
    };
    const root = mountView(<Popup state={pageState({ traces: [one] })} actions={actions} now={0} />, 'popup');
    await userEvent.click(root.querySelector('[data-action="export"]') as Element);
    await vi.waitFor(() => expect(focused()).toBe('report'));
    await userEvent.keyboard('l{Escape}');
    await vi.waitFor(() => expect(root.querySelector('[role="menu"]')).toBeNull());
    expect(called).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(called).toEqual(['close']);
  });
});
