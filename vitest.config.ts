import { configDefaults, defineConfig } from 'vitest/config'

// One copy of graphql: packages load its CommonJS form, so the tests' own imports must too.
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }]

const QUICK = 'tests/**/*.test.ts'
const SLOW = 'tests/**/*.slow.test.ts'

/** `npm test` runs the quick project, `npm run test:slow` the slow one; `npx vitest run FILE` finds both. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          ...{ name: 'quick', include: [QUICK], exclude: [...configDefaults.exclude, SLOW] },
          ...{ testTimeout: 60_000, hookTimeout: 60_000 },
        },
      },
      {
        resolve: { alias },
        test: { name: 'slow', include: [SLOW], testTimeout: 600_000, hookTimeout: 600_000 },
      },
    ],
  },
})
