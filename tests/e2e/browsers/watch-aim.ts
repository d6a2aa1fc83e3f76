/** Where the click fell that was awaited. */
interface Aim {
  /** True once a click fell on the target, false once it fell elsewhere; null while there was none. */
  hit: boolean | null;
}

/**
 * Self-contained, to run in a document under test: until the next click is over, a press of the pointer beside the target goes nowhere.
 * A view that grows between the look at a button and the press upon it makes a driver miss, as no person would.
 */
export function watchAim(target: Element): Aim {
  const aim: Aim = { hit: null };
  const kinds = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
  const view = target.ownerDocument.defaultView;
  const onPress = (event: Event): void => {
    const isHit = event.composedPath().includes(target);
    if (!isHit) {
      event.stopImmediatePropagation();
      event.preventDefault();
    }
    if (event.type !== 'click') return;
    aim.hit = isHit;
    for (const kind of kinds) view?.removeEventListener(kind, onPress, true);
  };
  for (const kind of kinds) view?.addEventListener(kind, onPress, true);
  return aim;
}
