import type { Citation, PageReading, Span } from '../../model';
import { OF_WORK } from '../passage/source-words';
import { remembered } from '../trace/remember';

/** How a sentence goes on about a study, report or inquiry that the page has named before, in the languages read here. */
const GOES_ON = [
  '(?:the|its|their) (?:[\\p{L}-]+ )?(?:team|study|authors?|report|researchers?|scientists|paper|survey|analysis|findings|results|audit|inquiry|investigation|poll|review|ruling|judgment|filing|lawsuit|complaint|document)s? (?:also |further |even )?(?:found|finds|show|saw|say|said|says|conclude|note|warn|suggest|estimate|report|measured|counted|put|recommend|described?|calculated?|observed|states?|blames?|lists?|calls?)',
  '(?:das team|die (?:studie|autoren|autorinnen|forscher|forscherinnen|forschenden|untersuchung|umfrage|ermittler|prüfer)|der bericht|das gutachten) \\p{Ll}+',
  "(?:l[’'](?:étude|enquête|équipe|analyse|audit)|le rapport|les (?:auteurs|chercheurs|scientifiques|enquêteurs)|l[’']auteur) (?:\\p{Ll}+)",
  '(?:el (?:estudio|informe|equipo|análisis)|la (?:encuesta|investigación|auditoría)|los (?:autores|investigadores|científicos)) (?:\\p{Ll}+)',
  "(?:lo studio|il rapporto|l[’']indagine|gli (?:autori|studiosi)|i ricercatori|la ricerca) (?:\\p{Ll}+)",
  '(?:o (?:estudo|relatório)|a (?:pesquisa|equipa|equipe)|os (?:autores|pesquisadores|investigadores)) (?:\\p{Ll}+)',
  '(?:het (?:onderzoek|rapport|team)|de (?:studie|onderzoekers|auteurs)) (?:\\p{Ll}+)',
].map((form) => new RegExp(`^[“"„«‚]?(?:${form})(?!\\p{L})`, 'iu'));

/** Characters before a link in which it is said what it leads to. */
const BEFORE_LINK = 40;

/**
 * True for the study, report or the like that a page named with a link before, when the sentence of the words goes on about it: "The team also found
 * …". The nearest one before is meant.
 */
export function isTakenUp(reading: PageReading, citation: Citation, sentence: Span): boolean {
  const works = worksOf(reading, 'works', () => reading.citations.filter((each) => isWork(reading, each)));
  const last = works.findLast(({ end }) => end <= sentence.start);
  return last === citation && GOES_ON.some((form) => form.test(reading.text.slice(sentence.start, sentence.end)));
}

const worksOf = remembered<readonly Citation[]>();

function isWork(reading: PageReading, { place, start, end, anchor, cue }: Citation): boolean {
  if (place !== 'body' || end <= start) return false;
  return (
    OF_WORK.test(anchor) ||
    OF_WORK.test(cue ?? '') ||
    OF_WORK.test(reading.text.slice(Math.max(0, start - BEFORE_LINK), start))
  );
}
