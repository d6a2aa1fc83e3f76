import type { KnownDate } from '../../model';
import { CHANGED, PUBLISHED } from './date-line-words';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** What stands before a number of units that have passed, and behind it, in the languages of the reader's lexica and some more. */
const BEFORE = 'vor|il y a|hace|há|قبل|منذ';
const BEHIND = 'ago|fa|geleden|atrás|temu|назад|sedan|siden|前|전';
const COUNT = '\\d{1,3}|an?|one|eine[rmn]?|une?|una?|uma?|een|ett?|en';
const ABOUT = '(?:about|around|over|etwa|rund|über|environ|unos|unas|cerca de|circa|około|около)\\s+';
/** Units by their length in ms and their names; an hour is told as roughly as a year. */
const UNITS = (
  [
    [MINUTE_MS, 'min(?:ut\\p{L}*|uut|s)?\\.?|m|минут\\p{L}*|мин\\.?|分钟?|분|دقائق|دقيقة'],
    [
      HOUR_MS,
      'hours?|hrs?|h|stunden?|std\\.?|heures?|horas?|or[ae]|uur|uren|godzin\\p{L}*|час\\p{L}*|timm(?:e|ar)|timer?|時間|小时|시간|ساعات|ساعة',
    ],
    [
      DAY_MS,
      'days?|d|tag(?:en?)?|jours?|d[íi]as?|giorn[oi]|dag(?:en|ar|e|er)?|dni|dzień|день|дня|дней|日|天|일|أيام|يوم',
    ],
    [
      7 * DAY_MS,
      'weeks?|wochen?|semaines?|semanas?|settiman[ae]|week|weken|tydzień|tygodni\\p{L}*|недел\\p{L}*|veckor?|uker?|週間|周|주|أسابيع|أسبوع',
    ],
    [
      30.44 * DAY_MS,
      'months?|monat(?:en?)?|mois|mes(?:es)?|mês|mes[ei]|maand(?:en)?|miesi[ąę]c\\p{L}*|месяц\\p{L}*|månad(?:er)?|måned(?:er)?|か月|ヶ月|个月|개월|أشهر|شهر',
    ],
    [
      365.25 * DAY_MS,
      'years?|jahr(?:en?)?|ans?|années?|a[ñn]os?|ann[io]|jaar|jaren|lat[a]?|rok\\p{L}*|год\\p{L}*|лет|år|年|년|سنوات|سنة',
    ],
  ] as const
).map(([ms, names]) => ({
  ms,
  ago: new RegExp(
    `(?<![\\p{L}\\d])(?:(?:${BEFORE})\\s+(?:${ABOUT})?(?:(${COUNT})\\s*)?(?:${names})(?!\\p{L})|(?:(${COUNT})\\s*)?(?:${names})\\s*(?:${BEHIND})(?!\\p{L}))`,
    'iu',
  ),
}));

/** Names of the day before and of the day itself; a French yesterday is a German "here" and is read in French alone. */
const YESTERDAY = 'yesterday|gestern|ayer|ontem|ieri|gisteren|wczoraj|вчера|i ?går|昨日|昨天|어제|أمس';
const TODAY = "today|heute|aujourd[’']hui|hoy|hoje|oggi|vandaag|dzisiaj|dziś|сегодня|i ?dag|今日|今天|오늘|اليوم";
const CLOCK =
  '(?:\\s*[,·|–-]?\\s*(?:at|um|à|a las|às|alle(?: ore)?|om|o|в|kl\\.?)?\\s*(\\d{1,2})\\s?[:.h]\\s?(\\d{2})\\s*([ap])?\\.?(?:m\\.?)?(?:\\s*uhr)?)?';
const dayLine = (yesterday: string): RegExp =>
  new RegExp(`^(.{0,40}?)(?<!\\p{L})(?:(${yesterday})|${TODAY})${CLOCK}\\P{L}*$`, 'iu');
const DAY_LINE = dayLine(YESTERDAY);
const FRENCH_DAY_LINE = dayLine(`${YESTERDAY}|hier`);

/**
 * A date told by how long it is ago ("3 hours ago", "vor 2 Tagen", "hier à 14:05"), for a page seen at `seenAt` (ms since 1970 UTC). Sites cut and round
 * in different ways, so that one unit either way is its tolerance; a named day is that of UTC. Null when the line says nothing of the kind.
 */
export function parseRelativeDate(line: string, seenAt: number, language: string | null): KnownDate | null {
  for (const { ms, ago } of UNITS) {
    const match = ago.exec(line);
    if (match) return passed(seenAt, ms, Number(match[1] ?? match[2] ?? 1) || 1);
  }
  const day = (language?.startsWith('fr') ? FRENCH_DAY_LINE : DAY_LINE).exec(line);
  const before = day?.[1]?.trim() ?? '';
  if (!day || !(/^\P{L}*$/u.test(before) || PUBLISHED.test(before) || CHANGED.test(before))) return null;
  return namedDay(seenAt, day[2] !== undefined, day.slice(3));
}

function passed(seenAt: number, ms: number, count: number): KnownDate {
  const at = Math.round(seenAt - count * ms);
  const known = { source: 'visible', zoneKnown: true } as const;
  return ms === MINUTE_MS
    ? { ...known, at: Math.floor(at / MINUTE_MS) * MINUTE_MS, precision: 'minute', toleranceMs: null }
    : { ...known, at, precision: 'approx', toleranceMs: Math.round(ms) };
}

function namedDay(
  seenAt: number,
  isYesterday: boolean,
  [hour, minute, half]: readonly (string | undefined)[],
): KnownDate {
  const day = Math.floor(seenAt / DAY_MS) * DAY_MS - (isYesterday ? DAY_MS : 0);
  const known = { source: 'visible', toleranceMs: null, zoneKnown: false } as const;
  const hours = (Number(hour) % (half ? 12 : 24)) + (half?.toLowerCase() === 'p' ? 12 : 0);
  return hour === undefined || Number(minute) > 59
    ? { ...known, at: day, precision: 'day' }
    : { ...known, at: day + hours * HOUR_MS + Number(minute) * MINUTE_MS, precision: 'minute' };
}
