/**
 * DATA. Countries, US states, provinces, cities and regions that news names, lower case, and what people of them are
 * called. An underscore stands for a space. Written from general knowledge.
 */
export const englishPlaces = `
  afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh
  barbados belarus belgium belize benin bhutan bolivia bosnia bosnia_and_herzegovina botswana brazil brunei bulgaria
  burkina_faso burma burundi cambodia cameroon canada cape_verde central_african_republic chad chile china colombia
  comoros congo costa_rica croatia cuba cyprus czechia czech_republic denmark djibouti dominica dominican_republic
  east_timor ecuador egypt el_salvador england equatorial_guinea eritrea estonia eswatini ethiopia fiji finland france
  gabon gambia georgia germany ghana greece grenada guatemala guinea guinea-bissau guyana haiti honduras hong_kong
  hungary iceland india indonesia iran iraq ireland israel italy ivory_coast jamaica japan jordan kazakhstan kenya
  kiribati kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macau
  macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia
  montenegro morocco mozambique myanmar namibia nauru nepal netherlands new_zealand nicaragua niger nigeria north_korea
  north_macedonia northern_ireland norway oman pakistan palau palestine panama papua_new_guinea paraguay peru philippines
  poland portugal puerto_rico qatar romania russia rwanda samoa san_marino saudi_arabia scotland senegal serbia seychelles
  sierra_leone singapore slovakia slovenia solomon_islands somalia somaliland south_africa south_korea south_sudan
  soviet_union spain sri_lanka sudan suriname swaziland sweden switzerland syria taiwan tajikistan tanzania thailand tibet
  timor-leste togo tonga trinidad trinidad_and_tobago tunisia turkey turkmenistan tuvalu uganda ukraine
  united_arab_emirates united_kingdom united_states united_states_of_america uruguay uzbekistan vanuatu vatican
  vatican_city venezuela vietnam wales yemen yugoslavia zambia zimbabwe u.s. u.s u.s.a. usa uk u.k. uae ussr d.c. dc
  america great_britain britain crimea donbas donbass chechnya dagestan abkhazia south_ossetia transnistria
  nagorno-karabakh kashmir xinjiang siberia catalonia scotland bavaria flanders wallonia gaza gaza_strip west_bank
  golan_heights kurdistan darfur greenland guam bermuda gibraltar
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
  kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
  new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania
  rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington west_virginia wisconsin
  wyoming washington_d.c. washington_dc new_york_city ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky.
  la. mass. md. mich. minn. miss. mo. mont. neb. nev. n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn.
  tex. vt. va. wash. w.va. wis. wyo. ont. que. b.c. l.a. nyc
  ontario quebec alberta manitoba saskatchewan nova_scotia new_brunswick newfoundland british_columbia yukon
  new_south_wales queensland tasmania victoria
  kabul tirana algiers luanda buenos_aires yerevan canberra vienna baku manama dhaka minsk brussels la_paz sarajevo
  gaborone brasilia sofia ouagadougou phnom_penh ottawa santiago beijing bogota kinshasa zagreb havana nicosia prague
  copenhagen quito cairo san_salvador asmara tallinn addis_ababa helsinki paris tbilisi berlin accra athens guatemala_city
  conakry port-au-prince tegucigalpa budapest reykjavik new_delhi delhi jakarta tehran baghdad dublin jerusalem tel_aviv
  rome kingston tokyo amman nairobi pristina bishkek vientiane riga beirut monrovia tripoli vilnius skopje antananarivo
  lilongwe kuala_lumpur bamako valletta nouakchott mexico_city chisinau ulan_bator podgorica rabat maputo windhoek
  kathmandu amsterdam wellington managua niamey abuja lagos pyongyang oslo muscat islamabad panama_city asuncion lima
  manila warsaw lisbon doha bucharest moscow kigali riyadh dakar belgrade freetown bratislava ljubljana mogadishu
  cape_town johannesburg pretoria seoul juba madrid colombo khartoum stockholm bern damascus taipei dushanbe dodoma
  bangkok lome tunis ankara istanbul ashgabat kampala kyiv kiev abu_dhabi dubai london montevideo tashkent caracas hanoi
  sanaa sana'a lusaka harare
  mumbai bombay kolkata calcutta chennai bangalore bengaluru hyderabad karachi lahore peshawar quetta kandahar herat
  shanghai shenzhen guangzhou wuhan chongqing hangzhou nanjing osaka kyoto hiroshima nagasaki busan yangon rangoon
  ho_chi_minh_city sydney melbourne brisbane perth adelaide auckland christchurch toronto montreal vancouver calgary
  edmonton winnipeg halifax barcelona valencia seville milan naples turin venice florence bologna genoa palermo lyon
  marseille nice toulouse bordeaux strasbourg calais munich hamburg frankfurt cologne dresden leipzig stuttgart
  düsseldorf hannover nuremberg bremen bonn zurich zürich geneva basel davos rotterdam antwerp the_hague hague manchester
  birmingham liverpool leeds glasgow edinburgh belfast cardiff bristol sheffield oxford cambridge newcastle nottingham
  salzburg innsbruck graz krakow gdansk lviv odesa odessa kharkiv kharkov donetsk luhansk mariupol kherson zaporizhzhia
  sevastopol simferopol st._petersburg saint_petersburg grozny vladivostok novosibirsk yekaterinburg kazan sochi brest
  gomel grodno aleppo homs idlib raqqa mosul kirkuk basra fallujah ramadi erbil irbil haifa ramallah nablus hebron jericho
  bethlehem mecca medina jeddah aden hodeida benghazi misrata sirte alexandria marrakesh casablanca rio_de_janeiro
  sao_paulo são_paulo medellin guayaquil tijuana juarez ciudad_juarez monterrey guadalajara acapulco cancun
  los_angeles chicago houston phoenix philadelphia san_antonio san_diego dallas san_jose austin jacksonville fort_worth
  columbus san_francisco charlotte indianapolis seattle denver boston el_paso nashville detroit oklahoma_city portland
  las_vegas memphis louisville baltimore milwaukee albuquerque tucson fresno sacramento kansas_city mesa atlanta omaha
  colorado_springs raleigh miami long_beach virginia_beach oakland minneapolis tulsa tampa arlington new_orleans wichita
  cleveland bakersfield honolulu anaheim lexington stockton corpus_christi irvine newark cincinnati orlando pittsburgh
  st._louis st_louis saint_paul greensboro jersey_city anchorage lincoln plano durham buffalo chandler lubbock
  scottsdale reno baton_rouge spokane des_moines san_bernardino tallahassee birmingham rochester montgomery little_rock
  akron grand_rapids salt_lake_city huntsville knoxville providence fort_lauderdale chattanooga tempe cedar_rapids
  sioux_falls sioux_city eugene savannah charleston columbia ann_arbor manchester hartford albany harrisburg dayton
  toledo flint youngstown wilmington dover annapolis richmond norfolk brooklyn manhattan queens bronx the_bronx
  staten_island long_island harlem hollywood beverly_hills silicon_valley wall_street cape_cod palm_beach west_palm_beach
  fort_hood guantanamo guantanamo_bay concord burlington
  africa antarctica asia europe latin_america north_america south_america central_america middle_east near_east far_east
  central_asia south_asia southeast_asia east_africa west_africa north_africa sub-saharan_africa eastern_europe
  western_europe central_europe balkans caucasus scandinavia caribbean arctic baltics maghreb sahel levant
  deutschland österreich schweiz frankreich italien spanien polen ungarn russland weißrussland tschechien dänemark schweden
  norwegen niederlande belgien griechenland türkei großbritannien europa bayern sachsen hessen thüringen brandenburg
  niedersachsen nordrhein-westfalen baden-württemberg rheinland-pfalz sachsen-anhalt schleswig-holstein saarland
  köln münchen wien zürich genf nürnberg düsseldorf moskau warschau prag rom brüssel straßburg kiew
  black_sea red_sea caspian_sea baltic_sea south_china_sea east_china_sea mediterranean atlantic pacific indian_ocean
  persian_gulf gulf_of_mexico strait_of_hormuz suez_canal panama_canal nile danube rhine amazon mississippi himalayas
  alps andes sahara midwest bay_area west_coast east_coast east west north south south_side deep_south new_england rust_belt
  sun_belt bible_belt`

