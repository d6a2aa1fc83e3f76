import { type Habit, habit } from './quoting-habits';

/** Spanish, Portuguese and Italian. */
export const south: readonly Habit[] = [
  habit(
    'es',
    'nested',
    '«Me dijo “nunca más” y se fue», contó Marta Olmedo.',
    'Marta Olmedo: Me dijo “nunca más” y se fue',
  ),
  habit(
    'es',
    'two paragraphs',
    ['Marta Olmedo explicó: «La bomba falló al amanecer.', '«Nadie vino a repararla».'],
    ['Marta Olmedo: La bomba falló al amanecer.', 'Marta Olmedo: Nadie vino a repararla'],
  ),
  habit('es', 'interrupted', '“La bomba”, dijo Marta Olmedo, “falló al amanecer”.', [
    'Marta Olmedo: La bomba',
    'Marta Olmedo: falló al amanecer',
  ]),
  habit(
    'es',
    'block quotation',
    ['Marta Olmedo escribió en una carta al ayuntamiento:', '> La bomba falló al amanecer y nadie vino.'],
    'Marta Olmedo: La bomba falló al amanecer y nadie vino.',
  ),
  habit(
    'es',
    'speaker of the paragraph before, no subject',
    ['“La bomba falló al amanecer”, dijo Marta Olmedo.', '“Nadie vino a repararla”, lamentó.'],
    ['Marta Olmedo: La bomba falló al amanecer', 'Marta Olmedo: Nadie vino a repararla'],
  ),
  habit(
    'es',
    'office without a name',
    [
      'La alcaldesa Marta Olmedo visitó el molino con Luis Prado.',
      '“La bomba falló al amanecer”, apuntó la alcaldesa.',
    ],
    'Marta Olmedo: La bomba falló al amanecer',
  ),
  habit(
    'es',
    'office with a capital and no name',
    ['El alcalde Luis Prado visitó el molino de Marta Olmedo.', '“La bomba falló al amanecer”, remarcó el Alcalde.'],
    'Luis Prado: La bomba falló al amanecer',
  ),
  habit(
    'es',
    'unnamed',
    '“La bomba falló al amanecer”, explicaron a El Cauce desde el entorno de la alcaldesa.',
    '?: La bomba falló al amanecer',
  ),
  habit(
    'es',
    'few words, according to an office and its holder',
    'El plan resulta «estratégico y decisivo», según valoró al final el secretario del Partido del Valle, Luis Prado.',
    'Luis Prado: estratégico y decisivo',
  ),
  habit(
    'es',
    'candidate of a party',
    'Luis Prado, candidato de Valle Piensa en Grande, prometió: “Voy a construir veinte molinos en el valle”.',
    'Luis Prado: Voy a construir veinte molinos en el valle',
  ),
  habit(
    'es',
    'office, then name',
    '“La bomba falló al amanecer”, dijo primero la secretaria general de El Molino, Marta Olmedo.',
    'Marta Olmedo: La bomba falló al amanecer',
  ),
  habit(
    'pt',
    'nested',
    '“Ele me disse ‘nunca mais’ e foi embora”, contou Rui Melo.',
    'Rui Melo: Ele me disse ‘nunca mais’ e foi embora',
  ),
  habit(
    'pt',
    'two paragraphs',
    ['Rui Melo explicou: “A bomba falhou de madrugada.', '“Ninguém veio consertar.”'],
    ['Rui Melo: A bomba falhou de madrugada.', 'Rui Melo: Ninguém veio consertar.'],
  ),
  habit('pt', 'interrupted', '"A bomba", disse Rui Melo, "falhou de madrugada".', [
    'Rui Melo: A bomba',
    'Rui Melo: falhou de madrugada',
  ]),
  habit(
    'pt',
    'block quotation',
    ['Rui Melo escreveu numa carta à câmara:', '> A bomba falhou de madrugada e ninguém veio.'],
    'Rui Melo: A bomba falhou de madrugada e ninguém veio.',
  ),
  habit(
    'pt',
    'subject of the sentence before, no subject',
    'O senador Rui Melo acha que a proposta de Ana Prates não tem futuro. "A prioridade é outra neste momento", sustentou.',
    'Rui Melo: A prioridade é outra neste momento',
  ),
  habit(
    'pt',
    'somebody named inside is not the speaker',
    ['Para o senador Rui Melo, a manobra é evidente.', '"A Ana Prates faz muito bem em ter buscado a reunião", disse.'],
    'Rui Melo: A Ana Prates faz muito bem em ter buscado a reunião',
  ),
  habit(
    'pt',
    'office without a name',
    ['A prefeita Ana Prates visitou o moinho com Rui Melo.', '"A bomba falhou de madrugada", acrescentou a prefeita.'],
    'Ana Prates: A bomba falhou de madrugada',
  ),
  habit(
    'pt',
    'unnamed',
    '"A bomba falhou de madrugada", disse uma fonte ligada à empresa.',
    '?: A bomba falhou de madrugada',
  ),
  habit(
    'pt',
    'few words after a verb of saying',
    'Rui Melo criticou os pedidos e classificou a proposta como "anomalia grave" que "não cabe em tempo algum".',
    ['Rui Melo: anomalia grave', 'Rui Melo: não cabe em tempo algum'],
  ),
  habit(
    'pt',
    'few words, for somebody',
    'Para Rui Melo, a proposta é uma "manobra diversionista" de aliados.',
    'Rui Melo: manobra diversionista',
  ),
  habit(
    'pt',
    'office, then name',
    '"A bomba falhou de madrugada", disse o presidente da associação dos moinhos, Rui Melo.',
    'Rui Melo: A bomba falhou de madrugada',
  ),
  habit(
    'it',
    'nested',
    '«Mi ha detto “mai più” e se n’è andato», racconta Carlo Venieri.',
    'Carlo Venieri: Mi ha detto “mai più” e se n’è andato',
  ),
  habit(
    'it',
    'two paragraphs',
    ['Carlo Venieri spiega: «La pompa si è fermata all’alba.', '«Nessuno è venuto a ripararla».'],
    ['Carlo Venieri: La pompa si è fermata all’alba.', 'Carlo Venieri: Nessuno è venuto a ripararla'],
  ),
  habit(
    'it',
    'interrupted inside the marks',
    '«La pompa si è fermata all’alba – spiega Carlo Venieri – e nessuno è venuto a ripararla».',
    ['Carlo Venieri: La pompa si è fermata all’alba', 'Carlo Venieri: e nessuno è venuto a ripararla'],
  ),
  habit(
    'it',
    'block quotation',
    ['Carlo Venieri scrive in una lettera al comune:', '> La pompa si è fermata all’alba e nessuno è venuto.'],
    'Carlo Venieri: La pompa si è fermata all’alba e nessuno è venuto.',
  ),
  habit(
    'it',
    'no subject',
    ['Carlo Venieri guida il mulino da maggio.', '«La pompa si è fermata all’alba», ha aggiunto.'],
    'Carlo Venieri: La pompa si è fermata all’alba',
  ),
  habit(
    'it',
    'office without a name',
    [
      'La sindaca Elena Bruni ha visitato il mulino con Carlo Venieri.',
      '«La pompa si è fermata all’alba», ha detto la sindaca.',
    ],
    'Elena Bruni: La pompa si è fermata all’alba',
  ),
  habit(
    'it',
    'unnamed',
    '«La pompa si è fermata all’alba», confida una fonte vicina al comune.',
    '?: La pompa si è fermata all’alba',
  ),
  habit('it', 'few words', 'Carlo Venieri ha definito la pompa «irreparabile».', 'Carlo Venieri: irreparabile'),
  habit(
    'it',
    'office, then name',
    '«La pompa si è fermata all’alba», ha spiegato il presidente dell’associazione dei mulini, Carlo Venieri.',
    'Carlo Venieri: La pompa si è fermata all’alba',
  ),
];
