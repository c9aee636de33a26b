/** Makes the full-text index of search.sql where a database has none or another one, and fills it from the tables. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'

const DEFINITION = readFileSync(join(import.meta.dirname, 'search.sql'), 'utf8')

/** Kept in the database's header, to know the definition that its index was made by. */
const VERSION = createHash('sha256').update(DEFINITION).digest().readUInt32BE() >>> 1

/** The tables that the index lives in; SQLite makes most of them. */
export const SEARCH_TABLES = [
  'SearchEntry',
  ...['Search', 'SearchName'].flatMap((name) => [
    name,
    ...['data', 'idx', 'docsize', 'config'].map((part) => `${name}_${part}`),
  ]),
]

const FILL = `
  INSERT INTO "SearchEntry" ("id", "type", "itemId", "names")
    SELECT row_number() OVER (ORDER BY id), type, id, name || coalesce(char(10) || others, '') FROM (
      SELECT 'PERSON' AS type, id, name, (SELECT group_concat(name, char(10)) FROM
        (SELECT DISTINCT name FROM "Alias" WHERE "personId" = p.id ORDER BY name)) AS others FROM "Person" p
      UNION ALL SELECT 'SOURCE', id, name, (SELECT group_concat(name, char(10)) FROM
        (SELECT DISTINCT name FROM "Alias" WHERE "sourceId" = s.id ORDER BY name)) FROM "Source" s);
  INSERT INTO "SearchEntry" ("id", "type", "itemId", "articleId")
    SELECT (newest << 21) + row_number() OVER (PARTITION BY newest ORDER BY "articleId", part, position) - 1, type, id, "articleId"
    FROM (
      SELECT newest, 'ARTICLE' AS type, id, id AS "articleId", 0 AS part, 0 AS position FROM "Article"
      UNION ALL SELECT a.newest, 'PARAGRAPH', p.id, a.id, 1, p.position FROM "Paragraph" p JOIN "Article" a ON a.id = p."articleId"
      UNION ALL SELECT newest, 'QUOTE', id, "articleId", 2, position FROM "Quote" WHERE kind IN ('DIRECT', 'PARTIAL', 'BLOCK'));
  INSERT INTO "Search" ("Search") VALUES ('rebuild');
  INSERT INTO "SearchName" ("SearchName") VALUES ('rebuild');`

/** Whether the index is there and of this version. */
export function isSearchCurrent(database: Database.Database): boolean {
  return database.pragma('user_version', { simple: true }) === VERSION
}

/** Changes nothing where the index is there and of this version. */
export function ensureSearch(file: string): void {
  const database = new Database(file, { fileMustExist: true, timeout: 30_000 })
  try {
    if (isSearchCurrent(database)) return
    database
      .transaction(() => {
        if (isSearchCurrent(database)) return // made by another process while this one waited
        dropSearch(database)
        database.exec(DEFINITION)
        database.exec(FILL)
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
        OR (type = 'table' AND (name IN ('SearchEntry', 'SearchWaiting') OR sql LIKE 'CREATE VIRTUAL TABLE%')))`,
    )
    .raw()
    .all() as [string, string][])
    database.exec(`DROP ${type} IF EXISTS "${name}"`) // a table takes its triggers along
  database.pragma('user_version = 0')
}
