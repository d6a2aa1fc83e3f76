import { describe, expect, it } from 'vitest';
import { attributionsOf } from './page-of';

interface Case {
  readonly title: string;
  readonly language?: string;
  readonly lines: readonly string[];
  /** `kind name: words`, in page order. */
  readonly said: readonly string[];
}

const english: readonly Case[] = [
  {
    title: 'speaker after, inverted',
    lines: ['“The pump failed at dawn,” said Nora Fell, a volunteer from Dunmere.'],
    said: ['person Nora Fell: The pump failed at dawn,'],
  },
  {
    title: 'speaker after, plain order',
    lines: ['"We never saw the letter," Ivor Quill told reporters.'],
    said: ['person Ivor Quill: We never saw the letter,'],
  },
  {
    title: 'speaker before',
    lines: ['Nora Fell, who runs the mill, said: “Nobody asked us.”'],
    said: ['person Nora Fell: Nobody asked us.'],
  },
  {
    title: 'British single marks with apostrophes inside',
    lines: ['‘It’s the farmers’ road and it isn’t ours,’ said Ivor Quill.'],
    said: ['person Ivor Quill: It’s the farmers’ road and it isn’t ours,'],
  },
  {
    title: 'interrupted: two quotations by one speaker',
    lines: ['“The road is closed,” Quill said. “It will stay closed.” Ivor Quill is the warden.'],
    said: ['person Ivor Quill: The road is closed,', 'person Ivor Quill: It will stay closed.'],
  },
  {
    title: 'the opening mark repeated in the next paragraph',
    lines: [
      '“We had no power for three days,” said Nora Fell. “The shop shut.',
      '“Then the rain came back,” she added.',
    ],
    said: [
      'person Nora Fell: We had no power for three days,',
      'person Nora Fell: The shop shut.',
      'person Nora Fell: Then the rain came back,',
    ],
  },
  {
    title: 'pronoun after another quotation',
    lines: ['“We lost the barn,” said Nora Fell.', '“It was insured,” she said.'],
    said: ['person Nora Fell: We lost the barn,', 'person Nora Fell: It was insured,'],
  },
  {
    title: 'an anonymous source',
    lines: ['“The ladder was never checked,” said one source.'],
    said: ['anonymous null: The ladder was never checked,'],
  },
  {
    title: 'an official who is not named',
    lines: ['“It was a mistake,” said a senior official who asked not to be named.'],
    said: ['anonymous null: It was a mistake,'],
  },
  {
    title: 'a body',
    lines: ['“Trains will run as planned,” the Dunmere Rail Company said in a statement.'],
    said: ['organisation Dunmere Rail Company: Trains will run as planned,'],
  },
  {
    title: 'a spokesman speaks for his body',
    lines: ['“We regret this,” said a spokesman for Quillworks.'],
    said: ['organisation Quillworks: We regret this,'],
  },
  {
    title: 'nested marks stay inside',
    lines: ['“He shouted ‘fire’ and we ran,” said Nora Fell.'],
    said: ['person Nora Fell: He shouted ‘fire’ and we ran,'],
  },
  {
    title: 'editorial marks are kept',
    lines: ['“[Quill’s] lorry […] blocked the lane,” said Nora Fell.'],
    said: ['person Nora Fell: [Quill’s] lorry […] blocked the lane,'],
  },
  {
    title: 'a short fragment with a verb of calling',
    lines: ['Ivor Quill called the plan “reckless” on Monday.'],
    said: ['person Ivor Quill: reckless'],
  },
  { title: 'scare quotes are nobody’s', lines: ['The so-called “smart” gate stayed shut all week.'], said: [] },
  { title: 'a title is no quotation', lines: ['Her third novel, “The Weather Under Glass”, sold well.'], said: [] },
  {
    title: 'apostrophes and feet are no marks',
    lines: ["In '98 the dogs' bowls stood on a 6' shelf, rock 'n' roll."],
    said: [],
  },
  {
    title: 'a block quotation led to by a sentence',
    lines: ['The warden, Ivor Quill, wrote to the parish:', '> The road is not safe and I will not open it.'],
    said: ['person Ivor Quill: The road is not safe and I will not open it.'],
  },
  {
    title: 'a box in which the page sums itself up, set as a block quotation',
    lines: [
      'The mill has two pumps.',
      '> Summary',
      '>> Both pumps of the mill are old, but they can be mended in a day.',
    ],
    said: [],
  },
  {
    title: 'a block quotation with a signature',
    lines: ['A letter came.', '> The road is not safe and will not open.', '— Ivor Quill'],
    said: ['person Ivor Quill: The road is not safe and will not open.'],
  },
  {
    title: 'paragraphs of one block are one quotation',
    lines: ['Nora Fell writes:', '> First the water came in.', '>> Then the lights went out.'],
    said: ['person Nora Fell: First the water came in.\nThen the lights went out.'],
  },
  {
    title: 'a label before the words',
    lines: ['From council spokesman Piet Vane:', '> We do not comment on open cases.'],
    said: ['person Piet Vane: We do not comment on open cases.'],
  },
  {
    title: 'a surname stands for the full name',
    lines: ['Nora Fell runs the mill.', '“The wheel is cracked,” Fell said.'],
    said: ['person Nora Fell: The wheel is cracked,'],
  },
];

