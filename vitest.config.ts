import { defineConfig } from 'vitest/config'

// One copy of graphql: packages load its CommonJS form, so the tests' own imports must too.
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }]

export default defineConfig({
  resolve: { alias },
  test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
})
