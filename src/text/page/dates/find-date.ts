import { MONTHS, PERSIAN_MONTHS } from '../../../languages/date-words.ts'
import { calendarDay, commonYear, persianDay, plainDigits, yearOfEra } from './calendar-day.ts'
import { DATE, YEARLESS } from './date-patterns.ts'
import { type Clock, readClock, readTime } from './read-clock.ts'
import { offsetAt } from './zone-offset.ts'

/** Order of the numbers of `10/5/2004`; null: the page does not tell. */
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
  /** Offset at which the year belongs, of a date that is printed without it. */
  readonly yearAt?: number
}

/** The first date in a folded line, from `from` on. */
export function findDate(printed: string, order: DateOrder, from = 0): FoundDate | null {
  const line = plainDigits(printed)
  DATE.lastIndex = from
  for (let match = DATE.exec(line); match !== null; match = DATE.exec(line)) {
    const g = match.groups!
    const word = g.w4 ?? g.w5 ?? g.w6 ?? g.w7 ?? g.w10
    const month = word === undefined ? null : monthOf(word)
    // Neither the inside of a longer number or word, nor `page 12, 2004`.
    if (month === undefined || isInside(line, match.index)) {
      DATE.lastIndex = after(line, match.index)
      continue
    }
    const end = match.index + match[0].length
    const day = dayOf(g, word, month, order, /[\u06f0-\u06f9]/.test(printed.slice(match.index, end)))
    if (g.t6 === undefined) return withClock(match.index, end, day, readClock(line, match.index, end))
    const clock = readTime(line, end - g.t6.length - g.y6!.length)
    return withClock(match.index, end, day, clock && { ...clock, start: match.index, end })
  }
  return null
}

/** The first day and month without a year: `Mon, 1 March`, `Dec. 31, 11:30 p.m.` Its value is null. */
export function findYearless(printed: string, from = 0): FoundDate | null {
  const line = plainDigits(printed)
  YEARLESS.lastIndex = from
  for (let match = YEARLESS.exec(line); match !== null; match = YEARLESS.exec(line)) {
    const { w8, d8, w9, d9 } = match.groups!
    const month = monthOf((w8 ?? w9)!)
    // the year of a leap day is not known yet
    if (month === undefined || isInside(line, match.index) || !calendarDay(2000, month, Number(d8 ?? d9))) {
      YEARLESS.lastIndex = after(line, match.index)
      continue
    }
    const yearAt = match.index + match[0].length
    return { ...withClock(match.index, yearAt, null, readClock(line, match.index, yearAt)), yearAt }
  }
  return null
}

/**
 * Returns the offset of the next character. Within a surrogate pair, a pattern of code points would begin at the pair
 * again.
 */
const after = (line: string, at: number) => at + (line.codePointAt(at)! > 0xffff ? 2 : 1)

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
  const name = word.normalize('NFC').toLowerCase()
  return MONTHS.get(name) ?? MONTHS.get(name.replaceAll('.', '')) ?? PERSIAN_MONTHS.get(name)
}

/** The day that the groups of a match name, in whichever calendar; null where it is none, or may be two. */
function dayOf(
  g: Record<string, string | undefined>,
  word: string | undefined,
  month: number | null,
  order: DateOrder,
  inPersianDigits: boolean,
): string | null {
  const year = yearOf(g)
  if (month !== null) {
    const day = Number(g.d4 ?? g.d5 ?? g.d6 ?? g.d7 ?? g.d10)
    if (PERSIAN_MONTHS.has(word!)) return persianDay(year, month, day)
    return calendarDay(year, month, day)
  }
  if (g.a === undefined) {
    const [number, day] = [Number(g.m1 ?? g.m2 ?? g.m8 ?? g.m9 ?? g.m11), Number(g.d1 ?? g.d2 ?? g.d8 ?? g.d9 ?? g.d11)]
    return inPersianDigits && year < 1500 ? persianDay(year, number, day) : calendarDay(year, number, day)
  }
  const [a, b] = [Number(g.a), Number(g.b)]
  // Points are the European form; with slashes the page decides, unless one number can be no month.
  const dayFirst = (g.sep!.startsWith('.') && b <= 12) || a > 12 || (b <= 12 && (order === 'DMY' || a === b))
  if (!dayFirst && b <= 12 && order === null) return null
  return dayFirst ? calendarDay(year, b, a) : calendarDay(year, a, b)
}

function yearOf(g: Record<string, string | undefined>): number {
  if (g.era !== undefined) return yearOfEra(g.era, g.y8!)
  const short = Number(g.y7 ?? g.y11)
  if (g.y7 !== undefined || g.y11 !== undefined) return short + (short < 70 ? 2000 : 1900)
  return commonYear(Number(g.y1 ?? g.y2 ?? g.y3 ?? g.y4 ?? g.y5 ?? g.y6 ?? g.y9 ?? g.y10))
}
