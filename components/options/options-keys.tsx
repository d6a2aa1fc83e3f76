import { type MessageKey, useWords } from '../words/words';
import type { OptionsState } from './options';

interface Props {
  readonly shortcuts: OptionsState['shortcuts'];
  readonly onChange: () => void;
}

/** Keys that are ours and no browser command: they stay as they are. */
const ownKeys: readonly { readonly name: MessageKey; readonly keys: MessageKey }[] = [
  { name: 'key_card', keys: 'key_card_keys' },
  { name: 'key_close', keys: 'escape_key' },
  { name: 'key_hops', keys: 'key_hops_keys' },
];

/** Shortcuts as the browser has them, where they are changed, and the keys of the views. */
export function OptionsKeys({ shortcuts, onChange }: Props) {
  const words = useWords();
  return (
    <section id="keys">
      <h2>{words.t('options_keys')}</h2>
      <p>
        {words.t('options_keys_text')}
        {shortcuts.some(({ keys }) => keys === null) && ` ${words.t('options_key_taken')}`}
      </p>
      <dl class="panel set">
        {shortcuts.map(({ name, keys }) => (
          <div class="line" key={name}>
            <dt>
              <b>{name}</b>
            </dt>
            <dd class="ctl">{keys === null ? <span>{words.t('options_key_none')}</span> : <Keycaps keys={keys} />}</dd>
          </div>
        ))}
      </dl>
      <p class="acts">
        <button type="button" class="btn" data-action="change-shortcuts" onClick={onChange}>
          {words.t('options_change_keys')}
        </button>
      </p>
      <h3>{words.t('options_own_keys')}</h3>
      <dl class="panel set">
        {ownKeys.map(({ name, keys }) => (
          <div class="line" key={name}>
            <dt>
              <b>{words.t(name)}</b>
            </dt>
            <dd class="ctl">
              <Keycaps keys={words.t(keys)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Keycaps({ keys }: { readonly keys: string }) {
  return (
    <>
      {keys.split(' ').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </>
  );
}
