import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Popup } from '../../components/popup/popup';
import { mountView } from './mount-view';
import { pageState } from './states';
import { stillActions } from './still-actions';
import { fullChain, trace, work } from './story';

afterEach(() => document.body.replaceChildren());

const registered = 'well-known-thief.example';
const hosts = [
  `www.trusted-bank.example.com.login.account.session.${registered}`,
  `${'a'.repeat(60)}.${'b'.repeat(60)}.${registered}`,
  `news.${registered}`,
];

/** Whether the last letters of a text are inside the box that shows it, and nothing cuts them off. */
function endIsSeen(box: Element, letters: number): boolean {
  const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  let last: Text | null = null;
  while (texts.nextNode()) last = texts.currentNode as Text;
  if (last === null) return false;
  const range = document.createRange();
  range.setStart(last, Math.max(0, last.length - letters));
  range.setEnd(last, last.length);
  const [seen, frame] = [range.getBoundingClientRect(), box.getBoundingClientRect()];
  return seen.left >= frame.left - 1 && seen.right <= frame.right + 1 && frame.right <= innerWidth;
}

describe.each([320, 380])('at %i px', (width) => {
  test.each(hosts.flatMap((host) => (['ltr', 'rtl'] as const).map((direction) => [host, direction] as const)))(
    'who owns %s is seen, %s',
    async (host, direction) => {
      await page.viewport(width, 600);
      document.documentElement.dir = direction;
      const hops = fullChain.hops.map((one) => ({ ...one, work: work(`https://${host}/a`) }));
      const root = mountView(
        <Popup
          state={pageState({ traces: [trace({ hops, end: null }, { status: 'running' })] })}
          actions={stillActions}
          now={0}
        />,
        'popup',
      );
      const names = [...root.querySelectorAll('.hop-head .src:has(.host-name)')];
      expect(names).toHaveLength(hops.length);
      expect(names.map((name) => endIsSeen(name, registered.length))).toEqual(names.map(() => true));
      document.documentElement.dir = 'ltr';
    },
  );
});
