/** One value that statements read. */
interface Readable {
  prepare(text: string): { pluck(): { get(): unknown } }
}

/**
 * Refuses a driver whose SQLite writes the JSON of an inner SELECT as a string, as versions from 3.54 do: every list in an
 * answer would be one.
 */
export function requireNestedJson(database: Readable): void {
  const nested = database.prepare(`SELECT json_object('list', (SELECT json_array(1)))`).pluck().get()
  if (nested === '{"list":[1]}') return
  const version = database.prepare('SELECT sqlite_version()').pluck().get()
  throw new Error(
    `SQLite ${version} cannot be used: it writes nested lists as strings. Install the versions of package-lock.json (npm ci).`,
  )
}
