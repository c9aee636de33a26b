/** The resolvers: every root field asks the store once for all that is selected below it. */
import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import { ReadError } from '../store/read/read-error.ts'
import type { Context } from './context.ts'
import { ERRORS } from './errors.ts'
import { selectionOf } from './selection-of.ts'
import type { QueryResolvers } from './types.ts'

/** The store answers in the schema's own shape: graph/shapes-match.ts has the compiler hold it to that. */
// biome-ignore lint/suspicious/noExplicitAny: one function for fields of every type
const read = (_parent: unknown, _args: unknown, { reader }: Context, info: GraphQLResolveInfo): any => {
  try {
    const selection = selectionOf(info.parentType, info.fieldNodes, { ...info, withTypes: true })
    return reader.read(selection, info.variableValues)
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    throw new GraphQLError(error.message, {
      extensions: { code: 'BAD_USER_INPUT', argument: error.argument, hint: ERRORS.BAD_USER_INPUT },
    })
  }
}

export const Query: Required<QueryResolvers> = {
  archive: read,
  article: read,
  articles: read,
  person: read,
  people: read,
  source: read,
  sources: read,
  quote: read,
  quotes: read,
  node: read,
  nodes: read,
}

/** Below a root, a value lies under the name that the query gives it. */
export function byKey(
  parent: unknown,
  _args: unknown,
  _context: unknown,
  info: { path: { key: string | number } },
): unknown {
  return (parent as Record<string, unknown>)[info.path.key]
}
