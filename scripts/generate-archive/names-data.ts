/**
 * DATA. What names are made of. Given names are common ones; family names, places and outlets are put together from
 * syllables, so that nobody real is meant.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const GIVEN_NAMES = {
  FEMALE:
    words(`Anna Maria Helena Clara Julia Laura Martha Ingrid Sofia Irina Olga Natalia Fatima Leila Amina Aisha Chiara
    Giulia Elena Marta Lucia Carmen Teresa Isabel Beatriz Emma Alice Charlotte Rachel Hannah Sarah Rebecca Deborah Judith
    Monica Veronica Barbara Margaret Catherine Elizabeth Eleanor Harriet Louise Nadia Tatiana Svetlana Ludmila Galina
    Yuki Keiko Priya Sunita Anjali Astrid Sigrid Birgit Greta Karin Ulrike Petra Renate Sabine Monika Agnes Zofia Ewa
    Magdalena Katarina Ivana Milena Vesna Adriana Camila Daniela Gabriela Valentina Paula Silvia Susan Linda Karen Nancy
    Patricia Sandra Donna Carol Ruth Sharon Michelle Kimberly Amanda Melissa Stephanie`),
  MALE: words(`Peter Paul Thomas Martin Stefan Andreas Johann Viktor Sergei Dmitri Nikolai Boris Ivan Oleg Anton Ahmed Omar
    Hassan Yusuf Karim Marco Luca Giovanni Paolo Antonio Carlos Miguel Diego Pedro Rafael James William Henry Edward
    George Arthur Walter Frank Robert Richard Charles David Daniel Samuel Benjamin Jonathan Simon Philip Stephen Patrick
    Hiroshi Kenji Rajesh Sanjay Arjun Lars Erik Gustav Henrik Magnus Olaf Bjorn Klaus Dieter Jurgen Helmut Tomasz Marek
    Jakub Pavel Jiri Milan Goran Zoran Dragan Alberto Eduardo Fernando Ricardo Roberto Sebastian John Michael Joseph
    Kenneth Brian Kevin Ronald Timothy Jeffrey Gary Nicholas Eric Jacob Raymond Gregory Dennis`),
}

/** Family names: a beginning, perhaps a middle, an end. */
export const FAMILY_STARTS =
  words(`Brav Cald Dorv Eskel Farn Gald Hask Ilv Jorv Kest Lorv Mald Norv Osk Pelv Quarn Resk Solv
  Tarv Ulv Varn Wesk Yelv Zarv Bresk Corv Drav Elsk Fosk Grav Holv Iskr Jalv Kalv Lusk Morv Nesk Orv Prav Rolv Skarn
  Trev Vosk Welk Ziv Belk Darn Folk Gersk Helv`)
export const FAMILY_MIDDLES = words('a an e el en i il in o ol or u un ar er al am ev iv ov')
export const FAMILY_ENDS =
  words(`dahl dane dell denko dic drick gart gaard grave holt kamp kova lund mere mond nell nik quist
  rand rath ric rosh sen shaw stad stein strand tane thorpe tsch vane vell venko vik vold wick worth zane zik`)

/** Family names that are names of bodies, papers or stations too. */
export const FAMILIES_OF_BODIES = words('Fox Post Forbes Bloomberg Herald Court Church Temple')

/** Places: the same, with other sounds. */
export const PLACE_STARTS =
  words(`Al Bar Bel Cas Cor Dal Dun El Fal Gar Hal Il Kar Kel Lan Lor Mar Mel Nar Nor Ol Or Pal Pen
  Ral Ros Sal Sel Tal Ter Ul Val Vel Wen Wil Yar Zal Tham Bren Glen`)
export const PLACE_MIDDLES = words('a e i o u an en in on um ar er ir or ur as es is os us am em im om eth ath oth')
export const PLACE_ENDS =
  words(`ack ade aine ane ara ava den dor eth ford gate ham haven ia ide ila ile mar min mont mouth
  neth nia nor ova port ria row sea stead tan thal tor vale ven vin wyn`)

/** Lower-case words that no dictionary has: crops, fabrics, alloys, breeds. They give the archive its rare words. */
export const RARE_STARTS =
  words(`b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p ph pl pr qu r s sc sh sk sl sm sn sp
  st str t th tr v w y z`)
export const RARE_MIDDLES =
  words(`ab ad ag al am an ap ar as at eb ed el em en ep er es et ib id il im in ip ir is it ob od
  ol om on op or os ot ub ud ul um un up ur us ut`)
export const RARE_ENDS =
  words(`aline amine andra arium elle enda erite essa etta idium iline inda ineth isk ite ivar olan
  oline onite orum osk ovar ulin umbra unda urite`)

/** Offices that stand before a name. */
export const OFFICES_BEFORE = [
  ...['Prime Minister', 'Foreign Minister', 'Finance Minister', 'Transport Minister', 'Health Minister'],
  ...['Education Minister', 'Interior Minister', 'Defence Minister', 'Energy Minister', 'Justice Minister'],
  ...['Mayor', 'Deputy Mayor', 'Governor', 'Senator', 'Professor', 'Judge', 'Police Chief', 'General', 'Colonel'],
  ...['Bishop', 'Ambassador', 'Councillor', 'Inspector', 'Captain'],
] as const

/** Callings that stand behind a name, between commas. */
export const CALLINGS_BEHIND = [
  ...['a nurse', 'a farmer', 'a teacher', 'a lawyer', 'an engineer', 'a fisherman', 'a baker', 'a retired miner'],
  ...['a shopkeeper', 'an economist', 'a historian', 'a surgeon', 'a bus driver', 'a student', 'an architect'],
  ...['the team’s coach', 'a hydrologist', 'a geologist', 'a biologist', 'a librarian', 'a carpenter', 'a musician'],
] as const

export const NEWSPAPER_WORDS = words(`Courier Gazette Herald Tribune Chronicle Observer Post Times Journal Dispatch
  Examiner Sentinel Mirror Bulletin Register`)
export const BODY_WORDS = [
  ...[
    'Ministry',
    'Council',
    'Authority',
    'Commission',
    'Board',
    'Association',
    'Federation',
    'Institute',
    'University',
  ],
  ...['Union', 'Hospital', 'Police Department', 'Bank', 'Foundation', 'Court'],
] as const
