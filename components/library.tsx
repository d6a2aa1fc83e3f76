import { useState } from 'preact/hooks';
import type { Trace, Work } from '../core/model';
import { cleanText } from './clean-text';
import { EndGlyph } from './end-glyph';
import { endWords } from './end-words';
import { MarkGlyph, SearchGlyph } from './glyphs';
import { LibraryTrace } from './library-trace';
import { LibraryWork } from './library-work';
import type { PopupActions } from './popup-state';
import { searchTraces } from './search-traces';
import { useWords, type Words } from './words';

/** What stands on the right. */
export type LibraryShown =
  | { readonly kind: 'trace'; readonly trace: Trace }
  | {
      readonly kind: 'work';
      readonly work: Work | null;
      readonly url: string;
      readonly claims: readonly string[];
      readonly citers: readonly Citing[];
    }
  | { readonly kind: 'nothing' };

/** A page in the library that cites a work. */
export interface Citing {
  readonly title: string;
  readonly url: string | null;
}

interface Props {
  readonly traces: readonly Trace[];
  readonly shown: LibraryShown;
  readonly now: number;
  readonly optionsUrl: string;
  readonly welcomeUrl: string;
  /** Address of the library showing a trace. */
  readonly traceUrl: (id: string) => string;
  readonly actions: Pick<PopupActions, 'resumeTrace' | 'allowHost' | 'allowAll' | 'cancelTrace' | 'copy'>;
}

/** The full page: chains on the left, the chosen one in full on the right. */
export function Library(props: Props) {
  const words = useWords();
  const { traces, shown, optionsUrl, welcomeUrl } = props;
  const [wanted, setWanted] = useState('');
  const found = searchTraces(traces, wanted);
  return (
    <>
      <header class="top-bar">
        <h1 class="brand">
          <MarkGlyph />
          {words.t('brand')}
        </h1>
        <nav aria-label={words.t('pages_navigation')}>
          <a class="btn btn-bare" aria-current="page" href="library.html">
            {words.t('library')}
          </a>
          <a class="btn btn-bare" href={optionsUrl}>
            {words.t('options')}
          </a>
        </nav>
        <span class="right">{words.n('library_count', traces.length)}</span>
      </header>
      <div class="columns">
        <aside class="list" aria-label={words.t('library_chains')}>
          <label class="field">
            <span class="vh">{words.t('library_search')}</span>
            <SearchGlyph />
            <input
              class="text"
              type="search"
              placeholder={words.t('library_search')}
              onInput={(event) => setWanted(event.currentTarget.value)}
            />
          </label>
          {traces.length > 0 && found.length === 0 && <p class="none">{words.t('library_none')}</p>}
          <ul class="rows">
            {found.map((trace) => (
              <Row
                key={trace.id}
                trace={trace}
                current={shown.kind === 'trace' && shown.trace.id === trace.id}
                href={props.traceUrl(trace.id)}
              />
            ))}
          </ul>
        </aside>
        <main class="main">
          {shown.kind === 'trace' && <LibraryTrace trace={shown.trace} now={props.now} actions={props.actions} />}
          {shown.kind === 'work' && <LibraryWork {...shown} />}
          {shown.kind === 'nothing' && (
            <div class="blank">
              <h2>{words.t(traces.length === 0 ? 'library_empty' : 'library_pick')}</h2>
              {traces.length === 0 && (
                <>
                  <p>{words.t('library_empty_text')}</p>
                  <div class="acts">
                    <a class="btn" href={welcomeUrl}>
                      {words.t('library_try')}
                    </a>
                  </div>
                </>
              )}
            </div>
          )}
        </main>
      </div>
    </>
  );
}

interface RowProps {
  readonly trace: Trace;
  readonly current: boolean;
  readonly href: string;
}

function Row({ trace, current, href }: RowProps) {
  const words = useWords();
  const end = trace.chain.end;
  return (
    <li>
      <a class="row" href={href} aria-current={current ? 'true' : undefined}>
        <span class="said" dir="auto">
          {cleanText(trace.claim.text)}
        </span>
        <span class="sub">
          {end !== null && <EndGlyph name={endWords(end, trace.chain, words).glyph} />}
          <span class="e">{end === null ? words.t('library_running') : endWords(end, trace.chain, words).phrase}</span>
          <span class="n">{pagesOf(trace, words)}</span>
        </span>
      </a>
    </li>
  );
}

function pagesOf(trace: Trace, words: Words): string {
  return words.n('library_pages', trace.chain.hops.length);
}
