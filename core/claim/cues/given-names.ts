/** Usual first names of women, in the languages of the lexica and of their neighbours, as they are printed; no surnames or words. */
const WOMEN = setOf(`
Herta Kath Morag Mirjana Rhona Roswita Senta Sheena Siv Gun Gunnel Elsebeth Thelma Una Wenche Zsófia
Aaltje Abby Abigail Ada Adele Adriana Agata Agathe Agnes Agnieszka Aida Aileen Ainhoa Aisha Alana Alejandra Aleksandra
Alena Alessandra Alexa Alexandra Alexandria Alice Alicia Alina Aline Alison Alma Alva Amanda Amelia Amina Amy Amélie Ana
Anaïs Andrée Angela Angelika Angélique Anika Anita Anja Anke Ann Anna Anne Annegret Anneke Annelies Anneliese Annette
Annie Annika Antje Antoinette Antonia Anya April Ariane Arlette Astrid Audrey Aurora Aurélie Ayşe Babette Barbara Barbro
Beata Beate Beatrice Beatrix Beatriz Begoña Berit Bernadette Bertha Beth Bettina Bianca Birgit Blanca Blandine Brenda
Brigitta Brigitte Britt Britta Bruna Bärbel Bérénice Camila Candice Capucine Carina Carine Carla Carlota Carmen Carol
Carole Carolina Caroline Carolyn Carrie Cassandra Catalina Catarina Catherine Cathy Cecile Cecilia Cecilie Celeste Celia
Charlotta Charlotte Charlène Chelsea Cheryl Cheyenne Chiara Chloé Christa Christel Christelle Christiane Christina
Christine Cindy Claire Clara Clarissa Claudia Claudine Clotilde Clémence Cléo Concepción Constance Consuelo Coralie
Corina Corinne Cornelia Cristina Cristine Cynthia Cécile Célia Céline Dagmar Daisy Daniela Danielle Daphne Daphné Daria
Darlene Dawn Debbie Debora Deborah Deirdre Delphine Denisa Denise Diana Diane Dilma Dolores Dominika Donna Dora Doreen
Dorien Doris Dorothea Dorothy Désirée Dörte Dörthe Ebba Edith Edna Edwige Eileen Elaine Eleanor Elena Eleonora Eliana
Eliane Elif Elin Elisa Elisabet Elisabeth Elise Elizabeth Elke Ella Ellen Elodie Els Elsa Elsbeth Elsie Elvira Emilia
Emilie Emily Emine Emma Emmanuelle Encarnación Erica Erika Erin Erna Estelle Esther Eugenia Eugénie Eva Eve Eveline
Evelyn Evi Ewa Ewelina Fabienne Farah Fatima Fatma Fatoumata Federica Felicity Femke Fenja Fenna Fernanda Fiona Fleur
Floor Flora Florence Frances Francesca Francine Francisca Franka Franziska Françoise Freya Frida Frieda Friederike
Fátima Gabriela Gabriella Gabrielle Gail Gaëlle Genevieve Geneviève Georgia Geraldine Gerda Gertrud Gesa Gesine
Ghislaine Gillian Gina Giorgia Giovanna Gisela Gisèle Gitta Giulia Gloria Grace Graciela Greetje Greta Guadalupe Gudrun
Gunilla Gwen Gwendolyn Géraldine Hala Halina Hanna Hannah Harriet Hatice Hazel Heather Hedwig Heidi Heike Helen Helena
Helene Helga Heloísa Henriette Hermine Hilde Hildegard Hillary Holly Hortense Hélène Ida Ieva Ilaria Ilka Ilona Ilse
Imelda Imke Ines Inez Inga Ingrid Inmaculada Inès Inés Irene Irina Iris Irma Irmgard Irène Isabel Isabela Isabella
Isabelle Isla Isolde Ivana Ivonne Jacinta Jacqueline Jadwiga Jana Jane Janet Janice Janina Janine Janneke Jasmin Jeanne
Jeannette Jeannine Jelena Jelka Jennifer Jenny Jessica Jessie Jill Joana Joanna Joanne Jocelyne Joelle Johanna Joke
Jolanda Jolanta Josefa Josefine Josephine Josiane Josie Joy Juana Juanita Judit Judith Judy Julia Juliana Julie Juliet
Juliette Justine Justyna Jutta Kamala Karen Karin Karina Karla Karolina Karoline Katarina Katarzyna Katarína Kate
Kateryna Katharina Katherine Kathleen Kathrin Kathryn Kathy Katie Katinka Katja Katrin Kerstin Kinga Kirsten Kirstin
Krista Kristin Kristina Kristine Krystyna Käthe Kübra Laetitia Lara Larissa Latifa Laura Laure Lauren Laurène Lea Leah
Leila Lena Leonie Leticia Letizia Letícia Leïla Lidia Liesbeth Lilian Liliana Liliane Lilly Lily Linda Linnea Lisa Lise
Liselotte Liz Loes Lola Lorena Loretta Lotta Lotte Louisa Louise Luana Lucia Luciana Lucie Lucille Lucinda Lucy Lucía
Ludivine Ludmila Luisa Luise Luzia Lydia Lynne Léa Mabel Madeleine Mafalda Magda Magdalena Maike Maite Malin Mandy Manon
Manuela Mara Marcela Marcelle Mareike Margaret Margarethe Margarita Margaux Margherita Margit Margot Margrit Marguerite
Maria Mariam Marian Mariana Marianne Maribel Marie Marieke Mariel Marietta Marija Marijke Marilyn Marina Marisa Marisol
Marit Marjorie Marlene Marlies Marta Martha Martina Martine Mary María Mathilda Mathilde Maud Maude Maureen Maya
Małgorzata Mechthild Mechtild Megan Meike Melanie Melissa Mercedes Merle Mette Mia Micaela Michaela Michelle Michèle
Mieke Milena Milica Mimi Mina Miranda Mireille Miriam Mirjam Molly Mona Monica Monika Monique Montserrat Muriel Myriam
Märta Mélanie Mónica Nadia Nadine Nadja Nadège Nancy Naomi Natalia Natalie Natascha Natasha Nathalie Nele Nelly Nicole
Nicoletta Nicolette Nieves Nina Noelle Noemi Nora Norma Noémie Noëlle Oceane Océane Odile Olena Olga Olivia Ophélie
Oriane Ornella Otylia Paloma Pamela Paola Pascale Patricia Patrycja Patrícia Paula Pauliina Pauline Peggy Penelope Penny
Pernilla Petra Pia Pilar Pippa Polly Priscilla Rachel Raffaella Raphaëlle Raquel Raymonde Rebecca Rebekka Regina Regine
Regula Renata Renate Renée Rhiannon Ria Rikke Rita Roberta Rocío Roos Rosa Rosalie Rosalind Rosalía Rosanna Rosemary
Rosie Roswitha Roxane Ruth Régine Sabine Sabrina Sally Salma Samantha Sandra Sandrine Sanna Sanne Saoirse Sara Sarah
Saskia Selma Serena Sharon Shauna Sheila Sheryl Shirley Sibel Sibylle Signe Sigrid Silja Silke Silvana Silvia Silvie
Simona Sina Sinéad Siobhan Siri Sofia Sofie Solange Soledad Solène Sonia Sonja Sophia Sophie Soraya Stefania Stefanie
Stella Stephanie Stephany Stina Stéphanie Sue Susan Susana Susann Susanna Susanne Susi Suzanne Svea Svenja Svetlana
Swantje Sybille Sylvia Sylvie Ségolène Séverine Tabea Tamara Tamsin Tania Tanja Tanya Tara Tatiana Tatjana Telma Teresa
Tessa Thea Theresa Thérèse Tiffany Tilda Tina Tove Traute Trine Trudy Tuba Ulla Ulrike Ursel Ursula Urszula Ute
Valentina Valentyna Valeria Valerie Valérie Vanda Vanessa Veerle Vera Verena Veronica Veronika Verónica Vibeke Vicki
Vicky Victoria Vilma Viola Violaine Violeta Virginia Virginie Viviana Vivien Véronique Waltraud Wanda Wendy Wiebke
Willemijn Wilma Winifred Wioletta Ximena Yara Yasemin Yasmin Yasmine Ylva Yolanda Yolande Yvette Yvonne Zara Zeynep Zita
Zlata Zoe Zofia Zoé Zsuzsa Zuzanna Élisabeth Élise Émilie Алевтина Александра Алена Алина Алия Алла Алёна Анастасия
Ангелина Анна Антонина Валентина Варвара Вера Вероника Виктория Галина Дарья Диана Евгения Евдокия Екатерина Елена
Елизавета Зоя Инна Ирина Карина Кристина Ксения Лариса Лидия Любовь Людмила Майя Маргарита Марина Мария Марья Надежда
Наталья Нелли Нина Оксана Ольга Полина Раиса Римма Светлана Софья Тамара Татьяна Ульяна Элла Эльвира Юлиана Юлия Яна
`);

