/**
 * Passages as papers print them and as others cite them, a pair a line: what the source says | what the citing page says | what changed (`-` for nothing), and
 * the language where it is not English, or both of them. Written from what each kind of change means, before they were tried.
 */

export const numbers = `
The fire destroyed 340 homes on the east bank. | The fire destroyed 430 homes on the east bank. | number
In all, 1,947 people were evacuated from the valley. | Nearly 2,000 people were evacuated from the valley | -
Turnout in the by-election was 61.8 per cent. | Turnout in the by-election was 62%. | -
Support for the bypass rose by three percentage points. | Support for the bypass rose by 3 per cent. | number
The levy costs shoppers 12 cents a bag. | The levy costs shoppers 12 euros a bag. | number
A third of the trees in the park are diseased. | 33 per cent of the trees in the park are diseased. | -
One in five pupils missed a week of lessons last term. | 20 per cent of pupils missed a week of lessons last term. | -
One in five pupils missed a week of lessons last term. | One in four pupils missed a week of lessons last term. | number
The roof will cost £1.4 million to mend. | The roof will cost £1,400,000 to mend. | -
The roof will cost £1.4 million to mend. | The roof will cost £14 million to mend. | number
More than 300 boats took part in the regatta. | Over 300 boats took part in the regatta. | -
Between 40 and 60 jobs will go at the mill. | Some 40 to 60 jobs will go at the mill. | -
Between 40 and 60 jobs will go at the mill. | Between 40 and 90 jobs will go at the mill. | number
She taught at the school from 1994 to 2003. | She taught at the school from 1994 to 2013. | number
The 14th-century chapel was struck by lightning. | The 15th-century chapel was struck by lightning. | number
The rowers finished fourth in the final. | The rowers finished third in the final. | number
The show ran for a dozen years. | The show ran for 12 years. | -
Firefighters were called to a seven-storey block on Mill Road. | Firefighters were called to a 17-storey block on Mill Road. | number
Rents in the old town have doubled since 2019. | Rents in the old town have tripled since 2019. | number
Half of all patients waited longer than a day. | Two thirds of all patients waited longer than a day. | number
The library will be closed for two weeks. | The library will be closed for a fortnight. | -
The hearing lasted 90 minutes. | The hearing lasted an hour and a half. | -
The slick stretches for 40 miles along the coast. | The slick stretches for 64 km along the coast. | -
The slick stretches for 40 miles along the coast. | The slick stretches for 40 km along the coast. | number
The barge was carrying 12 tonnes of gravel. | The barge was carrying 12,000 kilograms of gravel. | -
The last ferry left at 6.30pm. | The last ferry left at 18:30. | -
The last ferry left at 6.30pm. | The last ferry left at 8.30pm. | number
The election will be held on 12 March. | The election will be held on 21 March. | number
The dam was last inspected in 2016. | The dam was last inspected in 2019. | number
The odds of such a fault are one in 300,000. | The odds of such a fault are one in 30,000. | number
The fund is worth €2.5bn. | The fund is worth €2.5 billion. | -
Labour won 21 seats and the Greens 12. | Labour won 12 seats and the Greens 21. | number
The registrar counted 5,053 signatures. | The registrar counted about 5,000 signatures. | -
The registrar counted 5,053 signatures. | The registrar counted 5,530 signatures. | number
The registrar counted 5,053 signatures. | The registrar counted some 6,000 signatures. | number
Prices fell by 0.4 per cent in July. | Prices fell by 4 per cent in July. | number
Hundreds of salmon were found dead below the weir. | Thousands of salmon were found dead below the weir. | number
The lorry was carrying 18 tonnes of onions. | The lorry carried 80 tonnes of onions. | number
The contract fixes the price at $40 a barrel. | The contract fixes the price at €40 a barrel. | number
The child had a temperature of 38.4C. | The child had a temperature of 38.4 degrees. | -
Fewer than 10 per cent of the beds are free. | More than 10 per cent of the beds are free. | number
We sold twenty-six pianos in all of last year. | They sold 62 pianos in all of last year. | number
Eleven of the 27 lifeboats were out of service. | 11 of the 27 lifeboats were out of service | -
Eleven of the 27 lifeboats were out of service. | Eleven of the 72 lifeboats were out of service. | number
The reservoir holds 3.1 billion litres. | The reservoir holds 3.1 million litres. | number
The reservoir is at 46% of its capacity. | The reservoir is less than half full. | reworded
A quarter of the budget goes on heating. | Three quarters of the budget goes on heating. | number
The bell was cast in 1764 and weighs 310kg. | The bell, cast in 1746, weighs 310kg. | number
The tower is 212 feet high. | The tower is 65 metres high. | -
The tower is 212 feet high. | The tower is 212 metres high. | number
The inquiry heard from 19 witnesses over nine days. | The inquiry heard from nine witnesses over 19 days. | number
They have been paid for only six of the past ten months. | They have been paid for only four of the past ten months. | number
The average wait is now 4 hours and 20 minutes. | The average wait is now more than four hours. | -
The average wait is now 4 hours and 20 minutes. | The average wait is now more than five hours. | number
The company made a profit of £3.96m last year. | The company made a profit of almost £4m last year. | -
It was the second flood in three years. | It was the third flood in three years. | number
`;

