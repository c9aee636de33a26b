/** A rule of validation: fields may stand in one another only so deep. Fragments count where they are spread. */
import type { ASTVisitor, FragmentDefinitionNode, SelectionSetNode, ValidationContext } from 'graphql'
import { limitError } from './limit-error.ts'

/** The schema's own description has a limit of its own in GraphQL; it is left out here. */
export function limitDepth(maximum: number): (context: ValidationContext) => ASTVisitor {
  return (context) => {
    const known = new Map<FragmentDefinitionNode, number>()
    const depthOf = (set: SelectionSetNode | undefined): number => {
      let deepest = 0
      for (const node of set?.selections ?? []) {
        if (node.kind === 'Field' && node.name.value.startsWith('__')) continue
        let depth: number
        if (node.kind === 'Field') depth = 1 + depthOf(node.selectionSet)
        else if (node.kind === 'InlineFragment') depth = depthOf(node.selectionSet)
        else depth = depthOfFragment(context.getFragment(node.name.value))
        deepest = Math.max(deepest, depth)
      }
      return deepest
    }
    const depthOfFragment = (fragment: FragmentDefinitionNode | null | undefined): number => {
      if (!fragment) return 0
      const depth = known.get(fragment)
      if (depth !== undefined) return depth
      known.set(fragment, 0) // a fragment that holds itself is found by another rule
      const found = depthOf(fragment.selectionSet)
      known.set(fragment, found)
      return found
    }
    return {
      OperationDefinition(node) {
        const depth = depthOf(node.selectionSet)
        if (depth > maximum)
          context.reportError(limitError('depth', `The operation is ${depth} fields deep, at most ${maximum}.`, node))
      },
    }
  }
}
