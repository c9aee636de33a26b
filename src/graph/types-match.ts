/**
 * Nothing runs here: the compiler compares the store's shapes with the schema's types. A field, filter or order that
 * only one of the two has, or a filter whose value has another type, is an error in this file.
 */
import type { Sql } from 'sql-template-tag'
import type { Entry, FilterPlan } from '../store/query/sql/type-mapping.ts'
import type { shapes } from '../store/query/types/all-types.ts'
import type * as T from './types.ts'

type Shapes = typeof shapes

/** The schema's types that have rows behind them, or are parts of such. */
type Types = Pick<typeof types, keyof Shapes>
declare const types: {
  Query: T.Query
  Archive: T.Archive
  ArchiveCounts: T.ArchiveCounts
  Article: T.Article
  ArticleAuthor: T.ArticleAuthor
  ArticleCredit: T.ArticleCredit
  ArticleSource: T.ArticleSource
  Document: T.Document
  ArticleVersion: T.ArticleVersion
  NearDuplicate: T.NearDuplicate
  TextRights: T.TextRights
  Paragraph: T.Paragraph
  Highlight: T.Highlight
  Quote: T.Quote
  QuoteSpan: T.QuoteSpan
  QuoteContext: T.QuoteContext
  Attribution: T.Attribution
  Echo: T.Echo
  Person: T.Person
  Identity: T.Identity
  Lookalike: T.Lookalike
  SeenAlias: T.SeenAlias
  DatedTitle: T.DatedTitle
  Source: T.Source
  /** A union of what is searched for, without members of its own. */
  Search: Record<never, never>
  Rule: T.Rule
  RuleExample: T.RuleExample
  RuleConfidence: T.RuleConfidence
  Correction: T.Correction
  Undoing: T.Undoing
  TextSelector: T.TextSelector
  Reload: T.Reload
  ReloadCounts: T.ReloadCounts
}

interface Filters {
  Article: T.ArticleFilter
  Quote: T.QuoteFilter
  Person: T.PersonFilter
  Source: T.SourceFilter
  Search: T.SearchFilter
  Correction: T.CorrectionFilter
}

interface Orders {
  Article: T.ArticleOrder
  Quote: T.QuoteOrder
  Person: T.PersonOrder
  Source: T.SourceOrder
  Search: T.SearchOrder
  Correction: T.CorrectionOrder
}

/** `true` where both unions have the same members; else the ones that one side lacks. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : Exclude<B, A>) : Exclude<A, B>

type Entries<Filter> = Required<Omit<Filter, 'and' | 'or' | 'not'>>
type FilterPlans<Filter> = { [Name in keyof Entries<Filter>]: FilterPlan<Entry<NonNullable<Entries<Filter>[Name]>>> }

/** Fails to compile unless every member of the argument is `true`. */
function holds<_Checks extends Readonly<Record<string, true>>>(): void {}

holds<{ [Name in keyof Shapes]: Same<keyof Shapes[Name]['fields'], keyof Types[Name]> }>()
holds<{ [Name in keyof Orders]: Same<keyof Shapes[Name]['orders'], Orders[Name]> }>()
holds<{ [Name in keyof Filters]: Same<keyof Shapes[Name]['filters'], keyof Entries<Filters[Name]>> }>()
holds<{ [Name in keyof Filters]: Shapes[Name]['filters'] extends FilterPlans<Filters[Name]> ? true : Sql }>()
