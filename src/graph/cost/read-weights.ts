/** Reads the schema's @cost and @listSize directives. */
import {
  type GraphQLArgument,
  type GraphQLDirective,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  introspectionTypes,
  isIntrospectionType,
  isLeafType,
  isObjectType,
} from 'graphql'
import { introspectionSizes } from './introspection-sizes.ts'
import type { ListSize } from './list-size.ts'
import { fixed, type Price } from './price.ts'

export type Weighed = GraphQLNamedType | GraphQLField<unknown, unknown> | GraphQLArgument | GraphQLInputField

export interface Weights {
  readonly unwritten: Unwritten
  ofType(type: GraphQLNamedType): Price
  ofField(field: GraphQLField<unknown, unknown>): Price
  ofInput(input: GraphQLArgument | GraphQLInputField): Price
  /** Whether a weight is that of all parents together, up to a hundred of them. */
  isShared(of: Weighed): boolean
  sizeOf(field: GraphQLField<unknown, unknown>): ListSize | null
  /** How long a list was in an answer, where there is one: for weights that are fitted to answers. */
  lengthAt?(path: string): Price | undefined
}

/**
 * Weights that no directive can state. They differ from IBM's specification, which has none of them; docs/limits.md
 * tells clients.
 */
export interface Unwritten {
  /** Each object, and each field, of the description of the schema. */
  readonly introspection: Price
  /** Each object in an argument. */
  readonly condition: Price
  /** Each member of a list in an argument that is no object. */
  readonly member: Price
  /** Each part of an answer that is sent after the rest. */
  readonly part: Price
}

const UNWRITTEN: Unwritten = { introspection: fixed(0.5), condition: fixed(5), member: fixed(1), part: fixed(20) }

export function readWeights(schema: GraphQLSchema): Weights {
  const [cost, listSize] = ['cost', 'listSize'].map((name) => {
    const directive = schema.getDirective(name)
    if (!directive) throw new Error(`schema.graphql has no directive @${name}`)
    return directive
  }) as [GraphQLDirective, GraphQLDirective]
  const known = new Map<Weighed, Price>()
  const shared = new Set<Weighed>()
  const sizes = introspectionSizes(schema)
  const weight = (of: Weighed, otherwise: number): Price => {
    const found = known.get(of)
    if (found !== undefined) return found
    const said = of.astNode && getDirectiveValues(cost, of.astNode as never)
    const value = said ? Number(said.weight) : otherwise
    if (!Number.isFinite(value)) throw new Error(`@cost(weight: "${said?.weight}") of ${of.name} is no number`)
    const price = fixed(value)
    known.set(of, price)
    if (said?.shared === true) shared.add(of)
    return price
  }
  return {
    unwritten: UNWRITTEN,
    ofType: (type) => {
      if (isIntrospectionType(type)) return UNWRITTEN.introspection
      return weight(type, isLeafType(type) ? 0 : 1)
    },
    ofField: (field) => {
      if (INTROSPECTION.has(field)) return UNWRITTEN.introspection
      return weight(field, isLeafType(getNamedType(field.type)) ? 0 : 1)
    },
    ofInput: (input) => weight(input, 0),
    isShared: (of) => shared.has(of),
    sizeOf: (field) =>
      sizes.get(field) ??
      ((field.astNode && getDirectiveValues(listSize, field.astNode)) as ListSize | undefined) ??
      null,
  }
}

/** The fields of the types that describe a schema: one object each, whatever the schema. */
const INTROSPECTION = new Set(
  introspectionTypes.filter(isObjectType).flatMap((type) => Object.values(type.getFields())),
)
