-- Rows refer to one another by numbers, and what the outside knows a thing by stands once, as its "publicId". The rows of an
-- article lie together, in their order. Words that stand in a paragraph are not written a second time: spans, and what
-- stands around a quote, are cut out of it. Documents are packed once this is done (src/store/packing/pack-documents.ts).
-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
DROP VIEW "Echo";
CREATE TABLE "new_Article" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "publicId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "formerSlug" TEXT,
    "key" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "headlineStart" INTEGER,
    "headlineEnd" INTEGER,
    "standfirst" TEXT,
    "bylineText" TEXT,
    "publishedOn" TEXT,
    "publishedAt" TEXT,
    "publishedOffset" INTEGER,
    "publishedPrecision" TEXT,
    "publishedRaw" TEXT,
    "publishedOrigin" TEXT,
    "newest" INTEGER NOT NULL,
    "datelineText" TEXT,
    "place" TEXT,
    "section" TEXT,
    "language" TEXT NOT NULL,
    "creditText" TEXT,
    "copyrightNotice" TEXT,
    "copyrightYear" INTEGER,
    "copyrightHolder" TEXT,
    "url" TEXT,
    "urlRaw" TEXT,
    "urlRepairs" JSONB NOT NULL,
    "wordCount" INTEGER NOT NULL,
    "paragraphCount" INTEGER NOT NULL,
    "quoteCount" INTEGER NOT NULL,
    "headlineFolded" TEXT,
    "placeKey" TEXT,
    "sectionKey" TEXT,
    "languageKey" TEXT
);
INSERT INTO "new_Article" ("id", "publicId", "slug", "formerSlug", "key", "contentHash", "headline", "headlineStart", "headlineEnd", "standfirst", "bylineText", "publishedOn", "publishedAt", "publishedOffset", "publishedPrecision", "publishedRaw", "publishedOrigin", "newest", "datelineText", "place", "section", "language", "creditText", "copyrightNotice", "copyrightYear", "copyrightHolder", "url", "urlRaw", "urlRepairs", "wordCount", "paragraphCount", "quoteCount", "headlineFolded", "placeKey", "sectionKey", "languageKey")
  SELECT row_number() OVER (ORDER BY o.rowid), o."id", o."slug", o."formerSlug", o."key", o."contentHash", o."headline", o."headlineStart", o."headlineEnd", o."standfirst", o."bylineText", o."publishedOn", o."publishedAt", o."publishedOffset", o."publishedPrecision", o."publishedRaw", o."publishedOrigin", o."newest", o."datelineText", o."place", o."section", o."language", o."creditText", o."copyrightNotice", o."copyrightYear", o."copyrightHolder", o."url", o."urlRaw", o."urlRepairs", o."wordCount", o."paragraphCount", o."quoteCount", o."headlineFolded", o."placeKey", o."sectionKey", o."languageKey"
  FROM "Article" o ORDER BY o.rowid;
CREATE UNIQUE INDEX "Article_publicId_key" ON "new_Article"("publicId");
CREATE TABLE "new_Person" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "publicId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "givenName" TEXT,
    "familyName" TEXT,
    "wikidataId" TEXT,
    "quoteCount" INTEGER NOT NULL DEFAULT 0,
    "articleCount" INTEGER NOT NULL DEFAULT 0
);
INSERT INTO "new_Person" ("id", "publicId", "slug", "name", "nameKey", "givenName", "familyName", "wikidataId", "quoteCount", "articleCount")
  SELECT 2 * row_number() OVER (ORDER BY o.rowid), o."id", o."slug", o."name", o."nameKey", o."givenName", o."familyName", o."wikidataId", o."quoteCount", o."articleCount"
  FROM "Person" o ORDER BY o.rowid;
CREATE UNIQUE INDEX "Person_publicId_key" ON "new_Person"("publicId");
CREATE TABLE "new_Source" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "publicId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "quoteCount" INTEGER NOT NULL DEFAULT 0,
    "articleCount" INTEGER NOT NULL DEFAULT 0
);
INSERT INTO "new_Source" ("id", "publicId", "slug", "name", "nameKey", "kind", "quoteCount", "articleCount")
  SELECT 2 * row_number() OVER (ORDER BY o.rowid) - 1, o."id", o."slug", o."name", o."nameKey", o."kind", o."quoteCount", o."articleCount"
  FROM "Source" o ORDER BY o.rowid;
