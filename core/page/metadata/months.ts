/**
 * Names of the months as dates print them (nominative, and genitive where dates take it) in English, French, German, Spanish,
 * Portuguese, Italian, Dutch, Polish, Russian and Swedish, and in further languages of European and Arabic sites, Hebrew and Indonesian; one line a month, without accents.
 */
const NAMES = [
  'january janvier januar janner enero janeiro gennaio januari styczen stycznia январь января leden ledna ocak tammikuu tammikuuta січень січня ianuarie ιανουαριου يناير جانفي ינואר בינואר',
  'february fevrier februar feber febrero fevereiro febbraio februari luty lutego февраль февраля unor unora subat helmikuu helmikuuta лютий лютого februarie φεβρουαριου فبراير فيفري شباط פברואר בפברואר',
  'march mars marz maerz marzo marco maart mrt marzec marca март марта marts brezen brezna mrz mart maaliskuu maaliskuuta березень березня martie marcius μαρτιου مارس آذار מרץ במרץ maret',
  'april avril abril aprile kwiecien kwietnia апрель апреля duben dubna nisan huhtikuu huhtikuuta квітень квітня aprilie aprilis απριλιου أبريل إبريل أفريل نيسان אפריל באפריל',
  'may mai mayo maio maggio mei maj maja май мая kveten kvetna mayis toukokuu toukokuuta травень травня majus μαιου مايو ماي أيار מאי במאי',
  'june juin juni junio junho giugno czerwiec czerwca июнь июня cerven cervna haziran kesakuu kesakuuta червень червня iunie junius ιουνιου يونيو جوان حزيران יוני ביוני',
  'july juillet juli julio julho luglio lipiec lipca июль июля cervenec cervence temmuz heinakuu heinakuuta липень липня iulie julius ιουλιου يوليو جويلية تموز יולי ביולי',
  'august aout agosto augustus augusti sierpien sierpnia август августа srpen srpna agustos elokuu elokuuta серпень серпня augusztus αυγουστου أغسطس أوت אוגוסט באוגוסט agustus',
  'september septembre septiembre setiembre setembro settembre wrzesien wrzesnia сентябрь сентября zari eylul syyskuu syyskuuta вересень вересня septembrie szeptember σεπτεμβριου سبتمبر أيلول ספטמבר בספטמבר',
  'october octobre oktober octubre outubro ottobre pazdziernik pazdziernika октябрь октября rijen rijna ekim lokakuu lokakuuta жовтень жовтня octombrie οκτωβριου أكتوبر אוקטובר באוקטובר',
  'november novembre noviembre novembro listopad listopada ноябрь ноября kasim marraskuu marraskuuta листопад листопада noiembrie νοεμβριου نوفمبر נובמבר בנובמבר nopember',
  'december decembre dezember diciembre dezembro dicembre grudzien grudnia декабрь декабря desember prosinec prosince aralik joulukuu joulukuuta грудень грудня decembrie δεκεμβριου ديسمبر דצמבר בדצמבר',
].map((line) => line.split(' ').map(fold));

/** Lower case without accents; Cyrillic short i falls together with i on both sides. */
function fold(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ı', 'i');
}

/** Number of a month, 1 to 12, by its name or its first letters (three at least), whatever the case and accents; else 0. */
export function monthOf(name: string): number {
  const folded = fold(name);
  if (folded.length < 3) return 0;
  const whole = NAMES.findIndex((names) => names.includes(folded));
  return (whole >= 0 ? whole : NAMES.findIndex((names) => names.some((known) => known.startsWith(folded)))) + 1;
}
