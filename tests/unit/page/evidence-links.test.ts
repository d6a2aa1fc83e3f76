import { describe, expect, test } from 'vitest';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';
import { relationsOf } from './read-article';

/** What stands around the sentence, so that its language is that of the page. */
const AROUND: Readonly<Record<string, string>> = {
  en: 'The gauge in the yard was read twice a day that winter, by whoever came first, and the figures went into a school book.',
  de: 'Der Pegel im Hof wurde in jenem Winter zweimal am Tag abgelesen, und die Zahlen kamen in ein Schulheft, das niemand mehr hat.',
  fr: 'La jauge dans la cour a été relevée deux fois par jour cet hiver-là, et les chiffres sont allés dans un cahier que personne ne garde.',
  it: 'Il livello nel cortile fu letto due volte al giorno quell’inverno, da chi arrivava per primo, e le cifre finivano in un quaderno di scuola.',
  pt: 'O nível no pátio foi lido duas vezes por dia naquele inverno, por quem chegasse primeiro, e os números foram para um caderno da escola.',
  nl: 'De peilschaal op het erf werd die winter twee keer per dag afgelezen, door wie het eerst kwam, en de cijfers gingen in een schoolschrift.',
  sv: 'Pegeln på gården lästes av två gånger om dagen den vintern, av den som kom först, och siffrorna gick in i en skolbok som ingen har kvar.',
  pl: 'Wodowskaz na podwórzu odczytywano tamtej zimy dwa razy dziennie, kto pierwszy przyszedł, a liczby trafiały do szkolnego zeszytu.',
  ru: 'Рейку во дворе той зимой читали два раза в день, кто первым приходил, и цифры шли в школьную тетрадь, которой больше ни у кого нет.',
  ja: 'その冬、庭の水位計は一日に二回、先に来た人が読み取り、その数字は学校の帳面に書き込まれた。今ではもう誰も持っていない帳面である。',
  ko: '그해 겨울 마당의 수위계는 하루에 두 번, 먼저 온 사람이 읽었고 그 숫자는 이제 아무도 가지고 있지 않은 학교 공책에 적혔다.',
  zh: '那年冬天，院子里的水位尺每天由先到的人读两次，数字记在一本学校的练习本里，如今已经没有人保存着它了。',
  es: 'El medidor del patio se leía dos veces al día aquel invierno, y las cifras iban a un cuaderno que ya nadie guarda en la escuela.',
};