CREATE UNIQUE INDEX "Source_publicId_key" ON "new_Source"("publicId");
CREATE TABLE "new_Document" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "publicId" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "byteLength" INTEGER NOT NULL,
    "charset" TEXT NOT NULL,
    "charsetConfidence" REAL NOT NULL,
    "format" TEXT NOT NULL,
    "profile" TEXT NOT NULL,
    "text" BLOB NOT NULL,
    "marks" JSONB,
    "blocks" BLOB NOT NULL,
    "diagnostics" JSONB NOT NULL,
    "extractorVersion" TEXT NOT NULL,
    "configuration" TEXT NOT NULL,
    "readAt" DATETIME NOT NULL,
    "status" TEXT NOT NULL,
    "articleId" INTEGER NOT NULL,
    "file" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Document_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Document" ("id", "publicId", "path", "sha256", "byteLength", "charset", "charsetConfidence", "format", "profile", "text", "marks", "blocks", "diagnostics", "extractorVersion", "configuration", "readAt", "status", "articleId", "file")
  SELECT row_number() OVER (ORDER BY o.rowid), o."id", o."path", o."sha256", o."byteLength", o."charset", o."charsetConfidence", o."format", o."profile", o."text", o."marks", o."blocks", o."diagnostics", o."extractorVersion", o."configuration", o."readAt", o."status", (SELECT n."id" FROM "new_Article" n WHERE n."publicId" = o."articleId"), o."file"
  FROM "Document" o ORDER BY o.rowid;
CREATE TABLE "new_Paragraph" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "publicId" TEXT NOT NULL,
    "articleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "Paragraph_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Paragraph" ("id", "publicId", "articleId", "position", "kind", "start", "end", "text")
  SELECT row_number() OVER (ORDER BY a."id", o."position"), o."id", a."id", o."position", o."kind", o."start", o."end", o."text"
  FROM "Paragraph" o JOIN "new_Article" a ON a."publicId" = o."articleId" ORDER BY a."id", o."position";
