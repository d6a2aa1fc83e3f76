import { alternatives } from './alternatives';
/** Verbs of one language that attribute without being verbs of saying; whether they do depends on their subject. */
export interface Stances {
  /** What writings do: "polls indicate". Each tests one word in lower case. */
  readonly shows: RegExp;
  /** What people and bodies hold: "experts believe". */
  readonly holds: RegExp;
  /** What bodies do with recordings, figures and writings: "released footage". */
  readonly givesOut: RegExp;
  /** Those that hold or judge something with other words of their clause only. */
  readonly with: readonly (readonly [verb: RegExp, behind: RegExp, before?: RegExp])[];
  /** Any of them in running text: a sentence without one is passed over. */
  readonly any: RegExp;
}

/** What French, Spanish, Portuguese and Italian verbs of the first conjugation end in where somebody does or did so. */
const DOES = '(?:e|ent|ait|aient|an?|am|ano|aba|aban|ava|avam|avano)';
const DID = '(?:é|ó|ò|ou|aron|aram|ato)';
/** One list for the four: most of their stems differ by a letter. */
const ROMANCE_SHOWS = alternatives`
  (?:(?:d[eéi])?mon?str|(?:de)?muestr|montr|démontr|prouv|comprov|conf[ei]rm|attest|identifi[cq]?|constat|indi(?:c|qu)|
  sugg?[èe]r|e?stim|r[ée]v[èe]l|rivel|relèv|évalu|trouv|trov|ap[uo]nt|señal|reflej|arroj|enc(?:o|ue)ntr|hall|determin|
  detect|evidenci|evidenzi|individu)(?:${DOES}|${DID})|suggéré|révélé|relevé|établi(?:t|ssent)?|donnent?|reza|desprende|
  emerge|conclu(?:t|ent|ye|yen|yó|yeron|i|em|iu|íram|de|dono|so)|establec(?:e|en|ió|ieron)|suger(?:em|iu|iram)|sug(?:ieren?|
  irió|irieron)|suggeri(?:sce|scono|va|to)|desc[ou]br(?:e|en|em|ió|ieron|iu|iram)|sc(?:opre|oprono|operto|oprì)
`;
const ROMANCE_HOLDS = alternatives`
  (?:(?:pens|redout|soupçonn|suspect|consid[éè]r|esp[éè]?r|sospech|suspeit|sospett|ach|apost|reclam)${DOES}|
  (?:calcul|proyect|projet|e?stim|acredit)(?:${DOES}|${DID}))|cr(?:aignent|aint|oient|oit)|cr(?:aign|oy)(?:ait|aient)|
  cre(?:en?|ían?)|(?:cred|tem)(?:e|en|em|ono|ían?|iam?|eva|evano)|ent(?:ienden?|endían?|ende|endem|endeu)|piensan?|confían?|
  (?:ritien|ritengo|riten)(?:e|i|no|eva|evano)|convaincue?s?|persuadée?s?|convenci?d[oa]s?|convint[oaie]|persuas[oaie]
`;

