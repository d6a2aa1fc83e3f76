import { describe, expect, it } from 'vitest';
import { attributionsOf } from './page-of';

interface Case {
  readonly title: string;
  readonly language: string;
  readonly lines: readonly string[];
  /** `name: words`, in page order; `?` for somebody unnamed, `-` for nobody known. */
  readonly said: readonly string[];
}

const carried: readonly Case[] = [
  {
    title: 'a pronoun means whom the sentence before is about, not whom was quoted before',
    language: 'en',
    lines: [
      '“We lost the barn,” said Ivor Quill, the warden.',
      'During an interview, Nora Fell paused to look at the river. “It was insured,” she said.',
    ],
    said: ['Ivor Quill: We lost the barn,', 'Nora Fell: It was insured,'],
  },
  {
    title: 'the next paragraph answers a question',
    language: 'en',
    lines: [
      'At the hearing, a reporter asked Nora Fell, “What went wrong at the gate that night?”',
      '“The biggest problem was the rust on the gate,” she replied.',
    ],
    said: ['?: What went wrong at the gate that night?', 'Nora Fell: The biggest problem was the rust on the gate,'],
  },
  {
    title: 'a relative clause is about the name before it',
    language: 'en',
    lines: [
      'The council got a reply from Nora Fell, who confirmed that the gate was “one of the oldest in the whole valley.”',
    ],
    said: ['Nora Fell: one of the oldest in the whole valley.'],
  },
  {
    title: 'a pronoun in the sentence before goes on',
    language: 'en',
    lines: [
      'Nora Fell spoke first. “We were told late,” said Ivor Quill, the warden. He said he was not deterred by the rain. “I don’t expect anyone to hand me a gate.”',
    ],
    said: ['Ivor Quill: We were told late,', 'Ivor Quill: I don’t expect anyone to hand me a gate.'],
  },
  {
    title: 'a bracket after a quotation is not its clause',
    language: 'en',
    lines: [
      '“The gate must go,” Ivor Quill writes. “This step is built on a fallacy.” (Current models say that the gate will hold.)',
    ],
    said: ['Ivor Quill: The gate must go,', 'Ivor Quill: This step is built on a fallacy.'],
  },
  {
    title: 'an office in the paragraph of its holder',
    language: 'es',
    lines: [
      'Luis Prado es el investigador que firmó el informe.',
      '“Los datos estaban equivocados desde el principio”, dice Marta Olmedo. “Habrá que medir otra vez todo el río”, añade la investigadora.',
    ],
    said: [
      'Marta Olmedo: Los datos estaban equivocados desde el principio',
      'Marta Olmedo: Habrá que medir otra vez todo el río',
    ],
  },
  {
    title: 'a dropped pronoun is not whom the speaker met',
    language: 'pt',
    lines: [
      'Joana Prado é senadora. Prado disse que falou "muito de perto" com Rui Costa e Ana Melo. "Vamos encontrar uma saída para a ponte", disse.',
    ],
    said: ['Joana Prado: muito de perto', 'Joana Prado: Vamos encontrar uma saída para a ponte'],
  },
  {
    title: 'a second verb has the subject of the first',
    language: 'pt',
    lines: [
      'O presidente da Câmara, Rui Costa (PTB-AL), não participou do encontro com Joana Prado. Ele afirmou que é preciso "aliviar a tensão" institucional e frisou também que busca a harmonia. "A Câmara sempre buscou o equilíbrio entre os Poderes", afirmou.',
    ],
    said: ['Rui Costa: aliviar a tensão', 'Rui Costa: A Câmara sempre buscou o equilíbrio entre os Poderes'],
  },
  {
    title: 'reported speech goes on in the subjunctive, and fragments in the same sentence',
    language: 'de',
    lines: [
      'Jutta Mohr sagte: „Wir haben davor gewarnt.“ Die Behörde habe „monatelang nicht geantwortet“, weil niemand zuständig war.',
      'Sie rechnet mit „langen Wartezeiten“ und kann sich vorstellen, dass „einzelne Spuren den ganzen Winter gesperrt“ bleiben.',
    ],
    said: [
      'Jutta Mohr: Wir haben davor gewarnt.',
      'Jutta Mohr: monatelang nicht geantwortet',
      'Jutta Mohr: langen Wartezeiten',
      'Jutta Mohr: einzelne Spuren den ganzen Winter gesperrt',
    ],
  },
  {
    title: 'a subject far from its verb',
    language: 'de',
    lines: [
      'Noch wartet Jutta Mohr ab. Doch die Sprecherin der Gewerkschaft Neue Wege aus Kaltbach sagt auch: »Die Arbeiter müssen verstehen, dass es dauern wird.«',
    ],
    said: ['Gewerkschaft Neue Wege: Die Arbeiter müssen verstehen, dass es dauern wird.'],
  },
  {
    title: 'the person a name is called by, or nobody named',
    language: 'en',
    lines: ['The plan was described as “reckless” by Ivor Quill. The warden was called a “liar” at the meeting.'],
    said: ['Ivor Quill: reckless', '?: liar'],
  },
  {
    title: 'a name that somebody is called in a clause with its verb at the end',
    language: 'de',
    lines: ['Jutta Mohr wurde bei der Versammlung als „Lügnerin“ beschimpft und am Reden gehindert.'],
    said: ['?: Lügnerin'],
  },
];

