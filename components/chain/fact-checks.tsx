import type { FactCheck } from '../../core/model';
import { SafeLink } from '../safe-link';
import { cleanText } from '../words/clean-text';
import { quoted } from '../words/quoted';
import { useWords } from '../words/words';

/** Fact-checks that the page itself carries: who says so, in their words; we add nothing. */
export function FactChecks({ checks }: { readonly checks: readonly FactCheck[] }) {
  const words = useWords();
  if (checks.length === 0) return null;
  return (
    <section class="checks">
      <h2>{words.t('fact_checks')}</h2>
      <ul>
        {checks.map((check) => (
          <li key={check.url}>
            <p class="said" dir="auto">
              {quoted(cleanText(check.claim), words)}
            </p>
            <p class="how">
              <SafeLink href={check.url}>
                {check.by === null || check.rating === null
                  ? words.t('fact_checked_bare')
                  : words.t('fact_checked', cleanText(check.by), cleanText(check.rating))}
              </SafeLink>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