/** Alternatives of whole words, as in a lexicon: shows, holds, gives out. */
const WORDS: Readonly<Record<string, readonly [shows: string, holds: string, givesOut: string]>> = {
  en: [
    alternatives`
      shows?|showed|shown|indicates?|indicated|suggests?|suggested|finds?|found|concludes?|concluded|estimates?|
      estimated|projects?|projected|details|detailed|outlines|outlined|exposed|establish(?:es|ed)?|highlighted|
      pinpoint(?:s|ed)?|depict(?:s|ed)?|puts?|lists|points?|pointed
    `,
    alternatives`
      thinks?|believes?|believed|expects?|expected|estimates?|estimated|fears?|feared|suspects?|suspected|projects|
      projected|forecasts?|calculates?|calculated|maintains?|maintained|doubts?|hopes?|hoped|worry|worries|worried|
      assumes?|assumed|determined|discovered|learned|hints?|hinted|signal(?:s|led|ed)|proposes?|proposed|demands?|
      demanded|anticipate[sd]?|saying|warning|recommending|expecting|forecasting|arguing|claiming|insisting|alleging|suggesting|predicting|reporting|
      complaining|urging|stressing|admitting|denying|estimating|announcing|confirming|conceding|noting|contending|
      asserting|speculating|accusing|describing|blaming
    `,
    'published|publishes|released|releases|issued|issues|posted|posts|shared|broadcast|aired',
  ],
  de: [
    'zeig(?:t|en|te|ten)|beleg(?:t|en|te|ten)|ergab|ergaben|ergibt|deute[nt]',
    'vermute[nt]|vermutete[n]?|prognostizier(?:t|te|en|ten)|befürchte[nt]|befürchtete[n]?|(?:glaub|mein|bemängel)(?:t|e?n|te|ten)',
    'veröffentlicht|veröffentlichte[n]?|verbreitete[n]?|verbreitet|zeigte[n]?|publizierte[n]?',
  ],
  fr: [ROMANCE_SHOWS, ROMANCE_HOLDS, 'publiés?|publie|diffusés?|diffuse|dévoilés?'],
  es: [ROMANCE_SHOWS, ROMANCE_HOLDS, 'publicó|publicaron|publicado|difundió|difundieron|difundido|divulgó|divulgado'],
  pt: [ROMANCE_SHOWS, ROMANCE_HOLDS, 'publicou|divulgou'],
  it: [ROMANCE_SHOWS, ROMANCE_HOLDS, 'pubblicato|pubblicò|diffuso'],
  nl: ['tonen|toont|toonde|blijkt|staat', 'denken|denkt|vrezen', 'publiceerde[n]?'],
  pl: ['pokazuj[eą]|wskazuj[eą]|wynika', 'uważa(?:ją)?|sądz[ią]|szacuj[eą]|zaprzecza(?:ją)?', 'opublikował[ao]?'],
  sv: ['visar|visade', 'tror|befarar|bedöm(?:er|de)|räknar|förneka(?:r|de)', 'publicerade'],
  ru: ['показыва[ею]т|показал[аои]?|следует', 'счита[ею]т|полага[ею]т|отрица[ею]т|ожида[ею]т', 'опубликовал[аои]?'],
};

const PARTICIPLES = alternatives`
  gesagt|erklärt|berichtet|gemeldet|mitgeteilt|bestätigt|angekündigt|geschrieben|veröffentlicht|betont|gewarnt|
  behauptet|bekanntgegeben|geäußert|versichert|eingeräumt|verbreitet|dementiert|herausgefunden|festgestellt|gezählt|
  errechnet|ergeben|gezeigt|belegt|nachgewiesen|erwartet|gerechnet|befürchtet|bekendgemaakt|gemeld|gezegd|bevestigd|
  meegedeeld|aangekondigd|verklaard|geschreven|onthuld|weten|benadrukt|gewaarschuwd|ontkend
`;
/** Participles of saying and publishing that close a German clause ("hat … veröffentlicht"). */
export const CLOSING_PARTICIPLE = new RegExp(`^(?:${PARTICIPLES})$`, 'u');

/** What only bodies state by: people record songs and count heads. */
export const COUNTS = /^(?:counts|counted|record(?:s|ed)|logged|documented)$/;
/** What is forecast: a number, or that something grows or shrinks. */
const FORECAST = new RegExp(
  alternatives`
    \d|croissance|hausse|baisse|recul|récession|chute|ralentissement|caída|subida|alza|descenso|crecimiento|
    rece(?:sión|ssão)|aumento|queda|crescimento|crescita|(?<!\p{L})calo|rialzo|daling|stijging|groei|minskning|ökning|
    tillväxt|spad(?:ek|ku)|wzrost|рост|паден|(?:sinkende|steigende|fallende)[rn]?(?!\p{L})|
    (?<!\p{L})(?:dass|que|che|dat|att|że|что)(?!\p{L})
  `,
  'u',
);
const NUMBER = alternatives`
  \d|(?:plus|près|environ|moins|más|mais|più|oltre|cerca|casi|alrededor|quase|circa|über|mehr|rund|meer|bijna|över|
  drygt|une?|una?|uma?|un[ao]s|een|ett|en)(?!\p{L})|[«“"„]|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|
  mille|plusieurs|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|novecient|diez|cien|varios|dois|três|quatro|sete|oito|
  nove|dez|due|tre|quattro|cinque|sei|sette|otto|dieci|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|två|fyra|fem|sex|
  sju|åtta|nio|tio)
`;
/** What is counted, behind a preposition where the verb has one. */
const counted = (lead: string) => new RegExp(`^\\s(?:\\p{L}+\\s)?${lead}(?:${NUMBER})`, 'u');
const OF = "(?:d[’']|(?:de|des|em|di|van|om)\\s)";
const AS_REASON =
  /(?<!\p{L})(?:als|como|comme|come|som)\s(?:mögliche[nr]?\s|principal\s)?(?:grund|gründe|ursache|auslöser|motivos?|razón|razões|causa|cause|raison|reden|oorzaak|skäl|orsak)(?!\p{L})/iu;

