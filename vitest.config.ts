import { defineConfig } from 'vitest/config'
import { hashExtractor } from './scripts/extractor/hash-extractor.mjs'

// One copy of graphql: packages load its CommonJS form, so the tests' own imports must too.
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }]

// The same as in the programs that the tests start.
const define = { EXTRACTOR_HASH: JSON.stringify((await hashExtractor()).hash) }

export default defineConfig({
  define,
  resolve: { alias },
  test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
})
