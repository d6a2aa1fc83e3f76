import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus back to a button whose row was moved: an element that is put elsewhere in the document loses it.
 * @param order names the rows in their order
 * @returns what is told of a press
 */
export function useMovedFocus(order: string): (pressed: HTMLElement) => void {
  const moved = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    moved.current?.focus();
    moved.current = null;
  }, [order]);
  return (pressed) => {
    moved.current = pressed;
  };
}
