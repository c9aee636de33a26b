/** Non-negative least squares: weights by which the counts of what each document uses come nearest to what it took. */

export interface Row {
  /** By the place of what is counted. */
  readonly counts: ReadonlyMap<number, number>
  /** What the document took, in points. */
  readonly points: number
}

export interface FitOptions {
  readonly rows: readonly Row[]
  /** Where the search begins, and what remains of what hardly any document uses. */
  readonly start: readonly number[]
  /** No weight becomes less: a document may use a thing that hardly any drawn one does. */
  readonly floor: readonly number[]
  /** Whether a weight is fitted. */
  readonly isFree: (place: number) => boolean
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
export function fitWeights({ rows, start, floor, isFree, caution, least }: FitOptions): number[] {
  const weights = [...start]
  const columns: (readonly (readonly [row: number, count: number])[])[] = start.map((_, place) =>
    rows.flatMap(({ counts }, row) => {
      const count = counts.get(place)
      return count ? [[row, count] as const] : []
    }),
  )
  const free = start.flatMap((_, place) => (isFree(place) && columns[place]!.length >= least ? [place] : []))
  const predicted = rows.map(({ counts }) => sumOf(counts, weights))
  for (let round = 0; round < ROUNDS; round++) {
    const shares = rows.map(({ points }, row) => {
      const share = 1 / (Math.max(points, 1) * Math.max(predicted[row]!, points / 10, 1))
      return predicted[row]! < points ? share * caution : share
    })
    for (let pass = 0; pass < PASSES; pass++)
      for (const place of free) {
        const column = columns[place]!
        let [slope, bend] = [0, 0]
        for (const [row, count] of column) {
          slope += shares[row]! * count * (rows[row]!.points - predicted[row]!)
          bend += shares[row]! * count * count
        }
        const pull = bend * INERTIA
        const next = Math.max(
          floor[place] ?? 0,
          weights[place]! + (slope + pull * (start[place]! - weights[place]!)) / (bend + pull),
        )
        const change = next - weights[place]!
        if (change === 0) continue
        weights[place] = next
        for (const [row, count] of column) predicted[row]! += count * change
      }
  }
  return weights
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
