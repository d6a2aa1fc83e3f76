import { highest } from './hold-height';

/**
 * Lets the box around the popup's content scroll where the browser gives the popup its full height, and the window where it
 * gives less: on a small screen, or zoomed.
 * @param view the popup's window; its box is given the focus, as keys scroll what has it
 */
export function chooseScroller(view: Window): void {
  const { body } = view.document;
  const choose = (): void => {
    body.classList.toggle('low', view.innerHeight < Math.min(highest, Math.floor(body.getBoundingClientRect().height)));
  };
  view.addEventListener('resize', choose);
  view.document.getElementById('app')?.focus();
}
