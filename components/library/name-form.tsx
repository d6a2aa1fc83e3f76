import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type MessageKey, useWords } from '../words/words';

interface Props {
  readonly label: Extract<MessageKey, 'collection_new' | 'collection_name'>;
  readonly onName: (name: string) => void;
  /** What the field starts with. */
  readonly name?: string;
  /** Sign on the button. */
  readonly children: ComponentChildren;
}

/** One field for a name and a button; an empty name does nothing. */
export function NameForm({ label, onName, name = '', children }: Props) {
  const words = useWords();
  const [typed, setTyped] = useState(name);
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() === '') return;
        onName(typed.trim());
        if (name === '') setTyped('');
      }}
    >
      <input
        class="text"
        type="text"
        aria-label={words.t(label)}
        placeholder={words.t(label)}
        maxLength={120}
        dir="auto"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="btn btn-icon" aria-label={words.t(name === '' ? 'add' : 'collection_rename')}>
        {children}
      </button>
    </form>
  );
}
