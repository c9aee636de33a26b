/**
 * DATA. The commonest English words: with a capital they are no evidence of a name. Facts: word ranks from
 * popular-english-words (ISC), kept where an-array-of-english-words (MIT) has the word too.
 */
export const commonWords = `
  aa ab aba abandon abandoned abandoning abandonment abbas abbey abbot abbreviated abbreviation abbreviations abdomen
  abdominal abducted abide abilities ability able abnormal aboard abolished abolition aboriginal abortion about above
  abroad abruptly abs absence absent absolute absolutely absorb absorbed absorbing absorption abstain abstract
  abstraction absurd abundance abundant abuse abused abuses abusing abusive academia academic academics academies
  academy accelerate accelerated acceleration accent accents accept acceptable acceptance accepted accepting accepts
  access accessed accessibility accessible accessing accession accessories accessory accident accidental accidentally
  accidents acclaim acclaimed accolades accommodate accommodation accompanied accompaniment accompany accompanying
  accomplish accomplished accomplishment accomplishments accord accordance according accordingly accordion account
  accountability accountable accountant accounted accounting accounts accreditation accredited accumulate accumulated
  accumulation accuracy accurate accurately accusation accusations accuse accused accuses accusing ace aces achieve
  achieved achievement achievements achieving acid acidic acids acknowledge acknowledged acknowledges acknowledging
  acoustic acquaintance acquainted acquire acquired acquires acquiring acquisition acquisitions acquitted acre acres
  acronym across act acted acting action actions activate activated activation active actively activism activist
  activists activities activity actor actors actress actresses acts actual actually acute ad adapt adaptation
  adaptations adapted adapting adaptive add added addiction adding addition additional additionally additions address
  addressed addresses addressing adds adequate adequately adhere adherence adherents adjacent adjective adjectives
  adjoining adjunct adjust adjusted adjusting adjustment adjustments adjutant admin administer administered
  administration administrations administrative administratively administrator administrators admins admiral admiralty
  admiration admired admission admissions admit admits admitted admittedly admitting adobe adolescent adolescents
  adopt adopted adopting adoption adoptive adopts adorned ads adult adulthood adults advance advanced advancement
  advances advancing advantage advantages advent adventure adventures adverse advert advertise advertised
  advertisement advertisements advertising advice advise advised adviser advisers advises advising advisor advisors
  advisory advocacy advocate advocated advocates advocating ae aerial aero aerospace aesthetic aesthetics affair
  affairs affect affected affecting affection affects affiliate affiliated affiliates affiliation affiliations
  affinity affirmed affluent afford affordable afforded afghan aforementioned afraid aft after aftermath afternoon
  afterward afterwards ag again against age aged agencies agency agenda agent agents ages aggregate aggression
  aggressive aggressively aging ago agrarian agree agreed agreeing agreement agreements agrees agricultural
  agriculture aground ah ahead ai aid aide aided aiding aids aim aimed aiming aims ain air airborne aircraft aired
  airfield airfields airing airline airlines airplane airplanes airplay airport airports airs airways ais aisle aka
  akin alarm alas alaska albeit album albums alcohol alcoholic alderman ale alert alerted alerts alf algae algebra
  algebraic algorithm algorithms alias aliases alien aliens align aligned alignment alike alive all allegation
  allegations alleged allegedly allegiance alleging alleviate alley alliance alliances allied allies allocated
  allocation allotted allow allowance allowed allowing allows alloy ally almanac almost alone along alongside alpha
  alphabet alphabetical alphabetically alpine alps already alright als also alt altar alter alteration alterations
  altered altering alternate alternately alternating alternative alternatively alternatives although altitude
  altitudes alto altogether aluminium aluminum alumni alumnus always am ama amalgamated amalgamation amassed amateur
  amateurs amazing amazon ambassador ambassadors ambient ambiguity ambiguous ambition ambitions ambitious ambulance
  ambush ambushed amend amended amendment amendments amenities ames amid amidst amino ammunition amnesty among amongst
  amount amounted amounts amour amp amphibious ample amplifier amplitude amusement amusing an anal analog analogous
  analogue analogy analyses analysis analyst analysts analytic analytical analytics analyze analyzed analyzing
  anarchist anatomical anatomy ancestor ancestors ancestral ancestry anchor anchorage anchored anchors ancient and
  android angel angels anger angered angle angles angola angry angular animal animals animated animation animator
  anime ankle annals annex annexation annexed anniversary annotated announce announced announcement announcements
  announcer announces announcing annoyed annoying annual annually anon anonymous anonymously another ans answer
  answered answering answers ant antagonist antarctic antenna anterior anthem anthologies anthology anthropological
  anthropologist anthropology anti antibodies anticipate anticipated anticipation antique antiquities antiquity ants
  anxiety anxious any anybody anymore anyone anything anytime anyway anyways anywhere ao apache apart apartheid
  apartment apartments aperture apex apocalypse apollo apologies apologise apologize apologized apology apostle
  apostles apostolic app apparatus apparent apparently appeal appealed appealing appeals appear appearance appearances
  appeared appearing appears appellate appendix apple apples appliances applicable applicant applicants application
  applications applied applies apply applying appoint appointed appointing appointment appointments appreciate
  appreciated appreciation apprentice apprenticeship approach approached approaches approaching appropriate
  appropriately appropriations approval approve approved approximate approximately approximation apps apt aquarium
  aquatic ar arabic arbitrarily arbitrary arbitration arbitrator arbitrators arbor arc arcade arch archaeological
  archaeologist archaeologists archaeology archaic archbishop archdiocese arched archeological archer archery arches
  archipelago architect architects architectural architecture archival archive archived archives archiving arctic
  ardent are area areas arena arenas argent argentine arguably argue argued argues arguing argument arguments arid
  arise arises arising aristocracy aristocratic aristotle arithmetic ark arm armament armed armies armistice armor
  armored armour armoured arms army arose around arrange arranged arrangement arrangements arranger arranging array
  arrest arrested arrests arrival arrive arrived arrives arriving arrogant arrow arrows ars arsenal arson art
  artefacts artery article articles articulated artifact artifacts artificial artillery artist artistic artists arts
  artwork artworks as ascended ascending ascension ascent ascribed ash ashes ashore aside ask asked asking asks asleep
  asp aspect aspects asphalt aspirations aspiring ass assam assassin assassinate assassinated assassination assassins
  assault assaulted assaults assemble assembled assemblies assembly assert asserted asserting assertion assertions
  asserts assess assessed assessing assessment assessments asset assets assign assigned assigning assignment
  assignments assigns assist assistance assistant assistants assisted assisting assists associate associated
  associates association associations assume assumed assumes assuming assumption assumptions assurance assure assured
  asteroid astrology astronaut astronauts astronomer astronomers astronomical astronomy asylum at ate atheist athlete
  athletes athletic athletics atlas atmosphere atmospheric atom atomic atoms atop atrocities attach attached
  attachment attack attacked attacker attackers attacking attacks attain attained attaining attempt attempted
  attempting attempts attend attendance attendant attended attendees attending attends attention attested attic
  attitude attitudes attorney attorneys attract attracted attracting attraction attractions attractive attracts
  attribute attributed attributes attribution auburn auction audience audiences audio audit audition auditioned
  auditions auditor auditorium auf augmented august aunt auspices authentic authenticity author authored authorised
  authoritarian authoritative authorities authority authorization authorized authors authorship autism auto
  autobiographical autobiography automated automatic automatically automation automobile automobiles automotive
  autonomous autonomy autumn auxiliary avail availability available avalanche avatar ave avengers avenue avenues
  average averaged averages averaging aviation aviator avid avoid avoidance avoided avoiding avoids aw await awaiting
  awake awakening award awarded awarding awards aware awareness away awesome awful awkward axe axes axis axle ay ba
  baba babies babu baby bach bachelor back backbone backdrop backed background backgrounds backing backlash backlog
  backs backstage backup backward backwards bacon bacteria bacterial bacterium bad badge badges badly badminton bag
  baggage bags bah bahadur bail bait baked bakery bal balance balanced balancing balcony bald ball ballad ballads
  ballet ballistic balloon ballot ballots ballroom balls baltic bamboo ban banana band bandits bandleader bands
  bandwidth bang bangalore bangkok banished banjo bank banker banking bankrupt bankruptcy banks banned banner banners
  banning banquet bans baptised baptism baptist baptized bar barber bare barely barge baritone bark barker barlow barn
  barney baron baroness baronet baronetcy barons barony baroque barra barracks barrage barred barrel barrels barrier
  barriers barring barrio barrister barrow bars barton bas basal base baseball based baseline baseman basement bases
  basic basically basics basilica basin basing basins basis basket basketball basque bass bassist bat batch bates bath
  bathing bathroom baths batman baton bats batsman battalion battalions batted batter batteries batters battery
  batting battle battled battlefield battleground battles battleship battleships battling baxter bay bays be beach
  beaches beacon beads beak beam beams bean beans bear beard bearer bearing bears beast beat beaten beating beats
  beautiful beautifully beauty beaver became because beck become becomes becoming bed bedroom bedrooms beds bee beef
  been beer beers bees beetle beetles before beforehand befriended beg began begin beginning beginnings begins begs
  begun behalf behave behavior behavioral behaviors behaviour behavioural behind being beings bel belief beliefs
  believe believed believer believers believes believing bell belle bells belly belong belonged belonging belongs
  beloved below belt belts bench benches benchmark bend bending beneath benefactor beneficial benefit benefited
  benefits bent bequeathed berg bergen berlin berth beside besides besieged best bestowed bestseller bet beta betrayal
  betrayed better betting between beverage beverages bey beyond bi bias biased biases bible biblical bibliography
  bicycle bicycles bid bidding bids biennale biennial big bigger biggest bike bikes bilateral bilingual bill billboard
  billed billing billion billionaire billions bills bin binary bind binding binds bing bio biochemistry biodiversity
  biographer biographical biographies biography biological biologist biology biomedical bios biotechnology birch bird
  birds birth birthday birthplace births bis bisexual bishop bishops bison bit bitch bite bites biting bits bitter biz
  bizarre black blackish blacklist blacklisted blacks blacksmith blade blades blah blame blamed blaming blanco bland
  blank blanked blanket blanking blast blatant blatantly blaze bleeding blend blended blending blessed blew blind
  bliss blitz bloc block blockade blocked blocking blocks blog blogger blogs blonde blood bloody bloom blossom blow
  blowing blown blows blue bluegrass blues bluff blunt blurb board boarded boarding boards boasts boat boating boats
  bob bodies bodily body bodyguard bog bogus bohemia bohemian boiled boiler boilers boiling bold bolivia bologna bolt
  bomb bombardment bombed bomber bombers bombing bombings bombs bon bond bonding bonds bone bones bonus book booked
  booker booking booklet books bookstore boom boost booster boot booth boots bordeaux border bordered bordering
  borderline borders bore bored boring born borne borough boroughs borrow borrowed borrowing boss bosses bot botanical
  botanist botany both bother bothered bots bottle bottles bottom bought boulder boulevard bounce bound boundaries
  boundary bounded bounds bounty bourbon bourgeois bout bouts bow bowie bowl bowled bowler bowling bowls box boxer
  boxers boxes boxing boy boycott boyfriend boys bra brace bracket brackets brain brains brake brakes braking branch
  branched branches branching brand branded branding brands brasil brass brave bravery braves bravo brazil breach
  breached bread breadth break breakaway breakdown breakfast breaking breakout breaks breakthrough breakup breast
  breath breathe breathing bred breed breeders breeding breeds breeze brethren breton brewer brewers brewery brewing
  brick bricks bride bridge bridges brief briefly brig brigade brigades brigadier bright brighter brightness brill
  brilliant bring bringing brings bristol broad broadband broadcast broadcaster broadcasters broadcasting broadcasts
  broader broadly broadway brock broke broken broker broncos bronze brook bros brother brotherhood brothers brought
  brown browning brownish browns browse browser browsers browsing bruins brush brussels brutal brutality bubble
  bubbles buck bucket bucks bud buddha buddy budget budgets buds buffalo buffer buffy bug bugs build builder builders
  building buildings builds built bulb bulk bull bulldogs bullet bulletin bullets bulls bullshit bully bullying bunch
  bundle bundled bunker bunny burden bureau bureaucracy bureaucrat bureaucratic bureaucrats burger burgess burial
  burials buried burn burned burning burnt burrows burst bury bus buses bush busiest business businesses businessman
  businessmen businesswoman bust busy but butcher butt butter butterflies butterfly button buttons buy buyer buyers
  buying buys buzz by bye bypass byte bytes byzantine cab cabal cabaret cabin cabinet cabins cable cables cache cadet
  cadets caesar cafe cafeteria cage cain cairns cake calcium calculate calculated calculating calculation calculations
  calculus calendar caliber caliph call called calling calls calm cam came camel cameo camera cameras camp campaign
  campaigned campaigning campaigns camping campo camps campus campuses can canada canal canals canary cancel canceled
  cancellation cancelled cancer cancers candidacy candidate candidates candle candy cane cannabis cannon cannons
  cannot canoe canon canonical canons canopy cant cantata canterbury canton canvas canvassing canyon cap capabilities
  capability capable capacities capacity cape capita capital capitalism capitalist capitalization capitalized capitals
  capitol capped caps capsule captain captained captains caption captions captive captives captivity capture captured
  captures capturing car caravan carbon card cardboard cardiac cardinal cardinals cardiovascular cards care cared
  career careers careful carefully cares caretaker cargo caring carnival carol carpet carriage carriages carried
  carrier carriers carries carry carrying cars cart cartel cartoon cartoonist cartoons cartridge cartridges carved
  carver carving carvings casa cascade case cases cash casino cassette cast caste casting castle castles casts casual
  casualties casualty cat catalog catalogue catalyst catastrophic catch catcher catches catching catchment catchy
  categories categorised categorization categorize categorized categorizing category cater catering cathedral catholic
  catholicism catholics cats cattle caucus caught cause caused causes causing caution cautious cavalry cave caves
  cavity cease ceased ceasefire cedar ceded ceiling ceilings celebrate celebrated celebrates celebrating celebration
  celebrations celebrities celebrity celestial cell cellar cellist cello cells cellular cement cemeteries cemetery
  censor censored censorship census cent centenary centennial center centered centers centimeters central centralized
  centrally centre centred centres cents centuries century ceramic ceramics cerebral ceremonial ceremonies ceremony
  certain certainly certainty certificate certificates certification certifications certified ch cha chain chains
  chair chaired chairman chairperson chairs chalk challenge challenged challenger challenges challenging chamber
  chamberlain chambers champ champagne champion championed champions championship championships chance chancel
  chancellor chances chandler chang change changed changes changing channel channels chant chaos chaotic chapel
  chapels chaplain chapter chapters char character characterised characteristic characteristics characterization
  characterize characterized characters charcoal charge charged charges charging charismatic charitable charities
  charity charleston charm charming chart charted charter chartered charters charting charts chase chased chasing
  chassis chat chateau che cheap cheaper cheating check checked checking checklist checks cheek cheer cheers cheese
  chef chemical chemicals chemist chemistry cher cherry cheshire chess chest chestnut chevalier chi chick chicken
  chickens chicks chief chiefly chiefs child childhood childless children chile chill chimney chin chinese chip chips
  chittagong chloride chocolate choice choices choir choirs choke choose chooses choosing choral chord chords
  choreographed choreographer choreography chorus chose chosen christian christians chrome chromosome chronic
  chronicle chronicles chronological chronology chuck chunk church churches churchyard cid cigarette cigarettes cinema
  cinemas cinematic cinematographer cinematography circa circle circles circuit circuits circular circulated
  circulating circulation circumstance circumstances circus cis citadel citation citations cite cited cites cities
  citing citizen citizens citizenship citrus city civic civil civilian civilians civility civilization civilizations
  clad clade claim claimed claiming claims clan clandestine clans clarification clarified clarify clarifying clarinet
  clarity clash clashed clashes class classed classes classic classical classics classification classifications
  classified classify classmate classmates classroom classrooms clause clauses claws clay clean cleaned cleaner
  cleaning cleanup clear clearance cleared clearer clearing clearly clergy clergyman cleric clerical clerk clerks
  clever click clicked clicking client clients cliff cliffs climate climates climax climb climbed climbing climbs
  clinched clinic clinical clinics clip clips clock clocks clockwise clone clones close closed closely closer closes
  closest closet closing closure closures cloth clothes clothing cloud clouds clown club clubhouse clubs clue clues
  clumsy cluster clusters clutch clutter coach coached coaches coaching coal coalition coarse coast coastal coaster
  coastline coasts coat coated coating coats cobb cobra cocaine cockpit cocktail coconut cod code coded codes codex
  coding coefficient coefficients coffee coffin cognition cognitive coherent coil coin coinage coincide coincided
  coincidence coincidentally coined coins coke col cold coll collaborate collaborated collaborating collaboration
  collaborations collaborative collaborator collaborators collapse collapsed collapses collapsible collar collateral
  colleague colleagues collect collected collecting collection collections collective collectively collector
  collectors collects college colleges collegiate collided collier colliery collision collisions colloquial
  colloquially cologne colon colonel colonial colonies colonists colonization colony color colorado coloration colored
  colorful coloring colors colour coloured colourful colours colt colts column columnist columns coma combat
  combination combinations combine combined combines combining combo combustion come comeback comedian comedians
  comedic comedies comedy comes comet comfort comfortable comfortably comic comics coming comma command commandant
  commanded commander commanders commanding commando commands commas commemorate commemorated commemorates
  commemorating commemoration commemorative commence commenced commencement commencing commended comment commentaries
  commentary commentator commentators commented commenting comments commerce commercial commercially commercials
  commission commissioned commissioner commissioners commissioning commissions commit commitment commitments commits
  committed committee committees committing commodities commodity commodore common commonly commonplace commons
  commonwealth communal commune communes communicate communicated communicating communication communications communion
  communism communist communists communities community commuted commuter comp compact companies companion companions
  company comparable comparative comparatively compare compared compares comparing comparison comparisons compartment
  compass compassion compatibility compatible compelled compelling compendium compensate compensation compete competed
  competence competent competes competing competition competitions competitive competitor competitors compilation
  compilations compile compiled compiler compiling complain complained complaining complaint complaints complement
  complementary complete completed completely completes completing completion complex complexes complexity compliance
  compliant complicated complications comply component components compose composed composer composers composing
  composite composition compositions compound compounds comprehensive compressed compression comprise comprised
  comprises comprising compromise compromised compulsory computation computational compute computed computer computers
  computing comrades con concealed concede conceded conceived concentrate concentrated concentrating concentration
  concentrations concept conception concepts conceptual concern concerned concerning concerns concert concerto
  concerts concession concessions concise conclude concluded concludes concluding conclusion conclusions concord
  concrete concur concurrent concurrently condemnation condemned condensed condition conditional conditioning
  conditions conduct conducted conducting conductor conductors conducts cone cones confederacy confederate
  confederates confederation confer conference conferences conferred confess confessed confesses confession
  confessions confidence confident confidential configuration configurations configured confined confinement confirm
  confirmation confirmed confirming confirms confiscated conflict conflicting conflicts confluence conform confront
  confrontation confronted confronts confuse confused confusing confusion congestion conglomerate congo congregation
  congregational congregations congress congresses congressional congressman conical conjecture conjunction connect
  connected connecting connection connections connectivity connector connects conquer conquered conquest conscience
  conscious consciousness consecrated consecration consecutive consensus consent consequence consequences consequently
  conservation conservative conservatives conservatory conserved consider considerable considerably consideration
  considerations considered considering considers consist consisted consistency consistent consistently consisting
  consists console consoles consolidate consolidated consolidation consonant consonants consort consortium conspicuous
  conspiracy constable constant constantly constellation constituencies constituency constituent constituents
  constitute constituted constitutes constitution constitutional constrained constraint constraints construct
  constructed constructing construction constructions constructive construed consul consulate consult consultancy
  consultant consultants consultation consulted consulting consume consumed consumer consumers consuming consumption
  contact contacted contacting contacts contain contained container containers containing contains contaminated
  contamination contemporaries contemporary contempt contend contender contenders content contention contentious
  contents contest contestant contestants contested contesting contests context contexts contiguous continent
  continental continents contingent continual continually continuation continue continued continues continuing
  continuity continuous continuously continuum contract contracted contracting contraction contractor contractors
  contracts contradict contradiction contradictory contradicts contrary contrast contrasted contrasting contrasts
  contribute contributed contributes contributing contribution contributions contributor contributors control
  controlled controller controllers controlling controls controversial controversies controversy convection convened
  convenience convenient convent convention conventional conventions convergence conversation conversations conversely
  conversion conversions convert converted converting converts convex convey conveyed convict convicted conviction
  convictions convicts convince convinced convinces convincing convoy convoys cookbook cooked cookie cookies cooking
  cool cooled cooler cooling cooperate cooperation cooperative coordinate coordinated coordinates coordinating
  coordination coordinator cop cope copied copies copper cops copy copyedit copyediting copying copyright copyrighted
  copyrights coral cord core cores cork corn corner corners cornerstone corona coronation coronavirus corporal
  corporate corporation corporations corps corpse corpses corpus correct corrected correcting correction correctional
  corrections correctly correlated correlation correspond corresponded correspondence correspondent corresponding
  corresponds corridor corridors corrupt corrupted corruption cortex cos cosmetic cosmic cosmos cost costing costly
  costs costume costumes cottage cottages cotton cougars could council councillor councillors councils counsel
  counseling counselor count countdown counted counter counterpart counterparts countess counties counting countless
  countries country countryside counts county coup coupe couple coupled couples coupling courage courier course
  courses court courtesy courthouse courtroom courts courtyard cousin cousins cove covenant cover coverage covered
  covering covers covert cow cowboy cowboys cows crab crack cracked cracks cradle craft crafted crafts craftsmen crane
  crap crash crashed crashes crashing crater crazy cream create created creates creating creation creations creative
  creativity creator creators creature creatures credentials credibility credible credit credited creditors credits
  creed creek creeks creole crescent crest cretaceous crew crews cricket cricketer cries crime crimes criminal
  criminals crimson crises crisis crisp criteria criterion critic critical critically criticised criticism criticisms
  criticize criticized criticizing critics critique crop cropped crops crore cross crossed crosses crossing crossings
  crossover crossroads crow crowd crowded crowds crown crowned crucial crude cruel cruelty cruft cruise cruiser
  cruisers cruises cruising crusade crusaders crush crushed crushing crust cry crying crypt crystal crystals cube
  cubic cubs cue cues cuisine culinary culminated culminating cult cultivated cultivation cultural culturally culture
  cultures cum cumulative cup cups curated curator curb cure cured curiosity curious curling curly currency current
  currently currents curriculum curry curse cursed cursory curtain curvature curve curved curves custody custom
  customary customer customers customized customs cut cute cuts cutter cutting cyber cycle cycles cyclic cycling
  cyclist cyclists cyclone cyclones cylinder cylinders cylindrical cyprus da dab dad daddy dagger daily dairy dal
  dalton dam damage damaged damages damaging dame damn damned dams dance danced dancer dancers dances dancing danger
  dangerous dangers danish dank dans dare daring dark darker darkness darling dart darts dash dashboard data database
  databases date dated dates dating daughter daughters davenport davies dawn day daylight days daytime deacon dead
  deadline deadly deaf deal dealer dealers dealing dealings deals dealt dear death deaths debate debated debates
  debating debris debt debts debut debuted debuting debuts decade decades decay deceased decent deception decide
  decided decides deciding decimal decision decisions decisive deck decks declaration declare declared declares
  declaring decline declined declines declining decommissioned decomposition decorated decoration decorations
  decorative decrease decreased decreases decreasing decree dedicated dedication dee deed deeds deemed deep deeper
  deepest deeply deer def defamation default defeat defeated defeating defeats defect defected defects defence
  defences defend defendant defendants defended defender defenders defending defense defenses defensive defiance
  deficiency deficit define defined defines defining definite definitely definition definitions definitive defunct
  degradation degraded degree degrees dei deities deity del delay delayed delays delegate delegates delegation delete
  deleted deletes deleting deletion deletions deliberate deliberately delicate delight delighted delist delisted
  deliver delivered deliveries delivering delivers delivery dell delta deluxe demand demanded demanding demands demise
  demo democracy democrat democratic democrats demographic demographics demolished demolition demon demons demonstrate
  demonstrated demonstrates demonstrating demonstration demonstrations demonstrators demos demoted den denial denied
  denies denomination denominations denote denoted denotes denounced dense densely density dental dentist deny denying
  depart departed departing department departments departure depend depended dependence dependency dependent depending
  depends depict depicted depicting depiction depictions depicts depleted deploy deployed deployment deportation
  deported deposed deposit deposited deposition deposits depot deprecated depressed depression deprived depth depths
  deputies deputy derby derivation derivative derivatives derive derived derives derogatory derry descend descendant
  descendants descended descending descends descent describe described describes describing description descriptions
  descriptive desert deserted deserve deserved deserves deserving design designate designated designation designations
  designed designer designers designing designs desirable desire desired desires desk desktop despair desperate
  desperately despite destination destinations destined destiny destroy destroyed destroyer destroyers destroying
  destroys destruction destructive detached detachment detail detailed detailing details detained detainees detect
  detected detecting detection detective detectives detector detention deteriorated deterioration determination
  determine determined determines determining detract detrimental dev devastated devastating develop developed
  developer developers developing development developmental developments develops deviation device devices devil
  devils devised devoid devon devote devoted devotees devotion devout dharma di diabetes diagnosed diagnosis
  diagnostic diagonal diagram diagrams dial dialect dialects dialog dialogue dialogues diameter diamond diamonds
  diaries diary diaspora dice dick dickens dictated dictator dictatorship dictionaries dictionary did die died dies
  diesel diet dietary differ differed difference differences different differential differentiate differentiated
  differentiation differently differing differs difficult difficulties difficulty diffs diffuse diffusion dig digest
  digging digit digital digitally digits dignity dilemma dim dimension dimensional dimensions diminished din diner
  ding dining dinner dinosaur dinosaurs diocesan diocese dioceses dioxide dip diploma diplomacy diplomat diplomatic
  diplomats dire direct directed directing direction directions directive directly director directorate directorial
  directories directors directory directs dirt dirty disabilities disability disable disabled disadvantage
  disadvantaged disagree disagreed disagreement disagreements disagrees disambiguation disappear disappearance
  disappeared disappearing disappears disappointed disappointing disappointment disaster disasters disastrous
  disbanded disc discarded discharge discharged disciple disciples disciplinary discipline disciplines disclaimer
  disclose disclosed disclosure disco discography discontinued discount discounted discourage discouraged discourse
  discover discovered discoveries discovering discovers discovery discredit discrete discretion discretionary
  discrimination discs discuss discussed discusses discussing discussion discussions disease diseases disguise
  disguised dish dishes disk disks dislike disliked dismantled dismiss dismissal dismissed disorder disorders dispatch
  dispatched dispersed displaced displacement display displayed displaying displays disposal disposed disposition
  dispute disputed disputes disqualified disregard disrupt disrupted disrupting disruption disruptive dissatisfied
  dissemination dissent dissertation dissolution dissolve dissolved distance distances distant distillery distinct
  distinction distinctions distinctive distinctly distinguish distinguished distinguishes distinguishing distorted
  distortion distracted distracting distraction distress distribute distributed distributing distribution
  distributions distributor distributors district districts disturbance disturbances disturbed disturbing disused
  ditch ditto div dive diver divers diverse diversified diversion diversity diverted divide divided divides dividing
  divine diving divinity division divisional divisions divisive divorce divorced do doc dock docks docs doctor
  doctoral doctorate doctors doctrine doctrines document documentaries documentary documentation documented
  documenting documents dod dodge dodgers doe does dog dogs doing doll dollar dollars dolls dolphin dolphins dom
  domain domains dome domestic domestically dominance dominant dominate dominated dominating domination dominion
  donate donated donation donations done dong donkey donor donors doom doomed door doors doorway dormant dormitory
  dorsal dos dose doses dot dots dotted double doubled doubles doubling doubt doubtful doubts dove dover dowager down
  downfall downhill download downloadable downloaded downloads downs downstream downtown downward dozen dozens draft
  drafted drafting drafts drag dragged dragon dragons drain drainage drained drains drake drama dramas dramatic
  dramatically dramatist drastic drastically draw drawing drawings drawn draws dream dreaming dreams dress dressed
  dresses dressing drew dried drift drill drilling drink drinking drinks drive driven driver drivers drives driving
  drone drop dropped dropping drops drought drove drowned drowning drug drugs drum drummer drums drunk drunken dry
  drying dual dub dubbed dubious duchess duchy duck ducks dude due duel duet dug duke dukes dull duly dumb dummy dump
  dumped dumping dunes dungeon duo duplicate duplicated duplicates duplication durable duration during dust dutch
  duties duty dwarf dwelling dwellings dye dyer dying dynamic dynamics dynamite dynamo dynasties dynasty ea each eager
  eagle eagles ear earlier earliest early earn earned earnest earning earnings ears earth earthquake earthquakes ease
  easier easiest easily east eastbound easter eastern eastward easy eat eaten eating eats eccentric ecclesiastical
  echo echoes eclectic eclipse ecological ecology economic economical economically economics economies economist
  economists economy ecosystem ecosystems ecumenical edge edged edges edible edit edited editing edition editions
  editor editorial editors edits eds educate educated educating education educational educator educators ee ef effect
  effective effectively effectiveness effects efficacy efficiency efficient efficiently effort efforts egg eggs ego
  egyptian egyptians eh eight eighteen eighteenth eighth eighty eine einstein either ejected el elaborate elaborated
  elastic elbow elder elderly elders eldest elect elected election elections electoral electorate electors electric
  electrical electricity electrification electrified electromagnetic electron electronic electronics electrons elects
  elegant element elementary elements elephant elephants elevated elevation elevations elevator eleven eleventh
  eligibility eligible eliminate eliminated eliminating elimination elite elk elm elongated else elsewhere em email
  emails emancipation embarked embarrassing embassies embassy embedded emblem embodied embrace embraced emerald emerge
  emerged emergence emergency emerges emerging emeritus emigrated emigration eminent emirates emission emissions
  emitted emotion emotional emotionally emotions emperor emperors emphasis emphasize emphasized emphasizes emphasizing
  empire empires empirical employ employed employee employees employer employers employing employment employs
  empowered empowerment empress empty en enable enabled enables enabling enacted enclosed enclosure encoded encodes
  encoding encompass encompassed encompasses encompassing encore encounter encountered encounters encourage encouraged
  encouragement encourages encouraging encryption encyclopaedia encyclopaedic encyclopedia encyclopedias encyclopedic
  end endangered endeavor endeavour ended endemic ending endings endless endorse endorsed endorsement endorsing
  endowed endowment ends endurance endured enduring enemies enemy energetic energies energy enforce enforced
  enforcement enforcing eng engage engaged engagement engagements engages engaging engine engineer engineered
  engineering engineers engines english engraved engraver engraving engravings enhance enhanced enhancement enhances
  enhancing enjoy enjoyable enjoyed enjoying enjoyment enjoys enlarged enlightenment enlisted enormous enough enraged
  enriched enroll enrolled enrollment ensemble ensembles ensign enslaved ensued ensuing ensure ensured ensures
  ensuring enter entered entering enterprise enterprises enters entertain entertained entertainer entertaining
  entertainment enthusiasm enthusiast enthusiastic enthusiasts entire entirely entirety entities entitled entity
  entrance entrances entrants entrepreneur entrepreneurs entrepreneurship entries entropy entrusted entry envelope
  environment environmental environmentally environments envisioned envoy enzyme enzymes epic epidemic episcopal
  episode episodes epithet epoch eponymous equal equality equally equals equation equations equator equatorial
  equestrian equilibrium equipment equipped equity equivalence equivalent equivalents er era eras erased erect erected
  erection eroded erosion erotic err erroneous erroneously error errors ers erupted eruption es escalated escape
  escaped escapes escaping escort escorted esoteric especially espionage essay essayist essays essence essential
  essentially est establish established establishes establishing establishment establishments estate estates estimate
  estimated estimates estimation estranged estuary et eternal eternity ethanol ethical ethics ethnic ethnicity
  etymology euro euros evacuate evacuated evacuation evade evaluate evaluated evaluating evaluation evangelical
  evangelist evasion eve even evening evenings evenly event events eventual eventually ever evergreen every everybody
  everyday everyone everything everywhere evicted evidence evidenced evident evidently evil evolution evolutionary
  evolve evolved evolving ex exact exactly exaggerated exam examination examinations examine examined examiner
  examines examining example examples exams excavated excavation excavations exceed exceeded exceeding exceeds excel
  excelled excellence excellent except exception exceptional exceptionally exceptions excerpt excerpts excess
  excessive excessively exchange exchanged exchanges excited excitement exciting exclude excluded excludes excluding
  exclusion exclusive exclusively excuse execute executed executing execution executions executive executives
  exemplary exemplified exempt exemption exercise exercised exercises exhaust exhausted exhaustive exhibit exhibited
  exhibiting exhibition exhibitions exhibits exile exiled exist existed existence existing exists exit exiting exits
  exodus exotic expand expanded expanding expands expansion expansions expansive expect expectation expectations
  expected expecting expects expedition expeditionary expeditions expelled expenditure expenditures expense expenses
  expensive experience experienced experiences experiencing experiment experimental experimentation experimented
  experimenting experiments expert expertise experts expiration expire expired expiry explain explained explaining
  explains explanation explanations explanatory explicit explicitly explode exploded exploit exploitation exploited
  exploits exploration explore explored explorer explorers explores exploring explosion explosions explosive
  explosives expo exponent export exported exports expose exposed exposing exposition exposure express expressed
  expresses expressing expression expressions expressive expressly expressway expulsion extant extend extended
  extending extends extension extensions extensive extensively extent exterior external externally extinct extinction
  extra extract extracted extraction extracts extraordinary extreme extremely extremist eye eyes fa faa fabric
  fabricated fabrication fabrics facade face facebook faced faces facial facilitate facilitated facilitates
  facilitating facilities facility facing fact faction factions factor factories factors factory facts factual
  factually faculties faculty fade faded fail failed failing fails failure failures faint fair fairly fairness fairs
  fairy faith faithful fake falcon falcons fall fallen falling fallout falls false falsely fame famed familiar
  familiarity families family famine famous famously fan fancy fang fans fantastic fantasy far fare farewell farm
  farmer farmers farmhouse farming farmland farms farther fas fascinated fascinating fascination fascism fascist
  fashion fashionable fast faster fastest fat fatal fatalities fatally fate father fathers fatigue fatty fault faults
  faulty fauna favor favorable favorably favored favorite favorites favors favour favourable favoured favourite fe
  fear feared fearing fears feasibility feasible feast feat feather feathers feature featured features featuring fed
  federal federally federation fee feed feedback feeder feeding feeds feel feeling feelings feels fees feet fell
  fellow fellows fellowship fellowships felony felt female females feminine feminism feminist fence fences fencing
  fern ferries ferry fertile fertility fest festival festivals festivities feud feudal fever few fewer fiat fiber
  fibers fibre fiction fictional fictitious fiddle fidelity field fielded fielding fields fierce fife fifteen
  fifteenth fifth fifty fig fight fighter fighters fighting fights figure figured figures file filed files filing fill
  filled filling fills filly film filmed filming filmmaker filmmakers filmmaking filmography films filter filtering
  filters fin final finale finalist finalists finalized finally finals finance financed finances financial financially
  financier financing finch find finding findings finds fine fined finely fines finest finger fingers finish finished
  finishes finishing finite fins fire firearm firearms fired firefighters fireplace fires fireworks firing firm firmly
  firms first firstly fiscal fish fisheries fisherman fishermen fishery fishes fishing fist fit fitness fits fitted
  fitting five fix fixed fixes fixing fixture fixtures flag flagged flags flagship flair flame flames flank flanked
  flanks flash flashback flat flats flattened flavor flavors flavour flaw flawed flaws fled flee fleeing flees fleet
  fleets fleming flemish flesh fletcher flew flexibility flexible flies flight flights flint flip flipped float
  floating flock flood flooded flooding floods floor floors flora floral flotilla flour flourished flow flower
  flowering flowers flowing flown flows flu fluent fluid fluids flute flux fly flyer flyers flying foam focal focus
  focused focuses focusing fog foil fold folded folder folding foley foliage folk folklore folks follow followed
  follower followers following follows fond font fonts food foods fool foolish fools foot footage football footballer
  footballers foothills footnote footnotes footprint footsteps for forbidden force forced forces forcibly forcing fore
  forecast forefront foreground forehead foreign foreigners foreman foremost forensic forerunner foreseeable forest
  forested forestry forests forever forewings foreword forge forged forget forgive forgiveness forgot forgotten fork
  forks form formal formally format formation formations formative formats formatted formatting formed former formerly
  formidable forming forms formula formulas formulated formulation fort forth forthcoming fortification fortifications
  fortified fortress forts fortunate fortunately fortune fortunes forty forum forums forward forwards fossil fossils
  fought foul found foundation foundations founded founder founders founding foundry fountain fountains four fourteen
  fourteenth fourth fox fra fraction fracture fractured fragile fragment fragmented fragments frame framed frames
  framework framing franchise franchises frank frankfurt frankly franks fraternity fraud fraudulent freak free freed
  freedom freedoms freelance freely freestyle freeway freeze freezing freight french frequencies frequency frequent
  frequented frequently fresco frescoes fresh freshman freshwater friction fried friend friendly friends friendship
  frigate frigates fringe frivolous frog frogs from front frontal frontier frontman fronts frost frozen fruit fruits
  frustrated frustrating frustration fry fuck fucking fuel fueled fuels fugitive fulfill fulfilled fulfilling full
  fullback fully fumble fun function functional functionality functioned functioning functions fund fundamental
  fundamentally funded funding fundraiser fundraising funds funeral fungi fungus funk funky funny fur furious furnace
  furnished furniture further furthermore fury fuscous fuse fused fuselage fusion future futures fuzzy gable gadget
  gag gaga gain gained gaining gains gal gala galactic galaxies galaxy gale gallantry galleries gallery gallons gamble
  gambling game gameplay games gaming gamma gan gang gangs gangster gap gaps gar garage garbage garden gardener
  gardening gardens garland garment garments garner garnered garrison gas gases gasoline gate gates gateway gather
  gathered gathering gatherings gauge gave gay gazette gear gearbox geared gears gecko gee gel gem gems gen gender
  genealogical genealogy genera general generalized generally generals generate generated generates generating
  generation generations generator generators generic generous genes genesis genetic genetically genetics geneva
  genius genoa genocide genome genre genres gentle gentleman gentlemen gently gentry genuine genuinely genus geo
  geographic geographical geographically geography geological geologist geology geometric geometry ger german germanic
  germans gesture gestures get gets getting ghetto ghost ghosts gi giant giants gif gift gifted gifts gig gigantic
  gigs gill gin girl girlfriend girls give given gives giving glacial glacier glaciers glad glance glands glass
  glasses glider global globalization globally globe glorious glory glossary glossy glove glover gloves glow glucose
  gnu go goa goal goalkeeper goals goaltender goat goats god goddess gods goes going gold golden goldsmith golf golfer
  gone gong gonna good goodbye goodman goodness goods goodwill google googling goose gore gorge gospel gossip got
  gothic gotta gotten gov govern governance governed governing government governmental governments governor
  governorate governors grab grabbed grace grade graded grades gradient grading gradual gradually graduate graduated
  graduates graduating graduation graffiti grain grains gram grammar grammatical grams gran grand grandchildren
  granddaughter grande grandfather grandmaster grandmother grandparents grandson grange granite grant granted granting
  grants grape grapes graph graphic graphical graphics graphs grasp grass grasses grassland grassroots grateful
  gratitude grave gravel graves graveyard gravitational gravity gray grazing great greater greatest greatly greece
  greek green greenhouse greens greenwood greeted greetings grenade grew grey grid grief grill grip grocery groom
  groove gross grossed grossing ground groundbreaking grounded grounds groundwater group grouped grouping groups grove
  groves grow growing grown grows growth gu guarantee guaranteed guarantees guard guarded guardian guardians guarding
  guards gubernatorial guerrilla guess guessing guest guests guidance guide guided guideline guidelines guides guiding
  guild guilt guilty guinea guise guitar guitarist guitarists guitars gulf gum gun gunfire gunner gunpowder guns guru
  gus gut guy guys gym gymnasium gymnast gymnastics gypsy ha habit habitat habitats habits hack hacker hacking had
  hail hailed hair hairs hairy hale half halftime halfway hall halls halo halt halted halves ham hamburg hamlet
  hamlets hammer hampered han hand handball handbook handed handful handicap handing handle handled handles handling
  hands handsome handy hang hangar hanged hanging hangs hank happen happened happening happens happily happiness happy
  harassed harassing harassment harbor harbour hard hardcore hardcover harder hardest hardly hardware hare harm
  harmful harmless harmonic harmonica harmony harness harp harsh harvest harvested harvesting has hash hastings hat
  hatch hate hated hates hatred hats haul hauled haunted have haven having hawk hawks hay hayward hazard hazardous
  hazards he head headed header headers heading headings headline headlined headlines headmaster headquartered
  headquarters heads headwaters heal healing health healthcare healthy hear heard hearing hearings hears heart hearts
  heat heated heath heating heats heaven heavenly heavier heaviest heavily heavy heavyweight heck hectare hectares
  hedge heel heels height heightened heights heir heiress heirs held helicopter helicopters helium hell hello helm
  helmet help helped helpful helping helps hemisphere hen hence henchman her herald herb herbs hercules herd here
  hereditary heritage hern hero heroes heroic heroin heroine heroism herring hers herself hesitant hesitate het hey hi
  hiatus hid hidden hide hides hiding hierarchical hierarchy high higher highest highland highlands highlight
  highlighted highlighting highlights highly highway highways hiking hilarious hill hills hillside hilly him himself
  hindwings hint hinted hints hip hire hired hires hiring his hist historian historians historic historical
  historically histories historiography history hit hits hitting hm hmm ho hoax hobby hoc hockey hogan hold holden
  holder holders holding holdings holds hole holes holiday holidays holland hollow holocaust holt holy homage home
  homeland homeless homepage homes homestead hometown homework homicide homogeneous homosexual homosexuality hon honda
  honest honestly honesty honey hong honor honorable honorary honored honoring honors honour honourable honoured
  honours hood hook hooked hooker hooks hoover hop hope hoped hopefully hopes hoping hopper horizon horizons
  horizontal horizontally hormone horn horns horrible horror horse horseback horses hospital hospitality hospitalized
  hospitals host hostage hostages hosted hostel hostile hostilities hostility hosting hosts hot hotel hotels hottest
  hour hourly hours house housed household householder households housemates houses housing how howe however hub huge
  hugely huh hui hulk hull human humane humanist humanitarian humanities humanity humans humble humid humidity humor
  humorous humour hundred hundreds hung hunger hungry hunted hunters hunting hurdles hurling hurricane hurricanes
  hurry hurt husband husbands hut hybrid hybrids hydraulic hydroelectric hydrogen hygiene hymn hymns hyphen hypotheses
  hypothesis hypothetical ice ich icon iconic icons idea ideal ideally ideals ideas identical identifiable
  identification identified identifier identifies identify identifying identities identity ideological ideology idiot
  idle idol idols if ignition ignorance ignorant ignore ignored ignores ignoring ill illegal illegally illegitimate
  illicit illness illnesses illuminated illumination illusion illustrate illustrated illustrates illustrating
  illustration illustrations illustrator illustrious image imagery images imaginary imagination imagine imagined
  imaging imam imitation immature immediate immediately immense immensely immigrant immigrants immigrated immigration
  imminent immortal immune immunity impact impacted impacts impaired impairment impartial impending imperative
  imperfect imperial impetus implausible implement implementation implementations implemented implementing implements
  implicated implication implications implicit implicitly implied implies imply implying import importance important
  importantly imported importing imports impose imposed imposing impossible impoverished impractical impress impressed
  impression impressions impressive imprint imprisoned imprisonment improper improperly improve improved improvement
  improvements improves improving improvisation improvised impulse in inability inaccessible inaccurate inactivated
  inactive inadequate inadvertently inappropriate inaugural inaugurated inauguration incapable incarcerated
  incarnation incentive incentives inception inch inches incidence incident incidental incidentally incidents
  incivility inclination inclined include included includes including inclusion inclusive income incoming incompatible
  incompetent incomplete inconsistent incorporate incorporated incorporates incorporating incorporation incorrect
  incorrectly increase increased increases increasing increasingly incredible incredibly increment incumbent incurred
  indeed indefinite indefinitely independence independent independently independents index indexed indicate indicated
  indicates indicating indication indications indicative indicator indicators indices indicted indictment indie indies
  indigenous indirect indirectly indiscriminate individual individually individuals indoor induce induced inducted
  inductee induction industrial industrialist industries industry ineffective ineligible inequality inevitable
  inevitably inexpensive inexperienced infamous infancy infant infantry infants infected infection infections
  infectious inference inferior inferred infinite infinitely infinity inflammation inflammatory inflated inflation
  inflicted influence influenced influences influencing influential influx info inform informal informally information
  informational informative informed informing informs infrared infrastructure infringement ing ingredient ingredients
  inhabit inhabitants inhabited inhabits inherent inherently inherit inheritance inherited inhibit inhibition initial
  initially initials initiate initiated initiating initiation initiative initiatives injected injection injunction
  injured injuries injuring injury injustice ink inland inlet inmate inmates inn inner inning innings innocence
  innocent innovation innovations innovative input inputs inquiry ins insane inscribed inscription inscriptions insect
  insects insert inserted inserting insertion inside insider insight insights insignia insignificant insist insisted
  insistence insisting insists inspected inspection inspector inspiration inspirational inspire inspired inspiring
  instability install installation installations installed installing installment instance instances instant instantly
  instead institute instituted institutes institution institutional institutions instructed instruction instructional
  instructions instructor instructors instrument instrumental instrumentation instruments insufficient insulation
  insult insulting insults insurance insurgents intact intake integer integers integral integrate integrated
  integrating integration integrity intel intellectual intellectuals intelligence intelligent intend intended
  intending intends intense intensified intensity intensive intent intention intentional intentionally intentions
  inter interact interacting interaction interactions interactive intercept intercepted interception interceptions
  interchange intercity intercollegiate intercontinental intercourse interdisciplinary interest interested interesting
  interests interface interfaces interfere interference interfering interim interior interiors intermediate
  intermittent intern internal internally international internationally interned internet internship interpret
  interpretation interpretations interpreted interpreter interpreting interred interrogation interrupted intersect
  intersecting intersection intersections intersects interspersed interstate interval intervals intervene intervened
  intervening intervention interventions interview interviewed interviews intimate into intricate intriguing intrinsic
  intro introduce introduced introduces introducing introduction introductory intuitive invade invaded invaders
  invading invalid invariably invariant invasion invasions invasive invented invention inventions inventor inventory
  inverse invertebrates inverted invest invested investigate investigated investigates investigating investigation
  investigations investigative investigator investigators investing investment investments investor investors
  invisible invitation invitational invite invited invites inviting invoke invoked involve involved involvement
  involves involving io ion ions ios iron ironic ironically irony irrational irregular irrelevant irrespective
  irrigation is ish island islander islanders islands isle isles iso isolate isolated isolation issue issued issues
  issuing it italic italics item items iteration its itself ivory ja jack jacket jackets jaguar jai jail jailed jam
  japan jar jargon java jaw jaws jazz jealous jealousy jersey jessie jesuit jesuits jesus jet jets jew jewel jewellery
  jewelry jewels jews jin job jobs jockey johns johnson join joined joining joins joint jointly joints joke joker
  jokes jones journal journalism journalist journalistic journalists journals journey journeys joy jubilee judge
  judged judgement judges judging judgment judgments judicial judiciary judo juice jump jumped jumper jumping jumps
  jun junction junctions jungle junior juniors junk junta jurisdiction jurisdictions jurisprudence jurist jury just
  justice justices justification justified justify juvenile juveniles ka kaiser kane kang kappa karate karma kashmir
  kat keel keen keep keeper keeping keeps kemp kept kernel key keyboard keyboardist keyboards keynote keys ki kick
  kicked kicker kicking kickoff kicks kid kidnapped kidnapping kidney kids kiev kill killed killer killers killing
  killings kills kilograms kilometer kilometers kilometre kilometres kin kinase kind kinda kindergarten kindly
  kindness kinds kinetic king kingdom kingdoms kings kirby kiss kisses kissing kit kitchen kite kits kitty knee knees
  knew knife knighted knighthood knights knives knock knocked knocking knockout knocks knot knots know knowing
  knowledge knowledgeable known knows ko ky lab label labeled labeling labelled labels labor laboratories laboratory
  laborers labour labourers labrador labs lac lack lacked lacking lacks lacrosse lad ladder laden ladies lady lagoon
  laguna laid lake lakers lakes lam lama lamb lambda lame lamp lamps land landed landfall landing landings landlord
  landmark landmarks landowner landowners lands landscape landscapes landslide lanes lang langley language languages
  lantern lap laps laptop large largely larger largest larvae las laser last lasted lasting lastly lasts lat late
  lately later lateral latest latino latitude latter lattice lauded laugh laughing laughter launch launched launcher
  launches launching laundry laureate laurel lava lavish law lawn laws lawsuit lawsuits lawyer lawyers lay layer
  layers laying layout lays lazy lead leader leaders leadership leading leads leaf leaflets league leagues leak leaked
  lean leaning leap learn learned learners learning learns learnt lease leased leasing least leather leave leaves
  leaving lecture lectured lecturer lectures led left leftist leg legacy legal legally legend legendary legends legion
  legislation legislative legislator legislators legislature legit legitimacy legitimate legs leisure lemon lend
  lending length lengths lengthy lens lenses lent leopard lepidoptera les lesbian lesions less lesser lesson lessons
  let lethal lets letter letters letting level levels lever leverage lex lexicon lez li liability liable liaison liang
  liar lib libel liberal liberals liberated liberation libertarian liberties liberty librarian librarians libraries
  library libretto licence license licensed licenses licensing lid lie lied lies lieu lieutenant life lifeboat
  lifelong lifespan lifestyle lifetime lift lifted lifting lifts light lighter lighthouse lighting lightly lightning
  lights lightweight like liked likelihood likely likened likes likewise liking lima limb limbs lime limerick
  limestone limit limitation limitations limited limiting limits lin linden line lineage linear linebacker lined liner
  lines lineup ling linguist linguistic linguistics lining link linked linking links linux lions lip lips liquid
  liquids liquor list listed listen listened listener listeners listening listing listings lists lit liter literacy
  literal literally literary literate literature litigation litre litter little liturgical liturgy live lived
  livelihood lively liver livery lives livestock living lizard lizards lo load loaded loading loads loan loaned loans
  lobbied lobby lobbying lobe lobes local localities locality localized locally locals locate located locating
  location locations loch lock locked locker locking locks locomotive locomotives locus lodge lodged log logged
  logging logic logical logically login logistics logline logo logos logs lone lonely long longer longest longevity
  longitude longitudinal longtime look looked looking lookout looks loop loops loose loosely lord lords lordship lore
  los lose loser losers loses losing loss losses lost lot lots lottery lotus loud lounge love loved lovely lover
  lovers loves loving low lowe lower lowered lowering lowest lowland loyal loyalist loyalty luck lucky lucrative
  luggage lulu lumber lunar lunch lung lungs lure lush luxurious luxury lying lyric lyrical lyrically lyricist lyrics
  ma mac machine machinery machines mad madame made madness madonna madras maestro mafia mag magazine magazines magic
  magical magician magistrate magistrates magnate magnet magnetic magnificent magnitude magnum maharaja maid maiden
  mail mailing main mainland mainline mainly mainstream maintain maintained maintaining maintains maintenance maize
  majesty major majority majors make maker makers makes makeup making mal malaria male males mali malicious mall malls
  maltese mama mammal mammalian mammals man manage managed management manager managerial managers manages managing
  manchester mandarin mandate mandated mandates mandatory mandir mandolin maneuver maneuvers manga manhattan manifest
  manifestation manifesto manifold manila manipulate manipulated manipulation mankind manned manner manners manning
  manor manpower mans mansion mantle manual manually manuals manufacture manufactured manufacturer manufacturers
  manufactures manufacturing manuscript manuscripts many map maple mapped mapping maps mar marathon marble march
  marched marches marching mare margin marginal marginally margins marijuana marine mariners marines marital maritime
  mark marked marker markers market marketed marketing marketplace markets marking markings marks markup maroon
  marquess marquis marriage marriages married marries marry marrying mars marseille marsh marshal marshes mart martial
  martian martins martyr martyrs marvel mas mascot masculine mask masked masks masonic masonry mass massacre masses
  massive massively mast master mastered mastering masterpiece masters mat match matched matches matching mate mater
  material materials maternal maternity mates math mathematical mathematician mathematicians mathematics maths mating
  matrices matrix matter matters mature maturity mausoleum maximize maximum maxwell may maybe mayo mayor mayoral
  mayors maze me mead meadow meadows meal meals mean meaning meaningful meaningless meanings means meant meantime
  meanwhile measure measured measurement measurements measures measuring meat mechanic mechanical mechanics mechanism
  mechanisms med medal medalist medallist medals media medial median mediate mediated mediation mediator medical
  medication medications medicinal medicine medicines medieval meditation mediterranean medium medley meet meeting
  meetings meets meg mega mein melodic melodies melt melting member members membership membrane meme memo memoir
  memoirs memorable memorandum memorial memorials memories memory men mental mentality mentally mention mentioned
  mentioning mentions mentor mentoring menu mercantile mercenaries mercer merchandise merchant merchants mercury mercy
  mere merely merge merged merger mergers merges merging meridian merit meritorious merits merry mes mesa mesh mess
  message messages messaging messenger messy met metabolic metabolism metadata metal metallic metals metaphor
  meteorological meter meters method methodist methodology methods metre metres metric metrics metro metropolis
  metropolitan mets mi mic mice michaels michigan mickey micro microphone microscopic microwave mid middle
  middleweight midfield midfielder midi midland midlands midnight midst midway might mighty migrant migrants migrate
  migrated migration migratory mil mild mildly mile mileage miles milestone militant militants military militia milk
  mill millennium miller million millionaire millions mimic mind minds mine mined miner mineral minerals miners mines
  ming mini miniature miniatures minimal minimize minimum mining miniseries minister ministerial ministers ministries
  ministry minor minorities minority minors mint minus minute minutes mir miracle miracles mirror mirrors mirza
  miscellaneous misconduct misery misguided misleading miss missed misses missile missiles missing mission
  missionaries missionary missions misspelling mist mistake mistaken mistakenly mistakes mister mistress
  misunderstanding misunderstood misuse mitch mitigate mitochondrial mix mixed mixer mixes mixing mixture mm mo mob
  mobile mobility mobilization mock mod mode model modeled modeling modelled modelling models moderate moderated
  moderately moderator modern modernist modernization modernized modes modest modification modifications modified
  modify modifying modular module modules moe moist moisture mol mold mole molecular molecule molecules mollusca mom
  moment moments momentum mon monarch monarchs monarchy monasteries monastery monastic monde monetary money mongol
  mongolian mongols moniker monitor monitored monitoring monitors monk monkey monkeys monks mono monograph monographs
  monopoly monsoon monster monsters monte month monthly months monument monumental monuments mood moody moon moor
  moose moot mop mor moral morale morality more moreover morning mornings morocco morphological morphology morrow
  morse mortal mortality mortally mortar mortgage mos mosaic mosque mosques moss most mostly motel moth mother mothers
  moths motif motifs motion motions motivated motivation motivations motive motives motor motorcycle motorcycles
  motors motorway motto mound mounds mount mountain mountainous mountains mounted mounting mounts mourning mouse mouth
  move moved movement movements moves movie movies moving mu much mud muddy mughal muir muller multicultural
  multimedia multinational multiplayer multiple multiplication multiply multitude mun municipal municipalities
  municipality munitions munster mural murals murder murdered murderer murdering murders mus muscle muscles muscular
  muse museum museums mushroom music musical musically musicals musician musicians must mustered mutant mutation
  mutations mutiny mutual mutually my myriad myself myspace mysteries mysterious mystery mystic mystical myth mythical
  mythological mythology myths na nach nail nails naive naked nam name named namely names namesake naming nan narrated
  narration narrative narratives narrator narrow narrower narrowly nas nasal nasty nat natal nation national
  nationalism nationalist nationalists nationalities nationality nationally nationals nations nationwide native
  natives natural naturalist naturalized naturally nature nautical naval nave navies navigate navigation navigational
  navigator navy nazi nazis ne near nearby nearest nearly neat necessarily necessary necessity neck necklace ned need
  needed needing needle needs negative negatively neglect neglected negligible negotiate negotiated negotiating
  negotiation negotiations negro neighbor neighborhood neighborhoods neighboring neighbors neighbour neighbourhood
  neighbourhoods neighbouring neighbours neither nemesis neolithic neologism neon nephew nerve nerves nervous nest
  nested nesting nests net netball nets network networking networks neural neurological neurons neuroscience neutral
  neutrality neutrally neutron never nevertheless new newbie newborn newcomer newcomers newer newest newly news
  newscast newscasts newsletter newspaper newspapers newton next nice nicely niche nickel nickname nicknamed nicknames
  niece niger night nightclub nightmare nights nine nineteen nineteenth ninja ninth nitrogen no nobility noble
  nobleman nobles nobody node nodes noir noise noisy nom nomadic nomenclature nominal nominally nominate nominated
  nominating nomination nominations nominator nominee nominees non none nonetheless nonfiction nonprofit nonsense
  nonsensical noon nope nor nordic norm normal normally norms north northbound northeast northeastern northern
  northernmost northward northwards northwest northwestern nos nose nostalgia not notability notable notably notation
  notch note noted notes noteworthy nothing notice noticeable noticed notices noticing notification notifications
  notified notify notifying noting notion notions notoriety notorious notwithstanding noun nouns nova novel novelist
  novella novels novelty november novice now nowadays nowhere nu nuclear nuclei nucleus nude null number numbered
  numbering numbers numerical numerous nun nuns nurse nursery nurses nursing nut nutrients nutrition nutritional nuts
  ny oak oaks oasis oath ob obe obey obituaries obituary object objected objection objections objective objectively
  objectives objects oblast obligation obligations obliged oblique oboe obscure observation observations observatory
  observe observed observer observers observes observing obsessed obsession obsolete obstacle obstacles obtain
  obtained obtaining obvious obviously occasion occasional occasionally occasions occupants occupation occupational
  occupations occupied occupies occupy occupying occur occurred occurrence occurrences occurring occurs ocean oceanic
  oceans och octagonal od odd oddly odds ode odyssey of off offence offences offended offender offenders offending
  offense offenses offensive offer offered offering offerings offers office officer officers offices official
  officially officials offline offset offshore offspring often oh oil oils ois okay old older oldest olive olympics om
  omega omission omit omitted omnibus on once one ones oneself ongoing onion online only onset onstage onto onward
  onwards oops op open opened opener opening openings openly opens opera operas operate operated operates operatic
  operating operation operational operations operative operator operators opined opinion opinions opponent opponents
  opportunities opportunity oppose opposed opposes opposing opposite opposition oppression opt opted optical optics
  optimal optimistic optimization option optional options opus or oracle oral orange orbit orbital orbiting orbits
  orchard orchards orchestra orchestral orchestras orchestrated orchid ordained order ordered ordering orders
  ordinance ordinary ordination ordnance ore organ organic organisation organisations organise organised organiser
  organising organism organisms organist organization organizational organizations organize organized organizer
  organizers organizes organizing organs orient oriental orientation oriented origin original originality originally
  originals originate originated originates originating origins orioles orleans ornamental ornaments ornate orphan
  orphanage orphaned orphans orthodox os ostensibly other others otherwise otters ottoman ottomans ou ought our ours
  ourselves ousted out outbreak outcome outcomes outdated outdoor outdoors outer outfielder outfit outgoing outing
  outlaw outlet outlets outline outlined outlines outlook outnumbered outpost output outputs outrage outrageous
  outreach outright outscored outset outside outsider outsiders outskirts outspoken outstanding outward oval oven over
  overall overcome overhaul overhead overland overlap overlapping overlaps overlooked overlooking overly overnight
  override overs oversaw overseas oversee overseeing overseen oversees oversight overthrow overtime overture overturn
  overturned overview overwhelmed overwhelming overwhelmingly owed owing owl owls own owned owner owners ownership
  owning owns ox oxford oxidation oxide oxygen pa pac pace pacific pack package packaged packages packaging packed
  packers packet packets packing packs pact pad padding paddy pads pagan page pageant pages paid pain painful paint
  painted painter painters painting paintings paints pair paired pairing pairs pal palace palaces palazzo pale palette
  palm palms pam pamphlet pamphlets pan panama panchayat pandemic panel panels panic panorama panoramic panther
  panthers pants panzer papa papacy papal paper paperback papers par para parachute parade parades paradigm paradise
  paradox paragraph paragraphs parallel parallels paralympic parameter parameters paramilitary paramount paranormal
  paraphrase paraphrasing parasite parasites parasitic parcel pardon parent parental parentheses parents parish
  parishes park parked parking parks parkway parliament parliamentary parodies parody parole parrot parry parsons part
  parted partial partially participant participants participate participated participates participating participation
  particle particles particular particularly parties partisan partisans partition partly partner partnered partnering
  partners partnership partnerships parts party pas pasha pass passage passages passed passenger passengers passes
  passing passion passionate passive passport passports password past paste pasted pastor pastoral pasture pastures
  pat patch patches patent patented patents paternal path pathology paths pathway pathways patient patients patriarch
  patriot patriotic patriots patrol patrolled patrolling patrols patron patronage patrons pattern patterns pause paved
  pavement pavilion pawn pay paying payload payment payments pays pe peace peaceful peacefully peach peacock peak
  peaked peaking peaks pearce pearl peasant peasants peck peculiar pedal pedestrian pediatric peel peer peerage peers
  pen penal penalties penalty pencil pending penetrate penetration penguin penguins peninsula penis pennant penned
  pension pensions pentagon penultimate people peoples pepper per perceive perceived percent percentage perception
  perceptions percussion pereira perennial perfect perfection perfectly perform performance performances performed
  performer performers performing performs perhaps perimeter period periodic periodical periodically periodicals
  periods peripheral periphery perished permanent permanently permissible permission permissions permit permits
  permitted permitting perpendicular perpetrator perpetrators perpetual persecuted persecution persist persisted
  persistence persistent person persona personal personalities personality personally personnel persons perspective
  perspectives persuade persuaded pertaining pertinent pest pet petals petit petition petitioned petitions petrol
  petroleum pets petty phantom pharaoh pharmaceutical pharmacy phase phased phases phenomena phenomenon phi
  philanthropic philanthropist philanthropy philharmonic philippine philippines philosopher philosophers philosophical
  philosophy phoenix phone phones phonetic phosphate photo photograph photographed photographer photographers
  photographic photographs photography photon photons photos phrase phrases phrasing phylogenetic physical physically
  physician physicians physicist physicists physics physiological physiology pi pianist piano pianos piazza pic pick
  picked picking picks pickup picnic pictorial picture pictured pictures picturesque pie piece pieces pier piers pig
  pigeon pigs pike pile pilgrim pilgrimage pilgrims pillar pillars pills pilot piloted pilots pin pine pines ping
  pinging pink pinned pins pioneer pioneered pioneering pioneers pipe piped pipeline piper pipes piracy pirate pirates
  pistol pistols piston pit pitch pitched pitcher pitchers pitches pitching pits pity pivotal pixel pixels pizza place
  placed placement places placing plagiarism plague plagued plain plainly plains plaintiff plaintiffs plan plane
  planes planet planetary planets planned planning plans plant plantation plantations planted planting plants plaque
  plaques plasma plaster plastic plastics plate plateau plates platform platforms platinum platoon plausible play
  playable playback playboy played player players playground playhouse playing playoff playoffs plays playwright plaza
  plea pleaded pleas pleasant please pleased pleasure pledge pledged plenty plight plot plots plotting plug plumage
  plural plus pneumonia po pocket pockets pod podcast podium poem poems poet poetic poetry poets point pointed pointer
  pointing pointless points poison poisoned poisoning poisonous poker pol polar pole poles police policeman policemen
  policies policing policy polish polished polite politely political politically politician politicians politics poll
  polled pollen polling polls pollution polly polo poly polymer polynomial polytechnic ponce pond ponds pony pool
  pools poor poorer poorly pop pope pops populace popular popularity popularized popularly populated population
  populations populous porcelain porch pork porn pornographic pornography port portable portal portals ported
  portfolio portion portions portland portrait portraits portray portrayal portrayed portraying portrays ports pos
  pose posed poses posing position positioned positioning positions positive positively possess possessed possesses
  possessing possession possessions possibilities possibility possible possibly post postage postal postcode
  postdoctoral posted poster posterior posters postgraduate posthumous posthumously posting postings postmaster
  postponed posts postseason posture postwar pot potassium potato potatoes potent potential potentially pots potter
  pottery poultry pound pounder pounds pour poured poverty pow powder power powered powerful powerhouse powers
  practical practically practice practiced practices practicing practised practitioner practitioners prairie praise
  praised praises praising prank pratt pray prayer prayers praying pre preach preached preacher preaching preceded
  precedence precedent preceding precinct precious precipitation precise precisely precision precursor predator
  predators predecessor predecessors predict predictable predicted predicting prediction predictions predominant
  predominantly preface prefect prefecture prefer preferable preferably preference preferences preferred preferring
  prefers prefix pregnancy pregnant prehistoric prejudice prelate preliminary prelude premature prematurely premier
  premiere premiered premiers premiership premise premises premium prep preparation preparations preparatory prepare
  prepared prepares preparing presbyterian preschool prescribed prescription preseason presence present presentation
  presentations presented presenter presenters presenting presently presents preservation preserve preserved preserves
  preserving presided presidency president presidential presidents presiding press pressed presses pressing pressure
  pressured pressures prestige prestigious presumably presume presumed presumption pretend pretending pretty prevailed
  prevailing prevalence prevalent prevent prevented preventing prevention prevents preview previous previously prey
  price priced prices pricing pride priest priesthood priests prima primaries primarily primary prime primetime
  primitive prince princely princes princess principal principality principally principals principle principles print
  printed printer printers printing prints prior priorities priority priory prism prison prisoner prisoners prisons
  privacy private privateer privately privilege privileged privileges privy prize prizes pro probability probable
  probably probation probe problem problematic problems procedural procedure procedures proceed proceeded proceeding
  proceedings proceeds process processed processes processing procession processor processors proclaimed proclamation
  procurement prod prodded produce produced producer producers produces producing product production productions
  productive productivity products prof profession professional professionally professionals professions professor
  professors professorship proficiency proficient profile profiles profit profitable profits profound program
  programme programmed programmer programmers programmes programming programs progress progressed progresses
  progression progressive progressively prohibit prohibited prohibiting prohibition prohibits project projected
  projecting projection projections projects proliferation prolific prologue prolonged prominence prominent
  prominently promise promised promises promising promo promote promoted promoter promoters promotes promoting
  promotion promotional promotions prompt prompted prompting promptly prone pronoun pronounce pronounced pronouns
  pronunciation proof proofs prop propaganda propagation propelled propeller proper properly properties property
  prophecy prophet proponent proponents proportion proportional proportions proposal proposals propose proposed
  proposes proposing proposition proprietary proprietor props propulsion prose prosecuted prosecution prosecutor
  prosecutors prospect prospective prospects prosperity prosperous prostitute prostitutes prostitution protagonist
  protagonists protect protected protecting protection protections protective protector protects protein proteins
  protest protestant protestants protested protesters protesting protests protocol protocols proton prototype
  prototypes proud prove proved proven proves provide provided providence provider providers provides providing
  province provinces provincial proving provision provisional provisions provocative provoke provoked provost proxies
  proximity proxy prussian psalm pseudonym pseudoscience psi psychedelic psychiatric psychiatrist psychiatry psychic
  psychological psychologist psychologists psychology pub public publication publications publicity publicized
  publicly publish published publisher publishers publishes publishing pubs pueblo pull pulled pulling pulls pulp
  pulpit pulse pump pumping pumps pun punch punches punctuation punish punished punishment punitive punk punt pupil
  pupils puppet puppetry puppets purchase purchased purchases purchasing pure purely purge purity purple purported
  purpose purposes purse pursuant pursue pursued pursuing pursuit pursuits push pushed pushes pushing pushpin put puts
  putting puzzle puzzles pyramid python qi qin quad quaker qualification qualifications qualified qualifier qualifiers
  qualifies qualify qualifying qualitative qualities quality quantitative quantities quantity quantum quarantine
  quarry quarter quarterback quarterfinal quarterfinals quarterly quarters quartet quay quebec queen queens queer
  queries query quest question questionable questioned questioning questions queue quick quicker quickly quiet quietly
  quintet quit quite quiz quota quotation quotations quote quoted quotes quoting rabbi rabbis rabbit rabbits race
  raced racehorse racer races racial racing racism racist rack radar radial radiation radical radically radicals radio
  radioactive radios radius rage rai raid raided raiders raiding raids rail railroad railroads rails railway railways
  rain rainbow rainfall rainforest rains rainy raise raised raises raising raj raja rallied rallies rally ram ramp
  rampant ramps rams ran ranch rancho rand random randomly range ranged ranger rangers ranges ranging rani rank ranked
  ranking rankings ranks ransom rant rap rape raped rapid rapidly rapids rapper rappers rare rarely ras rat rate rated
  rates rather ratification ratified rating ratings ratio ration rational rationale rationales ratios rats rave raven
  raw rays reach reached reaches reaching react reacted reaction reactions reactive reactor reactors reacts read
  readable reader readers readership readily readiness reading readings reads ready real realise realised realises
  realism realistic realities reality realization realize realized realizes realizing really realm realms rear reason
  reasonable reasonably reasoned reasoning reasons reassessed reassessment reassigned rebel rebellion rebellious
  rebels rebirth rebounds rebranded rebuild rebuilding rebuilt rec recall recalled recalling recalls recaptured
  receive received receiver receivers receives receiving recent recently reception receptions receptor receptors
  recession recipe recipes recipient recipients recital reckless reclaim reclaimed reclassified recognise recognised
  recognition recognizable recognize recognized recognizes recognizing recommend recommendation recommendations
  recommended recommending recommends reconcile reconciliation reconnaissance reconsider reconstructed reconstruction
  record recorded recorder recording recordings records recounted recounts recover recovered recovering recovery
  recreate recreated recreating recreation recreational recruit recruited recruiting recruitment recruits rectangular
  rector rectory recurring recycled recycling red reddish redemption redesign redesigned redeveloped redevelopment
  redirect redirected redirecting redirects rediscovered redistribution reds reduce reduced reduces reducing reduction
  reductions redundancy redundant reef reefs reel reelected reelection rees reeve reeves ref refer referee referees
  reference referenced references referencing referendum referred referring refers refined refinery refit reflect
  reflected reflecting reflection reflections reflective reflects reform reformation reformed reformer reforms refrain
  refs refuge refugee refugees refurbished refurbishment refusal refuse refused refuses refusing refuted reg regain
  regained regard regarded regarding regardless regards regency regeneration regent regents reggae regime regiment
  regimental regiments regimes region regional regions register registered registering registers registrar
  registration registry regret regular regularly regulars regulate regulated regulates regulating regulation
  regulations regulator regulators regulatory rehabilitation rehearsal rehearsals reign reigned reigning reigns
  reinforce reinforced reinforcement reinforcements reinstated reintroduced reissue reissued reject rejected rejecting
  rejection rejects rejoined relate related relates relating relation relations relationship relationships relative
  relatively relatives relativity relaunched relax relaxed relay release released releases releasing relegated
  relegation relevance relevant reliability reliable reliably reliance relics relied relief relies relieve relieved
  religion religions religious relist relisted relisting relocate relocated relocating relocation reluctant
  reluctantly rely relying remade remain remainder remained remaining remains remake remark remarkable remarkably
  remarked remarks remarried remastered rematch remedies remedy remember remembered remembering remembers remembrance
  remind reminded reminder reminds reminiscent remix remixed remixes remnant remnants remodeled remote remotely
  removal remove removed removes removing ren renaissance rename renamed renaming render rendered rendering renders
  rendition renew renewable renewal renewed renovated renovation renovations renowned rent rental rented renumbered
  reopen reopened reopening reorganisation reorganization reorganized rep repair repaired repairing repairs repeal
  repealed repeat repeated repeatedly repeating repeats repertoire repertory repetition repetitive replace replaceable
  replaced replacement replacements replaces replacing replay replica replicate replication replied replies reply
  replying report reported reportedly reporter reporters reporting reports repository represent representation
  representations representative representatives represented representing represents repression reprint reprinted
  reprise reprised reproduce reproduced reproduction reproductive reptiles republic republican republicans republics
  republished reputable reputation reputed request requested requesting requests requiem require required requirement
  requirements requires requiring res rescheduled rescue rescued rescues rescuing research researched researcher
  researchers researches researching resemblance resemble resembled resembles resembling resentment reservation
  reservations reserve reserved reserves reservoir reservoirs reset reside resided residence residences residency
  resident residential residents resides residing residual residue residues resign resignation resigned resigning
  resist resistance resistant resisted resolution resolutions resolve resolved resolves resolving resonance resort
  resorts resource resources respect respectable respected respectfully respective respectively respects respiratory
  respond responded respondents responding responds response responses responsibilities responsibility responsible
  rest restart restarted restaurant restaurants resting restoration restore restored restoring restrained restraint
  restrict restricted restricting restriction restrictions restrictive restructured restructuring rests result
  resultant resulted resulting results resume resumed resurgence resurrected resurrection ret retail retailer
  retailers retain retained retaining retains retaliation retarget retention retire retired retirement retiring
  retracted retreat retreated retreating retrieval retrieve retrieved retrospective return returned returning returns
  reunion reunite reunited reuse reused rev reveal revealed revealing reveals revelation revelations revenge revenue
  revenues revered reverend reversal reverse reversed reversing reversion reversions revert reverted reverting reverts
  review reviewed reviewer reviewers reviewing reviews revise revised revision revisions revisit revisited revival
  revive revived revoked revolt revolution revolutionaries revolutionary revolver revolves revolving revue reward
  rewarded rewards reworded reworked rewrite rewriting rewritten rez rhetoric rhetorical rhine rhyme rhymes rhythm
  rhythmic rhythms ribbon ribs rich richest rid ridden ride rider riders rides ridge ridges ridiculous riding riff
  rifle rifles rift rig right rightly rights rigid rigorous rim ring rings rink riot riots rip rise risen rises rising
  risk risks risky rite rites ritual rituals rival rivalries rivalry rivals river rivers riverside road roads roadway
  rob robbed robbery robbins robot robotic robotics robots robust roc rock rocket rockets rocks rocky rod rode rodeo
  rods roe rogue role roles roll rollback rolled roller rolling rolls rom roma romance romans romantic roof roofs
  rookie room rooms root rooted roots rope ropes rose roses roster rot rotary rotate rotated rotating rotation rotor
  rotten rouge rough roughly round roundabout rounded rounds route routed router routes routine routinely routines
  routing rover rovers row rower rowing rows royal royalist royals royalties royalty rub rubber rubbish rubble rubin
  rude rue rugby rugged ruin ruined ruins rule ruled ruler rulers rules ruling rum rumor rumored rumors rumours run
  runaway runner runners running runoff runs runway rural rush rushed rushes rushing rust rusty rutherford ruthless
  sabbath sabha sabotage sac sack sacked sacks sacred sacrifice sacrificed sacrifices sad saddle sadly safari safe
  safely safer safety saga sage sai said sail sailed sailing sailor sailors sails saint saints sake sal salaries
  salary sale sales salesman salle salmon salon saloon salt salted salts salute salvage salvaged salvation same sample
  sampled samples sampling samurai san sanction sanctioned sanctions sanctuary sand sandbox sands sandstone sandwich
  sang sanitation sank sans sant sap sar sarcastic sat satellite satellites satire satirical satisfaction satisfactory
  satisfied satisfies satisfy satisfying sauce savage savannah save saved saves saving savings savoy saw sawmill
  sawyer sax saxony saxophone saxophonist say saying says scale scaled scales scaling scam scan scandal scandals
  scanned scanning scans scar scarce scare scared scarlet scary scattered scattering scenario scenarios scene scenery
  scenes scenic schedule scheduled schedules scheduling schema scheme schemes scholar scholarly scholars scholarship
  scholarships scholastic school schoolhouse schooling schools schooner science sciences scientific scientifically
  scientist scientists scope score scored scorer scorers scores scoring scotia scots scout scouting scouts scrap
  scrapped scratch scream screaming screen screened screening screenings screenplay screens screenshot screenshots
  screenwriter screw script scripted scripts scripture scriptures scroll scrub scrutiny sculpted sculptor sculptors
  sculpture sculptures sea seafood seal sealed seals seaman search searched searches searching sears seas seaside
  season seasonal seasons seat seated seating seats sec secession second secondary secondly seconds secrecy secret
  secretariat secretaries secretary secretly secrets sect section sections sector sectors secular secure secured
  securing securities security sedan sediment sediments see seed seeded seeds seeing seek seeking seeks seem seemed
  seemingly seems seen sees segment segments segregated segregation seine seismic seize seized seizure seldom select
  selected selecting selection selections selective selectively selector selects self sell seller sellers selling
  sells semantic semantics semester semi semiconductor semifinal semifinals seminal seminar seminars seminary senate
  senator senators send sending sends senior seniors sensation sense senses sensible sensing sensitive sensitivity
  sensor sensors sensory sent sentence sentenced sentences sentencing sentiment sentiments separate separated
  separately separates separating separation sept sequel sequels sequence sequences sequencing sequential ser sergeant
  serial serialized serials series serious seriously sermon sermons serpent serum servant servants serve served server
  servers serves service serviced services servicing serving servlet session sessions set sets setting settings settle
  settled settlement settlements settler settlers settling setup seven sevens seventeen seventeenth seventh seventy
  several severe severed severely severity sewage sewer sex sexes sexual sexuality sexually sexy sh sha shade shades
  shadow shadows shaft shafts shah shake shale shall shallow shame shan shanghai shape shaped shapes shaping share
  shared shareholder shareholders shares sharing shark sharks sharp sharply shattered she shea shear shed sheds sheep
  sheer sheet sheets sheikh shelf shell shells shelter sheltered shelters shepherd sheriff sherlock shield shields
  shift shifted shifting shifts shin shine shining shiny ship shipbuilding shipment shipments shipped shipping ships
  shipyard shire shirt shirts shit shiva shock shocked shocking shoe shoes shoot shooter shooters shooting shootings
  shootout shoots shop shopping shops shore shoreline shores short shortage shortages shortcut shortened shorter
  shortest shortlisted shortly shorts shot shotgun shots should shoulder shoulders shout shouting show showcase
  showcased showcases showcasing showed shower showing shown shows shri shrimp shrine shrines shrub shrubs shut
  shutdown shuttle shy si sibling siblings sic sick sickness side sidebar sided sides siding siege sierra sigh sight
  sighted sights sigma sign signage signal signaling signalling signals signature signatures signed significance
  significant significantly signifies signing signpost signs silence silent silicon silk silly silver sim similar
  similarities similarity similarly simple simpler simplest simplicity simplified simplify simply simulate simulated
  simulation simulations simulator simulcast simultaneous simultaneously sin since sincere sincerely sing singer
  singers singing single singled singles sings singular sinister sink sinking sins sir sire sired sister sisters sit
  sitcom site sited sites sits sitting situated situation situations six sixteen sixteenth sixth sixty sizable size
  sized sizes sj ska skate skater skaters skating skeletal skeleton skeptical sketch sketches ski skier skies skiing
  skill skilled skills skin skinner skins skip skipped skipper skirt skull sky skyline skyscraper slab slain slalom
  slam slang slate slated slater slaughter slave slavery slaves sleep sleeper sleepers sleeping sleeve slender slept
  slice slide slides sliding slight slightest slightly slim slip slipped sloan slogan slope slopes slot slots slow
  slowed slower slowly smackdown small smaller smallest smart smash smell smile smith smoke smoking smooth smoothly
  smuggling snail snails snake snakes snap sneak sniper snooker snout snow snowfall so soap soc soccer social
  socialism socialist socialists socially societal societies society sociological sociologist sociology sock socket
  socking socks soda sodium soft softball software soil soils sol solar sold soldier soldiers sole solely solicitor
  solid solidarity solitary solo soloist soloists solos solution solutions solve solved solvent solving some somebody
  someday somehow someone somerset something sometime sometimes somewhat somewhere son sonata song songs songwriter
  songwriters songwriting sonic sons soon sooner sophisticated sophomore soprano sorrow sorry sort sorted sorting
  sorts sought soul souls sound sounded sounding sounds soundtrack soundtracks soup sour source sourced sources
  sourcing south southbound southeast southeastern southern southernmost southward southwest southwestern sovereign
  sovereignty soviet soviets sox spa space spacecraft spaced spaces spacing spades spain spam spamming span spanned
  spanning spans spare spared spark sparked sparks sparrow sparse sparsely spartan spartans spatial spawned spawning
  speak speaker speakers speaking speaks spear spearheaded spears special specialised specialising specialist
  specialists specialization specialize specialized specializes specializing specially specials specialty species
  specific specifically specification specifications specifics specified specifies specify specifying specimen
  specimens spectacular spectator spectators spectral spectrum speculate speculated speculation speculative speech
  speeches speed speedily speeds speedway speedy spell spelled spelling spellings spells spelt spence spend spending
  spends spent sperm sphere spheres spherical spice spices spider spiders spiegel spies spike spikes spill spin spinal
  spine spines spinning spiral spire spirit spirits spiritual spirituality spite splash splendid split splits
  splitting spoke spoken spokesman spokesperson sponsor sponsored sponsors sponsorship spontaneous sporadic sport
  sporting sports sportsman spot spotlight spots spotted spouse spray spread spreading spreads spree spring springer
  springs sprint sprinter spruce spun spur spurious spurred spurs spy squad squadron squadrons squads square squares
  squash squirrel sri stab stabbed stability stable stables stack stadium stadiums staff staffed stage staged stages
  staging stained stainless staircase stairs stake stakeholders stakes stale stalking stall stalled stallion stalls
  stamp stamps stance stand standard standardization standardized standards standing standings standout standpoint
  stands staple star stark starr starred starring stars start started starter starters starting starts startup
  starvation stat state stated statehood statement statements states statesman statewide static stating station
  stationary stationed stations statistic statistical statistically statistics stats statue statues stature status
  statute statutes statutory staunch stay stayed staying stays steadily steady steal stealing steals steam steamed
  steamer steamship steel steep steer steering stein stellar stem stemming stems step stepfather stepped stepping
  steps stereo stereotypes sterling stern steward stick sticking sticks sticky stiff stigma still stimulate stimulated
  stimulation stimuli stimulus sting stint stipulated stir stock stocks stoke stokes stole stolen stomach stone stones
  stony stood stop stopped stopping stops storage store stored stores storey storeys stories storing storm storms
  story storyline storylines storytelling stout straight straightforward strain strained strains strait straits strand
  stranded strands strange stranger strangers strata strategic strategically strategies strategy straw strawberry
  stray streak stream streamed streaming streamlined streams street streetcar streets strength strengthen strengthened
  strengthening strengths stress stressed stresses stretch stretched stretches stretching stricken strict stricter
  strictly strike strikeouts striker strikes striking string stringent strings strip stripe stripes stripped strips
  strive stroke strokes strong stronger strongest stronghold strongly struck structural structure structured
  structures struggle struggled struggles struggling stub stubs stuck stud student students studied studies studio
  studios study studying stuff stuffed stumbled stunning stunt stupid style styled styles styling stylistic stylized
  sub subcategories subcategory subcommittee subdistrict subdivided subdivision subdivisions subfamily subgenus
  subgroup subject subjected subjective subjects sublevel submarine submarines submerged submission submissions submit
  submitted submitting subordinate subscribers subscription subsection subsequent subsequently subset subsidiaries
  subsidiary subsidies subspecies substance substances substantial substantially substantive substitute substituted
  substitution substrate subtitles subtle subtropical subunit suburb suburban suburbs subway succeed succeeded
  succeeding succeeds success successes successful successfully succession successive successively successor
  successors such sudden suddenly sue sued suffer suffered suffering suffers suffice sufficient sufficiently suffix
  suffrage sugar suggest suggested suggesting suggestion suggestions suggests suicide suit suitable suite suited
  suites suits sulfur sultan sum sumatra summaries summarize summarized summary summed summer summers summit summits
  summoned sums sun sung sunk sunlight sunny sunrise sunset sunshine sup super superb superfamily superficial
  superhero superintendent superior superiority superiors superman supermarket supermarkets supernatural superseded
  superstar supervised supervising supervision supervisor supervisors supervisory supplement supplemental
  supplementary supplemented supplements supplied supplier suppliers supplies supply supplying support supported
  supporter supporters supporting supportive supports suppose supposed supposedly suppress suppressed suppression
  supremacy supreme sur sure surely surf surface surfaced surfaces surfing surge surgeon surgeons surgery surgical
  surname surnames surpassed surpassing surplus surprise surprised surprising surprisingly surrender surrendered
  surrey surround surrounded surrounding surroundings surrounds surveillance survey surveyed surveying surveyor
  surveys survival survive survived survives surviving survivor survivors susceptible suspect suspected suspects
  suspend suspended suspension suspicion suspicions suspicious sustain sustainability sustainable sustained sustaining
  swallow swami swamp swamps swan swap sway swear sweat sweeney sweep sweeping sweet swept swift swiftly swim swimmer
  swimmers swimming swing swinging swiss switch switched switches switching sword swords sworn syed syllable syllables
  symbol symbolic symbolism symbols symmetric symmetrical symmetry sympathetic sympathy symphonic symphonies symphony
  symposium symptoms syn synagogue syndicate syndicated syndrome synod synonym synonymous synonyms synopsis syntax
  synth synthesis synthesized synthesizer synthesizers synthetic sysop system systematic systematically systemic
  systems ta tab table tables tablet tablets tabloid tabs tackle tackles tactic tactical tactics tag tagged tagging
  tags tai tail tailor tailored tails take taken takeoff takeover takes taking talbot tale talent talented talents
  tales talk talked talking talks tall taller tallest tally tam tan tandem tang tangent tango tank tanker tanks tanner
  tao tap tape taped tapes tar target targeted targeting targets task tasked tasks taste tastes tat tate tattoo tau
  taught tavern tax taxa taxation taxes taxi taxon taxonomic taxonomy te tea teach teacher teachers teaches teaching
  teachings teahouse team teamed teaming teammate teammates teams tear tears teaser tech technical technically
  technician technicians technique techniques technological technologies technology tedious teen teenage teenager
  teenagers teens teeth tehsil tel telecom telecommunications telegram telegraph telephone telescope televised
  television tell telling tells temp temper temperament temperate temperature temperatures template templates temple
  temples tempo temporal temporarily temporary tempted ten tenant tenants tend tended tendencies tendency tendentious
  tender tends tennis tenor tens tense tension tensions tent tentative tenth tents tenure term termed terminal
  terminals terminate terminated terminates terminating termination terminology terminus terms terra terrace terraces
  terrain terrestrial terrible terribly territorial territories territory terror terrorism terrorist terrorists
  tertiary tes test testament tested testified testify testimony testing tests text textbook textbooks textile
  textiles texts textual texture than thank thanks thanksgiving that thatcher the theater theaters theatre theatres
  theatrical thee theft their theirs them thematic theme themed themes themselves then thence theologian theologians
  theological theology theorem theoretical theoretically theories theorist theorists theory therapeutic therapist
  therapy there thereafter thereby therefore therein thereof thermal these thesis they thick thicker thickness thief
  thieves thin thing things think thinkers thinking thinks third thirds thirteen thirteenth thirty this thorn thorough
  thoroughly thorpe those thou though thought thoughtful thoughts thousand thousands thread threads threat threaten
  threatened threatening threatens threats three threshold threw thriller thrive thriving throat throne through
  throughout throw throwing thrown throws thru thrust thumb thumbnail thunder thus thy ti tick ticket tickets tidal
  tide tides tie tied tier tiers ties tiger tigers tight tightly til tildes tile tiles till tilt timber time timed
  timeline timely times timestamp timetable timing tin tiny tip tips tire tired tires tis tissue tissues titan titanic
  titans title titled titles titular to tobacco toc today toe toes together toilet toilets token told toledo tolerance
  tolerant tolerate tolerated toll tomato tomatoes tomb tombs tomorrow ton tone tones tong tonga tongue tonight tonnes
  tons too took tool tools tooth top topic topical topics topographic topography topological topology topped topping
  tops tor torah torch tore torn tornado tornadoes torpedo torpedoes torque torture tortured tory toss total totaled
  totaling totally totals touch touchdown touchdowns touched touches touching tough tour toured touring tourism
  tourist tourists tournament tournaments tours tow toward towards towed tower towers town townhall townland towns
  township townships toxic toxicity toy toys trace traced traces tracing track tracked tracking tracks tract traction
  tractor tracts trade traded trademark trader traders trades trading tradition traditional traditionally traditions
  traffic trafficking tragedy tragic trail trailer trailers trailing trails train trained trainee trainer trainers
  training trains trait traits trajectory tram trams tramway trance trans transaction transactions transcribed
  transcript transcription transcripts transfer transferred transferring transfers transform transformation
  transformations transformed transformers transforming transforms transgender transient transit transition
  transitional transitions translate translated translates translating translation translations translator translators
  transliteration transmission transmissions transmit transmitted transmitter transmitters transmitting transparency
  transparent transplant transport transportation transported transporting transports transverse trap trapped traps
  trash trauma traumatic travel traveled traveler travelers traveling travelled traveller travellers travelling
  travels traverse treason treasure treasurer treasures treasury treat treated treaties treating treatise treatment
  treatments treats treaty tree trees trek tremendous trench trenches trend trends tres trial trials triangle
  triangles triangular tribal tribe tribes tribunal tribune tributaries tributary tribute trick tricks tricky tried
  tries trigger triggered triggers trillion trilogy trim trimmed trinity trio trip triple tripod trips triumph trivia
  trivial troll trolley trolling trolls trombone troop troops trophies trophy tropical trouble troubled troubles
  troupe trout troy truce truck trucks true truly trump trumpet trumpeter truncated trunk trust trusted trustee
  trustees trusts trustworthy truth try trying tsar tsunami tube tuberculosis tubes tubular tug tuition tumor tumors
  tune tuned tunes tuning tunnel tunnels turbine turbines turbo turbulent turf turkey turks turmoil turn turned
  turning turnout turnover turnpike turns turret turrets turtle turtles tutor tutorial tweaked twelfth twelve
  twentieth twenty twice twilight twin twinkle twins twist twisted twitter two tying type typed types typhoon typical
  typically typing typo tyre tyres ua ubiquitous ufo ugly uh ulster ultimate ultimately ultra um umbrella umpire un
  unable unacceptable unambiguous unanimous unanimously unauthorized unavailable unaware unbeaten unbiased unblock
  unblocked uncertain uncertainty unchanged uncited uncivil uncle unclear uncomfortable uncommon unconscious
  unconstitutional uncontroversial unconventional uncovered uncredited undated undefeated undelete under undercover
  undergo undergoes undergoing undergone undergraduate underground underlying undermine underneath underside
  understand understandable understanding understands understood undertake undertaken undertaking undertook underwater
  underway underwent underwood underworld undesirable undid undisclosed undo undone undoubtedly undue unemployed
  unemployment uneven unexpected unexpectedly unexplained unfair unfamiliar unfinished unfortunate unfortunately
  unfounded unfree unhappy unhelpful uni unidentified unification unified uniform uniformly uniforms unilateral
  unilaterally unimportant unincorporated uninhabited uninvolved union unionist unions unique uniquely unit unitary
  unite united units unity universal universally universe universities university unknown unlawful unless unlike
  unlikely unlimited unmanned unmarried unnamed unnecessarily unnecessary unofficial unopposed unpaid unpleasant
  unpopular unprecedented unpredictable unprotected unpublished unreasonable unregistered unrelated unreliable
  unremarkable unresolved unrest unsafe unseen unsigned unsourced unspecified unstable unsuccessful unsuccessfully
  unsuitable unsupported unsure until untitled unto untrue unused unusual unusually unveiled unverifiable unverified
  unwanted unwilling up upbringing upcoming update updated updates updating upgrade upgraded upgrades upgrading upheld
  uphold upload uploaded uploading uploads upon upper upright uprising ups upset upside upstairs upstream upward
  upwards ur uranium urban urge urged urgent urging urine us usable usage use used useful usefulness useless user
  username usernames users uses usher using usual usually ut utilities utility utilize utilized utilizes utilizing
  utter utterly vacancy vacant vacated vacation vaccine vaccines vacuum vague vaguely vain vale valencia valid
  validated validation validity valley valleys valuable valuation value valued values valve valves vampire vampires
  van vandal vandalism vandalized vandalizing vandals vanguard vanished vanity vapor var variability variable
  variables variance variant variants variation variations varied varies varieties variety various variously varsity
  vary varying vascular vase vassal vast vastly vaudeville vault vector vectors vegas vegetable vegetables vegetarian
  vegetation vehicle vehicles veil vein veins velocity velvet vendor vendors venetian vengeance venom vent ventilation
  ventral venture ventures venue venues venus verb verbal verbatim verbs verdict verge verifiability verifiable
  verification verified verify verifying vernacular versatile verse verses version versions versus vertex vertical
  vertically vertices very vessel vessels vested veteran veterans veterinary veto via viable viaduct vibrant vibration
  vicar vice viceroy vicinity vicious victim victims victories victorious victory video videos vie vienna view viewed
  viewer viewers viewing viewpoint viewpoints views vigorous viking vikings villa village villagers villages villain
  villains vine vines vineyard vineyards vintage vinyl violate violated violates violating violation violations
  violence violent violently violin violinist violins viral virgin virtual virtually virtue virtues virus viruses visa
  viscount visibility visible vision visionary visions visit visited visiting visitor visitors visits vista visual
  visually visuals vital vitamin viva vivid vivo vocabulary vocal vocalist vocalists vocals vocational vogue voice
  voiced voices void voivodeship vol volatile volcanic volcano volcanoes volleyball vols voltage volume volumes
  voluntarily voluntary volunteer volunteered volunteers vote voted voter voters votes voting vowel vowels vows voyage
  voyages vulnerability vulnerable wage wages wagon wagons waist wait waited waiting waived wake wakes wales walk
  walked walking walks wall walled walls wally walnut waltz wan wanderers wandering wanna want wanted wanting wants
  war ward warden wards ware warehouse warehouses warfare warm warmer warming warn warned warner warning warnings
  warns warrant warranted warrants warring warrior warriors wars warsaw warship warships wartime wary was wash washed
  washing wasp waste wasted wasting watch watched watches watching watchlist water waterfall waterfalls waterfront
  waterloo waters watershed waterway waterways watt watts wave wavelength waves wax way ways we weak weaken weakened
  weakening weaker weakly weakness weaknesses wealth wealthy weapon weaponry weapons wear wearing wears weasel weather
  weaving web webpage webs website websites webster wed wedding weddings wedge weed week weekday weekdays weekend
  weekends weekly weeks weigh weighed weighing weighs weight weighted weights weir weird welcome welcomed welcoming
  welding welfare well wellington wellness welsh welterweight wen went were west westbound western westward wet
  wetland wetlands whale whales whaling wharf what whatever whatsoever wheat wheel wheelchair wheels when whenever
  where whereabouts whereas whereby wherein whereupon wherever whether which whichever whig while whilst whip whiskey
  whistle white whitelisted whites whitish who whoever whole wholesale wholly whom whose why wicked wicket wickets
  wide widely widened widening wider widespread widow widowed widows width wife wigan wiki wikis wild wildcats wilder
  wilderness wildlife wildly will williams willing willingness willow wills win winchester wind winding windmill
  window windows winds wine winery wines wing winged winger wings winner winners winning wins winter winters wiped
  wire wired wireless wires wisdom wise wish wished wishes wishing wit witch witchcraft witches with withdraw
  withdrawal withdrawing withdrawn withdrew within without withstand witness witnessed witnesses wives wizard wizards
  wo wolves woman women won wonder wondered wonderful wondering wonders woo wood wooded wooden woodland woodlands
  woodward woody wool worcester word worded wording words wore work worked worker workers workforce working workings
  workplace works workshop workshops world worlds worldwide worm worms worn worried worries worry worrying worse
  worship worshipped worst worth worthless worthwhile worthy would wound wounded wounding wounds woven wow wrap
  wrapped wrath wreck wreckage wrecked wrestled wrestler wrestlers wrestling wrist write writer writers writes writing
  writings written wrong wrongdoing wrongly wrote xi xu ya yacht yahoo yale yankee yankees yard yards yates ye yeah
  year yearbook yearly years yeast yellow yellowish yen yep yes yeshiva yesterday yet yield yielded yielding yields
  yin yo yoga yorker you young younger youngest your yours yourself youth youths yu yuan za zero zinc zip zombie
  zombies zone zones zoo zoologist zoology zoom`
