import { ZONES } from '../../../languages/date-words.ts'

/** A time of day beside a date. `zone` is in minutes east of UTC, null where none is printed. */
export interface Clock {
  readonly start: number
  readonly end: number
  readonly minutes: number
  readonly zone: number | null
}

const AFTER =
  /(?:T|,? (?:at |- |\| )?|, ?)(\d{1,2})[:.h](\d{2})(?::\d{2}(?:\.\d{1,9})?)?(?: ?([ap])\.?m\.?)?(?: ?\(?([A-Z]{1,4}|[+-]\d{2}:?\d{2})\)?(?![\p{L}\d]))?/uy
const BEFORE =
  /(?:^|[^\d:])(\d{1,2}):(\d{2})(?: ?([ap])\.?m\.?)?(?: ?\(?([A-Z]{1,4}|[+-]\d{2}:?\d{2})\)?)?,?(?: on)? ?$/iu
const LABEL = /\((?:GMT\/UTC|GMT|UTC)\) ?[:=]? ?$/

/** The time printed just after (`15:54 GMT`) or before (`00:22 22/10/2013`) a date that spans `start` to `end`. */
export function readClock(line: string, start: number, end: number): Clock | null {
  const lead = line.slice(Math.max(0, start - 40), start)
  AFTER.lastIndex = end
  const after = AFTER.exec(line)
  const before = after === null ? BEFORE.exec(lead) : null
  const match = after ?? before
  if (match === null) return null
  const [, hour, minute, half, zone] = match
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  if (hours > 24 || Number(minute) > 59) return null
  const offset = zone === undefined ? (LABEL.test(lead) ? 0 : null) : zoneOffset(zone)
  const digit = before === null ? 0 : before[0].search(/\d/)
  return {
    start: before === null ? start : start - before[0].length + digit,
    end: after === null ? end : end + after[0].length,
    minutes: hours * 60 + Number(minute),
    zone: offset,
  }
}

function zoneOffset(zone: string): number | null {
  const digits = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)
  if (digits === null) return ZONES.get(zone.toLowerCase()) ?? null
  return (digits[1] === '-' ? -1 : 1) * (Number(digits[2]) * 60 + Number(digits[3]))
}
