import { configDefaults, defineConfig } from 'vitest/config'
import { hashExtractor } from './scripts/extractor/hash-extractor.mjs'

// One copy of graphql: packages load its CommonJS form, so the tests' own imports must too.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

// The same as in the programs that the tests start.
const define = { EXTRACTOR_HASH: JSON.stringify((await hashExtractor()).hash) }

const QUICK = 'tests/**/*.test.ts'
const SLOW = 'tests/**/*.slow.test.ts'

/** `npm test` runs the quick project, `npm run test:slow` the slow one; `npx vitest run FILE` finds both. */
export default defineConfig({
  test: {
    projects: [
      {
        ...{ resolve, define },
        test: {
          ...{ name: 'quick', include: [QUICK], exclude: [...configDefaults.exclude, SLOW] },
          ...{ testTimeout: 60_000, hookTimeout: 60_000 },
        },
      },
      {
        ...{ resolve, define },
        test: { name: 'slow', include: [SLOW], testTimeout: 600_000, hookTimeout: 600_000 },
      },
    ],
  },
})
