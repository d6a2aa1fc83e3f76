import type { Work } from '../core/model';
import { cleanText } from './clean-text';
import { HostName } from './host-name';
import { KnownDateView } from './known-date-view';
import type { Citing } from './library';
import { quoted } from './quoted';
import { SafeLink } from './safe-link';
import { useWords } from './words';
import { hostOf, workAuthor, workName } from './work-words';

interface Props {
  /** Null when it was never read. */
  readonly work: Work | null;
  readonly url: string;
  readonly claims: readonly string[];
  readonly citers: readonly Citing[];
}

/** A cited work: what is known of it, what it claims, and who in the library cites it. */
export function LibraryWork({ work, url, claims, citers }: Props) {
  const words = useWords();
  const author = work === null ? null : workAuthor(work);
  return (
    <div class="work">
      <h2>
        <SafeLink href={url}>
          <bdi>{work === null ? hostOf(url) : cleanText(work.title ?? workName(work))}</bdi>
        </SafeLink>
      </h2>
      <p class="who">
        <HostName host={hostOf(url)} />
        {work !== null && (
          <>
            {author === null ? '' : words.t('separator') + author}
            {words.t('separator')}
            <KnownDateView date={work.published} />
          </>
        )}
      </p>
      <p class="state">{words.t(work === null ? 'library_work_unread' : 'library_work')}</p>
      {claims.length > 0 && (
        <section>
          <h3>{words.t('library_claims')}</h3>
          <ul class="claims">
            {claims.map((claim) => (
              <li key={claim} class="said" dir="auto">
                {quoted(cleanText(claim), words)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {citers.length > 0 && (
        <section>
          <h3>{words.t('library_cited_by')}</h3>
          <ul class="claims">
            {citers.map((citer) => (
              <li key={`${citer.title} ${citer.url}`}>
                {citer.url === null ? (
                  cleanText(citer.title)
                ) : (
                  <SafeLink href={citer.url}>{cleanText(citer.title)}</SafeLink>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
