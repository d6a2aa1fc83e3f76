import { PlusGlyph } from '../glyphs/glyphs';
import { useForm } from '../hooks/use-form';
import { type MessageKey, useWords } from '../words/words';

interface Props {
  /** Name of the field; the id of what is said of a wrong entry begins with it. */
  readonly name: string;
  readonly label: MessageKey;
  readonly hint: MessageKey;
  readonly button: MessageKey;
  readonly wrongText: MessageKey;
  /** Id of the text that says what the list is for; null when there is none. */
  readonly why: string | null;
  /** What was typed, in the form in which it is kept; null when it is none. */
  readonly read: (typed: string) => string | null;
  readonly onAdd: (value: string) => void;
}

/** The field below a list that adds to it. */
export function AddForm({ name, label, hint, button, wrongText, why, read, onAdd }: Props) {
  const words = useWords();
  const { wrong, onSubmit } = useForm((field) => read(field(name)), onAdd);
  return (
    <form class="add" onSubmit={onSubmit}>
      <input
        class="text"
        name={name}
        aria-label={words.t(label)}
        aria-describedby={wrong ? `${name}-wrong` : (why ?? undefined)}
        aria-invalid={wrong}
        placeholder={words.t(hint)}
      />
      <button type="submit" class="btn">
        <PlusGlyph small />
        {words.t(button)}
      </button>
      {wrong && (
        <p id={`${name}-wrong`} role="alert">
          {words.t(wrongText)}
        </p>
      )}
    </form>
  );
}
