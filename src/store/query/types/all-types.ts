/** Every type of the schema, by its name. */
import { Article } from './article.ts'
import { ArticleAuthor, ArticleCredit, ArticleSource, Document, Highlight, Paragraph } from './article-parts.ts'
import { Correction, TextSelector, Undoing } from './correction.ts'
import { Echo } from './echoes.ts'
import { DatedTitle, Identity, Lookalike, Person, SeenAlias } from './parties/person.ts'
import { Source } from './parties/source.ts'
import { Archive, ArchiveCounts, Query } from './query.ts'
import { Attribution, Quote, QuoteContext, QuoteSpan } from './quote.ts'
import { Reload, ReloadCounts } from './reload.ts'
import { TextRights } from './rights.ts'
import { Rule, RuleConfidence, RuleExample } from './rule.ts'
import { Search } from './search.ts'
import { ArticleVersion, NearDuplicate } from './version.ts'

export const shapes = {
  Query,
  Archive,
  ArchiveCounts,
  Article,
  ArticleAuthor,
  ArticleCredit,
  ArticleSource,
  Document,
  ArticleVersion,
  NearDuplicate,
  TextRights,
  Paragraph,
  Highlight,
  Quote,
  QuoteSpan,
  QuoteContext,
  Attribution,
  Echo,
  Person,
  Identity,
  Lookalike,
  SeenAlias,
  DatedTitle,
  Source,
  Search,
  Rule,
  RuleExample,
  RuleConfidence,
  Correction,
  Undoing,
  TextSelector,
  Reload,
  ReloadCounts,
}
