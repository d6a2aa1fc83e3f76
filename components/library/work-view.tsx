import { plainHostOf } from '../../core/url/host-of';
import { HostName } from '../chain/host-name';
import { KnownDateView } from '../chain/known-date-view';
import { TrashGlyph } from '../glyphs/glyphs';
import { SafeLink } from '../safe-link';
import { cleanText } from '../words/clean-text';
import { quoted } from '../words/quoted';
import { useWords } from '../words/words';
import { workAuthor, workName } from '../words/work-words';
import { FileMenu } from './file-menu';
import { NoteField } from './note-field';
import { PlaceLink } from './place-link';
import type { LibraryActions, LibraryShown, ShelfCollection } from './shelf';

interface Props {
  readonly shown: Extract<LibraryShown, { kind: 'work' }>;
  readonly collections: readonly ShelfCollection[];
  readonly actions: LibraryActions;
}

/** A work: what is known of it, what it claims, and who in the library cites it. */
export function WorkView({ shown, collections, actions }: Props) {
  const words = useWords();
  const { work, url, claims, citers, citerCount } = shown;
  const entry = { kind: 'work', id: shown.id } as const;
  const author = work === null ? null : workAuthor(work);
  return (
    <div class="work">
      <h2>
        <SafeLink href={url}>
          <bdi>{work === null ? plainHostOf(url) : cleanText(work.title ?? workName(work))}</bdi>
        </SafeLink>
      </h2>
      <p class="who">
        <HostName host={plainHostOf(url)} />
        {work !== null && (
          <>
            {author === null ? null : (
              <>
                {words.t('separator')}
                <bdi>{author}</bdi>
              </>
            )}
            {words.t('separator')}
            <KnownDateView date={work.published} />
          </>
        )}
      </p>
      <p class="state">{words.t(work === null ? 'library_work_unread' : 'library_work')}</p>
      {work !== null && (
        <div class="acts">
          <FileMenu entry={entry} filedIn={shown.filedIn} collections={collections} actions={actions} />
          <button
            type="button"
            class="btn btn-bare"
            onClick={() => actions.remove({ entries: [entry], collections: [] })}
          >
            <TrashGlyph small />
            {words.t('delete_page')}
          </button>
        </div>
      )}
      {claims.length > 0 && (
        <section>
          <h3>{words.t('library_claims')}</h3>
          <ul class="claims">
            {claims.map((claim) => (
              <li key={claim} class="said" dir="auto" lang={work?.language ?? undefined}>
                {quoted(cleanText(claim), words)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>
          {words.t('library_cited_by')}{' '}
          {citerCount > 0 && <span class="how">{words.n('library_pages', citerCount)}</span>}
        </h3>
        {citers.length === 0 ? (
          <p class="state">{words.t('cited_by_nobody')}</p>
        ) : (
          <ul class="claims" data-keys="rows">
            {citers.map(({ key, title, site }) => (
              <li key={key}>
                <PlaceLink place={{ work: key }} onGo={actions.go}>
                  {cleanText(title)}
                </PlaceLink>
                {site !== null && (
                  <span class="how">
                    {words.t('separator')}
                    <bdi>{cleanText(site)}</bdi>
                  </span>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
      {work !== null && (
        <NoteField
          key={shown.id}
          label={words.t('note_label')}
          text={shown.notes === null ? null : (shown.notes.get('') ?? '')}
          onSave={(text) => actions.saveNote(entry, null, text)}
        />
      )}
    </div>
  );
}