/** Which pairs of marks are somebody's words, and where those end; each beside one that is like it and is not. */
const bounds: readonly Case[] = [
  {
    title: 'a sentence that stands as an example',
    lines: ['We seldom keep rules such as, “If the gate is open, nobody may cross the weir.”'],
    said: [],
  },
  {
    title: 'a sentence that a look seems to say',
    lines: ['They turned round as if to say, “We shall be back before the gate is shut.”'],
    said: [],
  },
  {
    title: 'the name of an undertaking that ends as a call does',
    language: 'de',
    lines: ['Jutta Mohr leitet die Initiative „Kein Wehr ohne Wärter!“ seit Mai.'],
    said: [],
  },
  {
    title: 'a motion by whose it is',
    language: 'de',
    lines: [
      'Jutta Mohr sagte: „Wir stimmen zu.“',
      'Der Antrag der Müller „Mehr Wasser für alle Mühlen im Tal“ kam durch.',
    ],
    said: ['person Jutta Mohr: Wir stimmen zu.'],
  },
  {
    title: 'names that are called out',
    lines: ['At nine Ivor Quill screamed “Long Live Dunmere” at the gate.'],
    said: ['person Ivor Quill: Long Live Dunmere'],
  },
  {
    title: 'names that are written',
    lines: ['At nine Ivor Quill read “Long Winter Nights” at the gate.'],
    said: [],
  },
  {
    title: 'a part of a sentence about somebody by name',
    lines: ['Mayor Nora Fell wants the mill to play a part in “races along the lower weir” next year.'],
    said: ['person Nora Fell: races along the lower weir'],
  },
  {
    title: 'a term of fewer words',
    lines: ['Mayor Nora Fell wants the mill to play a part in “weir races” next year.'],
    said: [],
  },
  {
    title: 'a clause by itself in a headline',
    lines: ['# A night at the weir: ‘Nobody asks us any more’', 'The council met on Monday.'],
    said: ['none null: Nobody asks us any more'],
  },
  {
    title: 'the same words inside a clause of a headline',
    lines: ['# The ‘nobody asks us any more’ council meets again', 'The council met on Monday.'],
    said: [],
  },
  {
    title: 'speech behind the colon of a headline',
    language: 'sv',
    lines: ['# Kritik mot kvarnen: – Det här är inte bra för dammen', 'Rådet möttes i måndags.'],
    said: ['none null: Det här är inte bra för dammen'],
  },
  {
    title: 'one word of somebody by name in a heading',
    lines: ['“We keep the gate open,” said Ivor Quill.', '# Quill: “Patience”', 'He left on Monday.'],
    said: ['person Ivor Quill: We keep the gate open,', 'person Ivor Quill: Patience'],
  },
  {
    title: 'a few words of whoever is told by their office before the colon of a headline',
    language: 'de',
    lines: ['# Bürgermeisterin: „Rostige alte Kiste“', 'Der Rat tagte am Montag.'],
    said: ['anonymous null: Rostige alte Kiste'],
  },
  {
    title: 'the name of a show behind the colon of a headline',
    language: 'de',
    lines: ['# Ausstellung im Museum: „Rostige alte Kisten“', 'Der Rat tagte am Montag.'],
    said: [],
  },
  {
    title: 'a second name behind a comma and an article',
    language: 'de',
    lines: ['Jutta Mohr nannte die Pumpe eine „rostige alte Kiste“, ein „Wrack“. Sie läuft noch.'],
    said: ['person Jutta Mohr: rostige alte Kiste', 'person Jutta Mohr: Wrack'],
  },
  {
    title: 'a closing mark that is forgotten before the clause of saying',
    language: 'pt',
    lines: ['Joana Prado mora ao lado. “A bomba parou de manhã e ninguém veio consertar até hoje, afirmou.'],
    said: ['person Joana Prado: A bomba parou de manhã e ninguém veio consertar até hoje'],
  },
  {
    title: 'words over three paragraphs between one pair of marks',
    language: 'it',
    lines: [
      'Carlo Venieri ha scritto: «Cari vicini,',
      'la pompa si è fermata all’alba.',
      'Nessuno è venuto a ripararla».',
    ],
    said: ['person Carlo Venieri: Cari vicini,\nla pompa si è fermata all’alba.\nNessuno è venuto a ripararla'],
  },
  {
    title: 'the same, with a closing mark that opens elsewhere',
    language: 'de',
    lines: [
      'Jutta Mohr schrieb: „Liebe Nachbarn,',
      'die Pumpe fiel am Morgen aus.',
      'Niemand kam, um sie zu reparieren.“',
    ],
    said: ['person Jutta Mohr: Liebe Nachbarn,\ndie Pumpe fiel am Morgen aus.\nNiemand kam, um sie zu reparieren.'],
  },
  {
    title: 'a mark that is left open before paragraphs with marks of their own',
    language: 'de',
    lines: [
      'Jutta Mohr schrieb: „Die Pumpe fiel am frühen Morgen aus und niemand kam bis zum Abend.',
      'Am Abend kam der „Anzeiger“ vorbei.',
    ],
    said: ['person Jutta Mohr: Die Pumpe fiel am frühen Morgen aus und niemand kam bis zum Abend.'],
  },
  {
    title: 'a clause between a dash and a hyphen',
    language: 'it',
    lines: ['"La pompa si è fermata – continua Carlo Venieri - e nessuno viene a ripararla".'],
    said: ['person Carlo Venieri: La pompa si è fermata – continua Carlo Venieri - e nessuno viene a ripararla'],
  },
];