/** Adjectives and nouns of nation, region, party and faith; plurals in -s are understood. */
export const englishDemonyms = `
  afghan african albanian algerian american angolan arab arabian argentine argentinian armenian asian australian austrian
  azerbaijani azeri bahraini balkan baltic bangladeshi basque bavarian belarusian belarussian belgian bolivian bosnian
  brazilian briton british bulgarian burmese cambodian cameroonian canadian caribbean catalan caucasian chechen chilean
  chinese colombian congolese croatian cuban cypriot czech danish dane dominican dutch dutchman ecuadorian egyptian
  emirati english englishman englishwoman eritrean estonian ethiopian european eurasian filipino finnish finn french
  frenchman frenchwoman gabonese gambian georgian german ghanaian greek guatemalan haitian honduran hungarian icelandic
  indian indonesian iranian iraqi irish irishman irishwoman israeli italian jamaican japanese jordanian kazakh kenyan
  korean kosovar kurdish kurd kuwaiti kyrgyz laotian latin latino latina latvian lebanese liberian libyan lithuanian
  macedonian malagasy malawian malaysian malian maltese maori mexican moldovan mongolian montenegrin moroccan
  mozambican namibian nepalese nepali nicaraguan nigerian nordic norwegian omani ottoman pakistani palestinian panamanian
  paraguayan pashtun persian peruvian pole polish portuguese prussian qatari roma romanian russian rwandan salvadoran
  saudi scandinavian scot scottish scotsman senegalese serb serbian siberian singaporean slavic slovak slovene
  slovenian somali soviet spaniard spanish sudanese swede swedish swiss syrian taiwanese tajik tamil tanzanian tatar thai
  tibetan tunisian turk turkish turkmen ugandan ukrainian uighur uyghur uruguayan uzbek venezuelan vietnamese welsh
  welshman western eastern yemeni yugoslav zambian zimbabwean zulu hispanic native_american african-american
  african_american mexican-american cuban-american asian-american anglo anglo-american
  texan californian floridian iowan new_yorker ohioan virginian pennsylvanian hoosier nevadan arizonan georgian
  kansan coloradan minnesotan oregonian alaskan hawaiian londoner parisian muscovite berliner
  republican democrat democratic gop libertarian conservative liberal socialist communist marxist leninist labour tory
  tories whig nationalist unionist liberal_democrat social_democrat christian_democrat independent progressive
  islamist taliban nazi neo-nazi zionist jihadist anti-semitic anti-semite
  christian catholic roman_catholic protestant orthodox anglican baptist methodist presbyterian lutheran evangelical
  mormon pentecostal episcopalian quaker muslim islamic sunni shia shiite shi'ite sufi salafi alawite yazidi druze
  jew jewish hindu buddhist sikh hasidic amish jesuit dominican franciscan papal biblical`
