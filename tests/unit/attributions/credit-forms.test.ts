import { describe, expect, it } from 'vitest';
import { attributionsOf } from './page-of';

interface Row {
  readonly language: string;
  readonly site?: string;
  readonly lines: readonly string[];
  /** `kind name` of each credit, in page order. */
  readonly credits: readonly string[];
}

const row = (language: string, line: string | readonly string[], ...credits: readonly string[]): Row => ({
  language,
  lines: typeof line === 'string' ? [line] : line,
  credits,
});

/** What a paper was first to have, told behind the news with the day; papers that are a voice by name. */
const scoops: readonly Row[] = [
  row('es', 'El molino podría cerrar en marzo, adelantó el domingo La Voz del Soto.', 'prior-report La Voz del Soto'),
  row('es', 'El molino podría cerrar, ha avanzado este martes el diario Soto.', 'prior-report Soto'),
  row('fr', 'Le moulin pourrait fermer en mars, a révélé dimanche La Voix du Soc.', 'prior-report La Voix du Soc'),
  row('it', 'Il mulino potrebbe chiudere a marzo, anticipa La Voce del Soto.', 'prior-report La Voce del Soto'),
  row('pl', 'Młyn może zostać zamknięty, ujawnił w niedzielę Głos Łęgu.', 'prior-report Głos Łęgu'),
  row('sv', 'Kvarnen kan stänga i mars, avslöjade Åkrens Röst i söndags.', 'prior-report Åkrens Röst'),
  row('en', 'The mill may close in March, the Weir Voice revealed on Sunday.', 'prior-report Weir Voice'),
  row('en', 'A voice on the tape said that the mill would close.', 'person null'),
  row('es', 'El agua avanzó hasta la plaza del Carmen.'),
];

const told: readonly Row[] = [
  row('en', 'Nora Fell told affiliate KDUN that the weir is safe.', 'prior-report KDUN'),
  row('en', '“It is safe,” Nora Fell told CTN affiliate KDUN.', 'prior-report KDUN'),
  row('en', 'The warden told Weircode editor Ada Lorne that the ice was thin.', 'prior-report Weircode'),
  row('en', '“It is safe,” Nora Fell said in an e-mail to the Dunmere Courier.', 'prior-report Dunmere Courier'),
  row('en', 'Asked about the weir by newspaper DT, Fell laughed and left.', 'prior-report DT'),
  row('en', 'When Dunmere News’ Ada Lorne asked the warden about the ice, he shrugged.', 'prior-report Dunmere News'),
  {
    ...row('en', 'It was thin, the warden said in an interview with the Globe.', 'self Dunmere Globe'),
    site: 'Dunmere Globe',
  },
  row('de', 'Der Müller sagte der Zeitung Weitbote, das Wehr sei sicher.', 'prior-report Weitbote'),
  row(
    'de',
    'Noch steht nichts fest, sagte mir ein Sprecher der Arbeitsgemeinschaft der Mühlen.',
    'self Arbeitsgemeinschaft der Mühlen',
  ),
  row('fr', 'La meunière a confié au quotidien Le Vallon que le moulin fermait.', 'prior-report Le Vallon'),
  row(
    'de',
    'Elf wurden verletzt, teilte die Leitstelle Weitental der Flurkorrespondenz mit.',
    'prior-report Flurkorrespondenz',
  ),
  row('fr', 'Selon le quotidien portugais Manhã do Rio, le moulin ferme.', 'prior-report Manhã do Rio'),
  row('fr', 'Le moulin ferme, selon L’Écho des Vallons.', 'prior-report L’Écho des Vallons'),
  row('de', 'Laut dem Vereinsblatt „Der Hüttenwart“ war das Wehr offen.', 'prior-report Der Hüttenwart'),
  row('es', 'El molino cierra en mayo, según publicó El Eco del Cerro.', 'prior-report El Eco del Cerro'),
  row('es', '“Es imposible”, aseguró a la red Unival.', 'prior-report Unival'),
  row('es', 'Según confiaron desde el molinismo, todo sigue igual.', 'anonymous null'),
  row('es', 'La molinera contó al diario El Cauce que el molino cierra.', 'prior-report El Cauce'),
];

