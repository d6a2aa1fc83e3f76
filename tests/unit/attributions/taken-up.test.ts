import { describe, expect, it } from 'vitest';
import { attributionsOf } from './page-of';

/** Language, the page's lines, and who says each quotation in page order: `?` somebody unnamed, `-` nobody known. */
type Row = readonly [language: string, lines: readonly string[], said: readonly string[]];

const CASES: Readonly<Record<string, readonly Row[]>> = {
  'an office with its town stands for whoever was named before': [
    [
      'es',
      [
        'El puente caerá, sostuvo Marta Olmedo.',
        'La alcaldesa de Sotoverde explicó el plan. “No habrá otro puente este año”, indicó.',
      ],
      ['Marta Olmedo'],
    ],
    [
      'es',
      ['Ayer estuvo Marta Olmedo, que gobierna desde mayo. “No habrá otro puente”, dijo la alcaldesa de Sotoverde.'],
      ['Marta Olmedo'],
    ],
    [
      'pt',
      ['A ponte vai cair, disse Rui Melo. "Não haverá outra ponte este ano", afirmou o prefeito de Lorne.'],
      ['Rui Melo'],
    ],
    [
      'fr',
      ['Le pont va tomber, a dit Odile Ferrand. « Il n’y aura pas d’autre pont », a ajouté la maire de Valmont.'],
      ['Odile Ferrand'],
    ],
    [
      'it',
      ['Il ponte cadrà, ha detto Carla Venieri. «Non ci sarà un altro ponte», ha aggiunto la sindaca di Lorne.'],
      ['Carla Venieri'],
    ],
  ],
  'a noun stands for whoever the page calls so': [
    [
      'en',
      ['# Mill Chief Vows Better Days', 'Mill Chief Ivor Quill left. “It was a hard year for us,” the chief said.'],
      ['Ivor Quill'],
    ],
    [
      'nl',
      ['“Het water staat hoog”, zegt buurtbewoner Lot Visser. “Dat blijft zo”, aldus de bewoner.'],
      ['Lot Visser', 'Lot Visser'],
    ],
    [
      'nl',
      ['Lot Visser ging weg. “Het water staat hoog”, aldus een bewoner. “Dat blijft zo”, aldus de bewoner.'],
      ['?', '?'],
    ],
    [
      'pl',
      [
        'Minister spraw wodnych Jan Młynarz przyszedł. - Most był stary - powiedział minister w rozmowie z Radiem Dolina.',
      ],
      ['Jan Młynarz'],
    ],
    [
      'ru',
      ['Об этом знает пресс-секретарь губернатора Анна Мельник. «Мост закрыли ещё вчера», — сказала пресс-секретарь.'],
      ['Анна Мельник'],
    ],
    ['en', ['Lorne Council met. The Labour-led council described the gate as “far too old”.'], ['Lorne Council']],
    ['en', ['Nora Fell paints. “The wall will be white again,” the city said.'], ['city']],
  ],
  'a spokesman speaks for the body that spoke': [
    [
      'en',
      ['The River Lorne fell, Valley Water confirmed. A spokesman said: “A pipe was broken last week.”'],
      ['Valley Water'],
    ],
    ['en', ['# Lornestead: gate found', 'Walkers found a gate. “It was nearly lost,” a spokesman said.'], ['?']],
    ['de', ['Die Mohrwerke AG schweigt. „Das wäre nicht gut gegangen“, sagte ein Polizeisprecher.'], ['?']],
  ],
  'a subject in the ending of the verb, behind a phrase that is none': [
    [
      'es',
      [
        'El ministro Luis Salas llegó ayer. Además, en diálogo con Radio Lorne dijo que abrirá “lo más pronto posible”.',
      ],
      ['Luis Salas'],
    ],
    [
      'pt',
      ['O senador Rui Melo chegou ontem. Em entrevista à Rádio Lorne disse que abrirá “o mais depressa possível”.'],
      ['Rui Melo'],
    ],
  ],
  'a hearer behind somebody left open is not the speaker': [
    ['pt', ['"É chocante ver isto", disse um residente local a Carlos Melo, do Canal 5.'], ['?']],
    ['es', ['"Es duro ver esto", dijo un vecino a Carlos Salas, del Canal 5.'], ['?']],
  ],
  'a party in brackets stands between the subject and its verb': [
    [
      'es',
      ['La concejala Marta Olmedo (PV) respondió ayer a los vecinos asegurándoles: "una cosa es el ruido".'],
      ['Marta Olmedo'],
    ],
    ['en', ['Councillor Nora Fell (Labour) told neighbours: “The noise is one thing.”'], ['Nora Fell']],
  ],
  'a verb that no list has, by its place': [
    ['en', ['Miller Nora Fell left. “The gate will never hold this water,” deadpanned Fell.'], ['Nora Fell']],
    ['en', ['Miller Nora Fell left. “The gate will never hold this water,” Nora Fell harrumphed.'], ['Nora Fell']],
    ['fr', ['Odile Ferrand est là. « Le pont va tomber cette année », persifle Odile Ferrand.'], ['Odile Ferrand']],
    ['es', ['La jueza Marta Olmedo llegó. «El puente no aguantará mucho más», sentenciaría.'], ['Marta Olmedo']],
    ['it', ['La sindaca Carla Venieri è qui. «Il ponte non reggerà a lungo», chiosa.'], ['Carla Venieri']],
  ],
  'behind phrases that open the sentence stands its subject': [
    [
      'en',
      [
        'Prime Minister Nora Fell came late. “It is over,” said Ivor Quill.',
        'Finally, when nobody rose, the Prime Minister had to speak.',
        '“We go on as before,” she said.',
      ],
      ['Ivor Quill', 'Nora Fell'],
    ],
    [
      'en',
      [
        '“It is over,” said Ivor Quill. Several minutes into the talks, Nora Fell rose. “We go on as before,” she said.',
      ],
      ['Ivor Quill', 'Nora Fell'],
    ],
  ],
  'a paragraph that is not closed is by whoever says the next one': [
    [
      'en',
      [
        'Nora Fell rose. The keeper of the gate is Ivor Quill.',
        '“We have waited for this for years.',
        '“The gate is nobody’s,” Fell told the council.',
      ],
      ['Nora Fell', 'Nora Fell'],
    ],
    [
      'en',
      ['Ivor Quill left.', '“We have waited for this for years.', '“The gate is nobody’s,” said miller Nora Fell.'],
      ['Nora Fell', 'Nora Fell'],
    ],
  ],
  'a longer noun, or one with its article behind, names whoever has the shorter one': [
    ['de', ['Trainer Jens Ohm sah zu. „Wir waren am Anfang gut im Spiel“, sagte der Cheftrainer.'], ['Jens Ohm']],
    [
      'sv',
      ['Maja Ek, säkerhetschef i Ljungdal, kom.', '– Det är en markering från vår sida, säger säkerhetschefen.'],
      ['Maja Ek'],
    ],
  ],
  'an object before its verb, and a name between an office and its verb': [
    [
      'es',
      ['El presidente del Concejo, el liberal Luis Moreno, la considera como "una maniobra política".'],
      ['Luis Moreno'],
    ],
    [
      'it',
      ['Il capitano della squadra, Gino Rossi, a Radio Lorne ha detto: “È stata una partita difficile”.'],
      ['Gino Rossi'],
    ],
  ],
  'months that are first names': [
    [
      'es',
      ['Julio Salas habló ayer. El entrenador no ocultó su alegría. “El mérito es de todos”, aseguró.'],
      ['Julio Salas'],
    ],
  ],
  'Dutch low marks of two commas, closed by single ones': [
    ['nl', [",,Het water staat nu al een week hoog'', stelt Lot Visser van de molen."], ['Lot Visser']],
    ['nl', [',,Het water staat nu al een week hoog’’, stelt Lot Visser van de molen.'], ['Lot Visser']],
  ],
  'Polish and Russian asides between the verb and its subject': [
    ['pl', ['Jan Młynarz przyszedł. - Most był stary i słaby - powiedział z kolei Piotr Wit.'], ['Piotr Wit']],
  ],
  'a German verb at the end, behind what is spoken of; a view is nobody': [
    ['de', ['Wir fragten nach, weil der Müller Jens Ohm von einem „Fehler der Stadt“ spricht.'], ['Jens Ohm']],
    ['de', ['Jens Ohm bleibt dabei. Es ist schwer, wenn er vor einem „Bruch des Damms“ warnt.'], ['Jens Ohm']],
    ['de', ['Wehre, so die Lesart der Stadt, dienen als „Bremsen“. Das genügt.'], []],
  ],
  'people left open by a pronoun': [
    [
      'es',
      ['Vinieron dos vecinos. “Aquí no hay nada de agua”, aseguró uno. “Mañana no está la cosa”, afirmó otro.'],
      ['?', '?'],
    ],
    ['it', ['“Ho sentito due colpi molto forti” ha riferito uno degli abitanti della zona.'], ['?']],
  ],
  'a bare office takes up the person whom the paragraph is about': [
    [
      'en',
      [
        '“It is bad,” said Nora Fell.',
        'Todd Quill walks down the rows. “We try to save what is left,” the farmer explains.',
      ],
      ['Nora Fell', 'Todd Quill'],
    ],
    ['en', ['Todd Quill was sentenced. “This was a grave thing to do,” the judge said.'], ['?']],
  ],
  'sentences that nothing joins are each somebody’s': [
    [
      'de',
      [
        'Jens Ohm sprach von Glück: „Der Gegner hat heute gut gespielt.“ „Wir hätten gern einen Punkt mitgenommen“, sagte Karl Rist.',
      ],
      ['Jens Ohm', 'Karl Rist'],
    ],
  ],
  'words alone in their paragraph, behind one about something else': [
    [
      'en',
      [
        '“It is the best find we ever had,” Nora Fell said.',
        'The mill has since sold the wheel.',
        '“It would have been far too dear for us to keep it.”',
      ],
      ['Nora Fell', 'Nora Fell'],
    ],
  ],
  'a Polish verb of no list before a name': [
    ['pl', ['Rada zebrała się w piątek. - To bardziej pytanie do wójta – uciął Jan Młynarz.'], ['Jan Młynarz']],
  ],
  'nouns before a name, and the longest of its forms': [
    ['de', ['„Das Wasser steht hoch“, sagt Pädagogin Nora Ohm.'], ['Nora Ohm']],
    ['en', ['“The water is high,” said Novelist Nora Fell.'], ['Nora Fell']],
    [
      'en',
      ['Antonio De Lorne came. “The water is high,” De Lorne said. De Lorne left. De Lorne slept.'],
      ['Antonio De Lorne'],
    ],
  ],
  'impersonal verbs, and perfects with adverbs inside': [
    [
      'es',
      [
        'El alcalde Luis Salas advirtió de que si se confirma el caso se demostraría que este "tiene noticia de todo lo que pasó".',
      ],
      ['Luis Salas'],
    ],
    [
      'fr',
      ['Le maire Paul Vasseur est venu. Il a en outre appelé les riverains à « garder leur calme malgré tout ».'],
      ['Paul Vasseur'],
    ],
  ],
  'people familiar with something, and a day after it': [
    ['de', ['„Es stimmt, dass das Wehr fällt“, bestätigte eine mit dem Vorgang vertraute Person.'], ['?']],
    [
      'en',
      ['A day after the dam broke in Upper Lorne, head coach Nora Fell expressed that the team “needs to get ready”.'],
      ['Nora Fell'],
    ],
  ],
  'what is read in a writing is by the body that the text is about': [
    [
      'de',
      [
        'Das Amtsgericht Weihertal weist das zurück. Solche Gerüchte „entbehren jeder Grundlage“, heißt es in einer Mitteilung.',
      ],
      ['Amtsgericht Weihertal'],
    ],
  ],
  'a paragraph that leads to the next one names them, first name or not': [
    [
      'fr',
      [
        '# Le pont',
        'Quelques instants plus tard, le même Kadour Ariel est obligé de rectifier :',
        '« Je m’étais exprimé trop tôt ce matin. »',
      ],
      ['Kadour Ariel'],
    ],
  ],
  'verbs of no list behind a common noun, and how somebody is about it': [
    [
      'en',
      ['Valley Water confirmed it. “An outside party had a copy of the plans,” the company explianed.'],
      ['Valley Water'],
    ],
    ['de', ['Karla Mohr kam. „Das Wehr wird diesen Winter halten“, ist sich Mohr sicher.'], ['Karla Mohr']],
    ['nl', ['De raad kwam. „Dit is niet volgens afspraak”, brieste VVD-raadslid Hans te Linde.'], ['Hans te Linde']],
  ],
  'whose a statement is': [
    [
      'en',
      ['Weitkorr found more, contrary to a statement by Valley Water on Monday that “no gate was ever opened.”'],
      ['Valley Water'],
    ],
  ],
  'a state’s short name before a common noun is none': [
    [
      'en',
      ['Valley Water warned. The major U.S. utility company said its crew “found and shut the gate at once”.'],
      ['Valley Water'],
    ],
  ],
  'who was told is not who goes on': [
    [
      'es',
      ['"Lo vi al principio", contó un vecino a El Cordal TV, quien aseguró que es "la quinta vez que pasa".'],
      ['?', '?'],
    ],
  ],
  'so does a noun for anybody in office, behind a definite article': [
    [
      'es',
      [
        'Rodrigo Salas negó los cortes. El funcionario señaló que el agua alcanza. “No falta una sola gota en la villa”, añadió.',
      ],
      ['Rodrigo Salas'],
    ],
    ['es', ['Una mujer llamó ayer. “No falta una sola gota en la villa”, dijo un funcionario del molino.'], ['?']],
    ['pt', ['Rui Melo negou os cortes. "Não falta uma gota na vila", disse o especialista.'], ['Rui Melo']],
    [
      'fr',
      ['Paul Vasseur a démenti. « Il ne manque pas une goutte au village », assure le responsable.'],
      ['Paul Vasseur'],
    ],
  ],
  'behind the place of the office stands its holder': [
    [
      'pt',
      ['"Quase chorei", conta o prefeito de Lorne, no centro do vale, Rui Melo. "Foi duro", afirma ele.'],
      ['Rui Melo', 'Rui Melo'],
    ],
    [
      'es',
      ['“Casi lloré aquel día”, cuenta la alcaldesa de Sotoverde, en el norte del valle, Marta Olmedo.'],
      ['Marta Olmedo'],
    ],
  ],
  'a spokesman who was left open stays so': [
    ['de', ['Ein Polizeisprecher nannte keine Zahlen. „Wir gehen von mehreren Leuten aus“, so der Sprecher.'], ['?']],
    [
      'de',
      ['Sprecher Karl Ohm nannte keine Zahlen. „Wir gehen von mehreren Leuten aus“, so der Sprecher.'],
      ['Karl Ohm'],
    ],
  ],
  'somebody who works for a name is not the name': [
    [
      'en',
      ['Nora Fell was not hurt. “Once we hear more, we will tell you,” an aide to Fell said late on Tuesday.'],
      ['?'],
    ],
    [
      'en',
      ['Nora Fell was not hurt. “Once we hear more, we will tell you,” Fell said late on Tuesday.'],
      ['Nora Fell'],
    ],
  ],
  'a body is known by the name that its noun has elsewhere, and by its trade': [
    [
      'es',
      ['Un aviso de la empresa Tejares alarmó a la villa. La empresa respondió que “la seguridad va primero”.'],
      ['Tejares'],
    ],
    [
      'en',
      [
        'According to Weitkorr, it has a new owner. The company credits its growth to “patience, good flour and the stubborn people of one valley”.',
      ],
      ['Weitkorr'],
    ],
    [
      'en',
      ['Harwick Mills is looking for a new head as “a matter of good order,” the flour milling company said.'],
      ['Harwick Mills'],
    ],
    [
      'en',
      ['Harwick Mills closed. “We were never told a word about it,” the parent company said.'],
      ['parent company'],
    ],
  ],
  'several go on as the body that spoke before': [
    [
      'en',
      [
        'The Valley Society called it “a grave mistake”. Dr Ivor Quill lost his post. “Good work stands up to a test,” they wrote.',
      ],
      ['Valley Society', 'Valley Society'],
    ],
  ],
  'the next paragraph says whose the words were': [
    [
      'de',
      [
        'Niemand sitzt in Haft. „Es lässt sich noch nicht sagen, wer es war.“',
        'Das teilte Staatsanwältin Jutta Mohr auf Anfrage mit.',
      ],
      ['Jutta Mohr'],
    ],
    [
      'en',
      ['Nobody was held. “We cannot say yet who it was.”', 'With these words Nora Fell closed the meeting.'],
      ['Nora Fell'],
    ],
    ['de', ['Die Stadt hatte am Montag bekannt gegeben, dass die Gruppe „aus lauter Bäckern besteht“.'], ['Stadt']],
  ],
  'an outlet tells of somebody whose words they are': [
    [
      'fr',
      ['Selon l’agence Weitkorr, la mairie a présenté des « regrets » pour ce qu’elle appelle « une erreur ».'],
      ['mairie', 'mairie'],
    ],
    [
      'en',
      ['According to the Harwick Post, Nora Fell has spoken of “a very grave mistake” in the books.'],
      ['Nora Fell'],
    ],
    ['en', ['According to the Harwick Post, it was “a very grave mistake” in the books.'], ['Harwick Post']],
    ['de', ['Laut Weitaler Zeitung, Karl Ohm ist „sehr enttäuscht von der Stadt“ und will gehen.'], ['Karl Ohm']],
  ],
  'an outlet that closes the sentence is not who says the words': [
    ['en', ['Nora Fell said the gate was “rotten to the core”, the Harwick Post reported.'], ['Nora Fell']],
    ['en', ['“The gate is rotten to the core,” the Harwick Post reported.'], ['Harwick Post']],
    ['de', ['Karl Ohm sagte, das Tor sei „durch und durch morsch“, berichtet die Weitaler Zeitung.'], ['Karl Ohm']],
    ['ru', ['Олег Волин заявил, что мост «давно пора закрыть», сообщает ТАСС.'], ['Олег Волин']],
    ['en', ['“We need a gate that holds,” the Harwick Post quoted Nora Fell, as saying.'], ['Nora Fell']],
  ],
  'a verb in the perfect, a noun of no list, an office with a long domain': [
    ['es', ['“No habrá puente”, ha dicho Marta Olmedo.'], ['Marta Olmedo']],
    ['es', ['“No habrá puente”, había dicho el presidente de Cordal, Luis Prado.'], ['Luis Prado']],
    [
      'es',
      [
        'El secretario de Aguas y Política de Montes del Valle, Luis Prado, advirtió que el molino “se hunde sin remedio”.',
      ],
      ['Luis Prado'],
    ],
    [
      'de',
      ['Direktorin Jutta Mohr hofft. „Diese Stücke kann man nicht verkaufen“, so die Mühlenkundlerin.'],
      ['Jutta Mohr'],
    ],
  ],
  'Polish speech behind a dash inside a paragraph': [
    [
      'pl',
      [
        'Rada zebrała się w piątek. - Most zamkniemy już jutro - powiedział Jan Wilk. Dodał, że ruszą prace. - Ludzie mają prawo wiedzieć - stwierdził Wilk.',
      ],
      ['Jan Wilk', 'Jan Wilk'],
    ],
    [
      'pl',
      ['Rada zebrała się w piątek. - Most - stary i wąski - zamkniemy już jutro - powiedział Jan Wilk.'],
      ['Jan Wilk'],
    ],
    ['pl', ['Most zamknięto. - Pierwszy raz od lat. Ruch - jak zwykle - był mały.'], []],
  ],
};

