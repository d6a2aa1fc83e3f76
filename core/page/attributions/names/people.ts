import { isGiven, sexOf } from '../../../claim/cues/given-names';
import type { Span } from '../../../model';
import { type CuePatterns, capitalisesNouns, isSlavic } from '../words/cue-patterns';
import type { Discourse } from '../words/discourse';
import type { Known } from './single-names';

/** How far back a pronoun may reach: about two paragraphs. */
export const PRONOUN_REACH = 1500;

/** A place where a text names somebody, or what looks like a name. */
export interface Mention {
  readonly name: string;
  readonly at: number;
  /** Stands where a subject stands: at the start of a sentence. */
  readonly leading: boolean;
}

/** A mention that is believed to be a person's; `sure` when more than two capitals speaks for it. */
export interface Person extends Mention {
  readonly sure: boolean;
}

/** What a text tells of the names in it. */
export interface NameEvidence {
  readonly known: Known;
  /** Capitalised words that are names rather than nouns. */
  readonly proper: ReadonlySet<string>;
  /** Names beside a verb of saying. */
  readonly speakers: ReadonlySet<string>;
  /** How often each capitalised word stands in the text. */
  readonly capitals: ReadonlyMap<string, number>;
}

/** A name that is printed in full again and again, never by its last word, is no person's. */
const MOST_FULL = 3;

/**
 * The mentions of people. A name is surely a person's by its first name, by an office or a verb of saying beside it, or by the
 * surname alone elsewhere; in German, where two nouns in a row look like a name, it is one by such evidence only.
 */
export function keepPeople(mentions: readonly Mention[], evidence: NameEvidence, cues: CuePatterns): readonly Person[] {
  const { known, proper, speakers, capitals } = evidence;
  const counts = new Map<string, number>();
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  const judge = (name: string): boolean | null => {
    const surname = name.slice(name.lastIndexOf(' ') + 1);
    const entries = known.get(surname) ?? [];
    const count = counts.get(name) ?? 0;
    if (entries.length >= MOST_FULL && count === entries.length && entries[0]?.name === name && !speakers.has(name))
      return null;
    const full = entries.filter((entry) => entry.name === name).length;
    // "Google Instant": a first word that stands alone more often than the last is that of a house or a thing.
    const first = (capitals.get(name.slice(0, name.indexOf(' '))) ?? 0) - full;
    const last = (capitals.get(surname) ?? 0) - full;
    const alone = last > 0 && first <= last;
    const sure = alone || isGiven(name) || speakers.has(name) || entries.some((entry) => entry.led);
    return capitalisesNouns(cues) && !(sure && proper.has(surname)) ? null : sure;
  };
  const judged = new Map<string, boolean | null>();
  return mentions.flatMap((mention) => {
    const sure = judged.has(mention.name) ? (judged.get(mention.name) ?? null) : judge(mention.name);
    judged.set(mention.name, sure);
    return sure === null ? [] : [{ ...mention, sure }];
  });
}

const HE = /^(?:he|him|er|il|él|d?ele|egli|lui|celui-ci|hij|hem|han|он|н?его|jego|niego|el|o|der)$/;
const SHE =
  /^(?:she|her|sie|c?elle(?:-ci)?|ella|d?ela|lei|zij|ze|haar|ona|она|н?её|ее|jej|niej|hon|la|cette|esta|questa|a|die)$/;
/** Verbs in the past that tell who they are of, as subjects in their endings do: "dodała", "сказал". */
const HE_DID = /^\p{L}+(?:ł|л|лся)$/u;
const SHE_DID = /^\p{L}+(?:ła|ла|лась)$/u;

/** Whether a pronoun, or an office with its article, may stand for somebody, as far as their first name tells. */
export function fitting(phrase: string, { cues }: Discourse): (name: string) => boolean {
  const pronoun =
    phrase
      .replace(/^-(?:t-)?/, '')
      .split(/[ ’']/)[0]
      ?.toLowerCase() ?? '';
  const verb = isSlavic(cues);
  const man = HE.test(pronoun) || (verb && (pronoun === 'on' || HE_DID.test(pronoun)));
  const other = man ? 'f' : SHE.test(pronoun) || (verb && SHE_DID.test(pronoun)) ? 'm' : null;
  return (name) => other === null || sexOf(name) !== other;
}

/** "they", "local residents", but "one of the residents". */
const SEVERAL = /^(?:they|(?!(?:an?|one)\s).*[^s]s)$/iu;

/** Whether it is English people in the plural who spoke, so that "he" or "she" is none of them. */
export function areSeveral({ actor }: { actor: Span | null }, pronoun: string, { text }: Discourse): boolean {
  return /^s?he$/i.test(pronoun) && actor !== null && SEVERAL.test(text.slice(actor.start, actor.end));
}
