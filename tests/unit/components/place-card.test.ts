import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CardPlaceInput, margin, placeCard } from '../../../components/card/place-card';

const view = { width: 1000, height: 800 };
const card = { width: 360, height: 200 };
const line = (left: number, top: number, width = 120) => ({ left, top, width, height: 20 });

describe('the place of the card', () => {
  const places: readonly (readonly [
    title: string,
    input: Partial<CardPlaceInput>,
    left: number,
    top: number,
    side: string,
  ])[] = [
    ['below the link, a little before it', { lines: [line(300, 100)] }, 294, 128, 'below'],
    ['above where there is no room below', { lines: [line(300, 700)] }, 294, 492, 'above'],
    ['inside the window at the end of a line', { lines: [line(900, 100)] }, 632, 128, 'below'],
    ['inside the window at its start', { lines: [line(2, 100)] }, 8, 128, 'below'],
    ['from the other side in right-to-left text', { lines: [line(700, 100)], direction: 'rtl' }, 466, 128, 'below'],
    ['inside the window in right-to-left text', { lines: [line(20, 100)], direction: 'rtl' }, 8, 128, 'below'],
    [
      'at the line under the pointer',
      { lines: [line(900, 100, 90), line(10, 130)], pointer: { x: 40, y: 140 } },
      8,
      158,
      'below',
    ],
    ['at the first line for the keyboard', { lines: [line(900, 100, 90), line(10, 130)] }, 632, 128, 'below'],
    [
      'on the roomier side when neither has room',
      { lines: [line(300, 500)], card: { width: 360, height: 900 } },
      294,
      8,
      'above',
    ],
    [
      'in a window of 320 px, as at 400 % zoom',
      { lines: [line(200, 60)], view: { width: 320, height: 256 }, card: { width: 304, height: 190 } },
      8,
      88,
      'below',
    ],
  ];
  const block = { left: 100, top: -50, width: 500, height: 900 };
  const blocks: readonly (readonly [title: string, pointer: CardPlaceInput['pointer'], left: number, top: number])[] = [
    ['at the pointer in a block taller than the window', { x: 300, y: 200 }, 294, 216],
    ['at the head of such a block for the keyboard', null, 94, 32],
  ];
  test.each(blocks)('%s', (_, pointer, left, top) => {
    const at = placeCard({ lines: [block], pointer, card, view, direction: 'ltr' });
    expect({ left: at.left, top: at.top, whole: at.maxHeight >= card.height }).toEqual({ left, top, whole: true });
  });

  test.each(places)('%s', (_, input, left, top, side) => {
    const at = placeCard({ lines: [], pointer: null, card, view, direction: 'ltr', ...input });
    expect({ left: at.left, top: at.top, side: at.side }).toEqual({ left, top, side });
  });

  test('never leaves the window', () => {
    const number = (least: number, most: number) => fc.integer({ min: least, max: most });
    fc.assert(
      fc.property(
        number(-500, 2000),
        number(-500, 2000),
        number(320, 2000),
        number(256, 1400),
        number(40, 1200),
        (x, y, width, height, tall) => {
          const size = { width: Math.min(360, width - 2 * margin), height: tall };
          const at = placeCard({
            lines: [line(x, y)],
            pointer: null,
            card: size,
            view: { width, height },
            direction: 'ltr',
          });
          expect(at.left).toBeGreaterThanOrEqual(margin);
          expect(at.left + size.width).toBeLessThanOrEqual(width - margin);
          expect(at.top).toBeGreaterThanOrEqual(margin);
          expect(at.top + Math.min(tall, at.maxHeight)).toBeLessThanOrEqual(height - margin);
        },
      ),
    );
  });
});
