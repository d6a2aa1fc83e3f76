import { expect, test } from 'vitest';
import { addressesOf, driveTrace } from './drive-trace';

const PAGE = 'https://www.ferrytown.example.org/news/2024/count';
const FILE = 'https://files.ferrytown.example.org/2024/count.pdf';

/** Where the claim stands, what the page says further down with the file in brackets, the text of the file, and whether the way leads to it. */
const cases = [
  [
    'the full results, two paragraphs on',
    'en',
    'The wardens found that the lamps draw 4.6 times as much current as the permit allows.',
    'The full results are in the [survey of the lamps](FILE) that we commissioned.',
    '2 Results\n2.1 Voltage: 231 V.\n2.2 Current drawn by the lamps was measured at 4.6 times the limit of the permit.\n2.3 Of 51 lamps, 12 were dark.',
    true,
  ],
  [
    'the minutes, two paragraphs on',
    'de',
    'Im Becken schwammen im vorigen Sommer 4.180 Karpfen, das sind doppelt so viele wie erlaubt.',
    'Das [Gutachten](FILE) kann im Rathaus eingesehen werden.',
    'Gutachten\n1 Anlass\nErlaubt sind 2000 Karpfen.\n2 Befund\nGezählt wurden im Becken 4.180 Karpfen.\n3 Kosten: 900 Euro.',
    true,
  ],
  [
    'a table, two paragraphs on',
    'fr',
    'Le bac a transporté 31 460 passagers en août, un record pour le service.',
    'Les [relevés mensuels](FILE) sont publiés chaque trimestre.',
    'mois;passagers;jours\n2024-07;28914;31\n2024-08;31460;31\n2024-09;19022;30',
    true,
  ],
  [
    'a table whose cells are ratios, two paragraphs on',
    'en',
    'In August 2024, 41 per cent of the 1,270 crossings left late.',
    'Our [monthly log](FILE) is open to all.',
    'month,crossings,late,share\n2024-07,1391,312,0.22\n2024-08,1270,521,0.41\n2024-09,1104,276,0.25',
    true,
  ],
  [
    'a report about something else',
    'en',
    'The wardens found that the lamps draw 4.6 times as much current as the permit allows.',
    'The [annual report](FILE) is out as well.',
    'Annual report\nWe sold 231 tickets and repaired 12 boats.\nThe choir of the wardens sang at 14 funerals.',
    false,
  ],
  [
    'a file with an everyday figure of the claim',
    'en',
    'Twelve wardens have asked for a new boat since the winter.',
    'The [timetable](FILE) has changed.',
    'Boats leave at 12 past the hour.\nDogs travel free.\nThe boat carries 40.',
    false,
  ],
  [
    'a file of other figures whose link has words of the sentence',
    'en',
    'Our survey shows that tenants on the quay spent a fifth less on coal in 2023 than in 2022.',
    'The [2023 coal figures for all our tenants](FILE) can be downloaded.',
    'measure,street,value\nmedian bill,Quay,212\nmedian bill,Hill,340\nmedian bill,Mill,298',
    false,
  ],
  [
    'what somebody told the page',
    'en',
    '“Boat 512 was probably crushed by the ice near the weir,” said Ada Lorne.',
    'The team has [a preprint](FILE) out.',
    'Table 2\nBoat 512: 61 days, signal lost near the weir.\nBoat 514: 12 days.',
    false,
  ],
] as const;

test.each(cases)('%s (%s): %s', (_title, language, claim, further, text, leads) => {
  const quotation = /^“(?<said>.*),” said Ada Lorne/.exec(claim)?.groups?.['said'];
  const web = {
    [PAGE]: {
      paragraphs: [
        claim,
        'Much else was counted and measured on the same day by the same people, and some of it was written down.',
        further.replace('FILE', FILE),
      ],
      ...(quotation ? { quotations: [{ text: quotation, name: 'Ada Lorne', cue: null }] } : {}),
      published: '2024-10-02',
      language,
    },
    [FILE]: { kind: 'document', url: FILE, contentType: 'application/pdf', title: null, published: null, text },
  } as const;
  const { trace } = driveTrace(web, PAGE, claim);
  expect(addressesOf(trace)).toEqual(leads ? [PAGE, FILE] : [PAGE]);
  expect(trace.chain.end?.kind).toBe(leads ? 'document' : 'origin');
});
