import { type MessageKey, useWords } from '../words/words';
import type { OptionsActions, OptionsState } from './options';

type Switch = 'standingMarks' | 'badge' | 'letterKeys';

interface Props {
  readonly state: Pick<OptionsState, Switch>;
  readonly onSet: OptionsActions['set'];
}

const switches: readonly { readonly name: Switch; readonly title: MessageKey; readonly text: MessageKey }[] = [
  { name: 'standingMarks', title: 'options_marks', text: 'options_marks_text' },
  { name: 'badge', title: 'options_badge', text: 'options_badge_text' },
  { name: 'letterKeys', title: 'options_letters', text: 'options_letters_text' },
];

/** What is shown while one reads, and whether letters are keys. */
export function OptionsReading({ state, onSet }: Props) {
  const words = useWords();
  return (
    <section id="reading">
      <h2>{words.t('options_reading')}</h2>
      <div class="panel set">
        {switches.map(({ name, title, text }) => (
          <label class="line" key={name} data-switch={name}>
            <b>{words.t(title)}</b>
            <span>{words.t(text)}</span>
            <input
              type="checkbox"
              checked={state[name]}
              onChange={(event) => onSet({ [name]: event.currentTarget.checked })}
            />
          </label>
        ))}
      </div>
    </section>
  );
}
