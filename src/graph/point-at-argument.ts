/** Finds the argument that the store complains of in the query, however deep below the root field it stands. */
import { type ArgumentNode, type GraphQLResolveInfo, type SelectionSetNode, valueFromASTUntyped } from 'graphql'
import type { ReadError } from '../store/query/sql/read-error.ts'

export interface Place {
  readonly node: ArgumentNode
  /** Names in the answer from the root down, e.g. `articles.edges.node.quotes`. */
  readonly field: string
}

/** Undefined where the argument is not written in the query, or stands in several places that are alike. */
export function pointAtArgument({ argument, message }: ReadError, info: GraphQLResolveInfo): Place | undefined {
  const places: (Place & { readonly name: string })[] = []
  const look = (set: SelectionSetNode, above: string): void => {
    for (const selection of set.selections) {
      if (selection.kind === 'FragmentSpread') look(info.fragments[selection.name.value]!.selectionSet, above)
      else if (selection.kind === 'InlineFragment') look(selection.selectionSet, above)
      else {
        const key = selection.alias?.value ?? selection.name.value
        const field = above ? `${above}.${key}` : key
        for (const node of selection.arguments ?? [])
          if (node.name.value === argument) places.push({ node, field, name: selection.name.value })
        if (selection.selectionSet) look(selection.selectionSet, field)
      }
    }
  }
  look({ kind: 'SelectionSet' as SelectionSetNode['kind'], selections: info.fieldNodes }, '')
  if (places.length === 1) return places[0]
  const fitting = places.filter(({ node, name }) => {
    const value = valueFromASTUntyped(node.value, info.variableValues)
    return message.startsWith(`${name}(${argument}: ${typeof value === 'string' ? `"${value.slice(0, 40)}"` : value})`)
  })
  return fitting.length === 1 ? fitting[0] : undefined
}
