/**
 * Organisations that reports name without saying what they are, one a line: the fullest common
 * name, other names, then `f` for a framework of states and `p` for a people, and the state that it
 * belongs to. Written by us.
 */
export const organisations = `European Union|EU,E.U.|f
United Nations|UN,U.N.,U-N,United Nations Organization|f
NATO|North Atlantic Treaty Organization,North Atlantic Treaty Organisation,Atlantic Alliance,North Atlantic Alliance|f
African Union|AU,A.U.|f
Arab League|League of Arab States|f
ASEAN|Association of Southeast Asian Nations,Association of South East Asian Nations|f
Shanghai Cooperation Organization|Shanghai Cooperation Organisation,SCO|f
Organization of American States|OAS,O.A.S.,Organisation of American States|f
Organization of Islamic Cooperation|Organisation of Islamic Cooperation,OIC,Organization of the Islamic Conference|f
Organization for Security and Cooperation in Europe|Organization for Security and Co-operation in Europe,Organisation for Security and Cooperation in Europe,Organisation for Security and Co-operation in Europe,OSCE,O.S.C.E.|f
Gulf Cooperation Council|GCC|f
Economic Community of West African States|ECOWAS|f
Economic Community of Central African States|ECCAS|f
Southern African Development Community|SADC|f
East African Community|EAC|f
Intergovernmental Authority on Development|IGAD|f
Common Market for Eastern and Southern Africa|COMESA|f
Caribbean Community|CARICOM|f
Pacific Islands Forum|PIF|f
Union of South American Nations|UNASUR|f
Southern Common Market|Mercosur,Mercosul|f
Community of Latin American and Caribbean States|CELAC|f
Pacific Alliance||f
South Asian Association for Regional Cooperation|SAARC|f
Commonwealth of Independent States|CIS|f
Collective Security Treaty Organization|CSTO,Collective Security Treaty Organisation|f
Eurasian Economic Union|EAEU,EEU|f
Economic Cooperation Organization|ECO|f
Organization of Turkic States|Turkic Council|f
Group of Seven|G7,G-7|f
Group of Eight|G8,G-8|f
Group of Twenty|G20,G-20,Group of 20|f
Group of 77|G77,G-77|f
BRICS|BRIC|f
Non-Aligned Movement||f
Commonwealth of Nations|Commonwealth|f
Council of Europe||f
Eurozone|eurozone,euro zone,Euro zone|f
Schengen area|Schengen zone,Schengen Area|f
Visegrad Group|Visegrad Four,V4|f
Nordic Council||f
Arctic Council||f
Quad|Quadrilateral Security Dialogue|f
AUKUS||f
Five Eyes||f
Minsk Group|OSCE Minsk Group|f
Middle East Quartet|the Quartet|f
P5+1|P5 plus 1,E3+3|f
Contact Group||f
Normandy Four|Normandy Format|f
G5 Sahel|Group of Five for the Sahel|f
Lake Chad Basin Commission||f
Nile Basin Initiative||f
Mekong River Commission||f
OPEC|Organization of the Petroleum Exporting Countries,Organization of Petroleum Exporting Countries,OPEC+|f
OECD|Organisation for Economic Co-operation and Development,Organization for Economic Cooperation and Development|f
APEC|Asia-Pacific Economic Cooperation|f
World Trade Organization|World Trade Organisation,WTO,W.T.O.|f
International Monetary Fund|IMF,I.M.F.|
World Bank|World Bank Group|
Asian Development Bank|ADB|
African Development Bank|AfDB|
Inter-American Development Bank|IDB|
European Bank for Reconstruction and Development|EBRD|
European Investment Bank|EIB|
Asian Infrastructure Investment Bank|AIIB|
New Development Bank||
Islamic Development Bank||
Paris Club||f
World Health Organization|World Health Organisation,WHO,W.H.O.|
International Atomic Energy Agency|IAEA,I.A.E.A.|
Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons,OPCW|
Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO|
International Labour Organization|International Labor Organization,ILO|
International Maritime Organization|International Maritime Organisation,IMO|
International Civil Aviation Organization|ICAO|
International Organization for Migration|IOM|
International Telecommunication Union|ITU|
International Seabed Authority|ISA|
Food and Agriculture Organization|FAO,UN Food and Agriculture Organization|
World Food Programme|World Food Program,WFP|
UNESCO||
UNICEF|UN Children's Fund|
UNHCR|UN High Commissioner for Refugees,United Nations High Commissioner for Refugees,UN refugee agency,U.N. refugee agency|
UNRWA||
UNDP|United Nations Development Programme,United Nations Development Program|
UNEP|United Nations Environment Programme,UN Environment Programme|
UNIFIL||
UNMISS|United Nations Mission in South Sudan,UN Mission in South Sudan|
UNAMID||
MINUSMA||
MONUSCO||
AMISOM||
UN Security Council|United Nations Security Council,U.N. Security Council,UNSC,Security Council|f
UN General Assembly|United Nations General Assembly,U.N. General Assembly,UNGA,General Assembly|f
UN Human Rights Council|United Nations Human Rights Council,U.N. Human Rights Council,Human Rights Council|f
UN Secretary-General|UN Secretary General,U.N. Secretary General,U.N. Secretary-General,United Nations Secretary-General,United Nations Secretary General|
UN Secretariat|United Nations Secretariat,U.N. Secretariat|
International Court of Justice|ICJ,World Court|
International Criminal Court|ICC|
International Criminal Tribunal for the former Yugoslavia|ICTY|
Permanent Court of Arbitration|PCA|
International Tribunal for the Law of the Sea|ITLOS|
European Court of Human Rights|ECHR,ECtHR|
European Court of Justice|ECJ,Court of Justice of the European Union,CJEU|
European Commission|EC|
European Parliament||
European Council||f
European Central Bank|ECB|
Eurogroup||f
Frontex||
Europol||
Interpol|INTERPOL|
International Committee of the Red Cross|ICRC|
Red Cross|International Federation of Red Cross and Red Crescent Societies,IFRC|
Doctors Without Borders|Médecins Sans Frontières,Medecins Sans Frontieres,MSF|
Amnesty International||
Human Rights Watch|HRW|
Greenpeace||
Oxfam||
Transparency International||
International Crisis Group|Crisis Group|
Freedom House||
Reporters Without Borders||
World Economic Forum||
International Olympic Committee|IOC|
FIFA||
Catholic Church|Roman Catholic Church|
Al-Qaida|al-Qaida,al-Qaeda,Al-Qaeda,al Qaeda,Al Qaeda,al Qaida,al-Qa'ida,al-Qa’ida,Al-Qa’ida|
Islamic State|ISIS,ISIL,Daesh,Islamic State of Iraq and the Levant,Islamic State of Iraq and Syria|
al-Shabaab|Al-Shabaab,al-Shabab,Al-Shabab,al Shabaab,Al Shabaab,Al Shabab|
al-Qa’ida in the Islamic Maghreb|AQIM,al-Qaida in the Islamic Maghreb,al-Qaeda in the Islamic Maghreb|
al-Qa’ida in the Arabian Peninsula|AQAP,al-Qaida in the Arabian Peninsula,al-Qaeda in the Arabian Peninsula|
Boko Haram||
Taliban|Taleban,the Taliban,Taliban movement|
Haqqani network|Haqqani Network|
Hezbollah|Hizbollah,Hizbullah,Hezballah|
Hamas||
Fatah||
Palestinian Authority|Palestinian National Authority|
Palestine Liberation Organization|PLO,P.L.O.,Palestine Liberation Organisation|
Islamic Jihad|Palestinian Islamic Jihad|
Muslim Brotherhood||
Houthis|Houthi,Ansar Allah,Houthi rebels,Houthi movement|
Jabhat al-Nusra|al-Nusra Front,Nusra Front,Hayat Tahrir al-Sham,HTS|
Syrian Democratic Forces|SDF|
Kurdistan Workers' Party|PKK,Kurdistan Workers’ Party|
People's Protection Units|YPG,People’s Protection Units|
Tamil Tigers|LTTE,Liberation Tigers of Tamil Eelam,Tamil Tiger,Tamil Tiger rebels,Tamil rebels|
Revolutionary Armed Forces of Colombia|FARC|
National Liberation Army|ELN|
Shining Path||
M23|M23 rebels|
Lord's Resistance Army|LRA,Lord’s Resistance Army|
Janjaweed||
Rapid Support Forces|RSF|
Sudan People's Liberation Movement|SPLM,Sudan People’s Liberation Movement|
Sudan People's Liberation Army|SPLA,Sudan People’s Liberation Army|
Tigray People's Liberation Front|TPLF,Tigray People’s Liberation Front|
Polisario Front|Polisario|
Irish Republican Army|IRA|
Sinn Fein|Sinn Féin|
Democratic Unionist Party|DUP|
ETA||
Moro Islamic Liberation Front|MILF|
Abu Sayyaf||
Free Syrian Army|FSA|
Khmer Rouge||
Wagner Group|Wagner|
Rohingya|Rohingyas|p
Palestinians|Palestinian,Palestinian people|p
Kurds|Kurdish|p
Uighurs|Uyghurs,Uighur,Uyghur|p
Tibetans|Tibetan|p
Tamils|Tamil|p
Tuareg|Tuaregs|p
Congress|U.S. Congress,US Congress,United States Congress||United States
Senate|U.S. Senate,US Senate,United States Senate||United States
House of Representatives|U.S. House of Representatives,US House of Representatives||United States
Department of State|State Department,U.S. State Department,US State Department,U.S. Department of State,US Department of State||United States
Pentagon|Department of Defense,Defense Department,U.S. Department of Defense,US Department of Defense||United States
Treasury Department|Department of the Treasury,U.S. Treasury,US Treasury,U.S. Treasury Department||United States
Homeland Security|Department of Homeland Security,DHS||United States
Justice Department|Department of Justice,U.S. Justice Department,US Justice Department||United States
Central Intelligence Agency|CIA,C.I.A.||United States
National Security Council|NSC,United States National Security Council||
National Security Agency|NSA||United States
FBI|Federal Bureau of Investigation||United States
Federal Reserve|Fed||United States
GAO|Government Accountability Office||United States
USAID|U.S. Agency for International Development||United States
Democrats|Democratic Party||
Republicans|Republican Party,GOP||United States
House of Commons|||United Kingdom
House of Lords|||United Kingdom
Foreign Office|||United Kingdom
Labour Party|Labour||
Conservative Party|Tories||
Knesset|||Israel
Likud|||Israel
Bundestag|||Germany
Bundesrat|||Germany
State Duma|Duma||Russia
Federal Security Service|FSB||Russia
Gazprom|||Russia
Rosatom|||Russia
Verkhovna Rada|Rada||Ukraine
Naftogaz|||Ukraine
Majlis|||Iran
Islamic Revolutionary Guard Corps|IRGC,Revolutionary Guard,Revolutionary Guards,Islamic Revolutionary Guards Corps||Iran
Lok Sabha|||India
Bharatiya Janata Party|BJP||India
Chinese Communist Party|Communist Party of China,CCP||China
People's Liberation Army|PLA,People’s Liberation Army||China
National People's Congress|National People’s Congress||China
Huawei|||China
Workers' Party of Korea|Workers’ Party of Korea||North Korea
Korean People's Army|KPA,Korean People’s Army||North Korea
Diet|||Japan
Liberal Democratic Party|LDP||
Kuomintang|KMT||Taiwan
Democratic Progressive Party|DPP||Taiwan
Tatmadaw|||Myanmar
National League for Democracy|NLD||Myanmar
African National Congress|ANC||South Africa
ZANU-PF|Zanu-PF||Zimbabwe
Movement for Democratic Change|MDC||
Sejm|||Poland
Storting|||Norway
Riksdag|||Sweden
Folketing|||Denmark
Justice and Development Party|AKP||Turkey
PDVSA|||Venezuela
Petrobras|||Brazil
NASA|National Aeronautics and Space Administration||United States
European Space Agency|ESA|
Roscosmos|||Russia
U.S. Customs and Border Protection|US Customs and Border Protection,Customs and Border Protection,CBP,Border Protection||United States
Office of the United States Trade Representative|USTR,U.S. Trade Representative,US Trade Representative,United States Trade Representative||United States
Department of Energy|DOE,Energy Department,U.S. Department of Energy||United States
Department of Commerce|Commerce Department,U.S. Department of Commerce,U.S. Commerce Department||United States
Environmental Protection Agency|EPA||United States
Centers for Disease Control and Prevention|CDC,Centers for Disease Control||United States
Troika|the Troika,troika|f
VMRO-DPMNE|||North Macedonia
Syriza|SYRIZA||Greece
New Democracy|||Greece
Golden Dawn|||Greece
Fretilin|FRETILIN||East Timor
Fidesz|||Hungary
Law and Justice|PiS||Poland
Civic Platform|||Poland
Forza Italia|||Italy
Podemos|||Spain
Vox|||Spain
En Marche|La République En Marche||France
National Rally|Rassemblement National,National Front||France
Frelimo|FRELIMO||Mozambique
Renamo|RENAMO||Mozambique
UNITA|||Angola
MPLA|||Angola
SWAPO|||Namibia
Ennahda|Ennahdha||Tunisia
Nidaa Tounes|||Tunisia
Awami League|||Bangladesh
Jamaat-e-Islami||
Pakistan Tehreek-e-Insaf|PTI||Pakistan
Congress Party|Indian National Congress||India
Shiv Sena|||India
Golkar|||Indonesia
UMNO|United Malays National Organisation||Malaysia
Komeito|||Japan
Saenuri Party|||South Korea
Sandinistas|Sandinista,FSLN||Nicaragua
Peronists|Peronist||Argentina
Kirchnerists|Kirchnerist||Argentina
Zapatistas|EZLN||Mexico
Fianna Fáil|Fianna Fail||Ireland
Fine Gael|||Ireland
Plaid Cymru|||Wales
Scottish National Party|SNP||Scotland
Christian Democratic Union|CDU||Germany
Social Democratic Party|SPD||
Alternative for Germany|AfD||Germany
Movimento 5 Stelle|M5S,Five Star Movement||Italy`;
