import { describe, expect, it } from 'vitest';
import { attributionsOf } from './page-of';

/** Language, what the case is of, the page's lines, and who says each quotation in page order: `?` somebody unnamed, `-` nobody known. */
type Row = readonly [language: string, title: string, lines: readonly string[], said: readonly string[]];

const focus: readonly Row[] = [
  [
    'en',
    'whoever said something before in words without marks',
    [
      'A neighbour who did not want to be named said the gate had been open for days.',
      '“People are simply afraid of the water,” the woman said.',
    ],
    ['?'],
  ],
  [
    'en',
    'whom a sentence says to be one of several',
    [
      'One of the millers who stayed was Nora Fell, then aged forty. Ivor Quill left. “I had no choice at all,” he said.',
    ],
    ['Ivor Quill'],
  ],
  [
    'en',
    'whom a sentence says to be one of several',
    ['Ivor Quill left. One of the millers who stayed was Nora Fell. “I had no choice at all,” she said.'],
    ['Nora Fell'],
  ],
  [
    'en',
    'a clause of somebody’s case',
    ['In Fell’s case, the wait was long. Nora Fell works at the mill. “I was worried about the boy,” she said.'],
    ['Nora Fell'],
  ],
  [
    'fr',
    'a pronoun and a girl that was there before',
    [
      'On termine avec Paul Vasseur. Paul Vasseur étudie le droit. Elle vit à Valmont, sa mère étant meunière. « C’est la fin du moulin », soupire-t-il.',
    ],
    ['Paul Vasseur'],
  ],
  [
    'pt',
    'an office stands for whoever was named before',
    [
      'Sobre a ponte, o senador Rui Costa foi claro. O senador Nuno Reis não veio. Costa explicou o plano. O parlamentar cobra que Melo paute o projeto. "A Ana só pensa na eleição dela", critica. Ana Melo não respondeu.',
    ],
    ['Rui Costa'],
  ],
  [
    'pt',
    'an office with its holder behind a comma',
    [
      'O presidente da Câmara, Rui Costa (PTB-AL), não foi ao encontro. Mas voltou a defender a ponte. Ele afirmou que é preciso "aliviar a tensão na vila".',
    ],
    ['Rui Costa'],
  ],
  [
    'es',
    'a subject behind a phrase, not whoever was quoted before',
    [
      '“Voy a quitarles el molino a los corruptos”, precisó Rodrigo Salas.',
      'Por su parte, Luis Prado, candidato de Valle en Marcha, propuso cerrar el puente.',
      '“Yo me propongo construir otro puente en dos años”, dijo ante los vecinos.',
    ],
    ['Rodrigo Salas', 'Luis Prado'],
  ],
  [
    'es',
    'a title in capitals is nobody',
    [
      'La política de puentes cambió. Política de Puentes se llama el programa. Marta Olmedo lo presentó ayer. “Servirá de base para la estrategia de los próximos años”, valoró.',
    ],
    ['Marta Olmedo'],
  ],
];

const led: readonly Row[] = [
  [
    'en',
    'a noun that was left open before',
    [
      'Ivor Quill told everything to his then-business partner.',
      '“I understood that the money was gone,” the ex-partner later testified.',
    ],
    ['?'],
  ],
  [
    'en',
    'a noun that was somebody’s by name before',
    ['Ivor Quill met his partner, Nora Fell. Fell was calm. “The money was gone by then,” the partner testified.'],
    ['Nora Fell'],
  ],
  [
    'en',
    'a sentence of its own that leads to the next words',
    [
      'The post from Weir magazine reads, “#Dunmere mill stopped by an angry warden.” Nora Fell shared it, saying, “Is there any other kind?”',
    ],
    ['Weir', 'Nora Fell'],
  ],
  [
    'es',
    'a paper that is told, and nobody named who tells it',
    ['"La idea de cerrar el puente es repulsiva", explicaron a El Eco desde el entorno del alcalde.'],
    ['?'],
  ],
  [
    'es',
    'an adverb and an office before a name',
    [
      '"La ruptura viene de ellos, no de nosotros", dijo primero el secretario general de la Unión del Valle, Luis Prado.',
    ],
    ['Luis Prado'],
  ],
  [
    'de',
    'a paper in marks',
    ['Die „Krone“ wetterte gegen die „trost- und fantasielos angelegte Insel zwischen den Rinnen“ im Tal.'],
    ['Krone'],
  ],
  [
    'de',
    'a term with an article in reported speech',
    ['Karl Ohm warnte vor dem Gesetz. Das Vorhaben würde so das „Ende der Mühlen“ herbeiführen.'],
    ['Karl Ohm'],
  ],
  [
    'en',
    'a name listed with names',
    [
      'Nora Fell knows the law. It is set out in the “Valley Rules”, in the “River Standards” and in the “ten steps of safety”.',
    ],
    [],
  ],
  [
    'en',
    'a phrase of the writer’s own',
    ['The mill sells what it knows. Those brands would not pay much for “a miller chose one sack over another”.'],
    [],
  ],
];