export const hedges = `
The new tablet may cut the risk of a stroke. | The new tablet cuts the risk of a stroke. | hedge
The club could be wound up by Easter. | The club will be wound up by Easter. | hedge
Police believe the fire was started deliberately. | The fire was started deliberately. | hedge
The owner is thought to have left the country. | The owner has left the country. | hedge
The suspected arsonist was seen near the barn at noon. | The arsonist was seen near the barn at noon. | hedge
The alleged fraud lasted for nine years. | The fraud lasted for nine years. | hedge
The valve had probably been left open overnight. | The valve had been left open overnight. | hedge
The hull appears to have been cut from inside. | The hull was cut from inside. | hedge
The chairman is understood to have resigned on Monday. | The chairman resigned on Monday. | hedge
The leopard ate the ranger’s boots. | The leopard reportedly ate the ranger’s boots. | hedge
The treasurer kept the cash in a biscuit tin. | The treasurer is said to have kept the cash in a biscuit tin. | hedge
A burst pipe flooded the archive. | A burst pipe may have flooded the archive. | hedge
We cannot rule out that the leak started in the boiler room. | The leak started in the boiler room. | hedge
The study suggests that a daily walk lowers blood pressure. | A daily walk lowers blood pressure. | hedge
The findings suggest that the bones are Roman. | The findings prove that the bones are Roman. | hedge
The probable cause was a worn cable. | The cause was a worn cable. | hedge
It is possible that the letters were forged. | The letters were forged. | hedge
The cyclist allegedly took the wallet. | The cyclist is alleged to have taken the wallet. | -
The reef may be dead within ten years. | The reef might be dead within ten years. | -
In May the council closed the pool. | The council closed the pool in May. | -
She said she could see the smoke from her kitchen. | She could see the smoke from her kitchen. | -
The painting is possibly a copy. | The painting is a copy. | hedge
The ship was apparently sold for scrap. | The ship was sold for scrap. | hedge
Doctors suspect that the outbreak began in the canteen. | The outbreak began in the canteen. | hedge
The museum might have to return the mask. | The museum has to return the mask. | hedge
The museum will have to return the mask. | The museum could have to return the mask. | hedge
The pilots were seemingly unaware of the drone. | The pilots were unaware of the drone. | hedge
There are signs that the glacier is speeding up. | The glacier is speeding up. | hedge
The plant is expected to close in the autumn. | The plant will close in the autumn. | hedge
The cheese has been linked to four deaths. | The cheese caused four deaths. | reworded
The ring is believed to be worth a million pounds. | The ring is worth a million pounds. | hedge
The ring is believed to be worth a million pounds. | The ring is thought to be worth a million pounds. | -
I think the referee was bribed. | The referee was bribed. | hedge
Investigators are looking into whether the lock was forced. | The lock was forced. | hedge
The harbour may be shut for a month, the port authority warned. | The harbour will be shut for a month, the port authority said. | hedge
Early results indicate that the seed grows in salt water. | The seed grows in salt water. | hedge
A dog walker reported that the ice had cracked. | The ice had cracked, a dog walker reported. | -
Some of the houses may never be rebuilt. | Some of the houses will never be rebuilt. | hedge
The virus could spread to sheep, a vet said on Tuesday. | The virus has spread to sheep. | hedge
`;

