import { findPassage } from '../../core/claim/find-passage';
import { prepareText } from '../../core/claim/prepare-text';
import { cutMiddle, cutSilently, editWords, retype, swapHalves } from './edit-words';
import { matchQuote } from './match-quote';
import { type NewsEvent, newsEvent, newsSentence, newsText } from './news-text';
import { between, pick, randomFrom } from './random';

/** Words of one text, texts, and quotations drawn from each. */
const TEXT_WORDS = 10_000;
const TEXTS = 20;
const QUOTES_PER_TEXT = 15;
/** A found stretch counts when it and the true one share half of what they cover together. */
const LEAST_OVERLAP = 0.5;

interface Sample {
  readonly text: string;
  readonly event: NewsEvent;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly vocabulary: readonly string[];
}

type Edit = (random: () => number, sample: Sample) => string;

const edits: Readonly<Record<string, Edit>> = {
  '0 %': (_, { quote }) => quote,
  retyped: (_, { quote }) => retype(quote),
  '10 %': (random, { quote, vocabulary }) => editWords(random, quote, 0.1, vocabulary),
  '25 %': (random, { quote, vocabulary }) => editWords(random, quote, 0.25, vocabulary),
  '40 %': (random, { quote, vocabulary }) => editWords(random, quote, 0.4, vocabulary),
  'cut, marked': (random, { quote }) => cutMiddle(random, quote),
  'cut, silent': (random, { quote }) => cutSilently(random, quote),
  swapped: (random, { quote, vocabulary }) => swapHalves(random, quote, vocabulary),
};

/** Same-topic texts that do not hold the claim: what must be refused. */
const negatives: Readonly<Record<string, Edit>> = {
  'another sentence of the event': (random, { event }) => newsSentence(random, event),
  'another quotation of the event': (random, { event }) =>
    `${newsSentence(random, event)} ${newsSentence(random, event)}`,
  'same sentence, other names and numbers': (random, { quote, event }) => otherFact(random, quote, event),
  'another event': (random) => newsSentence(random, newsEvent(random)),
};

/** Prints recall, refusals and times of `findPassage` beside approx-string-match used as Hypothesis does. */
export function benchMatch(): void {
  const random = randomFrom(20_260_101);
  const samples = draw(random);
  console.log(
    `${TEXTS} texts of ${TEXT_WORDS} words, ${samples.length} quotations of 20 to 60 words; interleaved in one process`,
  );
  console.log('recall (overlap ≥ 0.5)          Headwater   approx-string-match');
  for (const [name, edit] of Object.entries(edits)) printRecall(random, samples, name, edit);
  console.log('found although absent            Headwater   (as statement)   approx-string-match');
  for (const [name, edit] of Object.entries(negatives)) printRefusals(random, samples, name, edit);
  printTimes(random, samples);
}

function draw(random: () => number): readonly Sample[] {
  return Array.from({ length: TEXTS }, () => {
    const event = newsEvent(random);
    const text = newsText(random, event, TEXT_WORDS);
    const words = [...text.matchAll(/\S+/g)];
    const vocabulary = [...new Set(text.toLowerCase().match(/[a-z]{3,}/g) ?? [])];
    return Array.from({ length: QUOTES_PER_TEXT }, () => {
      const length = between(random, 20, 60);
      const first = between(random, 0, words.length - length - 1);
      const start = words[first]?.index ?? 0;
      const last = words[first + length - 1];
      const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
      return { text, event, start, end, quote: text.slice(start, end).replace(/\n/g, ' '), vocabulary };
    });
  }).flat();
}

