/** What a query selects of a field, in the store's words: fragments spread, conditions decided, arguments coerced. */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Selection } from '../store/read/selection.ts'

interface Document {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly variableValues: Readonly<Record<string, unknown>>
}

/** The selection of the field that is being resolved. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  return selectField(info.parentType, info.fieldNodes, info)
}

function selectField(parent: GraphQLObjectType, nodes: readonly FieldNode[], document: Document): Selection {
  const node = nodes[0]!
  const field = parent.getFields()[node.name.value]!
  const sets = nodes.flatMap((one) => one.selectionSet ?? [])
  const of = Object.fromEntries(
    possibleTypes(field.type, document.schema).map((type) => [type.name, selectMembers(type, sets, document)]),
  )
  return {
    field: field.name,
    key: node.alias?.value ?? field.name,
    args: getArgumentValues(field, node, document.variableValues),
    of,
    isAbstract: isAbstractType(getNamedType(field.type)),
  }
}

function possibleTypes(type: GraphQLOutputType, schema: GraphQLSchema): readonly GraphQLObjectType[] {
  const named = getNamedType(type)
  if (isObjectType(named)) return [named]
  return isAbstractType(named) ? schema.getPossibleTypes(named) : []
}

/** Fields of one name in the answer are one field, wherever in the query they stand. */
function selectMembers(type: GraphQLObjectType, sets: readonly SelectionSetNode[], document: Document): Selection[] {
  const byKey = new Map<string, FieldNode[]>()
  for (const set of sets) collect(type, set, document, byKey, new Set())
  return [...byKey.values()].map((nodes) => selectField(type, nodes, document))
}

function collect(
  type: GraphQLObjectType,
  set: SelectionSetNode,
  document: Document,
  byKey: Map<string, FieldNode[]>,
  seen: Set<string>,
): void {
  for (const node of set.selections) {
    if (!isIncluded(node, document)) continue
    if (node.kind === 'Field') {
      if (node.name.value === '__typename') continue
      const key = node.alias?.value ?? node.name.value
      byKey.set(key, [...(byKey.get(key) ?? []), node])
      continue
    }
    const fragment = node.kind === 'InlineFragment' ? node : document.fragments[node.name.value]!
    if (node.kind === 'FragmentSpread') {
      if (seen.has(node.name.value)) continue
      seen.add(node.name.value)
    }
    const condition = fragment.typeCondition?.name.value
    if (condition === undefined || applies(condition, type, document.schema))
      collect(type, fragment.selectionSet, document, byKey, seen)
  }
}

function applies(condition: string, type: GraphQLObjectType, schema: GraphQLSchema): boolean {
  const wanted = schema.getType(condition)
  return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type))
}

function isIncluded(node: SelectionNode, { variableValues }: Document): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues)
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variableValues)
  return skip?.if !== true && include?.if !== false
}
