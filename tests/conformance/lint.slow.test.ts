// graphql-eslint, as eslint.config.js sets it up, over the schema and over every operation that is shown or shipped.
import { readFileSync } from 'node:fs'
import { ESLint } from 'eslint'
import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { PLAYGROUND_EXAMPLES } from '../../src/server/playground/playground-examples-data.ts'

const eslint = new ESLint({ overrideConfigFile: 'eslint.config.js' })

function findingsOf(results: readonly ESLint.LintResult[]): string[] {
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId, message }) => `${filePath}:${line} ${ruleId}: ${message}`),
  )
}

const shown = {
  'README and the tour': ['README.md', 'docs/tour.md'].flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text]) => text!),
  ),
  playground: PLAYGROUND_EXAMPLES,
}

test('the schema has no finding', async () => {
  const results = await eslint.lintFiles('src/graph/schema.graphql')
  expect(results).toHaveLength(1)
  expect(findingsOf(results)).toEqual([])
})

test('the operations in examples/ have no finding', async () => {
  const results = await eslint.lintFiles('examples/**/*.graphql')
  expect(results.length).toBeGreaterThan(2)
  expect(findingsOf(results)).toEqual([])
})

test.each(Object.entries(shown))('the operations in the %s have no finding', async (place, operations) => {
  expect(operations.length).toBeGreaterThan(1)
  for (const [index, text] of operations.entries()) {
    const results = await eslint.lintText(text, {
      filePath: `${place.replaceAll(' ', '-')}-${index + 1}.shown.graphql`,
    })
    expect(results).toHaveLength(1)
    expect(findingsOf(results)).toEqual([])
  }
})

test('the rules are at work', async () => {
  const schema = await eslint.lintText('type Query { getThing: thing } type thing { a: Int }', {
    filePath: 'src/graph/schema.graphql',
  })
  const rules = new Set(schema.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)))
  expect([...rules]).toEqual(
    expect.arrayContaining(['@graphql-eslint/naming-convention', '@graphql-eslint/require-description']),
  )
  const operation = await eslint.lintText('{ quotes { totalCount totalCount } }', { filePath: 'x.shown.graphql' })
  expect(findingsOf(operation).join()).toContain('no-duplicate-fields')
})

test('every root field of Query may be null: one that fails leaves the others their answers', () => {
  const fields = buildSchema(readFileSync('src/graph/schema.graphql', 'utf8')).getQueryType()!.getFields()
  const strict = Object.values(fields).filter(({ type }) => String(type).endsWith('!'))
  expect(strict.map(({ name }) => name)).toEqual([])
})
