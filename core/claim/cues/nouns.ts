import { alternatives } from './alternatives';
import { ROMANCE_BODY, ROMANCE_PEOPLE } from './romance-nouns';
import { TRADE } from './trades';

/**
 * Common nouns by which a source is told apart, for all languages in one list of stems: most are the same Latin and Greek
 * roots everywhere. A stem matches the start of a word; those of `INNER` match inside too, for languages that compound.
 * First those of the Romance and Slavic languages that English does not share.
 */
const ROLE_SOUTH_AND_EAST = alternatives`
  funcion[aá]ri|funzionari|especialista|spécialiste|specialista$|entrevistad[oa]$|intéressée?$|préf[eè]te?s?$|prefett|
  proviseur|bâtonni|greffi|évêque|archevêque|vescov|arcivesc|obispo|arzobispos?$|bispo$|arcebis|cardinale?$|cardenal|
  cardeal|biskup|arcybisk|kardyna|adjointe?s?$|députée?s?$|eurod[eé]put|europarl|sénat(?:eur|rice)|trésorière|
  propri[eé]taire|propietari|proprietári|proprietari|dirigeant|dirigent[ei]?s?$|délégué|delegad|delegat[oa]$|bénévole|
  volontari[oa]$|éleveu|agricult(?:eur|ric|or)|agricolt(?:or|ric)|viticult(?:eur|ric|or)|vigneron|maraîch|
  apicult(?:eur|ric|or)|apicolt(?:or|ric)|boulangère|restaurat(?:eur|ric)|ristorat(?:or|ric)|commerçant|comerciant|
  commerciant|lojista|infirmi(?:er|ère)|infermier[ea]|enfermeir|enfermer[oa]|pielęgni|chirurg(?!i[ae]s?$)|cirujan|
  cirurgi(?!a)|psychiatr(?:e|a)s?$|psiquiatr[ae]s?$|psichiatra$|p[eé]diatre?a?s?$|biologist|chimiste|physicien|
  f[ií]sico$|qu[ií]mico$|astr[oô]nom[eoa]?$|linguist[ea]s?$|(?!prol|monol|dial|apol)\p{L}{2,}(?:ologue|[oó]log[oa]|
  olożka|olog)s?$|(?!orto|orth|auto)\p{L}+(?:ographe|[óo]graf[oa])s?$|enseignant|docente?s?$|coaut|titolar[ei]$|
  responsáve[li]|empres[aá]ri[oa]s?$|s[iy]ndicalist|comisionad|consiglier|policière|rapporteu|médiat(?:eur|rice)|
  rzeczni(?:k|czk)|sędzin|współaut|romanci|cin[eé]ast|réalisat(?:eur|rice)|realizador|regista$|reżyser|comédien|actriz|
  ator$|atriz$|attor[ei]$|attric[ei]$|aktor(?:ka)?$|chant(?:eur|euse)|cantant[ei]s?$|cantor[ae]?$|piosenkar|músico$|
  musicien|musicista$|muzyk$|architecte?s?$|arquitect[oa]s?$|arquitet[oa]s?$|architett[oai]$|ing[eé]nieu|ingenier[oa]|
  ingegner[ei]$|engenheir|inżynier(?!i)|technicien|ouvri(?:er|ère)|obrer[oa]|operai[oa]$|cheminot|chauffeur|chofer|
  conducteur|conductora?$|conductrice|conduttor|motorist|eletricist|pêcheu|pescador|pescator|adjudant|sargento|tenient|
  attaquant|atacante|attaccant|delanter[oa]$|goleir|zagueir|portero$|guardameta|buteu|ciclista|cycliste|tenista|
  tennista|atlet[ai]s?$|athlète|arbitre$|[áa]rbitro$|magistrat[eoa]?s?$|magistrad|desembarg|promotor$|plaignant|
  querellant|perit[oa]$|veuve|viud[oa]|viúv|vedova|fils$|fille$|hij[oa]s?$|filh[oa]s?$|figli[oa]$|herman[oa]$|irmã|
  fratello|sorella|cousine?$|oncle$|tante$|grand-mère|abuel[oa]$|épou(?:x|se)$|esposa$|marido$|marito$|moglie$|
  compagn[oae]$|maman$|pai$|étudiant|estudiant|estudante|lycéen|alumn[oa]s?$|alun[oa]s?$|retraitée?s?$|rescapé|cofond|
  cofund|współzał|animat(?:eur|rice)|rédact(?:eur|rice)|chroniqueu|éditorialist|présentat(?:eur|rice)|presentador|
  apresentador|locutor[ae]?$|product(?:eur|rice)|productor$|produtor[ae]?s?$|conservat(?:eur|rice)$|bibliothécaire|
  vétérinaire|veterinari[oa]$|sage-femme|diplomate|négociat(?:eur|rice)|jef[ea]s?$|asamble[ií]st|consejer[oa]s?$|
  encargad|encarregad|dueñ[oa]s?$|dono$|trabajador|camioner|taxista|maestr[oa]s?$|decan[oa]$|reitora?$|
  rett(?:ore|rice)$|dziekan|científic[oa]s?$|cientista|scienziat|consultor$|consulent[ei]|konsultant|analista|analityk|
  analityczk|espert[oa]$|specjalist|novelista|poeta$|c[oó]nsul$|sacerdote|párroc|parroco|proboszcz|monja$|míster|
  diretor|dirett(?:or|ric)|secretári[oa]|segretari[oa]$|coord[ei]nador|coordinat(?:eur|rice|ore)|koordynat|
  gerent[ea]s?$|sóci[oa]$|ambasador|ambasciat(?:ore|rice)|embaixador|embaixatriz|poliziott|policier|policjant|policía$|
  carabinier|pompier|bomb(?:ero|eir[oa])$|strażak|ratowni(?:k|cy|czk)|gendarme$|inspet|ispettor|governat(?:ore|rice)|
  questore|capogruppo|difensor|defensor[ae]?$|dottoress|imprendit(?:or|ric)|allevat(?:or|ric)|autista$|attivist|
  ativist|ambientalist|sobreviv(?:ie|e)nte|superstite|chanceler|provedor|montador|szef(?:owa|a|em)?$|komendant|
  naczelni(?:k|czk)|kierowni(?:k|czk)|zastępc|skarbnik|marszał|europo|sołty|mecenas|obroń|lekark|ordynator|doktor$|
  naukow(?:iec|ców|cy|ca)|biolog$|chemi(?:k|czka)$|fizy(?:k|czka)$|astronom$|geolog$|history(?:k|czka)$|selekcjon|
  piłkar(?!sk)|zawodni(?:k|czk|cy)|bramkar|kierowc|działacz|właścici|przedsiębiorc|rolni(?:k|czka|cy)|rybak|
  sadowni(?:k|cy)|pszczelar|leśni(?:k|czy)|żołnierz|pułkowni|nauczyciel(?!sk)|uczeń|uczenn|konserwator|kustosz|
  inspektor(?!at)|ojciec|ojca$|córk|siostr|babci|mąż$|żon[ay]$|wdow|pisar[zk]|ksi[ąę]dz|księż[ae]?$|papież|lokator|
  pasażer|rodzic|radc|poszkodowan|глав(?:а|ы|е|у|ой|врач)$|вице-|зам(?:естител|минист|глав|руковод|директ)|зампред|
  спикер|гендирект|директрис|управляющ|менеджер|координатор|уполномоч|омбудсмен|юрист|следовател(?!ьно)|полицейск|
  спасател|пожарн(?:ый|ые)$|медсестр|хирург|психиатр|\p{L}+олог(?:а|у|ом|и|ов)?$|инфекционист|исследовател(?!ьск)|
  доцент|академик|доктор|химик|физик|астроном$|историк|экономист|аналитик|специалист|консультант|архитектор|наставни|
  футболист|хоккеист|вратар|нападающ|защитни|капитан|спортсмен|активист|волонт[её]р|предпринимател(?!ьс)|фермер|рыбак|
  пчеловод|владел(?:ец|ьц|иц)|хозяин|водител|машинист|учител|преподавател|ректор$|студент|школьни|пассажир|пострадавш|
  мать$|отец$|сын$|дочь$|брат$|сестр|бабушк|муж$|жен[аы]$|вдов|акт[её]р|актрис|певец|певиц|режисс[её]р|поэт(?:есс|$)|
  ведущ(?:ий|ая)$|музыкант|художни(?:к|ц)|соавтор|посол$|консул$|дипломат(?!и)|патриарх|священни|епископ|генерал(?!ьн)|
  полковник|майор|командир(?!ов)|командующ|блогер|правозащитни|синоптик|метеоролог|куратор|
  interlocutor|auxiliar(?:es)?$|articulador|integrant[ei]?s?$|esponent[ei]$|aliad[oa]s?$|alleat[oaie]$|op?positor(?!io)
`;
const ROLE = alternatives`
  pap[ae]$|pont[ií]f|pontef|intendente|trésorier|tesorer|tesoureir|autarca|bastonári|officier|m[es]?ps?$|prévenue?$|
  accusée?$|acusad[oa]$|imputat[oa]$|angeklagte[rn]?$|beschuldigte[rn]?$|verdächtige[rn]?$|verdachte$|oskarżon[ya]$|
  tilltalade$|técnicos?$|tecnico$|estratega$|sélectionneu|seleccionador|selecionador|defendant$|suspect$|edil(?:es|a)?$|
  regidor|titulare?s?$|mandatári|mandatari|legislador|spokes|porte-parole|portavo|vocer|porta-vo|portavoce|woordvoer|
  talesp|talesm|talsm|talskv|talsp|pr[eé]sid(?![eê]nc)|prezyd|prezes|minist(?!r[yi](?!a)|er[ií]|ère|èri|éri)|premier$|
  mayor(?:s|ess)?$|maire|alcald(?!ía)|prefeit[oa]$|sindac|burgem|burmistrz|borgm|direct(?:or|eur|ri)|direkt|dyrekt|
  chief|chef|chair|sheriff|secr[eé]t[aà]i?r(?!ía|iat)|sekret|senat|senad|govern[oa][rd]|gobernad|gouverneur|
  profes(?!i)|prof$|researcher|scientist|chercheu|investigad|pesquisad|ricercat|onderzoek|badacz|forskare|analyst|
  administrat(?:or|eur|ric)|administrador|advis[eo]r|investor$|whip$|lawyer|attorney|avoca|abogad|advogad|avvocat|advoca|adwokat|judges?$|juges?$|juez|jueces|
  juiz|giudice|rechter|sędzia|officer|captain|coach|manager|owner|founder|editor(?!ial)|report(?:er|age|eur)|repórter|
  journali|periodist|jornalist|giornalist|dziennikar|author(?!i[tsz])|auteur|autor(?!i[dstz])|autrice|writer|écriv|
  escrit[oa]r|scritt|schrijv|column|blogger|hosts?$|heads?$|leader|líder|lider|member|miembro|membre|membro|mitglied|
  członk|agent$|teacher|doctor|médecin|médic[oa]|medic(?!in|am|ar|al|at)|nurse|engineer(?!ing)|executive|pdg$|ceo|cto|
  cfo|coo$|coordinator|boss|commissioner|commissaire|comisari|comissári|commissari|council+or|council(?:m[ae]n|wom[ae]n)|constable|
  polizist|vp$|insp$|advokat|formand|formann|forsker|fylkes|rådmand|rådmann|conseil+[eè]r|
  conse(?:jer[oa]|lheir[oa])s?$|concejal|vereador|assessor|wethouder|radn[ya]|treasur|auditor|deput|diput|poseł|
  posłanka|candida|kandid|chancell|kanzler|cancill(?!er[ií])|kings?$|queen|prince|pope|bishop|detective|sergeant|
  inspector|superint|singer|actor|actress|artist|player|driver|pilot|student|farmer|generals?$|général$|partner|
  expert(?!is|en[a-zäöüß])|corresp|histori(?:an|en|ad)|econom(?:ist|en)|économist|ekonom|ambassad(?!e)|embajad(?!as?$)|critics?$|
  meteorolog|forecaster|organi[sz]er|organisator|aktivist|activist|militant|representat|represent|reps?$|beekeep|
  harbou?rm|prosecut|procur(?!adur|adoria|aturia)|prokur|fiscal(?!í|iz|ia)|congress(?:man|wom)|mother|father|mère|père|
  madre|padre|mãe|mat[ck]|wife|husband|brother|sister|fans?$|responsab(?!ili[dt])|patron|gérant|fondat|fundad|založ|
  założyc|trainer|trener|tr[äe]nare|entra[iî]n|entrenad|allenat|treinad|player|jugador|jogador|joueu|giocat|spieler|
  spelare|voorzitter|kamerlid|przewodnicz|ordför|ledamot|läkare|lekarz|författare|domare|wójt|starost|wojewod|mandatar|
  titular|command(?:er|ant)|comand(?:ant|er)|capit(?:ain|án|ão|ano)|captain|kapit(?!al)|colonnell|coronel|colonel|
  maresciall|tenent|lieutenant|komm?and|élue?s?$|rector(?!at)|rektor|recteur|представител|президент|пресс-секрет|министр|
  мэр(?:а|у|ом)?$|директор|глава|начальник|секретар|сенатор|депутат|профессор|учен|учён|адвокат|судья|прокурор|лидер|
  основател|журналист|автор|писател|врач|инженер|тренер|игрок|губернатор|председател|премьер|руководител|эксперт|
  reviewer|champion$|midfield|goalkeep|skipper$|striker$|investor$|legist|parlament(?:ar(?!i)|ari[aeo]|a?rier)|
  parliamentarian
`;
const INNER = alternatives`
  borgmester|leder(?:en)?$|ordfører|direktør|betjent|sprecher|führer(?:in)?$|präsident|minister(?!i)|meister|direktor|
  leiter|sekretär|forscher|wissenschaftl|anwalt(?!schaft)|anwält|richter|vorsitz|gründer|redakteur|journalist|
  politiker|abgeordnet|trainer|spieler|manager|berater|kommissar|beauftragt|vorstand|kandidat|bischof|inhaber|
  betreiber|botschafter|woordvoerder|directeur|voorzitter|lid$|ledare|direktör|talesper|(?:chef|-?boss)(?:in|en)?$|
  expert(?:en?|in|innen)?$|vertreter(?:s|n|in|innen)?$|beamt|wirt(?:in)?$
`;
const ORGANISATION = alternatives`
  cgil$|cisl$|uil$|fiom$|cfdt$|cgt$|fnsea$|ugt$|ccoo$|cgtp$|solidarność$|dienst$|instantie$|gremios?$|patronal$|
  cit(?:y|ies)$|towns?$|count(?:y|ies)$|district$|borough$|municip(?!al[ei]?s?$)|township$|utilit(?:y|ies)$|
  brewe(?:ry|r)s?$|promoteur|deweloper|airways$|carrier$|chain$|zoo$|festival$|diocese|archdiocese|railways?$|shipyard$|orchestra$|
  theat(?:re|er)$|ville$|commune$|brasser|exploitant|constructeur|compagn|direction$|direcci[óo]n$|direzion[ei]$|
  dire[cç][cç]?ão$|ministerstw|komend[ayę]$|izb[ayęi]e?$|straż|diocèse|aerolínea|aérienne$|cervecer|naviera|misi[óo]n$|
  missione?$|esecutivo$|ejecutivo$|exécutif$|entidad|entidade|fabricante|municipi[oa]$|distrito$|diócesis|autobauer|
  brauerei|landeshauptstadt|bistum|bahn$|zoos?$|betreiber(?:in|firma|gesellschaft)?s?$|gemeinde(?:rat|verwaltung)?$|
  stadt(?:rat|verwaltung)?$|landkreis|secretar(?:ía|iat)|procuradur|procuradoria|alcaldía|pr[eé]sid[eê]nc(?:i?a|e)$|
  minister[^ ]*[oe]$|regime|régim|ministr[yi]|ministère|departm|département|pol[ií]c[eií](?!al|ai)|policj(?:[aię]|ą)$|
  polizei|polizi(?!st)|politie|polis(?:en)?$|gendarm|préfect|prefect|office$|offices$|agenc|agence|agenz|agentur|
  authorit|autorit|autorid|władze|operator|retailer|(?:car|auto|chip|drug|plane)-?makers?$|manufacturer|watchdog|
  regulator|lender|insurer|publisher|supplier|contractor|provider|startup|start-up|coalition|cabinet|ombudsman|
  inspectorate|registry|treasury|fund$|funds$|league$|panel$|jury$|academy|laborator|observator|ngo$|secretariat|
  assembl|consulate|embassy|coastguard|thinktank|think-tank|prosecution|government|gouvern|governo$|rząd|
  regering|council|conse[ij](?!h?eir[oa]|er[oa]s?$)|consigl|commi|komi|comi[ts]|courts?$|cour$|corte$|tribun|sąd$|
  compan(?:y|ies)$|compagnie|compañía|companhia|firm(?!ware|ly)|group|grupo|gruppo|groupe|union|coordinaci[óo]n$|coordination$|ass?oc|part(?:y|ies)$|
  parti$|partido|partito|partia|partij|universi|uniwers|instit|instyt|bank|banque|banc[oa]|club|klub|federa|fédér|
  organi[sz]a|charit(?:y|ies)$|tank$|giants?$|bookmaker|pollster|supermarket|business(?:es)?$|alliance|delegation|
  militia|foundat|fonda[tz]|funda|trust|board|administr(?!at(?:or|eur|ric)|ador)|team|campaign|church|hospital|school|arm(?:y|ies)$|armée|
  ejército|esercito|exército|military|navy|white house|pentagon|kremlin|congress$|parlia(?!mentarian)|
  parlament(?!ar|a?rier)|senat$|senate|senado$|bureau|service|cent(?:er|re)s?$|institutes$|network|corpor|airline|embass|
  prosecutors|band$|museum|society|société|sociedad|società|mairie|parquet|questura|procura$|ong$|ligue$|observatoire|
  liga$|entrepr|empresa|organismo|azienda|bedrijf|spółk|syndica|sindica|ayunt|câmara|prefeitura|autarquia|comune$|
  junta|fiscalía|prokuratura|gemeente|kabinet|vakbond|vereniging|stichting|justitie|stowarz|związ|resort|urząd|urzęd|
  wojsko|sejm|gmina|ratusz|collectif|министерств|ведомств|полици|мэри|правительств|совет|комисс|комитет|суд$|компани|
  профсоюз|ассоциац|парти|университет|институт|банк|клуб|федерац|организац|фонд|прокуратур|агентств|власти|администрац|
  дума|кремль|мчс|мвд|мид$|фсб|цб$|ск$|следком|гибдд|центробанк|генпрокур|генштаб|мин(?:обороны|здрав|фин|юст|транс|энерго|цифр|просв|обр|сельхоз|пром|эконом|стро|труд|культ|спорт|природ)|рос(?:стат|потреб|комнадз|гидромет|нефть|атом|космос|авиац|гвард|реестр)|пресс-служб|управлени
`;
const INNER_ORGANISATION = alternatives`
  verwaltung$|luftwaffe|streitkräfte|(?<!friesen|kirch|fried|bauern|bahn)hof(?:s|es)?$|organisati(?:e|on(?:en)?)$|
  (?:bundes|noten|zentral|landes|volks|welt|groß)bank$|(?:mieter|gemeinde|städte|sport|natur|bauern|beamten|
  gewerkschafts|steuerzahler)bund(?:e?s)?$|(?:zivil|katastrophen|natur|umwelt|tier)schutz$|werke$|betriebe$|wacht$|
  klinik(?:um)?$|krankenhaus|(?:armee|militär|koalition|opposition|branche)s?$|reederei|ministerium|polizei|behörde|amt(?:e?s)?$|regierung|gericht|kommission|ausschuss|
  unternehmen|konzern|gruppe|gewerkschaft|verband|verein|partei|universität|pol[iy]t[eé]c?[hk]?ni|hochschule|institut|stiftung|agentur|
  fraktion|anwaltschaft|anstalt|gesellschaft|feuerwehr|(?:geheim|nachrichten|wetter|rettungs|verfassungs)(?:dienst|
  schutz)|bundeswehr|kirche|zentrale|zentrum|kammer|initiative|bündnis|stelle$|departement|tjänsten$|polisen|kommunen|
  regeringen|rådet|nämnden|domstolen|företaget|bolaget|facket|förbundet|föreningen|partiet|universitetet|myndighet|
  verket|riksdagen|styrelsen
`;
const OUTLET = alternatives`
  newspap|paper$|magazin|daily|weekly|broadcast|station$|channel|news$|newslet|newsroom|website|outlet|tabloid|blog|podcast|
  times$|post$|herald|tribun|gazet|courier|courrier|kurier|corriere|correio|correo|televis(?:ion|ión|ione|ão)|fernsehen$|
  rundfunk$|chronicle|ledger$|inquirer|enquirer|examiner|beacon$|guardian|telegra|écho|r[aá]dio$|radi[aąuem]{1,2}$|journal$|
  jornal|giornale|observ|mirror|mail$|express|echo$|gazzet|voi(?:ce|x)$|vo(?:z|ce)$|stem$|głos$|röst$|голос$|standard$|independent|
  press$|radio|tv$|reuters|a[fpn]p$|ap$|bbc|cnn|npr|(?:c|ms)?nbc|espn$|itv$|tmz$|pbs$|cbc$|upi$|axios$|techcrunch$|newsweek$|
  buzzfeed|breitbart|forbes$|sputnik$|jazeera$|xinhua|kyodo$|yonhap|fact-?check|politifact|snopes|lbc$|rté$|abc$|cbs|wsj|bloomberg|
  affiliate|wire$|media$|medi[oa]s?$|média|mediapart|quotidien|hebdo|agence$|agencia$|agência$|agenzia$|agencj|chaîne|télévis|
  presse(?!konf|mitt|sprech|stelle|frei|erkl|inform|rat$)|m[ou]nd[eo]$|équipe$|échos$|globe$|figaro$|parisien|libération|
  franceinfo|dépêche|diario|diário|periódic|revista|rivista|cadena|emisora|emittente|semanario|settiman|efe$|pa[ií]s$|vanguardia|
  clarín|lusa$|folha|globo|estadão|público|ansa$|repubblica|messaggero|krant|volkskrant|dagblad|omroep|persbureau|nos$|nrc$|trouw|
  pap$|dziennik|tygodnik|onet|wyborcza|rzeczpospolita|spiegel|zeit$|welt$|bild$|[ft]az$|dpa$|rbb$|mdr$|swr$|orf$|srf$|rtl$|rmf$|rnd$|
  g1$|uol$|rai(?:sport|news|tre|due|uno|\d)?$|la7$|tg\p{L}{0,3}\d*$|infobae$|fanpage$|metrópoles$|rmc$|tvp$|tvn\d*$|rfi$|bfm\p{L}*$|tf1$|rtve$|adnkronos$|focus$|stern$|tagesschau|ndr$|wdr$|[zs]df$|ard$|svt$|dn$|tt$|aftonbladet|
  expressen|газет|издани|агентств|журнал|телекан|радио|портал|тасс|интерфакс|риа|рбк|коммерсант|ведомости|известия|сми$|новост
`;
const INNER_OUTLET = alternatives`
  (?<!ge|ver)bote$|(?:deutschland|rund|hör)funks?$|zeitung|(?:tages|kreis|lokal|stadt|presse|welt)spiegel$|^agentur|
  (?:nachrichten|presse)agentur|sender|blatt|nachrichten|korrespondenz|anzeiger|rundschau|tagblatt|tageblatt|medien(?!anst)|
  zender$|magazin(?:s|e|en)?$|(?:redaktions|recherche)netzwerk|(?:fach|info|presse|medien|branchen|informations)dienst(?:e?s)?$|zeitschrift(?:en)?$|krant|
  (?:dag|nieuws|week|avond|hand[ae]ls|vak)blad$|\p{L}woche$|-(?:review|times|post|news|tribune|herald|gazette|courier|
  journal|press|sun|star|union|record|democrat|standard|dispatch|chronicle)$|nieuws|tidning|byrån|bladet|blog$|posten|
  nyhet|sajten|kurier(?:s|en)?$|berichten?$
`;
const DOCUMENT = alternatives`
  papers$|accounts$|models$|simulations?$|citations?$|findings$|autops(?:y|ies)$|inquest$|calculations?$|tall(?:y|ies)$|testimon(?:y|ies)$|disclosures?$|
  footage$|suit$|numbers$|report|judge?ments?$|investiga(?:tions?|ci[óo]n|ciones|ção|ções)$|trabajos?$|indagin[ei]$|
  prévisions?$|prevision(?:es|i)?$|inquiry$|inquiries$|estimates?$|projections?$|study|studies|docum|dokum|filing|survey|
  polls?$|polling|analy(?!st)|statement|release|memo|letter|e-?mail|record|indictment|complaint|affidavit|ruling|figures|
  statisti|estad[ií]st|estat[ií]st|audit|minutes$|transcript|census|research$|article|artikel|book$|review(?!er)|guideline|
  lawsuit|invitation|data$|stats|rapport(?!eu|ric)|étude|communiqu|sondage|enquêtes?$|lettre|procès-verbal|chiffres|donnée|bilan|livre$|
  informe|atestado|estudios?$|comunicad[oa]s?$|comunicat|encuesta|sonde[oi]|sondagg|carta$|datos|cifras|sentencia|libro|livro$|artículo|
  artigo|relat[óo]rio|estudo|pesquisas?$|dados$|números|levantam|rapporto|studio$|lettera|dati$|cifre|onderzoek$|persbericht|
  peiling|cijfers|gegevens|vonnis|raport|badani|komunikat|sondaż|dane$|danych|nota$|ustale[nń]|wyrok|ricostruzion[ei]$|rilievi$|accertamenti$|página$|estimations?$|estimaciones$|estimativas?$|stime$|oświadczeni|studien$|
  pressmedd|undersökning|siffror|domen$|отч[её]т|доклад|исследовани|документ|заявлени|опрос|письм|данны|статистик|решени|
  постановлени|resoluci|resolução|arrêté$|ordon?nan[cz]|uchwał|postanowieni
`;
const INNER_DOCUMENT = alternatives`
  bericht(?:s|es)?$|berechnung(?:en)?$|ermittlungen$|auswertung(?:en)?$|studie|mitteilung|umfrage|gutachten|untersuchung(?:en)?$|
  bescheide?s?$|analysen?$|prognosen?$|schreiben$|brief$|protokoll|unterlagen|zahlen$|papier(?:s|e|en)?$|vermerk(?:s|e)?$|akten?$|
  urteil|beschluss|(?<!ver)antwort(?:en)?$|erklärung|stellungnahme|gesetz|entwurf|rapport(?!eu)
`;
/** Sources that stay unnamed whatever their article. */
const ANONYMOUS = alternatives`
  sources?$|insider|offici[ae]l|aides?$|people$|persons?$|persona|pessoa|someone|somebody|critics?$|observers|analysts|
  witness|eyewitness|onlooker|residents?$|neighbo|locals|users?$|protest|demonstr|opponents|supporters?$|readers?$|
  commenter|employee|executives|diplomats?$|staffers|coll[eèé][ag]+(?:ue|he|hi)?s?$|colegas?$|researchers|scientists|friends?$|campaigners|activists|
  lawmakers|authorities$|autorités$|autoridades$|entourage$|investigators$|detectives$|troopers$|paramedics$|medics$|
  deputies$|inspectors$|auditors$|regulators$|historians$|engineers$|surveyors$|traders$|teachers$|nurses$|farmers$|
  [a-z]+(?:ol|om|eg|ent|ion|nal|tal)ists$|[a-z]+icians$|firefighters?$|rescuers?$|police officers$|doctors$|workers$|
  prosecutors$|scholars$|commentators$|sailors$|fishermen$|villagers$|tenants$|passengers?|parents$|customers?|
  homeowners?$|pupils$|shoppers$|commuters$|relatives$|bystander|voters$|viewers$|respondents?|experts?$|proches$|pompiers$|secouristes$|enquêteurs?$|gendarmes$|policiers$|soignants$|témoin|alliés$|
  inquirent[ei]$|investigator[ei]$|opposante?s$|responsables|observateurs|riverain|habitants?$|abitanti$|salarié|employé|internaut|voisin|
  fuentes?$|bomberos$|investigadores$|agentes$|médicos$|testig|expertos|analistas|vecin[oa]|emplead|allegad|informante|
  manifest|usuari|fontes?$|fonti$|testemunh|testimon|vicini$|morador|vizinh|espert[ie]|residenti|bron(?:nen)?$|ingewijd|
  (?:oog)?getuig|omwonend|omstander|buurtbewoner|deskundig|medewerker|bewoner|kenners|źród|świad|eksper[tc]|specjali[śs]|mieszka[nń]|rozmówc|informator|
  osob[aęy]$|källa|källor|kilde|vidne|vitne|naboer?n?$|experter(?:na)?$|forskare|beboer|vittne|boende|kritiker|grann|anställd|bedömare|источник|
  собеседник|очевид|свидетел|жител|сосед|сотрудник
`;
const INNER_ANONYMOUS = alternatives`
  quellen?$|forschenden?$|umfelds?$|insider|ermittlern?$|fahndern?$|behörden$|augenzeug|informant|beobachter|experten$|
  kritiker|anwohner|demonstrant|personen$|kreisen?$|nachbar|mitarbeiter|schützern?$|nutzer|zeugen?$|zeugin$|fachleute|
  bewohner|\p{L}mitglieder[n]?$|teilnehmer|betroffene|blogger|medienbericht|leute$|gegnern?$|anhängern?$|verbündeten?$
`;
const SOCIAL = alternatives`
  tweet|retweet|toot$|skeet|facebook|twitter|instagram|tiktok|youtube|mastodon|bluesky|reddit|telegram|threads$|
  linkedin|snapchat|tuit|twitt|facebook|твит|соцсет|вконтакте|вк$|фейсбук|телеграм
`;
const TITLE = alternatives`
  mrs?|ms|miss|mx|insp|supt|pc|councilm[ae]n|councilwoman|dr|drs|dra|prof|professor|sir|dame|lord|lady|president|sen|
  senator|rep|gov|governor|mayor|sgt|sergeant|det|detective|lt|col|colonel|gen|general|capt|captain|rev|justice|judge|
  king|queen|prince|princess|pope|minister|secretary|chairman|councillor|cllr|coach|mm|mme|mlle|m|me|monsieur|madame|
  maître|docteur|herrn?|frau|sra?|señora?|don|doña|senhora?|sig|signora?|dott(?:\.ssa)?|prof\.ssa|sig\.ra|pr|avv|dhr|
  mevr|mw|meneer|mevrouw|pani?|ks|inż|mgr|fru|ministr[oa]|ministre|presidente|présidente?|präsident(?:in)?|
  kanzler(?:in)?|premi[eè]re?|господин|госпожа|г-н|г-жа|president-elect
`;
/** Articles that leave the person open ("a", "one", "several"). */
const INDEFINITE = alternatives`
  an?|one|another|two|three|four|five|six|several|multiple|some|many|various|other|others|both|une?|des|plusieurs|deux|
  trois|certaine?s|quelques|eine?[rmn]?|einige|mehrere|viele|manche|zwei|drei|andere|un[ao]s?|vari[oa]s|dos|tres|
  algun[oa]s|otr[oa]s|uma?s?|uns|vári[oa]s|dois|duas|um|alcun[ie]|divers[ieao]s?|numerous|numerosos?|recientes?|recent|
  zahlreiche|verschiedene[rn]?|weitere|due|tre|altr[ie]|een|enkele|meerdere|verschillende|twee|drie|sommige|jeden|
  jedna|kilku|kilka|niektórzy|inni|wielu|en|ett|några|flera|två|vissa|andra|många|один|одна|несколько|два|две|три|
  некоторые|другие|многие
`;

