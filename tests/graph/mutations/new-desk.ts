/** An archive that may be changed, and the API over it: what the tests of changes start from. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { MutationsContext } from '../../../src/graph/mutations/mutations-context.ts'
import { findFiles } from '../../../src/ingest/files/find-files.ts'
import { loadArchive } from '../../../src/ingest/pipeline/load-archive.ts'
import { openReloads } from '../../../src/ingest/reload/open-reloads.ts'
import { type Access, openAccess } from '../../../src/server/access/access.ts'
import { knownTokens } from '../../../src/server/access/known-tokens.ts'
import { closeChanging, openChanging } from '../../../src/server/open-changing.ts'
import type { ServerOptions } from '../../../src/server/server-options.ts'
import { createServer } from '../../../src/server.ts'
import { openReader } from '../../../src/store/reader.ts'
import type { ArchiveReader } from '../../../src/store/readers/archive-reader.ts'
import { readHere } from '../../../src/store/readers/read-here.ts'
import type { TextAccess } from '../../../src/store/rights/text-access.ts'
import { NO_PEOPLE_FILE } from '../../../src/store/rows/people-file.ts'
import { newDatabase } from '../../store/new-database.ts'

export const TOKEN = 'a-token-for-the-tests-only'

/** Two stories in which people speak; names and outlets are invented. */
export const STORIES: Readonly<Record<string, string>> = {
  'harbour.txt': `Harbour Board Delays The New Pier

By Anna Quill, Northern Wire

May 2, 2025

PORT ELLIN -- The harbour board has put off the new pier, Marta Oduya said on Friday.

"We will not build on sand," Marta Oduya said. "The pier has to wait."

Mayor Pieter Lund disagreed. "The town cannot wait for ever," he told reporters.

"We will not build on sand," protesters shouted outside.

The board's so-called "master plan" was not shown to anyone.

With reporting by Coastal News
`,
  'ferry.txt': `Ferry Line To Open In June

By Anna Quill, Northern Wire

May 5, 2025

PORT ELLIN -- A ferry line opens in June, the mayor's office said on Monday.

"It is a good day for the island," Marta Oduja said at the quay.

Pieter Lund called it "a small miracle" and thanked the crew.
`,
}

export interface Desk {
  readonly folder: string
  readonly file: string
  readonly reader: ArchiveReader
  readonly app: FastifyInstance
  readonly changing: MutationsContext
  readonly access: Access | undefined
  /** Faults that the server reported. */
  readonly faults: string[]
  /** Sends an operation with the token. */
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape that it asks for
  send(query: string, variables?: object, headers?: Record<string, string>): Promise<any>
  // biome-ignore lint/suspicious/noExplicitAny: as above
  data(query: string, variables?: object): Promise<any>
  /** Writes stories and loads the folder, as the seed script does. */
  load(stories?: Readonly<Record<string, string>>): Promise<void>
  close(): Promise<void>
}

/** `options` are of the server. */
export async function newDesk(
  token: string | null = TOKEN,
  options: Partial<ServerOptions> = {},
  textAccess: TextAccess = 'full',
): Promise<Desk> {
  const root = mkdtempSync(join(tmpdir(), 'desk-'))
  const folder = join(root, 'articles')
  mkdirSync(folder)
  const file = join(root, 'archive.db')
  await newDatabase(file)
  const load: Desk['load'] = async (changed = {}) => {
    for (const [name, text] of Object.entries(changed)) writeFileSync(join(folder, name), text)
    const { files } = findFiles([folder])
    for await (const _ of loadArchive(file, files, { roots: [folder], threads: 0 }));
  }
  await load(STORIES)
  const reader = readHere(openReader(file, undefined, { textAccess }))
  const faults: string[] = []
  const log = (line: string) => faults.push(line)
  const changing = openChanging({
    reader,
    milliseconds: 60_000,
    databaseFile: file,
    known: () => NO_PEOPLE_FILE,
    openReloads: (hearer) =>
      openReloads({
        ...hearer,
        databaseFile: file,
        folder,
        peopleFile: join(root, 'people.yaml'),
        correctionsFile: join(root, 'corrections.jsonl'),
        log,
      }),
  })
  const known = () => openAccess(knownTokens({ adminToken: token ?? undefined, log }), () => {})
  const access = options.access ?? (token === null ? undefined : known())
  const app = await createServer(reader, { playground: true, log, changing, access, ...options })
  const send: Desk['send'] = async (query, variables = {}, headers = { authorization: `Bearer ${TOKEN}` }) =>
    (
      await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', ...headers },
        payload: JSON.stringify({ query, variables }),
      })
    ).json()
  return {
    folder,
    file,
    reader,
    app,
    changing,
    access,
    faults,
    send,
    async data(query, variables) {
      const { data, errors } = await send(query, variables)
      if (errors) throw new Error(JSON.stringify(errors))
      return data
    },
    load,
    async close() {
      await app.close()
      await closeChanging(changing)
      await reader.close()
      rmSync(root, { recursive: true, force: true })
    },
  }
}
