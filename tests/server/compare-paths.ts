/**
 * The four ways in which a query is answered, compared: by Apollo with the text of the database, by what was prepared, by
 * what was stored, and by GraphQL's executor.
 */
import type { LightMyRequestResponse } from 'fastify'
import { expect } from 'vitest'
import type { TestServer } from './test-server.ts'

export interface Paths {
  readonly server: TestServer
  /** The same archive, every query of which GraphQL's executor runs. */
  readonly executing: TestServer
}

export interface Asked {
  readonly query: string
  readonly operationName?: unknown
  readonly variables?: unknown
  readonly extensions?: unknown
}

/** What a client sees of an answer; members in their order. */
function seen(answer: LightMyRequestResponse) {
  const { statusCode, headers, body } = answer
  return { statusCode, type: headers['content-type'], body: JSON.stringify(JSON.parse(body)) }
}

/** Asks in all ways, and gives the answer that all of them agree on, and which ways there were. */
export async function comparePaths({ server, executing }: Paths, asked: Asked, headers: Record<string, string> = {}) {
  const own = { ...headers, authorization: 'Bearer x' } // never prepared, never stored
  const executed = await executing.post(asked, own)
  const answers = [await server.post(asked, own)]
  for (let again = 0; again < 4; again++) answers.push(await server.post(asked, headers))
  for (const answer of answers) expect(seen(answer), JSON.stringify(asked)).toEqual(seen(executed))
  const parsed = executed.json()
  const isData = typeof parsed.data === 'object' && parsed.data !== null
  expect(isData || parsed.errors?.length > 0, `neither data nor errors: ${executed.body}`).toBe(true)
  for (const { extensions, message } of parsed.errors ?? [])
    expect([extensions.code, message, JSON.stringify(asked)]).not.toContain('INTERNAL_SERVER_ERROR')
  expect([...server.lines, ...executing.lines]).toEqual([])
  const ways = answers.map(({ headers }) => String(headers['server-timing']))
  return { answer: parsed, isStored: ways.at(-1)!.includes('cache'), isPrepared: /^execute;dur=[\d.]+$/.test(ways[1]!) }
}
