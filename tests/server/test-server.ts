/** A server over an archive of its own, and short ways to ask it. */
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type { ServerOptions } from '../../src/server/server-options.ts'
import { createServer } from '../../src/server.ts'
import type { Reader } from '../../src/store/reader.ts'
import { readHere } from '../../src/store/readers/read-here.ts'
import { MISSION, newArchive, type TestArchive } from '../graph/new-archive.ts'

export type Headers = Readonly<Record<string, string>>

export interface TestServer {
  readonly app: FastifyInstance
  readonly archive: TestArchive
  /** What was reported as a fault. */
  readonly lines: string[]
  post(body: unknown, headers?: Headers): Promise<LightMyRequestResponse>
  get(url: string, headers?: Headers): Promise<LightMyRequestResponse>
  /** GET of a query. */
  ask(query: string, headers?: Headers): Promise<LightMyRequestResponse>
  close(): Promise<void>
}

export const JSON_TYPE: Headers = { 'content-type': 'application/json' }

/** For tests that look at one error. */
export const codeOf = (answer: LightMyRequestResponse): unknown => answer.json().errors?.[0]?.extensions?.code

interface Parts {
  readonly archive?: TestArchive
  readonly paths?: readonly string[]
  readonly change?: (reader: Reader) => Reader
}

/** `change` may replace the reader, e.g. by one that fails; an archive that is given stays open. */
export async function newServer(
  options: Partial<ServerOptions> = {},
  { archive: given, paths = [MISSION], change = (reader) => reader }: Parts = {},
): Promise<TestServer> {
  const archive = given ?? (await newArchive(paths))
  const lines: string[] = []
  const log = (line: string) => void lines.push(line)
  const playground = options.profile !== 'locked'
  const app = await createServer(readHere(change(archive.reader)), { playground, log, ...options })
  const get: TestServer['get'] = (url, headers = {}) => app.inject({ method: 'GET', url, headers: { ...headers } })
  return {
    app,
    archive,
    lines,
    post: (body, headers = {}) =>
      app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { ...JSON_TYPE, ...headers },
        payload: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    get,
    ask: (query, headers) => get(`/graphql?query=${encodeURIComponent(query)}`, headers),
    async close() {
      await app.close()
      if (!given) archive.close()
    },
  }
}
