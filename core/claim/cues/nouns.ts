/**
 * Common nouns by which a source is told apart, for all languages in one list of stems: most are the same Latin and Greek
 * roots everywhere. A stem matches the start of a word; those of `INNER` match inside too, for languages that compound.
 */
const ROLE =
  'spokes|porte-parole|portavo|vocer|porta-vo|portavoce|woordvoer|rzecznik|talesp|talesm|pr[eé]sid(?![eê]nc)|prezyd|prezes|minist(?!r[yi](?!a)|er[ií]|ère|èri|éri)|premier|mayor|maire|alcald(?!ía)|prefeit[oa]$|sindac|burgem|burmistrz|borgm|direct|direkt|dyrekt|chief|chef|chair|secret(?!aría|ariat)|sekret|senat|senad|govern[oa][rd]|gobernad|gouverneur|profes|prof|research|scientist|chercheu|investigad|pesquis|ricercat|onderzoek|badacz|forskare|analyst|lawyer|attorney|avoca|abogad|advogad|avvocat|advoca|adwokat|judge|juge|juez|juiz|giudice|rechter|sędzia|officer|captain|coach|manager|owner|founder|editor|report|journali|journali|periodist|jornalist|giornalist|dziennikar|author|auteur|autor|autrice|writer|écriv|escrit[oa]r|scritt|schrijv|column|blogger|host|head|leader|líder|lider|member|miembro|membre|membro|mitglied|członk|agent$|teacher|doctor|médec|médic|medic|nurse|engineer|executive|ceo|cto|cfo|coo|boss|commission|council+or|conseil+[eè]r|concejal|vereador|assessor|wethouder|radn[ya]|treasur|auditor|deput|députe|diput|poseł|posłanka|candida|kandid|chancell|kanzler|cancill|king|queen|prince|pope|bishop|detective|sergeant|inspector|superint|singer|actor|actress|artist|player|driver|pilot|student|farmer|general|partner|expert|corresp|histor|econom|ekonom|ambassad|embajad|critic|meteorolog|forecast|organi[sz]er|organisator|aktivist|activist|militant|representat|represent|rep|beekeep|harbo|prosecut|procur(?!adur|adoria|aturia)|prokur|fiscal|congress(?:man|wom)|mother|father|mère|père|madre|padre|mãe|mat[ck]|wife|husband|brother|sister|fan|responsab|patron|gérant|fondat|fundad|založ|założyc|trainer|trener|tr[äe]nare|entra[iî]n|entrenad|allenat|treinad|player|jugador|jogador|joueu|giocat|spieler|spelare|voorzitter|kamerlid|przewodnicz|ordför|ledamot|läkare|lekarz|författare|domare|wójt|starost|wojewod|mandatar|titular|command|comand|capit[aã]|kapit|colonnell|coronel|colonel|maresciall|tenent|lieutenant|komm?and|élue?s?$|rector|rektor|recteur|представител|президент|пресс-секрет|министр|мэр(?:а|у|ом)?$|директор|глава|начальник|секретар|сенатор|депутат|профессор|учен|учён|адвокат|судья|прокурор|лидер|основател|журналист|автор|писател|врач|инженер|тренер|игрок|губернатор|председател|премьер|руководител|эксперт';
const INNER =
  'sprecher|präsident|minister|meister|direktor|leiter|sekretär|forscher|wissenschaftl|anwalt|anwält|richter|vorsitz|geschäftsführer|gründer|redakteur|journalist|politiker|abgeordnet|trainer|spieler|expert|manager|berater|kommissar|beauftragt|vorstand|kandidat|bischof|inhaber|betreiber|botschafter|woordvoerder|directeur|voorzitter|lid$|ledare|direktör|talesper|chef(?:in|en)?$|expert|beamt|wirt(?:in)?$';
