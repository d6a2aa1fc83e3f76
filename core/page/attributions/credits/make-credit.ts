import { stancesOf } from '../../../claim/cues/stances';
import type { Attribution, Credit, Span } from '../../../model';
import type { CuePatterns } from '../words/cue-patterns';
import { type Actor, type Discourse, indexBefore } from '../words/discourse';
import type { Token } from '../words/tokens';
import { kindOf, linkFor } from './credit-kind';

/** What still belongs to a credit at the end of its clause: "… in its letter", "(WVB) in einem Schreiben". */
const TAIL =
  /^\s?(?:\([^()\n]{2,20}\)|(?:(?:late|early)\s)?(?:in|on|at|during|to|im|am|in|bei|auf|gegenüber|dans|lors|en|au|à|durante|em|no|na|nel|nella|tijdens|op|w|we|podczas|в|во|на|i|på|vid)\s)(?:(?!\s(?:that|dass|daß|que|che|dat|att|że|что)\s)[^.,;:!?"“”„«»\n]){0,60}(?=[.,;:!?](?:\s|$)|\n|$)/u;
/** Before a clause of its own. */
const BESIDE = /(?:^|[^\p{L}\s])\s?$/u;
/** One sentence being read: its words once, and what quotations have taken of it. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  readonly page: Discourse;
  readonly isFree: (span: Span) => boolean;
}

/** A credit of a sentence: its words with what belongs to them, its kind, its statement and its link. */
export function makeCredit(core: Span, actor: Actor, sentence: Sentence, prior: boolean): Credit {
  const { page } = sentence;
  const tail =
    core.end < sentence.end && BESIDE.test(page.text.slice(sentence.start, core.start))
      ? (TAIL.exec(page.text.slice(core.end, sentence.end))?.[0].trimEnd().length ?? 0)
      : 0;
  const closed = closesMark(core.start, core.start - sentence.start < 3 ? core.end : core.end + tail, page.text);
  const span = { start: core.start, end: closed + showing(closed, actor, sentence) };
  const kind = kindOf(actor, span, sentence, page, prior);
  return {
    ...span,
    text: page.text.slice(span.start, span.end),
    kind,
    attribution:
      kind === 'self' && actor.attribution.kind === 'organisation'
        ? { kind: 'organisation', name: page.input.site }
        : ofAccount(actor.attribution, page.cues),
    statement: statementOf(span, sentence),
    citation: linkFor(span, kind, actor, sentence, page),
  };
}

/** "Nach UN-Angaben", "Polizeiangaben zufolge", "Angaben der Polizei": whose account it is. */
const ACCOUNT =
  /^(?:(.{2,}?)(?:-(?:Angaben|Informationen|Recherchen|Berechnungen)|s?(?:angaben|informationen|recherchen))|(?:Angaben|Informationen|Aussagen) (?:der|des|vo[nm]|aus(?: dem| der)?) (.+))$/u;

function ofAccount(attribution: Attribution, { language }: CuePatterns): Attribution {
  const [, compound, genitive] = (language === 'de' && ACCOUNT.exec(attribution.name ?? '')) || [];
  const name = compound ?? genitive;
  return name === undefined ? attribution : { kind: 'organisation', name };
}

/** Where the mark is closed that a stretch opens for a name at its end: "la radio « Valmont 1 »". */
export function closesMark(start: number, end: number, text: string): number {
  const open = /(?:^|\s)[„“«"‚][^”“»"‘]*$/u.test(text.slice(start, end));
  return end + (open ? (/^\s?[”“»"‘]/u.exec(text.slice(end, end + 2))?.[0].length ?? 0) : 0);
}

/** "(figures from the board) show that": how much longer a credit of a writing is with the verb that its clause goes on with. */
function showing(end: number, { noun }: Actor, { page, end: to }: Sentence): number {
  const verb =
    noun === 'document' || noun === 'outlet'
      ? /^,?\s(?:(?:also|has|have)\s)?((?!shown\s(?:to|by|in)\s)\p{Ll}+)(?=\s\p{L})/u.exec(page.text.slice(end, to))
      : null;
  return verb?.[1] !== undefined && stancesOf(page.cues.language)?.shows.test(verb[1]) ? verb[0].length : 0;
}

/** What stands between a clause of saying and what it says. */
const LEAD =
  /^[\s,:]*(?:(?:(?:on|late|early|last|this)\s){1,2}(?:\p{Lu}\p{Ll}+day|week|month|year|night|morning)\s)?(?:(?:é|es|è)\s(?:de\s)?(?=que|che))?(?:(?:that|que|dass|daß|dat|att|że|что|che)\s+)?/iu;
/** "negó ante el Consejo que …", "…, la ministre assure que": the statement of a verb opens behind where and to whom it is made. */
const OPENS = /^,?\s((?:[^,.;:«»“”"]{0,90}?[\s,])??)\s?(?:that|que|dass|daß|dat|att|że|что|che)\s/u;
/** English, whose statements need no "that": what stands between a verb of saying and its own one is when, where and to whom, and has no verb. */
const ASIDE =
  /^(?:(?:(?:in|on|at|to|during|before|after|via|by|from|through|under|late|early|last|this|next|earlier|yesterday|today|again|instead|later|recently|without|reporters|journalists|lawmakers|investors|\p{Lu}\p{Ll}+day|\p{Ll}+ly)(?=\s))(?!.*\s(?:is|are|was|were|will|would|could|can|may|might|has|had|have|should|must|do|does|did)\s).*)?$/u;
/** Verbs that have a hearer beside them. */
const TOLD = /(?:told|tells?|warned|informed|assured|reminded|notified|advised|show\p{L}*)$/u;
/** "… heißt es dazu, …", "… sagt die Ministerin, …": the verb that stands behind what opens a Germanic sentence, with its subject. */
const OPENED_BY = /^\s([\p{L}]+)\s[^,.;:«»“”"]{1,50},\s/u;
/** "Wie die Polizei am Montag mitteilte, …" */
const AS_CLAUSE = /^(?:wie|comme|como|come|zoals|jak|som|как)\s/u;
/** What more is told of a source between commas, before its statement. */
const RELATIVE =
  /^,\s(?:al? (?:l[ao]s? )?(?:que|cual)|que|qui|dont|quien|who|which|de[rmn]|die|das|il quale|la quale|dat|som|któr\p{L}+|котор\p{L}+)\s[^.,;:«»“”"]{3,90},\s/u;
/** What tells more of a source behind "according to": "(Selon une source) proche de l’enquête, …". */
const TELLS_MORE =
  /^\s(?:proche|cercan[ao]|vicin[ao]|próxim[ao]|et|und|and|y|e|en|in|im|am|au|aux|dans|pour|lors|du|de|des|bei|zum|zur|sobre|para|на|в|za|om|från)\s[^.,;:«»“”"]{2,60},\s/u;
/** Before a credit that opens its sentence: "Il ressort d’une", "Un". */
const OPENING = /^(?:\p{L}{1,8}[\s’']+){0,3}$/u;
/** What stands for a verb of showing. */
const SHOWS = /davon aus|hervor|(?:schluss|ergebnis)(?!\p{L})|ressort|desprende|emerge|wynika|blijkt/u;
/** A clause that closes a sentence, up to the writing that says so: ", ressort-il d’une", ": c’est ce que montre une". */
const CLOSING = /[,:–—]\s[^,.;:–—]{3,40}$/u;
/** "Das berichtet …", "Así lo informó …", "C’est ce qu’a annoncé …": a clause that stands for the sentence before it. */
const TAKES_UP =
  /^[\s–—-]*(?:das|dies|darüber|davon|así(?: se)? lo|así|lo|c[’']est ce qu(?:e |[’'])|ce qu[’']|es lo que|eso es lo que|dat|det|detta|(?:é|foi) o que|об этом|o tym|(?:è|questo è) quanto|ciò)\s*(?:a|ha|hat|hatte|ont|han|avait|había|hanno|har|heeft|geht|ging|consta en (?:el|la|una?))?\s*$/iu;
/** The same, where its first words are those of the credit. */
const TAKES_UP_BY = /^(?:a \p{L}+lo (?:è|sono|è stat[oa])\s|o (?:sprawie|tym)\s|jako pierwsz)/iu;
/** A statement of fewer characters is none. */
const LEAST_STATEMENT = 12;

/** Whether a credit that starts at `at` says who told what the sentence before states. */
export function takesUp(at: number, { page, start }: Sentence): boolean {
  const own = page.text.slice(at, page.sentenceAt(at).end);
  return TAKES_UP.test(page.text.slice(start, at)) || (at === start && TAKES_UP_BY.test(own));
}

/**
 * What a credit states: the sentence before, for one that takes it up; what follows or precedes its clause; the whole sentence
 * where it stands inside.
 */
export function statementOf(credit: Span, sentence: Sentence): Span {
  const { page, start, end } = sentence;
  const { text, cues } = page;
  if (takesUp(credit.start, sentence)) {
    const before = page.sentences[indexBefore(page.sentences, start) - 1];
    if (before !== undefined && start - before.end < 4 && before.start >= page.sectionStart(start)) return before;
  }
  const words = text.slice(credit.start, credit.end).toLowerCase();
  const stances = stancesOf(cues.language);
  const saying = (word: string | undefined) =>
    word !== undefined &&
    !/^(?:según|segundo)$/.test(word) &&
    (cues.say.test(word) || cues.report.test(word) || stances?.shows.test(word) || stances?.holds.test(word)) === true;
  // "pointed out that"
  const rest = text.slice(credit.end, end).replace(/^\sout(?=[\s,])/u, /point(?:s|ed)?$/.test(words) ? '    ' : '$&');
  const first = /^(?:(?:a|ont|avait|ha|han|hanno)\s)?[\p{L}’']+/u.exec(words)?.[0];
  const opens = saying(first) || saying(first?.split(' ').at(-1));
  const closed = /[,–—-]\s?$/u.test(text.slice(start, credit.start));
  const governs = saying(/[\p{L}’']+$/u.exec(words)?.[0]) && /^\s[\p{L}\p{N}«“"„]/u.test(rest);
  const tells = (clause: string) => SHOWS.test(clause) || clause.split(/[^\p{L}’']+/u).some(saying);
  const leading = credit.start - start < 3 || /^as\s$/iu.test(text.slice(start, credit.start));
  cues.accordingToHere.lastIndex = credit.start;
  const inserted = !leading && cues.accordingToHere.test(text);
  const that = inserted ? 0 : introducing(words, rest, OPENING.test(text.slice(start, credit.start)), tells, cues);
  // "Am Montag sagte Ohm, das Wehr sei undicht"
  const leads = opens && !closed && /^(?:de|nl|sv)$/.test(cues.language) && /^[,:]\s/.test(rest);
  if (leading || governs || leads || that > 0) {
    const from = credit.end + (that || (LEAD.exec(rest)?.[0].length ?? 0));
    if (end - from > LEAST_STATEMENT) return { start: from, end };
  }
  if (end - credit.end < 3 || (opens && closed)) {
    const before = text.slice(start, credit.start);
    const closing = CLOSING.exec(before);
    const said = closing !== null && tells(closing[0].toLowerCase()) ? before.slice(0, closing.index) : before;
    const to = start + said.replace(/(?:,\sas)?[\s,–—-]+$/u, '').length;
    if (to - start > LEAST_STATEMENT) return { start, end: to };
  }
  return { start, end };
}

/** Length of the words between a credit and its statement that belong to neither; 0 where the statement follows at once, or stands elsewhere. */
function introducing(
  words: string,
  rest: string,
  leading: boolean,
  tells: (clause: string) => boolean,
  cues: CuePatterns,
): number {
  const [that = '', between = ''] =
    OPENS.exec(leading ? rest : rest.replace(/^,(?!\s(?:że|что|dass|daß|att)\s).*/su, '')) ?? [];
  // "quoted an adviser as saying that"
  const passed = /(?:quot|cit)(?:es?|ed)$/.test(words)
    ? (/^[^,.;:]{2,60}\sas\s(?:saying|telling)\s(?:that\s)?/u.exec(rest)?.[0].length ?? 0)
    : 0;
  if (passed > 0) return passed;
  // A clause of saying behind "according to …" is part of what that states.
  cues.accordingToHere.lastIndex = 0;
  const frames = leading && !cues.accordingToHere.test(words) && tells(between.toLowerCase());
  const own =
    tells(words) && (cues.language !== 'en' || TOLD.test(words) || ASIDE.test(between) || /ing\s$/.test(between));
  if (that !== '' && (own || frames)) return that.length;
  if (!leading) return 0;
  const told = RELATIVE.exec(rest) ?? (tells(words) ? null : TELLS_MORE.exec(rest));
  if (told !== null) return told[0].length;
  if (AS_CLAUSE.test(words)) return /^[^,.;:«»“”"]{0,60},\s/u.exec(rest)?.[0].length ?? 0;
  const opened = OPENED_BY.exec(rest);
  return opened !== null && (tells(opened[1] ?? '') || /^h(?:eiß|ieß)t?$/u.test(opened[1] ?? ''))
    ? opened[0].length
    : 0;
}
