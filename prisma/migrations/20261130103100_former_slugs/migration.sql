-- Addresses as versions before 0.2 made them. They are filled with the full-text index (src/store/search/ensure-search.ts).
-- AlterTable
ALTER TABLE "Article" ADD COLUMN "formerSlug" TEXT;

-- CreateIndex
CREATE INDEX "Article_formerSlug_idx" ON "Article"("formerSlug");
