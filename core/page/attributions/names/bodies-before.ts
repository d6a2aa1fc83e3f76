import { ORGANISATION_NOUN, OUTLET_NOUN } from '../../../claim/cues/nouns';
import { monthOf } from '../../metadata/months';
import { introduction } from '../speakers/introductions';
import { type Actor, type Discourse, indexBefore } from '../words/discourse';
import { openingOf } from '../words/openings';
import { readTokens } from '../words/tokens';
import { readActor } from './actors';
import { phraseAfter } from './phrases';

/** Nouns that stand for the body named last ("The company said"), in the languages of the lexica. */
const ANY_BODY =
  /^(?:(?!parent|sister|rival|holding|mother)[\p{L}-]+\s){0,3}(?:company|firm|corporation|startup|start-up|organi[sz]ation|agency|body|unternehmens?|firma|konzerns?|organisation|start-up|l[’']entreprise|entreprise|société|groupe|organisme|empresa|compañía|organismo|entidad|entidade|companhia|organização|organización|promot(?:eur|rice|ora)|construtora|incorporadora|desarrolladora|bauträger|deweloper|corporação|instituição|institución|l[’']institution|dependencia|autarquia|azienda|società|gruppo|bedrijf|dienst|instantie|concern|organisatie|spółka|organizacja|компания|организация|företaget|bolaget|organisationen)(?:\s\p{L}+)?$/iu;
/** Nouns that stand for the paper or station named last ("le quotidien du soir", "the paper"). */
const ANY_OUTLET =
  /^(?:(?:news)?paper|magazine|outlet|broadcaster|daily|quotidien|journal|hebdomadaire|magazine|chaîne|blatt|zeitung|sender|magazin|tageszeitung|diario|periódico|rotativo|cadena|revista|jornal|emissora|quotidiano|giornale|rivista|emittente|krant|omroep|zender|gazeta|dziennik|газета|издание|телеканал|tidningen)(?:\s\p{Ll}+){0,2}$/iu;
/** How many sentences back the body may be named: about two paragraphs. */
const SENTENCES = 6;

/** Whether a name is only a noun that stands for a body named before. */
export function isAnyBody(name: string | null): boolean {
  const plain = name?.replace(/(?:U\.S\.?|US|U\.K\.?|UK|EU)\s/, '') ?? '';
  return ANY_BODY.test(plain) && !/.\p{Lu}/u.test(plain);
}

/** Whether a name is only a noun that stands for a paper or a station named before. */
export function isAnyOutlet(name: string | null): boolean {
  return name !== null && ANY_OUTLET.test(name) && /^\p{L}\P{Lu}*$/u.test(name);
}

/** What `nameIn` finds in the last sentence before an offset in which it finds anything; null when the last sentences have nothing. */
function nearest(
  at: number,
  page: Discourse,
  nameIn: (start: number, end: number) => string | null,
  most = SENTENCES,
): string | null {
  const from = indexBefore(page.sentences, at);
  const earliest = page.sectionStart(at);
  for (let index = from; index >= 0 && from - index <= most; index--) {
    const sentence = page.sentences[index];
    if (sentence === undefined || sentence.start < earliest) return null;
    const name = nameIn(sentence.start, Math.min(sentence.end, at));
    if (name !== null) return name;
  }
  return null;
}

/** The paper or station that a sentence before an offset names as its subject or source; null when the last sentences name none. */
export function outletBefore(at: number, page: Discourse): string | null {
  return nearest(at, page, (start, end) => {
    const tokens = readTokens(page.text, start, end);
    const phrase = phraseAfter(tokens, openingOf(tokens, page), page.cues);
    const actor = phrase && readActor(tokens, phrase, page);
    const known = actor?.noun === 'outlet' || reportsByInitials(actor, page.text.slice(start, end), page);
    const name = known ? (actor?.attribution.name ?? null) : null;
    return name !== null && /\p{Lu}/u.test(name) && !isAnyOutlet(name) ? name : null;
  });
}

/** "De VRT meldde": initials that report are a station's. */
function reportsByInitials(actor: Actor | null, sentence: string, { cues }: Discourse): boolean {
  const reports = sentence.search(cues.reporting) >= 0;
  return reports && actor?.attribution.kind === 'organisation' && /^\p{Lu}{2,5}$/u.test(actor.attribution.name ?? '');
}

/**
 * The body by name that `noun` stands for at an offset: the one that the text calls so ("la empresa Tejares"), or that a sentence
 * before is about or goes by; null when the last `most` sentences name none.
 */
export function bodyBefore(noun: string, at: number, page: Discourse, most = SENTENCES): string | null {
  const name = noun === '' ? undefined : calledSo(noun, at, page);
  if (name !== undefined && page.names.isProper(name.split(' ')[0] ?? '')) return name;
  return nearest(at, page, (start, end) => bodyOf(noun, start, end, page), most);
}

/** "la empresa Tejares": the name right behind the noun. */
function calledSo(noun: string, at: number, page: Discourse): string | undefined {
  const called = new RegExp(
    `(?<!\\p{L})${noun.replace(/[^\p{L} -]/gu, '.')}\\s((?:\\p{Lu}|\\d+\\p{L})[\\p{L}\\d&-]*(?:\\s\\p{Lu}[\\p{L}\\d&-]*){0,3})`,
    'gu',
  );
  return [...page.text.slice(page.sectionStart(at), at).matchAll(called)].at(-1)?.[1];
}

/** The body that says something in a sentence, or that it is about; for a spokesman's only a name that is surely a body's. */
function bodyOf(noun: string, start: number, end: number, page: Discourse): string | null {
  const tokens = readTokens(page.text, start, end);
  const phrase = phraseAfter(tokens, openingOf(tokens, page), page.cues);
  // "Fell’s mill" is not about Fell; "la direction …, disent-ils"
  const words = phrase ? tokens.slice(phrase.from, phrase.to) : [];
  const owned = words.some((word) => /[’']s?$/.test(word.text));
  const subject = (noun === '' || words.some((word) => word.capital)) && !owned ? phrase : null;
  const speaker = introduction(tokens, page, false)?.actor ?? null;
  const about = subject && readActor(tokens, subject, page);
  return nameOfBody(speaker, page) ?? (noun === '' && !isSurely(about) ? null : nameOfBody(about, page));
}

function isSurely(actor: Actor | null): boolean {
  const words = actor?.attribution.name?.split(' ') ?? [];
  return words.some((word) => ORGANISATION_NOUN.test(word) || /^\p{Lu}{2,6}$/u.test(word));
}

function nameOfBody(actor: Actor | null, page: Discourse): string | null {
  if (actor === null || actor.pronoun || actor.noun === 'outlet' || actor.noun === 'document') return null;
  const { kind, name } = actor.attribution;
  if (
    name === null ||
    name.length < 2 ||
    monthOf(name) > 0 ||
    page.cues.stop.has(name.toLowerCase()) ||
    (kind !== 'organisation' && (actor.office === true || page.names.isPerson(name)))
  )
    return null;
  const named = /\p{Lu}/u.test(name) || ORGANISATION_NOUN.test(name);
  return named && !isAnyBody(name) && !OUTLET_NOUN.test(name) ? name : null;
}
