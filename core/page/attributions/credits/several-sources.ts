import { AND_WORDS } from '../../../claim/cues/conjunctions';
import { ORGANISATION_NOUN, OUTLET_NOUN } from '../../../claim/cues/nouns';
import type { Credit, Span } from '../../../model';
import { readActor } from '../names/actors';
import type { Actor } from '../words/discourse';
import { makeCredit, type Sentence } from './make-credit';

/** A name as it stands in a list. */
const NAME =
  '\\p{Lu}[\\p{L}\\d&.’-]*(?:\\s(?:(?:of|for|de|du|del|della|der|des|von|the)\\s){0,2}\\p{Lu}[\\p{L}\\d&’-]*){0,5}';
const THE = '(?:[Tt]he|der|die|das|le|la|les|el|il)\\s';
const AND = `\\s(?:${AND_WORDS}|as well as)\\s`;
const LIST = `(?:${THE})?${NAME}(?:,\\s(?:${THE})?${NAME})*`;
/** Behind a name: "and the last", "the others and the last". */
const BEHIND = new RegExp(`^(?:,\\s${LIST})?${AND}(?:${THE})?${NAME}`, 'u');
/** Before a name, from where its clause begins: "the others and", or "the others," where one more follows. */
const BEFORE = new RegExp(
  `(?:^|[;:–—]\\s|,\\s(?:but|and|while|as|und|et|y)\\s|(?<!\\p{L})(?:that|to|by|both|[Bb]oth)\\s)(${LIST})(?:${AND}|,\\s)(?:${THE})?$`,
  'u',
);
const BEHIND_COMMA = new RegExp(`,\\s(?:${THE})?$`, 'u');
const JOINED = new RegExp(AND, 'u');
const EACH = new RegExp(NAME, 'gu');

/** A credit of several sources ("Lornwire and the BBC both reported"): one for each that is named, with the same statement. */
export function creditEach(credit: Credit, sentence: Sentence): readonly Credit[] {
  const { text } = sentence.page;
  const { name } = credit.attribution;
  const at = name === null || !/^\p{Lu}/u.test(name) || credit.kind === 'self' ? -1 : text.indexOf(name, credit.start);
  if (name === null || at < 0 || at >= credit.end) return [credit];
  const spans = listAround({ start: at, end: at + name.length }, sentence);
  const actors = spans.map((span) => actorIn(span, sentence));
  if (
    spans.length < 2 ||
    !areSeparate(spans, name, sentence) ||
    actors.some((actor) => actor?.attribution.kind !== credit.attribution.kind)
  )
    return [credit];
  const [from, to] = [Math.min(credit.start, spans[0]?.start ?? at), Math.max(credit.end, spans.at(-1)?.end ?? at)];
  const me = actors[spans.findIndex((span) => span.start >= at)];
  const whole =
    (from === credit.start && to === credit.end) || !me
      ? credit
      : makeCredit({ start: from, end: to }, me, sentence, false);
  return spans.flatMap((span, index) => {
    const actor = actors[index];
    const piece = { start: index === 0 ? from : span.start, end: index === spans.length - 1 ? whole.end : span.end };
    if (!actor) return [];
    const made =
      text.slice(span.start, span.end) === name
        ? credit
        : makeCredit(piece, actor, sentence, credit.kind === 'prior-report');
    return [{ ...made, ...piece, text: text.slice(piece.start, piece.end), statement: whole.statement }];
  });
}

/** The names of a list that a name stands in, itself among them, in order. */
function listAround(own: Span, { page: { text }, start, end }: Sentence): readonly Span[] {
  const behind = BEHIND.exec(text.slice(own.end, end))?.[0] ?? '';
  const led = BEFORE.exec(text.slice(start, own.start));
  const list = led?.[1] ?? '';
  const before =
    led === null || (BEHIND_COMMA.test(led[0]) && behind === '' && !JOINED.test(text.slice(own.start, own.end)))
      ? -1
      : start + led.index + led[0].indexOf(list);
  const names = (words: string, from: number) =>
    [...words.matchAll(EACH)].map((hit) => {
      const plain = hit[0].replace(/^The\s/, '');
      const first = from + hit.index + hit[0].length - plain.length;
      return { start: first, end: first + plain.length };
    });
  return [
    ...(before < 0 ? [] : names(list, before)),
    ...(JOINED.test(text.slice(own.start, own.end)) ? names(text.slice(own.start, own.end), own.start) : [own]),
    ...names(behind, own.end),
  ];
}

/**
 * "Lamp and Buoy", "the Food and Drug Administration" are one: names are separate where they open their sentence, each with a verb's
 * plural behind or a body's noun of its own, or where the last has an article or one is of initials.
 */
function areSeparate(spans: readonly Span[], name: string, { page: { text }, start }: Sentence): boolean {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return false;
  const words = spans.map((span) => text.slice(span.start, span.end));
  if (ARTICLE_AT_END.test(text.slice(last.start - 4, last.start))) return true;
  if (words[0]?.includes(' of ')) return false;
  if (words.some((word) => /^\p{Lu}{2,}$/u.test(word))) return true;
  const several = words.at(-1)?.includes(' ') === true;
  if (JOINED.test(name)) return several && words.every((word) => word.split(' ').some((part) => isBody(part)));
  return several || first.start - start < OPENING;
}

const isBody = (word: string) => ORGANISATION_NOUN.test(word) || OUTLET_NOUN.test(word);
/** "Both the" */
const OPENING = 10;
const ARTICLE_AT_END = new RegExp(`${THE}$`, 'u');

function actorIn(span: Span, { tokens, page }: Sentence): Actor | null {
  const from = tokens.findIndex((token) => token.start >= span.start);
  const to = tokens.findLastIndex((token) => token.end <= span.end) + 1;
  const before = page.cues.article.has(tokens[from - 1]?.lower ?? '') ? 1 : 0;
  return from < 0 || to <= from ? null : readActor(tokens, { from: from - before, to }, page);
}
