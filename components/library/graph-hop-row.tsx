import type { WorkKey } from '../../core/model';
import { markPassage } from '../chain/mark-passage';
import { WorkName } from '../chain/work-name';
import { DriftGlyph } from '../glyphs/drift-glyph';
import { OutGlyph } from '../glyphs/glyphs';
import { changesInWords, driftNames } from '../words/drift-words';
import { useWords, type Words } from '../words/words';
import { hopKind, workAuthor, workName } from '../words/work-words';
import type { Pair } from './chain-graph';
import { citedBy } from './cited-by';
import { DateMark } from './date-mark';
import { drawBy } from './draw-by';
import type { HopGraphRow } from './graph-layout';
import { GraphLines } from './graph-lines';
import type { GraphEdge } from './graph-nodes';
import { HopLink } from './hop-link';
import { markPair, plainStretch } from './pair-marks';
import { PairPassage } from './pair-passage';
import { pairsOf } from './pairs-of';

/** Changes that are said of one row; the evidence has all. */
const mostChanges = 4;

interface Props {
  readonly row: HopGraphRow;
  /** The page that the trace began on. */
  readonly start: boolean;
  readonly numberOf: (key: WorkKey) => number;
  readonly chosen: Pair | null;
  readonly hot: string | null;
  readonly onChoose: (pair: Pair) => void;
}

/** One page: name, who, when; its words in one line; how the pages above cite it and what they changed. */
export function GraphHopRow({ row, start, numberOf, chosen, hot, onChoose }: Props) {
  const words = useWords();
  const { node, number } = row;
  const { hop } = node;
  const [pair] = pairsOf(node);
  const below = node.cites[0];
  const current = chosen?.to === node.key;
  const shape = start ? 'node here' : hop.readAs === null ? 'node dash' : 'node';
  return (
    <li class="g" ref={drawBy({ '--x': row.lane })} aria-current={current ? 'true' : undefined}>
      <GraphLines pieces={row.pieces} hot={hot} />
      <span class={shape}>{number}</span>
      <div class="l1">
        {pair === undefined ? (
          <span class="src">
            <WorkName work={hop.work} />
          </span>
        ) : (
          <button type="button" class="src" data-row="" onClick={() => onChoose(pair)}>
            <WorkName work={hop.work} />
          </button>
        )}
        <span class="by">{byLine(row, words)}</span>
        <DateMark date={hop.work.published} />
        <HopLink hop={hop} class="btn btn-bare btn-icon go">
          <OutGlyph small />
          <span class="vh">{words.t('open_at_words', workName(hop.work))}</span>
        </HopLink>
      </div>
      <RowWords row={row} below={below} numberOf={numberOf} />
      <p class="l3">
        {start && <span>{words.t('kind_start')}</span>}
        {citedBy(node.citedBy, numberOf, words).map((text) => (
          <span key={text}>{text}</span>
        ))}
        {driftNames(
          node.citedBy.flatMap((edge) => edge.cited.drift),
          false,
          words,
        ).map((name) => (
          <span class="drift" key={name.text}>
            <DriftGlyph kind={name.kind} />
            {name.text}
          </span>
        ))}
      </p>
    </li>
  );
}

function byLine({ node }: HopGraphRow, words: Words): string {
  const author = workAuthor(node.hop.work);
  const parts = [
    author,
    hopKind(node.hop, words),
    node.hop.confidence === 'probable' && node.place > 0 ? words.t('probable') : null,
  ];
  return parts.filter((part) => part !== null).join(words.t('separator'));
}

interface WordsProps {
  readonly row: HopGraphRow;
  readonly below: GraphEdge | undefined;
  readonly numberOf: (key: WorkKey) => number;
}

/** Its words in one line, with what they say otherwise than the page it cites. What was dropped is left to the evidence. */
function RowWords({ row, below, numberOf }: WordsProps) {
  const words = useWords();
  const { passage, work } = row.node.hop;
  if (passage === null) {
    const passesOn = row.number > 1 && below !== undefined;
    return <p class="end-note">{words.t(passesOn ? 'passage_passes_on' : 'passage_not_read')}</p>;
  }
  const earlier = below?.cited.passage ?? null;
  if (below === undefined || earlier === null)
    return <PairPassage stretches={plainStretch(passage.exact)} side="later" language={work.language} />;
  const marked = markPassage(passage, earlier, below.cited.drift, mostChanges);
  const stretches = marked.throughout
    ? plainStretch(passage.exact)
    : markPair(earlier, passage, below.cited.drift).later;
  return (
    <PairPassage stretches={stretches} side="later" language={work.language}>
      {changesInWords(marked, numberOf(below.to), words)}
    </PairPassage>
  );
}
