import { alternatives } from '../../claim/cues/alternatives';
import { OUTLET_NOUN } from '../../claim/cues/nouns';

/** Words that publications have in their names, and that mean nothing of the kind elsewhere, besides the nouns of publications. */
const IN_NAMES = new RegExp(
  alternatives`
    ^(?:advertiser|almanach?|almanack|almanaque|almanacco|annal(?:s|en|es)|annuaire|anu[aá]rio|annuario|archives|argus|
    banner|bugle|bulletin|clarion|dictionary|digest|encyclop(?:a?edia|édie)|enciclop[eé]dia|fortnightly|guide|handbook|
    intelligencer|jaarboek|jahrbuch|monthly|spectator|yearbook|proceedings|quarterly|transactions|chronik|courant|
    crónica|dispatch|eco|gaceta|gazzetta|matin|mattino|mercury|messenger|monitor|morgenpost|newswire|notícias|noticias|
    nouvelles|prensa|quotidiano|record|register|reporter|review|sentinel|signal|star|sun|today|world)$|
    \p{L}(?:bode|courant|funk|koerier|presse?|radio|stimme)$
  `,
  'iu',
);

/** Broadcasters and agencies that go by their letters, and stations that say what they are. */
const BROADCASTER = new RegExp(
  alternatives`
    ^(?:AFP|ANP|ANSA|AP|APA|ARD|BBC|BFM|CBC|CBS|CNN|COPE|DPA|EFE|ITV|KNA|LCI|MDR|NBC|NDR|NOS|NPR|NRK|ORF|PBS|RAI|RBB|RFI|
    RMC|RNE|RTBF|RTE|RTL|RTP|RTVE|SRF|SVT|SWR|TF1|WDR|ZDF|Bloomberg|Lusa|Reuters|Nature|Science|The Lancet|Lancet|PNAS|
    BMJ|JAMA|Wikipedia|Wikipédia|Britannica|Brockhaus|Larousse|Treccani)(?!\p{L})|
    ^(?:Radio|Rádio|Ràdio|Rádió|Cadena|Canal|Channel|Omroep|Onda|Tele\p{Ll}*|Antenn[ae]|France)\s+[\p{Lu}\d]|
    ^(?:The\s+)?(?:Sunday|Evening)\s+\p{Lu}(?!\p{L}*(?:lunch|mass|market|service))|\s(?:FM|Radio|TV)$
  `,
  'iu',
);

/** Stations of the United States by their letters. */
const CALL_SIGN = /^(?:AD|NRC|[KW][A-Z]{3})(?:-(?:TV|FM))?(?!\p{L})/u;

/** What stands after the press word of a name that begins with it: "Voice of the Valley", "La Tribune du Bief". */
const PARTICLE = /^(?:of|de|del|della|dello|dei|do|da|dos|das|du|des|di|d|der|des|van|the|la|le|l)$/iu;

/** Names of bodies, places and shops that have a press word in them: "Press Club", "Post Office", "Mirror Lane", "World Bank". */
const ANOTHER = new RegExp(
  alternatives`
    (?<!\p{L})(?:association|authorit(?:y|ies)|awards?|bakery|bank|bar|board|box|cafe|café|center|centre|chamber|church|
    club|commission|committee|company|conference|corps|council|court|day|federation|foods|foundation|freedom|hall|hotel|
    house|inn|institute|lane|league|library|museum|office|officer|organi[sz]ation|party|prize|road|school|secretary|shop|
    society|square|street|summit|theatre|trust|union|valley|zoo|konferenz|mitteilung|sprecher\p{L}*|stelle|rat|office)$
  `,
  'iu',
);

/** Nouns of publications that stand before their name in languages that put it so: "Agencia Norte", "Diario Montañés". */
const HEAD_FIRST =
  /^(?:ag[eê]ncia|agence|agenzia|diari(?:o|u)|diário|jornal|gaceta|gazette|gazzetta|correo|correio|corriere|courrier|revista|revue|rivista|giornale|quotidiano|quotidien|periódico|semanario|semanário|telediario|heraldo|noticias|notícias|notizie)$/iu;

/** Periodicals that are named after the body they are of: "Journal of the Fell Society". */
const OF_BODY =
  /^(?:the\s+)?(?:\p{L}+\s)?(?:annals|bulletin|chronicle|gazette|journal|magazine|proceedings|quarterly|review|transactions|zeitschrift|annales|revue|bolet[ií]n|revista|anales|bollettino|rivista|annali|boletim|anais)\s(?:of|der|des|de|del|della|du|da|do)\s/iu;

/** Offices, lists and inquiries whose name ends in a word that publications have: "Medical Examiner", "Land Register". */
const OFFICE = new RegExp(
  alternatives`
    (?<!\p{L})(?:medical|chief|bank|patent|driving|public|legal|land|heritage|electoral|parish|federal|company|civil|
    voters?|criminal|military|election|judicial|independent|official|court|mystery|school|safety|gold)\s(?:examiner|
    guardian|register|record|observer|monitor|review|reporter|standard|ledger|inquirer)$
  `,
  'iu',
);

/** Agencies of the state, which are named after what they see to or whose they are; agencies of the press have names. */
export const OF_STATE =
  /(?<!\p{L})(?:ag[eê]ncia|agence|agenzia)\s(?:d[’']|l[’']|de(?:l|lla|lle|i|gli)?\s|d[aeou]s?\s|per\s|para\s|pour\s|(?:national|nacional|nazional|estatal|statal|europ|españ|régional|regional|tributari|internation|internac|spatial|espacial|spazial)\p{L}*)/iu;

/** True for what by its name is a newspaper, magazine, agency or station. */
export function isPressName(name: string): boolean {
  if (/\s(?:Photo|Images|Pictures)$/iu.test(name) || isAnother(name)) return false;
  if (BROADCASTER.test(name) || CALL_SIGN.test(name)) return true;
  const words = name.split(/[\s’']+/u).filter((word) => word !== '');
  const at = words.findLastIndex(isPressWord);
  if (at < 0) return false;
  const next = words[at + 1];
  if (HEAD_FIRST.test(words[at] ?? '')) return true;
  return next === undefined || PARTICLE.test(next) || !/^\p{Lu}/u.test(next);
}

/** True for a body, shop or place with a word in its name that publications have in theirs. */
export function isPressNamesake(name: string): boolean {
  return name.split(/[\s’']+/u).some(isPressWord) && isAnother(name);
}

function isPressWord(word: string): boolean {
  return [word, ...word.split('-')].some((part) => OUTLET_NOUN.test(part) || IN_NAMES.test(part));
}

function isAnother(name: string): boolean {
  return !OF_BODY.test(name) && (ANOTHER.test(name) || OFFICE.test(name) || OF_STATE.test(name));
}
