import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Popup } from '../../components/popup/popup';
import { createWords } from '../../components/words/words';
import de from '../../public/_locales/de/messages.json';
import en from '../../public/_locales/en/messages.json';
import es from '../../public/_locales/es/messages.json';
import fr from '../../public/_locales/fr/messages.json';
import { mountView } from './mount-view';
import { pageState } from './states';
import { stillActions } from './still-actions';
import { fullChain, trace } from './story';

beforeEach(() => page.viewport(380, 600));
afterEach(() => {
  document.body.replaceChildren();
});

const tables = { de, en, es, fr } as const;
const traces = { 'a chain': trace(fullChain), 'a trace that runs': trace({ ...fullChain, end: null }) } as const;

/** What a thin scroll bar of the window takes, px. */
const scrollBar = 8;

// The ending stays above it, by its height on one line.
test.each(
  Object.keys(tables).flatMap((language) =>
    Object.keys(traces).map((what) => [language as keyof typeof tables, what as keyof typeof traces] as const),
  ),
)('in %s, the foot of %s is one line', (language, what) => {
  const table: Readonly<Record<string, { readonly message: string }>> = tables[language];
  const words = createWords(
    (key, parts) => (table[key]?.message ?? '').replace(/\$(\d)/g, (_, at: string) => parts[Number(at) - 1] ?? ''),
    language,
  );
  const state = pageState({ traces: [traces[what]] });
  const root = mountView(<Popup state={state} actions={stillActions} now={0} />, 'popup', words);
  const foot = root.querySelector('.foot');
  const buttons = [...(foot?.querySelectorAll('.btn') ?? [])].map((button) => button.getBoundingClientRect());
  expect(buttons.length).toBeGreaterThan(1);
  expect(new Set(buttons.map(({ top }) => Math.round(top))).size).toBe(1);
  const [last, before] = buttons.toReversed();
  expect((last?.left ?? 0) - (before?.right ?? 0)).toBeGreaterThanOrEqual(scrollBar);
  expect(foot?.getBoundingClientRect().height).toBeLessThanOrEqual(40);
});
