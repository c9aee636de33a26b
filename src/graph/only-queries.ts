/** A rule of validation: nothing can be changed through the API. GraphQL itself finds that out only on running it, as a fault. */
import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql'

export function onlyQueries(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation !== 'query')
        context.reportError(new GraphQLError(`The API takes queries only, no ${node.operation}.`, { nodes: node }))
    },
  }
}
