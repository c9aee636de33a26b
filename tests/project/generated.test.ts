import { readFileSync } from 'node:fs'
import { generate } from '@graphql-codegen/cli'
import { expect, test } from 'vitest'
import config from '../../codegen.ts'

test('the generated files are what codegen makes of schema.graphql today', { timeout: 120_000 }, async () => {
  const files = (await generate({ ...config, silent: true }, false)) as { filename: string; content: string }[]
  const kept = ['src/graph/types.ts', 'src/web/generated/graphql.ts', 'src/web/generated/persisted-documents.json']
  for (const path of kept) {
    const file = files.find(({ filename }) => filename.endsWith(path))
    expect(file?.content, path).toBe(readFileSync(path, 'utf8'))
  }
})
