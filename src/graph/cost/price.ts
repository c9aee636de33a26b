/** A number that may depend on variables; what does not is worked out once. */
import type { Variables } from '../../store/query/sql/parameter.ts'

export interface Price {
  of(variables: Variables): number
  readonly isFixed: boolean
}

/** The variables of what depends on none. */
export const NOTHING: Variables = {}

export function fixed(value: number): Price {
  return { of: () => value, isFixed: true }
}

export function add(...prices: readonly Price[]): Price {
  return fold(prices, (values) => values.reduce((sum, value) => sum + value, 0))
}

export function multiply(...prices: readonly Price[]): Price {
  return fold(prices, (values) => values.reduce((product, value) => product * value, 1))
}

export function greatest(...prices: readonly Price[]): Price {
  return fold(prices, (values) => Math.max(0, ...values))
}

/** Objects that share what is read for all of them together; each one more takes as much again as its share. */
const SHARING = 25

/** The share of one of so many. */
export function shareOf(times: Price): Price {
  return fold([times], ([all]) => 1 / Math.min(Math.max(1, all!), SHARING))
}

function fold(prices: readonly Price[], join: (values: readonly number[]) => number): Price {
  if (prices.every(({ isFixed }) => isFixed)) return fixed(join(prices.map((price) => price.of(NOTHING))))
  return { of: (variables) => join(prices.map((price) => price.of(variables))), isFixed: false }
}
