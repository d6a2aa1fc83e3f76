import { useState } from 'preact/hooks';
import { PlusGlyph } from './glyphs';
import { parseIpAddress } from './ip-address';
import { useWords } from './words';

interface Props {
  readonly accepted: readonly string[];
  readonly onAccept: (address: string) => void;
  readonly onRefuse: (address: string) => void;
}

/** Addresses that may answer although they are private: for readers behind a proxy. */
export function OptionsNetwork({ accepted, onAccept, onRefuse }: Props) {
  const words = useWords();
  const [wrong, setWrong] = useState(false);
  const add = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('address');
    const address = parseIpAddress(typeof typed === 'string' ? typed : '');
    setWrong(address === null);
    if (address === null) return;
    event.currentTarget.reset();
    onAccept(address);
  };
  return (
    <section id="network">
      <h2>{words.t('options_network')}</h2>
      <p>{words.t('options_network_text')}</p>
      <h3>{words.t('options_accepted')}</h3>
      <p class="under" id="accepted-why">
        {words.t('options_accepted_text')}
      </p>
      <div class="panel">
        <ul class="rows">
          {accepted.map((address) => (
            <li key={address} data-accepted={address}>
              <span>{address}</span>
              <button
                type="button"
                class="btn btn-bare"
                aria-label={words.t('remove_named', address)}
                onClick={() => onRefuse(address)}
              >
                {words.t('remove')}
              </button>
            </li>
          ))}
          {accepted.length === 0 && <li class="q">{words.t('options_accepted_none')}</li>}
        </ul>
        <form class="add" onSubmit={add}>
          <input
            class="text"
            name="address"
            id="accepted-address"
            aria-label={words.t('options_accepted')}
            aria-describedby={wrong ? 'address-wrong' : 'accepted-why'}
            aria-invalid={wrong}
            placeholder={words.t('options_accepted_hint')}
          />
          <button type="submit" class="btn" data-action="accept">
            <PlusGlyph small />
            {words.t('add')}
          </button>
          {wrong && (
            <p id="address-wrong" role="alert">
              {words.t('options_not_an_address')}
            </p>
          )}
        </form>
      </div>
    </section>
  );
}
