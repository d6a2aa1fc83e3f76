import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { WorkKey } from '../../core/model';
import { cleanText } from '../words/clean-text';
import { dateWords } from '../words/date-words';
import { useWords, type Words } from '../words/words';
import { workName } from '../words/work-words';
import type { Pair } from './chain-graph';
import { drawBy } from './draw-by';
import type { GraphLayout, HopGraphRow } from './graph-layout';
import { pairsOf } from './pairs-of';
import { type TimeMark, type TimeTick, type TimeUnit, timeScale } from './time-scale';

interface Props {
  readonly layout: GraphLayout;
  readonly start: WorkKey;
  readonly chosen: Pair | null;
  readonly onChoose: (pair: Pair) => void;
}

/** The width before it is measured, px. */
const usualWidth = 640;

/** When each page was published, on a true scale; for the keyboard it is a list in time order. */
export function Timeline({ layout, start, chosen, onChoose }: Props) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(usualWidth);
  useLayoutEffect(() => {
    const measured = box.current;
    if (measured === null) return;
    const observer = new ResizeObserver(() => setWidth(measured.clientWidth || usualWidth));
    observer.observe(measured);
    setWidth(measured.clientWidth || usualWidth);
    return () => observer.disconnect();
  }, []);
  const scale = useMemo(() => timeScale(layout, width, (hop) => cleanText(workName(hop.work))), [layout, width]);
  // One date has no distance to another: it is said, and no axis is drawn for it.
  const only = scale.marks.length === 1 ? scale.marks[0] : undefined;
  const rows = new Map(layout.rows.flatMap((row) => (row.kind === 'hop' ? [[row.node.key, row] as const] : [])));
  return (
    <section class="time" aria-labelledby="timeline-heading" data-pane="timeline" tabIndex={-1}>
      <h2 id="timeline-heading">
        {words.t('timeline')} <span>{words.t('timeline_legend')}</span>
      </h2>
      <div class="tl" ref={box} hidden={only !== undefined}>
        <Axis ticks={scale.ticks} unit={scale.unit} />
        <div class="marks">
          <ol data-keys="rows" ref={drawBy({ '--rows': Math.max(1, scale.rows) })}>
            {scale.marks.map((mark) => {
              const row = rows.get(mark.key);
              return row === undefined ? null : (
                <Mark
                  key={mark.key}
                  mark={mark}
                  row={row}
                  start={mark.key === start}
                  chosen={chosen}
                  onChoose={onChoose}
                />
              );
            })}
          </ol>
        </div>
      </div>
      {only !== undefined && <OneDate mark={only} row={rows.get(only.key)} start={only.key === start} />}
      {scale.undated.length > 0 && <p class="end-note">{undatedWords(scale.undated, words)}</p>}
    </section>
  );
}

function undatedWords(numbers: readonly number[], words: Words): string {
  const list = new Intl.ListFormat(words.language, { type: 'conjunction' });
  return words.t('timeline_undated', list.format(numbers.map(String)));
}

interface OneDateProps {
  readonly mark: TimeMark;
  readonly row: HopGraphRow | undefined;
  readonly start: boolean;
}

/** The one page whose date is known, with the date in full and how it is known. */
function OneDate({ mark, row, start }: OneDateProps) {
  const words = useWords();
  const { text, how } = dateWords(mark.date, words, 'full');
  return (
    <p class="one-date">
      <span class={start ? 'node here' : 'node'}>{mark.number}</span>
      {row !== undefined && <bdi class="nm">{cleanText(workName(row.node.hop.work))}</bdi>}
      <span>{text}</span>
      {how !== null && <span class="how">{how}</span>}
    </p>
  );
}

interface MarkProps {
  readonly mark: TimeMark;
  readonly row: HopGraphRow;
  readonly start: boolean;
  readonly chosen: Pair | null;
  readonly onChoose: (pair: Pair) => void;
}

function Mark({ mark, row, start, chosen, onChoose }: MarkProps) {
  const words = useWords();
  const [pair] = pairsOf(row.node);
  const current = chosen !== null && (chosen.from === mark.key || chosen.to === mark.key);
  const { text, how } = dateWords(mark.date, words, 'full');
  const label = (
    <>
      <span class={start ? 'node here' : 'node'}>{mark.number}</span>
      <span class="nm">
        <bdi>{cleanText(workName(row.node.hop.work))}</bdi>
      </span>
      <span class="vh">{[text, how].filter((part) => part !== null).join(words.t('separator'))}</span>
    </>
  );
  return (
    <li
      class={`ev ${mark.shape}${mark.isRoomy ? ' roomy' : ''}`}
      ref={drawBy({ '--from': mark.from, '--to': mark.to, '--row': mark.row })}
      aria-current={current ? 'true' : undefined}
      title={`${text} ${how ?? ''}`}
    >
      <i class="bar" aria-hidden="true" />
      {pair === undefined ? (
        <span class="lb">{label}</span>
      ) : (
        <button type="button" class="lb" data-row="" onClick={() => onChoose(pair)}>
          {label}
        </button>
      )}
    </li>
  );
}

function Axis({ ticks, unit }: { readonly ticks: readonly TimeTick[]; readonly unit: TimeUnit }) {
  const words = useWords();
  return (
    <div class="ax" aria-hidden="true">
      {ticks.slice(0, -1).map((tick, index) => (
        <i key={tick.at} ref={drawBy({ '--at': tick.place })}>
          <span>{tickText(tick.at, unit, index === 0 ? null : (ticks[index - 1]?.at ?? null), words)}</span>
        </i>
      ))}
    </div>
  );
}

/** A year, and between days a day, is said where it begins; a time where it is not midnight. */
function tickText(at: number, unit: TimeUnit, before: number | null, words: Words): string {
  const date = new Date(at);
  const last = before === null ? null : new Date(before);
  const newYear = last === null || last.getUTCFullYear() !== date.getUTCFullYear();
  const newDay = newYear || last.getUTCDate() !== date.getUTCDate();
  const timed = unit === 'hour' || unit === 'minute';
  const midnight = at % 86_400_000 === 0;
  const fields: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    ...(unit === 'year' || newYear ? { year: 'numeric' } : {}),
    ...(unit !== 'year' && (!timed || newDay) ? { month: 'short' } : {}),
    ...(unit === 'day' || (timed && newDay) ? { day: 'numeric' } : {}),
    ...(timed && !(newDay && midnight) ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } : {}),
  };
  const english = words.language === 'en' || words.language === 'en-US';
  return new Intl.DateTimeFormat(english ? 'en-GB' : words.language, fields).format(at);
}
