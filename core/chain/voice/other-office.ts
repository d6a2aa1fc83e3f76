import { overlaps, sentenceOf } from '../passage/sentence-of';
import type { Place } from './other-body';

/**
 * Offices by what they are called in the languages read here, accents folded, and the letters of what else their holders may be called: a director is a
 * chief executive elsewhere, a councillor may chair a committee. Two offices without a common letter are two people's.
 */
const OFFICES: readonly (readonly [kinds: string, names: RegExp])[] = (
  [
    [
      'm',
      '(?:lady )?mayor(?:ess)?|(?:ober)?burgermeister(?:in)?|maire|alcalde(?:sa)?|sindac[oa]|burgemeester|prefeit[oa]',
    ],
    [
      'ch',
      'councillor|stadtrat(?:in)?|gemeinderat(?:in)?|conseill(?:er|ere) municipale?|concejala?|regidora?|assessor[ae]|assessore|wethouder|raadslid|vereadora?',
    ],
    ['chlj', 'chair(?:man|woman|person)?|vorsitzende[rn]?|president[ae]?|prasident(?:in)?|voorzitter'],
    [
      'l',
      'chief executive|ceo|managing director|director|geschaftsfuhrer(?:in)?|vorstandschef(?:in)?|direktor(?:in)?|leiter(?:in)?|directeur|directrice|directora|direttore|direttrice|diretora?|consejer[oa] delegad[oa]|amministratore delegato|amministratrice delegata|head ?teacher|head(?:master|mistress)|principal|schulleiter(?:in)?|owner|founder|manager|inhaber(?:in)?',
    ],
    ['g', 'minister(?:in)?|ministre|ministr[oa]'],
    ['sg', '(?:branch |club |general )?secretary|sekretar(?:in)?|secretaire|secretari[oa]|segretari[oa]|secretaris'],
    [
      't',
      'treasurer|kassenwart(?:in)?|schatzmeister(?:in)?|tresori(?:er|ere)|tesorer[oa]|tesorier[ea]|penningmeester|tesoureir[oa]',
    ],
    ['k', 'captain|kapitan(?:in)?|capitaine|capitan[oa]?|aanvoerder|capita'],
    ['a', '(?:chief )?arbiter|referee|umpire|schiedsrichter(?:in)?|arbitre|arbitr[oa]|scheidsrechter'],
    ['o', '(?:head )?coach|trainer(?:in)?|entraineure?|entrenadora?|allenat(?:ore|rice)|treinadora?'],
    ['dl', 'conductor|dirigent(?:in)?|chef d orchestre'],
    ['p', 'spokes(?:man|woman|person)|sprecher(?:in)?|porte-parole|portavoz|portavoce|woordvoerder|porta-voz'],
    ['j', 'judge|magistrate|richter(?:in)?|juge|juez|jueza|giudice|juiza?'],
    ['y', 'police chief|chief constable|sheriff|fire chief|polizeichef(?:in)?'],
    ['v', 'bishop|vicar|priest|pfarrer(?:in)?|cure|parroco|parroc[oa]|pastoor'],
    ['b', 'harbour ?master|lock ?keeper|lighthouse keeper|hafenmeister(?:in)?'],
  ] as const
).map(([kinds, names]) => [kinds, new RegExp(`(?<![\\p{L}-])(?:${names})(?![\\p{L}-])`, 'gu')] as const);

/** Words before which an office is another one: "deputy mayor", "former director". */
const OTHERWISE =
  /(?:deputy|vice|former|ex|then|acting|assistant|stellvertretende[rn]?|ehemalige[rn]?|adjoint|ancienne?|antigu[oa]|vicedirector|ex-)[\s-]$/u;

/** Characters on either side of a name in which its holder's office stands. */
const BESIDE_NAME = 70;

/**
 * True when the later page has quoted words from the holder of an office, without a name, and the earlier one from somebody by name who holds another
 * one: "the mayor" for "the councillor Ida Fenn".
 */
export function isOfAnotherOffice(earlier: Place, later: Place): boolean {
  const name = quotedName(earlier);
  const said = outsideQuotes(later);
  if (name === null || hasWordOf(name, said)) return false;
  const [own, ...more] = officesIn(said);
  if (own === undefined || more.length > 0) return false;
  const theirs = officesBeside(name, earlier.reading.text);
  return theirs.length > 0 && theirs.every((kinds) => ![...kinds].some((kind) => own.includes(kind)));
}

/** The full name of who is quoted in the passage. */
function quotedName({ reading, passage }: Place): string | null {
  const names = reading.quotations
    .filter(
      ({ form, attribution, ...span }) => form === 'marks' && attribution.kind === 'person' && overlaps(span, passage),
    )
    .map(({ attribution }) => attribution.name);
  return names.find((name) => name !== null && /^\p{Lu}\S+\s+\p{L}*\s?\p{Lu}/u.test(name)) ?? null;
}

/** The sentence of the words without what is said in marks; `` where nothing is. */
function outsideQuotes({ reading, passage }: Place): string {
  const sentence = sentenceOf(reading, passage);
  const text = reading.text.slice(sentence.start, sentence.end);
  const said = text.replace(/[“„«"][^“”„«»"]*(?:[”“»"]|$)/gu, ' ');
  return said === text ? '' : said;
}

function officesIn(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’']/gu, ' ').toLowerCase();
  return OFFICES.flatMap(([kinds, names]) =>
    [...plain.matchAll(names)].some(({ index }) => !OTHERWISE.test(plain.slice(Math.max(0, index - 20), index)))
      ? [kinds]
      : [],
  );
}

function officesBeside(name: string, text: string): readonly string[] {
  const found: string[] = [];
  const last = name.split(/\s+/u).at(-1) ?? name;
  for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
    const before =
      text
        .slice(Math.max(0, at - BESIDE_NAME), at)
        .split(/[.;:!?“”„«»"\n]/u)
        .at(-1) ?? '';
    const after = text.slice(at, at + BESIDE_NAME).split(/[.;:!?“”„«»"\n]/u)[0] ?? '';
    found.push(...officesIn(`${before} ${after}`));
  }
  return found;
}

function hasWordOf(name: string, text: string): boolean {
  const words = new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  return (name.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some((word) => words.has(word));
}
