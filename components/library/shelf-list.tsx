import { Fragment } from 'preact';
import type { Trace } from '../../core/model';
import { plainHostOf } from '../../core/url/host-of';
import { chainRows } from '../chain/chain-view';
import { EndGlyph } from '../glyphs/end-glyph';
import { PageGlyph } from '../glyphs/glyphs';
import { cleanText } from '../words/clean-text';
import { endWords } from '../words/end-words';
import { useWords } from '../words/words';
import { workName } from '../words/work-words';
import { PairWhen } from './pair-when';
import { PlaceLink } from './place-link';
import type { LibraryPlace, MarkedText, ShelfPage } from './shelf';

interface RowProps {
  readonly current: boolean;
  readonly onGo: (place: LibraryPlace) => void;
}

/** A chain in a list: the claim, how it ends, how many pages. */
export function ChainRow({ trace, current, onGo }: RowProps & { readonly trace: Trace }) {
  const words = useWords();
  const { end } = trace.chain;
  const view = end === null ? null : endWords(end, trace.chain, words);
  const more = trace.origins.length - 1;
  return (
    <li>
      <PlaceLink class="row" place={{ trace: trace.id }} current={current} filed={`trace:${trace.id}`} onGo={onGo}>
        <span class="said" dir="auto">
          {cleanText(trace.claim.text)}
        </span>
        <span class="sub">
          {view !== null && <EndGlyph name={view.glyph} />}
          <span class="e">{view === null ? words.t('library_running') : view.phrase}</span>
          <span class="n">
            {more > 0 ? words.n('more_origins', more) : words.n('library_pages', chainRows(trace.chain).rows.length)}
          </span>
        </span>
      </PlaceLink>
    </li>
  );
}

/** A page in a list: its title, its claims that were looked for, site and date. */
export function PageRow({ page, current, onGo }: RowProps & { readonly page: ShelfPage }) {
  const { work } = page;
  const title = cleanText(work.title ?? '').trim();
  return (
    <li>
      <PlaceLink class="row" place={{ work: page.key }} current={current} filed={`work:${page.key}`} onGo={onGo}>
        {title === '' ? (
          <span class="nm">{plainHostOf(work.url)}</span>
        ) : (
          <span class="said" dir="auto" lang={work.language ?? undefined}>
            {title}
          </span>
        )}
        {page.claims.map((claim, index) => (
          <ClaimFound key={index} claim={claim} language={work.language} />
        ))}
        <span class="sub">
          <PageGlyph />
          <span class="e">
            <bdi>{workName(work)}</bdi>
          </span>
          <span class="n">
            <PairWhen date={work.published} />
          </span>
        </span>
      </PlaceLink>
    </li>
  );
}

interface FoundProps {
  readonly claim: MarkedText;
  readonly language: string | null;
}

/** A claim with the words that were looked for. */
function ClaimFound({ claim, language }: FoundProps) {
  return (
    <span class="said found" dir="auto" lang={language ?? undefined}>
      {claim.map(({ text, hit }, index) =>
        hit ? <mark key={index}>{cleanText(text)}</mark> : <Fragment key={index}>{cleanText(text)}</Fragment>,
      )}
    </span>
  );
}