export const denials = `
The man was not armed when he was stopped. | The man was armed when he was stopped. | negation
The bridge has never been inspected from below. | The bridge has been inspected from below. | negation
Auditors found no evidence of missing money. | Auditors found evidence of missing money. | negation
The minister denied that the letter had been shredded. | The minister confirmed that the letter had been shredded. | negation
The crane was working without a permit. | The crane was working with a permit. | negation
A second round of cuts is unlikely this year. | A second round of cuts is likely this year. | negation
The landlord refused to sign the lease. | The landlord signed the lease. | negation
The alarm failed to sound when the door opened. | The alarm sounded when the door opened. | negation
It is illegal to feed the seals. | It is legal to feed the seals. | negation
None of the samples contained lead. | The samples contained lead. | negation
The report does not say that the driver was tired. | The report says that the driver was tired. | negation
The teacher was cleared of theft on Tuesday. | The teacher was convicted of theft on Tuesday. | negation
The farmers rejected the offer. | The farmers accepted the offer. | negation
Nine of the councillors voted against the tower. | Nine of the councillors voted for the tower. | negation
Neither the captain nor the mate had slept. | The captain and the mate had slept. | negation
The pupils were allowed to keep their phones. | The pupils were not allowed to keep their phones. | negation
We will reopen the ward in June. | We will not reopen the ward in June. | negation
The bank can’t explain where the coins went. | The bank can explain where the coins went. | negation
There isn’t a plan to sell the forest. | There is a plan to sell the forest. | negation
The swimmers weren’t warned about the current. | The swimmers were warned about the current. | negation
The mayor has not ruled out a curfew. | The mayor has ruled out a curfew. | negation
The minister isn’t going to resign. | The minister is not going to resign. | -
The inspector did not attend the hearing. | The inspector stayed away from the hearing. | reworded
Nothing was stolen except a kettle. | Only a kettle was stolen. | reworded
The bakery will move to Hall Street in May. | The bakery, which has never left the square before, will move to Hall Street in May. | -
The ship never reached port. | The ship did not reach port. | -
The guide dog was not allowed into the café. | The guide dog was refused entry to the café. | reworded
No trains will run on Sunday. | Trains will not run on Sunday. | -
No trains will run on Sunday. | Trains will run on Sunday. | negation
The theatre will stay open until the lease runs out. | The theatre will not shut until the lease runs out. | reworded
There is no doubt that the river is rising. | The river is rising, without doubt. | -
I have not seen the contract, and neither has my lawyer. | I have seen the contract, and so has my lawyer. | negation
We were unable to save the roof. | They were able to save the roof. | negation
The dam is not about to burst, engineers said. | The dam is about to burst, engineers said. | negation
The sheep were found unharmed in a quarry. | The sheep were found harmed in a quarry. | negation
The trial found the pill no better than sugar. | The trial found the pill better than sugar. | negation
The band will no longer play at the fair. | The band will play at the fair. | negation
The lake is hardly polluted. | The lake is polluted. | negation
The clinic does not charge for the test. | The test is free at the clinic. | reworded
`;

