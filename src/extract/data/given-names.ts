/**
 * Given names that are common in reports, by which two capitalised words are known for a person.
 * Those that are states, months or common words are left out. Written by us.
 */
export const givenNames = `Aamer Aaron Abbas Abdel Abdelaziz Abdul Abdulla Abdullah Abdurrahman Abel Abiy Abraham Abu Adam Adel Adolfo
Adrian Agnes Ahmad Ahmed Ahmet Aidan Aisha Akbar Akihiko Akira Alain Alan Alassane Albert Alberto Alejandro Aleksandar Aleksander
Aleksandr Aleksei Alessandro Alex Alexander Alexandre Alexandra Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Alice Alison Allan
Allen Alpha Alvaro Álvaro Amadou Amanda Amir Amr Amy Ana Anatoly Anders Anderson Andre André Andrea Andreas Andrei Andres Andrés
Andrew Andrey Andrius Andriy Andrzej Andy Angela Angus Anita Ann Anna Anne Annegret Annette Anthony Antoine Anton Antonio António
Antony Antonis Anwar Arif Armand Armando Armen Arne Arnold Arsen Arseniy Arthur Arturo Arvind Ashraf Asif Atef Augusto Aung Avigdor Ayman
Aziz Baburam Bader Bakr Ban Barack Barbara Bart Bashar Basil Beata Ben Benigno Benjamin Benny Bernard Bernardo Bernhard Bernie Bert
Bertrand Bill Bilawal Binali Blaise Bob Bobby Boris Borut Boyko Brad Brett Brian Bridget Bronislaw Bruce Bruno Burhanuddin Carl Carla
Carlos Carmen Carol Caroline Carrie Caspar Catherine Cecilia Cesar César Chandrika Charles Charlie Chiara Chris Christian Christiana
Christina Christine Christoph Christophe Christopher Chuck Cindy Claire Clare Claudia Claudio Clement Clive Colin Condoleezza Connie
Constantine Corazon Cristian Cristina Cyril Dalia Damian Dan Daniel Daniela Danilo Danny Daria Darren Dave David Davit Dawn Dean Deborah
Denis Dennis Derek Desmond Dick Didier Diego Dieter Dilma Dimitris Dimitry Dmitri Dmitry Dmytro Dominic Dominique Don Donald Donna
Doris Dorothy Doug Douglas Dragan Duncan Dwight Eamonn Ed Eddie Edgar Edi Eduard Eduardo Edward Edwin Ehud Eileen Ekaterina Elena Eli
Elias Elijah Elisabeth Elizabeth Ellen Elliott Elmar Emil Emily Emma Emmanuel Emmerson Enda Enrico Enrique Epsy Eric Erik Erlan Erna
Ernest Ernesto Esther Ethan Etienne Eugene Eva Evan Evelyn Evo Fabio Fahd Faisal Farooq Farouk Fatima Fatou Fayez Federica Federico
Felipe Felix Ferdinand Fernando Festus Fidel Filip Filippo Flavia Florian Foday Francesca Francesco Francis Francisco Franco Francois
François Frank Frans Franz Fred Frederick Frederik Freddie Friedrich Fuad Fumio Gabriel Gabriela Gareth Garry Gary Gavin Geert Geir
Gennady Geoffrey George Georgi Georgios Gerald Gerard Gerhard Gerry Ghassan Gideon Gilbert Giorgi Giorgia Giorgio Giovanni Giuseppe
Gloria Goodluck Gordon Graham Greg Gregory Greta Grigory Guido Guillaume Guillermo Gustavo Guy Habib Haider Hailemariam Hakan Hamad
Hamdi Hamdullah Hamid Hans Harold Harriet Harry Harsh Haruhiko Hasan Hashim Hassan Heather Hector Heidi Heiko Helen Helena Helene Helga
Helmut Hema Henri Henrik Henry Herbert Herman Hermann Hillary Hipolito Hiroshi Horacio Horst Hosni Howard Hubert Hugh Hugo Hussein
Ian Ibrahim Idriss Igor Ilham Ilir Imad Imran Ingrid Inna Irakli Iraj Irene Irina Isaac Isabel Isaias Ismail Ismael Issa Ivan Ivica Ivo
Jaap Jack Jackie Jacob Jacqueline Jacques Jair Jake Jakob Jalal James Jamie Jan Jana Jane Janet Janez Janine Janos Jaroslaw Jason Javad
Javier Jawad Jean Jeanine Jeff Jeffrey Jehan Jen Jennifer Jens Jeremy Jerome Jerry Jesse Jessica Jesus Jesús Jill Jim Jimmy Joachim Joan
Joao João Jochen Joe Joel Johan Johann Johannes John Johnnie Johnny Jon Jonas Jonathan Jorge Jose José Josefina Josep Josef Joseph Josh
Joshua Josip Joyce Juan Juha Julia Julian Julie Julio Julius Jun Junichiro Jürgen Jurgen Justin Jutta Kaja Kamal Kamala Karen Karim Karin
Karl Karolina Kassym Katarina Kate Katherine Kathleen Kathy Katie Katrin Kay Keith Kelly Ken Kenneth Kenji Kerry Kersti Kevin Khaled
Khalid Khalifa Kirill Kirk Klaus Kofi Konstantin Kostas Kristalina Kurt Kwame Kwesi Kyriakos Lai Lakhdar Lars Laszlo László Laura Laurence Laurent
Lawrence Lazarus Lech Lee Leila Leo Leon Leonid Leonie Leopoldo Leos Leszek Leung Levy Lewis Lidia Liam Lilian Linas Lina Linda Lindsey
Lionel Lisa Liz Lloyd Lori Lorenzo Lotfi Louis Louise Luca Lucas Lucia Luciano Lucy Ludmila Luigi Luis Luiz Lukas Luke Lula Lynn Macky Madeleine
Mahamadou Mahamat Mahathir Mahinda Mahmoud Maia Maithripala Malcolm Malin Mamadou Manmohan Manuel Marc Marcel Marcelo Marcin Marco Marcos
Marcus Margaret Margarita Margot Margrethe Maria María Marian Mariano Marie Marija Marina Marine Mario Marion Maris Marisa Mark Marko Markus
Maros Marta Martha Martin Martti Mary Masoud Massoud Mateusz Matteo Matt Matthew Matthias Maung Maurice Mauricio Max Maxim Maxime Mehdi
Mehmet Meles Melissa Mervyn Mevlut Mevlüt Micheal Michael Michaela Michal Michel Michele Michelle Mick Miguel Mihai Mikhail Mike Mikheil
Mikko Milan Milos Milorad Min Miro Miroslav Mitch Mitt Mohamad Mohamed Mohammad Mohammed Mohammad-Javad Moise Moncef Monica Moussa Muammar
Muhammad Muhammadu Mukhtar Murat Mustafa Mwai Mykhailo Mykola Nabih Nabil Nadia Najib Nana Nancy Naoto Narendra Nasser Natalia Natalie
Natasha Nathan Navi Nawaf Nawaz Ned Neil Nelson Nestor Nguyen Nicholas Nick Nicola Nicolae Nicolas Nicole Nigel Nikki Nikol Nikola
Nikolai Nikolay Nikos Nils Nina Nir Noah Noel Noor Nora Norbert Norman Nouri Nuno Nunzio Olaf Oleg Oleh Oleksandr Oleksiy Olena Olga Oliver
Olivier Olusegun Omar Omer Orlando Oscar Osama Oscar Osman Otto Owen Pablo Padraig Pal Pamela Paolo Park Parvez Pascal Patrice Patricia
Patrick Patrik Paul Paula Paulo Pavel Pavlo Pedro Peggy Penny Per Pervez Peter Petr Petra Petro Petteri Phil Philip Philippe Phyllis Pia
Piero Pierre Pieter Pietro Piotr Pranab Pratibha Prayut Prayuth Pushpa Qaboos Qasem Queen Rachel Radoslaw Radovan Rafael Raffi Rafic Rafik
Rahul Raila Raimonds Rainer Rajiv Rajnath Ralph Ram Rami Ramiro Ramon Ramtane Randy Ranil Raphael Raul Raúl Ravi Ray Raymond Rebecca
Recep Reem Regina Reinhard Renata Rene Renzo Retno Reuven Rex Reza Riad Ricardo Richard Rick Riek Rishi Rita Riyad Robert Roberta Roberto
Robin Rodrigo Roger Rohani Roland Roman Romano Ron Ronald Rosa Rosemary Ross Roy Roza Rudy Rumen Rupert Ruslan Russell Ruth Ryan Saad
Saadi Sabine Sadiq Saeb Saeed Sahle Said Sajid Salah Saleh Salman Salome Salva Salvador Salvatore Sam Samantha Sameh Samir Samuel Sandra
Sanna Sara Sarah Sartaj Saud Saul Scott Sean Sebastian Serge Sergei Sergey Sergio Serhiy Serzh Shah Shane Sharon Shavkat Shaukat Sheikh
Shehbaz Sherry Shimon Shinzo Shyam Sidi Sigmar Silvia Silvio Simon Simone Simonetta Sirajuddin Slobodan Sofia Solomon Sonia Sophie Stanislav Stanley
Stefan Stefania Stefano Stephan Stephane Stephanie Stephen Steve Steven Stijn Stuart Subrahmanyam Sue Sultan Sun Surin Susan Sushma Suzanne
Svetlana Sven Sviatlana Syed Sylvia Tajik Takeo Tariq Tareq Taro Tatiana Tawadros Tawakkol Taye Ted Teodoro Teodorin Teresa Terry Tewodros
Thabo Thaksin Theo Theodore Theresa Thomas Thongloun Thorbjorn Tibor Tim Timothy Tito Todd Tom Tomas Tomáš Tommy Toni Tony Toomas
Toshimitsu Tracey Trygve Tsai Tunku Tzipi Uhuru Ulf Umaro Urmas Ursula Uwe Vaclav Václav Valdis Valentina Valery Valerie Vanessa Veronica
Viacheslav Vicente Victor Victoria Vidar Viktor Viktoria Vincent Viorica Vitali Vitaly Vladimir Vojislav Volkan Volker Volodymyr Vyacheslav
Walid Walter Wang Warren Wayne Wendy Werner Wesley Wilbur Wilfred Wilhelm Willem William Willy Winston Wolfgang Wopke Xavier Yahya Yair
Yanis Yannis Yasser Yasir Yasuo Yemi Yevgeny Yitzhak Yoav Yoon Yoshihide Yoshihiko Yossi Yoweri Yukio Yulia Yuri Yuriy Yusuf Yves Yvette
Zainab Zalmay Zbigniew Zine Zinedine Zoltan Zoran Zuzana Zurab`;

