import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pinClient, type Server, startServer } from './start-server.ts'

const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  readonly scripts: { readonly start: string }
}

/** Those that `npm start` gives to Node. */
export const FLAGS = scripts.start.split(' ').filter((word) => word.startsWith('--'))

/** Ours, as anybody starts it, but for the time that a request may take: a busy machine shall not fail the measurement. */
export function startOurs(databaseFile: string, settings: Readonly<Record<string, string>> = {}): Promise<Server> {
  const env = { DATABASE_URL: `file:${databaseFile}`, PORT: '0', HOST: '127.0.0.1' }
  return startServer(['src/main.ts'], { ...env, TIMEOUT_MS: '60000', MAX_LAG_MS: '60000', ...settings }, FLAGS)
}

/** The three servers over one database, each on the core of servers; this process goes to the other one. */
export async function startServers(
  databaseFile: string,
): Promise<Readonly<Record<'naive' | 'limit' | 'ours', Server>>> {
  pinClient()
  return {
    naive: await startServer(['scripts/bench/naive-server.ts', `file:${databaseFile}`], { NODE_ENV: 'production' }),
    limit: await startServer(['scripts/bench/limit-server.ts', `file:${databaseFile}`], { NODE_ENV: 'production' }),
    ours: await startOurs(databaseFile),
  }
}
