import { passageLink } from '../../core/export/passage-link';
import { CopyGlyph, OutGlyph } from '../glyphs/glyphs';
import { useSaid } from '../hooks/use-said';
import { safeHref } from '../safe-link';
import { useWords } from '../words/words';
import type { CitingWords } from './citing-words';
import { evidenceText } from './evidence-text';
import type { GraphEdge } from './graph-nodes';

interface Props {
  readonly edge: GraphEdge;
  readonly numberOf: (key: GraphEdge['from']) => number;
  readonly citing: CitingWords | null;
  readonly note: string | null;
  readonly onCopy: (text: string) => Promise<void>;
  readonly onOpenBoth: (urls: readonly string[]) => void;
}

/** Copy the evidence as text; open both pages at their words. */
export function EvidenceActions({ edge, numberOf, citing, note, onCopy, onOpenBoth }: Props) {
  const words = useWords();
  const [copied, sayCopied] = useSaid();
  const urls = [edge.cited, edge.citing].map((hop) => safeHref(passageLink(hop) ?? '')).filter((url) => url !== null);
  const copy = () => {
    void onCopy(evidenceText(edge, numberOf, citing, note, words)).then(sayCopied);
  };
  return (
    <div class="do">
      <button type="button" class="btn" data-action="copy-evidence" onClick={copy}>
        <CopyGlyph />
        <span aria-live="polite">{words.t(copied ? 'copied' : 'evidence_copy')}</span>
      </button>
      <button type="button" class="btn" disabled={urls.length < 2} onClick={() => onOpenBoth(urls)}>
        {words.t('evidence_open_both')} <OutGlyph small />
      </button>
    </div>
  );
}
