import {
  ANONYMOUS_NOUN,
  DOCUMENT_NOUN,
  ORGANISATION_NOUN,
  OUTLET_NOUN,
  ROLE_NOUN,
  SOCIAL_NOUN,
  TITLE_WORD,
  TRADE_NOUN,
} from '../../../claim/cues/nouns';
import type { Actor } from '../words/discourse';
import { SITE, type Token } from '../words/tokens';

/** What only names of publications end in; as common nouns these are others. */
export const NAME_OF_OUTLET =
  /^(?:Star|Sun|Bee|Nation|Monitor|Insider|Review|Quarterly|Monthly|Bulletin|Digest|Register|Sentinel|Dispatch|Messenger|Argus|Mercury|Bugle|Advertiser|Record)$/;
/** Sort of a name: by its own words, or by an outlet's noun before it ("affiliate KXYZ"). */
export function nounOf(tokens: readonly Token[], before: number): Actor['noun'] {
  const own = tokens.slice(before);
  if (own.some((token) => SOCIAL_NOUN.test(token.lower))) return 'social';
  if (
    own.some((token, index) => SITE.test(token.text) || (OUTLET_NOUN.test(token.lower) && !isOfState(own, index))) ||
    (own.length > 1 && NAME_OF_OUTLET.test(own.at(-1)?.text ?? ''))
  )
    return 'outlet';
  const leading = tokens.slice(0, before);
  const led = leading.some((token) => OUTLET_NOUN.test(token.lower) && !ROLE_NOUN.test(token.lower));
  // "the newspaper editor Jane Doe" is a person, "le quotidien Le Vallon Libre" is not.
  return led && (own.length === 1 || !leading.some((token) => ROLE_NOUN.test(token.lower))) ? 'outlet' : 'name';
}

/** "Agencia Tributaria", "Agenzia delle Entrate": an agency whose name does not go on as one of the press. */
function isOfState(own: readonly Token[], index: number): boolean {
  const next = own.slice(index + 1).find((token) => token.capital);
  return (
    /^(?:agence|agencia|agência|agenzia)$/.test(own[index]?.lower ?? '') &&
    next !== undefined &&
    !isAcronym(next) &&
    !OUTLET_NOUN.test(next.lower) &&
    !/^(?:france|brasil|europa|associated)/.test(next.lower)
  );
}

/** Whether a word has two capitals: "BBC", "KDUN", "iPlayer"; names like "McGill" have not. */
export function isAcronym(token: Token): boolean {
  return /^\p{L}*\p{Lu}\p{L}*\p{Lu}/u.test(token.text) && !/^(?:Mc|Mac|O[’'])/.test(token.text);
}

/** Whether one word alone names a body or an outlet. */
export function isKnownBody(token: Token): boolean {
  return ORGANISATION_NOUN.test(token.lower) || OUTLET_NOUN.test(token.lower) || SOCIAL_NOUN.test(token.lower);
}

/** Titles that are also what bodies are for: "the Justice Department". */
const TITLE_OF_BODY = /^(?:justice|general|queen|king|prince|president|premier|secretary)$/i;

/** Whether a word is the title of whoever the next word names. */
export function isTitle(word: string, next: string | undefined): boolean {
  if (next === undefined || !TITLE_WORD.test(word.replace(/\.$/, ''))) return false;
  return !(TITLE_OF_BODY.test(word) && ORGANISATION_NOUN.test(next));
}

/** Nouns of sources that are no publications. */
export const SOURCE_NOUNS = [ROLE_NOUN, ORGANISATION_NOUN, DOCUMENT_NOUN, ANONYMOUS_NOUN, TRADE_NOUN];

/** Whether a word is a noun of some source or the press at large, and no name. */
export function isCommonNoun({ lower }: Token): boolean {
  return /^(?:news|media|press)$/.test(lower) || SOURCE_NOUNS.some((noun) => noun.test(lower));
}

/** The name of an outlet that stands in marks behind its noun: "das Vereinsblatt „Der Bote“"; null when none does. */
export function outletInMarks(words: readonly Token[], text: string): string | null {
  const mark = words.findIndex((word) => /^[„“"«‘]$/.test(word.text));
  const [before, first] = [words[mark - 1], words[mark + 1]];
  // "„Krone“ podała"
  if (mark === 0 && first?.capital && /^[”"»]$/.test(words.at(-1)?.text ?? ''))
    return text.slice(first.start, words.at(-2)?.end);
  if (mark < 1 || before === undefined || first === undefined) return null;
  // "Die „Krone“ schrieb"
  const article =
    mark === 1 && first.capital && /^(?:the|der|die|das|den|dem|le|la|el|il|o|a|de|het)$/.test(before.lower);
  if (!OUTLET_NOUN.test(before.lower) && !article) return null;
  const close = words.findIndex((word, index) => index > mark && /^[”“"»’]$/.test(word.text));
  const last = words.slice(mark + 1, close < 0 ? words.length : close).findLast((word) => word.word) ?? first;
  return text.slice(first.start, last.end);
}

/** Whether the words behind a name are those of a writing ("ONS figures"). */
export function isWriting(behind: readonly Token[]): boolean {
  const last = behind.at(-1);
  return behind.length < 3 && last !== undefined && !last.capital && DOCUMENT_NOUN.test(last.lower);
}

/** The people of a party, who speak as one. */
export const PARTISANS = /^(?:Republicans|Democrats|Conservatives|Liberals|Tories|Socialists|Greens|Libertarians)$/;
/** Those of a nation, who do not. */
export const NATIONALS =
  /^(?:\p{Lu}\p{Ll}+(?:ians|aelis|raqis|stanis|ricans|xicans|reans)|Germans|Swedes|Danes|Finns|Poles|Greeks|Turks|Arabs|Kurds|Serbs|Croats|Czechs|Britons|Spaniards|Scots)$/u;
