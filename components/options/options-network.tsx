import { useWords } from '../words/words';
import { AddForm } from './add-form';
import { parseIpAddress } from './ip-address';

interface Props {
  readonly accepted: readonly string[];
  readonly onAccept: (address: string) => void;
  readonly onRefuse: (address: string) => void;
}

/** Addresses that may answer although they are private: for readers behind a proxy. */
export function OptionsNetwork({ accepted, onAccept, onRefuse }: Props) {
  const words = useWords();
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
        <AddForm
          name="accepted"
          label="options_accepted"
          hint="options_accepted_hint"
          button="add"
          wrongText="options_not_an_address"
          why="accepted-why"
          read={parseIpAddress}
          onAdd={onAccept}
        />
      </div>
    </section>
  );
}
