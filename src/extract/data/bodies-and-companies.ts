/**
 * Parliaments, bodies of the United Nations, companies of states and of the world that reports name
 * without saying what they are, in the layout of `organisations`. Written by us.
 */
export const bodiesAndCompanies = `Jogorku Kenesh|||Kyrgyzstan
Great Khural|State Great Khural,State Great Hural,Great Hural||Mongolia
Saeima|||Latvia
Seimas|||Lithuania
Riigikogu|||Estonia
Eduskunta|||Finland
Althing|Althingi||Iceland
Oireachtas|||Ireland
Dáil|Dail,Dáil Éireann||Ireland
Sabor|||Croatia
Milli Majlis|||Azerbaijan
Inatsisartut|||Greenland
France Unbowed|La France Insoumise||France
UNSMIL|United Nations Support Mission in Libya,UN Support Mission in Libya||
UNAMA|United Nations Assistance Mission in Afghanistan,UN Assistance Mission in Afghanistan||
UNFICYP|United Nations Peacekeeping Force in Cyprus,UN Peacekeeping Force in Cyprus||
UNDOF|United Nations Disengagement Observer Force||
UNITAMS||
UNSOM||
BINUH||
MINUSCA||
MINURSO||
UNMIK|United Nations Mission in Kosovo,UN Mission in Kosovo||
KFOR||
EULEX||
OCHA|UN Office for the Coordination of Humanitarian Affairs,Office for the Coordination of Humanitarian Affairs||
UNCTAD||
UNIDO||
UNODC|UN Office on Drugs and Crime||
UNFPA|UN Population Fund||
UN Women||
WIPO|World Intellectual Property Organization||
World Meteorological Organization|WMO||
IPCC|Intergovernmental Panel on Climate Change||
Gavi|GAVI||
Global Fund||
Green Climate Fund|GCF||
Global Environment Facility|GEF||
Adaptation Fund||
Appellate Body|WTO Appellate Body||
BIMSTEC||f
Indian Ocean Rim Association|IORA|f
ICCAT||
CCAMLR||
International Whaling Commission|IWC||
Office of the High Representative|OHR||
European External Action Service|EEAS||
European Union Agency for Asylum|EUAA||
TotalEnergies|Total Energies||France
ExxonMobil|Exxon Mobil,Exxon||United States
Chevron|||United States
Rosneft|||Russia
Lukoil|||Russia
Transneft|||Russia
Equinor|||Norway
Saudi Aramco|Aramco||Saudi Arabia
QatarEnergy|||Qatar
Sonatrach|||Algeria
Sonangol|||Angola
Pemex|||Mexico
Ecopetrol|||Colombia
Sinopec|||China
CNOOC|||China
PetroChina|||China
Petronas|||Malaysia
Pertamina|||Indonesia
KazMunayGas|||Kazakhstan
SOCAR|||Azerbaijan
Moldovagaz|||Moldova
Ukrenergo|||Ukraine
Energoatom|||Ukraine
Glencore||
Rio Tinto||
BHP||
Codelco|||Chile
Boeing|||United States
Airbus||
Lockheed Martin|||United States
Rheinmetall|||Germany
Maersk|||Denmark
Hapag-Lloyd|||Germany
CMA CGM|||France
Cosco|COSCO||China
Google|||United States
Microsoft|||United States
Nvidia|||United States
TSMC|||Taiwan
ASML|||Netherlands
Samsung|Samsung Electronics||South Korea
TikTok||
ByteDance|||China
SpaceX|||United States
Starlink||
Arianespace|||France
ISRO|||India
JAXA|||Japan
Pfizer||
Moderna||
AstraZeneca||
Deutsche Bahn|||Germany
SNCF|||France
EDF|||France
Fingrid|||Finland
Statnett|||Norway
Elering|||Estonia
TenneT||
Swissgrid|||Switzerland
Lufthansa|||Germany
Ryanair|||Ireland
Teamsters||`;
