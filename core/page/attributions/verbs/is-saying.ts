import { isRomance } from '../words/cue-patterns';
import type { Discourse } from '../words/discourse';
import type { Token } from '../words/tokens';
import { isSeparated } from './cut-verbs';

/** "were told", "was reported": the subject is no speaker. */
const PASSIVE = /^(?:was|were|be|been|being|is|are|get|got|wird|wurde|wurden|worden|werd|werden|été|sido|stat[oai])$/;

/** Auxiliaries of the perfect in languages where they stand right before their participle wherever the subject is. */
export const PERFECT_BEFORE: Readonly<Record<string, RegExp>> = {
  fr: /^(?:a|ont|avait|avaient)$/,
  es: /^(?:ha|han|había|habían)$/,
  it: /^(?:ha|hanno|aveva|avevano)$/,
  pt: /^(?:tem|têm|tinha|tinham|havia)$/,
};

/** Whether an auxiliary of the passive stands before the verb, adverbs between them aside. */
export function isPassive(tokens: readonly Token[], index: number, page: Discourse): boolean {
  for (let at = index - 1; at >= 0 && index - at < 4; at--) {
    const word = tokens[at]?.lower ?? '';
    // "is calling it"
    if (PASSIVE.test(word)) return page.cues.language !== 'en' || !tokens[index]?.lower.endsWith('ing');
    const between = page.cues.language === 'de' && tokens[at]?.word === true && tokens[at]?.capital === false;
    if (!page.cues.stop.has(word) && !word.endsWith('ly') && !between) return false;
  }
  return false;
}

/** A finite verb of saying: not an infinitive after "to", not a noun after an article. */
export function isSaying(tokens: readonly Token[], index: number, page: Discourse, fragment = false): boolean {
  const token = tokens[index];
  if (token === undefined || !token.word) return false;
  // Verbs of running text are in lower case; "Jane Says:" is how comments are introduced.
  if (token.capital && tokens[index + 1]?.text !== ':' && index > 0) return false;
  const says =
    page.cues.say.test(token.lower) ||
    isSeparated(tokens, index, page) ||
    isReflexive(tokens, index, page, fragment) ||
    (token.lower === 'gegeben' && tokens[index - 1]?.lower === 'bekannt');
  if (!says && !(fragment && page.cues.call.test(token.lower))) return false;
  // "Cuba cuenta con", "conta com": has, or reckons with.
  if (
    /^(?:cuentan?|contab?an?|conta|contam|contava)$/.test(token.lower) &&
    /^(?:con|com)$/.test(tokens[index + 1]?.lower ?? '')
  )
    return false;
  const before = tokens[index - 1];
  // "ha dicho", but "dicho informe"
  if (token.lower === 'dicho' && !/^(?:ha|han|había|habían|he|hemos)$/.test(before?.lower ?? '')) return false;
  // "the need for added steel"
  if (/ed$/.test(token.lower) && /^(?:for|of|with|from|by|in)$/.test(before?.lower ?? '')) return false;
  if (isPassive(tokens, index, page)) return false;
  // "podría darse por concluido": without an auxiliary no verb.
  const had = PARTICIPLE[page.cues.language];
  if (
    had?.[0].test(token.lower) &&
    !tokens.slice(Math.max(0, index - MOST_HAD), index).some(({ lower }) => had[1].test(lower))
  )
    return false;
  if (before === undefined || before.lower === 'to') return before === undefined;
  // "la réunion se poursuit"
  if (before.lower === 'se' && /^poursui/.test(token.lower)) return false;
  // "si se confirma que", "se les niega": nobody in particular does.
  if (
    (before.lower === 'se' || (/^les?$/.test(before.lower) && tokens[index - 2]?.lower === 'se')) &&
    /^(?:es|pt)$/.test(page.cues.language) &&
    !(REFLEXIVE.test(token.lower) && tokens[index + 1]?.lower !== 'que')
  )
    return false;
  // "Das berichtete der Kurier": the article stands for what was told.
  if (/^(?:das|lo|dat|det)$/.test(before.lower) && index === 1) return true;
  // "comme le raconte Antoine": the article is a pronoun there.
  if (!page.cues.article.has(before.lower) || PRONOUN_LED.test(tokens[index - 2]?.lower ?? '')) return true;
  if (isClitic(tokens, index - 1, page)) return true;
  // "Diese berichtet, dass …": the article stands alone for somebody, where no noun follows the verb.
  return page.cues.pronoun.has(before.lower) && tokens[index + 1]?.capital !== true && !/(?<!d)e$/.test(token.lower);
}

/** "s’inquiète", "se mostró", "s’est dite", "si è detta": a verb that the lists have with its pronoun. */
function isReflexive(tokens: readonly Token[], index: number, { cues }: Discourse, fragment: boolean): boolean {
  const been = /^(?:est|sont|è|sono|ha|han)$/.test(tokens[index - 1]?.lower ?? '');
  const itself = tokens[been ? index - 2 : index - 1]?.lower ?? '';
  if (!/^s[ei]?$/.test(itself)) return false;
  const words = `${itself === 's' ? 's’' : `${itself} `}${been ? `${tokens[index - 1]?.lower} ` : ''}${tokens[index]?.lower}`;
  return cues.say.test(words) || (fragment && cues.call.test(words));
}

/** Participles of languages whose verbs have other endings, with the auxiliaries of the perfect. */
const PARTICIPLE: Readonly<Record<string, readonly [RegExp, RegExp]>> = {
  es: [/[ai]do$|^escrito$/, /^(?:ha|han|había|habían|haya|hayan|he|hemos)$/],
  pt: [/[ai]do$/, /^(?:tem|têm|tinha|tinham|havia|haviam)$/],
  it: [/[aiu]to$/, /^(?:ha|hanno|aveva|avevano|abbia)$/],
};
const MOST_HAD = 7;
/** Verbs of saying with a pronoun of their own: "se quejó". */
const REFLEXIVE =
  /^(?:diss|diz|dij|dic|quej|queix|pregunt|pergunt|lament|jact|defend|refir|refer|mostr|despid|sincer|disculp|justific|declar|manifest|expres|pronunci)/;
/** Object pronouns that look like articles. */
const CLITIC = /^(?:l[aeo]s?|l|l[iì]|[ao]s?)$/;
/** "Salas, el alcalde, la considera …": what looks like an article right behind a name or a comma is a pronoun there. */
export function isClitic(tokens: readonly Token[], index: number, { cues }: Discourse): boolean {
  const [token, led] = [tokens[index], tokens[index - 1]];
  return (
    token !== undefined && isRomance(cues) && CLITIC.test(token.lower) && (led?.text === ',' || led?.capital === true)
  );
}

/** Words before an object pronoun that looks like an article. */
const PRONOUN_LED = /^(?:así|tal|comme|como|come|nous|vous|me|te|se|lui|nos)$/;
