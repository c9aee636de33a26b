-- What is read from the documents is read again from them (npm run seed, npm run reextract): new tables count it as it
-- comes in. Articles and documents stay, so that addresses do.
DELETE FROM "QuoteSpan";
DELETE FROM "QuoteSpeaker";
DELETE FROM "Quote";
DELETE FROM "Mention";
DELETE FROM "Alias";
DELETE FROM "ArticleAuthor";
DELETE FROM "ArticleSource";
DELETE FROM "Paragraph";
DELETE FROM "Lookalike";
DELETE FROM "Person";
DELETE FROM "Source";
UPDATE "Document" SET "extractorVersion" = '';

-- DropIndex
DROP INDEX "Echo_echoId_idx";

-- AlterTable
ALTER TABLE "Quote" ADD COLUMN "wording" BIGINT;

-- DropTable
PRAGMA foreign_keys=off;
DROP TABLE "Echo";
PRAGMA foreign_keys=on;

-- CreateTable
CREATE TABLE "LoadedFile" (
    "path" TEXT NOT NULL PRIMARY KEY,
    "size" BIGINT NOT NULL,
    "modified" BIGINT NOT NULL,
    "sha256" TEXT NOT NULL,
    "settings" TEXT NOT NULL,
    "items" INTEGER NOT NULL,
    "problems" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "ArticleVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "end" TEXT NOT NULL,
    "endedAt" DATETIME NOT NULL,
    "path" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "extractorVersion" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "standfirst" TEXT,
    "bylineText" TEXT,
    "publishedOn" TEXT,
    "publishedAt" TEXT,
    "contentHash" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "paragraphs" JSONB NOT NULL,
    "quotes" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "WordingPair" (
    "wording" BIGINT NOT NULL,
    "other" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "similarity" REAL NOT NULL,

    PRIMARY KEY ("wording", "other")
);

-- CreateTable
CREATE TABLE "WordingRun" (
    "run" BIGINT NOT NULL,
    "wording" BIGINT NOT NULL,

    PRIMARY KEY ("run", "wording")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "ArticleShingle" (
    "shingle" BIGINT NOT NULL,
    "articleId" TEXT NOT NULL,

    PRIMARY KEY ("shingle", "articleId")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "NearDuplicate" (
    "articleId" TEXT NOT NULL,
    "otherId" TEXT NOT NULL,
    "similarity" REAL NOT NULL,

    PRIMARY KEY ("articleId", "otherId"),
    CONSTRAINT "NearDuplicate_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "NearDuplicate_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Naming" (
    "partyId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "givenName" TEXT,
    "familyName" TEXT,
    "kind" TEXT,
    "quoteCount" INTEGER NOT NULL,
    "named" INTEGER NOT NULL,

    PRIMARY KEY ("partyId", "articleId")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "Spelling" (
    "partyId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "givenName" TEXT NOT NULL,
    "familyName" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "articles" INTEGER NOT NULL,

    PRIMARY KEY ("partyId", "name", "givenName", "familyName", "kind")
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "NameBlock" (
    "block" BIGINT NOT NULL,
    "personId" TEXT NOT NULL,

    PRIMARY KEY ("block", "personId")
);

-- CreateTable
CREATE TABLE "PendingLink" (
    "kind" TEXT NOT NULL,
    "id" TEXT NOT NULL,

    PRIMARY KEY ("kind", "id")
) WITHOUT ROWID;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Alias" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "personId" TEXT,
    "sourceId" TEXT,
    "articleId" TEXT,
    "own" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Alias_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Alias_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Alias_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Alias" ("articleId", "id", "name", "nameKey", "personId", "sourceId") SELECT "articleId", "id", "name", "nameKey", "personId", "sourceId" FROM "Alias";
DROP TABLE "Alias";
ALTER TABLE "new_Alias" RENAME TO "Alias";
CREATE INDEX "Alias_nameKey_idx" ON "Alias"("nameKey");
CREATE INDEX "Alias_personId_idx" ON "Alias"("personId");
CREATE INDEX "Alias_sourceId_idx" ON "Alias"("sourceId");
CREATE INDEX "Alias_articleId_idx" ON "Alias"("articleId");
CREATE TABLE "new_Document" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "path" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "byteLength" INTEGER NOT NULL,
    "charset" TEXT NOT NULL,
    "charsetConfidence" REAL NOT NULL,
    "format" TEXT NOT NULL,
    "profile" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "marks" JSONB,
    "blocks" JSONB NOT NULL,
    "diagnostics" JSONB NOT NULL,
    "extractorVersion" TEXT NOT NULL,
    "configuration" TEXT NOT NULL,
    "readAt" DATETIME NOT NULL,
    "status" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "file" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Document_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Document" ("articleId", "blocks", "byteLength", "charset", "charsetConfidence", "configuration", "diagnostics", "extractorVersion", "format", "id", "marks", "path", "profile", "readAt", "sha256", "status", "text") SELECT "articleId", "blocks", "byteLength", "charset", "charsetConfidence", "configuration", "diagnostics", "extractorVersion", "format", "id", "marks", "path", "profile", "readAt", "sha256", "status", "text" FROM "Document";
DROP TABLE "Document";
ALTER TABLE "new_Document" RENAME TO "Document";
CREATE UNIQUE INDEX "Document_path_key" ON "Document"("path");
CREATE INDEX "Document_articleId_idx" ON "Document"("articleId");
CREATE INDEX "Document_file_idx" ON "Document"("file");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "ArticleVersion_articleId_number_key" ON "ArticleVersion"("articleId", "number");

-- CreateIndex
CREATE INDEX "NearDuplicate_otherId_idx" ON "NearDuplicate"("otherId");

-- CreateIndex
CREATE INDEX "NameBlock_personId_idx" ON "NameBlock"("personId");

-- CreateIndex
CREATE INDEX "Quote_wording_idx" ON "Quote"("wording");

-- Not a model: the pairs of quotes are too many to be kept, and follow from the pairs of wordings.
CREATE VIEW "Echo" AS
SELECT a.id AS "quoteId", b.id AS "echoId", 'EXACT' AS "kind", 1.0 AS "similarity"
  FROM "Quote" a JOIN "Quote" b ON b."wording" = a."wording" AND b.id <> a.id
UNION ALL
SELECT a.id, b.id, p."kind", p."similarity"
  FROM "Quote" a JOIN "WordingPair" p ON p."wording" = a."wording" JOIN "Quote" b ON b."wording" = p."other";
