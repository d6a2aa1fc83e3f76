import { useState } from 'preact/hooks';

interface FormState {
  /** What was entered last is nothing that could be read. */
  readonly wrong: boolean;
  readonly onSubmit: (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => void;
}

/**
 * A form that is emptied when what was entered in it could be read.
 * @param read makes the value from the texts of the fields; null when they are none
 * @param take is given the value
 */
export function useForm<Value>(
  read: (field: (name: string) => string) => Value | null,
  take: (value: Value) => void,
): FormState {
  const [wrong, setWrong] = useState(false);
  return {
    wrong,
    onSubmit: (event) => {
      event.preventDefault();
      const form = event.currentTarget;
      const entered = new FormData(form);
      const value = read((name) => String(entered.get(name) ?? ''));
      setWrong(value === null);
      if (value === null) return;
      form.reset();
      take(value);
    },
  };
}
