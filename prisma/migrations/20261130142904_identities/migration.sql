-- People that are one by the evidence of their articles. "PrintedPerson" is filled by the next run (src/store/link/identities).
-- CreateTable
CREATE TABLE "PrintedPerson" (
    "key" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "givenName" TEXT,
    "familyName" TEXT,

    PRIMARY KEY ("key", "id")
);

-- CreateTable
CREATE TABLE "Identity" (
    "key" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "intoId" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "confidence" REAL NOT NULL,
    "of" INTEGER NOT NULL,
    "near" INTEGER NOT NULL,

    PRIMARY KEY ("key", "id")
);

-- AlterTable
ALTER TABLE "Archive" ADD COLUMN "identities" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Naming" ADD COLUMN "printedId" TEXT;
ALTER TABLE "Naming" ADD COLUMN "byEvidence" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "Naming_printedId_idx" ON "Naming"("printedId");

-- CreateIndex
CREATE INDEX "PrintedPerson_id_idx" ON "PrintedPerson"("id");

-- CreateIndex
CREATE INDEX "Identity_intoId_idx" ON "Identity"("intoId");
