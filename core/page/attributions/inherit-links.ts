import { DOCUMENT_NOUN, OUTLET_NOUN } from '../../claim/cues/nouns';
import type { Credit } from '../../model';
import type { Discourse } from './discourse';

/** A name shorter than this is part of too many others. */
const LEAST_NAME = 3;
/** "the paper", "the news site", "le rapport": a noun alone after a definite article. */
const DEFINITE =
  /(?<!\p{L})(?:the|that|this|der|die|das|dem|den|dieser|diesem|le|la|l[’']|cette?|ce|el|est[ea]) ?(news )?(\p{L}+)(?: \p{Ll}+)?$/u;

/**
 * Credits with the link of the source they name again: the account of a post that is on the page, a name that was linked before
 * ("the Post" after the linked "Washington Post"), and a bare noun for the writing credited last ("according to the paper").
 * @param credits In page order.
 */
export function inheritLinks(credits: readonly Credit[], page: Discourse): readonly Credit[] {
  const linked: Credit[] = [];
  return credits.map((credit) => {
    const found = credit.citation === null ? inherited(credit, linked, page) : credit;
    if (found.citation !== null && found.kind !== 'person' && found.kind !== 'self') linked.push(found);
    return found;
  });
}

function inherited(credit: Credit, linked: readonly Credit[], page: Discourse): Credit {
  const { name } = credit.attribution;
  if (name === null || credit.kind === 'self') return credit;
  if (name.startsWith('@')) {
    const handle = name.slice(1).toLowerCase();
    const index = page.input.citations.findIndex((citation) => citation.handle?.toLowerCase() === handle);
    return index < 0 ? credit : { ...credit, citation: index };
  }
  if (credit.kind === 'person') return credit;
  const same = linked.findLast((other) => other.attribution.name !== null && namesSame(name, other.attribution.name));
  if (same !== undefined) return { ...credit, citation: same.citation };
  const definite = DEFINITE.exec(credit.text);
  const noun = definite?.[2] ?? '';
  // A proper name after the noun tells another source.
  if (page.cues.language === 'de' ? name !== noun : /\p{Lu}/u.test(name)) return credit;
  const isOutlet = definite?.[1] !== undefined || (OUTLET_NOUN.test(noun) && noun !== 'paper');
  const kind = isOutlet ? 'prior-report' : DOCUMENT_NOUN.test(noun) || noun === 'paper' ? 'document' : null;
  const last = linked.findLast((other) => other.kind === 'document' || other.kind === 'prior-report');
  // A paper is a publication or a study.
  if (kind === null || last === undefined || (last.kind !== kind && noun !== 'paper')) return credit;
  return { ...credit, citation: last.citation };
}

/** Whether one name ends in the other: an outlet is called by the last of its words. */
function namesSame(one: string, two: string): boolean {
  const [first, second] = [one.toLowerCase(), two.toLowerCase()];
  if (Math.min(first.length, second.length) < LEAST_NAME) return false;
  return first === second || isPart(first, second) || isPart(second, first);
}

/** The end of a name ("the Post"), or its start in capitals ("NBC"). */
function isPart(short: string, long: string): boolean {
  return long.endsWith(` ${short}`) || (short.length < 6 && long.startsWith(`${short} `));
}