export const cuts = `
“I would sell the house if the bank forced me to,” she said. | “I would sell the house,” she said. | cut
The scheme works well in theory. | The scheme works well. | cut
The vaccine is safe for adults under 60. | “The vaccine is safe” | cut
He is the best keeper we have ever had in the second division. | “He is the best keeper we have ever had” | cut
I support the tower, provided that half of the flats are cheap. | “I support the tower” | cut
The river is clean enough to swim in, except after heavy rain. | The river is clean enough to swim in. | cut
Unless the pump is replaced, the school will close in May. | The school will close in May. | cut
The dog is dangerous when it is teased. | The dog is dangerous. | cut
I was tempted to resign for about ten seconds. | “I was tempted to resign” | cut
We made mistakes, but none of them cost a patient anything. | “We made mistakes” | cut
It would be a disaster to close the mine without a plan for the town. | “It would be a disaster to close the mine” | cut
The pier, which was built in 1888, burned down on Friday. | The pier burned down on Friday. | -
The scheme works well in theory. | The scheme works well […] | -
The scheme, in theory, works well. | The scheme ... works well | -
“The lift has been stuck since Monday,” said Ada Pell, who lives on the ninth floor. | The lift has been stuck since Monday, said Ada Pell. | -
According to the harbour office, the buoy broke loose on Sunday night. | The buoy broke loose on Sunday night. | -
In those first days we were completely unprepared, and by the third week nobody could have done it better. | “We were completely unprepared,” the director has said. | cut
It is not true that we are bankrupt. | “We are bankrupt” | cut
We will pay every claim that is made before the end of June. | “We will pay every claim” | cut
Cars will be banned from the centre on the first Sunday of each month. | Cars will be banned from the centre. | cut
I’m proud of what we did there, with the exception of the last night. | “I’m proud of what we did there” | cut
`;

export const otherWords = `
A falling branch hit the school bus on Green Lane. | The school bus was struck by a falling branch on Green Lane. | reworded
We have run out of beds and we are treating people in the corridor. | The hospital says it has no beds left and that patients are being looked after in corridors. | reworded
The trust will put bird boxes on every lamp post in the parish. | Each lamp post in the parish is to get its own bird box from the trust. | reworded
The orchestra will play its last concert in March. | The orchestra will give its final performance in March. | reworded
I pulled the little boy out by his coat. | She dragged the child from the water by his jacket. | reworded
The mill’s wheel turned on Sunday for the first time in 80 years. | The wheel at the mill turned on Sunday for the first time in 80 years. | -
The village has lost its only shop. | The village’s sole shop has gone. | reworded
Their lorries came at four in the morning, with no lights on, and nobody was told. | [The council’s] lorries came at four in the morning [...] and nobody was told. | -
The colour of the harbour changed overnight. | The color of the harbor changed overnight. | -
The beavers built three dams before anyone noticed them. | THE BEAVERS BUILT THREE DAMS BEFORE ANYONE NOTICED THEM | -
the beavers built three dams before anyone noticed them!!! | The beavers built three dams before anyone noticed them. | -
Our baker walks 11 km to work because the last bus has been cut. | Since the last bus was scrapped, the baker has had to walk 11 km to work. | reworded
We put the piano in the lift and the lift gave up. | “We put the piano in the lift, and the lift gave up,” the caretaker told us. | -
The keeper of the lighthouse has retired after 41 years. | After 41 years the keeper of the lighthouse has retired. | -
Most of the eels die in the turbines. | The turbines kill most of the eels. | reworded
The exam papers were left on a train. | The exam papers were left on a train, the board has admitted. | -
The exam papers were left on a train, the board has admitted. | The board has admitted that the exam papers were left on a train. | -
Staff were told of the closure by text message. | Staff found out by text that it was closing. | reworded
Swans have nested on the island for the first time since the war. | Swans have nested on the island for the first time since the war, say wardens. | -
A fox has been living in the stadium for two seasons. | For two seasons a fox has made its home in the stadium. | reworded
`;

