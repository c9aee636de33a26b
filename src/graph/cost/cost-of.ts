/** Costs of operations, each document priced once: what then depends on variables is a handful of sums a request. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql'
import type { Variables } from '../../store/query/sql/parameter.ts'
import type { Price } from './price.ts'
import { priceOperation } from './price-operation.ts'
import { readWeights, type Weights } from './read-weights.ts'

export type CostOf = (document: DocumentNode, operation: OperationDefinitionNode, inputs: Variables) => number

/** Combinations of switches (variables of @skip and @include) that are kept for one operation, at the most. */
const MAX_SWITCHES = 32

/** What a sum of fractions may be off. */
const TINY = 1e-6

export function costOf(schema: GraphQLSchema): CostOf {
  const price = priceOf(schema, readWeights(schema))
  return (document, operation, inputs) => Math.ceil(price(document, operation, inputs) - TINY)
}

/** The same by other weights, and not rounded. */
export function priceOf(schema: GraphQLSchema, weights: Weights): CostOf {
  const known = new WeakMap<OperationDefinitionNode, Priced>()
  return (document, operation, inputs) => {
    let priced = known.get(operation)
    if (!priced) {
      priced = readVariables(document, operation)
      known.set(operation, priced)
    }
    const { defaults, switches, fragments, prices } = priced
    const variables = defaults ? { ...defaults, ...inputs } : inputs
    const position = switches.map((name) => variables[name] === true).join()
    let price = prices.get(position)
    if (!price) {
      // A switch that is no switch is refused when the operation is run.
      const decided = Object.fromEntries(switches.map((name) => [name, variables[name] === true]))
      price = priceOperation(operation, { schema, fragments, variableValues: { ...variables, ...decided } }, weights)
      if (prices.size >= MAX_SWITCHES) prices.clear()
      prices.set(position, price)
    }
    return price.of(variables)
  }
}

interface Priced {
  /** Null where no variable has one. */
  readonly defaults: Record<string, unknown> | null
  readonly switches: readonly string[]
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly prices: Map<string, Price>
}

function readVariables(document: DocumentNode, { variableDefinitions = [] }: OperationDefinitionNode): Priced {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
  )
  const switches = variableDefinitions.flatMap(({ variable, type }) => {
    const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type
    return named.kind === Kind.NAMED_TYPE && named.name.value === 'Boolean' ? variable.name.value : []
  })
  const fragments: Record<string, FragmentDefinitionNode> = {}
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments[one.name.value] = one
  return { defaults: defaults.length ? Object.fromEntries(defaults) : null, switches, fragments, prices: new Map() }
}
