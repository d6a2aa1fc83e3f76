import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Options, type OptionsActions, type OptionsState } from '../../components/options/options';
import { mountView } from './mount-view';
import { optionsActions, optionsState } from './states';

afterEach(() => {
  document.body.replaceChildren();
});

/** Shows the options and answers which of their actions were called, with what. */
function show(part: Partial<OptionsState> = {}) {
  const called: unknown[][] = [];
  const note =
    (name: string) =>
    (...given: readonly unknown[]) =>
      void called.push([name, ...given.filter((one) => !(one instanceof Event))]);
  const actions: OptionsActions = {
    ...optionsActions,
    pause: note('pause'),
    goOn: note('goOn'),
    block: note('block'),
    unblock: note('unblock'),
    whyAsked: async (host) => {
      note('whyAsked')(host);
      return [{ trace: 't 7', claim: 'The weir held.', start: 'dispatch.example', role: 'archive', at: 0 }];
    },
    set: note('set'),
    remove: note('remove'),
    undo: note('undo'),
    emptyBin: note('emptyBin'),
    changeShortcuts: note('changeShortcuts'),
  };
  const state = { ...optionsState, ...part };
  const root = mountView(<Options state={state} actions={actions} libraryUrl="library.html" now={0} />, 'options');
  return { root, called };
}

const press = (root: Element, selector: string) => userEvent.click(root.querySelector(selector) as Element);
const enter = (root: Element, name: string, text: string) =>
  userEvent.fill(root.querySelector(`[name="${name}"]`) as Element, text);
const counts = { pages: 31, traces: 2, collections: 0, notes: 0 };
const deletion = { batch: '2000-0', deletedAt: 2000, until: Date.UTC(2026, 10, 23), ...counts };

describe('pausing', () => {
  const rows: readonly (readonly [typed: string, paused: string | null])[] = [
    ['news.example', 'news.example'],
    ['https://www.news.example/today?x=1', 'news.example'],
    ['not a site', null],
    ['', null],
  ];
  test.each(rows)('%j pauses %j', async (typed, paused) => {
    const { root, called } = show({ paused: [] });
    await enter(root, 'paused', typed);
    await press(root, '#paused form button');
    expect(called).toEqual(paused === null ? [] : [['pause', paused]]);
    await vi.waitFor(() => expect(root.querySelector('#paused-wrong') !== null).toBe(paused === null));
  });

  test('a paused site can go on', async () => {
    const { root, called } = show({ paused: ['private.example'] });
    await press(root, '[data-paused="private.example"] button');
    expect(called).toEqual([['goOn', 'private.example']]);
  });
});

describe('repairing the library', () => {
  const steps: readonly (readonly [began: boolean, says: string])[] = [
    [true, 'works again'],
    [false, 'did not let'],
  ];
  test.each(steps)('is deleted only after what can be read was saved (began: %s)', async (began, says) => {
    const called: string[] = [];
    const actions: OptionsActions = {
      ...optionsActions,
      salvage: async () => {
        called.push('salvage');
        return { kept: 12, lost: 1 };
      },
      beginAnew: async () => {
        called.push('begin anew');
        return began;
      },
    };
    const root = mountView(
      <Options state={optionsState} actions={actions} libraryUrl="library.html" now={0} />,
      'options',
    );
    expect(root.querySelector('[data-action="begin-anew"]')).toBeNull();
    await press(root, '[data-action="salvage"]');
    await vi.waitFor(() => expect(root.querySelector('[data-step="saved"]')?.textContent).toContain('12 pages'));
    expect(root.querySelector('[data-step="saved"]')?.textContent).toContain('1 could not');
    await press(root, '[data-action="begin-anew"]');
    await vi.waitFor(() => expect(root.querySelector('[data-step] .said-so')?.textContent).toContain(says));
    expect(called).toEqual(['salvage', 'begin anew']);
    expect(root.querySelector('[data-action="begin-anew"]')).toBeNull();
  });
});

describe('hosts that were asked', () => {
  const [asked, elsewhere] = ['moorland-gazette.example', 'news.co.uk.sluicegate.example'];

  test('are blocked from their row, in both its spellings, and the same button takes it back', async () => {
    const { root, called } = show({ blocked: [`www.${elsewhere}`] });
    await press(root, `[data-host="${asked}"] [data-action="block"]`);
    await press(root, `[data-host="${elsewhere}"] [data-action="unblock"]`);
    await press(root, `[data-blocked="www.${elsewhere}"] [data-action="unblock"]`);
    expect(called).toEqual([
      ['block', asked],
      ['unblock', `www.${elsewhere}`],
      ['unblock', `www.${elsewhere}`],
    ]);
  });

  test('are blocked with the site above them, which their row then names', async () => {
    const { root, called } = show({ blocked: ['sluicegate.example'] });
    const button = root.querySelector<HTMLElement>(`[data-host="${elsewhere}"] [data-action="unblock"]`);
    expect([button?.textContent, button?.querySelector('.vh')]).toEqual(['Unblock sluicegate.example', null]);
    await press(root, `[data-host="${elsewhere}"] [data-action="unblock"]`);
    expect(called).toEqual([['unblock', 'sluicegate.example']]);
  });

  test('tell which trace asked and what for, once they are opened', async () => {
    const { root, called } = show();
    expect(called).toEqual([]);
    root.querySelector<HTMLElement>(`[data-host="${asked}"] summary`)?.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(root.querySelector('.why li')?.textContent).toContain('Archived copies'));
    expect(root.querySelector<HTMLAnchorElement>('.why li a')?.search).toBe('?trace=t%207');
    expect(called).toEqual([['whyAsked', asked]]);
  });
});

