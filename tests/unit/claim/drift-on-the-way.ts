/**
 * More passages with those that cite them, a pair a line, in the form of `drift-in-news.ts`: from council rooms, courts, clinics, clubs and weather offices,
 * written from what each kind of change means before they were tried.
 */

export const figures = `
The pool lost 212,000 litres before the crack was found. | The pool lost 221,000 litres before the crack was found. | number
The pool lost 212,000 litres before the crack was found. | The pool lost more than 200,000 litres before the crack was found, the club says. | -
Waiting times at the clinic have risen to nineteen weeks. | Waiting times at the clinic have risen to 19 weeks. | -
Waiting times at the clinic have risen to nineteen weeks. | Waiting times at the clinic have risen to 29 weeks. | number
The council has been without a treasurer for two weeks. | The council has been without a treasurer for a fortnight. | -
The council has been without a treasurer for two weeks. | The council has been without a treasurer for two months. | number
The hearing was put off for three weeks. | The hearing was put off for a fortnight. | number
Bus fares will go up by 20 cents on 1 April. | Bus fares will go up by 20 cents on April 1. | -
Bus fares will go up by 20 cents on 1 April. | Bus fares will go up by 20 cents on 11 April. | number
The grant of $48,500 was paid in full. | The grant of almost $50,000 was paid in full. | -
The grant of $48,500 was paid in full. | The grant of $84,500 was paid in full. | number
Membership has nearly doubled, from 410 to 790. | Membership has more than doubled, from 410 to 970. | number
Nine in ten beaches passed the test. | 90 per cent of beaches passed the test. | -
The jury sat for six hours and ten minutes. | The jury sat for more than six hours. | -
The jury sat for six hours and ten minutes. | The jury sat for sixteen hours. | number
He was sentenced to 18 months in prison. | He was sentenced to a year and a half in prison. | -
He was sentenced to 18 months in prison. | He was sentenced to 18 years in prison. | number
The ferry can take 36 cars and 240 passengers. | The ferry can take 36 passengers and 240 cars. | number
Rainfall in May was 112 mm, twice the average. | Rainfall in May was 112 mm, three times the average. | number
Of the 58 lamps on the pier, 31 do not work. | Of the 58 lamps on the pier, 13 do not work. | number
It was the fourth strike at the depot since January. | It was the fifth strike at the depot since January. | number
The stand holds 2,870 people. | The stand holds just under 3,000 people. | -
The trial cost taxpayers £1.09m. | The trial cost taxpayers more than a million pounds. | -
The trial cost taxpayers £1.09m. | The trial cost taxpayers £1.9m. | number
Some 70 volunteers searched the dunes. | Some 700 volunteers searched the dunes. | number
The oldest of the three boats was built in 1911. | The oldest of the three boats was built in 1919. | number
At noon the gauge stood at 4.35 metres. | At noon the gauge stood at 4.53 metres. | number
The vote was 8-5 in favour. | The vote was 5-8 in favour. | number
4.2 Lamps, piers 1 and 2, year 2023: £8,150 (2022: £7,900). | Lamps on the two piers cost £8,150 in 2023. | reworded
4.2 Lamps, piers 1 and 2, year 2023: £8,150 (2022: £7,900). | Lamps on the two piers cost £9,150 in 2023. | number reworded
3, Amaro, Rui, Porto Vale, 2023-06-11, 42.7 | Rui Amaro threw 42.7 metres, and one of the top two throws is his. | reworded
The form had 23 reports from four counties, all of a bang at 21.40, up to two minutes after the flash. | Twenty-three people in four counties heard the bang at twenty minutes to ten. | reworded
The beams have sunk by up to 46 mm at nine places, posts three and six among them. | The beams have sunk by up to 46 mm at nine places, nearly twice what is allowed. | -
The plan for Ward 7 would save £1.1m and runs to three pages. | The three pages on Ward 9 say that it would save £1.1m. | number reworded
The plan runs to three pages and would save £1.1m. | The plan for Ward 7 would save £1.1m. | reworded
Of the 212 trial flights, 31 delivered samples that were too warm. | 41 of the 212 flights delivered samples that were too warm. | number
Of the 212 trial flights, 31 delivered samples that were too warm. | 31 of the 212 flights delivered samples that were too warm. | reworded
The film had 1.3 million views within two days. | The film was viewed 3.1 million times within two days. | number
Nobody under 16 may enter. | Nobody under 18 may enter. | number
`;

