/**
 * Prices an operation by @cost and @listSize: each field its own weight and that of its arguments, and, as often as
 * its list is long, the weight of the object and what is selected of it. Of types that a value may have, the dearest.
 */
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValueNode,
} from 'graphql'
import { deferredOf, fieldsOf, type Surroundings } from '../planning/selection-of.ts'
import type { ListSize } from './list-size.ts'
import { add, fixed, greatest, multiply, type Price, shareOf } from './price.ts'
import { priceArguments } from './price-arguments.ts'
import type { Weights } from './read-weights.ts'

/** `around.variableValues` decides on @skip and @include. */
export function priceOperation(operation: OperationDefinitionNode, around: Surroundings, weights: Weights): Price {
  const root = around.schema.getRootType(operation.operation)
  if (!root) return fixed(0)
  return add(
    weights.ofType(root),
    priceMembers(root, [operation.selectionSet], { around, weights, times: fixed(1), path: '' }),
  )
}

interface Place {
  readonly around: Surroundings
  readonly weights: Weights
  /** Names in the answer of the fields above, a dot behind each. */
  readonly path: string
  /** How many objects the fields are selected of. */
  readonly times: Price
  /** Which of the fields are as long as their parent's arguments say. */
  readonly sized?: { readonly names: readonly string[]; readonly size: Price } | undefined
}

function priceMembers(type: GraphQLObjectType, sets: readonly SelectionSetNode[], place: Place): Price {
  const { around, weights, sized } = place
  const prices = [...fieldsOf(type, sets, { ...around, withoutDeferred: true }).values()].map((nodes) => {
    const name = nodes[0]!.name.value
    const field = type.getFields()[name] ?? describing(name)
    if (!field) return fixed(0) // __typename
    return priceField(field, nodes, place, sized?.names.includes(name) ? sized.size : undefined)
  })
  // What comes later is read by itself, each time that it is spread
  const later = deferredOf(type, sets, around).map((set) =>
    add(weights.unwritten.part, priceMembers(type, [set], place)),
  )
  return add(...prices, ...later)
}

/** The fields of the root that describe the schema. */
function describing(name: string): GraphQLField<unknown, unknown> | undefined {
  return [SchemaMetaFieldDef, TypeMetaFieldDef].find((field) => field.name === name)
}

function priceField(
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  { around, weights, times: parents, path: above }: Place,
  inherited: Price | undefined,
): Price {
  const said = weights.sizeOf(field)
  const size = said ? sizeOf(said, field, nodes[0]!) : fixed(1)
  const sizedFields = said?.sizedFields ?? []
  const sets = nodes.flatMap((node) => node.selectionSet ?? [])
  const named = getNamedType(field.type)
  const types = isObjectType(named) ? [named] : isAbstractType(named) ? around.schema.getPossibleTypes(named) : []
  const sized = sizedFields.length ? { names: sizedFields, size } : undefined
  const path = `${above}${nodes[0]!.alias?.value ?? field.name}`
  const known = isList(field) ? weights.lengthAt?.(path) : undefined
  const times = known ?? inherited ?? (isList(field) && !sized ? size : fixed(1))
  const below = { around, weights, times: multiply(parents, times), path: `${path}.`, sized }
  const objects = types.map((type) => add(weights.ofType(type), priceMembers(type, sets, below)))
  const share = shareOf(parents)
  const weight = weights.ofField(field)
  const own = add(
    weights.isShared(field) ? multiply(share, weight) : weight,
    priceArguments(field.args, nodes[0]!, weights, share),
  )
  const part = isStreamed(nodes[0]!) ? [weights.unwritten.part] : []
  return add(own, multiply(times, add(greatest(...objects), ...part)))
}

function isStreamed({ directives }: FieldNode): boolean {
  return directives?.some(({ name }) => name.value === 'stream') ?? false
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}

/** The greatest of the arguments that say how long a list is; where none does, what is assumed. */
function sizeOf(said: ListSize, field: GraphQLField<unknown, unknown>, node: FieldNode): Price {
  const values = (said.slicingArguments ?? []).map((name) => {
    const given = node.arguments?.find((argument) => argument.name.value === name)?.value
    const otherwise = field.args.find((argument) => argument.name === name)?.defaultValue
    return { given, otherwise }
  })
  const assumed = said.assumedSize ?? 1
  const measure = (variables: Readonly<Record<string, unknown>>) => {
    const lengths = values.flatMap(({ given, otherwise }) => lengthOf(given, variables) ?? lengthOf(otherwise) ?? [])
    return lengths.length ? Math.max(...lengths) : assumed
  }
  if (values.some(({ given }) => given?.kind === 'Variable')) return { of: measure, isFixed: false }
  return fixed(measure({}))
}

function lengthOf(value: unknown, variables: Readonly<Record<string, unknown>> = {}): number | undefined {
  if (typeof value === 'number') return Math.max(0, value)
  if (Array.isArray(value)) return value.length
  const node = value as ValueNode | undefined
  if (node?.kind === 'IntValue') return Math.max(0, Number(node.value))
  if (node?.kind === 'ListValue') return node.values.length
  return node?.kind === 'Variable' ? lengthOf(variables[node.name.value]) : undefined
}
