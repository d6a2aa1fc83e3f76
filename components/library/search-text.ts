/**
 * Typed words with dates as the search knows them: "3 March 2012" and "March 2012" become "2012-03-03" and "2012-03".
 * Names of months are understood long and short, in the interface's language first and in the others that it speaks: a
 * reader types a date as the page prints it.
 * @param language BCP 47 tag of the interface
 */
export function searchText(typed: string, language: string): string {
  const words = typed.trim().split(/\s+/).filter(isNoJoint);
  const months = monthsOf(language);
  const monthAt = words.findIndex((word) => months.has(fold(word)));
  const month = months.get(fold(words[monthAt] ?? ''));
  if (month === undefined) return typed;
  const year = /^\d{4}$/.test(words[monthAt + 1] ?? '') ? words[monthAt + 1] : undefined;
  if (year === undefined) return typed;
  const before = words[monthAt - 1] ?? '';
  const day = /^(\d{1,2})(\.|er|st|nd|rd|th)?$/.exec(before)?.[1];
  const date = `${year}-${String(month).padStart(2, '0')}${day === undefined ? '' : `-${day.padStart(2, '0')}`}`;
  return [...words.slice(0, monthAt - (day === undefined ? 0 : 1)), date, ...words.slice(monthAt + 2)].join(' ');
}

/** Languages of the interface. */
const spoken = ['en', 'fr', 'de', 'es'];

/** Spanish joins the parts of a date: "3 de marzo de 2012". */
function isNoJoint(word: string, index: number, words: readonly string[]): boolean {
  if (!/^del?$/i.test(word)) return true;
  const before = words[index - 1] ?? '';
  const after = words[index + 1] ?? '';
  const months = monthsOf('es');
  return !(
    (/^\d{1,2}$/.test(before) && months.has(fold(after))) ||
    (months.has(fold(before)) && /^\d{4}$/.test(after))
  );
}

function monthsOf(language: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  // What stands later wins: the interface's own names.
  for (const one of [...spoken, language]) for (const [name, month] of namesIn(one)) names.set(name, month);
  return names;
}

function namesIn(language: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' });
    for (let index = 0; index < 12; index += 1) {
      const part = format.formatToParts(Date.UTC(2024, index, 1)).find(({ type }) => type === 'month');
      if (part !== undefined) names.set(fold(part.value), index + 1);
    }
  }
  return names;
}

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}|\./gu, '')
    .toLowerCase();
}
