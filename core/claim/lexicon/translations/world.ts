/**
 * People in office, places, traffic, nature and animals. One meaning a line, in the order of `languages` in `../translations.ts`, accents folded; a word of four letters or
 * more stands for what begins with it. Words that look alike in these languages are told by their spelling and are not here.
 */
export const world = `
government|gouvernement|regierung|gobierno|govern|govern|regering kabinet
council municipal|conseil municipal|gemeinderat stadtrat rat|ayuntamiento concej municipal|consigl comun municip|camara municip|gemeente raad
mayor|maire|burgermeister|alcald|sindac|prefeit autarca|burgemeester
minister secretary|ministr secretaire|minister staatssekretar|ministr secretari|ministr segretari|ministr secretari|minister staatssecretaris
law bill act|loi|gesetz|ley|legge|lei|wet
court|tribunal cour|gericht|tribunal juzgad|tribunal cort|tribunal|rechtbank rechter hof
judge|juge|richter|juez jueces|giudic|juiz|rechter
lawyer|avocat|anwalt|abogad|avvocat|advogad|advocaat
prosecutor|procureur parquet|staatsanwalt|fiscal|procur pm|procurador promotor ministerio|justitie officier
police officer|police policier gendarm|polizei polizist|polici guardia|polizi carabinier|polici pj gnr|politie agent
firefighter|pompier|feuerwehr|bombero|pompier vigil|bombeiro|brandweer
soldier troops army|soldat armee troupe|soldat armee truppe bundeswehr|soldad ejercit tropa|soldat esercit trupp|soldad exercit tropa|soldat leger troepen
prison jail|prison|gefangnis haft knast|carcel prision|carcer prigion|pris cadeia prisional|gevangenis cel
tax|impot taxe|steuer|impuest|impost tass|impost|belasting
budget household|budget|haushalt etat|presupuest|bilanci|orcament|begroting
party|parti|partei|partid|partit|partid|partij
citizen resident inhabitant|citoyen habitant riverain|burger einwohner anwohner bewohner|ciudadan vecin habitant residen|cittadin abitant resident|cidad morador habitant resident|burger inwoner bewoner
neighbour neighbor|voisin|nachbar|vecin|vicin|vizin|buur buren
village|village|dorf|pueblo aldea|paese villagg borg|aldeia vila povo|dorp
town city|ville|stadt|ciudad|citta|cidade|stad
neighbourhood neighborhood district quarter|quartier|viertel stadtteil|barrio|quartier|bairro|wijk buurt
district county region|departement canton region|kreis landkreis bezirk region|provincia comarca region|provinc region|distrit concelh regi|provincie regio
border|frontier|grenze|fronter|confin frontier|fronteir|grens
street road|rue rout chauss|strasse weg|calle carreter|strada via|rua estrada|straat weg
motorway highway|autorout|autobahn|autopist autovi|autostrad|autoestrad rodovi|snelweg
bridge|pont|brucke|puente|ponte|ponte|brug
tunnel|tunnel|tunnel|tunel|galleri tunnel|tunel|tunnel
train railway rail line|train chemin ferr voie rail ligne|zug bahn strecke linie|tren ferrocarril via linea|treno ferrovi linea|comboio trem ferrovi linha|trein spoor lijn
station|gare station|bahnhof station|estacion|stazion|estacao esta|station
bus|bus car|bus|autobus|autobus pullman|autocarro onibus|bus
car vehicle|voiture vehicul auto|auto wagen fahrzeug|coche vehicul|auto macchin veicol|carr viatura veicul|auto wagen voertuig
ship boat ferry vessel|navire bateau ferry bac|schiff boot fahre|barco buque ferry transbordador|nave barca traghett|navio barco ferry balsa|schip boot veerboot pont
port harbour harbor|port|hafen|puerto|porto|porto|haven
plane aircraft|avion|flugzeug|avion|aere|aviao avioes|vliegtuig
airport|aeroport|flughafen|aeropuert|aeroport|aeroport|luchthaven vliegveld
passenger traveller|passager voyageur|passagier fahrgast fahrgaste reisend|pasajer viajer|passegger viaggiator|passageir|passagier reiziger
driver|conduct chauffeur|fahrer|conductor chofer|autist conducent|motorist condutor|bestuurder chauffeur
accident crash collision|accident collision|unfall zusammenstoss|accident choque|incident scontro|acident colis|ongeluk ongeval botsing
fire blaze|feu incendi|feuer brand|fuego incendi|fuoco incendi rogo|fogo incendi|vuur brand
smoke|fum|rauch|humo|fumo|fum|rook
soot ash|suie cendr|russ asche|hollin ceniza|fuliggin cener|fuligem cinz|roet as
alarm|alarm|alarm|alarm|allarm|alarm|alarm
water|eau eaux|wasser|agua|acqua acque|agua|water
drinking|potable|trinkwasser|potable|potabil|potavel|drinkwater
river|riviere fleuve|fluss|rio|fium|rio|rivier
lake lagoon|lac lagun|see lagune|lago lagun|lago lagun|lago lagoa|meer lagune
sea ocean|mer ocean|meer see ozean|mar ocean|mare ocean|mar ocean|zee oceaan
coast shore beach|cote plage littoral|kuste strand|costa playa|costa spiagg|costa praia|kust strand
island|ile|insel|isla|isola|ilha|eiland
mountain hill|montagne mont colline|berg gebirge hugel|montan monte colina|montagn mont collin|montanh serra monte|berg heuvel
valley|vallee|tal|valle|valle|vale|dal vallei
forest wood tree|foret bois arbre|wald baum baume|bosque arbol|bosco forest alber|floresta mata arvor|bos boom bomen
field meadow pasture|champ pre alpage paturage|feld wiese weide|campo prado|campo prato pascol|campo prado pasto|veld weide akker
farm|ferme exploitation elevage|hof bauernhof betrieb|granja finca explotacion|fattoria azienda allevament|quinta exploracao fazenda|boerderij bedrijf hoeve
farmer grower breeder|agricult eleveur paysan exploitant|bauer landwirt zuchter|agricult ganader granjer|agricolt allevator contadin|agricult criador lavrador|boer teler fokker
shepherd|berger|schafer hirt|pastor|pastor|pastor|herder
sheep ewe lamb flock|brebis mouton agneau troupeau|schaf lamm herde|oveja corder rebano|pecor agnell gregg|ovelh cordeir rebanh|schaap schapen lam kudde
cow cattle calf|vache bovin veau|kuh kuhe rind kalb|vaca ganado terner|vacca bovin vitell|vaca gado bovin|koe koeien rund kalf
pig pork|porc cochon|schwein|cerdo porcin|maial suin|porc suin|varken
horse|cheval chevaux|pferd|caballo|cavall|caval|paard
dog|chien|hund|perro|cane cani|cao caes cachorr|hond
cat|chat|katze|gato|gatt|gat|kat poes
bird|oiseau|vogel|ave pajaro|uccell|ave passar|vogel
chicken hen poultry|poule poulet volaille|huhn huhner geflugel hahn|gallina pollo|gallin pollo|galinh frang|kip kippen pluimvee
egg|oeuf|ei eier|huevo|uovo uova|ovo|ei eieren
fish|poisson|fisch|pez peces pescado|pesce pesci|peixe|vis
fisherman fishing fisher|peche pecheur|fischer fischerei|pesca pescador|pesca pescator|pesca pescador|visser visserij
crab|crabe|krebs krabbe|cangrej|granchi|carangueij|krab
clam mussel shellfish oyster|palourd moule coquillag huitre|muschel auster|almeja mejillon marisc ostra|vongol cozz ostric|ameijoa mexilh marisc ostra|mossel schelp oester
bee hive|abeille ruche|biene bienenstock|abeja colmena|ape api alvear|abelha colmeia|bij bijen kast
beekeeper|apicult|imker|apicult|apicolt|apicult|imker
honey|miel|honig|miel|miel|mel|honing
insect mosquito|insecte moustique|insekt mucke|insect mosquito|insett zanzar|inset mosquit|insect mug
wolf|loup|wolf|lobo|lupo|lobo|wolf wolven
bear|ours|bar baren|oso|orso|urso|beer beren
animal wildlife beast|anim bete faune|tier tiere wild|anim fauna|anim bestia fauna|anim bicho fauna|dier wild
wound injury bite|blessure morsure plaie|wunde biss|herida mordedura|ferit mors|ferid mordid|wond beet
species|espece|art arten spezies|especie|speci|especi|soort
plant flower|plante fleur|pflanze blume|planta flor|piant fior|planta flor|plant bloem
fruit apple|fruit pomme|obst frucht apfel|fruta manzana|frutt mel|fruta maca|fruit appel
grape wine vineyard|raisin vin vigne|traube wein weinberg|uva vino vined|uva vino vign|uva vinho vinha|druif wijn wijngaard
`;