export const doubts = `
The stone found on Monday weighs 290 grams. | A stone weighing 290 grams was found on Monday. | reworded
The club will sell its ground. | The club is weighing the sale of its ground. | hedge reworded
The outbreak began in the kitchen of the school. | The outbreak may have begun in the kitchen of the school. | hedge
The outbreak probably began in the kitchen of the school. | The outbreak began in the kitchen of the school. | hedge
Two men are alleged to have cut the fence. | Two men cut the fence. | hedge
Two men are alleged to have cut the fence. | Two men allegedly cut the fence. | -
The bridge could be closed until Easter. | The bridge will be closed until Easter. | hedge
The bridge could be closed until Easter. | The bridge might be closed until Easter, the county warns. | -
It is not clear whether the captain had been drinking. | The captain had been drinking. | hedge
The museum is considering selling the painting. | The museum is selling the painting. | hedge
The museum is selling the painting. | The museum is reportedly selling the painting. | hedge
The data suggest that owls avoid the turbines. | The data prove that owls avoid the turbines. | hedge
Owls seem to avoid the turbines. | Owls avoid the turbines. | hedge
Owls seem to avoid the turbines. | Owls appear to avoid the turbines. | -
The dog was apparently let out by a neighbour. | The dog was let out, apparently by a neighbour. | -
The dog was apparently let out by a neighbour. | The dog was let out by a neighbour. | hedge
We think the statue was stolen to order. | The statue was stolen to order. | hedge
The plant is expected to close in autumn. | The plant closes in autumn. | hedge
The plant is expected to close in autumn. | The plant is likely to close in autumn. | -
There are fears that the wall will collapse. | The wall will collapse. | hedge
The wall will collapse, engineers say. | The wall will collapse. | -
The suspect, believed to be in Malta, has not been charged. | The suspect, who is in Malta, has not been charged. | hedge
`;

export const denials = `
The council has approved the mast. | The council has not approved the mast. | negation
The council has rejected the mast. | The council has approved the mast. | negation
There is no evidence that the well was poisoned. | There is evidence that the well was poisoned. | negation
None of the boats had a radio. | All of the boats had a radio. | negation
None of the boats had a radio. | Not one of the boats had a radio. | -
Nobody was told about the leak. | No one was told about the leak. | -
The pilot did not ask for help. | The pilot never asked for help. | -
The pilot did not ask for help. | The pilot asked for help. | negation
The vaccine is safe for children. | The vaccine is unsafe for children. | negation
She denied taking the money. | She admitted taking the money. | negation
He had no licence. | He was without a licence. | -
The lake is not closed to swimmers. | The lake is closed to swimmers. | negation
The alarm failed to ring. | The alarm rang. | negation
The alarm failed to ring. | The alarm did not ring. | -
Visitors are no longer allowed on the roof. | Visitors are allowed on the roof. | negation
Visitors are no longer allowed on the roof. | Visitors are not allowed on the roof any more. | -
Unemployment in the valley has fallen. | Unemployment in the valley has risen. | negation
The judge found that the contract was lawful. | The judge found that the contract was unlawful. | negation
`;

export const cuts = `
“I would sell the club only if the fans asked me to,” the owner said. | “I would sell the club,” the owner said. | cut
“I would sell the club only if the fans asked me to,” the owner said. | The owner said: “I would sell the club … if the fans asked me to.” | -
“The water is safe to drink after boiling,” said the plant's manager. | “The water is safe to drink,” said the plant's manager. | cut
“If the rain goes on, we will lose the harvest,” said Prue Alden. | “We will lose the harvest,” said Prue Alden. | cut
“Nobody can say that this was an accident,” the widow said. | “This was an accident,” the widow said. | cut
“It is the best school in the valley, if you can afford it,” she told the meeting. | “It is the best school in the valley,” she told the meeting. | cut
“We are sorry, we were slow and we will pay,” the airline wrote. | “We were slow and we will pay,” the airline wrote. | -
“I did not say that he lied; I said that he was wrong,” she wrote. | “He lied,” she wrote. | cut
“They were good neighbours, quiet and always on time with the rent.” | “They were good neighbours, quiet and always on time with the rent,” he said of them. | -
“We have enough beds for this week,” the ward sister said. | “We have enough beds,” the ward sister said. | cut
The fee will be waived for families with three children. | The fee will be waived. | cut
Dogs are allowed on the beach except in July and August. | Dogs are allowed on the beach. | cut
The theatre will reopen in spring unless the roof fails another test. | The theatre will reopen in spring. | cut
`;

