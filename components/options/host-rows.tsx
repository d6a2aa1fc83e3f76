import type { ComponentChildren } from 'preact';
import { HostName } from '../chain/host-name';
import { type MessageKey, useWords } from '../words/words';
import { AddForm } from './add-form';
import { hostTyped } from './site-pattern';

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
        <AddForm
          name={name}
          label={addLabel}
          hint="site_hint"
          button={addLabel}
          wrongText="options_not_a_site"
          why={`${name}-why`}
          read={hostTyped}
          onAdd={onAdd}
        />
      </div>
    </>
  );
}