/**
 * Family names that stand first in Korean, Chinese and Vietnamese, and are called by them alone.
 */
export const familyNamesFirst = `Ahn An Bae Baek Ban Bae Byun Cai Cao Cha Chai Chan Chang Chen Cheng Cheong Cheung Chiang Cho Choe Choi Chon
Chong Choo Choung Chow Chu Chun Chung Deng Ding Dong Du Fan Fang Feng Fu Gao Geng Go Gong Goh Gu Guo Ha Hahm Ham Han He Heo Ho Hong Hsiao
Hsieh Hsu Hu Hua Huang Hur Hwang Im Jang Jeon Jeong Ji Jia Jiang Jin Jo Joo Joung Ju Jung Kang Kim Ko Koh Kong Koo Kung Kuo Kwak Kwok Kwon
Lai Lam Lau Lee Leung Li Liang Liao Liew Lim Lin Liu Lo Lu Luo Lyu Ma Mao Meng Mo Moon Na Nam Ng No Noh Oh Ong Ou Ouyang Pak Pan Park Peng Pyo
Qian Qiao Qin Qiu Rhee Ri Ro Roh Ryang Ryoo Ryu Seo Seol Seong Shao Shen Shi Shim Shin Siu So Soh Son Song Soong Su Suh Sun Sung Tan Tang Tao
Tian Tong Tsai Tsang Tse Wan Wang Wei Wen Whang Won Woo Wong Wu Xi Xia Xiao Xie Xu Yan Yang Yao Ye Yeh Yeo Yi Yim Yin Yoo Yoon You Yu Yuan Yun Zeng
Zhang Zhao Zheng Zhong Zhou Zhu Zou`;
