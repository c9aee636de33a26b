/** Non-negative least squares: weights by which the counts of what each document uses come nearest to what it took. */

export interface Row {
  /** By the place of what is counted. */
  readonly counts: ReadonlyMap<number, number>
  /** What the document took, in points. */
  readonly points: number
  /** Whether it was stopped, and would have taken more: a price above is then no error. */
  readonly isStopped?: boolean
}

export interface FitOptions {
  readonly rows: readonly Row[]
  /** Where the search begins, and what remains of what hardly any document uses. */
  readonly start: readonly number[]
  /** No weight becomes less: a document may use a thing that hardly any drawn one does. */
  readonly floor: readonly number[]
  /** Places that are weighed together; null of what is not fitted. */
  readonly groupOf: (place: number) => string | null
  /** How much more a price below what was measured counts than one above. */
  readonly caution: number
  /** Documents that have to use a thing for its weight to be fitted. */
  readonly least: number
}

/** Rounds in which rows get new shares, and passes over all weights in each. */
const [ROUNDS, PASSES] = [12, 60]

/** How strongly a weight holds to where it began, as a share of what the documents say of it. */
const INERTIA = 1e-3

/** Returns the weights. Each row counts by its ratio, not its difference: a document of 2 ms as much as one of 200. */
export function fitWeights(options: FitOptions): number[] {
  const { rows, start, caution } = options
  const weights = [...start]
  const columns = columnsOf(options)
  // Members of a group that began apart come together
  for (const { places, least } of columns) {
    const common = Math.max(least, ...places.map((place) => start[place]!))
    for (const place of places) weights[place] = common
  }
  const predicted = rows.map(({ counts }) => sumOf(counts, weights))
  for (let round = 0; round < ROUNDS; round++) {
    const shares = rows.map((row, at) => shareOf(row, predicted[at]!, caution))
    for (let pass = 0; pass < PASSES; pass++)
      for (const column of columns) {
        const now = weights[column.places[0]!]!
        const change = stepOf(column, now, rows, predicted, shares)
        if (change === 0) continue
        for (const place of column.places) weights[place] = now + change
        for (const [row, count] of column.counts) predicted[row]! += count * change
      }
  }
  return weights
}

interface Column {
  readonly places: readonly number[]
  /** Of the rows that use any of the places. */
  readonly counts: readonly (readonly [row: number, count: number])[]
  readonly start: number
  readonly least: number
}

function columnsOf({ rows, start, floor, groupOf, least }: FitOptions): Column[] {
  const groups = new Map<string, number[]>()
  for (const place of start.keys()) {
    const group = groupOf(place)
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), place])
  }
  return [...groups.values()].flatMap((places) => {
    const counts = rows.flatMap(({ counts }, row) => {
      const count = places.reduce((sum, place) => sum + (counts.get(place) ?? 0), 0)
      return count > 0 ? [[row, count] as const] : []
    })
    if (counts.length < least) return []
    const from = Math.max(...places.map((place) => start[place]!))
    return [{ places, counts, start: from, least: Math.max(0, ...places.map((place) => floor[place] ?? 0)) }]
  })
}

/** How much a row says: its error counts as a share of what was measured and of what was predicted. */
function shareOf({ points, isStopped }: Row, predicted: number, caution: number): number {
  if (isStopped && predicted > points) return 0
  const share = 1 / (Math.max(points, 1) * Math.max(predicted, points / 10, 1))
  return predicted < points ? share * caution : share
}

/** The change of one weight that fits best as the others are. */
function stepOf(
  { counts, start, least }: Column,
  now: number,
  rows: readonly Row[],
  predicted: readonly number[],
  shares: readonly number[],
): number {
  let [slope, bend] = [0, 0]
  for (const [row, count] of counts) {
    slope += shares[row]! * count * (rows[row]!.points - predicted[row]!)
    bend += shares[row]! * count * count
  }
  if (bend === 0) return 0
  const pull = bend * INERTIA
  return Math.max(least, now + (slope + pull * (start - now)) / (bend + pull)) - now
}

export function sumOf(counts: ReadonlyMap<number, number>, weights: readonly number[]): number {
  let sum = 0
  for (const [place, count] of counts) sum += count * weights[place]!
  return sum
}

/** Steps between one power of ten and the next. */
const STEPS = [1, 1.5, 2, 3, 5, 7, 10]

/** The nearest sensible number: 1, 1.5, 2, 3, 5 or 7 of some power of ten; nothing below a twentieth. */
export function roundWeight(weight: number): number {
  if (weight < 0.05) return 0
  const power = 10 ** Math.floor(Math.log10(weight))
  const near = STEPS.reduce((best, step) =>
    Math.abs(Math.log(step * power) - Math.log(weight)) < Math.abs(Math.log(best * power) - Math.log(weight))
      ? step
      : best,
  )
  return Number((near * power).toPrecision(2))
}