const others: readonly Case[] = [
  {
    title: 'guillemets with spaces, inversion',
    language: 'fr',
    lines: ['« Le pont ne tiendra pas l’hiver », a déclaré la maire Odile Ferrand.'],
    said: ['person Odile Ferrand: Le pont ne tiendra pas l’hiver'],
  },
  {
    title: 'hyphenated inversion with a pronoun',
    language: 'fr',
    lines: ['« Nous avons attendu », raconte Odile Ferrand.', '« Personne n’est venu », ajoute-t-elle.'],
    said: ['person Odile Ferrand: Nous avons attendu', 'person Odile Ferrand: Personne n’est venu'],
  },
  {
    title: 'dash dialogue',
    language: 'fr',
    lines: ['– Nous partirons demain, dit Odile Ferrand.'],
    said: ['person Odile Ferrand: Nous partirons demain'],
  },
  {
    title: 'low and high marks',
    language: 'de',
    lines: ['„Die Brücke hält nicht mehr lange“, sagte die Ingenieurin Jutta Mohr am Dienstag.'],
    said: ['person Jutta Mohr: Die Brücke hält nicht mehr lange'],
  },
  {
    title: 'reversed guillemets and verb before the subject',
    language: 'de',
    lines: ['Am Montag sagte Jutta Mohr: »Wir haben davor gewarnt.«'],
    said: ['person Jutta Mohr: Wir haben davor gewarnt.'],
  },
  {
    title: 'so with a name',
    language: 'de',
    lines: ['„Das ist nicht hinnehmbar“, so Bürgermeister Karl Ohm.'],
    said: ['person Karl Ohm: Das ist nicht hinnehmbar'],
  },
  {
    title: 'marks and a role before the name',
    language: 'es',
    lines: ['«No vamos a subir los precios», aseguró la portavoz Marta Olmedo.'],
    said: ['person Marta Olmedo: No vamos a subir los precios'],
  },
  {
    title: 'raya',
    language: 'es',
    lines: ['El alcalde Luis Prado llegó tarde.', '—No lo sabíamos —dijo Luis Prado.'],
    said: ['person Luis Prado: No lo sabíamos'],
  },
  {
    title: 'curly marks',
    language: 'pt',
    lines: ['“Não temos água há três dias”, disse Joana Prado, moradora do bairro.'],
    said: ['person Joana Prado: Não temos água há três dias'],
  },
  {
    title: 'compound past',
    language: 'it',
    lines: ['«Non abbiamo mai ricevuto quella lettera», ha detto il sindaco Carlo Venieri.'],
    said: ['person Carlo Venieri: Non abbiamo mai ricevuto quella lettera'],
  },
  {
    title: 'single marks',
    language: 'nl',
    lines: ['‘We hebben niets gehoord’, zei woordvoerder Jan de Boer.'],
    said: ['person Jan de Boer: We hebben niets gehoord'],
  },
  {
    title: 'low marks and a dash',
    language: 'pl',
    lines: ['„Nie mamy na to pieniędzy” – powiedziała burmistrz Anna Wrona.'],
    said: ['person Anna Wrona: Nie mamy na to pieniędzy'],
  },
  {
    title: 'dash dialogue',
    language: 'pl',
    lines: ['– Nie wiedzieliśmy o tym – mówi Jan Lis.'],
    said: ['person Jan Lis: Nie wiedzieliśmy o tym'],
  },
  {
    title: 'guillemets, comma and dash',
    language: 'ru',
    lines: ['«Мы ничего не знали об этом», — сказал Иван Орлов.'],
    said: ['person Иван Орлов: Мы ничего не знали об этом'],
  },
  {
    title: 'same mark on both sides',
    language: 'sv',
    lines: ['”Vi visste ingenting om det här”, säger Karin Ek, talesperson för kommunen.'],
    said: ['person Karin Ek: Vi visste ingenting om det här'],
  },
  {
    title: 'dash dialogue',
    language: 'sv',
    lines: ['– Det är inte sant, säger Olle Berg.'],
    said: ['person Olle Berg: Det är inte sant'],
  },
];

