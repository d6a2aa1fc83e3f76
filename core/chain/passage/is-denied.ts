import { SAME_WORD } from '../../claim/drift/comparison';
import { passageWords } from '../../claim/drift/passage-words';
import { negationWords } from '../../claim/lexicon/negators';
import { wordLikeness } from '../../claim/statement/word-likeness';
import { plainWord } from '../../claim/text/plain-word';
import { tongueOf } from '../../claim/text/tongue-of';
import type { Drift } from '../../model';
import type { PathNode } from '../trace/path-node';
import { changesBetween } from './changes-between';

/** Verbs that stand before the one that says what is done: "has not decided to sell". */
const BEFORE_VERB =
  /^(?:decid|agree|plan|intend|want|expect|able|allow|confirm|vow|yet|entsch|beschl|gepl|decis|accept[eé])\p{L}*$/u;

/** Words that turn a statement round without a "not": "stopped running" is "has not run". */
const TURNED =
  /(?<!\p{L})(?:stop|ceas|fail|refus|reject|declin|den(?:y|ie)|lack|without|only|shut|clos|remain|still|instead|until|end|un\p{L}{4,}|verweiger|geschlossen|gesperrt|ohne|erst|nur|ferm|sans|refus|cerrad|solo|sólo|sin|chius|senza|dicht|gesloten|zonder|slechts|fechad|sem)/iu;

/** "No chip shop is older", "in no other town before that", "personne n’est plus haut": what nothing exceeds is the first of all, and says so without denying. */
const UNEXCEEDED =
  /(?<!\p{L})(?:no other|kein\p{L}* ander\p{L}*|aucun\p{L}* autre|ning[uú]n\p{L}* otr\p{L}*|nessun\p{L}* altr\p{L}*|nenhum\p{L}* outr\p{L}*|geen ander\p{L}*)(?!\p{L})|(?<!\p{L})(?:no|none|never|nobody|nothing|kein\p{L}*|nie|niemand|nichts|aucun\p{L}*|personne|rien|jamais|ning[uú]n\p{L}*|nadie|nada|nunca|nessun\p{L}*|mai|nenhum\p{L}*|ninguém|geen|niemand|niets|nooit)(?!\p{L})[^.;:!?]{0,60}?(?<!\p{L})(?:older|younger|larger|bigger|smaller|longer|shorter|higher|lower|better|worse|earlier|later|faster|slower|cheaper|dearer|greater|deeper|taller|heavier|lighter|richer|poorer|hotter|colder|warmer|wetter|drier|closer|nearer|stronger|more|fewer|less|älter\p{L}*|größer\p{L}*|höher\p{L}*|länger\p{L}*|besser\p{L}*|früher\p{L}*|schneller\p{L}*|tiefer\p{L}*|mehr|weniger|plus|moins|meilleur\p{L}*|más|menos|mayor|menor|mejor|peor|più|meno|migliore|mais|maior|ouder|groter|hoger|langer|beter|meer)(?!\p{L})/iu;

/**
 * True when a page says the contrary of what it is cited for in words of its own: it does not make the claim. The same words with a
 * "not" less or more are the claim all the same, changed on the way; and who says "it stopped" of what "does not run any more" agrees.
 */
export function isDenied(node: PathNode, citer: PathNode): boolean {
  const { reading, passesOn, words, work } = node;
  if (!reading || passesOn) return false;
  // A translation is in other words anyway: with a "not" less it is the claim, changed on the way.
  if (tongueOf(work.language) !== (tongueOf(citer.work.language) ?? tongueOf(work.language))) return false;
  const drifts = changesBetween(node, citer);
  const turned = drifts.find(({ kind }) => kind === 'negation');
  if (!turned || !drifts.some(({ kind }) => kind === 'reworded')) return false;
  if (UNEXCEEDED.test(words) !== UNEXCEEDED.test(citer.words)) return false;
  return isOfOneVerb(turned, words, citer.words, tongueOf(work.language));
}

/** True when the very verb that one side negates stands on the other without a "not" and without another word for it. */
function isOfOneVerb({ earlier, later }: Drift, before: string, after: string, language: string | null): boolean {
  if (!earlier || !later) return false;
  const lexicon = negationWords[language ?? 'en'];
  const isNegator = (word: string) => lexicon?.particles.has(plainWord(word)) === true;
  const [first, second] = [before.slice(earlier.start, earlier.end), after.slice(later.start, later.end)];
  if (!isNegator(first) && !isNegator(second)) return false;
  const [rest, plain, partner] = isNegator(first)
    ? [before.slice(earlier.end), after, second]
    : [after.slice(later.end), before, first];
  if (TURNED.test(plain)) return false;
  const next = passageWords(rest, language).words.filter(({ content, raw }) => content && /^\p{Ll}/u.test(raw));
  const verb = next.find(({ plain: word }) => !BEFORE_VERB.test(word));
  return verb !== undefined && wordLikeness(verb.plain, plainWord(partner)) >= SAME_WORD;
}
