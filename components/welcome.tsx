import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReadingMode } from '../core/messages';
import { MarksLegend } from './chain/marks-legend';
import { SampleChain } from './chain/sample-chain';
import { sampleLength } from './chain/sample-trace';
import { MarkGlyph } from './glyphs/glyphs';
import { ModeChoice } from './options/mode-choice';
import { type MessageKey, useWords } from './words/words';

interface Props {
  readonly mode: ReadingMode;
  /** What came of the last choice; null before one. */
  readonly said: 'mode_saved' | 'mode_refused' | null;
  /** The shortcut that opens the popup; null when the browser has none set. */
  readonly shortcut: string | null;
  readonly onMode: (mode: ReadingMode) => void;
  readonly onLibrary: () => void;
  readonly onStart: () => void;
}

/** Time of one page when the example is played: long enough to read a name. */
const stepMs = 900;

const leaves: readonly (readonly [MessageKey, MessageKey])[] = [
  ['leaves_reading', 'leaves_reading_text'],
  ['leaves_tracing', 'leaves_tracing_text'],
  ['leaves_gone', 'leaves_gone_text'],
  ['leaves_us', 'leaves_us_text'],
];

/** The page after installation: what it does, an example, where it may read, what leaves the device, the marks. */
export function Welcome({ mode, said, shortcut, onMode, onLibrary, onStart }: Props) {
  const words = useWords();
  return (
    <div class="wrap">
      <header class="masthead">
        <span class="brand">
          <MarkGlyph />
          {words.t('brand')}
        </span>
        <button type="button" class="skip btn btn-bare" onClick={onLibrary}>
          {words.t('welcome_skip')}
        </button>
      </header>
      <main>
        <Hero />
        <Step id="where" title="welcome_where" text="welcome_where_text">
          <div>
            <ModeChoice mode={mode} onMode={onMode} />
            <p class="said-so" role="status">
              {said === null ? '' : words.t(said)}
            </p>
          </div>
        </Step>
        <Step id="leaves" title="welcome_leaves" text="welcome_leaves_text">
          <table class="leave">
            <tbody>
              {leaves.map(([name, text]) => (
                <tr key={name}>
                  <th scope="row">{words.t(name)}</th>
                  <td>{words.t(text)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Step>
        <Step id="marks" title="welcome_marks" text="welcome_marks_text">
          <MarksLegend />
        </Step>
        <div class="done">
          <button type="button" class="btn btn-main" onClick={onStart}>
            {words.t('welcome_start')}
          </button>
          <p>{shortcut === null ? words.t('welcome_start_bare') : <StartText shortcut={shortcut} />}</p>
        </div>
      </main>
    </div>
  );
}

/** The keys stand where the text has their place. */
function StartText({ shortcut }: { readonly shortcut: string }) {
  const [before, after] = useWords().t('welcome_start_text', keysPlace).split(keysPlace);
  return (
    <>
      {before}
      <span class="keys">
        {shortcut.split(' ').map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </span>
      {after}
    </>
  );
}

/** Stands for the keys in the text until it is cut there: no text has it. */
const keysPlace = '⌨';

function Hero() {
  const words = useWords();
  const [played, setPlayed] = useState<number | null>(null);
  useEffect(() => {
    if (played === null || played > sampleLength) return;
    const timer = setTimeout(() => setPlayed(played + 1), stepMs);
    return () => clearTimeout(timer);
  }, [played]);
  return (
    <div class="hero">
      <div>
        <h1>{words.t('welcome_heading')}</h1>
        <p class="lede">{words.t('welcome_lede')}</p>
        <div class="go">
          <a class="btn btn-main" href="#where">
            {words.t('welcome_choose')}
          </a>
          <button type="button" class="btn" aria-controls="sample" onClick={() => setPlayed(1)}>
            {words.t(played === null ? 'welcome_example' : 'welcome_try_again')}
          </button>
        </div>
        <p class="sample-note">{words.t('welcome_try_text')}</p>
      </div>
      <figure class="fig" id="sample" aria-label={words.t('example_label')}>
        <SampleChain shown={played ?? sampleLength + 1} />
      </figure>
    </div>
  );
}

interface StepProps {
  readonly id: string;
  readonly title: MessageKey;
  readonly text: MessageKey;
  readonly children: ComponentChildren;
}

function Step({ id, title, text, children }: StepProps) {
  const words = useWords();
  return (
    <section class="step" id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>{words.t(title)}</h2>
        <p>{words.t(text)}</p>
      </header>
      {children}
    </section>
  );
}
