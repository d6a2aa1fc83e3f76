import { WEEKDAYS } from '../../claim/lexicon/weekdays';
import { decodeEntities } from '../../platforms/embeds/markup';
import { AGENCIES } from './agency';
import { BY, WRITER, WRITTEN } from './byline-words';
import { CHANGED, PUBLISHED } from './date-line-words';
import { UNSEEN } from './title';

/** Words before a name in a byline, of a newsroom only with a colon ("Redaktion Sport" is a name), and the house whose writer it is ("By the Post's Ann Lee"). */
const LEAD_IN = new RegExp(
  `^\\W*(?:(?:this (?:entry|post|article|story) was|this is an?|comment|kommentar|commentaire|comentario|post|author|story|words|text|report(?:ed)?|article|eine? \\p{L}+|napisał\\p{L}*|dodał\\p{L}*|${WRITTEN})\\s+){0,2}` +
    `(?:(?:${BY}|di|da)\\s*:?\\s+(?:(?:[\\p{Lu}][\\p{L}.]*\\s+){0,3}\\p{Lu}\\p{L}*['’]s\\s+(?!editorial|staff)(?=\\p{Lu}\\S+\\s\\p{Lu}))?|opr(?:ac)?\\.\\s|(?:${WRITER})(?:\\s*[:：]\\s*|(?<!redaktion|redacción)\\s+))`,
  'iu',
);
/** What stands beside a name without a space, in the languages that write none. */
const EAST_ASIAN_ROLE =
  /^(?:記者|執筆|取材|文|著者|作者|编辑|編集|記|글)\s*[・:：／/=＝]\s*|\s*(?:記者|編集委員|论说委员|기자)$/gu;
/** Where a byline ends: a date, a role, a place, an account. */
const TAIL =
  /\s*(?:[|•·–—»]|,?\s\p{L}+\s?:\s|,\swho\s|,\s\p{L}+,?\s+\d|,?\s(?:edited|translated|illustrated|photograph(?:ed|s|y)|photos|illustrations|übersetzt|traduit|traducid[oa]) (?:by|von|par|por)\s|\s-\s|,?\s+(?:on|am|le|el|il|op|vom|at|in)\s+(?=\d|\p{L}+\s+\d)|,?\s*\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}\b|(?<!\p{Lu})\d{1,2}[./:\s-]|\([^()]*\)?\s*$|\s@\w+|\s@(?=\s)).*$/iu;
/** A name, and what a line says of its date behind it. */
const DATE_WORDS = new RegExp(`^(.*?)(?:^|\\s)(?:${CHANGED.source}|${PUBLISHED.source}).*$`, 'iu');
/** The day of the week before a date. */
const WEEKDAY = new RegExp(
  `,?\\s+(?:(?:on|el|le|am|il|op|em|den)\\s+)?(?:(?:${WEEKDAYS})(?!\\p{L})|(?<=\\s(?:on|el|le|am|il|op|em|den)\\s)\\p{L}{2,4}[.,]{1,2}\\s\\d).*$`,
  'iu',
);
/** An address beside a name. */
const MAIL = /(?<=\S)\s+\S+@\S+\.\S+$/;
/** Who made the pictures of a text. */
const PICTURES = /,\s(?:fotos?|photos?|bild(?:er)?|kuvat?|zdjęcia|images?)$/iu;
/** Who helped. */
const WITH_AGENCY = new RegExp(`\\s(?:avec|mit|with|con|com)\\s(?:l['’])?(?:${AGENCIES})$`, 'iu');
/** What somebody is, behind the name. */
const ROLE =
  /(?:(?:,\s*|\s\/\s)(?:[\p{L}-]+\s+){0,2}|(?<=\S\s\S{1,60})\s+(?!\p{L}*s\s*$|staff))(?:editors?|correspondents?|corresponsal|correspondente|toimetaja|reporters?|writers?|columnists?|contributors?|staff|te[kx]s?ti?|redakteur(?:in)?|korrespondent(?:in)?|journaliste?|redactora?|periodista|redacteur|корреспондент|обозреватель|журналист|редактор)\s*$/iu;
/** The house a name writes for, in capitals ("Ann Lee, BBC"), or a degree. */
const HOUSE = /^([^,]*\p{Ll}[^,]*),(?:\s\p{Lu}[\p{Lu}\d]{1,5}\b){1,3}(?:\s(?:News|Staff))?$/u;
/** The same as the one word behind the comma that closes a German byline. */
const GERMAN_PLACE = /^(\W*von\s+\p{Lu}\S*\s\p{Lu}[^,]*),\s\p{Lu}[\p{L}-]+\s*$/iu;
/** Where somebody reports from, or whom for. */
const FROM_PLACE = /\s(?:in|aus|à|en|from|For|FOR)\s\p{Lu}[\p{L}.'’ -]*$/u;
const NO_NAME =
  /^(?:admin(?:istrator)?|super ?user|staff|editor|redaktion|webmaster|user|author|unknown|n\/a|null|undefined|guest|by|am|um|on|at|le|el|il|den|vom|facebook|twitter|linkedin|instagram|youtube|xing|mastodon|bluesky|threads|tiktok|e-?mail|website|homepage|rss|contact|kontakt|more|profile|bio|follow)$/i;
/** Longest name or list of names, in characters. */
const LONGEST = 90;
/** Characters read of a line that begins with a name; what goes on longer says other things. */
const LONGEST_LINE = 400;

/** A name without its lead-in, tail and markup; null when what is left is none. */
export function cleanName(raw: string | null): string | null {
  const line = raw?.slice(0, LONGEST_LINE) ?? null;
  if (line === null || PICTURES.test(line)) return null;
  const name = decodeEntities(line)
    .replace(/<[^>]{0,200}>/g, ' ')
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .replace(MAIL, '')
    .replace(EAST_ASIAN_ROLE, '')
    .replace(GERMAN_PLACE, '$1')
    .replace(LEAD_IN, '')
    .replace(/^[\s|–—-]+/, '')
    .replace(DATE_WORDS, '$1')
    .replace(WEEKDAY, '')
    .replace(TAIL, '')
    .replace(ROLE, '')
    .replace(FROM_PLACE, '')
    .replace(WITH_AGENCY, '')
    .replace(HOUSE, '$1')
    .replace(/[\s,;:]+$/, '')
    .trim();
  if (/[[\]{}<>=]|:\s/.test(name)) return null;
  if (name.length < 2 || name.length > LONGEST || NO_NAME.test(name)) return null;
  if (/^(?:https?:|www\.|@(?!\w{3,30}$)|\/)|\.(?:com|org|net|de|co)\b\/?|@\S+\.\S/i.test(name) || !/\p{L}/u.test(name))
    return null;
  return name;
}
