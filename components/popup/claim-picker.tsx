import { useEffect, useRef, useState } from 'preact/hooks';
import { SelectGlyph } from '../glyphs/glyphs';
import { cleanText } from '../words/clean-text';
import { quoted } from '../words/quoted';
import { useWords } from '../words/words';
import { howCited } from './how-cited';
import type { ClaimChoice } from './list-claims';

interface Props {
  readonly claims: readonly ClaimChoice[];
  /** Index of the chosen claim, -1 for none. */
  readonly chosen: number;
  /** Words of the claims that have a chain. */
  readonly traced: (choice: ClaimChoice) => boolean;
  readonly canSelect: boolean;
  readonly onChoose: (index: number) => void;
  readonly onSelection: () => void;
  readonly onClose: () => void;
}

/** With more claims than this a filter field stands on top. */
const filterFrom = 10;

/** The claims of the page as a listbox in page order; arrows, Home, End, typing, Enter, Escape. */
export function ClaimPicker(props: Props) {
  const { claims, chosen, traced, canSelect, onChoose, onSelection, onClose } = props;
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const [wanted, setWanted] = useState('');
  const [active, setActive] = useState(Math.max(0, chosen));
  const shown = claims.map((claim, index) => ({ claim, index })).filter(({ claim }) => matches(claim, wanted));
  const current = shown.some(({ index }) => index === active) ? active : (shown[0]?.index ?? -1);
  useEffect(() => list.current?.focus(), []);
  useEffect(() => list.current?.querySelector('.is-focus')?.scrollIntoView({ block: 'nearest' }), [current]);

  const onKeyDown = (event: KeyboardEvent) => {
    const place = shown.findIndex(({ index }) => index === current);
    const target = nextPlace(event.key, place, shown.length);
    if (target !== null) setActive(shown[target]?.index ?? current);
    else if (event.key === 'Enter' && current >= 0) onChoose(current);
    else if (event.key === 'Escape') onClose();
    else {
      typeAhead(event, shown, place, setActive);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="menu">
      {claims.length >= filterFrom && (
        <input
          class="text"
          type="search"
          aria-label={words.t('claims_filter')}
          placeholder={words.t('claims_filter')}
          onKeyDown={onKeyDown}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      <h2 id="claims-heading">{words.t('claims_in_page_order')}</h2>
      {shown.length === 0 && <p class="none">{words.t('claims_filter_none')}</p>}
      <ul
        ref={list}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a listbox of options is what this list is.
        role="listbox"
        tabIndex={0}
        onKeyDown={onKeyDown}
        aria-labelledby="claims-heading"
        aria-activedescendant={current >= 0 ? `claim-${current}` : undefined}
      >
        {shown.map(({ claim, index }) => (
          <li
            key={index}
            id={`claim-${index}`}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: an option of the listbox above.
            role="option"
            aria-selected={index === chosen}
            class={index === current ? 'is-focus' : undefined}
            onClick={() => onChoose(index)}
            tabIndex={-1}
            onKeyDown={onKeyDown}
          >
            <span class="n">{index + 1}</span>
            <div>
              <p class="said" dir="auto">
                {quoted(cleanText(claim.text), words)}
              </p>
              <p class="sub">{howCited(claim, traced(claim), words)}</p>
            </div>
          </li>
        ))}
      </ul>
      {canSelect && (
        <>
          <div class="sep" />
          <button type="button" class="use" onClick={onSelection}>
            <SelectGlyph />
            {words.t('trace_selected')} <kbd>T</kbd>
          </button>
        </>
      )}
    </div>
  );
}

function matches(claim: ClaimChoice, wanted: string): boolean {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const text = `${claim.text} ${claim.saidBy ?? ''}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

function nextPlace(key: string, place: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return Math.min(count - 1, place + 1);
  if (key === 'ArrowUp') return Math.max(0, place - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/** A letter goes to the next claim that begins with it; the field above takes whole words. */
function typeAhead(
  event: KeyboardEvent,
  shown: readonly { readonly claim: ClaimChoice; readonly index: number }[],
  place: number,
  go: (index: number) => void,
): void {
  if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof HTMLInputElement) return;
  const letter = event.key.toLowerCase();
  const after = [...shown.slice(place + 1), ...shown.slice(0, place + 1)];
  const found = after.find(({ claim }) =>
    claim.text
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .toLowerCase()
      .startsWith(letter),
  );
  if (found) go(found.index);
  event.stopPropagation();
}