CREATE INDEX "new_Paragraph_publicId" ON "new_Paragraph"("publicId");
CREATE TABLE "new_Quote" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "publicId" TEXT NOT NULL,
    "articleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "paragraphId" INTEGER,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "speakerPersonId" INTEGER,
    "speakerSourceId" INTEGER,
    "unnamedSpeaker" TEXT,
    "speakerMention" TEXT,
    "cue" TEXT,
    "cueSense" TEXT,
    "viaPersonId" INTEGER,
    "viaSourceId" INTEGER,
    "viaMention" TEXT,
    "parentId" INTEGER,
    "rule" TEXT NOT NULL,
    "confidence" REAL NOT NULL,
    "distance" INTEGER NOT NULL,
    "diagnostics" JSONB NOT NULL,
    "newest" INTEGER NOT NULL,
    "wording" BIGINT,
    "textFolded" TEXT,
    CONSTRAINT "Quote_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Quote_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Quote_speakerPersonId_fkey" FOREIGN KEY ("speakerPersonId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Quote_speakerSourceId_fkey" FOREIGN KEY ("speakerSourceId") REFERENCES "Source" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Quote_viaPersonId_fkey" FOREIGN KEY ("viaPersonId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Quote_viaSourceId_fkey" FOREIGN KEY ("viaSourceId") REFERENCES "Source" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Quote_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Quote" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Quote" ("id", "publicId", "articleId", "position", "paragraphId", "kind", "text", "length", "speakerPersonId", "speakerSourceId", "unnamedSpeaker", "speakerMention", "cue", "cueSense", "viaPersonId", "viaSourceId", "viaMention", "parentId", "rule", "confidence", "distance", "diagnostics", "newest", "wording", "textFolded")
  SELECT row_number() OVER (ORDER BY a."id", o."position"), o."id", a."id", o."position", (SELECT n."id" FROM "new_Paragraph" n WHERE n."publicId" = o."paragraphId"), o."kind", o."text", o."length", (SELECT n."id" FROM "new_Person" n WHERE n."publicId" = o."speakerPersonId"), (SELECT n."id" FROM "new_Source" n WHERE n."publicId" = o."speakerSourceId"), o."unnamedSpeaker", o."speakerMention", o."cue", o."cueSense", (SELECT n."id" FROM "new_Person" n WHERE n."publicId" = o."viaPersonId"), (SELECT n."id" FROM "new_Source" n WHERE n."publicId" = o."viaSourceId"), o."viaMention", NULL, o."rule", o."confidence", o."distance", o."diagnostics", o."newest", o."wording", o."textFolded"
  FROM "Quote" o JOIN "new_Article" a ON a."publicId" = o."articleId" ORDER BY a."id", o."position";
CREATE INDEX "new_Quote_publicId" ON "new_Quote"("publicId");
CREATE TABLE "new_QuoteSpan" (
    "quoteId" INTEGER NOT NULL,
    "part" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    PRIMARY KEY ("quoteId", "part", "ordinal"),
    CONSTRAINT "QuoteSpan_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;
INSERT INTO "new_QuoteSpan" ("quoteId", "part", "ordinal", "start", "end")
  SELECT q."id", o."part", o."ordinal", o."start", o."end"
  FROM "QuoteSpan" o JOIN "new_Quote" q ON q."publicId" = o."quoteId" ORDER BY q."id", o."part", o."ordinal";
CREATE TABLE "new_QuoteSpeaker" (
    "quoteId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "personId" INTEGER,
    "sourceId" INTEGER,
    "newest" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("quoteId", "ordinal"),
    CONSTRAINT "QuoteSpeaker_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "QuoteSpeaker_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "QuoteSpeaker_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE SET NULL ON UPDATE CASCADE
) WITHOUT ROWID;
INSERT INTO "new_QuoteSpeaker" ("quoteId", "ordinal", "personId", "sourceId", "newest", "articleId", "position")
  SELECT q."id", o."ordinal", (SELECT n."id" FROM "new_Person" n WHERE n."publicId" = o."personId"), (SELECT n."id" FROM "new_Source" n WHERE n."publicId" = o."sourceId"), o."newest", q."articleId", o."position"
  FROM "QuoteSpeaker" o JOIN "new_Quote" q ON q."publicId" = o."quoteId" ORDER BY q."id", o."ordinal";
CREATE TABLE "new_Mention" (
    "articleId" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "title" TEXT,
    "personId" INTEGER,
    "sourceId" INTEGER,
    "newest" INTEGER NOT NULL,

    PRIMARY KEY ("articleId", "start", "end"),
    CONSTRAINT "Mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mention_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Mention_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE SET NULL ON UPDATE CASCADE
) WITHOUT ROWID;
INSERT INTO "new_Mention" ("articleId", "start", "end", "exact", "form", "title", "personId", "sourceId", "newest")
  SELECT a."id", o."start", o."end", o."exact", o."form", o."title", (SELECT n."id" FROM "new_Person" n WHERE n."publicId" = o."personId"), (SELECT n."id" FROM "new_Source" n WHERE n."publicId" = o."sourceId"), o."newest"
  FROM "Mention" o JOIN "new_Article" a ON a."publicId" = o."articleId" ORDER BY a."id", o."start", o."end";
CREATE TABLE "new_ArticleAuthor" (
    "articleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "personId" INTEGER,
    "sourceId" INTEGER,

    PRIMARY KEY ("articleId", "position"),
    CONSTRAINT "ArticleAuthor_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ArticleAuthor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ArticleAuthor_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE SET NULL ON UPDATE CASCADE
) WITHOUT ROWID;
INSERT INTO "new_ArticleAuthor" ("articleId", "position", "text", "personId", "sourceId")
  SELECT a."id", o."position", o."text", (SELECT n."id" FROM "new_Person" n WHERE n."publicId" = o."personId"), (SELECT n."id" FROM "new_Source" n WHERE n."publicId" = o."sourceId")
  FROM "ArticleAuthor" o JOIN "new_Article" a ON a."publicId" = o."articleId" ORDER BY a."id", o."position";
CREATE TABLE "new_ArticleSource" (
    "articleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "creditText" TEXT,
    "rule" TEXT NOT NULL,
    "newest" INTEGER NOT NULL,

    PRIMARY KEY ("articleId", "position"),
    CONSTRAINT "ArticleSource_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ArticleSource_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;
INSERT INTO "new_ArticleSource" ("articleId", "position", "sourceId", "role", "creditText", "rule", "newest")
  SELECT a."id", o."position", (SELECT n."id" FROM "new_Source" n WHERE n."publicId" = o."sourceId"), o."role", o."creditText", o."rule", o."newest"
  FROM "ArticleSource" o JOIN "new_Article" a ON a."publicId" = o."articleId" ORDER BY a."id", o."position";
CREATE TABLE "new_ArticleShingle" (
    "shingle" BIGINT NOT NULL,
    "articleId" INTEGER NOT NULL,

    PRIMARY KEY ("shingle", "articleId")
) WITHOUT ROWID;
INSERT INTO "new_ArticleShingle" ("shingle", "articleId")
  SELECT o."shingle", a."id"
  FROM "ArticleShingle" o JOIN "new_Article" a ON a."publicId" = o."articleId" ORDER BY o."shingle", a."id";
CREATE TABLE "new_NearDuplicate" (
    "articleId" INTEGER NOT NULL,
    "otherId" INTEGER NOT NULL,
    "similarity" REAL NOT NULL,

    PRIMARY KEY ("articleId", "otherId"),
    CONSTRAINT "NearDuplicate_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "NearDuplicate_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_NearDuplicate" ("articleId", "otherId", "similarity")
  SELECT a."id", b."id", o."similarity"
  FROM "NearDuplicate" o JOIN "new_Article" a ON a."publicId" = o."articleId" JOIN "new_Article" b ON b."publicId" = o."otherId";
CREATE TABLE "new_Naming" (
    "partyId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "givenName" TEXT,
    "familyName" TEXT,
    "kind" TEXT,
    "quoteCount" INTEGER NOT NULL,
    "named" INTEGER NOT NULL,

    PRIMARY KEY ("partyId", "articleId")
) WITHOUT ROWID;
INSERT INTO "new_Naming" ("partyId", "articleId", "name", "givenName", "familyName", "kind", "quoteCount", "named")
  SELECT p."id", a."id", o."name", o."givenName", o."familyName", o."kind", o."quoteCount", o."named"
  FROM "Naming" o JOIN "new_Article" a ON a."publicId" = o."articleId"
    JOIN (SELECT "publicId", "id" FROM "new_Person" UNION ALL SELECT "publicId", "id" FROM "new_Source") p ON p."publicId" = o."partyId" ORDER BY p."id", a."id";
CREATE TABLE "new_Spelling" (
    "partyId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "givenName" TEXT NOT NULL,
    "familyName" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "articles" INTEGER NOT NULL,

    PRIMARY KEY ("partyId", "name", "givenName", "familyName", "kind")
) WITHOUT ROWID;
INSERT INTO "new_Spelling" ("partyId", "name", "givenName", "familyName", "kind", "articles")
  SELECT p."id", o."name", o."givenName", o."familyName", o."kind", o."articles"
  FROM "Spelling" o
    JOIN (SELECT "publicId", "id" FROM "new_Person" UNION ALL SELECT "publicId", "id" FROM "new_Source") p ON p."publicId" = o."partyId" ORDER BY p."id", o."name";
CREATE TABLE "new_NameBlock" (
    "block" BIGINT NOT NULL,
    "personId" INTEGER NOT NULL,

    PRIMARY KEY ("block", "personId")
) WITHOUT ROWID;
INSERT INTO "new_NameBlock" ("block", "personId")
  SELECT o."block", p."id"
  FROM "NameBlock" o JOIN "new_Person" p ON p."publicId" = o."personId" ORDER BY o."block", p."id";
CREATE TABLE "new_Lookalike" (
    "personId" INTEGER NOT NULL,
    "otherId" INTEGER NOT NULL,
    "evidence" TEXT NOT NULL,
    "similarity" REAL NOT NULL,
    "name" TEXT NOT NULL,
    "otherName" TEXT NOT NULL,

    PRIMARY KEY ("personId", "otherId"),
    CONSTRAINT "Lookalike_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Lookalike_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Lookalike" ("personId", "otherId", "evidence", "similarity", "name", "otherName")
  SELECT p."id", r."id", o."evidence", o."similarity", o."name", o."otherName"
  FROM "Lookalike" o JOIN "new_Person" p ON p."publicId" = o."personId" JOIN "new_Person" r ON r."publicId" = o."otherId";
CREATE TABLE "new_Alias" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "personId" INTEGER,
    "sourceId" INTEGER,
    "articleId" INTEGER,
    "own" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Alias_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Alias_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Alias_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Alias" ("id", "name", "nameKey", "personId", "sourceId", "articleId", "own")
  SELECT o."id", o."name", o."nameKey", (SELECT n."id" FROM "new_Person" n WHERE n."publicId" = o."personId"), (SELECT n."id" FROM "new_Source" n WHERE n."publicId" = o."sourceId"), (SELECT n."id" FROM "new_Article" n WHERE n."publicId" = o."articleId"), o."own"
  FROM "Alias" o;
CREATE TABLE "new_PendingWords" (
    "articleId" INTEGER NOT NULL PRIMARY KEY,
    "shingles" JSONB NOT NULL,
    "wordings" JSONB NOT NULL,
    CONSTRAINT "PendingWords_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_PendingWords" ("articleId", "shingles", "wordings")
  SELECT a."id", o."shingles", o."wordings"
  FROM "PendingWords" o JOIN "new_Article" a ON a."publicId" = o."articleId" ORDER BY o.rowid;
UPDATE "new_Quote" SET "parentId" = (SELECT n."id" FROM "Quote" o JOIN "new_Quote" n ON n."publicId" = o."parentId" WHERE o."id" = "new_Quote"."publicId")
  WHERE "publicId" IN (SELECT "id" FROM "Quote" WHERE "parentId" IS NOT NULL);

-- What waits to be compared is named by its number too; what is gone waits no longer.
UPDATE "PendingLink" SET "id" = coalesce((SELECT n."id" FROM "new_Article" n WHERE n."publicId" = "PendingLink"."id"),
  (SELECT n."id" FROM "new_Person" n WHERE n."publicId" = "PendingLink"."id"), "id") WHERE "kind" <> 'ECHO';
DELETE FROM "PendingLink" WHERE "id" LIKE '%\_%' ESCAPE '\';

DROP INDEX "new_Paragraph_publicId";
DROP INDEX "new_Quote_publicId";
DROP TABLE "QuoteSpan";
ALTER TABLE "new_QuoteSpan" RENAME TO "QuoteSpan";
DROP TABLE "QuoteSpeaker";
ALTER TABLE "new_QuoteSpeaker" RENAME TO "QuoteSpeaker";
DROP TABLE "Mention";
ALTER TABLE "new_Mention" RENAME TO "Mention";
DROP TABLE "ArticleAuthor";
ALTER TABLE "new_ArticleAuthor" RENAME TO "ArticleAuthor";
DROP TABLE "ArticleSource";
ALTER TABLE "new_ArticleSource" RENAME TO "ArticleSource";
DROP TABLE "ArticleShingle";
ALTER TABLE "new_ArticleShingle" RENAME TO "ArticleShingle";
DROP TABLE "NearDuplicate";
ALTER TABLE "new_NearDuplicate" RENAME TO "NearDuplicate";
DROP TABLE "Naming";
ALTER TABLE "new_Naming" RENAME TO "Naming";
DROP TABLE "Spelling";
ALTER TABLE "new_Spelling" RENAME TO "Spelling";
DROP TABLE "NameBlock";
ALTER TABLE "new_NameBlock" RENAME TO "NameBlock";
DROP TABLE "Lookalike";
ALTER TABLE "new_Lookalike" RENAME TO "Lookalike";
DROP TABLE "Alias";
ALTER TABLE "new_Alias" RENAME TO "Alias";
DROP TABLE "PendingWords";
ALTER TABLE "new_PendingWords" RENAME TO "PendingWords";
DROP TABLE "Document";
ALTER TABLE "new_Document" RENAME TO "Document";
DROP TABLE "Quote";
ALTER TABLE "new_Quote" RENAME TO "Quote";
DROP TABLE "Paragraph";
ALTER TABLE "new_Paragraph" RENAME TO "Paragraph";
DROP TABLE "Article";
ALTER TABLE "new_Article" RENAME TO "Article";
DROP TABLE "Person";
ALTER TABLE "new_Person" RENAME TO "Person";
DROP TABLE "Source";
ALTER TABLE "new_Source" RENAME TO "Source";
CREATE INDEX "QuoteSpeaker_personId_newest_articleId_position_idx" ON "QuoteSpeaker"("personId", "newest", "articleId", "position");
CREATE INDEX "QuoteSpeaker_sourceId_newest_articleId_position_idx" ON "QuoteSpeaker"("sourceId", "newest", "articleId", "position");
CREATE INDEX "Mention_personId_newest_articleId_idx" ON "Mention"("personId", "newest", "articleId");
CREATE INDEX "Mention_sourceId_newest_articleId_idx" ON "Mention"("sourceId", "newest", "articleId");
CREATE INDEX "ArticleAuthor_personId_idx" ON "ArticleAuthor"("personId");
CREATE INDEX "ArticleAuthor_sourceId_idx" ON "ArticleAuthor"("sourceId");
CREATE INDEX "ArticleSource_sourceId_newest_articleId_idx" ON "ArticleSource"("sourceId", "newest", "articleId");
CREATE UNIQUE INDEX "ArticleSource_articleId_sourceId_role_key" ON "ArticleSource"("articleId", "sourceId", "role");
CREATE INDEX "NearDuplicate_otherId_idx" ON "NearDuplicate"("otherId");
CREATE INDEX "NameBlock_personId_idx" ON "NameBlock"("personId");
CREATE INDEX "Lookalike_otherId_idx" ON "Lookalike"("otherId");
CREATE INDEX "Alias_nameKey_idx" ON "Alias"("nameKey");
CREATE INDEX "Alias_personId_idx" ON "Alias"("personId");
CREATE INDEX "Alias_sourceId_idx" ON "Alias"("sourceId");
CREATE INDEX "Alias_articleId_idx" ON "Alias"("articleId");
CREATE UNIQUE INDEX "Document_path_key" ON "Document"("path");
CREATE INDEX "Document_articleId_idx" ON "Document"("articleId");
CREATE INDEX "Document_file_idx" ON "Document"("file");
CREATE INDEX "Quote_newest_articleId_position_idx" ON "Quote"("newest", "articleId", "position");
CREATE INDEX "Quote_oldest_first_idx" ON "Quote"("newest" DESC, "articleId", "position");
CREATE INDEX "Quote_length_id_idx" ON "Quote"("length", "id");
CREATE INDEX "Quote_confidence_id_idx" ON "Quote"("confidence", "id");
CREATE INDEX "Quote_paragraphId_idx" ON "Quote"("paragraphId");
CREATE INDEX "Quote_parentId_idx" ON "Quote"("parentId");
CREATE INDEX "Quote_speakerPersonId_idx" ON "Quote"("speakerPersonId");
CREATE INDEX "Quote_speakerSourceId_idx" ON "Quote"("speakerSourceId");
CREATE INDEX "Quote_viaPersonId_idx" ON "Quote"("viaPersonId");
CREATE INDEX "Quote_viaSourceId_idx" ON "Quote"("viaSourceId");
CREATE INDEX "Quote_wording_idx" ON "Quote"("wording");
CREATE UNIQUE INDEX "Quote_articleId_position_key" ON "Quote"("articleId", "position");
CREATE UNIQUE INDEX "Paragraph_articleId_position_key" ON "Paragraph"("articleId", "position");
CREATE UNIQUE INDEX "Article_slug_key" ON "Article"("slug");
CREATE UNIQUE INDEX "Article_key_key" ON "Article"("key");
CREATE INDEX "Article_newest_publicId_idx" ON "Article"("newest", "publicId");
CREATE INDEX "Article_quoteCount_publicId_idx" ON "Article"("quoteCount", "publicId");
CREATE INDEX "Article_wordCount_publicId_idx" ON "Article"("wordCount", "publicId");
CREATE INDEX "Article_contentHash_idx" ON "Article"("contentHash");
CREATE INDEX "Article_url_idx" ON "Article"("url");
CREATE INDEX "Article_formerSlug_idx" ON "Article"("formerSlug");
CREATE UNIQUE INDEX "Person_slug_key" ON "Person"("slug");
CREATE UNIQUE INDEX "Person_nameKey_key" ON "Person"("nameKey");
CREATE INDEX "Person_quoteCount_publicId_idx" ON "Person"("quoteCount", "publicId");
CREATE INDEX "Person_articleCount_publicId_idx" ON "Person"("articleCount", "publicId");
CREATE UNIQUE INDEX "Source_slug_key" ON "Source"("slug");
CREATE UNIQUE INDEX "Source_nameKey_key" ON "Source"("nameKey");
CREATE INDEX "Source_quoteCount_publicId_idx" ON "Source"("quoteCount", "publicId");
CREATE INDEX "Source_articleCount_publicId_idx" ON "Source"("articleCount", "publicId");
CREATE VIEW "Echo" AS
SELECT a.id AS "quoteId", b.id AS "echoId", 'EXACT' AS "kind", 1.0 AS "similarity"
  FROM "Quote" a JOIN "Quote" b ON b."wording" = a."wording" AND b.id <> a.id
UNION ALL
SELECT a.id, b.id, p."kind", p."similarity"
  FROM "Quote" a JOIN "WordingPair" p ON p."wording" = a."wording" JOIN "Quote" b ON b."wording" = p."other";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
