import { describe, expect, test } from 'vitest';
import { runTrace } from '../../../core/chain/trace/run-trace';
import { addressesOf, driveTrace } from './drive-trace';
import { article, openSmallWeb, optionsOver, readSmall } from './small-web';

const BLOG = 'https://blog.example.net/ferries';
const GONE = 'https://crews.example.org/tally.html';
const PAPER = 'https://www.osmereferries.example.com/ferries';

/** What the blog says with a link that is gone, and what a page says that the blog links a paragraph before for something else. */
const ROWS: readonly (readonly [language: string, words: string, sentence: string, elsewhere: string])[] = [
  [
    'en',
    'Nineteen ferries have run aground at Osmere since the pier opened',
    `Nineteen ferries have run aground at Osmere since the pier opened, going by [the Osmere Crews’ own tally](${GONE}).`,
    'Osmere ferries are slowed, the pier having opened on ground that is too soft.',
  ],
  [
    'en',
    '23 ferries have hit the Osmere pier since March',
    `23 ferries have hit the Osmere pier since March, [the crews say](${GONE}).`,
    'The pier at Osmere is worn, and its ferries have slowed down in March.',
  ],
  [
    'de',
    'Neunzehn Fähren sind am Osmerer Steg auf Grund gelaufen',
    `Neunzehn Fähren sind am Osmerer Steg auf Grund gelaufen, so zählt es [die Liste der Osmerer Mannschaften](${GONE}).`,
    'Die Fähren am Osmerer Steg laufen langsamer, weil der Grund unter dem Steg nachgibt.',
  ],
  [
    'fr',
    'Dix-neuf bacs se sont échoués à Osmère depuis l’ouverture du quai',
    `Dix-neuf bacs se sont échoués à Osmère depuis l’ouverture du quai, selon [le relevé des équipages](${GONE}).`,
    'Les bacs d’Osmère, échoués ou non, sont ralentis depuis l’ouverture du quai.',
  ],
];

describe('a source in the sentence that is gone is not replaced by a page on the same matter', () => {
  test.each(ROWS)('%s: %s', (language, words, sentence, elsewhere) => {
    const web = {
      [BLOG]: {
        language,
        published: '2024-05-03',
        paragraphs: [`The [Osmere Ferries](${PAPER}) paper has the figures, 2024.`, sentence],
      },
      [PAPER]: { language, published: '2024-05-01', paragraphs: [elsewhere] },
    };
    const { trace } = driveTrace(web, BLOG, words);
    expect(addressesOf(trace)).toEqual([BLOG, GONE]);
    expect(trace.chain.end?.kind).toBe('dead');
  });
});

const POST = 'https://x.com/osmerepier/status/1785900000000000001';

/** The same sentences with a post shown under them that is about the same matter and does not say it. */
const SHOWN: readonly (readonly [language: string, post: string])[] = [
  ['en', 'We are sorry for the delays at the Osmere pier. All ferries run today and tomorrow.'],
  ['de', 'Am Osmerer Steg dauert es heute länger. Alle Fähren fahren wie geplant.'],
  ['fr', 'Les bacs d’Osmère circulent normalement aujourd’hui et demain.'],
];

describe('a source in the sentence that is gone is not replaced by a post shown beside it', () => {
  test.each(SHOWN)('%s: %s', (language, post) => {
    const [, words = '', sentence = ''] = ROWS.find(([of]) => of === language) ?? [];
    const web = {
      [BLOG]: {
        language,
        published: '2024-05-03',
        paragraphs: [sentence, `[](${POST} embeds)`],
        embeds: { [POST]: post },
      },
      [POST]: { language, published: '2024-05-01', paragraphs: [post] },
    };
    const { trace } = driveTrace(web, BLOG, words);
    expect(addressesOf(trace)).toEqual([BLOG, GONE]);
    expect(trace.chain.end?.kind).toBe('dead');
  });
});

const OLD = 'https://blog.example.net/2019/an-older-story';
const NAME = 'https://lexicon.example.org/osmere';

/** Sentences of which nothing linked is the source: the link that is gone says who is meant, or what the same site said before. */
const EXPLAINED: readonly (readonly [language: string, words: string, sentence: string, end: string])[] = [
  ['en', 'Nineteen ferries have run aground', `Nineteen ferries have run aground at [Osmere](${NAME}).`, 'origin'],
  ['en', 'Nineteen ferries have run aground', `Nineteen ferries have [run aground](${OLD}) at Osmere.`, 'origin'],
  [
    'de',
    'Neunzehn Fähren sind auf Grund gelaufen',
    `Neunzehn Fähren sind am [Osmerer Steg](${NAME}) auf Grund gelaufen.`,
    'origin',
  ],
  ['fr', 'Dix-neuf bacs se sont échoués', `Dix-neuf bacs [se sont échoués](${OLD}) à Osmère.`, 'origin'],
  ['es', 'Diecinueve barcas encallaron', `Diecinueve barcas encallaron en [Osmera Vieja](${NAME}).`, 'origin'],
  ['en', 'Nineteen ferries ran aground', `Nineteen ferries ran aground, says [an older story](${OLD}).`, 'dead'],
  [
    'en',
    'Nineteen ferries ran aground',
    `Nineteen ferries ran aground, all of which [had been counted by the crews](${NAME}) of the pier.`,
    'dead',
  ],
  ['en', 'Nineteen ferries ran aground', `Nineteen ferries ran aground at Osmere ([Lock Notes](${NAME})).`, 'dead'],
  ['de', 'Neunzehn Fähren liefen auf Grund', `Neunzehn Fähren liefen auf Grund, im [Protokoll](${NAME}).`, 'dead'],
];

describe('a link that is gone and gives no source', () => {
  test.each(EXPLAINED)('%s: %s in “%s”: %s', async (language, words, sentence, end) => {
    const linked = sentence.replace(/\[(.*?)\]\((\S+?)\)/, '<a href="$2">$1</a>');
    const html = article('The ferries', '2024-05-03', `<p>It was a long winter.</p><p>${linked}</p>`);
    const page = readSmall(BLOG, html.replace('lang="en"', `lang="${language}"`));
    const trace = await runTrace(optionsOver(openSmallWeb({})).options, { id: 't', page, text: words, readAs: 'tab' });
    expect(trace.chain.end?.kind).toBe(end);
  });
});

describe('a given source that is gone', () => {
  test('is not replaced by another source of the sentence that is only like the words', () => {
    const words = 'Nineteen of the 96 ferries carried the wrong flag and had to be sent home';
    const sentence = `${words}, [the crews report](${GONE} isBasedOn), in what [the port calls a bad year](${PAPER}).`;
    const web = {
      [BLOG]: { published: '2024-05-03', paragraphs: [sentence] },
      [PAPER]: { published: '2024-05-01', paragraphs: ['The port followed 96 ferries.', 'It was dry.'] },
    };
    const { trace } = driveTrace(web, BLOG, words);
    expect(addressesOf(trace)).toEqual([BLOG, GONE]);
  });
});
