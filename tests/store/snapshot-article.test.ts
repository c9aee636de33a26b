import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Connection } from '../../src/store/database/connection.ts'
import { openConnection } from '../../src/store/database/open-connection.ts'
import { snapshotArticle } from '../../src/store/query/snapshot-article.ts'
import { MISSION, newArchive, type TestArchive } from '../graph/new-archive.ts'

let archive: TestArchive
let connection: Connection
let id: string
beforeAll(async () => {
  archive = await newArchive([MISSION])
  connection = openConnection(archive.file)
  id = connection.value<string>('SELECT "publicId" FROM "Article"')!
  connection.database.exec(`INSERT INTO "ArticleAuthor" ("articleId", position, text, work)
    SELECT id, 9, 'Mara Ostwick', 'editing' FROM "Article"`)
})
afterAll(() => {
  connection.database.close()
  archive.close()
})

test.each([
  ['Article', 'headline'],
  ['ArticleAuthor', 'text'],
  ['ArticleAuthor', 'work'],
  ['ArticleSource', 'rule'],
  ['Document', 'format'],
  ['Mention', 'title'],
  ['Paragraph', 'kind'],
  ['Quote', 'speakerMention'],
])('another value in %s.%s is another article', (table, column) => {
  const before = snapshotArticle(connection, id)
  connection.database.exec('BEGIN')
  connection.database.exec(`UPDATE "${table}" SET "${column}" = 'another'`)
  expect(snapshotArticle(connection, id)).not.toBe(before)
  connection.database.exec('ROLLBACK')
  expect(snapshotArticle(connection, id)).toBe(before)
})

test('an article that is not there has none', () => {
  expect(snapshotArticle(connection, 'art_00000000000000000000')).toBeNull()
})
