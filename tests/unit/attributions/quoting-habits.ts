/** One way in which a language's print sets somebody's words, with who says what in it. */
export interface Habit {
  readonly language: string;
  readonly habit: string;
  readonly lines: readonly string[];
  /** `name: words`, in page order; `?` for somebody unnamed, `-` for nobody known. */
  readonly said: readonly string[];
}

/** A row of the table; one line or one quotation may stand without its list. */
export function habit(
  language: string,
  habit: string,
  lines: readonly string[] | string,
  said: readonly string[] | string,
): Habit {
  return {
    language,
    habit,
    lines: typeof lines === 'string' ? [lines] : lines,
    said: typeof said === 'string' ? [said] : said,
  };
}

/** English, French and German. */
export const northWest: readonly Habit[] = [
  habit(
    'en',
    'nested',
    '“He told me ‘never again’ and left,” said Nora Fell.',
    'Nora Fell: He told me ‘never again’ and left,',
  ),
  habit(
    'en',
    'two paragraphs',
    ['Nora Fell said: “The pump failed at dawn.', '“Nobody came to mend it.”'],
    ['Nora Fell: The pump failed at dawn.', 'Nora Fell: Nobody came to mend it.'],
  ),
  habit('en', 'interrupted', '“The pump,” Nora Fell said, “failed at dawn.”', [
    'Nora Fell: The pump,',
    'Nora Fell: failed at dawn.',
  ]),
  habit(
    'en',
    'block quotation',
    ['Nora Fell wrote in a letter to the council:', '> The pump failed at dawn and nobody came.'],
    'Nora Fell: The pump failed at dawn and nobody came.',
  ),
  habit(
    'en',
    'pronoun',
    ['Nora Fell has run the mill since May.', '“The pump failed at dawn,” she said.'],
    'Nora Fell: The pump failed at dawn,',
  ),
  habit(
    'en',
    'office without a name',
    ['“The pump failed at dawn,” said mayor Nora Fell.', '“Nobody came to mend it,” the mayor added.'],
    ['Nora Fell: The pump failed at dawn,', 'Nora Fell: Nobody came to mend it,'],
  ),
  habit(
    'en',
    'spokeswoman of a body that is named before',
    ['The Dunmere Water Board closed the gate on Monday.', '“The pump failed at dawn,” a spokeswoman said.'],
    'Dunmere Water Board: The pump failed at dawn,',
  ),
  habit('en', 'unnamed', '“The pump failed at dawn,” said a person close to the talks.', '?: The pump failed at dawn,'),
  habit('en', 'few words', 'Nora Fell said the pump was “beyond repair”.', 'Nora Fell: beyond repair'),
  habit(
    'en',
    'a body by its noun',
    ['The mill belongs to Quillworks. Quillworks closed it on Monday.', 'The company called the pump “beyond repair”.'],
    'Quillworks: beyond repair',
  ),
  habit(
    'en',
    'office, then name',
    '“The pump failed at dawn,” said the head of the Dunmere Water Board, Nora Fell.',
    'Nora Fell: The pump failed at dawn,',
  ),
  habit(
    'en',
    'full name in the heading alone',
    ['# Nora Fell leaves the mill', '“The pump failed at dawn,” Fell said on Monday.'],
    'Nora Fell: The pump failed at dawn,',
  ),
  habit(
    'en',
    'a first name that is given as one',
    ['The driver, whose name is Ivo, turned the lights down.', '“The pump failed at dawn,” Ivo told us.'],
    'Ivo: The pump failed at dawn,',
  ),
  habit(
    'en',
    'interview with whom the heading names',
    ['# Nora Fell on mills and weirs', 'We meet in the empty mill.', '“I was tired of the pump,” she says.'],
    'Nora Fell: I was tired of the pump,',
  ),
  habit(
    'en',
    'a place in the clause before the verb',
    'Nora Fell, who runs the shop in Upper Weir, told us that it was late. “The pump failed at dawn,” she said.',
    'Nora Fell: The pump failed at dawn,',
  ),
  habit(
    'fr',
    'an office inside the marks',
    '« La pompe fuit, se plaint le meunier. Personne ne vient. »',
    '?: La pompe fuit, se plaint le meunier. Personne ne vient.',
  ),
  habit(
    'fr',
    'a name inside the marks, before a verb',
    '« La pompe, a précisé Odile Ferrand, est sûre depuis mai. »',
    'Odile Ferrand: La pompe, a précisé Odile Ferrand, est sûre depuis mai.',
  ),
  habit(
    'fr',
    'somebody unnamed inside the marks',
    '« La pompe fuit, rappelle un voisin. Personne ne vient. »',
    '?: La pompe fuit, rappelle un voisin. Personne ne vient.',
  ),
  habit(
    'fr',
    'nested',
    '« Il m’a dit “plus jamais” avant de partir », raconte Odile Ferrand.',
    'Odile Ferrand: Il m’a dit “plus jamais” avant de partir',
  ),
  habit(
    'fr',
    'two paragraphs',
    ['Odile Ferrand explique : « La pompe est tombée en panne à l’aube.', '« Personne n’est venu la réparer. »'],
    ['Odile Ferrand: La pompe est tombée en panne à l’aube.', 'Odile Ferrand: Personne n’est venu la réparer.'],
  ),
  habit(
    'fr',
    'interrupted inside the marks',
    '« La pompe est en panne, regrette Odile Ferrand. Personne ne vient la réparer. »',
    'Odile Ferrand: La pompe est en panne, regrette Odile Ferrand. Personne ne vient la réparer.',
  ),
  habit(
    'fr',
    'block quotation',
    ['Odile Ferrand écrit dans une lettre au conseil :', '> La pompe est en panne et personne ne vient.'],
    'Odile Ferrand: La pompe est en panne et personne ne vient.',
  ),
  habit(
    'fr',
    'pronoun',
    ['Odile Ferrand dirige le moulin depuis mai.', '« La pompe est en panne », soupire-t-elle.'],
    'Odile Ferrand: La pompe est en panne',
  ),
  habit(
    'fr',
    'office without a name',
    ['« La pompe est en panne », dit la maire Odile Ferrand.', '« Personne ne vient », ajoute l’élue.'],
    ['Odile Ferrand: La pompe est en panne', 'Odile Ferrand: Personne ne vient'],
  ),
  habit('fr', 'unnamed', '« La pompe est en panne », confie une source proche du dossier.', '?: La pompe est en panne'),
  habit('fr', 'few words', 'Odile Ferrand a qualifié la pompe d’« irréparable ».', 'Odile Ferrand: irréparable'),
  habit(
    'fr',
    'a body by its noun',
    ['La société Ferrand Frères a fermé le moulin lundi.', 'L’entreprise évoque une pompe « hors d’usage ».'],
    'Ferrand Frères: hors d’usage',
  ),
  habit(
    'fr',
    'office, then name',
    '« La pompe est en panne », explique le président de l’association des moulins, Paul Vasseur.',
    'Paul Vasseur: La pompe est en panne',
  ),
  habit(
    'fr',
    'an inquiry and its charge',
    'Le parquet de Valmont a ouvert une enquête contre Paul Vasseur pour « abus de confiance ».',
    'parquet de Valmont: abus de confiance',
  ),
  habit(
    'fr',
    'somebody by what they own',
    ['Le moulin des Saules est en vente.', '« La pompe est en panne », prévient son propriétaire, Paul Vasseur.'],
    'Paul Vasseur: La pompe est en panne',
  ),
  habit(
    'fr',
    'somebody by a trade of no list',
    '« La pompe est en panne », confie un tonnelier qui veut rester anonyme.',
    '?: La pompe est en panne',
  ),
  habit(
    'de',
    'nested',
    '„Er sagte mir ‚nie wieder‘ und ging“, erzählt Jutta Mohr.',
    'Jutta Mohr: Er sagte mir ‚nie wieder‘ und ging',
  ),
  habit(
    'de',
    'two paragraphs',
    ['Jutta Mohr sagte: „Die Pumpe fiel am Morgen aus.', '„Niemand kam, um sie zu reparieren.“'],
    ['Jutta Mohr: Die Pumpe fiel am Morgen aus.', 'Jutta Mohr: Niemand kam, um sie zu reparieren.'],
  ),
  habit('de', 'interrupted', '„Die Pumpe“, sagte Jutta Mohr, „fiel am Morgen aus.“', [
    'Jutta Mohr: Die Pumpe',
    'Jutta Mohr: fiel am Morgen aus.',
  ]),
  habit(
    'de',
    'block quotation',
    ['Jutta Mohr schrieb in einem Brief an den Rat:', '> Die Pumpe fiel am Morgen aus und niemand kam.'],
    'Jutta Mohr: Die Pumpe fiel am Morgen aus und niemand kam.',
  ),
  habit(
    'de',
    'pronoun',
    ['Die Müllerin Jutta Mohr leitet die Mühle seit Mai.', '„Die Pumpe fiel am Morgen aus“, sagte sie.'],
    'Jutta Mohr: Die Pumpe fiel am Morgen aus',
  ),
  habit(
    'de',
    'office without a name',
    [
      '„Die Pumpe fiel am Morgen aus“, sagte Bürgermeisterin Jutta Mohr.',
      '„Niemand kam“, ergänzte die Bürgermeisterin.',
    ],
    ['Jutta Mohr: Die Pumpe fiel am Morgen aus', 'Jutta Mohr: Niemand kam'],
  ),
  habit(
    'de',
    'unnamed',
    '„Die Pumpe fiel am Morgen aus“, hieß es aus Kreisen der Verhandler.',
    '?: Die Pumpe fiel am Morgen aus',
  ),
  habit(
    'de',
    'few words, reported after a sentence of somebody’s',
    'Jutta Mohr sieht darin einen Fehler. Die Pumpe sei „nicht zu retten“.',
    'Jutta Mohr: nicht zu retten',
  ),
  habit(
    'de',
    'a body by its noun',
    ['Die Mohrwerke AG hat die Mühle geschlossen.', 'Das Unternehmen bezeichnete die Pumpe als „unrettbar“.'],
    'Mohrwerke AG: unrettbar',
  ),
  habit(
    'de',
    'office, then name',
    '„Die Pumpe fiel am Morgen aus“, sagte der Vorsitzende des Mühlenvereins, Karl Ohm.',
    'Karl Ohm: Die Pumpe fiel am Morgen aus',
  ),
  habit(
    'de',
    'separated verb',
    '„Die Pumpe fiel am Morgen aus“, führt Jutta Mohr dazu aus.',
    'Jutta Mohr: Die Pumpe fiel am Morgen aus',
  ),
  habit(
    'de',
    'a trade of no list before the name',
    ['Der Küfer kam zu spät.', '„Die Pumpe fiel am Morgen aus“, sagte Küfer Karl Ohm.'],
    'Karl Ohm: Die Pumpe fiel am Morgen aus',
  ),
  habit(
    'fr',
    'the gender of the pronoun',
    'Paul Vasseur garde le moulin avec sa voisine Mathilde Ferrand. « Les crues nous font peur », avoue-t-elle.',
    'Mathilde Ferrand: Les crues nous font peur',
  ),
  habit(
    'fr',
    'a body that a pronoun stands for',
    'Le syndicat des meuniers a refusé. « Le moulin est à nous », clame-t-il.',
    'syndicat des meuniers: Le moulin est à nous',
  ),
  habit(
    'fr',
    'an office at the end of its sentence',
    '« Le moulin rouvrira en mai », promet la ministre. Odile Ferrand, meunière, en doute.',
    '?: Le moulin rouvrira en mai',
  ),
  habit(
    'fr',
    'a verb of two words',
    '« Le moulin rouvrira en mai », fait valoir son avocat, maître Paul Vasseur.',
    'Paul Vasseur: Le moulin rouvrira en mai',
  ),
  habit(
    'fr',
    'a verb of no list before its subject',
    '« Le moulin rouvrira en mai », s’émerveille Odile Ferrand. « Tant mieux », bougonne son frère.',
    ['Odile Ferrand: Le moulin rouvrira en mai', '?: Tant mieux'],
  ),
  habit(
    'en',
    'single marks over paragraphs',
    ["Nora Fell said: 'The pump failed at dawn.", "'Nobody came to mend it.'"],
    ['Nora Fell: The pump failed at dawn.', 'Nora Fell: Nobody came to mend it.'],
  ),
  habit(
    'en',
    'single marks over paragraphs',
    ['The neighbour said: ‘It don’t matter to me.', '‘We’ll move in May.’'],
    ['?: It don’t matter to me.', '?: We’ll move in May.'],
  ),
  habit(
    'en',
    'a title before a surname',
    '“The pump failed at dawn,” said Councilwoman Quill. “Nobody came,” she added.',
    ['Quill: The pump failed at dawn,', 'Quill: Nobody came,'],
  ),
  habit(
    'en',
    'a title before a surname',
    'Harwick police constable Ivor Quill said the pump was “beyond repair”.',
    'Ivor Quill: beyond repair',
  ),
  habit(
    'en',
    'an office in capitals before its holder',
    'VP of Harbour Planning, Nora Fell, commented: “The pump failed at dawn.”',
    'Nora Fell: The pump failed at dawn.',
  ),
  habit(
    'en',
    'an office in capitals before its holder',
    '“The pump failed at dawn,” Chief Engineer of Lorne Docks, Ivor Quill, shared in a post.',
    'Ivor Quill: The pump failed at dawn,',
  ),
  habit(
    'en',
    'an office behind its holder, and no second comma',
    'Nora Fell, Harbour Manager and a Lorne native said, “The pump failed at dawn.”',
    'Nora Fell: The pump failed at dawn.',
  ),
  habit(
    'en',
    'verbs of no list',
    [
      'The mayor looked up. “The pump failed again,” the mayor grumbled into his scarf.',
      '“Nobody came to mend it,” the mayor marvelled.',
    ],
    ['?: The pump failed again,', '?: Nobody came to mend it,'],
  ),
  habit(
    'en',
    'a verb of no list with an object',
    'Nora Fell rose. “The pump failed at dawn,” Fell implored the board, “and nobody came.”',
    ['Nora Fell: The pump failed at dawn,', 'Nora Fell: and nobody came.'],
  ),
  habit(
    'fr',
    'an office inside the marks',
    '«Nous avions du monde partout, souligne le commandant des pompiers, Luc Ferrand. Une équipe a été surprise.»',
    'Luc Ferrand: Nous avions du monde partout, souligne le commandant des pompiers, Luc Ferrand. Une équipe a été surprise.',
  ),
  habit(
    'fr',
    'a date between the verb and its subject',
    '« La digue tiendra », a déclaré le 7 mars Odile Ferrand, ingénieure.',
    'Odile Ferrand: La digue tiendra',
  ),
  habit(
    'fr',
    'a verb of no list before a relative clause',
    '« Il faut qu’il pleuve vite », s’alarme Sébastien Vasseur, qui possède une ferme à Vallombre et voit ses prés jaunir.',
    'Sébastien Vasseur: Il faut qu’il pleuve vite',
  ),
  habit(
    'fr',
    'the people of somebody are not who spoke',
    'Luc Ferrand préside le club. « On continue », dit-il. Son trésorier prévient : « La caisse est vide ».',
    ['Luc Ferrand: On continue', '?: La caisse est vide'],
  ),
  habit(
    'en',
    'an office and a party before the holder',
    'Asked about it, Harbour Board Majority Whip Nora Fell, D-Lor., said, “The pump failed at dawn.”',
    'Nora Fell: The pump failed at dawn.',
  ),
  habit(
    'en',
    'an office and a party before the holder',
    'LVP Gov. Nora Fell told Ivor Quill to “mend it now”.',
    'Nora Fell: mend it now',
  ),
  habit(
    'en',
    'many capitals before the holder',
    'Upper Harwick Marsh Lake Board Secretary Ivor Quill came. Quill said the pump was “beyond repair”.',
    'Ivor Quill: beyond repair',
  ),
  habit(
    'en',
    'a first name that is a verb, too',
    'Harbour pilot Will Fell rose. “The pump failed at dawn,” Fell said.',
    'Will Fell: The pump failed at dawn,',
  ),
  habit(
    'en',
    'another subject behind the verb',
    'Ivor Quill (D-Lorne), who had seen it, said Nora Fell behaved “like a pilot of old”.',
    'Ivor Quill: like a pilot of old',
  ),
  habit(
    'en',
    'a clause between commas',
    ['Nora Fell runs the dock. Karl Quill paints.', 'The mayor, she said, was “beyond repair”.'],
    'Nora Fell: beyond repair',
  ),
  habit(
    'en',
    'a place that begins as a first name',
    'Nora Fell spoke in the Rose Garden at Lorne. “The pump failed at dawn,” she said.',
    'Nora Fell: The pump failed at dawn,',
  ),
  habit(
    'de',
    'as somebody puts it',
    'Die Pumpe ist „nicht zu retten“, wie Professorin Jutta Mohr von der Universität Lorn formulierte.',
    'Jutta Mohr: nicht zu retten',
  ),
  habit(
    'de',
    'as somebody puts it',
    'Warum der Abend in einer „Orgie aus Lärm“ endete, wie Richter Jens Ohm es ausdrückte, blieb offen.',
    'Jens Ohm: Orgie aus Lärm',
  ),
  habit(
    'de',
    'a trade with an age',
    '„Die Pumpe lief noch“, sagte der 40-jährige Polizist am Montag.',
    '40-jährige Polizist: Die Pumpe lief noch',
  ),
  habit(
    'fr',
    'a clause inside the marks before the speech goes on',
    '« C’est la première fois, constate la maire, Odile Ferrand, c’est bon signe. »',
    'Odile Ferrand: C’est la première fois, constate la maire, Odile Ferrand, c’est bon signe.',
  ),
  habit(
    'fr',
    'an office inside the marks before the speech goes on',
    ['La maire Odile Ferrand est venue.', '« C’est la première fois, constate la maire, c’est bon signe. »'],
    'Odile Ferrand: C’est la première fois, constate la maire, c’est bon signe.',
  ),
  habit('fr', 'a professor', '« La digue tiendra », souligne le Pr Luc Ferrand.', 'Luc Ferrand: La digue tiendra'),
];
