import { useRef } from 'preact/hooks';
import type { ReadingMode } from '../../core/messages';
import type { Trace } from '../../core/model';
import { MarkGlyph } from '../glyphs/glyphs';
import { useKeptFocus } from '../hooks/use-kept-focus';
import { useSectionInView } from '../hooks/use-section-in-view';
import type { Deletion } from '../words/deletion-words';
import { type MessageKey, useWords } from '../words/words';
import type { ContactedHost } from './contact-rows';
import type { HostReason } from './host-reasons';
import { OptionsDelete } from './options-delete';
import { OptionsExport } from './options-export';
import { OptionsKeys } from './options-keys';
import { OptionsNetwork } from './options-network';
import { OptionsPaused } from './options-paused';
import { OptionsPrivacy } from './options-privacy';
import { OptionsReading } from './options-reading';
import { OptionsSites } from './options-sites';

/** How many rows of each kind are stored. */
export interface StoredCounts {
  readonly pages: number;
  readonly citations: number;
  readonly traces: number;
  readonly requests: number;
  readonly collections: number;
  readonly notes: number;
}

/** Bytes of each kind, as near as can be told without reading all of it. */
export interface StoredSizes {
  readonly pages: number;
  readonly traces: number;
  readonly contacts: number;
  readonly collections: number;
  readonly notes: number;
}

/** All that the options show. */
export interface OptionsState {
  readonly mode: ReadingMode;
  /** Match patterns of chosen sites. */
  readonly sites: readonly string[];
  readonly accepted: readonly string[];
  readonly counts: StoredCounts;
  /** Null until measured. */
  readonly sizes: StoredSizes | null;
  /** Bytes on disk as the browser estimates them; null when it does not say. */
  readonly bytes: number | null;
  readonly hosts: readonly ContactedHost[];
  readonly shortcuts: readonly { readonly name: string; readonly keys: string | null }[];
  /** Hosts on which nothing is read. */
  readonly paused: readonly string[];
  /** Hosts that no trace asks. */
  readonly blocked: readonly string[];
  readonly standingMarks: boolean;
  readonly badge: boolean;
  readonly letterKeys: boolean;
  /** Months that pages and chains are kept; 0: until they are deleted. */
  readonly keepMonths: number;
  /** Deletions that can come back, newest first. */
  readonly deletions: readonly Deletion[];
  /** What came of the last deletion that deleted nothing; `deleting` while one is under way. */
  readonly deleting: 'deleting' | 'nothing' | 'no-room' | null;
  readonly said: 'mode_saved' | 'mode_refused' | null;
}

/** What is to be deleted: all of it, every row of a kind, what comes from a host, or what was read from `from` until before `to` (ms since 1970 UTC). */
export type DeleteWish =
  | { readonly kind: 'all' }
  | { readonly kind: 'every'; readonly of: 'pages' | 'traces' | 'collections' | 'notes' }
  | { readonly kind: 'site'; readonly host: string }
  | { readonly kind: 'days'; readonly from: number; readonly to: number };

/** All that can be done there. */
export interface OptionsActions {
  readonly setMode: (mode: ReadingMode) => void;
  readonly addSite: (pattern: string) => void;
  readonly removeSite: (pattern: string) => void;
  readonly pause: (host: string) => void;
  readonly goOn: (host: string) => void;
  readonly block: (host: string) => void;
  readonly unblock: (host: string) => void;
  /** The traces that asked a host, newest first. */
  readonly whyAsked: (host: string) => Promise<readonly HostReason[]>;
  readonly accept: (address: string) => void;
  readonly refuse: (address: string) => void;
  readonly set: (change: Partial<Pick<OptionsState, 'standingMarks' | 'badge' | 'letterKeys' | 'keepMonths'>>) => void;
  readonly remove: (wish: DeleteWish) => void;
  readonly undo: (batch: string) => void;
  /** Deletes for good what could come back. */
  readonly emptyBin: () => void;
  readonly changeShortcuts: () => void;
  /** All chains, for the formats that hold those. */
  readonly loadTraces: () => Promise<readonly Trace[]>;
  /** The whole library as text, bit by bit. */
  readonly wholeLibrary: () => AsyncIterable<string>;
  /** Saves what can be read of the library as a file, and tells how much that was and how much could not be read. */
  readonly salvage: () => Promise<{ readonly kept: number; readonly lost: number }>;
  /** Deletes the library for good and begins an empty one; false where the browser refused. */
  readonly beginAnew: () => Promise<boolean>;
}

interface Props {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
  readonly libraryUrl: string;
  /** ms since 1970 UTC. */
  readonly now: number;
}

const sections = ['sites', 'reading', 'privacy', 'network', 'data', 'delete', 'keys'] as const;

const sectionNames: Readonly<Record<(typeof sections)[number], MessageKey>> = {
  sites: 'options_sites',
  reading: 'options_reading',
  privacy: 'options_privacy',
  network: 'options_network',
  data: 'options_data',
  delete: 'options_delete',
  keys: 'options_keys',
};

/** Where it reads, what is stored, whom it asked, which addresses are accepted, export, delete, keys. */
export function Options({ state, actions, libraryUrl, now }: Props) {
  const words = useWords();
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  const current = useSectionInView(main, sections);
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
          {sections.map((id) => (
            <a key={id} href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              {words.t(sectionNames[id])}
            </a>
          ))}
        </nav>
        <main ref={main}>
          <h1 class="vh">{words.t('options')}</h1>
          <OptionsSites state={state} actions={actions} />
          <OptionsPaused paused={state.paused} onPause={actions.pause} onGoOn={actions.goOn} />
          <OptionsReading state={state} onSet={actions.set} />
          <OptionsPrivacy state={state} actions={actions} />
          <OptionsNetwork accepted={state.accepted} onAccept={actions.accept} onRefuse={actions.refuse} />
          <OptionsExport actions={actions} now={now} libraryUrl={libraryUrl} />
          <OptionsDelete state={state} actions={actions} />
          <OptionsKeys shortcuts={state.shortcuts} onChange={actions.changeShortcuts} />
        </main>
      </div>
    </>
  );
}
