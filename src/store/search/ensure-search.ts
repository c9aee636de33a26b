/** Makes the full-text index of search.sql where a database has none or another one, and fills it and the folded columns. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { type Connection, newConnection } from '../database/connection.ts'
import { foldAll } from '../folding/folded-columns.ts'
import { renameSlugs } from '../rows/place-slug.ts'
import { datelineParagraph } from './dateline-place.ts'
import { type NamedEntry, nameKeys } from './name-keys.ts'
import { indexedText } from './search-words.ts'

const DEFINITION = readFileSync(join(import.meta.dirname, 'search.sql'), 'utf8')

/** Raised whenever what is folded or indexed becomes another: `foldText`, `languageKey`, `indexedText`, `nameKeys`, `datelineParagraph`. */
export const WORDS_VERSION = 1

/** Kept in the database's header, to know the definition that its index was made by. */
const VERSION = createHash('sha256').update(`${WORDS_VERSION}\n${DEFINITION}`).digest().readUInt32BE() >>> 1

/** The tables that the index lives in; SQLite makes most of them. */
export const SEARCH_TABLES = [
  'SearchEntry',
  'SearchKey',
  ...['Search', 'SearchName'].flatMap((name) => [
    name,
    ...['data', 'idx', 'docsize', 'config'].map((part) => `${name}_${part}`),
  ]),
]

const ENTRIES = `
  INSERT INTO "SearchEntry" ("id", "type", "itemId", "names")
    SELECT row_number() OVER (ORDER BY type, id), type, id, name || coalesce(char(10) || others, '') FROM (
      SELECT 3 AS type, id, name, (SELECT group_concat(name, char(10)) FROM
        (SELECT DISTINCT name FROM "Alias" WHERE "personId" = p.id ORDER BY name)) AS others FROM "Person" p
      UNION ALL SELECT 4, id, name, (SELECT group_concat(name, char(10)) FROM
        (SELECT DISTINCT name FROM "Alias" WHERE "sourceId" = s.id ORDER BY name)) FROM "Source" s);
  INSERT INTO "SearchEntry" ("id", "type", "itemId", "articleId")
    SELECT (newest << 21) + row_number() OVER (PARTITION BY newest ORDER BY "articleId", part, position) - 1, type, id, "articleId"
    FROM (
      SELECT newest, 0 AS type, id, id AS "articleId", 0 AS part, 0 AS position FROM "Article"
      UNION ALL SELECT a.newest, 1, p.id, a.id, 1, p.position FROM "Paragraph" p JOIN "Article" a ON a.id = p."articleId"
      UNION ALL SELECT newest, 2, id, "articleId", 2, position FROM "Quote" WHERE kind IN ('DIRECT', 'PARTIAL', 'BLOCK'));`

const WORDS = `
  INSERT INTO "Search" (rowid, "headline", "paragraph", "quote", "name")
    SELECT t."id", indexed_text("headline"), indexed_text(coalesce(e."dateline" || char(10), '') || "paragraph"),
      indexed_text("quote"), indexed_text("name")
    FROM "SearchEntry" e JOIN "SearchText" t ON t."id" = e."id" ORDER BY e."id"`

/** Tells whether the index is there and of this version. */
export function isSearchCurrent(database: Database.Database): boolean {
  return database.pragma('user_version', { simple: true }) === VERSION
}

/** Changes nothing where the index is there and of this version. */
export function ensureSearch(file: string): void {
  const database = new Database(file, { fileMustExist: true, timeout: 30_000 })
  try {
    if (isSearchCurrent(database)) return
    database.function('indexed_text', (text: unknown) => (text === null ? null : indexedText(String(text))))
    const connection = newConnection(database)
    database
      .transaction(() => {
        if (isSearchCurrent(database)) return // made by another process while this one waited
        dropSearch(database)
        database.exec(DEFINITION)
        database.exec(ENTRIES)
        placeDatelines(connection)
        database.exec(WORDS)
        keyNames(connection)
        foldAll(connection)
        renameSlugs(connection)
        database.pragma(`user_version = ${VERSION}`)
      })
      .immediate()
  } finally {
    database.close()
  }
}

/**
 * Takes the index away until `ensureSearch` makes it again. A migration needs that: its view and triggers stand in the
 * way of tables that are made anew, and know nothing of rows that change meanwhile.
 */
export function dropSearch(database: Database.Database): void {
  for (const [type, name] of database
    .prepare(
      `SELECT type, name FROM sqlite_schema WHERE name LIKE 'Search%' AND (type IN ('trigger', 'view')
        OR (type = 'table' AND (name IN ('SearchEntry', 'SearchKey', 'SearchWaiting') OR sql LIKE 'CREATE VIRTUAL TABLE%')))`,
    )
    .raw()
    .all() as [string, string][])
    database.exec(`DROP ${type} IF EXISTS "${name}"`) // a table takes its triggers along
  database.pragma('user_version = 0')
}

function placeDatelines(connection: Connection): void {
  const articles = connection.values<number>('SELECT id FROM "Article" WHERE "datelineText" IS NOT NULL')
  for (const id of articles) {
    const { dateline, text } = connection.get<{ dateline: string; text: string }>(
      `SELECT a."datelineText" AS dateline, unpack(d.text) AS text FROM "Article" a JOIN "Document" d ON d."articleId" = a.id AND d.status = 'CURRENT' WHERE a.id = ?`,
      id,
    ) ?? { dateline: '', text: '' }
    const paragraphs = connection.all<{ id: number; start: number; end: number }>(
      'SELECT id, "start", "end" FROM "Paragraph" WHERE "articleId" = ? ORDER BY position',
      id,
    )
    const itemId = dateline && datelineParagraph(text, dateline, paragraphs)
    if (itemId)
      connection.run(
        'UPDATE "SearchEntry" SET "dateline" = ? WHERE "articleId" = ? AND "type" = 1 AND "itemId" = ?',
        dateline,
        id,
        itemId,
      )
  }
}

function keyNames(connection: Connection): void {
  const named = connection.all<NamedEntry>(
    `SELECT e."itemId", e."names", coalesce(p."nameKey", s."nameKey") AS "nameKey" FROM "SearchEntry" e
      LEFT JOIN "Person" p ON e."type" = 3 AND p.id = e."itemId" LEFT JOIN "Source" s ON e."type" = 4 AND s.id = e."itemId" WHERE e."names" IS NOT NULL`,
  )
  connection.insert('SearchKey', named.flatMap(nameKeys))
}
