import { describe, expect, it } from 'vitest';
import { attributionsOf } from './page-of';

/** What the page says, its lines, and the relation of each link in page order. */
type Row = readonly [lines: readonly string[], relations: readonly string[], language?: string];

const CASES: Readonly<Record<string, readonly Row[]>> = {
  'a source that goes on being quoted': [
    [
      [
        'Lise Ferro wrote in a [blog post](https://ferro.example/weir) that the weir is unsafe.',
        '“We should close it this week,” Ferro said.',
      ],
      ['quotes'],
    ],
    [
      [
        'Le 3 mai, [La Vigie révèle](https://lavigie.example/digue) que la digue est fendue. Le maire serait « bien embarrassé », ajoute La Vigie.',
      ],
      ['quotes'],
      'fr',
    ],
    [
      [
        'The tenants [allege](https://court.example/12) that the pump failed. The tenants called it “a daily flood of mud”.',
      ],
      ['quotes'],
    ],
  ],
  'other words behind a source, or too far from it': [
    [
      [
        'The Dun Herald [reported](https://dunherald.example/weir) that the weir is unsafe.',
        '“We should close it this week,” said Lise Ferro.',
      ],
      ['isBasedOn'],
    ],
    [
      [
        'Lise Ferro wrote in a [blog post](https://ferro.example/weir) that the weir is unsafe.',
        'Nobody at the town hall was surprised.',
        '“We should close it this week,” Ferro said.',
      ],
      ['isBasedOn'],
    ],
    [
      [
        'Lise Ferro wrote in a [blog post](https://ferro.example/weir) that the weir is unsafe. It was built [in 1902](https://mills.example/1902).',
        '“We should close it this week,” Ferro said.',
      ],
      ['isBasedOn', 'links'],
    ],
  ],
  'the linked verb before a nearer link': [
    [
      [
        'Board member Lise Ferro [told](https://dunherald.example/weir) the Herald that the “cracks and holes” in the [old weir](https://mills.example/weir) will grow.',
      ],
      ['quotes', 'links'],
    ],
    [
      [
        '“Nobody has seen the likes of [the last flood](https://mills.example/flood) and few want to,” [said](https://river.example/news/7) Lise Ferro and Ivor Quill.',
      ],
      ['links', 'quotes'],
    ],
    [['“It is [broken](https://mills.example/weir),” Lise Ferro said. “It will stay so,” she added.'], ['links']],
  ],
  'words behind a long office, and more of them behind the link': [
    [
      [
        '“We close the weir tonight,” Lise Ferro, head of the department of rivers and lakes at the University of Lower Dunmere, said in a [statement](https://dun.example/news/7). “It is not safe.”',
      ],
      ['quotes'],
    ],
  ],
  'the nearest link of a sentence is that of a credit': [
    [
      [
        'The [old pump](https://mills.example/pump) failed twice in May, according to a [report](https://river.example/7) published on Friday by the Dunmere Mills Group.',
      ],
      ['links', 'isBasedOn'],
    ],
    [
      [
        'Initial reports said the boat had reached the port, which means that it passed [two open locks](https://mills.example/locks) on Monday.',
      ],
      ['links'],
    ],
  ],
  'links about what somebody says, which are not theirs': [
    [
      [
        'Last week the board reported a change and that in autumn it opens a [separate desk for the newspaper](https://press.example/7).',
      ],
      ['links'],
    ],
    [
      [
        'On May 4, Dunleaks said that it has more files. One tool called the [Long Saw](https://dunleaks.example/saw) cut their names.',
      ],
      ['links'],
    ],
    [
      [
        'Ivor Quill went to a [fair](https://dunleaks.example/fair).',
        'Nobody missed him in May.',
        'He came back in June.',
        'On Sunday, Dunleaks said that it has more files.',
      ],
      ['links'],
    ],
    [['The article on the cast of the show led to a [public quarrel](https://press.example/quarrel).'], ['links']],
  ],
  'of two credits the one that the link is of': [
    [
      ['But the mill [told](https://www.404weekly.example/mill) 404 Weekly that it is looking into the flood.'],
      ['isBasedOn'],
    ],
    [['But the mill [told](https://www.press.example/mill) 404 Weekly that it is looking into the flood.'], ['links']],
  ],
  'a linked clause of who shows or says it, which closes the sentence': [
    [
      ['The board admitted that the pump was not cleaned last year, [its logs show](https://river.example/logs).'],
      ['isBasedOn'],
    ],
    [['The pump ran dry, [said to be the last one](https://mills.example/pump), in May.'], ['links']],
  ],
  'a link that the credit of the next sentence takes up': [
    [
      [
        'They lost [half of the wheat](https://dunherald.example/wheat). That is more than ever, reported the Dun Herald.',
      ],
      ['isBasedOn'],
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, rows) => {
  it.each(rows.map((row) => [row]))('%j', ([lines, relations, language]) => {
    const { citations } = attributionsOf(lines, { language: language ?? 'en' });
    expect(citations.map(({ relation }) => relation)).toEqual(relations);
  });
});
