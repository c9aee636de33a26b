/** ISO date of a real day between 1600 and 2099, else null. */
export function calendarDay(year: number, month: number, day: number): string | null {
  if (year < 1600 || year > 2099 || month < 1 || month > 12 || day < 1) return null
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Days of the Persian calendar up to a day, counted from some day of the past. */
const persianDays = (year: number, month: number, day: number) =>
  365 * year +
  Math.floor(year / 33) * 8 +
  Math.floor(((year % 33) + 3) / 4) +
  (month < 7 ? (month - 1) * 31 : (month - 7) * 30 + 186) +
  day

/** ISO date of a day of the Persian calendar, which Iran and Afghanistan count by: 1399, 5, 25 -> `2020-08-15`. */
export function persianDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const days = persianDays(year + 1595, month, day) - persianDays(1399 + 1595, 5, 25)
  const date = new Date(Date.UTC(2020, 7, 15 + days))
  return calendarDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

/** Years of Thailand's calendar run ahead of others by this many. */
const BUDDHIST = 543

/** The first year of each Japanese era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2019, 平成: 1989, 昭和: 1926, 大正: 1912, 明治: 1868 }

/** The year that is printed in an era: 令和, 2 -> 2020; the first year is called 元. */
export function yearOfEra(era: string, year: string): number {
  return ERAS[era]! - 1 + (year === '元' ? 1 : Number(year))
}

/** The common year of one that Thai pages print: 2563 -> 2020. */
export const commonYear = (year: number): number => (year > 2400 && year < 2700 ? year - BUDDHIST : year)

/** Digits of Arabic, Persian, Indian and wide print as 0 to 9; of the same length. */
export function plainDigits(line: string): string {
  if (!OTHER_DIGITS.test(line)) return line
  return line.replace(new RegExp(OTHER_DIGITS, 'g'), (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - ZEROS.find((zero) => code >= zero && code < zero + 10)!)
  })
}

const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/
