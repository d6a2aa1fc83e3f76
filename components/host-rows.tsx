import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { PlusGlyph } from './glyphs';
import { HostName } from './host-name';
import { hostTyped } from './site-pattern';
import { type MessageKey, useWords } from './words';

interface Props {
  /** Name of the field, and what a row says of its host (`data-…`). */
  readonly name: 'paused' | 'blocked';
  readonly hosts: readonly string[];
  readonly heading: MessageKey;
  readonly text: MessageKey;
  readonly none: MessageKey;
  readonly addLabel: MessageKey;
  readonly onAdd: (host: string) => void;
  /** What takes a host out of the list. */
  readonly action: (host: string) => ComponentChildren;
}

/** A list of hosts with a field that adds to it. */
export function HostRows({ name, hosts, heading, text, none, addLabel, onAdd, action }: Props) {
  const words = useWords();
  const [wrong, setWrong] = useState(false);
  const add = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get(name);
    const host = hostTyped(typeof typed === 'string' ? typed : '');
    setWrong(host === null);
    if (host === null) return;
    event.currentTarget.reset();
    onAdd(host);
  };
  return (
    <>
      <h3>{words.t(heading)}</h3>
      <p class="under" id={`${name}-why`}>
        {words.t(text)}
      </p>
      <div class="panel">
        <ul class="rows">
          {hosts.map((host) => (
            <li key={host} {...{ [`data-${name}`]: host }}>
              <HostName host={host} />
              {action(host)}
            </li>
          ))}
          {hosts.length === 0 && <li class="q">{words.t(none)}</li>}
        </ul>
        <form class="add" onSubmit={add}>
          <input
            class="text"
            name={name}
            aria-label={words.t(addLabel)}
            aria-describedby={wrong ? `${name}-wrong` : `${name}-why`}
            aria-invalid={wrong}
            placeholder={words.t('site_hint')}
          />
          <button type="submit" class="btn">
            <PlusGlyph small />
            {words.t(addLabel)}
          </button>
          {wrong && (
            <p id={`${name}-wrong`} role="alert">
              {words.t('options_not_a_site')}
            </p>
          )}
        </form>
      </div>
    </>
  );
}
