-- AlterTable
ALTER TABLE "Article" ADD COLUMN "publishedOffset" INTEGER;
