import { describe, expect, it } from 'vitest';
import { isAnotherSpeaker } from '../../../core/claim/drift/is-another-speaker';
import { findDrift } from '../../../core/claim/find-drift';
import type { Attribution, DriftKind } from '../../../core/model';

type Case = readonly [earlier: string, later: string, kinds: readonly DriftKind[]];

const english: readonly Case[] = [
  // numbers
  ['The quarry employs 5,530 people.', 'The quarry employs 5,053 people.', ['number']],
  ['The quarry employs 5,053 people.', 'The quarry employs about 5,000 people.', []],
  ['The quarry employs 5,053 people.', 'The quarry employs more than 5,000 people.', []],
  ['Three quarters of the pupils passed.', '75 % of the pupils passed.', []],
  ['75 per cent of the pupils passed.', '57 per cent of the pupils passed.', ['number']],
  ['Twelve boats were lost in the storm.', '12 boats were lost in the storm.', []],
  ['Twelve boats were lost in the storm.', 'Twenty boats were lost in the storm.', ['number']],
  ['The fine was £2.3m.', 'The fine was £2,300,000.', []],
  ['The fine was £2.3m.', 'The fine was £3.2m.', ['number']],
  ['The tower is 30 metres high.', 'The tower is 98 feet high.', []],
  ['The train leaves at 19:40.', 'The train leaves at twenty to eight.', []],
  ['The train leaves at half past six.', 'The train leaves at 18.30.', []],
  ['The gates close at 16.15.', 'The gates close at 17.15.', ['number']],
  ['The mill closed in 1931.', 'The mill closed in 1937.', ['number']],
  ['The ferry carried more than 84 million people.', 'The ferry carried more than 85 million people.', ['number']],
  ['The ferry carried more than 84 million people.', 'The ferry carried more than 80 million people.', []],
  ['The ferry carried 84.3 million people.', 'The ferry carried more than 84 million people.', []],
  ['At 29.7 per cent of the wells the water was bad.', 'At 30 per cent of the wells the water was bad.', []],
  ['At 29.7 per cent of the wells the water was bad.', 'At 35 per cent of the wells the water was bad.', ['number']],
  // the day in a dateline is no number of the story
  [
    'Nine otters, two of them young, were seen on the river this autumn.',
    'PORT ELM, 7 (Newsline). Nine otters were seen on the river this autumn.',
    ['reworded'],
  ],
  ['At 45 per cent of the wells the water was bad.', 'At almost half of the wells the water was bad.', []],
  ['At 31 per cent of the wells the water was bad.', 'At almost half of the wells the water was bad.', ['number']],
  ['At 45 per cent of the wells the water was bad.', 'At more than half of the wells the water was bad.', ['number']],
  // hedges
  ['The museum may close its west wing.', 'The museum will close its west wing.', ['hedge']],
  ['The treasurer allegedly took the cash box.', 'The treasurer took the cash box.', ['hedge']],
  ['The company is about to close the depot.', 'The company has closed the depot.', ['hedge']],
  ['The vaccine protects calves.', 'The vaccine might protect calves.', ['hedge']],
  ['The fire probably started in the kitchen.', 'The fire possibly started in the kitchen.', []],
  ['The festival opens in May 2024.', 'The festival opens in May 2024.', []],
  // negation
  ['The minister did not sign the contract.', 'The minister signed the contract.', ['negation']],
  [
    'The lab cannot confirm that the samples were mixed up.',
    'The lab confirmed that the samples were mixed up.',
    ['negation'],
  ],
  ['No residents were warned before the release.', 'Residents were warned before the release.', ['negation']],
  ['She never met the chairman.', 'She met the chairman.', ['negation']],
  [
    'The mayor denied taking the money from the fund.',
    'The mayor admitted taking the money from the fund.',
    ['negation'],
  ],
  ['The dam was built without a permit.', 'The dam was built without any permit.', []],
  ['It costs no more than ten pounds.', 'It costs at most ten pounds.', []],
  ['The well never rose above nine metres.', 'The well rose to nine metres at most.', []],
  ['The well never rose above nine metres.', 'The well rose above nine metres.', ['negation']],
  // cut
  [
    'In that one winter we sold milk below cost to keep the dairy open, and we never did so again.',
    '“We sold milk below cost,” the dairy’s owner has admitted.',
    ['cut'],
  ],
  ['Nobody should believe that the bridge is safe.', '“The bridge is safe,” the engineer said.', ['cut']],
  ['The bridge is safe unless the river rises above four metres.', '“The bridge is safe,” the engineer said.', ['cut']],
  ['We checked every valve twice, and then we went home.', '“We checked every valve twice,” he said.', []],
  [
    'The judges were right about the jam and wrong about the rest.',
    '“The judges were right,” the baker said.',
    ['cut'],
  ],
  ['I will never sell to anybody who dislikes the noise.', '“I will never sell,” the miller said.', ['cut']],
  ['I will never bake again without my brother.', '“I will never bake again,” the baker said.', ['cut']],
  // rewording
  ['Along the coast the number of seals fell by a third.', 'The number of seals fell by a third along the coast', []],
  ['We counted 61 boats at the old quay last May.', 'The old quay held 61 boats last May.', ['reworded']],
  [
    'From May a seat with a view costs 40 crowns extra.',
    'Since May a seat with a view costs 40 crowns surcharge.',
    ['reworded'],
  ],
  [
    'The authority shut the beach after jellyfish were sighted.',
    'Swimming was banned because of jellyfish.',
    ['reworded'],
  ],
  ['The authority shut the beach on Monday.', '“The authority shut the beach on Monday,” she said.', []],
  ['The authority shut the beach on Monday.', 'THE AUTHORITY shut the “beach” – on Monday', []],
  ['They shut the beach after a storm on Monday.', '[The council] shut the beach […] on Monday.', []],
  ['Across the county the harvest was down 30 per cent.', 'The harvest was down 30 per cent across the county.', []],
  // further hedges and denials
  [
    'We are looking at closing two of our five branches.',
    'The bank is closing two of its five branches',
    ['hedge', 'reworded'],
  ],
  ['Police believe that the fire was started deliberately.', 'The fire was started deliberately.', ['hedge']],
  ['Witnesses said the driver appeared to be asleep at the wheel.', 'The driver was asleep at the wheel', ['hedge']],
  [
    'There is no evidence that the water is unsafe, the ministry said.',
    'The water is unsafe, the ministry said.',
    ['negation'],
  ],
  ['The minister did not know of the letter.', 'The minister knew of the letter', ['negation']],
  ['She said she would step down if the vote was lost.', 'She said she would step down.', ['cut']],
  ['Thirty-one dogs were rescued from the barn near Holm on Friday.', '31 dogs were rescued from a barn near Holm', []],
  ['The bridge was closed for 14 days in 2018.', 'The bridge was closed for two weeks in 2018.', []],
  ['The bridge was closed for 11 days in 2018.', 'The bridge was closed for eleven weeks in 2018.', ['number']],
  ['The plant emitted twice the permitted amount.', 'The plant emitted ten times the permitted amount.', ['number']],
  // several at once
  [
    'Up to 14 of the 62 buses could be withdrawn from service in spring.',
    'In spring 41 of the 62 buses will be scrapped.',
    ['number', 'hedge', 'reworded'],
  ],
];