const ORGANISATION =
  'secretar(?:ía|iat)|procuradur|procuradoria|alcaldía|pr[eé]sid[eê]nc|minister[^ ]*[oe]$|regime|régim|ministr[yi]|ministère|departm|département|polic[eií]|polizei|polizi|politie|polis(?:en)?$|gendarm|préfect|prefect|office$|offices$|agenc|agence|agenz|agentur|authorit|autorit|autorid|władze|government|gouvern|gobiern|governo$|rząd|regering|council|conse[ij]|consigl|commi|komi|comi[ts]|court$|cour$|corte$|tribun|sąd$|company|firm|group|grupo|gruppo|groupe|union|assoc|party$|parti$|partido|partito|partia|partij|universi|uniwers|instit|instyt|bank|banque|banc[oa]|club|klub|federa|fédér|organi[sz]a|charity|foundat|fonda[tz]|funda|trust|board|administr|team|campaign|church|hospital|school|army|armée|ejército|esercito|exército|military|navy|white house|pentagon|kremlin|congress$|parlia|parlament|senat$|senate|senado$|bureau|service|centre$|center$|network|corpor|airline|embass|prosecutors|band$|museum|society|société|sociedad|società|mairie|parquet|entrepr|empresa|organismo|azienda|bedrijf|spółk|syndica|sindica|ayunt|câmara|prefeitura|autarquia|comune$|junta|fiscalía|prokuratura|procura$|gemeente|kabinet|vakbond|vereniging|stichting|justitie|stowarz|związ|resort|urząd|urzęd|wojsko|sejm|gmina|ratusz|collectif|министерств|ведомств|полици|мэри|правительств|совет|комисс|комитет|суд$|компани|профсоюз|ассоциац|парти|университет|институт|банк|клуб|федерац|организац|фонд|прокуратур|агентств|власти|администрац|дума|кремль|мчс|мвд|минобороны|пресс-служб|управлени';
const INNER_ORGANISATION =
  '(?:zivil|katastrophen|natur|umwelt|tier)schutz$|werke$|betriebe$|wacht$|klinik(?:um)?$|krankenhaus|reederei|ministerium|polizei|behörde|amt(?:e?s)?$|regierung|gericht|kommission|ausschuss|unternehmen|konzern|gruppe|gewerkschaft|verband|verein|partei|universität|hochschule|institut|stiftung|agentur|fraktion|anwaltschaft|anstalt|gesellschaft|feuerwehr|(?:geheim|nachrichten|wetter|rettungs|verfassungs)(?:dienst|schutz)|bundeswehr|kirche|zentrale|zentrum|kammer|initiative|bündnis|stelle$|departement|polisen|kommunen|regeringen|rådet|nämnden|domstolen|företaget|bolaget|facket|förbundet|föreningen|partiet|universitetet|myndighet|verket|riksdagen|styrelsen';
const OUTLET =
  'newspap|paper$|magazin|daily|weekly|broadcast|station$|channel|news$|newslet|newsroom|website|outlet|tabloid|blog|podcast|times$|post$|herald|tribun|gazet|courier|courrier|kurier|corriere|correio|chronicle|ledger$|inquirer|enquirer|examiner|beacon$|guardian|telegra|écho|journal$|jornal|giornale|observ|mirror|mail$|express|echo$|standard$|independent|press$|radio|tv$|reuters|a[fpn]p$|ap$|bbc|cnn|npr|nbc|abc$|cbs|wsj|bloomberg|affiliate|wire$|media|medi[oa]s?$|média|mediapart|quotidien|hebdo|agence$|agencia$|agência$|agenzia$|agencj|chaîne|télévis|presse(?!konf|mitt|sprech|stelle|frei|erkl|inform|rat$)|monde$|globe$|figaro$|parisien|libération|franceinfo|dépêche|diario|diário|periódic|revista|rivista|cadena|emisora|emittente|semanario|settiman|efe$|pa[ií]s$|vanguardia|clarín|lusa$|folha|globo|estadão|público|ansa$|repubblica|messaggero|krant|volkskrant|dagblad|omroep|persbureau|nos$|nrc$|trouw|pap$|dziennik|tygodnik|onet|wyborcza|rzeczpospolita|spiegel|zeit$|welt$|bild$|[ft]az$|dpa$|focus$|stern$|tagesschau|ndr$|wdr$|[zs]df$|ard$|svt$|dn$|tt$|aftonbladet|expressen|газет|издани|агентств|журнал|телекан|радио|портал|тасс|интерфакс|риа|рбк|коммерсант|ведомости|известия|сми$|новост';
const INNER_OUTLET =
  'zeitung|^agentur|(?:nachrichten|presse)agentur|sender|blatt|nachrichten|korrespondenz|anzeiger|rundschau|tagblatt|tageblatt|medien|krant|(?:dag|nieuws|week|avond|hand[ae]ls|vak)blad$|woche$|-(?:review|times|post|news|tribune|herald|gazette|courier|journal|press|sun|star|union|record|democrat|standard|dispatch|chronicle)$|nieuws|tidning|byrån|bladet|blog$|posten|nyhet|sajten|kuriren|berichten?$';
