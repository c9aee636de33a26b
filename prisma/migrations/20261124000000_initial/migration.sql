-- CreateTable
CREATE TABLE "Archive" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 0,
    "loadedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "path" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "byteLength" INTEGER NOT NULL,
    "charset" TEXT NOT NULL,
    "charsetConfidence" REAL NOT NULL,
    "format" TEXT NOT NULL,
    "profile" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "blocks" JSONB NOT NULL,
    "diagnostics" JSONB NOT NULL,
    "extractorVersion" TEXT NOT NULL,
    "configuration" TEXT NOT NULL,
    "readAt" DATETIME NOT NULL,
    "status" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    CONSTRAINT "Document_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "headlineStart" INTEGER,
    "headlineEnd" INTEGER,
    "standfirst" TEXT,
    "bylineText" TEXT,
    "publishedOn" TEXT,
    "publishedAt" TEXT,
    "publishedPrecision" TEXT,
    "publishedRaw" TEXT,
    "publishedOrigin" TEXT,
    "newest" INTEGER NOT NULL,
    "datelineText" TEXT,
    "place" TEXT,
    "section" TEXT,
    "language" TEXT NOT NULL,
    "creditText" TEXT,
    "copyrightNotice" TEXT,
    "copyrightYear" INTEGER,
    "copyrightHolder" TEXT,
    "url" TEXT,
    "urlRaw" TEXT,
    "urlRepairs" JSONB NOT NULL,
    "wordCount" INTEGER NOT NULL,
    "paragraphCount" INTEGER NOT NULL,
    "quoteCount" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "ArticleAuthor" (
    "articleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "personId" TEXT,
    "sourceId" TEXT,

    PRIMARY KEY ("articleId", "position"),
    CONSTRAINT "ArticleAuthor_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ArticleAuthor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ArticleAuthor_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArticleSource" (
    "articleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "sourceId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "creditText" TEXT,
    "rule" TEXT NOT NULL,
    "newest" INTEGER NOT NULL,

    PRIMARY KEY ("articleId", "position"),
    CONSTRAINT "ArticleSource_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ArticleSource_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Paragraph" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    CONSTRAINT "Paragraph_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Quote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "paragraphId" TEXT,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "speakerPersonId" TEXT,
    "speakerSourceId" TEXT,
    "unnamedSpeaker" TEXT,
    "speakerMention" TEXT,
    "cue" TEXT,
    "cueSense" TEXT,
    "viaPersonId" TEXT,
    "viaSourceId" TEXT,
    "viaMention" TEXT,
    "parentId" TEXT,
    "rule" TEXT NOT NULL,
    "confidence" REAL NOT NULL,
    "distance" INTEGER NOT NULL,
    "diagnostics" JSONB NOT NULL,
    "newest" INTEGER NOT NULL,
    CONSTRAINT "Quote_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Quote_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Quote_speakerPersonId_fkey" FOREIGN KEY ("speakerPersonId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Quote_speakerSourceId_fkey" FOREIGN KEY ("speakerSourceId") REFERENCES "Source" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Quote_viaPersonId_fkey" FOREIGN KEY ("viaPersonId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Quote_viaSourceId_fkey" FOREIGN KEY ("viaSourceId") REFERENCES "Source" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Quote_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Quote" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuoteSpan" (
    "quoteId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "paragraphId" TEXT,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,

    PRIMARY KEY ("quoteId", "part", "ordinal"),
    CONSTRAINT "QuoteSpan_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "QuoteSpan_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuoteSpeaker" (
    "quoteId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "personId" TEXT,
    "sourceId" TEXT,
    "newest" INTEGER NOT NULL,
    "articleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("quoteId", "ordinal"),
    CONSTRAINT "QuoteSpeaker_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "QuoteSpeaker_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "QuoteSpeaker_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "givenName" TEXT,
    "familyName" TEXT,
    "wikidataId" TEXT,
    "quoteCount" INTEGER NOT NULL DEFAULT 0,
    "articleCount" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "Echo" (
    "quoteId" TEXT NOT NULL,
    "echoId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "similarity" REAL NOT NULL,

    PRIMARY KEY ("quoteId", "echoId"),
    CONSTRAINT "Echo_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Echo_echoId_fkey" FOREIGN KEY ("echoId") REFERENCES "Quote" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Lookalike" (
    "personId" TEXT NOT NULL,
    "otherId" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "similarity" REAL NOT NULL,
    "name" TEXT NOT NULL,
    "otherName" TEXT NOT NULL,

    PRIMARY KEY ("personId", "otherId"),
    CONSTRAINT "Lookalike_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Lookalike_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Alias" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "personId" TEXT,
    "sourceId" TEXT,
    "articleId" TEXT,
    CONSTRAINT "Alias_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Alias_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Alias_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mention" (
    "articleId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "title" TEXT,
    "personId" TEXT,
    "sourceId" TEXT,
    "newest" INTEGER NOT NULL,

    PRIMARY KEY ("articleId", "start", "end"),
    CONSTRAINT "Mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mention_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Mention_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "quoteCount" INTEGER NOT NULL DEFAULT 0,
    "articleCount" INTEGER NOT NULL DEFAULT 0
);

-- CreateIndex
CREATE UNIQUE INDEX "Document_path_key" ON "Document"("path");

-- CreateIndex
CREATE INDEX "Document_articleId_idx" ON "Document"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "Article_slug_key" ON "Article"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Article_key_key" ON "Article"("key");

-- CreateIndex
CREATE INDEX "Article_newest_id_idx" ON "Article"("newest", "id");

-- CreateIndex
CREATE INDEX "Article_quoteCount_id_idx" ON "Article"("quoteCount", "id");

-- CreateIndex
CREATE INDEX "Article_wordCount_id_idx" ON "Article"("wordCount", "id");

-- CreateIndex
CREATE INDEX "Article_contentHash_idx" ON "Article"("contentHash");

-- CreateIndex
CREATE INDEX "Article_url_idx" ON "Article"("url");

-- CreateIndex
CREATE INDEX "ArticleAuthor_personId_idx" ON "ArticleAuthor"("personId");

-- CreateIndex
CREATE INDEX "ArticleAuthor_sourceId_idx" ON "ArticleAuthor"("sourceId");

-- CreateIndex
CREATE INDEX "ArticleSource_sourceId_newest_articleId_idx" ON "ArticleSource"("sourceId", "newest", "articleId");

-- CreateIndex
CREATE UNIQUE INDEX "ArticleSource_articleId_sourceId_role_key" ON "ArticleSource"("articleId", "sourceId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "Paragraph_articleId_position_key" ON "Paragraph"("articleId", "position");

-- CreateIndex
CREATE INDEX "Quote_newest_articleId_position_idx" ON "Quote"("newest", "articleId", "position");

-- CreateIndex
CREATE INDEX "Quote_length_id_idx" ON "Quote"("length", "id");

-- CreateIndex
CREATE INDEX "Quote_confidence_id_idx" ON "Quote"("confidence", "id");

-- CreateIndex
CREATE INDEX "Quote_paragraphId_idx" ON "Quote"("paragraphId");

-- CreateIndex
CREATE INDEX "Quote_parentId_idx" ON "Quote"("parentId");

-- CreateIndex
CREATE INDEX "Quote_speakerPersonId_idx" ON "Quote"("speakerPersonId");

-- CreateIndex
CREATE INDEX "Quote_speakerSourceId_idx" ON "Quote"("speakerSourceId");

-- CreateIndex
CREATE INDEX "Quote_viaPersonId_idx" ON "Quote"("viaPersonId");

-- CreateIndex
CREATE INDEX "Quote_viaSourceId_idx" ON "Quote"("viaSourceId");

-- CreateIndex
CREATE UNIQUE INDEX "Quote_articleId_position_key" ON "Quote"("articleId", "position");

-- CreateIndex
CREATE INDEX "QuoteSpan_paragraphId_part_start_idx" ON "QuoteSpan"("paragraphId", "part", "start");

-- CreateIndex
CREATE INDEX "QuoteSpeaker_personId_newest_articleId_position_idx" ON "QuoteSpeaker"("personId", "newest", "articleId", "position");

-- CreateIndex
CREATE INDEX "QuoteSpeaker_sourceId_newest_articleId_position_idx" ON "QuoteSpeaker"("sourceId", "newest", "articleId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Person_slug_key" ON "Person"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Person_nameKey_key" ON "Person"("nameKey");

-- CreateIndex
CREATE INDEX "Person_quoteCount_id_idx" ON "Person"("quoteCount", "id");

-- CreateIndex
CREATE INDEX "Person_articleCount_id_idx" ON "Person"("articleCount", "id");

-- CreateIndex
CREATE INDEX "Echo_echoId_idx" ON "Echo"("echoId");

-- CreateIndex
CREATE INDEX "Lookalike_otherId_idx" ON "Lookalike"("otherId");

-- CreateIndex
CREATE INDEX "Alias_nameKey_idx" ON "Alias"("nameKey");

-- CreateIndex
CREATE INDEX "Alias_personId_idx" ON "Alias"("personId");

-- CreateIndex
CREATE INDEX "Alias_sourceId_idx" ON "Alias"("sourceId");

-- CreateIndex
CREATE INDEX "Alias_articleId_idx" ON "Alias"("articleId");

-- CreateIndex
CREATE INDEX "Mention_personId_newest_articleId_idx" ON "Mention"("personId", "newest", "articleId");

-- CreateIndex
CREATE INDEX "Mention_sourceId_newest_articleId_idx" ON "Mention"("sourceId", "newest", "articleId");

-- CreateIndex
CREATE UNIQUE INDEX "Source_slug_key" ON "Source"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Source_nameKey_key" ON "Source"("nameKey");

-- CreateIndex
CREATE INDEX "Source_quoteCount_id_idx" ON "Source"("quoteCount", "id");

-- CreateIndex
CREATE INDEX "Source_articleCount_id_idx" ON "Source"("articleCount", "id");
