import { describe, expect, test } from 'vitest';
import { runTrace } from '../../../core/chain/run-trace';
import { openSmallWeb, optionsOver, readSmall } from './small-web';

/** Each language with the name of the paper that prints the paragraph, and a paragraph to tell the language by. */
const PAPERS = {
  en: [
    'The Marsh Post',
    'The town lies on the edge of the marsh and has a quay, a hall and two bridges. There is a walk on Sunday.',
  ],
  de: [
    'Heideblatt',
    'Der Ort liegt am Rand des Moores und hat einen Kai, eine Halle und zwei Brücken. Am Sonntag ist eine Wanderung.',
  ],
  fr: [
    'Le Quai',
    'Le bourg est au bord du marais, il a un quai, une halle et deux ponts. Une promenade est prévue pour dimanche.',
  ],
  es: [
    'El Dique',
    'El pueblo está al borde de la marisma y tiene un muelle, una lonja y dos puentes. El domingo hay un paseo.',
  ],
  it: [
    'Il Molo',
    'Il paese sta al bordo della palude e ha un molo, una loggia e due ponti. Domenica ci sarà una passeggiata.',
  ],
  nl: [
    'De Steiger',
    'Het dorp ligt aan de rand van het moeras en heeft een kade, een hal en twee bruggen. Zondag is er een wandeling.',
  ],
  pt: ['O Cais', 'A vila fica à beira do pântano e tem um cais, uma lota e duas pontes. No domingo há um passeio.'],
} as const;

type Row = readonly [language: keyof typeof PAPERS, paragraph: string];

