import type { Attribution, TextBlock } from '../../../model';
import type { Discourse } from '../words/discourse';

/** What courts are called, in the languages of the lexica; compounds count ("Landgericht"). */
const COURTS =
  'gericht gerichtshof court tribunal cour audiencia juzgado tribunale corte rechtbank sąd суд domstol tingsrätt'.split(
    ' ',
  );
/** Judges without a name speak for their court. */
const JUDGES =
  /^(?:richter(?:n|innen)?|judges?|justices|juges|magistrats|jueces|magistrados|juízes|giudici|rechters|sędziowie|судьи|domare|kammer|senat)$/iu;
/** A line that leads to what a court wrote names its judges or its decision. */
const DECISION =
  /(?<!\p{L})(?:richter|urteils?(?:begründung)?|beschluss(?:es)?|judges|ruling|judge?ment|verdict|opinion of the court|juges|arrêt|jugement|verdict|jueces|sentencia|fallo|sentenza|giudici|acórdão|sentença|uitspraak|vonnis|wyrok|решение суда|dom(?:en|skäl))(?!\p{L})/iu;

/** The only kind of court that a page names ("Landgericht Weihertal"), or null. */
function courtOf(page: Discourse): string | null {
  for (const noun of COURTS) {
    const name = page.names.body(noun);
    if (name !== null) return name;
  }
  return null;
}

/** Judges that no name is known of speak for the court of the page; everybody else stands. */
export function courtFor(attribution: Attribution, page: Discourse): Attribution {
  if (attribution.kind === 'none' || attribution.name === null || !JUDGES.test(attribution.name)) return attribution;
  const name = courtOf(page);
  return name === null ? attribution : { kind: 'organisation', name };
}

/** The court of the page when the paragraph before a block quotation leads to its decision, without a full stop at its end. */
export function courtLeadingTo(block: TextBlock, page: Discourse): Attribution | null {
  const line = page.text.slice(block.start, block.end);
  if (/[.!?]$/.test(line) || !DECISION.test(line)) return null;
  const name = courtOf(page);
  return name === null ? null : { kind: 'organisation', name };
}
