import { isRight } from './print-errors.ts'
import type { Verdict } from './score.ts'

/** Width of a band of confidence. */
const WIDTH = 0.05

/** A band with fewer decisions says little. */
export const FEWEST = 30

/** Decisions whose stated confidences lie close together. */
export interface ConfidenceBand {
  /** Lower bound, 0 to 0.95. */
  readonly from: number
  readonly decisions: number
  readonly right: number
  /** Mean of the confidences. */
  readonly stated: number
}

/** Divides decisions into bands by the confidence they state, the highest first. */
export function bandsOf(verdicts: readonly Verdict[]): ConfidenceBand[] {
  const byBand = new Map<number, Verdict[]>()
  for (const verdict of verdicts) {
    const band = Math.min(Math.floor(verdict.confidence / WIDTH + 1e-9), 1 / WIDTH - 1)
    byBand.set(band, [...(byBand.get(band) ?? []), verdict])
  }
  return [...byBand]
    .sort(([a], [b]) => b - a)
    .map(([band, list]) => ({
      from: band * WIDTH,
      decisions: list.length,
      right: list.filter(isRight).length,
      stated: list.reduce((sum, { confidence }) => sum + confidence, 0) / list.length,
    }))
}

/** How far the stated confidence is from the share that is right: on average over the decisions, and at most in a full band. */
export function calibrationFigures(bands: readonly ConfidenceBand[]): Record<string, number> {
  const all = bands.reduce((sum, { decisions }) => sum + decisions, 0)
  if (all === 0) return {}
  const gap = ({ decisions, right, stated }: ConfidenceBand) => Math.abs(stated - right / decisions)
  const full = bands.filter(({ decisions }) => decisions >= FEWEST)
  return {
    'expected calibration error': bands.reduce((sum, band) => sum + gap(band) * band.decisions, 0) / all,
    'largest error of a full band': Math.max(0, ...full.map(gap)),
  }
}