const wires: readonly Row[] = [
  row('en', 'DUNMERE, May 3 (Dun Valley Wire) — The road is closed until noon.', 'prior-report Dun Valley Wire'),
  row('en', 'DUNMERE WIRE via DVN — The road is closed until noon.', 'prior-report DVN'),
  row('en', ['The road is closed until noon.', '— The Associated Press'], 'prior-report Associated Press'),
  row(
    'en',
    ['The road is closed until noon.', 'The Associated Press contributed to this report.'],
    'prior-report Associated Press',
  ),
  row('en', ['The road is closed until noon.', 'Ada Lorne contributed to this report.']),
  row('en', ['By The Associated Press', 'The road is closed.'], 'prior-report Associated Press'),
  row('en', ['AFP/The Dunmere Local', 'The road is closed.'], 'prior-report AFP'),
  row(
    'en',
    ['The road is closed until noon.', 'AFP, AP, Reuters'],
    'prior-report AFP',
    'prior-report AP',
    'prior-report Reuters',
  ),
  row(
    'en',
    ['The road is closed until noon.', 'Information from the Associated Press was used in this report.'],
    'prior-report Associated Press',
  ),
  row('en', 'The council (AP, then TT) was closed in May – and opened again.'),
  row('de', ['Das Wehr ist wieder offen.', '(APA/Reuters)'], 'prior-report APA', 'prior-report Reuters'),
  row('es', 'MOLINAR, 3 (EUROPA PRESS) El molino cierra en mayo.', 'prior-report EUROPA PRESS'),
  row('pt', ['O moinho fecha em maio.', '(Com Agência Lusa)'], 'prior-report Lusa'),
  row('ru', 'МЕЛЬНИЦА, 3 мая. /ТАСС/. Дорога к мельнице закрыта.', 'prior-report ТАСС'),
  row('sv', ['Kvarnen stänger i maj.', 'TT-AFP'], 'prior-report TT', 'prior-report AFP'),
  row('de', 'Das Wehr ist wieder offen, hieß es. (WR mit dpa)', 'prior-report dpa'),
  row('de', ['Das Wehr ist wieder offen.', 'PM WVB/ab'], 'prior-report WVB'),
  row('de', '3. Mai 2021 (WVB/LWM)', 'prior-report WVB/LWM'),
  row('fr', ['Le moulin ferme en mai.', 'avec AFP'], 'prior-report AFP'),
  row('es', ['El molino cierra en mayo.', 'Por Agencia EFE'], 'prior-report EFE'),
];

const labels: readonly Row[] = [
  row('en', '^ Cars on the weir each day. Source: Dunmere Council. Chart: The Post', 'prior-report Dunmere Council'),
  row(
    'pt',
    '^ Passam 14 mil carros por dia. Fonte: Instituto de Estradas do Vale.',
    'prior-report Instituto de Estradas do Vale',
  ),
];

const references: readonly Row[] = [
  row('en', 'The weir is older (see Nora Fell, Mills and Weirs, 1998).', 'document Nora Fell'),
  row('en', 'She read the novel “Still Water” by Ada Lorne on the train.', 'document Ada Lorne'),
  row('de', 'Das Wehr ist älter (vgl. Jutta Mohr, Mühlen und Wehre, 1998).', 'document Jutta Mohr'),
  row(
    'de',
    ['# Literaturverzeichnis', 'Mohr, Jutta. Mühlen und Wehre. Weitental: Flussverlag, 1998.'],
    'document Mohr',
  ),
  row('en', ['# Notes', '* Run the mill slowly at first.']),
  row('ja', '水門太郎「堰の歴史と法」日本水門学第7巻第2号（2012年9月）84頁による。', 'document 水門太郎'),
  row('ja', '河原新聞2002年7月4日朝刊「水門が開く」で読んだ。', 'document 河原新聞'),
  row('ja', '水門管理法（平成30年法律第24号）が定める。', 'document 水門管理法'),
];

