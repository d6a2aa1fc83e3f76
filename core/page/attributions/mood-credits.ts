import type { Credit } from '../../model';
import type { Discourse } from './discourse';
import type { FoundQuotation } from './quotations';
import { MOODS } from './reported-speech';

/** A main clause that tells what was said without saying so again: "Die Schleuse sei dicht", "Bis morgen, heiße es", "Er rechne". */
const OPENS = new RegExp(
  `^[^,;:]*?${MOODS['de']?.source}|^(?:Bis|Wenn|Falls|Da|Weil|Ob|Obwohl|Sollten?|Solange|Sobald|Wer|Was|Wie|Während|Nachdem)\\s[^,;:]*,\\s${MOODS['de']?.source}`,
  'u',
);
/** The same by the ending of any verb right behind its subject; a past tense ends in "te". */
const ENDS =
  /^(?:(?:D(?:er|ie|as|iese[rs]?)|(?:E|Ke|S)ine?|Ihre?)\s(?:\p{Ll}+\s)?\p{Lu}\p{L}+|Er|Sie|Es|Man|Dies|Das)\s(?!heute|gerne|ohne|beide|viele|keine?|eine|alle|diese|seine|ihre|alleine)(?:\p{Ll}{2,}(?<!t)e|koste|biete|bedeute|leiste|arbeite|erwarte)(?!\p{L})/u;
/** What takes up an account: "Demnach ging die Schleuse auf". */
const TAKES_UP =
  /(?<!\p{L})(?:[Dd]emnach|[Dd]emzufolge|(?:[Dd]en|[Dd]iesen) Angaben (?:nach|zufolge)|ihm zufolge)(?!\p{L})/u;
/** Whoever says what they would do or have done uses the same forms. */
const FIRST_PERSON = /(?<!\p{L})(?:ich|wir)(?!\p{L})/iu;

/**
 * German sentences that go on with what the one before told of somebody, in the mood of reported speech: "Die Schleuse sei dicht, sagte
 * Ohm. Sie habe neun Tore." Each is credited to whoever the first is, by its verb.
 * @param credits In page order, as the result.
 */
export function goOnInMood(
  credits: readonly Credit[],
  quotations: readonly FoundQuotation[],
  page: Discourse,
): readonly Credit[] {
  if (page.cues.language !== 'de') return credits;
  const sources = new Map<number, Pick<Credit, 'kind' | 'attribution' | 'citation'>>();
  for (const { outer, attribution } of quotations)
    if (attribution.kind !== 'none')
      sources.set(page.sentenceAt(outer.end - 1).start, { kind: attribution.kind, attribution, citation: null });
  // The line of an agency is no account of its own.
  for (const credit of credits)
    if (credit.statement.start !== credit.start) sources.set(page.sentenceAt(credit.start).start, credit);
  const found: Credit[] = [];
  let last: Pick<Credit, 'kind' | 'attribution' | 'citation'> | undefined;
  let section = 0;
  for (const { start, end } of page.sentences) {
    if (start >= page.input.bodyEnd) break;
    const words = page.text.slice(start, end);
    const before = section === page.sectionStart(start) ? last : undefined;
    section = page.sectionStart(start);
    last = sources.get(start);
    if (
      last !== undefined ||
      before === undefined ||
      before.attribution.name === null ||
      before.kind === 'self' ||
      FIRST_PERSON.test(words)
    )
      continue;
    const hit = OPENS.exec(words) ?? ENDS.exec(words) ?? TAKES_UP.exec(words);
    if (hit === null) continue;
    const text = /\p{L}+$|^\p{L}.*zufolge$/u.exec(hit[0])?.[0] ?? hit[0];
    const at = start + hit.index + hit[0].length - text.length;
    last = before;
    const { kind, attribution, citation } = before;
    found.push({ start: at, end: at + text.length, text, kind, attribution, citation, statement: { start, end } });
  }
  return [...credits, ...found].sort((one, two) => one.start - two.start);
}