export const plain = `
The harbourmaster, Ottilie Brandt, said on Monday that the crane had been inspected in May. | The crane had been inspected in May, the harbourmaster said. | -
“We were told to leave and we left,” said Ewan Pryce, 61, a farmer. | “We were told to leave and we left,” Ewan Pryce, a farmer, told the station. | -
The orchard, which the family planted in 1962, was cut down overnight. | The orchard was cut down overnight. | -
The orchard was cut down overnight. | The orchard at Lower Teign was cut down overnight on Friday. | -
Police have found the stolen altar cloth in a garage. | The stolen altar cloth has been found in a garage, police said. | -
A swarm of bees stopped play for forty minutes. | A SWARM OF BEES STOPPED PLAY FOR 40 MINUTES | -
The choir has withdrawn from the festival. | The choir [of St Brannoc] has withdrawn from the festival. | -
The choir has withdrawn from the festival. | The singers have pulled out of the festival. | reworded
The mill was sold to a brewer from Leeds last week. | A Leeds brewer bought the mill. | reworded
Children at the school will have no lessons on Friday afternoons. | Pupils are to get Friday afternoons off. | reworded
The ministry will pay for the repair of the sluice. | The repair of the sluice will be paid for by the ministry. | reworded
A wild boar was seen in the car park of the hospital. | A wild boar was seen in the hospital car park. | -
The committee agreed to name the bridge after the midwife. | The committee agreed on Thursday to name the bridge after the midwife. | -
The hospital apologised to both families. | The hospital has apologised to both families. | -
There is mould in every classroom, the report says. | According to the report, there is mould in every classroom. | -
I saw the barge hit the lock gate and turn over. | She saw the barge hit the lock gate and turn over. | reworded
The swan had eaten a fishing hook. It died on Tuesday. | The swan had eaten a fishing hook. | -
The town’s only bakery will close at the end of the month, its owner has announced. | The town's only bakery will close at the end of the month. | -
A court in Trieste has ordered the return of the violin. | The violin must be returned, a court in Trieste has ruled. | reworded
The tram was empty when it left the rails. | The tram was empty when it left the rails, the operator told reporters. | -
“The lift has been out of order since Whitsun.” | “The elevator has been out of order since Whitsun.” | reworded
`;

