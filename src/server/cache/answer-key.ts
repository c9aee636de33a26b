import { hashOf, isRecord, type Parameters } from '../http/read-parameters.ts'

/**
 * Names all that an answer depends on besides the archive: document, operation, variables. Undefined where a request is
 * not to be answered from what was kept: it is not well formed, or has a document with its hash, for the server to
 * remember.
 */
export function answerKey(asked: Parameters): string | undefined {
  const { query, variables, operationName, extensions } = asked
  const isPlain = (value: unknown) => value === undefined || value === null
  if (!isPlain(extensions) && !isRecord(extensions)) return undefined
  if (!isPlain(operationName) && typeof operationName !== 'string') return undefined
  const hash = hashOf(asked)
  const { persistedQuery } = extensions ?? {}
  const isNamed = hash !== undefined && query === undefined && isRecord(persistedQuery) && persistedQuery.version === 1
  if (!isPlain(persistedQuery) && !isNamed) return undefined
  if (!isPlain(variables) && !isRecord(variables)) return undefined
  const document = typeof query === 'string' && query ? query : hash === undefined ? undefined : `#${hash}`
  if (document === undefined) return undefined
  try {
    return `${document}\0${JSON.stringify(operationName ?? null)}\0${variables ? JSON.stringify(variables) : '{}'}`
  } catch {
    return undefined // nested too deep to be written
  }
}
