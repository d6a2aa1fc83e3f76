import { splitSentences } from '../../claim/sentences';
import type { Attribution, PageReading, Span } from '../../model';
import { agencyOf } from '../elsewhere/agency-copy';
import { type Mention, mentionsIn } from '../elsewhere/mentions';
import { postedElsewhere } from '../elsewhere/posted-elsewhere';
import {
  BROKEN_BY,
  CREDITED,
  FIRST_BY,
  HAD_FIRST,
  IN_IT,
  IT_BROKE,
  IT_PRINTED,
  IT_SAYS,
  IT_WAS,
  OWN_WORK,
  SAID_BY,
  SPEAKS,
  THAT_SAID,
  TO_THIS_HOUSE,
  WAS_TOLD,
  WRITES_THERE,
} from '../elsewhere/roles';
import { isFrontPage } from '../hop/is-front-page';
import { isOwn } from '../hop/points-elsewhere';
import { blockOf, overlaps, sentenceOf } from '../passage/sentence-of';
import type { PathNode } from '../trace/path-node';
import { remembered } from '../trace/remember';
import { isBody } from '../voice/account-voice';
import { FIRST_PERSON } from '../voice/first-person';
import { withoutArticle } from '../voice/without-article';

/** Where a page says that its words are from, without a link. */
export interface SaidElsewhere {
  /** The publication whose words they are; null when somebody is named beside it who speaks there, or it is not named. */
  readonly attribution: Attribution | null;
  readonly words: string;
}

/** Longest sentence, or caption with its source, that is looked through. */
const MOST_CHARACTERS = 1500;

/** Words in marks from this number on are speech, fewer may be a title. */
const SPEECH_WORDS = 4;

