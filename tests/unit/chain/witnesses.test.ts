import { expect, test } from 'vitest';
import { addressesOf, driveTrace } from './drive-trace';

const PAGE = 'https://walks.example.org/2023/07/quay';
const FIRST = 'https://x.com/ida_poll/status/1680000000000000000';
const SECOND = 'https://www.choir.example.net/news/rehearsal';

/** Language, the words, the sentence behind them with two who were there, and what each of them says. */
const witnesses = [
  [
    'en',
    'The lamps on the quay were dark on the night of 14 July.',
    '[Ida Poll](FIRST) walked into a bollard, and the choir put it into [its log](SECOND).',
    'Every lamp along the quay has been dark since ten tonight. Ask my shin.',
    'Friday 14 July: the lamps on the quay were dark when we left, and the altos sang to find the gate.',
  ],
  [
    'en',
    'Tiles were already coming off the chapel roof in March.',
    '[A walker was nearly hit by one](FIRST), and [the choir](SECOND) moved its rehearsals.',
    'A roof tile came off the chapel this morning and landed a yard from my dog. He is fine. I am not.',
    'We have moved to the hall because tiles were coming off the chapel roof during the rehearsals of March.',
  ],
  [
    'de',
    'Am 14. Juli blieben die Laternen am Kai dunkel.',
    '[Ida Poll](FIRST) stieß gegen einen Poller, und der Chor hat es in [seinem Tagebuch](SECOND) vermerkt.',
    'Seit zehn Uhr sind alle Laternen am Kai dunkel. Mein Schienbein weiß es.',
    'Freitag, 14. Juli: Die Laternen am Kai blieben dunkel, als wir gingen.',
  ],
  [
    'fr',
    'Les lampes du quai sont restées éteintes dans la nuit du 14 juillet.',
    '[Ida Poll](FIRST) s’est cognée à une borne, et la chorale l’a noté dans [son journal](SECOND).',
    'Toutes les lampes du quai sont éteintes depuis dix heures. Mon tibia s’en souvient.',
    'Vendredi 14 juillet : les lampes du quai sont restées éteintes quand nous sommes partis.',
  ],
  [
    'es',
    'Las farolas del muelle estuvieron apagadas la noche del 14 de julio.',
    '[Ida Poll](FIRST) chocó con un bolardo, y el coro lo apuntó en [su diario](SECOND).',
    'Todas las farolas del muelle están apagadas desde las diez. Lo sabe mi espinilla.',
    'Viernes 14 de julio: las farolas del muelle estuvieron apagadas cuando salimos.',
  ],
  [
    'en',
    'The lamps on the quay were dark on the night of 14 July: [one walker grumbled about it](FIRST) at once, and [a letter from the choir](SECOND isBasedOn) tells its members of it as well.',
    'Nothing else happened.',
    'The lamps on the quay have been dark all night of the 14 of July.',
    'The lamps on the quay were dark on the night of 14 July, and we ask you to bring a torch.',
  ],
] as const;

test.each(witnesses)(
  '%s: the first of two witnesses leads on and the other is an origin as well: %s',
  (language, claim, behind, first, second) => {
    const filled = [claim, behind].map((words) => words.replace('FIRST', FIRST).replace('SECOND', SECOND));
    const web = {
      [PAGE]: { paragraphs: [filled.join(' ')], published: '2023-08-02', language },
      [FIRST]: { paragraphs: [first], published: '2023-07-14', kind: 'post', language },
      [SECOND]: { paragraphs: [second, 'The next rehearsal is on Sunday.'], published: '2023-07-15', language },
    } as const;
    const { trace } = driveTrace(web, PAGE, claim.replace(/: \[.*/, ''));
    expect(addressesOf(trace)).toEqual([PAGE, FIRST]);
    expect([...trace.origins].sort()).toEqual([SECOND.replace('www.', ''), 'twitter:1680000000000000000'].sort());
  },
);

const POST = 'https://bsky.app/profile/ida.example.net/post/3kxyz2abcde2f';

/** Words that the page has at first hand, the post it shows or links further down, and how. */
const strays = [
  [
    'a quotation of somebody beside an embed of another',
    '“They hand in a broken key and keep the good one in a shoe,” said Ada Lorne, one of the wardens.',
    '[](POST embeds)',
    'Nobody has asked what nine more wardens would have done with the good keys.',
    { text: 'They hand in a broken key and keep the good one in a shoe', name: 'Ada Lorne', cue: 'said Ada Lorne' },
  ],
  [
    'what the writer saw, and a link in the next paragraph on another matter',
    'I had meant to take the lift to Hall 7 and found tape across the door.',
    'The plan for the hall would save a million a year, [we learned on Wednesday](POST).',
    'My story today: the memo on Hall 7, and the lift that we are meant to take down from there.',
    null,
  ],
] as const;

test.each(strays)('%s', (_title, words, further, post, quotation) => {
  const web = {
    [PAGE]: {
      paragraphs: [words, further.replace('POST', POST)],
      published: '2023-08-02',
      ...(quotation ? { quotations: [quotation], embeds: { [POST]: post } } : {}),
    },
    [POST]: { paragraphs: [post], published: '2023-07-14', kind: 'post' },
  } as const;
  const { trace } = driveTrace(web, PAGE, words);
  expect(addressesOf(trace)).toEqual([PAGE]);
  expect(trace.chain.end?.kind).toBe('origin');
});

const CLINIC = 'https://www.clinic.example.net/news/scalds';

test('a witness who only passes on where it stands is one more origin', () => {
  const claim = 'Clinics in two towns have seen people scalded by the lid of the kettle';
  const web = {
    [PAGE]: {
      paragraphs: [
        `${claim}: [the Chronicle](${SECOND}) has a nurse who saw five, and [Ida Poll](${FIRST}) knows of four.`,
      ],
      published: '2023-08-02',
    },
    [SECOND]: {
      paragraphs: ['Our clinic has seen five people scalded by the lid of that kettle, says a nurse.'],
      published: '2023-07-15',
    },
    [FIRST]: { paragraphs: [`Four in our town. [Read this](${CLINIC}).`], published: '2023-07-14', kind: 'post' },
    [CLINIC]: {
      paragraphs: ['The clinic has seen four people scalded by the lid of the kettle since the spring.'],
      published: '2023-07-13',
    },
  } as const;
  const { trace } = driveTrace(web, PAGE, claim);
  expect([...trace.origins].sort()).toEqual([CLINIC, SECOND].map((url) => url.replace('www.', '')).sort());
});

test('a post of other words beside a source that is gone is no origin, be it named like the town', () => {
  const claim = 'The buses of Quayham lost 31,000 journeys a day';
  const post = 'https://x.com/redline_quayham/status/1680000000000000001';
  const web = {
    [PAGE]: {
      paragraphs: [`${claim}, a survey by the [Riders of Quayham](${SECOND} isBasedOn) found [](${post} embeds).`],
      credits: [{ text: 'survey by the Riders of Quayham', kind: 'document', name: 'Riders of Quayham' }],
      published: '2023-08-02',
    },
    [post]: {
      paragraphs: ['We regret today’s vote. Everything runs as planned.'],
      published: '2023-07-14',
      kind: 'post',
    },
  } as const;
  const { trace } = driveTrace(web, PAGE, claim);
  expect(trace.chain.end?.kind).toBe('dead');
  expect(trace.origins).toEqual([]);
});
