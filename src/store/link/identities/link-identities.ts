/** Decides which printed names are one person's, and reads the articles again that name somebody else then. */
import { decideIdentities } from '../../../matching/identity/decide-identities.ts'
import { affectedArticles } from '../../corrections/change/affected-articles.ts'
import { writeRedirects } from '../../corrections/change/reconcile-corrections.ts'
import { hashOfIdentities } from '../../corrections/index/identity-rows.ts'
import { readCorrectionIndex } from '../../corrections/index/read-correction-index.ts'
import type { Connection } from '../../database/connection.ts'
import type { PeopleFile } from '../../rows/people-file.ts'
import { changeArchive } from '../../write/save/change-archive.ts'
import { saveStored } from '../../write/save-article.ts'
import { readCurrentDocument } from '../../write/stored-documents.ts'
import type { Link } from '../link.ts'
import { OFF } from './list-printed-people.ts'
import { readNamed } from './read-named.ts'

interface Row {
  readonly id: string
  readonly intoId: string
  readonly rule: string
  readonly confidence: number
  readonly of: number
  readonly near: number
}

/** Decides anew who the people of some surnames are. With `isMerging` false nobody is another. */
export function linkIdentities(connection: Connection, known: PeopleFile, isMerging: boolean): Link {
  return (keys) => {
    const before = readCorrectionIndex(connection, known)
    const read = readNamed(connection)
    let isChanged = false
    for (const key of keys) {
      forgetUnnamed(connection, key)
      const decided = isMerging ? decideIdentities(read(key)) : []
      const rows = decided.map(
        ({ id, into, rule, confidence, of, near }): Row => ({ id, intoId: into, rule, confidence, of, near }),
      )
      if (replaceRows(connection, key, rows)) isChanged = true
    }
    if (!isChanged) return false
    const hash = hashOfIdentities(connection)
    connection.run('UPDATE "Archive" SET identities = ?', isMerging || hash ? hash : OFF)
    const after = readCorrectionIndex(connection, known)
    const articles = affectedArticles(connection, before, after, [])
    if (articles.length)
      changeArchive(connection, known, (unit) => {
        for (const id of articles)
          for (const document of readCurrentDocument(connection, id)) saveStored(connection, document, unit)
      })
    writeRedirects(connection, after)
    return true
  }
}

/** Takes people off the list whom no article names any more. */
function forgetUnnamed(connection: Connection, key: string): void {
  connection.run(
    `DELETE FROM "PrintedPerson" WHERE key = ? AND NOT EXISTS (SELECT 1 FROM "Naming" n JOIN "Person" p ON p.id = n."partyId"
        WHERE p."publicId" = "PrintedPerson".id AND n."printedId" IS NULL)
      AND NOT EXISTS (SELECT 1 FROM "Naming" n WHERE n."printedId" = "PrintedPerson".id)`,
    key,
  )
}

/** Returns whether somebody is another than before; evidence that only grows changes nobody. */
function replaceRows(connection: Connection, key: string, rows: readonly Row[]): boolean {
  const before = connection.all<Row>(
    'SELECT id, "intoId", rule, confidence, "of", near FROM "Identity" WHERE key = ? ORDER BY id',
    key,
  )
  if (JSON.stringify(before) === JSON.stringify(rows)) return false
  connection.run('DELETE FROM "Identity" WHERE key = ?', key)
  connection.insert(
    'Identity',
    rows.map((row) => ({ key, ...row })),
  )
  const pairs = (list: readonly Row[]) => list.map(({ id, intoId }) => `${id} ${intoId}`).join('\n')
  return pairs(before) !== pairs(rows)
}
