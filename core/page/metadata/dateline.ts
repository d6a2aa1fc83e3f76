import type { KnownDate } from '../../model';
import { parseVisibleDate } from './parse-date';

/** Capitalised words of a place, with what names its country or the wire ("LONDON, UK (BUSINESS WIRE) --"), up to the date. */
const PLACE =
  /^\p{Lu}[\p{L}.'’]*(?:[ -]\p{Lu}[\p{L}.'’]*){0,3}(?:,\s\p{Lu}[\p{L}.]*){0,2}(?:\s*[-–—]*\s*\([^()]{2,30}\))?\s*(?:,|\(|[-–—]{1,2})\s*/u;
/** A date with its year, and what parts it from the text. */
const DATE = /^([^\n–—/(:]{5,40}?\d{4})\s*(?:[-–—/(:)]|\.\s?[-–—])/u;
/** Lines of the text that may hold it: below a headline and a lead. */
const LINES = 3;

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
