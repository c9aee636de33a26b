import type { NameLanguage } from '../../name-language.ts'
import { commonWords } from './common-words-data.ts'
import { englishBodyHeads, englishHouses, englishKnownBodies } from './english-bodies-data.ts'
import { englishNameGrammar } from './english-name-grammar.ts'
import { englishDemonyms, englishPlaces } from './english-places-data.ts'

/** English. General knowledge of newspaper style. */
export const englishNames: NameLanguage = {
  honorifics: {
    male: 'mr mr. sir lord mister monsieur m. herr señor signor shri sri baron count duke earl pope père abbé hajji haji',
    female:
      'mrs mrs. ms ms. miss madam madame mme. mlle. lady dame frau señora señorita signora baroness countess duchess',
    either: 'dr dr. prof prof. mx mx. st. doc saint doctor professor hon hon.',
  },
  titles: `president pres. minister secretary sec. secy. governor gov gov. senator sen sen. sens. representative rep rep. reps.
    congressman congresswoman congressmember lawmaker speaker chairman chairwoman chair chairperson leader whip mayor
    councilman councilwoman councilor councillor alderman commissioner ambassador amb. envoy ombudsman director chief
    premier chancellor taoiseach czar administrator superintendent supt. attorney prosecutor solicitor judge justice
    magistrate sheriff marshal constable ranger detective det det. insp dc pc dci det_con det_insp det_sgt inspector officer deputy general gen gen. colonel col col.
    lieutenant lt lt. captain capt capt. major maj maj. sergeant sgt sgt. staff_sgt. corporal cpl. private pvt. pfc.
    admiral adm. commander cmdr. cdr. brigadier brig. commodore ensign seaman airman specialist spc.
    bishop archbishop cardinal rev rev. reverend father fr. sister brother pastor rabbi imam mullah ayatollah sheikh sheik shaikh
    patriarch metropolitan monsignor msgr. canon deacon vicar priest chaplain evangelist elder king queen prince princess
    emperor empress emir sultan shah tsar crown_prince crown_princess coach manager spokesman spokeswoman spokesperson
    ceo cfo coo cto cio coordinator editor publisher anchor anchorman correspondent reporter host columnist
    commentator analyst strategist pollster aide adviser advisor counselor counsel consultant dean provost principal
    rector treasurer comptroller controller auditor assemblyman assemblywoman delegate del. selectman supervisor
    legislator mp mep msp md candidate nominee first_lady frontrunner front-runner mogul billionaire tycoon
    vice-president vice-chairman vice-chancellor co-chair co-chairman co-chairwoman co-founder founder boss lt._gov. organizer
    president-elect governor-elect mayor-elect senator-elect surgeon registrar clerk historian economist secretary-general
    editor-in-chief commander-in-chief chief-of-staff senators governors govs. govs representatives presidents secretaries ministers attys. reps congressmen drs.
    messrs. mses. justices judges generals undersecretary under-secretary gunnery astronaut cosmonaut actor actress singer comedian comedienne rapper author novelist`,
  titlesMale: `congressman councilman alderman chairman spokesman assemblyman king prince emperor tsar sultan shah emir
    father brother monsignor bishop archbishop cardinal rabbi imam mullah ayatollah sheikh sheik patriarch pope actor
    anchorman councilmen businessman crown_prince mullah fr. msgr. vice-chairman`,
  titlesFemale: `congresswoman councilwoman chairwoman spokeswoman assemblywoman queen princess empress sister actress
    first_lady businesswoman crown_princess comedienne co-chairwoman`,
  titleParts: `vice deputy prime acting interim former ex ex- late first assistant asst. associate executive senior junior chief
    national state district foreign interior defense defence finance home health education justice trade labor labour
    transport energy environment agriculture press majority minority house senate opposition party campaign communications
    political managing general attorney under- lieutenant lt. rear vice- maj. brig. staff special city county district
    federal supreme grand managing founding chief-of-staff current incoming outgoing longtime then-
    presidential congressional gubernatorial senatorial vice-presidential mayoral regional field finance
    policy digital intelligence security budget treasury police fire u.s. us uk british republican democratic democrat
    deputy-prime master private gunnery petty assistant-secretary retired ret. hall-of-fame crown co- white house
    gop board committee council assembly parliamentary public affairs media relations foreign-policy legal news sports
    editorial veteran then self-described`,
  roles: `spokesman spokeswoman spokesperson spokesmen president minister secretary governor senator congressman
    congresswoman representative mayor leader chairman chairwoman chair director chief officer manager strategist adviser
    advisor aide analyst pollster consultant attorney lawyer prosecutor judge justice sheriff detective
    host anchor correspondent reporter journalist columnist commentator editor writer author novelist poet blogger pundit
    critic photographer producer filmmaker director actor actress singer musician rapper comedian artist painter
    activist advocate organizer campaigner dissident expert scholar historian economist scientist researcher
    physicist biologist chemist psychologist sociologist professor lecturer teacher student principal coach player
    striker midfielder defender goalkeeper quarterback pitcher driver cyclist boxer champion athlete golfer captain
    founder co-founder owner operator executive boss ceo billionaire businessman businesswoman entrepreneur investor
    developer magnate mogul tycoon banker donor farmer engineer technician nurse doctor physician surgeon
    pediatrician psychiatrist pastor priest bishop rabbi imam cleric minister evangelist missionary nun
    soldier veteran general colonel commander pilot policeman officer firefighter paramedic guard ambassador
    diplomat envoy delegate candidate nominee contender challenger incumbent opponent rival frontrunner front-runner
    lawmaker legislator politician councilman councilwoman councillor commissioner superintendent administrator
    coordinator treasurer counsel counselor speaker member head deputy assistant supporter voter resident
    neighbor neighbour witness victim suspect gunman shooter defendant plaintiff survivor friend colleague partner
    husband wife father mother son daughter brother sister uncle aunt cousin nephew niece grandfather grandmother
    grandson granddaughter boyfriend girlfriend fiancé fiancée widow widower twin child stepson stepdaughter son-in-law
    daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law
    model designer chef scout agent broker trader dealer inventor explorer astronaut king queen prince princess
    emperor dictator strongman warlord militant rebel insurgent spy operative mastermind kingpin
    mogul surrogate ally confidant confidante protégé ex-wife ex-husband predecessor successor runner-up alumnus
    illustrator cartoonist sculptor architect composer conductor playwright screenwriter dancer choreographer campaigner
    legislator barrister solicitor plumber electrician carpenter mechanic waitress bartender realtor accountant auditor
    teenager toddler grandparent immigrant refugee migrant pollster statistician sociolinguist philosopher theologian
    curator librarian translator interpreter broadcaster presenter moderator newscaster meteorologist epidemiologist
    virologist cardiologist geologist astronomer ecologist anthropologist archaeologist demographer criminologist
    spokespeople whip premier chancellor president-elect secretary-general undersecretary tsar czar
    teammate editor-in-chief trainer referee umpire skipper legend star idol heiress heir dean
    archbishop cardinal pope imam sheikh ayatollah operative vice-president`,
  kinMale: `husband father son brother uncle nephew grandfather grandson boyfriend fiancé widower dad stepson stepfather
    son-in-law father-in-law brother-in-law ex-husband man boy gentleman king prince actor businessman spokesman chairman
    congressman councilman`,
  kinFemale: `wife mother daughter sister aunt niece grandmother granddaughter girlfriend fiancée widow mom mum
    stepdaughter stepmother daughter-in-law mother-in-law sister-in-law ex-wife woman girl queen princess actress
    businesswoman spokeswoman chairwoman congresswoman councilwoman`,
  pronounsMale: 'he him his himself',
  pronounsFemale: 'she her hers herself',
  functionWords: `the a an and or but nor so yet if in on at as for from by with without to of into onto upon over under
    after before since until till while when where why how what who whom whose which that this these those there here it
    its he she they we you i me him them us my your his her their our mine yours hers theirs ours himself herself
    itself themselves is are was were be been being am do does did done has have had having will would shall should
    can could may might must not no yes nor neither either both all any some many much more most few several each every
    another other others such same own than then thus therefore hence however moreover furthermore meanwhile instead
    indeed perhaps maybe also too even still just only very quite rather almost already again once twice never ever
    always often sometimes usually now today tonight tomorrow yesterday later earlier soon recently currently finally
    eventually because although though unless whether despite during through throughout between among amid against
    about above below across along around behind beyond near off out up down per via versus vs vs. like unlike
    except according one two three four five six seven eight nine ten dozens hundreds thousands millions first second
    third last next former new old late early let please thank thanks hello well oh ah hey ok okay sure
    it's that's he's she's i'm i've i'll i'd we're we've we'll you're they're they've don't didn't doesn't isn't wasn't
    aren't weren't can't couldn't won't wouldn't shouldn't haven't hasn't there's here's what's who's let's
    asked said says told added noted photo image video watch read see click share subscribe update breaking exclusive
    editor's note everyone everybody someone somebody anyone anybody nobody nothing something anything everything
    based given regarding concerning including following speaking asked citing`,
  calendar: `monday tuesday wednesday thursday friday saturday sunday mon. tues. tue. wed. thurs. thu. fri. sat. sun.
    mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august
    september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. a.m. p.m. am pm est
    edt pst pdt gmt et`,
  particles: `van von der den de del della di da dos das du la le los las el al bin ibn bint ben abu ould ter ten zu zur y
    e af st. ul van't 't`,
  suffixes: 'jr jr. sr sr. ii iii iv m.d. md ph.d. phd esq. esq mp mep kc qc obe mbe cbe',
  speech: `said says say told tells added adds asked asks wrote writes tweeted tweets argued argues claimed claims noted
    notes insisted insists warned warns explained explains replied replies responded responds stated states declared
    declares announced announces acknowledged acknowledges admitted admits denied denies suggested suggests continued
    recalled recalls concluded concludes predicted predicts complained complains joked jokes quipped observed observes
    remarked testified vowed vows promised promises pledged urged urges called calls described describes believes believed
    thinks thought knows knew wants wanted hopes hoped agreed agrees accused accuses criticized criticised praised
    tweeting saying adding telling writing`,
  placeHeads: `city county river lake mountain mountains mount street avenue ave. road boulevard blvd. park island islands
    valley beach bay sea ocean gulf strait desert forest airport station square bridge tower towers province region
    district territory township village town heights hills hill springs falls creek harbor harbour port border canyon
    peninsula coast plaza hall arena stadium highway interstate route drive lane terrace airfield base cemetery prison
    jail ranch farm building mansion county. museum canal cape archipelago oblast canton prefecture neighborhood suburb zoo`,
  others: `god lord jesus christ allah satan bible quran koran torah gospel christianity islam judaism hinduism buddhism
    catholicism protestantism atheism communism socialism marxism capitalism zionism conservatism liberalism jihad sharia
    internet web wi-fi bluetooth android iphone ipad xbox playstation windows linux google twitter facebook
    instagram youtube obamacare medicare medicaid brexit constitution amendment act bill treaty accord agreement pact
    deal resolution doctrine plan initiative olympics olympic paralympics super_bowl world_cup oscars emmys grammys
    oscar emmy grammy academy_award nobel nobel_prize pulitzer medal_of_honor holocaust renaissance
    reformation enlightenment cold_war world_war great_depression civil_war revolutionary_war vietnam_war gulf_war iraq_war
    star_wars hurricane typhoon cyclone storm tropical_storm covid covid-19 coronavirus ebola zika aids hiv earth mars moon jupiter
    venus saturn sun election day week month year night morning evening primary primaries caucuses debate
    summit conference championship championships tournament games cup league_cup final finals season series show
    report reports post-dispatch dream award prize medal article section chapter title war revolution crisis scandal attack affair uprising protest
    referendum vote ballot poll polls survey index report review study theory law laws effect syndrome disease virus
    bowl race tour festival parade ceremony inauguration speech address rally march convention ave_maria black_friday
    amen heaven hell paradise deity messiah easter english french german spanish math science lgbt lgbtq dna hd tv cd dvd pdf
    gps atm suv ufo fyi faq ceo cfo gdp vip ied aka ag doj dhs pac super_pac pow mia
    second_amendment first_amendment fifth_amendment affordable_care_act patriot_act civil_rights_act voting_rights_act
    christmas thanksgiving ramadan passover hanukkah halloween eid diwali watergate super_tuesday memorial_day labor_day independence_day veterans_day new_year's_eve`,
  capitalisesNouns: false,
  plainWords: commonWords,
  ofWords: 'of',
  bodies: englishBodyHeads,
  knownBodies: englishKnownBodies,
  houses: englishHouses,
  places: englishPlaces,
  demonyms: englishDemonyms,
  grammar: englishNameGrammar,
}
