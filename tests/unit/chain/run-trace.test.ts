import { describe, expect, test } from 'vitest';
import type { Clock } from '../../../core/chain/trace/clock';
import { runTrace, type TraceStart } from '../../../core/chain/trace/run-trace';
import type { TraceEvent } from '../../../core/chain/trace/trace-state';
import type { Trace } from '../../../core/model';
import { article, openSmallWeb, optionsOver, readSmall, type SmallPage, stillClock } from './small-web';

const CLAIM = 'The town clock of Ostrava Hill has run eleven minutes slow since the storm of March';
const START = 'https://paper.example.com/2024/04/town-clock';
const WIRE = 'https://wire.example.org/2024/04/slow-clock';
const DIARY = 'https://diary.example.net/2024/04/eleven-minutes';
const BAKERY = 'https://wire.example.org/2024/04/bakery';

const startHtml = article(
  'A slow clock',
  '2024-04-09',
  `<p>Nobody has been late for a year, and there is a reason for it.</p><p>${CLAIM}, <a href="${WIRE}">the Wire reports</a>. <a href="${BAKERY}">The bakery</a> opens when it strikes.</p><p>The council will meet on Monday to talk about ladders and the price of grease.</p>`,
);
const web: Readonly<Record<string, SmallPage>> = {
  [WIRE]: article(
    'Slow clock',
    '2024-04-08',
    `<p>Visitors have noticed something on the hill, and so have we.</p><p>${CLAIM}, according to <a href="${DIARY}">the diary of a neighbour</a>.</p>`,
  ),
  [DIARY]: article(
    'Eleven minutes',
    '2024-04-02',
    `<p>I have compared it with my own watch every day. ${CLAIM}. I have told the verger.</p>`,
  ),
  [BAKERY]: article(
    'Bread',
    '2024-04-01',
    '<p>The bakery has a new oven, and the rye is better for it than it has been in years.</p>',
  ),
};

function start(): TraceStart {
  return { id: 't1', page: readSmall(START, startHtml), text: CLAIM, readAs: 'tab' };
}

function urls(trace: Trace): readonly string[] {
  return trace.chain.hops.map((hop) => hop.work.url);
}

