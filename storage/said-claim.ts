import type { Chain, KnownDate, PageReading, Trace, WorkKey } from '../core/model';

/** A claim, and when it was made at the latest. */
export interface SaidClaim {
  readonly text: string;
  readonly kind: 'quotation' | 'statement';
  /** BCP 47 tag of the page that makes it. */
  readonly language: string | null;
  /** Only what was certainly published before this counts as earlier; null where no date is known, then any page counts. */
  readonly before: KnownDate | null;
  /** The page itself and those that its chains show already. */
  readonly except: ReadonlySet<WorkKey>;
}

/**
 * A claim of a page that no trace has followed.
 * @param known the chain that is shown of it, as far as the library knows one
 */
export function claimOfPage(
  reading: PageReading,
  claim: Pick<SaidClaim, 'text' | 'kind'>,
  known: Chain | null = null,
): SaidClaim {
  const { key, language, published } = reading.work;
  const shown = known?.hops.map(({ work }) => work) ?? [];
  const except = new Set([key, ...shown.map((work) => work.key)]);
  return { ...claim, language, before: oldest([published, ...shown.map((work) => work.published)]), except };
}

/** The claim of a trace, which was made at the latest when the oldest page on its chain was published. */
export function claimOfTrace(trace: Trace): SaidClaim {
  const { hops } = trace.chain;
  const shown = [trace.chain, ...trace.branches].flatMap((way) => way.hops.map(({ work }) => work.key));
  return {
    text: trace.claim.text,
    kind: 'statement',
    language: hops[0]?.work.language ?? null,
    before: oldest(hops.map(({ work }) => work.published)),
    except: new Set([trace.claim.start, ...shown]),
  };
}

function oldest(dates: readonly (KnownDate | null)[]): KnownDate | null {
  return dates.filter((date) => date !== null).toSorted((a, b) => a.at - b.at)[0] ?? null;
}
