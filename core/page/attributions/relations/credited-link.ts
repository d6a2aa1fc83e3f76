import { AND_WORDS, BUT_WORDS } from '../../../claim/cues/conjunctions';
import { DOCUMENT_NOUN, ORGANISATION_NOUN, OUTLET_NOUN, SOCIAL_NOUN } from '../../../claim/cues/nouns';
import type { Citation, Credit } from '../../../model';
import { capitalisesNouns } from '../words/cue-patterns';
import { type Discourse, indexBefore } from '../words/discourse';
import { foldWords } from '../words/fold-words';
import { agrees } from './agrees';
import { isStatedEvidence, namesFindings, SHOWS } from './stated-evidence';
import { isFoundThere, isPaidBy, namesTeller } from './told-sources';

/** A credit of these words names its source whatever verb follows. */
const NAMES_SOURCE =
  /^\W*(?:according|as |per |via|courtesy|source|credit|h\/t|photo|image|©|\(c\)|published|appeared|posted|erschienen|veröffentlicht|publi|apparu|laut|nach |gemäß|wie |quelle|foto|bild|zufolge|selon|d.après|comme|source|según|de acuerdo|como|fuente|segundo|conforme|secondo|come |fonte|volgens|aldus|bron|według|jak |za |согласно|по |enligt|källa)/iu;
/** Owed to somebody, whatever for: the words beside it tell whether that is where it comes from. */
const THANKS = /^\W*(?:thank|dank|merci|grâce|gracias|obrigad|graças|grazie|dzięki|спасибо|tack )/iu;
/** "The Post via the Wire": both passed it on. */
const VIA = /(?:^|[^\p{L}])v[ií]a(?=[^\p{L}]|$)/iu;
/** Somebody of the page's own. */
const COLLEAGUE =
  /\b(?:we|wir|nous|nosotros|nós|noi|wij|my|vi|мы|colleagues?|kolleg\w*|collègues?|colegas?|collega|kollega)\b/iu;