/** How a sentence begins that is about the one before it. */
const BACK = /^\s*(?:das|dies|so|this|that|lo|cela|ceci|c[’']est|así lo|dat|isso)\s/iu;

/** A line of its own kind that only names the source: "Source: Bureau of Rivers". */
const SOURCE_LINE =
  /(?<=^|[.!?(–—|\n]\s?)(?:[Ss]ources?|[Qq]uellen?|[Ff]uentes?|[Ff]ontes?|[Ff]onti|[Bb]ron(?:nen)?|[Źź]ródł[oa]|[Kk]ällor?|[Ии]сточники?)\s?:\s*[“„«"‚‘']?\s?(?=\p{Lu})/u;

/**
 * The publication, broadcast or post that the sentence of the words gives as where they are from, without a link; or the one that the
 * rest of its paragraph says had the news first. Null when there is none, or it is the page's own house.
 */
export function saidElsewhere({ reading, passage }: PathNode): SaidElsewhere | null {
  if (!reading || !passage) return null;
  return found(reading, `${passage.start} ${passage.end}`, () => search(reading, passage));
}

const found = remembered<SaidElsewhere | null>();

/** True when the sentence of the words says that the page's own house was told so, or found it out: "told this paper"; "told the Courier" and "the Courier has counted" in the Courier. */
export function isSaidHere({ reading, passage }: PathNode): boolean {
  if (!reading || !passage) return false;
  return here(reading, `${passage.start} ${passage.end}`, () => {
    const sentence = sentenceOf(reading, passage);
    const text = withoutSpeech(reading, sentence);
    if (TO_THIS_HOUSE.test(text)) return true;
    return mentionsIn(text, reading.work.language).some(
      (mention) =>
        isOwnHouse(mention, reading) &&
        (WAS_TOLD.test(text.slice(Math.max(0, mention.start - CUE_CHARACTERS), mention.start)) ||
          OWN_WORK.test(text.slice(mention.end, mention.end + CUE_CHARACTERS))),
    );
  });
}

const here = remembered<boolean>();

function search(reading: PageReading, passage: Span): SaidElsewhere | null {
  const sentence = withLeadIn(reading, sentenceOf(reading, passage));
  if (hasLink(reading, sentence)) return null;
  const text = withoutSpeech(reading, sentence);
  if (TO_THIS_HOUSE.test(text)) return null;
  for (const mention of mentionsIn(text, reading.work.language)) {
    const role = isOwnHouse(mention, reading) ? null : roleOf(mention, text, reading, sentence);
    if (role) return role;
  }
  const posted = reading.work.kind === 'post' || FIRST_PERSON.test(text) ? null : postedElsewhere(text);
  if (posted !== null) return { attribution: null, words: posted };
  return sourceLine(reading, sentence) ?? hadFirst(reading, sentence) ?? agencyCopy(reading, sentence);
}

/** Characters on either side of a name in which it is said what it has to do with the words. */
const CUE_CHARACTERS = 160;

/** Letters of an abbreviation: in brackets behind a name it is short for that. */
const ABBREVIATION = 5;

/** "The walkers had no map (Vale Courier, 3 May)": a name that stands in brackets for where it is from. */
function isInBrackets(before: string, after: string, letters: number): boolean {
  if (!/\((?:the )?$/iu.test(before) || !/^(?:, [^()]{0,20})?\)/u.test(after)) return false;
  return letters > ABBREVIATION || /^\)[.\s]*$/u.test(after);
}

/** The sentence with the one before it when that leads to it by a colon. */
function withLeadIn(reading: PageReading, sentence: Span): Span {
  const block = blockOf(reading, sentence);
  const before = reading.text.slice(block.start, sentence.start);
  if (!/:\s*$/u.test(before)) return sentence;
  const last = splitSentences(before, reading.work.language).at(-1);
  return last ? { start: block.start + last.start, end: sentence.end } : sentence;
}

/** What a publication has to do with the words of its sentence, or null for one that is merely mentioned. */
function roleOf(mention: Mention, text: string, reading: PageReading, sentence: Span): SaidElsewhere | null {
  const { start, end, name, sure, aired } = mention;
  const [before, after] = [
    text.slice(Math.max(0, start - CUE_CHARACTERS), start),
    text.slice(end, end + CUE_CHARACTERS),
  ];
  const by = (hit: RegExpExecArray | null, own = true): SaidElsewhere => {
    const words = `${hit?.[0] ?? ''}${text.slice(start, end)}`.trim();
    return { attribution: own && name !== null ? { kind: 'organisation', name } : null, words };
  };
  if (BROKEN_BY.test(before) || IT_BROKE.test(after))
    return sure !== 'press' && isPerson(mention, reading) ? null : by(null);
  if (isOfEarlierYear(after, reading) && WAS_TOLD.test(before)) return by(null, false);
  if (sure !== 'press' && (sure === 'title' ? isPerson(mention, reading) : !isNamedOnce(mention, before, reading)))
    return null;
  const told = sure === 'name' ? null : WAS_TOLD.exec(before);
  if (told) return by(told, false);
  if (sure !== 'name' && IN_IT.test(before) && WRITES_THERE.test(after)) return by(null, false);
  const credited = CREDITED.exec(before);
  if (credited) return by(credited);
  if (sure === 'name') return null;
  if (aired && SPEAKS.test(text)) return by(null, false);
  if (sure === 'press' && isInBrackets(before, after, end - start)) return by(null);
  if (IT_WAS.test(before) && THAT_SAID.test(after)) return by(null);
  if (isSpeechOfOthers(reading, sentence)) return null;
  const said = SAID_BY.exec(before);
  return said || IT_SAYS.test(after) || IT_PRINTED.test(after) ? by(said) : null;
}

/** True for a stretch of the body with a link that leads to a work: the front page of a site is none. */
function hasLink(reading: PageReading, span: Span): boolean {
  return reading.citations.some(
    (citation) => citation.place === 'body' && overlaps(citation, span) && !isFrontPage(citation.url),
  );
}

/** The sentence with blanks in place of what is said in it: a paper that somebody speaks of is no source. */
function withoutSpeech(reading: PageReading, sentence: Span): string {
  let text = reading.text.slice(sentence.start, Math.min(sentence.end, sentence.start + MOST_CHARACTERS));
  for (const { form, start, end } of reading.quotations) {
    const spoken = reading.text.slice(start, end);
    if (form !== 'marks' || (spoken.match(/[\p{L}\p{N}]+/gu) ?? []).length < SPEECH_WORDS) continue;
    const [from, to] = [Math.max(0, start - sentence.start), Math.min(text.length, end - sentence.start)];
    if (from < to) text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  }
  return text;
}

/** The page's own name, or one that runs on into the name of who speaks: "disse ao Jornal do Vale Ana Melro". */
function isOwnHouse({ name }: Mention, { work: { site } }: PageReading): boolean {
  if (name === null || site === null) return false;
  const [one, own] = [withoutArticle(name.toLowerCase()), withoutArticle(site.toLowerCase())];
  return isOwn(one, own) || isOwn(one.replace(/s$/u, ''), own) || one.startsWith(`${own} `);
}

/** "Das meldet die Agentur", "That is according to the Courier": a sentence that only says where the one before it is from. */
function isBackReference(before: string): boolean {
  if (!BACK.test(before) || /[.!?]\s/u.test(before)) return false;
  return SAID_BY.test(before) || CREDITED.test(before);
}

/** "She told the committee in 1994": what is said to somebody years before the page is not said to the page. */
function isOfEarlierYear(after: string, { work: { published } }: PageReading): boolean {
  const year = Number(/^,?\s+(?:back\s+)?in\s+(1[89]\d\d|20\d\d)(?!\d)/u.exec(after)?.[1] ?? Number.NaN);
  return published !== null && year < new Date(published.at).getUTCFullYear();
}

/** Offices and bodies that English puts behind an article, beside those that are known by their words. */
const WITH_ARTICLE =
  /^(?:Rev|Reverend|Hon|Right|Duke|Duchess|Earl|Bishop|Archbishop|Dean|Prince|Princess|King|Queen|Pope|Mayor|Lord|Lady|Chief|President|Minister|Secretary|Attorney|White|Red|Royal)(?!\p{L})|(?<!\p{L})(?:Act|Army|Crew|Cross|Embassy|Estate|Grid|Guard|House|Inquiry|Master|Mission|Navy|Rules?|Squad|Team|Treaty|\p{L}+s)$/u;

/** "According to the Suffolk Naturalist": a name behind an article that the page has nowhere else and that is no body's or office's by its words. Who was asked is presented. */
function isNamedOnce({ name }: Mention, before: string, { text }: PageReading): boolean {
  if (name === null || !/\bthe\s$/iu.test(before) || !/^\p{Lu}\S+\s.*\p{Lu}\p{Ll}+$/u.test(name)) return false;
  return !isBody(name) && !WITH_ARTICLE.test(name) && text.indexOf(name) === text.lastIndexOf(name);
}

/** A body or somebody the page lets speak, in a name that has no more than the looks of a title. */
function isPerson({ name }: Mention, { quotations, credits, text }: PageReading): boolean {
  if (name === null) return false;
  if (isBody(name)) return true;
  const isTheirs = [...quotations, ...credits].some(
    ({ attribution }) => attribution.kind === 'person' && attribution.name === name,
  );
  return isTheirs && new RegExp(`\\p{Lu}\\p{Ll}+ ${name.replace(/[^\p{L}\p{N} ]/gu, '.')}`, 'u').test(text);
}

/** True where the sentence has the words of somebody by name in marks: these were said to the page. */
function isSpeechOfOthers(reading: PageReading, sentence: Span): boolean {
  return reading.quotations.some(
    ({ form, attribution, ...quotation }) =>
      form === 'marks' && overlaps(quotation, sentence) && attribution.kind !== 'organisation',
  );
}

/** The source named in the rest of the block, which is that of a caption or note and not of a whole article. */
function sourceLine(reading: PageReading, sentence: Span): SaidElsewhere | null {
  const block = blockOf(reading, sentence);
  if (hasLink(reading, block)) return null;
  const text = reading.text.slice(sentence.start, Math.min(block.end, sentence.start + MOST_CHARACTERS));
  const line = SOURCE_LINE.exec(text);
  if (!line) return null;
  const at = line.index + line[0].length;
  const named = mentionsIn(text, reading.work.language).find(({ start }) => start === at);
  const name = named?.name ?? null;
  // "Source: Fell/Agency" is that of a picture.
  return name === null || text.charAt(named?.end ?? 0) === '/'
    ? null
    : { attribution: { kind: 'organisation', name }, words: `${line[0]}${name}` };
}

/** Houses that sell what they write to papers, as they are named alone in brackets behind it. */
const SYNDICATE =
  /^\p{Lu}.*\s(?:[Ff]eatures|[Ss]yndicate|[Mm]edia|[Cc]ontent|[Mm]edien|[Tt]hemendienst|[Pp]ressedienst|[Mm]édias|[Cc]ontenus|[Mm]edios|[Cc]ontenidos|[Rr]eportajes|[Cc]ontenuti|[Cc]onteúdos)$/u;

/** The publication that another sentence of the paragraph says had the news first. */
function hadFirst(reading: PageReading, sentence: Span): SaidElsewhere | null {
  const block = blockOf(reading, sentence);
  const rest = reading.text.slice(sentence.end, Math.min(block.end, sentence.end + MOST_CHARACTERS));
  for (const mention of mentionsIn(rest, reading.work.language)) {
    const { name, start, end } = mention;
    const first = FIRST_BY.exec(rest.slice(Math.max(0, start - CUE_CHARACTERS), start));
    const alone =
      (mention.sure === 'press' || SYNDICATE.test(name ?? '')) &&
      /^\s*\((?:the )?$/iu.test(rest.slice(0, start)) &&
      rest.startsWith(')', end);
    const had =
      first !== null ||
      alone ||
      HAD_FIRST.test(rest.slice(end)) ||
      (mention.sure !== 'name' && isBackReference(rest.slice(0, start)));
    if (name === null || !had || isOwnHouse(mention, reading)) continue;
    return { attribution: { kind: 'organisation', name }, words: `${first?.[0] ?? ''}${name}` };
  }
  return null;
}

/** The agency whose copy the whole page is; who speaks there is told by the sentence. */
function agencyCopy(reading: PageReading, sentence: Span): SaidElsewhere | null {
  if (reading.work.kind === 'post' || sentence.start >= reading.bodyEnd) return null;
  const name = agencyOf(reading.text.slice(0, reading.bodyEnd), reading.work.author);
  const { site } = reading.work;
  return name === null || isOwn(name, site) || isShortFor(name, site) ? null : { attribution: null, words: name };
}

/** True for letters that a name begins with and has in this order: an agency that signs its own news. */
function isShortFor(letters: string, name: string | null): boolean {
  const inOrder = letters.match(/\p{L}/gu)?.join('.*') ?? '';
  return name !== null && inOrder !== '' && new RegExp(`^${inOrder}`, 'iu').test(name);
}
