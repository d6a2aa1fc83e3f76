import { describe, expect, test } from 'vitest';
import { attributionsOf } from './page-of';

/** How one language says who said what: N is the name, V each of the verbs, Q the words, “ and ” its marks. */
interface Grid {
  readonly language: string;
  readonly name: string;
  readonly marks: readonly [open: string, close: string];
  readonly words: string;
  readonly verbs: string;
  readonly frames: readonly string[];
}

const grids: readonly Grid[] = [
  {
    language: 'en',
    name: 'Nora Fell',
    marks: ['“', '”'],
    words: 'The gate jammed and we lost the night',
    verbs:
      'said says wrote writes added told explained argued claimed insisted noted warned admitted recalled asked replied tweeted posted stated announced declared concluded confirmed denied suggested acknowledged complained joked remarked observed continued shouted testified conceded stressed emphasized predicted vowed promised lamented quipped countered responded commented reported pleaded recounted asserted contended',
    frames: [
      '“Q,” V N.',
      '“Q,” N V.',
      'N V: “Q.”',
      'N V, “Q.”',
      '“Q,” V N, who runs the mill.',
      'N, the keeper, V: “Q.”',
      '“Q,” N V on Monday.',
    ],
  },
  {
    language: 'fr',
    name: 'Marie Duval',
    marks: ['« ', ' »'],
    words: 'La porte a cédé et nous avons perdu la nuit',
    verbs:
      'dit déclare affirme explique précise indique ajoute assure estime souligne raconte confie écrit répond rappelle regrette dénonce note commente conclut reconnaît insiste annonce lance prévient résume témoigne confirme juge soupire poursuit plaide admet avoue promet martèle tweete détaille reprend observe constate tranche glisse nuance',
    frames: ['“Q”, V N.', 'N V : “Q.”', 'N, la gardienne, V : “Q.”', '“Q”, V lundi N.'],
  },
  {
    language: 'fr',
    name: 'Marie Duval',
    marks: ['« ', ' »'],
    words: 'La porte a cédé et nous avons perdu la nuit',
    verbs:
      'dit déclaré affirmé expliqué précisé indiqué ajouté assuré estimé souligné raconté confié écrit répondu rappelé regretté dénoncé noté commenté conclu reconnu insisté annoncé lancé prévenu résumé témoigné confirmé jugé plaidé admis avoué promis martelé tweeté détaillé observé constaté tranché nuancé',
    frames: ['“Q”, a V N.', 'N a V : “Q.”', '“Q”, avait V N en mai.', 'N a V hier : “Q.”'],
  },
  {
    language: 'de',
    name: 'Nora Fell',
    marks: ['„', '“'],
    words: 'Das Tor klemmte und wir verloren die Nacht',
    verbs:
      'sagte sagt erklärte erklärt betonte schrieb schreibt fügte meinte meint berichtete erzählte erzählt kritisierte warnte forderte teilte antwortete fragte twitterte räumte kündigte versicherte behauptete stellte bestätigte ergänzte urteilte klagte lobte erinnerte entgegnete erwiderte resümierte findet glaubt kommentierte äußerte versprach mahnte',
    frames: ['“Q”, V N.', 'N V: “Q.”', 'N, die Wärterin, V: “Q.”', '“Q”, V die Wärterin N am Montag.'],
  },
  {
    language: 'es',
    name: 'Marta Ruiz',
    marks: ['“', '”'],
    words: 'La puerta cedió y perdimos la noche',
    verbs:
      'dijo dice afirmó aseguró explicó señaló indicó declaró añadió agregó sostuvo comentó manifestó destacó precisó apuntó advirtió recordó subrayó escribió contó relató respondió admitió reconoció insistió lamentó denunció anunció criticó concluyó tuiteó expresó recalcó puntualizó sentenció enfatizó aclaró confirmó reiteró resaltó detalló remarcó bromeó alertó pidió defendió',
    frames: ['“Q”, V N.', 'N V: “Q”.', 'N, la guardesa, V: “Q”.', '“Q”, V el lunes N.', 'Según V N, “Q”.'],
  },
  {
    language: 'pt',
    name: 'Marta Reis',
    marks: ['“', '”'],
    words: 'A porta cedeu e perdemos a noite',
    verbs:
      'disse diz afirmou explicou declarou contou acrescentou destacou ressaltou garantiu comentou avaliou escreveu relatou lembrou informou admitiu reconheceu criticou concluiu respondeu alertou defendeu lamentou argumentou questionou observou enfatizou revelou reforçou pontuou confirmou assegurou salientou sublinhou considerou',
    frames: ['“Q”, V N.', 'N V: “Q”.', 'N, a guarda, V: “Q”.', '“Q”, V na segunda-feira N.'],
  },
  {
    language: 'it',
    name: 'Marta Reggi',
    marks: ['«', '»'],
    words: 'La porta ha ceduto e abbiamo perso la notte',
    verbs:
      'dice ha_detto spiega ha_spiegato afferma ha_affermato racconta ha_raccontato aggiunge ha_aggiunto dichiara ha_dichiarato sottolinea ha_sottolineato commenta ha_commentato scrive ha_scritto osserva ricorda ha_ricordato conclude ha_concluso precisa ha_precisato sostiene ammette risponde ha_risposto assicura avverte denuncia conferma replica prosegue annuncia',
    frames: ['“Q”, V N.', 'N V: “Q”.', 'N, la custode, V: “Q”.', '“Q”, V lunedì N.'],
  },
  {
    language: 'nl',
    name: 'Nora Vel',
    marks: ['“', '”'],
    words: 'De poort klemde en we verloren de nacht',
    verbs:
      'zegt zei vertelt vertelde schrijft schreef verklaart verklaarde stelt stelde benadrukt benadrukte reageert reageerde meldt waarschuwt waarschuwde antwoordt antwoordde vraagt denkt vindt besluit klaagt twittert bevestigt erkent aldus',
    frames: ['“Q”, V N.', 'N V: “Q.”', 'N, de wachter, V: “Q.”'],
  },
  {
    language: 'pl',
    name: 'Anna Wilk',
    marks: ['„', '”'],
    words: 'Brama się zacięła i straciliśmy noc',
    verbs:
      'powiedziała mówi mówiła dodała dodaje stwierdziła stwierdza podkreśliła podkreśla zaznaczyła wyjaśniła wyjaśnia tłumaczy przyznała przyznaje napisała pisze poinformowała zapewnia odpowiedziała ocenia oceniła uważa ostrzega przekonuje wspomina komentuje opowiada relacjonuje zauważa',
    frames: ['“Q” – V N.', 'N V: “Q”.', '– Q – V N.', '“Q”, V N.'],
  },
  {
    language: 'ru',
    name: 'Анна Волкова',
    marks: ['«', '»'],
    words: 'Ворота заклинило, и мы потеряли ночь',
    verbs:
      'сказала говорит заявила отметила сообщила рассказала рассказывает подчеркнула добавила пояснила объяснила написала пишет считает призналась ответила уточнила напомнила предупредила утверждает прокомментировала возразила',
    frames: ['“Q”, — V N.', 'N V: “Q”.', '“Q”, — V смотрительница N.', '— Q, — V N.'],
  },
  {
    language: 'sv',
    name: 'Nora Fält',
    marks: ['”', '”'],
    words: 'Porten fastnade och vi förlorade natten',
    verbs:
      'säger sa sade berättar berättade skriver skrev menar menade förklarar förklarade tillägger påpekar betonar svarar svarade varnar konstaterar hävdar medger uppger kommenterar frågar tycker',
    frames: ['“Q”, V N.', 'N V: “Q”.', '– Q, V N.', '– Q, V vakten N.'],
  },
];

function speakersOf({ language, name, marks, words, verbs }: Grid, frame: string): readonly string[] {
  const [open, close] = marks;
  const parts: Readonly<Record<string, string>> = { '“': open, '”': close, N: name, Q: words };
  return verbs.split(' ').flatMap((verb) => {
    const line = frame.replace(/[“”NQV]/g, (part) => parts[part] ?? verb.replace('_', ' '));
    const [quotation] = attributionsOf([line], { language }).quotations;
    return quotation?.attribution.name === name ? [] : [`${line} (${quotation?.attribution.name ?? 'nobody'})`];
  });
}

describe('every verb of saying in every place that it takes', () => {
  for (const grid of grids)
    test.each(grid.frames)(`${grid.language}: %s`, (frame) => {
      expect(speakersOf(grid, frame)).toEqual([]);
    });
});