describe('settings', () => {
  test.each(['standingMarks', 'badge', 'letterKeys'] as const)('%s is switched', async (name) => {
    const { root, called } = show({ [name]: false });
    await press(root, `[data-switch="${name}"] input`);
    expect(called).toEqual([['set', { [name]: true }]]);
  });

  test('how long things are kept is chosen, and said in the table', async () => {
    const { root, called } = show({ keepMonths: 6 });
    expect(root.querySelector('#privacy tbody')?.textContent).toContain('6 months');
    await userEvent.selectOptions(root.querySelector('[name="keep"]') as HTMLElement, '12');
    expect(called).toEqual([['set', { keepMonths: 12 }]]);
  });

  test('numbers are written as people write them', () => {
    const { root } = show();
    expect(root.querySelector('#privacy tbody')?.textContent).toContain('4,120');
  });

  test('shortcuts are changed where the browser has them', async () => {
    const { root, called } = show();
    await press(root, '[data-action="change-shortcuts"]');
    expect(called).toEqual([['changeShortcuts']]);
  });
});

describe('deleting', () => {
  test('everything from a site', async () => {
    const { root, called } = show();
    await enter(root, 'delete-site', 'https://old.example/x');
    await press(root, '#delete form:has([name="delete-site"]) button');
    expect(called).toEqual([['remove', { kind: 'site', host: 'old.example' }]]);
  });

  test('everything from some days, both included', async () => {
    const { root, called } = show();
    await enter(root, 'delete-from', '2026-11-01');
    await enter(root, 'delete-to', '2026-11-02');
    await press(root, '#delete form:has([name="delete-to"]) button');
    const [from, to] = [new Date(2026, 10, 1).getTime(), new Date(2026, 10, 3).getTime()];
    expect(called).toEqual([['remove', { kind: 'days', from, to }]]);
  });

  test('days the wrong way round are told, and nothing goes', async () => {
    const { root, called } = show();
    await enter(root, 'delete-from', '2026-11-02');
    await enter(root, 'delete-to', '2026-11-01');
    await press(root, '#delete form:has([name="delete-to"]) button');
    await vi.waitFor(() => expect(root.querySelector('#delete-days-wrong')).not.toBeNull());
    expect(called).toEqual([]);
  });

  test.each(['pages', 'traces', 'collections', 'notes'])('all %s, from the table of what is stored', async (of) => {
    const { root, called } = show();
    await press(root, `[data-delete="${of}"]`);
    expect(called).toEqual([['remove', { kind: 'every', of }]]);
  });

  test('everything', async () => {
    const { root, called } = show();
    await press(root, '[data-action="delete-all"]');
    expect(called).toEqual([['remove', { kind: 'all' }]]);
  });

  test('what was deleted before is listed without a bar, and comes back from there', async () => {
    const { root, called } = show({ deletions: [deletion] });
    expect(root.querySelector('.undo')).toBeNull();
    expect(root.querySelector('[data-list="bin"]')?.textContent).toContain('2 chains, 31 pages');
    await press(root, '[data-list="bin"] button');
    await press(root, '[data-action="empty-bin"]');
    expect(called).toEqual([['undo', '2000-0'], ['emptyBin']]);
  });
});

describe('the bar for undoing', () => {
  test('comes with a deletion, has the focus, and is dismissed without loss', async () => {
    let change = (_: readonly (typeof deletion)[]) => {};
    const { useState } = await import('preact/hooks');
    function Live() {
      const [deletions, setDeletions] = useState<readonly (typeof deletion)[]>([]);
      change = setDeletions;
      return (
        <Options state={{ ...optionsState, deletions }} actions={optionsActions} libraryUrl="library.html" now={0} />
      );
    }
    const root = mountView(<Live />, 'options');
    await new Promise((resolve) => setTimeout(resolve, 100));
    change([deletion]);
    await vi.waitFor(() => expect(root.querySelector('.undo')?.textContent).toContain('31 pages'));
    await vi.waitFor(() => expect(document.activeElement?.closest('.undo')).not.toBeNull());
    await press(root, '.undo .btn-icon');
    await vi.waitFor(() => expect(root.querySelector('.undo')).toBeNull());
    expect(root.querySelector('[data-list="bin"]')).not.toBeNull();
    // Undoing a newer one does not bring the bar of the older back.
    change([{ ...deletion, batch: '3000-0' }, deletion]);
    await vi.waitFor(() => expect(root.querySelector('.undo')).not.toBeNull());
    change([deletion]);
    await vi.waitFor(() => expect(root.querySelector('.undo')).toBeNull());
  });
});

test.each(['sites', 'reading', 'privacy', 'network', 'data', 'delete', 'keys'])(
  'the section %s can come to the top of a high window, and is then the one that is marked',
  async (id) => {
    await page.viewport(1280, 1500);
    const { root } = show();
    const section = root.querySelector(`#${id}`);
    section?.scrollIntoView({ block: 'start' });
    await vi.waitFor(() => {
      const marked = [...root.querySelectorAll('.side [aria-current]')].map((link) => link.getAttribute('href'));
      expect(marked).toEqual([`#${id}`]);
    });
    expect(section?.getBoundingClientRect().top).toBeLessThan(60);
    await page.viewport(414, 896);
  },
);