/** A verb by its forms, the words behind it that make it one of stance, and for some what may stand before it instead. */
type With = readonly [verb: string, behind: RegExp, before?: RegExp];

/** Verbs that hold or judge something only with what they have beside them: "nahm … an", "accused the council of hiding it", "parle de neuf blessés". */
const WITH: Readonly<Record<string, readonly With[]>> = {
  en: [
    [
      'puts?',
      /\s(?:at|between|as (?:high|low|much|many) as)\s[^.;]*(?:\d|hundred|thousand|million|half|third|quarter)/u,
    ],
    ['rank(?:s|ed)|rated', /\s(?:among|as|first|second|third|last|\d+(?:st|nd|rd|th)|top|highest|lowest)(?!\p{L})/u],
    ['lists|define[sd]?', /\s(?:as|among)\s/u],
    [
      'counts|counted|record(?:s|ed)|logged|documented',
      /^\s(?:[a-z-]+\s){0,3}(?:\d|dozens|hundreds|thousands|two|three|four|five|six|seven|eight|nine|ten)/u,
    ],
    // "found the women were": a clause with a verb of its own.
    [
      'found|discovered|report',
      /^\s(?:(?!\s(?:who|which|that|where|out|of how)\s)[^,.;:]){3,80}?\s(?:is|are|was|were|had|have|has|can|could|would|may|might|tend(?:s|ed)?)\s/u,
    ],
    ['report', /^\s(?:that|today|on \p{Lu}\p{Ll}+day|in (?:the )?(?:journal )?\p{Lu})(?!\p{L})|^[.”"]?\s*$/u],
    ['detail(?:ed)?', /^\s(?:how|what|why|the|an?|that)\s/u],
    [
      'found',
      /^\s(?:that|no|little|evidence|(?:at least|more than|nearly|almost|about|only)\s|\d|one in|half|most|a third)(?!\p{L})|^(?:\s(?:on|in|at|last|late|early|this)\s[^.,]{2,40})?[.”"]?\s*$/u,
    ],
    [
      'call(?:s|ed)',
      /^\s(?:(?:the|its|his|her|their|this|that)\s(?:\p{L}+\s){1,4}|it\s)(?:an?|“|")(?!\s(?:second|third|few|halt))/u,
    ],
    ['claims?|claimed|hope[sd]?|promise[sd]?|pledge[sd]?|threaten(?:s|ed)?', /^\s(?:to|that)\s/u],
    ['dispute[sd]?|refute[sd]?|contest(?:s|ed)', /^\s(?:the|that|this|those|these|its|any|his|her|their)\s/u],
    ['accuse[sd]?', /^\s(?!of\s).*\sof\s(?!course)/u],
    ['describe[sd]?', /\sas\s|^\s(?:how|hearing|seeing|being|feeling)\s/u],
    ['dismiss(?:es|ed)', /\s(?:as|by saying)\s/u],
    [
      'express(?:es|ed)|voice[sd]?|raise[sd]?',
      /^\s(?:\p{Ll}+\s){0,3}?(?:alarm|anger|concerns?|confidence|disappointment|dismay|doubts?|fears?|frustrations?|hopes?|objections?|opposition|outrage|regrets?|reservations|scepticism|skepticism|worries)(?:\s(?:about|at|over|on|that|with|for|by|to)\s|[.,])/u,
    ],
    ['condemn(?:s|ed)', /^\s(?:the|what|an?|its|his|her|their|this|those|\p{Lu})/u],
    ['agree[sd]?', /^\s(?:he|she|it|they|there)\s/u],
    ['blame[sd]?|credit(?:s|ed)', /\s(?:for|on|with)\s/u],
    ['attributed?|ascribed?', /\sto\s/u],
    ['ruled', /\s(?:that|to be)\s|^\sout\s/u],
    ['point(?:s|ed)?', /^\sout(?!\p{L}|\sof\s)/u],
    [
      alternatives`
        recogni[sz]e[sd]?|(?:dis)?agree[sd]?|counter(?:s|ed)|reckon(?:s|ed)?|advise[sd]|joke[sd]|lament(?:s|ed)|quipped|
        reflect(?:s|ed)|opined|mused|boast(?:s|ed)|notes?|observes?|highlighted|underline[sd]?|underscore[sd]?|
        indicated|theori[sz]e[sd]?|reasoned|surmise[sd]?|posit(?:s|ed)?|postulate[sd]?|clarif(?:y|ies|ied)|
        affirm(?:s|ed)?|attest(?:s|ed)?|hypothesi[sz]e[sd]?|objected|charge[sd]|stipulate[sd]?|demonstrate[sd]?|state|adds
      `,
      /^\sthat\s/u,
    ],
    ['inform(?:s|ed)|remind(?:s|ed)|notif(?:ies|ied)|advise[sd]', /^\s(?:[\p{L}\d.’'-]+\s){1,7}that\s/u],
    [
      'reject(?:s|ed)',
      /^\s(?:the\s)?(?:claims?|allegations?|accusations?|suggestions?|reports?|charges?)(?!\p{L})|\sas\s/u,
    ],
  ],
  de: [
    ['geh(?:t|en)|gingen|ging', /(?<!\p{L})(?:davon|von\s[^,.]{3,60})\saus(?!\p{L})/u],
    ['nimmt|nehmen|nahm|nahmen', /(?<!\p{L})an(?=[,.])/u],
    ['hält|halten|hielt|hielten', /(?<!\p{L})(?:für|dagegen)(?!\p{L})/u],
    ['rechne[nt]|rechnete[n]?|begründe[nt]|begründete[n]?', /(?<!\p{L})(?:mit|damit)(?!\p{L})/u],
    [
      'spr(?:icht|echen|ach|achen)',
      /^\s(?:\p{L}+\s){0,2}von\s|^\s(?:(?!mit|zu|auf|bei|über)[\p{L}-]+\s){3,7}von\s(?:\d|ein|rund|etwa|mehr|["„»«])/u,
    ],
    ['nenn(?:t|en)|nannten?', AS_REASON, AS_REASON],
    ['erwarte[nt]|erwartete[n]?', FORECAST],
    ['(?:kritisier|monier|forder|verlang)(?:t|e?n|te|ten)', /^(?:\s\p{L}+)?,\s/u],
    ['beziffer(?:t|n|te|ten)', /\sauf\s/u],
    ['verweis(?:t|en)|verwies(?:en)?', /^\s(?:\p{L}+\s)?(?:dar)?auf[\s,]/u],
    ['rät|raten|riet(?:en)?', /\s(?:ab|zu|dazu|davon)(?!\p{L})/u],
    ['sieht|sehen|sah(?:en)?', /^\sdarin\s/u],
    ['mach(?:t|en|te|ten)', /\sverantwortlich(?!\p{L})/u],
    ['bezeichne(?:t|te|ten|n)', /\sals\s/u],
    ['beschuldig(?:t|te|ten|en)', /,/u],
    ['überzeugt|sicher', /^,\sda(?:ss|ß)\s/u],
    ['urteil(?:t|te|ten|en)|(?:schluss)?folger(?:t|te|ten|n)|beobachte(?:n|ten)', /,\s(?:da(?:ss|ß)|wie)\s/u, /,\s$/u],
    ['widerspr(?:icht|echen|ach|achen)', /^\s(?!dieser)/u],
    ['einig', /^(?:,\sda(?:ss|ß)\s|[:.])/u],
  ],
};
/** The same in the other languages, whose verbs are told apart by their forms. */
const WITH_ELSEWHERE: readonly With[] = [
  ['(?:accus|qualifi)(?:e|ent|é|ait)|(?:acus|calific|tild)(?:a|an|ó|aron)', /\sd(?:e\s|[’'])/u],
  [
    'rejet(?:te|tent|é)|rechaz(?:a|an|ó|aron)',
    /^\s(?:l[ea]s?\s|ces?\s|l[’'])?(?:accus|acusac|cr[ií]ti|allég|denuncia)/u,
  ],
  ['parl(?:e|ent|ait|é|a|ano|ò)|(?:habl|fal)(?:a|an|am|ó|ou)|spre(?:ekt|ken)|sprak|tala(?:r|de)', counted(OF)],
  [
    '(?:évoqu|recens|dénombr|comptabilis)(?:e|ent|é|ait)|compté|(?:document|contabiliz|registr)(?:a|an|ó|aron)',
    counted(''),
  ],
  [
    'prévoi(?:t|ent)|anticipent?|prev(?:é|én|ê|eem|iu|ede|edono)|pronostic(?:a|an|ó)|verwacht(?:en)?|przewiduj[eą]',
    FORECAST,
  ],
  ['cit(?:a|an|ó)|señal(?:a|an|ó)|noem(?:t|de|en)|ang(?:er|av)', AS_REASON, AS_REASON],
  ['(?:évalu|chiffr)(?:e|ent|é|ait)|atribuy(?:e|en|ó)|achac(?:a|an|ó)|atribu(?:i|em|iu)', /\s(?:à|al?|aos?)\s/u],
  [
    'fait|font|met(?:tent)?|mis|dan?|hac(?:e|en)|hizo|hicieron',
    /^\s(?:\p{L}+\s)?(?:état d|en garde\s|cuenta de|eco de)/u,
  ],
  ["s[’']attend(?:ent)?|tabl(?:e|ent)|räkna(?:r|de)", /^\s(?:\p{L}+\s)?(?:à|sur|med)\s/u],
  ['cifr(?:a|an|ó|aron)|sit(?:úa|úan|uó|uaron)', /\sen\s(?:torno|\d|el \p{L}+ por|\p{L}+ mil|unos)/u],
  [
    '(?:avis|alert|p[ei]d|exig)(?:a|an|ó|aron|ado|e|ent?|em|é|ió|iu|iram)',
    /^(?:,[^,]{3,80},|\s(?:[aà]|ao?s?|às|al)\s(?:\p{L}+\s){0,2}\p{L}+)?\s(?:de|que|sobre|sur)\s/u,
  ],
  [
    '(?:descart|comprob|constat|verific|sospech|pronostic|encontr|hall|(?:de)?(?:mo|mue|mon)str|dimostr|(?:dé)?montr|prouv|trouv|identific|scopr|scop|descobr?|descubr|descubi|découv|sout)(?:a|an|ano|ó|aron|ado|ou|aram|am|iu|iram|ió|ieron|erto|ert|e|é|ent|ient|iennent|enu)',
    /^\s(?:de\s)?(?:qu[e’']|che\s)/u,
  ],
  ['pointe(?:nt)?', /^\s(?:(?:aussi|également|notamment)\s)?(?:une?|des|les?|la|l[’']\p{L}+)\s(?!du\sdoigt)/u],
  ['(?:contest|réfut|désapprouv)(?:e|ent|é|ait)', /^\s(?:l[ea]s?\s|l[’']|ces?\s|cette\s|que\s|avoir\s|toute?\s)/u],
  ['ga(?:at|an)|ging(?:en)?', /^\s(?:\p{L}+\s)?(?:er\s?van\s)?uit\s/u],
  ['(?:waarschuw|meld|stell|schrijv|bevestig|verklar|bewer|denk|vrez|vertell|verwacht)en', /^,?\s(?:dat|voor)\s/u],
  ['coincid(?:e|en|ió|ieron)', /^\sen\s(?:que|\p{L}+r)\s/u],
  ['recom(?:mand(?:e|ent|é|ait)|ienda[n]?|end(?:ó|aron|aba|aban))|оценил[аои]?|оценива[ею]т|предупрежда[ею]т', /^\s/u],
];

const compiled = new Map<string, Stances | null>();

/** The verbs of stance of a language; null for one that has none here. */
export function stancesOf(language: string): Stances | null {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const words = WORDS[language];
  const pairs = WITH[language] ?? WITH_ELSEWHERE;
  const held = [words?.[1], ...pairs.map(([forms]) => forms)].join('|');
  const verb = (alternatives: string) => new RegExp(`^(?:${alternatives})$`, 'u');
  const made =
    words === undefined
      ? null
      : {
          shows: verb(words[0]),
          holds: verb(held),
          givesOut: verb(words[2]),
          with: pairs.map(([forms, ...beside]) => [verb(forms), ...beside] as const),
          any: new RegExp(
            `[\\s”“"»](?:${[words[0], held, words[2], ...(/^(?:de|nl)$/.test(language) ? [PARTICIPLES] : [])].join('|')})(?=[\\s,.;:]|$)`,
            'u',
          ),
        };
  compiled.set(language, made);
  return made;
}

/** Words before a subject that make its clause a question or a condition: "what the data says", "if the report confirms it". */
export const ASKED =
  /^(?:what|whatever|how|why|whether|if|unless|until|once|was|wie|warum|ob|wenn|falls|sobald|ce|si|s|jusqu|lo|se)$/i;

/** Participles that stand before a noun as adjectives: "noted experts", "reported losses". */
export const ADJECTIVE_PARTICIPLE =
  /^(?:noted|alleged|reported|claimed|estimated|declared|confirmed|admitted|acknowledged|stated|concerned)$/;
