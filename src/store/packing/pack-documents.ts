/** Packs the documents of an archive that an earlier version filled. */
import type Database from 'better-sqlite3'
import { packText } from './pack-text.ts'

/** Documents in one transaction: whoever is stopped has lost no more than these. */
const TOGETHER = 200

/** Packs what is not packed yet; `onPart` hears how many are done, of how many. */
export function packDocuments(
  database: Database.Database,
  onPart: (done: number, all: number) => void = () => {},
): void {
  const count = database.prepare(`SELECT count(*) FROM "Document" WHERE typeof(text) = 'text'`).pluck()
  const some = database.prepare(
    `SELECT id, text, blocks FROM "Document" WHERE id > ? AND typeof(text) = 'text' ORDER BY id LIMIT ${TOGETHER}`,
  )
  const write = database.prepare('UPDATE "Document" SET text = ?, blocks = ? WHERE id = ?')
  const all = count.get() as number
  let done = 0
  for (let after = 0; ; ) {
    const rows = some.all(after) as { id: number; text: string; blocks: string }[]
    const last = rows.at(-1)
    if (!last) return
    const part = rows.map(({ id, text, blocks }) => [packText(text), packText(blocks), id])
    database.transaction(() => part.forEach((values) => void write.run(...values))).immediate()
    after = last.id
    done += rows.length
    onPart(done, all)
  }
}
