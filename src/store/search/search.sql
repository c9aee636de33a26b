-- The full-text index: SQLite's own, made of what the tables hold, so it is no part of Prisma's schema. No text is stored twice but names: the index
-- has no texts (content = ''), they are read from the tables through the view "SearchText". What is written is indexed at the end of the same
-- transaction, all of it in the order of the index (index-names.ts, index-searchable.ts): row by row, and in any other order, it takes five times as
-- long. What goes is taken out by triggers.
--
-- Ids of entries are `newest` (31 bits: minutes before the year 3000) before 21 bits that count within the minute, so that
-- the index, which is walked by ascending id, gives the newest first. Names have ids below every article's.

CREATE TABLE "SearchEntry" (
  "id" INTEGER PRIMARY KEY,
  "type" INTEGER NOT NULL,   -- 0 article, 1 paragraph, 2 quote, 3 person, 4 source (searchable.ts)
  "itemId" INTEGER NOT NULL, -- the number of one of those
  "articleId" INTEGER,       -- of what stands in an article
  "names" TEXT,              -- of a person or source, a line each
  "dateline" TEXT            -- of the paragraph that it stands before
);

-- All that an article has lies together.
CREATE UNIQUE INDEX "SearchEntry_articleId_type_itemId_key" ON "SearchEntry"("articleId", "type", "itemId");

-- The names of people and sources, folded (src/store/folding), to find who is called so.
CREATE TABLE "SearchKey" (
  "key" TEXT NOT NULL,
  "itemId" INTEGER NOT NULL,  -- of a person or source
  "isOwn" INTEGER NOT NULL,  -- 1 the name that is shown, 0 another form
  PRIMARY KEY ("key", "itemId", "isOwn")
) WITHOUT ROWID;
CREATE INDEX "SearchKey_itemId_idx" ON "SearchKey"("itemId");

CREATE VIEW "SearchText" AS
SELECT e."id",
  CASE e."type" WHEN 0 THEN (SELECT a."headline" || coalesce(char(10) || a."standfirst", '') FROM "Article" a WHERE a."id" = e."itemId") END AS "headline",
  CASE e."type" WHEN 1 THEN (SELECT p."text" FROM "Paragraph" p WHERE p."id" = e."itemId") END AS "paragraph",
  CASE e."type" WHEN 2 THEN (SELECT q."text" FROM "Quote" q WHERE q."id" = e."itemId") END AS "quote",
  e."names" AS "name"
FROM "SearchEntry" e;

-- Words as search-words.ts makes them: folded, ASCII's signs and gaps between them. Where a word stands in the first column,
-- the index need not say in which: it is the one of most words.
CREATE VIRTUAL TABLE "Search" USING fts5(
  "paragraph", "headline", "quote", "name", content = '', contentless_delete = 1, tokenize = 'ascii'
);

-- Bytes of words that one part of the index may have before it is written, and parts before they are made one.
INSERT INTO "Search" ("Search", rank) VALUES ('hashsize', 8388608);
INSERT INTO "Search" ("Search", rank) VALUES ('automerge', 8);

-- Names by three letters each, for names that are spelt wrong.
CREATE VIRTUAL TABLE "SearchName" USING fts5(
  "names", content = 'SearchEntry', content_rowid = 'id', tokenize = 'trigram remove_diacritics 1'
);

CREATE TRIGGER "SearchArticleDelete" BEFORE DELETE ON "Article" BEGIN
  DELETE FROM "Search" WHERE rowid = (SELECT "id" FROM "SearchEntry" WHERE "articleId" = old."id" AND "type" = 0 AND "itemId" = old."id");
  DELETE FROM "SearchEntry" WHERE "articleId" = old."id" AND "type" = 0 AND "itemId" = old."id";
END;

-- What it says now is indexed with its paragraphs.
CREATE TRIGGER "SearchArticleUpdate" AFTER UPDATE OF "headline", "standfirst", "newest" ON "Article"
WHEN old."headline" IS NOT new."headline" OR old."standfirst" IS NOT new."standfirst" OR old."newest" <> new."newest" BEGIN
  DELETE FROM "Search" WHERE rowid = (SELECT "id" FROM "SearchEntry" WHERE "articleId" = old."id" AND "type" = 0 AND "itemId" = old."id");
  DELETE FROM "SearchEntry" WHERE "articleId" = old."id" AND "type" = 0 AND "itemId" = old."id";
END;

CREATE TRIGGER "SearchParagraphDelete" BEFORE DELETE ON "Paragraph" BEGIN
  DELETE FROM "Search" WHERE rowid = (SELECT "id" FROM "SearchEntry" WHERE "articleId" = old."articleId" AND "type" = 1 AND "itemId" = old."id");
  DELETE FROM "SearchEntry" WHERE "articleId" = old."articleId" AND "type" = 1 AND "itemId" = old."id";
END;

CREATE TRIGGER "SearchQuoteDelete" BEFORE DELETE ON "Quote" WHEN old."kind" IN ('DIRECT', 'PARTIAL', 'BLOCK') BEGIN
  DELETE FROM "Search" WHERE rowid = (SELECT "id" FROM "SearchEntry" WHERE "articleId" = old."articleId" AND "type" = 2 AND "itemId" = old."id");
  DELETE FROM "SearchEntry" WHERE "articleId" = old."articleId" AND "type" = 2 AND "itemId" = old."id";
END;

CREATE TRIGGER "SearchPersonDelete" AFTER DELETE ON "Person" BEGIN
  DELETE FROM "SearchEntry" WHERE "articleId" IS NULL AND "type" = 3 AND "itemId" = old."id";
END;

CREATE TRIGGER "SearchSourceDelete" AFTER DELETE ON "Source" BEGIN
  DELETE FROM "SearchEntry" WHERE "articleId" IS NULL AND "type" = 4 AND "itemId" = old."id";
END;

CREATE TRIGGER "SearchNamesInsert" AFTER INSERT ON "SearchEntry" WHEN new."names" IS NOT NULL BEGIN
  INSERT INTO "SearchName" (rowid, "names") VALUES (new."id", new."names");
END;

CREATE TRIGGER "SearchNamesUpdate" AFTER UPDATE OF "names" ON "SearchEntry" WHEN old."names" IS NOT new."names" BEGIN
  INSERT INTO "SearchName" ("SearchName", rowid, "names") VALUES ('delete', old."id", old."names");
  INSERT INTO "SearchName" (rowid, "names") VALUES (new."id", new."names");
END;

CREATE TRIGGER "SearchNamesDelete" AFTER DELETE ON "SearchEntry" WHEN old."names" IS NOT NULL BEGIN
  DELETE FROM "Search" WHERE rowid = old."id";
  DELETE FROM "SearchKey" WHERE "itemId" = old."itemId";
  INSERT INTO "SearchName" ("SearchName", rowid, "names") VALUES ('delete', old."id", old."names");
END;