const taken: readonly Row[] = [
  [
    'en',
    'with those words',
    ['“We were never asked about it.” With those words, Nora Fell closed the meeting.'],
    ['Nora Fell'],
  ],
  [
    'es',
    'con esa frase',
    ['"No soy el dueño de este molino". Con esa frase, Luis Prado respondió a Marta Olmedo.'],
    ['Luis Prado'],
  ],
  [
    'de',
    'mit diesen Worten',
    ['„Mit diesen Zahlen ist kein Staat zu machen.“ Mit diesen Worten eröffnete Karl Ohm die Sitzung.'],
    ['Karl Ohm'],
  ],
  [
    'fr',
    'c’est par ces mots que',
    ['« Je ne suis pas le maître de la vallée. » C’est par ces mots que Paul Vasseur a ouvert la séance.'],
    ['Paul Vasseur'],
  ],
  [
    'it',
    'con queste parole',
    ['«Il ponte non reggerà un altro inverno». Con queste parole Carlo Venieri ha aperto il consiglio.'],
    ['Carlo Venieri'],
  ],
  [
    'en',
    'a source with its date in brackets',
    ['“The gate will hold for another year.” (Weir Review, 3 May 2019)'],
    ['Weir Review'],
  ],
  ['en', 'an author with a year in brackets', ['“The river has no memory at all.” (Fell 2019, p. 12)'], ['Fell']],
  [
    'en',
    'a name and an office behind the words',
    ['“Never trust a gate that has not been tested.” Nora Fell, the head of the mill'],
    ['Nora Fell'],
  ],
  ['en', 'a date alone in brackets', ['“The gate will hold for another year.” (May 3, 2019)'], ['-']],
];

const beside: readonly Row[] = [
  [
    'de',
    'a verb at the end of “wie …”',
    ['Wie die Polizei mitteilte, sei der Fahrer „mit hoher Geschwindigkeit“ gegen das Wehr geprallt.'],
    ['Polizei'],
  ],
  [
    'de',
    'a day between subject and verb',
    ['Wie Bürgermeisterin Jutta Mohr am Montag mitteilte, sei die Brücke „nicht mehr zu retten“.'],
    ['Jutta Mohr'],
  ],
  ['de', 'a verb behind the clause', ['Dass die Brücke „marode“ sei, bestreitet Karl Ohm.'], ['Karl Ohm']],
  [
    'de',
    'a name behind an office',
    ['„Wir sind am Ende“, so der Geschäftsführer der Mohrwerke, Karl Ohm.'],
    ['Karl Ohm'],
  ],
  ['de', 'a house behind a name', ['„Wir sind am Ende“, sagte Nora Fell vom Fischerbund.'], ['Nora Fell']],
  ['de', 'a bank behind a name', ['„Wir sind am Ende“, sagte Karl Ohm von der Seetaler Bank.'], ['Karl Ohm']],
  ['de', 'an office before a name', ['Bundeskanzler Karl Ohm ist froh. Er habe „eine Brücke gesehen“.'], ['Karl Ohm']],
  ['de', 'a body behind a preposition', ['Vom Lorner Verband hieß es: „Die Brücke ist zu alt.“'], ['Lorner Verband']],
  [
    'de',
    'a noun of saying',
    ['„Wir müssen jetzt handeln und die Brücke retten“, so der Appell des Fischerverbands.'],
    ['Fischerverband'],
  ],
  [
    'de',
    'whom somebody turns to',
    ['Fellner appellierte an die radikale Truppe: „Lassen Sie diese unschuldigen Menschen frei!“'],
    ['-'],
  ],
  ['de', 'a verb in two parts', ['Sie sei „viel zu alt und schwach“, fasste das Wehrblatt zusammen.'], ['Wehrblatt']],
  [
    'de',
    'an office behind a conjunction',
    ['Karl Ohm, Chef von Lorn, ist froh.', 'Und der Klub-Boss schiebt hinterher: „Es wäre gut, wenn Lorn siegt.“'],
    ['Karl Ohm'],
  ],
  [
    'de',
    'whoever is named in a quotation alone',
    ['Er ging. „Karl Ohm ist mein Anwalt.“', '„Na gut. Dann gehe ich jetzt“, meinte der Angeklagte und stand auf.'],
    ['-', '?'],
  ],
  [
    'en',
    'a participle behind an adverb that opens the sentence',
    [
      'Finally, Quill pushed the council to vote, insisting that a delay would “ruin the whole valley for years”. Ivor Quill runs the mill.',
    ],
    ['Ivor Quill'],
  ],
  [
    'en',
    'a participle without an auxiliary',
    ['Ola Brandt, the engineer branded as a “traitor” by Ivor Quill, left the valley.'],
    ['Ivor Quill'],
  ],
  [
    'en',
    'an office that a deputy’s is not',
    ['The deputy mayor, Nora Fell, met the mayor, Ivor Quill. “We agree on the gate,” the mayor said.'],
    ['Ivor Quill'],
  ],
  [
    'fr',
    'a verb of asking',
    ['Odile Ferrand dénonce « un scandale d’État ». L’élue demande « des comptes à l’entreprise ».'],
    ['Odile Ferrand', 'Odile Ferrand'],
  ],
];

