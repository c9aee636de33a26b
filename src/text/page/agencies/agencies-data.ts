/**
 * Well-known bodies of the news: short name as pages print it | kind | country | other names | web hosts | marks in datelines
 * | sign-offs below a story | words of legal notices. Lists have `;` between; what is empty at the end is left out. General
 * knowledge of the trade, written by hand; add a line for another. Kinds: A news agency, B broadcaster, N newspaper or
 * magazine, W website, G government body. Countries: ISO 3166-1; none for what belongs to several.
 */
export const AGENCIES = `
AP|A|US|The Associated Press;Associated Press;AP News;AP Photo;AP Top News|apnews.com;ap.org;associatedpress.com|||This material may not be published, broadcast, rewritten or redistributed
Reuters|A|GB|Thomson Reuters;Reuters News Agency;Reuters News|reuters.com;thomsonreuters.com|||The Thomson Reuters Trust Principles
AFP|A|FR|Agence France-Presse;Agence France Presse;AFP News|afp.com||afp;AFP
UPI|A|US|United Press International|upi.com
DPA|A|DE|dpa;Deutsche Presse-Agentur;dpa-AFX;dpa Deutsche Presse-Agentur;dpa-infocom;dpa-tmn;dpa-English;dpa international|dpa.com;dpa.de||dpa|dpa-infocom GmbH;© dpa-infocom
EFE|A|ES|Agencia EFE;Agencia Efe;EFEverde;EFE News|efe.com||efe;EFE
ANSA|A|IT|Agenzia Nazionale Stampa Associata|ansa.it
Lusa|A|PT|LUSA;Agência Lusa|lusa.pt||lusa
APA|A|AT|Austria Presse Agentur;APA-OTS|apa.at|apa|apa;APA
PA Media|A|GB|Press Association;PA|pa.media|PA|PA
EPA|A|DE|European Pressphoto Agency|epa.eu|epa
TASS|A|RU|ITAR-TASS;Itar-Tass;TASS Russian News Agency;ТАСС|tass.com;tass.ru
RIA Novosti|A|RU|RIAN;РИА Новости|ria.ru;rian.ru
Sputnik|A|RU|Sputnik News;Sputnik International|sputniknews.com;sputnikglobe.com
Interfax|A|RU|Интерфакс|interfax.ru;interfax.com
Interfax-Ukraine|A|UA||interfax.com.ua
Ukrinform|A|UA|Укрінформ|ukrinform.net;ukrinform.ua
UNIAN|A|UA|УНІАН|unian.info;unian.ua
Ukrainian News|A|UA|Ukrainian News Agency|ukranews.com
BelTA|A|BY|BELTA;Belta;БелТА;Belarusian Telegraph Agency|belta.by
BelaPAN|A|BY|Belapan|belapan.by
Kazinform|A|KZ||inform.kz
Trend|A|AZ|Trend News Agency|trend.az
Azertac|A|AZ|AZERTAC|azertag.az
Armenpress|A|AM||armenpress.am
Interpressnews|A|GE||interpressnews.ge
Xinhua|A|CN|Xinhua News Agency;New China News Agency;新华社|xinhuanet.com;news.cn||Enditem
China News Service|A|CN|CNS|chinanews.com
CNA Taiwan|A|TW|Central News Agency|focustaiwan.tw;cna.com.tw
KCNA|A|KP|Korean Central News Agency;Korean Central News Agency of DPRK|kcna.kp;kcna.co.jp
Yonhap|A|KR|Yonhap News;Yonhap News Agency|yna.co.kr;yonhapnews.co.kr
Kyodo|A|JP|Kyodo News;Kyodo News Service|kyodonews.net
Jiji Press|A|JP|Jiji|jiji.com
IRNA|A|IR|Islamic Republic News Agency|irna.ir
ISNA|A|IR|Iranian Students' News Agency;Iranian Students News Agency|isna.ir
Fars|A|IR|Fars News Agency;Fars News;FNA|farsnews.ir
Mehr|A|IR|Mehr News Agency;Mehr News;MNA|mehrnews.com
Tasnim|A|IR|Tasnim News Agency|tasnimnews.com
ILNA|A|IR|Iranian Labour News Agency|ilna.ir
SANA|A|SY|Syrian Arab News Agency|sana.sy
INA|A|IQ|Iraqi News Agency|ina.iq
SPA|A|SA|Saudi Press Agency|spa.gov.sa
WAM|A|AE|Emirates News Agency|wam.ae
QNA|A|QA|Qatar News Agency|qna.org.qa
KUNA|A|KW|Kuwait News Agency|kuna.net.kw
BNA|A|BH|Bahrain News Agency|bna.bh
Petra|A|JO|Jordan News Agency|petra.gov.jo
NNA|A|LB|National News Agency|nna-leb.gov.lb
MENA|A|EG|Middle East News Agency|mena.org.eg
Anadolu Agency|A|TR|Anadolu;Anatolia|aa.com.tr
PTI|A|IN|Press Trust of India|ptinews.com
ANI|A|IN|Asian News International|aninews.in
IANS|A|IN|Indo-Asian News Service|ians.in
APP|A|PK|Associated Press of Pakistan|app.com.pk
Antara|A|ID|Antara News|antaranews.com
Bernama|A|MY|Malaysian National News Agency|bernama.com
VNA|A|VN|Vietnam News Agency|vietnamplus.vn
PNA|A|PH|Philippine News Agency|pna.gov.ph
AAP|A|AU|Australian Associated Press|aap.com.au||AAP
The Canadian Press|A|CA|Canadian Press;CP|thecanadianpress.com|CP
Notimex|A|MX||notimex.gob.mx
Prensa Latina|A|CU||plenglish.com;prensa-latina.cu
Agência Brasil|A|BR|Agencia Brasil|agenciabrasil.ebc.com.br
Télam|A|AR|Telam|telam.com.ar
NTB|A|NO|Norsk Telegrambyrå|ntb.no|ntb|ntb
TT|A|SE|Tidningarnas Telegrambyrå;TT Nyhetsbyrån|tt.se|TT|tt
Ritzau|A|DK|Ritzaus Bureau|ritzau.com
STT|A|FI|STT-Lehtikuva;Suomen Tietotoimisto|stt.fi;stt-lehtikuva.fi||stt
BNS|A|EE|Baltic News Service|bns.ee;bns.lt
LETA|A|LV|Latvian News Agency|leta.lv
ELTA|A|LT|Elta|elta.lt
PAP|A|PL|Polish Press Agency;Polska Agencja Prasowa;PAP Polska Agencja Prasowa|pap.pl|pap|pap
CTK|A|CZ|ČTK;Czech News Agency;ČTK Czech News Agency;Česká tisková kancelář|ctk.cz|ctk
TASR|A|SK|Tlačová agentúra Slovenskej republiky|tasr.sk
MTI|A|HU|Magyar Távirati Iroda|mti.hu|mti|mti
Agerpres|A|RO||agerpres.ro
BTA|A|BG|Bulgarian News Agency|bta.bg
Tanjug|A|RS|Telegrafska agencija nove Jugoslavije|tanjug.rs
HINA|A|HR|Hina|hina.hr
Beta|A|RS|Beta News Agency|beta.rs
Belga|A|BE|Belga News Agency|belganewsagency.eu
ANP|A|NL|Algemeen Nederlands Persbureau|anp.nl||anp
Keystone-SDA|A|CH|SDA;Keystone-ATS;Schweizerische Depeschenagentur;Agence télégraphique suisse|keystone-sda.ch;keystone-ats.ch|sda;ats;awp|sda;ats
epd|A|DE|Evangelischer Pressedienst|epd.de||epd
KNA|A|DE|Katholische Nachrichten-Agentur|kna.de||kna
SID|A|DE|Sport-Informations-Dienst|sid.de||sid
AGI|A|IT|Agenzia Giornalistica Italia|agi.it
Adnkronos|A|IT||adnkronos.com
Europa Press|A|ES||europapress.es
Bloomberg|A|US|Bloomberg News|bloomberg.com
Dow Jones|A|US|Dow Jones Newswires|dowjones.com
Inter Press Service|A|IT|IPS|ipsnews.net
Knight Ridder|A|US|Knight Ridder Newspapers
McClatchy|A|US|McClatchy Newspapers;McClatchy DC|mcclatchydc.com
Scripps Howard|A|US|Scripps Howard News Service
Tribune News Service|A|US|TNS
States News Service|A|US
Cox News Service|A|US
RFE/RL|B|US|Radio Free Europe/Radio Liberty;RFE/RL, Inc.;Radio Free Europe;Radio Liberty;Radio Svoboda;RFERL|rferl.org;svoboda.org;radiosvoboda.org;svaboda.org;azattyq.org|||Reprinted with the permission of Radio Free Europe/Radio Liberty
VOA|B|US|Voice of America;VOA News;Voice of America News;VOANews|voanews.com;voanews.eu
RFA|B|US|Radio Free Asia|rfa.org
Radio Farda|B|US||radiofarda.com
Current Time|B|US||currenttime.tv
BBC|B|GB|BBC News;British Broadcasting Corporation;BBC World Service;BBC Monitoring|bbc.co.uk;bbc.com
CNN|B|US|Cable News Network|cnn.com
NBC News|B|US|NBC|nbcnews.com
MSNBC|B|US||msnbc.com
CNBC|B|US||cnbc.com
CBS News|B|US|CBS|cbsnews.com
ABC News|B|US|ABC|abcnews.go.com;abc.net.au
Fox News|B|US|Fox News Channel;FOX News|foxnews.com
NPR|B|US|National Public Radio|npr.org
PBS|B|US|PBS NewsHour|pbs.org
C-SPAN|B|US||c-span.org
CBC|B|CA|CBC News|cbc.ca
Sky News|B|GB||news.sky.com
ITV|B|GB|ITV News|itv.com
Channel 4 News|B|GB||channel4.com
Al Jazeera|B|QA|Al-Jazeera;Aljazeera;Al Jazeera English|aljazeera.com;aljazeera.net
Al Arabiya|B|SA|Al-Arabiya|alarabiya.net
Press TV|B|IR|PressTV|presstv.ir;presstv.com
IRIB|B|IR|Islamic Republic of Iran Broadcasting|irib.ir
Al Mayadeen|B|LB||almayadeen.net
RT|B|RU|Russia Today|rt.com
Channel One|B|RU|Channel One Russia|1tv.ru
Rossia-24|B|RU|Rossiya 24|vesti.ru
Ekho Moskvy|B|RU|Echo of Moscow|echo.msk.ru
Dozhd|B|RU|TV Rain|tvrain.ru
CGTN|B|CN|China Global Television Network|cgtn.com
CCTV|B|CN|China Central Television|cctv.com
NHK|B|JP|NHK World|nhk.or.jp
KBS|B|KR||kbs.co.kr
Deutsche Welle|B|DE|DW|dw.com
ARD|B|DE||ard.de
ZDF|B|DE||zdf.de
Deutschlandfunk|B|DE||deutschlandfunk.de
France 24|B|FR|France24|france24.com
RFI|B|FR|Radio France Internationale|rfi.fr
RAI|B|IT||rai.it
RTVE|B|ES||rtve.es
Euronews|B|FR||euronews.com
NRK|B|NO||nrk.no
SVT|B|SE||svt.se
YLE|B|FI|Yle|yle.fi
Polskie Radio|B|PL|Radio Poland|polskieradio.pl
Suspilne|B|UA||suspilne.media
Belsat|B|BY|Belsat TV|belsat.eu
TVP|B|PL||tvp.pl
The New York Times|N|US|New York Times;NYT|nytimes.com
The Washington Post|N|US|Washington Post|washingtonpost.com
The Wall Street Journal|N|US|Wall Street Journal;WSJ|wsj.com
USA Today|N|US|USA TODAY|usatoday.com
Los Angeles Times|N|US|The Los Angeles Times;LA Times|latimes.com
Chicago Tribune|N|US||chicagotribune.com
The Boston Globe|N|US|Boston Globe|bostonglobe.com
The Christian Science Monitor|N|US|Christian Science Monitor|csmonitor.com
The Washington Times|N|US|Washington Times|washingtontimes.com
Stars and Stripes|N|US|Stars & Stripes|stripes.com
Time|N|US|TIME|time.com
Newsweek|N|US||newsweek.com
The Guardian|N|GB|Guardian|theguardian.com
The Times|N|GB|Times of London|thetimes.co.uk
The Daily Telegraph|N|GB|Daily Telegraph;The Telegraph|telegraph.co.uk
The Independent|N|GB||independent.co.uk
Financial Times|N|GB|FT;The Financial Times|ft.com
The Economist|N|GB||economist.com
Der Spiegel|N|DE|Spiegel;Spiegel Online|spiegel.de
Die Welt|N|DE||welt.de
Süddeutsche Zeitung|N|DE||sueddeutsche.de
Frankfurter Allgemeine Zeitung|N|DE|FAZ|faz.net
Bild|N|DE||bild.de
Le Monde|N|FR||lemonde.fr
Le Figaro|N|FR||lefigaro.fr
El País|N|ES|El Pais|elpais.com
Corriere della Sera|N|IT||corriere.it
La Repubblica|N|IT||repubblica.it
Kommersant|N|RU||kommersant.ru
Izvestia|N|RU|Izvestiya|iz.ru
Novaya Gazeta|N|RU||novayagazeta.ru
Vedomosti|N|RU||vedomosti.ru
Rossiyskaya Gazeta|N|RU||rg.ru
The Moscow Times|N|RU|Moscow Times|themoscowtimes.com
Kyiv Post|N|UA||kyivpost.com
The Kyiv Independent|N|UA|Kyiv Independent|kyivindependent.com
Ukrayinska Pravda|N|UA|Ukrainska Pravda|pravda.com.ua
Nasha Niva|N|BY||nashaniva.com
Gazeta Wyborcza|N|PL||wyborcza.pl
Rzeczpospolita|N|PL||rp.pl
People's Daily|N|CN|Renmin Ribao;People's Daily Online|people.cn;people.com.cn
Global Times|N|CN||globaltimes.cn
China Daily|N|CN||chinadaily.com.cn
South China Morning Post|N|HK|SCMP|scmp.com
PLA Daily|N|CN||81.cn
Rodong Sinmun|N|KP||rodong.rep.kp
The Korea Herald|N|KR|Korea Herald|koreaherald.com
The Korea Times|N|KR|Korea Times|koreatimes.co.kr
Asahi Shimbun|N|JP|The Asahi Shimbun|asahi.com
Yomiuri Shimbun|N|JP|The Yomiuri Shimbun|yomiuri.co.jp
The Japan Times|N|JP|Japan Times|japantimes.co.jp
The Times of India|N|IN|Times of India|indiatimes.com
The Hindu|N|IN||thehindu.com
Dawn|N|PK||dawn.com
Haaretz|N|IL|Ha'aretz|haaretz.com
The Jerusalem Post|N|IL|Jerusalem Post|jpost.com
Tehran Times|N|IR||tehrantimes.com
Kayhan|N|IR||kayhan.ir
Hürriyet|N|TR|Hurriyet;Hürriyet Daily News|hurriyet.com.tr
Granma|N|CU||granma.cu
Frankfurter Rundschau|N|DE||fr.de
Die Zeit|N|DE|Zeit Online;ZEIT ONLINE;DIE ZEIT|zeit.de
Der Tagesspiegel|N|DE|Tagesspiegel|tagesspiegel.de
Die Tageszeitung|N|DE|taz;die tageszeitung|taz.de
Berliner Zeitung|N|DE||berliner-zeitung.de
Berliner Morgenpost|N|DE||morgenpost.de
Hamburger Abendblatt|N|DE||abendblatt.de
Stuttgarter Zeitung|N|DE|STZ|stuttgarter-zeitung.de
Stuttgarter Nachrichten|N|DE||stuttgarter-nachrichten.de
Rheinische Post|N|DE|RP Online|rp-online.de
Westdeutsche Allgemeine Zeitung|N|DE|WAZ|waz.de
Ruhr Nachrichten|N|DE||ruhrnachrichten.de
Kölner Stadt-Anzeiger|N|DE||ksta.de
Freie Presse|N|DE||freiepresse.de
Sächsische Zeitung|N|DE||saechsische.de
Lübecker Nachrichten|N|DE||ln-online.de
Münchner Merkur|N|DE|Merkur.de|merkur.de
Handelsblatt|N|DE||handelsblatt.com
Focus Online|N|DE|FOCUS Online|focus.de
Stern|N|DE||stern.de
Ärzte Zeitung|N|DE|Ärzte Zeitung Online|aerztezeitung.de
heise online|W|DE|heise;Heise|heise.de
Golem.de|W|DE|Golem|golem.de
t-online|W|DE|T-Online|t-online.de
NDR|B|DE|Norddeutscher Rundfunk|ndr.de
WDR|B|DE|Westdeutscher Rundfunk|wdr.de
SWR|B|DE|Südwestrundfunk|swr.de
BR|B|DE|Bayerischer Rundfunk;BR24|br.de
MDR|B|DE|Mitteldeutscher Rundfunk|mdr.de
Tagesschau|B|DE|tagesschau.de|tagesschau.de
Der Standard|N|AT|DER STANDARD;derStandard.at|derstandard.at
Die Presse|N|AT||diepresse.com
Kurier|N|AT||kurier.at
Kleine Zeitung|N|AT||kleinezeitung.at
Oberösterreichische Nachrichten|N|AT|OÖNachrichten|nachrichten.at
ORF|B|AT|Österreichischer Rundfunk|orf.at
Neue Zürcher Zeitung|N|CH|NZZ|nzz.ch
Tages-Anzeiger|N|CH||tagesanzeiger.ch
St. Galler Tagblatt|N|CH|St.Galler Tagblatt|tagblatt.ch
Tribune de Genève|N|CH||tdg.ch
Blick|N|CH||blick.ch
SRF|B|CH|Schweizer Radio und Fernsehen|srf.ch
Luxemburger Wort|N|LU||wort.lu
Libération|N|FR||liberation.fr
Le Parisien|N|FR||leparisien.fr
L'Express|N|FR||lexpress.fr
Ouest-France|N|FR||ouest-france.fr
Les Échos|N|FR|Les Echos|lesechos.fr
La Croix|N|FR||la-croix.com
Le Soir|N|BE||lesoir.be
Het Nieuwsblad|N|BE||nieuwsblad.be
De Standaard|N|BE||standaard.be
NRC|N|NL|NRC Handelsblad|nrc.nl
De Volkskrant|N|NL||volkskrant.nl
De Telegraaf|N|NL||telegraaf.nl
NOS|B|NL||nos.nl
El Mundo|N|ES||elmundo.es
La Vanguardia|N|ES||lavanguardia.com
La Stampa|N|IT||lastampa.it
Il Sole 24 Ore|N|IT||ilsole24ore.com
Il Giornale|N|IT||ilgiornale.it
Público|N|PT||publico.pt
Folha de S.Paulo|N|BR|Folha de S. Paulo|folha.uol.com.br
O Globo|N|BR||oglobo.globo.com
Clarín|N|AR||clarin.com
La Nación|N|AR||lanacion.com.ar
Página 12|N|AR|Página12;Pagina12;PAGINA12|pagina12.com.ar
El Universal|N|MX||eluniversal.com.mx
Milenio|N|MX||milenio.com
El Tiempo|N|CO||eltiempo.com
El Comercio|N|PE||elcomercio.pe
La República|N|PE|LaRepública.pe|larepublica.pe
Listín Diario|N|DO||listindiario.com
Página Siete|N|BO|Diario Pagina Siete|paginasiete.bo
El Mercurio|N|CL||emol.com
Aftenposten|N|NO||aftenposten.no
Dagbladet|N|NO||dagbladet.no
VG|N|NO|Verdens Gang|vg.no
Dagens Nyheter|N|SE||dn.se
Svenska Dagbladet|N|SE|SvD|svd.se
Aftonbladet|N|SE||aftonbladet.se
Expressen|N|SE||expressen.se
Politiken|N|DK||politiken.dk
Jyllands-Posten|N|DK|Jyllands-Posten.dk|jyllands-posten.dk
Berlingske|N|DK||berlingske.dk
DR|B|DK|Danmarks Radio|dr.dk
Helsingin Sanomat|N|FI||hs.fi
Hufvudstadsbladet|N|FI||hbl.fi
Morgunblaðið|N|IS||mbl.is
Daily Mail|N|GB|Mail Online;MailOnline|dailymail.co.uk
The Sun|N|GB||thesun.co.uk
Daily Mirror|N|GB|The Mirror|mirror.co.uk
Daily Express|N|GB|Express.co.uk|express.co.uk
Daily Star|N|GB||dailystar.co.uk
The i Paper|N|GB|inews.co.uk;iNews|inews.co.uk
Evening Standard|N|GB|London Evening Standard|standard.co.uk
The Irish Times|N|IE|Irish Times|irishtimes.com
RTÉ|B|IE|RTE|rte.ie
The Philadelphia Inquirer|N|US|Philadelphia Inquirer|inquirer.com
San Francisco Chronicle|N|US||sfchronicle.com
The Mercury News|N|US|Mercury News|mercurynews.com
LA Weekly|N|US|L.A. Weekly|laweekly.com
New York Post|N|US||nypost.com
The Hill|N|US||thehill.com
The Atlantic|N|US||theatlantic.com
The New Yorker|N|US||newyorker.com
The Globe and Mail|N|CA|Globe and Mail|theglobeandmail.com
National Post|N|CA||nationalpost.com
Toronto Star|N|CA|The Toronto Star|thestar.com
The Sydney Morning Herald|N|AU|Sydney Morning Herald|smh.com.au
The Age|N|AU||theage.com.au
The New Zealand Herald|N|NZ|NZ Herald|nzherald.co.nz
Nikkei|N|JP|日本経済新聞;日本経済新聞社;日本経済新聞 電子版|nikkei.com
Mainichi Shimbun|N|JP|The Mainichi;毎日新聞|mainichi.jp
Taipei Times|N|TW||taipeitimes.com
The Straits Times|N|SG|Straits Times|straitstimes.com
The Indian Express|N|IN|Indian Express|indianexpress.com
Hindustan Times|N|IN||hindustantimes.com
Business Standard|N|IN||business-standard.com
NDTV|B|IN||ndtv.com
Dainik Bhaskar|N|IN|दैनिक भास्कर|bhaskar.com
Dainik Jagran|N|IN|दैनिक जागरण|jagran.com
Daily Maverick|N|ZA||dailymaverick.co.za
Mail & Guardian|N|ZA|Mail and Guardian|mg.co.za
Daily Nation|N|KE||nation.africa
The Punch|N|NG||punchng.com
Hospodářské noviny|N|CZ||hn.cz
Seznam Zprávy|W|CZ||seznamzpravy.cz
Népszava|N|HU||nepszava.hu
Index.hu|W|HU||index.hu
Kathimerini|N|GR||kathimerini.gr
Milliyet|N|TR||milliyet.com.tr
NTV|B|TR||ntv.com.tr
Cumhuriyet|N|TR||cumhuriyet.com.tr
The Times of Israel|W|IL|Times of Israel|timesofisrael.com
Arab News|N|SA||arabnews.com
Al-Ahram|N|EG|Ahram Online|ahram.org.eg
L'Orient-Le Jour|N|LB||lorientlejour.com
The Daily Star|N|BD||thedailystar.net
GlobalSecurity.org|W|US|GlobalSecurity;Global Security|globalsecurity.org
SpaceDaily|W|US|Space Daily;SpaceDaily.com|spacedaily.com
SpaceWar|W|US|SpaceWar.com|spacewar.com
UrduPoint|W|PK|UrduPoint News|urdupoint.com
Politico|W|US|POLITICO|politico.com;politico.eu
HuffPost|W|US|The Huffington Post;Huffington Post|huffpost.com;huffingtonpost.com
BuzzFeed News|W|US|BuzzFeed|buzzfeednews.com
Axios|W|US||axios.com
Meduza|W|LV||meduza.io
Gazeta.ru|W|RU||gazeta.ru
Lenta.ru|W|RU||lenta.ru
Tut.by|W|BY|TUT.BY|tut.by
Charter 97|W|BY|Charter97|charter97.org
EurasiaNet|W|US|Eurasianet|eurasianet.org
ReliefWeb|W|||reliefweb.int
UN News|G||UN News Service;UN News Centre|news.un.org
AFPS|G|US|American Forces Press Service;Armed Forces Press Service;DoD News|defense.gov
Army News Service|G|US|ARNEWS|army.mil
Air Force Print News|G|US|AFPN;Air Force News Service|af.mil
Navy News Service|G|US|NNS|navy.mil
Marine Corps News|G|US||marines.mil
White House Press Office|G|US|The White House|whitehouse.gov
State Department|G|US|U.S. Department of State;US State Department|state.gov
Department of Defense|G|US|U.S. Department of Defense
UK Ministry of Defence|G|GB|MOD
Kremlin|G|RU|Kremlin.ru;Presidential Executive Office|kremlin.ru
NATO|G|||nato.int
IAEA|G|AT|International Atomic Energy Agency|iaea.org
`
