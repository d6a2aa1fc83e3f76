import { SAYING } from '../../claim/cues';
import { alternatives } from '../../claim/cues/alternatives';
import { english } from '../../claim/cues/en';
import { ARTICLE, OUTLET } from './outlet-words';

/** Verbs of saying and reporting; those that the page's own readers do not count as such stand here. */
export const SAYS = `${SAYING}|learns|notes|maintains|(?:calculate|describe)[sd]|lists|puts|has it|obtained|(?:heißt|hieß) es|melden?|vermutete?|vermeldete?|titelte?|notierte?|relayé|évoqu(?:e|ent|ait|é)|avanc(?:e|ent|é)|recogen|recogió|schrijven`;

/** Verbs that say that a publication was first; what they stand with is one by any name. */
export const BREAKS = alternatives`
  (?:was|were) (?:the )?first to (?:report|reveal|publish)|(?:has|had|got) (?:the|a) scoop|
  broke (?:the|this) (?:story|news)|first reported
`;

/** Words by which what follows is given as the source. */
const CREDITS =
  alternatives`
    according to|as (?:first )?(?:reported|told|published|revealed|noted) (?:by|in|to)|
    (?:reported|revealed|published|disclosed|uncovered|unveiled|broken|aired|broadcast|noticed|noted|spotted|described|
    mentioned|printed|listed|recorded|documented|calculated|estimated)(?: first| earlier| \w+day)? (?:by|in|on)|
    emerged (?:in|on)|quoted (?:as saying |as telling )?(?:by|in)|cited (?:by|in)|citing|quoting|via|courtesy of|
  ` +
  alternatives`
    (?:stud(?:y|ies)|papers?|research|letter|trial|findings) (?:published |appearing )?in|Studie (?:in|im)|
    (?:étude|article) (?:(?:publié|paru)e? )?dans|estudio (?:publicado )?en|studio (?:pubblicato )?su|
    (?:report|story|article|piece|investigation|interview|column|op-ed|exclusive|scoop|exposé|letter|editorial|reporting|
    coverage)s? (?:by|in|from|published (?:by|in))|
  ` +
  alternatives`
    laut|(?:(?:heißt|hieß) es|steht|stand|(?:nach)?zulesen|zu lesen)(?: (?:ist|war))? (?:bei|beim|in|im|auf)|
    so(?= (?:der|die|das) )|unter Berufung auf|nach (?:Informationen|Angaben|Recherchen|einem Bericht|
    Berichten)(?: (?:der|des|von|in))?|(?:[Bb]ericht|[Aa]rtikel|[Ii]nterview|[Kk]ommentar|[Rr]echerche)n?s? (?:der|des|
    in|von|im)|zitiert nach|
  ` +
  alternatives`
    selon(?: (?:nos confrères|une information))?(?: d[eu]s?)?|d[’']après|
    (?:confrères|enquête|article|information|révélation)s? (?:de|du|des|dans|publiée? (?:par|dans))|
    (?:révélée?|annoncée?|rapportée?|relayée?|citée?) par|à en croire|
    (?:lit-on|peut-on lire|apprend-on|à lire)(?: (?:dans|sur))?|
  ` +
  alternatives`
    según(?: (?:publicó|publica|informa|informó|adelanta|adelantó|recoge|una información de|una noticia de))?|
    de acuerdo con|citado por|(?:se lee|puede leerse|leemos) en|
  ` +
  alternatives`
    secondo(?: quanto)?(?: (?:riporta|scrive|riferisce|riferito|riportato|scritto|anticipato|rivelato)(?: da)?)?|
    stando (?:a|al|alla)|(?:anticipato|riportato|rivelato|riferito|scritto|citato) (?:da|su)|
    come (?:riporta|scrive|riferisce)|si legge|
  ` +
  'segundo(?: (?:avança|noticia))?|de acordo com|conforme noticiou|lê-se|' +
  'volgens(?: berichtgeving van)?|aldus|bericht van|(?:staat|stond|lezen we)(?: te lezen)? (?:in|op)|' +
  'według|jak (?:podaje|pisze|podał)|enligt|по данным|как (?:сообщает|пишет)';

