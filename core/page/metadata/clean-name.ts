import { WEEKDAYS } from '../../claim/lexicon/weekdays';
import { UNSEEN } from './title';

/** Words before a name in a byline, in the languages of the reader's lexica. */
const LEAD_IN =
  /^\W*(?:(?:this (?:entry|post|article|story) was|comment|kommentar|commentaire|comentario|post(?:ed)?|author|written|story|words|text|report(?:ed)?|published|article|submitted|soumis|proposé|enviado|inviato|ingediend|ein (?:artikel|beitrag|kommentar)|geschrieben|verfasst|geplaatst|escrito|publicado|publié|écrit|pubblicato|scritto|napisał\p{L}*|dodał\p{L}*|skrivet)\s+){0,2}(?:by|von|par|por|di|da|door|przez|av|af|автор|بقلم|كتبت?|إعداد|מאת|text|author|autore?|auteur|redaktion|reporter)\s*:?\s+/iu;
/** What stands beside a name without a space, in the languages that write none. */
const EAST_ASIAN_ROLE =
  /^(?:記者|執筆|取材|文|著者|作者|编辑|編集|記|글)\s*[・:：／/=＝]\s*|\s*(?:記者|編集委員|论说委员|기자)$/gu;
/** Where a byline ends: a date, a role, a place, an account. */
const TAIL =
  /\s*(?:[|•·–—»]|,?\s(?:edited|translated|illustrated|photograph(?:ed|s|y)|photos|illustrations|übersetzt|traduit|traducid[oa]) (?:by|von|par|por)\s|\s-\s|,?\s+(?:on|am|le|el|il|op|vom|at|in)\s+(?=\d|\p{L}+\s+\d)|,?\s*\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}\b|\d{1,2}[./:\s]|\([^()]*\)?\s*$|\s@\w+|\s@(?=\s)|(?<!\p{L})(?:updated|published|posted|aktualisiert|veröffentlicht|erstellt|publicado|actualizado|publiée?|mis à jour|pubblicato|gepubliceerd|geplaatst|opublikowano|publicerad|опубликовано)(?!\p{L})).*$/iu;
/** The day of the week before a date. */
const WEEKDAY = new RegExp(`,?\\s+(?:on\\s+)?(?:${WEEKDAYS})(?!\\p{L}).*$`, 'iu');
/** What somebody is, behind the name. */
const ROLE =
  /,\s*(?:[\p{L}-]+\s+){0,2}(?:editors?|correspondents?|reporters?|writers?|columnists?|contributors?|staff|redakteur(?:in)?|korrespondent(?:in)?|journaliste?|redactora?|periodista|redacteur)\s*$/iu;
/** The house a name writes for, in capitals ("Ann Lee, BBC"), or a degree. */
const HOUSE = /^([^,]*\p{Ll}[^,]*),(?:\s\p{Lu}{2,6}\b){1,3}(?:\s(?:News|Staff))?$/u;
/** The same as the one word behind the comma that closes a German byline. */
const GERMAN_PLACE = /^(\W*von\s+\p{Lu}\S*\s\p{Lu}[^,]*),\s\p{Lu}[\p{L}-]+\s*$/iu;
/** Where somebody reports from. */
const FROM_PLACE = /\s(?:in|aus|à|en|from)\s\p{Lu}[\p{L}.'’ -]*$/u;
const NO_NAME =
  /^(?:admin(?:istrator)?|staff|editor|redaktion|webmaster|user|author|unknown|n\/a|null|undefined|guest|by|am|um|on|at|le|el|il|den|vom|facebook|twitter|linkedin|instagram|youtube|xing|mastodon|bluesky|threads|tiktok|e-?mail|website|homepage|rss|contact|kontakt|more|profile|bio|follow)$/i;
/** Longest name or list of names, in characters. */
const LONGEST = 90;

/** A name without its lead-in, tail and markup; null when what is left is none. */
export function cleanName(raw: string | null): string | null {
  if (raw === null) return null;
  const name = raw
    .replace(/<[^>]{0,200}>/g, ' ')
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .replace(EAST_ASIAN_ROLE, '')
    .replace(GERMAN_PLACE, '$1')
    .replace(LEAD_IN, '')
    .replace(/^[\s|]+/, '')
    .replace(WEEKDAY, '')
    .replace(TAIL, '')
    .replace(ROLE, '')
    .replace(FROM_PLACE, '')
    .replace(HOUSE, '$1')
    .replace(/[\s,;:]+$/, '')
    .trim();
  if (/[[\]{}<>=]|:\s/.test(name)) return null;
  if (name.length < 2 || name.length > LONGEST || NO_NAME.test(name)) return null;
  if (/^(?:https?:|www\.|@(?!\w{3,30}$)|\/)|\.(?:com|org|net|de|co)\b\/?|@\S+\.\S/i.test(name) || !/\p{L}/u.test(name))
    return null;
  return name;
}