export const elsewhere = `
Der Verein zählt 1.240 Mitglieder. | Der Verein zählt 1.420 Mitglieder. | number | de
Der Verein zählt 1.240 Mitglieder. | Der Verein zählt rund 1200 Mitglieder. | - | de
Die Sperrung dauert zwei Wochen. | Die Sperrung dauert vierzehn Tage. | - | de
Die Sperrung dauert zwei Wochen. | Die Sperrung dauert drei Wochen. | number | de
Das Feuer wurde vermutlich gelegt. | Das Feuer wurde gelegt. | hedge | de
Das Feuer ist gelegt worden. | Das Feuer soll gelegt worden sein. | hedge | de
Niemand hatte die Fähre überprüft. | Keiner hatte die Fähre überprüft. | - | de
Die Fähre wurde nicht überprüft. | Die Fähre wurde überprüft. | negation | de
„Wir bauen die Halle, wenn das Land zahlt“, sagte der Bürgermeister. | „Wir bauen die Halle“, sagte der Bürgermeister. | cut | de
„Wir bauen die Halle im nächsten Jahr“, sagte der Bürgermeister. | Wie der Bürgermeister sagte: „Wir bauen die Halle im nächsten Jahr.“ | - | de
Am Montag hat ein Baum die Leitung zerrissen. | Ein Baum hat am Montag die Leitung zerrissen. | - | de
La mairie a reçu 318 plaintes. | La mairie a reçu plus de 300 plaintes. | - | fr
La mairie a reçu 318 plaintes. | La mairie a reçu 381 plaintes. | number | fr
Le pont rouvrira dans quinze jours. | Le pont rouvrira dans deux semaines. | - | fr
L’eau est potable. | L’eau serait potable. | hedge | fr
Personne n’a été blessé. | Quelqu’un a été blessé. | negation | fr
Le maire n’a pas signé l’arrêté. | Le maire a signé l’arrêté. | negation | fr
« Je partirai si le conseil me le demande », a dit le curé. | « Je partirai », a dit le curé. | cut | fr
Selon le maire, le marché aura lieu samedi. | Le marché aura lieu samedi, a indiqué le maire. | - | fr
El incendio quemó 45 hectáreas de pinar. | El incendio quemó 54 hectáreas de pinar. | number | es
El incendio quemó 45 hectáreas de pinar. | El incendio quemó casi 50 hectáreas de pinar. | - | es
El incendio fue provocado. | El incendio habría sido provocado. | hedge | es
Nadie avisó a los vecinos. | Alguien avisó a los vecinos. | negation | es
«Volveremos si hay agua», dijo la alcaldesa. | «Volveremos», dijo la alcaldesa. | cut | es
Según la alcaldesa, el mercado abrirá el lunes. | El mercado abrirá el lunes, según la alcaldesa. | - | es
La nave trasportava 230 container. | La nave trasportava 320 container. | number | it
Il museo resterà chiuso per due settimane. | Il museo resterà chiuso per quindici giorni. | - | it
Il quadro è falso, forse. | Il quadro è falso. | hedge | it
O rio subiu três metros numa noite. | O rio subiu treze metros numa noite. | number | pt
A ponte não foi inspecionada. | A ponte foi inspecionada. | negation | pt
De brug is mogelijk onveilig. | De brug is onveilig. | hedge | nl
De brug gaat twee weken dicht. | De brug gaat veertien dagen dicht. | - | nl
`;

export const between = `
Der Verein zählt 1.240 Mitglieder. | The club has 1,240 members. | reworded | de en
Der Verein zählt 1.240 Mitglieder. | The club has 2,140 members. | number reworded | de en
Niemand wusste von dem Vertrag. | Nobody knew about the contract. | reworded | de en
Niemand wusste von dem Vertrag. | Everybody knew about the contract. | negation reworded | de en
Nobody had opened the letter. | Keiner hatte den Brief geöffnet. | reworded | en de
Nobody had opened the letter. | No se había abierto la carta. | reworded | en es
The dam may break. | Der Damm könnte brechen. | reworded | en de
The dam may break. | Der Damm bricht. | hedge reworded | en de
Le conseil n’a pas voté le budget. | The council has not voted the budget. | reworded | fr en
Le conseil n’a pas voté le budget. | The council has voted the budget. | negation reworded | fr en
El puente estará cerrado quince días. | The bridge will be closed for two weeks. | reworded | es en
Im Hafen liegen elf Schiffe fest. | Elf Schiffe liegen im Hafen fest, schreibt die Zeitung. | - | de
“We will not sell the island.” | «Nous ne vendrons pas l’île.» | reworded | en fr
“We will not sell the island.” | «Nous vendrons l’île.» | negation reworded | en fr
The fire is thought to have started in a barn. | L’incendie aurait pris dans une grange. | reworded | en fr
The fire is thought to have started in a barn. | L’incendie a pris dans une grange. | hedge reworded | en fr
Sixty cows were moved to higher ground. | Sesenta vacas fueron llevadas a un lugar más alto. | reworded | en es
Sixty cows were moved to higher ground. | Seiscientas vacas fueron llevadas a un lugar más alto. | number reworded | en es
`;

