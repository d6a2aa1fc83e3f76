import { describe, expect, test } from 'vitest';
import {
  askAfterMs,
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  type HoverStep,
  hideAfterMs,
  hoverStep,
  idleHover,
  showAfterMs,
} from '../../../components/card/hover-machine';

type Link = 'a' | 'b';
type Did = 'wait' | 'ask' | 'show' | 'pin' | 'hide';

/** Plays events at their times with a clock of its own; timers that the machine asks for come due in between. */
function play(script: readonly (readonly [at: number, event: HoverEvent<Link>])[], until: number) {
  let state: HoverState<Link> = idleHover;
  const log: string[] = [];
  const due: { at: number; event: HoverEvent<Link> }[] = script.map(([at, event]) => ({ at, event }));
  while (due.length > 0) {
    due.sort((one, other) => one.at - other.at);
    const next = due.shift();
    if (next === undefined || next.at > until) break;
    const step: HoverStep<Link> = hoverStep(state, next.event);
    state = step.state;
    for (const effect of step.effects) {
      if (effect.type === 'wait') {
        due.push({ at: next.at + effect.ms, event: { type: 'timer', name: effect.name, token: effect.token } });
      } else log.push(`${next.at} ${told(effect)}`);
    }
  }
  return { log, state };
}

function told(effect: HoverEffect<Link>): string {
  const name: Did = effect.type;
  if (effect.type === 'show') return `${name} ${effect.cited}${effect.pinned ? ' pinned' : ''}`;
  if (effect.type === 'hide') return effect.backTo === null ? name : `${name} back to ${effect.backTo}`;
  return effect.type === 'ask' ? `${name} ${effect.cited}` : name;
}

const rest = (cited: Link, by: 'pointer' | 'focus' = 'pointer', restedMs = 0): HoverEvent<Link> => {
  return { type: 'rest', cited, by, restedMs };
};
const leave: HoverEvent<Link> = { type: 'leave' };
const enter: HoverEvent<Link> = { type: 'enter-card' };
const escapeKey: HoverEvent<Link> = { type: 'escape' };
const pin = (cited: Link | null): HoverEvent<Link> => ({ type: 'pin', cited });
const dismiss = (why: 'click' | 'scroll' | 'left'): HoverEvent<Link> => ({ type: 'dismiss', why });

describe('the hover machine', () => {
  const edges: readonly (readonly [
    title: string,
    script: readonly (readonly [number, HoverEvent<Link>])[],
    log: readonly string[],
  ])[] = [
    [
      'a pointer that passes asks nothing',
      [
        [0, rest('a')],
        [140, leave],
      ],
      [],
    ],
    [
      'a pointer that goes before the card is shown sees none',
      [
        [0, rest('a')],
        [400, leave],
      ],
      ['150 ask a'],
    ],
    ['a pointer that stays gets the card', [[0, rest('a')]], ['150 ask a', '500 show a']],
    ['the focus gets it at the same time', [[0, rest('a', 'focus')]], ['150 ask a', '500 show a']],
    ['a rest that the reader saw goes on from there', [[0, rest('a', 'pointer', 150)]], ['0 ask a', '350 show a']],
    [
      'the same link twice is one rest',
      [
        [0, rest('a')],
        [300, rest('a')],
      ],
      ['150 ask a', '500 show a'],
    ],
    [
      'another link begins again',
      [
        [0, rest('a')],
        [300, rest('b')],
      ],
      ['150 ask a', '450 ask b', '800 show b'],
    ],
    [
      'leaving hides after the grace',
      [
        [0, rest('a')],
        [600, leave],
      ],
      ['150 ask a', '500 show a', '900 hide'],
    ],
    [
      'coming back in time keeps it',
      [
        [0, rest('a')],
        [600, leave],
        [880, rest('a')],
      ],
      ['150 ask a', '500 show a'],
    ],
    [
      'the way into the card keeps it',
      [
        [0, rest('a')],
        [600, leave],
        [850, enter],
      ],
      ['150 ask a', '500 show a'],
    ],
    [
      'leaving the card hides it',
      [
        [0, rest('a')],
        [600, leave],
        [700, enter],
        [2000, leave],
      ],
      ['150 ask a', '500 show a', '2300 hide'],
    ],
    [
      'another link switches soon',
      [
        [0, rest('a')],
        [700, rest('b')],
      ],
      ['150 ask a', '500 show a', '700 ask b', '850 show b'],
    ],
    [
      'crossing another link on the way into the card does not',
      [
        [0, rest('a')],
        [700, rest('b')],
        [800, enter],
      ],
      ['150 ask a', '500 show a', '700 ask b'],
    ],
    [
      'escape closes',
      [
        [0, rest('a')],
        [600, escapeKey],
      ],
      ['150 ask a', '500 show a', '600 hide'],
    ],
    [
      'escape before the card ends the rest',
      [
        [0, rest('a')],
        [300, escapeKey],
      ],
      ['150 ask a'],
    ],
    [
      'a click elsewhere closes',
      [
        [0, rest('a')],
        [600, dismiss('click')],
      ],
      ['150 ask a', '500 show a', '600 hide'],
    ],
    [
      'a scroll closes',
      [
        [0, rest('a')],
        [600, dismiss('scroll')],
      ],
      ['150 ask a', '500 show a', '600 hide'],
    ],
    [
      'pinning an open card',
      [
        [0, rest('a')],
        [600, pin(null)],
        [700, leave],
        [900, rest('b')],
      ],
      ['150 ask a', '500 show a', '600 pin'],
    ],
    [
      'pinning by shortcut shows and pins',
      [
        [0, pin('a')],
        [10, leave],
      ],
      ['0 ask a', '150 show a pinned'],
    ],
    [
      'a pinned card gives the focus back',
      [
        [0, pin('a')],
        [600, escapeKey],
      ],
      ['0 ask a', '150 show a pinned', '600 hide back to a'],
    ],
    [
      'a pinned card outlives a scroll',
      [
        [0, pin('a')],
        [600, dismiss('scroll')],
      ],
      ['0 ask a', '150 show a pinned'],
    ],
    [
      'a pinned card closes with the tab',
      [
        [0, pin('a')],
        [600, dismiss('left')],
      ],
      ['0 ask a', '150 show a pinned', '600 hide'],
    ],
    [
      'pinning another link closes the first',
      [
        [0, rest('a')],
        [600, pin('b')],
      ],
      ['150 ask a', '500 show a', '600 hide', '600 ask b', '750 show b pinned'],
    ],
    ['a click on nothing pins nothing', [[0, pin(null)]], []],
  ];
  test.each(edges)('%s', (_, script, log) => {
    expect(play(script, 10_000).log).toEqual(log);
  });

  test('waits as long as the design says', () => {
    expect([askAfterMs, showAfterMs, hideAfterMs]).toEqual([150, 500, 300]);
  });

  test('a timer of an older rest does nothing', () => {
    const { state } = play(
      [
        [0, rest('a')],
        [100, leave],
        [200, rest('b')],
      ],
      250,
    );
    expect(hoverStep(state, { type: 'timer', name: 'show', token: 1 })).toEqual({ state, effects: [] });
  });
});