for (const [title, rows] of Object.entries(CASES))
  describe(title, () => {
    it.each(rows)('%s: %s', (language, lines, said) => {
      const { quotations } = attributionsOf(lines, { language });
      expect(quotations.map(({ attribution: { kind, name } }) => name ?? (kind === 'anonymous' ? '?' : '-'))).toEqual(
        said,
      );
    });
  });

/** Which of the names of a text are people, where nobody says anything beside them: the last one is who goes on. */
const PEOPLE: readonly (readonly [line: string, meant: string])[] = [
  [
    'Nora Fell read the chapter. One was over. In The Old Chapter One it ends. “I have had enough of mills,” she said.',
    'Nora Fell',
  ],
  [
    'Ivor Quill sat down. All Gate was old. Gate by gate they had come, Gate after Gate. “It is the end,” he said.',
    'Ivor Quill',
  ],
  [
    'Simon Quill is fast. The offices of Harwick are new. All of Harwick likes this Harwick Instant. “Instant is fast,” he said.',
    'Simon Quill',
  ],
];

describe('people are told from other runs of capitals', () => {
  it.each(PEOPLE)('%s', (line, meant) => {
    expect(attributionsOf([line]).quotations.map(({ attribution }) => attribution.name)).toEqual([meant]);
  });
});
