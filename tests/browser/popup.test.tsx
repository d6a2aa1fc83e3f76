import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Popup } from '../../components/popup/popup';
import type { PageState, PopupActions } from '../../components/popup/popup-state';
import { mountView } from './mount-view';
import { pageState } from './states';
import { stillActions } from './still-actions';
import { end, fullChain, gazette, trace } from './story';

afterEach(() => {
  document.body.replaceChildren();
});

/** Shows the popup and answers which of its actions were called, with what. */
function show(part: Partial<PageState> = {}) {
  const called: string[] = [];
  const note =
    (name: string) =>
    (...args: readonly unknown[]) => {
      called.push([name, ...args.filter((one) => typeof one !== 'object')].join(' '));
      return Promise.resolve();
    };
  const actions: PopupActions = {
    ...stillActions,
    choose: note('choose'),
    useSelection: note('selection'),
    startTrace: note('trace'),
    cancelTrace: note('cancel'),
    skipRequest: note('skip'),
    resumeTrace: note('resume'),
    allowHost: note('host'),
    allowAll: note('all'),
    readFromTab: note('from tab'),
    pauseSite: note('pause'),
    copy: note('copy'),
    openLibrary: note('library'),
    close: note('close'),
  };
  const root = mountView(<Popup state={pageState(part)} actions={actions} now={0} />, 'popup');
  return { root, called };
}

const focusedText = () => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const running = trace({ hops: fullChain.hops.slice(0, 2), end: null });

describe('the popup by keyboard', () => {
  test('arrows and J, K go from hop to hop', async () => {
    show({ traces: [trace(fullChain)] });
    const seen: string[] = [];
    for (const key of ['{ArrowDown}', 'j', 'k', '{ArrowDown}', '{ArrowDown}', '{ArrowDown}']) {
      await userEvent.keyboard(key);
      seen.push(focusedText());
    }
    expect(seen).toEqual([
      'The Upland Dispatch',
      'Sluicegate Diary',
      'The Upland Dispatch',
      'Sluicegate Diary',
      'Keiko Brandt',
      'The Moorland Gazette',
    ]);
  });

  test('C opens the picker, arrows move, Enter chooses, and the focus is back on the button', async () => {
    const { called, root } = show();
    await userEvent.keyboard('c');
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('listbox'));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(called).toEqual(['choose 2']);
    await vi.waitFor(() => expect(root.querySelector('[role="listbox"]')).toBeNull());
    expect(document.activeElement?.className).toContain('which');
  });

  test('End, Home and letters move in the picker', async () => {
    const { root } = show();
    await userEvent.keyboard('c');
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('listbox'));
    const active = () => root.querySelector('[role="listbox"]')?.getAttribute('aria-activedescendant');
    const seen: unknown[] = [];
    for (const key of ['{End}', '{Home}', 't', 'a']) {
      await userEvent.keyboard(key);
      await vi.waitFor(() => expect(active()).toBeTruthy());
      seen.push(active());
    }
    expect(seen).toEqual(['claim-2', 'claim-0', 'claim-2', 'claim-1']);
  });

  const escapes: readonly (readonly [
    title: string,
    part: Partial<PageState>,
    keys: string,
    called: readonly string[],
  ])[] = [
    ['closes the picker first', { traces: [running] }, 'c{Escape}', []],
    ['cancels a running trace', { traces: [running] }, '{Escape}', ['cancel trace-1']],
    ['closes the popup when nothing runs', { traces: [trace(fullChain)] }, '{Escape}', ['close']],
  ];
  test.each(escapes)('Escape %s', async (_, part, keys, called) => {
    const shown = show(part);
    for (const key of keys.match(/\{\w+\}|\w/g) ?? []) {
      await userEvent.keyboard(key);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    expect(shown.called).toEqual(called);
  });

  test('S opens the formats, and nothing where there is no chain', async () => {
    const { root } = show({ traces: [trace(fullChain)] });
    await userEvent.keyboard('s');
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('menuitem'));
    expect(root.querySelectorAll('[role="menuitem"]').length).toBeGreaterThan(5);
    const untraced = show();
    await userEvent.keyboard('s');
    expect(untraced.root.querySelector('[role="menu"]')).toBeNull();
  });

  const gates: readonly (readonly [kind: 'gated' | 'blocked', first: string])[] = [
    ['gated', ''],
    ['blocked', 'resume trace-1'],
  ];
  test.each(gates)('a page that is %s can be read from the tab', async (kind, first) => {
    const hops = [...fullChain.hops.slice(0, 2), { ...fullChain.hops[3], passage: null } as never];
    const { called, root } = show({ traces: [trace({ hops, end: end(kind, { host: 'moorland-gazette.example' }) })] });
    if (first !== '') await userEvent.click(root.querySelector('.ending .acts button') as Element);
    await userEvent.click(root.querySelector('[data-action="read-from-tab"]') as Element);
    expect(called).toEqual([...(first === '' ? [] : [first]), 'from tab']);
  });

  test('a site is paused', async () => {
    const { called, root } = show();
    await userEvent.click(root.querySelector('[data-action="pause"]') as Element);
    expect(called).toEqual(['pause']);
  });

  test('letters are no keys where the reader turned them off, and arrows still are', async () => {
    const actions = { ...stillActions, openLibrary: () => expect.unreachable() };
    mountView(
      <Popup state={pageState({ traces: [trace(fullChain)] })} actions={actions} now={0} letterKeys={false} />,
      'popup',
    );
    await userEvent.keyboard('l{ArrowDown}');
    expect(focusedText()).toBe('The Upland Dispatch');
  });

  test('a hop opens at its words', () => {
    const { root } = show({ traces: [trace(fullChain)] });
    const hrefs = [...root.querySelectorAll<HTMLAnchorElement>('.hop-head a[data-hop]')].map((link) => link.href);
    expect(hrefs[1]).toMatch(/^https:\/\/sluicegate\.example\/2019\/03\/low#:~:text=About%203%2C900/);
    expect(hrefs.filter((href) => href.includes(':~:'))).toHaveLength(3);
  });

  test('Y copies, O opens, L opens the library', async () => {
    const { called } = show({ traces: [trace(fullChain)] });
    await userEvent.keyboard('yol');
    expect(called).toEqual(['copy', 'library', 'library']);
  });
});

