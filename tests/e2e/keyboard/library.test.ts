import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { traceJson } from '../../../core/export/json';
import { branched } from '../../browser/library-story';
import { day, reading, work } from '../../browser/story';
import type { OwnPage } from '../browsers/test-browser';
import { waitFor } from '../browsers/wait-for';
import { browserNames, type Stage, setStage, textOf, textsOf } from '../prepare';
import { type Keys, keysOf } from './keys';

/** A page of that library that said it before all others. */
const older = reading({
  work: work('https://dyke.example/1', { site: 'Dyke Weekly', published: day(Date.UTC(2017, 5, 1)) }),
  text: branched.claim.text,
  bodyEnd: branched.claim.text.length,
  blocks: [],
  citations: [],
  claims: reading()
    .claims.slice(0, 1)
    .map((claim) => ({ ...claim, text: branched.claim.text, citations: [] })),
});

/** Two chains of another library, as a colleague saved them. */
const other = 'The reservoir stood at a third of its height.';
const files = [
  traceJson({ ...branched, warnings: [] }, [reading(), older]),
  traceJson({ ...branched, id: 'trace-2', claim: { ...branched.claim, text: other } }, []),
];
const words = branched.claim.text;

function rows(keys: Keys): Promise<readonly string[]> {
  return textsOf(keys.view, '.list .row');
}

async function openChain(keys: Keys): Promise<void> {
  await keys.press('/');
  await keys.type('confirmed');
  await waitFor('the chain found', async () => (await rows(keys))[0]?.includes('confirmed'));
  await keys.press('ArrowDown');
  await keys.isOn('.list .row');
  await keys.press('Enter');
  await waitFor('the chain in the middle', async () => (await textOf(keys.view, '.claim')).includes(words));
}

async function openEvidence(keys: Keys): Promise<void> {
  await openChain(keys);
  await keys.press('F6');
  await keys.press('j');
  await keys.press('Enter');
  await waitFor('the evidence', () => textOf(keys.view, '.evi'));
}

async function openCollection(keys: Keys): Promise<void> {
  await keys.reach('.views .btn:nth-of-type(3)', 'Shift+Tab');
  await keys.press('Enter');
  await waitFor('the collection', async () => (await rows(keys))[0]?.includes('Water'));
  await keys.reach('.list .row');
  await keys.press('Enter');
  await waitFor('what is in it', () => textOf(keys.view, '.entries .row'));
}

/**
 * Gives the file field a file when the key has opened it: the browser's own window for files takes no keys from a test. The press is
 * real; the page's answer to it, a click on the hidden field, is what is waited for.
 */
