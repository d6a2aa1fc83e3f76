import type { Attribution } from '../model';
import { nameOfHost } from '../page/metadata/name-of-host';
import { hostOf } from '../url/host-of';
import { siteOf } from '../url/site-of';
import { voiceOf } from './account-voice';
import { attributionAt } from './attribution-at';
import { mentionsIn } from './elsewhere/mentions';
import type { PathNode } from './path-node';
import { isOwn } from './points-elsewhere';
import { withoutArticle } from './without-article';

const NOBODY: Attribution = { kind: 'none', name: null };

/** Shortest word that is found in a host name by more than chance. */
const TELLING_LETTERS = 4;

/** Longer ones are no names: "complaint filed in the district court". */
const NAME_WORDS = 4;

/** Most characters of a page that are looked through for the name. */
const MOST_CHARACTERS = 20_000;

/**
 * Whom a document is from whose words are not read: the body that the citing page credits or names and whose site holds it; else whoever
 * publishes the page that hands it out.
 */
export function ownerOf(document: PathNode, citer: PathNode | undefined): Attribution {
  if (!citer?.reading) return NOBODY;
  const { reading, work, passage } = citer;
  const publisher: Attribution = work.site ? { kind: 'organisation', name: work.site } : NOBODY;
  const [host, own] = [hostOf(document.work.url), hostOf(work.url)];
  if (siteOf(host) === siteOf(own)) return publisher;
  const credited = passage ? attributionAt(reading, passage, false) : NOBODY;
  const isName = (credited.name?.split(' ').length ?? 0) <= NAME_WORDS;
  if (credited.kind === 'organisation' && isName && agreement(credited.name ?? '', host) > 0) return credited;
  const text = reading.text.slice(0, Math.min(reading.bodyEnd, MOST_CHARACTERS));
  const names = mentionsIn(text, work.language)
    .map(({ name }) => withoutArticle(name ?? ''))
    .filter((name) => agreement(name, host) > 0 && !isOwn(name, work.site) && voiceOf(name).kind === 'organisation');
  const [best] = names.toSorted((one, other) => agreement(other, host) - agreement(one, host));
  const spelt = best ?? nameOfHost(document.work.url, text);
  return spelt ? { kind: 'organisation', name: spelt } : publisher;
}

/** Letters of a name that stand in the host name, word by word. */
function agreement(name: string, host: string): number {
  const letters = plain(host);
  const words = name.split(/[^\p{L}\p{N}]+/u).map(plain);
  const found = words.filter((word) => word.length >= TELLING_LETTERS && letters.includes(word));
  return found.reduce((sum, word) => sum + word.length, 0);
}

function plain(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
