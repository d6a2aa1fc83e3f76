/** Verbs of one language that attribute without being verbs of saying; whether they do depends on their subject. */
export interface Stances {
  /** What writings do: "polls indicate". Each tests one word in lower case. */
  readonly shows: RegExp;
  /** What people and bodies hold: "experts believe". */
  readonly holds: RegExp;
  /** What bodies do with recordings, figures and writings: "released footage". */
  readonly givesOut: RegExp;
  /** Any of them in running text: a sentence without one is passed over. */
  readonly any: RegExp;
}

/** Alternatives of whole words, as in a lexicon: shows, holds, gives out. */
const WORDS: Readonly<Record<string, readonly [shows: string, holds: string, givesOut: string]>> = {
  en: [
    'shows?|showed|indicates?|indicated|suggests?|suggested|finds?|found|concludes?|concluded|estimates?|estimated|projects?|projected|puts?|lists|points?|pointed',
    'thinks?|believes?|believed|expects?|expected|estimates?|estimated|fears?|feared|suspects?|suspected|projects|projected|forecasts?|calculates?|calculated|maintains?|maintained|doubts?|hopes?|hoped|worry|worries|worried|assumes?|assumed|determined|discovered|learned|hints?|hinted|signal(?:s|led|ed)|proposes?|proposed|demands?|demanded|promised?|promises|pledge[sd]?|threaten(?:s|ed)?|accuse[sd]?|describe[sd]?|blame[sd]?|dismiss(?:es|ed)|reject(?:s|ed)|ruled|puts?|ranks?|ranked|rate[sd]|lists|counts|counted|record(?:s|ed)|logged|documented|found|defines?|defined|calls|called|dispute[sd]?|refute[sd]?|contest(?:s|ed)|anticipate[sd]?',
    'published|publishes|released|releases|issued|issues|posted|posts|shared|broadcast|aired',
  ],
  de: [
    'zeig(?:t|en|te|ten)|beleg(?:t|en|te|ten)|ergab|ergaben|ergibt|deute[nt]',
    'vermute[nt]|vermutete[n]?|prognostizier(?:t|te|en|ten)|rechne[nt]|rechnete[n]?|erwarte[nt]|erwartete[n]?|befürchte[nt]|befürchtete[n]?|glaub(?:t|en|te|ten)|geh(?:t|en)|gingen|ging|nimmt|nehmen|nahm|nahmen|hält|halten|hielt|hielten|bezeichne(?:t|te|ten|n)|beschuldig(?:t|te|ten|en)',
    'veröffentlicht|veröffentlichte[n]?|verbreitete[n]?|verbreitet|zeigte[n]?|publizierte[n]?',
  ],
  fr: [
    'montrent?|montrait|indiquent?|suggèrent?|estiment?|révèlent?|conclut|concluent',
    'pensent?|craignent?|craint|croient|croit|redoutent?|prévoi(?:t|ent)|soupçonnent?|accus(?:e|ent|é|ait)|qualifi(?:e|ent|é|ait)|rejet(?:te|tent|é)',
    'publiés?|publie|diffusés?|diffuse|dévoilés?',
  ],
  es: [
    'muestran?|mostr(?:ó|aron)|indican?|apuntan?|señalan?|sugieren?|revelan?|reflejan?|estiman?|arrojan?',
    'creen?|temen?|esperan?|prevén?|calculan?|calculó|sospechan?|acus(?:a|an|ó|aron)|calific(?:a|an|ó|aron)|tild(?:a|an|ó|aron)|rechaz(?:a|an|ó|aron)',
    'publicó|publicaron|publicado|difundió|difundieron|difundido|divulgó|divulgado',
  ],
  pt: ['mostram?|indicam?|apontam?|sugerem?|revelam?', 'acham?|temem?|estimam?|acreditam?', 'publicou|divulgou'],
  it: ['mostrano?|indicano?|suggeriscono?|rivelano?', 'credono|temono|ritengono', 'pubblicato|pubblicò|diffuso'],
  nl: ['tonen|toont|blijkt', 'denken|denkt|verwacht(?:en|te)?|vrezen', 'publiceerde[n]?'],
  pl: ['pokazuj[eą]|wskazuj[eą]', 'uważaj?ą?|sądzą', 'opublikował[ao]?'],
  sv: ['visar', 'tror|befarar', 'publicerade'],
  ru: ['показыва[ею]т', 'считают|полагают', 'опубликовал[аои]?'],
};

const PARTICIPLES =
  'gesagt|erklärt|berichtet|gemeldet|mitgeteilt|bestätigt|angekündigt|geschrieben|veröffentlicht|betont|gewarnt|behauptet|bekanntgegeben|geäußert|versichert|eingeräumt|verbreitet|dementiert';
/** Participles of saying and publishing that close a German clause ("hat … veröffentlicht"). */
export const CLOSING_PARTICIPLE = new RegExp(`^(?:${PARTICIPLES})$`, 'u');

const compiled = new Map<string, Stances | null>();

