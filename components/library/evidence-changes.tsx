import type { Drift } from '../../core/model';
import { DriftGlyph } from '../glyphs/drift-glyph';
import { cleanText } from '../words/clean-text';
import { driftNames } from '../words/drift-words';
import { quoted } from '../words/quoted';
import { useWords } from '../words/words';
import type { GraphEdge } from './graph-nodes';
import { isThroughout } from './pair-marks';

/** What changed between two passages, item by item; said when nothing did, or when it cannot be told. */
export function EvidenceChanges({ edge }: { readonly edge: GraphEdge }) {
  const words = useWords();
  const { cited, citing } = edge;
  const unknown = cited.passage === null || citing.passage === null;
  return (
    <section>
      <h2>{words.t('changes_heading')}</h2>
      {cited.drift.length === 0 ? (
        <p class="end-note">{words.t(unknown ? 'changes_unknown' : 'changes_none')}</p>
      ) : (
        <ul class="chg">
          {cited.drift.map((drift, index) => (
            <ChangeRow key={index} drift={drift} edge={edge} />
          ))}
        </ul>
      )}
    </section>
  );
}

function ChangeRow({ drift, edge }: { readonly drift: Drift; readonly edge: GraphEdge }) {
  const words = useWords();
  const throughout = isThroughout(edge.cited.passage, edge.citing.passage, edge.cited.drift);
  const [name] = driftNames([drift], throughout, words);
  const label = (
    <span class="drift">
      <DriftGlyph kind={drift.kind} />
      {name?.text}
    </span>
  );
  if (throughout && drift.kind === 'reworded') {
    return (
      <li>
        {label}
        <p class="end-note">{words.t('change_see_above')}</p>
      </li>
    );
  }
  const lost = textAt(edge.cited.passage?.exact, drift.earlier);
  const gained = textAt(edge.citing.passage?.exact, drift.later);
  return (
    <li>
      {label}
      <p class="said">
        {lost !== null && (
          <span lang={edge.cited.work.language ?? undefined} dir="auto">
            {quoted(lost, words)}
          </span>
        )}
        {lost !== null && gained !== null && <span class="arr"> {words.t('change_to')} </span>}
        {gained !== null && (
          <span lang={edge.citing.work.language ?? undefined} dir="auto">
            {quoted(gained, words)}
          </span>
        )}
      </p>
    </li>
  );
}

function textAt(text: string | undefined, span: Drift['earlier']): string | null {
  return text === undefined || span === null ? null : cleanText(text.slice(span.start, span.end));
}