/** The words in double brackets are traced on a page without any link. Somebody else published them first: nothing leads there. */
const PUBLISHED_ELSEWHERE: readonly Row[] = [
  [
    'en',
    'The bakery’s ovens were sold to a museum, the Fenland Courier reported on Friday, and [[the shop will not reopen before spring]].',
  ],
  ['en', '[[The lighthouse has been without power for nine days]], a local radio station reported.'],
  ['en', '[[The lighthouse has been without power for nine days]], local media reported.'],
  ['en', '[[The lighthouse has been without power for nine days]], according to media reports.'],
  ['en', '[[The lighthouse has been without power for nine days]], it was reported last week.'],
  ['en', 'According to reports in the Dutch press, [[the ferry had been sold twice before]].'],
  ['en', 'In a 1994 interview with Rolling Pebble magazine, the singer said [[she had never owned a piano]].'],
  ['en', '[[“I never owned a piano,”]] she told Rolling Pebble in 1994.'],
  ['en', '[[“I never owned a piano,”]] Lena Marr writes in her memoir, The Black Keys.'],
  ['en', 'In a Facebook post on Sunday, the mayor wrote that [[the fountain would be switched off for good]].'],
  ['en', '[[“The fountain is off for good,”]] the mayor, Dirk Anselm, wrote on Facebook on Sunday.'],
  ['en', '[[“The fountain is off for good,”]] Anselm said in a video posted to Instagram.'],
  ['en', '[[“The fountain is off for good,”]] tweeted the mayor.'],
  ['en', 'The mayor took to Twitter to announce that [[the fountain was off for good]].'],
  ['en', 'A user on Reddit claimed that [[the fountain had been leaking into the crypt since March]].'],
  [
    'en',
    'In an op-ed for the Westshire Gazette, Professor Ilse Kron argued that [[the dyke would fail within ten years]].',
  ],
  [
    'en',
    '[[The company has lost two thirds of its customers]], Bloombridge News reported, citing people familiar with the matter.',
  ],
  ['en', '[[The company has lost two thirds of its customers]], the Financial Sentinel has learned.'],
  ['en', '[[The company has lost two thirds of its customers]], said a report in the Financial Sentinel.'],
  ['en', 'As first reported by Harbour Weekly, [[the company has lost two thirds of its customers]].'],
  ['en', 'The news was broken by Harbour Weekly: [[the company has lost two thirds of its customers]].'],
  ['en', 'Harbour Weekly has a scoop: [[the company has lost two thirds of its customers]].'],
  ['en', 'Per Harbour Weekly, [[the company has lost two thirds of its customers]].'],
  ['en', '[[The company has lost two thirds of its customers]] (via Harbour Weekly).'],
  ['en', '[[The company has lost two thirds of its customers]], Harbour Weekly writes.'],
  ['en', 'An investigation by Harbour Weekly found that [[the company had lost two thirds of its customers]].'],
  ['en', '[[The company has lost two thirds of its customers]], The Lantern revealed yesterday.'],
  ['en', 'The Lantern reports that [[the company has lost two thirds of its customers]].'],
  ['en', '[[The company has lost two thirds of its customers]], according to The Lantern.'],
  ['en', 'A tabloid claimed this week that [[the company had lost two thirds of its customers]].'],
  ['en', '[[The company has lost two thirds of its customers]], according to a blog post by a former employee.'],
  ['en', '[[The company has lost two thirds of its customers]], a former employee wrote in a blog post.'],
  ['en', '[[The company has lost two thirds of its customers]], a former employee said on the Deep Water podcast.'],
  [
    'en',
    'Speaking on Radio Estuary this morning, the director said [[the company had lost two thirds of its customers]].',
  ],
  ['en', '[[“We have lost two thirds of our customers,”]] the director told Radio Estuary.'],
  ['en', '[[“We have lost two thirds of our customers,”]] the director told the BBC.'],
  ['en', '[[“We have lost two thirds of our customers,”]] the director told Channel 9.'],
  ['en', '[[“We have lost two thirds of our customers,”]] the director was quoted as saying by the Estuary Times.'],
  ['en', 'The Estuary Times quoted the director as saying: [[“We have lost two thirds of our customers.”]]'],
  ['en', 'According to the news site Estuary Today, [[two thirds of customers have gone]].'],
  ['en', 'According to a viral post, [[two thirds of customers have gone]].'],
  ['en', 'A thread on a fishing forum says [[two thirds of customers have gone]].'],
  ['en', '[[Two thirds of customers have gone]], says Wikipedia.'],
  ['en', '[[Two thirds of customers have gone]], the state news agency said.'],
  ['en', '[[Two thirds of customers have gone]], the news agency Kystnytt reported.'],
  ['en', '[[Two thirds of customers have gone]]. The Estuary Times was first to report the story.'],
  ['en', '[[Two thirds of customers have gone]]. Estuary Times first reported the news.'],
  ['en', '[[Two thirds of customers have gone.]] (Estuary Times)'],
  ['en', '[[Two thirds of customers have gone]], reports said.'],
  ['en', 'It has been reported that [[two thirds of customers have gone]].'],
  ['de', '[[Das Freibad bleibt bis Juli geschlossen]], berichtet der Nordkreis-Anzeiger.'],
  ['de', '[[Das Freibad bleibt bis Juli geschlossen]], wie die Deutsche Presse-Agentur meldet.'],
  ['de', '[[Das Freibad bleibt bis Juli geschlossen]], so berichtet es der Sender KWR.'],
  ['de', 'Einem Bericht der „Küstenzeitung“ zufolge [[bleibt das Freibad bis Juli geschlossen]].'],
  ['de', 'Laut „Küstenzeitung“ [[bleibt das Freibad bis Juli geschlossen]].'],
  ['de', 'Medienberichten zufolge [[bleibt das Freibad bis Juli geschlossen]].'],
  ['de', 'Wie zuerst die „Küstenzeitung“ berichtete, [[bleibt das Freibad bis Juli geschlossen]].'],
  ['de', '[[„Ich bin enttäuscht“]], sagte der Bürgermeister der „Küstenzeitung“.'],
  ['de', '[[„Ich bin enttäuscht“]], sagte Bürgermeister Ralf Kunze im Gespräch mit dem Küstenradio.'],
  ['de', '[[„Ich bin enttäuscht“]], schrieb Bürgermeister Ralf Kunze auf Facebook.'],
  ['de', 'In einem Beitrag auf Instagram schrieb der Wirt, [[er habe seit Mai keinen Koch mehr]].'],
  [
    'de',
    'In einem Gastbeitrag für die „Küstenzeitung“ warnt die Forscherin, [[der Deich halte keine zehn Jahre mehr]].',
  ],
  ['de', 'In seinem Blog schreibt der Wirt, [[er habe seit Mai keinen Koch mehr]].'],
  ['de', 'Nach Informationen der „Küstenzeitung“ [[hat der Wirt seit Mai keinen Koch mehr]].'],
  ['de', '[[Der Wirt hat seit Mai keinen Koch mehr]], heißt es in einem Bericht der „Küstenzeitung“.'],
  ['fr', '[[La piscine restera fermée jusqu’en juillet]], rapporte Le Littoral libre.'],
  ['fr', 'D’après la presse locale, [[la piscine restera fermée jusqu’en juillet]].'],
  ['fr', '[[« Je suis déçu »]], a confié le maire à France Littoral.'],
  ['fr', '[[« Je suis déçu »]], a écrit le maire sur sa page Facebook.'],
  ['fr', 'Dans un message publié sur X, le maire affirme que [[la piscine restera fermée]].'],
  ['fr', 'Invité de Radio Estran, le maire a affirmé que [[la piscine restera fermée]].'],
  ['fr', 'Dans une tribune publiée par Le Littoral libre, le maire affirme que [[la piscine restera fermée]].'],
  ['fr', '[[La piscine restera fermée]], comme l’a révélé Le Littoral libre.'],
  ['fr', '[[La piscine restera fermée]], indique l’agence Estran-Presse.'],
  ['es', '[[La piscina seguirá cerrada hasta julio]], según informa La Voz del Litoral.'],
  ['es', '[[La piscina seguirá cerrada hasta julio]], según adelantó el diario Litoral Hoy.'],
  ['es', 'Según medios locales, [[la piscina seguirá cerrada hasta julio]].'],
  ['es', '[[«Estoy decepcionado»]], dijo el alcalde a Radio Litoral.'],
  ['es', '[[«Estoy decepcionado»]], escribió el alcalde en su cuenta de Twitter.'],
  ['es', 'En una entrevista con Litoral Hoy, el alcalde aseguró que [[la piscina seguirá cerrada]].'],
  ['es', '[[La piscina seguirá cerrada]], recoge la agencia Costapress.'],
  ['es', '[[La piscina seguirá cerrada]], publica Litoral Hoy.'],
  ['it', '[[La piscina resterà chiusa]], riporta Il Litorale.'],
  ['it', 'Secondo quanto riferito dall’agenzia Costa Press, [[la piscina resterà chiusa]].'],
  ['it', '[[«Sono deluso»]], ha detto il sindaco al Corriere del Litorale.'],
  ['it', '[[«Sono deluso»]], ha scritto il sindaco su Facebook.'],
  ['nl', '[[Het zwembad blijft dicht]], meldt de Kustkoerier.'],
  ['nl', 'Volgens lokale media [[blijft het zwembad dicht]].'],
  ['nl', '[[„Ik ben teleurgesteld”]], zei de burgemeester tegen Omroep Kust.'],
  ['pt', '[[A piscina continuará fechada]], avança o Jornal da Costa.'],
  ['pt', '[[«Estou desiludido»]], disse o presidente à Rádio Costa.'],
  ['pt', 'Segundo a imprensa local, [[a piscina continuará fechada]].'],
];

