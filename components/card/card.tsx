import { ArchiveGlyph, IdGlyph, LibraryGlyph, LinkGlyph, MarkGlyph, MetadataGlyph } from '../glyphs/glyphs';
import { SafeLink } from '../safe-link';
import { quoted } from '../words/quoted';
import { useWords } from '../words/words';
import type { CardLine, CardView } from './card-view';

interface Props {
  readonly view: CardView;
  readonly pinned: boolean;
  readonly onOpen: (event: MouseEvent) => void;
}

/** What a cited link is: facts, plain links and "Open in Headwater"; nothing that has consequences. */
export function Card({ view, pinned, onOpen }: Props) {
  const words = useWords();
  return (
    <div class="card" role="dialog" aria-label={view.label} tabIndex={-1}>
      <p class="top">
        <bdi class="name">{view.name}</bdi>
        {view.handle !== null && <bdi class="handle">{view.handle}</bdi>}
        <span class="kind">{view.kind}</span>
      </p>
      {view.title !== null && (
        <p class="title" dir="auto">
          {view.title}
        </p>
      )}
      {view.gone !== null && (
        <>
          <p class="state-words">{view.gone.phrase}</p>
          <p class="note">{view.gone.note}</p>
        </>
      )}
      {view.lead !== null && <p class="note lead">{view.lead}</p>}
      {view.passage !== null && (
        <p class="said" lang={view.language ?? undefined} dir="auto">
          {quoted(view.passage, words)}
        </p>
      )}
      {view.date !== null && (
        <p class="date">
          <DateSign sign={view.date.sign} />
          <b>
            <time dateTime={view.date.machine} title={view.date.machine}>
              {view.date.text}
            </time>
          </b>
          <span>{view.date.how}</span>
        </p>
      )}
      {view.note !== null && <p class="note">{view.note}</p>}
      {view.lines.length > 0 && (
        <ul class="lines">
          {view.lines.map((line) => (
            <li key={line.text}>
              <LineSign sign={line.sign} />
              <span>{line.text}</span>
            </li>
          ))}
        </ul>
      )}
      <CitedBy citedBy={view.citedBy} />
      <p class="links">
        {view.links.map((link) => (
          <SafeLink key={link.href} href={link.href}>
            {link.text}
          </SafeLink>
        ))}
        {pinned && (
          <span class="hint">
            <kbd>{words.t('escape_key')}</kbd> {words.t('card_closes')}
          </span>
        )}
        <button type="button" class="mine" onClick={onOpen}>
          <MarkGlyph />
          {words.t('open_in_headwater')}
        </button>
      </p>
    </div>
  );
}

function CitedBy({ citedBy }: { readonly citedBy: CardView['citedBy'] }) {
  if (citedBy === null) return null;
  return (
    <div class="cites">
      <h2>{citedBy.heading}</h2>
      <ol>
        {citedBy.rows.map((row) => (
          <li key={`${row.title} ${row.href}`}>
            {row.href === null ? <bdi>{row.title}</bdi> : <SafeLink href={row.href}>{row.title}</SafeLink>}
            <span>{row.date}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function DateSign({ sign }: { readonly sign: 'id' | 'metadata' | 'archive' }) {
  if (sign === 'id') return <IdGlyph />;
  return sign === 'archive' ? <ArchiveGlyph /> : <MetadataGlyph />;
}

function LineSign({ sign }: { readonly sign: CardLine['sign'] }) {
  switch (sign) {
    case 'link':
      return <LinkGlyph />;
    case 'archive':
      return <ArchiveGlyph />;
    case 'library':
      return <LibraryGlyph />;
  }
}
