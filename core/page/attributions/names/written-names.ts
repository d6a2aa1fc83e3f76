import type { Attribution } from '../../../model';
import { AGENCIES } from '../../metadata/agency';
import type { Discourse } from '../words/discourse';
import { attributionInNominative } from './nominative';

/** German adjectives that names of bodies begin with, by their last sounds, with the ending of their case. */
const ADJECTIVE =
  /^(\p{Lu}\p{L}*(?:isch|lich|ig|deutsch|eint|onal|tral|ial)|Deutsch|Auswärtig|Oberst|Frei|Neu|Rot|Weiß|Grün|Groß|Hoh)e[nrms]?$/u;
/** The gender of a German noun by its last sounds; others are masculine. */
const NEUTER =
  /(?:amt|institut|ministerium|gericht|werk|zentrum|büro|haus|bündnis|museum|parlament|forum|kreuz|komitee|archiv|radio|fernsehen|blatt|magazin|portal|kuratorium|konsulat|präsidium)$/iu;
const FEMININE =
  /(?:ung|heit|keit|schaft|ion|tät|ei|bank|kammer|agentur|bahn|post|presse|wehr|wacht|klinik|rundschau|e|werke|betriebe|nachrichten|länder|linken|grünen|nationen|staaten)$/iu;
/** The article of a name, where the language has any, with a capital where no sentence begins. */
const ARTICLE: Readonly<Record<string, string>> = {
  fr: "L[ae]s? |L[’']",
  es: 'El |Las? |Los ',
  it: "Il |L[aeo] |L[’']",
  pt: 'O |A ',
  nl: 'De |Het ',
  de: 'Die |Der |Das ',
};

/** "Deutscher Wetterdienst" for "des Deutschen Wetterdienstes": a German name as it stands without an article. */
function germanName(name: string, before: string): string {
  const words = name.replace(/^(?:\p{Ll}+e[nrms]?\s)+(?=\p{Lu})/u, '').split(' ');
  const head = words.findIndex((word) => !ADJECTIVE.test(word));
  const noun = words[head];
  if (noun === undefined || !/^\p{Lu}\p{Ll}/u.test(words[0] ?? '')) return name;
  const genitive = /(?:^|\P{L})(?:des|eines)\s$/iu.test(before) && !/(?:[aiu]s|ss)$/u.test(noun);
  const bare = genitive ? noun.replace(/(?<=[bdfgklmnprstz])es$|s$/u, '') : noun;
  const ending = NEUTER.test(bare) ? 'es' : FEMININE.test(bare) ? 'e' : 'er';
  return words
    .map((word, index) => (index < head ? word.replace(ADJECTIVE, `$1${ending}`) : index === head ? bare : word))
    .join(' ');
}

/** Names of bodies in the genitive, as cues like "по данным" and "według" ask for it, and in the locative behind "в": by language their endings. */
const CASES: Readonly<Record<string, readonly [cue: RegExp, endings: readonly (readonly [RegExp, string])[]]>> = {
  ru: [
    /(?:^|\P{L})(?:по \p{L}+(?:м|ии|ию|ке)|в|отч[её]те|докладе) [«“"]?$/iu,
    [
      [/^(\p{L}+-)?(служб|палат|\p{L}*уратур)[ые](?!\p{L})/iu, '$1$2а'],
      [/^(\p{L}+ств)[ае](?!\p{L})/iu, '$1о'],
      [/ой (\p{L}+)ы(?!\p{L})/u, 'ая $1а'],
      [/ого (\p{L}+)а(?!\p{L})/u, 'ый $1'],
      [/ии(?!\p{L})/u, 'ия'],
      [/(?<=служб|палат)[ые](?!\p{L})/u, 'а'],
      [/(?<=[бвгджзклмнпрстфхцчшщ])[ае]$/u, ''],
    ],
  ],
  pl: [
    /(?:^|\P{L})(?:według|wedle|zdaniem|wynika ze?|danych|od|u|rzeczni\p{L}+(?: prasow\p{L}+)?) $/iu,
    [
      [/^(\p{L}+?)i?ej (\p{L}+)y(?!\p{L})/u, '$1a $2a'],
      [/^(\p{L}+)ego Urzędu (\p{L}+)ego/u, '$1y Urząd $2y'],
      [/^(\p{L}+)ego (\p{L}+)u(?!\p{L})/u, '$1y $2'],
      [/^(\p{L}+stw)a(?!\p{L})/u, '$1o'],
      [/^(\p{L}+)y (\p{L}+?)i?ej(?!\p{L})/u, '$1a $2a'],
      [/^(\p{L}+[bdnrtw])y(?!\p{L})/u, '$1a'],
      [/^(Polic|Komis|Agenc|Federac|Organizac)ji/u, '$1ja'],
      [/^Radia /u, 'Radio '],
    ],
  ],
};

/** "Росстат" for "по данным Росстата". */
function inFirstCase(name: string, before: string, language: string): string {
  const [cue, endings] = CASES[language] ?? [/$^/u, []];
  const [ending, nominative] = (cue.test(before) && endings.find(([end]) => end.test(name))) || [/$^/u, ''];
  return name.replace(ending, nominative);
}

/** The name of a body as it stands alone; `before` is what the text has before it, some twenty characters. */
export function inNominative(name: string, before: string, language: string): string {
  return language === 'de' ? germanName(name, before) : inFirstCase(name, before, language);
}

/** "der Nachrichtenagentur dpa": an agency by its name behind its noun. */
const AGENCY = new RegExp(`^(?:Nachrichten|Presse)agentur\\s(${AGENCIES})(?!\\p{L})`, 'iu');

/** A reader of the article that belongs to a name ("Les Échos"): one that the text has with a capital inside a sentence. Each name is looked for once. */
function articleReader({ text, cues }: Discourse): (name: string) => string {
  const articles = ARTICLE[cues.language];
  if (articles === undefined) return (name) => name;
  const article = new RegExp(`(?<=[\\p{L}\\d,] )(?:${articles})$`, 'u');
  const known = new Map<string, string>();
  const find = (name: string): string => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const found = article.exec(text.slice(Math.max(0, at - 8), at))?.[0];
      if (found !== undefined) return found + name;
    }
    return name;
  };
  return (name) => {
    if (!/^\p{Lu}/u.test(name)) return name;
    const written = known.get(name) ?? find(name);
    known.set(name, written);
    return written;
  };
}

/**
 * For one page: a body by its name as a person would write it, without the case that it stands in and with an article of its own.
 * `from` is where the words that name it begin.
 */
export function nameWriter(page: Discourse): (attribution: Attribution, from: number) => Attribution {
  const withArticle = articleReader(page);
  const { language } = page.cues;
  return (given, from) => {
    const attribution = attributionInNominative(given, page);
    const { kind, name } = attribution;
    if (kind !== 'organisation' || name === null || name === page.input.site) return attribution;
    // Who goes on was named before.
    const behind = page.text.indexOf(name, from);
    const at = behind < 0 ? page.text.lastIndexOf(name, from) : behind;
    const before = at < 0 ? '' : page.text.slice(Math.max(0, at - 20), at);
    const agency = AGENCY.exec(page.text.slice(at, at + 40))?.[1];
    if (at >= 0 && agency !== undefined) return { kind, name: agency };
    return { kind, name: withArticle(inNominative(name, before, language)) };
  };
}
