import type { TestView } from '../browsers/test-browser';
import { waitFor } from '../browsers/wait-for';

/** More stops than any page has: a way that does not lead there ends. */
const mostStops = 160;

/** Where the focus is, and whether one sees it there. */
interface Focus {
  /** Tag, class and name of what has it; "nowhere" for the body. */
  readonly place: string;
  readonly matches: boolean;
  readonly isVisible: boolean;
}

/** Self-contained, run in the page: the focused element, or the one it names as active, or a row around it carries a ring. */
function lookAtFocus(selector: string): Focus {
  const active = document.activeElement;
  if (active === null || active === document.body || active === document.documentElement) {
    return { place: 'nowhere', matches: false, isVisible: false };
  }
  const named = document.getElementById(active.getAttribute('aria-activedescendant') ?? '');
  const around = [active.parentElement, active.parentElement?.parentElement, active.closest('label, li')];
  const isVisible = [active, named, ...around].some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  });
  const name =
    active.getAttribute('aria-label') ?? active.getAttribute('name') ?? (active.textContent ?? '').slice(0, 30);
  return { place: `${active.nodeName}.${active.className} "${name}"`, matches: active.matches(selector), isVisible };
}

/** A person at the keyboard of one view: every stop of the focus is looked at, and no pointer is there. */
export interface Keys {
  readonly view: TestView;
  /** Goes on with Tab, or another key, until the focus is on what the selector names. Throws at a stop that nobody sees. */
  reach(selector: string, key?: string): Promise<void>;
  /** Presses a key; throws when the focus is then nowhere or is not seen. */
  press(key: string): Promise<void>;
  /** Presses a key after which the view is gone, or the focus is in the browser's own hands. */
  pressLast(key: string): Promise<void>;
  /** Types text, key by key. */
  type(text: string): Promise<void>;
  /** Waits until the focus is on what the selector names. */
  isOn(selector: string): Promise<void>;
}

/** The keyboard of a view. */
export function keysOf(view: TestView): Keys {
  const look = (selector: string): Promise<Focus> => view.evaluate(lookAtFocus, selector);
  const check = async (after: string): Promise<void> => {
    let last: Focus | null = null;
    const seen = async (): Promise<boolean> => {
      last = await look('*');
      return last.isVisible;
    };
    // What an action brings comes a moment later, and the focus with it.
    await waitFor('a focus that is seen', seen, 5000).catch(() => {
      throw new Error(`after ${after} the focus is not seen: ${last?.place}`);
    });
  };
  return {
    view,
    reach: async (selector, key = 'Tab') => {
      const way: string[] = [];
      for (let stop = 0; stop < mostStops; stop += 1) {
        const focus = await look(selector);
        if (focus.matches) return;
        way.push(focus.place);
        if (focus.place !== 'nowhere' && !focus.isVisible && stop > 0) await check(`${key} to ${focus.place}`);
        await view.press(key);
      }
      throw new Error(`${selector} is not reached by ${key}: ${way.slice(0, 40).join(', ')}`);
    },
    press: async (key) => {
      await view.press(key);
      await check(key);
    },
    // The key goes up when there is nobody left to hear of it.
    pressLast: (key) => view.press(key).catch(() => {}),
    type: async (text) => {
      for (const key of text) await view.press(key === ' ' ? 'Space' : key);
    },
    isOn: async (selector) => {
      let last: Focus | null = null;
      const seen = async (): Promise<boolean> => {
        last = await look(selector);
        return last.matches;
      };
      await waitFor(selector, seen, 5000).catch(() => {
        throw new Error(`the focus is not on ${selector} but on ${last?.place}`);
      });
      await check(selector);
    },
  };
}
