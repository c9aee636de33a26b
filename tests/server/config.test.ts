import { expect, test } from 'vitest'
import { ConfigError, readConfig } from '../../src/config.ts'
import { limitsOf } from '../../src/limits.ts'

const read = (env: Record<string, string>) => readConfig(env, '/root')

function problems(env: Record<string, string>): string[] {
  try {
    read(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n')
  }
  return []
}

test('nothing needs to be set', () => {
  expect(read({})).toMatchObject({
    databaseFile: '/root/data/on-the-record.db',
    profile: 'public',
    playground: true,
    limits: limitsOf('public'),
    corsOrigins: [],
    maxAge: 0,
    persistedOnly: false,
  })
})

test('the locked profile has no playground and tighter limits; single ones can be set', () => {
  const config = read({ PROFILE: 'locked', MAX_COST: '7', CORS_ORIGINS: 'https://a.example, http://b.example:8080' })
  expect(config.playground).toBe(false)
  expect(config.limits).toEqual({ ...limitsOf('locked'), cost: 7 })
  expect(config.corsOrigins).toEqual(['https://a.example', 'http://b.example:8080'])
  expect(read({ CORS_ORIGINS: '*' }).corsOrigins).toBe('*')
  expect(read({ PLAYGROUND: 'off' }).playground).toBe(false)
  expect([read({}).textAccess, read({ TEXT_ACCESS: 'excerpt' }).textAccess]).toEqual(['full', 'excerpt'])
})

test('a manifest is found from the root', () => {
  const config = read({ PERSISTED_DOCUMENTS: 'documents.json', PERSISTED_ONLY: 'true' })
  expect([config.persistedDocuments, config.persistedOnly]).toEqual(['/root/documents.json', true])
})

test.each([
  [{ PORT: 'x' }, 'PORT is "x": expected a whole number from 0 to 65535'],
  [{ MAX_DEPTH: '0' }, 'MAX_DEPTH is "0": expected a whole number 1 or more'],
  [{ MAX_COST: '1e99' }, 'MAX_COST is "1e99": expected a whole number 1 or more'],
  [{ TIMEOUT_MS: '1.5' }, 'TIMEOUT_MS is "1.5": expected a whole number 1 or more'],
  [{ CACHE_BYTES: '-1' }, 'CACHE_BYTES is "-1": expected a whole number 0 or more'],
  [{ PROFILE: 'open' }, 'PROFILE is "open": expected public or locked'],
  [{ PLAYGROUND: 'yes' }, 'PLAYGROUND is "yes": expected on or off'],
  [{ TEXT_ACCESS: 'some' }, 'TEXT_ACCESS is "some": expected full or excerpt'],
  [{ CORS_ORIGINS: 'news.example' }, 'CORS_ORIGINS has "news.example": expected origins with commas between'],
  [{ CORS_ORIGINS: 'https://a.example/' }, 'CORS_ORIGINS has "https://a.example/"'],
  [{ PERSISTED_ONLY: 'true' }, 'PERSISTED_ONLY is "true": set PERSISTED_DOCUMENTS=PATH too'],
  [{ PROFILE: 'locked', PLAYGROUND: 'on' }, 'PLAYGROUND is "on": the locked profile has none'],
  [{ DATABASE_URL: 'postgres://x' }, 'DATABASE_URL is "postgres://x": expected file:PATH'],
])('%o is refused in one line', (env, line) => {
  const found = problems(env as Record<string, string>)
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(line)
})

test('all that is wrong is said at once', () => {
  expect(problems({ PORT: '-1', MAX_DEPTH: 'deep', PROFILE: 'x' })).toHaveLength(3)
})
