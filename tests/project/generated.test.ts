import { readFileSync } from 'node:fs'
import { generate } from '@graphql-codegen/cli'
import { expect, test } from 'vitest'
import config from '../../codegen.ts'

test('types.ts is what codegen makes of schema.graphql today', { timeout: 120_000 }, async () => {
  const [file] = (await generate({ ...config, silent: true }, false)) as { filename: string; content: string }[]
  expect(file?.filename).toMatch(/types\.ts$/)
  expect(file?.content).toBe(readFileSync('src/graph/types.ts', 'utf8'))
})
