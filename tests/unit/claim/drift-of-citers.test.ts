import { describe, expect, it } from 'vitest';
import { findDrift } from '../../../core/claim/find-drift';
import type { DriftKind } from '../../../core/model';

type Case = readonly [earlier: string, later: string, kinds: readonly DriftKind[]];

const english: readonly Case[] = [
  ['The council bought 5,053 bins last year.', 'The council bought 5,530 bins last year', ['number']],
  [
    'The tunnel is 3 miles long and took six years to dig.',
    'The tunnel is 8 kilometres long and took six years to dig.',
    ['number'],
  ],
  ['Forty-one passengers were treated for smoke.', 'More than sixty passengers were treated for smoke.', ['number']],
  ['The company expects to lose £1.2m this year.', 'The company expects to lose £1.2bn this year.', ['number']],
  [
    'The dam may fail if the level rises by another metre.',
    'The dam will fail if the level rises by another metre.',
    ['hedge'],
  ],
  [
    'The driver was allegedly asleep when the tram left the rails.',
    'The driver was asleep when the tram left the rails.',
    ['hedge'],
  ],
  ['The new valves are likely to cut losses by a fifth.', 'The new valves cut losses by a fifth.', ['hedge']],
  ['The pier burned down on Friday night.', 'The pier reportedly burned down on Friday night.', ['hedge']],
  ['It appears that the signal had been switched off by hand.', 'The signal had been switched off by hand', ['hedge']],
  [
    'The museum plans to return the bronze to Benin next year.',
    'The museum will return the bronze to Benin next year.',
    ['reworded'],
  ],
  [
    'The minister did not read the report before the vote.',
    'The minister read the report before the vote.',
    ['negation'],
  ],
  ['There is no plan to shut the maternity ward.', 'There is a plan to shut the maternity ward.', ['negation']],
  ['The bank refused to refund the customers.', 'The bank agreed to refund the customers.', ['negation']],
  ['The firm denied that it had dumped the slurry.', 'The firm admitted that it had dumped the slurry.', ['negation']],
  [
    'The trial failed to show any benefit over placebo.',
    'The trial showed a clear benefit over placebo.',
    ['negation', 'reworded'],
  ],
  ['The vaccine was safe in older patients.', 'The vaccine was unsafe in older patients.', ['negation']],
  ['The plant runs without a licence.', 'The plant runs with a licence.', ['negation']],
  ['The plant runs without a licence.', 'The plant does not have a licence to run.', ['reworded']],
  [
    'Nobody at the depot knew that the brakes were worn.',
    'Staff at the depot did not know that the brakes were worn.',
    ['reworded'],
  ],
  ['The bridge is not safe for lorries.', 'The bridge is unsafe for lorries.', ['reworded']],
  ['I never said that the school would close.', 'I said that the school would close.', ['negation']],
  ['I would vote for him if he apologised to the nurses first.', '“I would vote for him,” she said.', ['cut']],
  ['The play is a triumph of stage machinery and of nothing else.', '“The play is a triumph”', ['cut']],
  [
    'We have the best trains in the country on the days when they run.',
    '“We have the best trains in the country”',
    ['cut'],
  ],
  ['I hate this town when the fog sits on it.', '“I hate this town,” the poet told me', ['cut']],
  ['I do not believe that the officers lied to us.', '“the officers lied to us”', ['cut']],
  ['Nothing in this report says that the water is bad for children.', '“the water is bad for children”', ['cut']],
  ['Our figures are wrong only in the rows nobody uses.', '“Our figures are wrong,” the office has conceded', ['cut']],
  [
    'The roof fell in at two in the morning, when the building was empty.',
    'The roof collapsed in the small hours, while nobody was inside.',
    ['reworded'],
  ],
  [
    'She left school at fifteen to work in her uncle’s garage.',
    'At 15 she quit school and took a job in the garage of her uncle.',
    ['reworded'],
  ],
  ['I will not stand again in the autumn.', 'The mayor said she would not stand again in the autumn.', ['reworded']],
  [
    'Rents in the old town rose by 8 per cent in a year.',
    'Rents in the old town have soared by 18 per cent within twelve months.',
    ['number', 'reworded'],
  ],
  [
    'The ferry might carry 200 cars a day once the ramp is mended.',
    'Ferries are going to take 300 vehicles daily after the repair of the ramp.',
    ['number', 'hedge', 'reworded'],
  ],
  ['Up to 300 jobs could go at the steelworks.', 'Some 300 jobs will go at the steelworks.', ['hedge']],
  ['The levy raised £4,300 in its first month.', 'The levy raised £43,000 in its first month.', ['number']],
  ['The gates were locked at 6.30pm.', 'The gates were locked at 7.30pm.', ['number']],
  ['I think the tower will probably stand until Christmas.', 'The tower will stand until Christmas.', ['hedge']],
];

