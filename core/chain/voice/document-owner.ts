import type { Attribution } from '../../model';
import { nameOfHost } from '../../page/metadata/name-of-host';
import { hostOf } from '../../url/host-of';
import { siteOf } from '../../url/site-of';
import { mentionsIn } from '../elsewhere/mentions';
import { isOwn } from '../hop/points-elsewhere';
import type { PathNode } from '../trace/path-node';
import { isBody, voiceOf } from './account-voice';
import { attributionAt } from './attribution-at';
import { withoutArticle } from './without-article';

const NOBODY: Attribution = { kind: 'none', name: null };

/** Shortest word that is found in a host name by more than chance. */
const TELLING_LETTERS = 4;

/** Longer ones are no names: "complaint filed in the district court". */
const NAME_WORDS = 4;

/** Most characters of a page that are looked through for the name. */
const MOST_CHARACTERS = 20_000;

/**
 * Whom a document is from: the body that it names at its head; else the one that the citing page credits or names and whose site holds it; else whoever
 * publishes the page that hands it out. `text` are its words, null where they are not to be had.
 */
export function ownerOf(document: PathNode, citer: PathNode | undefined, text: string | null): Attribution {
  const issuer = text === null ? null : issuerOf(document.work.url, text);
  if (issuer !== null) return { kind: 'organisation', name: issuer };
  if (!citer?.reading) return NOBODY;
  const { reading, work, passage } = citer;
  const publisher: Attribution = work.site ? { kind: 'organisation', name: work.site } : NOBODY;
  const [host, own] = [hostOf(document.work.url), hostOf(work.url)];
  if (siteOf(host) === siteOf(own)) return publisher;
  const credited = passage ? attributionAt(reading, passage, false) : NOBODY;
  const isName = (credited.name?.split(' ').length ?? 0) <= NAME_WORDS;
  if (credited.kind === 'organisation' && isName && agreement(credited.name ?? '', host) > 0) return credited;
  const body = reading.text.slice(0, Math.min(reading.bodyEnd, MOST_CHARACTERS));
  const names = mentionsIn(body, work.language)
    .map(({ name }) => withoutArticle(name ?? ''))
    .filter((name) => agreement(name, host) > 0 && !isOwn(name, work.site) && voiceOf(name).kind === 'organisation');
  const [best] = names.toSorted((one, other) => agreement(other, host) - agreement(one, host));
  const spelt = best ?? nameOfHost(document.work.url, body);
  return spelt ? { kind: 'organisation', name: spelt } : publisher;
}

/** Where the name at the head of a document ends. */
const HEAD_END = /\n|\s[-–—|·]\s|,/u;

/** Characters at the head of a document in which it says whose it is. */
const HEAD_CHARACTERS = 200;

/** Names of bodies have hardly more words. */
const ISSUER_WORDS = 6;

/** A word of a name, or one that joins two. */
const OF_NAME =
  /^(?:\p{Lu}[\p{L}\p{N}’'.&-]*|&|of|the|for|and|de|du|des|la|le|del|di|da|do|dos|della|für|der|des|und|van|het|y|e|et)$/u;

/** Words by which a first line is the title of what follows and no name. */
const TITLE =
  /(?<!\p{L})(?:reports?|review|survey|audit|study|statement|minutes|agenda|notice|plan|strategy|bulletin|paper|order|summary|results?|data|budget|accounts|\p{L}*bericht|\p{L}*protokoll|niederschrift|gutachten|rapport|étude|arrêté|informe|acta|estudio|relazione|verbale|relatório)(?!\p{L})/iu;

/** The first row of a table, whose words are the heads of columns. */
const COLUMNS = /^[^\n]*[,;\t]\S[^\n]*[,;\t]\S/u;

/** The body that a document begins with: its first line as far as it is a name, or what its host spells, with the words for bodies behind it. */
function issuerOf(url: string, text: string): string | null {
  const head = text.slice(0, HEAD_CHARACTERS).replace(/^[#\s]+/u, '');
  if (COLUMNS.test(head)) return null;
  const first = (head.split(HEAD_END)[0] ?? '').trim();
  const words = first.split(/\s+/u);
  const spelt = nameOfHost(url, head);
  const isName = words.length > 1 && words.length <= ISSUER_WORDS && words.every((word) => OF_NAME.test(word));
  if (isName && !TITLE.test(first) && (isBody(first) || (spelt !== null && first.startsWith(spelt)))) return first;
  if (spelt === null || !head.startsWith(spelt.split(' ')[0] ?? '')) return null;
  const more =
    head
      .slice(head.indexOf(spelt) + spelt.length)
      .match(/^(?:[’']s)?(?:\s\p{Lu}\p{L}*)*/u)?.[0]
      .trim() ?? '';
  const bodies = more.split(/\s+/u);
  const end = bodies.findIndex((word) => !isBody(word));
  const name = [spelt, ...(end < 0 ? bodies : bodies.slice(0, end))].join(' ').trim();
  return name.includes(' ') ? name : null;
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