const writings: readonly Row[] = [
  row('en', '“It was late,” explained the court in its ruling.', 'document court'),
  row('en', 'In a statement, the Dunmere Council called the weir a danger to everybody.', 'document Dunmere Council'),
  row('en', 'Everybody has read the Dunmere Council’s statement on the weir by now.', 'document Dunmere Council'),
  row('en', 'As argued in the new paper, the weir has to go.', 'prior-report new paper'),
  row(
    'en',
    'The county relies on figures provided by the Dun Valley Society for its plans.',
    'organisation Dun Valley Society',
  ),
  row('en', 'Millions of people expected by DVA to travel stayed at home.', 'organisation DVA'),
  row('en', 'The Dunmere Police released footage of the weir on Monday.', 'organisation Dunmere Police'),
  row('en', 'The Dunmere Society released a cat into the woods.'),
  row('en', 'They met on Saturday, according to an invitation seen by nobody else.', 'document invitation'),
  row(
    'en',
    'It is backed by the Weir Club, a local organization which said in a release that it met early.',
    'organisation local organization',
  ),
  row('en', 'This article first appeared in the Dunmere Courier.', 'prior-report Dunmere Courier'),
  row('de', 'Dieser Beitrag ist am 1. Juni in der Wochenzeitung „Weitbote“ erschienen.', 'prior-report Weitbote'),
  row('de', 'Der WVB legt in einer E-Mail an mich Wert auf die Feststellung, dass das Wehr hält.', 'document WVB'),
  row('de', 'Die Nachrichtenagentur Weitkorr hat Aufnahmen einer Drohne veröffentlicht.', 'prior-report Weitkorr'),
  row('de', 'Der Geheimdienst nahm damals an, dass das Wehr bricht.', 'organisation Geheimdienst'),
  row('de', 'Die Internetzeitung „Daily WT“ in Weitental meldete, das Wehr sei offen.', 'prior-report Daily WT'),
  row('de', 'Nach Berichten, wonach das Wehr brach, kam niemand mehr.', 'anonymous null'),
  row('fr', 'Dans un communiqué, la mairie affirme que le moulin ferme.', 'document mairie'),
  row('fr', 'Cet article est paru dans Le Vallon Libéré.', 'prior-report Le Vallon Libéré'),
  row('es', 'En un comunicado, la fiscalía afirma que el molino cierra.', 'document fiscalía'),
  row('es', 'Esta nota fue publicada originalmente en El Diario del Cauce.', 'prior-report El Diario del Cauce'),
];

const stances: readonly Row[] = [
  row('en', 'Recent polls indicate that nobody wants the weir.', 'document Recent polls'),
  row('en', 'Experts believe that the weir will fail.', 'person null'),
  row('en', 'The council expects that the weir will fail.', 'organisation council'),
  row('de', 'Mehrere Umfragen zeigen, dass niemand das Wehr will.', 'document Mehrere Umfragen'),
  row('fr', 'Plusieurs sondages indiquent que personne ne veut du moulin.', 'document Plusieurs sondages'),
  row('es', 'Diversas encuestas apuntan a un descenso del caudal.', 'document Diversas encuestas'),
];

const none: readonly Row[] = [
  row('en', 'The file must be served over HTTP for the adapter to be loaded.'),
  row('en', 'I cannot see what the data says about me.'),
  row('en', 'Set up the links according to the guideline.'),
  row('en', 'The ice is thin for many reasons, noted experts.'),
  row('en', 'We work in open source projects for a living.'),
  row('en', 'People worry about the weir.'),
  row('en', 'Our figures show that the weir leaks.'),
  row('en', ['The weir leaks.', 'Additional reporting by Ada Lorne.']),
  row('de', 'Die Einschätzungen der Mühlen lassen vermuten, dass niemand kommt.'),
  { ...row('pt', '“Atravesso a ponte”, disse ao Jornal do Vale Rui Melo.'), site: 'Jornal do Vale' },
  row('es', 'A través de la "cuenta administrada por su familia" no se dijo nada.'),
  row('fr', 'Ils ont classé les messages selon la source.'),
  row('es', 'Un video publicado el lunes no gustó a nadie.'),
];

const groups: Readonly<Record<string, readonly Row[]>> = {
  scoops,
  told,
  wires,
  labels,
  references,
  writings,
  stances,
  none,
};

for (const [name, rows] of Object.entries(groups))
  describe(`credits: ${name}`, () => {
    it.each(rows)('$language: $lines', ({ language, site, lines, credits }) => {
      const page = attributionsOf(lines, site === undefined ? { language } : { language, site });
      expect(page.credits.map(({ kind, attribution }) => `${kind} ${attribution.name}`)).toEqual(credits);
    });
  });

describe('a source that is named again has the link it had', () => {
  const rows: readonly (readonly [again: string, citation: number | null])[] = [
    ['Fell told the Post that she would stay.', 0],
    ['According to the paper, the price was 4m.', 0],
    ['Fell told the Herald that she would stay.', null],
  ];
  it.each(rows)('%s → %s', (again, citation) => {
    const lines = ['The mill is sold, [the Dunmere Post](https://dunmerepost.example/mill) reported.', again];
    expect(attributionsOf(lines).credits.at(-1)?.citation).toBe(citation);
  });
  it('an account has the link of its post', () => {
    const lines = [
      '{embed https://x.com/weirwatcher/status/1220552769737592837}',
      'Twitter user @weirwatcher wrote that it leaks.',
    ];
    expect(attributionsOf(lines).credits.map((credit) => credit.citation)).toEqual([0]);
  });
  it('a link to another publication is not that of the outlet that was told', () => {
    const lines = ['Fell told the Weir Herald at its yearly dinner that [it leaks](https://dunmerepost.example/leak).'];
    expect(attributionsOf(lines).credits.map((credit) => credit.citation)).toEqual([null]);
  });
});
