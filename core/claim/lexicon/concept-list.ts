/**
 * Words of one meaning, a line each: English, French, German and Spanish, accents folded. "promis*" stands for every word that begins so. Made for the language of
 * reports; a word with several meanings stands on several lines.
 */
export const conceptList = `
cut* scrap* axe* axed slash* remov* abolish* cancel* withdraw* withdrew drop* supprim* annul* streich* gestrich* abgeschafft* suprim* elimin* cancel* recort*
close* closing shut* closure ferm* schliess* schloss* geschlossen* cerr* cierr*
open* ouvr* ouvert* offn* eroffn* abri* abiert* apertur*
sack* fire* firing dismiss* redundan* layoff* licenci* entlass* entliess* despid* despedid*
hire* hiring recruit* embauch* recrut* einstell* eingestellt* contrat*
pay* paid payment* pocket* paye* vers* zahl* bezahl* pag*
cost* price* pric* expens* cout* prix tarif* kost* preis* cost* preci* precio*
money cash fund* financ* argent geld diner* dinero fond* finanz*
buy* bought purchas* acquir* achet* achat* kauf* compr*
sell* sold sale* vend* vente* verkauf* venta*
rise* rose rising increas* grow* grew climb* up hausse augment* steig* stieg* gestieg* anstieg* erhoh* aument* sub* crec*
fall* fell fallen falling drop* declin* decreas* down baisse* diminu* chut* sink* sank* gesunk* ruckgang* senk* baj* caid* cay* disminu*
die* died death* dead kill* mort* mour* tue* tod* gestorb* starb* tot* getot* muer* mur*
injur* hurt wound* bless* verletz* verwund* herid*
promis* pledg* vow* promet* promis* versprech* versproch* versprich* promet* prometid*
say* said tell* told state* stating dire* declar* sag* gesagt erklar* dijo decir dich* declar*
deny denied denies denial* refut* nie* dement* bestreit* bestritt* dementier* neg* niega* desment* desmint*
admit* acknowledg* confess* conced* reconna* admet* admis* avou* zugeb* zugegeb* einraum* eingeraumt* admit* reconoc*
confirm* bestatig* confirm*
accus* alleg* beschuldig* vorwurf* vorwerf* acus*
warn* caution* averti* alert* warn* advert* avis*
ask* urg* request* demand* call* demand* exig* prier pri* bitt* gebeten forder* gefordert* ped* pid* exig* solicit*
order* instruct* told ordonn* befehl* angeordnet* anordn* orden*
find* found discover* detect* trouv* decouvr* constat* find* fand* gefund* entdeck* encontr* hall* descubr*
show* reveal* display* montr* revel* zeig* enthull* mostr* revel*
hide* hid hidden conceal* cach* dissimul* versteck* verborg* verheimlich* ocult* escond*
lose* lost losing loss* perd* pert* verlier* verlor* verlust* perd* pierd* perdid*
win* won gagn* vaincr* gewinn* gewonn* gan*
keep* kept retain* gard* conserv* behalt* bewahr* guard* conserv* manten*
leave* left depart* quit* partir parti* verlass* abreis* sal* sali* march*
arriv* came come* reach* arriv* ankomm* angekomm* kam lleg*
begin* began begun start* commenc* debut* demarr* beginn* begann* begonn* anfang* empez* comenz* inici*
end* finish* complet* conclu* finir fini* termin* achev* end* beend* abgeschloss* acab* termin* finaliz*
stop* halt* ceas* arret* cess* stopp* halt* deten* par* ces*
build* built construct* constru* bati* bau* gebaut* constru*
destroy* demolish* wreck* raz* detrui* demoli* zerstor* abriss* abgeriss* destru* derrib*
repair* fix* mend* repar* reparier* reparatur* arregl*
break* broke* broken fail* crash* cass* panne* tomb* kaputt* brech* brach* gebroch* ausfall* ausgefall* romp* rot* averi* fall*
move* shift* transfer* relocat* deplac* demenag* beweg* verleg* umzieh* umgezog* mov* mud* traslad*
steer* control* guid* drive* drove driven dirig* pilot* condui* steuer* gesteuert* lenk* fahr* gefahr* conduc* dirig*
walk* march* marche* gehen ging gegang* camin* andar
carry carri* transport* bear bore port* transport* trag* getrag* llev* port* transport*
send* sent dispatch* envoy* schick* gesandt* gesend* versand* verschick* envi* mand*
receiv* get* got obtain* obten* obtin* recev* recu* erhalt* erhielt* bekomm* bekam recib*
give* gave given donat* provid* hand* donn* fourni* geb* gab gegeb* dar dio dado entreg* don*
take* took taken prendr* pris* prit nehm* nahm genomm* tom* cog*
see* saw seen witness* notic* spot* voir vu vue vus temoin* sehen sah gesehen zeug* bemerk* gemerkt merk* ver vio visto testig* not*
hear* heard entend* entendu* hor* gehort* oir oyo escuch*
know* knew known aware savoir sait su conna* wiss* wusst* kenn* bekannt* sab* conoc*
think* thought believ* penser croi* denk* dacht* glaub* pens* cre*
want* wish* desir* vouloir veut wunsch* woll* quer* quier* dese*
need* requir* besoin* necessit* brauch* benotig* necesit* requier*
use* used using utilis* emploi* benutz* verwend* nutz* us* utiliz*
test* trial* examin* check* inspect* essai* exam* verif* controle* pruf* gepruft* untersuch* kontroll* prueb* examin* inspecc* comprob*
measur* mesur* mess* gemess* med* medid*
count* tall* compt* denombr* zahl* gezahlt* cont* recuent*
write* wrote written ecri* schreib* schrieb* geschrieb* escrib* escrit*
read* reading lire lu lesen las gelesen leer leid*
publish* print* publi* imprim* veroffentlich* gedruckt* public*
report* record* rapport* compte* bericht* meld* inform* report* registr*
vote* ballot* elect* vot* elect* scrutin* wahl* gewahlt* abstimm* vot* eleccion*
law* legisl* statut* loi* gesetz* ley leyes legisl*
court* judge* tribunal* cour juge* gericht* richter* juez*
police officer* policier* gendarm* polizei* polizist* policia*
prison* jail* detain* arrest* prison* emprison* arret* gefangnis* verhaft* festgenomm* carcel* preso* deten*
crime* offence* offense* delit* crim* verbrech* straftat* delito*
fraud* decei* cheat* escroqu* fraud* tromp* betrug* betrog* tausch* fraud* estaf* engan*
govern* gouvern* regier* gobiern*
minister* ministr*
mayor* maire* burgermeister* alcald*
council* counsel conseil* mairie* rat gemeinderat* stadtrat* rathaus* concej* ayuntam* municip* town hall
city town* village* municip* ville* commune* stadt* gemeinde* dorf* ciudad* pueblo*
country nation* state pays etat land* staat* pais estado*
region* area district* zone* gebiet* bezirk* comarca*
school* college* ecole* lycee* scol* schul* escuel* colegi*
pupil* student* child* kid* eleve* enfant* ecolier* schuler* kind* kinder* alumn* nin* estudiant*
teacher* professor* enseign* prof* instit* lehrer* maestr* profesor*
parent* mother* father* mere pere eltern mutter vater padre* madre*
hospital* clinic* hopit* cliniq* krankenhaus* klinik* hospital*
doctor* physician* nurse* medecin* docteur* infirm* arzt* arzte* medic* enfermer*
food meal* eat* ate dish* lunch* dinner* plate* nourrit* repas aliment* manger mang* dejeun* diner* assiet* essen mahlzeit* mittagess* gericht* comida* comer com* almuerz* plato*
canteen* cafeteria* refector* cantin* kantin* mensa* comedor*
vegetable* carrot* potato* legum* gemus* verdur* hortaliz*
fruit* apple* pomm* obst* frucht* frut* manzan*
organic bio biolog* okolog* ecolog*
bread* baker* pain boulang* brot* backer* pan panader*
meat viand* fleisch* carn*
workshop* atelier* plant* werkstatt* taller*
water* eau eaux wasser* agua*
brown* brun* braun* marron*
colour* color* couleur* teint* farb*
tap* faucet* robinet* wasserhahn* grifo*
river* stream* riviere* fleuv* fluss* flus* rio*
sea ocean* mer meer* mar see
flood* inond* crue* hochwass* uberflut* flut* inund*
storm* tempet* orag* sturm* gewitter* torment* tempestad*
rain* pluie* pleu* regen* lluvi*
fire* burn* blaze* incend* feu brul* brand* feuer* brann* incend* fuego
wall* mur mauer* wand* pared* muro*
house* home* maison* logement* domicil* haus* hauser* wohn* casa* hogar* viviend*
building* batiment* immeubl* gebaud* edific*
castle* manor* chateau* schloss* castill*
hang* hung hanging wall* pend* accroch* suspend* hing* hang* gehang* colg*
paint* picture* portrait* canvas* tableau* peint* gemald* bild* malerei* cuadro* pintur* retrat*
museum* galler* musee* galer* muse*
road* street* rue* route* strass* weg* calle* carreter* camino*
bridge* pont* brucke* puent*
train* railway* rail* chemin bahn* zug* zuge* tren* ferrocarril*
bus buses coach* autobus*
ship* boat* ferr* vessel* bateau* navire* traversier* schiff* fahre* boot* barc* buque* transbord*
sail* crossing* traversee* uberfahrt* traves*
harbour* harbor* port* pier* quay* hafen* puert* muell*
plane* aircraft* flight* avion* vol vols flugzeug* flug* vuel*
car cars vehicle* lorry lorries truck* voitur* vehicul* camion* auto* wagen* fahrzeug* lastwagen* lkw coche* camion* vehicul*
weight* heav* poids lourd* gewicht* schwer* peso* pesad*
ban* banned forbid* forbad* prohibit* interdi* verbot* verbiet* prohib*
allow* permit* authoris* authoriz* autoris* permet* erlaub* genehmig* permi* autoriz*
limit* restrict* cap* grenz* beschrank* restring*
survey* poll* questionnaire* enquet* sondag* umfrage* encuest*
study research* investigat* etude* recherch* enquet* studie* forsch* untersuch* estudi* investig*
percent* pourcent* prozent* porcentaj*
half moitie halft* halb* mitad medio
number* figure* count* total* chiffre* nombre* zahl* anzahl* numer* cifra*
measure* reading* gauge* meter* messwert* pegel* sensor* mesur* capteur* sonde* medid* medidor*
data donnee* daten dato*
computer* software* system* ordinat* logiciel* rechner* ordenador* program*
login* password* account* access* mot passe compt* konto* kennwort* passwort* zugang* zugriff* contrasen* cuent* acces*
record* log logged logs trace* journal* enregistr* protokoll* aufzeichn* spur* registr* rastr*
network* reseau* netz* red redes
phone* call* telephon* appel* anruf* telefon* llamad*
message* email* mail* text* courriel* nachricht* mensaj* correo*
letter* lettre* brief* carta*
photo* picture* image* bild* foto* imag*
video* film* footage* movie*
newspaper* paper* journal* quotidien* zeitung* blatt* periodic* diari*
blog* article* beitrag* artikel* articul*
author* writer* auteur* ecrivain* autor* verfass* schriftstell* escritor*
staff* employee* worker* personnel* employe* salarie* personal* mitarbeit* beschaftigt* angestellt* emplead* trabajador* plantill*
colleague* coworker* developer* engineer* colleg* developp* ingenieur* kolleg* entwickl* companer* desarrollador* ingenier*
company* firm* business* compagn* entrepris* societ* unternehm* firma* gesellschaft* empres* compan*
boss* chief* head* director* manager* patron* chef* direct* leiter* geschaftsfuhr* jefe* direct*
leader* president* prasident* chairman* vorsitz* lider*
member* membre* mitglied* miembr*
union* gewerkschaft* syndicat* sindicat*
strike* greve* streik* huelg*
work* job* travail* emploi* arbeit* stelle* trabaj* emple*
wage* salar* pay gehalt* lohn* sueld*
tax* impot* fiscal* steuer* impuest*
budget* haushalt* presupuest*
debt* loan* dett* pret* emprunt* schuld* kredit* deud* prestam*
profit* earn* benefic* gewinn* verdien* gananc*
deal* contract* agreement* accord* contrat* vertrag* abkomm* acuerd* contrato*
plan* project* propos* draft* projet* vorhab* entwurf* vorschlag* plan* proyect* propuest*
meeting* session* reunion* seance* sitzung* treffen* versamml*
decision* decid* entscheid* entschied* beschluss* decis*
problem* issue* trouble* difficult* schwierig* dificult*
question* frage* pregunt* cuestion*
answer* reply repl* repond* repons* antwort* respond* respuest*
reason* cause* raison* motif* grund* ursache* razon* motiv* caus*
result* outcome* ergebnis* folge* result*
danger* risk* risqu* gefahr* risik* peligr* riesg*
safe* secur* securit* sicher* segur*
help* assist* aid* aide* secour* hilf* helf* geholf* ayud*
rescue* save* evacuat* sauv* rett* gerett* rescat* salv*
victim* opfer* victim*
resident* inhabitant* neighbour* neighbor* local* habitant* riverain* voisin* einwohn* anwohn* anlieg* bewohn* nachbar* vecin* habitant*
people person* folk* gens personn* mensch* leute* person* gente
customer* client* user* visitor* guest* usager* kund* nutzer* besuch* gast* gaste* cliente* usuari* visitant*
voter* supporter* fan fans electeur* supporter* wahler* anhang* votante* aficionad* elector*
passenger* travell* passager* voyageur* fahrgast* reisend* pasajer* viajer*
volunteer* benevol* freiwillig* ehrenamt* voluntari*
woman women lady femme* frau* mujer*
man men homme* mann* hombre*
name* call* nomm* nom noms rename* umbenenn* namen* nombr*
year* annual* an ans annee* annuel* jahr* ano anos anual*
month* mois monat* mes meses
week* semaine* hebdo* woche* semana*
day* jour* tag* dia dias
night* nuit* nacht* noche*
morning* matin* morgen* manana*
evening* soir* abend* tarde*
today hui heute hoy
yesterday hier gestern ayer
tomorrow demain morgen manana
spring* printemps fruhling* fruhjahr* primavera*
summer* ete sommer* verano*
autumn* fall automn* herbst* otono*
winter* hiver* invierno*
monday lundi montag* lunes
tuesday mardi dienstag* martes
wednesday mercredi mittwoch* miercoles
thursday jeudi donnerstag* jueves
friday vendredi freitag* viernes
saturday samedi samstag* sonnabend* sabado
sunday dimanche sonntag* domingo
january janvier januar* enero
february fevrier februar* febrero
march mars marz* marzo
april avril abril
may mai mayo
june juin juni junio
july juillet juli julio
august aout agosto
september septembre septiembre
october octobre oktober octubre
november novembre noviembre
december decembre dezember diciembre
early soon tot fruh* pront* tempran*
late* delay* retard* spat* verspat* retras* tard*
first premier* erst* primer*
last dernier* letzt* ultim*
new* nouv* neu* nuev* novedad*
old* ancien* vieux vieil* alt* viej* antigu*
big large great grand* gross* gran grand*
small little petit* klein* pequen*
many lots beaucoup nombreu* viele* zahlreich* much*
few peu wenig* poc*
more plus mehr mas
less fewer moins weniger menos
all every tous tout* alle* jede* tod*
only alone seul* nur allein* sol*
same meme* gleich* selb* mism*
different differ* verschied* unterschied* distint* diferent*
free gratuit* libre* kostenlos* frei* gratis
public* offentlich*
secret* confident* geheim* vertraulich*
true vrai* wahr* verdad*
false faux fausse* falsch* fals*
good bon bonne* gut* buen*
bad mauvais* schlecht* schlimm* mal*
strong* fort* stark* fuert*
weak* faibl* schwach* debil*
long lang* larg*
high haut* hoch* hohe* alt*
low bas basse* niedrig* tief* baj*
old age* alter* edad*
north* nord* norte*
south* sud* sur
east* est ost* este
west* ouest oest*
health* sante gesundheit* salud*
disease* illness* sick* malad* krank* enferm*
drug* medicin* medicament* medikament* farmac*
vaccin* impf* vacun*
energy power electric* energ* strom* elektri* electric*
gas gaz
oil petrol* petrole* ol erdol*
coal charbon* kohle* carbon*
nuclear* nucle* atom* kern*
climate* klima* climat* clima
weather meteo* wetter*
earth* soil terre* erde* boden* tierra* suelo*
tree* forest* wood* arbre* foret* bois baum* wald* holz* arbol* bosque* mader*
animal* beast* tier* betail vieh ganad*
dog* chien* hund* perr*
bird* oiseau* vogel* pajar* ave aves
bee bees hive* abeill* ruche* bien* imker* abej* colmen*
fish* poisson* pech* fisch* pesc* pez
farm* agricult* paysan* ferme* bauer* landwirt* granj*
war guerr* krieg*
army military soldier* armee* militair* soldat* armee* bundeswehr* ejercit* militar*
weapon* gun* arme* waffe* arma*
attack* attaqu* angriff* angegriff* ataqu*
bomb* explos* anschlag*
peace paix fried* paz
border* frontier* grenz* fronter*
refugee* migrant* refugi* flucht* migrant*
church* eglis* kirch* iglesi*
book* livre* buch* bucher* libro*
language* langue* sprach* lengua* idiom*
music* song* musiq* chanson* musik* lied* canci*
game* play* match* jeu* jou* spiel* juego* jug* partid*
team* club* equip* mannschaft* verein*
player* joueur* spieler* jugador*
ground stadium* pitch* stade* stadion* estadi*
goal* but buts tor tore gol goles
audience* crowd* visitor* public* zuschau* publikum* espectador*
stand booth* stall* stage* stan* kiosque* messestand* caseta*
character* hero* figur* held* personaj* heroe*
script* route* path* programm* trajet* parcours strecke* rut* recorrid*
plug* connect* attach* branch* connect* anschl* angeschl* verbund* conect* enchuf*
curtain* screen* rideau* ecran* vorhang* bildschirm* cortin* pantall*
`;
