import { monthWord, units } from '../lexicon/number-context';
import { roundNouns } from '../lexicon/number-words';
import type { NumberToken } from './number-tokens';
import type { FoundNumber, RawNumber } from './raw-number';
import { perHour, unitAt } from './units-after';

/** Words between a large number and what it counts: "millones de euros", "million d’euros". */
const OF = /^(?:de|d|di|do|of)$/;
/** "Four whole minutes", "zwei volle Stunden", "41 more minutes". */
const WHOLE =
  /^(?:more|extra|additional|further|fewer|less|weitere[nr]?|zusatzliche[nr]?|whole|full|entire|solid|long|good|ganze[nr]?|volle[nr]?|entier(?:s|es)|longues?|plein(?:s|es)|enter[oa]s|larg[oa]s|inter[oie]|inteir[oa]s|hele|volle|lange)$/;
/** From this on "of" may stand before the unit. */
const LARGE = 1e5;
/** What an hour's length is of a unit of length, in metres per second. */
const PER_HOUR = 1 / 3600;

/** A number with what it measures: money, a day of a month, a share, a unit after it, a year or a bare count. */
export function withUnit(text: string, tokens: readonly NumberToken[], index: number, raw: RawNumber): FoundNumber {
  const plain = { value: raw.value, step: raw.step, next: raw.next };
  const currency = currencyBefore(tokens, index);
  if (currency !== null) return { ...plain, kind: 'count', dimension: currency };
  if (isDay(text, tokens, index, raw)) return { ...plain, kind: 'day', dimension: null };
  const percent = percentAfter(tokens, raw.next);
  if (percent !== null) {
    const { count, points } = percent;
    return {
      value: raw.value / 100,
      step: raw.step / 100,
      next: raw.next + count,
      kind: 'share',
      dimension: points ? 'points' : null,
    };
  }
  return (
    measured(text, tokens, raw) ?? { ...plain, kind: isYear(tokens, index, raw) ? 'year' : 'count', dimension: null }
  );
}

/** "£", "US$", "EUR" before a number. */
function currencyBefore(tokens: readonly NumberToken[], index: number): string | null {
  const before = tokens[index - 1];
  const gap = (tokens[index]?.start ?? 0) - (before?.end ?? 0);
  if (!before || gap > (before.word === 'rs' ? 2 : 1)) return null;
  if (/^[£$€¥₹]$/.test(before.word) ? gap > 0 : !/^(?:eur|gbp|usd|chf|jpy|inr|rs|sek|nok|dkk|pln)$/.test(before.word))
    return null;
  return units[before.word]?.[0] ?? null;
}

function measured(text: string, tokens: readonly NumberToken[], raw: RawNumber): FoundNumber | null {
  const round = roundNouns[tokens[raw.next - 1]?.word ?? ''] !== undefined;
  const of = (round || raw.value >= LARGE) && OF.test(tokens[raw.next]?.word ?? '');
  const at = of || WHOLE.test(tokens[raw.next]?.word ?? '') ? raw.next + 1 : raw.next;
  const after = tokens[at];
  const unit = unitAt(tokens, at);
  const gap = text.slice(tokens[at - 1]?.end, after?.start);
  if (!unit || !after || gap.length > 2 || /[,;:(]/.test(gap) || isStray(text, after)) return null;
  // "In 2021 £23,900": the sign is that of the next number.
  if (gap !== '' && /^[£$€¥₹]$/.test(after.word) && /^\d/.test(text.slice(after.end))) return null;
  if (of && raw.value >= LARGE && !unit[0].startsWith('money')) return null;
  const hour = unit[0] === 'length' ? perHour(text, tokens, at) : 0;
  const [dimension, factor] = hour > 0 ? ['speed', unit[1] * PER_HOUR] : unit;
  return { value: raw.value * factor, step: raw.step * factor, next: at + 1 + hour, kind: 'count', dimension };
}

function isYear(tokens: readonly NumberToken[], index: number, raw: RawNumber): boolean {
  const first = tokens[index];
  return first?.digits === true && /^(?:1[5-9]|20)\d\d$/.test(first.word) && raw.next === index + 1;
}

/** One-letter units only as such: "5 t", not "5 t-shirts"; "stone" not before what is made of it. */
function isStray(text: string, token: NumberToken): boolean {
  if (token.word === 'stone') return /^\s\p{L}{4,}s(?!\p{L})/u.test(text.slice(token.end, token.end + 20));
  return token.word.length === 1 && /^[-’']/.test(text.slice(token.end, token.end + 1));
}

/** How many tokens say "per cent" or "percentage points", which measure a change of a share; null for none. */
function percentAfter(
  tokens: readonly NumberToken[],
  index: number,
): { readonly count: number; readonly points: boolean } | null {
  const first = tokens[index]?.word ?? '';
  const second = tokens[index + 1]?.word ?? '';
  if (/^(?:prozentpunkte?n?|procentpunt(?:en)?)$/.test(first)) return { count: 1, points: true };
  if (
    /^(?:percentage|puntos|punti|pontos|points?)$/.test(first) &&
    /^(?:points?|porcentuales|percentuali|percentuais)$/.test(second)
  )
    return { count: 2, points: true };
  if (first === 'points' && second === 'de' && /^pourcentage/.test(tokens[index + 2]?.word ?? ''))
    return { count: 3, points: true };
  if (/^(?:%|percent|pct|prozent|procent)$/.test(first)) return { count: 1, points: second === 'points' };
  return /^(?:per|pour|por)$/.test(first) && /^(?:cent|ciento|cento)$/.test(second)
    ? { count: 2, points: false }
    : null;
}

/** Before the day of "2024-11-02". */
const ISO_DAY = /^\d{4}-\d\d-$/;
const YEAR_AND_MONTH = 8;

function isDay(text: string, tokens: readonly NumberToken[], index: number, raw: RawNumber): boolean {
  if (raw.value < 1 || raw.value > 31 || !Number.isInteger(raw.value)) return false;
  const start = tokens[index]?.start ?? 0;
  const previous = tokens[index - 1];
  // "From November, 24 ferries": a comma parts month and number.
  const adjacent = previous && !text.slice(previous.end, tokens[index]?.start).includes(',');
  if (ISO_DAY.test(text.slice(Math.max(0, start - YEAR_AND_MONTH), start))) return true;
  // German ordinals: "vom 16. bis zum 19. Januar".
  if (/^\.\s\p{Ll}/u.test(text.slice(tokens[raw.next - 1]?.end))) return true;
  const before = adjacent ? previous.word : '';
  const after = tokens[raw.next]?.word ?? '';
  const afterOf = after === 'de' || after === 'of' ? (tokens[raw.next + 1]?.word ?? '') : after;
  return monthWord.test(before) || monthWord.test(afterOf);
}
