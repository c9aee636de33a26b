-- CreateTable
CREATE TABLE "PendingWords" (
    "articleId" TEXT NOT NULL PRIMARY KEY,
    "shingles" JSONB NOT NULL,
    "wordings" JSONB NOT NULL,
    CONSTRAINT "PendingWords_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- What an earlier version had not linked yet is read again instead, by the next run that loads.
UPDATE "Document" SET "extractorVersion" = '' WHERE EXISTS (SELECT 1 FROM "PendingLink" WHERE "kind" = 'WORDING');
UPDATE "LoadedFile" SET "settings" = '' WHERE EXISTS (SELECT 1 FROM "PendingLink" WHERE "kind" = 'WORDING');
DELETE FROM "PendingLink" WHERE "kind" = 'WORDING';

-- Rows that are found by their key alone lie in its order: a tree less to write, and a step less to read.
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
DROP VIEW "Echo";
CREATE TABLE "new_QuoteSpan" (
    "quoteId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "paragraphId" TEXT,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,

    PRIMARY KEY ("quoteId", "part", "ordinal"),
    CONSTRAINT "QuoteSpan_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "QuoteSpan_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;
INSERT INTO "new_QuoteSpan" SELECT * FROM "QuoteSpan" ORDER BY "quoteId", "part", "ordinal";
DROP TABLE "QuoteSpan";
ALTER TABLE "new_QuoteSpan" RENAME TO "QuoteSpan";
CREATE INDEX "QuoteSpan_paragraphId_part_start_idx" ON "QuoteSpan"("paragraphId", "part", "start");
CREATE TABLE "new_Mention" (
    "articleId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "title" TEXT,
    "personId" TEXT,
    "sourceId" TEXT,
    "newest" INTEGER NOT NULL,

    PRIMARY KEY ("articleId", "start", "end"),
    CONSTRAINT "Mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mention_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Mention_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE SET NULL ON UPDATE CASCADE
) WITHOUT ROWID;
INSERT INTO "new_Mention" SELECT * FROM "Mention" ORDER BY "articleId", "start", "end";
DROP TABLE "Mention";
ALTER TABLE "new_Mention" RENAME TO "Mention";
CREATE INDEX "Mention_personId_newest_articleId_idx" ON "Mention"("personId", "newest", "articleId");
CREATE INDEX "Mention_sourceId_newest_articleId_idx" ON "Mention"("sourceId", "newest", "articleId");
CREATE TABLE "new_QuoteSpeaker" (
    "quoteId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "personId" TEXT,
    "sourceId" TEXT,
    "newest" INTEGER NOT NULL,
    "articleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("quoteId", "ordinal"),
    CONSTRAINT "QuoteSpeaker_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "QuoteSpeaker_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "QuoteSpeaker_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE SET NULL ON UPDATE CASCADE
) WITHOUT ROWID;
INSERT INTO "new_QuoteSpeaker" SELECT * FROM "QuoteSpeaker" ORDER BY "quoteId", "ordinal";
DROP TABLE "QuoteSpeaker";
ALTER TABLE "new_QuoteSpeaker" RENAME TO "QuoteSpeaker";
CREATE INDEX "QuoteSpeaker_personId_newest_articleId_position_idx" ON "QuoteSpeaker"("personId", "newest", "articleId", "position");
CREATE INDEX "QuoteSpeaker_sourceId_newest_articleId_position_idx" ON "QuoteSpeaker"("sourceId", "newest", "articleId", "position");
CREATE TABLE "new_ArticleSource" (
    "articleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "creditText" TEXT,
    "rule" TEXT NOT NULL,
    "newest" INTEGER NOT NULL,

    PRIMARY KEY ("articleId", "position"),
    CONSTRAINT "ArticleSource_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ArticleSource_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;
INSERT INTO "new_ArticleSource" SELECT * FROM "ArticleSource" ORDER BY "articleId", "position";
DROP TABLE "ArticleSource";
ALTER TABLE "new_ArticleSource" RENAME TO "ArticleSource";
CREATE INDEX "ArticleSource_sourceId_newest_articleId_idx" ON "ArticleSource"("sourceId", "newest", "articleId");
CREATE UNIQUE INDEX "ArticleSource_articleId_sourceId_role_key" ON "ArticleSource"("articleId", "sourceId", "role");
CREATE TABLE "new_ArticleAuthor" (
    "articleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "personId" TEXT,
    "sourceId" TEXT,

    PRIMARY KEY ("articleId", "position"),
    CONSTRAINT "ArticleAuthor_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ArticleAuthor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ArticleAuthor_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE SET NULL ON UPDATE CASCADE
) WITHOUT ROWID;
INSERT INTO "new_ArticleAuthor" SELECT * FROM "ArticleAuthor" ORDER BY "articleId", "position";
DROP TABLE "ArticleAuthor";
ALTER TABLE "new_ArticleAuthor" RENAME TO "ArticleAuthor";
CREATE INDEX "ArticleAuthor_personId_idx" ON "ArticleAuthor"("personId");
CREATE INDEX "ArticleAuthor_sourceId_idx" ON "ArticleAuthor"("sourceId");
CREATE TABLE "new_WordingPair" (
    "wording" BIGINT NOT NULL,
    "other" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "similarity" REAL NOT NULL,

    PRIMARY KEY ("wording", "other")
) WITHOUT ROWID;
INSERT INTO "new_WordingPair" SELECT * FROM "WordingPair" ORDER BY "wording", "other";
DROP TABLE "WordingPair";
ALTER TABLE "new_WordingPair" RENAME TO "WordingPair";
CREATE TABLE "new_NameBlock" (
    "block" BIGINT NOT NULL,
    "personId" TEXT NOT NULL,

    PRIMARY KEY ("block", "personId")
) WITHOUT ROWID;
INSERT INTO "new_NameBlock" SELECT * FROM "NameBlock" ORDER BY "block", "personId";
DROP TABLE "NameBlock";
ALTER TABLE "new_NameBlock" RENAME TO "NameBlock";
CREATE INDEX "NameBlock_personId_idx" ON "NameBlock"("personId");
CREATE VIEW "Echo" AS
SELECT a.id AS "quoteId", b.id AS "echoId", 'EXACT' AS "kind", 1.0 AS "similarity"
  FROM "Quote" a JOIN "Quote" b ON b."wording" = a."wording" AND b.id <> a.id
UNION ALL
SELECT a.id, b.id, p."kind", p."similarity"
  FROM "Quote" a JOIN "WordingPair" p ON p."wording" = a."wording" JOIN "Quote" b ON b."wording" = p."other";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