/** The page was told, holds the paper, was there, or says it itself. */
const SAID_HERE: readonly Row[] = [
  ['en', '[[Two thirds of customers have gone]], the company said on Monday.'],
  ['en', '[[Two thirds of customers have gone]], the company said in a statement.'],
  ['en', '[[Two thirds of customers have gone]], a person with knowledge of the figures told the Marsh Post.'],
  ['en', '[[“Two thirds of customers have gone,”]] the director, Una Feld, said.'],
  ['en', '[[“Two thirds of customers have gone,”]] Una Feld told reporters at a press conference.'],
  ['en', '[[“Two thirds of customers have gone,”]] Una Feld told me over tea.'],
  ['en', '[[“Two thirds of customers have gone,”]] Una Feld told us.'],
  ['en', '[[“Two thirds of customers have gone,”]] Una Feld told The Post.'],
  ['en', '[[“Two thirds of customers have gone,”]] Una Feld told the council on Tuesday.'],
  ['en', '[[“Two thirds of customers have gone,”]] Una Feld told the Press Club on Tuesday.'],
  ['en', '[[Two thirds of customers have gone]], according to minutes seen by the Marsh Post.'],
  [
    'en',
    '[[Two thirds of customers have gone]], according to figures obtained by The Marsh Post under freedom of information law.',
  ],
  ['en', '[[Two thirds of customers have gone]], an email seen by this newspaper shows.'],
  ['en', '[[Two thirds of customers have gone]], police said.'],
  ['en', 'The court ruled that [[the lease had ended in June]].'],
  ['en', '[[The lease ended in June]], the judge said.'],
  ['en', 'When we counted on Friday, [[eleven of the forty lamps were out]].'],
  ['en', '[[Eleven of the forty lamps on the quay were out on Friday night.]]'],
  ['en', 'The Estuary Times, which was sold last year, [[will close its print works in June]], its owner said.'],
  ['en', '[[The Estuary Times will close its print works in June.]]'],
  ['en', '[[“I read it in the Times and could not believe it,”]] said Una Feld.'],
  ['en', '[[“The post comes at noon now, if it comes,”]] said Una Feld, who lives on Mirror Lane.'],
  ['en', '[[“The clinic lost my records twice,”]] said Una Feld, of Standard Street.'],
  ['en', '[[The Daily Loaf bakery will open a second shop]], its founder Ida Poll said.'],
  ['en', '[[Sales fell by 40 per cent]], Star Foods reported on Tuesday.'],
  ['en', '[[Sales fell by 40 per cent]], the brewery reported.'],
  ['en', 'Neighbours reported that [[the alarm rang for six hours]].'],
  ['en', 'Residents wrote to the council that [[the alarm had rung for six hours]].'],
  ['en', '[[The alarm rang for six hours]], the fire service reported.'],
  ['en', '[[The alarm rang for six hours]], said a spokesman for the Post Office.'],
  ['en', '[[“The alarm rang for six hours,”]] Una Feld said in an interview.'],
  ['en', '[[“The alarm rang for six hours,”]] Una Feld said by telephone.'],
  ['en', '[[“The alarm rang for six hours,”]] Una Feld said in an interview with The Marsh Post.'],
  ['en', 'Speaking to this newspaper, Una Feld said [[the alarm rang for six hours]].'],
  ['de', '[[„Ich bin enttäuscht“]], sagte der Bürgermeister dem Heideblatt.'],
  ['de', '[[„Ich bin enttäuscht“]], sagte Bürgermeister Ralf Kunze auf Anfrage.'],
  ['de', '[[Das Freibad bleibt bis Juli geschlossen]], teilte die Stadt am Montag mit.'],
  ['de', 'Nach Angaben der Polizei [[fuhr der Wagen ohne Licht]].'],
  ['de', '[[Der Wagen fuhr ohne Licht]], berichtete eine Anwohnerin unserer Redaktion.'],
  ['de', 'Laut Protokoll der Sitzung, das dem Heideblatt vorliegt, [[kostet das Dach 80.000 Euro]].'],
  ['de', '[[„Ich bin enttäuscht“]], sagte Kunze im Gemeinderat.'],
  ['de', 'Das Gericht entschied, [[dass die Pacht im Juni endet]].'],
  ['fr', '[[« Je suis déçu »]], a déclaré le maire au Quai.'],
  ['fr', '[[« Je suis déçu »]], nous a confié le maire.'],
  ['fr', '[[La piscine restera fermée]], a annoncé la mairie lundi.'],
  ['fr', 'Selon la préfecture, [[la piscine restera fermée]].'],
  ['fr', 'Selon un document consulté par Le Quai, [[la piscine restera fermée]].'],
  ['fr', '[[« Je suis déçu »]], a dit le maire en conseil municipal.'],
  ['es', '[[«Estoy decepcionado»]], dijo el alcalde a El Dique.'],
  ['es', '[[«Estoy decepcionado»]], dijo el alcalde a este periódico.'],
  ['es', '[[La piscina seguirá cerrada]], según el Ayuntamiento.'],
  ['es', '[[La piscina seguirá cerrada]], según documentos a los que ha tenido acceso El Dique.'],
  ['it', '[[«Sono deluso»]], ha detto il sindaco al Molo.'],
  ['it', '[[La piscina resterà chiusa]], fa sapere il Comune.'],
  ['nl', '[[„Ik ben teleurgesteld”]], zei de burgemeester tegen De Steiger.'],
  ['nl', 'Volgens de gemeente [[blijft het zwembad dicht]].'],
  ['pt', '[[«Estou desiludido»]], disse o presidente a O Cais.'],
  ['pt', 'Segundo a câmara municipal, [[a piscina continuará fechada]].'],
];

