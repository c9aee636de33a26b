import { MONTHS } from '../../../languages/date-words.ts'
import { readClock } from './read-clock.ts'

/** Which number of `10/5/2004` is the day; null: the page does not tell. */
export type DateOrder = 'DMY' | 'MDY' | null

/** A calendar date in a line, with its time where printed. Offsets are into the line. */
export interface FoundDate {
  readonly start: number
  readonly end: number
  /** `2020-08-15`, or `2020-08-15T13:40:00Z` where time and zone are printed; null where unreadable or ambiguous. */
  readonly value: string | null
  readonly precision: 'DAY' | 'MINUTE'
}

const ORDINAL = '(?:st|nd|rd|th|\\.|º)?'
const DATE = new RegExp(
  [
    // 2020-08-15, 2020/8/15, 2020.08.15
    '(?<y1>\\d{4})[-/.](?<m1>\\d{1,2})[-/.](?<d1>\\d{1,2})(?!\\d)',
    // 2020年8月15日
    '(?<y2>\\d{4})年(?<m2>\\d{1,2})月(?<d2>\\d{1,2})日',
    // 10/5/2004, 22.10.2013
    '(?<a>\\d{1,2})(?<sep>[-/.])(?<b>\\d{1,2})\\k<sep>(?<y3>\\d{4})(?!\\d)',
    // 15 August 2020, 15. August 2020, 15th of August, 2020, 15-Aug-2020, 15 de agosto de 2020
    `(?<d4>\\d{1,2})${ORDINAL}[ -](?:de |of )?(?<w4>[\\p{L}\\p{M}]{3,14})\\.?,?[ -](?:de |del |of )?(?<y4>\\d{4})(?!\\d)`,
    // August 15, 2020, Aug. 15 2020, August 15th, 2020
    `(?<w5>[\\p{L}\\p{M}]{3,14})\\.? (?<d5>\\d{1,2})${ORDINAL}(?: ?, ?| )(?<y5>\\d{4})(?!\\d)`,
  ].join('|'),
  'gu',
)

/** The first date in a folded line, from `from` on. */
export function findDate(line: string, order: DateOrder, from = 0): FoundDate | null {
  DATE.lastIndex = from
  for (let match = DATE.exec(line); match !== null; match = DATE.exec(line)) {
    const g = match.groups!
    const word = g.w4 ?? g.w5
    const month = word === undefined ? null : monthOf(word)
    // Neither the inside of a longer number or word, nor `page 12, 2004`.
    if (month === undefined || /[\p{L}\p{N}]/u.test(line.charAt(match.index - 1))) {
      DATE.lastIndex = match.index + 1
      continue
    }
    const end = match.index + match[0].length
    const day = dayOf(g, month, order)
    const clock = readClock(line, match.index, end)
    const start = clock?.start ?? match.index
    const stop = clock?.end ?? end
    if (day === null) return { start, end: stop, value: null, precision: 'DAY' }
    if (clock === null || clock.zone === null) return { start, end: stop, value: day, precision: 'DAY' }
    const time = Date.parse(`${day}T00:00:00Z`) + (clock.minutes - clock.zone) * 60_000
    return { start, end: stop, value: `${new Date(time).toISOString().slice(0, 19)}Z`, precision: 'MINUTE' }
  }
  return null
}

/** Month number of a printed name; undefined where it is none. */
export function monthOf(word: string): number | undefined {
  return MONTHS.get(word.normalize('NFC').toLowerCase())
}

function dayOf(g: Record<string, string | undefined>, month: number | null, order: DateOrder): string | null {
  const year = Number(g.y1 ?? g.y2 ?? g.y3 ?? g.y4 ?? g.y5)
  if (month !== null) return calendarDay(year, month, Number(g.d4 ?? g.d5))
  if (g.a === undefined) return calendarDay(year, Number(g.m1 ?? g.m2), Number(g.d1 ?? g.d2))
  const [a, b] = [Number(g.a), Number(g.b)]
  // Points are the European form; with slashes the page decides, unless one number can be no month.
  const dayFirst = g.sep === '.' || a > 12 || (b <= 12 && (order === 'DMY' || a === b))
  if (!dayFirst && b <= 12 && order === null) return null
  return dayFirst ? calendarDay(year, b, a) : calendarDay(year, a, b)
}

/** ISO date of a real day between 1600 and 2099, else null. */
export function calendarDay(year: number, month: number, day: number): string | null {
  if (year < 1600 || year > 2099 || month < 1 || month > 12 || day < 1) return null
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
