/** Counts per month, as the API gives them, made ready to draw: without gaps, and by year where there are too many. */
export interface Bin {
  /** First day. */
  readonly start: string
  /** Last day. */
  readonly end: string
  readonly count: number
}

/** Most bars that a chart shows by month. */
const MOST = 120

type Counted = { readonly start: string; readonly count: number }

const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
const dayOf = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
const lastDay = (year: number, month: number) => new Date(Date.UTC(2000 + (year % 400), month + 1, 0)).getUTCDate()

/** `months` are sorted and may have gaps; at least a year is shown. */
export function binsOf(months: readonly Counted[]): readonly Bin[] {
  if (!months.length) return []
  const counts = new Map(months.map(({ start, count }) => [monthOf(start), count]))
  const first = monthOf(months[0]!.start)
  const last = monthOf(months.at(-1)!.start)
  if (last - first >= MOST) return yearBins(counts, Math.floor(first / 12), Math.floor(last / 12))
  const lack = Math.max(0, 11 - (last - first))
  const from = first - Math.floor(lack / 2)
  return Array.from({ length: last - first + lack + 1 }, (_, place) => {
    const at = from + place
    const [year, month] = [Math.floor(at / 12), at % 12]
    return { start: dayOf(year, month, 1), end: dayOf(year, month, lastDay(year, month)), count: counts.get(at) ?? 0 }
  })
}

function yearBins(counts: ReadonlyMap<number, number>, first: number, last: number): readonly Bin[] {
  const sums = new Map<number, number>()
  for (const [at, count] of counts) sums.set(Math.floor(at / 12), (sums.get(Math.floor(at / 12)) ?? 0) + count)
  return Array.from({ length: last - first + 1 }, (_, place) => {
    const year = first + place
    return { start: dayOf(year, 0, 1), end: dayOf(year, 11, 31), count: sums.get(year) ?? 0 }
  })
}

export const isByYear = (bins: readonly Bin[]): boolean =>
  bins[0]?.end.endsWith('12-31') === true && bins[0].start.endsWith('01-01')
