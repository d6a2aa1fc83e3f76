import { describe, expect, it } from 'vitest';
import { attributionsOf } from './page-of';

/** `language: paragraph / paragraph → speakers in page order`; `?` for somebody unnamed, `-` for nobody known. */
const told: readonly string[] = [
  // People by a first name alone
  'fr: « On tient bon », confie Johnny, éclusier. Thierry, 60 ans, a connu le vieux pont. « C’est une page qui se tourne », souligne-t-il. → Johnny, Thierry',
  'fr: Mokrane est étudiant et vit près du moulin. « J’ai froid tous les soirs », confie-t-il. → Mokrane',
  'fr: Emma, une autre étudiante, dort au moulin. « Je ne connais personne dans la vallée », raconte l’étudiante. → Emma',
  'fr: Originaire du Val, Pierre se rappelle la crue. « J’ai tout perdu en une nuit cette année-là. » → Pierre',
  'en: The gate near Florence broke. “Nobody told us about it at all,” said Ivor Quill. “It is late,” he said. → Ivor Quill, Ivor Quill',
  // What is of a place is nobody’s name
  'pt: Moradora do Vale Lorne, ela viu a cheia. “Não posso ficar calada”, disse. → ?',
  'pt: Todos foram salvos pelo Corpo de Bombeiros. “A água subiu cinco metros”, disse Rui Melo. “Perdemos tudo”, contou. → Rui Melo, Rui Melo',
  'it: Parla l’assessore Aldo Venieri. Ed ha proseguito: «La diga resta chiusa per tutto l’inverno». → Aldo Venieri',
  // Somebody’s relative, without a name
  'pt: “Só eu sabia do barco”, disse a irmã da vítima. → ?',
  'es: La madre del molinero llegó tarde. “Nadie nos avisó de la crecida”, lamentó. → ?',
  'es: Elena Prado, madre del molinero, llegó tarde. “Nadie nos avisó de la crecida”, lamentó. → Elena Prado',
  // A noun that takes somebody up
  'pt: Uma moradora viu o rio subir. / “A coisa está horrível”, finalizou a moradora. → ?',
  'es: Marta Olmedo habló del molino. / “El Estado pondrá el dinero”, señaló el Presidente. → ?',
  // Several people are not who spoke last
  'fr: « Il faut partir », explique Luc Ferrand. Pourtant, la direction ferme l’écluse. « Nous préférons attendre », indiquent-ils. → Luc Ferrand, direction',
  'es: Vecinos de la calle Doña Inés protestan. Los vecinos aseguran que están «hartos de las obras del puente». → ?',
  // Names behind offices, bodies and ranks
  'fr: « C’est une étape », indique le président du comité Raymond Ferrand. → Raymond Ferrand',
  'pt: “Já sabemos quem foi”, disse o delegado adjunto da DM (Delegacia de Moinhos), Carlos Melo. → Carlos Melo',
  'ru: «Ночью здесь холодно», — рассказала жительница Лорны. → ?',
  'es: Cuatro mujeres hablan del molino. “Empezar de cero no tiene edad”, dice una de ellas. → ?',
  // An office without its holder, and a name of small words
  'en: The river rose. “You showed no remorse,” the judge told Quill. → ?',
  'en: “We close on Friday,” said the head of Dunmere Water. → ?',
  'de: „Wir bauen im Mai“, sagte der Vorsitzende des Mühlenvereins. → ?',
  'en: “Late,” Mayor Ivor van der Quill said. “We close on Friday,” said the mayor. → Ivor van der Quill, Ivor van der Quill',
  // Party and state in brackets
  'en: “It will cost us,” Sen. Ivor Quill (D-Dun.) said. “It will not,” Sen. Nora Fell, R-Lor., replied. → Ivor Quill, Nora Fell',
  // A programme with the full stop inside its marks
  'en: “It will cost us,” Ivor Quill said on “Morning in Dunmere.” → Ivor Quill',
  // What opens a report or a sentence is not its subject
  'en: DUNMERE — Ivor Quill attacked the plan, describing it as “childish and late”. → Ivor Quill',
  'en: Ivor Quill rang the deputies. But they kept saying, “This is the right house.” → ?',
  'de: Staatsanwältin Karin Ohm nannte den Fall einfach. Für sie war es Betrug: „Der Müller hatte keine Wahl.“ Und der Angeklagte habe auch dem Bruder geschrieben, weshalb er in Haft sei. / „So etwas tut man nicht“, meinte sie. → Karin Ohm, Karin Ohm',
  'en: Describing the talks as a “big and vital victory”, Nora Fell left for Lorne. → Nora Fell',
  'fr: Dénonçant une « erreur très grossière », Luc Ferrand a quitté la salle. → Luc Ferrand',
  // An abbreviation before a small letter
  'en: “They came in,” Ivor Quill, who lives at 14 Mill Ave. in Dunmere, told the Register. → Ivor Quill',
  // Verbs of judging, and a subject of no list before "said that"
  'en: Ivor Quill condemned the plan on Monday as “childish”. → Ivor Quill',
  'en: The audit found that staff were “routinely bullied” by managers. → ?',
  'en: The top wrangler said that Lorne will keep up “defensive” work on the dam. → -',
  // A predicate in marks right behind whom an outlet writes about
  'en: According to the Dunmere Post, Nora Fell “has begun to tell her friends of the plan” at home. → Dunmere Post',
  'en: According to the Dunmere Post, Nora Fell called the plan “a total mess” on Friday. → Nora Fell',
  // Whoever issued a writing
  'en: According to a statement issued by the Mill Board, “work will begin in the spring”. → Mill Board',
  // The hearer before the words
  'es: La presidenta de la Asociación para la Memoria, Marta Olmedo, dijo a Radio Lorne que la espera “ha valido la pena”. → Marta Olmedo',
  'es: Se hará «cuando haya más agua», en palabras del presidente de la entidad, Luis Prado. → Luis Prado',
  'fr: « Le gel va ronger la récolte » des vergers, richesse du val, s’inquiète l’économiste en chef, Luc Ferrand. → Luc Ferrand',
  'fr: Luc Ferrand s’est dit « très inquiet » pour la vallée. → Luc Ferrand',
  'fr: La barque dite « du passeur » est à quai. → ',
  'pt: Rui Costa se disse “muito preocupado” com a ponte. → Rui Costa',
  'fr: « Le moulin est vital, a dit Luc Ferrand. Il restera. » → Luc Ferrand',
  'it: «La disputa è chiusa», commenta un collega di Fellberg. → ?',
  // Whom the sentence behind it is about
  'fr: « On a frappé à cinq heures. » Odile Ferrand fait partie des réfugiés de la salle. → Odile Ferrand',
  // Reported speech goes on in the next paragraph
  'de: Karin Ohm sagte: „Das ist ein Fehler.“ / Die für Weitentaler Verhältnisse schlechten Zahlen hätten „die sich redlich verdient“. → Karin Ohm, Karin Ohm',
  // Whoever calls it so, as somebody else tells
  'en: Some accounts said that Ivor Quill screamed “Burn it all down” before he ran. → Ivor Quill',
  'en: The Post said Nora Fell had described the plan as “a total mess”. → Nora Fell',
  'en: Ivor Quill said the gate, described as “a total mess”, would go. → Ivor Quill',
  // A pronoun as a source
  'en: “We go on,” said Ivor Quill. According to him, the plan is “a disaster”. → Ivor Quill, Ivor Quill',
  'fr: « On continue », dit Luc Ferrand. Selon lui, le plan est « une erreur ». → Luc Ferrand, Luc Ferrand',
  'nl: “We gaan door”, zegt Jan Kok. Volgens hem is het plan “een fout”. → Jan Kok, Jan Kok',
  // A subject before several verbs
  'en: Nora Fell stood up, took the pen from the mayor and said: “This is our river.” → Nora Fell',
  'es: Luis Prado viajó a Lorne, saludó a los vecinos y dijo: “Nos quedamos”. → Luis Prado',
  'en: Nora Fell went to Lorne, and Ivor Quill said it was “a total mess”. → Ivor Quill',
  // A decision that is read, a developer, an office the sentence before is about
  'es: El alcalde Luis Prado pidió calma. “El puente quedará cerrado hasta mayo”, se lee en la resolución. → resolución',
  'fr: La tour est portée par le promoteur Valbat. « Nous avons écouté tout le monde », assure le promoteur. → Valbat',
];

describe('who says it, by one name, by an office or by no name', () => {
  it.each(told)('%s', (line) => {
    const [, language = '', text = '', speakers = ''] = /^(\p{L}+): (.+) → (.*)$/u.exec(line) ?? [];
    const said = attributionsOf(text.split(' / '), { language }).quotations.map(
      ({ attribution: { kind, name } }) => name ?? (kind === 'anonymous' ? '?' : '-'),
    );
    expect(said.join(', ')).toBe(speakers);
  });
});

describe('a heading that cuts somebody’s words', () => {
  it('is by whoever says them in full', () => {
    const { quotations } = attributionsOf(
      [
        '> Je suis obligé de vendre des barques pour vivre',
        '« Je suis obligé de vendre des barques et des rames pour vivre », explique Luc Ferrand.',
      ],
      { language: 'fr' },
    );
    expect(quotations.map(({ attribution }) => attribution.name)).toEqual(['Luc Ferrand', 'Luc Ferrand']);
  });
});
