-- CreateIndex
CREATE INDEX "Quote_oldest_first_idx" ON "Quote"("newest" DESC, "articleId", "position");
