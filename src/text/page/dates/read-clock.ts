import { DATE_FILLERS, WEEKDAYS } from '../../../languages/date-words.ts'
import { ZONES } from '../../../languages/zones-data.ts'
import { readZone } from './zone-offset.ts'

/** A time of day beside a date. Offsets are into the line. */
export interface Clock {
  readonly start: number
  readonly end: number
  /** Since midnight. */
  readonly seconds: number
  readonly precision: 'MINUTE' | 'SECOND'
  /** Minutes east of UTC, or an IANA zone; null where none is printed, or none that is certain. */
  readonly zone: number | string | null
}

/** Between a date and its time. */
const BEFORE_TIME =
  /(?:T|[,.]?(?: ?(?:오전|오후|午前|午後|上午|下午|lúc|klockan|a les|à partir de)|,? (?:at|um|à|a las|alle ore|alle|ore|om|às|as|kl\.?|klo|в|о|[-–—|/·•@])(?![\p{L}]))? ?)/iuy
/** 23:30, 23.30, 23h30, 23:30:15.123, 11:30 p.m., 8 p.m., 23時30分 */
const TIME =
  /(\d{1,2})(?:(?:[:.h]|時)(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?分?(?!\d)|h\b|(?= ?[ap]\. ?m\.| ?[ap]m\b))(?: ?([ap])\.? ?m(?:\.|\b))?(?: (?:uhr|h|hrs|hours|uur)\b)?/iuy
/** 2330 GMT: without a mark only where a zone follows. */
const BARE_TIME = /(\d{2})(\d{2})(?= ?(?:GMT|UTC|Z)\b)/y
const ZONE_NAMES = [...ZONES.keys()]
  .filter((name) => name.includes(' ') || name.length > 5)
  .sort((a, b) => b.length - a.length)
const ZONE =
  / ?(\(?)((?:GMT|UTC|UT) ?[+\-\u2212]\d{1,2}(?::?\d{2})?(?!\d)|[+\-\u2212]\d{2}(?::?\d{2})?(?!\d)|[A-Z][A-Za-z]{2,15}\/[A-Z][A-Za-z_]{2,20}(?:\/[A-Z][A-Za-z_]{2,20})?|\p{Lu}{1,5}(?![\p{L}\d]))\)?/uy
const NAMED_ZONE = new RegExp(` ?(\\(?)(${ZONE_NAMES.join('|')})(?![\\p{L}\\d])\\)?`, 'iuy')
/** The same once more: `(0430 GMT)`, `(Eastern Standard Time)`, `[America/New_York]`. */
const AGAIN =
  / ?(?:[([/] ?\d{1,2}[:.]?\d{2} ?(?:GMT|UTC)[)\]]?|[([](?:GMT|UTC|[A-Za-z ]{3,40} Time|[A-Z][A-Za-z]{2,15}\/[A-Za-z_/]{3,40})[)\]])/y
const LABEL = /\((?:GMT\/UTC|GMT|UTC)\) ?[:=]? ?$/

/** The time printed just after (`15:54 GMT`) or before (`00:22 22/10/2013`) a date that spans `start` to `end`. */
export function readClock(line: string, start: number, end: number): Clock | null {
  const lead = line.slice(Math.max(0, start - 60), start)
  BEFORE_TIME.lastIndex = end
  const from = end + (BEFORE_TIME.exec(line)?.[0].length ?? 0)
  const after = from === end ? null : readTime(line, from)
  const before = after === null ? readTimeBefore(line, start, lead) : null
  const clock = before ? { ...before, end } : after && { ...after, start }
  return clock && clock.zone === null && LABEL.test(lead) ? { ...clock, zone: 0 } : clock
}

/** A time of day at an offset of the line, with the zone behind it. */
export function readTime(line: string, at: number): Clock | null {
  BARE_TIME.lastIndex = at
  TIME.lastIndex = at
  const match = BARE_TIME.exec(line) ?? TIME.exec(line)
  if (match === null) return null
  const [printed, hour, minute = '0', second, half] = match
  const isTwelveHours = half !== undefined
  const hours = isTwelveHours ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour)
  if (hours > 24 || (hours === 24 && Number(minute) > 0) || Number(minute) > 59 || Number(second ?? 0) > 60) return null
  let end = at + printed.length
  NAMED_ZONE.lastIndex = end
  ZONE.lastIndex = end
  const zone = NAMED_ZONE.exec(line) ?? ZONE.exec(line)
  if (zone !== null) {
    end += zone[0].length
    AGAIN.lastIndex = end
    end += AGAIN.exec(line)?.[0].length ?? 0
  }
  return {
    start: at,
    end,
    seconds: hours * 3600 + Number(minute) * 60 + Number(second ?? 0),
    precision: second === undefined ? 'MINUTE' : 'SECOND',
    zone: zone === null ? null : readZone(zone[2]!, isTwelveHours),
  }
}

/** `11:30 PM EST, Mon ` before a date. */
function readTimeBefore(line: string, start: number, lead: string): Clock | null {
  for (const { index } of lead.matchAll(/(?<![\d:.])\d{1,2}/g)) {
    const clock = readTime(line, start - lead.length + index)
    if (clock === null || clock.end > start) continue
    const between = line.slice(clock.end, start)
    const words = between.match(/[\p{L}\p{M}]+/gu) ?? []
    const isBeside = /^[\s,|–—-]*(?:[\p{L}\p{M}]+[.,]? ?){0,2}$/u.test(between)
    if (isBeside && words.every((word) => DATE_FILLERS.has(word.toLowerCase()) || WEEKDAYS.has(word.toLowerCase())))
      return clock
  }
  return null
}
