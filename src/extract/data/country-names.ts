/**
 * What states are called in other languages, one a line: the common English name, then Korean,
 * Japanese, Chinese, Chinese in Taiwan, French, German, Spanish, Portuguese, Russian, Arabic.
 * Written by scripts/country-names.ts, from Unicode CLDR.
 */
export const countryNames = `Afghanistan|아프가니스탄|アフガニスタン|阿富汗|阿富汗|Afghanistan|Afghanistan|Afganistán|Afeganistão|Афганистан|أفغانستان
Albania|알바니아|アルバニア|阿尔巴尼亚|阿爾巴尼亞|Albanie|Albanien|Albania|Albânia|Албания|ألبانيا
Algeria|알제리|アルジェリア|阿尔及利亚|阿爾及利亞|Algérie|Algerien|Argelia|Argélia|Алжир|الجزائر
Andorra|안도라|アンドラ|安道尔|安道爾|Andorre|Andorra|Andorra|Andorra|Андорра|أندورا
Angola|앙골라|アンゴラ|安哥拉|安哥拉|Angola|Angola|Angola|Angola|Ангола|أنغولا
Antigua and Barbuda|앤티가 바부다|アンティグア・バーブーダ|安提瓜和巴布达|安地卡及巴布達|Antigua-et-Barbuda|Antigua und Barbuda|Antigua y Barbuda|Antígua e Barbuda|Антигуа и Барбуда|أنتيغوا وبربودا
Argentina|아르헨티나|アルゼンチン|阿根廷|阿根廷|Argentine|Argentinien|Argentina|Argentina|Аргентина|الأرجنتين
Armenia|아르메니아|アルメニア|亚美尼亚|亞美尼亞|Arménie|Armenien|Armenia|Armênia|Армения|أرمينيا
Australia|오스트레일리아|オーストラリア|澳大利亚|澳洲|Australie|Australien|Australia|Austrália|Австралия|أستراليا
Austria|오스트리아|オーストリア|奥地利|奧地利|Autriche|Österreich|Austria|Áustria|Австрия|النمسا
Azerbaijan|아제르바이잔|アゼルバイジャン|阿塞拜疆|亞塞拜然|Azerbaïdjan|Aserbaidschan|Azerbaiyán|Azerbaijão|Азербайджан|أذربيجان
Bahamas|바하마|バハマ|巴哈马|巴哈馬|Bahamas|Bahamas|Bahamas|Bahamas|Багамы|جزر البهاما
Bahrain|바레인|バーレーン|巴林|巴林|Bahreïn|Bahrain|Baréin|Barein|Бахрейн|البحرين
Bangladesh|방글라데시|バングラデシュ|孟加拉国|孟加拉|Bangladesh|Bangladesch|Bangladés|Bangladesh|Бангладеш|بنغلاديش
Barbados|바베이도스|バルバドス|巴巴多斯|巴貝多|Barbade|Barbados|Barbados|Barbados|Барбадос|بربادوس
Belarus|벨라루스|ベラルーシ|白俄罗斯|白俄羅斯|Biélorussie|Belarus|Bielorrusia|Bielorrússia|Беларусь|بيلاروس
Belgium|벨기에|ベルギー|比利时|比利時|Belgique|Belgien|Bélgica|Bélgica|Бельгия|بلجيكا
Belize|벨리즈|ベリーズ|伯利兹|貝里斯|Belize|Belize|Belice|Belize|Белиз|بليز
Benin|베냉|ベナン|贝宁|貝南|Bénin|Benin|Benín|Benin|Бенин|بنين
Bermuda|버뮤다|バミューダ|百慕大|百慕達|Bermudes|Bermuda|Bermudas|Bermudas|Бермудские о-ва|برمودا
Bhutan|부탄|ブータン|不丹|不丹|Bhoutan|Bhutan|Bután|Butão|Бутан|بوتان
Bolivia|볼리비아|ボリビア|玻利维亚|玻利維亞|Bolivie|Bolivien|Bolivia|Bolívia|Боливия|بوليفيا
Bosnia and Herzegovina|보스니아 헤르체고비나|ボスニア・ヘルツェゴビナ|波斯尼亚和黑塞哥维那|波士尼亞與赫塞哥維納|Bosnie-Herzégovine|Bosnien und Herzegowina|Bosnia y Herzegovina|Bósnia e Herzegovina|Босния и Герцеговина|البوسنة والهرسك
Botswana|보츠와나|ボツワナ|博茨瓦纳|波札那|Botswana|Botsuana|Botsuana|Botsuana|Ботсвана|بوتسوانا
Brazil|브라질|ブラジル|巴西|巴西|Brésil|Brasilien|Brasil|Brasil|Бразилия|البرازيل
Brunei|브루나이|ブルネイ|文莱|汶萊|Brunei|Brunei Darussalam|Brunéi|Brunei|Бруней|بروناي
Bulgaria|불가리아|ブルガリア|保加利亚|保加利亞|Bulgarie|Bulgarien|Bulgaria|Bulgária|Болгария|بلغاريا
Burkina Faso|부르키나파소|ブルキナファソ|布基纳法索|布吉納法索|Burkina Faso|Burkina Faso|Burkina Faso|Burquina Faso|Буркина-Фасо|بوركينا فاسو
Burundi|부룬디|ブルンジ|布隆迪|蒲隆地|Burundi|Burundi|Burundi|Burundi|Бурунди|بوروندي
Cambodia|캄보디아|カンボジア|柬埔寨|柬埔寨|Cambodge|Kambodscha|Camboya|Camboja|Камбоджа|كمبوديا
Cameroon|카메룬|カメルーン|喀麦隆|喀麥隆|Cameroun|Kamerun|Camerún|Camarões|Камерун|الكاميرون
Canada|캐나다|カナダ|加拿大|加拿大|Canada|Kanada|Canadá|Canadá|Канада|كندا
Cape Verde|카보베르데|カーボベルデ|佛得角|維德角|Cap-Vert|Cabo Verde|Cabo Verde|Cabo Verde|Кабо-Верде|الرأس الأخضر
Central African Republic|중앙 아프리카 공화국|中央アフリカ共和国|中非共和国|中非共和國|République centrafricaine|Zentralafrikanische Republik|República Centroafricana|República Centro-Africana|Центрально-Африканская Республика|جمهورية أفريقيا الوسطى
Chad|차드|チャド|乍得|查德|Tchad|Tschad|Chad|Chade|Чад|تشاد
Chile|칠레|チリ|智利|智利|Chili|Chile|Chile|Chile|Чили|تشيلي
China|중국|中国|中国|中國|Chine|China|China|China|Китай|الصين
Colombia|콜롬비아|コロンビア|哥伦比亚|哥倫比亞|Colombie|Kolumbien|Colombia|Colômbia|Колумбия|كولومبيا
Comoros|코모로|コモロ|科摩罗|葛摩|Comores|Komoren|Comoras|Comores|Коморы|جزر القمر
Costa Rica|코스타리카|コスタリカ|哥斯达黎加|哥斯大黎加|Costa Rica|Costa Rica|Costa Rica|Costa Rica|Коста-Рика|كوستاريكا
Croatia|크로아티아|クロアチア|克罗地亚|克羅埃西亞|Croatie|Kroatien|Croacia|Croácia|Хорватия|كرواتيا
Cuba|쿠바|キューバ|古巴|古巴|Cuba|Kuba|Cuba|Cuba|Куба|كوبا
Cyprus|키프로스|キプロス|塞浦路斯|賽普勒斯|Chypre|Zypern|Chipre|Chipre|Кипр|قبرص
Czech Republic|체코|チェコ|捷克|捷克|Tchéquie|Tschechien|Chequia|Tchéquia|Чехия|التشيك
Democratic Republic of the Congo|콩고-킨샤사|コンゴ民主共和国|刚果|剛果|Congo-Kinshasa|Kongo-Kinshasa|República Democrática del Congo|Congo - Kinshasa|Конго - Киншаса|الكونغو - كينشاسا
Denmark|덴마크|デンマーク|丹麦|丹麥|Danemark|Dänemark|Dinamarca|Dinamarca|Дания|الدانمرك
Djibouti|지부티|ジブチ|吉布提|吉布地|Djibouti|Dschibuti|Yibuti|Djibuti|Джибути|جيبوتي
Dominican Republic|도미니카 공화국|ドミニカ共和国|多米尼加共和国|多明尼加共和國|République dominicaine|Dominikanische Republik|República Dominicana|República Dominicana|Доминиканская Республика|جمهورية الدومينيكان
Dominica|도미니카|ドミニカ国|多米尼克|多米尼克|Dominique|Dominica|Dominica|Dominica|Доминика|دومينيكا
East Timor|동티모르|東ティモール|东帝汶|東帝汶|Timor oriental|Timor-Leste|Timor-Leste|Timor-Leste|Восточный Тимор|تيمور - ليشتي
Ecuador|에콰도르|エクアドル|厄瓜多尔|厄瓜多|Équateur|Ecuador|Ecuador|Equador|Эквадор|الإكوادور
Egypt|이집트|エジプト|埃及|埃及|Égypte|Ägypten|Egipto|Egito|Египет|مصر
El Salvador|엘살바도르|エルサルバドル|萨尔瓦多|薩爾瓦多|Salvador|El Salvador|El Salvador|El Salvador|Сальвадор|السلفادور
Equatorial Guinea|적도 기니|赤道ギニア|赤道几内亚|赤道幾內亞|Guinée équatoriale|Äquatorialguinea|Guinea Ecuatorial|Guiné Equatorial|Экваториальная Гвинея|غينيا الاستوائية
Eritrea|에리트리아|エリトリア|厄立特里亚|厄利垂亞|Érythrée|Eritrea|Eritrea|Eritreia|Эритрея|إريتريا
Estonia|에스토니아|エストニア|爱沙尼亚|愛沙尼亞|Estonie|Estland|Estonia|Estônia|Эстония|إستونيا
Eswatini|에스와티니|エスワティニ|斯威士兰|史瓦帝尼|Eswatini|Eswatini|Esuatini|Essuatíni|Эсватини|إسواتيني
Ethiopia|에티오피아|エチオピア|埃塞俄比亚|衣索比亞|Éthiopie|Äthiopien|Etiopía|Etiópia|Эфиопия|إثيوبيا
Falkland Islands|포클랜드 제도|フォークランド諸島|福克兰群岛|福克蘭群島|Îles Malouines|Falklandinseln|Islas Malvinas|Ilhas Malvinas|Фолклендские о-ва|جزر فوكلاند
Faroe Islands|페로 제도|フェロー諸島|法罗群岛|法羅群島|Îles Féroé|Färöer|Islas Feroe|Ilhas Faroé|Фарерские о-ва|جزر فارو
Fiji|피지|フィジー|斐济|斐濟|Fidji|Fidschi|Fiyi|Fiji|Фиджи|فيجي
Finland|핀란드|フィンランド|芬兰|芬蘭|Finlande|Finnland|Finlandia|Finlândia|Финляндия|فنلندا
France|프랑스|フランス|法国|法國|France|Frankreich|Francia|França|Франция|فرنسا
French Polynesia|프랑스령 폴리네시아|仏領ポリネシア|法属波利尼西亚|法屬玻里尼西亞|Polynésie française|Französisch-Polynesien|Polinesia Francesa|Polinésia Francesa|Французская Полинезия|بولينيزيا الفرنسية
Gabon|가봉|ガボン|加蓬|加彭|Gabon|Gabun|Gabón|Gabão|Габон|الغابون
Gambia|감비아|ガンビア|冈比亚|甘比亞|Gambie|Gambia|Gambia|Gâmbia|Гамбия|غامبيا
Georgia|조지아|ジョージア|格鲁吉亚|喬治亞|Géorgie|Georgien|Georgia|Geórgia|Грузия|جورجيا
Germany|독일|ドイツ|德国|德國|Allemagne|Deutschland|Alemania|Alemanha|Германия|ألمانيا
Ghana|가나|ガーナ|加纳|迦納|Ghana|Ghana|Ghana|Gana|Гана|غانا
Gibraltar|지브롤터|ジブラルタル|直布罗陀|直布羅陀|Gibraltar|Gibraltar|Gibraltar|Gibraltar|Гибралтар|جبل طارق
Greece|그리스|ギリシャ|希腊|希臘|Grèce|Griechenland|Grecia|Grécia|Греция|اليونان
Greenland|그린란드|グリーンランド|格陵兰|格陵蘭|Groenland|Grönland|Groenlandia|Groenlândia|Гренландия|غرينلاند
Grenada|그레나다|グレナダ|格林纳达|格瑞那達|Grenade|Grenada|Granada|Granada|Гренада|غرينادا
Guam|괌|グアム|关岛|關島|Guam|Guam|Guam|Guam|Гуам|غوام
Guatemala|과테말라|グアテマラ|危地马拉|瓜地馬拉|Guatemala|Guatemala|Guatemala|Guatemala|Гватемала|غواتيمالا
Guinea-Bissau|기니비사우|ギニアビサウ|几内亚比绍|幾內亞比索|Guinée-Bissau|Guinea-Bissau|Guinea-Bisáu|Guiné-Bissau|Гвинея-Бисау|غينيا بيساو
Guinea|기니|ギニア|几内亚|幾內亞|Guinée|Guinea|Guinea|Guiné|Гвинея|غينيا
Guyana|가이아나|ガイアナ|圭亚那|蓋亞那|Guyana|Guyana|Guyana|Guiana|Гайана|غيانا
Haiti|아이티|ハイチ|海地|海地|Haïti|Haiti|Haití|Haiti|Гаити|هايتي
Honduras|온두라스|ホンジュラス|洪都拉斯|宏都拉斯|Honduras|Honduras|Honduras|Honduras|Гондурас|هندوراس
Hungary|헝가리|ハンガリー|匈牙利|匈牙利|Hongrie|Ungarn|Hungría|Hungria|Венгрия|هنغاريا
Iceland|아이슬란드|アイスランド|冰岛|冰島|Islande|Island|Islandia|Islândia|Исландия|آيسلندا
India|인도|インド|印度|印度|Inde|Indien|India|Índia|Индия|الهند
Indonesia|인도네시아|インドネシア|印度尼西亚|印尼|Indonésie|Indonesien|Indonesia|Indonésia|Индонезия|إندونيسيا
Iran|이란|イラン|伊朗|伊朗|Iran|Iran|Irán|Irã|Иран|إيران
Iraq|이라크|イラク|伊拉克|伊拉克|Irak|Irak|Irak|Iraque|Ирак|العراق
Ireland|아일랜드|アイルランド|爱尔兰|愛爾蘭|Irlande|Irland|Irlanda|Irlanda|Ирландия|أيرلندا
Israel|이스라엘|イスラエル|以色列|以色列|Israël|Israel|Israel|Israel|Израиль|إسرائيل
Italy|이탈리아|イタリア|意大利|義大利|Italie|Italien|Italia|Itália|Италия|إيطاليا
Ivory Coast|코트디부아르|コートジボワール|科特迪瓦|象牙海岸|Côte d’Ivoire|Côte d’Ivoire|Côte d’Ivoire|Costa do Marfim|Кот-д’Ивуар|ساحل العاج
Jamaica|자메이카|ジャマイカ|牙买加|牙買加|Jamaïque|Jamaika|Jamaica|Jamaica|Ямайка|جامايكا
Japan|일본|日本|日本|日本|Japon|Japan|Japón|Japão|Япония|اليابان
Jordan|요르단|ヨルダン|约旦|約旦|Jordanie|Jordanien|Jordania|Jordânia|Иордания|الأردن
Kazakhstan|카자흐스탄|カザフスタン|哈萨克斯坦|哈薩克|Kazakhstan|Kasachstan|Kazajistán|Cazaquistão|Казахстан|كازاخستان
Kenya|케냐|ケニア|肯尼亚|肯亞|Kenya|Kenia|Kenia|Quênia|Кения|كينيا
Kiribati|키리바시|キリバス|基里巴斯|吉里巴斯|Kiribati|Kiribati|Kiribati|Quiribati|Кирибати|كيريباتي
Kosovo|코소보|コソボ|科索沃|科索沃|Kosovo|Kosovo|Kosovo|Kosovo|Косово|كوسوفو
Kuwait|쿠웨이트|クウェート|科威特|科威特|Koweït|Kuwait|Kuwait|Kuwait|Кувейт|الكويت
Kyrgyzstan|키르기스스탄|キルギス|吉尔吉斯斯坦|吉爾吉斯|Kirghizstan|Kirgisistan|Kirguistán|Quirguistão|Киргизия|قيرغيزستان
Laos|라오스|ラオス|老挝|寮國|Laos|Laos|Laos|Laos|Лаос|لاوس
Latvia|라트비아|ラトビア|拉脱维亚|拉脫維亞|Lettonie|Lettland|Letonia|Letônia|Латвия|لاتفيا
Lebanon|레바논|レバノン|黎巴嫩|黎巴嫩|Liban|Libanon|Líbano|Líbano|Ливан|لبنان
Lesotho|레소토|レソト|莱索托|賴索托|Lesotho|Lesotho|Lesoto|Lesoto|Лесото|ليسوتو
Liberia|라이베리아|リベリア|利比里亚|賴比瑞亞|Liberia|Liberia|Liberia|Libéria|Либерия|ليبيريا
Libya|리비아|リビア|利比亚|利比亞|Libye|Libyen|Libia|Líbia|Ливия|ليبيا
Liechtenstein|리히텐슈타인|リヒテンシュタイン|列支敦士登|列支敦斯登|Liechtenstein|Liechtenstein|Liechtenstein|Liechtenstein|Лихтенштейн|ليختنشتاين
Lithuania|리투아니아|リトアニア|立陶宛|立陶宛|Lituanie|Litauen|Lituania|Lituânia|Литва|ليتوانيا
Luxembourg|룩셈부르크|ルクセンブルク|卢森堡|盧森堡|Luxembourg|Luxemburg|Luxemburgo|Luxemburgo|Люксембург|لوكسمبورغ
Madagascar|마다가스카르|マダガスカル|马达加斯加|馬達加斯加|Madagascar|Madagaskar|Madagascar|Madagascar|Мадагаскар|مدغشقر
Malawi|말라위|マラウイ|马拉维|馬拉威|Malawi|Malawi|Malaui|Malaui|Малави|ملاوي
Malaysia|말레이시아|マレーシア|马来西亚|馬來西亞|Malaisie|Malaysia|Malasia|Malásia|Малайзия|ماليزيا
Maldives|몰디브|モルディブ|马尔代夫|馬爾地夫|Maldives|Malediven|Maldivas|Maldivas|Мальдивы|جزر المالديف
Mali|말리|マリ|马里|馬利|Mali|Mali|Mali|Mali|Мали|مالي
Malta|몰타|マルタ|马耳他|馬爾他|Malte|Malta|Malta|Malta|Мальта|مالطا
Marshall Islands|마셜 제도|マーシャル諸島|马绍尔群岛|馬紹爾群島|Îles Marshall|Marshallinseln|Islas Marshall|Ilhas Marshall|Маршалловы о-ва|جزر مارشال
Mauritania|모리타니|モーリタニア|毛里塔尼亚|茅利塔尼亞|Mauritanie|Mauretanien|Mauritania|Mauritânia|Мавритания|موريتانيا
Mauritius|모리셔스|モーリシャス|毛里求斯|模里西斯|Maurice|Mauritius|Mauricio|Maurício|Маврикий|موريشيوس
Mexico|멕시코|メキシコ|墨西哥|墨西哥|Mexique|Mexiko|México|México|Мексика|المكسيك
Micronesia|미크로네시아|ミクロネシア連邦|密克罗尼西亚|密克羅尼西亞|Micronésie|Mikronesien|Micronesia|Micronésia|Федеративные Штаты Микронезии|ميكرونيزيا
Moldova|몰도바|モルドバ|摩尔多瓦|摩爾多瓦|Moldavie|Republik Moldau|Moldavia|Moldávia|Молдова|مولدوفا
Monaco|모나코|モナコ|摩纳哥|摩納哥|Monaco|Monaco|Mónaco|Mônaco|Монако|موناكو
Mongolia|몽골|モンゴル|蒙古|蒙古|Mongolie|Mongolei|Mongolia|Mongólia|Монголия|منغوليا
Montenegro|몬테네그로|モンテネグロ|黑山|蒙特內哥羅|Monténégro|Montenegro|Montenegro|Montenegro|Черногория|الجبل الأسود
Morocco|모로코|モロッコ|摩洛哥|摩洛哥|Maroc|Marokko|Marruecos|Marrocos|Марокко|المغرب
Mozambique|모잠비크|モザンビーク|莫桑比克|莫三比克|Mozambique|Mosambik|Mozambique|Moçambique|Мозамбик|موزمبيق
Myanmar|미얀마|ミャンマー|缅甸|緬甸|Myanmar|Myanmar|Myanmar|Mianmar|Мьянма|ميانمار
Namibia|나미비아|ナミビア|纳米比亚|納米比亞|Namibie|Namibia|Namibia|Namíbia|Намибия|ناميبيا
Nauru|나우루|ナウル|瑙鲁|諾魯|Nauru|Nauru|Nauru|Nauru|Науру|ناورو
Nepal|네팔|ネパール|尼泊尔|尼泊爾|Népal|Nepal|Nepal|Nepal|Непал|نيبال
Netherlands|네덜란드|オランダ|荷兰|荷蘭|Pays-Bas|Niederlande|Países Bajos|Países Baixos|Нидерланды|هولندا
New Caledonia|뉴칼레도니아|ニューカレドニア|新喀里多尼亚|新喀里多尼亞|Nouvelle-Calédonie|Neukaledonien|Nueva Caledonia|Nova Caledônia|Новая Каледония|كاليدونيا الجديدة
New Zealand|뉴질랜드|ニュージーランド|新西兰|紐西蘭|Nouvelle-Zélande|Neuseeland|Nueva Zelanda|Nova Zelândia|Новая Зеландия|نيوزيلندا
Nicaragua|니카라과|ニカラグア|尼加拉瓜|尼加拉瓜|Nicaragua|Nicaragua|Nicaragua|Nicarágua|Никарагуа|نيكاراغوا
Nigeria|나이지리아|ナイジェリア|尼日利亚|奈及利亞|Nigeria|Nigeria|Nigeria|Nigéria|Нигерия|نيجيريا
Niger|니제르|ニジェール|尼日尔|尼日|Niger|Niger|Níger|Níger|Нигер|النيجر
North Korea|북한|北朝鮮|朝鲜|北韓|Corée du Nord|Nordkorea|Corea del Norte|Coreia do Norte|КНДР|كوريا الشمالية
North Macedonia|북마케도니아|北マケドニア|北马其顿|北馬其頓|Macédoine du Nord|Nordmazedonien|Macedonia del Norte|Macedônia do Norte|Северная Македония|مقدونيا الشمالية
Norway|노르웨이|ノルウェー|挪威|挪威|Norvège|Norwegen|Noruega|Noruega|Норвегия|النرويج
Oman|오만|オマーン|阿曼|阿曼|Oman|Oman|Omán|Omã|Оман|عُمان
Pakistan|파키스탄|パキスタン|巴基斯坦|巴基斯坦|Pakistan|Pakistan|Pakistán|Paquistão|Пакистан|باكستان
Palau|팔라우|パラオ|帕劳|帛琉|Palaos|Palau|Palaos|Palau|Палау|بالاو
Palestine|팔레스타인 지구|パレスチナ自治区|巴勒斯坦领土|巴勒斯坦自治區|Territoires palestiniens|Palästinensische Autonomiegebiete|Territorios Palestinos|Territórios palestinos|Палестинские территории|الأراضي الفلسطينية
Panama|파나마|パナマ|巴拿马|巴拿馬|Panama|Panama|Panamá|Panamá|Панама|بنما
Papua New Guinea|파푸아뉴기니|パプアニューギニア|巴布亚新几内亚|巴布亞紐幾內亞|Papouasie-Nouvelle-Guinée|Papua-Neuguinea|Papúa Nueva Guinea|Papua-Nova Guiné|Папуа — Новая Гвинея|بابوا غينيا الجديدة
Paraguay|파라과이|パラグアイ|巴拉圭|巴拉圭|Paraguay|Paraguay|Paraguay|Paraguai|Парагвай|باراغواي
Peru|페루|ペルー|秘鲁|秘魯|Pérou|Peru|Perú|Peru|Перу|بيرو
Philippines|필리핀|フィリピン|菲律宾|菲律賓|Philippines|Philippinen|Filipinas|Filipinas|Филиппины|الفلبين
Poland|폴란드|ポーランド|波兰|波蘭|Pologne|Polen|Polonia|Polônia|Польша|بولندا
Portugal|포르투갈|ポルトガル|葡萄牙|葡萄牙|Portugal|Portugal|Portugal|Portugal|Португалия|البرتغال
Puerto Rico|푸에르토리코|プエルトリコ|波多黎各|波多黎各|Porto Rico|Puerto Rico|Puerto Rico|Porto Rico|Пуэрто-Рико|بورتوريكو
Qatar|카타르|カタール|卡塔尔|卡達|Qatar|Katar|Catar|Catar|Катар|قطر
Republic of the Congo|콩고-브라자빌|コンゴ共和国|刚果|剛果|Congo-Brazzaville|Kongo-Brazzaville|Congo|República do Congo|Конго - Браззавиль|الكونغو - برازافيل
Romania|루마니아|ルーマニア|罗马尼亚|羅馬尼亞|Roumanie|Rumänien|Rumanía|Romênia|Румыния|رومانيا
Russia|러시아|ロシア|俄罗斯|俄羅斯|Russie|Russland|Rusia|Rússia|Россия|روسيا
Rwanda|르완다|ルワンダ|卢旺达|盧安達|Rwanda|Ruanda|Ruanda|Ruanda|Руанда|رواندا
Saint Kitts and Nevis|세인트키츠 네비스|セントクリストファー・ネーヴィス|圣基茨和尼维斯|聖克里斯多福及尼維斯|Saint-Christophe-et-Niévès|St. Kitts und Nevis|San Cristóbal y Nieves|São Cristóvão e Névis|Сент-Китс и Невис|سانت كيتس ونيفيس
Saint Lucia|세인트루시아|セントルシア|圣卢西亚|聖露西亞|Sainte-Lucie|St. Lucia|Santa Lucía|Santa Lúcia|Сент-Люсия|سانت لوسيا
Saint Vincent and the Grenadines|세인트빈센트그레나딘|セントビンセント及びグレナディーン諸島|圣文森特和格林纳丁斯|聖文森及格瑞那丁|Saint-Vincent-et-les Grenadines|St. Vincent und die Grenadinen|San Vicente y las Granadinas|São Vicente e Granadinas|Сент-Винсент и Гренадины|سانت فنسنت وجزر غرينادين
Samoa|사모아|サモア|萨摩亚|薩摩亞|Samoa|Samoa|Samoa|Samoa|Самоа|ساموا
San Marino|산마리노|サンマリノ|圣马力诺|聖馬利諾|Saint-Marin|San Marino|San Marino|San Marino|Сан-Марино|سان مارينو
Saudi Arabia|사우디아라비아|サウジアラビア|沙特阿拉伯|沙烏地阿拉伯|Arabie saoudite|Saudi-Arabien|Arabia Saudí|Arábia Saudita|Саудовская Аравия|المملكة العربية السعودية
Senegal|세네갈|セネガル|塞内加尔|塞內加爾|Sénégal|Senegal|Senegal|Senegal|Сенегал|السنغال
Serbia|세르비아|セルビア|塞尔维亚|塞爾維亞|Serbie|Serbien|Serbia|Sérvia|Сербия|صربيا
Seychelles|세이셸|セーシェル|塞舌尔|塞席爾|Seychelles|Seychellen|Seychelles|Seicheles|Сейшельские о-ва|سيشل
Sierra Leone|시에라리온|シエラレオネ|塞拉利昂|獅子山|Sierra Leone|Sierra Leone|Sierra Leona|Serra Leoa|Сьерра-Леоне|سيراليون
Singapore|싱가포르|シンガポール|新加坡|新加坡|Singapour|Singapur|Singapur|Singapura|Сингапур|سنغافورة
Slovakia|슬로바키아|スロバキア|斯洛伐克|斯洛伐克|Slovaquie|Slowakei|Eslovaquia|Eslováquia|Словакия|سلوفاكيا
Slovenia|슬로베니아|スロベニア|斯洛文尼亚|斯洛維尼亞|Slovénie|Slowenien|Eslovenia|Eslovênia|Словения|سلوفينيا
Solomon Islands|솔로몬 제도|ソロモン諸島|所罗门群岛|索羅門群島|Îles Salomon|Salomonen|Islas Salomón|Ilhas Salomão|Соломоновы о-ва|جزر سليمان
Somalia|소말리아|ソマリア|索马里|索馬利亞|Somalie|Somalia|Somalia|Somália|Сомали|الصومال
South Africa|남아프리카|南アフリカ|南非|南非|Afrique du Sud|Südafrika|Sudáfrica|África do Sul|Южно-Африканская Республика|جنوب أفريقيا
South Korea|대한민국|韓国|韩国|南韓|Corée du Sud|Südkorea|Corea del Sur|Coreia do Sul|Республика Корея|كوريا الجنوبية
South Sudan|남수단|南スーダン|南苏丹|南蘇丹|Soudan du Sud|Südsudan|Sudán del Sur|Sudão do Sul|Южный Судан|جنوب السودان
Spain|스페인|スペイン|西班牙|西班牙|Espagne|Spanien|España|Espanha|Испания|إسبانيا
Sri Lanka|스리랑카|スリランカ|斯里兰卡|斯里蘭卡|Sri Lanka|Sri Lanka|Sri Lanka|Sri Lanka|Шри-Ланка|سريلانكا
Sudan|수단|スーダン|苏丹|蘇丹|Soudan|Sudan|Sudán|Sudão|Судан|السودان
Suriname|수리남|スリナム|苏里南|蘇利南|Suriname|Suriname|Surinam|Suriname|Суринам|سورينام
Sweden|스웨덴|スウェーデン|瑞典|瑞典|Suède|Schweden|Suecia|Suécia|Швеция|السويد
Switzerland|스위스|スイス|瑞士|瑞士|Suisse|Schweiz|Suiza|Suíça|Швейцария|سويسرا
Syria|시리아|シリア|叙利亚|敘利亞|Syrie|Syrien|Siria|Síria|Сирия|سوريا
São Tomé and Príncipe|상투메 프린시페|サントメ・プリンシペ|圣多美和普林西比|聖多美普林西比|Sao Tomé-et-Principe|São Tomé und Príncipe|Santo Tomé y Príncipe|São Tomé e Príncipe|Сан-Томе и Принсипи|ساو تومي وبرينسيبي
Taiwan|대만|台湾|台湾|台灣|Taïwan|Taiwan|Taiwán|Taiwan|Тайвань|تايوان
Tajikistan|타지키스탄|タジキスタン|塔吉克斯坦|塔吉克|Tadjikistan|Tadschikistan|Tayikistán|Tadjiquistão|Таджикистан|طاجيكستان
Tanzania|탄자니아|タンザニア|坦桑尼亚|坦尚尼亞|Tanzanie|Tansania|Tanzania|Tanzânia|Танзания|تنزانيا
Thailand|태국|タイ|泰国|泰國|Thaïlande|Thailand|Tailandia|Tailândia|Таиланд|تايلاند
Togo|토고|トーゴ|多哥|多哥|Togo|Togo|Togo|Togo|Того|توغو
Tonga|통가|トンガ|汤加|東加|Tonga|Tonga|Tonga|Tonga|Тонга|تونغا
Trinidad and Tobago|트리니다드 토바고|トリニダード・トバゴ|特立尼达和多巴哥|千里達及托巴哥|Trinité-et-Tobago|Trinidad und Tobago|Trinidad y Tobago|Trinidad e Tobago|Тринидад и Тобаго|ترينيداد وتوباغو
Tunisia|튀니지|チュニジア|突尼斯|突尼西亞|Tunisie|Tunesien|Túnez|Tunísia|Тунис|تونس
Turkey|튀르키예|トルコ|土耳其|土耳其|Turquie|Türkei|Turquía|Turquia|Турция|تركيا
Turkmenistan|투르크메니스탄|トルクメニスタン|土库曼斯坦|土庫曼|Turkménistan|Turkmenistan|Turkmenistán|Turcomenistão|Туркменистан|تركمانستان
Tuvalu|투발루|ツバル|图瓦卢|吐瓦魯|Tuvalu|Tuvalu|Tuvalu|Tuvalu|Тувалу|توفالو
Uganda|우간다|ウガンダ|乌干达|烏干達|Ouganda|Uganda|Uganda|Uganda|Уганда|أوغندا
Ukraine|우크라이나|ウクライナ|乌克兰|烏克蘭|Ukraine|Ukraine|Ucrania|Ucrânia|Украина|أوكرانيا
United Arab Emirates|아랍에미리트|アラブ首長国連邦|阿拉伯联合酋长国|阿拉伯聯合大公國|Émirats arabes unis|Vereinigte Arabische Emirate|Emiratos Árabes Unidos|Emirados Árabes Unidos|ОАЭ|الإمارات العربية المتحدة
United Kingdom|영국|イギリス|英国|英國|Royaume-Uni|Vereinigtes Königreich|Reino Unido|Reino Unido|Великобритания|المملكة المتحدة
United States|미국|アメリカ合衆国|美国|美國|États-Unis|Vereinigte Staaten|Estados Unidos|Estados Unidos|Соединенные Штаты|الولايات المتحدة
Uruguay|우루과이|ウルグアイ|乌拉圭|烏拉圭|Uruguay|Uruguay|Uruguay|Uruguai|Уругвай|أورغواي
Uzbekistan|우즈베키스탄|ウズベキスタン|乌兹别克斯坦|烏茲別克|Ouzbékistan|Usbekistan|Uzbekistán|Uzbequistão|Узбекистан|أوزبكستان
Vanuatu|바누아투|バヌアツ|瓦努阿图|萬那杜|Vanuatu|Vanuatu|Vanuatu|Vanuatu|Вануату|فانواتو
Vatican City|바티칸 시국|バチカン市国|梵蒂冈|梵蒂岡|État de la Cité du Vatican|Vatikanstadt|Ciudad del Vaticano|Cidade do Vaticano|Ватикан|الفاتيكان
Venezuela|베네수엘라|ベネズエラ|委内瑞拉|委內瑞拉|Venezuela|Venezuela|Venezuela|Venezuela|Венесуэла|فنزويلا
Vietnam|베트남|ベトナム|越南|越南|Viêt Nam|Vietnam|Vietnam|Vietnã|Вьетнам|فيتنام
Western Sahara|서사하라|西サハラ|西撒哈拉|西撒哈拉|Sahara occidental|Westsahara|Sáhara Occidental|Saara Ocidental|Западная Сахара|الصحراء الغربية
Yemen|예멘|イエメン|也门|葉門|Yémen|Jemen|Yemen|Iêmen|Йемен|اليمن
Zambia|잠비아|ザンビア|赞比亚|尚比亞|Zambie|Sambia|Zambia|Zâmbia|Замбия|زامبيا
Zimbabwe|짐바브웨|ジンバブエ|津巴布韦|辛巴威|Zimbabwe|Simbabwe|Zimbabue|Zimbábue|Зимбабве|زيمبابوي`;
