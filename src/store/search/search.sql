-- The full-text index: SQLite's own, made of what the tables hold, so it is no part of Prisma's schema. Triggers keep it in step with the tables in the
-- same transaction. Nothing is stored twice but names: the words are read from the tables through the view "SearchText".
--
-- Ids of entries are `newest` (31 bits: minutes before the year 3000) before 21 bits that count within the minute, so that
-- the index, which is walked by ascending id, gives the newest first. Names have ids below every article's.

CREATE TABLE "SearchEntry" (
  "id" INTEGER PRIMARY KEY,
  "type" TEXT NOT NULL,      -- ARTICLE, PARAGRAPH, QUOTE, PERSON, SOURCE
  "itemId" TEXT NOT NULL UNIQUE,
  "articleId" TEXT,          -- of what stands in an article
  "names" TEXT               -- of a person or source, a line each
);

-- Entries of articles that the index does not have yet. One transaction's are indexed together at its end, in the order
-- of their ids (index-waiting.ts): row by row, and in any other order, the index takes five times as long.
CREATE TABLE "SearchWaiting" ("id" INTEGER PRIMARY KEY);

CREATE VIEW "SearchText" AS
SELECT e."id",
  CASE e."type" WHEN 'ARTICLE' THEN (SELECT a."headline" || coalesce(char(10) || a."standfirst", '') FROM "Article" a WHERE a."id" = e."itemId") END AS "headline",
  CASE e."type" WHEN 'PARAGRAPH' THEN (SELECT p."text" FROM "Paragraph" p WHERE p."id" = e."itemId") END AS "paragraph",
  CASE e."type" WHEN 'QUOTE' THEN (SELECT q."text" FROM "Quote" q WHERE q."id" = e."itemId") END AS "quote",
  e."names" AS "name"
FROM "SearchEntry" e;

