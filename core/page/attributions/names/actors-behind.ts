import { isGiven } from '../../../claim/cues/given-names';
import { ROLE_NOUN, TITLE_WORD } from '../../../claim/cues/nouns';
import { NAME_PARTICLE } from '../../../claim/cues/particles';
import { behindAdverbs } from '../verbs/behind-adverbs';
import { putsSubjectLast } from '../words/cue-patterns';
import { type Actor, type Discourse, personAt, unnamed } from '../words/discourse';
import type { Token } from '../words/tokens';
import { readActor } from './actors';
import { type Phrase, phraseAfter } from './phrases';

/** The source named right after a verb or preposition, or null. */
export function actorAfter(tokens: readonly Token[], verb: number, page: Discourse): Actor | null {
  const at = behindAdverbs(tokens, verb, page.cues);
  const familiar = familiarSource(tokens, at + 1, page);
  if (familiar !== null) return familiar;
  const particled = nameWithParticle(tokens, at + 1, page);
  if (particled !== null) return particled;
  const phrase = phraseAfter(tokens, at, page.cues);
  if (phrase === null) return null;
  // "said the chairman, Jane Doe": the name follows the office.
  const second = tokens[phrase.to + 2]?.text === '.' ? phrase.to + 3 : phrase.to + 2;
  const named = tokens[phrase.to]?.text === ',' && tokens[phrase.to + 1]?.capital && tokens[second]?.capital;
  const office = tokens.slice(phrase.from, phrase.to).some((token) => ROLE_NOUN.test(token.lower));
  const comma = named ? phrase.to : nameBehind(tokens, office ? behindPlace(tokens, phrase, page) : phrase);
  // "prévient son propriétaire, Paul Vasseur": a name explains any noun that is none.
  const plain = !tokens.slice(phrase.from, phrase.to).some((token) => token.capital);
  const name = comma >= 0 && (office || plain) ? phraseAfter(tokens, comma, page.cues) : null;
  const holder = name && readActor(tokens, name, page);
  return holder?.attribution.kind === 'person' ? holder : readActor(tokens, phrase, page);
}

/** Several who say something from a body: the body’s words. */
const FROM_HOUSE = /^\p{L}+ desde$|no da(?:l|lla|llo|ll|i|gli|lle)$/u;

/** Index of the preposition by which a verb is led to the body that speaks ("indican desde la asociación", "spiegano dalla Prefettura"), or of the verb. */
export function leadToHouse(tokens: readonly Token[], verb: number): number {
  return FROM_HOUSE.test(`${tokens[verb]?.lower} ${tokens[verb + 1]?.lower}`) ? verb + 1 : verb;
}

