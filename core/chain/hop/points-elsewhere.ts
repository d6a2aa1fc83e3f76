import type { Credit } from '../../model';
import { isPressName, isPressNamesake, OF_STATE } from '../elsewhere/press-names';
import { TO_THIS_HOUSE } from '../elsewhere/roles';
import { isBody } from '../voice/account-voice';

/** Verbs of passing news on, which publications do and others do not. */
const REPORTS =
  /(?<!\p{L})(?:reports?|reported|reporting|rapport(?:e|ent|é|ait)|révèl\w+|révél\w+|berichte\w*|melde\w*|informa\w*|publi(?:c|qu)\w*|riporta\w*|rapporteer\w*|meldt|noticia\w*|rapporterar)(?!\p{L})/iu;

/** Verbs of making one's own affairs known: the post office that does is no publication. */
const ANNOUNCES =
  /(?<!\p{L})(?:teilte|mitgeteilt|kündigte|announce[sd]?|annonc\w+|anunci\w+|annunci\w+|kondigde)(?!\p{L})/iu;

/** Verbs of publishing, which leave no doubt. */
const PUBLISHES =
  /(?<!\p{L})(?:as published (?:by|in)|según publicó|según publica|ha publicado|como publicó|comme l[’']a publié|a publié|ha pubblicato|secondo quanto pubblicato|veröffentlichte)(?!\p{L})/iu;

/**
 * True for a credit without a link that sends the reader to another publication or post: an earlier report, a post, or an
 * organisation that by its name or by what it does is a publication. `site` is the page's own, which cannot be elsewhere.
 */
export function pointsElsewhere(credit: Credit, site: string | null): boolean {
  if (credit.citation !== null || isOwn(credit.attribution.name, site)) return false;
  const { name } = credit.attribution;
  if (credit.kind === 'social') return true;
  if (credit.kind === 'prior-report')
    return !TO_THIS_HOUSE.test(credit.text) && !OF_STATE.test(credit.text) && (name === null || !isPressNamesake(name));
  if (name === null || !/\p{Lu}/u.test(name)) return false;
  if (PUBLISHES.test(credit.text)) return true;
  if (credit.kind === 'person') return isPressName(name) && REPORTS.test(credit.text);
  // "The fire brigade reported": a body that is no publication tells what it did and saw.
  const passesOn = REPORTS.test(credit.text) && !isBody(name);
  return credit.kind === 'organisation' && ((isPressName(name) && !ANNOUNCES.test(credit.text)) || passesOn);
}

/** "Told the News" in the Oxley News: the page's own name, or the short form of it; also at oxleynews.example where the page has no name but its host. */
export function isOwn(name: string | null, site: string | null): boolean {
  if (name === null || site === null) return false;
  return ` ${site.toLowerCase()} `.includes(` ${name.toLowerCase()} `) || (isHost(site) && isSpeltBy(name, site));
}

function isHost(site: string): boolean {
  return /^[\p{Ll}\p{N}-]+(?:\.[\p{Ll}\p{N}-]+)+$/u.test(site);
}

/** Shorter names end many hosts by chance. */
const LEAST_LETTERS = 4;

/** Whether a label of a host, but for the last, ends in a name written as one word: houses go by the last word of theirs. */
function isSpeltBy(name: string, host: string): boolean {
  const [spelt, labels] = [lettersOf(name), host.split('.').slice(0, -1).map(lettersOf)];
  return spelt.length >= LEAST_LETTERS && labels.some((label) => label.endsWith(spelt));
}

function lettersOf(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
