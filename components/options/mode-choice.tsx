import type { ReadingMode } from '../../core/messages';
import { type MessageKey, useWords } from '../words/words';

interface Props {
  readonly mode: ReadingMode;
  readonly onMode: (mode: ReadingMode) => void;
}

const choices: readonly { readonly mode: ReadingMode; readonly name: MessageKey; readonly text: MessageKey }[] = [
  { mode: 'click', name: 'mode_click', text: 'mode_click_text' },
  { mode: 'chosen', name: 'mode_chosen', text: 'mode_chosen_text' },
  { mode: 'all', name: 'mode_all', text: 'mode_all_text' },
];

/** The three ways to run. Choosing one is the click in which the browser asks. */
export function ModeChoice({ mode, onMode }: Props) {
  const words = useWords();
  return (
    <fieldset class="choice">
      <legend class="vh">{words.t('welcome_where_legend')}</legend>
      {choices.map((choice) => (
        <label key={choice.mode}>
          <input
            type="radio"
            name="mode"
            value={choice.mode}
            checked={choice.mode === mode}
            onClick={() => onMode(choice.mode)}
          />
          <span>
            <b>{words.t(choice.name)}</b>
            <span class="why">{words.t(choice.text)}</span>
          </span>
          {choice.mode === 'click' && <span class="rec">{words.t('mode_suggested')}</span>}
        </label>
      ))}
    </fieldset>
  );
}