const beside: readonly Case[] = [
  {
    title: 'a verb of saying whose subject is no name',
    language: 'en',
    lines: ['Section 17.3 of the rules claims that it is “subject to change without notice”.'],
    said: ['-: subject to change without notice'],
  },
  {
    title: 'a name behind a hyphen, and what explains it',
    language: 'en',
    lines: [
      '"Having a mill can make you sloppy." - Nora Fell, warden of the upper lane.',
      '“The gate is over” – Quillworks',
    ],
    said: ['Nora Fell: Having a mill can make you sloppy.', 'Quillworks: The gate is over'],
  },
  {
    title: 'somebody of a body is unnamed, and taken up by a noun of no list',
    language: 'en',
    lines: [
      'Ivor Quill left early.',
      '“The pump failed at dawn,” a former Weir Board worker recalled.',
      '“On one occasion,” the ex-associate later said, “we had no gate.”',
    ],
    said: ['?: The pump failed at dawn,', '?: On one occasion,', '?: we had no gate.'],
  },
  {
    title: 'a lawyer of somebody’s, before the surname alone',
    language: 'en',
    lines: [
      'Nora Fell met Ivor Quill, who represents her.',
      '“She was extremely worried about the gate,” her lawyer, Quill, recalled.',
    ],
    said: ['Ivor Quill: She was extremely worried about the gate,'],
  },
  {
    title: 'a paragraph of the page’s own that is set as a quotation',
    language: 'en',
    lines: [
      'The council met on Monday.',
      '> Nora Fell insisted on treating the pump with care: “It has been cracked since spring,” she said.',
      'Nobody answered.',
    ],
    said: ['Nora Fell: It has been cracked since spring,'],
  },
  {
    title: 'a signature as the last line of the block itself',
    language: 'en',
    lines: ['The mill is old.', '> "We lied about the gate and about the pump."\n— Nora Fell, Dunmere, 15 April'],
    said: ['Nora Fell: We lied about the gate and about the pump.'],
  },
  {
    title: 'a name in brackets behind the words',
    language: 'de',
    lines: ['„Den Wahn erkennt natürlich niemals, wer ihn selbst noch teilt.“ (Jutta Mohr)'],
    said: ['Jutta Mohr: Den Wahn erkennt natürlich niemals, wer ihn selbst noch teilt.'],
  },
  {
    title: 'a writing in which the words stand',
    language: 'fr',
    lines: ['« Une douzaine de responsables ont été entendus », peut-on lire dans Le Courrier du Val.'],
    said: ['Le Courrier du Val: Une douzaine de responsables ont été entendus'],
  },
  {
    title: 'a minister with a department before the name; a full stop behind the mark',
    language: 'fr',
    lines: [
      'La ministre des Sports Odile Ferrand annonce sa démission pour des « raisons personnelles ». La ministre de la Santé Marie Dubreuil parle d’un « choix courageux ».',
    ],
    said: ['Odile Ferrand: raisons personnelles', 'Marie Dubreuil: choix courageux'],
  },
  {
    title: 'a noun that is also a verb',
    language: 'fr',
    lines: ['Odile Ferrand est arrivée. « Le défaut de preuve ne suffit pas », a expliqué le juge.'],
    said: ['?: Le défaut de preuve ne suffit pas'],
  },
  {
    title: 'the hearer between verb and subject',
    language: 'fr',
    lines: ['« Le pont ne tiendra pas », a déclaré à l’AFP Odile Ferrand.'],
    said: ['Odile Ferrand: Le pont ne tiendra pas'],
  },
  {
    title: 'the hearer between verb and subject',
    language: 'es',
    lines: ['Este proceso llevará “meses”, según ha explicado a este diario la portavoz Marta Olmedo.'],
    said: ['Marta Olmedo: meses'],
  },
  {
    title: 'an adverb between verb and subject',
    language: 'es',
    lines: ['“Tenemos muchas dudas sobre el puente”, opina en cambio Marta Olmedo, ingeniera.'],
    said: ['Marta Olmedo: Tenemos muchas dudas sobre el puente'],
  },
  {
    title: 'a day between verb and subject',
    language: 'de',
    lines: ['„Ich glaube fest an die Brücke“, sagte am Montag Karl Ohm.'],
    said: ['Karl Ohm: Ich glaube fest an die Brücke'],
  },
  {
    title: 'one clause for two listed quotations',
    language: 'fr',
    lines: [
      'Le maire a fait les travaux « sans autorisation », ni « déclaration préalable », écrit Le Courrier du Val.',
    ],
    said: ['Le Courrier du Val: sans autorisation', 'Le Courrier du Val: déclaration préalable'],
  },
  {
    title: 'one clause leads from a quotation to the next',
    language: 'fr',
    lines: [
      'Tout change avec « le message du ministre », détaille Odile Ferrand, qui développe : « Lutter est très difficile. »',
    ],
    said: ['Odile Ferrand: le message du ministre', 'Odile Ferrand: Lutter est très difficile.'],
  },
  {
    title: 'the clause inside the marks',
    language: 'fr',
    lines: [
      'C’est un problème connu, comme nous le raconte Antoine*, 32 ans. « Je suis inquiet pour mon avenir, glisse-t-il devant la porte. On m’a promis un contrat. »',
    ],
    said: ['Antoine: Je suis inquiet pour mon avenir, glisse-t-il devant la porte. On m’a promis un contrat.'],
  },
  {
    title: 'the clause inside the marks, between dashes',
    language: 'ru',
    lines: ['«Мы ничего не знали об этом, — сказал Иван Орлов. — Мост закроют до весны».'],
    said: ['Иван Орлов: Мы ничего не знали об этом, — сказал Иван Орлов. — Мост закроют до весны'],
  },
  {
    title: 'the clause inside the marks, between dashes',
    language: 'pl',
    lines: ['„To skandal – mówi Anna Wrona – i nikt nam nie pomógł”.'],
    said: ['Anna Wrona: To skandal – mówi Anna Wrona – i nikt nam nie pomógł'],
  },
  {
    title: 'the clause inside the marks, between dashes',
    language: 'it',
    lines: ['«Il ponte è chiuso, – ha spiegato Carlo Venieri – e resterà chiuso fino a maggio».'],
    said: ['Carlo Venieri: Il ponte è chiuso, – ha spiegato Carlo Venieri – e resterà chiuso fino a maggio'],
  },
  {
    title: 'speech with a dash, then marks in the same paragraph',
    language: 'sv',
    lines: ['– Vi visste ingenting, säger Karin Ek. ”Bron stängs”, skriver hon i ett mejl.'],
    said: ['Karin Ek: Vi visste ingenting', 'Karin Ek: Bron stängs'],
  },
  {
    title: 'a verb in two parts',
    language: 'nl',
    lines: ['Jan de Boer noemt het plan “een ramp voor het dorp”. “Niemand heeft ons gebeld”, voegt hij eraan toe.'],
    said: ['Jan de Boer: een ramp voor het dorp', 'Jan de Boer: Niemand heeft ons gebeld'],
  },
];