describe('running a trace', () => {
  test('follows the claim over the network to its beginning, and keeps what it reads', async () => {
    const small = openSmallWeb(web);
    const { options, saved } = optionsOver(small);
    const trace = await runTrace(options, start());
    expect(urls(trace)).toEqual([START, WIRE, DIARY]);
    expect(trace.chain.end?.kind).toBe('origin');
    expect(trace.status).toBe('done');
    expect(saved).toContain(DIARY);
    expect(trace.fetches).toBe(small.asked.length);
    expect(trace.hosts).toContain('wire.example.org');
    expect(small.mostAtOnce()).toBe(1);
  });

  test('follows a page whose host wants no copy kept, and keeps none', async () => {
    const small = openSmallWeb(web);
    const { options, saved } = optionsOver({
      ...small,
      fetchPage: async (request, signal) => {
        const outcome = await small.fetchPage(request, signal);
        return outcome.ok && request.url === WIRE
          ? { ...outcome, headers: { ...outcome.headers, 'x-robots-tag': 'noarchive' } }
          : outcome;
      },
    });
    const trace = await runTrace(options, start());
    expect(urls(trace)).toEqual([START, WIRE, DIARY]);
    expect(trace.chain.hops[1]?.passage?.exact).toContain('eleven minutes slow');
    expect(saved).toContain(DIARY);
    expect(saved).not.toContain(WIRE);
  });

  test('a page in parts is read on until the words are there, each request counted', async () => {
    const filler = '<p>The hill has a tower, and the tower has a clock that everybody looks at.</p>';
    const onward = (number: number): string => `<nav><a href="${WIRE}/${number}">${number}</a></nav>`;
    const last = `<p>${CLAIM}, according to <a href="${DIARY}">the diary of a neighbour</a>.</p>`;
    const small = openSmallWeb({
      ...web,
      [WIRE]: article('Slow clock', '2024-04-08', filler + onward(2)),
      [`${WIRE}/2`]: article('Slow clock', '2024-04-08', filler + onward(3)),
      [`${WIRE}/3`]: article('Slow clock', '2024-04-08', filler + last + onward(4)),
      [`${WIRE}/4`]: article('Slow clock', '2024-04-08', filler),
    });
    const { options, saved } = optionsOver(small);
    const trace = await runTrace(options, start());
    expect(urls(trace)).toEqual([START, WIRE, DIARY]);
    expect(small.asked.filter((url) => url.startsWith(WIRE))).toEqual([WIRE, `${WIRE}/2`, `${WIRE}/3`]);
    expect(saved.filter((url) => url.startsWith(WIRE))).toEqual([WIRE]);
    expect(trace.fetches).toBe(small.asked.length);
    expect(trace.steps.map((step) => step.state)).not.toContain('asking');
  });

  test('a part that is not there leaves what was read', async () => {
    const onward = `<p>The hill has a tower.</p><nav><a href="${DIARY}/2">2</a></nav>`;
    const small = openSmallWeb({ ...web, [DIARY]: article('Eleven minutes', '2024-04-02', onward) });
    const trace = await runTrace(optionsOver(small).options, start());
    expect(trace.chain.end?.kind).toBe('unsupported');
    expect(trace.steps.find((step) => step.url === `${DIARY}/2`)?.state).toBe('missing');
  });

  test('killed at any event it goes on without asking again for what was answered', async () => {
    const whole = openSmallWeb(web);
    const full = optionsOver(whole);
    const expected = await runTrace(full.options, start());
    for (let events = 1; events <= full.journal.length; events++) {
      const before = full.journal.slice(0, events);
      const small = openSmallWeb(web);
      const trace = await runTrace(optionsOver(small).options, { resume: before });
      expect(urls(trace)).toEqual(urls(expected));
      expect(trace.chain.end?.kind).toBe(expected.chain.end?.kind);
      const twice = small.asked.filter((url) => answeredUrls(before).includes(url));
      expect(twice).toEqual([]);
    }
  });

  test('a library that has read everything answers without a request', async () => {
    const small = openSmallWeb({});
    const readings = Object.entries(web).flatMap(([url, page]) =>
      typeof page === 'string' ? [readSmall(url, page)] : [],
    );
    const { options } = optionsOver(small, {
      findPage: async (key) => readings.find((reading) => reading.work.key === key) ?? null,
    });
    const trace = await runTrace(options, start());
    expect(urls(trace)).toEqual([START, WIRE, DIARY]);
    expect(small.asked).toEqual([]);
  });

  test('cancelled, it ends at once and says so', async () => {
    const small = openSmallWeb({ ...web, [DIARY]: { never: true } });
    const stop = new AbortController();
    const { options } = optionsOver(small, {
      signal: stop.signal,
      onChange: (trace) => {
        if (trace.hosts.includes('diary.example.net')) stop.abort();
      },
    });
    const trace = await runTrace(options, start());
    expect(trace.chain.end?.kind).toBe('cancelled');
    expect(trace.status).toBe('done');
  });

  test('a host that never answers ends the hop when its time is up', async () => {
    const clock: Clock = {
      now: stillClock.now,
      wait: (ms, signal) =>
        Promise.race([stillClock.wait(ms, signal), new Promise<void>((resolve) => setTimeout(resolve, 20))]),
    };
    const { options } = optionsOver(openSmallWeb({ ...web, [DIARY]: { never: true } }), { clock });
    const trace = await runTrace(options, start());
    expect(trace.chain.end).toMatchObject({ kind: 'budget', host: 'diary.example.net' });
  });

  test('a host that is skipped ends the hop as one that never answered, and no other', async () => {
    const { options } = optionsOver(openSmallWeb({ ...web, [DIARY]: { never: true } }), {
      onRequest: (url, skip) => {
        if (url === DIARY) skip?.();
      },
    });
    const trace = await runTrace(options, start());
    expect(urls(trace).slice(0, 2)).toEqual([START, WIRE]);
    expect(trace.chain.end).toMatchObject({ kind: 'budget', host: 'diary.example.net' });
  });

  test('a host that asks for a pause says until when, and is asked once more', async () => {
    const pages: Record<string, SmallPage> = { ...web, [DIARY]: { failure: 'slow-down', retryAfterMs: 4000 } };
    const waits: (number | undefined)[] = [];
    const clock: Clock = {
      now: stillClock.now,
      wait: async (ms, signal) => {
        if (ms !== 4000) return stillClock.wait(ms, signal);
        pages[DIARY] = web[DIARY] ?? '';
      },
    };
    const small = openSmallWeb(pages);
    const stepOf = (trace: Trace) => trace.steps.find((step) => step.url === DIARY);
    const { options } = optionsOver(small, { clock, onChange: (trace) => waits.push(stepOf(trace)?.waitsUntil) });
    const trace = await runTrace(options, start());
    expect(waits).toContain(stillClock.now() + 4000);
    expect(stepOf(trace)).not.toHaveProperty('waitsUntil');
    expect(urls(trace)).toEqual([START, WIRE, DIARY]);
    expect(small.asked.filter((url) => url === DIARY)).toHaveLength(2);
  });

  test.each([
    { failure: 'not-permitted', end: 'not-permitted' },
    { failure: 'offline', end: 'offline' },
    { failure: 'blocked', end: 'blocked' },
    { failure: 'private-address', end: 'blocked' },
    { failure: 'redirects', end: 'blocked' },
    { failure: 'unreachable', end: 'dead' },
  ] as const)('a source that is $failure ends the chain as $end, never as origin', async ({ failure, end }) => {
    const { options } = optionsOver(openSmallWeb({ ...web, [DIARY]: { failure } }));
    const trace = await runTrace(options, start());
    expect(urls(trace)).toEqual([START, WIRE, DIARY]);
    expect(trace.chain.end?.kind).toBe(end);
    expect(trace.origins).toEqual([]);
  });

  test('what a permission kept back is asked for again when the trace is resumed', async () => {
    const first = optionsOver(openSmallWeb({ ...web, [DIARY]: { failure: 'not-permitted' } }));
    await runTrace(first.options, start());
    const small = openSmallWeb(web);
    const trace = await runTrace(optionsOver(small).options, { resume: first.journal });
    expect(urls(trace)).toEqual([START, WIRE, DIARY]);
    expect(trace.chain.end?.kind).toBe('origin');
    expect(small.asked).not.toContain(WIRE);
  });
});

function answeredUrls(events: readonly TraceEvent[]): readonly string[] {
  const asked = new Map(
    events.flatMap((event) => (event.type === 'asked' ? [[event.command, event.url] as const] : [])),
  );
  return events.flatMap((event) => (event.type === 'answered' ? [asked.get(event.command) ?? ''] : []));
}