export const lookalikes = `
The film festival sold 9,950 tickets. | The film festival sold about 10,000 tickets. | -
The bakery on Quay Street closed after 88 years. | The bakery on Quay Street closed after eighty-eight years. | -
The referee may not be named. | The referee may not be named, the court ruled. | -
Rescuers could hear the cat. | Rescuers could hear the cat, a fireman said. | -
No trains run on Sundays. | Trains do not run on Sundays. | -
The school has no gym. | The school does not have a gym. | -
It did not rain for 61 days. | For 61 days it did not rain. | -
“Not a single drop fell,” said the farmer. | The farmer said that “not a single drop fell”. | -
“We had asked for a lift, but nobody answered,” Mrs Oram said. | “We had asked for a lift, but nobody answered,” said Mrs Oram, who is 84. | -
“We had asked for a lift,” Mrs Oram said. “Nobody answered.” | “We had asked for a lift. Nobody answered,” Mrs Oram said. | -
The inspector found rust on 14 of 20 bolts. | The inspector found rust on fourteen of the twenty bolts. | -
It weighed 3 kg. | It weighed three kilos. | -
Between January and June 51 swans died. | Fifty-one swans died between January and June. | -
The new ferry cannot carry lorries. | The new ferry can't carry lorries. | -
The farm lost half its sheep. | The farm lost 50 per cent of its sheep. | -
Students do not have to pay. | Students don't have to pay. | -
The clinic closed in 2008 and opened again in 2011. | The clinic, which closed in 2008, opened again in 2011. | -
More than 60 people came to the meeting, among them two ministers. | More than 60 people came to the meeting. | -
The bell rang at a quarter past seven. | The bell rang at 7.15. | -
Die Brücke darf nicht betreten werden. | Die Brücke darf nicht betreten werden, teilte die Stadt mit. | - | de
Der Zug kam 40 Minuten zu spät an. | Der Zug kam vierzig Minuten zu spät an. | - | de
Les pompiers n’ont rien trouvé. | Les pompiers n’ont rien trouvé, selon la préfecture. | - | fr
No hay plazas para el curso. | «No hay plazas para el curso», dijo la directora. | - | es
Il treno non è mai arrivato. | Il treno non è mai arrivato, dice il sindaco. | - | it
O barco afundou em 1999. | O barco afundou em 1999, segundo o museu. | - | pt
`;

export const choices = `
The prints are those of a large dog or a wolf. | The prints are those of a wolf. | cut
The money went to a cousin or to a friend of the mayor. | The money went to a friend of the mayor. | cut
The prints are those of a large dog or a wolf. | The prints are those of a wolf or a large dog. | -
The gate will open on Friday, wind or no wind. | The gate will open on Friday. | -
Die Spuren stammen von einem Hund oder einem Wolf. | Die Spuren stammen von einem Wolf. | cut | de
Les traces sont celles d’un chien ou d’un loup. | Les traces sont celles d’un loup. | cut | fr
Las huellas son de un perro o de un lobo. | Las huellas son de un lobo. | cut | es
Der Brief kam vom Vater oder von der Schwester. | The letter came from the sister. | cut reworded | de en
Der Brief kam vom Vater oder von der Schwester. | The letter came from the father or the sister. | reworded | de en
`;

export const persons = `
We have found no fault in the wheel. | The operator said that it had found no fault in the wheel. | reworded
Last week I saw the lamp burning twice, so that anybody could read by it. | She had twice seen the lamp burning so that anybody could read by it. | reworded
We have found no fault in the wheel. | “We have found no fault in the wheel,” the operator said. | -
Ich habe den Schlüssel im Schloss gefunden. | Er habe den Schlüssel im Schloss gefunden. | reworded | de
Nous avons perdu la clé du phare. | Ils ont perdu la clé du phare. | reworded | fr
`;

export const hopes = `
The line hopes to reopen the branch by May. | The line will reopen the branch by May. | hedge
The line hopes to reopen the branch by May. | The line aims to reopen the branch by May. | reworded
If the money is found, the branch will reopen by May. | The line hopes to reopen the branch by May. | reworded
Es ist unklar, ob die Strecke wieder öffnet. | Die Strecke öffnet wieder. | hedge | de
No está claro si la línea reabrirá. | La línea reabrirá. | hedge | es
`;

