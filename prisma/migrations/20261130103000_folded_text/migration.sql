-- Texts as filters and facets compare them. They are filled with the full-text index (src/store/search/ensure-search.ts).
-- AlterTable
ALTER TABLE "Article" ADD COLUMN "headlineFolded" TEXT;
ALTER TABLE "Article" ADD COLUMN "languageKey" TEXT;
ALTER TABLE "Article" ADD COLUMN "placeKey" TEXT;
ALTER TABLE "Article" ADD COLUMN "sectionKey" TEXT;

-- AlterTable
ALTER TABLE "Quote" ADD COLUMN "textFolded" TEXT;
