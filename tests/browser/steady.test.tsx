import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Popup } from '../../components/popup/popup';
import type { Trace } from '../../core/model';
import { mountView } from './mount-view';
import { pageState } from './states';
import { stillActions } from './still-actions';
import { fullChain, gazette, post, sluice, trace } from './story';

beforeEach(() => page.viewport(380, 600));
afterEach(() => {
  document.body.replaceChildren();
});

const cited = [sluice, post, gazette];

/** The trace after so many pages were read: the next is being asked for. */
function running(read: number): Trace {
  const steps = cited.slice(0, read).map((work, index) => ({
    url: work.url,
    host: new URL(work.url).hostname,
    state: index === read - 1 ? ('reading' as const) : ('found' as const),
    at: 1000 * index,
  }));
  return trace(
    { hops: fullChain.hops.slice(0, read), end: null },
    { status: 'running', steps, hosts: steps.map((step) => step.host) },
  );
}

const frames = async (count: number) => {
  for (let frame = 0; frame < count; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
};

interface Shift {
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

/** Figures that are set to the right begin at another part of a pixel as they change. */
function near(from: DOMRect, to: DOMRect): boolean {
  return Math.abs(from.x - to.x) < 1 && Math.abs(from.y - to.y) < 1;
}

/** What moved, in the browser's own judgement, while something was done. */
async function shiftsDuring(work: () => Promise<void>): Promise<readonly string[]> {
  const moved: string[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries() as unknown as Shift[]) {
      for (const { node, previousRect: from, currentRect: to } of sources) {
        // Words of a passage move in their own paragraph when its changes are marked.
        if (node === null || node.parentElement?.closest('.said') || near(from, to)) continue;
        const what = node instanceof Element ? node.className : node.textContent;
        moved.push(`${what}: ${from.x},${from.y} to ${to.x},${to.y}`);
      }
    }
  });
  await frames(3);
  observer.observe({ type: 'layout-shift' });
  await work();
  await frames(4);
  await new Promise((resolve) => setTimeout(resolve, 60));
  observer.disconnect();
  return moved;
}

/** A popup whose trace is changed from outside. */
function live(first: Trace): (next: Trace) => void {
  let change = (_: Trace) => {};
  function Live() {
    const [shown, setShown] = useState(first);
    change = setShown;
    return <Popup state={pageState({ traces: [shown] })} actions={stillActions} now={2000} />;
  }
  mountView(<Live />, 'popup');
  return (next) => change(next);
}

describe('nothing on the screen moves', () => {
  test('the browser sees a shift where there is one', async () => {
    mountView(<p>Under</p>, 'popup');
    const moved = await shiftsDuring(async () => {
      const above = document.createElement('div');
      above.style.height = '120px';
      document.body.prepend(above);
    });
    expect(moved).not.toEqual([]);
  });

  test('when pages are added to a chain', async () => {
    const change = live(running(1));
    const moved = await shiftsDuring(async () => {
      for (const read of [2, 3]) {
        change(running(read));
        await frames(3);
      }
    });
    expect(document.querySelectorAll('.chain > .hop:not(.tail)')).toHaveLength(3);
    expect(moved).toEqual([]);
  });

  test('when a host asks for a pause, its seconds run down, and it is asked again', async () => {
    const read = running(3);
    const told = {
      ...read,
      steps: read.steps.map((step) => (step.state === 'reading' ? { ...step, state: 'asking' as const } : step)),
    };
    const steps = told.steps.map((step) => (step.state === 'asking' ? { ...step, waitsUntil: 14_000 } : step));
    const change = live(told);
    const moved = await shiftsDuring(async () => {
      change({ ...told, steps });
      await frames(3);
      expect(document.querySelector('.run')?.textContent).toContain('12 s');
      change({ ...told, steps: steps.map((step) => ({ ...step, waitsUntil: 2000 })) });
      await frames(3);
    });
    expect(document.querySelector('.run')?.textContent).not.toContain('12 s');
    expect(moved).toEqual([]);
  });

  test('when seconds go by and a host is slow', async () => {
    let change = (_: number) => {};
    function Clock() {
      const [now, setNow] = useState(2000);
      change = setNow;
      return <Popup state={pageState({ traces: [running(2)] })} actions={stillActions} now={now} />;
    }
    mountView(<Clock />, 'popup');
    const moved = await shiftsDuring(async () => {
      for (const now of [3000, 9000, 20_000]) {
        change(now);
        await frames(2);
      }
    });
    expect(moved).toEqual([]);
  });
});
