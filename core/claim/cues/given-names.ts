/** Usual first names of women, in the languages of the lexica and of their neighbours, without accents; no surnames or words. */
const WOMEN = setOf(`
Adela Adrianna Agustina Alberta Alda Alfonsina Amaia Amalia Amandine Aminata Amparo Anastazja Andzelika Aneta Ania
Aniela Annalisa Antonella Apolline Apolonia Araceli Arianna Azucena Basia Belen Benedita Berangere Bernarda Bogumiła
Bogusława Bozena Bronisława Brunella Carlotta Carmela Cassia Caterina Cinzia Claudina Cleide Clelia Concetta Constanza
Costanza Czesława Dalila Danuta Delfina Domenica Donatella Dorota Edda Edyta Elettra Elisabete Elisangela Eloisa
Elzbieta Emanuela Emeline Emiliana Erminia Ernestina Ersilia Estela Eulalia Eunice Evelina Fabiana Fabiola Fanny Fausta
Filipa Filomena Fiorella Fiorenza Flaminia Flavia Franca Franciszka Fulvia Genowefa Giada Gilda Ginette Ginevra
Giuliana Giuseppina Gosia Graziella Grazyna Helenice Heloise Henryka Herminia Honorata Honorine Huguette Immacolata
Iolanda Iracema Irati Irena Isaura Itziar Ivete Iwona Izabela Jandira Jimena Joaquina Joelma Josefina Jozefa Julita
Jussara Kamila Kasia Kazimiera Klara Klaudia Kornelia Laila Leandra Leokadia Leonor Licia Ligia Lina Livia Loredana
Lourdes Lucile Lucrecia Lucyna Ludwika Luigia Luisella Macarena Madalena Maddalena Maelle Maelys Maeva Magali Maja
Malena Malwina Marcelina Marceline Marcella Marcia Mariangela Marianna Maricarmen Mariella Marilia Mariola Mariza
Marlena Marzena Matilde Maurizia Melania Michalina Mirella Mirosława Mirta Moira Nelida Neusa Nilde Noelia Nunzia
Obdulia Odette Oliwia Orsola Patrizia Paulina Purificacion Quiteria Rachida Rafaela Raimunda Regiane Remedios Rina
Roksana Romina Rosangela Rosaria Rosaura Rosella Roselyne Rossella Roza Rute Sabina Salome Santina Sławomira Selene
Silvina Stanisława Sylviane Sylwia Teresinha Tiziana Łucja Vania Vicenta Vittoria Władysława Waleria Weronika Wiesława
Wiktoria Xaviere Xiomara Yadira Yamila Yesenia Yveline Zaneta Zdzisława Zilda Zulema Zulmira Алиса Альбина Анжела Ася
Белла Валерия Василиса Ева Жанна Зинаида Инга Кира Клавдия Лилия Марта Наталия Наташа Олеся Рита Роза София Таисия
Фаина Элина Эмма Ярослава Fatou Gwenaelle
Aaltje Abby Abigail Ada Adele Adriana Agata Agathe Agnes Agnieszka Aida Aileen Ainhoa Aisha Alana Alejandra Aleksandra
Alena Alessandra Alexa Alexandra Alexandria Alice Alicia Alina Aline Alison Alma Alva Amanda Amelia Amelie Amina Amy Ana
Anais Andree Angela Angelika Angelique Anika Anita Anja Anke Ann Anna Anne Annegret Anneke Annelies Anneliese Annette
Annie Annika Antje Antoinette Antonia Anya April Ariane Arlette Astrid Audrey Aurelie Aurora Ayse Babette Barbara Barbel
Barbro Beata Beate Beatrice Beatrix Beatriz Begona Berenice Berit Bernadette Bertha Beth Bettina Bianca Birgit Blanca
Blandine Brenda Brigitta Brigitte Britt Britta Bruna Camila Candice Capucine Carina Carine Carla Carlota Carmen Carol
Carole Carolina Caroline Carolyn Carrie Cassandra Catalina Catarina Catherine Cathy Cecile Cecilia Cecilie Celeste Celia
Celine Charlene Charlotta Charlotte Chelsea Cheryl Cheyenne Chiara Chloe Christa Christel Christelle Christiane
Christina Christine Cindy Claire Clara Clarissa Claudia Claudine Clemence Cleo Clotilde Concepcion Constance Consuelo
Coralie Corina Corinne Cornelia Cristina Cristine Cynthia Dagmar Daisy Daniela Danielle Daphne Daria Darlene Dawn Debbie
Debora Deborah Deirdre Delphine Denisa Denise Desiree Diana Diane Dilma Dolores Dominika Donna Dora Doreen Dorien Doris
Dorothea Dorothy Dorte Dorthe Ebba Edith Edna Edwige Eileen Elaine Eleanor Elena Eleonora Eliana Eliane Elif Elin Elisa
Elisabet Elisabeth Elise Elizabeth Elke Ella Ellen Elodie Els Elsa Elsbeth Elsebeth Elsie Elvira Emilia Emilie Emily
Emine Emma Emmanuelle Encarnacion Erica Erika Erin Erna Estelle Esther Eugenia Eugenie Eva Eve Eveline Evelyn Evi Ewa
Ewelina Fabienne Farah Fatima Fatma Fatoumata Federica Felicity Femke Fenja Fenna Fernanda Fiona Fleur Floor Flora
Florence Frances Francesca Francine Francisca Francoise Franka Franziska Freya Frida Frieda Friederike Gabriela
Gabriella Gabrielle Gaelle Gail Genevieve Georgia Geraldine Gerda Gertrud Gesa Gesine Ghislaine Gillian Gina Giorgia
Giovanna Gisela Gisele Gitta Giulia Gloria Grace Graciela Greetje Greta Guadalupe Gudrun Gun Gunilla Gunnel Gwen
Gwendolyn Hala Halina Hanna Hannah Harriet Hatice Hazel Heather Hedwig Heidi Heike Helen Helena Helene Helga Heloisa
Henriette Hermine Herta Hilde Hildegard Hillary Holly Hortense Ida Ieva Ilaria Ilka Ilona Ilse Imelda Imke Ines Inez
Inga Ingrid Inmaculada Irene Irina Iris Irma Irmgard Isabel Isabela Isabella Isabelle Isla Isolde Ivana Ivonne Jacinta
Jacqueline Jadwiga Jana Jane Janet Janice Janina Janine Janneke Jasmin Jeanne Jeannette Jeannine Jelena Jelka Jennifer
Jenny Jessica Jessie Jill Joana Joanna Joanne Jocelyne Joelle Johanna Joke Jolanda Jolanta Josefa Josefine Josephine
Josiane Josie Joy Juana Juanita Judit Judith Judy Julia Juliana Julie Juliet Juliette Justine Justyna Jutta Kamala Karen
Karin Karina Karla Karolina Karoline Katarina Katarzyna Kate Kateryna Kath Katharina Kathe Katherine Kathleen Kathrin
Kathryn Kathy Katie Katinka Katja Katrin Kerstin Kinga Kirsten Kirstin Krista Kristin Kristina Kristine Krystyna Kubra
Laetitia Lara Larissa Latifa Laura Laure Lauren Laurene Lea Leah Leila Lena Leonie Leticia Letizia Lidia Liesbeth Lilian
Liliana Liliane Lilly Lily Linda Linnea Lisa Lise Liselotte Liz Loes Lola Lorena Loretta Lotta Lotte Louisa Louise Luana
Lucia Luciana Lucie Lucille Lucinda Lucy Ludivine Ludmila Luisa Luise Luzia Lydia Lynne Mabel Madeleine Mafalda Magda
Magdalena Maike Maite Malin Mandy Manon Manuela Mara Marcela Marcelle Mareike Margaret Margarethe Margarita Margaux
Margherita Margit Margot Margrit Marguerite Maria Mariam Marian Mariana Marianne Maribel Marie Marieke Mariel Marietta
Marija Marijke Marilyn Marina Marisa Marisol Marit Marjorie Marlene Marlies Marta Martha Martina Martine Mary Mathilda
Mathilde Maud Maude Maureen Maya Małgorzata Mechthild Mechtild Megan Meike Melanie Melissa Mercedes Merle Mette Mia
Micaela Michaela Michelle Mieke Milena Milica Mimi Mina Miranda Mireille Miriam Mirjam Mirjana Molly Mona Monica Monika
Monique Montserrat Morag Muriel Myriam Nadege Nadia Nadine Nadja Nancy Naomi Natalia Natalie Natascha Natasha Nathalie
Nele Nelly Nicole Nicoletta Nicolette Nieves Nina Noelle Noemi Noemie Nora Norma Oceane Odile Olena Olga Olivia Ophelie
Oriane Ornella Otylia Paloma Pamela Paola Pascale Patricia Patrycja Paula Pauliina Pauline Peggy Penelope Penny Pernilla
Petra Pia Pilar Pippa Polly Priscilla Rachel Raffaella Raphaelle Raquel Raymonde Rebecca Rebekka Regina Regine Regula
Renata Renate Renee Rhiannon Rhona Ria Rikke Rita Roberta Rocio Roos Rosa Rosalia Rosalie Rosalind Rosanna Rosemary
Rosie Roswita Roswitha Roxane Ruth Sabine Sabrina Sally Salma Samantha Sandra Sandrine Sanna Sanne Saoirse Sara Sarah
Saskia Segolene Selma Senta Serena Severine Sharon Shauna Sheena Sheila Sheryl Shirley Sibel Sibylle Signe Sigrid Silja
Silke Silvana Silvia Silvie Simona Sina Sinead Siobhan Siri Siv Sofia Sofie Solange Soledad Solene Sonia Sonja Sophia
Sophie Soraya Stefania Stefanie Stella Steph Stephanie Stephany Stina Sue Susan Susana Susann Susanna Susanne Susi
Suzanne Svea Svenja Svetlana Swantje Sybille Sylvia Sylvie Tabea Tamara Tamsin Tania Tanja Tanya Tara Tatiana Tatjana
Telma Teresa Tessa Thea Thelma Theresa Therese Tiffany Tilda Tina Tove Traute Trine Trudy Tuba Ulla Ulrike Una Ursel
Ursula Urszula Ute Valentina Valentyna Valeria Valerie Vanda Vanessa Veerle Vera Verena Veronica Veronika Veronique
Vibeke Vicki Vicky Victoria Vilma Viola Violaine Violeta Virginia Virginie Viviana Vivien Waltraud Wanda Wenche Wendy
Wiebke Willemijn Wilma Winifred Wioletta Ximena Yara Yasemin Yasmin Yasmine Ylva Yolanda Yolande Yvette Yvonne Zara
Zeynep Zita Zlata Zoe Zofia Zsofia Zsuzsa Zuzanna Алевтина Александра Алена Алина Алия Алла Анастасия Ангелина Анна
Антонина Валентина Варвара Вера Вероника Виктория Галина Дарья Диана Евгения Евдокия Екатерина Елена Елизавета Зоя Инна
Ирина Карина Кристина Ксения Лариса Лидия Любовь Людмила Маия Маргарита Марина Мария Марья Надежда Наталья Нелли Нина
Оксана Ольга Полина Раиса Римма Светлана Софья Тамара Татьяна Ульяна Элла Эльвира Юлиана Юлия Яна
`);

