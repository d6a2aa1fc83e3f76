/**
 * Names of the months as dates print them (nominative, and genitive where dates take it) in English, French, German, Spanish,
 * Portuguese, Italian, Dutch, Polish, Russian and Swedish, and their Scandinavian and Czech kin; one line a month, without accents.
 */
const NAMES = [
  'january janvier januar janner enero janeiro gennaio januari styczen stycznia январь января leden ledna',
  'february fevrier februar feber febrero fevereiro febbraio februari luty lutego февраль февраля unor unora',
  'march mars marz maerz marzo marco maart mrt marzec marca март марта marts brezen brezna',
  'april avril abril aprile kwiecien kwietnia апрель апреля duben dubna',
  'may mai mayo maio maggio mei maj maja май мая kveten kvetna',
  'june juin juni junio junho giugno czerwiec czerwca июнь июня cerven cervna',
  'july juillet juli julio julho luglio lipiec lipca июль июля cervenec cervence',
  'august aout agosto augustus augusti sierpien sierpnia август августа srpen srpna',
  'september septembre septiembre setiembre setembro settembre wrzesien wrzesnia сентябрь сентября zari',
  'october octobre oktober octubre outubro ottobre pazdziernik pazdziernika октябрь октября rijen rijna',
  'november novembre noviembre novembro listopad listopada ноябрь ноября',
  'december decembre dezember diciembre dezembro dicembre grudzien grudnia декабрь декабря desember prosinec prosince',
].map((line) => line.split(' ').map(fold));

/** Lower case without accents; Cyrillic short i falls together with i on both sides. */
function fold(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');
}

/** Number of a month, 1 to 12, by its name or its first letters (three at least), whatever the case and accents; else 0. */
export function monthOf(name: string): number {
  const folded = fold(name);
  if (folded.length < 3) return 0;
  const whole = NAMES.findIndex((names) => names.includes(folded));
  return (whole >= 0 ? whole : NAMES.findIndex((names) => names.some((known) => known.startsWith(folded)))) + 1;
}
