/** The resolvers: every root field asks the store once for all that is selected below it. */
import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import { ReadError } from '../store/query/sql/read-error.ts'
import type { Context } from './context.ts'
import { readFirst, readLater } from './incremental/read-in-parts.ts'
import { selectionOf } from './planning/selection-of.ts'
import { pointAtArgument } from './point-at-argument.ts'
import type { QueryResolvers } from './types.ts'

/** The store answers in the schema's own shape: graph/shapes-match.ts has the compiler hold it to that. */
// biome-ignore lint/suspicious/noExplicitAny: one function for fields of every type
const read = (_parent: unknown, _args: unknown, context: Context, info: GraphQLResolveInfo): any =>
  explained(info, async () => {
    if (context.isInParts) return readFirst(context, info)
    const selection = selectionOf(info.parentType, info.fieldNodes, { ...info, withTypes: true })
    return context.reader.read(selection, info.variableValues)
  })

/** Turns what the store has against a question into an error that names the argument. */
async function explained(info: GraphQLResolveInfo, ask: () => Promise<unknown>): Promise<unknown> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    const place = pointAtArgument(error, info)
    throw new GraphQLError(error.message, {
      nodes: place ? [place.node] : info.fieldNodes,
      extensions: { code: 'BAD_USER_INPUT', argument: error.argument, field: place?.field },
    })
  }
}

export const Query: Required<QueryResolvers> = {
  archive: read,
  article: read,
  articleVersions: read,
  articles: read,
  person: read,
  people: read,
  source: read,
  sources: read,
  quote: read,
  quotes: read,
  corrections: read,
  search: read,
  rules: read,
  node: read,
  nodes: read,
}

/** Below a root, a value lies under the name that the query gives it; or it was left for a later part of the answer. */
export function byKey(parent: unknown, _args: unknown, context: Context, info: GraphQLResolveInfo): unknown {
  const value = (parent as Record<string, unknown>)[info.path.key]
  return value === undefined && context.isInParts ? explained(info, () => readLater(context, info)) : value
}
