import { NoteGlyph, OutGlyph, PageGlyph, SelectGlyph, ShieldGlyph } from '../glyphs/glyphs';
import { formatBytes } from '../options/contact-rows';
import { actionKeys, type BlankAction, blankWords } from '../words/blank-words';
import { type MessageKey, useWords, type Words } from '../words/words';
import type { BlankState } from './popup-state';

interface Props {
  readonly state: BlankState;
  readonly onAction: (action: BlankAction) => void;
}

const drawings: Partial<Readonly<Record<MessageKey, typeof PageGlyph>>> = {
  nothing_fact_select: SelectGlyph,
  permission_fact_device: PageGlyph,
  permission_fact_hosts: OutGlyph,
  permission_fact_us: ShieldGlyph,
};

/** A state without claims: what is the case, why, and what can be done. */
export function Blank({ state, onAction }: Props) {
  const words = useWords();
  const { reason } = state;
  const { heading, facts } = blankWords[reason];
  const actions = state.citers === null ? blankWords[reason].actions : (['citers', 'library'] as const);
  return (
    <div class="blank" role="status" data-reason={reason}>
      {reason === 'no-citations' && <Stream />}
      <h2>{words.t(heading)}</h2>
      <p>{textOf(state, words)}</p>
      <div class="acts">
        {actions.map((action, index) => (
          <button
            type="button"
            key={action}
            class={index === 0 ? 'btn btn-main' : 'btn'}
            onClick={() => onAction(action)}
          >
            {words.t(reason === 'refused' && action === 'allow' ? 'ask_again' : actionKeys[action])}
          </button>
        ))}
      </div>
      {facts.length > 0 && (
        <ul class="facts">
          {facts.map((fact) => {
            const Drawing = drawings[fact] ?? NoteGlyph;
            return (
              <li key={fact}>
                <Drawing />
                <span>{words.t(fact)}</span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

function textOf({ reason, wordCount, bytes, citers }: BlankState, words: Words): string {
  if (citers !== null) return words.n('document_cited', citers.count);
  const { text } = blankWords[reason];
  if (reason === 'no-room') return words.t(text, formatBytes(bytes, words.language));
  return reason === 'no-citations' ? words.t(text, words.n('nothing_words', wordCount)) : words.t(text);
}

/** A spring whose stream runs dry: ornament. */
function Stream() {
  return (
    <svg class="draw" viewBox="0 0 316 44" aria-hidden="true" focusable="false">
      <circle cx="10" cy="22" r="9" />
      <path d="M25 22c22 0 26-11 46-11s26 22 48 22 24-14 44-14" />
      <path d="M170 18.600c16-1 22 7 38 7s22-8 38-8 20 5 36 5" stroke-dasharray="1 7" />
    </svg>
  );
}