/** What is said follows as a clause. */
const THAT = /(?:^|[^\p{L}])(?:that|dass|que|qu[’']\w*|che|dat|że|что|att)(?=[^\p{L}]|$)/iu;
/** "as X has it": before the name of a source, also as the first linked word. */
const AS = /(?:^|[^\p{L}])(?:as|wie|comme|como|come|zoals|jak|som|как)\W*$/iu;
const AS_FIRST = /^(?:as|wie|comme|como|come|zoals|jak|som|как)(?=[^\p{L}])/iu;
/** The same with an article or the first word of a role between: "wie der [Fachmann X berichtet]". */
const AS_THE = /(?:^|[^\p{L}])(?:as|wie|comme|como|come|zoals|jak|som|как)(?:\s+\p{L}{1,4})?\W*$/iu;
/** Words that begin as a credit does. */
export const ACCORDING =
  /^\W*(?:according to|laut|gemäß|selon|d[’']après|según|de acuerdo con|segundo|de acordo com|conforme|secondo|stando a|volgens|według|согласно|по данным|enligt)\s/iu;
/** The same right before a link, a mark between them: "according to “[the book]”". */
const ACCORDING_TO =
  /(?:^|[^\p{L}])(?:according to|per(?= (?:an? |the )?[“"]?$)|laut|gemäß|selon|d[’']après|según|de acuerdo con|segundo|secondo|volgens|według|согласно|enligt|ifølg(?:j)?e|(?:podle|podľa|prema|po) (?:podat|podac|pisanj|naved|navod|údaj|informac)\p{L}+|podle|podľa|prema|potrivit|menurut|segons|samkvæmt|според|за (?:даними|інформацією|словами)|σύμφωνα με|לפי|על פי|(?:و?وفق[اً]*|بحسب|حسب)(?: ما)?|به (?:گزارش|گفته))\s(?:\p{L}{1,5}\s)?[“"„«]?$|[据據]$/iu;
/** The same behind the name of a source, in languages that put it there; also as the last linked words. */
const ACCORDING_BEHIND = '(?:szerint|mukaan|göre|sõnul|के (?:अनुसार|मुताबिक)|によ(?:ると|れば)|에 따르면)';
const IS_SOURCE = new RegExp(`^(?:['’]\\p{L}{1,3})?\\s?${ACCORDING_BEHIND}`, 'iu');
const ENDS_AS_SOURCE = new RegExp(`${ACCORDING_BEHIND}$`, 'iu');
/** Verbs of reporting of languages without a lexicon, right before a link or at its ends. */
const REPORTED =
  /(?:^|[^\p{L}])(?:повідом(?:л|и)\p{L}+|передає|съобщ\p{L}+|javlja(?:ju)?|prenosi|јавља(?:ју)?|пише|преноси|و?(?:ذكر|أفاد|نقل)ت?(?: عن)?|informoval[aiy]?|oznámil[aiy]?|uutisoi\p{L}*|bildirdi|aktardı|közölte|melaporkan|relatează|μεταδίδει|דיווחה?)(?:\s\p{L}{1,3})?\s?$/iu;
/** A byline that is nothing but its link: the piece is somebody's who posted it elsewhere. */
const BYLINE = /^\W*(?:by|from|von|par|de|por|di|da|door|av|af)\W*$/iu;
/** Where something stands to be read. */
const STANDS_IN =
  /(?:^|[^\p{L}])(?:hei(?:ß|ss)t es|on (?:lit|peut lire)|se (?:lee|puede leer)|lê-se|si legge|czytamy|говорится|сказано|figure(?:nt)?|appara[iî](?:t|ssent)|steht|stehen|findet sich|appears?|figuran?|aparecen?|constan?|consta|compare|staat|staan|znajduje się|står)\s+(?:dans|in|im|en|em|nel|nella|w|i|во?|(?<=consta\s)d[eoa])(?:\s+\p{L}{1,4})?\W*$/iu;
/** What an outlet does with news besides telling them. */
const HAS_STORY =
  /(?<!\p{L})(?:(?:has|had|have) (?:the (?:(?:full|whole) )?(?:story|details|scoop)|more)|broke the (?:story|news)|hat die (?:ganze )?(?:geschichte|einzelheiten)|raconte toute l[’']histoire|tiene la historia|ha tutta la storia|heeft het (?:hele )?verhaal|har hela historien)(?!\p{L})/iu;
/** The page speaks of itself. */
const FIRST_PERSON = /(?:^|[^\p{L}])(?:we|wir|nous|nosotros|nós|noi|wij|my|vi|мы)(?=[^\p{L}]|$)/iu;
/** Characters from the words of a credit to a link beside it. */
const BESIDE = 12;
/** The name of a publication with its article is no longer, in words. */
const MOST_NAME = 9;
/** Words of a name that say nothing about an address. */
const LEAST_WORD = 3;
/** Farther from the link than this, a writing named before it is another one. */
const MOST_BEFORE = 48;
/** Farther behind the link than this, it is not the linked writing that shows something. */
const MOST_BEHIND = 80;
/** Characters in which a verb stands right before a link, its preposition between them. */
const RIGHT_BEFORE = 14;
/** "said in", "disclosed in", "schrieb in einem": what was said stands in the writing that is linked. */
const SAID_IN =
  /(?:^|[^\p{L}])(?:in|on|at|per|from|during|im|in einem|in einer|auf|bei|steht in|steht im|dans|sur|lors d|via|en|por|em|n[oa]|num|numa|nel|nella|sul|sulla|su|op|w|na|v|в|на|i|på)(?:[ ’'](?:an?|the|his|her|its|their|our|my|one|une?|le|la|l|cet(?:te)?|(?:s?ein|ihr|unser|mein)(?:em|er)|[sm](?:on|a)|leur|notre|nuestr[oa]|mi|nostr[oa]|noss[oa]|onze?|suo?|seu|sua|zijn|haar|hun|swoi\p{L}+|jego|jej|сво\p{L}+|его|е[её]|их|sin|sitt|hans|hennes|un|una|el|um|uma|o|een|het|ett|en))?\W*$/iu;

/**
 * Whether the credit beside a link credits what is linked: a source introduced as such, or one whose name agrees with the
 * address. "Ottmar announced [a change]" with a link to a third party's report credits Ottmar, not the report.
 */
export function isCreditOf(citation: Citation, credit: Credit, page: Discourse): boolean {
  if (THANKS.test(credit.text) || isPaidBy(citation, page)) return false;
  if (NAMES_SOURCE.test(credit.text) || VIA.test(credit.text)) return true;
  const anchor = foldWords(page.text.slice(citation.start, citation.end));
  if (credit.attribution.name === null)
    return (
      !/^(?:anonymous|person)$/.test(credit.attribution.kind) ||
      namesWriting(anchor) ||
      anchor.search(page.cues.saying) >= 0 ||
      THAT.test(page.text.slice(credit.start, Math.max(citation.start, credit.start)))
    );
  const name = foldWords(credit.attribution.name);
  const { hostname } = new URL(citation.url);
  const isAccount = citation.handle !== null && !citation.post && !anchor.includes(citation.handle.toLowerCase());
  const isHome = isHomePage(citation) || isAccount;
  // A source by a name of its own, away from a link whose address does not tell it, is another one.
  const away = Math.max(citation.start - credit.end, credit.start - citation.end);
  const isApart = away > BESIDE && /^\p{Lu}/u.test(credit.attribution.name);
  if (!isHome && agrees(credit.attribution.name, `${hostname} ${citation.handle ?? ''}`)) return true;
  // A link on nothing but the name of who says something tells who that is.
  if (!citation.post && name !== '' && (isHome || credit.attribution.kind === 'person') && name.includes(anchor))
    return false;
  if (
    (!isHome && (credit.kind === 'document' || credit.kind === 'social') && !isApart) ||
    (citation.post && citation.scope === 'external')
  )
    return true;
  if (COLLEAGUE.test(credit.text)) return true;
  if (!isHome && credit.kind !== 'person' && namesActor(anchor, name, citation.start < credit.end)) return true;
  return page.text
    .slice(citation.start, citation.end)
    .split(/[^\p{L}]+/u)
    .some((word) => DOCUMENT_NOUN.test(word));
}

/** Whether the linked words are those who say it, by their name or, before their verb (`isLed`), by a noun, with a document below their home page. */
function namesActor(anchor: string, name: string, isLed: boolean): boolean {
  const words = anchor.split(' ');
  return (
    name.split(' ').some((word) => word.length >= LEAST_WORD && words.includes(word)) ||
    (isLed && namesOutlet(anchor, ORGANISATION_NOUN))
  );
}

/** A writing's kind right before a link on its title, whose it is or where it stands: "[a] post headlined […]", "the count that […] put out". */
const KIND =
  /([\p{L}-]+)(?:\s(headlined|entitled|titled|with the (?:headline|title)|mit (?:dem Titel|der Überschrift)|namens|intitulée?|titulad[oa]|intitolat[oa]|getiteld)\s?[:,]?|,?\s(that|which|die|das|den|que|qu|che|dat|som|котор\p{L}+)(?:\s\p{L}+)?|\s(?:by|from|of|in|at|on|for|von|vom|des|der|aus|im|für|du|de|d|dans|par|del|en|por|do|da|no|na|em|di|dell[ao]?|dall[ao]?|van|uit|av|från|i|z|w|из|от|в))?(?:[\s’'](?:the|an?|dem|de[rnsl]?|die|das|la|les?|l|el|los|las|o|a|il|lo|gli|het|een))?[\s’']\s?[“"„«‘]?$/iu;
/** What a writing behind its name does at once, another verb than that of a clause beside it. */
const AT_ONCE_SHOWS = new RegExp(
  `^\\S*,?(?!\\s(?:${AND_WORDS}|${BUT_WORDS})\\s)(?:\\s\\p{L}+){0,2}?(?:${SHOWS.source})`,
  'iu',
);
/** The reader is pointed at something. */
const LOOK_AT =
  /(?:^|[^\p{L}])(?:see|look at|check|visit|siehe|vgl|voir|consulte[rz]|véase|vedi|zie|zobacz|см)\W(?:also |auch |aussi )?(?:\p{L}{1,3}\s)?\W*$/iu;
/** "In [a post], she wrote that …": the writing first, then who says what stands in it. */
const IN_FIRST = /^\W*(?:in|im|auf|dans|en|em|nel|nella|su|w|в|i)\s(?:\p{L}{1,6}\s)?$/iu;
/** Where somebody keeps writing: "in his [blog]". */
const OWN_DIARY =
  /(?<!\p{L})(?:his|her|their|s?ein\p{L}*|ihr\p{L}*|son|sa|leur|su|seu|sua|suo|zijn|haar|swoi\p{L}+|сво\p{L}+|его|е[её]|sin|sitt|hans|hennes)\s(?:[\p{L}-]+\s)?(?:\p{L}*blogg?\p{L}{0,2}|diary|tagebuch|dagbok|дневник\p{L}*|журнал\p{L}*)$/iu;
/** Where something is from. */
const COMES_FROM =
  /(?:^|[^\p{L}])(?:come|comes|came|taken|stems?|stammt|stammen|vient|viennent|provient|viene|vienen|vengono|vem|vêm|proviene|komt|komen|pochodz[ią]|kommer|взят\p{L}*) (?:from|aus|von|de|da|uit|z|från|из)(?:\s\p{L}{1,4})?\s?$|(?<!\p{L})(?:finding|conclusion|result|verdict|ergebnis|befund|constat|résultat|conclusión|resultado|conclusão|conclusione|risultato|conclusie|uitkomst|wynik|вывод|результат|slutsatsen|resultatet)s?\s(?:of|from|einer|eines|der|des|aus|du|de|di|del|dell|van|av|från|z|из)?(?:[\s’']\p{L}{1,3})?[\s’']?$/iu;

/** Whether the words around a link present what is linked as the source, without naming who: a study that shows, a statement in which. */
export function isStatedSource(citation: Citation, page: Discourse): boolean {
  if (citation.end <= citation.start || citation.place !== 'body' || citation.form !== 'link') return false;
  const sentence = page.sentenceAt(citation.start);
  const near = Math.max(sentence.start, citation.start - MOST_BEFORE);
  const kind = KIND.exec(page.text.slice(near, citation.start));
  const isKind = kind !== null && (kind[2] !== undefined || namesFindings(kind[1] ?? ''));
  const start = isKind ? near + kind.index : citation.start;
  const before = page.text.slice(sentence.start, start);
  const anchor = page.text.slice(start, citation.end);
  const after = page.text.slice(citation.end, Math.max(sentence.end, citation.end));
  if (
    ACCORDING.test(anchor) ||
    ACCORDING_TO.test(before.slice(-MOST_BEFORE)) ||
    ((isKind || kind?.[3] !== undefined) && ACCORDING.test(before.slice(before.search(/[^,.;:]*$/u)))) ||
    IS_SOURCE.test(after) ||
    ENDS_AS_SOURCE.test(anchor) ||
    REPORTED.test(`${before.slice(-MOST_BEFORE)}${anchor.split(' ')[0]}`) ||
    REPORTED.test(before.slice(-MOST_BEFORE)) ||
    isIntroduced(citation, page) ||
    isTold(citation, before, after, page) ||
    (citation.scope === 'internal' && FIRST_PERSON.test(anchor) && anchor.search(page.cues.reporting) >= 0) ||
    isNamedSource(citation, before, after, page) ||
    isStatedEvidence(before, anchor, after) ||
    isVerbOf(anchor, after, page) ||
    isInverted(before, anchor, page)
  )
    return true;
  const saysIn = SAID_IN.test(before) && before.search(page.cues.saying) >= 0;
  if (STANDS_IN.test(before) || (saysIn && before.slice(-RIGHT_BEFORE).search(page.cues.saying) >= 0)) return true;
  if (COMES_FROM.test(before) && namesFindings(anchor)) return true;
  if (saysIn && OWN_DIARY.test(before + anchor)) return true;
  if (!isKind && !namesWriting(anchor)) return false;
  if (COMES_FROM.test(before) || (IN_FIRST.test(before) && saysThen(after, page))) return true;
  const behind = after.slice(0, MOST_BEHIND);
  const shows = SHOWS.test(anchor) || (isKind ? AT_ONCE_SHOWS.test(behind) : SHOWS.test(behind));
  return (shows && !LOOK_AT.test(before)) || saysIn;
}

/** Whether a clause of who says something follows at once: ", Ann Lee wrote that", ", schreibt das Amt". */
function saysThen(after: string, page: Discourse): boolean {
  if (!/^[”"“»’]?(?:\s(?:from|of|on|in|vom|von|du|de|del|di)\s[^.;:]{2,40})?,?\s/u.test(after)) return false;
  const at = after.slice(0, MOST_BEHIND).search(page.cues.saying);
  return at >= 0 && !/[.;:]/.test(after.slice(0, at));
}

/** Whether a link leads to a publication, by its words, its address or its being a post, that told this or was told it. */
function isTold(citation: Citation, before: string, after: string, page: Discourse): boolean {
  const anchor = page.text.slice(citation.start, citation.end);
  if (isFoundThere(before, anchor, after)) return true;
  const told = namesTeller(before, after);
  const lead = before + anchor.slice(0, Math.max(0, anchor.search(/\p{Lu}/u)));
  if ((!told && !namesTeller(lead, after)) || isHomePage(citation)) return false;
  return (
    (told && citation.post) ||
    namesOutlet(anchor, SOCIAL_NOUN) ||
    (/\p{Lu}/u.test(anchor) && agrees(anchor, new URL(citation.url).hostname))
  );
}

/** Words of a verb with its auxiliary and when it was said. */
const MOST_VERB = 4;
/** What is said follows. */
const WHAT_FOLLOWS = /^\s*(?:[:,]?\s*(?:that|da(?:ss|ß)|que|qu[’']|che|dat|że|что|att)(?=[^\p{L}]|$)|:)/iu;

/** Whether the link is the verb itself ("the board [said on Monday] that"): it leads to where that was said or found. */
function isVerbOf(anchor: string, after: string, page: Discourse): boolean {
  const words = anchor.split(/\s+/);
  if (words.length > MOST_VERB || !WHAT_FOLLOWS.test(after)) return false;
  if (words.length === 1 && page.cues.call.test(anchor)) return true;
  return [page.cues.saying, page.cues.reporting, SHOWS].some((verb) => {
    const at = anchor.search(verb);
    return at === 0 || (at === 1 && /^\P{L}/u.test(anchor));
  });
}

/** The auxiliary of a verb of saying that stands before who says it. */
const HAS = /^(?:a|ont|avait|avaient|ha|han|había|hanno|aveva|havia)\s/iu;

/** "…, [a déclaré le ministre]", "…, [sagte die Ministerin]": the clause of who says it is the link. In English such words are as often a participle. */
function isInverted(before: string, anchor: string, page: Discourse): boolean {
  const auxiliary = HAS.exec(anchor)?.[0].length ?? 0;
  if (!/[,»”]\s*$/.test(before) || (auxiliary === 0 && !capitalisesNouns(page.cues))) return false;
  return anchor.split(/\s+/).length > MOST_VERB - 1 && anchor.slice(auxiliary).search(page.cues.saying) === 0;
}

/**
 * A link alone on its line: behind a byline, where it leads to the post of who wrote this, or below a line that names whom it
 * is from and ends with a colon.
 */
function isIntroduced(citation: Citation, page: Discourse): boolean {
  const { blocks } = page.input;
  const index = indexBefore(blocks, citation.start);
  const block = blocks[index];
  if (block === undefined || citation.scope !== 'external') return false;
  if (page.text.slice(citation.end, block.end).trim() !== '') return false;
  const before = page.text.slice(block.start, citation.start);
  if (citation.post && BYLINE.test(before)) return true;
  const line = blocks[index - 1];
  if (before.trim() !== '' || line === undefined) return false;
  const words = page.text.slice(line.start, line.end);
  const names = words.split(/\s+/).filter((word) => /^\P{L}*\p{Lu}/u.test(word));
  return /:\s*$/.test(words) && names.length > 0 && agrees(names.join(' '), new URL(citation.url).hostname);
}

/** A name, all of it in capitals' words, right before a link. */
const NAME_BEFORE = /(?:\p{Lu}[\p{L}\p{N}’'.-]*\s){1,5}$/u;
/** From here on somebody else may be who says something: behind a name, another clause or one about the name. */
const NEXT_CLAUSE = new RegExp(
  `(?:[;:]|,\\s(?:${AND_WORDS}|${BUT_WORDS})\\s|(?<!\\p{L})(?:that|which|who|qui|który|która|som|котор\\p{L}+)\\s).*$`,
  'su',
);

/** Linked words that name who says it: with a verb of saying among them, or an outlet whose address agrees, beside one. */
function isNamedSource(citation: Citation, before: string, after: string, page: Discourse): boolean {
  const anchor = page.text.slice(citation.start, citation.end);
  const { pathname, hostname } = new URL(citation.url);
  if (isHomePage(citation) || /^\S+\.\S+$/.test(anchor)) return false;
  const says = (words: string): boolean =>
    words.search(page.cues.saying) >= 0 || words.search(page.cues.reporting) >= 0 || HAS_STORY.test(words);
  const names = anchor.split(/\s+/).filter((word) => /^\P{L}*\p{Lu}/u.test(word));
  const isHost = names.length > 0 && names.length <= MOST_NAME && agrees(names.join(' '), hostname);
  if (
    (says(anchor) || SHOWS.test(anchor)) &&
    (AS_THE.test(before) || AS_FIRST.test(anchor)) &&
    !FIRST_PERSON.test(anchor)
  )
    return true;
  if (isSayingClause(anchor, before, after, page)) return true;
  if (says(anchor))
    return isHost || agrees(NAME_BEFORE.exec(before)?.[0] ?? '', hostname) || namesOutlet(anchor, ORGANISATION_NOUN);
  if (citation.post && AS.test(before) && names.length > 0) return true;
  // "As [somebody] reports": an article by them, whatever site it is on.
  if (AS.test(before) && after.trimStart().search(page.cues.reporting) === 0 && !/\/wiki\//.test(pathname)) return true;
  if (!isHost) return false;
  if (AS.test(before) || AS_FIRST.test(anchor)) return true;
  // "could [the Herald show] that", in whatever form its verb is.
  if (names.length < anchor.split(/\s+/).length && /\s\p{Ll}+$/u.test(anchor) && WHAT_FOLLOWS.test(after)) return true;
  // A clause that closes the sentence: ", Core and Pip counted."; a name alone goes on with a list.
  if (/,\s*$/.test(before) && /^\s*[.,;]/.test(after) && /\s\p{Ll}+$/u.test(anchor)) return true;
  return says(`${before.slice(-MOST_BEFORE)}\n${after.slice(0, MOST_BEFORE).replace(NEXT_CLAUSE, '')}`);
}

/** Whether linked words are a clause that closes the sentence with who reports or shows it: ", [сообщает «Сигнал»]", ", [its records show]". */
function isSayingClause(anchor: string, before: string, after: string, page: Discourse): boolean {
  if (!/[,–—-]\s$/.test(before) || !/^[.,]/.test(after)) return false;
  const last = /(?<=\s)\p{L}+$/u.exec(anchor)?.[0] ?? '';
  return anchor.search(page.cues.reporting) === 0 || last.search(page.cues.saying) === 0 || SHOWS.test(last);
}

/** Whether one of the words is a noun for an outlet or for what another list has. */
function namesOutlet(words: string, other: RegExp): boolean {
  return words.split(/[^\p{L}-]+/u).some((word) => OUTLET_NOUN.test(word) || other.test(word));
}

/** Whether a link leads to a home page: who somebody is or where something is kept. */
export function isHomePage({ url }: Citation): boolean {
  const { pathname, search } = new URL(url);
  return pathname === '/' && search === '';
}

function namesWriting(words: string): boolean {
  return words
    .split(/[^\p{L}-]+/u)
    .some((word) => DOCUMENT_NOUN.test(word) || (SOCIAL_NOUN.test(word) && /tweet|post/i.test(word)));
}