export const places = `
The bus is to be cut from nine trips a day to four. | The bus will run only four trips a day. | reworded
They carted another three hundred tonnes of salt through the gate. | Three hundred more tonnes of salt went through the gate. | reworded
The skull is about 241 years old. | The skull is about 246 years old. | number
The town will pay for the roof if the parish can find half of the money. | The town will pay for the roof. | cut
Le conseil paiera le toit si la paroisse trouve la moitié de l’argent. | Le conseil paiera le toit. | cut | fr
Die Stadt zahlt das Dach, falls die Gemeinde die Hälfte aufbringt. | Die Stadt zahlt das Dach. | cut | de
El pueblo pagará el tejado si la parroquia reúne la mitad del dinero. | El pueblo pagará el tejado. | cut | es
They went on digging that afternoon, permit or no permit. | They went on digging that afternoon. | -
It was the goat that ate the ballot, not the clerk. | It was the goat that ate the ballot. | -
The ferry now costs CHF 12 a head. | The ferry now costs EUR 12 a head. | number
The wind reached 70 miles an hour on the bridge. | The wind reached 90 miles an hour on the bridge. | number
The farm covers 12 hectares. | The farm covers 21 hectares. | number
Une vingtaine de vaches se sont échappées. | Une trentaine de vaches se sont échappées. | number | fr
Un centenar de vecinos cortó la carretera. | Unos 104 vecinos cortaron la carretera. | - | es
Un centenar de vecinos cortó la carretera. | Unos 140 vecinos cortaron la carretera. | number | es
Der Umbau dauert zweieinhalb Jahre. | Der Umbau dauert eineinhalb Jahre. | number | de
Die Zahl der Unfälle ist gestiegen. | Die Zahl der Unfälle ist gesunken. | negation | de
Le nombre de nids a augmenté cette année. | Le nombre de nids a diminué cette année. | negation | fr
Rents rose in eight of the nine districts. | Rents fell in eight of the nine districts. | negation
Het dorp krijgt een half miljoen euro. | Het dorp krijgt anderhalf miljoen euro. | number | nl
O município perdeu meio milhão de euros. | O município perdeu um milhão e meio de euros. | number | pt
Centinaia di olivi sono stati tagliati. | Migliaia di olivi sono stati tagliati. | number | it
It was the third time that the gate had jammed. | It was the 3rd time that the gate had jammed. | -
One driver in ten has never paid the toll. | Ten per cent of drivers have never paid the toll. | reworded
Près d’un cycliste sur dix roule sans casque. | 9 % des cyclistes roulent sans casque. | reworded | fr
Jeder fünfte Haushalt heizt mit Holz. | 20 Prozent der Haushalte heizen mit Holz. | - | de
Jeder fünfte Haushalt heizt mit Holz. | Jeder vierte Haushalt heizt mit Holz. | number | de
In all those years I never saw the river rise above nine metres. | The river rose to nine metres in all those years. | reworded
We will mend the sea wall before the winter. | The council will mend the sea wall before the winter. | reworded
Our volunteers mended the sea wall before the winter. | The volunteers mended the sea wall before the winter. | -
En el mercado quedaban once puestos abiertos. | Al mercado se le cerraron once puestos. | reworded | es
La pendiente se pronuncia en los últimos cien metros. | La pendiente se pronuncia en los últimos metros. | - | es
A estrada poderá abrir em 2031. | A estrada poderá abrir em 2031, anunciou a câmara. | - | pt
La strada riaprirà nel 2031. | La strada riaprirà nel 2031, ha annunciato il comune. | - | it
O tempo de espera na ponte será de 20 minutos. | A espera na ponte demorará 20 minutos. | reworded | pt
The way over the bridge will be 20 minutes. | The way over the bridge will take 20 minutes. | reworded
‘Ik verkoop de koe als het moet’, zegt hij. | ‘Ik verkoop de koe’, zei hij vorige week in deze krant. | cut | nl
‘I would vote for it if they asked me,’ she said. | ‘I would vote for it,’ she said last week. | cut
In the break the clerk, Ada Pell, was heard to say: “Nobody will read the annex.” | “Nobody will read the annex,” Ada Pell can be heard to say. | -
You would have to be a fool to say that the coach is a liar. | “The coach is a liar” | cut
“They say that the well is bottomless, and I say bring a rope,” said the miller. | “The well is bottomless,” the miller told the Record. | cut
« On dit que le puits est sans fond, moi je dis qu’il faut une corde », sourit le meunier. | « Le puits est sans fond », affirme le meunier. | cut | fr
The clock went up in 1859, and no clock in the county is older. | The clock went up in 1859, which makes it the oldest in the county. | reworded
In 2023 goats were the cause of 1,164 accidents in the state, against 1,031 in 2022. | Goats caused 1,164 accidents in the state last year, in which 287 people were hurt. | reworded
Goats caused 1,164 accidents last year, in which 287 people were hurt, the office said. | Goats caused 1,164 accidents last year. | -
The final drew 1.13 million listeners across the country. Only the morning show did better, with 1.31 million for its farewell. | The decider drew 1.31 million listeners nationally. | number reworded
The mill sold 410 loaves on Monday. On Tuesday, when it rained, the mill sold 140 loaves. | On Tuesday, when it rained, the mill sold 140 loaves. | -
The widow is to get Rs. 2,50,000 within four weeks. | The widow is to get ₹5 lakh within four weeks. | number
The widow is to get Rs. 5,00,000 within four weeks. | The widow is to get ₹5 lakh within four weeks. | -
Der dritte Versuch ist gescheitert. | Der vierte Versuch ist gescheitert. | number | de
`;