const german: readonly Case[] = [
  [
    'Das Freibad könnte in diesem Sommer geschlossen bleiben.',
    'Das Freibad bleibt in diesem Sommer geschlossen.',
    ['hedge'],
  ],
  ['Im Keller lagen mutmaßlich gestohlene Fahrräder.', 'Im Keller lagen gestohlene Fahrräder.', ['hedge']],
  ['Die Sanierung dürfte 3,4 Millionen Euro kosten.', 'Die Sanierung kostet 3,4 Millionen Euro.', ['hedge']],
  ['Es gibt keine Hinweise auf einen Anschlag.', 'Es gibt Hinweise auf einen Anschlag.', ['negation']],
  ['Der Verein hat die Lizenz nicht verlängert.', 'Der Verein hat die Lizenz verlängert.', ['negation']],
  ['Ich würde den Hof verkaufen, wenn mein Sohn es wollte.', '„Ich würde den Hof verkaufen“, sagt der Bauer', ['cut']],
  [
    'Nach dem Sturm waren 600 Haushalte ohne Strom.',
    'Der Sturm hat in 600 Wohnungen das Licht ausgehen lassen.',
    ['reworded'],
  ],
  ['Das Gutachten bestätigt den Verdacht nicht.', 'Das Gutachten widerlegt den Verdacht.', ['reworded']],
  ['Der Kanal wurde vermutlich 1912 gebaut.', 'The canal was built in 1912.', ['hedge', 'reworded']],
];

const french: readonly Case[] = [
  ['Le pont ne sera pas rouvert avant Noël.', 'Le pont sera rouvert avant Noël.', ['negation']],
  ['Le trésorier aurait détourné 80 000 euros.', 'Le trésorier a détourné 80 000 euros.', ['hedge']],
  ['Le lac pourrait être vidé au printemps.', 'Le lac sera vidé au printemps.', ['hedge']],
  ['Le lac a été vidé au printemps.', 'Le lac aurait été vidé au printemps.', ['hedge']],
  [
    'Aucun élève n’a été blessé dans l’accident du car.',
    'Des élèves ont été blessés dans l’accident du car.',
    ['negation'],
  ],
  ['La récolte a baissé de 30 % par rapport à 2019.', 'La récolte a baissé de 40 % par rapport à 2019.', ['number']],
  ['Je quitterais le parti si on me le demandait poliment.', '« Je quitterais le parti », lâche l’élue', ['cut']],
  ['L’usine pourrait fermer en 2026.', 'The factory will close in 2026.', ['hedge', 'reworded']],
];

const spanish: readonly Case[] = [
  ['El alcalde no firmó el contrato.', 'El alcalde firmó el contrato.', ['negation']],
  ['El embalse podría vaciarse antes de agosto.', 'El embalse se vaciará antes de agosto.', ['hedge']],
  ['El presunto ladrón vivía en el tercer piso.', 'El ladrón vivía en el tercer piso.', ['hedge']],
  ['Fueron rescatados 23 excursionistas.', 'Fueron rescatados 32 excursionistas.', ['number']],
  ['Yo cerraría la plaza si los vecinos me dejaran.', '“Yo cerraría la plaza”, admite la concejala', ['cut']],
  ['El museo no ha recibido ninguna queja.', 'The museum has received complaints.', ['negation', 'reworded']],
];

const italian: readonly Case[] = [
  ['Il sindaco non ha mai visto il progetto.', 'Il sindaco ha visto il progetto.', ['negation']],
  ['La frana avrebbe travolto due auto.', 'La frana ha travolto due auto.', ['hedge']],
  ['La biblioteca chiude alle sei di sera.', '“La biblioteca chiude alle sei di sera”, dice la custode.', []],
];

const portuguese: readonly Case[] = [
  ['O hospital poderá fechar em março.', 'O hospital vai fechar em março.', ['hedge']],
  ['Foram plantadas 400 oliveiras na encosta.', 'Foram plantadas 4000 oliveiras na encosta.', ['number']],
];

const dutch: readonly Case[] = [
  ['De brug is niet veilig voor vrachtwagens.', 'De brug is veilig voor vrachtwagens.', ['negation']],
  ['De sluis zou volgens bewoners al weken lekken.', 'De sluis lekt al weken.', ['hedge', 'reworded']],
];

describe.each([
  ['english', 'en', english],
  ['german', 'de', german],
  ['french', 'fr', french],
  ['spanish', 'es', spanish],
  ['italian', 'it', italian],
  ['portuguese', 'pt', portuguese],
  ['dutch', 'nl', dutch],
] as const)('a citing writer changes %s', (_, language, cases) => {
  it.each(cases)('%s → %s: %j', (earlier, later, kinds) => {
    // Words of two languages are told apart by themselves.
    const found = findDrift(earlier, later, { language: kinds.includes('reworded') ? null : language });
    expect([...new Set(found.map((drift) => drift.kind))].toSorted()).toEqual(kinds.toSorted());
  });
});
