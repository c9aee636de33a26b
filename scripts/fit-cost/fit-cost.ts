/** Fits weights to what documents took, so that 100,000 points are 250 ms. */
import type { GraphQLSchema } from 'graphql'
import type { Measured } from '../bench/worst/measure-question.ts'
import type { Worst } from '../bench/worst/measure-worst.ts'
import { fitWeights, type Row, roundWeight, sumOf } from './fit-weights.ts'
import { groupOf, leastOf } from './group-of.ts'
import { weighParts } from './weigh-parts.ts'

/** Points of a millisecond of processor time on the machine that is measured on. */
export const POINTS = 400

/** Milliseconds below which a document says little: much of what it took is the request itself. */
const LEAST_MS = 2

/** Fits in a row, each with the types that are the dearest by the last one. */
const TURNS = 3

/** See FitOptions: a price too low lets more in than the server can do, one too high refuses what it could. */
const CAUTION = 15

/** Documents that use a thing, at the least, for a weight of its own. */
const LEAST_USES = 8

export interface Fit {
  /** By coordinate, those that were fitted or had a weight. */
  readonly current: ReadonlyMap<string, number>
  readonly fitted: ReadonlyMap<string, number>
  /** How many documents use each. */
  readonly uses: ReadonlyMap<string, number>
  readonly documents: number
  readonly before: Spread
  readonly after: Spread
  /** The same with each list as long as it was, which no price can know. */
  readonly actual: Spread
}

export interface Spread {
  /** Of ms a point among documents of 2 ms or more: percentiles. */
  readonly p5: number
  readonly p50: number
  readonly p95: number
  /** The document that took most for its price: measured ÷ predicted. */
  readonly worst: number
  readonly worstQuery: string
}

export function fitCost(schema: GraphQLSchema, measured: readonly Worst[]): Fit {
  const documents = measured.flatMap(({ nothing, drawn, shown, known }) =>
    [...drawn, ...shown, ...known]
      .filter(({ outcome, ms }) => (outcome === 'ANSWERED' && ms - nothing > LEAST_MS / 2) || outcome === 'TIMEOUT')
      .map((one) => ({ ...one, ms: one.ms - nothing })),
  )
  const parts = weighParts(schema)
  /** With the lists as long as they were; the prices that are compared with them have them as long as they may be. */
  const rowsOf = (isActual: boolean): Row[] =>
    documents.map(({ query, variables, ms, outcome, lengths }) => ({
      counts: parts.countsOf(query, variables ?? {}, isActual ? lengths : undefined),
      points: ms * POINTS,
      isStopped: outcome === 'TIMEOUT',
    }))
  const before = spreadOf(documents, rowsOf(false), parts.weights)
  const current = [...parts.weights]
  const grouped = (place: number) => groupOf(parts.names[place]!)
  for (let turn = 0; turn < TURNS; turn++) {
    const rows = rowsOf(true)
    const start = parts.weights.map((weight, place) => current[place] ?? weight)
    const weights = fitWeights({
      rows,
      start,
      floor: parts.names.map((name, place) => Math.max(parts.usual[place]!, leastOf(name))),
      groupOf: grouped,
      caution: CAUTION,
      least: LEAST_USES,
    })
    for (const [place, weight] of weights.entries())
      if (grouped(place) !== null) parts.weights[place] = roundWeight(weight)
  }
  const rows = rowsOf(false)
  const uses = parts.names.map((_, place) => rows.filter(({ counts }) => counts.has(place)).length)
  const byName = <T>(list: readonly T[]) =>
    new Map(parts.names.flatMap((name, place) => (place < list.length ? [[name, list[place]!] as const] : [])))
  return {
    ...{ current: byName(current), fitted: byName(parts.weights), uses: byName(uses), documents: documents.length },
    ...{ before, after: spreadOf(documents, rows, parts.weights) },
    actual: spreadOf(documents, rowsOf(true), parts.weights),
  }
}

function spreadOf(documents: readonly Measured[], rows: readonly Row[], weights: readonly number[]): Spread {
  const all = documents
    .map(({ ms, query, outcome }, at) => {
      return { ms, query, outcome, perPoint: ms / Math.max(1, sumOf(rows[at]!.counts, weights)) }
    })
    .filter(({ ms, outcome }) => ms >= LEAST_MS && outcome === 'ANSWERED')
    .sort((a, b) => a.perPoint - b.perPoint)
  const at = (share: number) => all[Math.min(all.length - 1, Math.floor(share * all.length))]?.perPoint ?? 0
  const last = all.at(-1)
  return {
    ...{ p5: at(0.05), p50: at(0.5), p95: at(0.95) },
    worst: (last?.perPoint ?? 0) * POINTS,
    worstQuery: last?.query ?? '',
  }
}