const labels: readonly Row[] = [
  [
    'fr',
    'a name and its office before a colon, the paper in brackets behind',
    [
      'Paul Vasseur, ministre de la Mer : « Pas de changement à la tête du port pour le moment. » (L’Écho du Val)',
      'Odile Ferrand à propos des ponts : « La majorité des recours sont infondés. » (Le Courrier)',
    ],
    ['Paul Vasseur', 'Odile Ferrand'],
  ],
  [
    'de',
    '“so …” before a clause that leads to the next words',
    [
      '„Das sind dreiste Diebe, die gefasst werden müssen“, so Bürgermeister Karl Ohm, der zudem mahnt: „Lieber einmal zu viel anrufen“.',
    ],
    ['Karl Ohm', 'Karl Ohm'],
  ],
  [
    'de',
    'a heading that is a label',
    ['# Bürgermeister Ohm: "Wachsamkeit erhöhen!"', 'Karl Ohm sprach am Abend im Saal.'],
    ['Karl Ohm'],
  ],
  [
    'de',
    'whose view it is',
    ['Jutta Mohr sah den Plan. Für sie erfüllt der Aufruf den "Tatbestand der groben Unvernunft".'],
    ['Jutta Mohr'],
  ],
  ['de', 'people left open', ['Manche sagen ihm nach, er sei ein "Wichtigtuer".'], ['?']],
  [
    'it',
    'what the words are about',
    [
      '"Do il mio benvenuto a tutti" ha sottolineato il sindaco Carlo Venieri. Sul ponte di Valmonte: “Testimonianza di calore e di passione.”',
    ],
    ['Carlo Venieri', 'Carlo Venieri'],
  ],
  [
    'it',
    '“così …” behind the words',
    ['“È un sabato di luglio e fa molto caldo”. Così il consigliere comunale, Carlo Venieri.'],
    ['Carlo Venieri'],
  ],
  [
    'it',
    '“è quanto …” behind the words',
    ['“Il ponte resta chiuso fino a maggio". È quanto affermato dal sindaco, Carlo Venieri, in aula.'],
    ['Carlo Venieri'],
  ],
  ['nl', '“aldus …” behind the words', ['“De brug blijft dicht tot mei.” Aldus Jan de Boer.'], ['Jan de Boer']],
  [
    'pt',
    'an office with a prefix',
    ['O vice-prefeito disse que não tem pressa. Frisou que saiu por causa de “denúncias infundadas” contra ele.'],
    ['?'],
  ],
  [
    'pt',
    'verbs of going on',
    ['“Nós vamos definindo”, resumiu Rui Costa. “É um bom nome para todos”, complementa Costa.'],
    ['Rui Costa', 'Rui Costa'],
  ],
  [
    'en',
    'a participle of stating',
    ['Weirbank Group has issued a statement acknowledging that it has made an “unacceptable mistake” in the valley.'],
    ['Weirbank Group'],
  ],
];

const habits: readonly Row[] = [
  [
    'de',
    'a surname with a particle behind its verb',
    ['Heike vom Grund leitet den Verein. „Wir sind sehr zufrieden mit der Mühle“, sagte vom Grund am Abend.'],
    ['Heike vom Grund'],
  ],
  [
    'de',
    'several people of no list',
    ['„Das hat die Hilfe immens gefördert“, freuen sich die Initiatoren, die allen danken.'],
    ['?'],
  ],
  [
    'de',
    'somebody of no list, who was there before',
    ['Jutta Mohr ist hier geboren. „Das hat uns sehr geholfen“, erzählt die Weberin am Ufer.'],
    ['Jutta Mohr'],
  ],
  [
    'fr',
    'a first name in a clause inside straight marks',
    ['"Toute la vue va disparaître, déplore Christian. Là-bas, on va avoir un énorme parking."'],
    ['Christian'],
  ],
  [
    'nl',
    'two commas for a low mark',
    ['Burgemeester Dirk de Boer: ,,In januari is besloten om de brug te herstellen."'],
    ['Dirk de Boer'],
  ],
  [
    'nl',
    'a pair of commas that is no mark',
    ['De brug, , en het water. Jan de Boer zei: “De brug houdt het niet meer.”'],
    ['Jan de Boer'],
  ],
  [
    'it',
    'words that open their sentence, without a comma',
    ['"Do il mio benvenuto a tutti" ha detto il sindaco Carlo Venieri.'],
    ['Carlo Venieri'],
  ],
  [
    'en',
    'what a body is before its name',
    ['The Swiss mining company Weirstone said it had made an “unacceptable mistake” in the valley.'],
    ['Weirstone'],
  ],
];

