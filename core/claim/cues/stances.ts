/**
 * Verbs that attribute without being verbs of saying, for all languages in one list: whether they attribute depends on
 * their subject. Whole words in lower case.
 */
function verbs(words: string): RegExp {
  all.push(words);
  return new RegExp(`^(?:${words})$`, 'iu');
}
const all: string[] = [];

/** What writings do: "polls indicate", "die Studie zeigt", "las encuestas apuntan". */
export const SHOWS = verbs(
  'shows?|showed|indicates?|indicated|suggests?|suggested|finds?|found|concludes?|concluded|estimates?|estimated|projects?|projected|zeigt|zeigen|zeigte|zeigten|belegt|belegen|ergab|ergaben|ergibt|deuten|deutet|montrent?|montrait|indiquent?|suggèrent?|estiment?|révèlent?|conclut|concluent|muestran?|mostr(?:ó|aron)|indican?|apuntan?|señalan?|sugieren?|revelan?|reflejan?|estiman?|arrojan?|mostram?|indicam?|apontam?|sugerem?|mostrano?|indicano?|suggeriscono?|tonen|toont|blijkt|pokazuj[eą]|wskazuj[eą]|visar|показыва[ею]т',
);

/** What people and bodies hold: "experts believe", "der Geheimdienst vermutet", "la police pense". */
export const HOLDS = verbs(
  'thinks?|believes?|believed|expects?|expected|estimates?|estimated|fears?|feared|suspects?|suspected|projects|projected|forecasts?|calculates?|calculated|maintains?|maintained|contends?|contended|doubts?|worry|worries|vermute[nt]|vermutete[n]?|prognostizier(?:t|te|en|ten)|rechne[nt]|rechnete[n]?|erwarte[nt]|erwartete[n]?|befürchte[nt]|befürchtete[n]?|glaub(?:t|en|te|ten)|geh(?:t|en)|gingen|ging|nimmt|nehmen|nahm|nahmen|hält|halten|hielt|hielten|pensent?|craignent?|croient|croit|redoutent?|prévoi(?:t|ent)|soupçonnent?|creen?|temen?|esperan?|prevén?|calculan?|calculó|sospechan?|acham?|temem?|estimam?|credono|temono|denken|denkt|verwacht(?:en|te)?|uważaj?ą?|tror|считают|полагают',
);

/** German verbs that only hold something with another word of their clause ("nahm … an", "geht davon aus"). */
export const HOLDS_WITH: readonly (readonly [verb: RegExp, clause: RegExp])[] = [
  [/^(?:geh(?:t|en)|gingen|ging)$/, /(?<!\p{L})davon aus(?!\p{L})/u],
  [/^(?:nimmt|nehmen|nahm|nahmen)$/, /(?<!\p{L})an(?=[,.;])/u],
  [/^(?:hält|halten|hielt|hielten)$/, /(?<!\p{L})für(?!\p{L})/u],
  [/^rechne(?:t|n|te|ten)$/, /(?<!\p{L})(?:mit|damit)(?!\p{L})/u],
];

/** What bodies do with recordings, figures and writings: "released footage", "a publié des chiffres". */
export const GIVES_OUT = verbs(
  'published|publishes|released|releases|issued|issues|posted|posts|shared|broadcast|aired|veröffentlicht|veröffentlichte[n]?|verbreitete[n]?|verbreitet|zeigte[n]?|publizierte[n]?|publiés?|publie|diffusés?|diffuse|dévoilés?|publicó|publicaron|publicado|difundió|difundieron|difundido|divulgó|divulgado|publicou|divulgou|pubblicato|diffuso|publiceerde|opublikował[ao]?|publicerade|опубликовал[аои]?',
);

/** Participles of saying and publishing that close a German clause ("hat … veröffentlicht"). */
export const CLOSING_PARTICIPLE = verbs(
  'gesagt|erklärt|berichtet|gemeldet|mitgeteilt|bestätigt|angekündigt|geschrieben|veröffentlicht|betont|gewarnt|behauptet|bekanntgegeben|geäußert|versichert|eingeräumt|verbreitet|dementiert',
);

/** Words before a subject that make its clause a question: "what the data says". */
export const ASKED = /^(?:what|whatever|how|why|whether|was|wie|warum|ce|lo)$/i;

/** Participles that stand before a noun as adjectives: "noted experts", "reported losses". */
export const ADJECTIVE_PARTICIPLE =
  /^(?:noted|alleged|reported|claimed|estimated|declared|confirmed|admitted|acknowledged|stated|concerned)$/;

/** Any of the verbs above in running text: a sentence without one is passed over. */
export const ANY_STANCE = new RegExp(`(?<!\\p{L})(?:${all.join('|')})(?!\\p{L})`, 'iu');
