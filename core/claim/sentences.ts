import type { Span } from '../model';

/** A possible sentence end: terminators, then closing marks or brackets, then space or the end of the text. */
const TERMINATOR = /(?:[.!?…]+["”“»’›)\]]*(?=\s|$)|[。！？]+[」』”）]*|\n+)/gu;

/** Words that a full stop belongs to. Those of all languages together: a clash would need a sentence ending in one. */
const ABBREVIATION = new RegExp(
  `^(?:${[
    'mrs?|ms|mx|drs?|prof|st|sen|rep|gov|gen|col|capt|lt|sgt|det|insp|supt|rev|hon|pres|sec|messrs|mt|ft|vs|v|no|nos|op|vol|ed|eds|al|cf|approx|dept|est|fig|figs|incl|inc|ltd|corp|co|bros|jan|feb|apr|aug|sept?|oct|nov|dec|e\\.g|i\\.e',
    'bzw|ca|ggf|evtl|inkl|nr|s|str|usw|vgl|zb|z|d|hr|fr|hrsg|bspw|u|abs|art|sog|mio|mrd|tel|geb|gest|jh',
    'mm|mme|mlle|m|me|mgr|av|bd|env|etc|p|pp|ex|hab',
    'sra?|srta|dña?|d|ud|uds|av|avda|ee|uu|pág|núm|aprox|exmo|sto|sta|eng|dra|profa',
    'sig|sigg|dott|dottssa|ing|avv|on|pag|ecc|ss|dhr|mevr|mw|drs|ir|bijv|blz|enz|nl|o\\.a|m\\.n|t\\.a\\.v|jhr',
    'tzn|np|prof|ul|godz|tys|mln|mld|gen|płk|ks|inż|mgr|red|in|św|г|гг|т|д|ул|им|руб|тыс|млн|млрд|стр|рис|т\\.д|т\\.е|т\\.п|др',
    'bl|t\\.ex|kl|dvs|m\\.m|osv|resp|st|tfn|f\\.d',
  ].join('|')})$`,
  'iu',
);

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
  const sentences: Span[] = [];
  let start = 0;
  for (const hit of text.matchAll(TERMINATOR)) {
    const end = hit.index + hit[0].length;
    if (hit[0].startsWith('\n')) push(sentences, text, start, hit.index);
    else if (!endsHere(text, hit, ordinals)) continue;
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
function endsHere(text: string, hit: RegExpExecArray, ordinals: boolean): boolean {
  const next = /^\s*["“„«»‚‘'([¿¡–—-]*\s?([\p{L}\p{N}])?/u.exec(
    text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 12),
  )?.[1];
  if (next !== undefined && /\p{Ll}/u.test(next)) return false;
  if (!hit[0].startsWith('.') || hit[0].length > 1) return true;
  const before = text.slice(Math.max(0, hit.index - LOOK_BACK), hit.index);
  const word = /[\p{L}\p{N}][\p{L}\p{N}.]*$/u.exec(before)?.[0] ?? '';
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return next === undefined;
  if (ordinals && /^\d{1,2}$/.test(word)) return next === undefined;
  return !ABBREVIATION.test(word) || next === undefined;
}
