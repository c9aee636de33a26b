import { type ASTNode, GraphQLError } from 'graphql'

/** An error that errors.ts gives the code LIMIT_EXCEEDED. */
export function limitError(limit: string, message: string, node?: ASTNode): GraphQLError {
  return new GraphQLError(message, { nodes: node ? [node] : [], extensions: { limit } })
}
