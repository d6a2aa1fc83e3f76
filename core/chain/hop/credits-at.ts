import type { Citation, Credit, PageReading } from '../../model';
import { creditsOf } from '../passage/credits-of';
import type { PathNode } from '../trace/path-node';
import { isFrontPage } from './is-front-page';

/** The credits that speak of the words on this page. A link to the front page of a site leads to no work. */
export function creditsAt(node: PathNode): readonly Credit[] {
  const { reading, passage } = node;
  if (!reading || !passage) return [];
  return creditsOf(reading, passage).map((credit) =>
    leadsHome(credit, reading) ? { ...credit, citation: null } : credit,
  );
}

function leadsHome({ citation }: Credit, { citations }: PageReading): boolean {
  const cited = citation === null ? undefined : citations[citation];
  return cited !== undefined && !cited.post && isFrontPage(cited.url);
}

/** True when the page says that it was told so itself, or by somebody it does not name. */
export function isFirstHand(node: PathNode): boolean {
  return creditsAt(node).some(
    (credit) => (credit.kind === 'self' || credit.attribution.kind === 'anonymous') && credit.citation === null,
  );
}

/** True when the page says that it was told so itself. */
export function isToldItself(node: PathNode): boolean {
  return creditsAt(node).some(({ kind }) => kind === 'self');
}

/** True for a citation that the page itself gives as where words are from, by a credit or as quoted; an embed or a plain link may be there for anything. */
export function isGiven({ relation, cue }: Citation): boolean {
  return relation === 'isBasedOn' || relation === 'quotes' || cue !== null;
}
