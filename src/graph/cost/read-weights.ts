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
  isLeafType,
} from 'graphql'

export interface ListSize {
  readonly assumedSize?: number | null
  readonly slicingArguments?: readonly string[] | null
  readonly sizedFields?: readonly string[] | null
}

export interface Weights {
  ofType(type: GraphQLNamedType): number
  ofField(field: GraphQLField<unknown, unknown>): number
  ofInput(input: GraphQLArgument | GraphQLInputField): number
  sizeOf(field: GraphQLField<unknown, unknown>): ListSize | null
}

type Described = GraphQLNamedType | GraphQLField<unknown, unknown> | GraphQLArgument | GraphQLInputField

export function readWeights(schema: GraphQLSchema): Weights {
  const [cost, listSize] = ['cost', 'listSize'].map((name) => {
    const directive = schema.getDirective(name)
    if (!directive) throw new Error(`schema.graphql has no directive @${name}`)
    return directive
  }) as [GraphQLDirective, GraphQLDirective]
  const known = new Map<Described, number>()
  const weight = (of: Described, otherwise: number): number => {
    const found = known.get(of)
    if (found !== undefined) return found
    const said = of.astNode && getDirectiveValues(cost, of.astNode as never)
    const value = said ? Number(said.weight) : otherwise
    if (!Number.isFinite(value)) throw new Error(`@cost(weight: "${said?.weight}") of ${of.name} is no number`)
    known.set(of, value)
    return value
  }
  return {
    ofType: (type) => weight(type, isLeafType(type) ? 0 : 1),
    ofField: (field) => weight(field, isLeafType(getNamedType(field.type)) ? 0 : 1),
    ofInput: (input) => weight(input, 0),
    sizeOf: (field) => ((field.astNode && getDirectiveValues(listSize, field.astNode)) as ListSize | undefined) ?? null,
  }
}
