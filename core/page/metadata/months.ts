/**
 * Names of the months as dates print them (nominative, and genitive where dates take it) in English, French, German, Spanish,
 * Portuguese, Italian, Dutch, Polish, Russian and Swedish, and in further languages of European and Arabic sites, Hebrew, Indonesian, Hindi, Bengali and Thai (short
 * ones without their full stops); one line a month, without accents.
 */
const NAMES = [
  'january janvier januar janner enero janeiro gennaio januari styczen stycznia январь января leden ledna ocak tammikuu tammikuuta січень січня ianuarie ιανουαριου يناير جانفي ינואר בינואר जनवरी มกราคม มค gener sijecanj sijecnja януари јануар জানুয়ারি',
  'february fevrier februar feber febrero fevereiro febbraio februari luty lutego февраль февраля unor unora subat helmikuu helmikuuta лютий лютого februarie φεβρουαριου فبراير فيفري شباط פברואר בפברואר फरवरी กุมภาพันธ์ กพ febrer veljaca veljace февруари фебруар ফেব্রুয়ারি',
  'march mars marz maerz marzo marco maart mrt marzec marca март марта marts brezen brezna mrz mart maaliskuu maaliskuuta березень березня martie marcius μαρτιου مارس آذار מרץ במרץ maret मार्च มีนาคม มีค ozujak ozujka মার্চ',
  'april avril abril aprile kwiecien kwietnia апрель апреля duben dubna nisan huhtikuu huhtikuuta квітень квітня aprilie aprilis απριλιου أبريل إبريل أفريل نيسان אפריל באפריל अप्रैल เมษายน เมย travanj travnja април এপ্রিল',
  'may mai mayo maio maggio mei maj maja май мая kveten kvetna mayis toukokuu toukokuuta травень травня majus μαιου مايو ماي أيار מאי במאי मई พฤษภาคม พค maig svibanj svibnja мај মে',
  'june juin juni junio junho giugno czerwiec czerwca июнь июня cerven cervna haziran kesakuu kesakuuta червень червня iunie junius ιουνιου يونيو جوان حزيران יוני ביוני जून มิถุนายน มิย juny lipanj lipnja юни јун জুন',
  'july juillet juli julio julho luglio lipiec lipca июль июля cervenec cervence temmuz heinakuu heinakuuta липень липня iulie julius ιουλιου يوليو جويلية تموز יולי ביולי जुलाई กรกฎาคม กค juliol srpanj srpnja юли јул জুলাই',
  'august aout agosto augustus augusti sierpien sierpnia август августа srpen srpna agustos elokuu elokuuta серпень серпня augusztus αυγουστου أغسطس أوت אוגוסט באוגוסט agustus अगस्त สิงหาคม สค agost kolovoz kolovoza আগস্ট',
  'september septembre septiembre setiembre setembro settembre wrzesien wrzesnia сентябрь сентября zari eylul syyskuu syyskuuta вересень вересня septembrie szeptember σεπτεμβριου سبتمبر أيلول ספטמבר בספטמבר सितंबर सितम्बर กันยายน กย setembre rujan rujna септември септембар সেপ্টেম্বর',
  'october octobre oktober octubre outubro ottobre pazdziernik pazdziernika октябрь октября rijen rijna ekim lokakuu lokakuuta жовтень жовтня octombrie οκτωβριου أكتوبر אוקטובר באוקטובר अक्टूबर अक्तूबर ตุลาคม ตค октомври октобар অক্টোবর',
  'november novembre noviembre novembro listopad listopada ноябрь ноября kasim marraskuu marraskuuta листопад листопада noiembrie νοεμβριου نوفمبر נובמבר בנובמבר nopember नवंबर नवम्बर พฤศจิกายน พย studeni studenog studenoga ноември новембар নভেম্বর',
  'december decembre dezember diciembre dezembro dicembre grudzien grudnia декабрь декабря desember prosinec prosince prosinac prosinca aralik joulukuu joulukuuta грудень грудня decembrie δεκεμβριου ديسمبر דצמבר בדצמבר दिसंबर दिसम्बर ธันวาคม ธค desembre декември децембар ডিসেম্বর',
].map((line) => line.split(' ').map(fold));

/** Lower case without accents; Cyrillic short i falls together with i on both sides. Signs of vowels are letters in the scripts of India and Thailand. */
function fold(name: string): string {
  const letters = name.toLowerCase().normalize('NFD');
  return letters
    .replace(/(?![\u0900-\u0dff\u0e00-\u0eff])\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i');
}

/** Number of a month, 1 to 12, by its name or its first letters (three at least), whatever the case and accents; else 0. */
export function monthOf(name: string, language: string | null = null): number {
  const folded = fold(name);
  // The fall of leaves is a month earlier there.
  if (language === 'hr' && folded.startsWith('listopad')) return 10;
  const whole = NAMES.findIndex((names) => names.includes(folded));
  if (whole >= 0 || folded.length < 3) return whole + 1;
  return NAMES.findIndex((names) => names.some((known) => known.startsWith(folded))) + 1;
}
