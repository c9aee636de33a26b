import type { SourceKind } from '../../source-kind.ts'

/**
 * DATA. Well-known bodies by kind, lower case; an underscore stands for a space. Written from general knowledge.
 * The bodies of `metonyms` speak through the house or street they sit in.
 */
export const englishKnownBodies: Readonly<Record<SourceKind, string>> = {
  NEWS_AGENCY: `reuters afp agence_france-presse associated_press ap upi united_press_international bloomberg_news tass
    itar-tass interfax ria_novosti belta xinhua kyodo kyodo_news yonhap anadolu anadolu_agency dpa efe ansa apa pti
    press_trust_of_india irna isna mena petra sana ukrinform unian belapan isna fars tasnim mehr kcna jiji_press lusa pap
    ctk mti tanjug hina anp belga tt ntb ritzau bns afx dow_jones_newswires knight_ridder wam spa qna kuna wafa aap`,
  BROADCASTER: `bbc bbc_news cnn msnbc nbc nbc_news cbs cbs_news abc abc_news fox_news fox fox_news_channel fox_business
    fox_business_network fox_news_sunday pbs npr c-span cnbc hbo espn univision telemundo al_jazeera al-jazeera
    al_arabiya al-arabiya voa voice_of_america rfe rl rfe_rl radio_free_europe radio_liberty
    radio_free_europe_radio_liberty radio_free_asia deutsche_welle dw ard zdf rt russia_today sky_news itv itn channel_4
    france_24 rai rtve nhk cctv cgtn press_tv euronews cbc cbc_news abc_radio rte ntv nos tvn tvp showtime netflix hulu
    comedy_central bet mtv siriusxm sirius_xm newsmax oan one_america_news wnyc newsnight panorama`,
  NEWSPAPER: `new_york_times the_times washington_post wall_street_journal usa_today los_angeles_times chicago_tribune
    boston_globe miami_herald dallas_morning_news houston_chronicle philadelphia_inquirer san_francisco_chronicle
    new_york_post new_york_daily_news daily_news washington_times washington_examiner des_moines_register
    denver_post baltimore_sun seattle_times detroit_free_press star_tribune tampa_bay_times orlando_sentinel
    arizona_republic sun_sentinel christian_science_monitor guardian the_guardian observer daily_telegraph telegraph
    independent financial_times daily_mail mail_on_sunday daily_mirror evening_standard sunday_times economist
    the_economist le_monde le_figaro libération liberation der_spiegel spiegel die_zeit die_welt bild süddeutsche_zeitung
    frankfurter_allgemeine_zeitung handelsblatt el_país el_pais el_mundo la_repubblica corriere_della_sera haaretz
    jerusalem_post times_of_israel asahi_shimbun yomiuri_shimbun kommersant izvestia pravda novaya_gazeta vedomosti
    hürriyet hurriyet globe_and_mail toronto_star sydney_morning_herald times_of_india south_china_morning_post
    people's_daily global_times weekly_standard national_review new_yorker the_new_yorker atlantic the_atlantic
    time_magazine newsweek new_republic the_nation vanity_fair rolling_stone esquire forbes fortune gq vogue
    mother_jones national_enquirer us_weekly people_magazine foreign_policy foreign_affairs roll_call the_hill`,
  WEBSITE: `breitbart breitbart_news breitbart_news_network politico huffington_post huffpost buzzfeed buzzfeed_news
    daily_beast the_daily_beast daily_caller drudge_report drudge vox slate salon axios propublica the_intercept
    intercept gawker infowars realclearpolitics real_clear_politics fivethirtyeight wikileaks wikipedia tmz
    business_insider mashable techcrunch the_verge wired talking_points_memo the_blaze theblaze townhall redstate
    politifact factcheck.org snopes bellingcat meduza mediaite western_journalism western_journal`,
  GOVERNMENT: `congress house senate house_of_representatives parliament state_department justice_department
    defense_department treasury_department homeland_security department_of_homeland_security nsa
    department_of_justice department_of_state department_of_defense fbi cia dea atf irs epa fda cdc nasa faa fcc sec ftc
    nypd lapd tsa ins gao cbo omb noaa usaid supreme_court federal_reserve fed secret_service border_patrol coast_guard
    air_force national_guard marine_corps united_nations un u.n. nato eu european_union european_commission
    european_parliament european_council european_central_bank ecb security_council general_assembly african_union
    arab_league oas osce opec imf world_bank wto who world_health_organization unicef unesco unhcr iaea asean g7 g8 g20
    interpol europol mi5 mi6 gchq fsb kgb gru bundestag bundesrat knesset duma state_duma kremlin duma rada
    verkhovna_rada house_of_commons house_of_lords commons lords home_office foreign_office ministry_of_defence
    scotland_yard treasury politburo state_council revolutionary_guard revolutionary_guards white_house pentagon
    international_criminal_court icc world_trade_organization federal_election_commission fec
    federal_bureau_of_investigation central_intelligence_agency national_security_agency national_security_council
    internal_revenue_service environmental_protection_agency centers_for_disease_control house_select_committee`,
  COMPANY: `google apple microsoft amazon facebook twitter youtube instagram snapchat linkedin whatsapp reddit uber lyft
    airbnb tesla spacex boeing airbus lockheed_martin raytheon general_motors gm ford_motor toyota volkswagen bmw honda
    general_electric ge exxon exxonmobil exxon_mobil chevron shell bp total gazprom rosneft lukoil aramco walmart
    wal-mart costco starbucks mcdonald's coca-cola pepsi nike adidas goldman_sachs morgan_stanley jpmorgan jp_morgan
    jpmorgan_chase citigroup citibank bank_of_america wells_fargo deutsche_bank hsbc barclays ubs credit_suisse
    berkshire_hathaway at&t verizon comcast disney walt_disney time_warner viacom sony samsung huawei alibaba tencent
    intel ibm oracle cisco dell nokia ericsson siemens bayer monsanto pfizer merck novartis astrazeneca moderna
    johnson_&_johnson procter_&_gamble macy's home_depot lufthansa ryanair
    cambridge_analytica halliburton koch_industries enron lehman_brothers moody's standard_&_poor's`,
  PARTY: `republican_party democratic_party gop republican_national_committee rnc democratic_national_committee dnc
    libertarian_party green_party tea_party constitution_party labour_party labour conservative_party liberal_party
    liberal_democrats lib_dems snp ukip sinn_fein dup plaid_cymru christian_democratic_union cdu csu spd fdp afd
    alternative_for_germany national_front national_rally socialist_party communist_party likud bjp
    bharatiya_janata_party anc african_national_congress united_russia law_and_justice civic_platform podemos vox ciudadanos
    fidesz jobbik syriza golden_dawn five_star_movement forza_italia akp muslim_brotherhood hamas fatah hezbollah`,
  OTHER_ORGANISATION: `isis isil islamic_state daesh al-qaeda al-qaida al_qaeda al_qaida boko_haram al-shabab al-shabaab
    ku_klux_klan kkk black_lives_matter aclu nra naacp aarp national_rifle_association planned_parenthood
    american_civil_liberties_union amnesty_international human_rights_watch red_cross greenpeace oxfam
    doctors_without_borders reporters_without_borders transparency_international freedom_house heritage_foundation
    brookings_institution cato_institute pew_research_center pew gallup quinnipiac rasmussen monmouth ppp harvard yale
    princeton stanford oxford_university cambridge_university columbia_university georgetown mit cornell dartmouth
    ucla afl-cio seiu teamsters nfl nba mlb nhl ncaa fifa uefa ioc trump_organization clinton_foundation
    emily's_list club_for_growth american_enterprise_institute chamber_of_commerce common_core church_of_england`,
}

