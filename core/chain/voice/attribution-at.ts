import { KEEPS_ITS_NAME } from '../../claim/cues/anonymity';
import type { Attribution, PageReading, Span } from '../../model';
import { nameOfHost } from '../../page/metadata/name-of-host';
import { creditsOf } from '../passage/credits-of';
import { blockOf, overlaps, sectionOf, sentenceOf } from '../passage/sentence-of';
import { voiceOf } from './account-voice';
import { withoutArticle } from './without-article';

/** A date that stands in the line of the name: "Ada Lorne, March 3, 2012". */
const DATE_AFTER_NAME = /\s{0,3}[,·|–—-]\s{0,3}(?:\p{L}{1,20}\.?\s{1,3}\d{1,2}|\d{1,2}\.?\s{1,3}\p{L}|\d{4}).*$/u;

/** "Ida Fenn, treasurer". */
const OFFICE_AFTER_NAME = /,\s+\p{Ll}.*$/u;

/** A site that goes by its host for want of a name. */
const HOST = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

/** Bylines of nobody in particular: the page speaks for its house. */
const DESK =
  /(?<!\p{L})(?:desk|press|media|newsroom|news ?desk|staff|team|editors?|admin|webmaster|office|unit|communications?|administración|gabinete|comunicación|comunicazione|segreteria|kommunikation|redaktion|presse\w*|pressestelle|rédaction|redacción|redazione|redactie|redacja)(?!\p{L})/iu;

/** "Organising committee", "The keepers": a byline whose words are no names. */
const NO_NAMES = /^\p{Lu}\p{Ll}+(?:\s\p{Ll}+)+$/u;

/** What a house calls a part of its site. */
const PART_OF_SITE =
  /\s+(?:status|presse|presseportal|press (?:office|room)|media cent(?:re|er)|newsroom|engineering|developers|help|help cent(?:re|er)|hilfe|support|sala stampa|sala de prensa|espace presse)$/iu;

const NOBODY: Attribution = { kind: 'none', name: null };
/** However the page calls them: whom it does not name nobody can ask. */
const UNNAMED: Attribution = { kind: 'anonymous', name: null };

/**
 * Who a page says the words at `passage` from: the speaker of the quotation, the name credited, the author of the comment or entry.
 * `own` adds the page's own voice (author of a post or blog, else the site) for words that it says itself.
 */
export function attributionAt(reading: PageReading, passage: Span, own: boolean): Attribution {
  const section = sectionOf(reading, passage);
  if (section?.kind === 'comment' && section.author) return { kind: 'person', name: section.author };
  const sentence = sentenceOf(reading, passage);
  if (KEEPS_ITS_NAME.test(reading.text.slice(sentence.start, sentence.end))) return UNNAMED;
  const said = [
    ...reading.quotations.filter((quotation) => overlaps(quotation, passage)),
    ...creditsOf(reading, passage).map((credit) =>
      credit.kind === 'social' ? { attribution: posterOf(credit.attribution) } : credit,
    ),
    ...reading.claims.filter((claim) => overlaps(claim, passage)),
  ].map(({ attribution }) => (attribution.kind === 'anonymous' ? UNNAMED : attribution));
  const named = said.filter((each) => each.kind !== 'none' && !isOwnSite(each, reading.work.site));
  const anonymous = named.find((each) => each.kind === 'anonymous');
  const told = said.some((each) => isOwnSite(each, reading.work.site));
  if (told && own) return anonymous ?? named[0] ?? UNNAMED;
  if (named[0]) return named[0];
  const speaker = speakerBeside(reading, passage);
  if (speaker) return speaker;
  if (!own) return NOBODY;
  if (section?.author) return { kind: 'person', name: section.author };
  return ownVoice(reading);
}

/** "She wrote in a group", "a post that was shared": somebody, but nobody by name. */
function posterOf(attribution: Attribution): Attribution {
  return /\p{Lu}/u.test(attribution.name ?? '') ? attribution : UNNAMED;
}

/** The speaker of a paragraph's other quotations, where those of the passage have none by name: one paragraph is one speaker's. */
function speakerBeside(reading: PageReading, passage: Span): Attribution | null {
  const spoken = reading.quotations.filter((quotation) => quotation.form === 'marks');
  if (!spoken.some((quotation) => overlaps(quotation, passage))) return null;
  const block = blockOf(reading, passage);
  const names = spoken.filter((quotation) => overlaps(quotation, block)).map(({ attribution }) => attribution);
  return names.find(({ kind, name }) => kind === 'person' && name !== null) ?? null;
}

function ownVoice(reading: PageReading): Attribution {
  const { work, text } = reading;
  const { author, handle, site, kind, url } = work;
  if (kind === 'post') return author || handle ? voiceOf(author ?? handle ?? '') : NOBODY;
  const byline = firstOf(author?.replace(DATE_AFTER_NAME, '').replace(OFFICE_AFTER_NAME, '') ?? null);
  const isHouse = !byline || sameName(byline, site) || DESK.test(byline) || NO_NAMES.test(byline);
  if (!isHouse) return voiceOf(byline);
  return site
    ? { kind: 'organisation', name: HOST.test(site) ? (nameOfHost(url, text) ?? site) : houseOf(site, url) }
    : NOBODY;
}

/** The first of several authors, as papers of science list them: "Fenn, Ida, Arle, Tom" and "I. Fenn, T. Arle". */
function firstOf(byline: string | null): string | null {
  const names = byline?.split(/,\s+/u) ?? [];
  const [last = '', first = ''] = names;
  if (names.length < 2) return byline;
  if (names.every((name) => /^\p{Lu}\S*(?:\s\S+)*\s\p{Lu}\S*$/u.test(name))) return last;
  return names.length % 2 === 0 && names.every((name) => /^\p{Lu}\S*$/u.test(name)) ? `${first} ${last}` : byline;
}

/** "Quayside" of "Quayside Status" at status.quayside.example. */
function houseOf(site: string, url: string): string {
  const house = site.replace(PART_OF_SITE, '');
  return house !== site && nameOfHost(url, house) === house ? house : site;
}

/** "Two people told the Ledger" in the Ledger: the outlet heard it, and is not who said it. */
function isOwnSite({ name }: Attribution, site: string | null): boolean {
  if (name === null || site === null) return false;
  const plain = (words: string) => withoutArticle(words.toLowerCase()).trim();
  return plain(name) === plain(site);
}

function sameName(author: string, site: string | null): boolean {
  return site !== null && author.trim().toLowerCase() === site.trim().toLowerCase();
}
