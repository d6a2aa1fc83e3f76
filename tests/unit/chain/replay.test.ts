import { describe, expect, test } from 'vitest';
import { advance } from '../../../core/chain/trace/advance';
import type { TraceEvent, TraceState } from '../../../core/chain/trace/trace-state';
import { addressesOf, driveTrace, type Web } from './drive-trace';

const CLAIM = 'The ferry Ansgar carried 312 goats across the Sound on Tuesday night';
const START = 'https://paper.example.com/goats';
const WIRE = 'https://wire.example.org/goats';
const LOG = 'https://ferry.example.net/log/tuesday';
const POST = 'https://x.com/deckhand_a/status/1750000000000000000';

const web: Web = {
  [START]: {
    paragraphs: [`${CLAIM}, [the wire says](${WIRE} isBasedOn).`, `See [the log](${LOG}).`],
    published: '2024-02-12',
  },
  [WIRE]: { paragraphs: [`${CLAIM}, according to [a deckhand](${POST} isBasedOn).`], published: '2024-02-11' },
  [LOG]: { paragraphs: ['Crossings were on time, all of them.'], published: '2024-02-10' },
  [POST]: { paragraphs: [`${CLAIM}. Never again.`] },
};

const full = driveTrace(web, START, CLAIM);

function replay(events: readonly TraceEvent[]): TraceState {
  const state = events.reduce<TraceState | null>((before, event) => advance(before, event).state, null);
  if (!state) throw new Error('nothing to replay');
  return state;
}

describe('replaying a journal', () => {
  test('gives the same state', () => {
    expect(replay(full.events)).toEqual(full.state);
  });

  test('gives the same state after a round through JSON', () => {
    const stored: readonly TraceEvent[] = JSON.parse(JSON.stringify(full.events));
    expect(replay(stored)).toEqual(full.state);
  });

  test.each(full.events.map((_event, index) => ({ events: index + 1 })))(
    'after $events events what is open is exactly what has no answer yet',
    ({ events }) => {
      const before = full.events.slice(0, events);
      const state = replay(before);
      const answered = before.flatMap((event) =>
        event.type === 'answered' || event.type === 'looked' ? [event.command] : [],
      );
      expect(state.pending.filter((command) => answered.includes(command.id))).toEqual([]);
      expect(state.done).toBe(events === full.events.length);
    },
  );

  test('a cancelled trace goes on where it stopped when it is resumed', () => {
    const half = full.events.slice(0, 4);
    const cancelled = advance(replay(half), { type: 'cancelled', at: 5 }).state;
    expect(cancelled.done).toBe(true);
    expect(cancelled.pending).toEqual([]);
    const resumed = advance(cancelled, { type: 'resumed', at: 6 }).state;
    expect(resumed.done).toBe(false);
    const answered = half.flatMap((event) => (event.type === 'answered' ? [event.command] : []));
    expect(resumed.pending.filter((command) => answered.includes(command.id))).toEqual([]);
    expect(addressesOf(full.trace)).toEqual([START, WIRE, POST]);
  });
});