export const tails = `
The fund owes £2.1m, a list drawn up by its keepers, Fenn and Brand, shows. | The fund owes £2.1m, the newsletter Ledger Notes reported on Friday. | -
The lamp may burn ten minutes longer, the workshop reports in a leaflet sent out last week. | The lamp may burn ten minutes longer, the workshop reports. | -
The siren wailed for six whole minutes. | The siren wailed for six minutes. | -
The siren wailed for six whole minutes. | The siren wailed for nine minutes. | number
“The range on this map runs from a walk to a drive, and I would not sail by the map,” said Ida Fenn. | “The range on this map runs from a walk to a drive, and I would not sail by [it].” | -
“I would not sail without a map, or with one,” said Ida Fenn. | “I would not sail without a map,” said Ida Fenn. | cut
Im Depot habe niemand den Riss gesehen, gab er zu; man räume das ein. | Nobody at the depot had seen the crack, Otto Brand admitted. | reworded | de en
`;

/** Of passages of several sentences, what a denial in another one does not touch. */
export const otherSentences = `
Nobody was in the harbour. Three of our 40 boats have been sunk. A fourth is taking in water. | Three of the 40 boats at a small harbour near Reske were sunk by the storm on Friday, the harbour’s owner said. | reworded
The school was shut for the day. Nobody in the kitchen was hurt. Eleven of the 90 pupils were treated for burns. | Eleven of the 90 pupils were treated for burns, the kitchen of the school said on Tuesday. | -
Personne n’était au port. Trois de nos 40 bateaux ont coulé. | Trois des 40 bateaux du port ont coulé vendredi, indique le propriétaire. | reworded | fr
Niemand war auf dem Gelände. Drei unserer 40 Boote sind gesunken. | Drei der 40 Boote auf dem Gelände sind am Freitag gesunken. | reworded | de
`;

/** What could be seen was there to be seen. */
export const seen = `
A column of black ash over the quarry, about ten kilometres off. | The ash could be seen from ten kilometres away. | reworded
The explosion was heard in Brelle. | The explosion could be heard in Brelle. | -
The explosion was heard in Brelle. | The explosion could have been heard in Brelle. | hedge
Se oyó la explosión en tres pueblos. | La explosión se podía oír en tres pueblos. | reworded | es
`;

/** A doubt that stands in another place, or in another form. */
export const doubtsAgain = `
We think the wreck may be that of a coaster of the smallest class. | It lies in nine metres of water, and it may turn out to be one of those small coasters that carried salt. | reworded
We think the wreck may be that of a coaster. | The wreck is that of a coaster. | hedge
64 árvores terão sido marcadas para abate. | 64 árvores foram marcadas para abate. | hedge | pt
A ponte terá sido fechada na terça-feira. | A ponte foi fechada na terça-feira. | hedge | pt
As chaves terão sido roubadas por um vizinho. | As chaves foram roubadas por um vizinho. | hedge | pt
`;

/** The scale of a range, told with its second figure. */
export const scales = `
Le budget passe de 32 à 41 millions d’euros. | The budget has gone from €32m to €41m. | reworded | fr en
The price rises from 3 to 5 million dollars. | The price rises from $3 million to $5 million. | -
The price rises from 3 to 5 million dollars. | The price rises from $2 million to $5 million. | number
Die Kosten steigen von 12 auf 15 Millionen Euro. | Costs rise from €12m to €15m. | reworded | de en
`;

/** A "not" that says when, or how little. */
export const limits = `
L’ouverture est repoussée à 2027. | The opening is not due until 2027. | reworded | fr en
Es gibt nicht mehr genügend Fahrer. | There are too few drivers left. | reworded | de en
Il n’y a pas assez de chauffeurs. | Drivers are in short supply. | reworded | fr en
No hay suficientes conductores. | There are too few drivers. | reworded | es en
Die Brücke wird nicht vor Mai geöffnet. | The bridge stays shut to the end of April. | reworded | de en
Die Brücke wird nicht geöffnet. | The bridge will be opened. | negation reworded | de en
`;

