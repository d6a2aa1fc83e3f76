import { ANONYMOUS_NOUN, DOCUMENT_NOUN, ORGANISATION_NOUN, OUTLET_NOUN, ROLE_NOUN } from '../../../claim/cues/nouns';
import { isWeekday } from '../../../claim/lexicon/weekdays';
import type { Credit } from '../../../model';
import { bodyBefore, isAnyBody, isAnyOutlet, outletBefore } from '../names/bodies-before';
import { capitalisesNouns } from '../words/cue-patterns';
import type { Discourse } from '../words/discourse';
import { isOwnName } from './credit-kind';

/** "Bericht des Mühlenverbands", "nota del ministero": a writing, and whose it is. */
const OF_BODY =
  /^([\p{L}-]+(?:\s[\p{L}-]+)?)\s(?:de l[’']|d[’']|dell[’']|(?:des|der|von|du|de la|del?|di|della?|do|da|of|of the|van|van de|van het)\s)(.+)$/u;
/** "company’s report": the same the other way round. */
const OF_OWNER = /^(.+?)[’']s?\s((?:[\p{Ll}-]+\s){0,2}[\p{Ll}-]+)$/u;
/** "(figures) released last month by the Weir Board": right behind the noun of a writing, at most a few words between them. */
const BY_BODY =
  /^\s(?:out\s(?=\p{Lu}\p{Ll}+day\s|from\s))?(?:\p{Lu}\p{Ll}+day\s(?=from\s))?(?:(?:releas|publish|issu|compil|collect|conduct|commission|produc|prepar|publi|réalis|difund|elabor|présent|present|realiz|divulg|conduz|encomend|condott|diffus)\p{L}+\s)?(?:(?:last|this|earlier|el|le|on|in)\s[\p{L}\d]+\s|(?!obtained|seen|viewed|reviewed|read|leaked|shown|sent|given)\p{Ll}+\s)?(?:by|from|of|at|published (?:(?:online|\p{Lu}\p{L}+\.?(?:\s\d{1,2})?(?:,\s\d{4})?|(?:this|last)\s\p{Ll}+)\s)?in(?:\sthe(?:\s[\p{Ll}-]+){0,2}\sjournal)?|in the journal|par|por|pel[oa]s?|von|av|door|du|des|del|della|do|da)\s(?:(?:researchers|scientists|academics|experts|economists|analysts|academics|a team)\s(?:at|from|of)\s)?(?:(?:the|la|el|le|der|dem|het|de)\s)?([+]?(?:\p{Lu}|\d+\s?\p{L})[\p{L}\d&’-]*(?:\s(?:(?:of|de|du|des|del|for|and)\s(?:the\s)?)?\p{Lu}[\p{L}\d&’-]*){0,5})/u;
/** The same by a body in small letters: its first word, two or three of them. */
const BY_SMALL = /^\s(?:by|from)\sthe\s(?=(\p{Ll}+))(?=(\p{Ll}+\s\p{Ll}+)?)(?=(\p{Ll}+\s\p{Ll}+\s\p{Ll}+)?)/u;
/** "communiqué jeudi par la préfecture de région": the same in Romance languages, its noun first. */
const PAR_SMALL =
  /^\s(?:\p{Ll}+\s){0,2}?(?:par|por|da)(?:l|\sl[ae]s?|\sel|\slos)?\s?(?:l[’'])?((\p{Ll}+)(?:\s(?:de|du|des|del|d[’'])\s?(?:la\s|l[’'])?\p{L}+)?)/u;
/** "étude menée (par …)": what was done with a writing is none of its name. */
const MADE = /(?<=\p{L}{4} )\p{L}{2,}(?:ées?|és?|[ai]d[oa]s?|[aiu]t[oaie]|eit[oa]s?)$/u;
const SMALL_TAIL = /^\s(?:des|de la|de l[’']|du|de los|delle|dei)\s?\p{Ll}{4,}(?![\p{L}’'-])/u;
const isBodyNoun = (name: string | undefined) => ORGANISATION_NOUN.test(name?.split(' ').at(-1) ?? '');
const OPEN = /(?<!\p{L})(?:an?|eine[rm]?|un|une|una|uma|een|its|seiner|ihrer)\s/iu;
/** Writings that a body gives out of itself. */
const STATEMENT =
  /^(?:(?:presse)?mitteilung|erklärung|stellungnahme|schreiben|aussendung|(?:press |news )?release|statement|communiqué|comunicado|nota|comunicato|nota oficial)$/iu;
/** Public bodies: no company. */
const PUBLIC =
  /(?<!\p{L})(?:minist|committee|commission|parliament|council|court|police|govern|county|city|universit|institut|ayuntamiento|gobierno|mairie|préfecture|gouvernement)|(?:ministerium|behörde|gericht|polizei|regierung)(?!\p{L})/iu;
/** "the water company", "a company": another one than the one named last, or one that is left open. */
const ANOTHER = /(?:\p{L}{3,}|(?<!\p{L})(?:an?|un|une|una|uma|en|ett|een|its|one))\s?$/u;
const THE =
  /(?<!\p{L})(?:the|this|that|das|dem|den|der|des|die|dasselbe|diese[smnr]?|les?|la|cette|ce|del|las?|los|esta|este|questa|het|deze|selon|según)\s?$/iu;

/** A credit by the name of the body that is meant: "the company", "the paper", "the board’s report"; as it is where the page names none. */
export function byName(credit: Credit, page: Discourse): Credit {
  const { name, kind } = credit.attribution;
  if (kind === 'anonymous' && name === null && page.cues.language === 'en')
    return { ...credit, attribution: { kind, name: peopleOfBody(credit.text) } };
  if (kind !== 'organisation' || name === null || credit.kind === 'self') return credit;
  const named = (meant: string): Credit => ({ ...credit, attribution: { kind, name: meant } });
  if (credit.kind === 'document' && !isAnyBody(name)) {
    // "Surveys show": the capital is the sentence's.
    const opens = credit.start === page.sentenceAt(credit.start).start && credit.text.startsWith(name);
    const plain = opens && !capitalisesNouns(page.cues) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
    const body = bodyOfWriting(plain, credit, page);
    if (body !== null) return named(isAnyBody(body) ? (namedBefore(body, credit.start, page) ?? body) : body);
    // "a 2018 survey": nobody says it, however it is called.
    return isBare(plain, page)
      ? { ...credit, attribution: { kind: 'none', name: name.replace(MADE, '').trimEnd() } }
      : credit;
  }
  const before = credit.text.slice(0, Math.max(0, credit.text.indexOf(name)));
  if (ANOTHER.test(before) && !THE.test(before)) return credit;
  // "the business information company said" of whom its own sentence is about; "the water company" may be another one.
  const most = /\s/.test(name) ? 0 : undefined;
  const outlet = isAnyOutlet(name);
  if (!outlet && !isAnyBody(name)) return credit;
  if (outlet && most === 0) return credit;
  const meant = outlet ? outletBefore(credit.start, page) : namedBefore(name, credit.start, page, most);
  return meant === null ? credit : named(meant);
}

/** "Reed Board scientists", "a senior Weirwatch official": people by the body they are of, though nobody is named; a lone capital may be the sentence's. */
const OF_A_BODY =
  /(?:(?<=\s)|^(?=\S*\p{Lu}\S*\p{Lu}|\S+\s\p{Lu}))(?!(?:The|An?|One|Two|Three|Some|Many|Several|Both)\s)((?:\p{Lu}[\p{L}.&’-]*\s){1,4}(?:(?:senior|top|former|local|state|health|government|company|school)\s)?)(\p{Ll}+)/gu;

function peopleOfBody(words: string): string | null {
  const people = [...words.matchAll(OF_A_BODY)].find(
    ([, , noun = '']) => ANONYMOUS_NOUN.test(noun) || ROLE_NOUN.test(noun),
  );
  return people === undefined ? null : `${people[1]}${people[2]}`;
}

/** The company that "the company" is; null when no name before is surely one. */
function namedBefore(noun: string, at: number, page: Discourse, most?: number): string | null {
  const body = bodyBefore(noun, at, page, most);
  return body === null || PUBLIC.test(body) || !isBodysName(body, page) ? null : body;
}

/** Whose writing it is: the body named before or behind its noun, or for a statement without one the body named last; null when none is. */
function bodyOfWriting(name: string, credit: Credit, page: Discourse): string | null {
  const behind = OF_BODY.exec(name);
  const before = behind === null ? OF_OWNER.exec(name) : null;
  const [noun, owner] = behind ? [behind[1], behind[2]] : [before?.[2], before?.[1]];
  if (noun !== undefined && owner !== undefined && DOCUMENT_NOUN.test(noun.split(' ').at(-1) ?? ''))
    return /\p{Lu}/u.test(owner) || ORGANISATION_NOUN.test(owner) ? owner : null;
  const words = page.text.slice(credit.start, page.sentenceAt(credit.start).end);
  const at = words.toLowerCase().indexOf(name.toLowerCase());
  const behindName = at >= 0 && isBare(name, page) ? words.slice(at + name.length) : '';
  const by =
    withSmallTail(BY_BODY.exec(behindName), behindName) ??
    BY_SMALL.exec(behindName)
      ?.slice(1)
      .findLast((body) => isBodyNoun(body));
  const [, small, itself = ''] = PAR_SMALL.exec(behindName) ?? [];
  if (by === undefined && ORGANISATION_NOUN.test(itself)) return small ?? null;
  if (by !== undefined && !isWeekday(by.split(/[’ ]/)[0]?.toLowerCase() ?? '')) return by;
  const own = /^(?:its|their)\s/iu.test(credit.text);
  if (!own && (!STATEMENT.test(name) || !OPEN.test(credit.text))) return null;
  const body = bodyBefore(name, credit.start, page);
  return body !== null && !OUTLET_NOUN.test(body) && isBodysName(body, page) ? body : null;
}

/** "Cour des comptes": the body, with what it is for in small letters. */
function withSmallTail(hit: RegExpExecArray | null, words: string): string | undefined {
  const body = hit?.[1];
  if (hit === null || body === undefined || !isBodyNoun(body)) return body;
  return body + (SMALL_TAIL.exec(words.slice(hit[0].length))?.[0] ?? '');
}

/** Whether a name is a writing's noun alone, and nobody's. */
function isBare(name: string, { cues }: Discourse): boolean {
  if (capitalisesNouns(cues)) return !/\s/.test(name) && DOCUMENT_NOUN.test(name);
  const words = name.split(' ');
  return (
    /\p{Ll}/u.test(name) &&
    !/\p{Lu}/u.test(name) &&
    words.some((word) => DOCUMENT_NOUN.test(word)) &&
    !ORGANISATION_NOUN.test(words.at(-1) ?? '')
  );
}

/** Whether a name is neither a person's nor a place's nor the page's own, and no word of the text with the capital of its sentence. */
function isBodysName(name: string, { names, text, input }: Discourse): boolean {
  if (!/\p{Lu}/u.test(name) || isOwnName(name, input.site) || names.resolve(name) !== null || names.isPerson(name))
    return false;
  if (!name.includes(' ') && (text.includes(` ${name.toLowerCase()} `) || /^\p{Lu}{5,}$/u.test(name))) return false;
  const word = name.replace(/[^\p{L}\p{N} -]/gu, '.');
  const place = `(?:in|across|near|parts of|\\p{L}*(?:north|south|east|west)\\p{L}*|en|em|au|nach|aus|à|naar)`;
  return !new RegExp(`(?<!\\p{L})${place}\\s${word}(?!\\p{L}|\\s\\p{Lu})`, 'u').test(text);
}
