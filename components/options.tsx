import type { ReadingMode } from '../core/messages';
import type { ContactedHost } from './contact-rows';
import { MarkGlyph } from './glyphs';
import { OptionsDelete } from './options-delete';
import { OptionsNetwork } from './options-network';
import { OptionsPrivacy } from './options-privacy';
import { OptionsSites } from './options-sites';
import { type MessageKey, useWords } from './words';

/** How many rows of each kind are stored. */
export interface StoredCounts {
  readonly pages: number;
  readonly citations: number;
  readonly traces: number;
  readonly requests: number;
}

export interface OptionsState {
  readonly mode: ReadingMode;
  /** Match patterns of chosen sites. */
  readonly sites: readonly string[];
  readonly accepted: readonly string[];
  readonly counts: StoredCounts;
  /** Bytes on disk as the browser estimates them; null when it does not say. */
  readonly bytes: number | null;
  readonly hosts: readonly ContactedHost[];
  readonly shortcuts: readonly { readonly name: string; readonly keys: string | null }[];
  /** True while a deletion can be undone. */
  readonly deleted: boolean;
  readonly said: 'mode_saved' | 'mode_refused' | null;
}

export interface OptionsActions {
  readonly setMode: (mode: ReadingMode) => void;
  readonly addSite: (pattern: string) => void;
  readonly removeSite: (pattern: string) => void;
  readonly accept: (address: string) => void;
  readonly refuse: (address: string) => void;
  readonly deleteAll: () => void;
  readonly undo: () => void;
}

interface Props {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
  readonly libraryUrl: string;
}

const sections: readonly { readonly id: string; readonly name: MessageKey }[] = [
  { id: 'sites', name: 'options_sites' },
  { id: 'privacy', name: 'options_privacy' },
  { id: 'network', name: 'options_network' },
  { id: 'delete', name: 'options_delete' },
  { id: 'keys', name: 'options_keys' },
];

/** Where it reads, what is stored, whom it asked, which addresses are accepted, delete, keys. */
export function Options({ state, actions, libraryUrl }: Props) {
  const words = useWords();
  return (
    <>
      <header class="top-bar">
        <a class="brand" href={libraryUrl}>
          <MarkGlyph />
          {words.t('brand')}
        </a>
        <nav aria-label={words.t('pages_navigation')}>
          <a class="btn btn-bare" href={libraryUrl}>
            {words.t('library')}
          </a>
          <a class="btn btn-bare" aria-current="page" href="#sites">
            {words.t('options')}
          </a>
        </nav>
      </header>
      <div class="page">
        <nav class="side" aria-label={words.t('sections')}>
          {sections.map(({ id, name }) => (
            <a key={id} href={`#${id}`}>
              {words.t(name)}
            </a>
          ))}
        </nav>
        <main>
          <h1 class="vh">{words.t('options')}</h1>
          <OptionsSites state={state} actions={actions} />
          <OptionsPrivacy state={state} />
          <OptionsNetwork accepted={state.accepted} onAccept={actions.accept} onRefuse={actions.refuse} />
          <OptionsDelete deleted={state.deleted} actions={actions} />
          <Keys shortcuts={state.shortcuts} />
        </main>
      </div>
    </>
  );
}

/** Shortcuts as the browser has them. */
function Keys({ shortcuts }: { readonly shortcuts: OptionsState['shortcuts'] }) {
  const words = useWords();
  return (
    <section id="keys">
      <h2>{words.t('options_keys')}</h2>
      <p>{words.t('options_keys_text')}</p>
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
