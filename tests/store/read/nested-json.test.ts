import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { requireNestedJson } from '../../../src/store/database/require-nested-json.ts'

test('the driver of this Node.js keeps lists in answers lists', () => {
  const database = new Database(':memory:')
  expect(() => requireNestedJson(database)).not.toThrow()
  database.close()
})

test('a driver that writes them as strings is refused, with its version', () => {
  const prepare = (text: string) => ({
    pluck: () => ({ get: () => (text.includes('sqlite_version') ? '3.54.1' : '{"list":"[1]"}') }),
  })
  expect(() => requireNestedJson({ prepare })).toThrow(/^SQLite 3\.54\.1 cannot be used: .* \(npm ci\)\.$/)
})
