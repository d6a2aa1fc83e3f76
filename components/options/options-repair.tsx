import { useState } from 'preact/hooks';
import { useWords } from '../words/words';
import type { OptionsActions } from './options';

/** What came of the two steps. */
type Step =
  | { readonly kind: 'first' | 'working' | 'anew' | 'failed' }
  | { readonly kind: 'saved'; readonly kept: number; readonly lost: number };

interface Props {
  readonly actions: Pick<OptionsActions, 'salvage' | 'beginAnew'>;
}

/** For a library that the browser can no longer read: what can be read is saved first, and only then can it be deleted and begun anew. */
export function OptionsRepair({ actions }: Props) {
  const words = useWords();
  const [step, setStep] = useState<Step>({ kind: 'first' });
  const save = async () => {
    setStep({ kind: 'working' });
    setStep({ kind: 'saved', ...(await actions.salvage()) });
  };
  const beginAnew = async () => {
    setStep({ kind: 'working' });
    setStep({ kind: (await actions.beginAnew()) ? 'anew' : 'failed' });
  };
  return (
    <div class="line" data-step={step.kind}>
      <b>{words.t('repair')}</b>
      <span>{words.t('repair_text')}</span>
      <div class="ctl">
        {/* In front, so that the button just pressed stays where it is: a second click must not delete. */}
        {step.kind === 'saved' && (
          <button type="button" class="btn" data-action="begin-anew" onClick={() => void beginAnew()}>
            {words.t('repair_begin_anew')}
          </button>
        )}
        <button
          type="button"
          class="btn"
          data-action="salvage"
          disabled={step.kind === 'working'}
          onClick={() => void save()}
        >
          {words.t('repair_save')}
        </button>
      </div>
      <p class="said-so" role="status">
        {step.kind === 'saved' && words.n('repair_kept', step.kept)}
        {step.kind === 'saved' && step.lost > 0 && ` ${words.n('repair_lost', step.lost)}`}
        {step.kind === 'anew' && words.t('repair_anew')}
        {step.kind === 'failed' && words.t('repair_failed')}
      </p>
    </div>
  );
}
