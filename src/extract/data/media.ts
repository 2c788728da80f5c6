/** Who reports and is no actor of what is reported, one a line: the name, other names. */
export const media = `Associated Press|AP,The Associated Press
Agence France-Presse|AFP,Agence France Presse
Reuters|Thomson Reuters
Bloomberg|Bloomberg News
Voice of America|VOA,V-O-A,VOA News,VOA Special English,VOA Learning English
Radio Free Europe|RFE/RL,Radio Free Europe/Radio Liberty
Radio Free Asia|RFA
BBC|BBC News,British Broadcasting Corporation
CNN
Al Jazeera|Al-Jazeera,al-Jazeera
New York Times|The New York Times,NYT
Washington Post|The Washington Post
Wall Street Journal|The Wall Street Journal
Financial Times
The Guardian|The Guardian newspaper
The Economist
Le Monde
Der Spiegel
ABC News
CBS News|CBS
NBC News|NBC
Fox News
Deutsche Welle|DW
Yonhap|Yonhap news agency,Yonhap News Agency,Yonhap News
Korean Central News Agency|KCNA
Xinhua|Xinhua News Agency,Xinhua news agency
Global Times
People's Daily|People’s Daily
Kyodo|Kyodo News,Kyodo news agency
NHK
Asahi Shimbun
Yomiuri Shimbun
Interfax
TASS|Itar-Tass,ITAR-TASS
RIA Novosti|Ria Novosti
Russia Today
Anadolu Agency|Anadolu
IRNA
Fars|Fars News Agency
Press Trust of India
Wikinews
Wikipedia
Wikimedia Commons
Facebook
Twitter
YouTube
WhatsApp
Telegram
Instagram`;
