/** Usual first names of people in the languages of the lexica and of their neighbours, as they are printed; no surnames or words. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
Aaron Abby Abdul Abdullah Abel Abigail Abraham Ada Adam Adele Adrian Adriana Adrien Agata Agnes Agnieszka Agustín Ahmad Ahmed Aida Aisha
Alain Alan Alana Albert Alberto Aldo Alejandra Alejandro Aleksander Aleksandra Alessandra Alessandro Alex Alexander Alexandra Alexandre
Alexandria Alexei Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alina Aline Alison Allan Allen Alma Álvaro Amal Amanda Amelia Amina Amy Ana
Anders Andrea Andreas Andrei André Andrés Andrew Andrzej Andy Angel Ángel Angela Angelo Anita Anja Anke Ann Anna Anne Annette Annie Anthony
Antje Antoine Anton Antônio António Antonia Antonio Antony Anya April Ariel Armando Arnaud Arne Arnold Arthur Artur Astrid Audrey August
Augusto Aurélie Axel Ayşe Barack Barbara Barry Bartosz Basil Bastian Beata Beate Beatrice Beatriz Ben Benedict Benito Benjamin Benoît Bernard
Bernardo Bernd Bernie Bert Beth Bettina Bill Birgit Björn Blanca Bob Bobby Boris Brad Bradley Brandon Brenda Brendan Brent Brett Brian Brigitte
Britta Bruce Bruno Bryan Burkhard Byron Calvin Camila Camille Carina Carl Carla Carlo Carlos Carmen Carol Carolina Caroline Carolyn Carsten
Caspar Catarina Catherine Cathy Cecilia Cecilie Cécile Céline César Charles Charlie Charlotte Chelsea Cheryl Chiara Chloé Chris Christa Christel
Christian Christiane Christina Christine Christoph Christophe Christopher Cindy Claire Clara Clarence Claude Claudia Claudio Claus Clemens
Cléo Colin Connie Connor Conrad Constance Constantin Corinne Cornelia Craig Cristian Cristina Curt Curtis Cynthia Cyril Dagmar Daisy Damien Dan
Dana Daniel Daniela Daniele Danielle Danny Darren Daria Dave David Davide Dawn Dean Deborah Debbie Delphine Denis Dennis Denise Derek Diana Diane
Didier Diego Dieter Dietmar Dietrich Dilma Dirk Dmitri Dolores Dominic Dominik Dominique Don Donald Donna Doris Dorothea Dorothy Doug Douglas
Duncan Dustin Dylan Earl Ed Eddie Edgar Edith Eduardo Edward Edwin Eileen Elaine Eleanor Elena Eleonora Eliana Elias Elisa Elisabeth Élisabeth
Elise Élise Elizabeth Ella Ellen Elliot Elliott Elodie Elon Elsa Emanuel Emil Emilia Emiliano Emilie Émilie Emilio Emily Emma Emmanuel Enrico
Enrique Eric Erica Erich Erik Erika Erin Ernest Ernesto Ernst Erwin Esteban Esther Ethan Étienne Eugene Eugenia Eugenio Eva Evan Eve Evelyn Ewa
Fabian Fabien Fabio Fabrice Farah Fátima Fatima Federica Federico Felicity Felipe Felix Félix Ferdinand Fernanda Fernando Filip Filippo Fiona
Flavio Flora Florence Florian Frances Francesca Francesco Francine Francis Francisca Francisco Franck François Françoise Frank Franz Fred
Frédéric Frederick Frederik Fredrik Friedrich Fritz Gabriel Gabriela Gabriele Gabriella Gail Gareth Gary Gavin Geert Geoff Geoffrey George
Georg Georges Georgia Gérald Gerald Gérard Gerard Gerd Gerhard Gerrit Gert Giacomo Gianni Gilbert Gilberto Gilles Gillian Gina Giorgia Giorgio
Giovanna Giovanni Gisela Giulia Giuliano Giulio Giuseppe Glenn Gloria Gonzalo Gordon Grace Graham Greg Grégory Gregor Gregory Greta Grzegorz
Guido Guillaume Guillermo Gunnar Günter Günther Gustav Gustavo Guy Gwen Hal Hamid Hanna Hannah Hannes Hanno Hans Harald Harold Harriet Harry
Harvey Hassan Hazel Heather Hector Héctor Heidi Heike Heiko Heiner Heinrich Heinz Helen Helena Helene Hélène Helga Helmut Hendrik Henri Henrik
Henrique Henry Herbert Hermann Hernán Hervé Hilary Hillary Holger Holly Horst Howard Hubert Hugh Hugo Ian Ibrahim Ignacio Igor Ilse Imran Ines
Inés Inga Inge Ingo Ingrid Irene Irina Iris Irma Isaac Isabel Isabella Isabelle Isla Ismail Ivan Iván Ivana Ivonne Jaap Jack Jackie Jackson Jacob
Jacqueline Jacques Jaime Jair Jakob Jakub James Jamie Jan Jana Jane Janet Janice Jasmin Jason Javier Jay Jean Jeanne Jeff Jeffrey Jelena Jennifer
Jenny Jens Jeremy Jérôme Jerome Jerry Jesse Jessica Jesús Jill Jim Jimmy Jo Joan Joana Joanna Joanne João Joachim Joaquín Jochen Joe Joel Joël
Joelle Johan Johann Johanna Johannes John Johnny Jon Jonas Jonathan Joost Jordan Jordi Jörg Jorge Jörn José Josef Josefa Joseph Josephine Josh
Joshua Joy Joyce Juan Juana Juanita Judith Judy Jules Julia Julian Juliana Julie Julien Juliet Juliette Julio Jürgen Jussi Justin Justyna Jutta
Kai Kamala Karen Karin Karina Karl Karla Karol Karsten Kate Katarina Katarzyna Katharina Katherine Kathleen Kathrin Kathryn Kathy Katie Katja
Katrin Kay Keith Keir Kelly Ken Kenneth Kenny Kerstin Kevin Khalid Kim Kirk Kirsten Klaus Konrad Konstantin Krista Kristian Kristin Kristina
Krystyna Krzysztof Kurt Kyle Lambert Lance Lara Larry Lars Laura Laure Laurent Lauren Laurence Lawrence Lea Leah Lee Leif Léa Lena Leo Léo Leon
Leonardo Leonhard Leonie Leroy Leslie Lewis Liam Lidia Lilian Liliana Lilly Lily Linda Lindsay Lindsey Lionel Lisa Lise Liz Lluís Logan Lola
Lorena Lorenzo Lothar Lotte Lou Louis Louisa Louise Luana Luc Luca Lucas Lucia Lucía Luciana Luciano Lucie Lucien Lucy Ludwig Luigi Luis Luisa
Luís Luiz Luke Lutz Lydia Lynn Maarten Maciej Madeleine Magda Magdalena Magnus Mahmoud Malcolm Malte Manfred Manon Manuel Manuela Mar Marc Marcel
Marcela Marcello Marcelo Marcin Marco Marcos Marcus Marek Margaret Margarita Margot Maria María Marian Mariana Marianne Marie Marina Mario Marion
Marisa Marit Marius Marjorie Mark Marko Markus Marlene Marta Martha Martijn Martin Martín Martina Martine Marvin Mary Massimo Mateo Mateus
Mathias Mathieu Mathilde Mats Matt Matteo Matthew Matthias Matthieu Maureen Maurice Mauricio Maurizio Mauro Max Maxime Maximilian Maya Megan
Mehmet Mélanie Melanie Melissa Mercedes Mia Micaela Michael Michaela Michał Michel Michele Michèle Michelle Miguel Mihail Mikael Mike Mikhail
Milan Milena Miles Milos Mimi Mina Miranda Mireille Miriam Mitch Mohamed Mohammad Mohammed Moises Mona Monica Mónica Monika Monique Morgan Moritz
Moussa Muhammad Mustafa Mustapha Myriam Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nathalie Nathan Neil Nelson Nicholas Nick Nicola
Nicolas Nicolás Nicole Nicoletta Niels Nigel Nikita Niklas Nikola Nikolai Nils Nina Noah Noam Noel Noelle Noëlle Nora Norbert Norma Norman
Octavio Odile Olaf Ole Oleg Olga Oliver Olivia Olivier Omar Oscar Óscar Oskar Oswald Otto Owen Pablo Pamela Paola Paolo Pascal Pascale Pat Patricia
Patricio Patrick Patrik Patrycja Paul Paula Paulo Pauline Paweł Pedro Peggy Penny Per Percy Perry Pete Peter Petra Phil Philip Philipp Philippe
Phillip Pia Pierre Pieter Pietro Pilar Piotr Priscilla Rachel Rafael Rafał Ragnar Rainer Raj Ralf Ralph Ramón Randall Randy Raoul Raphaël Raquel
Raúl Ray Raymond Rebecca Regina Régis Reiner Reinhard Remco Renata Renate Renato René Renée Rex Ricardo Riccardo Richard Rick Ricky Rita Rob
Robert Roberta Roberto Robin Rocío Rod Rodrigo Rodney Roger Roland Rolf Roman Romain Ron Ronald Ronny Rosa Rosalía Rosario Rosemary Ross Roy
Ruben Rubén Rudolf Rui Rupert Russell Ruth Ryan Sabine Sabrina Said Saïd Salvador Salvatore Sam Samantha Samir Samuel Samy Sandra Sandrine Sandro
Santiago Sara Sarah Sascha Saskia Scott Sean Sébastien Sebastian Sebastián Selma Serena Serge Sergei Sergey Sergio Seth Shane Shannon Sharon
Shaun Shawn Sheila Shirley Sibylle Sid Siegfried Siegmund Sigmar Sigmund Sigrid Silke Silvia Silvio Simon Simona Simone Sławomir Sofia Sofie
Solène Sonia Sonja Sophia Sophie Stacey Stan Stanisław Stanley Stefan Stefania Stefano Steffen Stella Stéphane Stephan Stephanie Stéphanie Stephen
Sten Steve Steven Stewart Stina Stuart Sue Susan Susana Susanna Susanne Suzanne Sven Svetlana Svenja Sylvain Sylvia Sylvie Tamara Tania Tanja Tanya
Tara Tatiana Ted Teresa Terence Terri Terrence Terry Thea Theo Theodor Theodore Theresa Thérèse Thibault Thierry Thijs Thilo Thomas Thorsten
Tiago Tibor Tiffany Till Tilman Tim Timo Timothy Tina Tobias Todd Tom Tomás Tomasz Tommaso Tommy Toni Tony Torsten Tracy Travis Trevor Tristan
Udo Ugo Ulf Ulrich Ulrike Ulla Umberto Urs Ursula Ute Uwe Valentin Valentina Valeria Valérie Valerie Vanessa Vasily Vera Verena Verónica Veronica
Veronika Véronique Vicente Vicky Victor Víctor Victoria Vincent Vincenzo Viola Violeta Virginia Virginie Vittorio Viviana Vivian Vivien Vladimir
Volker Waldemar Walter Wanda Warren Wayne Wendy Werner Wiebke Wilfried Wilhelm Will Willem William Willy Wim Wioletta Witold Wojciech Wolfgang Xavier
Yann Yannick Yasmin Yasmine Yolanda Youssef Yuri Yusuf Yves Yvette Yvonne Zach Zachary Zbigniew Zoe Zoé Zofia
Александр Александра Алексей Алина Алла Анастасия Анатолий Андрей Анна Антон Арсений Артём Артем Борис Вадим Валентин Валентина Валерий Варвара
Василий Вера Виктор Виктория Виталий Владимир Владислав Вячеслав Галина Геннадий Георгий Глеб Григорий Дарья Денис Дмитрий Евгений Евгения
Екатерина Елена Елизавета Иван Игорь Илья Ирина Кирилл Константин Ксения Лариса Лев Леонид Лидия Людмила Максим Марина Мария Михаил Надежда
Наталья Никита Николай Оксана Олег Ольга Павел Пётр Петр Роман Руслан Светлана Сергей Софья Станислав Степан Тамара Татьяна Фёдор Юлия Юрий Яна
`
    .trim()
    .split(/\s+/),
);