/** Those of men. */
const MEN = setOf(`
Adalberto Afonso Agostino Alcides Alejo Alojzy Amedeo Ander Anselmo Antero Antoni Arkadiusz Arlindo Aurelio Baltasar
Baltazar Bartłomiej Belmiro Beppe Bernardino Beto Bogumił Bogusław Bolesław Bronisław Caetano Carmine Casimiro Celso
Cezary Cheikh Cicero Ciro Cosimo Cyrille Czesław Damaso Damiano Danilo Dawid Decio Delfim Dinis Domenico Domingos
Donato Dorival Edilson Edmilson Edmundo Edouard Edson Efrain Eliseo Emanuele Ermanno Erwan Eryk Ettore Eugeniusz
Evandro Evelio Ezio Fabricio Facundo Feliks Fermin Ferruccio Fidel Firmino Franciszek Fryderyk Gaston Genesio Gennaro
Geraldo Gerardo Germano Gianfranco Gianmarco Gianpaolo Gianpiero Gilson Gioacchino Goncalo Graziano Gregorio Guilhem
Gwendal Heitor Helder Helio Heriberto Hernando Hilario Horacio Humberto Ignacy Ignazio Inacio Ireneusz Jacinto Jedrzej
Jeronimo Jozef Juliusz Jurandir Kacper Kordian Krystian Ksawery Laercio Lamberto Lautaro Lechosław Leonel Leopoldo
Lisandro Livio Lucjan Ludwik Maksymilian Malik Manlio Marcio Marcolino Mattia Maurycy Maxence Melchor Mickael
Mieczysław Mikołaj Mirco Nabil Nahuel Nazzareno Nicolo Nikodem Nivaldo Norberto Nuno Nunzio Olavo Otavio Ottavio Ovidio
Palmiro Patryk Paulino Pierpaolo Raimundo Reinaldo Remigiusz Remo Renan Rigoberto Rino Rocco Ruggero Ryszard Saturnino
Saverio Sebastiao Severino Seweryn Silvano Sylwester Szczepan Tadeo Tancredi Tarcisio Telmo Teodoro Tiziano Tomek
Tullio Tymoteusz Ubaldo Valdemar Valdir Vito Vitor Wacław Władysław Wanderley Wenceslao Wiesław Włodzimierz Yvan
Zdzisław Zenon Альберт Богдан Владлен Данил Ефим Иннокентии Иосиф Клим Макар Мирон Назар Прохор Рамзан Ренат Роберт
Родион Савелии Тарас Тихон Феликс Эльдар Юлиан Яков Gianluca Djalma Borja Abdoulaye Bartolome Irineu Ousmane Pierluigi
Souleymane Tome Vanni Рамиль Шамиль
Aad Aaron Abdel Abdou Abdul Abdullah Abel Abraham Achim Adam Adolfo Adrian Adriano Adrien Agustin Ahmad Ahmed Aidan
Aitor Ajay Akira Alain Alan Alasdair Albert Alberto Albrecht Aldo Alec Alejandro Aleksander Aleksandr Aleksi Alessandro
Alessio Alexander Alexandre Alexandru Alexei Alfons Alfonso Alfred Alfredo Alistair Allan Allen Alois Alvaro Amadou
Amaury Amos Anatole Anders Andre Andreas Andrei Andrej Andres Andrew Andrzej Angelo Angus Anil Ansgar Antal Anthony
Antoine Anton Antonio Antony Antti Archie Arjen Arjun Armando Armin Arnaud Arne Arno Arnold Arthur Artur Arturo Arvid
Asif August Augusto Aurelien Avi Axel Aziz Baptiste Barack Barry Bart Bartosz Bas Basil Bastian Ben Benedict Bengt
Benito Benjamin Benny Benoit Bernard Bernardo Bernd Bernhard Bernie Bert Bertrand Bill Birger Bjarne Bjorn Bob Bobby
Bogdan Boniface Boris Borje Brad Bradley Bram Brandon Brendan Brent Brett Brian Brice Bror Bruce Bruno Bryan Bulent
Burak Burkhard Byron Błazej Caio Callum Calvin Carl Carles Carlo Carlos Carlton Carsten Caspar Cedric Cem Cesar Cesare
Charles Christer Christian Christof Christoph Christophe Christopher Cillian Claes Clarence Claudio Claus Clemens
Clement Clive Cody Colin Connor Conrad Constantin Cornelis Cornelius Corrado Cory Craig Cristian Cristiano Cristobal
Curt Curtis Cyril Damian Damien Dan Daniel Danny Dario Darius Dariusz Darren Dave Davi David Davide Dean Declan Dejan
Demetrio Denis Dennis Derek Dermot Detlef Diarmuid Didier Diego Dieter Dietmar Dietrich Diogo Dirk Dmitri Dogan Dolf
Dominic Dominik Don Donal Donald Doug Douglas Dragan Duncan Dustin Dwayne Dwight Dylan Eamon Earl Eberhard Eckhard Ed
Eddie Edgar Edmund Edoardo Eduard Eduardo Edvard Edward Edwin Egon Einar Eirik Elias Elijah Elio Elliot Elliott Elmar
Elon Eloy Emanuel Emerson Emil Emiliano Emilio Emmanuel Emre Enrico Enrique Enzo Ercan Erdal Eric Erich Erik Erling
Ernest Ernesto Ernie Ernst Erol Erwin Esko Esteban Ethan Etienne Eugen Eugene Eugenio Evan Evaristo Ewan Ewen Ezequiel
Fabian Fabien Fabio Fabrice Fabrizio Faisal Farid Fausto Federico Felipe Felix Ferdinand Ferdinando Fergus Fernando
Filip Filippo Finn Flavio Flemming Florent Florian Folke Francesco Francisco Franck Francois Frank Franz Fraser Fred
Frederic Frederick Frederik Fredrik Friedrich Fritz Fulvio Gabriel Gael Gaetano Gareth Gary Gaspar Gaspard Gavin Geert
Geir Geoff Geoffrey Georg George Georges Georgi Georgios Gerald Gerard Gerd Gerhard Gerhardt German Gernot Gerrit Gert
Gethin Ghislain Giacinto Giacomo Gianni Gideon Gilbert Gilberto Gilles Gino Giorgio Giovanni Giuliano Giulio Giuseppe
Glenn Godfrey Gonzalo Goran Gordon Gottfried Graeme Graham Greg Gregor Gregory Grzegorz Guido Guilherme Guillaume
Guillermo Gunnar Gunter Gunther Gus Gustaaf Gustav Gustavo Guy Haakon Hakan Hal Halvor Hamid Hamish Hamza Hannes Hanno
Hans Harald Harold Harry Hartmut Harvey Hassan Hector Heiko Hein Heiner Heino Heinrich Heinz Helmut Helmuth Hendrik Henk
Henning Henri Henrik Henrique Henry Henryk Herbert Hermann Hermes Hernan Herve Hicham Hidde Hilmar Hinrich Hiroshi
Holger Horst Howard Hubert Hugh Hugo Hussein Hywel Iain Ian Ibrahim Ibrahima Idris Ignacio Igor Iker Ilias Ilya Ilyas
Imanol Imran Inaki Ingmar Ingo Ingvar Inigo Isaac Isaias Ismael Ismail Istvan Itamar Ivan Ivar Ivo Jaap Jacek Jack
Jackson Jacky Jacob Jacques Jair Jake Jakob Jakub James Janusz Jaroslav Jarosław Jason Jasper Javier Jay Jed Jeff
Jeffrey Jelle Jens Jeremy Jeroen Jerome Jerry Jerzy Jesus Jim Jimmy Jiri Joachim Joao Joaquin Jochem Jochen Joe Johan
Johann Johannes John Johnny Jon Jonas Jonathan Joop Joost Jordi Jordy Jorg Jorge Joris Jorn Jory Jose Josef Josep Joseph
Josh Joshua Jost Juan Juha Jukka Julian Julien Julio Jurgen Jurij Jussi Justin Kamil Karim Karl Karol Karsten Kaspar
Kazimierz Kees Keir Keith Ken Kenan Kenji Kenneth Kenny Keno Kerem Kevin Khalid Kieran Kirk Kjell Klaas Klaus Koen Kofi
Konrad Konstantin Korbinian Kristian Kristoffer Krzysztof Kunal Kurt Kwame Kyle Lachlan Lamine Lance Larry Lars Laszlo
Laurens Laurent Laurenz Lawrence Lazar Leandro Lech Leif Lennart Leo Leon Leonardo Leonhard Leopold Leroy Leszek Lewis
Liam Lionel Lluis Logan Loic Lorcan Lorenz Lorenzo Loris Lothar Louis Lubomir Luc Lucas Lucca Luciano Lucien Lucio
Ludovic Ludwig Luigi Luis Luiz Luka Lukas Luke Lutz Lyle Maarten Maciej Magnus Mahmoud Maksim Malcolm Malte Mamadou
Manfred Manoel Manolis Manuel Marc Marcel Marcelino Marcell Marcello Marcelo Marcin Marco Marcos Marcus Marek Mariano
Mario Marius Mariusz Mark Markku Marko Markus Marten Martijn Martin Martinus Marvin Massimiliano Massimo Matej Mateo
Mateus Mateusz Mathias Mathieu Matias Mats Matt Matteo Matthew Matthias Matthieu Mattias Maurice Mauricio Maurizio Mauro
Max Maximilian Maximiliano Mehdi Mehmet Menno Michael Michał Michel Miguel Mihail Mikael Mike Mikhail Milan Miles Milos
Mirko Miroslav Mirosław Mitch Mohamed Mohammad Mohammed Moises Moritz Morten Moussa Muhammad Muhammed Murat Mustafa
Mustapha Myles Naim Narendra Natan Nathan Neal Neil Nelson Niall Nicanor Niccolo Nicholas Nick Nico Nicolai Nicolas
Nicolaus Niels Nigel Niklas Nikola Nikolai Nikolaj Nikolaos Nikolaus Nils Norbert Norman Octave Octavio Olaf Olav
Ole Oleg Oliver Olivier Ollie Omar Onur Orlando Osama Oscar Oskar Osman Ossian Osvaldo Oswald Oswaldo Otmar Ottmar Otto
Ove Owen Pablo Padraig Pal Paolo Pascal Pasquale Patrice Patricio Patrick Patrik Paul Paulo Pavel Paweł Peder Pedro
Pekka Per Percy Pere Perry Pete Peter Petr Petri Petter Phil Philip Philipp Philippe Phillip Pierre Pieter Pietro Pim
Pio Piotr Przemysław Quentin Quim Radek Radosław Rafael Rafał Raffaele Rafik Ragnar Rahul Raimo Raimund Rainer Raj
Rajesh Ralf Ralph Ramesh Rami Ramiro Ramon Randall Randolph Randy Raoul Raphael Rashad Rashid Rasmus Raul Ravi Ray
Raymond Regis Reiner Reinhard Remco Remi Remy Renato Renaud Rene Renzo Rex Reza Rhodri Rhys Ricardo Riccardo Richard
Rick Ricky Rik Rob Robbert Robert Roberto Rod Roderick Rodney Rodolfo Rodrigo Rogelio Roger Rogerio Roland Rolf Romain
Roman Romeo Ron Ronald Ronaldo Ronan Ronny Rory Ross Roy Ruaridh Ruben Rudiger Rudolf Rui Rupert Russell Ruud Ryan Sacha
Said Saleh Salman Salvador Salvatore Samir Samuel Samuele Samy Sandor Sandro Sanjay Santi Santiago Saul Scott Sean
Sebastiaan Sebastian Sebastien Sepp Serge Sergei Sergey Sergio Seth Severin Shane Shaun Shawn Sibrand Sid Siegbert
Siegfried Siegmund Sigmar Sigmund Sigurd Silvio Simao Simon Sindre Sjoerd Sofiane Stan Stanisław Stanley Stefan Stefano
Steffen Sten Stephan Stephane Stephen Steve Steven Stewart Stig Stuart Sture Suleiman Sunil Svante Sven Syed Sylvain
Sylvester Szymon Søren Sławomir Tadeusz Tage Tarek Tarik Ted Teddy Teemu Terence Terrence Teun Thaddeus Theo Theodor
Theodore Thiago Thibault Thibaut Thierry Thijs Thilo Thom Thomas Thor Thorben Thorsten Tiago Tibor Till Tilman Tilo Tim
Timo Timothy Timur Tino Tjeerd Tobias Tobin Toby Todd Tom Tomas Tomaso Tomasz Tommaso Tommy Tony Tor Torben Tore Torsten
Travis Trevor Tristan Tuomas Tyler Udo Ugo Ulf Ulises Ulrich Umberto Unai Uri Urs Uwe Vaclav Valentin Valentino Valerio
Vasco Vasily Veit Vicente Victor Vidar Viggo Vikram Viktor Ville Vincent Vincenzo Vinicius Virgilio Vitali Vittorio Vlad
Vladimir Volker Waldemar Waldo Walid Walter Warren Warwick Wayne Werner Wes Wesley Wiktor Wilbert Wilfried Wilhelm
Willem William Willy Wim Winston Witold Wladimir Wojciech Wolfgang Wouter Xaver Xavi Xavier Yann Yasin Yassine Yohan
Younes Youssef Yunus Yuri Yusuf Yves Zach Zacharias Zachary Zack Zbigniew Zdenek Zoltan Zygmunt Łukasz Александр Алексеи
Анатолии Андреи Антон Аркадии Арсении Артем Артур Борис Вадим Валентин Валерии Василии Вениамин Виктор Виталии Владимир
Владислав Всеволод Вячеслав Геннадии Георгии Герман Глеб Григории Давид Денис Дмитрии Евгении Егор Захар Иван Игнат
Игорь Ильдар Илья Кирилл Константин Лев Леонид Максим Марат Марк Матвеи Михаил Николаи Олег Павел Петр Ринат Роман
Ростислав Руслан Рустам Святослав Семен Сергеи Станислав Степан Тимофеи Тимур Федор Филипп Эдуард Юрии Ярослав
`);

