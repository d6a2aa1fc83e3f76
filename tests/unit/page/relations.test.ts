import { describe, expect, test } from 'vitest';
import { readArticle, relationsOf } from './read-article';

const link = (host: string, words: string): string => `<a href="https://${host}">${words}</a>`;

const PROSE =
  'The steps were counted twice that winter, by whoever came first, and the figures went into a school book that is kept in the yard, where nobody has asked for it since, and where it will stay.';

/** Language, paragraph, relations with addresses. */
const CASES: readonly (readonly [title: string, language: string, markup: string, wanted: readonly string[]])[] = [
  [
    'the clause of saying is linked',
    'en',
    `“The weir will hold,” ${link('mossletter.example.net/weir', 'Anna Brook said')}.`,
    ['quotes mossletter.example.net/weir'],
  ],
  [
    'a link that the page put into what somebody says',
    'en',
    `“The ${link('mossletter.example.net/weir', 'upper weir')} will hold until the spring,” Anna Brook said.`,
    ['links mossletter.example.net/weir'],
  ],
  [
    'a name in marks that is the link itself',
    'en',
    `Thirty people write for the village blog “${link('thebittern.example.net/about', 'The Bittern')}” without being paid.`,
    ['links thebittern.example.net/about'],
  ],
  [
    'the home page of where the speaker works',
    'en',
    `“The weir will hold,” said Anna Brook, who teaches rivers at ${link('college.example.edu/', 'Fenmoor College')}.`,
    ['links college.example.edu/'],
  ],
  [
    'an office and a name without a verb',
    'en',
    `${link('council.example.gov/people/brook', 'Chief Engineer Anna Brook')} noted that the weir had passed its test “with ease”.`,
    ['links council.example.gov/people/brook'],
  ],
  [
    'a report of the outlet that is credited',
    'en',
    `The weir was never tested, ${link('harbourpost.example.com/weir', 'the Harbour Post reported on Monday')}.`,
    ['isBasedOn harbourpost.example.com/weir'],
  ],
  [
    'what somebody else is said to have done',
    'en',
    `When the river rose, older members of the party emphasized ${link('harbourpost.example.com/doubts', 'their doubts about the plan')}.`,
    ['links harbourpost.example.com/doubts'],
  ],
  [
    'a study that shows, unnamed',
    'en',
    `Cold water holds more air. ${link('lake.example.edu/papers/12', 'The study found that the lake')} had warmed by two degrees.`,
    ['isBasedOn lake.example.edu/papers/12'],
  ],
  [
    'said in a writing that is linked',
    'en',
    `The keeper, who left in May, said in ${link('keeper.example.net/letter', 'an open letter')} that the gauge had been moved.`,
    ['isBasedOn keeper.example.net/letter'],
  ],
  [
    'a document that stands by itself',
    'en',
    `The town also has ${link('town.example.gov/records', 'records')} of every flood since the bridge was built.`,
    ['links town.example.gov/records'],
  ],
  [
    'per',
    'en',
    `Forty gates were closed that night, per ${link('gates.example.net/list', 'a list kept by the harbour master')}.`,
    ['isBasedOn gates.example.net/list'],
  ],
  [
    'German: read at',
    'de',
    `Dass der Pegel versetzt wurde, habe ich bei ${link('uferblog.example.net/2024/pegel', 'Uferblog')} gelesen.`,
    ['isBasedOn uferblog.example.net/2024/pegel'],
  ],
  [
    'German: a study has shown',
    'de',
    `Das Wasser wird wärmer. Die ${link('see.example.edu/studie', 'Studie „Zwei Grad im Juni“')} hat gezeigt, wie schnell das geht.`,
    ['isBasedOn see.example.edu/studie'],
  ],
  [
    'French: one reads at',
    'fr',
    `Le 3 mai, ${link('lavigie.example.com/crue', 'on lit sur La Vigie')} que la jauge a été déplacée pendant la nuit.`,
    ['isBasedOn lavigie.example.com/crue'],
  ],
  [
    'Spanish: the work showed',
    'es',
    `El lago cambia deprisa. ${link('lago.example.edu/informe', 'El informe demostró que el agua')} había subido dos grados.`,
    ['isBasedOn lago.example.edu/informe'],
  ],
  [
    'as somebody reports, in a post',
    'en',
    `The weir is to open in May, as the ${link('x.com/fernfog/status/1481306555857481731', 'engineer Jo Farn reports')}.`,
    ['isBasedOn x.com/fernfog/status/1481306555857481731'],
  ],
  [
    'German: as an outlet whose name begins with a figure reports',
    'de',
    `Das Wehr soll, ${link('7uhrfunk.example.com/wehr', 'wie 7UhrFunk berichtet')}, noch im Mai öffnen.`,
    ['isBasedOn 7uhrfunk.example.com/wehr'],
  ],
  [
    'German: linked words that begin as a credit',
    'de',
    `${link('harbourpost.example.com/pegel', 'Laut den neuesten Messungen sinkt der Pegel')} schon wieder seit Montag.`,
    ['isBasedOn harbourpost.example.com/pegel'],
  ],
  [
    'German: figures that show it',
    'de',
    `Im April war der Pegel niedrig. Das zeigen ${link('pegel.example.com/zahlen', 'Messreihen')} vom oberen Wehr.`,
    ['isBasedOn pegel.example.com/zahlen'],
  ],
  [
    'a byline that leads to the post of its author',
    'en',
    `by ${link('www.reddit.com/r/rivers/comments/djzxq8/', 'fern_fog')}`,
    ['isBasedOn www.reddit.com/r/rivers/comments/djzxq8/'],
  ],
  [
    'a line that names whose text follows, above its address',
    'en',
    `Anna Brook of the Harbour Post covered them in the summer:</p><p>${link('harbourpost.example.com/gates', 'harbourpost.example.com/gates')}`,
    ['isBasedOn harbourpost.example.com/gates'],
  ],
  [
    'a line that names nobody of the address below it',
    'en',
    `Anna Brook took these pictures of the gates in the summer:</p><p>${link('harbourpost.example.com/gates', 'harbourpost.example.com/gates')}`,
    ['links harbourpost.example.com/gates'],
  ],
  [
    'Spanish: further reading in brackets, with a headline that says',
    'es',
    `(También puede leer: ${link('harbourpost.example.com/presa', 'Brook dijo que la presa no cedería')})`,
    ['links harbourpost.example.com/presa'],
  ],
  [
    'words set off below a list are not those of its last entry',
    'en',
    `The gauge can be read at home.</p><ul><li>Cheap: a stick will do.</li><li>A film of it: ${link('film.example.com/gauge', 'how the gauge is read')}.</li></ul><blockquote>Reading a gauge at home takes a stick and a dry morning, and little else.</blockquote><p>`,
    ['links film.example.com/gauge'],
  ],
  [
    'words set off below a list that leads to them',
    'en',
    `Two people answered.</p><ul><li>Anna Brook wrote in ${link('harbourpost.example.com/gauge', 'the Harbour Post')}:</li></ul><blockquote>Reading a gauge at home takes a stick and a dry morning, and little else.</blockquote><p>`,
    ['quotes harbourpost.example.com/gauge'],
  ],
  [
    'words set off below an aside in brackets',
    'en',
    `Sticks rot. (For more on wood you can read ${link('harbourpost.example.com/wood', 'an older article')} of mine.)</p><blockquote>So look at the stick before you look at the water, and write down both.</blockquote><p>`,
    ['links harbourpost.example.com/wood'],
  ],
  [
    'an address in a program',
    'en',
    `The gauge is asked like this:</p><pre>ask("https://gauge.example.com/now", 'https://gauge.example.com/then?' + day)</pre><p>`,
    [],
  ],
  [
    'an address in a mail kept as it was typed',
    'en',
    `This came in the night:</p><pre>The gauge is under water, see https://gauge.example.com/now and call.</pre><p>`,
    ['links gauge.example.com/now'],
  ],
  [
    'a printed address of the same site in a list',
    'en',
    `More of it:</p><ul class="plain"><li class="item"><a href="/2023/gauge-story">https://paper.example.org/2023/gauge-story</a></li></ul><p>`,
    ['links paper.example.org/2023/gauge-story'],
  ],
  [
    'a caption that closes with its credit in brackets',
    'en',
    `The gates at noon (${link('harbourpost.example.com/gates', 'Harbour Post')})`,
    ['isBasedOn harbourpost.example.com/gates'],
  ],
  [
    'a curator’s sign',
    'en',
    `<em>↬ ${link('other.example.net/2019/words', 'Some Blog')}</em>`,
    ['isBasedOn other.example.net/2019/words'],
  ],
  [
    'republished',
    'en',
    `Republished from ${link('other.example.net/2019/words', 'The Other')} under a licence.`,
    ['isBasedOn other.example.net/2019/words'],
  ],
  [
    'cross-posted',
    'en',
    `Cross-posted from ${link('other.example.net/2019/words', 'my blog')}.`,
    ['isBasedOn other.example.net/2019/words'],
  ],
  [
    'found at, at the head of a line',
    'en',
    `Spotted at ${link('other.example.net/2019/words', 'The Other')}`,
    ['isBasedOn other.example.net/2019/words'],
  ],
  [
    'Spanish: seen at',
    'es',
    `Visto en ${link('other.example.net/2019/words', 'Los Otros')}`,
    ['isBasedOn other.example.net/2019/words'],
  ],
  [
    'French: found at',
    'fr',
    `Repéré sur ${link('other.example.net/2019/words', 'Les Autres')}`,
    ['isBasedOn other.example.net/2019/words'],
  ],
  [
    'seen at, in a sentence',
    'en',
    `The heron was last seen at ${link('other.example.net/2019/words', 'the upper weir')} in May.`,
    ['links other.example.net/2019/words'],
  ],
  [
    'the number of a reference at the end of a short line',
    'en',
    `Herons come back to the weir (${link('other.example.net/2019/words', '12')}).`,
    ['links other.example.net/2019/words'],
  ],
  [
    'a repost by its microformat',
    'en',
    `<span class="u-repost-of h-cite"><a class="u-url" href="https://other.example.net/2019/words">The Other</a></span>`,
    ['isBasedOn other.example.net/2019/words'],
  ],
  [
    'come to us from',
    'en',
    `More cuts were agreed today. The details come to us from ${link('wire.example.com/2011/cuts', 'Wirenews')}:`,
    ['isBasedOn wire.example.com/2011/cuts'],
  ],
  [
    'German: the figures stem from',
    'de',
    `Drei Schleusen stehen still. Die Zahlen stammen aus ${link('amt.example.de/2011/a', 'der Liste des Amts')}.`,
    ['isBasedOn amt.example.de/2011/a'],
  ],
  [
    'originally published at',
    'en',
    `Originally published at ${link('fen.example.net/2011/weir', 'fen.example.net')} on 18 November.`,
    ['isBasedOn fen.example.net/2011/weir'],
  ],
  [
    'according to a person, all of the statement',
    'en',
    `It is not settled and, according to reporter Mara Stevens, ${link('notes.example.net/m/5', 'there still needs to be a vote')}.`,
    ['isBasedOn notes.example.net/m/5'],
  ],
  [
    'according to a person, a word of the statement',
    'en',
    `It is not settled and, according to reporter Mara Stevens, ${link('rivers.example.net/weir', 'weirs')} will need a vote.`,
    ['links rivers.example.net/weir'],
  ],
  [
    'an article by somebody, wherever it is',
    'en',
    `As ${link('fuse.example.net/story/1', 'Alexis Brook')} reports, the board ignored the warning.`,
    ['isBasedOn fuse.example.net/story/1'],
  ],
  [
    'a bare verb, then what was said',
    'en',
    `Tide Online ${link('tide.example.net/7', 'adds')} that the quarrel was about the gates.`,
    ['isBasedOn tide.example.net/7'],
  ],
  [
    'French: the linked clause of who said it',
    'fr',
    `${'Les écluses de la vallée étaient fermées depuis neuf semaines, et personne ne savait pourquoi les vannes ne bougeaient plus. '.repeat(6)}Un troisième éclusier est mort, ${link('lavigie.example.com/film', 'a déclaré jeudi la ministre des Eaux')}.`,
    ['isBasedOn lavigie.example.com/film'],
  ],
  [
    'German: the linked clause of who said it',
    'de',
    `${'Die Schleusen im Tal waren seit neun Wochen geschlossen, und niemand wusste, warum sich die Tore nicht mehr bewegten. '.repeat(6)}Das Wehr halte noch Jahre, ${link('bote.example.de/film', 'sagte die Leiterin des Amts')}.`,
    ['isBasedOn bote.example.de/film'],
  ],
  [
    'software whose source is open',
    'en',
    `The open-source ${link('code.example.net/gauge', 'library')} and ${link('code.example.net/open', 'open source')} are taught there.`,
    ['links code.example.net/gauge', 'links code.example.net/open'],
  ],
  [
    'sources and pictures in brackets behind the last sentence',
    'en',
    `${'The gates were shut for nine weeks while a hinge was cast. '.repeat(4)}[${link('tech.example.net/a', 'Tech Guide')} - ${link('wire.example.net/b', 'Wire')} Top image: ${link('stock.example.net/c', 'Creatia')}]`,
    ['isBasedOn tech.example.net/a', 'isBasedOn wire.example.net/b', 'isBasedOn stock.example.net/c'],
  ],
  [
    'an article by its title, from which a figure comes',
    'en',
    `The number comes from an article titled “${link('courier.example.com/2', 'Forty gates and a lie')}” in the Courier.`,
    ['isBasedOn courier.example.com/2'],
  ],
  [
    'a post by its title, in which somebody wrote',
    'en',
    `In a post entitled ${link('lee.example.com/3', 'Notes on the weir')}, Ann Lee wrote that it would fall by May.`,
    ['isBasedOn lee.example.com/3'],
  ],
  [
    'German: an essay by its title',
    'de',
    `In einem Essay mit dem Titel ${link('lee.example.com/3', 'Notizen vom Wehr')} wrote Ann Lee, es falle im Mai.`,
    ['isBasedOn lee.example.com/3'],
  ],
  [
    'a story by its title that is only told of',
    'en',
    `On Monday the Courier ran a story headlined ${link('courier.example.com/1', 'The weir must go')}.`,
    ['links courier.example.com/1'],
  ],
  [
    'a portrait by',
    'en',
    `Portrait by ${link('lee.example.com/portraits', 'Ann Lee')}`,
    ['isBasedOn lee.example.com/portraits'],
  ],
  [
    'according to a book in marks',
    'en',
    `Nobody had asked her, according to “${link('books.example.com/7', 'I’m at the Gauge')},” an inside view of those years.`,
    ['isBasedOn books.example.com/7'],
  ],
  ...(
    [
      ['da', (x) => `Ifølge ${x} kostede slusen ni millioner.`, 'referatet'],
      ['nb', (x) => `Ifølge en ${x} kostet slusen ni millioner.`, 'rapport'],
      ['cs', (x) => `Podle ${x} stálo zdymadlo devět milionů.`, 'správy toků'],
      ['sl', (x) => `Po podatkih ${x} je zapornica stala devet milijonov.`, 'občine'],
      ['sr', (x) => `Како ${x}, устава је стајала девет милиона.`, 'јавља Радио Мост'],
      ['ar', (x) => `وذكرت ${x} أن الكلفة بلغت تسعة ملايين.`, 'وكالة الأنباء'],
      ['en', (x) => `The figures are from ${x} and go back to 1911.`, 'the yearbook of the canal'],
      ['fr', (x) => `La recette vient de ${x}, que Jo m’a signalé.`, 'ce livret'],
      ['hr', (x) => `Kako ${x}, ustava je stajala devet milijuna.`, 'javlja Radio Most'],
      ['ro', (x) => `Potrivit ${x}, ecluza a costat nouă milioane.`, 'primăriei'],
      ['uk', (x) => `Про це ${x}.`, 'повідомила міська рада'],
      ['bg', (x) => `Според ${x} шлюзът струва девет милиона.`, 'общината'],
      ['el', (x) => `Σύμφωνα με την ${x}, το έργο κόστισε εννέα εκατομμύρια.`, 'ανακοίνωση του δήμου'],
      ['fi', (x) => `Sulku maksoi ${x} mukaan yhdeksän miljoonaa.`, 'viraston'],
      ['hu', (x) => `A zsilip ${x} szerint kilencmillióba került.`, 'a hivatal'],
      ['tr', (x) => `${x}’ne göre kapak dokuz milyona mal oldu.`, 'Su İdaresi'],
      ['id', (x) => `Menurut ${x}, pintu air itu menelan sembilan juta.`, 'dinas air'],
      ['he', (x) => `לפי ${x}, הסכר עלה תשעה מיליון.`, 'מסמך העירייה'],
      ['ar', (x) => `بلغت الكلفة تسعة ملايين، وفق ${x}.`, 'بيان الوزارة'],
      ['hi', (x) => `${x} के अनुसार इस पर नब्बे लाख खर्च हुए।`, 'जल विभाग'],
      ['ja', (x) => `${x}によると、水門の費用は九百万円だった。`, '市の発表'],
      ['zh', (x) => `据${x},水闸耗资九百万元。`, '县水利局通报'],
    ] as const satisfies readonly (readonly [string, (linked: string) => string, string])[]
  ).map(
    ([language, line, words]) =>
      [
        `the source by its language: ${line(words)}`,
        language,
        line(link('board.example.gov/weir', words)),
        ['isBasedOn board.example.gov/weir'],
      ] as const,
  ),
  [
    'where something can be found is nobody’s word for it',
    'en',
    `The old gauge can be found in ${link('harbour.example.com/museum', 'the museum by the weir')} on Sundays.`,
    ['links harbour.example.com/museum'],
  ],
  [
    'a bracket that says more than whose it is',
    'en',
    `All wheels of the mill (except ${link('mill.example.com/third', 'the third')})`,
    ['links mill.example.com/third'],
  ],
  [
    'an encyclopaedia that only explains who reports',
    'en',
    `In 2011, ${link('en.wikipedia.org/wiki/Harbour_Post', 'the Harbour Post')} reported that the weir had moved.`,
    ['links en.wikipedia.org/wiki/Harbour_Post'],
  ],
  [
    'an encyclopaedia as the source',
    'en',
    `According to ${link('en.wikipedia.org/wiki/Weir', 'Wikipedia')}, the weir was built in 1911.`,
    ['isBasedOn en.wikipedia.org/wiki/Weir'],
  ],
  [
    'who put the author on to it',
    'en',
    `I was put on to this by ${link('mudflats.example.net/gauge', 'Mudflats')}, who noticed the gap first.`,
    ['isBasedOn mudflats.example.net/gauge'],
  ],
  [
    'the credit of a picture in brackets that close a long paragraph',
    'en',
    `${PROSE} (Picture: ${link('pictures.example.com/40', 'glen on the wharf')}, used with permission.)`,
    ['isBasedOn pictures.example.com/40'],
  ],
  [
    'brackets with what the picture shows',
    'en',
    `${PROSE} (Pictured is ${link('mill.example.com/wheel', 'the old wheel')} in the spring.)`,
    ['links mill.example.com/wheel'],
  ],
  ...(
    [
      ['en', 'Sources:'],
      ['de', 'Quellen:'],
      ['ru', 'Источники:'],
    ] as const
  ).map(
    ([language, label]) =>
      [
        `lines below their label: ${label}`,
        language,
        `${label}<br>- ${link('courier.example.com/1', 'Courier, 19 June')}<br>- Harbour Post, page 3<br>- ${link('post.example.com/2', 'Post')}`,
        ['isBasedOn courier.example.com/1', 'isBasedOn post.example.com/2'],
      ] as const,
  ),
  [
    'lines below another label',
    'en',
    `To take along:<br>- ${link('courier.example.com/1', 'a lamp')}<br>- a rope`,
    ['links courier.example.com/1'],
  ],
];

describe('how a page cites', () => {
  for (const [title, language, markup, wanted] of CASES) {
    test(title, () => expect(relationsOf(readArticle(`<p>${markup}</p>`, language))).toEqual(wanted));
  }
});