-- Words as they are, case and accents folded.
CREATE VIRTUAL TABLE "Search" USING fts5(
  "headline", "paragraph", "quote", "name",
  content = 'SearchText', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

-- Names by three letters each, for names that are spelt wrong.
CREATE VIRTUAL TABLE "SearchName" USING fts5(
  "names", content = 'SearchEntry', content_rowid = 'id', tokenize = 'trigram remove_diacritics 1'
);

CREATE TRIGGER "SearchArticleInsert" AFTER INSERT ON "Article" BEGIN
  INSERT INTO "SearchEntry" ("id", "type", "itemId", "articleId") VALUES (
    coalesce((SELECT max("id") + 1 FROM "SearchEntry" WHERE "id" BETWEEN new."newest" << 21 AND ((new."newest" + 1) << 21) - 1), new."newest" << 21),
    'ARTICLE', new."id", new."id");
  INSERT INTO "SearchWaiting" ("id") SELECT "id" FROM "SearchEntry" WHERE "itemId" = new."id";
END;

CREATE TRIGGER "SearchArticleDelete" BEFORE DELETE ON "Article" BEGIN
  INSERT INTO "Search" ("Search", rowid, "headline")
    SELECT 'delete', "id", old."headline" || coalesce(char(10) || old."standfirst", '') FROM "SearchEntry" WHERE "itemId" = old."id"
      AND "id" NOT IN (SELECT "id" FROM "SearchWaiting");
  DELETE FROM "SearchWaiting" WHERE "id" = (SELECT "id" FROM "SearchEntry" WHERE "itemId" = old."id");
  DELETE FROM "SearchEntry" WHERE "itemId" = old."id";
END;

CREATE TRIGGER "SearchArticleUpdate" AFTER UPDATE OF "headline", "standfirst", "newest" ON "Article"
WHEN old."headline" IS NOT new."headline" OR old."standfirst" IS NOT new."standfirst" OR old."newest" <> new."newest" BEGIN
  INSERT INTO "Search" ("Search", rowid, "headline")
    SELECT 'delete', "id", old."headline" || coalesce(char(10) || old."standfirst", '') FROM "SearchEntry" WHERE "itemId" = old."id"
      AND "id" NOT IN (SELECT "id" FROM "SearchWaiting");
  DELETE FROM "SearchWaiting" WHERE "id" = (SELECT "id" FROM "SearchEntry" WHERE "itemId" = old."id");
  DELETE FROM "SearchEntry" WHERE "itemId" = old."id";
  INSERT INTO "SearchEntry" ("id", "type", "itemId", "articleId") VALUES (
    coalesce((SELECT max("id") + 1 FROM "SearchEntry" WHERE "id" BETWEEN new."newest" << 21 AND ((new."newest" + 1) << 21) - 1), new."newest" << 21),
    'ARTICLE', new."id", new."id");
  INSERT INTO "SearchWaiting" ("id") SELECT "id" FROM "SearchEntry" WHERE "itemId" = new."id";
END;

CREATE TRIGGER "SearchParagraphInsert" AFTER INSERT ON "Paragraph" BEGIN
  INSERT INTO "SearchEntry" ("id", "type", "itemId", "articleId")
    SELECT coalesce((SELECT max("id") + 1 FROM "SearchEntry" WHERE "id" BETWEEN a."newest" << 21 AND ((a."newest" + 1) << 21) - 1), a."newest" << 21),
      'PARAGRAPH', new."id", a."id"
    FROM "Article" a WHERE a."id" = new."articleId";
  INSERT INTO "SearchWaiting" ("id") SELECT "id" FROM "SearchEntry" WHERE "itemId" = new."id";
END;

CREATE TRIGGER "SearchParagraphDelete" BEFORE DELETE ON "Paragraph" BEGIN
  INSERT INTO "Search" ("Search", rowid, "paragraph") SELECT 'delete', "id", old."text" FROM "SearchEntry" WHERE "itemId" = old."id"
      AND "id" NOT IN (SELECT "id" FROM "SearchWaiting");
  DELETE FROM "SearchWaiting" WHERE "id" = (SELECT "id" FROM "SearchEntry" WHERE "itemId" = old."id");
  DELETE FROM "SearchEntry" WHERE "itemId" = old."id";
END;

-- Quotes on the record; of the others the paragraph is found.
CREATE TRIGGER "SearchQuoteInsert" AFTER INSERT ON "Quote" WHEN new."kind" IN ('DIRECT', 'PARTIAL', 'BLOCK') BEGIN
  INSERT INTO "SearchEntry" ("id", "type", "itemId", "articleId") VALUES (
    coalesce((SELECT max("id") + 1 FROM "SearchEntry" WHERE "id" BETWEEN new."newest" << 21 AND ((new."newest" + 1) << 21) - 1), new."newest" << 21),
    'QUOTE', new."id", new."articleId");
  INSERT INTO "SearchWaiting" ("id") SELECT "id" FROM "SearchEntry" WHERE "itemId" = new."id";
END;

CREATE TRIGGER "SearchQuoteDelete" BEFORE DELETE ON "Quote" WHEN old."kind" IN ('DIRECT', 'PARTIAL', 'BLOCK') BEGIN
  INSERT INTO "Search" ("Search", rowid, "quote") SELECT 'delete', "id", old."text" FROM "SearchEntry" WHERE "itemId" = old."id"
      AND "id" NOT IN (SELECT "id" FROM "SearchWaiting");
  DELETE FROM "SearchWaiting" WHERE "id" = (SELECT "id" FROM "SearchEntry" WHERE "itemId" = old."id");
  DELETE FROM "SearchEntry" WHERE "itemId" = old."id";
END;

CREATE TRIGGER "SearchPersonInsert" AFTER INSERT ON "Person" BEGIN
  INSERT INTO "SearchEntry" ("id", "type", "itemId", "names") VALUES (
    coalesce((SELECT max("id") + 1 FROM "SearchEntry" WHERE "id" < 1 << 40), 1), 'PERSON', new."id", new."name");
END;

CREATE TRIGGER "SearchPersonUpdate" AFTER UPDATE OF "name" ON "Person" WHEN old."name" <> new."name" BEGIN
  UPDATE "SearchEntry" SET "names" = new."name" || coalesce(
    (SELECT char(10) || group_concat("name", char(10)) FROM (SELECT DISTINCT "name" FROM "Alias" WHERE "personId" = new."id")), '')
  WHERE "itemId" = new."id";
END;

CREATE TRIGGER "SearchPersonDelete" AFTER DELETE ON "Person" BEGIN
  DELETE FROM "SearchEntry" WHERE "itemId" = old."id";
END;

CREATE TRIGGER "SearchSourceInsert" AFTER INSERT ON "Source" BEGIN
  INSERT INTO "SearchEntry" ("id", "type", "itemId", "names") VALUES (
    coalesce((SELECT max("id") + 1 FROM "SearchEntry" WHERE "id" < 1 << 40), 1), 'SOURCE', new."id", new."name");
END;

CREATE TRIGGER "SearchSourceUpdate" AFTER UPDATE OF "name" ON "Source" WHEN old."name" <> new."name" BEGIN
  UPDATE "SearchEntry" SET "names" = new."name" || coalesce(
    (SELECT char(10) || group_concat("name", char(10)) FROM (SELECT DISTINCT "name" FROM "Alias" WHERE "sourceId" = new."id")), '')
  WHERE "itemId" = new."id";
END;

CREATE TRIGGER "SearchSourceDelete" AFTER DELETE ON "Source" BEGIN
  DELETE FROM "SearchEntry" WHERE "itemId" = old."id";
END;

-- An alias that the archive has already, from another article, changes nothing.
CREATE TRIGGER "SearchAliasInsert" AFTER INSERT ON "Alias" BEGIN
  UPDATE "SearchEntry" SET "names" = "names" || char(10) || new."name"
  WHERE "itemId" = coalesce(new."personId", new."sourceId")
    AND instr(char(10) || "names" || char(10), char(10) || new."name" || char(10)) = 0;
END;

CREATE TRIGGER "SearchAliasDelete" AFTER DELETE ON "Alias"
WHEN NOT EXISTS (SELECT 1 FROM "Alias" WHERE "nameKey" = old."nameKey" AND "name" = old."name"
  AND "personId" IS old."personId" AND "sourceId" IS old."sourceId") BEGIN
  UPDATE "SearchEntry" SET "names" = coalesce(
      (SELECT "name" FROM "Person" WHERE "id" = old."personId"), (SELECT "name" FROM "Source" WHERE "id" = old."sourceId"))
    || coalesce((SELECT char(10) || group_concat("name", char(10)) FROM (
      SELECT DISTINCT "name" FROM "Alias" WHERE "personId" IS old."personId" AND "sourceId" IS old."sourceId")), '')
  WHERE "itemId" = coalesce(old."personId", old."sourceId");
END;

CREATE TRIGGER "SearchNamesInsert" AFTER INSERT ON "SearchEntry" WHEN new."names" IS NOT NULL BEGIN
  INSERT INTO "Search" (rowid, "name") VALUES (new."id", new."names");
  INSERT INTO "SearchName" (rowid, "names") VALUES (new."id", new."names");
END;

CREATE TRIGGER "SearchNamesUpdate" AFTER UPDATE OF "names" ON "SearchEntry" WHEN old."names" IS NOT new."names" BEGIN
  INSERT INTO "Search" ("Search", rowid, "name") VALUES ('delete', old."id", old."names");
  INSERT INTO "SearchName" ("SearchName", rowid, "names") VALUES ('delete', old."id", old."names");
  INSERT INTO "Search" (rowid, "name") VALUES (new."id", new."names");
  INSERT INTO "SearchName" (rowid, "names") VALUES (new."id", new."names");
END;

CREATE TRIGGER "SearchNamesDelete" AFTER DELETE ON "SearchEntry" WHEN old."names" IS NOT NULL BEGIN
  INSERT INTO "Search" ("Search", rowid, "name") VALUES ('delete', old."id", old."names");
  INSERT INTO "SearchName" ("SearchName", rowid, "names") VALUES ('delete', old."id", old."names");
END;
