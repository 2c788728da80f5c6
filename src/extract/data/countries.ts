/**
 * The members of the United Nations, others that govern themselves, and states of the past, one a
 * line: the common name, other names, capitals, adjectives and who lives there, seats of its
 * government. What English papers call them; written by us, from the UN's list of members. A plural
 * in -s of an adjective is left out where it is regular.
 */
export const countries = `Afghanistan|Islamic Republic of Afghanistan,Islamic Emirate of Afghanistan|Kabul|Afghan
Albania|Republic of Albania|Tirana|Albanian
Algeria|People's Democratic Republic of Algeria|Algiers|Algerian
Andorra|Principality of Andorra|Andorra la Vella|Andorran
Angola|Republic of Angola|Luanda|Angolan
Antigua and Barbuda|Antigua|St. John's|Antiguan,Barbudan
Argentina|Argentine Republic,the Argentine|Buenos Aires|Argentine,Argentinian,Argentinean|Casa Rosada
Armenia|Republic of Armenia|Yerevan|Armenian
Australia|Commonwealth of Australia|Canberra|Australian,Aussie
Austria|Republic of Austria|Vienna|Austrian
Azerbaijan|Republic of Azerbaijan|Baku|Azerbaijani,Azeri
Bahamas|The Bahamas,Commonwealth of the Bahamas|Nassau|Bahamian
Bahrain|Kingdom of Bahrain|Manama|Bahraini
Bangladesh|People's Republic of Bangladesh|Dhaka,Dacca|Bangladeshi
Barbados||Bridgetown|Barbadian,Bajan
Belarus|Republic of Belarus,Byelorussia|Minsk|Belarusian,Belarussian
Belgium|Kingdom of Belgium|Brussels|Belgian
Belize||Belmopan|Belizean
Benin|Republic of Benin|Porto-Novo,Cotonou|Beninese,Beninois
Bhutan|Kingdom of Bhutan|Thimphu|Bhutanese
Bolivia|Plurinational State of Bolivia|La Paz,Sucre|Bolivian
Bosnia and Herzegovina|Bosnia-Herzegovina,Bosnia & Herzegovina,Bosnia,BiH|Sarajevo|Bosnian
Botswana|Republic of Botswana|Gaborone|Botswanan,Motswana,Batswana
Brazil|Federative Republic of Brazil|Brasilia,Brasília|Brazilian|Planalto,Itamaraty
Brunei|Brunei Darussalam|Bandar Seri Begawan|Bruneian
Bulgaria|Republic of Bulgaria|Sofia|Bulgarian
Burkina Faso|Upper Volta|Ouagadougou|Burkinabe,Burkinabé,Burkinabè
Burundi|Republic of Burundi|Bujumbura,Gitega|Burundian
Cambodia|Kingdom of Cambodia,Kampuchea|Phnom Penh|Cambodian
Cameroon|Republic of Cameroon|Yaounde,Yaoundé|Cameroonian
Canada||Ottawa|Canadian|Rideau Hall
Cape Verde|Cabo Verde,Republic of Cabo Verde|Praia|Cape Verdean,Cabo Verdean
Central African Republic|C.A.R.,CAR|Bangui|Central African
Chad|Republic of Chad|N'Djamena,Ndjamena|Chadian
Chile|Republic of Chile|Santiago|Chilean|La Moneda
China|People's Republic of China,PRC,Communist China,Mainland China,P.R.C.|Beijing,Peking|Chinese,Sino|Zhongnanhai
Colombia|Republic of Colombia|Bogota,Bogotá|Colombian|Casa de Nariño
Comoros|Union of the Comoros|Moroni|Comorian,Comoran
Republic of the Congo|Congo-Brazzaville,Congo Republic,Republic of Congo|Brazzaville|Congolese
Costa Rica|Republic of Costa Rica|San José,San Jose|Costa Rican
Croatia|Republic of Croatia|Zagreb|Croatian,Croat
Cuba|Republic of Cuba|Havana|Cuban
Cyprus|Republic of Cyprus|Nicosia|Cypriot,Greek Cypriot
Czech Republic|Czechia|Prague|Czech,Czechs
Democratic Republic of the Congo|Democratic Republic of Congo,DR Congo,DRC,D.R.C.,D.R. Congo,Congo-Kinshasa,Zaire|Kinshasa|Congolese
Denmark|Kingdom of Denmark|Copenhagen|Danish,Dane
Djibouti|Republic of Djibouti||Djiboutian
Dominica|Commonwealth of Dominica|Roseau|
Dominican Republic||Santo Domingo|Dominican
East Timor|Timor-Leste,Timor Leste|Dili|East Timorese,Timorese
Ecuador|Republic of Ecuador|Quito|Ecuadorian,Ecuadorean|Carondelet
Egypt|Arab Republic of Egypt|Cairo|Egyptian
El Salvador|Republic of El Salvador|San Salvador|Salvadoran,Salvadorean,Salvadorian
Equatorial Guinea|Republic of Equatorial Guinea|Malabo|Equatorial Guinean,Equatoguinean
Eritrea|State of Eritrea|Asmara|Eritrean
Estonia|Republic of Estonia|Tallinn|Estonian
Eswatini|Swaziland,Kingdom of Eswatini|Mbabane,Lobamba|Swazi
Ethiopia|Federal Democratic Republic of Ethiopia|Addis Ababa|Ethiopian
Fiji|Republic of Fiji|Suva|Fijian
Finland|Republic of Finland|Helsinki|Finnish,Finn
France|French Republic|Paris|French,Frenchman,Frenchmen,Franco|Élysée,Elysée,Elysee,Élysée Palace,Elysee Palace,Quai d'Orsay,Matignon
Gabon|Gabonese Republic|Libreville|Gabonese
Gambia|The Gambia,Republic of the Gambia|Banjul|Gambian
Georgia|Republic of Georgia|Tbilisi|Georgian
Germany|Federal Republic of Germany,FRG,West Germany|Berlin,Bonn|German,West German|Bundeskanzleramt
Ghana|Republic of Ghana|Accra|Ghanaian|Jubilee House
Greece|Hellenic Republic|Athens|Greek,Hellenic
Grenada||St. George's|Grenadian
Guatemala|Republic of Guatemala|Guatemala City|Guatemalan
Guinea|Republic of Guinea,Guinea-Conakry|Conakry|Guinean
Guinea-Bissau|Guinea Bissau,Republic of Guinea-Bissau|Bissau|Bissau-Guinean
Guyana|Co-operative Republic of Guyana|Georgetown|Guyanese
Haiti|Republic of Haiti|Port-au-Prince|Haitian
Honduras|Republic of Honduras|Tegucigalpa|Honduran
Hungary||Budapest|Hungarian
Iceland|Republic of Iceland|Reykjavik,Reykjavík|Icelandic,Icelander
India|Republic of India,Bharat|New Delhi,Delhi|Indian|South Block,Raisina Hill
Indonesia|Republic of Indonesia|Jakarta,Nusantara|Indonesian|Merdeka Palace
Iran|Islamic Republic of Iran,Persia|Tehran,Teheran|Iranian
Iraq|Republic of Iraq|Baghdad|Iraqi
Ireland|Republic of Ireland,Irish Republic,Eire,Éire|Dublin|Irish,Irishman,Irishmen
Israel|State of Israel|Jerusalem,Tel Aviv|Israeli
Italy|Italian Republic|Rome|Italian|Quirinal,Palazzo Chigi,Farnesina
Ivory Coast|Côte d'Ivoire,Cote d'Ivoire|Yamoussoukro,Abidjan|Ivorian,Ivoirian
Jamaica||Kingston|Jamaican
Japan||Tokyo|Japanese|Kantei,Kasumigaseki,Nagatacho
Jordan|Hashemite Kingdom of Jordan|Amman|Jordanian
Kazakhstan|Republic of Kazakhstan|Astana,Nur-Sultan,Almaty|Kazakh,Kazakhstani|Akorda
Kenya|Republic of Kenya|Nairobi|Kenyan
Kiribati|Republic of Kiribati|South Tarawa,Tarawa|I-Kiribati
Kosovo|Republic of Kosovo,Kosova|Pristina,Prishtina|Kosovar,Kosovan
Kuwait|State of Kuwait|Kuwait City|Kuwaiti
Kyrgyzstan|Kyrgyz Republic,Kirghizia|Bishkek|Kyrgyz,Kyrgyzstani,Kirghiz
Laos|Lao People's Democratic Republic,Lao PDR|Vientiane|Laotian,Lao
Latvia|Republic of Latvia|Riga|Latvian
Lebanon|Lebanese Republic|Beirut|Lebanese
Lesotho|Kingdom of Lesotho|Maseru|Basotho,Mosotho
Liberia|Republic of Liberia|Monrovia|Liberian
Libya|State of Libya,Libyan Arab Jamahiriya|Tripoli|Libyan
Liechtenstein|Principality of Liechtenstein|Vaduz|Liechtensteiner
Lithuania|Republic of Lithuania|Vilnius|Lithuanian
Luxembourg|Grand Duchy of Luxembourg|Luxembourg City|Luxembourgish,Luxembourger
Madagascar|Republic of Madagascar|Antananarivo|Malagasy,Madagascan
Malawi|Republic of Malawi|Lilongwe|Malawian
Malaysia||Kuala Lumpur,Putrajaya|Malaysian
Maldives|The Maldives,Republic of Maldives|Malé|Maldivian
Mali|Republic of Mali|Bamako|Malian
Malta|Republic of Malta|Valletta|Maltese
Marshall Islands|Republic of the Marshall Islands|Majuro|Marshallese
Mauritania|Islamic Republic of Mauritania|Nouakchott|Mauritanian
Mauritius|Republic of Mauritius|Port Louis|Mauritian
Mexico|United Mexican States|Mexico City|Mexican|Los Pinos
Micronesia|Federated States of Micronesia|Palikir|Micronesian
Moldova|Republic of Moldova,Moldavia|Chisinau,Chișinău,Kishinev|Moldovan,Moldavian
Monaco|Principality of Monaco||Monegasque,Monégasque
Mongolia||Ulaanbaatar,Ulan Bator|Mongolian
Montenegro||Podgorica|Montenegrin
Morocco|Kingdom of Morocco|Rabat|Moroccan
Mozambique|Republic of Mozambique|Maputo|Mozambican
Myanmar|Burma,Republic of the Union of Myanmar,Union of Myanmar|Naypyidaw,Nay Pyi Taw,Naypyitaw,Yangon,Rangoon|Burmese
Namibia|Republic of Namibia|Windhoek|Namibian
Nauru|Republic of Nauru|Yaren|Nauruan
Nepal|Federal Democratic Republic of Nepal|Kathmandu,Katmandu|Nepali,Nepalese|Singha Durbar
Netherlands|The Netherlands,Kingdom of the Netherlands,Holland|Amsterdam,The Hague|Dutch,Dutchman,Dutchmen
New Zealand|Aotearoa,N.Z.,NZ|Wellington|New Zealander,Kiwi|Beehive
Nicaragua|Republic of Nicaragua|Managua|Nicaraguan
Niger|Republic of Niger,Republic of the Niger|Niamey|Nigerien
Nigeria|Federal Republic of Nigeria|Abuja|Nigerian|Aso Rock
North Korea|Democratic People's Republic of Korea,DPRK,D.P.R.K.,N. Korea,N.K.,NK,NKorea|Pyongyang,P'yongyang|North Korean,N. Korean
North Macedonia|Republic of North Macedonia,Macedonia,FYROM,Former Yugoslav Republic of Macedonia|Skopje|Macedonian,North Macedonian
Norway|Kingdom of Norway|Oslo|Norwegian
Oman|Sultanate of Oman|Muscat|Omani
Pakistan|Islamic Republic of Pakistan|Islamabad|Pakistani|Rawalpindi
Palau|Republic of Palau|Ngerulmud,Melekeok|Palauan
Palestine|State of Palestine,Palestinian territories,Palestinian Territories|Ramallah|
Panama|Republic of Panama|Panama City|Panamanian
Papua New Guinea|PNG,Independent State of Papua New Guinea|Port Moresby|Papua New Guinean
Paraguay|Republic of Paraguay|Asuncion,Asunción|Paraguayan
Peru|Republic of Peru|Lima|Peruvian
Philippines|The Philippines,Republic of the Philippines|Manila|Philippine,Filipino,Filipina,Pinoy|Malacañang,Malacanang
Poland|Republic of Poland|Warsaw|Polish,Pole
Portugal|Portuguese Republic|Lisbon|Portuguese
Qatar|State of Qatar|Doha|Qatari
Romania||Bucharest|Romanian
Russia|Russian Federation|Moscow|Russian|Kremlin,the Kremlin
Rwanda|Republic of Rwanda|Kigali|Rwandan
Saint Kitts and Nevis|St. Kitts and Nevis,St Kitts and Nevis,St. Kitts|Basseterre|Kittitian,Nevisian
Saint Lucia|St. Lucia,St Lucia|Castries|Saint Lucian,St. Lucian
Saint Vincent and the Grenadines|St. Vincent and the Grenadines,St Vincent and the Grenadines,St. Vincent|Kingstown|Vincentian
Samoa|Independent State of Samoa,Western Samoa|Apia|Samoan
San Marino|Republic of San Marino||Sammarinese
São Tomé and Príncipe|Sao Tome and Principe,São Tomé,Sao Tome|São Tomé city|São Toméan,Sao Tomean
Saudi Arabia|Kingdom of Saudi Arabia,KSA|Riyadh|Saudi,Saudi Arabian
Senegal|Republic of Senegal|Dakar|Senegalese
Serbia|Republic of Serbia|Belgrade|Serbian,Serb
Seychelles|Republic of Seychelles,the Seychelles|Victoria|Seychellois
Sierra Leone|Republic of Sierra Leone|Freetown|Sierra Leonean
Singapore|Republic of Singapore||Singaporean|Istana
Slovakia|Slovak Republic|Bratislava|Slovak,Slovakian
Slovenia|Republic of Slovenia|Ljubljana|Slovenian,Slovene
Solomon Islands|the Solomons|Honiara|Solomon Islander
Somalia|Federal Republic of Somalia|Mogadishu|Somali,Somalian|Villa Somalia
South Africa|Republic of South Africa,RSA|Pretoria,Cape Town,Bloemfontein|South African|Union Buildings
South Korea|Republic of Korea,ROK,R.O.K.,S. Korea,S.K.,SKorea|Seoul,Sejong|South Korean,S. Korean|Blue House,Cheong Wa Dae,Yongsan
South Sudan|Republic of South Sudan|Juba|South Sudanese
Spain|Kingdom of Spain|Madrid|Spanish,Spaniard|Moncloa,La Moncloa
Sri Lanka|Democratic Socialist Republic of Sri Lanka,Ceylon|Colombo,Sri Jayawardenepura Kotte|Sri Lankan
Sudan|Republic of the Sudan,the Sudan,Republic of Sudan|Khartoum|Sudanese
Suriname|Republic of Suriname,Surinam|Paramaribo|Surinamese
Sweden|Kingdom of Sweden|Stockholm|Swedish,Swede
Switzerland|Swiss Confederation|Bern,Berne|Swiss
Syria|Syrian Arab Republic|Damascus|Syrian
Taiwan|Republic of China,R.O.C.,Chinese Taipei,Formosa|Taipei|Taiwanese
Tajikistan|Republic of Tajikistan|Dushanbe|Tajik,Tajikistani
Tanzania|United Republic of Tanzania|Dodoma,Dar es Salaam|Tanzanian
Thailand|Kingdom of Thailand,Siam|Bangkok|Thai
Togo|Togolese Republic|Lome,Lomé|Togolese
Tonga|Kingdom of Tonga|Nuku'alofa,Nukualofa|Tongan
Trinidad and Tobago|Trinidad & Tobago,Trinidad|Port of Spain|Trinidadian,Tobagonian
Tunisia|Republic of Tunisia|Tunis|Tunisian
Turkey|Türkiye,Turkiye,Republic of Turkey,Republic of Türkiye|Ankara|Turkish,Turk
Turkmenistan||Ashgabat|Turkmen,Turkmens
Tuvalu||Funafuti|Tuvaluan
Uganda|Republic of Uganda|Kampala|Ugandan
Ukraine|the Ukraine|Kyiv,Kiev|Ukrainian|Bankova
United Arab Emirates|UAE,U.A.E.,the Emirates|Abu Dhabi|Emirati
United Kingdom|UK,U.K.,Great Britain,Britain,United Kingdom of Great Britain and Northern Ireland|London|British,Briton,Brit|Downing Street,10 Downing Street,Number 10,No. 10,Whitehall,Westminster
United States|United States of America,U.S.,US,USA,U.S.A.,America|Washington,Washington D.C.,Washington DC|American|White House,Foggy Bottom,Capitol Hill,Oval Office
Uruguay|Oriental Republic of Uruguay|Montevideo|Uruguayan
Uzbekistan|Republic of Uzbekistan|Tashkent|Uzbek,Uzbekistani
Vanuatu|Republic of Vanuatu|Port Vila|Ni-Vanuatu,ni-Vanuatu
Vatican City|Vatican,Holy See,the Vatican,Vatican City State||
Venezuela|Bolivarian Republic of Venezuela|Caracas|Venezuelan|Miraflores,Miraflores Palace
Vietnam|Viet Nam,Socialist Republic of Vietnam|Hanoi,Ha Noi|Vietnamese
Yemen|Republic of Yemen|Sanaa,Sana'a,Aden|Yemeni,Yemenite
Zambia|Republic of Zambia|Lusaka|Zambian
Zimbabwe|Republic of Zimbabwe,Rhodesia|Harare|Zimbabwean
Hong Kong|HKSAR||Hong Konger,Hongkonger
Macau|Macao||Macanese
Falkland Islands|Falklands,the Falklands,Malvinas||Falkland Islander
Gibraltar|||Gibraltarian
Bermuda||Hamilton|Bermudian
New Caledonia||Nouméa,Noumea|New Caledonian
French Polynesia||Papeete|
Cook Islands|the Cook Islands||Cook Islander
Niue|||Niuean
American Samoa|||American Samoan
Faroe Islands|Faroes|Tórshavn|Faroese
Guam|||Guamanian
Bougainville|||Bougainvillean
Greenland||Nuuk|Greenlandic,Greenlander
Gaza|Gaza Strip,the Gaza Strip|Gaza City|Gazan
Abkhazia||Sukhumi|Abkhaz,Abkhazian
South Ossetia||Tskhinvali|South Ossetian
Nagorno-Karabakh|Nagorno Karabakh,Artsakh|Stepanakert|Karabakhi
Transnistria|Transdniester,Transdniestria|Tiraspol|Transnistrian
Somaliland|Republic of Somaliland|Hargeisa|Somalilander
Western Sahara|Sahrawi Arab Democratic Republic||Sahrawi,Sahrawis
Northern Cyprus|Turkish Republic of Northern Cyprus,TRNC||Turkish Cypriot
Puerto Rico|||Puerto Rican
Republika Srpska
Zanzibar|||Zanzibari
Puntland
Jubaland
Tigray|||Tigrayan
Quebec|Québec||Quebecker
Ontario
Alberta|||Albertan
British Columbia
Saskatchewan
Manitoba
Nova Scotia
Newfoundland and Labrador|Newfoundland
California|||Californian
Texas|||Texan
Florida|||Floridian
Arizona
Nevada
Utah
Alaska|||Alaskan
Hawaii|||Hawaiian
Colorado
New Mexico
Queensland
New South Wales
Western Australia
South Australia
Tasmania
Bavaria|||Bavarian
Saxony|||Saxon
Flanders|||Flemish
Wallonia|||Walloon
Sindh|||Sindhi
Balochistan
Khyber Pakhtunkhwa
Tamil Nadu
Karnataka
Kerala
West Bengal
Maharashtra
Gujarat|||Gujarati
Uttar Pradesh
Assam
Bihar
Sabah
Sarawak
Aceh|||Acehnese
Scotland||Edinburgh|Scottish,Scot|Holyrood,Bute House
Wales||Cardiff|Welsh,Welshman
Northern Ireland|Ulster|Belfast|Northern Irish|Stormont
Catalonia|||Catalan
Kurdistan Regional Government|Kurdistan,Iraqi Kurdistan,Kurdistan Region,KRG|Erbil,Irbil|
Soviet Union|USSR,U.S.S.R.,Union of Soviet Socialist Republics||Soviet
Yugoslavia|||Yugoslav,Yugoslavian
East Germany|German Democratic Republic,GDR||East German
South Vietnam|||South Vietnamese
North Vietnam|||North Vietnamese
Czechoslovakia|||Czechoslovak`;
