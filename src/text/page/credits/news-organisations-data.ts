/**
 * Well-known bodies of the news: short name as pages print it | kind | other names | web hosts. General knowledge of
 * the trade, written by hand; add a line for another. Kinds: A news agency, B broadcaster, N newspaper or magazine,
 * W website, G government body.
 */
export const NEWS_ORGANISATIONS = `
AP|A|The Associated Press;Associated Press;AP News|apnews.com;ap.org
Reuters|A|Thomson Reuters;Reuters News Agency|reuters.com
AFP|A|Agence France-Presse;Agence France Presse|afp.com
UPI|A|United Press International|upi.com
DPA|A|dpa;Deutsche Presse-Agentur;dpa-AFX|dpa.com
EFE|A|Agencia EFE;Agencia Efe|efe.com
ANSA|A|Agenzia Nazionale Stampa Associata|ansa.it
Lusa|A|LUSA;Agência Lusa|lusa.pt
APA|A|Austria Presse Agentur|apa.at
PA Media|A|Press Association;PA|pa.media
EPA|A|European Pressphoto Agency|epa.eu
TASS|A|ITAR-TASS;Itar-Tass;TASS Russian News Agency;ТАСС|tass.com;tass.ru
RIA Novosti|A|RIAN;РИА Новости|ria.ru;rian.ru
Sputnik|A|Sputnik News;Sputnik International|sputniknews.com;sputnikglobe.com
Interfax|A|Интерфакс|interfax.ru;interfax.com
Interfax-Ukraine|A||interfax.com.ua
Ukrinform|A|Укрінформ|ukrinform.net;ukrinform.ua
UNIAN|A|УНІАН|unian.info;unian.ua
Ukrainian News|A|Ukrainian News Agency|ukranews.com
BelTA|A|BELTA;Belta;БелТА;Belarusian Telegraph Agency|belta.by
BelaPAN|A|Belapan|belapan.by
Kazinform|A||inform.kz
Trend|A|Trend News Agency|trend.az
Azertac|A|AZERTAC|azertag.az
Armenpress|A||armenpress.am
Interpressnews|A||interpressnews.ge
Xinhua|A|Xinhua News Agency;New China News Agency;新华社|xinhuanet.com;news.cn
China News Service|A|CNS|chinanews.com
CNA Taiwan|A|Central News Agency|focustaiwan.tw;cna.com.tw
KCNA|A|Korean Central News Agency;Korean Central News Agency of DPRK|kcna.kp;kcna.co.jp
Yonhap|A|Yonhap News;Yonhap News Agency|yna.co.kr;yonhapnews.co.kr
Kyodo|A|Kyodo News|kyodonews.net
Jiji Press|A|Jiji|jiji.com
IRNA|A|Islamic Republic News Agency|irna.ir
ISNA|A|Iranian Students' News Agency;Iranian Students News Agency|isna.ir
Fars|A|Fars News Agency;Fars News;FNA|farsnews.ir
Mehr|A|Mehr News Agency;Mehr News;MNA|mehrnews.com
Tasnim|A|Tasnim News Agency|tasnimnews.com
ILNA|A|Iranian Labour News Agency|ilna.ir
SANA|A|Syrian Arab News Agency|sana.sy
INA|A|Iraqi News Agency|ina.iq
SPA|A|Saudi Press Agency|spa.gov.sa
WAM|A|Emirates News Agency|wam.ae
QNA|A|Qatar News Agency|qna.org.qa
KUNA|A|Kuwait News Agency|kuna.net.kw
BNA|A|Bahrain News Agency|bna.bh
Petra|A|Jordan News Agency|petra.gov.jo
NNA|A|National News Agency|nna-leb.gov.lb
MENA|A|Middle East News Agency|mena.org.eg
Anadolu Agency|A|Anadolu;Anatolia|aa.com.tr
PTI|A|Press Trust of India|ptinews.com
ANI|A|Asian News International|aninews.in
IANS|A|Indo-Asian News Service|ians.in
APP|A|Associated Press of Pakistan|app.com.pk
Antara|A|Antara News|antaranews.com
Bernama|A||bernama.com
VNA|A|Vietnam News Agency|vietnamplus.vn
PNA|A|Philippine News Agency|pna.gov.ph
AAP|A|Australian Associated Press|aap.com.au
The Canadian Press|A|Canadian Press;CP|thecanadianpress.com
Notimex|A||notimex.gob.mx
Prensa Latina|A||plenglish.com;prensa-latina.cu
Agência Brasil|A|Agencia Brasil|agenciabrasil.ebc.com.br
Télam|A|Telam|telam.com.ar
NTB|A|Norsk Telegrambyrå|ntb.no
TT|A|Tidningarnas Telegrambyrå|tt.se
Ritzau|A||ritzau.com
STT|A|STT-Lehtikuva|stt.fi
BNS|A|Baltic News Service|bns.ee;bns.lt
LETA|A||leta.lv
ELTA|A|Elta|elta.lt
PAP|A|Polish Press Agency;Polska Agencja Prasowa|pap.pl
CTK|A|ČTK;Czech News Agency|ctk.cz
TASR|A||tasr.sk
MTI|A||mti.hu
Agerpres|A||agerpres.ro
BTA|A|Bulgarian News Agency|bta.bg
Tanjug|A||tanjug.rs
HINA|A|Hina|hina.hr
Beta|A|Beta News Agency|beta.rs
Belga|A|Belga News Agency|belganewsagency.eu
ANP|A||anp.nl
Keystone-SDA|A|SDA;Keystone-ATS|keystone-sda.ch
Bloomberg|A|Bloomberg News|bloomberg.com
Dow Jones|A|Dow Jones Newswires|dowjones.com
Inter Press Service|A|IPS|ipsnews.net
Knight Ridder|A|Knight Ridder Newspapers|
McClatchy|A|McClatchy Newspapers;McClatchy DC|mcclatchydc.com
Scripps Howard|A|Scripps Howard News Service|
Tribune News Service|A|TNS|
States News Service|A||
Cox News Service|A||
RFE/RL|B|Radio Free Europe/Radio Liberty;RFE/RL, Inc.;Radio Free Europe;Radio Liberty;Radio Svoboda;RFERL|rferl.org;svoboda.org;radiosvoboda.org;svaboda.org;azattyq.org
VOA|B|Voice of America;VOA News;Voice of America News;VOANews|voanews.com;voanews.eu
RFA|B|Radio Free Asia|rfa.org
Radio Farda|B||radiofarda.com
Current Time|B||currenttime.tv
BBC|B|BBC News;British Broadcasting Corporation;BBC World Service;BBC Monitoring|bbc.co.uk;bbc.com
CNN|B|Cable News Network|cnn.com
NBC News|B|NBC|nbcnews.com
MSNBC|B||msnbc.com
CNBC|B||cnbc.com
CBS News|B|CBS|cbsnews.com
ABC News|B|ABC|abcnews.go.com;abc.net.au
Fox News|B|Fox News Channel;FOX News|foxnews.com
NPR|B|National Public Radio|npr.org
PBS|B|PBS NewsHour|pbs.org
C-SPAN|B||c-span.org
CBC|B|CBC News|cbc.ca
Sky News|B||news.sky.com
ITV|B|ITV News|itv.com
Channel 4 News|B||channel4.com
Al Jazeera|B|Al-Jazeera;Aljazeera;Al Jazeera English|aljazeera.com;aljazeera.net
Al Arabiya|B|Al-Arabiya|alarabiya.net
Press TV|B|PressTV|presstv.ir;presstv.com
IRIB|B|Islamic Republic of Iran Broadcasting|irib.ir
Al Mayadeen|B||almayadeen.net
RT|B|Russia Today|rt.com
Channel One|B|Channel One Russia|1tv.ru
Rossia-24|B|Rossiya 24|vesti.ru
Ekho Moskvy|B|Echo of Moscow|echo.msk.ru
Dozhd|B|TV Rain|tvrain.ru
CGTN|B|China Global Television Network|cgtn.com
CCTV|B|China Central Television|cctv.com
NHK|B|NHK World|nhk.or.jp
KBS|B||kbs.co.kr
Deutsche Welle|B|DW|dw.com
ARD|B||ard.de
ZDF|B||zdf.de
Deutschlandfunk|B||deutschlandfunk.de
France 24|B|France24|france24.com
RFI|B|Radio France Internationale|rfi.fr
RAI|B||rai.it
RTVE|B||rtve.es
Euronews|B||euronews.com
NRK|B||nrk.no
SVT|B||svt.se
YLE|B|Yle|yle.fi
Polskie Radio|B|Radio Poland|polskieradio.pl
Suspilne|B||suspilne.media
Belsat|B|Belsat TV|belsat.eu
TVP|B||tvp.pl
The New York Times|N|New York Times;NYT|nytimes.com
The Washington Post|N|Washington Post|washingtonpost.com
The Wall Street Journal|N|Wall Street Journal;WSJ|wsj.com
USA Today|N|USA TODAY|usatoday.com
Los Angeles Times|N|The Los Angeles Times;LA Times|latimes.com
Chicago Tribune|N||chicagotribune.com
The Boston Globe|N|Boston Globe|bostonglobe.com
The Christian Science Monitor|N|Christian Science Monitor|csmonitor.com
The Washington Times|N|Washington Times|washingtontimes.com
Stars and Stripes|N|Stars & Stripes|stripes.com
Time|N|TIME|time.com
Newsweek|N||newsweek.com
The Guardian|N|Guardian|theguardian.com
The Times|N|Times of London|thetimes.co.uk
The Daily Telegraph|N|Daily Telegraph;The Telegraph|telegraph.co.uk
The Independent|N||independent.co.uk
Financial Times|N|FT;The Financial Times|ft.com
The Economist|N||economist.com
Der Spiegel|N|Spiegel;Spiegel Online|spiegel.de
Die Welt|N||welt.de
Süddeutsche Zeitung|N||sueddeutsche.de
Frankfurter Allgemeine Zeitung|N|FAZ|faz.net
Bild|N||bild.de
Le Monde|N||lemonde.fr
Le Figaro|N||lefigaro.fr
El País|N|El Pais|elpais.com
Corriere della Sera|N||corriere.it
La Repubblica|N||repubblica.it
Kommersant|N||kommersant.ru
Izvestia|N|Izvestiya|iz.ru
Novaya Gazeta|N||novayagazeta.ru
Vedomosti|N||vedomosti.ru
Rossiyskaya Gazeta|N||rg.ru
The Moscow Times|N|Moscow Times|themoscowtimes.com
Kyiv Post|N||kyivpost.com
The Kyiv Independent|N|Kyiv Independent|kyivindependent.com
Ukrayinska Pravda|N|Ukrainska Pravda|pravda.com.ua
Nasha Niva|N||nashaniva.com
Gazeta Wyborcza|N||wyborcza.pl
Rzeczpospolita|N||rp.pl
People's Daily|N|Renmin Ribao;People's Daily Online|people.cn;people.com.cn
Global Times|N||globaltimes.cn
China Daily|N||chinadaily.com.cn
South China Morning Post|N|SCMP|scmp.com
PLA Daily|N||81.cn
Rodong Sinmun|N||rodong.rep.kp
The Korea Herald|N|Korea Herald|koreaherald.com
The Korea Times|N|Korea Times|koreatimes.co.kr
Asahi Shimbun|N|The Asahi Shimbun|asahi.com
Yomiuri Shimbun|N|The Yomiuri Shimbun|yomiuri.co.jp
The Japan Times|N|Japan Times|japantimes.co.jp
The Times of India|N|Times of India|indiatimes.com
The Hindu|N||thehindu.com
Dawn|N||dawn.com
Haaretz|N|Ha'aretz|haaretz.com
The Jerusalem Post|N|Jerusalem Post|jpost.com
Tehran Times|N||tehrantimes.com
Kayhan|N||kayhan.ir
Hürriyet|N|Hurriyet;Hürriyet Daily News|hurriyet.com.tr
Granma|N||granma.cu
GlobalSecurity.org|W|GlobalSecurity;Global Security|globalsecurity.org
SpaceDaily|W|Space Daily;SpaceDaily.com|spacedaily.com
SpaceWar|W|SpaceWar.com|spacewar.com
UrduPoint|W|UrduPoint News|urdupoint.com
Politico|W|POLITICO|politico.com;politico.eu
HuffPost|W|The Huffington Post;Huffington Post|huffpost.com;huffingtonpost.com
BuzzFeed News|W|BuzzFeed|buzzfeednews.com
Axios|W||axios.com
Meduza|W||meduza.io
Gazeta.ru|W||gazeta.ru
Lenta.ru|W||lenta.ru
Tut.by|W|TUT.BY|tut.by
Charter 97|W|Charter97|charter97.org
EurasiaNet|W|Eurasianet|eurasianet.org
ReliefWeb|W||reliefweb.int
UN News|G|UN News Service;UN News Centre|news.un.org
AFPS|G|American Forces Press Service;Armed Forces Press Service;DoD News|defense.gov
Army News Service|G|ARNEWS|army.mil
Air Force Print News|G|AFPN;Air Force News Service|af.mil
Navy News Service|G|NNS|navy.mil
Marine Corps News|G||marines.mil
White House Press Office|G|The White House|whitehouse.gov
State Department|G|U.S. Department of State;US State Department|state.gov
Department of Defense|G|U.S. Department of Defense|
UK Ministry of Defence|G|MOD|
Kremlin|G|Kremlin.ru;Presidential Executive Office|kremlin.ru
NATO|G||nato.int
IAEA|G|International Atomic Energy Agency|iaea.org
`
