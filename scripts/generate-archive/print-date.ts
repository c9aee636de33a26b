import type { Random } from './random.ts'

/** A date as an article prints it, and the moment that it says. */
export interface PrintedDate {
  readonly printed: string
  /** In UTC, as `2019-03-15T04:30:00Z`; null where only the day is printed. */
  readonly moment: string | null
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** All that clocks are set to, in minutes east of UTC. */
export const OFFSETS: readonly number[] = [
  ...[
    -720, -660, -600, -570, -540, -480, -420, -360, -300, -240, -210, -180, -120, -60, 0, 60, 120, 180, 210, 240, 270,
  ],
  ...[300, 330, 345, 360, 390, 420, 480, 525, 540, 570, 600, 630, 660, 720, 765, 780, 840],
]
const NAMED = { EST: -300, EDT: -240, PST: -480, GMT: 0, BST: 60, CET: 60, MSK: 180, JST: 540, AEST: 600 } as const

/** `March 14, 2019` */
export function spellDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${MONTHS[month! - 1]} ${day}, ${year}`
}

const two = (number: number) => String(number).padStart(2, '0')

/** A day with a time and zone of its own, or alone, in one of the ways of the news. */
export function printDate(date: string, random: Random): PrintedDate {
  if (random.chance(0.2)) return { printed: spellDate(date), moment: null }
  const [hour, minute, second] = [random.below(24), random.below(60), random.below(60)]
  const momentOf = (offset: number, seconds: number) =>
    `${new Date(Date.parse(`${date}T00:00:00Z`) + (hour * 60 + minute - offset) * 60_000 + seconds * 1000).toISOString().slice(0, 19)}Z`
  const [zone, named] = random.pick(Object.entries(NAMED))
  const offset = random.pick(OFFSETS)
  const iso = `${offset < 0 ? '-' : '+'}${two(Math.trunc(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`
  const [year, month, day] = date.split('-').map(Number)
  const written = `${day} ${MONTHS[month! - 1]} ${year}`
  const twelve = `${hour % 12 || 12}:${two(minute)}`
  switch (random.below(5)) {
    case 0:
      return { printed: `${spellDate(date)} ${twelve} ${hour < 12 ? 'a' : 'p'}.m. ${zone}`, moment: momentOf(named, 0) }
    case 1:
      return { printed: `${written} ${two(hour)}:${two(minute)} ${zone}`, moment: momentOf(named, 0) }
    case 2:
      return { printed: `${written} ${two(hour)}:${two(minute)} UTC${iso}`, moment: momentOf(offset, 0) }
    default:
      return {
        printed: `${date}T${two(hour)}:${two(minute)}:${two(second)}${iso}`,
        moment: momentOf(offset, second),
      }
  }
}
