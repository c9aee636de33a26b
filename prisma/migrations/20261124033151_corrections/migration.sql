-- CreateTable
CREATE TABLE "Correction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "note" TEXT,
    "createdAt" DATETIME NOT NULL,
    "claim" JSONB NOT NULL,
    "articleKey" TEXT,
    "status" TEXT NOT NULL,
    "reason" TEXT,
    "articleId" TEXT,
    "quoteId" TEXT,
    "partyId" TEXT,
    "otherId" TEXT,
    "undoneAt" DATETIME,
    "undoneBy" TEXT,
    "undoneNote" TEXT
);

-- CreateTable
CREATE TABLE "CorrectionEffect" (
    "correctionId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "quoteId" TEXT,
    "status" TEXT NOT NULL,
    "reason" TEXT,

    PRIMARY KEY ("correctionId", "articleId")
);

-- CreateTable
CREATE TABLE "Redirect" (
    "address" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "targetId" TEXT NOT NULL,

    PRIMARY KEY ("type", "address")
);

-- CreateTable
CREATE TABLE "HiddenDocument" (
    "path" TEXT NOT NULL PRIMARY KEY,
    "file" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "articleKey" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "document" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "Reload" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "status" TEXT NOT NULL,
    "dryRun" BOOLEAN NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL,
    "counts" JSONB NOT NULL,
    "problems" JSONB NOT NULL,
    "message" TEXT
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Archive" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 0,
    "loadedAt" DATETIME NOT NULL,
    "corrections" TEXT NOT NULL DEFAULT ''
);
INSERT INTO "new_Archive" ("id", "loadedAt", "version") SELECT "id", "loadedAt", "version" FROM "Archive";
DROP TABLE "Archive";
ALTER TABLE "new_Archive" RENAME TO "Archive";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Correction_createdAt_id_idx" ON "Correction"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Correction_articleKey_idx" ON "Correction"("articleKey");

-- CreateIndex
CREATE INDEX "Correction_articleId_idx" ON "Correction"("articleId");

-- CreateIndex
CREATE INDEX "Correction_quoteId_idx" ON "Correction"("quoteId");

-- CreateIndex
CREATE INDEX "Correction_partyId_idx" ON "Correction"("partyId");

-- CreateIndex
CREATE INDEX "Correction_otherId_idx" ON "Correction"("otherId");

-- CreateIndex
CREATE INDEX "CorrectionEffect_articleId_idx" ON "CorrectionEffect"("articleId");

-- CreateIndex
CREATE INDEX "HiddenDocument_articleId_idx" ON "HiddenDocument"("articleId");

-- CreateIndex
CREATE INDEX "HiddenDocument_contentHash_idx" ON "HiddenDocument"("contentHash");

-- CreateIndex
CREATE INDEX "Reload_startedAt_id_idx" ON "Reload"("startedAt", "id");
