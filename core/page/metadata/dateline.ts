import type { KnownDate } from '../../model';
import { parseVisibleDate } from './parse-date';

/** Capitalised words of a place, with what names its country or the wire ("LONDON, UK (BUSINESS WIRE) --"), up to the date. */
const PLACE =
  /^\p{Lu}[\p{L}.'’]*(?:[ -]\p{Lu}[\p{L}.'’]*){0,3}(?:,\s\p{Lu}[\p{L}.]*){0,2}(?:\s*[-–—]*\s*\([^()]{2,30}\))?\s*(?:,|\(|[-–—]{1,2})\s*/u;
/** A date with its year, and what parts it from the text. */
const DATE = /^([^\n–—/(:]{5,40}?\d{4})\s*(?:[-–—/(:)]|\.\s?[-–—])/u;
/** Lines of the text that may hold it: below a headline and a lead, or whom a release is from and for. */
const LINES = 6;

/** The date in the dateline of a press release or a wire report, where its year is said; else null. */
export function readDateline(body: string, language: string | null): KnownDate | null {
  for (const line of body.split('\n', LINES)) {
    const place = PLACE.exec(line.slice(0, 160))?.[0];
    const date = place === undefined ? undefined : DATE.exec(line.slice(place.length, place.length + 60))?.[1];
    const known = date === undefined ? null : parseVisibleDate(date, 'visible', language);
    if (known) return known;
  }
  return null;
}

/** A reporter named where East Asian papers begin or end a text: "(本报记者 王小明)", "記者林小明台北12日電", "홍길동 기자". */
const REPORTER =
  /(?:^|[(（【[])[^()（）【】\n]{0,12}[记記]者[\s:：]?\s?(\p{Script=Han}{2,3}(?:[、\s]\p{Script=Han}{2,3}){0,3}?)(?=\s?[)）】／/]|\p{Script=Han}{2,4}(?:\d{1,2}日|[电電摄攝报報]))|(?:^|[\])=\s])(\p{Script=Hangul}{2,4})\s(?:\p{Script=Hangul}{2})?기자(?=\s|$|[=\]])/u;

/** The reporter whom the first or last lines of a text name in the manner of East Asian papers; else null. */
export function readReporter(body: string): string | null {
  const lines = body.split('\n');
  const found = [...lines.slice(0, LINES), ...lines.slice(-2)]
    .map((line) => REPORTER.exec(line))
    .find((match) => match);
  return found?.[1]?.replace(/[、\s]+/g, ', ') ?? found?.[2] ?? null;
}
