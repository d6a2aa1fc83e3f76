import type { ComponentChildren } from 'preact';
import { placeAddress, placeOf } from './library-place';
import type { LibraryPlace } from './shelf';

interface Props {
  readonly place: Partial<LibraryPlace>;
  readonly onGo: (place: LibraryPlace) => void;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly current?: boolean;
  /** What the Delete key takes away while this has the focus. */
  readonly filed?: string;
}

/** A link inside the library: a real address, so that it opens in a new tab too; a plain click stays on this page. */
export function PlaceLink({ place, onGo, children, class: className = '', current = false, filed }: Props) {
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onGo(placeOf(place));
  };
  return (
    <a
      class={className}
      href={placeAddress(place)}
      data-row=""
      data-filed={filed}
      aria-current={current ? 'true' : undefined}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