/** Those of either, or of one sex in one language and of the other in another. */
const EITHER = setOf(`
Alex Alexis Ali Amal Andrea Andy Angel Ariel Bente Camille Charlie Chris Claude Connie Dana Daniele Dominique Francis
Gabriele Helge Hilary Inge Jackie Jaime Jamie Jan Janne Jean Jesse Jo Joan Joel Jordan Joyce Jules Kai Kay Kelly Kim
Lambert Laurence Lee Leigh Leslie Lindsay Lindsey Lou Luca Lynn Mar Marion Maxime Michele Morgan Nicola Nikita Noah Noam
Noel Ola Pat Robin Rosario Sam Sascha Shannon Simone Stacey Terri Terry Toni Tracy Vivian Will Yannick Никита
`);

/** The first name that opens a full name, without its accents. */
function firstOf(name: string): string {
  const first = /^[^\s-]+/.exec(name)?.[0] ?? '';
  // Few names have any.
  return /[^ -~]/.test(first) ? first.normalize('NFD').replace(/\p{M}/gu, '') : first;
}

/** Whether a name begins with a usual first name. */
export function isGiven(name: string): boolean {
  const first = firstOf(name);
  return WOMEN.has(first) || MEN.has(first) || EITHER.has(first);
}

/** Sex of a person by the first name that opens a full name; null when it is on no list, or of either. */
export function sexOf(name: string): 'f' | 'm' | null {
  const first = firstOf(name);
  if (WOMEN.has(first)) return 'f';
  return MEN.has(first) ? 'm' : OF_WOMEN.test(name) ? 'f' : OF_MEN.test(name) ? 'm' : null;
}

/** First names on no list by their ends; Slavic surnames behind a first name have a sex of their own. */
const OF_WOMEN = /\s\S+(?:[sc]ka|dzka|[оеё]ва|ина|[сц]кая)$|^\p{Lu}\p{Ll}+(?:i|in|an|en|el|ar|or|ett|ell|it)a\s/u;
const OF_MEN = /\s\S+(?:[sc]ki|dzki|[оеё]в|ин|[сц]кий)$/u;

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.trim().split(/\s+/));
}
