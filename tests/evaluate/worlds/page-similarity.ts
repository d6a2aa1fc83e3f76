import { siteOf } from '../../../core/url/site-of';
import type { World, WorldClaim } from '../../worlds/read-world';
import { identity } from './score-claim';
import { openWorld } from './world-fetch';

/** Cosine below which a linked page is held to tell another story. */
const LEAST_COSINE = 0.3;

const MOST_HOPS = 15;

/**
 * The baseline: how sources of news were traced in 2017. Fetch every off-site link of the page, compare the word counts of whole pages by
 * cosine, follow the best above 0.3, at most 15 hops; the last page is called the origin. Nothing of Headwater's reader is used.
 */
export async function traceByPageSimilarity(
  world: World,
  claim: WorldClaim,
): Promise<{ readonly origin: boolean; readonly falseOrigin: boolean }> {
  const { fetchPage } = openWorld(world);
  const load = async (url: string) => {
    const outcome = await fetchPage({ url, accept: 'page' }, new AbortController().signal);
    // It read pages and no documents.
    const isPage = outcome.ok && outcome.status < 400 && /html|xml|json/i.test(outcome.contentType ?? '');
    return isPage && outcome.body.length > 0 ? { url: outcome.url, html: outcome.body } : null;
  };
  let page = await load(claim.start);
  const seen = new Set([identity(claim.start)]);
  for (let hop = 0; page && hop < MOST_HOPS; hop++) {
    const here: { readonly url: string; readonly html: string } = page;
    const loaded = await Promise.all(offSiteLinks(here.url, here.html).map(load));
    const ranked = loaded
      .flatMap((other) =>
        other && !seen.has(identity(other.url))
          ? [{ other, cosine: cosine(wordCounts(here.html), wordCounts(other.html)) }]
          : [],
      )
      .sort((a, b) => b.cosine - a.cosine);
    const best = ranked[0];
    if (!best || best.cosine <= LEAST_COSINE) break;
    page = best.other;
    seen.add(identity(page.url));
  }
  const last = identity(page?.url ?? claim.start);
  const gold = claim.origins.map(identity);
  return {
    origin: claim.end === 'origin' && last === identity(claim.chain.at(-1)?.url ?? ''),
    falseOrigin: !gold.includes(last),
  };
}

function offSiteLinks(base: string, html: string): readonly string[] {
  const site = siteOf(new URL(base).hostname);
  const links = [...html.matchAll(/<a\b[^>]*\shref\s*=\s*["']([^"']+)["']/gi)].flatMap(([, href]) => {
    const raw = (href ?? '').replaceAll('&amp;', '&');
    const url = URL.canParse(raw, base) ? new URL(raw, base) : null;
    return url && /^https?:$/.test(url.protocol) && siteOf(url.hostname) !== site ? [url.href] : [];
  });
  return [...new Set(links)];
}

function wordCounts(html: string): ReadonlyMap<string, number> {
  const text = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ');
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const dot = [...a].reduce((sum, [word, count]) => sum + count * (b.get(word) ?? 0), 0);
  const norm = (counts: ReadonlyMap<string, number>) =>
    Math.sqrt([...counts.values()].reduce((sum, count) => sum + count * count, 0));
  return dot === 0 ? 0 : dot / (norm(a) * norm(b));
}
