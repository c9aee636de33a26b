/** Migrations that no release has yet, of the kinds that there will be: what a test upgrades an archive of today with. */
import Database from 'better-sqlite3'
import { type Migration, newMigration } from '../../../src/store/database/migrations/migrations.ts'

/** Adds a column, and makes a table anew that others refer to and that the full-text index reads, as Prisma writes it. */
export function laterMigrations(migrated: string): Migration[] {
  const database = new Database(migrated, { readonly: true })
  const sqlOf = (type: string, table: string) =>
    database.prepare('SELECT sql FROM sqlite_schema WHERE type = ? AND tbl_name = ?').pluck().all(type, table)
  const [article] = sqlOf('table', 'Article') as string[]
  const indexes = (sqlOf('index', 'Article') as (string | null)[]).filter((sql) => sql !== null)
  database.close()
  return [
    newMigration(
      '29990101000000_later_column',
      `-- AlterTable\nALTER TABLE "Paragraph" ADD COLUMN "later" TEXT;\nUPDATE "Paragraph" SET "later" = 'a;b' || "position";\n`,
    ),
    newMigration(
      '29990102000000_later_table',
      `-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
${article!.replace('"Article"', '"new_Article"')};
INSERT INTO "new_Article" SELECT * FROM "Article"; -- all of them; as they are
DROP TABLE "Article";
ALTER TABLE "new_Article" RENAME TO "Article";
${indexes.map((sql) => `${sql};\n`).join('')}PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateTable
CREATE TABLE "Later" ("id" TEXT NOT NULL PRIMARY KEY, "words" INTEGER NOT NULL);
INSERT INTO "Later" SELECT "id", "wordCount" FROM "Article";
`,
    ),
  ]
}