const offices: readonly Row[] = [
  [
    'fr',
    'a paper by its noun',
    [
      'En mai, Le Courrier révèle une enquête. Le maire est soupçonné de « détournement de fonds publics liés au pont », peut-on lire dans le quotidien du soir.',
    ],
    ['Le Courrier'],
  ],
];

const dashes: readonly Row[] = [
  [
    'pl',
    'an aside between dashes, and speech behind its clause',
    [
      'Dyrektor Anna Wrona przywitała gości.',
      '- Przyjęliśmy dwóch młynarzy do szkoły (w Kaltowie - red.) - wspomniała. - Jednemu udało się zostać. Drugi wyjechał.',
    ],
    ['Anna Wrona', 'Anna Wrona'],
  ],
  [
    'pl',
    'a paragraph that tells of the speech below',
    ['Anna Wrona opowiedziała gościom o młynie.', '- Zaczęliśmy równo rok temu. Wszystko udało się zrealizować.'],
    ['Anna Wrona'],
  ],
  ['pl', 'a list with dashes', ['Program na sobotę:', '- Koncert na rynku, godzina piąta.', '- Pokaz młyna.'], []],
  [
    'sv',
    'speech that goes on in the next paragraph',
    ['– Min första reaktion var glädje, säger Karin Ek.', '– Jag blev förvånad. Nu kan vi ana ljuset i tunneln.'],
    ['Karin Ek', 'Karin Ek'],
  ],
  [
    'ru',
    'an office with its region before the name',
    ['Губернатор Дольской области Иван Орлов призвал министров «взять мост на контроль».'],
    ['Иван Орлов'],
  ],
  ['ru', 'whom the words are for', ['«Мосту ничего не угрожает», — успокоил Иван Орлов жителей.'], ['Иван Орлов']],
];

const eastAsian: readonly Row[] = [
  ['ja', 'a topic before the words', ['川野花子氏は「この水門はもう長くは持たないだろう」と述べた。'], ['川野花子']],
  [
    'ja',
    'a subject behind the words',
    ['「水門の管理に問題はなかった」と川原町の広報担当者は話している。'],
    ['川原町の広報担当者'],
  ],
  [
    'ja',
    'a subject, not the paper it goes by',
    ['河原新聞によると、町長は「水門を閉じるしかなかった」と語った。'],
    ['町長'],
  ],
  [
    'ja',
    'a writer and a title that lead to a block',
    [
      '山田太郎「水門の歴史」は次のように説明する。',
      '> 水門は古くから村の人々によって守られてきたものであり、その管理は村の義務とされてきた。',
    ],
    ['山田太郎'],
  ],
  [
    'ja',
    'a source in brackets',
    ['彼は「水門の前に立つ者は誰でも同じ事態に直面する。」（河原新聞, 2004年10月）を引いた。'],
    ['河原新聞'],
  ],
  ['zh', 'a verb before the words', ['王小明说：“这座桥已经撑不了多久了。”'], ['王小明']],
  ['zh', 'a verb behind the words', ['“这座桥已经撑不了多久了，”王小明在记者会上表示。'], ['王小明']],
];

const names = (language: string, lines: readonly string[]) =>
  attributionsOf(lines, { language }).quotations.map(
    ({ attribution: { kind, name } }) => name ?? (kind === 'anonymous' ? '?' : '-'),
  );

describe.each([
  ['whom the sentences before are about', focus],
  ['nouns, papers and names', led],
  ['what stands behind the words', taken],
  ['a clause of saying beside the words', beside],
  ['labels and what takes words up', labels],
  ['habits of print', habits],
  ['papers and offices by their nouns', offices],
  ['speech with dashes', dashes],
  ['print without spaces', eastAsian],
])('%s', (_, rows) => {
  it.each(rows)('%s, %s: %j', (language, _title, lines, said) => expect(names(language, lines)).toEqual(said));
});
