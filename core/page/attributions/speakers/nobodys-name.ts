import { SOCIAL_NOUN } from '../../../claim/cues/nouns';
import type { Discourse } from '../words/discourse';
import type { Speaker } from './introductions';

/** True for what stands beside words as their speaker would and names nobody: where they were posted, or a thing of somebody's before. */
export function isNobodysName(near: Speaker, page: Discourse): boolean {
  return isPlaceOfWords(near, page) || isTheirs(near);
}

/** "escreveu no Twitter", "wrote on Mastodon": where it was said, and not who did. */
function isPlaceOfWords({ attribution, actor }: Speaker, page: Discourse): boolean {
  if (attribution.kind !== 'organisation' || actor === null || !SOCIAL_NOUN.test(attribution.name ?? '')) return false;
  return /(?:^|\s)(?:on|in|via|no|na|en|su|auf|bei|sur|op|på|w|в|на)\s\p{Lu}[\p{L}\s]*$/u.test(
    page.text.slice(Math.max(0, actor.start - 5), actor.end),
  );
}

/** "His conclusion: “…”": whoever the sentences before are about. */
function isTheirs({ attribution, cue, how }: Speaker): boolean {
  return how === 'introduced' && attribution.kind === 'anonymous' && THEIRS.test(cue ?? '');
}

const THEIRS =
  /^(?:his|her|son|sa|seine?|ihre?|su|il suo|la sua|o seu|a sua|zijn|haar|hans|hennes|jego|jej|его|её)\s/iu;