const DOCUMENT =
  'report|judge?ments?$|estimates?$|projections?$|study|studies|docum|dokum|filing|survey|poll|analy|statement|release|memo|letter|e-?mail|record|indictment|complaint|affidavit|ruling|figures|statisti|estad[ií]st|estat[ií]st|audit|minutes$|transcript|census|research$|article|artikel|book$|review|guideline|lawsuit|invitation|data$|stats|rapport|étude|communiqu|sondage|enquête|lettre|procès-verbal|chiffres|donnée|bilan|livre$|informe|estudio|comunicad|comunicat|encuesta|sonde[oi]|sondagg|carta$|datos|cifras|sentencia|libro|artículo|artigo|relat[óo]rio|estudo|pesquisa|dados$|números|levantam|rapporto|studio$|lettera|dati$|cifre|onderzoek$|persbericht|peiling|cijfers|gegevens|vonnis|raport|badani|komunikat|sondaż|dane$|danych|wyrok|oświadczeni|studien$|pressmedd|undersökning|siffror|domen$|отч[её]т|доклад|исследовани|документ|заявлени|опрос|письм|данны|статистик|решени';
const INNER_DOCUMENT =
  'bericht(?:s|es)?$|studie|mitteilung|umfrage|gutachten|schreiben$|brief$|protokoll|unterlagen|zahlen$|urteil|beschluss|erklärung|stellungnahme|gesetz|entwurf|rapport';
/** Sources that stay unnamed whatever their article. */
const ANONYMOUS =
  'sources?$|insider|offici[ae]l|aides?$|people$|persons?$|persona|pessoa|someone|somebody|critics?$|observers|analysts|witness|eyewitness|onlooker|residents?$|neighbo|locals|users?$|protest|demonstr|opponents|supporters?$|readers?$|commenter|employee|executives|diplomats|staffers|colleagues?$|researchers|scientists|friends?$|campaigners|activists|lawmakers|passengers?|parents$|customers?|respondents?|experts|proches$|témoin|responsables|observateurs|riverain|habitants?$|salarié|employé|internaut|voisin|fuentes?$|testig|expertos|analistas|vecin[oa]|emplead|funcionari|allegad|informante|manifest|usuari|fontes?$|fonti$|testemunh|testimon|especialist|morador|vizinh|espert[ie]|residenti|bron(?:nen)?$|ingewijd|getuig|omwonend|deskundig|medewerker|bewoner|kenners|źród|świad|ekspert|mieszka[nń]|rozmówc|informator|osob[aęy]$|källa|källor|vittne|boende|kritiker|grann|anställd|bedömare|источник|собеседник|очевид|свидетел|жител|сосед|сотрудник';
const INNER_ANONYMOUS =
  'quellen?$|insider|augenzeug|informant|beobachter|experten|kritiker|anwohner|demonstrant|personen$|kreisen?$|nachbar|mitarbeiter|nutzer|zeugen?$|zeugin$|fachleute|bewohner|teilnehmer|betroffene|blogger|medienbericht|leute$';
/** Occupations that are a source without a name when an indefinite article stands before them. */
const TRADE =
  'man$|woman$|worker|cook|officer|engineer|developer|tenant|spectator|volunteer|victim|survivor|homme$|femme$|hombre$|mujer$|homem$|mulher$|mann$|frau$|uomo$|donna$|cuisini|agent|mężczyzn|kobiet|мужчин|женщин';
const SOCIAL =
  'tweet|retweet|toot$|skeet|facebook|twitter|instagram|tiktok|youtube|mastodon|bluesky|reddit|telegram|threads$|linkedin|snapchat|tuit|twitt|facebook|твит|соцсет|вконтакте|вк$|фейсбук|телеграм';
const TITLE =
  'mrs?|ms|miss|mx|dr|drs|dra|prof|professor|sir|dame|lord|lady|president|sen|senator|rep|gov|governor|mayor|sgt|sergeant|det|detective|lt|col|colonel|gen|general|capt|captain|rev|justice|judge|king|queen|prince|princess|pope|minister|secretary|chairman|councillor|cllr|coach|mm|mme|mlle|m|me|monsieur|madame|maître|docteur|herrn?|frau|sra?|señora?|don|doña|senhora?|sig|signora?|dott|avv|dhr|mevr|mw|meneer|mevrouw|pani?|ks|inż|mgr|fru|ministr[oa]|ministre|presidente|présidente?|präsident(?:in)?|kanzler(?:in)?|premier|господин|госпожа|г-н|г-жа|president-elect';
/** Articles that leave the person open ("a", "one", "several"). */
const INDEFINITE =
  'an?|one|another|two|three|four|five|six|several|multiple|some|many|various|other|others|both|une?|des|plusieurs|deux|trois|certaine?s|quelques|eine?[rmn]?|einige|mehrere|viele|manche|zwei|drei|andere|un[ao]s?|vari[oa]s|dos|tres|algun[oa]s|otr[oa]s|uma?s?|uns|vári[oa]s|dois|duas|um|alcun[ie]|divers[ieao]s?|numerous|numerosos?|recientes?|recent|zahlreiche|verschiedene[rn]?|weitere|due|tre|altr[ie]|een|enkele|meerdere|verschillende|twee|drie|sommige|jeden|jedna|kilku|kilka|niektórzy|inni|wielu|en|ett|några|flera|två|vissa|andra|många|один|одна|несколько|два|две|три|некоторые|другие|многие';

