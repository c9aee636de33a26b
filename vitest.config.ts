import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'
import { hashExtractor } from './scripts/extractor/hash-extractor.mjs'

// One copy of graphql: packages load its CommonJS form, so the tests' own imports must too.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

// The same as in the programs that the tests start.
const define = { EXTRACTOR_HASH: JSON.stringify((await hashExtractor()).hash) }

const ALL = 'tests/**/*.test.ts'
const SLOW = 'tests/**/*.slow.test.ts'

const quick = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.slow.test.ts'))
  .map((file) => join('tests', file).replaceAll('\\', '/'))
const those = (pattern: RegExp) => quick.filter((file) => pattern.test(readFileSync(file, 'utf8')))

/** Tests that replace modules: each has a process of its own. */
const ISOLATED = those(/\bvi\.mock\(/)
/** Tests that count steps: V8 counts only what it compiles once counting has begun, so no others may come first. */
const COUNTING = those(/\/count-steps\.ts'/)

const shared = {
  globalSetup: 'tests/global-setup.ts',
  setupFiles: 'tests/property-seed.ts',
  testTimeout: 60_000,
  hookTimeout: 60_000,
}
const long = { testTimeout: 600_000, hookTimeout: 600_000 }

/**
 * `npm test` runs the projects `quick`, `counting` and `isolated`, `npm run test:slow` runs `slow`; `npx vitest run FILE`
 * finds them all. Tests share processes and so what they import, which saves a minute.
 */
export default defineConfig({
  resolve,
  define,
  test: {
    experimental: { fsModuleCache: true }, // what has not changed is not compiled again
    maxWorkers: Math.max(2, availableParallelism() - 1), // one, if it were left to vitest on two processors
    projects: [
      {
        extends: true,
        test: {
          ...{ ...shared, name: 'quick', include: [ALL], isolate: false },
          exclude: [...configDefaults.exclude, SLOW, ...ISOLATED, ...COUNTING],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'counting',
          include: COUNTING,
          isolate: false,
          setupFiles: ['tests/count-steps.ts', 'tests/property-seed.ts'],
        },
      },
      { extends: true, test: { ...shared, name: 'isolated', include: ISOLATED } },
      { extends: true, test: { ...shared, ...long, name: 'slow', include: [SLOW] } },
    ],
  },
})
