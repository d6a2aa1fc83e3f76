import { alternatives } from './alternatives';
/** Clauses of one language that name a source by what it did; global patterns over running text, null where there is none. */
export interface ClauseCues {
  /** "expected by AAA", "figures provided by": a body follows. */
  readonly by: RegExp;
  /** "in an e-mail": a writing or speech in which somebody says something. */
  readonly medium: RegExp;
  /** "by newspaper DN": a noun of an outlet, its name follows. */
  readonly called: RegExp;
  /** "said": without a word of speaking somewhere in the sentence such an outlet is a mere mention. */
  readonly spoken: RegExp;
  /** "(the council)’s statement on": from the mark of the possessive on; the body stands before it. */
  readonly writingOf: RegExp | null;
  /** "(Dunmere News)’ Nora Fell asked": from the mark of the possessive on; the outlet stands before it. */
  readonly reporter: RegExp | null;
  /** At the start of a sentence: "this article first appeared". */
  readonly firstPrint: RegExp;
  /** Prepositions that the place of print may follow. */
  readonly place: RegExp;
}

/** Any run of letters before the pattern would make it part of a word. */
const whole = (alternatives: string, flags = 'giu') => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, flags);
const called = (before: string) => new RegExp(`(?<!\\p{L})(?:${before})\\s[“"„«‘]?(?=\\p{Lu})`, 'gu');

