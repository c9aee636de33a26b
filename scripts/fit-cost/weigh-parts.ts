/** Counts how often an operation uses each thing that has a weight: by how far its price moves with that weight. */
import {
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isLeafType,
  isObjectType,
  parse,
} from 'graphql'
import { priceOf } from '../../src/graph/cost/cost-of.ts'
import { fixed, NOTHING, type Price } from '../../src/graph/cost/price.ts'
import { readWeights, type Unwritten, type Weighed, type Weights } from '../../src/graph/cost/read-weights.ts'
import type { Lengths } from '../bench/worst/list-lengths.ts'

export interface Parts {
  /** What is weighed, by its coordinate: `Person`, `Person.quotes`, `Person.quotes(filter:)`, `QuoteFilter.text`, `~part`. */
  readonly names: readonly string[]
  /** What each costs where nothing states a weight, in the same order. */
  readonly usual: readonly number[]
  /** In the order of the names; to be changed between one operation and the next. */
  readonly weights: number[]
  /**
   * How often an operation uses each, by its place among the names, with the weights as they are. With the lengths of the
   * lists of its answer, as often as they say; without, as its price has it.
   */
  countsOf(query: string, variables: Readonly<Record<string, unknown>>, lengths?: Lengths): ReadonlyMap<number, number>
}

/** How far a weight is moved; a price is not straight where two types cost the same. */
const STEP = 1e-3

export function weighParts(schema: GraphQLSchema): Parts {
  const written = readWeights(schema)
  const coordinates = coordinatesOf(schema)
  const names: string[] = []
  const weights: number[] = []
  const usual: number[] = []
  const places = new Map<string, number>()
  let used = new Set<number>()
  const weigh = (name: string, otherwise: Price, usually: number): Price => {
    let place = places.get(name)
    if (place === undefined) {
      place = names.length
      places.set(name, place)
      names.push(name)
      weights.push(otherwise.of(NOTHING))
      usual.push(usually)
    }
    const at = place
    const of = () => {
      used.add(at)
      return weights[at]!
    }
    return { of, isFixed: false }
  }
  const named = (of: Weighed, otherwise: Price, usually: number) => {
    const name = coordinates.get(of)
    return name === undefined ? otherwise : weigh(name, otherwise, usually)
  }
  const unwritten = Object.fromEntries(
    Object.entries(written.unwritten).map(([name, price]) => [name, weigh(`~${name}`, price, 0)]),
  ) as unknown as Unwritten
  let measured: Lengths | undefined
  const weighed = {
    unwritten,
    ofType: (type) => (isIntrospectionType(type) ? unwritten.introspection : named(type, written.ofType(type), 1)),
    ofField: (field) => named(field, written.ofField(field), isLeafType(getNamedType(field.type)) ? 0 : 1),
    ofInput: (input) => named(input, written.ofInput(input), 0),
    isShared: (of) => written.isShared(of),
    sizeOf: (field) => written.sizeOf(field),
    lengthAt: (path) => (measured ? fixed(Object.hasOwn(measured, path) ? measured[path]! : 0) : undefined),
  } satisfies Weights
  return {
    names,
    usual,
    weights,
    countsOf(query, variables, lengths) {
      measured = lengths
      const price = priceOf(schema, weighed)
      const document = parse(query)
      const operation = getOperationAST(document)!
      used = new Set()
      const before = price(document, operation, variables)
      const counts = [...used].map((place) => {
        const kept = weights[place]!
        weights[place] = kept + STEP
        const count = (price(document, operation, variables) - before) / STEP
        weights[place] = kept
        return [place, Math.round(count * 100) / 100] as const
      })
      return new Map(counts.filter(([, count]) => count > 0))
    },
  }
}

/** The coordinates of what may have a weight of its own: objects, fields, arguments, and fields of inputs. */
export function coordinatesOf(schema: GraphQLSchema): ReadonlyMap<Weighed, string> {
  const found = new Map<Weighed, string>()
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue
    if (isObjectType(type)) found.set(type, type.name)
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) found.set(field, `${type.name}.${field.name}`)
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const field of Object.values(type.getFields())) {
      found.set(field, `${type.name}.${field.name}`)
      for (const argument of field.args) found.set(argument, `${type.name}.${field.name}(${argument.name}:)`)
    }
  }
  return found
}