function starting(stems: string, inner = ''): RegExp {
  return new RegExp(`^(?:${stems})${inner && `|(?:${inner})`}`, 'iu');
}

/** An office or trade of a person: spokeswoman, mayor, farmer. */
export const ROLE_NOUN = starting(
  `(?:(?:ex|vice|sub|sous|sotto|wice|экс|вице)-?(?!partner|wife|husband))?(?:${ROLE}|${ROLE_SOUTH_AND_EAST})`,
  INNER,
);
/** A body that speaks: ministry, police, company. */
export const ORGANISATION_NOUN = starting(`${ORGANISATION}|${ROMANCE_BODY}`, INNER_ORGANISATION);
/** A publication, broadcaster or agency. */
export const OUTLET_NOUN = starting(OUTLET, INNER_OUTLET);
/** Words that are outlets in names alone: "the Lorne Post", but not "the post". */
export const NAME_OF_OUTLET_ONLY = new RegExp(
  alternatives`
    ^(?:wires?|posts?|times|heralds?|tribun\p{L}*|courier|chronicles?|ledgers?|beacons?|guardians?|mirrors?|mails?|
    express|echo(?:es)?|standards?|independents?|globes?|records?|observ\p{L}*|m[ou]nd[eo]|équipe|échos?|libération|
    dépêches?|parisiens?|repubblica|messagger[oi]|mundo|país(?:es)?|posten|bote|voice|voix|voz|voce|stem|głos|röst|
    голос)$
  `,
  'u',
);
/** A writing that is cited: report, study, statement. */
export const DOCUMENT_NOUN = starting(DOCUMENT, INNER_DOCUMENT);
/** People who stay unnamed whatever their article. */
export const ANONYMOUS_NOUN = starting(`${ANONYMOUS}|${ROMANCE_PEOPLE}`, INNER_ANONYMOUS);
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
export const NO_PERSON = new RegExp(
  alternatives`
    ^(?:na[ct]ional(?:es)?|nazionale|nationale|international|federal|european|american|british|french|german|royal|
    central|global|local|municipal|public|indigenous|social|digital|human|new|north|south|east|west|sud|nord|norte|sur|oeste|ouest|
    europ[ea]|asia|asie|afri(?:ca|que)|northern|southern|eastern|western|united|arabia|lanka|rica|zealand|korea|
    kong|holdings|industries|motors|technologies|securities|saint|san|los|las|great|city|county|street|road|avenue|river|
    lake|island|islands|park|act|agreement|licence|license|policy|terms|rules|inc|ltd|corp|co|plc|ag|ab|nv|gmbh|llc|
    supermarket|store|shop|states?|highlights|day|house|war|union|kingdom|republic|world|internet|january|february|march|
    april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|
    law|prize|award|cup|league|street|bridge|station|airport|gardens?|square|palace|tower|stadium|arena|castle|voting|
    statement|strip|valley|region|province|territory|coast|bay|village|district|studio|comment|literature|members?|
    editor|click|read|photo|image|share|more|straße|platz|rue|avenue|calle)$
  `,
  'i',
);