export const languages = `
La mairie pourrait fermer la piscine cet hiver. | La mairie fermera la piscine cet hiver. | hedge | fr
Le toit de l’église se serait effondré dans la nuit de samedi. | Le toit de l’église s’est effondré dans la nuit de samedi. | hedge | fr
Le maire n’a pas signé le permis de construire. | Le maire a signé le permis de construire. | negation | fr
Les éleveurs ont perdu quatre-vingt-douze brebis en un mois. | Les éleveurs ont perdu 92 brebis en un mois. | - | fr
Les éleveurs ont perdu soixante-douze brebis en un mois. | Les éleveurs ont perdu quatre-vingt-douze brebis en un mois. | number | fr
La facture s’élève à 1,3 million d’euros. | La facture s’élève à 1 300 000 euros. | - | fr
La facture s’élève à 1,3 million d’euros. | La facture s’élève à 13 millions d’euros. | number | fr
Aucun élève n’a été blessé dans l’accident. | Des élèves ont été blessés dans l’accident. | negation | fr
« Je vendrai le bateau si la banque m’y oblige », dit-il. | « Je vendrai le bateau », dit-il. | cut | fr
Selon la préfecture, le pont est interdit aux camions. | Le pont est interdit aux camions, selon la préfecture. | - | fr
L’usine a rejeté de l’ammoniac dans la rivière, selon les pêcheurs. | L’usine aurait rejeté de l’ammoniac dans la rivière. | hedge | fr
Le festival a été annulé faute de bénévoles. | Faute de bénévoles, le festival a été annulé. | - | fr
Un tiers des arbres sont malades. | Deux tiers des arbres sont malades. | number | fr
Près de 2 000 foyers ont été privés d’électricité. | 1 960 foyers ont été privés d’électricité. | - | fr
Das Schwimmbad könnte im Herbst schließen. | Das Schwimmbad schließt im Herbst. | hedge | de
Der Fahrer soll am Steuer eingeschlafen sein. | Der Fahrer ist am Steuer eingeschlafen. | hedge | de
Im Stall wurden 134 Ziegen gefunden. | Im Stall wurden 143 Ziegen gefunden. | number | de
Die Orgel ist vierundsiebzig Jahre alt. | Die Orgel ist siebenundvierzig Jahre alt. | number | de
Die Orgel ist vierundsiebzig Jahre alt. | Die Orgel ist 74 Jahre alt. | - | de
Wir haben keine Hinweise auf eine Sabotage. | Wir haben Hinweise auf eine Sabotage. | negation | de
Der Bürgermeister hat den Vertrag nicht gelesen. | Der Bürgermeister hat den Vertrag gelesen. | negation | de
Die Brücke wird vermutlich erst 2027 fertig. | Die Brücke wird erst 2027 fertig. | hedge | de
Am Sonntag fiel im ganzen Tal der Strom aus. | Der Strom fiel am Sonntag im ganzen Tal aus. | - | de
Der Umbau kostet 3,5 Millionen Euro. | Der Umbau kostet 35 Millionen Euro. | number | de
Der Umbau kostet 3,5 Millionen Euro. | Der Umbau kostet 3.500.000 Euro. | - | de
„Ich würde sofort zurücktreten, wenn es dem Dorf hilft“, sagte sie. | „Ich würde sofort zurücktreten“, sagte sie. | cut | de
Die Hälfte der Busse stand am Montag still. | Ein Drittel der Busse stand am Montag still. | number | de
Laut Polizei wurde niemand verletzt. | Niemand wurde verletzt. | - | de
Der Zoo nimmt die Löwin auf. | Der Zoo hat angekündigt, die Löwin aufzunehmen. | reworded | de
El puente podría cerrarse al tráfico en marzo. | El puente se cerrará al tráfico en marzo. | hedge | es
El concejal no votó a favor del cierre. | El concejal votó a favor del cierre. | negation | es
En el almacén había treinta y ocho cajas. | En el almacén había 38 cajas. | - | es
En el almacén había treinta y ocho cajas. | En el almacén había 83 cajas. | number | es
La obra costará 2.400 millones de euros. | La obra costará 2.400 euros. | number | es
El detenido habría robado las campanas. | El detenido robó las campanas. | hedge | es
Supuestamente, el vigilante dormía. | El vigilante dormía. | hedge | es
Nadie avisó a los vecinos del corte de agua. | Los vecinos fueron avisados del corte de agua. | negation | es
Según los bomberos, el fuego empezó en la cocina. | El fuego empezó en la cocina, según los bomberos. | - | es
La cosecha cayó un 15 % el año pasado. | La cosecha cayó un 51 % el año pasado. | number | es
Tres de cada diez pozos están secos. | El 30 % de los pozos están secos. | - | es
A ponte pode ruir no próximo inverno. | A ponte vai ruir no próximo inverno. | hedge | pt
O autarca não recebeu os moradores. | O autarca recebeu os moradores. | negation | pt
Foram plantados cento e vinte sobreiros. | Foram plantados 120 sobreiros. | - | pt
Foram plantados cento e vinte sobreiros. | Foram plantados 210 sobreiros. | number | pt
O incêndio terá começado num armazém de cortiça. | O incêndio começou num armazém de cortiça. | hedge | pt
A câmara gastou 1,2 milhões de euros em palmeiras. | A câmara gastou 12 milhões de euros em palmeiras. | number | pt
Segundo a escola, as aulas começam na segunda-feira. | As aulas começam na segunda-feira. | - | pt
Il sindaco non ha firmato l’ordinanza. | Il sindaco ha firmato l’ordinanza. | negation | it
La frana potrebbe bloccare la strada per mesi. | La frana bloccherà la strada per mesi. | hedge | it
Il traghetto trasportava quarantasette auto. | Il traghetto trasportava settantaquattro auto. | number | it
Il traghetto trasportava quarantasette auto. | Il traghetto trasportava 47 auto. | - | it
Il custode avrebbe venduto le chiavi. | Il custode ha venduto le chiavi. | hedge | it
Il restauro costerà un milione e mezzo di euro. | Il restauro costerà 1,5 milioni di euro. | - | it
Secondo i vigili, il muro è crollato di notte. | Il muro è crollato di notte. | - | it
Nessuno dei passeggeri è rimasto ferito. | I passeggeri sono rimasti feriti. | negation | it
De brug kan volgens de gemeente instorten. | De brug stort volgens de gemeente in. | hedge | nl
De wethouder heeft het rapport niet gelezen. | De wethouder heeft het rapport gelezen. | negation | nl
Er zijn vierenzestig eenden geteld. | Er zijn 64 eenden geteld. | - | nl
Er zijn vierenzestig eenden geteld. | Er zijn 46 eenden geteld. | number | nl
De brand is vermoedelijk aangestoken. | De brand is aangestoken. | hedge | nl
Op zondag rijden er geen treinen. | Op zondag rijden er treinen. | negation | nl
De verbouwing kost 1,8 miljoen euro. | De verbouwing kost 18 miljoen euro. | number | nl
Volgens de politie reed de bus te hard. | De bus reed te hard, volgens de politie. | - | nl
`;