function otherFact(random: () => number, quote: string, event: NewsEvent): string {
  // Without a name and a number to change it would be the same fact.
  if (!/\d/.test(quote) || !event.people.some((person) => quote.includes(person))) return '';
  const strangers = newsEvent(random);
  let changed = quote.replace(/\d[\d,]*|\b(?:two hundred|two|three|seven|nine|eleven|forty)\b/gi, () =>
    String(between(random, 13, 9700)),
  );
  for (const name of [...event.people.flatMap((person) => person.split(' ')), ...event.places]) {
    changed = changed.replaceAll(name, pick(random, strangers.places));
  }
  for (const thing of event.things) changed = changed.replaceAll(thing, pick(random, strangers.things));
  return changed;
}

function printRecall(random: () => number, samples: readonly Sample[], name: string, edit: Edit): void {
  let ours = 0;
  let theirs = 0;
  for (const sample of samples) {
    const quote = edit(random, sample);
    const found = findPassage(quote, prepareText(sample.text), { kind: 'quotation', language: 'en' });
    if (found && overlap(found.core, sample) >= LEAST_OVERLAP) ours += 1;
    const other = matchQuote(sample.text, quote);
    if (other && overlap(other, sample) >= LEAST_OVERLAP) theirs += 1;
  }
  console.log(`${name.padEnd(32)} ${share(ours, samples.length)}       ${share(theirs, samples.length)}`);
}

function printRefusals(random: () => number, samples: readonly Sample[], name: string, edit: Edit): void {
  let quoted = 0;
  let stated = 0;
  let theirs = 0;
  let asked = 0;
  for (const sample of samples) {
    const claim = edit(random, sample);
    if (claim === '' || sample.text.includes(claim)) continue;
    asked += 1;
    const page = prepareText(sample.text);
    const found = findPassage(claim, page, { kind: 'quotation', language: 'en' });
    if (found) quoted += 1;
    if (found && process.argv.includes('--failures')) {
      console.log(
        `  ${found.method} ${found.score.toFixed(2)}: ${claim}\n    ${sample.text.slice(found.core.start, found.core.end)}`,
      );
    }
    if (findPassage(claim, page, { kind: 'statement', language: 'en' })) stated += 1;
    if (matchQuote(sample.text, claim)) theirs += 1;
  }
  console.log(`${name.padEnd(40)} ${share(quoted, asked)}   ${share(stated, asked)}          ${share(theirs, asked)}`);
}

/** Each quotation goes to every candidate in turn; medians. Cold: the text is tokenised for every quotation. */
function printTimes(random: () => number, samples: readonly Sample[]): void {
  const cold: number[] = [];
  const warm: number[] = [];
  const peer: number[] = [];
  const prepared = new Map<string, ReturnType<typeof prepareText>>();
  for (const round of [0, 1]) {
    for (const sample of samples) {
      const quote = editWords(random, sample.quote, 0.25, sample.vocabulary);
      const page = prepared.get(sample.text) ?? prepareText(sample.text);
      prepared.set(sample.text, page);
      const times = [
        timed(() => findPassage(quote, prepareText(sample.text), { kind: 'quotation', language: 'en' })),
        timed(() => findPassage(quote, page, { kind: 'quotation', language: 'en' })),
        timed(() => matchQuote(sample.text, quote)),
      ];
      if (round === 0) continue; // warm-up of the compiler
      cold.push(times[0] ?? 0);
      warm.push(times[1] ?? 0);
      peer.push(times[2] ?? 0);
    }
  }
  const [ours, again, theirs] = [median(cold), median(warm), median(peer)];
  console.log(
    `ms at 25 %, median: cold ${ours.toFixed(3)}, warm ${again.toFixed(3)}, approx-string-match ${theirs.toFixed(3)}`,
  );
  console.log(
    `faster than approx-string-match: cold ${(theirs / ours).toFixed(1)}×, warm ${(theirs / again).toFixed(1)}×`,
  );
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function overlap(
  one: { readonly start: number; readonly end: number },
  other: { readonly start: number; readonly end: number },
): number {
  const shared = Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return shared / (one.end - one.start + other.end - other.start - shared);
}

function share(count: number, of: number): string {
  return (count / Math.max(1, of)).toFixed(3);
}
