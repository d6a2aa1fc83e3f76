/** How far words leave open whether something is so. */
export interface HedgeWords {
  /** Single words that say it may not be so; one written with accents counts only with them: "könnte" is a hedge, "konnte" is none. */
  readonly strong: ReadonlySet<string>;
  /** Words that only report or plan: they excuse the other side's hedge, but are none by themselves. */
  readonly weak: ReadonlySet<string>;
  /** Phrases of several words, strong: the words after the first one, by that one. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Verb forms that are a hedge by their ending (on the word as written), or null. */
  readonly ending: RegExp | null;
  /** Words with that ending that are none. */
  readonly exceptions: ReadonlySet<string>;
}

/** Hedges per language, accents folded except in `ending` and where the accent alone makes the hedge. */
export const hedgeWords: Readonly<Record<string, HedgeWords>> = {
  en: hedges({
    strong: `may might could possibly perhaps maybe probably likely unlikely reportedly allegedly alleged apparently seemingly supposedly purportedly presumably
      appears appear appeared seems seem seemed suspected believed rumoured rumored unconfirmed potentially possible probable suggests suggest suggested
      arguably believe believes think thinks fear fears suspect suspects thought feared claims claimed estimated ostensibly conceivably reputedly
      indicate indicates indicated presumed hypothetically considering considers mulling contemplating doubtful questionable tentatively`,
    weak: `would should if plans plan planned planning proposed proposal proposes draft drafted expected expects forecast forecasts projected whether potential
      says said say`,
    phrases: [
      'about to',
      'is weighing',
      'are weighing',
      'was weighing',
      'were weighing',
      'weighing up',
      'expected to',
      'forecast to',
      'projected to',
      'is said to',
      'are said to',
      'set to',
      'due to be',
      'it is understood',
      'understood to',
      'signs that',
      'unclear whether',
      'unclear if',
      'not clear whether',
      'not clear if',
      'not known whether',
      'hopes to',
      'hope to',
      'hoping to',
      'aims to',
      'at risk of',
      'on course to',
      'on track to',
      'point to',
      'points to',
      'pointing to',

      'looking at',
      'looking into',
      'not ruled out',
      'not rule out',
      'cannot rule out',
      'cannot be ruled out',
      'in talks',
      'if confirmed',
    ],
  }),
  fr: hedges({
    strong: `peut peuvent pourrait pourraient aurait auraient serait seraient devrait devraient ferait feraient irait voudrait viendrait prendrait probablement apparemment
      presume presumee presumes pretendu pretendument supposee supposement semble semblent semblerait eventuel eventuellement vraisemblablement possible possiblement probable`,
    weak: `si etudie etudient reflechit projet projette prevoit prevu envisage envisagerait affirme pretend`,
    phrases: [
      'peut etre',
      'sans doute',
      'soi disant',
      'il se peut',
      'a priori',
      'tout porte a croire',
      'n est pas exclu',
      'selon toute vraisemblance',
      'tout indique que',
      'on ignore',
      'pas clair si',
      'espere pouvoir',
    ],
    ending: /(?:erai(?:t|ent)|drai(?:t|ent))$/u,
  }),
  de: hedges({
    strong: `offenbar angeblich voraussichtlich voraussichtliche mutmasslich mutmassliche mutmassliches mutmasslichen wohl vermutlich moglicherweise vielleicht könnte könnten dürfte dürften koennte koennten duerfte duerften kann soll
      sollen anscheinend scheint scheinbar wahrscheinlich womoglich eventuell moglich mogliche moglichen moglicher mutmasslicher angebliche angeblichen angeblicher vermeintlich
      vermeintliche vermeintlichen erwagt erwagen`,
    weak: `sei seien habe hatten wurde wurden konnen werde entwurf pruft prufen uberlegt plant planen geplant vorschlag falls wolle`,
    phrases: [
      'es heisst',
      'unklar ob',
      'nicht klar ob',
      'hofft auf',
      'dem vernehmen nach',
      'nicht ausgeschlossen',
      'konnen bis zu',
      'geht davon aus',
      'gehen davon aus',
      'sieht so aus',
      'deutet darauf hin',
      'deuten darauf hin',
      'aller voraussicht nach',
    ],
  }),
  es: hedges({
    strong: `podria podrian habria habrian seria serian tendria tendrian deberia deberian haria harian vendria posible posiblemente quiza quizas presunto presunta presuntos presuntas supuesto
      supuesta supuestamente presuntamente aparentemente probable probablemente parece parecen puede pueden`,
    weak: `si planea preve previsto proyecto propuesta afirma estudia estudian baraja barajan valora valoran contempla sopesa`,
    phrases: [
      'tal vez',
      'se espera que',
      'al parecer',
      'no esta claro si',
      'se desconoce si',
      'espera poder',
      'a lo mejor',
      'por lo visto',
      'no se descarta',
      'no descarta',
      'todo apunta a',
      'apunta a que',
      'apuntan a que',
    ],
    ending: /(?:[ai]r[ií]an?)$/u,
    exceptions: 'varian harian maria guardaria secretaria',
  }),
  it: hedges({
    strong: `potrebbe potrebbero sarebbe sarebbero avrebbe avrebbero forse presunto presunta probabilmente apparentemente pare sembra sembrano possibile puo possono presunti presunte eventuale verosimilmente`,
    weak: `se progetto prevede valuta valutano studia ipotizza`,
    phrases: [
      'a quanto pare',
      'non e chiaro se',
      'non e escluso',
      'non si esclude',
      'a quanto risulta',
      'con ogni probabilita',
    ],
    ending: /rebbe(?:ro)?$/u,
  }),
  pt: hedges({
    strong: `poderia poderiam seria seriam teria teriam talvez suposto suposta supostamente alegadamente aparentemente possivel provavelmente parece pode podem podera poderao podia podiam
      presumivelmente presumivel alegado alegada suspeito suspeita eventualmente haveria estaria estariam`,
    weak: `se estuda estudam pondera admite projeto preve devera deverao previsto prevista planeia pretende`,
    phrases: [
      'ao que parece',
      'nao e claro se',
      'nao esta claro se',
      'ao que tudo indica',
      'tudo indica que',
      'nao esta excluido',
      'nao se exclui',
    ],
    ending: /[aei]riam?$/u,
    exceptions:
      'maria secretaria padaria livraria bateria galeria lotaria loteria queria queriam servia cafetaria cervejaria parceria engenharia peixaria',
  }),
  nl: hedges({
    strong: `zou zouden mogelijk vermoedelijk kennelijk blijkbaar misschien waarschijnlijk wellicht vermeend vermeende lijkt lijken kan kunnen zouden mogelijke vermoedelijke`,
    weak: `als plan voorstel overweegt overwegen onderzoekt`,
    phrases: [
      'naar verluidt',
      'niet duidelijk of',
      'hoopt te',
      'naar verwachting',
      'niet uitgesloten',
      'het lijkt erop',
    ],
  }),
};

interface HedgeLists {
  readonly strong: string;
  readonly weak: string;
  readonly phrases: readonly string[];
  readonly ending?: RegExp;
  readonly exceptions?: string;
}

function hedges(lists: HedgeLists): HedgeWords {
  return {
    strong: new Set(lists.strong.split(/\s+/)),
    weak: new Set(lists.weak.split(/\s+/)),
    phrases: byFirstWord(lists.phrases),
    ending: lists.ending ?? null,
    exceptions: new Set(lists.exceptions?.split(' ') ?? []),
  };
}

function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const rests = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const [first = '', ...rest] = phrase.split(' ');
    rests.set(first, [...(rests.get(first) ?? []), rest]);
  }
  return rests;
}