export const translations = `
La mairie n’a trouvé aucune trace du dossier. | The town hall found no trace of the file. | reworded | en en
La mairie n’a trouvé aucune trace du dossier. | The town hall found traces of the file. | negation reworded | en en
Le cirque pourrait quitter la ville en avril. | The circus will leave the town in April. | hedge reworded | fr en
Le cirque pourrait quitter la ville en avril. | The circus could leave the town in April. | reworded | fr en
Quarante-sept pompiers sont intervenus. | 47 firefighters were sent in. | reworded | fr en
Quarante-sept pompiers sont intervenus. | 74 firefighters were sent in. | number reworded | fr en
Der Damm soll undicht sein. | The dam leaks. | hedge reworded | de en
Der Damm soll undicht sein. | The dam is said to be leaking. | reworded | de en
Im Werk wurden achtzehn Fässer gefunden. | Eighteen barrels were found at the plant. | reworded | de en
Im Werk wurden achtzehn Fässer gefunden. | Eighty barrels were found at the plant. | number reworded | de en
Der Wirt hat die Rechnung nicht bezahlt. | The landlord did not pay the bill. | reworded | de en
Der Wirt hat die Rechnung nicht bezahlt. | The landlord has paid the bill. | negation reworded | de en
El alcalde no conocía el informe. | The mayor did not know of the report. | reworded | es en
El alcalde no conocía el informe. | The mayor knew of the report. | negation reworded | es en
Se perdieron 3.500 litros de aceite. | 3,500 litres of oil were lost. | reworded | es en
Se perdieron 3.500 litros de aceite. | Some 35,000 litres of oil were lost. | number reworded | es en
O barco terá encalhado por causa do nevoeiro. | The boat ran aground because of fog. | hedge reworded | pt en
O barco encalhou por causa do nevoeiro. | The boat ran aground because of fog. | reworded | pt en
Il ponte è chiuso da 14 mesi. | The bridge has been closed for 14 months. | reworded | it en
Il ponte è chiuso da 14 mesi. | The bridge has been closed for 40 months. | number reworded | it en
De molen heeft geen vergunning. | The mill has no licence. | reworded | nl en
De molen heeft geen vergunning. | The mill has a licence. | negation reworded | nl en
The pump could fail at any time. | La pompe peut tomber en panne à tout moment. | reworded | en fr
The pump could fail at any time. | Die Pumpe wird jederzeit ausfallen. | hedge reworded | en de
The mayor never met the builders. | Der Bürgermeister hat die Bauunternehmer getroffen. | negation reworded | en de
The bill came to £1.2m. | La note s’élève à 1,2 million de livres. | reworded | en fr
Three quarters of the oysters died. | Drei Viertel der Austern sind gestorben. | reworded | en de
Three quarters of the oysters died. | Ein Viertel der Austern ist gestorben. | number reworded | en de
Seuls 12 % des logements sont vides. | Only one home in eight is empty. | reworded | fr en
Die Kirche war 1743 gebaut worden. | L’église a été construite en 1734. | number reworded | de en
Die Bürgermeisterin sagte: „Es besteht keine Gefahr, solange die Fenster zu sind.“ | ‘There is no danger’, the mayor said. | cut reworded | de en
« Il n’y a pas de danger tant que les vannes tiennent », assure le maire. | “There is no danger,” the mayor said. | cut reworded | fr en
Het alarm ging om 13.42 uur af in de haven van Zijldam. | The alarm went off at 1.24 pm in the harbour of Zijldam. | number reworded | nl en
Erste Woche ohne Telefone: Wir haben neun im Klavier gefunden. | Nine phones were found in a piano. | reworded | de en
`;