async function chooseFile(keys: Keys, text: string): Promise<void> {
  await keys.view.evaluate((content: string) => {
    const field = document.querySelector<HTMLInputElement>('input[type="file"]');
    field?.addEventListener(
      'click',
      (event) => {
        event.preventDefault();
        const given = new DataTransfer();
        given.items.add(new File([content], 'saved.json', { type: 'application/json' }));
        field.files = given.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      { once: true },
    );
  }, text);
  await keys.reach('.top-bar .right > .btn');
  await keys.press('Enter');
}

type Functions = Readonly<Record<string, (keys: Keys) => Promise<void>>>;

/** Every function of the library, in the order in which they are tried; each begins on a page that has just been opened. */
const functions: Functions = {
  'bring in a saved library': async (keys) => {
    for (const text of files) {
      await chooseFile(keys, text);
      await waitFor('the offer', () => textOf(keys.view, '.import .btn-main'));
      await keys.reach('.import .btn-main');
      await keys.press('Enter');
      await waitFor('the answer', async () => (await textOf(keys.view, '.import .btn-main')) === '');
      await keys.reach('.import .btn', 'Shift+Tab');
      await keys.press('Enter');
      await waitFor('the answer to go', async () => (await textOf(keys.view, '.import')) === '');
      await keys.reach('.brand, .top-bar a', 'Shift+Tab');
    }
    expect(await rows(keys)).toHaveLength(2);
  },
  'search, and clear the search': async (keys) => {
    await keys.press('/');
    await keys.type('zebra');
    await waitFor('no result', () => textOf(keys.view, '.none .btn'));
    await keys.reach('.none .btn');
    await keys.press('Enter');
    await waitFor('all chains', async () => (await rows(keys)).length === 2);
  },
  'filter by ending, change and order': async (keys) => {
    for (const place of [1, 2, 3]) {
      const select = `.filters > label:nth-of-type(${place}) select`;
      await keys.reach(select);
      const value = (): Promise<string> =>
        keys.view.evaluate((one: string) => document.querySelector<HTMLSelectElement>(one)?.value ?? '', select);
      const before = await value();
      await keys.press('ArrowDown');
      await waitFor('another choice', async () => (await value()) !== before);
      await keys.press('ArrowUp');
      await waitFor('the choice of before', async () => (await value()) === before);
    }
    await keys.reach('.dates summary');
    await keys.press('Enter');
    await keys.reach('.dates .day:last-of-type input');
  },
  'open a chain and move along its rows': async (keys) => {
    await openChain(keys);
    await keys.press('F6');
    await keys.press('j');
    const name = (): Promise<string> => keys.view.evaluate(() => document.activeElement?.textContent ?? '');
    const first = await name();
    await keys.press('ArrowDown');
    expect(await name()).not.toBe(first);
    await keys.press('End');
    await keys.press('Home');
    expect(await name()).toBe(first);
  },
  'choose a pair, look at its evidence, copy it and close it': async (keys) => {
    await openEvidence(keys);
    await keys.press('e');
    await keys.isOn('.evi');
    const said = (): Promise<string> => textOf(keys.view, '[data-action="copy-evidence"]');
    const before = await said();
    await keys.press('y');
    await waitFor('the button to say so', async () => (await said()) !== before);
    await keys.press('Escape');
    await waitFor('the evidence to go', async () => (await textOf(keys.view, '.evi')) === '');
  },
  'choose another page that cites the same': async (keys) => {
    await openEvidence(keys);
    await keys.press('F6');
    await keys.reach('.time .lb[data-row]');
    await keys.press('Enter');
    await waitFor('the evidence', () => textOf(keys.view, '.evi'));
  },
  'write a note': async (keys) => {
    await openEvidence(keys);
    await keys.press('n');
    await keys.isOn('.evi [data-note]');
    await keys.type('ask again');
    await waitFor('the note to be kept', () => textOf(keys.view, '.evi [role="status"]'));
  },
  'go along the timeline': async (keys) => {
    await openChain(keys);
    for (let pane = 0; pane < 2; pane += 1) await keys.press('F6');
    await keys.isOn('.time');
    await keys.press('j');
    await keys.isOn('.time [data-row]');
    await keys.press('j');
    await keys.press('Enter');
    await waitFor('the evidence', () => textOf(keys.view, '.evi'));
  },
  'see who cites a page': async (keys) => {
    await openEvidence(keys);
    await keys.reach('.evi .down a');
    await keys.press('Enter');
    await waitFor('the page', () => textOf(keys.view, '.work h2'));
  },
  'see an earlier page that says it': async (keys) => {
    await openChain(keys);
    await waitFor('the library to be looked through', () => textOf(keys.view, '.earlier summary'));
    await keys.reach('.earlier summary');
    await keys.press('Enter');
    await keys.reach('.earlier a');
    await keys.press('Enter');
    await waitFor('the page', async () => (await textOf(keys.view, '.work')).includes('Dyke Weekly'));
  },
  'make a collection of a chain': async (keys) => {
    await openChain(keys);
    await keys.reach('.claim .menu summary');
    await keys.press('Enter');
    await keys.reach('.claim .menu .name-form input');
    await keys.type('Water');
    await keys.press('Enter');
    await waitFor('the box that is ticked', () =>
      keys.view.evaluate(() => document.querySelector('.claim .menu input:checked') !== null),
    );
    await keys.press('Escape');
    await keys.isOn('.claim .menu summary');
  },
  'file another chain, and order the collection by hand': async (keys) => {
    await keys.reach('.list .row');
    if (!(await rows(keys))[0]?.includes(other)) await keys.press('ArrowDown');
    await keys.press('Enter');
    await waitFor('it in the middle', async () => (await textOf(keys.view, '.claim')).includes(other));
    await keys.reach('.claim .menu summary');
    await keys.press('Enter');
    await keys.reach('.claim .menu [type="checkbox"]');
    await keys.press('Space');
    await waitFor('the box that is ticked', () =>
      keys.view.evaluate(() => document.querySelector('.claim .menu input:checked') !== null),
    );
    await openCollection(keys);
    const order = (): Promise<readonly string[]> => textsOf(keys.view, '.entries .row');
    const before = await waitFor('both', async () => (await order()).length === 2 && (await order()));
    await keys.reach('.entries [data-move="1"]');
    await keys.press('Enter');
    await waitFor('the other order', async () => (await order()).join() === before.toReversed().join());
    await keys.isOn('.entries li:last-child [data-move="1"]');
    expect(await textOf(keys.view, '.work [role="status"]')).not.toBe('');
  },
  'rename a collection, take out of it, delete it and undo': async (keys) => {
    await openCollection(keys);
    await keys.reach('.work .acts .btn');
    await keys.press('Enter');
    await keys.reach('.work .name-form input', 'Shift+Tab');
    await keys.type('2');
    await keys.press('Enter');
    await waitFor('the new name', async () => (await textOf(keys.view, '.work h2')).includes('2'));
    expect((await textsOf(keys.view, '.entries .row'))[1]).toContain(words);
    for (const left of [1, 0]) {
      await keys.reach('.entries [data-action="take-out"]');
      await keys.press('Enter');
      await waitFor('one less', async () => (await textsOf(keys.view, '.entries .row')).length === left);
    }
    await keys.reach('.work .acts .btn:last-child', 'Shift+Tab');
    await keys.press('Enter');
    await keys.isOn('[data-action="undo"]');
    await keys.press('Enter');
    await waitFor('the collection again', async () => (await rows(keys)).length === 1);
  },
  'delete a chain, and undo by key': async (keys) => {
    await keys.reach('.list .row');
    await keys.press('Delete');
    await keys.isOn('[data-action="undo"]');
    await waitFor('one chain', async () => (await rows(keys)).length === 1);
    await keys.press('Control+z');
    await waitFor('both chains', async () => (await rows(keys)).length === 2);
  },
  'see the keys': async (keys) => {
    await keys.reach('.top-bar .right > .btn:last-child');
    await keys.press('Enter');
    await keys.isOn('.keys .btn');
    await keys.press('Escape');
    await waitFor('the keys to go', () =>
      keys.view.evaluate(() => document.querySelector<HTMLDialogElement>('.keys')?.open === false),
    );
    await keys.isOn('.top-bar .right > .btn:last-child');
  },
};

describe.each(browserNames)('the library by keyboard alone in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(name);
  });
  afterAll(() => stage?.close());

  it.each(Object.entries(functions))('%s', async (_, run) => {
    const page: OwnPage = await stage.browser.openOwnPage('library.html');
    await waitFor('the library', () => textOf(page, '.columns'));
    await run(keysOf(page));
    await page.close();
  });
});