/** Verbs of telling with the word before whom it is told to; names of publications only follow. */
const TOLD =
  alternatives`
    told(?: to)?|(?:speaking|talking) (?:to|on|with)|interview(?:ed)? (?:with|to|for|by|on|in)|
    appear(?:ed|ing|ance) (?:on|in)|said on|in an? (?:\p{L}+ )?(?:interview|conversation|statement|e-?mail|letter|
    message|text|call) (?:with|to|given to|sent to)|guest on|(?:asked|questioned|interviewed) by|writing (?:in|for)|
    (?:wrote|writes) (?:in|for)|leaked to|(?:comments|remarks) (?:made )?to|op-ed (?:for|in)|column (?:for|in)|
    essay (?:for|in)|
  ` +
  alternatives`
    (?:Gespräch|Interview) (?:mit|in)|gegenüber|(?:Gastbeitrag|Kolumne|Essay|Leserbrief) (?:für|in|an)|
    zu Gast (?:bei|im|in)|
  ` +
  alternatives`
    (?:entretien|interview)(?: accordée?)? (?:à|au|avec|dans)|auprès d[eu]|invitée? (?:de|du|sur|d[’'])|au micro d[eu’']|
    tribune (?:publiée )?(?:dans|par|au|à)|chronique (?:dans|pour)|(?:interrog|interview)ée?s? par|
  ` +
  alternatives`
    (?:entrevista|declaraciones) (?:con|a|en|de|para)|micrófonos de|
    (?:artículo|tribuna|columna) (?:en|publicad[oa] (?:en|por)|para)|ante los micrófonos de|
    (?:preguntad|entrevistad)[oa]s? por|
  ` +
  alternatives`
    intervista (?:a|ad|al|alla|con|su|di|rilasciata (?:a|al|alla))|microfoni di|ospite (?:di|a|su)|
    (?:interpellat|intervistat)[oaie] da|
  ` +
  'entrevista (?:a|à|ao|com)|em declarações (?:a|à|ao)|' +
  'interview met|te gast bij|in gesprek met|tegenover';

/** Verbs of telling in whose clause whom it is told to stands further on. */
const TELLS =
  'sagte?n?|erklärte?n?|erzähl(?:t|te|ten)|berichtete?n?|verriet|bestätigte?n?|versicherte?n?|' +
  '(?:confi|déclar|expliqu|racont|affirm|assur|précis|témoign|annonc)\\p{Ll}{1,5}|di(?:t|sent|sait)|' +
  alternatives`
    ha (?:dicho|contado|declarado|explicado|asegurado|confesado|relatado|afirmado|señalado|indicado|reconocido|
    comentado)|dijo|dice|contó|cuenta|declaró|explicó|explica|aseguró|confesó|relató|afirmó|
  ` +
  'detto|dice|raccontato|racconta|dichiarato|spiega|spiegato|confida|confidato|rivelato|' +
  '(?:tinha|havia|tem) (?:dito|contado|declarado)|disse|contou|afirmou|declarou|explicou|relatou|' +
  'zei|zegt|vertelde|vertelt|verklaarde|liet weten';

const TO = "dem|der|den|à|au|aux|à l[’']|a|al|ante|ad|ai|alla|alle|all[’']|allo|agli|ao|aos|às|tegen|aan|tegenover";

/** Between a cue and the name: an article, a day, and what the publication is called. */
const LINK = `(?:\\s+|(?<=[’']))(?:an?\\s+|the\\s+)?${ARTICLE}?(?:\\p{L}+day[’']s\\s+)?(?:(?:[\\p{L}’'-]+\\s+){0,2}${OUTLET}\\s+(?:\\p{Ll}+\\s+)?)?[“„«"‚‘'‹]?\\s?`;

/** Each looks at what stands before a mention: it is credited there. */
export const CREDITED = new RegExp(`(?<!\\p{L})(?:${CREDITS})${LINK}$`, 'iu');
/** It was told there. */
export const WAS_TOLD = new RegExp(
  `(?<!\\p{L})(?:(?:${TOLD})${LINK}|(?:${TELLS})(?!\\p{L})[^.;:!?“”„«»"\\n]{0,60}?\\s(?:${TO})${LINK})$`,
  'iu',
);
/** It says so: "reported the Courier", "meldet zuerst die Küstenpost". */
export const SAID_BY = new RegExp(
  `(?<!\\p{L})(?:${SAYS})(?:\\s+(?:first|zuerst|bereits|am \\p{Lu}\\p{Ll}+tag|hier|ayer|ieri|ontem|gisteren))?${LINK}$`,
  'iu',
);
export const BROKEN_BY =
  /[,”»]\s+(?:según |como |secondo quanto )?(?:publica|publicó|ha publicado|adelanta|adelantó|desvela|desveló|riporta|anticipa|noticiou|noticia)\s+$|(?<!\p{L})(?:in an? (?:\p{Ll}+ |\d{4} )?interview (?:with|to)|en (?:una )?entrevista (?:con|a))\s+$/iu;
/** News that a sentence of its own says was somebody's first. */
export const FIRST_BY = new RegExp(
  `(?<!\\p{L})(?:(?:story|news|report|matter|details|allegations?) (?:was|were) (?:first|originally) (?:reported|published|revealed|broken) (?:by|in)|zuerst (?:hat(?:te)? |berichtete )(?:darüber )?)${LINK}$`,
  'iu',
);
export const HAD_FIRST = new RegExp(`^\\s?(?:${BREAKS})(?!\\p{L})`, 'iu');
/** Verbs of somebody who speaks in a broadcast. */
export const SPEAKS = new RegExp(`(?<!\\p{L})(?:${english.say}|describe[sd]|put it)(?!\\p{L})`, 'u');

