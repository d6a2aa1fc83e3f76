import { stancesOf } from '../../../claim/cues/stances';
import type { Credit, Span } from '../../../model';
import type { FoundQuotation } from '../quotations/quotations';
import { MOODS } from '../verbs/reported-speech';
import type { Discourse } from '../words/discourse';

/** A German main clause that tells what was said without saying so again: "Die Schleuse sei dicht", "Bis Mai werde sie gestrichen". */
const OPENS = new RegExp(
  `^[^,;:]*?${MOODS['de']?.source}|^(?:Bis|Wenn|Falls|Da|Weil|Ob|Obwohl|Sollten?|Solange|Sobald|Wer|Was|Wie|Während|Nachdem)\\s[^,;:]*,\\s${MOODS['de']?.source}`,
  'u',
);
/** The same by the ending of any verb right behind its subject; a past tense ends in "te". */
const ENDS =
  /^(?:(?:D(?:er|ie|as|iese[rs]?)|(?:E|Ke|S)ine?|Ihre?)\s(?:\p{Ll}+\s)?\p{Lu}\p{L}+(?:\sde[rs]\s\p{Lu}\p{L}+)?|Er|Sie|Es|Man|Dies|Das)\s(?!heute|gerne|ohne|beide|viele|keine?|eine|alle|diese|seine|ihre|alleine)(?:\p{Ll}{2,}(?<!t|isch|lich|ig|bar|nd)e|koste|biete|bedeute|leiste|arbeite|erwarte)(?!\p{L})/u;
/** What takes up an account: "Demnach ging die Schleuse auf". */
const TAKES_UP =
  /(?<!\p{L})(?:[Dd]emnach|[Dd]emzufolge|(?:[Dd]en|[Dd]iesen) Angaben (?:nach|zufolge)|(?:wie es (?:weiter )?)?h(?:ieß|eißt)(?: es(?: weiter| dazu| zudem)?)?(?=[.,:]))(?!\p{L})/u;
/** An account that is taken up was begun fewer sentences before. */
const FAR = 5;
/** Whoever says what they would do or have done uses the same forms. */
const FIRST_PERSON = /(?<!\p{L})(?:ich|wir)(?!\p{L})/iu;
/** Where verbs need no subject: "Agregó que …", "Además, señaló, …", "Dodała, że …". */
const ALSO = 'también|además|asimismo|ainda|também|inoltre|anche|poi|też|także|również|также';
const SAYS = new RegExp(
  `^((?:\\p{L}+,?\\s){0,4})((?:(?:ha|tem)\\s)?(?!(?:${ALSO})\\s)(\\p{L}+)(?:\\s(?:${ALSO}))?)(?:,|,?\\s(?:de\\s)?(?:que|che|że|что)(?!\\p{L}))`,
  'u',
);

type Source = Pick<Credit, 'kind' | 'attribution' | 'citation'>;

/**
 * Sentences that go on with what the one before told of somebody, who is not named again: German ones in the mood of reported speech
 * ("Die Schleuse sei dicht, sagte Ohm. Sie habe neun Tore."), elsewhere by a verb without a subject. Each is credited to whoever the
 * first is, by its verb.
 * @param credits In page order, as the result.
 */
export function goOn(
  credits: readonly Credit[],
  quotations: readonly FoundQuotation[],
  page: Discourse,
): readonly Credit[] {
  if (!/^(?:de|es|pt|it|pl|ru)$/.test(page.cues.language)) return credits;
  const at = ({ start }: Pick<Span, 'start'>) => page.sentenceAt(start).start;
  const said = quotations.map(({ outer, attribution }) => ({
    start: outer.end - 1,
    of: { kind: attribution.kind === 'none' ? 'person' : attribution.kind, attribution, citation: null } as const,
  }));
  // The line of an agency is no account of its own; but in German, whoever is credited first in a sentence says the rest.
  const told = credits
    .filter(({ statement, start }) => statement.start !== start)
    .map((credit) => ({ start: credit.start, of: credit }));
  const sources = new Map<number, Source>(
    [...said, ...(page.cues.language === 'de' ? told : told.reverse())]
      .filter(({ of }) => !isBlank(of))
      .map((each) => [at(each), each.of]),
  );
  const blank = new Map(credits.filter(isBlank).map((credit) => [at(credit), credit]));
  const made = new Map<number, Credit>();
  let last: Source | undefined;
  let [age, section] = [0, 0];
  for (const { start, end } of page.sentences) {
    if (start >= page.input.bodyEnd) break;
    const before: Source | undefined = section === page.sectionStart(start) ? last : undefined;
    section = page.sectionStart(start);
    last = sources.get(start) ?? before;
    age = sources.has(start) ? 0 : age + 1;
    if (age === 0 || before === undefined || before.kind === 'self') continue;
    const verb = blank.get(start) ?? going({ start, end }, page);
    if (verb === null || isBlank(before) || age > (TAKES_UP.test(`${verb.text}.`) ? FAR : 1)) continue;
    age = 0;
    const { attribution, citation } = before;
    // People without a name who go on are no unnamed source.
    const kind = attribution.name === null ? 'person' : before.kind;
    made.set(start, { ...verb, kind, attribution, citation });
  }
  return [...credits.filter((credit) => !isBlank(credit) || !made.has(at(credit))), ...made.values()].sort(
    (one, two) => one.start - two.start,
  );
}

/** Said by somebody whom only the ending of a verb tells. */
function isBlank({ kind, attribution }: Source): boolean {
  return kind === 'person' && attribution.kind === 'person' && attribution.name === null;
}

/** The verb by which a sentence goes on, and what it states; null where another one begins. */
function going(
  { start, end }: Span,
  { text, cues }: Discourse,
): Pick<Credit, 'start' | 'end' | 'text' | 'statement'> | null {
  const words = text.slice(start, end);
  const german = cues.language === 'de';
  const [, opening = '', verb = '', form = ''] = (!german && SAYS.exec(words)) || [];
  const led =
    /,\s$/.test(opening) ||
    (opening.match(/\p{L}+/gu) ?? []).every((word) => cues.stop.has(word.toLowerCase())) ||
    /^(?:We?|Na|Podczas|В|На|En|Em|In)\s/u.test(opening);
  if (led && [cues.say, stancesOf(cues.language)?.holds].some((verbs) => verbs?.test(form.toLowerCase()))) {
    const from = start + opening.length;
    const behind = from + verb.length;
    const lead = /^,?\s(?:(?:que|che|że|что)\s)?/u.exec(text.slice(behind, end))?.[0].length ?? 0;
    return { start: from, end: behind, text: verb, statement: { start: behind + lead, end } };
  }
  const hit =
    german && !FIRST_PERSON.test(words) ? (OPENS.exec(words) ?? ENDS.exec(words) ?? TAKES_UP.exec(words)) : null;
  if (hit === null) return null;
  const cue = /Angaben|h(?:ieß|eißt)/.test(hit[0]) ? hit[0] : (/\p{L}+$/u.exec(hit[0])?.[0] ?? hit[0]);
  const to = start + hit.index + hit[0].length;
  return { start: to - cue.length, end: to, text: cue, statement: { start, end } };
}
