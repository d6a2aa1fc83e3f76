/**
 * Words of one meaning for body, house, weather and what people do all day, in the form of `conceptList`: what is said in interviews rather
 * than in reports.
 */
export const everydayConcepts = `
never jamais nie niemals nunca jamas
always toujours immer siempre
again encore wieder erneut nuevamente
everybody everyone
kitchen* cuisine* kuche* cocina
cook* chef* cuisin* koch* gekocht* cocin*
foot feet pied pieds fuss* pie pies
hand hands main mains hand hande handen mano manos
head heads tete* kopf* cabez*
eye eyes oeil yeux auge augen ojo ojos
face faces visage* gesicht* rostro* cara
heart* coeur* herz* corazon*
voice* voix stimme* voz voces
brother* frere* bruder* hermano*
sister* soeur* schwest* hermana*
son sons fils sohn* hijo hijos
daughter* fille filles tochter* hija hijas
wife husband* epou* mari ehefrau* ehemann* espos* marido*
friend* ami amis amie amies freund* amig*
room* salle* chambre* zimmer* raum* sala salas habitacion* cuarto*
door* porte portes tur turen puerta*
window* fenetre* fenster* ventan*
table* tisch* mesa mesas
chair* seat* chaise* siege* stuhl* sitz* silla* asiento*
bed beds lit lits bett* cama camas
roof* toit* dach* tejado* techo*
garden* jardin* garten* garten jardin*
key keys cle cles clef* schlussel* llave*
cloth* vetement* kleid* ropa
shoe* chaussur* schuh* zapat*
horse* cheval* chevaux pferd* caball*
cow cows cattle vache* kuh kuhe rind* vaca vacas
sheep mouton* brebis schaf* oveja*
pig pigs porc* cochon* schwein* cerdo*
cat cats chat chats katze* gato gatos
salt* sel sale salz* sal salad*
sugar* sucre* zucker* azucar*
wine* vin vins vigne* wein weine weins weinbau* vino vinos
beer* biere* bier biere cerveza*
cheese* fromag* kase* queso*
milk lait milch* leche
egg eggs oeuf* eier huevo*
hot warm* heat* chaud* chaleur* heiss* hitze* calient* calor
cold* froid* kalt* kalte frio fria
snow* neige* schnee* nieve*
ice glace eis hielo
wind winds vent vents viento*
sun sunny soleil* sonne* sol
moon lune mond luna
star stars etoile* stern sterne estrella*
light* lamp* lumier* lampe* licht* leucht* luz luces lampara*
dark* sombre* obscur* dunkel* oscur*
noise* nois* loud* bruit* larm* laut ruido*
silen* quiet* calme* stille ruhe ruhig* tranquil*
fast quick* rapid* vite schnell*
slow* lent* langsam*
young* jeune* jung* joven*
live* life alive vie vivre vivent leben lebt lebte vida viven vivir
born birth* naiss* naqui* gebor* geburt* nacid* nacimiento
fear* afraid peur* craint* craign* angst* furcht* miedo* tem*
laugh* rire rires riait lach* gelacht* reir* risa*
sing* sang sung chant* gesung* cant*
dance* danc* dans* tanz* getanzt* bail*
sleep* slept dorm* schlaf* geschlaf* duerm*
wait* attend* attente* wart* gewartet* esper*
speak* spoke* talk* parl* sprech* sprach gesproch* habl*
forget* forgot* oubli* vergess* vergass* olvid*
remember* souvien* souven* rappel* erinner* recuerd* recordar
learn* appren* appris* lern* gelernt* aprend*
throw* threw thrown jete* lanc* werf* warf geworf* lanz* arroj*
catch* caught attrap* fang* gefang* atrap*
sit sits sat seated assis* sass sassen sent*
run runs ran running cour* couru* lauf* lief gelaufen corr*
jump* leap* saut* spring* sprang* salt*
swim* swam nage* schwimm* geschwomm* nad*
wash* laver lave* wasch* gewasch* lav*
smell* odeur* riech* geruch* olor*
taste* gout* schmeck* geschmack* sabor*
flower* fleur* blume* bluh* flor flores
leaf leaves feuille* blatter hoja hojas
mountain* hill* montagn* collin* berg berge hugel* montan* colina*
island* ile iles insel* isla islas
coast* beach* shore* cote* plage* rivage* kuste* strand* costa* playa*
lake* lac lacs see seen lago lagos
field* champ* feld* campo*
stone* rock* pierre* roche* stein* fels* piedra* roca*
glass* verre* glas glaser vidrio* cristal*
hole* trou* loch locher agujer*
deep* profond* tief* profund*
middle* milieu* mitte* centro
rent* loyer* miete* mieter* alquiler*
shop* store* magasin* boutique* laden laden geschaft* tienda*
restaurant* wirtshaus* gasthaus* restaurant*
address* adress* direccion*
neighbourhood* neighborhood* quartier* viertel* barrio*
interview* entretien* gesprach* entrevist*
tire* tired fatigu* mude ermud* cansad*
right richtig* raison correct* recht razon
wrong* tort fehler* falsch* equivoc*
`;
