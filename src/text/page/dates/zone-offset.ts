import { TWELVE_HOUR_ZONES, ZONES } from '../../../languages/zones-data.ts'

/** A zone as printed, in minutes east of UTC, or as the IANA zone that tells by the day; null where it is not certain. */
export function readZone(printed: string, isTwelveHours: boolean): number | string | null {
  const digits = /^(?:GMT|UTC|UT)? ?([+\-\u2212])(\d{1,2}):?(\d{2})?$/i.exec(printed)
  if (digits !== null) {
    const minutes = Number(digits[2]) * 60 + Number(digits[3] ?? 0)
    if (minutes > 14 * 60) return null
    return digits[1] === '+' ? minutes : -minutes
  }
  const name = printed.toLowerCase()
  if (printed.includes('/')) return isZone(printed) ? printed : null
  return ZONES.get(name) ?? (isTwelveHours ? TWELVE_HOUR_ZONES.get(name) : undefined) ?? null
}

/** Minutes east of UTC that a zone's clocks show at a local time, given as if it were UTC in milliseconds. */
export function offsetAt(zone: number | string, local: number): number {
  if (typeof zone === 'number') return zone
  // what the clocks show at that moment of UTC is at most a day off; once more from there
  const first = offsetOf(zone, local)
  return offsetOf(zone, local - first * 60_000)
}

const formats = new Map<string, Intl.DateTimeFormat>()

function offsetOf(zone: string, time: number): number {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    formats.set(zone, format)
  }
  const name = format.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours = '0', minutes = '0'] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name })
    return true
  } catch {
    return false
  }
}
