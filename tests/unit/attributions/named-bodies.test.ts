import { describe, expect, it } from 'vitest';
import { attributionsOf } from './page-of';

/** Paragraphs, and whom their credits name, in order. */
const rows: readonly (readonly [language: string, lines: readonly string[], names: readonly string[]])[] = [
  ['en', ['The Harwick Transport Authority (HTA) has raised its fares.', 'HTA said the rise was small.'], ['HTA']],
  [
    'en',
    ['Harwick Multis Inc opens a yard.', 'Harwick Multis will build pumps, Harwick Multis said.'],
    ['Harwick Multis'],
  ],
  ['en', ['The Harwick Police Department met.', 'Afghan police said the gate was shut.'], ['Afghan police']],
  ['en', ['The Lorne Weir Board met on Monday.', 'Its report said nine gates leak.'], ['Lorne Weir Board']],
  [
    'en',
    ['Harwick Police Commissioner Nora Fell retires.', 'Dunmere police said the gate was shut.'],
    ['Dunmere police'],
  ],
  ['en', ['Quill Arts today announced that it has sold the pump yard at Lorne for nothing at all.'], ['Quill Arts']],
  ['de', ['Die Lorner Verkehrsbetriebe (LVB) erhöhen die Preise.', 'Die Erhöhung sei gering, so die LVB.'], ['LVB']],
  [
    'fr',
    ['La Société des eaux de Valmont (SEV) augmente ses prix.', 'La SEV affirme que la hausse est modeste.'],
    ['SEV'],
  ],
  ['es', ['La Comisión de Aguas de Lorne (CAL) sube los precios.', 'Según la CAL, la subida es pequeña.'], ['CAL']],
  [
    'en',
    ['Ninety jobs will go at Quillworks. Quillworks builds pumps.', 'The company said orders had collapsed.'],
    ['Quillworks'],
  ],
  [
    'en',
    [
      'Ninety jobs will go at Quillworks. Quillworks builds pumps.',
      'Orders have collapsed, the company said in a statement.',
    ],
    ['Quillworks'],
  ],
  [
    'en',
    ['The Ministry of Works will rebuild the pier.', 'The ministry said the old one was rotten.'],
    ['Ministry of Works'],
  ],
  [
    'en',
    ['The Harwick Institute has published its yearly figures.', 'The institute found that one house in nine is empty.'],
    ['Harwick Institute', 'Harwick Institute'],
  ],
  [
    'en',
    ['The Lorne Dockers’ Union called a strike for Monday.', 'The union says its members are exhausted.'],
    ['Lorne Dockers’ Union'],
  ],
  [
    'en',
    ['The National Weir Agency has closed eleven gates.', 'According to the agency, two of them are broken.'],
    ['National Weir Agency'],
  ],
  [
    'de',
    [
      'Die Mohrwerke streichen neunzig Stellen in Lorn.',
      'Das Unternehmen teilte mit, die Aufträge seien eingebrochen.',
    ],
    ['Mohrwerke'],
  ],
  [
    'de',
    [
      'Die Mohrwerke streichen neunzig Stellen in Lorn.',
      'Nach Angaben des Unternehmens sind die Aufträge eingebrochen.',
    ],
    ['Mohrwerke'],
  ],
  [
    'de',
    ['Das Bauministerium erneuert den Steg.', 'Wie das Ministerium erklärte, ist der alte verfault.'],
    ['Bauministerium'],
  ],
  [
    'de',
    ['Der Mühlenverband hat neue Zahlen vorgelegt.', 'Der Verband warnt, jede neunte Mühle stehe leer.'],
    ['Mühlenverband'],
  ],
  [
    'fr',
    [
      'Ferrand Frères supprime quatre-vingt-dix emplois à Valmont.',
      'L’entreprise explique que les commandes se sont effondrées.',
    ],
    ['Ferrand Frères'],
  ],
  [
    'fr',
    ['Le ministère des Travaux va reconstruire la jetée.', 'Selon le ministère, l’ancienne est pourrie.'],
    ['ministère des Travaux'],
  ],
  [
    'fr',
    ['L’Agence des eaux a fermé onze vannes.', 'L’agence précise que deux d’entre elles sont cassées.'],
    ['Agence des eaux'],
  ],
  [
    'es',
    ['Tejares Unidos recortará noventa empleos en Lorne.', 'La empresa explicó que los pedidos se han hundido.'],
    ['Tejares Unidos'],
  ],
  [
    'es',
    ['El Ministerio de Obras reconstruirá el muelle.', 'El ministerio indicó que el viejo estaba podrido.'],
    ['Ministerio de Obras'],
  ],
  [
    'es',
    ['La Agencia del Agua cerró once compuertas.', 'Según la agencia, dos de ellas están rotas.'],
    ['Agencia del Agua'],
  ],
  [
    'nl',
    ['Molens Verbeek schrapt negentig banen in Lorne.', 'Het bedrijf zegt dat de orders zijn ingestort.'],
    ['Molens Verbeek'],
  ],
  [
    'de',
    ['Der Mühlenverband hat die Wehre geprüft.', 'Sie seien undicht, heißt es in einer Mitteilung.'],
    ['Mühlenverband'],
  ],
  ['it', ['Il ponte era chiuso, si legge in una nota del ministero.'], ['ministero']],
  ['pl', ['Według policji most był zamknięty.'], ['policji']],
  ['pl', ['Jak podała policja, most był zamknięty.'], ['policja']],
  ['nl', ['Zij wilden hem ruilen tegen een gevangen collega.'], []],
  ['nl', ['Hij reed tegen een collega aan.'], []],
  ['it', ['Lo rileva la Banca dei Mulini nel bollettino mensile.'], ['Banca dei Mulini']],
  ['pt', ['A fábrica fechará em março, apurou a Folha de S.Paulo.'], ['Folha de S.Paulo']],
  ['pt', ['O Banco Central prevê que o consumo caia.'], ['Banco Central']],
  ['pt', ['A empresa nega ter despejado resíduos.'], ['empresa']],
  ['pt', ['A informação foi divulgada pelo jornal O Estado.'], ['O Estado']],
  ['pt', ['A informação é do Estadão.'], ['Estadão']],
  ['it', ['Il Comune di Lorna comunica che due ponti sono chiusi.'], ['Comune di Lorna']],
  ['it', ['Stando al Corriere della Sera, la fabbrica chiuderà a marzo.'], ['Corriere della Sera']],
  ['it', ['Secondo quanto riferito dalla questura, il conducente era ubriaco.'], ['questura']],
  ['it', ['Secondo quanto riporta l’Ansa, il conducente era ubriaco.'], ['Ansa']],
  ['it', ['Secondo quanto si apprende dalla procura, il conducente era ubriaco.'], ['procura']],
  ['it', ['A quanto riferisce l’Ansa, il conducente era ubriaco.'], ['Ansa']],
  ['it', ['Il conducente era ubriaco, fanno sapere dalla questura.'], ['questura']],
  ['it', ['A parere della Corte dei conti, l’opera costa troppo.'], ['Corte dei conti']],
  ['it', ['Da uno studio dell’Università di Lorna emerge che le api dormono male.'], ['Università di Lorna']],
  ['it', ['Le api dormono male. A dirlo è uno studio dell’Università di Lorna.'], ['Università di Lorna']],
  ['it', ['La fabbrica chiuderà. A riportarlo è Il Mattino.'], ['Il Mattino']],
  ['it', ['Secondo i dati dell’Istat, una casa su nove è vuota.'], ['Istat']],
  ['it', ['L’Istat stima che una casa su nove sia vuota.'], ['Istat']],
  ['it', ['La Banca d’Italia prevede un calo dei consumi.'], ['Banca d’Italia']],
  ['it', ['L’azienda nega di aver scaricato rifiuti.'], ['azienda']],
  ['it', ['Il ministro si sarebbe dimesso, secondo i media locali.'], ['media locali']],
  ['it', ['(fonte Ansa)'], ['Ansa']],
  ['nl', ['Dat schrijft NRC.'], ['NRC']],
  ['nl', ['De fabriek sluit. Dat meldt persbureau Reuters.'], ['Reuters']],
  ['nl', ['Uit een rapport van de Algemene Rekenkamer blijkt dat de schuld verdubbelde.'], ['Algemene Rekenkamer']],
  ['nl', ['In een rapport van de Algemene Rekenkamer staat dat de schuld verdubbelde.'], ['Algemene Rekenkamer']],
  ['nl', ['Het CPB verwacht een daling van de koopkracht.'], ['CPB']],
  ['nl', ['Tegenover De Telegraaf bevestigt het bedrijf dat het water veilig is.'], ['De Telegraaf']],
  ['sv', ['Det rapporterar SVT Nyheter.'], ['SVT Nyheter']],
  ['sv', ['Fabriken stänger. Det skriver Aftonbladet.'], ['Aftonbladet']],
  ['sv', ['Konjunkturinstitutet bedömer att priserna faller.'], ['Konjunkturinstitutet']],
  ['sv', ['Nio personer skadades, enligt räddningstjänsten.'], ['räddningstjänsten']],
  ['pl', ['Z danych GUS wynika, że co dziewiąte mieszkanie jest puste.'], ['GUS']],
  ['pl', ['GUS szacuje, że co dziewiąte mieszkanie jest puste.'], ['GUS']],
  ['ru', ['Водитель был пьян, сообщили в полиции.'], ['полиция']],
  ['ru', ['По данным «Интерфакса», завод закроют в марте.'], ['Интерфакс']],
  ['ru', ['По данным Росстата, каждая девятая квартира пустует.'], ['Росстат']],
  ['ru', ['Губернатор Василий Орлов приехал в порт.', 'По его словам, причал закрыт.'], ['Василий Орлов']],
  ['pl', ['Według Ministerstwa Zdrowia chorych jest więcej.'], ['Ministerstwo Zdrowia']],
  ['pl', ['Zdaniem Najwyższej Izby Kontroli koszty rosną.'], ['Najwyższa Izba Kontroli']],
  ['pl', ['Według Głównego Urzędu Statystycznego ceny spadły.'], ['Główny Urząd Statystyczny']],
  ['pl', ['Rzeczniczka Komendy Głównej Policji podkreśla, że most jest zamknięty.'], ['Komenda Główna Policji']],
  ['pl', ['Poseł Jan Kowalski złożył wniosek.', 'Według niego most jest zamknięty.'], ['Jan Kowalski']],
  ['de', ['Nach Informationen der Nachrichtenagentur dpa tritt der Minister am Montag zurück.'], ['dpa']],
  ['de', ['Die Stadt wiederum verweist auf die Kosten.'], ['Stadt']],
  ['es', ['La Fiscalía abrió una investigación, según confirmó un vocero de la entidad.'], ['Fiscalía']],
  ['es', ['Para la Fiscalía, la obra era ilegal.'], ['Fiscalía']],
  ['fr', ['Pour la Ligue des usagers, la réforme coûtera trop cher.'], ['Ligue des usagers']],
  ['fr', ['Le barrage fuyait depuis un an, comme le rappelait Radio Vallons lundi.'], ['Radio Vallons']],
  ['nl', ['Uit een rapport van de Algemene Rekenkamer bleek al dat de schuld verdubbelde.'], ['Algemene Rekenkamer']],
  ['de', ['Ein Gutachten der Universität Lorn hat ergeben, dass die Brücke morsch ist.'], ['Universität Lorn']],
  ['it', ['L’Agenzia delle Entrate annuncia che restituirà i soldi.'], ['Agenzia delle Entrate']],
  ['it', ['In una nota, il ministero spiega che il ponte è sicuro.'], ['ministero']],
  ['pt', ['Em comunicado, a empresa garante que a água é segura.'], ['empresa']],
  ['pt', ['Em nota enviada à imprensa, o Ministério das Pontes informou que a obra parou.'], ['Ministério das Pontes']],
  ['nl', ['In een verklaring zegt de gemeente dat de brug veilig is.'], ['gemeente']],
  [
    'en',
    ['Ivor Quill, the attorney general, was away.', 'The attorney general’s office said the file was closed.'],
    ['attorney general’s office'],
  ],
  [
    'en',
    ['The mayor, Ada Lorne, was away.', 'The mayor’s press office said the bridge was safe.'],
    ['mayor’s press office'],
  ],
  ['nl', ['De VRO meldde dat elf sluizen lek zijn. Twee ervan zijn kapot, aldus de zender.'], ['VRO', 'VRO']],
  // Another one than the one named last, one that is left open, a place, somebody.
  [
    'en',
    ['Quillworks builds pumps. Quillworks is old.', 'A water company said the pumps were late.'],
    ['water company'],
  ],
  ['en', ['Lorne has a new bridge, and in Lorne nobody uses it.', 'The company said it was sorry.'], ['company']],
  ['en', ['Nora Fell bought the mill. Fell lives nearby.', 'The company said it was sorry.'], ['company']],
  ['en', ['The Ministry of Works closed the pier.', 'The company said it was sorry.'], ['company']],
  [
    'de',
    ['In Kaltbach steht ein Werk, und Kaltbach lebt davon.', 'Das Unternehmen teilte mit, es bedaure das.'],
    ['Unternehmen'],
  ],
  ['es', ['Lorne estrena puente y en Lorne nadie lo usa.', 'La empresa explicó que lo siente.'], ['empresa']],
];