/** The verbs of stance of a language; null for one that has none here. */
export function stancesOf(language: string): Stances | null {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const words = WORDS[language];
  const verb = (alternatives: string) => new RegExp(`^(?:${alternatives})$`, 'u');
  const made =
    words === undefined
      ? null
      : {
          shows: verb(words[0]),
          holds: verb(words[1]),
          givesOut: verb(words[2]),
          any: new RegExp(
            `[\\s”“"»](?:${[...words, ...(language === 'de' ? [PARTICIPLES] : [])].join('|')})(?=[\\s,.;:]|$)`,
            'u',
          ),
        };
  compiled.set(language, made);
  return made;
}

/** What only bodies state by: people record songs and count heads. */
export const COUNTS = /^(?:counts|counted|record(?:s|ed)|logged|documented)$/;
/**
 * Verbs that attribute only with something else in their clause: what is reckoned and at what, whom somebody judges and for what, the
 * second part of a German verb ("puts the cost at", "accused the council of hiding it", "geht davon aus").
 */
export const WITH: readonly (readonly [verb: RegExp, clause: RegExp])[] = [
  [
    /^puts?$/,
    /\s(?:at|between|as (?:high|low|much|many) as)\s[^.;]*(?:\d|hundred|thousand|million|half|third|quarter)/u,
  ],
  [
    /^(?:rank|rate)(?:s|d|ed)$/,
    /\s(?:among|as|first|second|third|last|\d+(?:st|nd|rd|th)|top|highest|lowest)(?!\p{L})/u,
  ],
  [/^(?:lists|define[sd]?)$/, /\s(?:as|among)\s/u],
  [COUNTS, /^\s(?:[a-z-]+\s){0,3}(?:\d|dozens|hundreds|thousands|two|three|four|five|six|seven|eight|nine|ten)/u],
  [
    /^found$/,
    /^\s(?:that|no|little|evidence|(?:at least|more than|nearly|almost|about|only)\s|\d|one in|half|most|a third)(?!\p{L})|^[.”"]?\s*$/u,
  ],
  [
    /^call(?:s|ed)$/,
    /^\s(?:(?:the|its|his|her|their|this|that)\s(?:\p{L}+\s){1,4}|it\s)(?:an?|“|")(?!\s(?:second|third|few|halt))/u,
  ],
  [/^(?:claims?|claimed|hope[sd]?|promise[sd]?|pledge[sd]?|threaten(?:s|ed)?)$/, /^\s(?:to|that)\s/u],
  [/^(?:dispute[sd]?|refute[sd]?|contest(?:s|ed))$/, /^\s(?:the|that|this|those|these|its|any|his|her|their)\s/u],
  [/^accuse[sd]?$/, /^\s(?!of\s).*\sof\s(?!course)/u],
  [/^(?:describe[sd]?|dismiss(?:es|ed))$/, /\sas\s/u],
  [/^blame[sd]?$/, /\s(?:for|on)\s/u],
  [/^ruled$/, /\s(?:that|to be)\s|^\sout\s/u],
  [
    /^reject(?:s|ed)$/,
    /^\s(?:the\s)?(?:claims?|allegations?|accusations?|suggestions?|reports?|charges?)(?!\p{L})|\sas\s/u,
  ],
  [/^(?:geh(?:t|en)|gingen|ging)$/, /(?<!\p{L})davon aus(?!\p{L})/u],
  [/^(?:nimmt|nehmen|nahm|nahmen)$/, /(?<!\p{L})an(?=[,.])/u],
  [/^(?:hält|halten|hielt|hielten)$/, /(?<!\p{L})für(?!\p{L})/u],
  [/^rechne(?:t|n|te|ten)$/, /(?<!\p{L})(?:mit|damit)(?!\p{L})/u],
  [/^bezeichne(?:t|te|ten|n)$/, /\sals\s/u],
  [/^beschuldig(?:t|te|ten|en)$/, /,/u],
  [/^(?:accus|qualifi)(?:e|ent|é|ait)$/, /\sd(?:e\s|[’'])/u],
  [/^rejet(?:te|tent|é)$/, /^\s(?:les?|ces?|l[’'])\s?(?:accusations?|critiques?|allégations?)/u],
  [/^(?:acus|calific|tild)(?:a|an|ó|aron)$/, /\sde\s/u],
  [/^rechaz(?:a|an|ó|aron)$/, /^\s(?:las?\s)?(?:acusaci|crítica|denuncia)/u],
];

/** Words before a subject that make its clause a question or a condition: "what the data says", "if the report confirms it". */
export const ASKED =
  /^(?:what|whatever|how|why|whether|if|unless|until|once|was|wie|warum|ob|wenn|falls|sobald|ce|si|s|jusqu|lo|se)$/i;

/** Participles that stand before a noun as adjectives: "noted experts", "reported losses". */
export const ADJECTIVE_PARTICIPLE =
  /^(?:noted|alleged|reported|claimed|estimated|declared|confirmed|admitted|acknowledged|stated|concerned)$/;
