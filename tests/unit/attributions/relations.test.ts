import { describe, expect, it } from 'vitest';
import { attributionsOf } from './page-of';

interface Case {
  readonly title: string;
  readonly language?: string;
  readonly lines: readonly string[];
  /** `relation: passage` of each citation, in page order. */
  readonly cited: readonly string[];
}

const cases: readonly Case[] = [
  {
    title: 'a plain reference',
    lines: ['The mill opened in 1902. See [its history](https://mills.example/dun) for more.'],
    cited: ['links: See its history for more.'],
  },
  {
    title: 'credited by a verb',
    lines: ['Nine wells are dry, [the Dunmere Post reported](https://dunmerepost.example/wells).'],
    cited: ['isBasedOn: Nine wells are dry, the Dunmere Post reported.'],
  },
  {
    title: 'credited by “according to”',
    lines: ['Nine wells are dry, according to [a report by the county](https://county.example/wells).'],
    cited: ['isBasedOn: Nine wells are dry, according to a report by the county.'],
  },
  {
    title: 'as found by a paper',
    lines: ['The club kept both horses, as [the Financial Herald found](https://herald.example/horses), all winter.'],
    cited: ['isBasedOn: The club kept both horses, as the Financial Herald found, all winter.'],
  },
  {
    title: 'a linked clause of who reports it closes the sentence',
    language: 'ru',
    lines: ['Плотину закрыли до весны, [сообщает «Сигнал»](https://paper7.example/7).'],
    cited: ['isBasedOn: Плотину закрыли до весны, сообщает «Сигнал».'],
  },
  {
    title: 'reports of something as what a sentence goes on with',
    language: 'ru',
    lines: ['Рыбаки ловят там, где никто [не сообщает о рыбе](https://fish.example/7), и молчат.'],
    cited: ['links: Рыбаки ловят там, где никто не сообщает о рыбе, и молчат.'],
  },
  {
    title: 'a German term of several words, all linked',
    language: 'de',
    lines: ['Am Ufer gelten bis heute die „[zehn Regeln der Uferpflege](https://amt.example/regeln)“ von damals.'],
    cited: ['links: Am Ufer gelten bis heute die „zehn Regeln der Uferpflege“ von damals.'],
  },
  {
    title: 'German words of somebody, all linked',
    language: 'de',
    lines: ['Andere haben dem Amt vorgeworfen, es habe „[den Pegel nie gelesen](https://blog.example/amt)“.'],
    cited: ['quotes: den Pegel nie gelesen'],
  },
  {
    title: 'taken from figures',
    language: 'de',
    lines: ['Wie man [den Daten des Amts](https://pegel.example/daten) entnehmen kann, stieg der Pegel.'],
    cited: ['isBasedOn: Wie man den Daten des Amts entnehmen kann, stieg der Pegel.'],
  },
  {
    title: 'so show figures',
    language: 'pl',
    lines: ['Jak pokazują [dane urzędu](https://urzad.example/dane), poziom wody wzrósł.'],
    cited: ['isBasedOn: Jak pokazują dane urzędu, poziom wody wzrósł.'],
  },
  {
    title: 'where a number comes from',
    language: 'pl',
    lines: ['Liczba pochodzi z [raportu biblioteki](https://bn.example/raport).'],
    cited: ['isBasedOn: Liczba pochodzi z raportu biblioteki.'],
  },
  {
    title: 'where a number comes from',
    language: 'sv',
    lines: ['Siffran kommer från [en rapport](https://bank.example/rapport) som säger något annat.'],
    cited: ['isBasedOn: Siffran kommer från en rapport som säger något annat.'],
  },
  {
    title: 'where somebody comes from',
    language: 'pl',
    lines: ['Malarka pochodzi z [małej wsi](https://wies.example/historia) nad rzeką.'],
    cited: ['links: Malarka pochodzi z małej wsi nad rzeką.'],
  },
  {
    title: 'where it was read',
    language: 'es',
    lines: ['Leo en [Ciencia Ribereña](https://riberas.example/moscas) que las moscas viven un mes.'],
    cited: ['isBasedOn: Leo en Ciencia Ribereña que las moscas viven un mes.'],
  },
  {
    title: 'where it was read',
    language: 'ru',
    lines: ['Историю я нашла в [старой статье](https://sad.example/7) про сады.'],
    cited: ['isBasedOn: Историю я нашла в старой статье про сады.'],
  },
  {
    title: 'what a decision stands in',
    language: 'pt',
    lines: ['A decisão consta de [um despacho](https://linhas.example/despacho) assinado ontem.'],
    cited: ['isBasedOn: A decisão consta de um despacho assinado ontem.'],
  },
  {
    title: 'the verb behind the name of its host',
    language: 'en',
    lines: ['The River Deal [first reported](https://riverdeal.example/weir) on the bill.'],
    cited: ['isBasedOn: The River Deal first reported on the bill.'],
  },
  {
    title: 'the verb behind another name',
    language: 'en',
    lines: ['The River Deal [first reported](https://bittern.example/weir) on the bill.'],
    cited: ['links: The River Deal first reported on the bill.'],
  },
  {
    title: 'a name before a clause of somebody else',
    language: 'en',
    lines: ['[Marsh Notes](https://marshnotes.example/lamps) has nice pictures, and the mayor wrote a song.'],
    cited: ['links: Marsh Notes has nice pictures, and the mayor wrote a song.'],
  },
  {
    title: 'a name and what others say of it',
    language: 'en',
    lines: [
      'The rumour was picked up by [Marsh Beacon](https://marshbeacon.example/sold), a site that has published falsehoods.',
    ],
    cited: ['links: The rumour was picked up by Marsh Beacon, a site that has published falsehoods.'],
  },
  {
    title: 'a name with its own verb',
    language: 'en',
    lines: ['[Marsh Notes](https://marshnotes.example/lamps) wrote that the lamps are new, and the mayor left.'],
    cited: ['isBasedOn: Marsh Notes wrote that the lamps are new, and the mayor left.'],
  },
  {
    title: 'in which it is said',
    language: 'ru',
    lines: ['Об этом говорится в [постановлении губернатора](https://kray.example/55).'],
    cited: ['isBasedOn: Об этом говорится в постановлении губернатора.'],
  },
  {
    title: 'quoted by a paper',
    language: 'pl',
    lines: [
      'Zdaniem ekspertów cytowanych przez [Dziennik Brzegowy](https://dziennikbrzegowy.example/most) naprawa potrwa rok.',
    ],
    cited: ['isBasedOn: Zdaniem ekspertów cytowanych przez Dziennik Brzegowy naprawa potrwa rok.'],
  },
  {
    title: 'a via line supports the paragraph before it',
    lines: ['The mill has been sold to a bank.', 'Via [Dun Valley Notes](https://dunvalley.example/mill)'],
    cited: ['isBasedOn: The mill has been sold to a bank.'],
  },
  {
    title: 'a picture credit',
    lines: ['^ The mill in spring. (Photo: [Nora Fell](https://photos.example/mill))'],
    cited: ['isBasedOn: The mill in spring. (Photo: Nora Fell)'],
  },
  {
    title: 'the line below a block quotation that says whose it is',
    lines: [
      'The minutes are short.',
      '> The clock will be wrong for those by the old place.',
      'Source: [Town archive](https://archive.example/15)',
    ],
    cited: ['quotes: The clock will be wrong for those by the old place.'],
  },
  {
    title: 'by way of a place',
    lines: ['The trains run via [Doha](https://doha.example/) on weekdays and carry nothing but ore.'],
    cited: ['links: The trains run via Doha on weekdays and carry nothing but ore.'],
  },
  {
    title: 'words in marks with the link on the clause of saying',
    lines: ['“The wheel is cracked,” Nora Fell [wrote on her blog](https://fell.example/wheel).'],
    cited: ['quotes: The wheel is cracked,'],
  },
  {
    title: 'a block quotation and the link in the sentence that leads to it',
    lines: ['Nora Fell [writes](https://fell.example/wheel):', '> The wheel has been cracked since spring.'],
    cited: ['quotes: The wheel has been cracked since spring.'],
  },
  {
    title: 'a block quotation and a bare address under it',
    lines: [
      'Somebody answered:',
      '> Nobody sweeps the other stairs.',
      '[https://x.com/nfell/status/176029807736877886](https://x.com/nfell/status/176029807736877886)',
    ],
    cited: ['quotes: Nobody sweeps the other stairs.'],
  },
  {
    title: 'the speaker’s own page is not the source of the words',
    lines: ['“The wheel is cracked,” said [Nora Fell](https://people.example/fell), a miller.'],
    cited: ['links: “The wheel is cracked,” said Nora Fell, a miller.'],
  },
  {
    title: 'an embed stays an embed',
    lines: ['It was posted on Tuesday.', 'Here it is: {embed https://x.com/nfell/status/176029807736877886}'],
    cited: ['embeds: Here it is: '],
  },
  {
    title: 'credited after the verb',
    language: 'de',
    lines: ['Das Tor war offen, wie das [„Gartenblog“](https://gartenblog.example/tor) berichtet.'],
    cited: ['isBasedOn: Das Tor war offen, wie das „Gartenblog“ berichtet.'],
  },
  {
    title: 'credited by selon',
    language: 'fr',
    lines: ['Selon [La Gazette de l’Yvette](https://gazette.example/fanfare), trois tambours ont disparu.'],
    cited: ['isBasedOn: Selon La Gazette de l’Yvette, trois tambours ont disparu.'],
  },
  {
    title: 'a source line',
    language: 'es',
    lines: ['El puente cerrará en mayo.', 'Fuente: [El Diario del Valle](https://valle.example/puente)'],
    cited: ['isBasedOn: El puente cerrará en mayo.'],
  },
  {
    title: 'names with “via” between them',
    lines: [
      'The mill has been sold to a bank.',
      '([Mill Notes](https://millnotes.example/a) via [Dun Paper](https://dun.example/b))',
    ],
    cited: ['isBasedOn: (Mill Notes via Dun Paper)', 'isBasedOn: (Mill Notes via Dun Paper)'],
  },
  {
    title: 'where words are from, in brackets behind them',
    lines: [
      'The maker states: “Wheels shall be greased before they are turned.” ([Wheel sheet 7](https://wheels.example/7.pdf), part 5.)',
    ],
    cited: ['quotes: Wheels shall be greased before they are turned.'],
  },
  {
    title: 'where words can still be read',
    lines: [
      'The page is gone, but [in the archive](https://archive.example/mill) it still reads: “Wheels shall be greased before they are turned.”',
    ],
    cited: ['quotes: Wheels shall be greased before they are turned.'],
  },
  {
    title: 'a channel by its name in marks',
    lines: ['The sale was first told by [the channel “Mill and water”](https://channels.example/mill/7) on Monday.'],
    cited: ['isBasedOn: The sale was first told by the channel “Mill and water” on Monday.'],
  },
];