function starting(stems: string, inner = ''): RegExp {
  return new RegExp(`^(?:${stems})${inner && `|(?:${inner})`}`, 'iu');
}

/** An office or trade of a person: spokeswoman, mayor, farmer. */
export const ROLE_NOUN = starting(ROLE, INNER);
/** A body that speaks: ministry, police, company. */
export const ORGANISATION_NOUN = starting(ORGANISATION, INNER_ORGANISATION);
/** A publication, broadcaster or agency. */
export const OUTLET_NOUN = starting(OUTLET, INNER_OUTLET);
/** A writing that is cited: report, study, statement. */
export const DOCUMENT_NOUN = starting(DOCUMENT, INNER_DOCUMENT);
/** People who stay unnamed whatever their article. */
export const ANONYMOUS_NOUN = starting(ANONYMOUS, INNER_ANONYMOUS);
/** People who are unnamed after an indefinite article. */
export const TRADE_NOUN = starting(TRADE);
/** A social network or a post on one. */
export const SOCIAL_NOUN = starting(SOCIAL);
/** A form of address or a title in front of a name. */
export const TITLE_WORD = new RegExp(`^(?:${TITLE})$`, 'iu');
/** An article or numeral that leaves the person open. */
export const INDEFINITE_WORD = new RegExp(`^(?:${INDEFINITE})$`, 'iu');

/** First and second persons and impersonal subjects: whoever they are, no source is named. */
export const NO_SOURCE =
  /^(?:(?:i|we|you|they|it|that|there|who)[’'](?:m|ve|re|s|d|ll)|i|we|you|ich|wir|du|je|j|nous|vous|tu|yo|nosotros|eu|nós|io|noi|voi|ik|wij|ja|my|wy|я|мы|вы|jag|vi|ni|man|it|es|dies|this|that|there|which|what|ce|ça|cela|eso|esto|isso|isto|to|это)$/i;
/** Relative pronouns that lead back to the noun before them. */
export const RELATIVE = /^(?:who|qui|quien|quem|che|die|der|który|która|который|которая|som)$/i;
/** Words that make a run of capitals a place, a date or a body rather than a person. */
export const NO_PERSON =
  /^(?:na[ct]ional(?:es)?|nazionale|nationale|international|federal|european|american|british|french|german|royal|central|global|local|public|indigenous|social|digital|human|new|north|south|east|west|sud|nord|norte|sur|oeste|ouest|europ[ea]|asia|asie|afri(?:ca|que)|northern|southern|eastern|western|united|saint|san|los|las|great|city|county|street|road|avenue|river|lake|island|islands|park|act|agreement|licence|license|policy|terms|rules|inc|ltd|corp|gmbh|llc|supermarket|store|shop|states?|highlights|day|house|war|union|kingdom|republic|world|internet|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|law|prize|award|cup|league|street|bridge|station|airport|voting|strip|valley|region|province|territory|coast|bay|village|district|studio|comment|literature|members?|editor|click|read|photo|image|share|more|straße|platz|rue|avenue|calle)$/i;

/** Writings that a body publishes, with the word that leads to it: "a survey by", "eine Studie der", "un rapport de". */
export const WRITING_BY =
  /(?<!\p{L})(?:tweets?|surveys?|stud(?:y|ies)|reports?|articles?|essay|investigation|polls?|analysis|audit|review|inquiry|figures|data|statement|studien?|umfragen?|bericht|untersuchung|gutachten|zahlen|étude|rapport|enquête|sondage|chiffres|communiqué|estudio|informe|encuesta|datos|comunicado|estudo|relatório|pesquisa|dados|studio|rapporto|sondaggio|dati|onderzoek|peiling|cijfers|badanie|raport|sondaż|исследовани[еяю]|отч[её]т|опрос|данные|undersökning|studie)\s(?:by|from|released by|published by|der|des|von|vom|par|de|du|del|di|da|do|door|van|av|från)(?!\p{L})/giu;
/** A common noun before the name of an outlet ("Agentur Weitkorr", "the newspaper El Valle"). */
export const OUTLET_LEAD =
  /^(?:(?:nachrichten|presse)?agentur|agence|agencia|agenzia|agência|zeitung|tageszeitung|wochenzeitung|magazin|sender|portal|journal|diario|quotidien|agency|newspaper|magazine|broadcaster|krant|gazeta|газета)$/iu;