/** Writings that a body publishes, with the word that leads to it: "a survey by", "eine Studie der", "un rapport de". */
export const WRITING_BY = new RegExp(
  alternatives`
    (?<!\p{L})(?:tweets?|surveys?|stud(?:y|ies)|reports?|research|findings|assessment|articles?|essay|investigation|
    polls?|analysis|audit|review|inquiry|(?<!(?:key|senior|leading|public|political|prominent|opposition|
    historical)\s)figures|data|statement|studien?|umfragen?|bericht|untersuchung|gutachten|zahlen|étude|rapport|enquête|
    sondage|chiffres|communiqué|estudio|informe|encuesta|datos|comunicado|estudo|relatório|pesquisa|dados|studio(?=\sd)|
    rapporto|sondaggio|dati|onderzoek|peiling|cijfers|badanie|raport|sondaż|исследовани[еяю]|отч[её]т|опрос|данные|
    undersökning|studie)\s(?:by|from|released by|published by|der|des|von|vom|par|de|du|del|di|da|do|door|van|av|
    från)(?!\p{L})
  `,
  'giu',
);
/** A common noun before the name of an outlet ("Agentur Weitkorr", "the newspaper El Valle"). */
export const OUTLET_LEAD =
  /^(?:(?:\p{L}+-|nachrichten|presse|online|fernseh|tages|wochen|sport|boulevard)?(?:agentur|zeitung|magazin|sender|portal)|agence|agencia|agenzia|agência|journal|diario|quotidien|agency|newspaper|magazine|broadcaster|krant|gazeta|газета)$/iu;
