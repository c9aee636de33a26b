import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'
import { hashExtractor } from './scripts/extractor/hash-extractor.mjs'

// One copy of graphql: packages load its CommonJS form, so the tests' own imports must too.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

// The same as in the programs that the tests start.
const define = { EXTRACTOR_HASH: JSON.stringify((await hashExtractor()).hash) }

const ALL = 'tests/**/*.test.ts'
const SLOW = 'tests/**/*.slow.test.ts'

/** Tests that count steps (tests/count-steps.ts) or replace modules: each has a process of its own, where its code is compiled first. */
const ISOLATED = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.slow.test.ts'))
  .map((file) => join('tests', file).replaceAll('\\', '/'))
  .filter((file) => readFileSync(file, 'utf8').match(/\/count-steps\.ts'|\bvi\.mock\(/))

const shared = { globalSetup: 'tests/global-setup.ts', testTimeout: 60_000, hookTimeout: 60_000 }
const long = { testTimeout: 600_000, hookTimeout: 600_000 }

/**
 * `npm test` runs the projects `quick` and `isolated`, `npm run test:slow` runs `slow`; `npx vitest run FILE` finds them
 * all. Quick tests share processes and so what they import, which saves a minute.
 */
export default defineConfig({
  resolve,
  define,
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...{ ...shared, name: 'quick', include: [ALL], exclude: [...configDefaults.exclude, SLOW, ...ISOLATED] },
          isolate: false,
        },
      },
      { extends: true, test: { ...shared, name: 'isolated', include: ISOLATED } },
      { extends: true, test: { ...shared, ...long, name: 'slow', include: [SLOW] } },
    ],
  },
})
