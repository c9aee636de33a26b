-- CreateTable
CREATE TABLE "Collection" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "root" TEXT,
    "place" TEXT
);

-- Files were known by the path that the operator named, which readers saw. Now they are known by a collection and the path
-- in it. What was loaded is put into a collection for each outermost folder that files lie in, e.g. `seeds/articles/a.txt`
-- becomes `articles/a.txt`; the next run finds it there, for it looks for the folder.
CREATE TABLE "_Folder" ("folder" TEXT NOT NULL PRIMARY KEY, "root" TEXT, "name" TEXT);

-- The folder of each file, with its slash: '' is that in which the commands are run.
INSERT OR IGNORE INTO "_Folder" ("folder")
WITH "File" ("file") AS (
    SELECT iif("file" = '', "path", "file") FROM "Document"
    UNION SELECT "path" FROM "LoadedFile"
    UNION SELECT "file" FROM "HiddenDocument"
    -- of a version no more than the path of the document is known: `a.zip!b.txt`, `a.jsonl#3`
    UNION SELECT substr("path", 1, min(instr("path" || '!', '!'), instr("path" || '#', '#')) - 1) FROM "ArticleVersion"
)
SELECT rtrim("file", replace("file", '/', '')) FROM "File";

-- The outermost folder around each: a folder that nobody loaded a file from is none.
UPDATE "_Folder" SET "root" = "Outer"."root" FROM (
    WITH RECURSIVE "Up" ("folder", "at") AS (
        SELECT "folder", "folder" FROM "_Folder"
        UNION ALL
        SELECT "folder", rtrim(rtrim("at", '/'), replace(rtrim("at", '/'), '/', '')) FROM "Up"
        WHERE "at" NOT IN ('', '/', '../') AND "at" NOT LIKE '%/../'
    )
    SELECT "Up"."folder", "Up"."at" AS "root", min(length("Up"."at"))
    FROM "Up" JOIN "_Folder" AS "Known" ON "Known"."folder" = "Up"."at" GROUP BY "Up"."folder"
) AS "Outer" WHERE "Outer"."folder" = "_Folder"."folder";

-- Collections are called as their folders; where two are called alike, or as if they were, all but the first get a number.
INSERT INTO "Collection" ("name", "root")
WITH "Named" ("root", "name") AS (
    SELECT DISTINCT "root", substr(rtrim("root", '/'), length(rtrim(rtrim("root", '/'), replace(rtrim("root", '/'), '/', ''))) + 1)
    FROM "_Folder"
),
"Plain" ("root", "name") AS (
    SELECT "root", iif("name" IN ('', '.', '..'), 'archive', "name") FROM "Named"
),
"Numbered" ("root", "name", "number") AS (
    SELECT "root", "name", row_number() OVER (PARTITION BY "name" ORDER BY "root") FROM "Plain"
)
SELECT iif("number" = 1 AND "name" NOT GLOB '*~[0-9]*', "name", "name" || '~' || "number"), "root" FROM "Numbered";

UPDATE "_Folder" SET "name" = "Collection"."name" FROM "Collection" WHERE "Collection"."root" = "_Folder"."root";

-- DropIndex
DROP INDEX "Document_path_key";

UPDATE "Document" SET
    "path" = "Folder"."name" || '/' || substr("path", length("Folder"."root") + 1),
    "file" = "Folder"."name" || '/' || substr(iif("file" = '', "path", "file"), length("Folder"."root") + 1)
FROM "_Folder" AS "Folder"
WHERE "Folder"."folder" = rtrim(iif("file" = '', "path", "file"), replace(iif("file" = '', "path", "file"), '/', ''));

-- CreateIndex
CREATE UNIQUE INDEX "Document_path_key" ON "Document"("path");

-- In two steps, for a new path may be the old one of another file.
UPDATE "LoadedFile" SET "path" = char(1) || "Folder"."name" || '/' || substr("path", length("Folder"."root") + 1)
FROM "_Folder" AS "Folder" WHERE "Folder"."folder" = rtrim("path", replace("path", '/', ''));
UPDATE "LoadedFile" SET "path" = substr("path", 2) WHERE substr("path", 1, 1) = char(1);

UPDATE "HiddenDocument" SET
    "path" = char(1) || "Folder"."name" || '/' || substr("path", length("Folder"."root") + 1),
    "file" = "Folder"."name" || '/' || substr("file", length("Folder"."root") + 1)
FROM "_Folder" AS "Folder" WHERE "Folder"."folder" = rtrim("file", replace("file", '/', ''));
UPDATE "HiddenDocument" SET "path" = substr("path", 2) WHERE substr("path", 1, 1) = char(1);
UPDATE "HiddenDocument" SET "document" = json_set("document", '$.path', "path", '$.file', "file");

UPDATE "ArticleVersion" SET "path" = "Folder"."name" || '/' || substr("path", length("Folder"."root") + 1)
FROM "_Folder" AS "Folder" WHERE "Folder"."folder" = rtrim(
    substr("path", 1, min(instr("path" || '!', '!'), instr("path" || '#', '#')) - 1),
    replace(substr("path", 1, min(instr("path" || '!', '!'), instr("path" || '#', '#')) - 1), '/', '')
);

-- What former reloads skipped, without the folders.
UPDATE "Reload" SET "problems" = (
    SELECT json_group_array(json_set(value, '$.path', substr("file", length(rtrim("file", replace("file", '/', ''))) + 1) || "rest"))
    FROM (
        SELECT value, substr("at", 1, "end") AS "file", substr("at", "end" + 1) AS "rest"
        FROM (
            SELECT value, value ->> '$.path' AS "at",
                min(instr(value ->> '$.path' || '!', '!'), instr(value ->> '$.path' || '#', '#')) - 1 AS "end"
            FROM json_each("problems")
        )
    )
);

DROP TABLE "_Folder";
