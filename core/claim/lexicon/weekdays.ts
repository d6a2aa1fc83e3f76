/** Days of the week in the languages read, in small letters with their accents or without; a source for regular expressions. */
export const WEEKDAYS =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|' +
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|' +
  '(?:lune|marte|mercole|giove|vener)d[ìi]|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag|' +
  '(?:mån|man|tis|ons|tors|fre|lör|lor|sön|son)dag(?:en)?|' +
  '(?:segunda|ter[çc]a|quarta|quinta|sexta)-feira|poniedzia[łl]ek|wtorek|[śs]rod[aęe]|czwartek|pi[ąa]tek|sobot[aęe]|niedziel[aęe]|' +
  'понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье';

const WEEKDAY = new RegExp(`^(?:${WEEKDAYS})s?$`, 'u');

/** Whether a word in small letters is a day of the week, "mondays" too. */
export function isWeekday(word: string): boolean {
  return WEEKDAY.test(word);
}