describe('the popup by pointer', () => {
  test('never starts a trace by itself, and starts one by its button', async () => {
    const { called, root } = show();
    expect(called).toEqual([]);
    await userEvent.click(root.querySelector('[data-action="trace"]') as Element);
    expect(called).toEqual(['trace Engineers have confirmed that 3,900 homes will lose their water this summer.']);
  });

  test('offers what a refused host needs', async () => {
    const stopped = trace({
      hops: fullChain.hops.slice(0, 1),
      end: end('not-permitted', { host: 'moorland-gazette.example' }),
    });
    const { called, root } = show({ traces: [stopped] });
    for (const button of root.querySelectorAll('.ending button')) await userEvent.click(button);
    expect(called).toEqual(['host trace-1 moorland-gazette.example', 'all trace-1']);
  });

  test('a host that keeps us waiting can be skipped, one that was just asked cannot', async () => {
    const asked = { url: gazette.url, host: 'moorland-gazette.example', state: 'asking' } as const;
    expect(show({ traces: [{ ...running, steps: [{ ...asked, at: -1000 }] }] }).root.querySelector('.skip')).toBeNull();
    const { called, root } = show({ traces: [{ ...running, steps: [{ ...asked, at: -20_000 }] }] });
    await userEvent.click(root.querySelector('.skip') as Element);
    expect(called).toEqual([`skip trace-1 ${gazette.url}`]);
  });

  test('while a trace runs there is Cancel and no Trace', async () => {
    const { called, root } = show({ traces: [running] });
    expect(root.querySelector('[data-action="trace"]')).toBeNull();
    await userEvent.click(root.querySelector('.run .btn') as Element);
    expect(called).toEqual(['cancel trace-1']);
  });
});

describe('text of pages in the popup', () => {
  test('is never markup, whatever it says', () => {
    const nasty = '<img src=x onerror="document.title=1"><b>bold</b>\u202e';
    const hops = fullChain.hops.map((one) => ({
      ...one,
      drift: [],
      work: { ...one.work, site: nasty, author: nasty },
      passage: one.passage === null ? null : { ...one.passage, exact: nasty },
    }));
    const { root } = show({
      traces: [
        trace({ hops, end: end('unlinked', { words: nasty, attribution: { kind: 'organisation', name: nasty } }) }),
      ],
    });
    expect(root.querySelector('img, .said b')).toBeNull();
    expect(root.textContent).toContain('<b>bold</b>');
    expect(root.textContent).not.toContain('\u202e');
  });

  test('links only to web addresses', () => {
    const hops = fullChain.hops.map((one) => ({
      ...one,
      work: { ...one.work, url: 'javascript:alert(1)' as typeof one.work.url },
    }));
    const { root } = show({ traces: [trace({ hops, end: end('origin') })] });
    expect([...root.querySelectorAll('a')].map((link) => link.href)).toEqual([]);
  });
});

describe('width', () => {
  const widths = [320, 380].flatMap((width) => ['ltr', 'rtl'].map((dir) => [width, dir] as const));
  test.each(widths)('nothing overflows at %d px, %s', (width, dir) => {
    const { root } = show({ traces: [trace(fullChain)], selection: 'The reservoir' });
    document.documentElement.dir = dir;
    document.body.style.width = `${width}px`;
    const { left, right } = document.body.getBoundingClientRect();
    const wide = [...root.querySelectorAll('*')].filter((one) => {
      const box = one.getBoundingClientRect();
      return one.closest('.vh') === null && (box.right > right + 0.5 || box.left < left - 0.5);
    });
    document.body.style.width = '';
    document.documentElement.dir = '';
    expect(wide.map((one) => one.outerHTML.slice(0, 120))).toEqual([]);
  });
});