/** Sentences whose link, in brackets, is what they rest on, and such as only point at something. */
const SENTENCES: readonly (readonly [language: string, relation: string, sentences: readonly string[]])[] = [
  [
    'en',
    'isBasedOn',
    [
      'As [a new analysis] shows, the ferries ran late all year.',
      'Researchers at the coast institute [found] that the quay sinks by a hand a year.',
      'According to [figures released on Monday], the quay sinks.',
      'The harbour ministry [said on Monday] that the quay would stay shut.',
      'The port daily [reported] that the quay would stay shut.',
      'In a [blog post], the company said the quay would stay shut.',
      'A growing body of research suggests [that early ferries help].',
      'An analysis of the register found that 62 percent of the crews [had moved within a year].',
      'A study of four harbours concluded that [dredging twice a year costs less].',
      'Data from the register suggest that crews [leave within a year].',
      'As [new tide tables] from the coast office show, the water came early.',
      '[A report by the coast office] lists nine harbours that sink.',
      '[A report by the coast office] warns that the quay sinks.',
      '[Her paper] describes how the quay sinks.',
      'The quay sinks by a hand a year, [research shows].',
      'You may well [take the early ferry, as our count shows].',
      '[A report by a harbour master] from 1990 lists nine harbours that sink.',
      'The quay sinks by a hand a year, [according to the coast office].',
      'The quay sinks by a hand a year ([via Coast Weekly]).',
      'Half of the crews want to leave, [a survey found].',
      '[One survey] put the share at half.',
      'The quay was closed first. [Survey Coast has the story].',
      'It was [discovered by Survey Coast] in the register.',
    ],
  ],
  [
    'en',
    'links',
    [
      'More on the quay can be read [here].',
      'Pages that fell for it: Best Quays, Coast Weekly, [Survey].',
      'The quay was built in 1911 by [a firm from the north].',
      'You can buy the tickets at [the office].',
      'Skinfolds have been measured for fifty years ([1]).',
      'The mayor found his way to [the old quay].',
      'As [the old quay] sinks, the town is looking for money.',
      'The mayor, who once wrote [a book about ferries], was not there.',
      'The study, supported by the [Coast Trust], found that the quay sinks.',
      'The mayor said the town would sell [the old quay].',
      'If you want to know more, read [this report].',
    ],
  ],
  [
    'de',
    'isBasedOn',
    [
      'Der Kai sinkt jedes Jahr um eine Handbreit, wie [entsprechende Untersuchungen] ergeben.',
      'Wie Forscher [anhand alter Karten] herausfanden, sinkt der Kai.',
      'Das zeigen Messwerte des [Küstenamts] aus dem April.',
      'Eine Auswertung des Registers ergab, dass die Hälfte der Mannschaften [binnen eines Jahres geht].',
      'Nach Angaben des Küstenamts vom vergangenen Herbst [sinkt der Kai um eine Handbreit].',
      '[Ein Bericht des Küstenamts] nennt neun Häfen, die sinken.',
      'Laut [einer Studie] sinkt der Kai.',
      'Der Kai sinkt, [wie die Hafenzeitung berichtet].',
    ],
  ],
  [
    'de',
    'links',
    [
      'Der Kai wurde 1911 von [einer Firma aus dem Norden] gebaut.',
      'Wie [der alte Kai] sinkt auch die Mole.',
      'Mehr dazu steht [hier].',
    ],
  ],
  [
    'fr',
    'isBasedOn',
    [
      'Le quai s’enfonce, comme le montrent [des mesures récentes].',
      'Une analyse du registre a montré que la moitié des équipages [partent dans l’année].',
      '[Un rapport du service des côtes] énumère neuf ports qui s’enfoncent.',
      'Selon [une étude], le quai s’enfonce.',
      'Comme l’indiquent [les relevés] de la marine, la mer est venue tôt.',
    ],
  ],
  [
    'fr',
    'links',
    ['Le quai fut construit en 1911 par [une entreprise du nord].', 'Comme [le vieux quai], la jetée s’enfonce.'],
  ],
  [
    'es',
    'isBasedOn',
    [
      'Un análisis del registro mostró que la mitad de las tripulaciones [se marcha en un año].',
      'Según [un estudio], el muelle se hunde.',
      'El muelle se hunde, como muestran [las mediciones] de la oficina.',
      '[Un informe de la oficina de costas] enumera nueve puertos que se hunden.',
    ],
  ],
  ['es', 'links', ['El muelle fue construido en 1911 por [una empresa del norte].']],
  // Told by a publication, as the agent of a passive; done by somebody else.
  [
    'en',
    'isBasedOn',
    [
      'The crack was first uncovered last week by [a weekly paper on the coast].',
      'The leak was reported in March by [the island’s radio station].',
      'The sale, dug up by [two local bloggers], was news to the board.',
    ],
  ],
  [
    'en',
    'links',
    ['The crack was mended by [a firm from the north].', 'The new boats were exposed in [a hall by the sea].'],
  ],
  [
    'de',
    'isBasedOn',
    [
      'Der Riss wurde zuerst von [der Küstenzeitung] aufgedeckt.',
      'Der Verkauf wurde durch [ein Nachrichtenportal der Insel] bekannt gemacht.',
    ],
  ],
  [
    'de',
    'links',
    ['Der Riss wurde von [einer Firma aus dem Norden] geschlossen.', 'Der Kai gehört der [Zeitung der Insel].'],
  ],
  [
    'fr',
    'isBasedOn',
    [
      'La fissure, révélée mardi par [un journal de la côte], inquiète.',
      'L’affaire a été ébruitée par [une radio de l’île].',
    ],
  ],
  ['fr', 'links', ['La fissure a été comblée par [un artisan du port].']],
  [
    'es',
    'isBasedOn',
    [
      'La grieta fue destapada ayer por [un diario de la costa].',
      'La venta, adelantada por [la radio de la isla], sorprendió.',
    ],
  ],
  ['es', 'links', ['La grieta fue reparada por [un taller del puerto].']],
  [
    'pt',
    'isBasedOn',
    [
      'A venda foi noticiada na segunda pelo [jornal da ilha].',
      'A rachadura, revelada por [uma rádio do litoral], cresceu.',
    ],
  ],
  [
    'it',
    'isBasedOn',
    [
      'La vendita, anticipata lunedì da [un giornale della costa], è saltata.',
      'La voce è stata riportata dalla [radio dell’isola].',
    ],
  ],
  ['it', 'links', ['Il molo è stato costruito da [una ditta del nord].']],
  [
    'nl',
    'isBasedOn',
    [
      'De scheur werd onthuld door [een krant op het eiland].',
      'De verkoop werd vorige week door [een nieuwssite] gemeld.',
    ],
  ],
  ['nl', 'links', ['De scheur werd gedicht door [een bedrijf uit het noorden].']],
  ['pl', 'isBasedOn', ['Sprzedaż została ujawniona przez [gazetę z wyspy].']],
  ['sv', 'isBasedOn', ['Sprickan avslöjades först av [en tidning på ön].']],
  ['sv', 'links', ['Sprickan lagades av [en firma från norr].']],
  [
    'ja',
    'isBasedOn',
    [
      '岸壁のひびは[島の新聞]が報じて知られるようになった。',
      'この話は[港のブログ]で紹介された。',
      '[港湾局の報告書]によると、岸壁は沈んでいる。',
    ],
  ],
  ['ja', 'links', ['岸壁は[北の会社]が1911年に建てた。']],
  ['ko', 'isBasedOn', ['부두의 균열은 [섬 신문]이 처음 보도했다.']],
  ['ko', 'links', ['부두는 [북쪽의 회사]가 지었다.']],
  ['zh', 'isBasedOn', ['据[海岸日报]报道，码头正在下沉。']],
  // Said to a publication; said to somebody else.
  [
    'en',
    'isBasedOn',
    [
      'She told [a radio station on the island] that the quay sinks.',
      'In an interview with [the coast weekly magazine], she called the quay lost.',
    ],
  ],
  [
    'en',
    'links',
    [
      'She complained to [the harbour board] in the spring, to no effect.',
      'He has spoken to [a class of children] every year.',
    ],
  ],
  [
    'de',
    'isBasedOn',
    [
      'Im Gespräch mit [der Küstenzeitung] nannte sie den Kai verloren.',
      'Gegenüber [dem Sender der Insel] wiederholte sie das.',
    ],
  ],
  [
    'fr',
    'isBasedOn',
    [
      'Elle l’a redit mardi au micro de [la radio de l’île].',
      'Le port a communiqué à nos confrères du [journal de la côte] un autre chiffre.',
    ],
  ],
  ['fr', 'links', ['Elle l’a redit mardi devant [le conseil du port].']],
  [
    'es',
    'isBasedOn',
    [
      'Lo repitió en una entrevista con [el diario de la costa].',
      'En declaraciones a [la radio de la isla], lo negó todo.',
    ],
  ],
  ['pt', 'isBasedOn', ['Em entrevista à [rádio da ilha], ela negou tudo.']],
  ['it', 'isBasedOn', ['Lo ha ripetuto ai microfoni della [radio dell’isola].']],
  ['nl', 'isBasedOn', ['In gesprek met [de krant van het eiland] noemde zij de kade verloren.']],
  ['pl', 'isBasedOn', ['W rozmowie z [gazetą z wyspy] temu zaprzeczyła.']],
  ['ru', 'isBasedOn', ['В интервью [газете острова] она это отрицала.']],
  ['sv', 'isBasedOn', ['I en intervju med [tidningen på ön] förnekade hon allt.']],
  // A name with its verb, what it tells behind it; a name that does nothing.
  ['sv', 'isBasedOn', ['På fredagen kunde [Survey Kusten avslöja] att kajen sjunker.']],
  [
    'nl',
    'isBasedOn',
    ['Uit cijfers die [Survey Kust verzamelde] bleek het.', 'Vrijdag wist [Survey Kust te melden] dat de kade zakt.'],
  ],
  ['en', 'isBasedOn', ['Last week [Survey Coast could show] that the quay sinks.']],
  ['de', 'isBasedOn', ['[Survey Küste hat die ganze Geschichte], mit Bildern vom Kai.']],
  ['fr', 'isBasedOn', ['La fuite a été [révélée par Survey Côte] en mars.']],
  ['en', 'links', ['The day [Survey Coast moved], the quay was dry.']],
  // Whom the writer thanks for the pointer; what something was possible by.
  [
    'en',
    'isBasedOn',
    [
      'Hat tip to [Survey Notes], whose readers stood on the quay.',
      'I came across the film thanks to [the coast weeknotes].',
      'Thanks to [Survey Notes] for pointing me to the map.',
      'Thanks to Nora Fell of [the harbour blog] for the link.',
      'There is a longer list (thanks [Nora Fell]) of quays.',
      'I found all this through [a post on the harbour blog].',
    ],
  ],
  [
    'en',
    'links',
    [
      'Thanks to [a grant from the coast fund], the quay was mended.',
      'Thanks to [the volunteers] for painting the boat in the yard.',
      'The boat found its way home through [the old channel].',
    ],
  ],
  [
    'de',
    'isBasedOn',
    [
      'Danke an [Survey Küste] für den Hinweis auf den Film.',
      'Auf die Karte kam ich durch [Survey Küste].',
      'Tipp: [Survey Küste]',
    ],
  ],
  [
    'de',
    'links',
    ['Dank [einer Spende aus dem Norden] steht der Kai noch.', 'Danke an [die Helfer] für die Suppe am Kai.'],
  ],
  [
    'fr',
    'isBasedOn',
    ['Merci à [Survey Côte] pour le lien vers la carte.', 'J’ai découvert la carte grâce à [Survey Côte].'],
  ],
  [
    'fr',
    'links',
    ['Grâce à [une subvention du nord], le quai tient encore.', 'Merci à [la fanfare] pour la musique sur le quai.'],
  ],
  ['es', 'isBasedOn', ['Gracias a [Survey Costa] por el aviso.', 'Encontré el mapa gracias a [Survey Costa].']],
  ['es', 'links', ['Gracias a [una beca del norte] pudo estudiar el muelle.']],
  ['pt', 'isBasedOn', ['Obrigado a [Survey Costa] pela dica.', 'Dica: [Survey Costa]']],
  ['pt', 'links', ['Graças a [um donativo], o cais ainda está de pé.']],
  ['it', 'isBasedOn', ['Grazie a [Survey Costa] per la segnalazione.']],
  ['it', 'links', ['Grazie a [un prestito del nord] il molo è ancora in piedi.']],
  ['nl', 'isBasedOn', ['Met dank aan [Survey Kust] voor de tip.']],
  ['nl', 'links', ['Dankzij [een schenking uit het noorden] staat de kade er nog.']],
  ['pl', 'isBasedOn', ['Dzięki [Survey Brzeg] za wskazówkę.']],
  ['ru', 'isBasedOn', ['Спасибо [Survey Берег] за наводку.']],
  ['sv', 'isBasedOn', ['Tack till [Survey Kusten] för tipset.', 'Tips: [Survey Kusten]']],
  ['sv', 'links', ['Tack vare [ett bidrag från norr] står kajen kvar.']],
  // Where a story is from, where it is set.
  [
    'en',
    'isBasedOn',
    [
      'The news came first in [Survey Weekly], with a map.',
      'I have the story from [Survey Notes], who was there.',
      'Word of it first appeared on [Survey Radio].',
    ],
  ],
  ['en', 'links', ['The story plays in [Survey Bay], where the quay is.', 'The news came on [the day of the gale].']],
  [
    'de',
    'isBasedOn',
    ['Die Geschichte habe ich von [Survey Küste], der dabei war.', 'Die Nachricht stand zuerst im [Survey Boten].'],
  ],
  ['de', 'links', ['Die Geschichte spielt in [Survey Nord], wo der Kai steht.']],
  [
    'fr',
    'isBasedOn',
    ['Je tiens l’histoire de [Survey Côte], qui y était.', 'La nouvelle est parue d’abord dans [Survey Hebdo].'],
  ],
  ['fr', 'links', ['L’histoire se passe à [Survey-le-Quai], sur la côte.']],
  ['es', 'isBasedOn', ['La noticia salió primero en [Survey Diario], con un mapa.']],
  ['it', 'isBasedOn', ['La notizia è uscita per prima su [Survey Costa].']],
  ['pt', 'isBasedOn', ['A notícia saiu primeiro no [Survey Jornal].']],
  ['nl', 'isBasedOn', ['Het nieuws stond eerst in [Survey Kust], met een kaart.']],
  ['sv', 'isBasedOn', ['Nyheten kom först i [Survey Tidning], som har en karta.']],
  [
    'ru',
    'isBasedOn',
    [
      'Первым об этом написал рыбак Пётр Лосев в своём [живом журнале].',
      'Первым об этом сообщил [портал «Береговая неделя»].',
    ],
  ],
  // Whose writing it is, or where it stands; a count, a measure.
  [
    'en',
    'isBasedOn',
    [
      'Research by the [Coast Forum] counted nineteen quays in 2018, up from eleven.',
      'A [2016 study of northern stores] put the share of broken boats at forty per cent.',
      'The idea came from a paper in [Night Boats], which found that quays sink.',
      'According to the first count that the [coast network] put out on Monday, nine quays sink.',
      'According to a note from [the harbour board], nine quays sink.',
      'That is the finding of an [audit] released on Tuesday night.',
      'In an analysis for [the coast forum], two engineers wrote that the quay sinks.',
    ],
  ],
  [
    'en',
    'links',
    [
      'According to the mayor, [the new quay] opens in May.',
      'You can look at [the station’s page], which still shows the old quay.',
      'See [the harbour report], which shows the quay in 1911.',
      'The firm counted [its boats] in the spring and put them on the quay.',
      'She read a book in [the reading room] that winter.',
    ],
  ],
  [
    'de',
    'isBasedOn',
    [
      'Laut einer Liste, die [das Küstenamt] am Montag herausgab, sinken neun Kais.',
      'Eine Auswertung des [Küstenforums] zählte neunzehn Kais.',
      'Das ist das Ergebnis einer [Prüfung], die am Dienstag erschien.',
    ],
  ],
  ['de', 'links', ['Laut der Bürgermeisterin öffnet [der neue Kai] im Mai.']],
  [
    'fr',
    'isBasedOn',
    [
      'Selon le relevé que [le service des côtes] a publié lundi, neuf quais s’enfoncent.',
      'Une étude de [l’institut des côtes] a compté dix-neuf quais.',
    ],
  ],
  ['fr', 'links', ['Selon la maire, [le nouveau quai] ouvre en mai.', 'On peut voir [le vieux rapport] au musée.']],
  [
    'es',
    'isBasedOn',
    [
      'Según el recuento que publicó [la oficina de costas], nueve muelles se hunden.',
      'Un estudio de [la oficina de costas] contó diecinueve muelles.',
    ],
  ],
  ['es', 'links', ['Según la alcaldesa, [el nuevo muelle] abre en mayo.']],
  ['it', 'isBasedOn', ['Uno studio dell’[istituto del mare] ha contato diciannove moli.']],
  ['pt', 'isBasedOn', ['Um estudo do [instituto do mar] contou dezanove cais.']],
  ['nl', 'isBasedOn', ['Onderzoek van [het kustbureau] telde negentien kades.']],
  ['sv', 'isBasedOn', ['En undersökning av [kustverket] räknade nitton kajer.']],
  ['pl', 'isBasedOn', ['Badanie [instytutu morskiego] naliczyło dziewiętnaście nabrzeży.']],
  ['ru', 'isBasedOn', ['Исследование [института моря] насчитало девятнадцать причалов.']],
];

describe.each(SENTENCES)('%s: %s', (language, relation, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    const linked = sentence.replace(/\[([^\]]+)\]/, '<a href="https://survey.example.net/18/quay">$1</a>');
    const around = AROUND[language] ?? '';
    const { tree, limits } = parseHtml(
      `<html lang="${language}"><body><main><article><h1>Quay</h1><p>${around}</p><p>${linked}</p><p>${around} ${around}</p></article></main></body></html>`,
    );
    expect(relationsOf(readPage(tree, 'https://paper.example.org/2024/03/gauge', limits))).toEqual([
      `${relation} survey.example.net/18/quay`,
    ]);
  });
});
