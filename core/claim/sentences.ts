import type { Span } from '../model';
import { tongueOf } from './text/tongue-of';

/** A possible sentence end: terminators, then closing marks, brackets or numbers of notes, then space or the end of the text. */
const TERMINATOR =
  /(?:[.!?…]+(?:["”“’›)\]]|[  ]?»|\[\d{1,3}\]|[*†‡]{1,3}|(?<=\p{Ll}[.!?]["”’»]?)\d{1,2}(?=\s+["“„«‘(]?\p{Lu}))*(?=[\s,]|$)|[。！？]+[」』”）]*|\n+)/gu;

/** Words that a full stop belongs to, in every language that has them and in none as a word that may end a sentence. */
const EVERYWHERE =
  'mrs?|ms|mx|drs?|prof|sen|rep|gov|col|capt|lt|sgt|insp|supt|messrs|mt|vs|approx|dept|incl|inc|ltd|corp|bros|jan|feb|apr|aug|sept?|oct|nov|dec|e\\.g|i\\.e|etc|cf|mme|mlle|mgr|jr|sr|sra|ca';
const OF_LANGUAGE: Readonly<Record<string, string>> = {
  en: 'st|hon|rev|gen|det|ft|eds?|al|co|pres|a\\.m',
  fr: 'mm|m|me|av|bd|env|ex',
  de: 'bzw|ggf|evtl|inkl|str|usw|vgl|z|d|b|hr|fr|hrsg|bspw|u|abs|sog|mio|mrd|tel|geb|gest|jh|st|exkl',
  es: 'dña|d|ud|uds|avda|av|ee|uu|aprox|exmo|sto|sta|dra',
  pt: 'eng|dra|profa|exmo|av|d',
  it: 'sig|sigg|dott|dottssa|ing|avv|on|ecc|d|sen',
  nl: 'dhr|mevr|mw|ir|bijv|blz|o\\.a|m\\.n|e\\.a|t\\.a\\.v|jhr|nl',
  pl: 'tzn|np|ul|godz|tys|mln|mld|gen|płk|ks|inż|red|św|r|im|min|wg|al',
  ru: 'г|гг|т|д|ул|им|руб|тыс|млн|млрд|стр|рис|т\\.д|т\\.е|т\\.п|др|проф|акад',
  sv: 't\\.ex|kl|dvs|m\\.m|osv|resp|tfn|f\\.d|bl',
};
/** Those before a number only: "no" and "art" are words. */
const BEFORE_NUMBER = /^(?:nos?|nr|art|figs?|vol|op|pp?|s|n|bd|kap|ch|pág|núm|pag|str|sec)$/iu;
const ABBREVIATIONS = new Map<string, RegExp>();

function abbreviations(language: string | null): RegExp {
  const key = tongueOf(language) ?? '';
  const known = ABBREVIATIONS.get(key);
  if (known) return known;
  const made = new RegExp(`^(?:${EVERYWHERE}${key in OF_LANGUAGE ? `|${OF_LANGUAGE[key]}` : ''})$`, 'iu');
  ABBREVIATIONS.set(key, made);
  return made;
}

/** Languages that write ordinals with a full stop ("am 3. Mai"). */
const ORDINALS = /^(?:de|da|nb|nn|no|pl|cs|sk|sl|hr|sr|hu|fi|et|lv|tr)\b/i;
/** Only the end of the sentence so far matters; a longer look back would make a long line quadratic. */
const LOOK_BACK = 40;

/**
 * Sentences of a text as spans without surrounding space, in order; line breaks always end one.
 * @param language BCP 47 tag or null: only needed for ordinals.
 */
export function splitSentences(text: string, language: string | null): readonly Span[] {
  const ordinals = language !== null && ORDINALS.test(language);
  const abbreviation = abbreviations(language);
  const sentences: Span[] = [];
  let start = 0;
  for (const hit of text.matchAll(TERMINATOR)) {
    const end = hit.index + hit[0].length;
    if (hit[0].startsWith('\n')) push(sentences, text, start, hit.index);
    else if (!endsHere(text, hit, ordinals, abbreviation)) continue;
    else push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (end > start) sentences.push({ start, end });
}

/** Whether the terminator found really ends a sentence: the next word may start one and the last may end one. */
function endsHere(text: string, hit: RegExpExecArray, ordinals: boolean, abbreviation: RegExp): boolean {
  const end = hit.index + hit[0].length;
  const next = nextLetter(text, end);
  if ((next !== undefined && /\p{Ll}/u.test(next)) || text.charAt(end) === ',') return false;
  if (!hit[0].startsWith('.') || hit[0].length > 1) return true;
  const word = wordBefore(text, hit.index);
  if (/^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u.test(word)) return next === undefined;
  if (ordinals && /^\d{1,2}$/.test(word)) return next === undefined;
  if (next === undefined) return true;
  return !(/\d/.test(next) && BEFORE_NUMBER.test(word)) && !abbreviation.test(word);
}

/** The first letter or digit behind an offset, past space and opening marks. */
function nextLetter(text: string, at: number): string | undefined {
  // One space and a letter of ASCII, as nearly always: no need to ask Unicode.
  if (text.charCodeAt(at) === 32 && isAsciiLetter(text.charCodeAt(at + 1))) return text.charAt(at + 1);
  return /^\s*["“„«»‚‘'([¿¡–—-]*\s?([\p{L}\p{N}])?/u.exec(text.slice(at, at + 12))?.[1];
}

/** The letters, digits and full stops that end at an offset. */
function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < LOOK_BACK && isAsciiLetter(text.charCodeAt(from - 1))) from--;
  // Behind a space the word begins, whatever stands farther off.
  if (from > 0 && at - from < LOOK_BACK && text.charCodeAt(from - 1) === 32) return text.slice(from, at);
  return /[\p{L}\p{N}][\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(0, at - LOOK_BACK), at))?.[0] ?? '';
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
