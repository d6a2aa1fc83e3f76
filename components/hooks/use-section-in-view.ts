import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How far below the top of the window a section may begin and be the one that is read, px: the bar and a line of room. */
const readingLine = 80;

/**
 * Which section of a page is being read: the last that begins above a line a little below the top of the window.
 * @param root holds the sections, elements with these ids, in the order of the page
 */
export function useSectionInView<Id extends string>(
  root: RefObject<HTMLElement | null>,
  ids: readonly [Id, ...(readonly Id[])],
): Id {
  const [current, setCurrent] = useState<Id>(ids[0]);
  useEffect(() => {
    const look = () => {
      const begun = ids.filter((id) => {
        const section = root.current?.querySelector(`#${id}`);
        return section != null && section.getBoundingClientRect().top <= readingLine;
      });
      setCurrent(begun.at(-1) ?? ids[0]);
    };
    look();
    // What is above grows when the store answers, and moves the sections without a scroll.
    const observer = new ResizeObserver(look);
    if (root.current !== null) observer.observe(root.current);
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      observer.disconnect();
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [root, ids]);
  return current;
}
