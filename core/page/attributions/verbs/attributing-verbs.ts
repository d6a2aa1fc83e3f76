import { DOCUMENT_NOUN, ORGANISATION_NOUN } from '../../../claim/cues/nouns';
import { COUNTS, type Stances, stancesOf } from '../../../claim/cues/stances';
import { givesOut } from '../credits/clause-credits';
import type { Sentence } from '../credits/make-credit';
import { SOURCE_NOUNS } from '../names/name-nouns';
import type { Actor, Discourse } from '../words/discourse';
import type { Token } from '../words/tokens';
import { isSeparated } from './cut-verbs';
import { PERFECT } from './verb-subjects';

/** Verbs of reckoning: a body that does so states it, whatever follows. */
const RECKONS = /^(?:estimate|expect|anticipate|project|forecast|calculat|prognosti|vermut|estim|calcul)/iu;
/** What bodies hold, with or without "that". */
const BELIEVES = /^(?:believe[sd]?|thinks|suspects|suspected|fears|feared)$/;
/** Spanish verbs that say nothing where a direction follows. */
const POINTS = /^apunta(?:n|ba|ban)?$/;
/** "that", "de que", ", dass": what a person holds. */
const THAT = /^,?\s(?:(?:de|en|em|di)\s)?(?:that|dass|daß|que|qu[’']|che|dat|że|что|att)(?!\p{L})/u;
/** Where a body shows what it knows. */
const ON_SHOW = /^(?:website|site|webpage|dashboard|portal|map|feed)$/;
/** "the report, described by some as …": what follows the participle of another's verb. */
const OF_ANOTHER = /^(?:as|by|in|on|at|under|among|with|to)$/;
/** "our figures show": the page's own. */
const OWN = /^(?:our|my|unsere?|meine?|nos|notre|mes|nuestr[oa]s?|mis?)$/u;

/** Whether a verb makes a source of its subject: verbs of saying always, others of outlets, writings, bodies or the unnamed only. */
export function attributes(verb: number, actor: Actor, { tokens, page, start, end }: Sentence): boolean {
  const [token, next] = [tokens[verb], tokens[verb + 1]];
  if (token === undefined) return false;
  // "la lengua de tierra que apunta hacia el sur": a thing that points somewhere.
  const toPlace = /^(?:hacia|al?)$/.test(next?.lower ?? '') && tokens[verb + 2]?.lower !== 'que';
  if (POINTS.test(token.lower) && toPlace && actor.noun !== 'document') return false;
  if (page.cues.say.test(token.lower) || isSeparated(tokens, verb, page)) return true;
  // "additional reporting by": a noun, unless it stands in the progressive.
  if (/ing$/.test(token.lower) && !/^(?:is|are|was|were|been|now)$/.test(tokens[verb - 1]?.lower ?? '')) return false;
  if (PERFECT.test(token.lower)) return actor.attribution.kind !== 'none';
  const stances = stancesOf(page.cues.language);
  const [before, behind] = [page.text.slice(start, token.start), page.text.slice(token.end, end)];
  const holds = completes(token, [before, behind], stances) === true;
  if (actor.noun === 'document') {
    const first = tokens.find((each) => each.start >= actor.start);
    return (
      !OWN.test(first?.lower ?? '') &&
      ((actor.end < token.start && holds && !OF_ANOTHER.test(next?.lower ?? '')) ||
        (!/^puts?$/.test(token.lower) &&
          (stances?.shows.test(token.lower) === true || page.cues.report.test(token.lower))))
    );
  }
  if (actor.noun === 'outlet' && page.cues.report.test(token.lower)) return true;
  // "the Weir Board’s website shows"
  const shown = tokens[verb - 1]?.lower ?? '';
  if ((ON_SHOW.test(shown) || DOCUMENT_NOUN.test(shown)) && stances?.shows.test(token.lower))
    return actor.attribution.kind === 'organisation';
  const { kind, name } = actor.attribution;
  if (stances?.givesOut.test(token.lower) && kind === 'organisation' && isBody(name))
    return givesOut(tokens, verb) || (page.cues.language !== 'en' && THAT.test(behind));
  if (!stances?.holds.test(token.lower) || isInfinitive(tokens[verb - 1])) return false;
  const complete = completes(token, [before, behind], stances);
  if (complete !== null)
    return complete && !PASSIVE.test(tokens[verb - 1]?.lower ?? '') && mayState(token, actor, page);
  if (kind === 'person') return THAT.test(behind) || RECKONS.test(token.lower);
  // People, named by their body alone or not at all.
  if (kind === 'anonymous' || actor.noun === 'other' || (kind === 'organisation' && BELIEVES.test(token.lower)))
    return (
      THAT.test(behind) ||
      !/^(?:about|of|in|on|for|to|over|with|d[eaiou]|en|em|n[oa]s?|nel|nei|nell[aeo]|à|al?)$/.test(next?.lower ?? '')
    );
  if (kind !== 'organisation' || !isBody(name)) return false;
  // "Nine gates leak, the commission hinted yesterday."
  const closes = /,\s$/.test(page.text.slice(0, actor.start).slice(-2)) && /^[\s\p{L}\d]{0,20}[.”"]?\s*$/u.test(behind);
  return RECKONS.test(token.lower) || closes || /^[,:]|^ :/.test(behind) || THAT.test(behind);
}

/** Auxiliaries of the passive in Romance languages. */
const PASSIVE = /^(?:est|sont|était|étaient|été|es|son|fue|fueron|era|eran|sido)$/;

/** Whether the clause of a verb has what makes it one of attributing; null for a verb that needs nothing more. */
function completes(
  { lower }: Token,
  [before, behind]: readonly [string, string],
  stances: Stances | null,
): boolean | null {
  const needs = stances?.with.filter(([verb]) => verb.test(lower)) ?? [];
  return needs.length === 0 ? null : needs.some(([, after, lead]) => after.test(behind) || lead?.test(before) === true);
}

/** Whether a subject is one that such a verb states something of: counts are kept by bodies, and what people find is a find. */
function mayState({ lower }: Token, actor: Actor, { text }: Discourse): boolean {
  const { kind, name } = actor.attribution;
  const words = name?.split(' ') ?? [];
  if (COUNTS.test(lower))
    return (
      kind === 'organisation' &&
      words.some((word) => ORGANISATION_NOUN.test(word) || /^(?!US|UK|EU)\p{Lu}{2,}$/u.test(word))
    );
  // "des salaires impayés et accuse": any noun with an open article. "Officers found", "its members ruled": what happened.
  if (kind === 'anonymous') {
    const people = text.slice(actor.start, actor.end).split(' ');
    if (/^(?:found|ruled|report)$/.test(lower)) return people.some((word) => STUDIES.test(word));
    return people.length === 1 || people.some((word) => SOURCE_NOUNS.some((noun) => noun.test(word)));
  }
  if (kind === 'person') return !actor.pronoun || lower !== 'found';
  return kind === 'organisation' && (actor.noun === 'outlet' || isBody(name));
}

/** People who find things out and say so. */
const STUDIES =
  /^(?:research|scien|econom|academic|expert|analyst|auditor|inspector|investigator|scholar|astronom|histor)/iu;

/** A name, or a noun that only bodies have. */
function isBody(name: string | null): boolean {
  return isProper(name) || (name?.split(' ').some((word) => ORGANISATION_NOUN.test(word)) ?? false);
}

/** "lassen vermuten", "ist zu erwarten": the form of a verb whose subject another one has. */
function isInfinitive(before: Token | undefined): boolean {
  return /^(?:zu|lassen|lässt|ließ|kann|können|könnte|muss|müssen|darf|dürfen|würde|te)$/.test(before?.lower ?? '');
}

function isProper(name: string | null): boolean {
  return name !== null && /\p{Lu}/u.test(name);
}