/** A sentence, and the sort and name of who it credits: a writing that is nobody's says nothing for anybody. */
const writings: readonly (readonly [language: string, line: string, credited: string])[] = [
  ['en', 'The gates leak, according to a 2018 survey.', 'none 2018 survey'],
  ['en', 'A study presented to members last month showed that the gates leak.', 'none study'],
  ['en', 'The gates leak, according to a survey by Lorne Weir Watch.', 'organisation Lorne Weir Watch'],
  ['en', 'Figures released last month by Lorne Weir Watch show that the gates leak.', 'organisation Lorne Weir Watch'],
  ['en', 'The gates leak, according to records obtained by Lorne Weir Watch.', 'none records'],
  ['en', 'The claims records of Grapple Locks show that the chain was old.', 'organisation Grapple Locks'],
  ['en', 'The council’s report says the gates leak.', 'organisation council'],
  ['de', 'Die Wehre sind laut einer Umfrage undicht.', 'none Umfrage'],
  ['de', 'Laut einer Umfrage des Mühlenverbands sind die Wehre undicht.', 'organisation Mühlenverband'],
  ['fr', 'Les vannes fuient, selon une étude publiée lundi.', 'none étude'],
  ['fr', 'Les vannes fuient, selon une étude de la Cour des moulins.', 'organisation Cour des moulins'],
  ['es', 'Según una encuesta publicada el lunes, once compuertas pierden agua.', 'none encuesta'],
  ['es', 'Según una encuesta del Consejo de Molinos, once compuertas pierden agua.', 'organisation Consejo de Molinos'],
];

describe('bodies by their names', () => {
  it.each(rows)('%s: %j → %j', (language, lines, names) => {
    const { credits } = attributionsOf(lines, { language });
    expect(credits.map(({ attribution }) => attribution.name)).toEqual(names);
  });

  it.each(writings)('%s: %s → %s', (language, line, credited) => {
    const { credits } = attributionsOf([line], { language });
    expect(credits.map(({ attribution }) => `${attribution.kind} ${attribution.name}`)).toEqual([credited]);
  });
});
