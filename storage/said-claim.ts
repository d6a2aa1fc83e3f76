import type { KnownDate, PageReading, Trace, WorkKey } from '../core/model';

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

/** A claim of a page that no trace has followed. */
export function claimOfPage(reading: PageReading, claim: Pick<SaidClaim, 'text' | 'kind'>): SaidClaim {
  const { key, language, published } = reading.work;
  return { text: claim.text, kind: claim.kind, language, before: published, except: new Set([key]) };
}

/** The claim of a trace, which was made at the latest when the oldest page on its chain was published. */
export function claimOfTrace(trace: Trace): SaidClaim {
  const { hops } = trace.chain;
  const dates = hops.map(({ work }) => work.published).filter((date) => date !== null);
  return {
    text: trace.claim.text,
    kind: 'statement',
    language: hops[0]?.work.language ?? null,
    before: dates.toSorted((a, b) => a.at - b.at)[0] ?? null,
    except: new Set([trace.claim.start, ...[trace.chain, ...trace.branches].flatMap(keysOf)]),
  };
}

function keysOf({ hops }: Trace['chain']): readonly WorkKey[] {
  return hops.map(({ work }) => work.key);
}
