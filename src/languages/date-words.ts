import { LANGUAGES } from './languages.ts'

/** Month names and their short forms, January to December, in languages that have no rules yet (genitives for Slavic ones). */
const OTHER_MONTHS = [
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'janv févr - avr - - juil - - - - déc',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
]

/** Month number of a name in lower case, NFC, without a dot. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [...LANGUAGES.flatMap(({ dates }) => dates.months), ...OTHER_MONTHS]
    .flatMap((list) => list.split(' ').map((name, i) => [name, i + 1] as const))
    .filter(([name]) => name !== '-'),
)

const OTHER_WEEKDAYS =
  'lundi mardi mercredi jeudi vendredi samedi dimanche понедельник вторник среда четверг пятница суббота воскресенье'

export const WEEKDAYS: ReadonlySet<string> = new Set(
  [...LANGUAGES.map(({ dates }) => dates.weekdays), OTHER_WEEKDAYS].flatMap((list) => list.split(' ')),
)

/** Zones that news pages print, in minutes east of UTC. Ambiguous ones (CST, IST, AST) are left out. */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ['gmt', 0],
  ['utc', 0],
  ['z', 0],
  ['bst', 60],
  ['wet', 0],
  ['cet', 60],
  ['cest', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['est', -300],
  ['edt', -240],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
  ['kst', 540],
  ['jst', 540],
])
