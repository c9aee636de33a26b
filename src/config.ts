/** What the environment sets. The only place that knows its variables; every problem is reported at once. */
import { isAbsolute, resolve } from 'node:path'

export interface Config {
  /** Absolute path of the SQLite file. */
  readonly databaseFile: string
  readonly host: string
  readonly port: number
  /** Whether introspection and the playground are served. */
  readonly playground: boolean
}

/** Thrown with one line a problem; each names the variable and what it takes. */
export class ConfigError extends Error {}

/** Reads the settings from `env` (usually `process.env`), relative paths counted from `root`. */
export function readConfig(env: Readonly<Record<string, string | undefined>>, root: string): Config {
  const problems: string[] = []

  const url = env.DATABASE_URL || 'file:data/on-the-record.db'
  const file = url.startsWith('file:') ? decodeURI(url.slice('file:'.length).replace(/[?#].*$/, '')) : ''
  if (!file) problems.push(`DATABASE_URL is "${url}": expected file:PATH, a SQLite database, e.g. file:data/news.db`)

  const port = Number(env.PORT || 4000)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    problems.push(`PORT is "${env.PORT}": expected a whole number from 0 to 65535`)

  const playground = env.PLAYGROUND || 'on'
  if (playground !== 'on' && playground !== 'off') problems.push(`PLAYGROUND is "${playground}": expected on or off`)

  if (problems.length) throw new ConfigError(problems.join('\n'))
  return {
    databaseFile: isAbsolute(file) ? file : resolve(root, file.replace(/^\/\//, '')),
    host: env.HOST || '127.0.0.1',
    port,
    playground: playground === 'on',
  }
}