const MOST_BETWEEN = 10;
/** What ends the clause. */
const CLAUSE_END = /^(?:[.;:!?,“”"«»()–—]|que|qu|che|że|что|qui|quien|quem|który|która|который|которая)$/;

/** The source right after a verb, or behind what stands between: "escribió en su muro la cantante Nora Ruiz"; null when there is none. */
export function actorBehind(tokens: readonly Token[], verb: number, page: Discourse): Actor | null {
  const near = actorAfter(tokens, leadToHouse(tokens, verb), page);
  if (near !== null || !putsSubjectLast(page.cues)) return near;
  const { cues } = page;
  const start = behindAdverbs(tokens, verb, cues) + 1;
  if (CLAUSE_END.test(tokens[start]?.lower ?? '')) return null;
  const leads = (token: Token | undefined) => cues.stop.has(token?.lower ?? '') || cues.of.has(token?.lower ?? '');
  for (let at = start + 1; leads(tokens[start]) && at < Math.min(tokens.length, start + MOST_BETWEEN); at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (before === undefined || token === undefined || CLAUSE_END.test(token.lower)) return null;
    const office = ROLE_NOUN.test(before.lower) || TITLE_WORD.test(before.lower);
    if (leads(before) || cues.article.has(before.lower) || office) continue;
    if (!(token.capital && !before.capital) && !cues.article.has(token.lower) && !ROLE_NOUN.test(token.lower)) continue;
    const actor = actorAfter(tokens, at - 1, page);
    if (actor?.attribution.kind === 'person' && !actor.pronoun) return actor;
  }
  return null;
}

/** "o prefeito de Lorne, no centro do Vale, Rui Melo": an office with the place behind it, between commas. */
function behindPlace(tokens: readonly Token[], phrase: Phrase, page: Discourse): Phrase {
  const first = tokens[phrase.to + 1];
  if (tokens[phrase.to]?.text !== ',' || first === undefined || !IN.test(first.lower) || page.cues.language === 'de')
    return phrase;
  const length = tokens.slice(phrase.to + 1, phrase.to + MOST_PLACE).findIndex((token) => !token.word);
  return length > 1 ? { from: phrase.from, to: phrase.to + 1 + length } : phrase;
}

const IN = /^(?:in|near|en|no|na|em|à|au|nel|nella|dans)$/;
const MOST_PLACE = 8;

/** "eine mit dem Vorgang vertraute Person", "mit der Sache vertraute Personen": people who are left open. */
function familiarSource(tokens: readonly Token[], from: number, page: Discourse): Actor | null {
  const first = tokens[from];
  if (page.cues.language !== 'de' || first === undefined) return null;
  const at = tokens.findIndex(
    (token, index) => index > from && index < from + MOST_FAMILIAR && FAMILIAR.test(token.lower),
  );
  const noun = tokens[at + 1];
  if (at < 0 || noun?.capital !== true || !tokens.slice(from, at).some((token) => token.lower === 'mit')) return null;
  return unnamed({ start: first.start, end: noun.end });
}

const FAMILIAR = /^(?:vertraute[nrm]?|befasste[nrm]?|betraute[nrm]?)$/;
const MOST_FAMILIAR = 8;

/** "sagte vom Feld", "says van der Berg": a surname with its particles, of whom the page names in full; null for other words. */
function nameWithParticle(tokens: readonly Token[], from: number, page: Discourse): Actor | null {
  let to = from;
  while (NAME_PARTICLE.test(tokens[to]?.lower ?? '') && to - from < 2) to++;
  const [first, last] = [tokens[from], tokens[to]];
  if (to === from || first === undefined || last?.capital !== true) return null;
  const surname = page.text.slice(first.start, last.end);
  const name = page.names.resolve(last.text);
  if (name === null || !name.toLowerCase().endsWith(` ${surname.toLowerCase()}`)) return null;
  return personAt({ start: first.start, end: last.end }, name);
}

/** An office with all it is for is no longer. */
const MOST_OFFICE = 16;

/**
 * Index of the comma behind an office before the name of its holder alone ("the head of the board of the mill, Nora Fell."),
 * where what the office is for ends the phrase before; -1 when none follows.
 */
function nameBehind(tokens: readonly Token[], phrase: Phrase): number {
  let comma = phrase.to;
  // "la delegada de la DM (Dirección de Molinos), Nora Ruiz"
  while ((tokens[comma]?.word || /^[()]$/.test(tokens[comma]?.text ?? '')) && comma - phrase.from < MOST_OFFICE)
    comma++;
  if (tokens[comma]?.text !== ',' || tokens[phrase.from]?.capital) return -1;
  let end = comma + 1;
  // "la comandante, capitano Elena Bruni"
  if (tokens[end]?.capital === false && [ROLE_NOUN, TITLE_WORD].some((noun) => noun.test(tokens[end]?.lower ?? '')))
    end++;
  while (tokens[end]?.capital || (end > comma + 1 && NAME_PARTICLE.test(tokens[end]?.lower ?? ''))) end++;
  const alone = tokens[end] === undefined || tokens[end]?.word === false;
  return alone && (end - comma > 2 || isGiven(tokens[end - 1]?.text ?? '')) && end - comma < 7 ? comma : -1;
}
