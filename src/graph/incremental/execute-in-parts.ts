/** Runs operations for clients that take `multipart/mixed`, by an executor that knows @defer and @stream. */
import { buildExecutionContext, type ExecutionArgs, execute } from '@graphql-tools/executor'
import type { ExecutionResult } from 'graphql'
import type { Context } from '../context.ts'
import { announcer } from './announce.ts'
import type { Chunk } from './chunk.ts'
import { numberParts } from './number-parts.ts'
import { storedAt } from './read-in-parts.ts'

/** Formats of an answer in parts, as the parameters of `multipart/mixed` name them. */
export type PartsFormat = 'deferSpec=20220824' | 'incrementalSpec=v0.2'

export async function executeInParts(args: ExecutionArgs, format: PartsFormat) {
  const contextValue: Context = { ...(args.contextValue as Context), isInParts: true }
  const result = await execute({ ...args, contextValue })
  if (format !== 'incrementalSpec=v0.2' || !('initialResult' in result)) return result
  const execution = buildExecutionContext({ ...args, contextValue })
  if (!('schema' in execution)) return result // it was executed, so it is one
  const { initialResult, subsequentResults } = result
  const { hasNext: _, ...initial } = initialResult as ExecutionResult & { readonly hasNext: boolean }
  const chunks = subsequentResults as AsyncIterable<Chunk>
  return numberParts(
    initial,
    chunks,
    announcer(execution, (path) => storedAt(contextValue, path)),
  )
}