function english(): ClauseCues {
  return {
    by: whole(
      alternatives`
        (?:expected|estimated|projected|forecast|predicted|confirmed|announced|described|calculated|compiled|collected|
        commissioned|circulated|shared|released|issued|posted|cited|dismissed|denied|disputed|condemned|claimed|alleged|
        believed|thought|understood|reported|acknowledged|disclosed|documented|flagged|put at [^.,;\n]{1,40}|
        (?:footage|video|images?|photos?|recordings?|messages?|documents?) (?:verified|reviewed|analy[sz]ed|
        authenticated)) by|(?:told|informed|warned|advised|assured) by(?=[^.;\n]{3,60} that )|
        (?:data|figures|information|documents?|details|records|statistics|numbers) (?:[a-z]+ )?(?:provided|supplied|
        obtained|released|compiled|collected) (?:by|from)|(?:\d{1,3}(?:\.\d{1,3})?\s?(?:%|percent|
        per cent)) of (?:the )?(?:readers|viewers|listeners) of|
        (?:conclusions?|claims?|findings?|allegations?|accusations?|predictions?|statements?|comments|remarks|arguments?|
        estimates?|projections?|assertions?|suggestions?|warnings?|theor(?:y|ies)|explanations?|promises?) (?:[a-z]+ )?
        (?:made|reached|drawn|given|presented|put forward|advanced|offered|raised|voiced|level+ed|proposed|produced) by|
        thanks to (?:[a-z-]+ ){0,3}(?:work|reporting|research|investigations?|documents) (?:by|from)|
        (?:polled|surveyed) by
      `,
    ),
    medium: whole(
      alternatives`
        in (?:an?|its|his|her|their|the|one)\s(?:[a-z-]+\s){0,2}?(?:e-?mail|statement|letter|memo|press release|
        news release|blog ?post|ruling|judge?ment|decision|opinion|filing|complaint|lawsuit|report|study|paper|
        commentary|op-ed|memoir|testimony|brief|indictment|notice|advisory)
      `,
    ),
    called: called(
      alternatives`
        (?:by|to|with|from)\s(?:the\s)?(?:\p{L}+\s)?(?:newspaper|magazine|broadcaster|daily|weekly|tabloid|news agency|
        news site|website|radio station|TV station)|on(?:\sthe)?(?=\s(?:BBC|CNN|CBS|NBC|ABC|ITV|MSNBC|CNBC|NPR|LBC|Sky|
        Fox|Radio)(?!\p{L})|\s(?:\p{Lu}[\p{L}’]+\s){1,3}(?:Radio|TV|News|Television)(?!\p{L}))
      `,
    ),
    spoken: whole('said|says|told|asked|replied|answered|interview|wrote', 'iu'),
    writingOf: new RegExp(
      alternatives`
        [’'](?:s\s|\s)(?:\p{Ll}+\s){0,2}?(?:statement|report|announcement|press release|figures|data|study|survey|poll|
        analysis|estimates?|forecast|findings|ruling|filing|public comments|comments|remarks)\s(?:on|about|that|of|from|
        for|in)(?!\p{L})|[’'](?:s\s|\s)(?:\p{Ll}+\s){0,2}?(?:claims?|assertions?|allegations?|accusations?|warnings?|
        admission|insistence|contention|argument|suggestion|prediction|complaints?|conclusion)\sthat(?!\p{L})
      `,
      'gu',
    ),
    reporter:
      /[’'](?:s\s|\s)(?:\p{Ll}+\s){0,2}\p{Lu}[\p{L}.-]+\s\p{Lu}[\p{L}.-]+\s(?:has\s)?(?:asked|interviewed|pressed|reported|reports|spoke|writes|wrote|found|revealed)(?!\p{L})/gu,
    firstPrint:
      /^\W*(?:this|an? (?:earlier |shorter |longer )?version of this|the (?:original|following))\s(?:\p{L}+\s)?(?:article|story|post|piece|text|essay|interview|report|column)(?=[^\n]{0,140}(?<!\p{L})(?:appear\p{L}*|publi\p{L}+|ran)(?!\p{L}))/iu,
    place: whole('in|on|at|by'),
  };
}

/** The words of languages whose clauses differ in nothing else; a list that is missing finds nothing. */
type Words = Partial<Record<'by' | 'medium' | 'called' | 'spoken' | 'print' | 'place', string>>;

const WORDS: Readonly<Record<string, Words>> = {
  de: {
    by: alternatives`
      von(?= [^.,;:\n]{3,60}(?<!\p{L})(?:bestätigt|geschätzt|erwartet|angekündigt|gemeldet|mitgeteilt|verbreitet|
      berechnet|erhoben|veröffentlicht\p{L}* (?:Video|Foto|Bild|Aufnahme|Zahl)\p{L}*)(?!\p{L}))|
      von(?= [^.;\n]{3,80} (?:Zahlen|Daten|Auskunft|Informationen|Unterlagen|Antwort) [^.;\n]{0,30}(?:geben lassen|
      bekommen|erhalten|besorgt|zugeschickt))|(?:\d{1,3}(?:,\d{1,3})?\s?(?:%|Prozent)) der (?:Leser(?:innen)?|
      Zuschauer|Hörer)(?: von)?
    `,
    medium: alternatives`
      in (?:einer|einem|seiner|seinem|ihrer|ihrem|der|dem)\s(?:[\p{L}-]+\s){0,2}?(?:E-?Mail|Mail|Stellungnahme|
      Mitteilung|Pressemitteilung|Meldung|Erklärung|Brief|Schreiben|Urteil|Beschluss|Blogbeitrag|Bericht|Studie|
      Gutachten|Aussendung)
    `,
    called: alternatives`
      (?:dem|der|vom|beim)\s(?:\p{L}+\s)?(?:\p{L}*[Zz]eitung|\p{L}*[Ss]ender|\p{L}*[Mm]agazin|\p{L}*[Aa]gentur|
      \p{L}*[Bb]latt|Portal|Podcast)
    `,
    spoken: 'sagte|sagt|erklärte|gegenüber|gefragt|Interview|Gespräch|befragt',
    print: alternatives`
      (?:Dieser|Der|Das|Dieses|Ein)\s(?:\p{L}+\s)?(?:Beitrag|Artikel|Text|Essay|Interview|Kommentar)
      (?=[^\n]{0,140}(?<!\p{L})(?:erschien|veröffentlicht))
    `,
    place: 'in|im|bei|auf|von',
  },
  fr: {
    by: alternatives`
      (?:estimé|attendu|confirmé|annoncé|diffusé|révélé|communiqué|recensé|chiffré)e?s? par|
      (?:informé|averti|prévenu)e?s? par(?=[^.;\n]{3,60} qu[e’'])|considérée?s? [^.,;\n]{3,40} par|
      (?:données|chiffres|informations|documents) (?:fourni|transmis|obtenu|recueilli|communiqué)e?s? (?:par|
      auprès d[eu])|(?:\d{1,3}(?:,\d{1,3})?\s?(?:%|pour cent)) des lecteurs d[eu]
    `,
    medium: alternatives`
      dans (?:une?|son|sa|leur|le|la)\s(?:[\p{L}-]+\s){0,1}?(?:courriel|communiqué|lettre|mail|e-mail|rapport|étude|
      arrêt|jugement|message|tribune)
    `,
    print: alternatives`
      (?:cet|cette|ce)\s(?:article|texte|tribune|entretien|billet|reportage)
      (?=[^\n]{0,140}(?<!\p{L})(?:paru|publi\p{L}))
    `,
    place: 'dans|sur|par',
  },
  es: {
    by: alternatives`
      (?:estimad|confirmad|anunciad|difundid|divulgad|revelad|reportad|calculad|previst)[oa]s? por|
      (?:informad|avisad|advertid)[oa]s? por(?=[^.;\n]{3,60} que )|considerad[oa]s? [^.,;\n]{3,40} por|
      (?:datos|cifras|información|documentos) (?:facilitad|proporcionad|aportad|obtenid|recogid)[oa]s? (?:por|de)|
      (?:\d{1,3}(?:,\d{1,3})?\s?(?:%|por ciento)) de los lectores del?
    `,
    medium: alternatives`
      en (?:una?|su)\s(?:[\p{L}-]+\s){0,1}?(?:comunicado|carta|correo|informe|estudio|sentencia|fallo|nota|mensaje)
    `,
    print: alternatives`
      est[ea]\s(?:artículo|texto|reportaje|nota|entrevista|columna)
      (?=[^\n]{0,140}(?<!\p{L})(?:aparec\p{L}|public\p{L}))
    `,
    place: 'en|por',
  },
  pt: {
    by: alternatives`
      (?:estimad|confirmad|anunciad|divulgad|difundid|calculad|previst)[oa]s? p(?:or|el[oa]s?)|
      (?:informad|avisad|alertad)[oa]s? p(?:or|el[oa]s?)(?=[^.;\n]{3,60} que )|
      (?:considerad|vist|interpretad)[oa]s? (?:como )?[^.,;\n]{3,40} p(?:or|el[oa]s?)
    `,
    medium: alternatives`
      em (?:(?:uma?|seu|sua)\s)?(?:comunicado|nota|ofício|carta|e-mail|relatório|estudo|acórdão|mensagem|despacho)
      (?: (?:oficial|enviad[oa]|divulgad[oa]|publicad[oa]|conjunt[oa])(?:\s[^.,;\n]{2,40})?)?
    `,
  },
  it: {
    by: alternatives`
      (?:(?:stimat|confermat|annunciat|diffus|rivelat|comunicat|calcolat|previst)[oaie]|considerat[oaie] [^.,;\n]{3,40}|
      (?:informat|avvertit|avvisat)[oaie](?=[^.;\n]{3,60} che )) da(?:l|lla|llo|i|gli|lle|ll[’'])?
    `,
    medium: alternatives`
      in (?:una|un|un[’']|sua|suo)\s?(?:[\p{L}-]+\s){0,1}?(?:nota|comunicato|lettera|messaggio|rapporto|studio|relazione|
      sentenza|post|tweet)(?=,)
    `,
  },
};

function plain({ by, medium, called: names, spoken, print, place }: Words): ClauseCues {
  const NONE = '(?!)';
  return {
    by: whole(by ?? NONE),
    medium: whole(medium ?? NONE),
    called: called(names ?? NONE),
    spoken: whole(spoken ?? NONE, 'iu'),
    writingOf: null,
    reporter: null,
    firstPrint: new RegExp(`^\\W*(?:${print ?? NONE})`, 'iu'),
    place: whole(place ?? NONE),
  };
}

const made = new Map<string, ClauseCues | null>();

/** The clause cues of a language, compiled at first use; null for one that has none here. */
export function clauseCuesOf(language: string): ClauseCues | null {
  const known = made.get(language);
  if (known !== undefined) return known;
  const words = WORDS[language];
  const cues = language === 'en' ? english() : words === undefined ? null : plain(words);
  made.set(language, cues);
  return cues;
}