/** Those of men. */
const MEN = setOf(`
Alasdair Dermot Ewen Fraser Gethin Hamza Hywel Kieran Lorcan Rahul Rhodri Ronan Ruaridh Sunil Timur Vikram
Aad Aaron Abdel Abdou Abdul Abdullah Abel Abraham Achim Adam Adolfo Adrian Adriano Adrien Agustín Ahmad Ahmed Aidan
Aitor Ajay Akira Alain Alan Albert Alberto Albrecht Aldo Alec Alejandro Aleksander Aleksandr Aleksi Alessandro Alessio
Alexander Alexandre Alexandru Alexei Alfons Alfonso Alfred Alfredo Alistair Allan Allen Alois Amadou Amaury Amos Anatole
Anders Andre Andreas Andrei Andrej Andrew Andrzej André Andrés Angelo Angus Anil Ansgar Antal Anthony Antoine Anton
Antonio Antony Antti António Antônio Archie Arjen Arjun Armando Armin Arnaud Arne Arno Arnold Arthur Artur Arturo Arvid
Asif August Augusto Aurélien Avi Axel Aziz Baptiste Barack Barry Bart Bartosz Bas Basil Bastian Ben Benedict Bengt
Benito Benjamin Benny Benoit Benoît Bernard Bernardo Bernd Bernhard Bernie Bert Bertrand Bill Birger Bjarne Björn Bob
Bobby Bogdan Boniface Boris Brad Bradley Bram Brandon Brendan Brent Brett Brian Brice Bror Bruce Bruno Bryan Burak
Burkhard Byron Börje Bülent Błażej Caio Callum Calvin Carl Carles Carlo Carlos Carlton Carsten Caspar Cem Cesare Charles
Christer Christian Christof Christoph Christophe Christopher Cillian Claes Clarence Claudio Claus Clemens Clive Clément
Cody Colin Connor Conrad Constantin Cornelis Cornelius Corrado Cory Craig Cristian Cristiano Cristóbal Curt Curtis Cyril
Cédric César Damian Damien Dan Daniel Danny Dario Darius Dariusz Darren Darío Dave Davi David Davide Dean Declan Dejan
Demetrio Denis Dennis Derek Detlef Diarmuid Didier Diego Dieter Dietmar Dietrich Diogo Dirk Dmitri Dolf Dominic Dominik
Don Donal Donald Doug Douglas Doğan Dragan Duncan Dustin Dwayne Dwight Dylan Eamon Earl Eberhard Eckhard Ed Eddie Edgar
Edmund Edoardo Eduard Eduardo Edvard Edward Edwin Egon Einar Eirik Elias Elijah Elio Elliot Elliott Elmar Elon Eloy
Emanuel Emerson Emil Emiliano Emilio Emmanuel Emre Enrico Enrique Enzo Ercan Erdal Eric Erich Erik Erling Ernest Ernesto
Ernie Ernst Erol Erwin Esko Esteban Ethan Eugen Eugene Eugenio Evan Evaristo Ewan Ezequiel Fabian Fabien Fabio Fabrice
Fabrizio Faisal Farid Fausto Federico Felipe Felix Ferdinand Ferdinando Fergus Fernando Filip Filippo Finn Flavio
Flemming Florent Florian Folke Francesco Francisco Franck Frank Franz François Fred Frederic Frederick Frederik Fredrik
Friedrich Fritz Frédéric Frédérick Fulvio Félix Gabriel Gaetano Gareth Gary Gaspar Gaspard Gavin Gaël Geert Geir Geoff
Geoffrey Georg George Georges Georgi Georgios Gerald Gerard Gerd Gerhard Gerhardt Germán Gernot Gerrit Gert Ghislain
Giacinto Giacomo Gianni Gideon Gilbert Gilberto Gilles Gino Giorgio Giovanni Giuliano Giulio Giuseppe Glenn Godfrey
Gonzalo Goran Gordon Gottfried Graeme Graham Greg Gregor Gregory Grzegorz Grégory Guido Guilherme Guillaume Guillermo
Gunnar Gus Gustaaf Gustav Gustavo Guy Gérald Gérard Göran Günter Günther Haakon Hakan Hal Halvor Hamid Hamish Hannes
Hanno Hans Harald Harold Harry Hartmut Harvey Hassan Hector Heiko Hein Heiner Heino Heinrich Heinz Helmut Helmuth
Hendrik Henk Henning Henri Henrik Henrique Henry Henryk Herbert Hermann Hermes Hernán Hervé Hicham Hidde Hilmar Hinrich
Hiroshi Holger Horst Howard Hubert Hugh Hugo Hussein Håkan Héctor Iain Ian Ibrahim Ibrahima Idris Ignacio Igor Iker
Ilias Ilya Ilyas Imanol Imran Ingmar Ingo Ingvar Isaac Isaías Ismael Ismail István Itamar Ivan Ivar Ivo Iván Iñaki Iñigo
Jaap Jacek Jack Jackson Jacky Jacob Jacques Jair Jake Jakob Jakub James Janusz Jaroslav Jarosław Jason Jasper Javier Jay
Jed Jeff Jeffrey Jelle Jens Jeremy Jeroen Jerome Jerry Jerzy Jesús Jim Jimmy Jiří Joachim Joaquín Jochem Jochen Joe
Johan Johann Johannes John Johnny Jon Jonas Jonathan Joop Joost Jordi Jordy Jorge Joris Jory Josef Josep Joseph Josh
Joshua Jost José João Joël Juan Juha Jukka Julian Julien Julio Jurgen Jurij Jussi Justin Jérôme Jörg Jörn Jürgen Kamil
Karim Karl Karol Karsten Kaspar Kazimierz Kees Keir Keith Ken Kenan Kenji Kenneth Kenny Keno Kerem Kevin Khalid Kirk
Kjell Klaas Klaus Koen Kofi Konrad Konstantin Korbinian Kristian Kristoffer Krzysztof Kunal Kurt Kwame Kyle Lachlan
Lamine Lance Larry Lars Laurens Laurent Laurenz Lawrence Lazar Leandro Lech Leif Lennart Leo Leon Leonardo Leonhard
Leopold Leroy Leszek Lewis Liam Lionel Lluís Logan Lorenz Lorenzo Loris Lothar Louis Loïc Lubomir Luc Lucas Lucca
Luciano Lucien Lucio Ludovic Ludwig Luigi Luis Luiz Luka Lukas Luke Lutz Luís Lyle László Léo Maarten Maciej Magnus
Mahmoud Maksim Malcolm Malte Mamadou Manfred Manoel Manolis Manuel Marc Marcel Marcelino Marcell Marcello Marcelo Marcin
Marco Marcos Marcus Marek Mariano Mario Marius Mariusz Mark Markku Marko Markus Marten Martijn Martin Martinus Martín
Marvin Massimiliano Massimo Matej Mateo Mateus Mateusz Mathias Mathieu Mats Matt Matteo Matthew Matthias Matthieu
Mattias Matías Maurice Mauricio Maurizio Mauro Max Maximilian Maximiliano Mehdi Mehmet Menno Michael Michał Michel
Miguel Mihail Mikael Mike Mikhail Milan Miles Milos Mirko Miroslav Mirosław Mitch Mohamed Mohammad Mohammed Moises
Moritz Morten Moussa Muhammad Muhammed Murat Mustafa Mustapha Myles Mårten Naim Narendra Natan Nathan Neal Neil Nelson
Niall Nicanor Niccolò Nicholas Nick Nico Nicolai Nicolas Nicolaus Nicolás Niels Nigel Niklas Nikola Nikolai Nikolaj
Nikolaos Nikolaus Nils Norbert Norman Noël Octave Octavio Ola Olaf Olav Ole Oleg Oliver Olivier Ollie Omar Onur Orlando
Osama Oscar Oskar Osman Ossian Osvaldo Oswald Oswaldo Otmar Ottmar Otto Ove Owen Pablo Padraig Paolo Pascal Pasquale
Patrice Patricio Patrick Patrik Paul Paulo Pavel Paweł Peder Pedro Pekka Per Percy Pere Perry Pete Peter Petr Petri
Petter Phil Philip Philipp Philippe Phillip Pierre Pieter Pietro Pim Piotr Przemysław Pål Pío Quentin Quim Radek
Radosław Rafael Rafał Raffaele Rafik Ragnar Raimo Raimund Rainer Raj Rajesh Ralf Ralph Ramesh Rami Ramiro Ramón Randall
Randolph Randy Raoul Raphaël Rashad Rashid Rasmus Ravi Ray Raymond Raúl Reiner Reinhard Remco Renato Renaud Renzo René
Rex Reza Rhys Ricardo Riccardo Richard Rick Ricky Rik Rob Robbert Robert Roberto Rod Roderick Rodney Rodolfo Rodrigo
Rogelio Roger Rogério Roland Rolf Romain Roman Romeo Ron Ronald Ronaldo Ronny Rory Ross Roy Ruben Rubén Rudolf Rui
Rupert Russell Ruud Ryan Régis Rémi Rémy Rüdiger Sacha Said Saleh Salman Salvador Salvatore Samir Samuel Samuele Samy
Sandro Sanjay Santi Santiago Saul Saïd Scott Sean Sebastiaan Sebastian Sebastián Sepp Serge Sergei Sergey Sergio Seth
Severin Shane Shaun Shawn Sibrand Sid Siegbert Siegfried Siegmund Sigmar Sigmund Sigurd Silvio Simon Simão Sindre Sjoerd
Sofiane Stan Stanisław Stanley Stefan Stefano Steffen Sten Stephan Stephen Steve Steven Stewart Stig Stuart Sture
Stéphan Stéphane Suleiman Svante Sven Syed Sylvain Sylvester Szymon Sándor Sébastien Søren Sławomir Tadeusz Tage Tarek
Tarik Ted Teddy Teemu Terence Terrence Teun Thaddeus Theo Theodor Theodore Thiago Thibault Thibaut Thierry Thijs Thilo
Thom Thomas Thor Thorben Thorsten Tiago Tibor Till Tilman Tilo Tim Timo Timothy Tino Tjeerd Tobias Tobin Toby Todd Tom
Tomaso Tomasz Tommaso Tommy Tomás Tony Tor Torben Tore Torsten Travis Trevor Tristan Tristán Tuomas Tyler Udo Ugo Ulf
Ulises Ulrich Umberto Unai Uri Urs Uwe Vaclav Valentin Valentino Valerio Vasco Vasily Veit Vicente Victor Vidar Viggo
Viktor Ville Vincent Vincenzo Vinicius Vinícius Virgilio Vitali Vittorio Vlad Vladimir Volker Víctor Waldemar Waldo
Walid Walter Warren Warwick Wayne Werner Wes Wesley Wiktor Wilbert Wilfried Wilhelm Willem William Willy Wim Winston
Witold Wladimir Wojciech Wolfgang Wouter Xaver Xavi Xavier Yann Yasin Yassine Yohan Younes Youssef Yunus Yuri Yusuf Yves
Zach Zacharias Zachary Zack Zbigniew Zdeněk Zoltán Zygmunt Álex Álvaro Ángel Ángelo Étienne Óscar Łukasz Александр
Алексей Анатолий Андрей Антон Аркадий Арсений Артем Артур Артём Борис Вадим Валентин Валерий Василий Вениамин Виктор
Виталий Владимир Владислав Всеволод Вячеслав Геннадий Георгий Герман Глеб Григорий Давид Денис Дмитрий Евгений Егор
Захар Иван Игнат Игорь Ильдар Илья Кирилл Константин Лев Леонид Максим Марат Марк Матвей Михаил Николай Олег Павел Петр
Пётр Ринат Роман Ростислав Руслан Рустам Святослав Семен Семён Сергей Станислав Степан Тимофей Тимур Федор Филипп Фёдор
Эдуард Юрий Ярослав
`);

/** Those of either, or of one sex in one language and of the other in another. */
const EITHER = setOf(`
Alex Alexis Ali Amal Andrea Andy Angel Ariel Bente Camille Charlie Chris Claude Connie Dana Daniele Dominique Francis
Gabriele Helge Hilary Inge Jackie Jaime Jamie Jan Janne Jean Jesse Jo Joan Joel Jordan Joyce Jules Kai Kay Kelly Kim
Lambert Laurence Lee Leigh Leslie Lindsay Lindsey Lou Luca Lynn Mar Marion Maxime Michele Morgan Nicola Nikita Noah Noam
Noel Pat Robin Rosario Sam Sascha Shannon Simone Stacey Terri Terry Toni Tracy Vivian Will Yannick Никита
`);

/** All of them. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([...WOMEN, ...MEN, ...EITHER]);

/** Sex of a person by the first name that opens a full name; null when it is on no list, or of either. */
export function sexOf(name: string): 'f' | 'm' | null {
  const first = /^[^\s-]+/.exec(name)?.[0] ?? '';
  return WOMEN.has(first) ? 'f' : MEN.has(first) ? 'm' : null;
}

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.trim().split(/\s+/));
}