const told: readonly Case[] = [
  {
    title: 'a first name with an age',
    language: 'fr',
    lines: ['Zineb, 19 ans, attend devant la salle. Elle a froid. « Personne ne nous a prévenus de la fermeture. »'],
    said: ['Zineb: Personne ne nous a prévenus de la fermeture.'],
  },
  {
    title: 'somebody left open behind the name of a body',
    language: 'en',
    lines: ['“They sold the mill twice,” said one DRC operative in the valley.'],
    said: ['?: They sold the mill twice,'],
  },
  {
    title: 'a full name behind an office that opens the sentence',
    language: 'en',
    lines: [
      'Nora Fell ran the mill for years. Embattled Chief of Staff Nora Fell said that the gate had passed “with flying colours.”',
    ],
    said: ['Nora Fell: with flying colours.'],
  },
  {
    title: 'a first name that the text has once opens a sentence',
    language: 'en',
    lines: ['Karen, who lives next door, could not sleep. “I looked out and the mill was on fire,” she said.'],
    said: ['Karen: I looked out and the mill was on fire,'],
  },
  {
    title: 'a view by office takes up its holder',
    language: 'fr',
    lines: [
      'La ministre Odile Ferrand a reçu le rapport. Pour la ministre, il faudra le lire avec lucidité. « Que chacun le lise de la façon la plus sereine. »',
    ],
    said: ['Odile Ferrand: Que chacun le lise de la façon la plus sereine.'],
  },
  {
    title: 'what words are set against is none of their clause',
    language: 'es',
    lines: ['La ministra Elena Prado refirió que el molino “no es un adorno”, sino que la alcaldesa aclara las dudas.'],
    said: ['Elena Prado: no es un adorno'],
  },
  {
    title: 'a sentence behind that says who has said it',
    language: 'it',
    lines: [
      '“Il ponte sarà chiuso per tutta la settimana”. Lo ha detto il sindaco Aldo Venieri, a seguito dell’incendio.',
    ],
    said: ['Aldo Venieri: Il ponte sarà chiuso per tutta la settimana'],
  },
  {
    title: 'the comma before a verb of saying closes speech behind a dash',
    language: 'sv',
    lines: [
      '– Han vill se hur vi gör. Ibland, om det behövs, lägger vi ut mattor, säger Tomas Fager, polisens talesman.',
    ],
    said: ['Tomas Fager: Han vill se hur vi gör. Ibland, om det behövs, lägger vi ut mattor'],
  },
];