/** Headings of lists at the end, and whether what stands there is where the text is from. */
const LISTS: readonly (readonly [language: string, heading: string, isSource: boolean])[] = [
  ['en', 'Sources', true],
  ['en', 'Notes and sources', true],
  ['de', 'Quellen', true],
  ['fr', 'Sources et liens', true],
  ['es', 'Fuentes', true],
  ['it', 'Fonti', true],
  ['pt', 'Fontes', true],
  ['nl', 'Bronnen', true],
  ['sv', 'Källor', true],
  ['pl', 'Źródła', true],
  ['ru', 'Источники', true],
  ['ja', '出典', true],
  ['en', 'Further reading', false],
  ['de', 'Weitere Artikel', false],
  ['fr', 'Pour aller plus loin', false],
  ['es', 'Enlaces de interés', false],
];

describe('relation and passage of a citation', () => {
  it.each(cases)('$title: $lines', ({ lines, cited, language }) => {
    const { citations, input } = attributionsOf(lines, { language: language ?? 'en' });
    const found = citations.map(
      ({ relation, passage }) => `${relation}: ${input.text.slice(passage.start, passage.end)}`,
    );
    expect(found).toEqual(cited);
  });
});

describe('a list at the end', () => {
  it.each(LISTS)('%s: %s', (language, heading, isSource) => {
    const lines = [
      'The mill was sold.',
      `# ${heading}`,
      '* [The mill and the bank](https://dun.example/mill)',
      '* [Book of mills](https://mills.example/book)',
    ];
    const { citations } = attributionsOf(lines, { language });
    const wanted = isSource ? 'isBasedOn' : 'links';
    expect(citations.map(({ relation }) => relation)).toEqual([wanted, wanted]);
  });
});
