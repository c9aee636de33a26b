// The schema against the one that was released: what would break a client has to be meant.
import { readFileSync } from 'node:fs'
import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema, validateSchema } from 'graphql'
import { expect, test } from 'vitest'

const RELEASED = 'tests/conformance/released-schema.graphql'
const sdl = (path: string) => readFileSync(path, 'utf8')

async function breaking(before: string, after: string): Promise<string[]> {
  const changes = await diff(buildSchema(before), buildSchema(after))
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message)
}

test('the schema is one by the specification, which the server takes for granted', () => {
  expect(validateSchema(buildSchema(sdl('src/graph/schema.graphql')))).toEqual([])
})

test('nothing that a client relies on was taken away or changed', async () => {
  const found = await breaking(sdl(RELEASED), sdl('src/graph/schema.graphql'))
  expect(found, `If this is meant: npm run release-schema copies the schema to ${RELEASED}`).toEqual([])
})

test('a breaking change is found', async () => {
  const now = sdl('src/graph/schema.graphql')
  expect(await breaking(now, now.replace('  headline: String!\n', '  title: String!\n'))).toContain(
    "Field 'headline' was removed from object type 'Article'",
  )
  expect(await breaking(now, now.replace('quote("The quote\'s id." id: ID!)', 'quote(id: ID!, of: ID!)'))).toHaveLength(
    1,
  )
})
