import { ANONYMOUS_NOUN, ROLE_NOUN, TITLE_WORD, TRADE_NOUN } from '../../../claim/cues/nouns';
import type { CuePatterns } from '../words/cue-patterns';
import { isSlavic, putsSubjectLast } from '../words/cue-patterns';
import type { Token } from '../words/tokens';
import { behindAdverbs } from './behind-adverbs';

/**
 * By language, what a finite verb of the third person may end in where it stands before its subject behind speech; pronouns and
 * auxiliaries between the speech and it: "se ríe", "a lâché", "si è sfogato", "lui a-t-elle lancé".
 */
const VERBS: Readonly<Record<string, readonly [finite: RegExp, before: RegExp]>> = {
  fr: [
    /(?:[aet]|ent|[éiu]|nd)$/u,
    /^(?:s|se|l|le|la|les|lui|leur|nous|m|me|a|ont|avait|avaient|est|sont|était|ils?|elles?|on)$/,
  ],
  es: [/(?:[aeóo]|[ae]n|ron|ado|ido|ye|yó)$/u, /^(?:se|le|les|lo|la|nos|me|ha|han|había)$/],
  pt: [/(?:[ae]|[oei]u|[ae]m)$/u, /^(?:se|lhe|me|nos|tem|havia)$/],
  it: [/(?:[aeoòìé]|no)$/u, /^(?:si|gli|le|lo|la|ci|mi|ha|hanno|aveva|è|era)$/],
  pl: [/(?:ł|ł[aoy]|li|[aeiyą])$/u, /^(?:się|mu|jej)$/],
  ru: [/(?:л|л[аи]|ся|сь|[еёи]т|[юу]т|[ая]т)$/u, /^(?:ему|ей|им|нам|мне|так|же)$/],
};
const MOST_BEFORE = 4;
/** "fait valoir son avocat", "tente d’expliquer la ministre" */
const INFINITIVE = /^\p{L}{2,}(?:er|ir|oir|re|ar|[aei]ndo)$/u;

/**
 * Index of the verb of a clause that follows speech at once, known by the place of its words alone: a form of the third person,
 * then its subject ("tercia su marido", "s’agace le maire", "śmieje się Ola"), or one before it ("a-t-elle soufflé"); -1 when other
 * words stand there, as an apposition of a title does ("premier roman de …").
 * @param tokens The words behind the speech, up to the end of their sentence.
 */
export function invertedVerb(tokens: readonly Token[], first: number, cues: CuePatterns): number {
  const [finite, leads] = VERBS[cues.language] ?? [];
  if (finite === undefined || leads === undefined) return -1;
  let at = first;
  while (at - first < MOST_BEFORE && leads.test(tokens[at]?.lower ?? '')) at++;
  const verb = tokens[at];
  if (verb === undefined || !verb.word || verb.capital || !finite.test(verb.lower)) return -1;
  if (cues.stop.has(verb.lower) || cues.of.has(verb.lower) || cues.article.has(verb.lower)) return -1;
  const alone = tokens[at + 1] === undefined || tokens[at + 1]?.text === '.';
  if (alone && at > first && putsSubjectLast(cues) && cues.language !== 'fr') return at;
  if (tokens.slice(first, at).some(({ lower }) => cues.pronoun.has(lower))) return at;
  return isSubject(tokens, behindAdverbs(tokens, behindInfinitive(tokens, at), cues) + 1, cues) ? at : -1;
}

function behindInfinitive(tokens: readonly Token[], verb: number): number {
  const at = verb + (/^(?:d|de|à|a)$/.test(tokens[verb + 1]?.lower ?? '') ? 2 : 1);
  const next = tokens[at];
  return next?.word === true && !next.capital && INFINITIVE.test(next.lower) ? at : verb;
}

function isSubject(tokens: readonly Token[], at: number, cues: CuePatterns): boolean {
  const [next, noun] = [tokens[at], tokens[at + 1]];
  if (next?.word !== true) return false;
  if (next.capital || cues.pronoun.has(next.lower)) return true;
  if (noun?.capital === true && (TITLE_WORD.test(next.lower) || ROLE_NOUN.test(next.lower))) return true;
  if (isSlavic(cues)) return [ROLE_NOUN, ANONYMOUS_NOUN, TRADE_NOUN].some((sort) => sort.test(next.lower));
  return cues.article.has(next.lower) && noun?.word === true && !cues.stop.has(noun.lower);
}