/** Each looks at what stands behind a mention. */
export const IT_SAYS = new RegExp(
  `^\\s?[”“»"’‘›]?(?:,\\s(?:quoting|citing)[^,]{1,60})?,?\\s+(?:(?:zuerst|first|also|later|schon|bereits|exclusively|am \\p{Lu}\\p{Ll}+tag|on \\p{Lu}\\p{Ll}+day|in (?:its|seiner) [\\p{L} -]{3,30}?)\\s+)?(?:(?:has|had|hat|hatte|a|ha|have|avait|heeft)\\s+(?:zuerst\\s+)?(?:seen|reviewed|gesehen|${SAYS})|${SAYS}|say|report|write|zufolge|has been told|was told|is to be believed)(?!\\p{L})`,
  'iu',
);
/** What a house does itself to know something: "the Courier has counted", "a Courier analysis". */
export const OWN_WORK = new RegExp(
  alternatives`
    ^(?:(?:[’']s)?\s(?:\p{Ll}+\s)?(?:analysis|investigation|survey|count|poll|inquiry|calculations?|research)(?!\p{L})|
    \s(?:has |had |have )?(?:asked|found|counted|seen|obtained|analy[sz]ed|reviewed|measured|surveyed|calculated|visited|
    contacted|tested|examined|(?:hat|haben) [^.;:!?]{0,80}?(?:gezählt|nachgezählt|gefragt|befragt|eingesehen|gemessen|
    ausgewertet|besucht|berechnet)|a (?:compté|consulté|demandé|constaté|mesuré|visité|obtenu|calculé)|
    ha (?:contado|consultado|preguntado|comprobado|medido|visitado|obtenido|calculado|contato|chiesto|visto|misurato|
    consultato|calcolato)|heeft (?:geteld|gevraagd|gezien|gemeten|ingezien))(?!\p{L}))
  `,
  'iu',
);
/** "a Courier investigation found", "in her Courier column". */
export const IT_PRINTED = new RegExp(
  alternatives`
    ^[’']s?\s(?:\p{Ll}+\s){0,2}(?:correspondent|editor|reporter|columnist|critic)(?!\p{L})|
    ^(?:[’']s?)?\s+(?:reviews?|articles?|columns?|reports?|stor(?:y|ies)|interviews?|investigations?|op-ed|essay|profile|
    exclusive|scoop|survey|poll|analysis)(?:\s[\p{L}\d’'-]+){0,6}?(?::|
    \s(?:found|finds|says|said|show(?:s|ed)|reveal(?:s|ed)|report(?:s|ed)|suggest(?:s|ed)|claim(?:s|ed)|
    quot(?:es|ed))(?!\p{L}))
  `,
  'u',
);
/** "In the Courier, Ada Lorne wrote that …". */
export const IN_IT = /(?:^|,\s)in\s+(?:the\s+)?$/iu;
export const WRITES_THERE =
  /^,?\s(?:[\p{L}.’'-]+\s){1,5}(?:wrote|writes|argue[sd]|described|reported|called)(?!\p{L})/u;
/** "It was the Courier that revealed …". */
export const IT_WAS =
  /(?<!\p{L})(?:it was|es war(?:en)?|c[’']est|fue|è stato|foi)\s+(?:the\s+|der\s+|die\s+|das\s+|le\s+|la\s+|el\s+|il\s+|o\s+|a\s+)?$/iu;
export const THAT_SAID = new RegExp(
  `^,?\\s+(?:that|which|who|der|die|das|qui|que|quien|che)\\s+(?:(?:a|ha|hat|has|had)\\s+)?(?:first\\s+|zuerst\\s+)?(?:${SAYS})(?!\\p{L})`,
  'iu',
);
export const IT_BROKE = new RegExp(`^\\s?[”“»"’‘›]?,?\\s+(?:${BREAKS})(?!\\p{L})`, 'iu');
const THIS = alternatives`
  (?:this|our|dieser?[nms]?|unsere[rmns]?|est[ea]|nuestr[ao]|cet?|cette|notre|quest[ao]|nostr[ao]|deze|dit|onze|nosso|
  nossa)\s+(?:\p{Ll}+\s+)?
`;

/** Words of a page for its own house: "told this newspaper", "cuenta a este diario". A site or a station is also a place: "a baker has been on this site since 1534". */
export const TO_THIS_HOUSE = new RegExp(
  `(?<!\\p{L})(?:${THIS}(?!(?:site|station|channel)(?!\\p{L}))(?:${OUTLET}|redaktion|rédaction|redacción|redazione|redactie)|(?:told|tells|(?:speaking|spoke|said|talking) to|interview with|informed)\\s${THIS}(?:site|station|channel))(?!\\p{L})`,
  'iu',
);
