-- AlterTable
ALTER TABLE "ArticleAuthor" ADD COLUMN "work" TEXT;