const french: readonly Case[] = [
  ['La mairie aurait vendu le terrain en juin.', 'La mairie a vendu le terrain en juin.', ['hedge']],
  ['Le maire n’a pas vendu le terrain communal.', 'Le maire a vendu le terrain communal.', ['negation']],
  ['Le terrain a coûté 1 200 euros.', 'Le terrain a coûté mille deux cents euros.', []],
  ['Le terrain a coûté 1 200 euros.', 'Le terrain a coûté 2 100 euros.', ['number']],
  ['Le train arrive à 19h40.', 'Le train arrive à 19 h 40.', []],
  ['Les deux tiers des élèves ont réussi.', '67 % des élèves ont réussi.', []],
];

const german: readonly Case[] = [
  ['Der Verein soll das Gelände verkauft haben.', 'Der Verein hat das Gelände verkauft.', ['hedge']],
  ['Offenbar hat der Verein das Gelände verkauft.', 'Der Verein hat das Gelände verkauft.', ['hedge']],
  ['Der Verein hat das Gelände nicht verkauft.', 'Der Verein hat das Gelände verkauft.', ['negation']],
  ['Mindestens 40 Schafe seien gerissen worden, teilte der Verband mit.', '40 Schafe wurden gerissen', []],
  ['Der Riss ist vierzehn Zentimeter lang.', 'Der Riss ist 14 cm lang.', []],
  ['Das Gelände kostete 1.250 Euro.', 'Das Gelände kostete zwölfhundertfünfzig Euro.', []],
  ['Drei von vier Mitgliedern stimmten zu.', '75 Prozent der Mitglieder stimmten zu.', []],
  ['Das Gelände kostete 1.250 Euro.', 'Das Gelände kostete 2.150 Euro.', ['number']],
];

