/**
 * What is done: to take away, to say, to find, to grow. One meaning a line, in the order of `languages` in `../translations.ts`, accents folded; a word of four letters or
 * more stands for what begins with it. Words that look alike in these languages are told by their spelling and are not here.
 */
export const actions = `
cut reduc slash trim|redui reduc coup|kurz gekurzt senk reduzier|recort reduc|tagli ridu|cort reduz|bezuinig inkort verminder gekort
abolish scrap axed cancel|supprim annul aboli|abschaff abgeschafft streich gestrich absag abgesagt|suprim anul cancel aboli|abol annull cancell sopprim|abol anul cancel supri|afschaff afgeschaft schrap geschrapt annul afgelast
close closing closure shut|ferm clotur|schliess schloss geschloss|cerr cierr clausur|chius chiud|fech encerr|sluit sloot gesloten dicht
open opening|ouvr ouvert|offne eroffn geoffnet|abri abre abiert apertur|apre aprir apert|abri abre abert|open geopend
reopen|rouvr reouv|wiedereroffn wieder|reabri reabre reapert|riapr riapert|reabri reabr|heropen
sack dismiss fired layoff redundan|licenci renvoy|entlass entliess gekundigt|despid despedi destitu|licenzi|demit despedi demiss|ontsla ontslagen
hire hiring recruit employ|embauch recrut emplo|einstell eingestellt beschaftig|contrat emple|assun assum impieg|contrat empreg|aanwer huur dienst
pay paid payment|paye paie paiement verse vers|zahl bezahl gezahlt|paga pago|paga|paga pago|betaal betal
cost|cout coute|kost gekostet|costa cost cuest|costa cost costi|cust|kost gekost
price|prix tarif|preis|preci|prezz|prec|prijs prijz
money cash|argent|geld|diner|sold denar|dinheir|geld
fund funding|fonds financ|fonds finanz|fond financ|fond finanz|fund financ|fonds financ
buy bought purchas|achat achet|kauf gekauft erworb|compr|compr acquist|compr|koop kocht gekocht
sell sold sale|vend vente|verkauf|vend vent|vend|vend|verko
rise rose rising increas grew grow climb|hausse augment progress|stieg steig gestieg anstieg erhoh zunahm zugenomm|aument sub crec increment|aument cresc salit|aument sub cresc|steeg stijg gesteg toenam toegenom verhoog
fall fell fallen drop declin decreas|baisse chut diminu recul|sank sink gesunk fiel fallen gefall ruckgang zuruckgeh|baj caid cay disminu descen|cal diminu scend sces crollat|cai quebr diminu desc baix|dal gedaald zak daling afnam
double doubled|double doubl|verdoppel doppelt|doble duplic|doppi raddoppi|dobro dobr duplic|verdubbel dubbel
half halv|moiti demi|halft halb halbier|mitad medi|meta mezz dimezz|metade mei|helft halve halver
die died dies death deaths dead kill|mort mour meur deced deces tue tuee tuees tues|starb stirb gestorb tod tot tote toten getot|mur muer mort falleci|mort muor deced uccis|morr mort falec morre|dood sterf stierf gestorv overled doden gedood
injur hurt wound|bless|verletz verwund|herid lesion|ferit|ferid fer|gewond verwond
promis pledg vow|prom|versprach versproch versprich zusag zugesagt|promet promes|promett promess promis|promet promess|belo beloof toezeg
say said says tell told state|dit disent declar affirm indiqu precis|sagt sagte gesagt erklar teilt mitgeteilt|dice dijo dich dijer declar afirm senal|dice detto dich afferm riferi|diss diz dit declar afirm|zegt zei gezegd zegg verklaar meld gemeld
deny denied denies denial|nie nient dement refut|bestreit bestritt dementier leugn|niega neg desment desmint|nega smenti|nega desment|ontken
admit acknowledg concede|admet admis reconna avou|zugab zugeb zugegeb einraum gab|admit reconoc|ammett ammess riconosc|admit reconhec|toegeef toegaf toegeg erken
confirm|confirm|bestatig|confirm|conferm|confirm|bevestig
accus alleg blam|accus reproch|beschuldig vorwurf vorwerf vorgeworf|acus|accus|acus|beschuldig verwijt
warn caution alert|averti alert mise|warn gewarnt|advert avis alert|avvert avvis allert allarm|avis alert advert|waarschuw gewaarschuwd
ask asked request|demand pri|bitt gebet bat frag gefragt|ped pid pregunt solicit|chied chies richies domand|ped pergunt solicit|vraag vroeg gevraagd verzoek
demand call urge|exig reclam appel|forder gefordert verlang ruft|exig reclam pide ped|esig pretend chied|exig reclam pede|eist eis geeist vorder
order instruct|ordonn|anordn angeordnet befehl befahl|orden|ordin|orden mand|beveel beval bevolen gelast
find found discover detect|trouv decouv|fand find gefund entdeck|encontr hall descubr detect|trov scop rinven|encontr descobr achad detet|vond vind gevond ontdek
show shown reveal|montr revel|zeig gezeigt enthull|mostr muestr revel|mostr rivel|mostr revel|toon getoond onthul blijk
hide hid hidden conceal|cach dissimul|versteck verborg verheimlich verschwieg|ocult escond|nascon nascos|escond ocult|verborg verzwe verstop
lose lost loss|perd perte|verlor verlier verlust|perd pierd|pers perd|perd perc|verlie verlor kwijt
win won winner victor|gagn vainqu victoir|gewann gewinn gewonn sieg|gan venc victor|vinc vint vittor|ganh venc vitor|won wint gewonn winnaar
keep kept retain|gard conserv|behalt behielt bewahr|conserv manten mantuv guard|mantien conserv tratten|mant conserv guard|houd hield gehoud behou bewaar
leave left depart|quitt part|verlass verliess abreis|abandon sal deja|lascia lasci part|deix abandon part sair|vertrek vertrok verlaat verliet
arriv came come reach|arriv vient|ankomm angekomm kam komm|lleg ven vin|arriv giun|cheg veio|aankom aangekom kwam kom
begin began begun start|commenc debut|beginn begann begonn start anfang|empez comenz inici|comin iniz avvi|comec inici|begin begon start
end ended finish complet|finir fini termin achev|end beend endet abgeschloss fertig|acab termin finaliz|fini termin conclu|acab termin conclu|eind stop afgerond klaar
stop halt ceas|arret cess|stopp gestoppt halt angehalt|deten par det ces|ferm cess|par ces|stop gestopt halt
build built construct|constru bati|bau gebaut errichte|constru|costru|constru|bouw gebouwd
destroy demolish wreck raz|detrui demoli ras|zerstor abriss abgeriss|destru derrib demol|distru demol abbatt|destru demol derrub|vernield verniel verwoest gesloopt sloop
repair fix mend|repar|reparier reparatur instand|repar arregl|ripar aggiust|repar consert arranj|reparer repar herstel hersteld
break broke broken fail crash|cass panne romp|brach brech gebroch ausfall ausgefall panne|romp rot averi fall|romp rott guast|part quebr avari falh|brak breek gebrok defect storing uitval
move relocat transfer|deplac demenag transfer|verleg umzieh umgezog beweg|traslad mud muev|spost trasfer|desloc mud transfer|verhuis verplaats
send sent dispatch|envoy|schick sandt gesandt gesendet verschick versandt|envi mand|invi mand sped|envi mand|stuur gestuurd zend verzond verstu
receiv|recoi recu recev|erhalt erhielt bekam bekomm empfang|recib|ricev|receb|ontvang ontving kreeg gekreg
give gave given donat|donn don|gab gibt gegeb spend|dar dio dado entreg don|dare dato don dono consegn|dar deu dado entreg do|gaf geef gegev schonk
take took taken|prend pris prit|nahm nimm genomm|tom tuv cog|prend pres|tom peg lev|nam neem genom
see saw seen witness|voir vu vue temoin|sah sieh geseh zeug|ver vio vist testig|ved vist testimon|ver viu vist testemunh|zag zie gezien getuig
hear heard|entend|hort gehort hor|oir oyo escuch|sent udit ascolt|ouv escut|hoor gehoord
know known aware|sait su sav conna|weiss wusst bekannt kenn|sab conoc|sa sap conosc nota|sab conhec|weet wist bekend kennen
think thought believ consider|pense croit crois estim jug|denk dacht glaub meint|cre pens opin consider|pens cred riten|pens cre acha achou consider|denk dacht vind geloof meen
want wish|veut voul souhait|will woll mochte wunsch|quer quier dese|vuol vogli voler|quer quis desej|wil wens
need requir|besoin faut necessit|braucht brauch benotig notig|necesit hace requier|bisogn serv richied|precis necessit|nodig vereis behoef
use using|utilis usag|nutz benutz verwend einsatz|us utiliz|us utilizz impieg|us utiliz|gebrui benut
test trial|essai test|prufung pruf test getestet|prueb ensay|prova test collaud|test ensai prov|proef test getest
examin check inspect|examin verif controle|untersuch gepruft kontroll|examin comprob inspecc revis|esamin verific controll|examin verific inspe fiscaliz|onderzoek onderzocht controle gecontroleerd
measur|mesur|mess gemess messung|med medi mid|misur|med medi medi|meet gemeten meting
count|compt denombr|zahl gezahlt|cont recuent cuent|cont|cont|tel geteld telling
estimat|estim|schatz geschatzt|estim calcul|stim|estim|schat geschat raming
publish release|publi diffus|veroffentlich publik|public difund|pubblic diffus|public divulg|publiceer gepubliceerd
announc|annonc|ankund angekund gab bekannt|anunci|annunci|anunci|kondig aankondig aangekondigd bekend
report|rapport signal|bericht gemeld meld|inform report|rapport segnal|relat report|bericht meld gemeld
write wrote written|ecrit ecrir|schrieb schreib geschrieb|escrib|scriv scritt|escrev escri|schreef schrijf geschrev
read|lire lu lue lit|gelesen las lesen liest|leer leyo leid|legg lett|ler leu lid|las lees gelez
speak spoke talk|parl|sprach sprech gesproch red geredet|habl|parl|fal|sprak sprek gesprok praat
refus reject|refus rejet|weiger abgelehnt ablehn verweiger|neg rechaz|rifiut respin|recus rejeit|weiger geweigerd afgewez verwerp
accept agree|accept accord|akzeptier angenomm einig zustimm zugestimmt|acept acuerd|accett accord|aceit concord acord|accept akkoord aanvaard stemt
approv adopt|approuv adopt|genehmig beschloss gebilligt verabschied|aprob|approv|aprov|goedgekeurd keur goedkeur
ban forbid forbidden prohibit|interdi|verbot verbiet|prohib|viet proib divi|proib|verbod verbied verboden
allow permit|autoris perm|erlaub genehmig zugelass darf|permit autoriz|permett autorizz consent|permit autoriz|toesta toegesta vergun
help aid support|aid soutien sout|hilf half geholf unterstutz|ayud apoy|aiut sosteg|ajud apoi|hulp help steun
attack assault|attaqu agress|angriff angegriff|ataqu atac agred|attacc aggress|ataqu atac agred|aanval aangevall
protest demonstrat|manifest protest|protest demonstr|protest manifest|protest manifest|protest manifest|protest betog
strike|greve|streik|huelg|scioper|grev|stak
fight fought battle|lutt combat bataill|kampf gekampft schlacht|luch combat batall|lott combatt|lut combat batalh|vecht vocht strijd
flee fled escap|fui fuit|floh flieh gefloh flucht|hui hu fug|fugg fug|fug|vlucht ontsnap
save rescu|sauv secour|rett gerett|salv rescat|salv soccors|salv resgat|red gered
search look|cherch recherch|such gesucht|busc|cerc ricerc|procur busc|zoek zocht gezocht
arrest detain|arret interpell|festgenomm verhaft festnahm|deten arrest|arrest ferm|det pren|aangehou arrest opgepakt
charge prosecut indict|inculp poursui|angeklagt anklag|acus imput proces|imput incrimin accus|acus indici|aangeklaagd vervolg
sentenc convict condemn|condamn|verurteil|conden|condann|conden|veroordeel
sue lawsuit|plainte|klage verklag geklagt|demand quer|denunci querel caus|process queix|aangeklaagd rechtszaak klacht
vote|vot|stimm gestimmt abstimm wahl|vot|vot|vot|stem gestemd
elect|elu elect|gewahlt wahl|eleg elec|elett elez|eleit eleg elei|gekoz verkiez verkoz
resign step|demission|zurucktrat zurucktret zuruckgetret rucktritt|dimit renunc|dimett dimiss|demit renunc demiss|aftred afgetred opgestapt
replac|remplac|ersetz|sustitu reemplaz|sostitu rimpiazz|substitu|vervang
chang alter|chang modif|ander geandert|cambi modific|cambi modific|mud alter|verander wijzig gewijzigd
improv better|amelior mieux|verbesser besser|mejor|miglior|melhor|verbeter beter
worsen worse|empir aggrav pire|verschlecht schlimm|empeor peor|peggior|pior agrav|verslecht erger slecht
spread expand|propag etend repand|verbreit ausgebreitet|propag extend difund|diffond espand propag|espalh alastr propag|versprei uitgebreid
grow cultivat|cultiv pouss|wachs gewachs anbau|cultiv crec|coltiv cresc|cultiv cresc|groei teelt kweek
plant planted|plant|pflanz gepflanzt|plant|piant|plant|plant geplant
eat ate eaten|mang|isst ass gegess fress essen|com|mang|com|eet at gegeten
drink drank|boi bu boiss|trink trank getrunk|beb|bev bibit|beb|drink dronk gedronk
sleep slept|dorm sommeil|schlaf geschlaf|dorm duerm suen|dorm sonn|dorm son|slaap slap geslap
drive drove driven|condui roul|fahr fuhr gefahr|conduc|guid|conduz condu|rijd reed gered
fly flew flight|vol|flieg flog geflog flug|vol vuel|vol|vo|vlieg vloog gevlog vlucht
walk|march|ging gehen gegang lauf|camin and|cammin|caminh and|loop liep gelop wandel
swim swam|nag bai|schwimm schwamm|nad|nuot|nad|zwem zwom
burn burned fire|brul incend feu|brenn brannt gebrannt brand feuer|quem ard incend fueg|bruci incend fuoc|queim ard incend fog|brand brandd verbrand vuur
flood|inond cru|flut uberschwemm hochwasser|inund|alluvion inond allag|inund chei|overstrom watersnood
collaps|effondr ecroul|einsturz eingesturzt zusammen|derrumb colaps|croll|desab colaps|instort ingestort
explod explos blast|explos|explos explodier|explot explos|esplos esplod|explod explos|ontplof explos
leak|fuit|leck undicht|fug filtr|perdit fuoriusc|fug vazament|lek gelekt
pollut contaminat|pollu contamin|verschmutz verunreinig belast|contamin|inquin contamin|polu contamin|vervuil besmet
recall recalled|rappel|ruckruf zuruckgeruf zuruckruf|retir|richiam ritir|recolh retir|terugroep teruggeroep roep
withdraw withdrew|retir|zuruckzieh zuruckgezog entzog|retir|ritir|retir|terugtrek teruggetrok ingetrok
test tested negativ|test negat|getest negativ|prueb negativ|test negativ|test negativ|getest negatief
treat|trait soign|behandel|trat|curat cur tratt|trat|behandel
heal cure recover|guer retabl|heil geheilt erholt genes|cur recuper san|guar|cur recuper|genes herstel genezen
infect|infect contamin|infizier angesteckt|infect contagi|infett contagi|infet contag|besmet infect
vaccin|vaccin|impf geimpft|vacun|vaccin|vacin|vaccin gevaccineerd
teach taught|enseign|unterricht lehr gelehrt|ensen|insegn|ensin|leer onderwij
learn|appren|lern gelernt|aprend|impar|aprend|leer geleerd
study studi|etud|studie untersuch|estudi|stud|estud|studie onderzoek
invest|invest|investier|inver invert|invest|invest|invest
earn income wage salar|gagn salair revenu|verdien lohn gehalt einkomm|gan salari ingres sueld|guadagn stipend reddit|ganh salari rendiment|verdien loon inkom
owe debt|dett doi|schuld|deud deb|debit dev|divid dev|schuld
save saving|econom epargn|spar gespart|ahorr|risparm|poup|spaar bespaar
spend spent|depens|ausgab ausgegeb|gast|spend spes|gast|uitgev uitgegev besteed
charge fee|frais|gebuhr|tas cuot|tass tariff|tax|kosten tarief leges
deliver|livr|liefer geliefert|entreg suministr|consegn fornit|entreg fornec|lever geleverd bezorg
produc manufactur|produ fabri|herstell produzier gefertigt|produ fabric|produ fabbric|produ fabric|produc fabric vervaardig
import|import|einfuhr importier|import|import|import|invoer import
export|export|ausfuhr exportier|export|esport|export|uitvoer export
travel journey|voyag traj|reis gereist fahrt|viaj|viagg|viag viaj|reis gereisd
visit|visit|besuch|visit|visit|visit|bezoek bezocht
attend present|assist|teilnahm teilgenomm anwesend|asist|partecip|assist particip|aanwez bijwoon
meet met meeting|rencontr reun|treff traf getroff sitzung|reun encontr|incontr riun|reun encontr|ontmoet vergader
join|rejoin adher|beitret beigetret schloss|uni adher sum|ader uni|ader junt|lid aangeslot
share split divid|partag divis|teil geteilt|compart divid|condivi divid|partilh compart divid|deel gedeeld verdeel
lead led leader|dirig men chef|fuhr gefuhrt leit geleitet|dirig lider encabez|guid dirig|lider dirig|leid geleid
serve|serv|dien gedient|serv sirv|serv|serv|dien gediend
wait|attend|wart gewartet|esper|aspett attes attend|esper|wacht gewacht
delay late|retard|verspat verzoger|retras demor tard|ritard|atras|vertrag vertraging laat
plan intend|prev proj envisag|plan geplant vorhab|plan prev|prev piano|plan prev|plan gepland
expect|attend prev|erwart|esper prev|attend prev aspett|esper prev|verwacht
hope|espoir esper|hoff gehofft|esper|sper|esper|hoop gehoopt
fear afraid worr|crain peur inquiet|angst furcht befurcht sorg|tem mied preocup|tem paur preoccup|tem med receia preocup|vrees bang angst zorg
complain|plain plaint|beschwer klag|quej|lament|queix reclam|klaag klacht
critici|critiqu|kritis kritik|critic|critic|critic|krit
prais welcom|salu felicit|lob begruss|elogi celebr|elogi apprezz|elogi saud|prijs loof verwelkom
apolog sorry|excus desol|entschuldig|disculp perdon sient|scus|desculp|excus sorry spijt verontschuldig
thank|remerci merci|dank|agradec gracias|ringraz grazie|agradec obrigad|dank
laugh|rire ri|lach gelacht|rie rio ris|rid ris|ri riu ris|lach gelach
cry wept weep|pleur|wein geweint|llor|piang pian|chor|huil gehuild
dream|rev|traum getraumt|sueno son|sogn|sonh|droom
remember|souvien rappel|erinner|record recuerd|ricord|lembr record|herinner
forget forgot|oubli|vergess vergass|olvid|dimentic|esquec|vergeet vergat verget
try tried attempt|essay tent|versuch|intent trat|prov tent cerc|tent|probeer poging
manag succeed|reuss parvien|gelang geschafft schaff|logr consig|riusc|consegu|slaag lukt gelukt
miss missing|manqu disparu|fehl vermisst|falt desaparec|manc dispers scompar|falt desaparec|mis vermist ontbreek
hit struck|frapp heurt|traf getroff schlug|golpe|colp|atingi bat|raak trof sloeg
shoot shot|tir|schoss schuss geschoss|dispar tirot|spar|dispar tir balead|schoot schiet geschot
steal stole stolen theft|vol derob|stahl gestohl diebstahl|rob hurt|rub furt|roub furt|stal gestol diefstal
pull drag|tir trait|zieh zog gezog|tir arrastr|tir trascin|pux arrast|trek trok getrok
push|pouss|schieb schob druck|empuj|sping spint|empurr|duw
carry bear|port|trag trug getrag|llev port|port|lev carreg|draag droeg gedrag
wear wore|port|trag getrag|llev vist|indoss port|us vest|draag
hang hung|accroch pend|hang hing gehangt|colg|append|pendur|hang hing
throw threw thrown|jet lanc|warf werf geworf|tir lanz arroj|gett lanc|atir lanc|gooi werp
pick collect gather|ramass recueill collect|sammel gesammelt|recog recol|raccogl raccolt|recolh apanh|verzamel
harvest crop|recolt moisson|ernte|cosech|raccolt vendemm|colheit safr|oogst
catch caught|attrap pris pech|fang gefang|atrap captur|cattur pres pesc|apanh captur|vang ving gevang
clean wash|nettoy lav|putz reinig wasch gewasch|limpi lav|pul lav|limp lav|schoon wassen
cook bake|cuisin cui|koch back gekocht|cocin|cucin cuoc cott|cozinh|kook bak
heat warm|chauff chaleur chaud|heiz hitz warm|calent calor calef|riscald cald|aquec calor quent|verwarm warm hitte
freeze froze frozen ice|gel glac|frier fror gefror eis|hel congel hiel|gel ghiacc congel|gel congel|vries bevror ijs
melt|fond fonte|schmolz schmelz geschmolz|derret fund|fus sciogl sciolt|derret|smelt gesmolt
turn switch|allum etein|schalt geschaltet|encend apag|accend accen spegn spent|acend lig deslig apag|schakel aangezet uitgezet doof
light lit|allum lumi|licht leucht zund|luz encend|luc accend|luz acend|licht steek ontstok
rule exclud|exclu exclur ecart|ausschl ausgeschloss|descart exclu|esclud esclus|descart exclu|uitsluit uitgesloten
`;
