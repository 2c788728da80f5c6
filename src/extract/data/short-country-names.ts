/**
 * Further names of states and unions in other languages, as papers shorten them, one a line: the
 * common English name, then the others. Written by us.
 */
export const shortCountryNames = `South Korea|한국,남한,우리나라,韓国,韩国,南韩,Republik Korea,République de Corée,República de Corea,República da Coreia,Coréia do Sul,Южная Корея,РК
North Korea|조선민주주의인민공화국,조선,北韓,北韩,DVRK,RPDC,Северная Корея,Coréia do Norte
United States|미합중국,アメリカ,米国,米,美国,美國,États-Unis d'Amérique,USA,U.S.A.,Estados Unidos da América,Estados Unidos de América,EE. UU.,EE.UU.,EUA,США,Соединённые Штаты,Соединённые Штаты Америки,أمريكا,أميركا
China|中华人民共和国,中華人民共和国,중화인민공화국,КНР,Volksrepublik China,République populaire de Chine,República Popular China,République Populaire de Chine
Japan|日本国,일본국
United Kingdom|英国,グレートブリテン,Grande-Bretagne,Großbritannien,Gran Bretaña,Grã-Bretanha,Англия,Соединенное Королевство,بريطانيا
Russia|러시아연방,ロシア連邦,俄国,俄罗斯联邦,Fédération de Russie,Russische Föderation,Federación Rusa,Federación de Rusia,Federação Russa,Российская Федерация,РФ
Germany|독일,ドイツ,Bundesrepublik Deutschland,Bundesrepublik,ФРГ
Hong Kong|홍콩,香港,Hongkong,Гонконг,هونغ كونغ
Macau|마카오,マカオ,澳门,澳門,Macao,Макао,ماكاو
Taiwan|대만,臺灣,台灣,Тайвань
Netherlands|네덜란드,オランダ,Holland,Hollande,Holanda,Голландия
United Arab Emirates|UAE,EAU,VAE,EAU,الإمارات
Saudi Arabia|サウジ,사우디,沙特
Democratic Republic of the Congo|콩고민주공화국,République démocratique du Congo,RDC,RD Congo,Demokratische Republik Kongo,ДР Конго
European Union|유럽연합,欧州連合,EU,欧盟,歐盟,Union européenne,UE,Europäische Union,Unión Europea,União Europeia,Европейский союз,Евросоюз,ЕС,الاتحاد الأوروبي
United Nations|유엔,국제연합,国連,国際連合,联合国,聯合國,Nations unies,Nations Unies,ONU,Vereinte Nationen,Vereinten Nationen,UNO,Naciones Unidas,Nações Unidas,Организация Объединенных Наций,ООН,الأمم المتحدة
NATO|나토,北大西洋条約機構,北约,北約,OTAN,НАТО,الناتو,حلف الناتو
African Union|아프리카연합,アフリカ連合,非洲联盟,Union africaine,Afrikanische Union,Unión Africana,União Africana,Африканский союз,الاتحاد الأفريقي`;
