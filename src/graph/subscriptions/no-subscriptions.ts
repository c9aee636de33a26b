/** A rule of validation: one request has one answer. GraphQL itself finds that out only on running it, as a fault. */
import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql'

export function noSubscriptions(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation === 'subscription')
        context.reportError(
          new GraphQLError('Subscriptions come over WebSocket at /graphql, or as events from /graphql/stream.', {
            nodes: node,
          }),
        )
    },
  }
}