export const englishHouses = `kremlin white_house pentagon downing_street capitol_hill capitol oval_office élysée elysee elysee_palace
  blue_house holy_see quirinal whitehall foggy_bottom langley quai_d'orsay chancellery buckingham_palace
  kensington_palace bankova state_department foreign_office foreign_ministry defense_ministry vatican westminster no._10 élysée_palace zhongnanhai`

/** Last words that make a name an organisation's, by the kind they make it. */
export const englishBodyHeads: Readonly<Record<SourceKind, string>> = {
  NEWS_AGENCY: 'newswire newswires news_agency press_agency telegraph_agency',
  BROADCASTER: 'tv television radio broadcasting network channel broadcaster fm podcast',
  NEWSPAPER: `times post journal herald tribune gazette chronicle daily examiner inquirer globe courier dispatch bulletin
    magazine newspaper observer sentinel register telegraph mirror standard press advocate review weekly
    monthly`,
  WEBSITE: 'online blog website',
  GOVERNMENT: `ministry department administration government agency bureau court police commission committee council
    congress senate parliament assembly authority army navy force forces guard treasury office directorate inspectorate
    embassy consulate legislature caucus cabinet tribunal corps service board secretariat command sheriff's municipality
                prosecutor's intelligence customs chancellery legislature patrol brigade battalion regiment`,
  COMPANY: `inc inc. corp corp. co co. company corporation ltd ltd. llc llp plc gmbh ag group holdings industries bank
    airlines airways motors systems technologies enterprises partners capital pharmaceuticals insurance electric
    energy oil petroleum media entertainment studios pictures records hotels stores brothers bros bros. solutions
    securities investments ventures consulting associates international software labs laboratories foods restaurant
    casino hotel publishing books publishers productions strategies communications polling lp`,
  PARTY: 'party coalition bloc front democrats republicans movement conservatives socialists greens',
  OTHER_ORGANISATION: `university college school institute foundation association union federation society club
    league team center centre church cathedral hospital museum library academy organization organisation trust fund
    project initiative alliance network campaign pac superpac super-pac convention conference consortium observatory
        orchestra band choir theater theatre united fc city rovers rangers cowboys giants yankees patriots lakers brotherhood
    order fellowship ministries clinic laboratory lab institution task-force group coalition charity forum
    collective cooperative guild research solutions campaign camp foundation syndicate confederation chamber watch poll news committee lodge temple synagogue
    mosque diocese archdiocese parish congregation studio gallery tabernacle militia brigades cartel mob gang`,
}