const unsaid: readonly Case[] = [
  {
    title: 'an example of what people say',
    language: 'de',
    lines: ['Der Rat streitet über Sätze wie: „Ich weiß, wo dein Boot liegt!“ oder „Das Wehr gehört uns“ am Ufer.'],
    said: [],
  },
  {
    title: 'a question that the text puts itself',
    language: 'en',
    lines: [
      'Nora Fell wrote a book about the gate. Which invites the question: “Why was it never mended?” Nobody knows.',
    ],
    said: [],
  },
  {
    title: 'a nickname',
    language: 'es',
    lines: ['El alcalde Luis Prado dijo que vendrá Eduardo "Lobo" de Castro.'],
    said: [],
  },
  {
    title: 'a paper that is told',
    language: 'de',
    lines: ['„Die Brücke hält nicht“, sagte Jutta Mohr gegenüber „kb“. Die „Krone“ zitiert sie heute.'],
    said: ['Jutta Mohr: Die Brücke hält nicht'],
  },
  {
    title: 'a programme that is told',
    language: 'en',
    lines: ['“The gate is rotten,” Ivor Quill told “Good Morning Valley” on Monday.'],
    said: ['Ivor Quill: The gate is rotten,'],
  },
  {
    title: 'a paper in the marks of speech',
    language: 'ru',
    lines: ['Иван Орлов рассказал «Ведомостям», что мост закроют. «Это трагедия для деревни», — заявил Орлов.'],
    said: ['Иван Орлов: Это трагедия для деревни'],
  },
  {
    title: 'titles in brackets',
    language: 'fr',
    lines: ['L’école propose des ateliers (« Comment tenir une assemblée ? », « Dessiner une affiche »).'],
    said: [],
  },
  {
    title: 'the title of a report; a name that somebody is called',
    language: 'de',
    lines: ['Das steht im Bericht „Zur Lage der Brücken im Tal“ des Amtes. Karl Ohm nannte ihn einen „Skandal“.'],
    said: ['Karl Ohm: Skandal'],
  },
  {
    title: 'the number of a note behind the mark',
    language: 'de',
    lines: ['Karl Ohm spricht von der "vollen Erschöpfung"1, der die Helfer seit Wochen ausgesetzt sind.'],
    said: ['Karl Ohm: vollen Erschöpfung'],
  },
  {
    title: 'a few words in a quotation’s element are a heading',
    language: 'en',
    lines: ['The mill closed in May.', '> Two cases closed', 'The parish had asked for it.'],
    said: [],
  },
];

function say({ lines, language }: Case): readonly string[] {
  return attributionsOf(lines, { language }).quotations.map(({ attribution, exact }) => {
    const nobody = attribution.kind === 'anonymous' ? '?' : '-';
    return `${attribution.name ?? nobody}: ${exact}`;
  });
}

describe('speakers that are carried on', () => {
  it.each(carried)('$language, $title: $lines', (entry) => expect(say(entry)).toEqual(entry.said));
});

describe('speakers beside their words', () => {
  it.each(beside)('$language, $title: $lines', (entry) => expect(say(entry)).toEqual(entry.said));
});

describe('speakers told by what stands around a name', () => {
  it.each(told)('$language, $title: $lines', (entry) => expect(say(entry)).toEqual(entry.said));
});

describe('marked words that nobody says', () => {
  it.each(unsaid)('$language, $title: $lines', (entry) => expect(say(entry)).toEqual(entry.said));
});

describe('pull quotes', () => {
  it('is by whoever says its parts in the text', () => {
    const { quotations } = attributionsOf([
      '“The wheel has been cracked since spring,” said Nora Fell. “Nobody came to look at it.” Ivor Quill listened.',
      '“The wheel has been cracked since spring. Nobody came to look at it.”',
      'Ivor Quill closed the mill.',
    ]);
    expect(quotations.map(({ form, attribution }) => `${form} ${attribution.name}`)).toEqual([
      'marks Nora Fell',
      'marks Nora Fell',
      'pull Nora Fell',
    ]);
  });
});
