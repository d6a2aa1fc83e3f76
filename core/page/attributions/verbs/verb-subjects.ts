import { DOCUMENT_NOUN, OUTLET_LEAD, OUTLET_NOUN } from '../../../claim/cues/nouns';
import { stancesOf } from '../../../claim/cues/stances';
import { outletAt } from '../credits/credit-kind';
import type { Sentence } from '../credits/make-credit';
import { readActor } from '../names/actors';
import { actorAfter } from '../names/actors-behind';
import { phraseBefore } from '../names/phrases';
import { isRomance } from '../words/cue-patterns';
import { type Actor, bodyAt, type Discourse } from '../words/discourse';
import { PERFECT_BEFORE } from './is-saying';
import { actorOfVerb } from './verbs';

/** German and Dutch auxiliaries of the perfect, whose participle closes the clause. */
export const PERFECT = /^(?:hat|haben|hatte|hatten|habe|heeft|hebben|had|hadden)$/;
/** Words between an auxiliary and its participle. */
const MOST_ADVERBS = 3;
/** Words that open a clause of saying before its verb: "según ha informado la policía", "tal y como ha explicado". */
const OPENS_SAYING = /(?:^|\s)(?:tal (?:[ye] )?)?(?:según|como|así|comme|segundo|conforme|come|secondo)$/;
/** At the end of the words before a verb: an outlet's noun, its name in marks, and at most a place. */
const CALLED =
  /(?<!\p{L})(?:[Dd](?:ie|er|as)|[Ll][ae]|[Ee]l|[Ii]l|\p{L}*(?:[Zz]eitung|[Ss]ender|[Mm]agazin|[Pp]ortal|[Aa]gentur|[Bb]latt|[Bb]log|[Ww]ebsite|newspaper|[Ss]ite|magazine|broadcaster|quotidien|journal|diario|periódico))\s[„“"«‘]([^„“”"«»\n]{2,40})[“”"»’](?:\s(?:in|aus|im|of|from|de)\s\p{Lu}\p{L}+)?\s$/u;

/** Whoever does what the verb says; with a perfect or a pronoun beside the verb the words stand in another order. */
export function subjectOf(verb: number, sentence: Sentence): Actor | null {
  const { tokens, page } = sentence;
  const inserted = behindInsertion(verb, sentence);
  if (inserted !== null) return inserted;
  if (page.cues.language !== 'de')
    return writingBefore(verb, sentence) ?? actorOfVerb(tokens, verb, page) ?? calledBefore(verb, sentence);
  // "sagte mir ein Sprecher der Mühle"
  if (/^(?:mir|uns)$/.test(tokens[verb + 1]?.lower ?? '')) return actorAfter(tokens, verb + 1, page);
  if (PERFECT.test(tokens[verb]?.lower ?? '')) {
    let start = verb;
    while (start > 0 && !/^[,.;:–—]$/.test(tokens[start - 1]?.text ?? '')) start--;
    // "Das Amt in Weitental hat …": the phrase that opens the clause, unless it is one of time or place.
    const opening = start < verb && verb - start < 9 ? actorAfter(tokens, start - 1, page) : null;
    if (opening !== null) return opening;
  }
  return calledBefore(verb, sentence) ?? actorOfVerb(tokens, verb, page);
}

/** "La mairie a, par ailleurs, précisé": the subject before an auxiliary that a phrase between commas parts from its participle. */
function behindInsertion(verb: number, { tokens, page }: Sentence): Actor | null {
  if (tokens[verb - 1]?.text !== ',') return null;
  const open = tokens.findLastIndex(({ text }, index) => text === ',' && index < verb - 1);
  if (open < 1 || verb - open > 6 || PERFECT_BEFORE[page.cues.language]?.test(tokens[open - 1]?.lower ?? '') !== true)
    return null;
  const phrase = phraseBefore(tokens, open - 1, page.cues);
  return phrase && readActor(tokens, phrase, page);
}

/** What tells more of a writing between it and its verb. */
const TELLS_MORE =
  /^(?:of|from|by|in|on|to|for|about|seen|shown|sent|du|des|de|del|sur|sobre|par|por|\p{L}+(?:ed|é|ée|és|ées|ad[oa]s?|id[oa]s?))$/u;
const MOST_TOLD = 16;

/** "Figures released last month by the board show": a writing that opens its clause, what tells more of it before the verb. */
function writingBefore(verb: number, { tokens, page, start: sentenceStart }: Sentence): Actor | null {
  if (stancesOf(page.cues.language)?.shows.test(tokens[verb]?.lower ?? '') !== true) return null;
  // "Un estudio del Centro de Montes (CM) revela"
  let [from, depth] = [verb, 0];
  for (; from > 0 && (depth > 0 || tokens[from - 1]?.word || tokens[from - 1]?.text === ')'); from--)
    depth += tokens[from - 1]?.text === ')' ? 1 : tokens[from - 1]?.text === '(' ? -1 : 0;
  const noun = tokens.findIndex((token, index) => index >= from && index < from + 5 && DOCUMENT_NOUN.test(token.lower));
  if (noun < from || noun + 1 === verb || verb - from > MOST_TOLD || !TELLS_MORE.test(tokens[noun + 1]?.lower ?? ''))
    return null;
  const first = tokens.find((token, index) => index >= from && !page.cues.article.has(token.lower));
  const [opens, last] = [tokens[from], tokens[noun]];
  if (first === undefined || last === undefined || opens === undefined) return null;
  const words = page.text.slice(first.start, last.end);
  const name = first.start === sentenceStart ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  return bodyAt(opens.start, last.end, name, 'document');
}

/** "die Internetzeitung „X“ in Weitental meldete": an outlet by its noun and a name in marks, with a place behind it. */
function calledBefore(verb: number, { tokens, page, start }: Sentence): Actor | null {
  const token = tokens[verb];
  const before = page.text.slice(Math.max(start, (token?.start ?? start) - 90), token?.start);
  const hit = CALLED.exec(before);
  const name = hit?.[1];
  if (hit === null || name === undefined || token === undefined) return null;
  return bodyAt(token.start - before.length + hit.index, token.start - 1, name);
}

/** "sagte mir", "m’a dit", "told us": the page itself was told. */
export function selfAfter(verb: number, { tokens, page }: Sentence): Actor | null {
  const next = tokens[verb + 1];
  if (page.cues.language !== 'de' || next === undefined || !/^(?:mir|uns)$/.test(next.lower)) return null;
  return bodyAt(next.start, next.end, page.input.site, 'self');
}

/** At the end of a subject: "der Zeitung", "der Nachrichtenagentur AFP". */
const HEARD = /^(?:eine? )?(\p{Lu}.+?) der ((?:\p{Lu}[\p{L}-]+ ){0,2}(?:\p{Lu}[\p{L}-]+|dpa|epd|kna|sid|apa|afp))$/u;
/** People of a paper, which is no hearer behind them. */
const OF_PRESS = /(?:reporter|redakteur|journalist|korrespondent|mitarbeiter|fotograf)(?:in)?$/iu;

/** "wie Ohm der Zeitung sagte": the outlet at the end of a name, or null. */
export function hearerIn(name: string | null): string | null {
  const [, before = '', hearer = ''] = HEARD.exec(name ?? '') ?? [];
  return isPress(hearer) && !OF_PRESS.test(before) ? hearer : null;
}

/** "Jutta Mohr der Weirer Zeitung" behind a German verb: the name without the outlet that is told. */
export function tellerIn(name: string | null, { cues }: Discourse): string | null {
  const heard = cues.language === 'de' ? hearerIn(name) : null;
  return heard === null ? name : (name?.slice(0, -heard.length - ' der '.length) ?? null);
}

/** "Zeitung", "Deutschen Presse-Agentur" */
function isPress(hearer: string): boolean {
  return OUTLET_NOUN.test(hearer) || /(?:zeitung|presse-?agentur|nachrichtenagentur)$/iu.test(hearer);
}

/** "teilte die Leitstelle Tal der Zeitung mit": a German dative looks like the genitive that belongs to the name before it. */
export function withoutHearer(actor: Actor, verb: number, sentence: Sentence): readonly [Actor, Actor | null] {
  const { tokens, page } = sentence;
  const token = tokens[verb];
  const { kind, name } = actor.attribution;
  const words = kind === 'anonymous' ? page.text.slice(actor.start, actor.end) : (name ?? '');
  const hit = HEARD.exec(words);
  const [before, hearer] = [hit?.[1], hit?.[2]];
  if (page.cues.language !== 'de' || token === undefined || before === undefined || hearer === undefined)
    return [actor, null];
  if (actor.start < token.start || !isPress(hearer) || OF_PRESS.test(before)) return [actor, null];
  const named = hearer.split(' ').slice(OUTLET_LEAD.test(hearer.split(' ')[0] ?? '') ? 1 : 0);
  const told = outletAt(actor.end - hearer.length, actor.end, named.join(' ') || hearer, page);
  const end = actor.end - hearer.length - ' der '.length;
  return [{ ...actor, end, attribution: { kind, name: kind === 'anonymous' ? name : before } }, told];
}

/** Index of the first word of a clause of saying: its verb, the auxiliary right before it, and what opens the clause. */
export function opening(verb: number, { tokens, page }: Sentence): number {
  // "a encore précisé", "a-t-il ajouté"
  const near = tokens.slice(Math.max(0, verb - MOST_ADVERBS), verb);
  const perfect = near.findLastIndex(({ lower }) => PERFECT_BEFORE[page.cues.language]?.test(lower));
  const plain = perfect >= 0 && near.slice(perfect + 1).every(({ word, capital }) => word && !capital);
  const first = plain ? verb - near.length + perfect : verb;
  // "comme l’explique Ferrand"
  const led = isRomance(page.cues) && /^l[aeo]?$/.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first;
  const opens = OPENS_SAYING.exec(
    tokens
      .slice(Math.max(0, led - 3), led)
      .map(({ lower }) => lower)
      .join(' '),
  );
  return opens === null ? first : led - opens[0].trim().split(' ').length;
}
