import { describe, expect, test } from 'vitest';
import { runTrace } from '../../../core/chain/trace/run-trace';
import { openSmallWeb, optionsOver, readSmall } from './small-web';

const NOTES = 'https://notes.example.org/2024/04/the-lock';

interface Row {
  readonly language: string;
  /** The whole sentence that is traced, with the source in brackets. */
  readonly sentence: string;
  /** What the source has of it, in other words, and what stands around it there. */
  readonly source: readonly string[];
  /** Index of the sentence that has it. */
  readonly at: number;
}

/** Only a part of the sentence is from the source: the rest is the page's own. */
const ROWS: readonly Row[] = [
  {
    language: 'en',
    sentence:
      'Nine barges have been raised from the lock, [Lock Notes] says, and on the day of our visit a swan was asleep on the last.',
    source: ['The lock is old.', 'So far they have lifted nine barges out of it.', 'The water is cold.'],
    at: 1,
  },
  {
    language: 'en',
    sentence:
      'Nine barges have been raised from the lock, according to [Lock Notes], a newsletter for people who cannot pass a canal without looking in.',
    source: ['The lock is old.', 'So far they have lifted nine barges out of it.', 'The water is cold.'],
    at: 1,
  },
  {
    language: 'de',
    sentence:
      'Neun Kähne hat man aus der Schleuse gehoben, berichten die [Schleusennotizen], und bei unserem Besuch schlief auf dem letzten ein Schwan.',
    source: ['Die Anlage ist alt.', 'Bisher sind neun Kähne aus der Schleuse geborgen.', 'Das Wasser ist kalt.'],
    at: 1,
  },
  {
    language: 'fr',
    sentence:
      'Neuf péniches ont été sorties de l’écluse, rapportent les [Notes de l’écluse], et le jour de notre visite un cygne dormait sur la dernière.',
    source: ['Le quai est vieux.', 'À ce jour, neuf péniches ont été tirées de l’écluse.', 'L’eau est froide.'],
    at: 1,
  },
];

function page(language: string, paragraphs: readonly string[], day: string): string {
  return `<!doctype html><html lang="${language}"><head><title>The lock</title><meta property="og:type" content="article">
<meta property="article:published_time" content="${day}T08:00:00Z"></head><body><main><article><h1>The lock</h1>${paragraphs.map((each) => `<p>${each}</p>`).join('')}</article></main></body></html>`;
}

describe('a whole sentence of which only a part is the source’s', () => {
  test.each(ROWS)('$language: $sentence', async ({ language, sentence, source, at }) => {
    const linked = sentence.replace(/\[(.*?)\]/, `<a href="${NOTES}">$1</a>`);
    const web = openSmallWeb({ [NOTES]: page(language, source, '2024-04-11') });
    const start = readSmall('https://paper.example.com/2024/05/02/the-lock', page(language, [linked], '2024-05-02'));
    const text = sentence.replace(/[[\]]/g, '');
    const trace = await runTrace(optionsOver(web).options, { id: 't', page: start, text, readAs: 'tab' });
    expect(trace.chain.hops.at(-1)?.passage?.exact).toBe(source[at]);
  });
});
