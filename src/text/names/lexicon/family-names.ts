/**
 * DATA. Common family names in Latin letters, lower case, accents taken off. Facts gathered from the name lists of
 * @faker-js/faker (MIT) and from general knowledge.
 */
export const familyNames = `
  aalbers aalerud aaltonen aas aasen abaci abadan abalioglu abate abay abbas abbate abbondanza abbott abbrescia abdi
  abdullah abe abel aberg abernathy abeyta abicht abimanyu abiodun abiola abiputra abodunrin abosede abraham
  abrahamsson abramovic abrego abreu abshire abt acar accardi accardo accurso aceto acevedo achari acharya acheampong
  achilles achim achkinadze acic acikalin acikgoz ackerman ackermann aclan acosta acquadro acquaviva acquistapace
  acuna adadevoh adal adam adamczak adamczyk adame adamek adami adamiak adamiec adamo adamowicz adams adamski adamus
  adan adanir adaobi adasevic adcock addari addis ade adebayo adegboye adegoke adem ademayowa ademola adeniyan
  adeoluwa aderinsola aderonke adesina adewale adewunmi adewura adeyemo adhitama adiga adin adivar adomah adomako
  adongo adorno adragna adriansyah adu adusei adutwum aebi affinito afifah afirifa afoakwa afolabi afunku agaoglu
  agarwal agboola agca agirbas agnello agnes agostinelli agostini agosto agresta aguayo aguilar aguilera aguirre
  agustian agustina agyapong agyare agyei agyemang ahic ahlke ahluwalia ahmad ahmed ahmetspahic ahonen ahortor
  ahrenberg ahrens ahuja aiello aigbiniode aigner airlangga ajakaiye ajose-adeogun akal akalin akan akar akay akaydin
  akbaba akbay akbulut akcal akcali akcan akcay akdag akdemir akeem-omosanya akel akerele akesson akgoz akgul akgun
  akinci akintade akisik akkan akkas akkaya akkoc akkor akkoyun akkoyunlu akkurt akman akoto akowua akpinar aksakal
  aksel aksentijevic aksit aksoy aksungur aktan aktas aktay akyeampong akyel akyena akyildiz akyurek akyuz alaimo
  alamsyah alanis alaniz alarcon albanese albano alberti albertyn albrecht albu albuquerque alcala alcamo alcantar
  alcaraz aldea alejandro aleksandrowicz aleksic aleman alessandrini alessi alev alexa alexander alexandrescu
  alexandru alexe alfano alfaro alfermann alfieri ali alicea alici alidi aligbe alih alija alikavazovic alivernini
  alizadeh alkan alkaya alkhamis allegretti allen allgeyer almanza almaraz almeida almonte alniacik aloi alonso alonzo
  alpman alpugan altamirano altan altenwerth altieri altinay altinbas altinel altinisik altinok altintas altiok altun
  altuntas alva alvarado alvarez alves alyanak amabile amado amador amadori amaechi amann amanta amaral amato amaya
  amberg ambrosini ambrosino ambrosio amendola amerio amici amico aminat amla ammann ammoscato amo amoa amoako amoasi
  amorim amoroso amoruso ampadu ampofo amponsah amrein amundsen ananda anandya anaya ancona andersen anderson
  andersson anding andini andorful andrade andre andreassen andreasson andrei andrekovic andreoli andresen andrews
  andriani andrisani andriska andrzejczak andrzejewski anelli angeletti angeli angelini angeloni angelucci anggraini
  anggreny anggriawan anghel angster anguiano angulo anjani anjos ankra ankunding annunziata anokye ansa anselmi
  anselmo antal antczak antenucci antezza anton antonacci antonelli antoni antonini antonucci anttila antunes antwi
  anzalone aparicio apicella apitz apodaca aponte apostol appia appiah aprile aqila aquino aragon aramini arana aranda
  arap aras araujo arcangeli arce archuleta arda ardana ardelean ardeleanu ardianto ardiyanti arellano aremu arenas
  arendt arens arevalo argenio argento argiolas arguello arhanic arias arican arifin arig arik arikan arlovic arman
  armas armendariz armenta armijo armstrong arnaud arndt arnesen arnold arora arpasi arredondo arreola arriaga arroyo
  arsenic arsic arslan arslanoglu arteaga artioli arvidsson aryani aryanti aryee asamoa asamoah asan asante asare
  asaro aschenbroich asci ascione asenso ashley asiama asiedu asik asikoglu asil asimi askin aslan aslanoglu assmus
  assuncao astafei astolfi astuti aswandi ata atakan atakol atalik atan atanda atasever atay atencio ates atici atik
  atilgan atli atzeni atzori aubert aubry aucamp auer aufderhar augustyn augustyniak aurelia austin avallone avalos
  avan avci avcioglu avila aviles avola avram awuah axelsson axmann ayala ayaydin ayaz aybar aycan aydan aydemir aydin
  aydogdu aygun ayhan ayisat aykac aykan aykurt ayobami ayomide aytac aytek aytekin ayverdi azara azdajic azevedo
  azinic azizah azzahra baa baafi baah baarck baawia babacan babali babalola babaoglu babatunde babatz babel babic
  babini baburic baca bacalo bacci bacher bachmann baciu backer badane badea bademci badenhorst bader badillo badjuk
  badu baez baeza baganz bagaskara baggio baginski bagis bahadir bahena bahl bahringer bahun bailey baiocco bajer bak
  bakan bakaran bakarec baker baki bakirci bakircioglu bakke bakken bakker bakos bakowski balaban balan balaskovic
  balat balaz balazevic balazs balboni balcer balcerzak balci balck baldacci baldassarre balderas baldi baldini baldo
  balducci balestra baleta balincic balint balistreri baljak balkow balla ballarin ballesteros balli balnuweit balog
  balogh balogsandor balogun baloyi balsamo baltaci baltin balzano balzer bamisebi banach banas banasiak banasik banda
  bandic bandicstimac bandini bandl bandopadhyay banerjee bani banica banicjokic banjari banks banov banse banu
  banuelos baptista barajas baraldi baran baranjec baranowski baranski barbagallo barbaricsehic barbarosoglu
  barbarossa barbarulo barbato barbera barberi barberis barbero barbier barbieri barbiero barbosa barbu barbulescu
  bardek barela baretta barile barilla barinic barisic barlas barletta barna barnard barnes barone baroni barr barra
  barragan barraza barre barreca barrera barresi barreto barretta barrientos barrios barros barrows barsotti barta
  bartczak bartell bartels barth bartkowiak bartnik bartoletti bartoli bartolini bartolomei bartolucci bartosik
  bartulin barylla basar-klapec basaran baseda baser bashirian basile basmaci basoglu bassani bassi basso basson
  bastajic batinicsantic batista bato battaglia battig battista battisti battistini battke baturalp batz bauch bauer
  bauermeister baumann baumbach baumeister baumgartner baur bauschinger bauschke bayazit baydar bayer baykam bayraktar
  bayraktutan baysoy beahan beatty beavogui becerra bech bechtelar beckel becker beckmann bedan bedewitz bedini bednar
  bednarczyk bednarek bednarski bednarz beele beggerow begum beh behr behrenbruch beier beissmann bejan bekavac bekdik
  bekker bektas bektasoglu belcar belenzada bell belli bellini bello bellomo bellotti bellucci belmonte belotti
  beltrame beltrami beltran belvisi belz benatti benavides benavidez bender benecke benedetti benedetto benetti
  bengtsson benigni benini benitez bennardo benner bennett benninger benoit bentivoglio benvenuti benvenuto benz
  benzing berak berardi berberoglu berends beretta bergamasco bergamini berge berger berggren berglund bergman
  bergnaum bergqvist bergstrom beribak berk bermudez bernabei bernal bernard bernardi bernardini bernasconi bernatovic
  berner bernhard bernier berning bernstein berntsen berrios berry bertaccini bertani bertelli bertelsen bertenbreiter
  berti bertini berto bertolini bertolussi bertrand beserler besikci beso besok bester betancourt bethke betschart
  betti betz beushausen beutelspacher bevilacqua beyer bezuidenhout bhadresha bhana bharadwaj bhat bhattacharya
  bhattathiri bhengu bhutto biagetti biagi biagini bialas bialek bialkowski bianc biancheri bianchetti bianchi
  bianchini bianco biasci biba bicakci biccari bicer bichler bickel biedermann biedrzynski bielak bielawski bielecki
  bieler bielert bielski bienasch bienias bieniek bienkowski bieri biernacki biernat biesenbach bigdeli biggi
  biglebauer bijl bildik bilen bilge bilgen bilgic bilgin biljan bilogravic bilopavlovic bilski bindi bini bins bionaz
  biondi birinci birkemeyer birlik biro biro-datkovic bisconti bisgaard bishop bisio biskicmerkas bisset bittner
  bizzarri bjelanovic bjeljac bjerke bjerregaard bjork bjorklund bjornstad black blaga blanc blanchard blanckenberg
  blanco blanda blaschek blaser blasi blassneck blaszczak blaszczyk blatancic blazevic blick bloch blochwitz blockhaus
  blom blomqvist blum blume boadi boadu boahen boakye boaten boateng bober bobeta bobinac boboc bocchi boccia bochenek
  bock bockai boda bode bodea bodini bodnar boduroglu boehm boer boffa bogan bogdan bogdashin bogenrieder bogisich
  bognar bogucki bogusz bohge bohm boi boje bokanovic bolat bolatli bolf-kovacic bolkovac bolliger bolm bolot-salaj
  bolukbas bolukbasi bomestar bona bonanni bonanno bonato bonazzi bondarenko bonde bonelli bonetti bongiorno
  bongiovanni bongo boni bonifazi bonilla bonini bonisch bonnet bono bonomi bonomo bonsra bonsu boratav borbely
  bordoni borek borelli borer borge borgeling borges borghi borgia borgschulze bork borkowski bormann borner
  bornscheuer boros borovac borowiec borowski borrego borrelli borrmann borsch bortolin bortoluzzi bortot boruschewski
  bos boscaino bosch boschetti boschi bosco boscolo bose boshoff bosi bosler bosman bosshard bota botello botezatu
  botha botsford botta bottner boucher bourgeois bourrouag bouschen bove bovolenta bowman boxhammer boyaci boyd boyde
  boyer boyes boyle boz bozdogan bozek bozicanin bozkir bozkurt bozoglu bozsik bozzi bozzo bradley bradtke bradvic
  braga brahaj braia brakus brambilla branca branco brandenburg brandi brandis brandt bratu brauer braun brautigam
  bredenkamp brehmer breitenberg breitenstein brekke bremer bremser brenner bresciani bressan brettschneider breu
  breuer brezovnjacki briano briesenick brigandi brignone bringmann brinjak brink brinkmann briones briseno brisuda
  brito brits brix brizzi brniclevada broda broening brogi bromfield bromme brooks brosch brouwer brown bruckmann
  bruder bruen bruggmann bruhns brumat brun brunelli brunet brunetti bruni brunner bruno bruns bruschi bruun bruzzone
  bryant brzezinski brzozowski bucakli bucanin buccheri bucci buch buchele bucher buchholz buchrucker buckalovic
  buckridge bucur buczek buczkowski buczynski buda budai budak buder budichalas budiman budiyanto budzinski budzynski
  bueno buhl buhler buhlmann bui bujak buker bukowski bulaja bulak bulat bulatovic bulgarelli buljat bultmann bulut
  bundgaard bunea bungener bunjes bunoza buongiorno buonomo burdak burghagen burgio burgos burke burkhard burkhardt
  burklein burlacu burmeister burns burri burton buruk burzynski busak busari busch buschbaum buscher busemann
  busetincan buslaver buss busse bussmann bustamante bustos butera butler buttner buzzi byrd cabaj-adam caballero
  caban cabras cabrera cabro caccamo caccavo cacciamani cacciapuoti cacciatore cace cadena cadoni caforio caggiano
  cagiran caiazza caiazzo cajka cajko cajner cajzler cakir calabrese calabria calabro calafiore calandro caldera
  calderon caleta cali califano calin callegari calligaris calo calvillo camacho camara camarillo camdali cameron
  camilli cammarata cammisa campagna campana campanella campanile campanini campbell campisi campo campoli campos
  canaki canale canales cancar cancelliere cancellieri candela candelaria candido candrlic canepa cangiano canino
  canjko-novak cannas cannata cannella cannone cano canova cantagallo cantoni cantu canu capannolo capanoglu capasso
  capecchi capek capelli capitani capizzi capoccia capocotta capogna capone caporaso cappai cappelletti cappelli
  cappello cappiello capponi capraro capriotti capuano caputo cara caraballo caracciolo caradonna carbajal carbone
  carboni cardella cardenas cardia cardinale cardinali cardini cardona cardone cardoso careddu carella caretti caric
  caricari carini carletti carli carlini carlino carloni carlotti carlowitz carlsen carlsohn carlson carlucci
  carminati carmona carneiro carnevale carnovale carollo caron carosi carpenter carpentier carr carranza carrara
  carraro carrasco carrasquillo carre carreon carrera carrero carrieri carriero carrillo carrion carroll carrozza
  carrozzo carrus carstens carta carter cartl cartwright caruso carvajal carvalho carvelli casadei casadio casagrande
  casale casali casano casanova casares casarez casas casavecchia cascio cascone casella caselli caserta casillas
  casini casolaro caspari casper caspers cassano cassim cassin castagna castaldi castaldo castaneda castellana
  castellani castellano castellanos castelli castelyn castens castiello castiglioni castillo castro casu casula
  catalano catalbas cataldi cataldo catalinac catana catania catanzaro catarsi catellani caterino catic cattaneo
  cattani cavalic cavaliere cavalieri cavallari cavallaro cavalli cavallini cavallo cavazos cavic cavlina cavriani
  cazacu cazares ceballos cebula ceccarelli ceccarini cecchetti cecchi cecchini cecere cedillo cehmajster ceja celano
  celar celebija celentano celeste celi celik celli cellini cenan cengija cenni centeno centofanti cepeda cerda cerise
  cerkasin cerrani cerrato cerri cerullo cerutti cervantes cervantez cesaretti cetin cetiner cevik chacon champlin
  chapa chapman chapron charles charpentier chatterjee chattopadhyay chaturvedi chaudhry chavarria chavez chen cherchi
  cherubini chessa chessari chetty chevalier chiacchio chianese chiaravalle chiavacci chibike chibuike chidinma
  chidozie chila chimenti chiodi chiriac chirico chirila chirita chis chivu chmiel chmielewski chmura chojnacki
  chojnowski cholewa chopra chowdhury christ christen christensen christiansen chrzanowski chudzik ciaccio ciacio
  ciampa cianci ciani ciavarella cicala cicatiello ciccarelli cicchetti ciccone cichocki cichon cichy cicmak
  cierpinski ciesielski ciesla cieslak cieslik cifarelli cilli cilliers cimerman cimmino cincurak-kovac cinelli
  cingolani cini cintron ciobanu ciocan cioffi cioni ciotola ciotti cipanj cipanj-banja cipolla cipollaro cipolletta
  cipriani cipriano cirelli cirillo cisar cisneros ciszewski citro cittadino ciuffetelli ciuffreda ciulla
  cizmar-tormas claasen claes claesson claeys clare clarius clark clarke clausen cleem clemente cleve cloete cobanovic
  coccia cocco coelho cohen cojocaru cola colangelo colantuono cole colella coleman coletta colina collado collazo
  collet collier collins colombo colonna colucci colunga coman comito como concas concepcion conforti congiu coniglio
  conn connelly conrad conroy considine consiglio constantin constantinescu cont conte conti contini contreras contu
  cook cooper coppola cora corak corazza cordero cordes cordioli cordova corekci coretti corkery cormier cornea
  cornejo cornelissen cornelsen corona coronado corradi corradini corrado corral corrales corrao correa correale
  correia corridori cors corsi corsini corso corsten cortes cortese cortesi cortez corti cortinovis corwin cosentino
  coslovich cosma cossu costa costache costantin costantini costantino costanza costanzo costea costin cotthardt cotto
  cottone covaci covarrubias coviello cox cozma cozzani cozzi cozzolino craciun crawford crea cremin cremona cremonesi
  crepaldi crescenzi crespi crespo cretu crevatin crimi crippa crisafulli crisan criscenti crisci criscione crispino
  crist cristea cristescu cristiano cristofaro critelli crnogaj croce croitoru crona cronin cronjager cronnje crooks
  crosskofp cruciani cruciata cruickshank cruz csapo csonka csordas cucchiara cucciniello cucu cudina cuellar cullinan
  cummerata cummings cunha cunningham cuomo curci curcio curiel curreli cusimano cusumano cuzzocrea cvagic cybulski
  cygan czaja czajka czajkowski czapla czarnecki czech czechowski czekaj czerniak czerwinski czyz czyzewski d'agostino
  d'aleo d'alessandro d'alessio d'amato d'ambrosio d'amico d'amore d'andrea d'angeli d'angelo d'anna d'argenio d'avino
  d'elia d'errico d'inca d'ippolito d'onofrio d'orazio d'urso daako dabcevic dabek dabkowski dabnjak dabrowski dach
  dachert dadic dagdas daglaroglu dahl dahlberg dahm dahmen daidone daimer dakickozic dalgaard dalkiran dalleaste
  dalmasso damanik damaske damayanti damian damiani damiano damico damljanovic damm danciu danenhauer dang daniel
  daniele daniels danielsen danielsson danila danneberg danner danso dante dao darazac darko darmawan darojat darteh
  dartey das dascalu dasic dattilo daub daubner daudrich dauer daugherty daum dauth dautzenberg david davidovic
  davidovicamic davidsen davila davis davoli day deak dean deane debowski debski dec decker deckert deckow declerck
  declercq decock decoster deerberg degano degrassi dehmel deiana deja dejanovic dekker delacruz delafuente delagarza
  delalic delaney delao delapaz delarosa delatorre deleon delfino delgadillo delgado dell'amico delogu delonge delrio
  delvalle demir demirbas demirel demontis demurtas demut denaro denesik dengler denkel denner denti denzinger dera
  deriu derr dertmann desai deschamps deshpande desiderio desmet desogus destro dethloff deuschle devald devar
  devcickatic devos dewilde dhawan dhlamini diaconescu diaconu diamanti diana diaz dibbert dickens dicki dickinson
  dieckmann diedrich diekmann dienel dietrich dietz dietzsch diezel dijkstra dilla dima dinca dingelstedt dinh dini
  dinu dionisi dippenaar dippl dirgantara distefano dittmann dittmar dittmer divald dix dixon dizanov dizdar djetka
  djokoto djurasek dlamini dlugosz doan dobbrunz dobel dobler dobosz dobre dobrescu dobrosavljevic dobrowolski
  dobrzynski dodaro dogan dogaru doherty dohring dokonal dokoza dolacek dolce dolch dolci dold domagala domanski
  dombrowski domingues dominguez dominiak dominici dominquez domjan domljan donald donati donato donda donie donkor
  donnelly dooley dopsa doria doring dorner doro doronzo dorre doskoczynski douglas dower doyle doza drabik drac
  dracic dragan draganovic draghici dragic dragin drago dragoi dragojlov dragomir dragone dragoni dragoviczafred dragu
  drakcic dramlic draskovic drechsler drees dreher dreier dreissigacker drenjacevic dressler drews driessen drinjak
  drozd drozdowski drozdz drzewiecki duah duarte dubashi dube dubiel dubois dubravec dubuque duca ducci duda dudas
  dudek dudziak dudzik dudzinski duenas dufour dugaja dukovac duma dumas dumija duminy dumitrache dumitrascu
  dumitrescu dumitriu dumitru dumont duncan dunda dunn duong dupan dupont dupuis dupuy durak duran durand durante
  durgan durmaz dusenkalkar duszynski duta dutkiewicz dutta dutto duval duvnjakculjak duygulu dwamena dwivedi dyett
  dylus dzakmic dzakula dzal dzanija dziedzic dziuba dzokoto eberhard eberhardt ebert ebubechukwu echevarria ecker
  eckhardt edorh edvardsen edwards effertz effler egbochukwu egeli eggenmueller egger egli ehigiator ehm ehmann ehrig
  eich eichenberger eide eifert einert eisenlauer ekici eklund ekpo eksioglu eksteen ekstrom ekwueme elbe elciboga
  elebiyo eleyth elia elias eliasson elicin eligibile elizabeth elizondo elliott ellis elmastasoglu els elss elvina
  elworthy emard embranthiri emert emmanuel emmelmann emmerich enache ender ene engel engelen engelmann engstrom
  enriquez epifani eplinius erasmus erbay erberk erbulak ercetin ercoli erdman erdmann erdogan erez erginsoy erhardt
  eriksen eriksson erkekli erlei erm ermini erni ernser ernst eronat errante errera errichiello errico ertepinar ertl
  erturk erwes esbensen escalante escamilla escobar escobedo esenwein esparza espinal espino espinosa espinoza
  esposito esquibel esquivel esser esteves estevez esther estrada etzebeth eugster evangelista evangelisti evans
  evensen evers everts evliyaoglu evola ewald fabbri fabbricatore fabbro fabian fabiani fabiano fabijanovic fabjan
  fabre fabris fabrizi fabrizio faculjak fadda fadel fahey fahham fahner fajardo fajdetic faktor falbo falcao falchi
  falcioni falco falcone falk falkowski faller falter falzone fanara fancello fanelli fankhauser fantini fantozzi
  faraci farago faraone farber farcas farcic farella faresta faria farias farida farin farina farkas farrell farris
  fasano fasoli fassbender fathina faulhaber faure fava favara favaro favero favre fay fazekas fazio febian febrianti
  fedele federici federico feeney feest feher fehr fehrig feil fekete fekonja felber feld felder feleppa felici
  feliciano feliziani felke feller femina fenner fenske ferguson ferilli ferluga fernanda fernandes fernandez
  ferracuti ferraiuolo ferrando ferrante ferranti ferrara ferrari ferrarini ferrario ferraris ferraro ferrarotti
  ferreira ferrer ferreri ferrero ferretti ferri ferrigno ferrini ferro ferroni festa festuccia feuerbach fichardt
  fichera fidelis fields fierro fietz figl figueiredo figueroa figura fijalkowski filice filimon filip filipan filipek
  filipiak filipowicz filipowski filippi filippini filipponi filsinger fincke fini fink finke finocchiaro finotti
  finstad fior fioravanti fiore fiorelli fiorentini fiorentino fiorenza fioretti fiori fiorillo fiorini fiorucci
  firgantoro firmansyah fisbah fischer fischetti fisher fitschen fjeld flacco flacer flak flaman flanjak flatley
  fleischer fleischmann fleury flis floder florczak flore florea florek flores florescu florez floridia florio floris
  flottmann fluckiger fodor fofie foged foglia fois folivarski fonda fonseca fontaine fontana fonti forconi ford
  forgione forkel forlani formica fornara forsberg forst forster forte fortugno fortunato foschi fossum foster fosu
  foti fourie fournier fowler fox frackowiak fraczek fraga frahmeke frami francesca franceschi franceschini
  francesconi francese francezi franchi franchini franciskovic francois frandsen franecki franey franjicabramic
  franjiczelic franke franklin frankowski fransson franta frantz franz franze franzis franzmann franzoni frasca
  fratczak fratello fratila fratti frau frauen frauendorf frazi frederiksen fredriksen fredriksson freeman frei
  freigang freimann freimuth freisen freitas frenzel freriks frey frezza frias frick fricke friedek friedenberg
  friedli friedman friedmann friedrich friesen friess frigan frigerio frigo frisch fritsch frohn frosch fucci fuchs
  fuentes fuga fuhlbrugge fujiati fuller fulop fumagalli fumarola fundak funmilayo fuoco furgala furlan furman furno
  furrer furtado fusaro fusco fusenig fust gaba gabius gabler gabor gabriele gabrielli gabud gaddini gade gadomski
  gadschiew gages gagliano gagliardi gagro gaillard gaitan gajda gajdos gajec gajewski gajgicmatic gajski gakstadter
  galander galante galarza galasso galati galazka galeazzi galic galinac galindo galjer galka gallardo gallegos galli
  gallo galluzzo galosevic galvan galvez gamba gamberini gambino gamboa gamez gamlin gamper ganaka gandhi gandolfo
  ganea gangemi gangnus ganzmann ganzzuparic gaona garatva garau garavaglia garay garcia gardner gargiulo garibay
  garica garifo garnier garofalo garonja garrett garrido garza gasior gasiorowski gaspar gaspari gasparini gaspic
  gasser gast gastel gastelum gatta gatti gatto gatzka gauder gaudiano gauthier gautier gavric gavrila gawel gawlik
  gawron gawronski gaytan gazo gazzola gbadamosi gbogboade gebhardt geese gehre gehrig gehring gehrke geiger geisler
  geissler gelling gemma genchi genjega genna gennaro genovese gens gentile gentili george georgescu gerace geraci
  gerard gerbennow gerber gerdel gerhardt gerhold gerlach germani gerritsen gerschler gerson gervasi gesell geyer
  gfeller gheorghe gheorghita gheorghiu gherman ghilardi ghirmai ghita ghosh giacalone giaccio giachi giacomelli
  giampaoli giampaolo giannelli giannetti gianni giannini giannone giannotti gianotti giansante giardina giardini
  gibbs gibson giehl gielen gierisch giesa giesche giger gigli giglio gigliotti gil gilbert gilde gioacchini gioia
  giordani giordano giorgetti giorgi giorgio giovannelli giovannetti giovannini giovinazzo girard girardi giraud
  giraudo giron girone gislason giudice giuffrida giugliano giuliani giuliano giunta giurgiu giusti giustra glab
  glasnovic glatting glavac glavati gleason gleichner glogowski gloor glosli glover glowacki glumpak gobbi gobel
  gockeritz godanj godinez godlewski godoy goebel goedicke gohler golab goldbeck goldberg goldfuss goldkamp goldkuhle
  goldner goldstein golebiewski golebiowski golec golicsamarzija golinelli goller golling gollnow gollum golomski
  gombai gombay gombert gomes gomez goncalves gonultas gonzales gonzalez goodwin goonam goosen goossens gora goral
  gorczany gordhan gordon gorecki gori goricanec gorjanski gorka gorlich gormer gorniak gorny gorski gotthardt
  gottlieb gottschalk gotz gotzelmann govender govoni gowda goy goyette grabowski gracia graczyk grady gradzki graf
  graham grana granado granados granat granata granato grandi grant grasse grassi grasso gratzky grau gravina gray
  graziani graziano greb grebenarzarmen greco grecu green greene greenfelder greenholt greger gregersen gregori
  greithanner greppi greschner grieco griego griem griesbacher griese griffin griffiths grigoras grigore grigorescu
  grijalva grilli grillo grimaldi grimes grimm grladinovic grob grobelaar grochowski groen gromisch groothuizen
  grosser grossheim grossi grosskopf grosso grosu grothaus grothkopp grotke grotzinger groza grozdanovic grube gruber
  grubesicbarbir grudzien grun grundmann gruner gruning gruppuso gruszczynski gruszecki gruszka grzegorczyk grzelak
  grzesiak grzesik grzeskowiak grzyb grzybowski grzywacz guajardo gualtieri guardado guarino guarneri guarnieri
  guastella guastone guerin guerra guerreiro guerrero guerrieri guerriero guerrini guevara guglielmi guha guida
  guidetti guidi guido guidotti guillaume guillen guillot gul guldemeister guler gulgowski gulino gulli gulyas gummelt
  gumuspala gunarto gunawan gunday gundersen gunes guneta gunjaca gunkel gunnarsson gunther gunz gupta gurbig gurmen
  gurrieri gurule gusikowski gusmeroli gustafsson gutal gutierrez gutjahr gutkowski gutmann gutowicz gutowski gutrovac
  gutschank guyot guzik guzman gwozdz gwozdzik gyamfi gyasi haack haaf haag haas habeeb habel haber habibi hache
  hackbusch hackelbusch hackett hada hadfield hadwich hadzibeganovic haferkamp hafliger hafner hagen hagenes hahn
  haikal hajdinjak hajdu hajduk hajek hajnc hakala hakansson hakim hakyemez halas halasz hald haley halim halimah hall
  hallmann halvorsen halvorson hamalainen hamann hamill hamilton hammes hamzaoglu handayani handoko handzic hane
  hanekom hanenberger hango hanifat hanizar hannecker hannich hanniske hansen hanson hansson hanzl harac haramija
  harber hardiansyah hargasser harini hariyah harms harnapp haro harper harris harrison hart hartati harter harting
  hartlieb hartman hartmann hartwig hartz harvey haryanti haryanto hasanah hasanica haschke hasler hassan hassanah
  hasse hassfeld hastuti hathorn hattingh hauck haug haugaard haugen hauke haupt hauser haverney havojic hawkins hayes
  hayworth hazes heaney hearne heathcote heberstreit hechler hecht hedegaard hedermann hedlund hegedus hegmann hehl
  heidelmann heidenreich heidler heikkila heikkinen heinemann heinig heinke heinonen heinrich heinze heiser heist
  heller hellmann hellstrom helmke helpling henderson hendriks hengmith henkel hennes henriksen henriksson henriques
  henriquez henry hense hensel hentel hentschel hentschke hepperle herberger herbrand heredia hering herjavec
  herlambang herman hermann hermans hermansen hermansson hermawan hermecke hermiston herms hernadez hernandes
  hernandez herold herrera herrmann herschmann hertel hertzog herweg herwig herzenberg herzog hess hesse hessek hessel
  hessler hettinger hetzler heuck heunis heydemuller hickle hicks hidalgo hidayanto hidayat hidosanin hiebl hildebrand
  hildenbrand hilgendorf hill hillard hiller hilll hilpert hiltunen himawan hingsen hingst hinojosa hinrichs hintz
  hirnstajn hirsch hirschberg hirt hirthe hirvonen hitchinson hjort hjorth hlapec hlasni hlatshwayo hlavati hlongwane
  hoang hocke hodanovac hodea hodel hodkiewicz hodovanj hoeger hofer hoffman hoffmann hofman hofmann hofstetter hoft
  hohenberger hohl hohn hohne hohnheiser hohosbabic holdt holguin holinski holl holm holmberg holmes holmgren
  holmqvist holtfreter holz holzdeppe holzner homa homenick hommel honig honz hooss hopland hoppe horacek horak hordt
  horna horne hornung hort horvath hossain hotz hougaard hovanjek howard howell hresicdubaic hribar hubenbecker huber
  hubert hubl hubner huckestein hudak hudson huebel huel huels huerta huet hug hugel hughes hugo huhn huisman
  huixtlacatl hujo huke huls humbert huneke hunt hunter hunziker hurlimann hurtado huseby hussain hutagalung hutapea
  hutasoit huth huttcher hutter huzanic hyatt iacob iacolare iacono iacovino iacovone iancu iandolo iannaccone
  iannello ianni iannone iannucci iaria iazzetta ibarra ibe ibrahim ibranovic ichim ierardi iezzi iglesias ignat ihasz
  ihly ilancic ilicali ilie iliescu illes illing imhof immelman impellizzeri improta indelicato ingrassia ingrosso
  innocenti inzerillo iodice ionescu ionita iordache iorga iorio iosif iotti iovino ippoliti ippolito irawan irfandi
  irimia irizarry isaac isak isaksson isekenmeier isik islam isler ismail isokun ispas ispiranovic israel istrate
  iswahyudi iten ito itt iuliano ivan ivancan ivankovicbon ivanov ivas ivascu iversen ivkovac iwanowski iwanski iyalla
  iyengar iyer izdebski izzi izzo jablonski jackowski jackson jacob jacobi jacobs jacobsen jacobson jacquet jadro
  jaggi jagica jagiello jagielski jagodzinski jagusch jagusic jahn jahnke jailani jaime jaimes jain jakab jakobek
  jakobs jakobsen jakobsson jakolic jakubczyk jakubiak jakubowski jakusmejarec jambor james jamiu jamrozy janas jander
  janecic janekovic janevski jangid janiak janich janicki janik janiszewski janka janke jankovicbeslic jankovitch
  jankowiak jankowski janosevicfranz janowski jansen janssen janssens jansson jantjies januar janus janusko janusz
  januszewski jaquez jaramillo jarets jarnec jaros jarosz jarvinen jarzabek jasinski jaskiewicz jaskolski jasso jast
  jastrzebski jauk jaworski jazbinsek jazvinsak jedrzejczak jedrzejczyk jedrzejewski jegorov jelica jelita jellinghaus
  jenkac jenkins jenni jensen jeorga jeppesen jerab jerde jerschabek jespersen jess jeusa jezierski jha jimenez
  jiminez jimoh johannessen johannsen johansen johansson johar johnsen johnson johnston jokanovic jokinen joly jonas
  jones jonker jonsson jordaan jordan jordanovic jorgensen joshi joshua jossa jost jostiak joubert jovancevic jozwiak
  jozwik juarez jucken juhasz juhl julien jung jungbluth jungton jurado juraskovic jurek jurgens jurisicspajic
  jurkiewicz jurkowski justesen justina juszczak juwita kabic kacavenda kacprzak kaczmarczyk kaczmarek kaczmarski
  kaczor kaczorowski kaczynski kadnar kadri kaesmacher kagi kahl kahler kahlert kahles kahlmeyer kahveci kahyang
  kakkar kalamiza kaleta kalic kalin kalinowski kalinski kalisz kallabis kallensee kallio kallis kaluderski kaluza
  kalyan kamal kamat kamber kamenicki kamenov kaminski kampf kampschulte kanaria kandecki kanea kania kanic kaniewski
  kanimal kaniyar kanizaj kano kanzaki kaplan kaplangi kapoor kappe kappler kaproncai kapulica kapusta karabocek
  karabulut karadamis karadas karaduman karaer karam karan karapetric karas karczewski kardos karem karen karhoff
  karika karikari karjalainen karlak karlic karlinski karlsen karlsson karpinski karrass karst karsten karus karwowski
  kasapoglu kasavica kaselj kaser kasperek kasprzak kasprzyk kass kassulke kasten kastner kaszuba katarincek kather
  katherine kathrada kato katoi katona katulic katz katzinski kaufmann kaul kaur kausemann kautzer kavaklioglu kawa
  kawecki kawohl kaya kayode kazenski kazmarek kazmierczak kececi kedzierski kedziora keebler keeling keil keiner
  keith kelemen keller kelley kelly kelm kemfelja kemmer kemp kempe kemper kempis kempter kennedy kepa kerekes kerl
  kerluke kern kertzmann keseroglu kesina keskin kesselring kesselschlager kessler kette kettenis keutel khalid khan
  khanna khatri khoza khumalu khuzwayo kiehn kielbasa kiessling kihas kihn kilback kilic kilicci kim kimberly
  kinadeter kindelan king kinnunen kinzel kinzy kirac kiraly kirch kirlin kirst kirsten kis kisabaka kishida kisiel
  kita kizivat kjeldsen klaas klabuhn klapper klauder klaus klausen klecina kleeberg kleiber klein kleinert kleininger
  kleinmann kleinsteuber kleiss klemme kleven klimczak klimek kling klinger klink klisanin kljecanin klocko klopsch
  klos klose klosowski kloss kluge klusener kluwe kmiec kmiecik knabe knapik knecht kneifel knetsch knies knight
  knippel knobel knoblich knoetze knoll knorr knorscheidt knudsen knut kobayashi kobela kobia kobs kobus koc kocabiyik
  kocchar koch kochan kock kocman kocoglu kocsis kocyigit koczulla koderisch koehl koehler koelpin koen koenig koepp
  koester kofferschlager kofler kofranek kogan kogut koha kohle kohler kohlmann kohnle kohrbruck kohre kohrt koivisto
  koj kok kokar kola kolakowski kolarac kolasa kolb koleiski kolesaric kolgjeraj kolodziej kolodziejczyk kolodziejski
  kolokas kolompar kolotzei kolundzicradic komak komaromy komoll komorowski koncar konieczna konieczny konig koning
  konopelski konopka konow konrad konta konya koob koomson kopanec kopas kopczynski kopec koper kopernick kopf
  korhonen korkmaz kormukcu korol korotaj korpas korsa korta kortajarena korusac korzeniowski kos kosalec kose
  kosenkow koseoglu kosinski koskinen kosowski koss kostecki koster kostrzewa koszewski kot kotowski kotrljanovic
  koubaa kovacek kovacs kovalenko kovalski kowal kowalczuk kowalczyk kowalewski kowalick kowalik kowalinski kowalski
  koybasi koyluoglu koyuncu koza kozak kozakiewicz kozey koziel koziol kozlov kozlowski kozma krabbe kraft kragl
  krahovski krajcik krajewski krajina krajinovic krajnovic krakowiak kral kralj kralja kraljinovic kramer krasnova
  kratofil krauel kraus krause krauspe kravchenko krawczyk krawiec kreb krebs kreiger kreissig kresonja kresse kreutz
  krieger kriel krige krippner kris kristensen kristiansen kristoffersen krivda krkalo krockert krodinger kroger krogh
  krohn krol krolikowski kron krueger krug kruger kruk krukowski krull krupa krupinski krusarovski kruschinski
  kruszewski krysiak krzeminski krznaric krzyzanowski kshlerin ksiazek kub kubacki kubena kubera kubheka kubiak kubica
  kubicki kubik kuc kucara kucharczyk kucharski kuchta kucinac kucinski kucukler kuczynski kuday kudeljas kufahl kuhar
  kuhic kuhlee kuhlman kuhn kuhnel kuhnemund kuhnen kuhnert kuhnke kuijpers kuiper kujavec kujawa kujawski kukuljica
  kukuruznjak kula kulaksizoglu kulas kulesza kulig kulik kulimann kulinski kulma kumar kumbernuss kumcuoglu kumi
  kummle kunde kunene kung kunicbukovac kunt kunter kunz kunze kupfer kuphal kupprion kuprion kurek kurevija kurjacic
  kurniawan kurnicki kurowski kurrat kurschilgen kurt kurtak kurtanjek kurutluoglu kus kusan kuschewitz kuschmann kusi
  kuske kusmawati kustermann kusters kusuma kusumo kuswandari kuswoyo kutch kuter kutlay kutlija kutscherauer kutzner
  kuvalis kuypers kuzmanic kuzmanicsarac kuzmina kuznetsov kuzucu kvarme kvasina kwaakye kwadwo kwarteng kwasniewski
  kwiatkowski kwiecien kwiecinski kyei kyra laack laakso laaksonen labadie labate laboy labus lacerda lach lacroix
  ladega ladewig laezza laforza lagana lahtinen lai lailasari laine laitinen laitkam lakatos lakin lakomy laksita
  laksmiwati lamacchia lamberti lammert lamos lana landi landmann lane lange langeveldt langfeld langhirt langosh
  langworth lanig lanteri lanz lanza lapcevic lapinski lara lari larkin larsen larson larsson laskowski lasota laszlo
  latifat latini latorre lattanzi latupono laubscher lauckner lauinger laureano lauren laurent lauri lauridsen laursen
  lausecker laux lavecchia lavrov lawal lawrence lawson lax lazar lazuardi lazzari lazzarini lazzaro le leal leale
  leannon lebedev leberer lebron lebsack lecca lech leclerc leclercq lecomte ledda ledesma ledner lee lefebvre lefevre
  leffler leggio legrand legros lehmann lehner lehtinen lehto lehtonen leibold leide leilani leimbach leinonen leipold
  leist leite leiter leiteritz leitheim leiva leiwesmeier lelli lemaire lemke lemmens lemoine lemus lenart lenfers
  lengyel lenhard lenk lentini lenz lenzen lenzi leo leon leonard leonardi leoncini leonetti leoni leopardi lepore
  leppanen lepthin lerma leroux leroy lesch leschnik lesiak lesina lesmana lesniak lesniewski lestari leszczynski
  letsoalo letzelter leu leuenberger leuschke leutarevic levanic levy lewandowski lewicki lewin lewis lewke leyckes
  leyva lezzi li liberati librizzi licata liccardo licciardello lichtenfeld lichtenhagen lichtl licitra liebach liebe
  liebich liebold lieder lienshoft ligorio liguori limon limoncuoglu linares lind lindberg linden lindenberg
  lindenmayer lindgren lindholm lindner lindqvist lindstrom linke linnenbaum linsey liotta lipar lipari lipinski lipka
  lippe lippi lippolis lipske lipski lipus lira lis lischka lisi lisiecki lisowski littel litterio little liuzzi
  livaja livazovic liverani ljevnaic ljiljan llamas lobinger loboda locatelli locci lochner lockman loddo lodi loera
  loffredo lofgren logozar logsch lohmann lohre lohse loi loiacono lokar loken lolli lombard lombardi lombardini
  lombardo lomeli lonardi long longhi longo longobardi longoria loogen lopes lopez lorentzen lorenz lorenzini loreti
  loreto lori lorusso losch losickrizmanic loska lotito lott lotter lotti loubser loureiro lourenco lourinho louw
  lovato lowa loy loya lozada lozano lubbers lubina lubke lubowitz luca lucarelli lucarini lucas lucchese lucchesi
  lucero luchetti luchini lucia luciani luciano lucidi lucio luconi luczak ludban ludolf lueilwitz luettgen luevano
  lufft lugli lugo luise lukacevic lukacin lukacs lukasiewicz lukasik lukaszewski lukenda lukickovanovic lukoschek
  luna lund lundberg lunde lundgren lundin lundqvist lundstrom lungu luongo lupi lupica lupo luppi luppino lupu
  luscher lustenberger luthi lutje lutz luyt luzaic luzi luzzi lynch maak maas mabaso mabunda macaluso macanic macchi
  macchia macdonald macedo macejkovic macele macgyver machado machtig maciag macias maciejewski mackiewicz macko
  mackowiak macovei macri maczey madej mader madera madetzky madic madrid madrigal madsen madubuko madunicflauder
  madzic maes maestas maffei maftei magalhaes magana magdalenic magdic maggi maggiani maggio maggiore magi maglajic
  magliocco magnani magno magnussen magnusson magyar mahabeer mahajan maharani mahardika mahendra mahestri maheswara
  maheswari mahlangu mahmoud mahmudi mai maia maiello maier maillard mainardi maio maione mair maisch maj majaca
  majcher majchrzak majewski majka majnik majstrenko makela makhanya makinen makowski maksimovic makuachukwu malagoli
  malan malaspina malatesta malavasi malave malbasik maldonado malec malecic malecki malek malerba malesevic malicki
  malik malinowski maliszewski malizia malkus mallmann malobabic malojcic maltasic malucha maluleke malvic mamula
  manca mancinelli mancini mancino mancuso mandala mandasari manea manetti manfred manfredi mangano mangione
  mangunsong manica manicone maniscalco mann manna manninen mannino manno manns manolache manole mansell mansson
  mansur mante manti mantovani manullang manz manzanares manzella manzi manzo maracic maragno marahrens marais marak
  marakovic maran marangi marangon marangoni marani marano marar marasovic marbun marcec marcelli marcello marchal
  marchand marchesan marchese marchesi marchesini marchetti marchetto marchewka marchewski marchi marchini marciano
  marcik marciniak marcinkovic marcinkowski marcon marconi marcovecchio marcu marcucci marcussen marczak mardhiyah
  marega marek marelli mares maresca margic marginean margiotta margis mari marian mariani mariano maricevic marie
  marin marinelli marinescu marini marinkovic marino marinucci mariotti mariucci mariz markham markiewicz markotic
  markovicsarac markowski markus marl marmeggi marner maroevic marone marongiu marosicevic marotta marovic marpaung
  marquardt marquart marques marquez marra marras marrazzo marrero marrone marroquin marschek marsella marshall
  marsili marszalek martel martelli martellucci marten martens martensson marti martin martina martinelli martines
  martinez martini martino martinsen martinsson marton martorana martucci marty marunica marvin marx marxen maryadi
  maryam maryati maryjane marzano marzec marzi marziali marzocchi masala mascarenas mascia masciandaro mascolo maseko
  masi masia masiero maslac maslanka maslowski masojevic mason massa massari massaro massimi masson mastrogiacomo
  mastroianni mastronardi mastropietro masucci mata matanic matarazzo mataz mateescu matei mateo matera mathebula
  mathes mathies mathieu mathisen mathiszik matias matijanic matijasevic matoric matos matranga matschke matta mattei
  mattern matteucci matthes matthews mattia mattila mattioli mattsson matula matusiak matusina matuszak matuszewski
  matysiak mau maugeri maulana maurer mauri maurizi mauro mauroff mautner mautone mauzer maxim mayasari maybach mayer
  mayert mayhos mayorga mayowa mazibuko mazilu mazur mazurek mazurkiewicz mazza mazzanti mazzarella mazzaro mazzei
  mazzeo mazzi mazzini mazzocchi mazzola mazzoleno mazzone mazzoni mazzotta mazzotti mbatha mcclure mccoy mccullough
  mcdermott mcdonald mcglynn mchunu mckenzie mclaren mclaughlin mclean mcmillan mebold mecca medeiros medeot medhurst
  medici medina medrano medugno medvedev meeuwis megantara megdanac megna mehl mehlhorn mehlorn mehra mehrotra mehta
  meier meijer meili meintjies meireles meisch meissner meister mejia melandri melani mele melendez melgar meli
  melillo melinda melis melker mellett melnyk melo meloni melzer memoli mena menard mencarelli menchaca menconi mendes
  mendez mendoza menegatti menemencioglu menendez menga mengoni menna menne menon menozzi menrat mensa mensah mensing
  meo meraz mercado mercier mercuri mercurio mereu merino merkel merli merlo merola merseburg mertens mertoglu mertz
  merz mesaric mesarosbelanji mesloh mesquita messana messina meszaros mettler metz metzger metzner meunier mewes
  meyer meza mezei mhlanga mhlongo mican micco miccoli miceli michalak michalczyk michalek michalik michallek
  michalowski michalski michel micheletti michelucci michiels micillo micu mielczarek mielke mierzejewski miettinen
  migliaccio miglio migliore mignogna mihai mihaila mihailescu mihalache mihalcea mihaljec mijakovic mijota mika mikac
  mikesicmerda mikicvucak mikitenko miklas mikodanic mikolajczak mikolajczyk mikula mikulski mikuta milak milan milani
  milankovic milano milazzo milczarek milde milea milella milewski militaru militello miljanovic milla miller mills
  milton minah minelli mingarelli minniti mintzlaff miodrag miotto mirabella miramontes miranda mircea mirea mireles
  miron mishra misiak miskiewicz mistretta misztal mitanovic mitchell miu mizrahi mkhize mladenovic mlikota mlynarczyk
  mngomezulu mnisi mobolaji mocanu moccia mockenhaupt mocks modica modise modzelewski moe moede moedl moeller moen
  moffa mofokeng moga mogbadunade mogenburg moguenara mohamed mohnacki mohr mohrhard mohsner moise mojica mokwena mol
  moldner moldovan moldoveanu molefe molenaar molenda molina molinari molinaro molitor moll mollenbeck moller mollica
  mollinger molnar moloi molteni molzan monaci monaco monahan mondragon monni monroy montag montagna montagner
  montalbano montalto montalvo montanari montanaro montanez montano montefusco monteiro monteleone montemayor
  montemurro montenegro montero monterosso montes montesano montez montgomery monti monticelli montoya moonsamy moore
  moormann moors moosa mora morabito moraes morais morales morandi morar moraru moras morawski mordenti mordhorst
  moreau moreira morel morelli morello moreno moretti moretto morgan morgante morgenstern morhelfer mori moriconi
  morin morini morissette moritz morkel moro moroni morozov morra morreale morri morris morrison morrone morsch
  mortensen mosca moscato mosciski moser moslavac mostert mosti mota motalo motaung motchebon motisi motloung motta
  mottola motyka motzenbbacker moulin moura moya mphahlele mraz mroczek mroczkowski mroz mrozek mrugalla mthembu
  mthethwa mtshali mucalj mucavac mucha muckenthaler mudau mueller mues muhar muhleis muinat mukaram mukherjee
  mukhopadhyay mulas mulder mule muller mulrain mulyani munaro munch munda munguia muniz munk munkas munoz munsamy
  muntean munteanu mura muradbasic murati muratore murawski murazik muresan murgia murillo muro murolo murphy murray
  murru murtas musat musella musial musso mustapha mustika mustofa mustonen musumeci muszynski mutiat muzenjak myburg
  myburgh myers myhrer nababan nabein nabow naca nader naf nagel nagy nagypalfi naik nainggolan nair najduk najera
  najmudin nakamura nalbantoglu namaga nambeesan namboothiri nanaic nanda nanez nannen nanni napierala napitupulu
  napoletano napoli napolitano nappi naranjo narcisi narciso nardi narpati narvaez nascimento nashiruddin nastase
  nastvogel nasyiah nasyidah natale natali nathania natsir nau naubert naude naumann nava navarra navarrete navarro
  nawrocki nawrot nayar nazario nazzaro ndaba ndlovu ndukwu neacsu neagoe neagu neamtu nebioglu nechita necula nedelcu
  negoita negrea negrete negri negron negru nehru neimke nel nelson nemes nemeth nenadov nenadovic neri nerius
  nesladek nesti neto neubauer neubert neuendorf neumair neumann neupert neurohr neuschwander nevarez neves ney nezaj
  ngcobo ngo ngozi ngubane nguyen ngwenya nhlapo nica nicastro niccolai nichols nicoara nicolae nicolas nicolay
  nicolescu nicoletti nicolini nicolo nicolosi nicosia nicotra niculae niculescu nieddu niedermeier niedziela
  niedzielski niedzwiecki nieklauson nielsen niemczyk niemi niemiec nieminen nienow nieto nieves niewiadomski nigro
  nijland niklaus nikolaus nikolickovacic nilsen nilsson ningrum nino nissen nistor nita nitu nitzsche nkansa nkansah
  nkomo nkosi nkrumah noack nobile nobili nobre nocentini nocera nocerino nodler noga nogueira noh nojeem nolan nolte
  norberg nordby nordin nordskaug nordstrom noriega normann norris northoff nota notaro noto novak novelli novello
  novikov novitasari nowacki nowaczyk nowak nowakowski nowicki nowinski nowosadek nsia nti ntiamoa ntim ntuli nucci
  nucera nugraha nugroho numanoglu nunes nunez nuraini nurdiyanti nurlaela nussbeck nuzzo nwachukwu nwogu nwuzor
  nxumalo nyaako nyame nyantakyi nyberg nygaard nygard nystrom nytra o'connell o'conner o'hara o'keefe o'kon o'linn
  o'neill o'reilly oancea obeng oberbrunner oberem oberg obergfoll obermaier obiageli obianuju obrezanac obrien ocampo
  ocasio occhipinti ochoa ochs ochse odegard odobasic odunayo oeser ofori ofosu oggiano ogunbanwo ogunwande ojala
  ojeda okonkwo okpattah oktavian oktaviani oktovian okumus okuneva okunola okur okyere oladeji oladimeji olah
  olaoluwa olariu olaru olasunkanmi olawale olbina olbrich olczak olejniczak olejnik oliphant oliva olivares olivarez
  olivas oliveira oliver olivera oliveri olivi olivier olivieri oliviero olivo olla olmos olofsson olsen olson olsson
  olstad olszewski oltean olteanu olubukola olubunmi olufeyikemi olumide olutola oluwakemi oluwanisola oluwaseun
  oluwaseyi oluwashina oluwatosin olvera omani omobolaji omobolanle omolara omowale ondrasek ondricka onnen onohinosen
  onose ontiveros onur onyinyechukwu oosterhuis oosthuizen opacic opeyemi ophey opoku oppenheimer oppong oprea opris
  opuku opuvacic oquendo orak oraloglu oravec orban orbanic orbay ordonez orefice orellana orge orgulan orlandi
  orlando orlowski orn ornelas orosco orosz orozco orru orsanic orsini orsos orta ortega ortenzi orth orthmann ortiz
  ortolani orzechowski oschkenat osei osenberg osinski osmak osmanlic osorio ossowski ostby ostendarp ostli ostringer
  ostrowski ostuni ostwald osuagwu otartic otero oti otiwa ott ottaviani ottaviano otte ottonello otuo ovcina owais
  owczarek owen owens owusu oyebola oyelude oyinkansola oymen ozanic ozansoy ozberk ozbey ozbir ozcan ozdemir ozdenak
  ozdogan ozer ozgorkey ozkan ozkara ozkok oztonga oztuna ozturk ozuna pabon pacheco paci pacifici pacifico pacini
  pacocha paczkowski padberg padilla padmasari padovan padron padula paduraru paesler paez pagac paganelli pagani
  pagano pagliai pagliuca pahanic pahert paiva pajak pajcic pajeska pajkuric pajonk pajtl paksut pakula pala palacios
  palacz paladini palano palasti palastri palazzi palazzolo palermo paljevic palka palla palladino pallentin pallesen
  pallotta palma palmer palmeri palmieri palmisani palmisano palombi palombo palomino palomo palsson paluch palumbo
  pamper pana panait panaro pandey pandolfi panek panetta panezic pangestu pani panicker panico pantano pantoja panza
  panzeri panzig paola paolella paoletti paoli paolicelli paolillo paolini paolino paolucci paone paonessa pap papak
  papaleo papapietro papini papp pappalardo paradiso paraschiv paravinja pardini paredes parente pariggiano parise
  parisi parisian park parker parkin parnell parodi parra parrinello parrino partida partyka parun parvu pasalic pasca
  pascale pascali pascarella paschke pascu pascucci pasini pasqua pasquali pasquini passarelli passeri passero
  passuello pasternak pastore pastorelli pastorino paszkowski pasztor pataca patacic pataki patane patel paterson
  patil patila patino patko patrascu patriarca patrone patrun patruno patterson patti patzwahl pau paucek paukner
  paukovic paulse paun paunkovic pavan pavani pavel pavelic paver pavesic pavlacic pavlov pavone pavrlisak pawelec
  pawlak pawlicki pawlik pawlikowski pawlowski payne paz pazmanj peaquin pecar pece pecina pecora pecoraro pecorella
  pedersen pedone pedraza pedrazzini pedroni pedrotti pedroza peeters peixoto pekkan pektemek pelayo pellecchia
  pellegrini pellegrino pellicano pellitteri peluso pena penna pennestri penzo pepe perales peralta peran perdana
  perea perego pereira peres peretz perez perilli perin perini perkins permadi permata perna peroni perotti perra
  perri perrin perrini perrone perrot perrotta perry persa persson pertiwi perugini peruzzi pesaresi pesce peselman
  pesorda pession petcu peters petersen peterson petito petralia petrarca petre petrea petrella petrelli petrescu
  petrijevcanin petrini petrisevac petrone petronio petrov petrovac petrucci pettersen pettersson petzold pezzella
  pezzi pfannerstill pfeffer pfeiffer pfennig pfersich pfingsten pfister pflieger pflugner pham phan philander philipp
  philippe phillips phung piacentini piana pianese pianigiani piasecki piatek piatkowski piazza piazzolla pibiri pica
  picard picariello picchi piccinini piccione picco piccoli piccolo pichardo pichler pichlmaier piechota pieczek
  piekarski pienaar pierce pieri pierini pierre pierro piesker pieterse pietras pietruszka pietrzak pietrzyk pietsch
  piga pignatelli piha pilarski pilat pilato pilch pili pilla pillai pillay pillitteri pimentel pina pinardi pineda
  pingpank pinheiro pinho pini pinna pinnock pintea pinter pintilie pinto pintus piorkowski piotrowicz piotrowski
  pipitone pippig piras pircher piredda pires pirone pirrello pirrone pirvu pisani pisano pisarevic pischedda
  pisciotta piscitelli piscopo piskorjanac pisu pithey pitinac pitkanen pitschugin pittalis pitzalis piva pivar
  pivetta piwowarczyk pizarro pizzi pizzimenti pizzitola pizzo pizzuti placento placko plank plantak plascar plaskur
  plass platania platzer plauk plautz plazonja plazonjic plesa pleska pletsch plonka plotzitzka pluta pocan poche
  pocrnja podbarac podgorski podpadac poehn poels poeschl pogacic poge poggi poggio pogorzelski pohl pohland pohle
  poirier polak polancec polanco polat polese poletti poli polidori polifka polimeno politi polito polizzi pollich
  pollina pollmacher pollock polsak polverino pomp pompei pompili pompilio ponitzsch ponjavic pons ponti poore popa
  popescu poplawski popov popovici poprzan porcari porcu porebski porras porsche porter porth portillo portmann posada
  poschmann poser postiglione postma potenza potgieter pothuvaal potocar pottel poulsen pouros powell powlowski
  poyrazoglu pozzi pozzo prabowo pradana pradipta prado prah prajapat prakasa prakatur prangart prange pranowo
  prasasta prasetya prasetyo prastuti pratama pratesi pratico pratiwi prato prayoga preciado preda prediger predovic
  preloscan prempeh prencipe preradovic pressler prete pretorius preuk preuss prevost preziosi price priemer prieto
  principato pringle prinsen prinsloo prisco privitera probst procopio procter prodan prohaska proietti prokop
  prosacco proske provenzano prus przybyl przybyla przybylski przybysz ptak puacmatesic puca pucci puccio puchalski
  puddu pudjiastuti puente puga puggioni pugliese pugliesi puglisi puharic puiu puleo pulido purdy purnama purnawarman
  purnawati purwadi purwanti pusch puskarcuk puspasari puspita putin putra putri putzolu pytel quaglia quaranta quarta
  quartey queiroz quesada quevedo quezada quigley quinn quinones quinonez quinta quintairos quintana quintanilla
  quintero quinto quiros quiroz quitzon qureshi raabe rabenstein rabic rabljenovic rach rachmawati racz raczynski
  radecki radigovic radijevac radin radisevic radl radler radlovic radmanovic radoi radomirovic radomski radtke radu
  radulescu radulic radulovic rael raffa rago ragone ragusa rahardian rahayu rahimah rahman rahmawati rahn raich
  raimondi raimondo rajasa rajata rajcevic rajs rajtek rak rakaric rakovic rakowski rakusic ralbovski rallo ramac
  ramadan ramadhani rambaldi ramella ramirez ramon ramos rampazzo rana randazzo randunkovic raneri ranftl rangel
  rangelov rangen ranieri raniolo rantanen rantsch ranucci ranz rao rapisarda raposo rapp rapuano rasanen rascanin
  rascon rasic rasmussen raspudic ratajczak rath ratke ratkovcic ratti rau raubuch raukuc rauso rautenkranz ravaioli
  ravn ray raya rayhan raynor razic razo rea reale recchia redaelli reddy reed rees regalado rehak rehwagen reiber
  reichardt reichel reichert reichling reid reif reifenrath reilly reimann reina reinberg reinelt reinger reinhardt
  reinke reis reitze remeta rempel remy renard renaud renault rencar renda rendon rendra renk renna renner rens
  renteria rentz renz renzi repetto repija reppin resendez restivo restle restorff retzke reuber reumann reus reuss
  reusse rey reyes reyna reynolds reynoso rheder rhoden ribar ribeiro ribicgreganic rica riccardi ricci ricciardi
  riccio riccobono rice richard richards richardson richter rico ridolfi riedel riediger rieger riekmann riepl
  riermeier riester riethmuller rietman rietmuller rietscher riggi riggio righetti righi rigoni riley rimai rinaldi
  rincon ringel ringer riojas riolo rios riparbelli ripken rippin ritchie ritosek ritschel ritsma ritter rittgasser
  rittweg ritz riva rivas rivera rivero riviere riyanti rizza rizzi rizzo roba robak robel robert roberti roberts
  robertson robinson robledo robles rocca rocchi rocco rocha roche rockmeier rodarte rodehau rodigari rodiger rodowski
  rodrigez rodrigues rodriguez rodriquez roecker roed rogahn rogala rogalski rogers roggatz rogolino rogowski rogulja
  rohan rohlander rohrer rojas rojek rojo rokossa roldan roleder rolfson rolland rollo roloff rolon romagnoli
  romaguera romanelli romani romaniello romanini romano romanowski romero romo rondinone rondoni roob roos roque rosa
  rosado rosales rosandic rosario rosas rosati rosbach rosca roschinsky rose rosenauer rosenbauer rosenbaum rosenberg
  rosenthal rosi rosiak rosinski rosksch ross rossberg rosselli rosset rossetti rossi rossini rossler rosso rossouw
  rosu rota rotaru roth rothenbacher rother rotolo rotondo rottger rotundo rousseau roussel roux rowe roy roybal royer
  rozac rozanski rozycki ruberto rubino rubio rucco ruch rucinski ruckdeschel rucker rudan rudiger rudnicki rudzinski
  rudzki ruecker ruegg ruelas ruggeri ruggieri ruggiero ruiz rumpf runolfsdottir runolfsson runte ruotolo rupprecht
  rus rusanoski rusciano rusin russel russell russo rusu ruter rutherford rutkowski ruud ryan rybak rybarczyk rybicki
  ryjikh ryzih rzepka saarinen saavedra saba sabatini sabatino sabato sabau sabbatini sabdat sabia sabian sabino
  sabljak sabolcec sabolski sacchet sacchetti sacchi sacco saccone sachse sadiki sadiklar sadl sadovic sadowski sadzak
  saefullah saenz safaric safitri saflanis safo sagadi sagafe sagodic sagonas saheed sahin sahner saia saile sailer
  saini saiz sajinovic sajtos sakanovic sala saladino salahudin salami salamone salas salatiello salazar salcedo
  salcido saldana saldivar salemi salemme salerno salgado salierno salinas salis salma salminen salo salomone salonen
  salow salsabilla salvadori salvati salvatore salvatori salvi salvucci salzano salzer salzmann samanci samaniego
  sammartano sammartino sammert samohod samohodaj samosir samsalovic samuel samuelsson sanabria sanches sanchez
  sandalci sandberg sander sanders sandic sandor sandoval sandstrom sandu sanfilippo sanford sanna sannino sansone
  santacruz santamaria santana santangelo santarelli santarossa santarsia santarsiero santi santiago santillan
  santilli santinelli santini santoni santor santori santoro santos santoso santucci sanusi sapienza saponaro saporito
  saptono saputra saputri sarabia saracino saragih sarah saraiva saraswati sarbu sardella sardina sargac sari saric
  sarioglu sarkozi sarnataro sarpong sarti sartor sartori saruga sarvari sasaki sasek sassano sassi sasso satner sato
  satria satta sattelmaier satterfield sauceda saucedo sauer sauerland saumweber sava savevski savini savoca savoia
  savolainen savu sawayn sawicki sayginer sbrana scaglione scala scalia scalise scalzo scano scanu scarano scardino
  scarpa scarpellini scc schacht schaden schaefer schafer schaffarzik schaffel schaffer schahbasian schaller
  schamberger schaning schar scharer scharf schaub schedler scheer scheidegger schelk schellenbeck schembera schenk
  scherbarth scherer scherini schermann scherrer schersing scherz schettino scheurer scheuring scheytt schiavi schiavo
  schiavon schiavone schielke schieskow schifano schildhauer schillaci schiller schilling schima schimmel schimmer
  schindzielorz schinner schipper schirmer schirrmeister schirru schlachter schlangen schlatter schlawitz schlechtweg
  schley schlicht schlitzer schmalzle schmeler schmid schmidt schmidtchen schmitt schmitz schmuhl schneider schnelting
  schnieder schniedermeier schnurer schnyder schoberg schoch schockel schoeman schoen scholten scholtz scholz
  schonball schonbeck schonberg schondelmaier schonebeck schonenberger schonfeld schonherr schonlebe schorr schott
  schottmann schotz schouren schowalter schrader schramm schreck schreiber schreiner schreiter schroder schroeder
  schuermann schuff schuhaj schuldt schuler schulist schult schulte schultz schultze schulz schulze schumacher
  schumann schumm schupp schuppe schuppel schurch schuri schuster schutz schutzbach schutze schwab schwalm schwanbeck
  schwandke schwanitz schwarthoff schwartz schwarz schwarzer schwarzkopf schwarzmeier schwatlo schweisfurth schweizer
  schwennen schwerdtner schwidde schwirkschlies schwuchow sciacca scocco scognamiglio scopece scorza scott scotti
  scrofani scuderi sebastiani secchi secci sechi sedarevic sedillo seeger seelig segavcic segota segovia segunmaru
  segura sehls seibold seidel seiders seigel seiler seitz sekinat sekularac semeraro semisch semprini sen senatore
  senger senica senkel senn sepe sepetci sepulveda serafin serafini serafino serban serena serfontein sergi serna
  serpa serr serra serrano serrato sessa sesta sestito sethi setiawan setula severi severino sevi sevilla sewald sezek
  sforza shanahan shapiro sharif sharma shaw shevchenko shongwe shukla sibiya siciliano sidler sidorov siebel siebert
  siedlecki siegling siegrist sielemann siemon siener sienkiewicz sieradzki sievers siewert signorelli signorile
  signorini sigrist sihler sihombing sihotang siino siketanc sikora sikorski silenzi sillah silva silvestri
  silvestrini silvestro sima simak simanjuntak simatic simbolon simeoli simeone simeoni simeti simicsebalj simion
  simionescu simljesa simmons simoes simon simoncelli simone simonetti simoni simonini simonis simonsen simpson sims
  simsek simula sinaga sinanoglu sinclair singh sinha sini sinnhuber sinopoli sipes sipos siptar siracusa siragusa
  sirait sirbu siregar siri sischka sisneros sitaric sitek sithole sitompul sitorus situmorang siwek sjoberg sjogren
  skalski skandovic skeledzija skenderija skiba skibicki skibinski skiles skoczylas skoglund skora skorupan skov
  skowron skowronek skowronski skracic skroban skrzypczak skrzypek skuterud sladek sladovic slamek slatinac slavkovic
  slawinski sliwa sliwinski slobodanac slobodjanac slonja slotta slowik slowinski slusarczyk smaic smailbegovic
  smajlovic smedsrud smeets smet smets smieja smiljan smiljanec smirnov smit smith smitham smogeli smolinski smoljanec
  smoljanic smyth snedden snell snooke snyder snyman soare soares sobar sobczak sobczyk sobieraj sobolewski soboll
  soccorsi socha sochacki sodano sodar soderberg sokol sokolicmihalak sokolov sokolowski solak solano solberg soldati
  solga solheim solinas solis soliz soller solli sollner solmaz solomon solorio solorzano solta soltys soltysiak
  somayaji sommer somodvarac somogyi somrak somssich sonn sonnabend soos sorbello sorce soren sorensen soria sorlie
  soro sorrentino sorsa sosa sosnowski sostarec sostarko sotelo soto sottile sousa souza sowa sowinski sozeri spada
  spadafora spadaro spadoni spagnolo spagnuolo spahn spaniel spank spano spanu sparacino spasojevic spataro spelmeyer
  spencer speranza spernjak spiegelburg spielvogel spiga spina spinelli spinka spinner spiranec spitzmuller spizzirri
  splinter sporer sporrer sporri spottel sprenger srakic sroka stabile stachowiak stachowicz stachura stachurski
  stadelmann staffieri stahl staicu stajhofer stalder stamm stampf stan stanciu stancu stanek stanescu stang stanger
  stangl stanisa stanislawski staniszewski stanivukovic stankiewicz stanton stanzione stapic stascik stasiak stasni
  staszewski staub stauffer stauss stawicki stec steding steenkamp stefan stefancic stefanescu stefani stefaniak
  stefanski steffen steffensen steffny stegmann stehr steidl steigauf steiger steinecke steiner steinert steinkamp
  steinmann steinmetz stelkens stelmach stengel stengl stensrud stenzel stepanov stephan stephens stepien stepniak
  stettler steuber steuk stevens stewart steyn stiedemann stief stifel stigliano stimac stocker stockert stockli
  stoian stoica stokanovic stolarczyk stolarski stoll stolla stolle stoltenberg stolz stone stoppler storl storp
  storti stoutjesdijk stower stracke straka strano stranski stratmann straub strausa strauss streck streese strege
  streich streit streller strepacki strieder striezel striga strikinac strmota stroe strogies strohschank strom
  stroman stromberg strosin strunz strutz strydon strzelczyk strzelecki stube stubican stucki studer stuparic sturmer
  stutz styger suarez suartini sucameli sucera suciu sudiati sudrajat suffa suga sujew sulaimon suleiman suleymanoglu
  sullivan sulovnjak suman sunaric sundalic sundberg superina supriyanto surace suriano surma surth suryatmi suryono
  susac susak susanti suski sussmann suter suthar suthe sutschet sutter suvajac suvala suwarno suzuki svab svendsen
  svensson svoboda svorcan svrakacic svrtan swaniawski swart swiatek swiderski swierczynski swillims syahreza
  sylvester symcox szabo szafranski szalai szasz szatkowski szczepaniak szczepanik szczepanski szczerba szczesna
  szczesniak szczesny szczygiel szekely szekeres szelag szendrei szewczyk szikra szilagyi szoke szostak szucs szulc
  szwarc szwed szydlowski szymanski szymczak szymczyk szymkowiak szyszka tabacek tacconi tachl taddei tafelmeier
  tafoya tagliabue tagliaferri tagore tahincioglu tahirovic taiwo takacs takahashi takalic takyi talapka talarico
  talavanic tallarico tallone talwar tamas tamayo tamba tamburini tamez tammaro tampubolon tamunoemi tanackovic tanaka
  tanase tanasijevic tandon tangen tanner tanrikulu tanurdzic tanzi taormina tapia tarantino tarihoran tarnowski
  tarquini tartamella tas tasche tasci taslak tasli tassi tassinari tasso tassone tataranni tataru taufratshofer
  tavani tavares tawia taylor tazegul tedde tedeschi tedesco tegethof teichmann teixeira tejada tejeda tekand
  tekelioglu tekin telak telebar telenta telesca tella tellez tello temitope teodorescu tepper teran terenzi teresi
  terheiden terlecki terlizzi terlouw termine terrazas terzi terzo tesi testa teufel thamrin theele theron theunissen
  thieke thiel thijs thimm thiomas thomas thommen thompson thomsen thomson thone thoresen thranhardt thriene thust
  thyssen tiano tiberti tidow tiedtke tietze tijerina tikas tilgner tillack tillman tilotta timaric timmermann
  timmermans tiozzo tirado tirelli tirri tischler tischmann tittman tivontschik tkachenko tkaczyk toader tobben tobler
  todaro tofani toft toivonen tokarski tokatlioglu tokgoz toldo tolomeo tolu tolulope toma tomala tomaselli tomasello
  tomasevicrigo tomasi tomassoni tomaszewski tomczak tomczyk tomei tomescu tomljanovic tommasi tomys tonat tonelli
  tonini tonkovac tonn topaloglu topcuoglu topfer topolovac toraman torchia torchio torgersen tornatore toro torok
  torp torphy torre torres torresi torrez torri torrisi tortora tortorici toscano tosi totaro toth toti totman toto
  tovar towne tracz traini tralli trampeli tramposch tran trandafir trantow trapani trauth trautmann travaglini travan
  traverso travica treff trejo tremblay tremmel tress tretinjak tretola treutel trevino trevisan tribuljak trif trifan
  trinh triolo tripodi trivedi troisi trojanowski trombetta tromp trovato trtica trujillo truong truter trzcinski
  trzeciak tsabalala tsamonikian tschiers tschirch tsotetsi tubanski tucci tuccillo tuch tucholke tucker tuckett tudor
  tudorache tudose tudow tufano tufo tuglu tugluk tulla tumbarello tumino tunaboylu tunceri tunkova tuominen turajlic
  turan turchi turco turcotte turcu turek turkdogan turkyilmaz turnadzic turner turunen turza tuschmo tustonja tutu
  tutuncu tuzun twardowski tweneboa twumasi ubavin uberacker uca uchechi udvardi ugarak ugolini uhlemann uhlig uhrig
  uibel ulibarri uliczka ullmann ulloa ullrich uluhan umbach umlauft umminger umolac unal unger ungureanu
  unterpaintner upton urbanczyk urbanek urbaniak urbano urbanowicz urbanski urbansky urbina urena urhig urias uribe
  urrutia urso ursu usada usai usamah utama utami utjesanovic uwais uyainah uys vaca vacca vaccari vaccaro vadlja
  vaduva vahala vahlensieck vailati vaip vaisanen vajdicka vajzenbach vakareskov val valadez valdes valdez valdivia
  valencicbrkic valente valenti valentin valentini valentino valenza valenzuela valeri valic valladares valle vallejo
  valles valletta valli vallone valsecchi valverde vandamme vandenberghe vandenbroeck vandervort vandevelde vanegas
  vangermain vanni vannini varadi varela varenina varga vargas varma varman varmuza varnica varriale varrier varsava
  varzic varzicbiuklia varzicbiuklija vasadi vascotto vasile vasilescu vasiliu vaska vasquez vass vassallo vasseur
  vater vavrikov vaz vazquez vecchi vedvik veenstra vega vegar vegge veiga vela velasco velasquez velazquez veldsman
  velez velioglu veliz vella venegas venezia venghaus venter ventimiglia ventura venturelli venturi venturini verbeek
  vercesi verde verdugo verduzco veres vergara verhaeghe verhoeven verma verme vermeulen verniest veronese versfeld
  verstraete verzi vestergaard veum vey vezmar vezzoli viale vianello vicari vicente vichi vicinanza vicini vidacek
  vidal viderscak vidranjski vieira viellehner viera vierin vieweg vigil viklund vila viljoen villadsen villagomez
  villalobos villalpando villani villanueva villareal villari villarreal villasenor villegas vincent vincenzi vinci
  vincze vink vinketa vinther vintila violante violi virag virgilio virtanen visagie visan visani visco visconti
  visekruna visentin visintin visser vitale vitali viti vitiello vitman vittori viviani viviers vizziello vlad vlah
  vlasic voelkel vogel vogelgsang vogronicopacic vogt voicu voigt voinea vokuhl volk volker volkman volkmann volkov
  volpe volpi von vona vonrueden vontein voros vos vosloo vracar vranjic vrbanac vrbas vrbaslija vrekalovic vucevac
  vuillermoz vujakovic vujeva vukadin vukaljevic vukalovic vukanovic vukasinac vukasovic vuksanicpuljek vunak vuong
  wacana wachenbrunner wachtel waelchi wagenaar wagner wahyudin wahyuni waibel wakan walczak walder waldmann walker
  walkowiak wallace wallin wallner wallstab walsh walter walther walton waluyo walz wang wanner warchol ward wardana
  warren wartenberg waschbusch washington wasiak wasik wasilewski wasita wasiu waskita wasowski wassilew wassiluk
  wastuti watanabe watkins watsica watson wawrzyniak wdowiak weaver webb weber wegmann wegrzyn wehner wehrli wehrsen
  weibel weidlich weidner weigel weiler weimann weimer weinand weis weiss weissnat welch weller wells welsch welz
  welzel wenger weniger wenk wentzel werle werner werrmann wershansky wertag wesley wesolowski wessel wessels
  wessinghage west wettstein weyel wezel wheeler white wiacek wiafe wibisono wibowo wicaksono wichmann wickert
  widiastuti widmer widodo wiebe wiecek wiechmann wieckowski wieczorek wiegand wiegelmann wierig wierzbicki wiese
  wieser wijaya wijayanti wikstrom wilcox wilczek wilczynski wilderman wilhelm wilk wilkinson wilky willems willemsen
  williams williamson willis willms willoughby willwacher wilson wilts wimmer winarno winarsih windler winiarski
  winkelmann winkler wintheiser winther wirth wirz wischek wischer wisniewski wisoky wisozk wissing witczak witek
  witkowski wittich witting wittl wiza wlodarczyk wlodarski wnuk wojcicki wojciechowski wojcik wojtas wojtasik
  wojtczak wojtkowiak wojtowicz wolak wold wolf wolfarth wolff wolinski wollenberg wollmann wolmerans wolny wolpert
  wolski wolters wong wood woods wos woschler wouters woytkowska wozniak wright wrobel wroblewski wrona wronski
  wuckert wuhn wujak wulandari wunsch wunsche wuraola wurm wuthrich wyludda wyman wypych wysocki wyss wyszynski xaba
  xacon xana xavier xenia xiana xicoy yaamoa yago yalcin yamada yamamoto yami yanes yanez yang yanuar yaqub yavuz
  yawson yazici ybarra yeboa yeboah yebra yesilkaya yetkiner yildirim yildiz yildizoglu yilmaz yilmazer yirenkyi
  yolanda yorulmaz yoshida yost young yudhistira yuksel yulianti yulianto yuliarti yundt yuniar yunta yussuf zabaleta
  zablocki zaborowski zabrdac zaccaria zaccaro zach zaczkiewicz zadnik zadravec zadric zagarac zagaria zago zagorsek
  zagorski zaharia zahn zahrah zaituc zajac zajaczkowski zak zakrzewski zalako zalar zalewski zamarreno zamarripa
  zambon zamboni zambrana zambrano zambuto zamfir zamora zampieri zamudio zanatta zandt zanella zanelli zanetta
  zanetti zani zanner zanon zanotti zapalac zapata zapletal zappacosta zappala zappia zaragoza zarate zardari zareba
  zaremba zarkovic zarzycki zauber zavala zawada zawadzki zayas zbinden zbodulja zboncak zdelar zdencan zdravcevic
  zdunek zebrowski zedda zehnder zeidler zekl zelaya zelenka zemlak zender zeni zennaro zepeda zeuch zeyen zeyhle
  zgela zgrabljic zieba ziegler zielinski zielonka ziemann zieme zietek zijan zijlstra zimanyi zimmer zimmerman
  zimmermann zimonja zingaretti zingg zinser zintl ziolkowski zipac zipp zipse zito zivanovic ziviccojbasic zizanovic
  zlatanovic zmegac zmuda zollinger zollo zondi zordan zorica zotti zrna zschunke zubak zuber zucca zuiderveld zuk
  zukowski zulaika zulauf zuliani zulkarnain zullo zulu zuma zumbo zumsande zungu zuniga zunino zurawski zurcher zurek
  zvanic zvonar zwane zwiener zwolinski zych zygmunt zyla`
