/**
 * Food, science, work, houses, health, time, qualities and matters. One meaning a line, in the order of `languages` in `../translations.ts`, accents folded; a word of four letters or
 * more stands for what begins with it. Words that look alike in these languages are told by their spelling and are not here.
 */
export const life = `
bread bakery|pain boulanger|brot backerei|pan panader|pane panific|pao padaria|brood bakker
meat|viande|fleisch|carne|carne|carne|vlees
milk cheese|lait fromag|milch kase|leche queso|latte formagg|leite queijo|melk kaas
vegetable potato|legume pomme terre|gemuse kartoffel|verdura patata papa|verdur patat|legum batata|groente aardappel
organic|bio biolog|bio okolog|ecologic organic|biologic bio|biologic organic|biologisch bio
canteen kitchen|cantine cuisine|kantine kuche mensa|comedor cocina cantina|mensa cucina|cantina refeitor cozinha|kantine keuken
meal lunch dinner|repas dejeuner diner|mahlzeit essen mittag|comida almuerzo cena|past pranzo cena|refei almoc jantar|maaltijd lunch diner
food|aliment nourriture|lebensmittel nahrung|aliment comida|aliment cibo|aliment comida|voedsel eten levensmiddel
jar pot glass|pot bocal verre|glas glaser dose|tarro bote vaso|vasett barattol vetro|frasco pote vidro|pot glas
bottle|bouteill|flasche|botella|bottigl|garraf|fles
plastic|plasti|plastik kunststoff|plastic|plastic|plastic|plastic kunststof
particle|particul|partikel teilchen|particul|particell|particul|deeltje
lid cover seal gasket|couvercl joint|deckel dichtung|tapa junta|coperchi guarnizion|tampa junta veda|deksel afdichting
screw|vis|schraub|tornillo rosca|vite|parafus rosca|schroef
sample|echantill prelev|probe proben|muestra|campion|amostra|monster monsters staal
laboratory lab|laborato|labor|laborator|laborator|laborator|laboratori lab
scientist researcher|scientif chercheur|wissenschaft forscher|cientific investigador|scienziat ricercator|cientist investigador pesquisador|wetenschapper onderzoeker
research|recherche|forschung|investigac|ricerc|investigac pesquis|onderzoek
paper preprint article|article etude|artikel aufsatz|articul|articol|artig|artikel
university college|universit fac|universitat hochschule|universidad|universit ateneo|universidad|universiteit hogeschool
school|ecole lycee college|schule|escuela colegio institut|scuola liceo|escola colegi|school
pupil student|eleve etudiant|schuler student|alumn estudiant|alunn student scolar|alun estudant|leerling student
teacher professor|enseignant professeur|lehrer professor|profesor maestro docent|insegnant professor docent|professor docent|leraar docent hoogleraar
child kid|enfant gamin|kind kinder|nino nina hijo|bambin figli|crianc filh menin|kind kinderen
young youth|jeun|jung jugend|joven juven|giovan|jovem jovens|jong jeugd
old elderly|vieux vieil age agee|alt alten senior|viejo anciano mayor|vecchi anzian|velh idos|oud bejaard ouder
woman|femme|frau|mujer|donn|mulher|vrouw
man|homme|mann manner|hombre|uom|homem homens|man mannen
family|famill|familie|famili|famigl|famili|gezin familie
mother|mere maman|mutter|madre|madre mamma|mae|moeder
father|pere papa|vater|padre|padre papa|pai|vader
brother sister|frere soeur|bruder schwester|herman|fratell sorell|irmao irma|broer zus
wife husband|femme mari epou|frau mann ehe|espos marido mujer|mogli marit|mulher marido espos|vrouw man echtgenoot
friend|ami amie|freund|amig|amic|amig|vriend
people person|personne gens|leute mensch person|gente persona|gente person|gente pesso|mensen persoon
boss head director chief manager|directeur patron chef respons|chef leiter direktor|jefe director gerent|capo dirett dirigent|chefe diretor gerent|baas hoofd directeur
owner|proprietaire|besitzer eigentumer inhaber|duen propietari|proprietari titolar|dono proprietari|eigenaar
worker employee staff|travaill ouvrier salari employ personnel|arbeiter beschaftigt mitarbeiter personal angestellt|trabajador obrero emplead plantilla personal|lavorator operai dipendent personal|trabalhador operari funcionari pessoal|werknemer arbeider personeel medewerker
work job|travail emploi boulot|arbeit job stelle|trabajo empleo|lavoro impieg|trabalho emprego|werk baan
union trade|syndicat|gewerkschaft|sindicat|sindacat|sindicat|vakbond
company firm business|entrepris societe firme|unternehm firma betrieb|empresa compania|aziend impres societ|empresa companhia|bedrijf onderneming
shop store supermarket|magasin boutiq supermarche|laden geschaft supermarkt|tienda supermercad|negozi supermercat|loja supermercad|winkel supermarkt
shelf shelves|rayon etagere|regal|estanteri|scaffal|prateleir|schap rek
customer client consumer|client consommat|kunde verbraucher|client consumidor|client consumator|client consumidor|klant consument
factory plant|usine|fabrik werk|fabrica planta|fabbric stabiliment|fabrica|fabriek
market|marche|markt|mercad|mercat|mercad|markt
bank|banque|bank|banco|banc|banco|bank
share stock|action bourse|aktie borse|accion bolsa|azion bors|acoes bolsa|aandeel beurs
profit|benefice profit|gewinn|benefici gananc|util profitt|lucr|winst
deal contract agreement|accord contrat|vertrag abkomm vereinbar|acuerdo contrato|accord contratt|acord contrat|overeenkomst contract akkoord
project scheme|projet|projekt vorhab|proyect|progett|projet|project plan
programme program|programm|programm|programa|programm|programa|programma
house home|maison logement domicil|haus hauser wohnung zuhause|casa vivienda hogar|casa abitazion|casa|huis woning thuis
building|batiment immeubl|gebaude bau|edific|edific palazz|edific predi|gebouw pand
flat apartment|appartement|wohnung|piso apartament|appartament|apartament|appartement flat
roof|toit|dach|tejado techo|tett|telhad|dak
wall|mur|mauer wand|muro pared|muro paret|muro pared|muur
door gate|porte portail|tur tor|puerta|porta cancell|porta portao|deur poort
window|fenetre|fenster|ventana|finestr|janela|raam venster
room hall|salle chambre piece|raum zimmer saal|sala habitacion|sala stanz camer|sala quarto|kamer zaal
floor storey|etage sol|stock boden etage|planta suelo piso|piano paviment|andar chao piso|verdieping vloer
bell tower|cloche tour clocher|glocke turm|campana torre|campan torre|sino torre|klok toren
church|eglise|kirche|iglesia|chiesa|igreja|kerk
castle|chateau|schloss burg|castillo|castell|castel|kasteel
museum gallery|musee galerie|museum galerie|museo galeria|museo galleri|museu galeria|museum galerie
painting picture portrait|tableau peinture portrait|gemalde bild portrat|cuadro pintura retrato|quadro dipint ritratt|quadro pintura retrat|schilderij portret
photo image|photo image|foto bild|foto imagen|foto immagin|foto imagem|foto beeld
film movie|film|film|pelicula cine|film|filme|film
song music|chanson musique|lied musik|cancion music|canzon music|canc music|lied muziek
concert festival|concert festival|konzert festival|concierto festival|concert festival|concert festival|concert festival
game match|match jeu|spiel|partido juego|partita gioc|jogo partid|wedstrijd spel
player team|joueur equipe|spieler mannschaft|jugador equipo|giocator squadr|jogador equip|speler ploeg team
race|course|rennen|carrera|corsa gara|corrida|race wedstrijd
goal|but|tor|gol|gol rete|golo gol|doelpunt
hospital clinic|hopital clinique|krankenhaus klinik spital|hospital|ospedal|hospital|ziekenhuis
doctor physician|medecin docteur|arzt arzte|medic doctor|medic dottor|medic doutor|arts dokter
nurse|infirmier|pfleg krankenschwester|enfermer|infermier|enfermeir|verpleegkundige
patient|patient malade|patient|pacient|pazient|pacient|patient
vet veterinar|veterinair|tierarzt|veterinari|veterinari|veterinari|dierenarts
illness disease sick ill|malad|krank krankheit|enferm|malatti malat|doenc doent|ziek ziekte
medicine drug|medicament|medikament arznei|medicament farmac|farmac medicin|medicament remedi|medicijn geneesmiddel
pill tablet|comprime pilul|tablette pille|pastilla comprimid|compress pillol|comprimid|pil tablet
cancer|cancer|krebs|cancer|cancr tumor|cancro|kanker
heart|coeur|herz|corazon|cuor|corac|hart
blood|sang|blut|sangre|sangue|sangue|bloed
head|tete|kopf|cabez|testa|cabec|hoofd
hand|main|hand hande|mano|mano mani|mao maos|hand handen
eye|oeil yeux|auge|ojo|occhi|olho|oog ogen
body corpse|corps cadavr|korper leiche|cuerpo cadaver|corpo cadaver|corpo cadaver|lichaam lijk
health|sante sanitair|gesundheit|salud sanitari|salut sanitari|saude sanitari|gezondheid
risk danger|risque danger|risiko gefahr|riesgo peligr|rischi pericol|risco perig|risico gevaar
safe safety secure security|sur securit|sicher sicherheit|segur|sicur|segur|veilig veiligheid
weather|meteo temps|wetter|tiempo meteo|meteo tempo|tempo meteo|weer
rain|pluie|regen|lluvia|pioggi|chuva|regen
storm wind|tempet orage vent|sturm gewitter wind|tormenta temporal viento|tempest temporal vent|tempestad temporal vento|storm wind
snow|neige|schnee|nieve|neve|neve|sneeuw
drought dry|secheress sec|durre trocken|sequia sec|siccit secc|seca seco|droogte droog
summer|ete|sommer|verano|estat|verao|zomer
winter|hiver|winter|invierno|invern|invern|winter
spring|printemps|fruhling fruhjahr|primavera|primaver|primaver|lente voorjaar
autumn|automn|herbst|otono|autunn|outon|herfst najaar
morning|matin|morgen vormittag|manana|mattin|manha|ochtend morgen
evening night|soir nuit|abend nacht|noche tarde|sera notte|noite tarde|avond nacht
noon afternoon|midi apres|mittag nachmittag|mediodia tarde|mezzogiorno pomerigg|tarde|middag
day|jour journee|tag|dia|giorn|dia|dag
week fortnight|semaine quinzaine|woche|semana quincena|settiman quindic|semana quinzen|week
month|mois|monat|mes meses|mese mesi|mes meses|maand
year|an ans annee|jahr|ano|anno anni|ano|jaar
hour|heure|stunde uhr|hora|ora ore|hora|uur
today|aujourd|heute|hoy|oggi|hoje|vandaag
yesterday|hier|gestern|ayer|ieri|ontem|gisteren
tomorrow|demain|morgen|manana|domani|amanha|morgen
first|premier|erst|primer|prim|primeir|eerst
second|deuxiem second|zweit|segund|second|segund|tweede
third|troisiem|dritt|tercer|terz|terceir|derde
last latest|dernier|letzt|ultim|ultim|ultim|laatst
new|nouv neuf|neu|nuev|nuov|nov|nieuw
big large great|grand gros|gross|grand gran|grand|grand|groot grote
small little|petit|klein|pequen|piccol|pequen|klein
high tall|haut eleve|hoch hohe|alto|alt|alto|hoog hoge
long length|long|lang lange|largo longitud|lung|longo compriment|lang lengte
short|court bref|kurz|corto breve|cort brev|curto breve|kort
fast quick|rapid vite|schnell rasch|rapid|rapid veloc|rapid veloz|snel
slow|lent|langsam|lent|lent|lent|langzaam traag
good|bon bien|gut|buen bien|buon ben|bom bem|goed
bad|mauvais mal|schlecht|mal|cattiv mal|mau mal|slecht
right correct true|vrai juste correct|richtig wahr|verdad correct ciert|vero giust corrett|verdad cert corret|waar juist correct
wrong false error mistake|faux erreur|falsch fehler irrtum|falso error equivoc|falso error sbagli|falso erro engan|fout onjuist vals
free|libre gratuit|frei kostenlos|libre gratis gratuit|libero gratuit gratis|livre gratuit gratis|vrij gratis
full|plein complet|voll|llen complet|pien complet|chei complet|vol
empty|vide|leer|vaci|vuot|vazi|leeg
strong|fort|stark|fuert|forte|forte|sterk
weak|faibl|schwach|debil|debol|frac|zwak
black|noir|schwarz|negr|ner|pret negr|zwart
white|blanc|weiss|blanc|bianc|branc|wit
red|roug|rot|roj|ross|vermelh|rood rode
blue|bleu|blau|azul|blu azzurr|azul|blauw
green|vert|grun|verde|verde|verde|groen
public|public|offentlich|public|pubblic|public|openbaar publiek
private|prive|privat|privad|privat|privad|prive particulier
local|local|ortlich lokal|local|local|local|lokaal plaatselijk
national|national|national bundes|nacional|nazional|nacional|nationaal landelijk
common usual|courant habituel|ublich gewohnlich|comun habitual|comun solit|comum habitual|gewoon gebruikelijk
only alone|seul seulement|nur allein|solo solamente|solo soltanto|so somente apenas|alleen slechts
already|deja|schon bereits|ya|gia|ja|al reeds
always|toujours|immer|siempre|sempre|sempre|altijd
never|jamais|nie niemals|nunca jamas|mai|nunca jamais|nooit
nobody|personne|niemand|nadie|nessun|ninguem|niemand
nothing|rien|nichts|nada|nient null|nada|niets
everything all|tout tous|alles alle|tod|tutt|tod tud|alles alle
again|nouveau encore|wieder erneut|nuev volver|ancor nuov|novament outra|opnieuw weer
together|ensemble|zusammen gemeinsam|juntos|insieme|juntos|samen
before|avant|vor bevor vorher|antes|prima|antes|voor
after|apres|nach danach|despues tras|dopo|depois apos|na nadat
north|nord|nord|norte|nord settentr|norte|noord
south|sud|sud|sur|sud meridion|sul|zuid
east|est orient|ost|este orient|est orient|leste orient|oost
west|ouest occident|west|oeste occident|ovest occident|oeste ocident|west
quarter|quart|viertel|cuart|quart|quart|kwart
average mean|moyen|durchschnitt mittel|media promedi|medi|medi|gemiddeld
number figure|nombre chiffre|zahl nummer|numero cifra|numer cifr|numer cifra|aantal getal cijfer
percent|pourcent|prozent|ciento|percent|cento|procent
level height depth|niveau hauteur profond|pegel stand hohe tiefe|nivel altura profund|livell altezza profond|nivel altura profund|niveau peil hoogte diepte
weight heavy|poids lourd pes|gewicht schwer wieg|peso pesa|pes|peso pesa|gewicht zwaar weeg
tonne ton|tonne|tonne|tonelad|tonnellat|tonelad|ton
way means method|moyen facon methode|weise mittel methode|modo manera metodo|modo metodo|modo maneir metodo|wijze manier methode
reason cause|raison caus|grund ursache|razon caus motiv|ragion caus motiv|raz caus motiv|reden oorzaak
result outcome|resultat|ergebnis|resultad|risultat|resultad|uitslag resultaat uitkomst
question|question|frage|pregunta|domand|pergunt|vraag
answer reply|repons repond|antwort|respuest respond|rispost rispond|respost respond|antwoord
problem trouble|problem|problem|problema|problem|problema|probleem
solution|solution|losung|solucion|soluzion|soluc|oplossing
evidence proof|preuve|beweis nachweis beleg|prueba evidenc|prov|prova|bewijs
decision|decision decid|entscheidung entschied entscheid|decision decid|decision decis decid|decis decid|besluit beslis
proposal propose|propos|vorschlag vorgeschlag|propuest propon|propost propon|propost prop|voorstel
rule regulation|regle reglement|regel vorschrift verordnung|norma regla reglament|regol norm|regra norma regulament|regel voorschrift
right|droit|recht|derecho|diritt|direito|recht
duty|devoir obligat|pflicht|deber obligac|dover obblig|dever obrigac|plicht
war|guerre|krieg|guerra|guerra|guerra|oorlog
peace|paix|frieden|paz|pace|paz|vrede
weapon gun|arme|waffe|arma|arm|arma|wapen
power energy electric|energie electri courant|strom energie|energia electric luz|energi elettric corrent|energia eletric luz|stroom energie elektr
oil gas fuel|petrole gaz carburant|ol gas kraftstoff|petrole gas combustible|petroli gas carburant|petrole gas combustivel|olie gas brandstof
coal|charbon|kohle|carbon|carbon|carvao|kolen
wind turbine|eolien|windrad windkraft|eolic|eolic|eolic|windmolen windturbine
climate|climat|klima|clima|clima|clima|klimaat
air|air|luft|aire|aria|ar|lucht
waste rubbish garbage|dechet ordure|mull abfall|residu basura|rifiut|lixo residu|afval vuilnis
tyre tire|pneu|reifen|neumatic|pneumatic gomm|pneu|band autoband
stone rock|pierre roche|stein fels|piedra roca|pietr roccia|pedra rocha|steen rots
gold silver|or argent|gold silber|oro plata|oro argent|ouro prata|goud zilver
iron steel|fer acier|eisen stahl|hierro acero|ferro acciai|ferro aco|ijzer staal
machine device|machin appareil|maschine gerat|maquin aparat|macchin apparecchi|maquin aparelh|machine apparaat
phone mobile|telephon portable|telefon handy|telefon movil|telefon cellular|telefon telemovel celular|telefoon
computer software|ordinateur logiciel|rechner computer software|ordenador|computer|computador|computer software
network internet|reseau internet|netz internet|red internet|rete internet|rede internet|netwerk internet
password|mot passe|passwort|contrasen|password|senha palavra|wachtwoord
data|donnees|daten|datos|dati|dados|gegevens
error bug fault|erreur panne defaut|fehler storung|fallo error|guast error difett|falha erro defeit|fout storing gebrek
newspaper paper|journal quotidien|zeitung blatt|periodic diario|giornal quotidian|jornal|krant dagblad
magazine|magazin revue|zeitschrift magazin|revista|rivist|revista|tijdschrift blad
journalist reporter|journaliste|journalist reporter|periodista|giornalist|jornalist|journalist verslaggever
letter|lettre|brief|carta|letter|carta|brief
statement release communique|communique declarat|mitteilung erklarung|comunicad declarac|comunicat nota|comunicad declarac nota|verklaring persbericht mededeling
spokesperson spokesman spokeswoman|porte parole|sprecher|portavoz|portavoc|porta voz|woordvoerder
authority agency office|autorite agence office service|behorde amt agentur|autoridad agencia oficina|autorit agenzi uffici|autoridad agencia|autoriteit agentschap dienst instantie
federation association|federation associat|verband verein bund|federac asociac|federazion associazion|federac associac|bond vereniging federatie
witness|temoin|zeuge|testigo|testimon|testemunh|getuige
victim|victim|opfer|victim|vittim|vitim|slachtoffer
suspect|suspect|verdachtig|sospechos|sospett|suspeit|verdacht
crime offence|crime delit infract|verbrech straftat delikt|crimen delit|crimin reat delitt|crime delit|misdaad misdrijf
fraud scam|fraud escroq|betrug|fraude estafa|frod truff|fraude burla|fraude oplicht
fine penalty|amende|bussgeld strafe geldstraf|multa|mult sanzion|multa coima|boete straf
bonfire|feu joie brasier|freudenfeuer feuer|hoguera|falo|foguei|vreugdevuur
panic|paniqu|panik|panic|panic|panic|paniek
responsib|responsab|verantwort|responsab|responsab|responsab|verantwoord
mark trace|trace marque|spur|huella marca|tracc segn|marca rasto|spoor
route path track|itinerair sentier piste|route pfad strecke|ruta camino|percors sentier|percurs caminh rota|route pad
fence|cloture grillage|zaun|valla cerca|recint recinzion|cerca vedac|hek omheining
trap net|piege filet nasse|falle netz reuse|trampa red nasa|trappol nass ret|armadilh rede nassa|val net fuik
stock reserve supply|stock reserve approvision|vorrat bestand|reserva existenc suministro|scort riserv|reserv stock abastec|voorraad
batch lot|lot|charge partie|lote partida|lotto partit|lote|partij lading
emergency urgent|urgence|notfall notstand|emergencia urgenc|emergenz urgenz|emergenc urgenc|nood spoed
increase growth|croissance|wachstum zunahme|crecimiento|crescit|crescim|groei toename
decrease decline|diminution|abnahme ruckgang|descenso|calo|queda|daling afname
wet damp|mouill humid tremp|nass nasse feucht|mojad humed|bagnat umid|molhad humid|nat natte vochtig
smell smelt stench|odeur senta|riech roch geruch gestank|olia oler huel olor|odor puzz|cheir odor|ruik rook geur
matchstick matches|allumette|streichholz zundholz|cerilla fosforo|fiammifer cerin|fosforo|lucifer
`;
