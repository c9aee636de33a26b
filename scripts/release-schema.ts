import { readFileSync, writeFileSync } from 'node:fs'
import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema } from 'graphql'

/**
 * `npm run release-schema`: makes today's schema the released one, which tests compare with; prints what is different,
 * breaking changes first, for the note that goes out with it.
 */
const RELEASED = 'tests/conformance/released-schema.graphql'
const [before, now] = [RELEASED, 'src/graph/schema.graphql'].map((path) => readFileSync(path, 'utf8')) as [
  string,
  string,
]
const changes = await diff(buildSchema(before), buildSchema(now))
for (const level of [CriticalityLevel.Breaking, CriticalityLevel.Dangerous, CriticalityLevel.NonBreaking])
  for (const { criticality, message } of changes) if (criticality.level === level) console.log(`${level}: ${message}`)
writeFileSync(RELEASED, now)
console.log(`${RELEASED} is the schema now: ${changes.length} changes`)