/** What was dropped at the end of a sentence: its thing, or a story. */
export const dropped = `
“We paid for the repair of the first pump, and never saw a bill for the second.” | “We paid for the repair,” the company said. | cut
“We knew the risks of the old ladder, which was withdrawn in March.” | “We knew the risks,” said the maker. | cut
« Nous connaissions le défaut du premier modèle », dit la société. | « Nous connaissions le défaut », dit la société. | cut | fr
“We sold all of the houses in 2019, of course.” | “We sold all of the houses in 2019,” he said. | -
It is the oldest clock in the valley since 1902, when the tower burned down. | It is the oldest clock in the valley since 1902. | -
The pool has been shut since Friday, when a tile fell from the roof. | The pool has been shut since Friday. | -
The firm has offered its staff 4 per cent over three years and a payment of £7 for each late shift. | The firm has offered its staff 7 per cent over three years. | number
The council has offered its tenants 3 per cent a year and a rebate of £8 for every repair. | The council has offered its tenants 8 per cent a year. | number
`;

/** One of a thing, and several. */
export const articles = `
A van with a spare wheel on the roof was found behind the mill. | A van with two spare wheels on the roof was found behind the mill. | number
A van with two spare wheels on the roof was found behind the mill. | A van with a spare wheel on the roof was found behind the mill. | number
He keeps a goat and a hen in the yard. | He keeps three goats and a hen in the yard. | number
Police arrested a man in the car park. | Police arrested two men in the car park. | number
Sie fanden einen Hund im Keller. | Sie fanden zwei Hunde im Keller. | number | de
La police a saisi un fusil dans la grange. | La police a saisi trois fusils dans la grange. | number | fr
La policía halló un perro en el sótano. | La policía halló dos perros en el sótano. | number | es
A boat sank on Monday and a second boat on Tuesday. | Two boats sank on Monday and Tuesday. | reworded
A woman and a man were arrested in a raid. | Two people were arrested in a raid. | reworded
A committee of five will decide in two weeks. | A committee will decide in two weeks. | -
A dog can smell a truffle. | Dogs can smell truffles. | -
`;

/** A sentence taken over as it is, with more around it. */
export const whole = `
La ligne 4 transporte 31 000 personnes par jour (La Gazette). | Il faut dire que la ligne 4 transporte 31 000 personnes par jour, d’après le club, pour un matériel prévu pour 20 000. | - | fr
The kiln burns 40 sacks of bark a day. | Mind you, the kiln burns 40 sacks of bark a day, and it has been patched up with tin since the war. | -
Der Ofen verbraucht 40 Säcke Rinde am Tag. | Man muss dazu sagen: Der Ofen verbraucht 40 Säcke Rinde am Tag, und geflickt ist er auch schon. | - | de
`;

/** A figure and how far it lies from another, and ranks beside articles. */
export const differences = `
The wardens counted 412 seals on the bank, against 380 in spring. | There are 412 seals on the bank, 32 more than in spring. | reworded
The wardens counted 412 seals on the bank, against 380 in spring. | There are 412 seals on the bank, 52 more than in spring. | number reworded
La playa recibió 9.300 visitantes frente a 8.100 el año anterior. | La playa recibió 9.300 visitantes, 1.200 más que el año anterior. | reworded | es
Der Hafen zählte 640 Boote nach 590 im Vorjahr. | In den Hafen kamen 640 Boote, also 50 mehr als ein Jahr zuvor. | reworded | de
Le club compte 310 membres contre 280 l’an dernier. | Le club a 310 adhérents, soit 30 de plus que l’an dernier. | reworded | fr
A fox with a cub was seen on the third floor of the mill. | A fox with three cubs was seen on the third floor of the mill. | number
A crate with a lock was left at the second gate of the yard. | A crate with two locks was left at the second gate of the yard. | number
Liczono od 16 do 19 maja. Stwierdzono 412 fok wobec 396 przed rokiem. | Na ławicy żyje 412 fok, o 16 więcej niż rok temu. | reworded | pl
Of the 40 lamps on the quay, 30 are out. | Of the 40 lamps on the quay, 10 are out. | number
Von den 90 Schülern fehlten 60. | Von den 90 Schülern fehlten 30. | number | de
`;
