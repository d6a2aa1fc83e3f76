/**
 * Self-contained, run in the page: copies a closed shadow root into an open one of a new element beside its host, so that a script of
 * the page (axe) can look at what the reader sees. The copy is a dialog of its own, as the card is; the card itself is taken away.
 */
export function cloneClosed(closed: ShadowRoot): void {
  const copy = document.createElement('div');
  copy.setAttribute('data-opened', '');
  copy.setAttribute('popover', 'manual');
  const open = copy.attachShadow({ mode: 'open' });
  for (const child of closed.childNodes) open.append(child.cloneNode(true));
  closed.host.after(copy);
  closed.host.remove();
  copy.showPopover();
}
