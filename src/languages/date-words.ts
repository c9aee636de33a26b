import { LANGUAGES } from './languages.ts'

/** Month names and their short forms, January to December, in languages that have no rules yet (genitives for Slavic ones). */
const OTHER_MONTHS = [
  // Italian
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'gen - - - mag giu lug - - ott - -',
  // Portuguese
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  '- fev - - - - - - - out - -',
  // Dutch
  'januari februari maart april mei juni juli augustus september oktober november december',
  '- - mrt - - - - - - - - -',
  // Swedish, Danish, Norwegian, Finnish
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januar februar marts april maj juni juli august september oktober november december',
  '- - - - - - - - - - - desember',
  'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  // Russian, Ukrainian, Belarusian, Polish, Czech
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'ledna února března dubna května června července srpna září října - prosince',
  // Turkish, Romanian, Greek
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
]

/** Month number of a name in lower case, NFC, without a dot. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [...LANGUAGES.flatMap(({ dates }) => dates.months), ...OTHER_MONTHS]
    .flatMap((list) => list.split(' ').map((name, i) => [name, i + 1] as const))
    .filter(([name]) => name !== '-'),
)

const OTHER_WEEKDAYS = [
  'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  'segunda terça quarta quinta sexta feira',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  'måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag',
  'понедельник вторник среда четверг пятница суббота воскресенье',
  'poniedziałek wtorek środa czwartek piątek sobota niedziela',
]

export const WEEKDAYS: ReadonlySet<string> = new Set(
  [...LANGUAGES.map(({ dates }) => dates.weekdays), ...OTHER_WEEKDAYS].flatMap((list) => list.split(' ')),
)

/** Words beside a date on its line that say nothing more. */
export const DATE_FILLERS: ReadonlySet<string> = new Set(
  (
    'on at local time hours hrs h uhr um am den der le à a las el de del alle ore il om uur op às as em kl klo ' +
    'г год года року в о mo di mi do fr sa so lun mar mer jeu ven sam dim mié jue vie sáb dom gio gen wo vr za zo'
  ).split(' '),
)