const spanish: readonly Case[] = [
  ['El club habría vendido el terreno en junio.', 'El club ha vendido el terreno en junio.', ['hedge']],
  ['La empresa podría despedir a 80 trabajadores.', 'La empresa despedirá a 80 trabajadores.', ['hedge']],
  ['El alcalde negó que el puente esté cerrado.', 'El alcalde confirmó que el puente está cerrado.', ['negation']],
  ['El club no vendió el terreno en junio.', 'El club vendió el terreno en junio.', ['negation']],
  ['El presunto ladrón escapó en una moto.', 'El ladrón escapó en una moto.', ['hedge']],
  ['Asistieron unas 5.000 personas a la marcha.', 'Asistieron 5.053 personas a la marcha.', []],
  ['Asistieron 5.530 personas a la marcha.', 'Asistieron 5.053 personas a la marcha.', ['number']],
];

const portuguese: readonly Case[] = [
  ['A escola poderá fechar em junho.', 'A escola fecha em junho.', ['hedge']],
  ['A escola seria vendida em junho.', 'A escola foi vendida em junho.', ['hedge']],
  ['A secretaria da escola abriu em junho.', 'A secretaria da escola abriu em junho.', []],
];

const across: readonly Case[] = [
  [
    'Les trois quarts des élèves mangent bio à la cantine.',
    'Three in four pupils eat organic food in the canteen.',
    ['reworded'],
  ],
  [
    'Am Dienstag sollen 400 Haushalte ohne Strom sein.',
    '400 households are to be without power on Tuesday.',
    ['hedge', 'reworded'],
  ],
  // a modal that was translated is the same modal
  [
    'In 12 of the 80 wells the water may be unsafe for infants.',
    'In 12 der 80 Brunnen könnte das Wasser für Säuglinge gefährlich sein.',
    ['reworded'],
  ],
  [
    'In 12 of the 80 wells the water may be unsafe for infants.',
    'In 12 der 80 Brunnen ist das Wasser für Säuglinge gefährlich.',
    ['hedge', 'reworded'],
  ],
];

describe.each([
  ['English', 'en', english],
  ['French', 'fr', french],
  ['German', 'de', german],
  ['Spanish', 'es', spanish],
  ['Portuguese', 'pt', portuguese],
  ['across languages', null, across],
] as const)('drift in %s', (_, language, cases) => {
  it.each(cases)('%s → %s: %j', (earlier, later, kinds) => {
    const found = findDrift(earlier, later, { language }).map((drift) => drift.kind);
    expect([...new Set(found)].toSorted()).toEqual(kinds.toSorted());
  });
});

const speakers: readonly (readonly [earlier: Attribution, later: Attribution, isAnother: boolean])[] = [
  [{ kind: 'person', name: 'Mona Ferrant' }, { kind: 'person', name: 'Tomas Reek' }, true],
  [{ kind: 'person', name: 'Mona Ferrant' }, { kind: 'person', name: 'Ms Ferrant' }, false],
  [{ kind: 'organisation', name: 'Harbour Safety Board' }, { kind: 'organisation', name: 'HSB' }, false],
  [{ kind: 'anonymous', name: null }, { kind: 'person', name: 'Mona Ferrant' }, false],
];

it.each(speakers)('attribution of %j as %j: another %s', (earlier, later, isAnother) => {
  expect(isAnotherSpeaker(earlier, later)).toBe(isAnother);
});

it('gives the changed numbers as spans of either text', () => {
  const earlier = 'Some 14 of the 62 crossings were lost.';
  const later = 'He said: “24 of the 62 crossings were lost.”';
  const [drift] = findDrift(earlier, later);
  expect(drift?.kind).toBe('number');
  expect(earlier.slice(drift?.earlier?.start, drift?.earlier?.end)).toBe('14');
  expect(later.slice(drift?.later?.start, drift?.later?.end)).toBe('24');
});
