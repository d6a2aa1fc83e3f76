/** Value of a run of digits and the step to which it is given. */
export interface ParsedDigits {
  readonly value: number;
  readonly step: number;
}

/** Signs of one character for a fraction. */
const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };

/**
 * Reads digits with separators. A last group of one, two or four and more digits is decimal; groups of three are thousands, except that one group
 * after a point is decimal in English and one after a comma is decimal elsewhere when it starts with "0.". Null when it is no number ("1.2.3").
 */
export function parseDigits(raw: string, language: string | null): ParsedDigits | null {
  const fraction = FRACTIONS[raw.slice(-1)];
  if (fraction !== undefined) return { value: Number(raw.slice(0, -1) || 0) + fraction, step: 0.25 };
  const compact = raw.replace(/[ \u00a0\u202f\u2009'’]/g, '');
  const groups = compact.split(/[.,]/);
  const [whole = '', ...rest] = groups;
  if (rest.length === 0) return withStep(Number(compact), compact, '');
  const marks = compact.match(/[.,]/g) ?? [];
  const last = rest.at(-1) ?? '';
  const sameMark = new Set(marks).size === 1;
  if (rest.length === 1) {
    if (isThousands(whole, last, marks[0] ?? '', language)) return withStep(Number(whole + last), whole + last, '');
    return withStep(Number(`${whole}.${last}`), whole, last);
  }
  if (sameMark) {
    // "2,50,000": lakhs and crores are set off by twos.
    const indian = marks[0] === ',' && last.length === 3 && rest.slice(0, -1).every((group) => group.length === 2);
    return indian || rest.every((group) => group.length === 3)
      ? withStep(Number(groups.join('')), groups.join(''), '')
      : null;
  }
  const integer = groups.slice(0, -1).join('');
  return withStep(Number(`${integer}.${last}`), integer, last);
}

function isThousands(whole: string, last: string, mark: string, language: string | null): boolean {
  if (last.length !== 3 || whole.length > 3 || /^0/.test(whole)) return false;
  return mark === ',' ? true : language !== 'en';
}

function withStep(value: number, integer: string, decimals: string): ParsedDigits | null {
  if (!Number.isFinite(value)) return null;
  if (decimals !== '') return { value, step: 10 ** -decimals.length };
  const zeros = /0*$/.exec(integer)?.[0].length ?? 0;
  return { value, step: value === 0 ? 1 : 10 ** zeros };
}