function say(lines: readonly string[], language: string): readonly string[] {
  return attributionsOf(lines, { language }).quotations.map(
    ({ attribution, exact }) => `${attribution.kind} ${attribution.name}: ${exact}`,
  );
}

describe('quotations in English', () => {
  it.each(english)('$title: $lines', ({ lines, said }) => expect(say(lines, 'en')).toEqual(said));
});

describe('quotations in other languages', () => {
  it.each(others)('$language, $title: $lines', ({ lines, said, language }) =>
    expect(say(lines, language ?? '')).toEqual(said),
  );
});

describe('where quotations begin and end', () => {
  it.each(bounds)('$title: $lines', ({ lines, said, language }) => expect(say(lines, language ?? 'en')).toEqual(said));
});

describe('pull quotes', () => {
  it('a repeat of the page’s own words is a pull quote, not a second quotation', () => {
    const { quotations, claims } = attributionsOf([
      '“The wheel has been cracked since the spring flood,” said Nora Fell.',
      '> The wheel has been cracked since the spring flood',
      'The mill will reopen.',
    ]);
    expect(quotations.map((quotation) => quotation.form)).toEqual(['marks', 'pull']);
    expect(claims.filter((claim) => claim.kind === 'quotation')).toHaveLength(1);
  });
});

describe('live pages', () => {
  it('do not carry a speaker from one entry to the next', () => {
    const lines = ['“We begin at nine,” said Nora Fell.', '“It has been put off until further notice, we hear.”'];
    const { quotations } = attributionsOf(lines, { entries: [0, 1] });
    expect(quotations.map((quotation) => quotation.attribution.name)).toEqual(['Nora Fell', null]);
  });
});
