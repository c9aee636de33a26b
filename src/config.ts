/** Settings from the environment. The only place that knows its variables; every problem is reported at once. */
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { type Limits, limitsOf, type Profile } from './limits.ts'
import { checkProxies, readDatabaseFile, readHosts, readOrigins, splitList } from './read-setting.ts'

export interface Config {
  /** Absolute path of the SQLite file. */
  readonly databaseFile: string
  readonly host: string
  readonly port: number
  readonly profile: Profile
  /** True if introspection and the playground are served. */
  readonly playground: boolean
  /** True if the reading room is served. */
  readonly readingRoom: boolean
  readonly limits: Limits
  /** Processes that read the archive, at the most. */
  readonly readers: number
  /** Connections that one address may have. */
  readonly connections: number
  /** Milliseconds that the server may be late by before it refuses requests. */
  readonly mostLag: number
  /** Cost that one client may ask for in a minute; undefined for any. */
  readonly rate: number | undefined
  /** Proxies whose word is taken for who asks. */
  readonly trustProxy: string | undefined
  /** Origins whose pages may ask and read answers: none, some, or `*` for any. */
  readonly corsOrigins: readonly string[] | '*'
  /** Names that the server is asked by, the host that it listens on among them; `*` for any. */
  readonly allowedHosts: readonly string[] | '*'
  /** Seconds for which an answer may be used without asking again. */
  readonly maxAge: number
  /** Absolute path of a manifest: a JSON object of SHA-256 -> document. */
  readonly persistedDocuments: string | undefined
  /** True if the manifest's documents are the only ones served. */
  readonly persistedOnly: boolean
  /** The token of the editor `admin`; without it and `editorTokens` nothing may be changed. */
  readonly adminToken: string | undefined
  /** Absolute path of a file of editors and the hashes of their tokens. */
  readonly editorTokens: string | undefined
  /** True if whoever reads needs one of these tokens as well. */
  readonly readTokenRequired: boolean
  /** True if people may be taken for one by the evidence of their articles, where articles are loaded. */
  readonly autoMerge: boolean
  /** Which lines the log has: `warn` for faults and slow operations, `info` for every operation too. */
  readonly logLevel: LogLevel
  /** Milliseconds from which an operation is slow; 0 for none. */
  readonly slow: number
  /** Port of the metrics; undefined for none. */
  readonly metricsPort: number | undefined
  /** Address that traces are sent to; undefined for nowhere. */
  readonly tracesTo: string | undefined
  /** Share of the articles' text that leaves the archive: all of it, or quotes on the record with their sentences. */
  readonly textAccess: 'full' | 'excerpt'
  /** Absolute path of the folder that may be loaded through the API. */
  readonly articlesFolder: string
}

/** Thrown with one line a problem; each names the variable and what it takes. */
export class ConfigError extends Error {}

