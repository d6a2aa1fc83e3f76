import { DownGlyph, UpGlyph } from '../glyphs/glyphs';
import { useWords } from '../words/words';

interface Props {
  /** Place in the list, from 0. */
  readonly place: number;
  readonly count: number;
  /** Takes the place of the one before (-1) or behind (1). */
  readonly onMove: (step: -1 | 1, pressed: HTMLElement) => void;
}

/** One place up, one place down. At an end the button stays where it is, so that the focus does, and does nothing. */
export function MoveButtons({ place, count, onMove }: Props) {
  const words = useWords();
  return (
    <>
      {([-1, 1] as const).map((step) => {
        const isAtEnd = place + step < 0 || place + step >= count;
        const name = words.t(step < 0 ? 'move_up' : 'move_down');
        return (
          <button
            key={step}
            type="button"
            class="btn btn-bare btn-icon"
            aria-label={name}
            title={name}
            aria-disabled={isAtEnd}
            data-move={step}
            onClick={(event) => isAtEnd || onMove(step, event.currentTarget)}
          >
            {step < 0 ? <UpGlyph /> : <DownGlyph />}
          </button>
        );
      })}
    </>
  );
}
