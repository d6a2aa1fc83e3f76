import { afterEach, expect, it } from 'vitest';
import '../../components/styles/popup.css';
import { afterPaint } from '../../entrypoints/popup/after-paint';
import { holdHeight } from '../../entrypoints/popup/hold-height';

const root = document.documentElement;

afterEach(() => {
  document.body.className = '';
  document.body.replaceChildren();
});

/** Content of the popup that is so high, px. */
function fill(height: number): void {
  const block = document.createElement('div');
  block.style.height = `${height}px`;
  document.body.replaceChildren(block);
}

function bodyHeight(): number {
  return Math.round(document.body.getBoundingClientRect().height);
}

function keeper(...entries: readonly [string, string][]) {
  const kept = new Map<string, string>(entries);
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, to: string) => kept.set(key, to),
  };
}

it.each([
  ['nothing yet', null, 200, 510, 200],
  ['a height', '320', 200, 320, 200],
  ['less than there is to show', '100', 240, 240, 240],
  ['more than a popup can have', '5000', 200, 600, 200],
  ['no number', 'high', 200, 510, 200],
  ['a height, for content higher than a popup', '320', 900, 900, 600],
])('%s was kept: %s', (_what, before, content, held, next) => {
  document.body.className = 'in-popup';
  const storage = keeper(...(before === null ? [] : [['popup-height', before] as [string, string]]));
  const letGo = holdHeight(root, storage);
  fill(content);
  expect(bodyHeight()).toBe(held);
  letGo();
  expect(bodyHeight()).toBe(content);
  expect(storage.kept.get('popup-height')).toBe(String(next));
});

it('a paint is waited for, and one that has been is not', async () => {
  fill(50);
  document.body.append('words');
  await afterPaint();
  const began = performance.now();
  await afterPaint();
  expect(performance.now() - began).toBeLessThan(150);
});
