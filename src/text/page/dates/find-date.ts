import { MONTHS } from '../../../languages/date-words.ts'
import { type Clock, readClock, readTime } from './read-clock.ts'
import { offsetAt } from './zone-offset.ts'

/** Which number of `10/5/2004` is the day; null: the page does not tell. */
export type DateOrder = 'DMY' | 'MDY' | null

/** A calendar date in a line, with its time where printed. Offsets are into the line. */
export interface FoundDate {
  readonly start: number
  readonly end: number
  /**
   * As printed, in ISO 8601: `2020-08-15`, or `2020-08-15T23:40:00-05:00` where time and zone are printed; null where
   * unreadable or ambiguous.
   */
  readonly value: string | null
  readonly precision: 'DAY' | 'MINUTE' | 'SECOND'
  /** Where the year belongs, of a date that is printed without it. */
  readonly yearAt?: number
}

const ORDINAL = '(?:st|nd|rd|th|er|\\.?º|\\.|°)?'
const MONTH = '[\\p{L}\\p{M}]{3,14}'
const DATE = new RegExp(
  [
    // 2020-08-15, 2020/8/15, 2020.08.15
    '(?<y1>\\d{4})[-/.](?<m1>\\d{1,2})[-/.](?<d1>\\d{1,2})(?!\\d)',
    // 2020年8月15日, 2020년 8월 15일
    '(?<y2>\\d{4})[年년] ?(?<m2>\\d{1,2})[月월] ?(?<d2>\\d{1,2})[日일]',
    // 10/5/2004, 22.10.2013
    '(?<a>\\d{1,2})(?<sep>[-/.])(?<b>\\d{1,2})\\k<sep>(?<y3>\\d{4})(?!\\d)',
    // 15 August 2020, 15. August 2020, 15th of August, 2020, 15-Aug-2020, 15 de agosto de 2020
    `(?<d4>\\d{1,2})${ORDINAL}[ -](?:de |of )?(?<w4>${MONTH})\\.?,?[ -](?:de |del |of )?(?<y4>\\d{4})(?!\\d)`,
    // August 15, 2020, Aug. 15 2020, August 15th, 2020
    `(?<w5>${MONTH})\\.? (?<d5>\\d{1,2})${ORDINAL}(?: ?, ?| )(?<y5>\\d{4})(?!\\d)`,
    // Mar  1 23:30:00 EST 2021
    `(?<w6>\\p{L}{3,4}) {1,2}(?<d6>\\d{1,2}) (?<t6>\\d{2}:\\d{2}:\\d{2} (?:[A-Z]{1,5}|[+-]\\d{4}) )(?<y6>\\d{4})(?!\\d)`,
    // 1 Mar 21 23:30, in mail of old
    '(?<d7>\\d{1,2}) (?<w7>\\p{L}{3}) (?<y7>\\d{2})(?= \\d{2}:\\d{2})',
  ].join('|'),
  'gu',
)
const YEARLESS = new RegExp(
  `(?<d8>\\d{1,2})${ORDINAL} (?:de |of )?(?<w8>${MONTH})\\.?(?! ?,? ?\\d{4})|(?<w9>${MONTH})\\.? (?<d9>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.])`,
  'gu',
)

/** The first date in a folded line, from `from` on. */
export function findDate(line: string, order: DateOrder, from = 0): FoundDate | null {
  DATE.lastIndex = from
  for (let match = DATE.exec(line); match !== null; match = DATE.exec(line)) {
    const g = match.groups!
    const word = g.w4 ?? g.w5 ?? g.w6 ?? g.w7
    const month = word === undefined ? null : monthOf(word)
    // Neither the inside of a longer number or word, nor `page 12, 2004`.
    if (month === undefined || isInside(line, match.index)) {
      DATE.lastIndex = match.index + 1
      continue
    }
    const end = match.index + match[0].length
    const day = dayOf(g, month, order)
    if (g.t6 === undefined) return withClock(match.index, end, day, readClock(line, match.index, end))
    const clock = readTime(line, end - g.t6.length - g.y6!.length)
    return withClock(match.index, end, day, clock && { ...clock, start: match.index, end })
  }
  return null
}

/** The first day and month without a year: `Mon, 1 March`, `Dec. 31, 11:30 p.m.` Its value is null. */
export function findYearless(line: string, from = 0): FoundDate | null {
  YEARLESS.lastIndex = from
  for (let match = YEARLESS.exec(line); match !== null; match = YEARLESS.exec(line)) {
    const { w8, d8, w9, d9 } = match.groups!
    const month = monthOf((w8 ?? w9)!)
    // the year of a leap day is not known yet
    if (month === undefined || isInside(line, match.index) || !calendarDay(2000, month, Number(d8 ?? d9))) {
      YEARLESS.lastIndex = match.index + 1
      continue
    }
    const yearAt = match.index + match[0].length
    return { ...withClock(match.index, yearAt, null, readClock(line, match.index, yearAt)), yearAt }
  }
  return null
}

const isInside = (line: string, at: number) => /[\p{L}\p{N}]/u.test(line.charAt(at - 1))

/** A day with the time beside it, where its zone is certain. */
function withClock(start: number, end: number, day: string | null, clock: Clock | null): FoundDate {
  const span = clock === null ? { start, end } : { start: clock.start, end: clock.end }
  if (day === null || clock === null || clock.zone === null) return { ...span, value: day, precision: 'DAY' }
  const local = Date.parse(`${day}T00:00:00Z`) + clock.seconds * 1000
  const offset = offsetAt(clock.zone, local)
  const sign = offset < 0 ? '-' : '+'
  const two = (number: number) => String(number).padStart(2, '0')
  const zone = offset === 0 ? 'Z' : `${sign}${two(Math.trunc(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`
  return { ...span, value: new Date(local).toISOString().slice(0, 19) + zone, precision: clock.precision }
}

/** Month number of a printed name; undefined where it is none. */
export function monthOf(word: string): number | undefined {
  return MONTHS.get(word.normalize('NFC').toLowerCase())
}

function dayOf(g: Record<string, string | undefined>, month: number | null, order: DateOrder): string | null {
  const short = Number(g.y7)
  const year =
    g.y7 === undefined ? Number(g.y1 ?? g.y2 ?? g.y3 ?? g.y4 ?? g.y5 ?? g.y6) : short + (short < 70 ? 2000 : 1900)
  if (month !== null) return calendarDay(year, month, Number(g.d4 ?? g.d5 ?? g.d6 ?? g.d7))
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
