import type { ComponentChildren } from 'preact';
import type { Citation, PageReading, Work } from '../../core/model';
import { RelationGlyph, relationKeys } from '../glyphs/relation-glyph';
import { type ClaimChoice, citationName } from '../popup/list-claims';
import { SafeLink } from '../safe-link';
import { useWords } from '../words/words';
import { KnownDateView } from './known-date-view';
import { PassageView } from './passage-view';
import { WhoLine } from './who-line';
import { NameAt, WorkName } from './work-name';

interface Props {
  readonly reading: PageReading;
  readonly claim: ClaimChoice;
  /** What the library knows of cited works, by their keys. */
  readonly known: ReadonlyMap<string, Work>;
  /** Under a claim without a citation: what in the library says it too. */
  readonly earlier: ComponentChildren;
}

/** Most citations listed under a claim before it is traced. */
const mostCited = 6;

/** A claim before its trace: the page, its words, and what it cites, as far as page and library tell. Nothing was asked. */
export function Untraced({ reading, claim, known, earlier }: Props) {
  const words = useWords();
  const marked = { segments: [{ form: 'text', text: claim.text }], changes: [], throughout: false } as const;
  const cited = claim.citations.slice(0, mostCited);
  return (
    <ol class="chain" aria-label={words.t('chain_label')}>
      <li class="hop first" data-rail="dashed">
        <span class="node here">1</span>
        <div>
          <div class="hop-head">
            <SafeLink class="src" href={reading.work.url} hop>
              <WorkName work={reading.work} />
            </SafeLink>
            <span class="tag">{words.t('kind_this_page')}</span>
          </div>
          <p class="who">
            <WhoLine work={reading.work} />
          </p>
          <PassageView marked={marked} earlierPage={2} language={reading.work.language} />
        </div>
        <div class="via" />
      </li>
      {cited.map((citation, index) => (
        <CitedRow
          key={`${citation.to} ${citation.start}`}
          citation={citation}
          work={known.get(citation.to) ?? null}
          last={index === cited.length - 1}
        />
      ))}
      {cited.length === 0 && (
        <li class="hop todo">
          <span class="node" />
          <div>
            <p class="end-words">{words.t('this_claim_uncited')}</p>
            <p class="end-note">{words.t('this_claim_uncited_text')}</p>
            {earlier}
          </div>
        </li>
      )}
    </ol>
  );
}

interface CitedProps {
  readonly citation: Citation;
  readonly work: Work | null;
  readonly last: boolean;
}

/** A cited work that no trace has followed yet: named, dashed, not reached. */
function CitedRow({ citation, work, last }: CitedProps) {
  const words = useWords();
  const date = work?.published ?? citation.date ?? citation.embed?.date ?? null;
  return (
    <li class="hop todo" data-rail="dashed">
      <span class="node dash" />
      <div>
        <div class="hop-head">
          <SafeLink class="src" href={citation.url} hop>
            {work === null ? <NameAt name={citationName(citation)} url={citation.url} /> : <WorkName work={work} />}
          </SafeLink>
          <span class="tag via-tag">
            <RelationGlyph relation={citation.relation} />
            {words.t(relationKeys[citation.relation])}
          </span>
        </div>
        <p class="who">
          {date !== null && <KnownDateView date={date} />}
          {work !== null && (
            <span class="how">{`${date === null ? '' : words.t('separator')}${words.t('known_in_library')}`}</span>
          )}
        </p>
      </div>
      <div class={last ? 'via last' : 'via'} />
    </li>
  );
}
