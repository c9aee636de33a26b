/** A rule of validation: `@stream` stands at lists. */
import { type ASTVisitor, GraphQLError, getNullableType, isListType, type ValidationContext } from 'graphql'

export function streamListsOnly(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      const directive = node.directives?.find(({ name }) => name.value === 'stream')
      const type = context.getFieldDef()?.type
      if (directive && type && !isListType(getNullableType(type)))
        context.reportError(
          new GraphQLError(`@stream stands at ${node.name.value}, which is no list.`, { nodes: directive }),
        )
    },
  }
}
