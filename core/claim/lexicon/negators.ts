/** Words that turn a statement round. */
export interface NegationWords {
  /** Particles and pronouns: not, never, nobody. */
  readonly particles: ReadonlySet<string>;
  /** Verbs and adjectives that deny what follows. */
  readonly denials: ReadonlySet<string>;
  /** Word sequences that hold a particle and negate nothing. */
  readonly harmless: readonly (readonly string[])[];
  /** Content words before the particle are in its scope too (verb before particle). */
  readonly looksBack: boolean;
}

/** Negation per language, accents folded. Apostrophes separate words: "didn't" is "didn", "t". */
export const negationWords: Readonly<Record<string, NegationWords>> = {
  en: negation(
    'not no never none nobody nothing neither nor without cannot hardly scarcely barely t nowhere',
    'denied denies deny denying refuted refutes rejected rejects dismissed dismisses disputed disputes false untrue failed fails failing refused refuses refusing declined declines lacks lacked lacking unable',
    [
      'no more than',
      'no fewer than',
      'no less than',
      'not only',
      'no doubt',
      'not just',
      'whether or not',
      'or no',
      'or not',
      'without doubt',
      'without a doubt',
      'no question',
    ],
    false,
  ),
  fr: negation(
    'pas jamais rien personne aucun aucune sans nullement ni guere',
    'nie nient nia dement dementi dementent refuse refusent refusa conteste contestent contesta rejette rejettent faux fausse',
    ['pas moins de', 'pas plus de', 'pas seulement', 'sans doute', 'sans aucun doute', 'aucun doute'],
    true,
  ),
  de: negation(
    'nicht nichts nie niemals niemand niemanden niemandem kein keine keinen keinem keiner keines ohne weder keinerlei',
    'bestritt bestreitet bestritten bestreiten widerlegt widerlegte dementierte dementiert dementieren verneint verneinte falsch weigert weigerte abgelehnt ablehnte',
    ['nicht mehr als', 'nicht nur', 'nicht weniger als', 'ohne zweifel', 'kein zweifel', 'keinen zweifel'],
    true,
  ),
  es: negation(
    'no nunca jamas nadie nada ningun ninguno ninguna sin tampoco ni',
    'niega niegan nego negaron niegan desmiente desmienten desmintio desmintieron rechaza rechazan rechazo rechazaron falso falsa',
    ['no mas de', 'no menos de', 'no solo', 'sin duda', 'sin ninguna duda', 'no cabe duda', 'no hay duda'],
    false,
  ),
  it: negation(
    'non mai nessuno nessun nessuna niente nulla senza ne',
    'nega negano negato smentisce smentiscono smentito respinge respinto rifiuta rifiutato falso falsa',
    ['non solo', 'non piu di', 'senza dubbio', 'nessun dubbio'],
    false,
  ),
  pt: negation(
    'nao nunca jamais ninguem nada nenhum nenhuma sem nem',
    'nega negou negam negaram desmente desmentiu recusa recusou rejeita rejeitou falso falsa',
    ['nao so', 'nao mais de', 'sem duvida'],
    false,
  ),
  nl: negation(
    'niet nooit niemand niets geen zonder noch',
    'ontkent ontkende ontkennen weigert weigerde onwaar',
    ['niet meer dan', 'niet alleen', 'zonder twijfel', 'geen twijfel'],
    true,
  ),
};

function negation(particles: string, denials: string, harmless: readonly string[], looksBack: boolean): NegationWords {
  return {
    particles: new Set(particles.split(' ')),
    denials: new Set(denials.split(' ')),
    harmless: harmless.map((phrase) => phrase.split(' ')),
    looksBack,
  };
}
