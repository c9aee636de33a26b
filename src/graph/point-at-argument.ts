/** Finds the argument that the store complains of in the query, however deep below the root field it stands. */
import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionNode,
  valueFromASTUntyped,
} from 'graphql'
import type { ReadError } from '../store/query/sql/read-error.ts'

export interface Place {
  readonly node: ArgumentNode
  /** Names in the answer from the root down, e.g. `articles.edges.node.quotes`. */
  readonly field: string
}

/** A place, with the field's name in the schema. */
interface NamedPlace extends Place {
  readonly name: string
}

/** Undefined where the argument is not written in the query, or stands in several places that are alike. */
export function pointAtArgument({ argument, message }: ReadError, info: GraphQLResolveInfo): Place | undefined {
  const places = [...placesIn(info.fieldNodes, argument, info.fragments)]
  if (places.length === 1) return places[0]
  const fitting = places.filter(({ node, name }) => {
    const value = valueFromASTUntyped(node.value, info.variableValues)
    return message.startsWith(`${name}(${argument}: ${typeof value === 'string' ? `"${value.slice(0, 40)}"` : value})`)
  })
  return fitting.length === 1 ? fitting[0] : undefined
}

type Fragments = GraphQLResolveInfo['fragments']

/** Yields each place below the selections that has the argument; `above` is the path of the field around them. */
function* placesIn(
  selections: readonly SelectionNode[],
  argument: string,
  fragments: Fragments,
  above = '',
): Generator<NamedPlace> {
  for (const selection of selections) {
    if (selection.kind === 'Field') yield* placesAt(selection, argument, fragments, above)
    else {
      const { selectionSet } = selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value]!
      yield* placesIn(selectionSet.selections, argument, fragments, above)
    }
  }
}

/** Yields the places at one field: its own argument, then those below it. */
function* placesAt(field: FieldNode, argument: string, fragments: Fragments, above: string): Generator<NamedPlace> {
  const key = field.alias?.value ?? field.name.value
  const path = above ? `${above}.${key}` : key
  for (const node of field.arguments ?? [])
    if (node.name.value === argument) yield { node, field: path, name: field.name.value }
  yield* placesIn(field.selectionSet?.selections ?? [], argument, fragments, path)
}
