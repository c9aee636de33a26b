-- AlterTable
ALTER TABLE "Document" ADD COLUMN "marks" JSONB;
