/** Reads the selection of a field, in the store's words: fragments spread, conditions decided, arguments read. */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Variables } from '../../store/query/sql/parameter.ts'
import type { Selection } from '../../store/query/sql/selection.ts'
import { argumentsOf } from './arguments-of.ts'

/** The document around a field, as far as selections depend on it. */
export interface Surroundings {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly variableValues: Variables
  /** Selects `__typename` of what can be of several types, for an executor that has to tell them apart. */
  readonly withTypes?: boolean
  /** Leaves out what is sent later. */
  readonly withoutDeferred?: boolean
}

/** The selection of one field; the nodes are those that stand for it in the query. */
export function selectionOf(parent: GraphQLObjectType, nodes: readonly FieldNode[], around: Surroundings): Selection {
  const node = nodes[0]!
  const key = node.alias?.value ?? node.name.value
  if (node.name.value === '__typename') return { field: '__typename', key, args: {}, of: {} }
  const field = parent.getFields()[node.name.value]!
  const sets = nodes.flatMap((one) => one.selectionSet ?? [])
  const withTypes = around.withTypes && isAbstractType(getNamedType(field.type))
  const of = Object.fromEntries(
    possibleTypes(field.type, around.schema).map((type) => {
      const members = [...fieldsOf(type, sets, around).values()].map((same) => selectionOf(type, same, around))
      return [type.name, withTypes ? [...members.filter(({ key }) => key !== TYPENAME.key), TYPENAME] : members]
    }),
  )
  return { field: field.name, key, args: argumentsOf(field.args, node.arguments, around.variableValues), of }
}

const TYPENAME: Selection = { field: '__typename', key: '__typename', args: {}, of: {} }

function possibleTypes(type: GraphQLOutputType, schema: GraphQLSchema): readonly GraphQLObjectType[] {
  const named = getNamedType(type)
  if (isObjectType(named)) return [named]
  return isAbstractType(named) ? schema.getPossibleTypes(named) : []
}

/** The fields selected of an object by their names in the answer, in its order: those of one name are one field. */
export function fieldsOf(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  around: Surroundings,
): Map<string, FieldNode[]> {
  const byKey = new Map<string, FieldNode[]>()
  const seen = new Set<string>()
  for (const set of sets) collect(type, set, around, byKey, seen)
  return byKey
}

function collect(
  type: GraphQLObjectType,
  set: SelectionSetNode,
  around: Surroundings,
  byKey: Map<string, FieldNode[]>,
  seen: Set<string>,
): void {
  for (const node of set.selections) {
    if (!isIncluded(node, around)) continue
    if (node.kind === 'Field') {
      const key = node.alias?.value ?? node.name.value
      byKey.set(key, [...(byKey.get(key) ?? []), node])
      continue
    }
    if (around.withoutDeferred && isDeferred(node, around)) continue
    const fragment = node.kind === 'InlineFragment' ? node : around.fragments[node.name.value]!
    if (node.kind === 'FragmentSpread') {
      if (seen.has(node.name.value)) continue
      seen.add(node.name.value)
    }
    const condition = fragment.typeCondition?.name.value
    if (condition === undefined || applies(condition, type, around.schema))
      collect(type, fragment.selectionSet, around, byKey, seen)
  }
}

/** The selections of an object that are sent after the rest: those of a fragment as often as it is spread. */
export function deferredOf(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  around: Surroundings,
): SelectionSetNode[] {
  const seen = new Set<string>()
  const within = (set: SelectionSetNode): SelectionSetNode[] =>
    set.selections.flatMap((node) => {
      if (node.kind === 'Field' || !isIncluded(node, around)) return []
      const fragment = node.kind === 'InlineFragment' ? node : around.fragments[node.name.value]!
      const condition = fragment.typeCondition?.name.value
      if (condition !== undefined && !applies(condition, type, around.schema)) return []
      if (isDeferred(node, around)) return [fragment.selectionSet]
      if (node.kind === 'FragmentSpread') {
        if (seen.has(node.name.value)) return []
        seen.add(node.name.value)
      }
      return within(fragment.selectionSet)
    })
  return sets.flatMap(within)
}

function applies(condition: string, type: GraphQLObjectType, schema: GraphQLSchema): boolean {
  const wanted = schema.getType(condition)
  return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type))
}

function isIncluded(node: SelectionNode, { variableValues }: Surroundings): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues)
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variableValues)
  return skip?.if !== true && include?.if !== false
}

/** Tells whether a fragment is to be sent after the rest. */
export function isDeferred(node: SelectionNode, { schema, variableValues }: Surroundings): boolean {
  const defer = schema.getDirective('defer')
  return defer ? getDirectiveValues(defer, node, variableValues)?.if === true : false
}