async function endOf([language, paragraph]: Row): Promise<string | undefined> {
  const [site, first] = PAPERS[language];
  const claim = /\[\[(.*?)\]\]/.exec(paragraph)?.[1] ?? '';
  const text = claim.replace(/^[“„«]\s?|\s?[,.]?\s?[”“»]$|\.$/gu, '').trim();
  const page = readSmall(
    'https://www.paper.example.com/2024/05/02/the-day',
    `<!doctype html><html lang="${language}"><head><title>The day</title><meta property="og:type" content="article">
<meta property="og:site_name" content="${site}"><meta property="article:published_time" content="2024-05-02T08:00:00Z"></head>
<body><main><article><h1>The day</h1><p>${first}</p><p>${paragraph.replace(/\[\[|\]\]/g, '')}</p></article></main></body></html>`,
  );
  const { options } = optionsOver(openSmallWeb({}));
  const trace = await runTrace(options, { id: 't', page, text, readAs: 'tab' });
  return trace.chain.end?.kind;
}

describe('where a page without links says that its words are from', () => {
  test.each(PUBLISHED_ELSEWHERE)('%s, published elsewhere: %s', async (...row) => {
    expect(await endOf(row)).toBe('unlinked');
  });

  test.each(SAID_HERE)('%s, said here: %s', async (...row) => {
    expect(await endOf(row)).toBe('origin');
  });
});
