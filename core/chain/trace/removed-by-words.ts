import type { PageReading } from '../../model';

/** A page with more words than this shows something besides the notice. */
const MOST_WORDS = 90;

/** How platforms say in place of a post that it is deleted, private or not to be had any more, in the languages read here. */
const NOTICES: readonly RegExp[] = [
  /(?<!\p{L})(?:this|the|that) (?:page|content|post|video|photo|reel|story|thread|note|account|profile)(?: you requested)? (?:isn[’']t|is not|is no longer|is currently|may have been|was|has been) (?:available|unavailable|removed|deleted|private|set to private)/iu,
  /(?<!\p{L})(?:video|post|content|page) (?:is )?(?:currently )?(?:unavailable|no longer available|not found|not available)(?!\p{L})/iu,
  /(?<!\p{L})this (?:video|post|account) is private(?!\p{L})/iu,
  /(?<!\p{L})(?:n[’']est (?:plus|pas) disponible|a été supprimée?|n[’']existe plus)(?!\p{L})/iu,
  /(?<!\p{L})(?:ist (?:derzeit |leider )?(?:nicht (?:mehr )?verfügbar|privat)|wurde (?:gelöscht|entfernt))(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:ya )?no está disponible|ha sido eliminad[oa]|se ha eliminado|es privad[oa])(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:já )?não está disponível|foi (?:removid|excluíd|apagad)[oa])(?!\p{L})/iu,
  /(?<!\p{L})(?:non è (?:più )?disponibile|è stat[oa] (?:rimoss|eliminat)[oa])(?!\p{L})/iu,
  /(?<!\p{L})(?:is niet (?:meer |langer )?beschikbaar|is verwijderd)(?!\p{L})/iu,
];

/** True for the page of a post that says, in hardly any words, that the post is not there any more. Its title counts too. */
export function isRemovedByWords({ text, work }: PageReading): boolean {
  // What a site writes in a story of its own is no notice of a platform.
  if (work.kind === 'article' || work.kind === 'blog') return false;
  const all = `${work.title ?? ''}\n${text}`;
  if ((all.match(/[\p{L}\p{N}]+/gu) ?? []).length > MOST_WORDS) return false;
  return NOTICES.some((notice) => notice.test(all));
}