/** The first is the one where nothing is set. */
const LOG_LEVELS = ['warn', 'info', 'error', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

export type Environment = Readonly<Record<string, string | undefined>>

/** The limits as variables, each with the least value that makes sense. */
const LIMIT_VARIABLES: Readonly<Record<string, readonly [name: keyof Limits, least: number]>> = {
  MAX_BODY_BYTES: ['bodyBytes', 1_000],
  MAX_TOKENS: ['tokens', 10],
  MAX_DEPTH: ['depth', 1],
  MAX_ALIASES: ['aliases', 0],
  MAX_DIRECTIVES: ['directives', 0],
  MAX_COST: ['cost', 1],
  TIMEOUT_MS: ['milliseconds', 1],
  CACHE_BYTES: ['cacheBytes', 0],
}

/** Reads the settings from `env` (usually `process.env`), relative paths counted from `root`. */
export function readConfig(env: Environment, root: string): Config {
  const problems: string[] = []
  const whole = (name: string, otherwise: number, least: number, most = Number.MAX_SAFE_INTEGER): number => {
    const value = env[name] ? Number(env[name]) : otherwise
    const range = most === Number.MAX_SAFE_INTEGER ? `${least} or more` : `from ${least} to ${most}`
    if (!Number.isSafeInteger(value) || value < least || value > most)
      problems.push(`${name} is "${env[name]}": expected a whole number ${range}`)
    return value
  }
  const choice = <Choice extends string>(name: string, first: Choice, ...others: readonly Choice[]): Choice => {
    const value = (env[name] || first) as Choice
    if (value !== first && !others.includes(value))
      problems.push(`${name} is "${value}": expected ${[first, ...others].join(' or ')}`)
    return value
  }

  const databaseFile = readDatabaseFile(env.DATABASE_URL, root, problems)
  const port = whole('PORT', 4000, 0, 65535)
  const listed = (name: string) => splitList(env[name])
  const [connections, rate, mostLag] = [
    whole('MAX_CONNECTIONS', 200, 1),
    whole('RATE_LIMIT', 0, 0),
    whole('MAX_LAG_MS', 1_000, 1),
  ]
  const proxies = listed('TRUST_PROXY')
  checkProxies(proxies, problems)
  const readers = whole('READERS', availableParallelism(), 1, 64)
  const profile = choice('PROFILE', 'public', 'locked')
  const playground = profile === 'locked' ? choice('PLAYGROUND', 'off', 'on') : choice('PLAYGROUND', 'on', 'off')
  if (profile === 'locked' && env.PLAYGROUND === 'on')
    problems.push('PLAYGROUND is "on": the locked profile has none; take away one of the two')

  const readingRoom = choice('READING_ROOM', 'on', 'off') === 'on'

  const defaults = limitsOf(profile)
  const limits = Object.fromEntries(
    Object.entries(LIMIT_VARIABLES).map(([name, [limit, least]]) => [limit, whole(name, defaults[limit], least)]),
  ) as Record<keyof Limits, number>

  const host = env.HOST || '127.0.0.1'
  const origins = readOrigins(env.CORS_ORIGINS, problems)
  const hosts = readHosts(env.ALLOWED_HOSTS, problems)

  const persistedDocuments = env.PERSISTED_DOCUMENTS ? resolve(root, env.PERSISTED_DOCUMENTS) : undefined
  const persistedOnly = choice('PERSISTED_ONLY', 'false', 'true') === 'true'
  if (persistedOnly && !persistedDocuments)
    problems.push('PERSISTED_ONLY is "true": set PERSISTED_DOCUMENTS=PATH too, a manifest written by npm run persist')

  const adminToken = env.ADMIN_TOKEN || undefined
  if (adminToken !== undefined && !/^[\x21-\x7e]{16,}$/.test(adminToken))
    problems.push(
      'ADMIN_TOKEN is too short or has blanks in it: expected 16 characters or more, e.g. openssl rand -hex 32',
    )

  const editorTokens = env.EDITOR_TOKENS ? resolve(root, env.EDITOR_TOKENS) : undefined
  const readTokenRequired = choice('READ_TOKEN_REQUIRED', 'false', 'true') === 'true'
  if (readTokenRequired && !adminToken && !editorTokens)
    problems.push('READ_TOKEN_REQUIRED is "true": set EDITOR_TOKENS=PATH or ADMIN_TOKEN too, else nobody can read')

  const logLevel = choice('LOG_LEVEL', ...LOG_LEVELS)
  const slow = whole('SLOW_MS', 1_000, 0)
  const metricsPort = env.METRICS_PORT ? whole('METRICS_PORT', 0, 0, 65535) : undefined
  const tracesTo = env.OTEL_EXPORTER_OTLP_ENDPOINT || undefined
  if (tracesTo !== undefined && !/^https?:\/\/./.test(tracesTo))
    problems.push(`OTEL_EXPORTER_OTLP_ENDPOINT is "${tracesTo}": expected an address, e.g. http://127.0.0.1:4318`)

  const textAccess = choice('TEXT_ACCESS', 'full', 'excerpt')
  const autoMerge = choice('AUTO_MERGE', 'on', 'off') === 'on'
  const maxAge = whole('CACHE_MAX_AGE', 0, 0)
  if (problems.length) throw new ConfigError(problems.join('\n'))
  return {
    databaseFile,
    host,
    port,
    profile,
    playground: playground === 'on',
    readingRoom,
    limits: { ...defaults, ...limits },
    readers,
    connections,
    mostLag,
    rate: rate || undefined,
    trustProxy: proxies.join() || undefined,
    corsOrigins: origins.includes('*') ? '*' : origins,
    allowedHosts: hosts.includes('*') ? '*' : [host.toLowerCase(), ...hosts],
    maxAge,
    persistedDocuments,
    persistedOnly,
    adminToken,
    editorTokens,
    readTokenRequired,
    autoMerge,
    logLevel,
    slow,
    metricsPort,
    tracesTo,
    textAccess,
    articlesFolder: resolve(root, env.ARTICLES || 'seeds/articles'),
  }
}
