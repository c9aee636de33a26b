// Generated from schema.graphql by `npm run codegen`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, e.g. `2020-08-15`, in no time zone. */
  Date: { input: string; output: string; }
  /** A moment, e.g. `2020-08-15T13:40:00Z`. */
  DateTime: { input: string; output: string; }
  /** A JSON object in the format of another standard, which the field names. */
  JSON: { input: object; output: object; }
  /** An absolute address on the web. */
  URL: { input: string; output: string; }
};

/** The archive as a whole. */
export type Archive = {
  /** Number of articles, quotes and so on. */
  readonly counts: ArchiveCounts;
  /** Time of the last change of the archive; null until something is loaded. */
  readonly loadedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Share of the articles' text that is given: all of it, or the quotes on the record with their sentences (docs/rights.md). */
  readonly textAccess: TextAccess;
  /** Increases by one with every change. Answers of the same version are consistent with each other. */
  readonly version: Scalars['Int']['output'];
};

/** Numbers of objects in the archive. */
export type ArchiveCounts = {
  /** Articles, each counted once even if several files contain it. */
  readonly articles: Scalars['Int']['output'];
  /** Paragraphs of the stories. */
  readonly paragraphs: Scalars['Int']['output'];
  /** People named in the stories. */
  readonly people: Scalars['Int']['output'];
  /** Quotes of all kinds. */
  readonly quotes: Scalars['Int']['output'];
  /** Organisations that supply the stories or speak in them. */
  readonly sources: Scalars['Int']['output'];
};

/** A story as it was published: schema.org's NewsArticle. */
export type Article = Node & {
  /** People and organisations that the byline names, in the order of the byline. */
  readonly authors: ReadonlyArray<ArticleAuthor>;
  /** The byline as printed, e.g. `By Jane Roe, Northern Wire`. */
  readonly bylineText?: Maybe<Scalars['String']['output']>;
  /** The holder that the copyright notice names. */
  readonly copyrightHolder?: Maybe<Scalars['String']['output']>;
  /** The copyright notice as printed. Show it wherever the text is shown. */
  readonly copyrightNotice?: Maybe<Scalars['String']['output']>;
  /** The year in the copyright notice. */
  readonly copyrightYear?: Maybe<Scalars['Int']['output']>;
  /** Corrections to this article, latest first. For all of them use `corrections` of the root with the filter `about`. */
  readonly corrections: ReadonlyArray<Correction>;
  /** The credit line as printed, e.g. `With reporting by A and B`. */
  readonly creditText?: Maybe<Scalars['String']['output']>;
  /** People that closing credits name, in the order of the page: `(Reporting by A; editing by B)`. */
  readonly credited: ReadonlyArray<ArticleCredit>;
  /** The dateline as printed, without the dash, e.g. `MINSK, October 22 (BelTA)`. */
  readonly datelineText?: Maybe<Scalars['String']['output']>;
  /** The file that the article is read from. All offsets count in its text. */
  readonly document: Document;
  /** Former versions of the article, from before its file changed, latest first. */
  readonly formerVersions: ReadonlyArray<ArticleVersion>;
  /** The headline, on one line. */
  readonly headline: Scalars['String']['output'];
  /** Unique in the archive, the same after every reload and in every copy. */
  readonly id: Scalars['ID']['output'];
  /** The language of the story, as a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** Articles with nearly the same text at another URL, most similar first. They are suggested, never merged. */
  readonly nearDuplicates: ReadonlyArray<NearDuplicate>;
  /** The article as schema.org's NewsArticle, in JSON-LD, with its quotes on the record as parts. */
  readonly newsArticle: Scalars['JSON']['output'];
  /** The article as IPTC ninjs 3.1. */
  readonly ninjs: Scalars['JSON']['output'];
  /** Other files with the same article: reprints and older versions. */
  readonly otherDocuments: ReadonlyArray<Document>;
  /** Number of paragraphs. */
  readonly paragraphCount: Scalars['Int']['output'];
  /** The story's paragraphs in reading order: all of them, or the first few. */
  readonly paragraphs: ReadonlyArray<Paragraph>;
  /** The people named in it, most quoted in the archive first unless asked otherwise. */
  readonly people: PersonConnection;
  /** The place it was filed from, as printed, e.g. `MINSK`. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** The time of publication in UTC, if the page gives the time and its zone. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day of publication as printed on the page, never shifted by a time zone. Null if the page has no readable date. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Source of the date: page, address, front matter or markup. */
  readonly publishedOrigin?: Maybe<DateOrigin>;
  /** Precision of the date on the page. */
  readonly publishedPrecision?: Maybe<DatePrecision>;
  /** The date as printed, even if it could not be parsed. */
  readonly publishedRaw?: Maybe<Scalars['String']['output']>;
  /** Number of quotes on the record: kinds DIRECT, PARTIAL and BLOCK. */
  readonly quoteCount: Scalars['Int']['output'];
  /** The story's quotes, in reading order unless asked otherwise. */
  readonly quotes: QuoteConnection;
  /** The share of this text that is given, and what has to go with it. */
  readonly rights: TextRights;
  /** The section of the original publisher, never that of a site that reprints the article. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** A readable address: the date and the headline's words. It stays when the headline changes. */
  readonly slug: Scalars['String']['output'];
  /** Organisations that wrote, published, supplied, reprinted or are cited by the article, each with its role. */
  readonly sources: ReadonlyArray<ArticleSource>;
  /** The sentence between headline and story, if there is one. */
  readonly standfirst?: Maybe<Scalars['String']['output']>;
  /** The URL of the article, repaired if the page prints a broken one. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** The address as printed. */
  readonly urlRaw?: Maybe<Scalars['String']['output']>;
  /** Repairs made to the URL, e.g. `spaces-removed`. */
  readonly urlRepairs: ReadonlyArray<Scalars['String']['output']>;
  /** Number of words in the paragraphs. */
  readonly wordCount: Scalars['Int']['output'];
};


/** A story as it was published: schema.org's NewsArticle. */
export type ArticleCorrectionsArgs = {
  first?: Scalars['Int']['input'];
};


/** A story as it was published: schema.org's NewsArticle. */
export type ArticleParagraphsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A story as it was published: schema.org's NewsArticle. */
export type ArticlePeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: PersonOrder;
};


/** A story as it was published: schema.org's NewsArticle. */
export type ArticleQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<QuoteKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: QuoteOrder;
};


/** A story as it was published: schema.org's NewsArticle. */
export type ArticleSourcesArgs = {
  roles?: InputMaybe<ReadonlyArray<SourceRole>>;
};

/** A person or organisation in a byline. */
export type ArticleAuthor = {
  /** The person or organisation that these words name. */
  readonly author?: Maybe<Speaker>;
  /** The words of the byline. */
  readonly text: Scalars['String']['output'];
};

/** The address of an article: exactly one of these. */
export type ArticleBy =
  /** Its id. */
  { readonly id: Scalars['ID']['input']; readonly slug?: never; readonly url?: never; }
  |  /** Its slug. */
  { readonly id?: never; readonly slug: Scalars['String']['input']; readonly url?: never; }
  |  /** The story's own address, as in `Article.url`. */
  { readonly id?: never; readonly slug?: never; readonly url: Scalars['URL']['input']; };

/** Result of correcting an article. */
export type ArticleChange = Change & {
  /** The article as it is now; null if it is hidden. */
  readonly article?: Maybe<Article>;
  /** Number of changes. */
  readonly changeCount: Scalars['Int']['output'];
  /** The changes that were made, or would be made: the first hundred. */
  readonly changes: ReadonlyArray<Difference>;
  /** The correction; null if none was made. */
  readonly correction?: Maybe<Correction>;
  /** Whether this was a dry run, which changes nothing. */
  readonly isDryRun: Scalars['Boolean']['output'];
  /** Errors that prevented the change; empty if it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of articles. */
export type ArticleConnection = {
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** Counts by facet, over all pages. */
  readonly facets: Facets;
  /** Number of items per interval, over all pages. Items without a date and empty intervals are left out. */
  readonly histogram: ReadonlyArray<HistogramBin>;
  /** The articles of the page, without their cursors. */
  readonly nodes: ReadonlyArray<Article>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. Counted only if you select it. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the number is exact, or the list has at least so many. */
  readonly totalCountRelation: CountRelation;
};


/** A page of articles. */
export type ArticleConnectionHistogramArgs = {
  interval?: CalendarInterval;
};

/** A person in a closing credit, and what he or she did. */
export type ArticleCredit = {
  /** The person that these words name. */
  readonly person?: Maybe<Person>;
  /** The words of the credit. */
  readonly text: Scalars['String']['output'];
  /** The work that the credit names. */
  readonly work: CreditedWork;
};

/** An article on a page. */
export type ArticleEdge = {
  /** Cursor of the item. It holds values, not a row number, and stays valid after a reload. */
  readonly cursor: Scalars['String']['output'];
  /** The article. */
  readonly node: Article;
};

/** Conditions on articles. All given conditions must hold. */
export type ArticleFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  /** These words stand in the headline; case, accents, and how a sign is typed do not matter, nor where lines end. */
  readonly headlineContains?: InputMaybe<Scalars['String']['input']>;
  /** It is one of these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * It is in one of these languages: tags or ranges (BCP 47), or ISO 639 codes. `en` matches `en`, `en-GB` and `eng`. `en-US`
   * does not match `en-GB`, but matches articles that are only known to be in `en`.
   */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least one person it names matches. */
  readonly mentionedPerson?: InputMaybe<PersonFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<ArticleFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  /** It was filed from one of these places; case, accents, and how a sign is typed do not matter. */
  readonly places?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** It was published on this day or later. */
  readonly publishedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** It was published on this day or earlier. */
  readonly publishedTo?: InputMaybe<Scalars['Date']['input']>;
  /** At least one person it quotes on the record matches. */
  readonly quotedPerson?: InputMaybe<PersonFilter>;
  /** It stands in one of these sections; case, accents, and how a sign is typed do not matter. */
  readonly sections?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least one quote in it, of any kind, matches. */
  readonly someQuote?: InputMaybe<QuoteFilter>;
  /** At least one source with a role in it matches. */
  readonly source?: InputMaybe<SourceFilter>;
  /** Its headline, standfirst or a paragraph has these words, as `search` reads them. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Orders of articles. */
export type ArticleOrder =
  /** Most words first. */
  | 'LONGEST'
  /** Most quotes on the record first. */
  | 'MOST_QUOTES'
  /** The latest first, by day and by the time that is printed; undated ones last. */
  | 'NEWEST'
  /** The earliest first: the reverse of NEWEST, undated ones before them. */
  | 'OLDEST';

/** An organisation's part in an article. */
export type ArticleSource = {
  /** The words of the page that say so; null if the page profile implies it. */
  readonly creditText?: Maybe<Scalars['String']['output']>;
  /** Role of the organisation in the article. */
  readonly role: SourceRole;
  /** The rule that found it. */
  readonly rule: Scalars['String']['output'];
  /** The organisation. */
  readonly source: Source;
};

/** A former version of an article, kept when its file changed or was withdrawn. */
export type ArticleVersion = {
  /** The byline as printed. */
  readonly bylineText?: Maybe<Scalars['String']['output']>;
  /** The reason why this version ended. */
  readonly end: VersionEnd;
  /** Time at which the archive replaced or withdrew it. */
  readonly endedAt: Scalars['DateTime']['output'];
  /** Version of the extraction rules that read it. */
  readonly extractorVersion: Scalars['String']['output'];
  /** The headline, on one line. */
  readonly headline: Scalars['String']['output'];
  /** Unique in the archive; derived from the article and the number. */
  readonly id: Scalars['ID']['output'];
  /** From 1, the oldest first. */
  readonly number: Scalars['Int']['output'];
  /** Its paragraphs in reading order. */
  readonly paragraphs: ReadonlyArray<FormerParagraph>;
  /** Path of its file in the loaded folder. */
  readonly path: Scalars['String']['output'];
  /** The moment it was published, where the page said it. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day it was published, as the page said it. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Its quotes of all kinds in reading order. */
  readonly quotes: ReadonlyArray<FormerQuote>;
  /** The share of this text that is given, and what has to go with it. */
  readonly rights: TextRights;
  /** SHA-256 of the file's bytes then, in lower-case hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** The sentence between headline and story, where there was one. */
  readonly standfirst?: Maybe<Scalars['String']['output']>;
  /** The document's whole text. */
  readonly text: Scalars['String']['output'];
};

/** Explanation of why this is a quote, and why it has this speaker. */
export type Attribution = {
  /** Probability that both the decision and the speaker are right, from 0 to 1: of all decisions with .9, nine in ten are right. */
  readonly confidence: Scalars['Float']['output'];
  /** Spans of everything that is attributed. */
  readonly contentSpans: ReadonlyArray<QuoteSpan>;
  /** Spans of the cue in the document. */
  readonly cueSpans: ReadonlyArray<QuoteSpan>;
  /** Warnings, e.g. `AMBIGUOUS` or `UNBALANCED`. */
  readonly diagnostics: ReadonlyArray<Scalars['String']['output']>;
  /** Number of paragraphs between the quote and the words that name its speaker. */
  readonly distance: Scalars['Int']['output'];
  /** Name of the rule that decided, e.g. `cue-after`. `rules(name: …)` and docs/rules.md explain it. */
  readonly rule: Scalars['String']['output'];
  /** Spans of the words that name the speaker. */
  readonly speakerSpans: ReadonlyArray<QuoteSpan>;
};

/** A part of a page with a role. */
export type Block = {
  /** End, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Its role on the page. */
  readonly role: BlockRole;
  /** Name of the rule that gave it this role. */
  readonly rule: Scalars['String']['output'];
  /** Start in the document's text. */
  readonly start: Scalars['Int']['output'];
};

/** Roles of a block on a page. */
export type BlockRole =
  /** An advertisement, an appeal, an invitation to subscribe. */
  | 'ADVERTISEMENT'
  /** A banner or logo, as text. */
  | 'BANNER'
  /** The byline. */
  | 'BYLINE'
  /** Words that belong to a picture. */
  | 'CAPTION'
  /** The copyright notice. */
  | 'COPYRIGHT'
  /** The credit line: others who supplied or edited the article. */
  | 'CREDIT'
  /** The date, on a line of its own. */
  | 'DATE'
  /** The foot of the page. */
  | 'FOOTER'
  /** Fields before the text. */
  | 'FRONT_MATTER'
  /** The headline. */
  | 'HEADLINE'
  /** An item of a list. */
  | 'LIST'
  /** A paragraph of the story. */
  | 'PARAGRAPH'
  /** Links to or parts of other stories. */
  | 'RELATED'
  /** The name of the section that the page stands in. */
  | 'SECTION'
  /** The address of the story. */
  | 'SOURCE_URL'
  /** The sentence between headline and story. */
  | 'STANDFIRST'
  /** A heading between paragraphs. */
  | 'SUBHEAD'
  /** Not known. */
  | 'UNKNOWN'
  /** The head of a wire or broadcast script. */
  | 'WIRE_HEADER';

/** Intervals of the calendar. */
export type CalendarInterval =
  /** A day. */
  | 'DAY'
  /** A calendar month. */
  | 'MONTH'
  /** From Monday to Sunday. */
  | 'WEEK'
  /** A calendar year. */
  | 'YEAR';

/** The result of a mutation. */
export type Change = {
  /** Number of changes. */
  readonly changeCount: Scalars['Int']['output'];
  /** The changes that were made, or would be made: the first hundred. */
  readonly changes: ReadonlyArray<Difference>;
  /** Whether this was a dry run, which changes nothing. */
  readonly isDryRun: Scalars['Boolean']['output'];
  /** Errors that prevented the change; empty if it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Aspects that a mutation can change. */
export type ChangedAspect =
  /** Number of articles. */
  | 'ARTICLE_COUNT'
  /** The date of publication. */
  | 'DATE'
  /** Its existence: its words or name, or nothing. */
  | 'EXISTENCE'
  /** The kind of quote. */
  | 'KIND'
  /** The name. */
  | 'NAME'
  /** Number of quotes on the record. */
  | 'QUOTE_COUNT'
  /** The sources and their roles. */
  | 'SOURCES'
  /** The speaker. */
  | 'SPEAKER';

/** The publication date of an article. */
export type CorrectArticleDateInput = {
  /** The article. */
  readonly article: ArticleBy;
  /**
   * Author of the correction; by default the editor whose token it is. Only `ADMIN_TOKEN` can sign with another name.
   * @deprecated Leave it out. The token says who you are.
   */
  readonly author?: InputMaybe<Scalars['String']['input']>;
  /** Reports what would change, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Reason for the correction. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The publication date. */
  readonly published: PublishedInput;
  /** Undoes an earlier correction of the same thing. Without it, the change is refused. */
  readonly replace?: Scalars['Boolean']['input'];
};

/** An organisation's part in an article. */
export type CorrectArticleSourceInput = {
  /** The correct role; leave it out to only remove one. */
  readonly add?: InputMaybe<SourceRoleInput>;
  /** The article. */
  readonly article: ArticleBy;
  /**
   * Author of the correction; by default the editor whose token it is. Only `ADMIN_TOKEN` can sign with another name.
   * @deprecated Leave it out. The token says who you are.
   */
  readonly author?: InputMaybe<Scalars['String']['input']>;
  /** Reports what would change, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Reason for the correction. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The wrong role to remove; leave it out to only add one. */
  readonly remove?: InputMaybe<SourceRoleInput>;
  /** Undoes an earlier correction of the same thing. Without it, the change is refused. */
  readonly replace?: Scalars['Boolean']['input'];
};

/**
 * A correction made by a person. It is applied again each time the articles are read, so no reload removes it. It is anchored
 * to the words themselves, so that it finds its place when offsets and extraction rules change.
 */
export type Correction = Node & {
  /** The person or source that it is about; null once they are part of another. */
  readonly about?: Maybe<Speaker>;
  /** The corrected value, in words; null if the correction removes something. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** The article; null if the archive does not show it. */
  readonly article?: Maybe<Article>;
  /** The key of the article it is anchored in, e.g. `rferl:30785333`; null for one about a person or source everywhere. */
  readonly articleKey?: Maybe<Scalars['String']['output']>;
  /** Author of the correction. */
  readonly author: Scalars['String']['output'];
  /** The value before the correction, in words. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** Time at which it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Unique in the archive; derived from what is said, by whom, and when. */
  readonly id: Scalars['ID']['output'];
  /** The person or source that it puts in the place of another, or of nobody. */
  readonly instead?: Maybe<Speaker>;
  /** The kind of correction. */
  readonly kind: CorrectionKind;
  /** The whole correction as a line of JSON, as `importCorrections` takes it. Keep these lines in git beside the articles. */
  readonly line: Scalars['String']['output'];
  /** The author's reason. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The quote; null if the archive does not show it. */
  readonly quote?: Maybe<Quote>;
  /** The words of the quote that it is anchored to; null if it is not about a quote. */
  readonly selector?: Maybe<TextSelector>;
  /** Whether the correction is in effect. */
  readonly status: CorrectionStatus;
  /** Reason for a status other than ACTIVE, or null. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** The person who undid it, and when; null if it was not undone. */
  readonly undone?: Maybe<Undoing>;
};

/** A page of corrections. */
export type CorrectionConnection = {
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<CorrectionEdge>;
  /** The corrections of the page, without their cursors. */
  readonly nodes: ReadonlyArray<Correction>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. Counted only if you select it. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the number is exact, or the list has at least so many. */
  readonly totalCountRelation: CountRelation;
};

/** A correction on a page. */
export type CorrectionEdge = {
  /** Cursor of the item. It holds values, not a row number, and stays valid after a reload. */
  readonly cursor: Scalars['String']['output'];
  /** The correction. */
  readonly node: Correction;
};

/** The change conflicts with another correction. */
export type CorrectionError = UserError & {
  /** Code of the problem. */
  readonly code: UserErrorCode;
  /** The conflicting correction. */
  readonly correction?: Maybe<Correction>;
  /** Description of the problem, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** Path of the input field at fault: `["input", "quote", "id"]`. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Conditions on corrections. All given conditions must hold. */
export type CorrectionFilter = {
  /** It is about one of these articles, quotes, people or sources, or names one of them as the correct one. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<CorrectionFilter>>;
  /** It is anchored in an article of one of these keys. */
  readonly articleKeys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** One of these made it. */
  readonly authors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** It was made at this moment or later. */
  readonly createdFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** It was made at this moment or earlier. */
  readonly createdTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** It is one of these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It is of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<CorrectionKind>>;
  /** This does not hold. */
  readonly not?: InputMaybe<CorrectionFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<CorrectionFilter>>;
  /** It has one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<CorrectionStatus>>;
};

/** Kinds of correction. */
export type CorrectionKind =
  /** The publication date of an article. */
  | 'DATE'
  /** Two people are two: evidence does not merge them. */
  | 'DISTINCT'
  /** A quote or an article is hidden. */
  | 'HIDE'
  /** Two people, or two sources, are one. */
  | 'MERGE'
  /** The name of a person or source. */
  | 'NAME'
  /** Words in quotation marks are not a quote. */
  | 'NOT_A_QUOTE'
  /** The role of an organisation in an article. */
  | 'SOURCE'
  /** The speaker of a quote. */
  | 'SPEAKER'
  /** An article means someone else of the same name. */
  | 'SPLIT';

/** Orders of corrections. */
export type CorrectionOrder =
  /** The latest first. */
  | 'NEWEST'
  /** The earliest first. */
  | 'OLDEST';

/** Statuses of a correction. */
export type CorrectionStatus =
  /** It is applied. */
  | 'ACTIVE'
  /** A later correction contradicts it, or its place has changed so that it no longer applies. A person has to check it. */
  | 'CONFLICT'
  /** Its subject is not, or no longer, in the archive. */
  | 'ORPHANED'
  /** The articles now say the same without it, or a later correction does. */
  | 'REDUNDANT'
  /** A person undid it. */
  | 'UNDONE';

/** What a count says of the number that there is. Lists that are too long to look through are counted in part. */
export type CountRelation =
  /** There are at least so many: the first rows of the list were looked at, 10,000 at the most, and fewer in lists within lists. */
  | 'AT_LEAST'
  /** There are exactly so many. */
  | 'EXACT';

/** What somebody did for a story, beside signing it. */
export type CreditedWork =
  /** Edited it. */
  | 'EDITING'
  /** Took or drew its pictures. */
  | 'PICTURES'
  /** Reported, or helped to. */
  | 'REPORTING'
  /** Translated it. */
  | 'TRANSLATION'
  /** Wrote it from what others reported. */
  | 'WRITING';

/** Senses of cues: kinds of speech act. */
export type CueSense =
  /** Accuses or blames. */
  | 'ACCUSE'
  /** Continues. */
  | 'ADD'
  /** Admits or concedes. */
  | 'ADMIT'
  /** Agrees or confirms. */
  | 'AGREE'
  /** Announces or declares. */
  | 'ANNOUNCE'
  /** Answers. */
  | 'ANSWER'
  /** Asks. */
  | 'ASK'
  /** Claims, where the reporter keeps a distance. */
  | 'CLAIM'
  /** Criticises or condemns. */
  | 'CRITICISE'
  /** Demands or orders. */
  | 'DEMAND'
  /** Denies or rejects. */
  | 'DENY'
  /** Describes or calls. */
  | 'DESCRIBE'
  /** Disagrees or objects. */
  | 'DISAGREE'
  /** Explains or notes. */
  | 'EXPLAIN'
  /** Jokes. */
  | 'JOKE'
  /** Praises or welcomes. */
  | 'PRAISE'
  /** Predicts or expects. */
  | 'PREDICT'
  /** Promises or pledges. */
  | 'PROMISE'
  /** Reports what others did or said. */
  | 'REPORT'
  /** Says, neutral. */
  | 'SAY'
  /** Shouts or chants. */
  | 'SHOUT'
  /** Thanks or apologises. */
  | 'THANK'
  /** Thinks, believes or hopes. */
  | 'THINK'
  /** Urges or advises. */
  | 'URGE'
  /** Warns or threatens. */
  | 'WARN'
  /** Writes, posts or tweets. */
  | 'WRITE';

/** Number of items per sense of the cue. */
export type CueSenseCount = {
  /** The count. */
  readonly count: Scalars['Int']['output'];
  /** The sense. */
  readonly cueSense: CueSense;
  /** Whether the count is exact, or there are at least so many. */
  readonly relation: CountRelation;
};

/** Sources of a date. */
export type DateOrigin =
  /** A person corrected it. */
  | 'CORRECTION'
  /** In the fields before the text. */
  | 'FRONT_MATTER'
  /** In the file's own markup or fields: JSON-LD, a header, a column. */
  | 'METADATA'
  /** On the page. */
  | 'PAGE'
  /** In the page's address. */
  | 'URL';

/** Precisions of a date. */
export type DatePrecision =
  /** The day. */
  | 'DAY'
  /** The minute. */
  | 'MINUTE'
  /** The second. */
  | 'SECOND';

/** A title or office as an article printed it. */
export type DatedTitle = {
  /** The article that says so; its date is the title's. */
  readonly article: Article;
  /** As printed, e.g. `Harbour Minister`. */
  readonly text: Scalars['String']['output'];
};

/** A problem found in a file that was read all the same. */
export type Diagnostic = {
  /** Stable code of the problem. */
  readonly code: Scalars['String']['output'];
  /** End, exclusive. */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** Description of the problem. */
  readonly message: Scalars['String']['output'];
  /** Start of the problem in the document's text, or null if it has no position. */
  readonly start?: Maybe<Scalars['Int']['output']>;
};

/** One difference made by a mutation. */
export type Difference = {
  /** The value after, in words, or null. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** The aspect that is different. */
  readonly aspect: ChangedAspect;
  /** The value before, in words, or null. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** The id of the quote, article, person or source. */
  readonly id: Scalars['ID']['output'];
};

/** Words in quotation marks that are not a quote. */
export type DismissQuoteInput = {
  /** Purpose of the quotation marks. */
  readonly as?: DismissedAs;
  /**
   * Author of the correction; by default the editor whose token it is. Only `ADMIN_TOKEN` can sign with another name.
   * @deprecated Leave it out. The token says who you are.
   */
  readonly author?: InputMaybe<Scalars['String']['input']>;
  /** Reports what would change, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Reason for the correction. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The quote. */
  readonly quote: QuoteBy;
  /** Undoes an earlier correction of the same thing. Without it, the change is refused. */
  readonly replace?: Scalars['Boolean']['input'];
};

/** Purposes of quotation marks that are not a quote. */
export type DismissedAs =
  /** Doubt or distance. */
  | 'SCARE'
  /** A title, a term, a nickname. */
  | 'TITLE';

/** The decoded text of one file or record, with its blocks. */
export type Document = {
  /** All blocks of the page with their roles, including advertisements and footers. */
  readonly blocks: ReadonlyArray<Block>;
  /** Its size in bytes. */
  readonly byteLength: Scalars['Int']['output'];
  /** The encoding it was read in, by its WHATWG name, e.g. `windows-1252`. */
  readonly charset: Scalars['String']['output'];
  /** Confidence of the encoding: 1 if the bytes prove it, less if it was guessed. */
  readonly charsetConfidence: Scalars['Float']['output'];
  /** Problems found in a file that was read all the same. */
  readonly diagnostics: ReadonlyArray<Diagnostic>;
  /** Version of the extraction rules that read it: 16 hexadecimal digits, followed by `+fault` if a step failed. */
  readonly extractorVersion: Scalars['String']['output'];
  /** The kind of file. */
  readonly format: DocumentFormat;
  /** Path in the loaded folder, e.g. `2020/08/a.txt`. A record of a larger file has its position as well: `dump.jsonl#12`. */
  readonly path: Scalars['String']['output'];
  /** The page profile that matched, e.g. `generic`. */
  readonly profile: Scalars['String']['output'];
  /** Time at which it was read. */
  readonly readAt: Scalars['DateTime']['output'];
  /** The share of this text that is given, and what has to go with it. */
  readonly rights: TextRights;
  /** SHA-256 of its bytes, in lower-case hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** Whether this file, or another one, gives the article its text. */
  readonly status: DocumentStatus;
  /**
   * The decoded text, without byte order mark and with `\n` as line end; otherwise unchanged. For markup and records it is
   * their content: one field per line, then the story with a blank line between blocks.
   */
  readonly text: Scalars['String']['output'];
};

/** Kinds of file. */
export type DocumentFormat =
  /** A row of a table, its columns parted by commas, semicolons or tabs. */
  | 'CSV'
  /** A message: a newsletter. */
  | 'EMAIL'
  /** An entry of an RSS, Atom or JSON feed. */
  | 'FEED'
  /** A saved or crawled web page. */
  | 'HTML'
  /** A record of JSON: a file, an element of a list, or a line. */
  | 'JSON'
  /** Markdown, with or without fields in front. */
  | 'MARKDOWN'
  /** IPTC NewsML-G2. */
  | 'NEWSML'
  /** IPTC ninjs. */
  | 'NINJS'
  /** IPTC NITF. */
  | 'NITF'
  /** Plain text. */
  | 'TEXT';

/** Whether a file gives an article its text. */
export type DocumentStatus =
  /** This file does. */
  | 'CURRENT'
  /** Another file contains the article in the same words. */
  | 'DUPLICATE'
  /** Another file contains a later version. */
  | 'SUPERSEDED';

/** Another quote of the same utterance. */
export type Echo = {
  /** Kind of difference between the two texts. */
  readonly kind: EchoKind;
  /** The other quote. */
  readonly quote: Quote;
  /** Share of words that both quotes have in the same order, from 0 to 1. */
  readonly similarity: Scalars['Float']['output'];
};

/** Differences between two quotes of one utterance. */
export type EchoKind =
  /** They are the same words; typing, brackets and notes apart. */
  | 'EXACT'
  /** One was edited. */
  | 'NEARLY'
  /** One holds all words of the other. */
  | 'TRIMMED';

/** Facets of a list of articles or quotes, with its filters applied. Counts are exact, highest first, then by value. */
export type Facets = {
  /** Senses of the quotes' cues. */
  readonly cueSenses: ReadonlyArray<CueSenseCount>;
  /** Kinds of the quotes. */
  readonly kinds: ReadonlyArray<QuoteKindCount>;
  /** Languages of the articles, as BCP 47 tags without regions: `en-US` counts as `en`. */
  readonly languages: ReadonlyArray<TextCount>;
  /** Places the articles were filed from, each in its commonest spelling. */
  readonly places: ReadonlyArray<TextCount>;
  /** Sections of the articles, each in its commonest spelling. */
  readonly sections: ReadonlyArray<TextCount>;
  /** Organisations that have a role in the articles. */
  readonly sources: ReadonlyArray<SourceCount>;
  /** Speakers of quotes on the record. */
  readonly speakers: ReadonlyArray<SpeakerCount>;
};


/** Facets of a list of articles or quotes, with its filters applied. Counts are exact, highest first, then by value. */
export type FacetsLanguagesArgs = {
  first?: Scalars['Int']['input'];
};


/** Facets of a list of articles or quotes, with its filters applied. Counts are exact, highest first, then by value. */
export type FacetsPlacesArgs = {
  first?: Scalars['Int']['input'];
};


/** Facets of a list of articles or quotes, with its filters applied. Counts are exact, highest first, then by value. */
export type FacetsSectionsArgs = {
  first?: Scalars['Int']['input'];
};


/** Facets of a list of articles or quotes, with its filters applied. Counts are exact, highest first, then by value. */
export type FacetsSourcesArgs = {
  first?: Scalars['Int']['input'];
};


/** Facets of a list of articles or quotes, with its filters applied. Counts are exact, highest first, then by value. */
export type FacetsSpeakersArgs = {
  first?: Scalars['Int']['input'];
};

/** A paragraph of a former version. */
export type FormerParagraph = {
  /** Role of the paragraph in that version. */
  readonly kind: ParagraphKind;
  /** Its place in the story, from 1. */
  readonly position: Scalars['Int']['output'];
  /** Its words. */
  readonly text: Scalars['String']['output'];
};

/** A quote of a former version. */
export type FormerQuote = {
  /** Confidence of the attribution, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** The cue: the verb of speech, or the words used instead of one. */
  readonly cue?: Maybe<Scalars['String']['output']>;
  /** The id that it had. A quote that is still in the article keeps the same id. */
  readonly id: Scalars['ID']['output'];
  /** The kind of quote. */
  readonly kind: QuoteKind;
  /** Its place in the story, from 1. */
  readonly position: Scalars['Int']['output'];
  /** Name of the rule that decided. */
  readonly rule: Scalars['String']['output'];
  /** Name of the speaker; null if unknown. */
  readonly speaker?: Maybe<Scalars['String']['output']>;
  /** The words that named the speaker. */
  readonly speakerMention?: Maybe<Scalars['String']['output']>;
  /** The words, with ` … ` between its parts. */
  readonly text: Scalars['String']['output'];
};

/** An article to hide. */
export type HideArticleInput = {
  /** The article. */
  readonly article: ArticleBy;
  /**
   * Author of the correction; by default the editor whose token it is. Only `ADMIN_TOKEN` can sign with another name.
   * @deprecated Leave it out. The token says who you are.
   */
  readonly author?: InputMaybe<Scalars['String']['input']>;
  /** Reports what would change, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Reason for the correction. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** A quote to hide. */
export type HideQuoteInput = {
  /**
   * Author of the correction; by default the editor whose token it is. Only `ADMIN_TOKEN` can sign with another name.
   * @deprecated Leave it out. The token says who you are.
   */
  readonly author?: InputMaybe<Scalars['String']['input']>;
  /** Reports what would change, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Reason for the correction. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The quote. */
  readonly quote: QuoteBy;
};

/** A part of a paragraph that belongs to a quote. */
export type Highlight = {
  /** End, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The quote that these words belong to. */
  readonly quote: Quote;
  /** Start in the paragraph's text. */
  readonly start: Scalars['Int']['output'];
  /** The words. */
  readonly text: Scalars['String']['output'];
};

/** Number of items in an interval. */
export type HistogramBin = {
  /** The count. */
  readonly count: Scalars['Int']['output'];
  /** Whether the count is exact, or there are at least so many. */
  readonly relation: CountRelation;
  /** First day of the interval; Monday for weeks. */
  readonly start: Scalars['Date']['output'];
};

/** A name that is taken for another person's: why, and how sure that is. */
export type Identity = {
  /** Number of articles with the rarer of the two names. */
  readonly articleCount: Scalars['Int']['output'];
  /** Probability that the two names are one person's, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** The name as articles print it. */
  readonly name: Scalars['String']['output'];
  /** Number of those that are near an article with the other name: published within three weeks of one that names two of the same people or organisations, or within three days of one that names one. */
  readonly nearArticleCount: Scalars['Int']['output'];
  /** Rule that decided. */
  readonly rule: IdentityRule;
};

/** Reasons why two names are one person's. */
export type IdentityRule =
  /** An initial for the given name: `M. Albrecht` is `Marla Albrecht`. */
  | 'INITIAL'
  /** Another order of the words: `Li Wei` is `Wei Li`. */
  | 'NAME_ORDER'
  /** A middle name more: `Odd J. Tarrow` is `Odd Tarrow`. */
  | 'SHORTER_NAME'
  /** A surname alone, where the articles around it are about one person of that surname: `Albrecht` is `Marla Albrecht`. */
  | 'SURNAME'
  /** Another transliteration: `Sergej Petrow` is `Sergey Petrov`. */
  | 'TRANSLITERATION';

/** Result of importing corrections. */
export type ImportCorrectionsChange = Change & {
  /** Number of changes. */
  readonly changeCount: Scalars['Int']['output'];
  /** The changes that were made, or would be made: the first hundred. */
  readonly changes: ReadonlyArray<Difference>;
  /** Number of corrections that are new or changed. */
  readonly importedCount: Scalars['Int']['output'];
  /** Whether this was a dry run, which changes nothing. */
  readonly isDryRun: Scalars['Boolean']['output'];
  /** Number of corrections that the archive already had. */
  readonly knownCount: Scalars['Int']['output'];
  /** Errors in the lines. If there is any, no line is imported. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Corrections to import. */
export type ImportCorrectionsInput = {
  /** Reports what would change, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** One correction per line, as described in docs/corrections.md. */
  readonly lines: Scalars['String']['input'];
};

/** A part of the input is wrong, or names something that does not exist. */
export type InputError = UserError & {
  /** Code of the problem. */
  readonly code: UserErrorCode;
  /** Description of the problem, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** Path of the input field at fault: `["input", "quote", "id"]`. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Two people to keep apart. A name that was taken for another's is given by name. */
export type KeepPeopleApartInput = {
  /**
   * Author of the correction; by default the editor whose token it is. Only `ADMIN_TOKEN` can sign with another name.
   * @deprecated Leave it out. The token says who you are.
   */
  readonly author?: InputMaybe<Scalars['String']['input']>;
  /** Reports what would change, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Reason for the correction. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The other one. */
  readonly other: PersonBy;
  /** One of the two. */
  readonly person: PersonBy;
  /** Undoes an earlier correction of the same thing. Without it, the change is refused. */
  readonly replace?: Scalars['Boolean']['input'];
};

/** A line to be imported is wrong. */
export type LineError = UserError & {
  /** Code of the problem. */
  readonly code: UserErrorCode;
  /** The number of the line, from 1. */
  readonly line: Scalars['Int']['output'];
  /** Description of the problem, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** Path of the input field at fault: `["input", "quote", "id"]`. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Someone who may be the same person. */
export type Lookalike = {
  /** Kind of similarity between the names. */
  readonly evidence: LookalikeEvidence;
  /** The form of this person's name that looks like the other's. */
  readonly name: Scalars['String']['output'];
  /** The form of the other's name. */
  readonly otherName: Scalars['String']['output'];
  /** The other person. */
  readonly person: Person;
  /** Degree of similarity, from 0 to 1. */
  readonly similarity: Scalars['Float']['output'];
};

/** Kinds of similarity between two names. */
export type LookalikeEvidence =
  /** An initial where the other has a name. */
  | 'INITIAL'
  /** The same names in another order. */
  | 'NAME_ORDER'
  /** One has a name more than the other. */
  | 'SHORTER_NAME'
  /** A letter or two differ. */
  | 'SPELLING'
  /** The same name, written in Latin letters in two ways. */
  | 'TRANSLITERATION';

/** Words of an article that name someone. */
export type MentionsInput = {
  /** The article. */
  readonly article: ArticleBy;
  /** The words. */
  readonly words: ReadonlyArray<TextSelectorInput>;
};

/** Two people to merge. */
export type MergePeopleInput = {
  /**
   * Author of the correction; by default the editor whose token it is. Only `ADMIN_TOKEN` can sign with another name.
   * @deprecated Leave it out. The token says who you are.
   */
  readonly author?: InputMaybe<Scalars['String']['input']>;
  /** Reports what would change, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The person who remains. */
  readonly into: PersonBy;
  /** Reason for the correction. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The person to merge into the other one. */
  readonly person: PersonBy;
  /** Undoes an earlier correction of the same thing. Without it, the change is refused. */
  readonly replace?: Scalars['Boolean']['input'];
};

/** Two sources to merge. */
export type MergeSourcesInput = {
  /**
   * Author of the correction; by default the editor whose token it is. Only `ADMIN_TOKEN` can sign with another name.
   * @deprecated Leave it out. The token says who you are.
   */
  readonly author?: InputMaybe<Scalars['String']['input']>;
  /** Reports what would change, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The source that remains. */
  readonly into: SourceBy;
  /** Reason for the correction. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Undoes an earlier correction of the same thing. Without it, the change is refused. */
  readonly replace?: Scalars['Boolean']['input'];
  /** The source to merge into the other one. */
  readonly source: SourceBy;
};

/**
 * Changes to the archive. They need the header `Authorization: Bearer TOKEN` with the server's token. Expected problems are
 * reported in `userErrors`. A change that fails otherwise is null, with an error; the other changes keep their answers. With
 * `dryRun` nothing is changed, and `changes` lists what would be.
 */
export type Mutation = {
  /** Corrects the publication date of an article. */
  readonly correctArticleDate?: Maybe<ArticleChange>;
  /** Corrects the role of an organisation in an article. */
  readonly correctArticleSource?: Maybe<ArticleChange>;
  /** Marks words in quotation marks as not a quote: marks of doubt, a title, a term. */
  readonly dismissQuote?: Maybe<QuoteChange>;
  /** Hides an article and everything in it. Undoing the correction shows it again. */
  readonly hideArticle?: Maybe<ArticleChange>;
  /** Hides a quote from all lists. Undoing the correction shows it again. */
  readonly hideQuote?: Maybe<QuoteChange>;
  /** Imports corrections as lines of JSON, as `npm run corrections -- export` writes them. Corrections that the archive already has are skipped. */
  readonly importCorrections?: Maybe<ImportCorrectionsChange>;
  /** Keeps two people apart: they are never taken for one by evidence, nor suggested as lookalikes. Undoes nothing that a correction merged. */
  readonly keepPeopleApart?: Maybe<PersonChange>;
  /** Merges two people of the archive. Id and slug of the merged person lead to the other one afterwards. */
  readonly mergePeople?: Maybe<PersonChange>;
  /** Merges two sources of the archive. Id and slug of the merged source lead to the other one afterwards. */
  readonly mergeSources?: Maybe<SourceChange>;
  /** Sets the speaker of a quote: a person, a source, an unnamed speaker, or nobody known. */
  readonly reattributeQuote?: Maybe<QuoteChange>;
  /** Starts loading the server's folder of articles, as the seed script does. One runs at a time. */
  readonly reload?: Maybe<ReloadChange>;
  /** Renames a person. Id and slug stay, and the old name still finds the person. */
  readonly renamePerson?: Maybe<PersonChange>;
  /** Renames a source. Id and slug stay, and the old name still finds it. */
  readonly renameSource?: Maybe<SourceChange>;
  /** Assigns a person's quotes or mentions in an article, or some of them, to someone else. */
  readonly splitPerson?: Maybe<PersonChange>;
  /** Undoes a correction: the archive shows again what is read from the articles. */
  readonly undoCorrection?: Maybe<UndoCorrectionChange>;
};


/**
 * Changes to the archive. They need the header `Authorization: Bearer TOKEN` with the server's token. Expected problems are
 * reported in `userErrors`. A change that fails otherwise is null, with an error; the other changes keep their answers. With
 * `dryRun` nothing is changed, and `changes` lists what would be.
 */
export type MutationCorrectArticleDateArgs = {
  input: CorrectArticleDateInput;
};


/**
 * Changes to the archive. They need the header `Authorization: Bearer TOKEN` with the server's token. Expected problems are
 * reported in `userErrors`. A change that fails otherwise is null, with an error; the other changes keep their answers. With
 * `dryRun` nothing is changed, and `changes` lists what would be.
 */
export type MutationCorrectArticleSourceArgs = {
  input: CorrectArticleSourceInput;
};


/**
 * Changes to the archive. They need the header `Authorization: Bearer TOKEN` with the server's token. Expected problems are
 * reported in `userErrors`. A change that fails otherwise is null, with an error; the other changes keep their answers. With
 * `dryRun` nothing is changed, and `changes` lists what would be.
 */
export type MutationDismissQuoteArgs = {
  input: DismissQuoteInput;
};


/**
 * Changes to the archive. They need the header `Authorization: Bearer TOKEN` with the server's token. Expected problems are
 * reported in `userErrors`. A change that fails otherwise is null, with an error; the other changes keep their answers. With
 * `dryRun` nothing is changed, and `changes` lists what would be.
 */
export type MutationHideArticleArgs = {
  input: HideArticleInput;
};


/**
 * Changes to the archive. They need the header `Authorization: Bearer TOKEN` with the server's token. Expected problems are
 * reported in `userErrors`. A change that fails otherwise is null, with an error; the other changes keep their answers. With
 * `dryRun` nothing is changed, and `changes` lists what would be.
 */
export type MutationHideQuoteArgs = {
  input: HideQuoteInput;
};


/**
 * Changes to the archive. They need the header `Authorization: Bearer TOKEN` with the server's token. Expected problems are
 * reported in `userErrors`. A change that fails otherwise is null, with an error; the other changes keep their answers. With
 * `dryRun` nothing is changed, and `changes` lists what would be.
 */
export type MutationImportCorrectionsArgs = {
  input: ImportCorrectionsInput;
};


/**
 * Changes to the archive. They need the header `Authorization: Bearer TOKEN` with the server's token. Expected problems are
 * reported in `userErrors`. A change that fails otherwise is null, with an error; the other changes keep their answers. With
 * `dryRun` nothing is changed, and `changes` lists what would be.
 */
export type MutationKeepPeopleApartArgs = {
  input: KeepPeopleApartInput;
};


/**
 * Changes to the archive. They need the header `Authorization: Bearer TOKEN` with the server's token. Expected problems are
 * reported in `userErrors`. A change that fails otherwise is null, with an error; the other changes keep their answers. With
 * `dryRun` nothing is changed, and `changes` lists what would be.
 */
export type MutationMergePeopleArgs = {
  input: MergePeopleInput;
};


/**
 * Changes to the archive. They need the header `Authorization: Bearer TOKEN` with the server's token. Expected problems are
 * reported in `userErrors`. A change that fails otherwise is null, with an error; the other changes keep their answers. With
 * `dryRun` nothing is changed, and `changes` lists what would be.
 */
export type MutationMergeSourcesArgs = {
  input: MergeSourcesInput;
};


/**
 * Changes to the archive. They need the header `Authorization: Bearer TOKEN` with the server's token. Expected problems are
 * reported in `userErrors`. A change that fails otherwise is null, with an error; the other changes keep their answers. With
 * `dryRun` nothing is changed, and `changes` lists what would be.
 */
export type MutationReattributeQuoteArgs = {
  input: ReattributeQuoteInput;
};


/**
 * Changes to the archive. They need the header `Authorization: Bearer TOKEN` with the server's token. Expected problems are
 * reported in `userErrors`. A change that fails otherwise is null, with an error; the other changes keep their answers. With
 * `dryRun` nothing is changed, and `changes` lists what would be.
 */
export type MutationReloadArgs = {
  input: ReloadInput;
};


/**
 * Changes to the archive. They need the header `Authorization: Bearer TOKEN` with the server's token. Expected problems are
 * reported in `userErrors`. A change that fails otherwise is null, with an error; the other changes keep their answers. With
 * `dryRun` nothing is changed, and `changes` lists what would be.
 */
export type MutationRenamePersonArgs = {
  input: RenamePersonInput;
};


/**
 * Changes to the archive. They need the header `Authorization: Bearer TOKEN` with the server's token. Expected problems are
 * reported in `userErrors`. A change that fails otherwise is null, with an error; the other changes keep their answers. With
 * `dryRun` nothing is changed, and `changes` lists what would be.
 */
export type MutationRenameSourceArgs = {
  input: RenameSourceInput;
};


/**
 * Changes to the archive. They need the header `Authorization: Bearer TOKEN` with the server's token. Expected problems are
 * reported in `userErrors`. A change that fails otherwise is null, with an error; the other changes keep their answers. With
 * `dryRun` nothing is changed, and `changes` lists what would be.
 */
export type MutationSplitPersonArgs = {
  input: SplitPersonInput;
};


/**
 * Changes to the archive. They need the header `Authorization: Bearer TOKEN` with the server's token. Expected problems are
 * reported in `userErrors`. A change that fails otherwise is null, with an error; the other changes keep their answers. With
 * `dryRun` nothing is changed, and `changes` lists what would be.
 */
export type MutationUndoCorrectionArgs = {
  input: UndoCorrectionInput;
};

/** Another article with nearly the same text. */
export type NearDuplicate = {
  /** The other article. */
  readonly article: Article;
  /** Number of four-word sequences that both articles have, divided by the number that either has; 1 for equal words. */
  readonly similarity: Scalars['Float']['output'];
};

/** An object with a stable id. */
export type Node = {
  /** Unique in the archive, the same after every reload and in every copy. */
  readonly id: Scalars['ID']['output'];
};

/** Position of a page in its list. */
export type PageInfo = {
  /** Cursor of the last edge of the page, or of the last row that was looked at. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /**
   * Whether there may be items after the page. Of a list that is too long to look through, a page may be short or empty all the
   * same: go on from `endCursor` until this is false.
   */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there may be items before the page, as `hasNextPage`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge of the page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A paragraph of a story. */
export type Paragraph = Node & {
  /** The article it belongs to. */
  readonly article: Article;
  /** End, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Parts of the paragraph that belong to quotes, in order. Use them for highlighting. */
  readonly highlights: ReadonlyArray<Highlight>;
  /** Unique in the archive; derived from the article and the position. */
  readonly id: Scalars['ID']['output'];
  /** Role of the paragraph in the article. */
  readonly kind: ParagraphKind;
  /** Its place in the story, from 1. */
  readonly position: Scalars['Int']['output'];
  /** The quotes that begin in this paragraph, in reading order. A quote that continues in later paragraphs is listed only here. */
  readonly quotes: ReadonlyArray<Quote>;
  /** The share of this text that is given, and what has to go with it. */
  readonly rights: TextRights;
  /** Start in the document's text. */
  readonly start: Scalars['Int']['output'];
  /** Its words, exactly as in the document. */
  readonly text: Scalars['String']['output'];
};


/** A paragraph of a story. */
export type ParagraphHighlightsArgs = {
  kinds?: ReadonlyArray<QuoteKind>;
};


/** A paragraph of a story. */
export type ParagraphQuotesArgs = {
  kinds?: ReadonlyArray<QuoteKind>;
};

/** Roles of a paragraph in an article. */
export type ParagraphKind =
  /** An ordinary one. */
  | 'BODY'
  /** Words that belong to a picture. */
  | 'CAPTION'
  /** The first. */
  | 'LEAD'
  /** An item of a list. */
  | 'LIST'
  /** A question or answer of an interview. */
  | 'QA'
  /** A heading between paragraphs. */
  | 'SUBHEAD';

/** A person or a source: exactly one of these. */
export type PartyInput =
  /** A person; a name that the archive does not know makes a new one. */
  { readonly person: PersonBy; readonly source?: never; }
  |  /** A source; a name that the archive does not know makes a new one. */
  { readonly person?: never; readonly source: SourceBy; };

/** A person named in the archive: schema.org's Person. Equal names mean the same person. Different names are one person if the people file or a correction says so, or if the articles give enough evidence: see `identities`. */
export type Person = Node & Speaker & {
  /** Other forms of the name, from the articles or the archive's people file. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The same other forms, each with an article that prints it. */
  readonly aliasesSeen: ReadonlyArray<SeenAlias>;
  /** Number of articles that name the person. */
  readonly articleCount: Scalars['Int']['output'];
  /** Articles that name the person, newest first unless asked otherwise. */
  readonly articles: ArticleConnection;
  /** Corrections to this person, and corrections that name this person as the speaker, latest first. */
  readonly corrections: ReadonlyArray<Correction>;
  /** The family name, if it is clear which part of the name that is. */
  readonly familyName?: Maybe<Scalars['String']['output']>;
  /** The given name, if it is clear which part of the name that is. */
  readonly givenName?: Maybe<Scalars['String']['output']>;
  /** Unique in the archive; derived from the name. */
  readonly id: Scalars['ID']['output'];
  /** Other names that are taken for this person's by the evidence of the articles, the commonest first; empty if there are none. A correction (`keepPeopleApart`) holds them apart. */
  readonly identities: ReadonlyArray<Identity>;
  /** People of the archive who may be the same person, most similar first. These are suggestions: a correction (`mergePeople`) or the people file confirms them. */
  readonly lookalikes: ReadonlyArray<Lookalike>;
  /** The fullest form of the name, without titles. */
  readonly name: Scalars['String']['output'];
  /** Number of quotes on the record: kinds DIRECT, PARTIAL and BLOCK. */
  readonly quoteCount: Scalars['Int']['output'];
  /** People who are quoted on the record in the same articles, with the number of shared articles, highest first. */
  readonly quotedWith: ReadonlyArray<PersonCount>;
  /** Quotes of the person, newest article first and in reading order within it, unless asked otherwise. */
  readonly quotes: QuoteConnection;
  /** A readable address, made of the name. */
  readonly slug: Scalars['String']['output'];
  /** Number of quotes on the record per interval. Intervals without quotes are left out. */
  readonly timeline: ReadonlyArray<HistogramBin>;
  /** Titles and offices printed with the name, newest first. Each was true at the date of its article. */
  readonly titles: ReadonlyArray<DatedTitle>;
  /** Organisations whose articles have most quotes on the record of this speaker. */
  readonly topSources: ReadonlyArray<SourceCount>;
  /** Identifier in Wikidata, e.g. `Q42`, if the archive's people file has one. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
};


/** A person named in the archive: schema.org's Person. Equal names mean the same person. Different names are one person if the people file or a correction says so, or if the articles give enough evidence: see `identities`. */
export type PersonAliasesSeenArgs = {
  first?: Scalars['Int']['input'];
};


/** A person named in the archive: schema.org's Person. Equal names mean the same person. Different names are one person if the people file or a correction says so, or if the articles give enough evidence: see `identities`. */
export type PersonArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: ArticleOrder;
};


/** A person named in the archive: schema.org's Person. Equal names mean the same person. Different names are one person if the people file or a correction says so, or if the articles give enough evidence: see `identities`. */
export type PersonCorrectionsArgs = {
  first?: Scalars['Int']['input'];
};


/** A person named in the archive: schema.org's Person. Equal names mean the same person. Different names are one person if the people file or a correction says so, or if the articles give enough evidence: see `identities`. */
export type PersonQuotedWithArgs = {
  first?: Scalars['Int']['input'];
};


/** A person named in the archive: schema.org's Person. Equal names mean the same person. Different names are one person if the people file or a correction says so, or if the articles give enough evidence: see `identities`. */
export type PersonQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<QuoteKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: QuoteOrder;
};


/** A person named in the archive: schema.org's Person. Equal names mean the same person. Different names are one person if the people file or a correction says so, or if the articles give enough evidence: see `identities`. */
export type PersonTimelineArgs = {
  interval?: CalendarInterval;
};


/** A person named in the archive: schema.org's Person. Equal names mean the same person. Different names are one person if the people file or a correction says so, or if the articles give enough evidence: see `identities`. */
export type PersonTitlesArgs = {
  first?: Scalars['Int']['input'];
};


/** A person named in the archive: schema.org's Person. Equal names mean the same person. Different names are one person if the people file or a correction says so, or if the articles give enough evidence: see `identities`. */
export type PersonTopSourcesArgs = {
  first?: Scalars['Int']['input'];
};

/** The address of a person: exactly one of these. */
export type PersonBy =
  /** Their id. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; readonly slug?: never; }
  |  /** Name or alias, with letters folded as in `search`: `jurgen weiss` is `Jürgen Weiß`. */
  { readonly id?: never; readonly name: Scalars['String']['input']; readonly slug?: never; }
  |  /** Their slug. */
  { readonly id?: never; readonly name?: never; readonly slug: Scalars['String']['input']; };

/** Result of correcting a person. */
export type PersonChange = Change & {
  /** Number of changes. */
  readonly changeCount: Scalars['Int']['output'];
  /** The changes that were made, or would be made: the first hundred. */
  readonly changes: ReadonlyArray<Difference>;
  /** The correction; null if none was made. */
  readonly correction?: Maybe<Correction>;
  /** Whether this was a dry run, which changes nothing. */
  readonly isDryRun: Scalars['Boolean']['output'];
  /** The person as they are now. After a merge or a split: the person that quotes and mentions now belong to. */
  readonly person?: Maybe<Person>;
  /** Errors that prevented the change; empty if it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of people. */
export type PersonConnection = {
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The people of the page, without their cursors. */
  readonly nodes: ReadonlyArray<Person>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. Counted only if you select it. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the number is exact, or the list has at least so many. */
  readonly totalCountRelation: CountRelation;
};

/** Number of items per person. */
export type PersonCount = {
  /** The count. */
  readonly count: Scalars['Int']['output'];
  /** The person. */
  readonly person: Person;
  /** Whether the count is exact, or there are at least so many. */
  readonly relation: CountRelation;
};

/** A person on a page. */
export type PersonEdge = {
  /** Cursor of the item. It holds values, not a row number, and stays valid after a reload. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: Person;
};

/** Conditions on people. All given conditions must hold. */
export type PersonFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PersonFilter>>;
  /** There is someone who may be the same person (true), or not (false). */
  readonly hasLookalikes?: InputMaybe<Scalars['Boolean']['input']>;
  /** They are one of these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** They have at least so many quotes on the record. */
  readonly minQuotes?: InputMaybe<Scalars['Int']['input']>;
  /** Name or alias, with letters folded as in `search`: `jurgen weiss` is `Jürgen Weiß`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The name or an alias contains these words, with letters folded as in `search`. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** They do not match this. */
  readonly not?: InputMaybe<PersonFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PersonFilter>>;
  /** At least one article that names them matches. */
  readonly someArticle?: InputMaybe<ArticleFilter>;
  /** At least one of their quotes, of any kind, matches. */
  readonly someQuote?: InputMaybe<QuoteFilter>;
};

/** Orders of people. */
export type PersonOrder =
  /** Named in most articles first. */
  | 'MOST_ARTICLES'
  /** Most quotes on the record first. */
  | 'MOST_QUOTED'
  /** By name. */
  | 'NAME';

/** A date, as precise as it is known. */
export type PublishedInput =
  /** The moment. */
  { readonly at: Scalars['DateTime']['input']; readonly on?: never; }
  |  /** The day. */
  { readonly at?: never; readonly on: Scalars['Date']['input']; };

/** The root of every query. A field that fails is null, with an error; the other fields keep their answers. */
export type Query = {
  /** The archive as a whole: its version and what is in it. */
  readonly archive?: Maybe<Archive>;
  /** One article, by id, slug or URL; null if the archive does not have it. */
  readonly article?: Maybe<Article>;
  /** Former versions of an article, from before its file changed or was withdrawn, latest first. Works for withdrawn articles too. */
  readonly articleVersions?: Maybe<ReadonlyArray<ArticleVersion>>;
  /** Articles, newest first unless asked otherwise. */
  readonly articles?: Maybe<ArticleConnection>;
  /** Corrections made by people, latest first unless asked otherwise. Corrections that were undone stay in the list. */
  readonly corrections?: Maybe<CorrectionConnection>;
  /** Any node by its id; null if the archive does not have it. */
  readonly node?: Maybe<Node>;
  /** Several nodes by their ids, at most 100, in the order of the ids; null for an id that the archive does not have. */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Node>>>;
  /** People, most quoted first unless asked otherwise. */
  readonly people?: Maybe<PersonConnection>;
  /**
   * One person, by id, slug, or any of their names; null if there is none, or if two share the name. A surname alone finds
   * the one person with that surname, before a person of whom the archive knows only the surname.
   */
  readonly person?: Maybe<Person>;
  /** One quote by its id; null if the archive does not have it. */
  readonly quote?: Maybe<Quote>;
  /** Quotes, newest article first and in reading order within it, unless asked otherwise. */
  readonly quotes?: Maybe<QuoteConnection>;
  /**
   * The rules that decide whose words a quote is, in the order in which they are tried: what `attribution { rule }` names.
   * Names that only older archives have stand at the end.
   */
  readonly rules?: Maybe<ReadonlyArray<Rule>>;
  /**
   * Full-text search in articles, paragraphs, quotes and names. All words must occur, in any English form (`strike` finds
   * `strikes` and `striking`). `"words in marks"` is a phrase, `word*` a prefix. AND, OR, NOT (or `-word`) and brackets
   * combine. Case, accents and variants of signs do not matter (`Straße` finds `STRASSE`). In scripts without spaces between
   * words, any consecutive characters are found.
   */
  readonly search?: Maybe<SearchConnection>;
  /** One source, by id, slug, or any of its names; null if there is none, or if two share the name. */
  readonly source?: Maybe<Source>;
  /** Sources, in the order of their articles unless asked otherwise. */
  readonly sources?: Maybe<SourceConnection>;
};


/** The root of every query. A field that fails is null, with an error; the other fields keep their answers. */
export type QueryArticleArgs = {
  by: ArticleBy;
};


/** The root of every query. A field that fails is null, with an error; the other fields keep their answers. */
export type QueryArticleVersionsArgs = {
  articleId: Scalars['ID']['input'];
};


/** The root of every query. A field that fails is null, with an error; the other fields keep their answers. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: ArticleOrder;
};


/** The root of every query. A field that fails is null, with an error; the other fields keep their answers. */
export type QueryCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CorrectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: CorrectionOrder;
};


/** The root of every query. A field that fails is null, with an error; the other fields keep their answers. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The root of every query. A field that fails is null, with an error; the other fields keep their answers. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The root of every query. A field that fails is null, with an error; the other fields keep their answers. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: PersonOrder;
};


/** The root of every query. A field that fails is null, with an error; the other fields keep their answers. */
export type QueryPersonArgs = {
  by: PersonBy;
};


/** The root of every query. A field that fails is null, with an error; the other fields keep their answers. */
export type QueryQuoteArgs = {
  id: Scalars['ID']['input'];
};


/** The root of every query. A field that fails is null, with an error; the other fields keep their answers. */
export type QueryQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<QuoteKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: QuoteOrder;
};


/** The root of every query. A field that fails is null, with an error; the other fields keep their answers. */
export type QueryRulesArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
};


/** The root of every query. A field that fails is null, with an error; the other fields keep their answers. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SearchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: SearchOrder;
  query: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
};


/** The root of every query. A field that fails is null, with an error; the other fields keep their answers. */
export type QuerySourceArgs = {
  by: SourceBy;
};


/** The root of every query. A field that fails is null, with an error; the other fields keep their answers. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: SourceOrder;
};

/** A quote: one utterance of one speaker, in one or more spans of text. */
export type Quote = Node & {
  /** The article that contains the quote. */
  readonly article: Article;
  /** Explanation of the attribution: the rule, its confidence, the positions in the text. */
  readonly attribution: Attribution;
  /** Others who say the same words together with the speaker, as in `A and B said`. */
  readonly coSpeakers: ReadonlyArray<Speaker>;
  /** Everything that is attributed to the speaker. For a fragment this includes the reporter's words around it and the quotation marks. */
  readonly content: Scalars['String']['output'];
  /** The text around the quote: before, after, sentences, paragraphs. */
  readonly context: QuoteContext;
  /** Corrections to this quote, latest first. */
  readonly corrections: ReadonlyArray<Correction>;
  /** The cue: the words that report speech, e.g. `said`. */
  readonly cue?: Maybe<Scalars['String']['output']>;
  /** Sense of the cue, e.g. DENY. */
  readonly cueSense?: Maybe<CueSense>;
  /** Number of other quotes of the same utterance. */
  readonly echoCount: Scalars['Int']['output'];
  /** Other quotes of the same utterance, in this or other articles, most similar first. For all of them use `quotes` with the filter `echoOf`. */
  readonly echoes: ReadonlyArray<Echo>;
  /** Unique in the archive; derived from the article and the words. */
  readonly id: Scalars['ID']['output'];
  /** The kind of quote. */
  readonly kind: QuoteKind;
  /** Length of `text` in UTF-16 code units. */
  readonly length: Scalars['Int']['output'];
  /** The quotes nested in this one. */
  readonly nested: ReadonlyArray<Quote>;
  /** The paragraph that the quote starts in; null for one in the headline. */
  readonly paragraph?: Maybe<Paragraph>;
  /** The quote that this one is nested in. */
  readonly parent?: Maybe<Quote>;
  /** Its place among the article's quotes of all kinds, from 1. */
  readonly position: Scalars['Int']['output'];
  /** The quote as schema.org's Quotation, in JSON-LD. */
  readonly quotation: Scalars['JSON']['output'];
  /** The share of this text that is given, and what has to go with it. */
  readonly rights: TextRights;
  /** Spans of the document that contain the words. */
  readonly spans: ReadonlyArray<QuoteSpan>;
  /** The person or organisation that speaks; null if the article names nobody, or if nobody in particular said it. */
  readonly speaker?: Maybe<Speaker>;
  /** The words that name the speaker, e.g. `he` or `a senior official`. Can be set even if `speaker` is null. */
  readonly speakerMention?: Maybe<Scalars['String']['output']>;
  /** The words, without quotation marks. Several spans are joined by ` … `. */
  readonly text: Scalars['String']['output'];
  /** Kind of an unnamed speaker; null if `speaker` is known or nobody speaks. */
  readonly unnamedSpeaker?: Maybe<UnnamedSpeaker>;
  /** The party that relays the words, as BelTA does in `he said, according to BelTA`. Never the speaker. */
  readonly via?: Maybe<Speaker>;
  /** The words that name the party that relays. */
  readonly viaMention?: Maybe<Scalars['String']['output']>;
  /** The quote as a W3C Web Annotation of its article, with speaker and position (in code points, as the standard requires). */
  readonly webAnnotation: Scalars['JSON']['output'];
};


/** A quote: one utterance of one speaker, in one or more spans of text. */
export type QuoteCorrectionsArgs = {
  first?: Scalars['Int']['input'];
};


/** A quote: one utterance of one speaker, in one or more spans of text. */
export type QuoteEchoesArgs = {
  first?: Scalars['Int']['input'];
};

/** A quote: exactly one of these. */
export type QuoteBy =
  /** Its id. */
  { readonly id: Scalars['ID']['input']; readonly text?: never; }
  |  /** Its words and their position. */
  { readonly id?: never; readonly text: QuoteTextInput; };

/** Result of correcting a quote. */
export type QuoteChange = Change & {
  /** Number of changes. */
  readonly changeCount: Scalars['Int']['output'];
  /** The changes that were made, or would be made: the first hundred. */
  readonly changes: ReadonlyArray<Difference>;
  /** The correction; null if none was made. */
  readonly correction?: Maybe<Correction>;
  /** Whether this was a dry run, which changes nothing. */
  readonly isDryRun: Scalars['Boolean']['output'];
  /** The quote as it is now; null if it is hidden. */
  readonly quote?: Maybe<Quote>;
  /** Errors that prevented the change; empty if it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of quotes. */
export type QuoteConnection = {
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<QuoteEdge>;
  /** Counts by facet, over all pages. */
  readonly facets: Facets;
  /** Number of items per interval, over all pages. Items without a date and empty intervals are left out. */
  readonly histogram: ReadonlyArray<HistogramBin>;
  /** The quotes of the page, without their cursors. */
  readonly nodes: ReadonlyArray<Quote>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. Counted only if you select it. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the number is exact, or the list has at least so many. */
  readonly totalCountRelation: CountRelation;
};


/** A page of quotes. */
export type QuoteConnectionHistogramArgs = {
  interval?: CalendarInterval;
};

/** The text around a quote. Together with the quote's text it forms a selector as in W3C's Web Annotation model. */
export type QuoteContext = {
  /** The paragraph after the quote's own. */
  readonly after?: Maybe<Paragraph>;
  /** The paragraph before the quote's own. */
  readonly before?: Maybe<Paragraph>;
  /** Up to 64 code units of the document before the words. */
  readonly prefix: Scalars['String']['output'];
  /** The sentence after them, even if it is in the next paragraph. */
  readonly sentenceAfter?: Maybe<Scalars['String']['output']>;
  /** The sentence before them, even if it is in the previous paragraph. */
  readonly sentenceBefore?: Maybe<Scalars['String']['output']>;
  /** The complete sentences that contain the quote. A blank line separates sentences of different paragraphs. */
  readonly sentences?: Maybe<Scalars['String']['output']>;
  /** Up to 64 code units of the document after the words. */
  readonly suffix: Scalars['String']['output'];
};

/** A quote on a page. */
export type QuoteEdge = {
  /** Cursor of the item. It holds values, not a row number, and stays valid after a reload. */
  readonly cursor: Scalars['String']['output'];
  /** The quote. */
  readonly node: Quote;
};

/** Conditions on quotes. All given conditions must hold. */
export type QuoteFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<QuoteFilter>>;
  /** Its article matches. */
  readonly article?: InputMaybe<ArticleFilter>;
  /** Its cue has one of these senses. */
  readonly cueSenses?: InputMaybe<ReadonlyArray<CueSense>>;
  /** It is another quote of the same utterance as the quote with this id. */
  readonly echoOf?: InputMaybe<Scalars['ID']['input']>;
  /** Other quotes of the same utterance are known (true), or not (false). */
  readonly hasEchoes?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its speaker is known (true), or not (false). */
  readonly hasSpeaker?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is one of these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It is relayed by another party (true), or not (false). */
  readonly isRelayed?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<QuoteKind>>;
  /** It has at most so many UTF-16 code units. */
  readonly maxLength?: InputMaybe<Scalars['Int']['input']>;
  /** The chance that its attribution is right is at least this, from 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** It has at least so many UTF-16 code units. */
  readonly minLength?: InputMaybe<Scalars['Int']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<QuoteFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<QuoteFilter>>;
  /** It was published on this day or later. */
  readonly publishedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** It was published on this day or earlier. */
  readonly publishedTo?: InputMaybe<Scalars['Date']['input']>;
  /** At least one source with a role in its article matches. */
  readonly source?: InputMaybe<SourceFilter>;
  /** At least one of its speakers matches. */
  readonly speaker?: InputMaybe<SpeakerFilter>;
  /** It is on the record and has these words, as `search` reads them. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** These words stand in it; case, accents, and how a sign is typed do not matter, nor where lines end. */
  readonly textContains?: InputMaybe<Scalars['String']['input']>;
  /** Its speaker is an unnamed one of these kinds. */
  readonly unnamedSpeakers?: InputMaybe<ReadonlyArray<UnnamedSpeaker>>;
};

/** Kinds of quote. */
export type QuoteKind =
  /** Speech set off by the layout, without marks: transcripts, interviews, sound bites. */
  | 'BLOCK'
  /** A sentence or more, in quotation marks. */
  | 'DIRECT'
  /** Words in quotation marks in the headline. */
  | 'HEADLINE'
  /** A paraphrase: the reporter's words for what somebody said. */
  | 'INDIRECT'
  /** A fragment in quotation marks inside the reporter's sentence. */
  | 'PARTIAL'
  /** Words in quotation marks that nobody in particular said. */
  | 'SCARE'
  /** The title of a work, a term or a nickname in quotation marks. */
  | 'TITLE';

/** Number of items per kind of quote. */
export type QuoteKindCount = {
  /** The count. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: QuoteKind;
  /** Whether the count is exact, or there are at least so many. */
  readonly relation: CountRelation;
};

/** Orders of quotes. */
export type QuoteOrder =
  /** Lowest confidence first: the attributions that a person should check. */
  | 'LEAST_SURE'
  /** The longest first. */
  | 'LONGEST'
  /** The latest article first, in reading order within it. */
  | 'NEWEST'
  /** The earliest article first, undated ones before them, in reading order within it. */
  | 'OLDEST'
  /** Highest confidence first. */
  | 'SUREST';

/** A span of the document that belongs to a quote. */
export type QuoteSpan = {
  /** End, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The words, exactly as in the document. */
  readonly exact: Scalars['String']['output'];
  /** The paragraph that contains the words; null for the headline. */
  readonly paragraph?: Maybe<Paragraph>;
  /** Start in the document's text. */
  readonly start: Scalars['Int']['output'];
};

/** A quote's words in an article. */
export type QuoteTextInput = {
  /** The article. */
  readonly article: ArticleBy;
  /** The words. */
  readonly words: TextSelectorInput;
};

/** The speaker of a quote. */
export type ReattributeQuoteInput = {
  /**
   * Author of the correction; by default the editor whose token it is. Only `ADMIN_TOKEN` can sign with another name.
   * @deprecated Leave it out. The token says who you are.
   */
  readonly author?: InputMaybe<Scalars['String']['input']>;
  /** Others who say the same words, if there are several speakers. */
  readonly coSpeakers?: InputMaybe<ReadonlyArray<PartyInput>>;
  /** Reports what would change, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Reason for the correction. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The quote. */
  readonly quote: QuoteBy;
  /** Undoes an earlier correction of the same thing. Without it, the change is refused. */
  readonly replace?: Scalars['Boolean']['input'];
  /** The speaker. */
  readonly speaker: SpeakerInput;
};

/** A run of the seed script that was started through the API. */
export type Reload = Node & {
  /** Number of files per outcome. */
  readonly counts: ReloadCounts;
  /** Number of files processed. */
  readonly done: Scalars['Int']['output'];
  /** End time; null while it runs. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Unique in the archive. */
  readonly id: Scalars['ID']['output'];
  /** Whether this is a dry run, which changes nothing. */
  readonly isDryRun: Scalars['Boolean']['output'];
  /** The reason why it failed; null if it did not fail. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Reasons why files, or parts of files, were skipped: the first hundred. */
  readonly problems: ReadonlyArray<ReloadProblem>;
  /** Start time. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** State of the reload. */
  readonly status: ReloadStatus;
  /** Number of files found. */
  readonly total: Scalars['Int']['output'];
};

/** Result of starting a reload. */
export type ReloadChange = {
  /** The reload; null if none was started. */
  readonly reload?: Maybe<Reload>;
  /** Errors that prevented the start. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Numbers of files of a reload, by outcome. */
export type ReloadCounts = {
  /** Articles that are new. */
  readonly created: Scalars['Int']['output'];
  /** Files whose article another file contains as well, in the same words. */
  readonly duplicate: Scalars['Int']['output'];
  /** Files whose article is hidden by a correction. */
  readonly hidden: Scalars['Int']['output'];
  /** Files that are not articles or cannot be read. */
  readonly skipped: Scalars['Int']['output'];
  /** Files whose article another file contains in a later version. */
  readonly superseded: Scalars['Int']['output'];
  /** Files that have not changed. */
  readonly unchanged: Scalars['Int']['output'];
  /** Articles that changed. */
  readonly updated: Scalars['Int']['output'];
};

/** Files and folders to load. */
export type ReloadInput = {
  /** Reports what would be done, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Files and folders inside the server's folder of articles. Default: the whole folder. */
  readonly paths?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** The reason why a file was skipped. */
export type ReloadProblem = {
  /** Stable code of the problem. */
  readonly code: Scalars['String']['output'];
  /** How to fix it. */
  readonly hint: Scalars['String']['output'];
  /** Description of the problem. */
  readonly message: Scalars['String']['output'];
  /** The file, as its path in the folder that was loaded. */
  readonly path: Scalars['String']['output'];
};

/** States of a reload. */
export type ReloadStatus =
  /** It has ended. */
  | 'DONE'
  /** It failed. */
  | 'FAILED'
  /** It is running. */
  | 'RUNNING';

/** A person's other name. */
export type RenamePersonInput = {
  /**
   * Author of the correction; by default the editor whose token it is. Only `ADMIN_TOKEN` can sign with another name.
   * @deprecated Leave it out. The token says who you are.
   */
  readonly author?: InputMaybe<Scalars['String']['input']>;
  /** Reports what would change, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The new name. Anyone with this name in an article is then this person. */
  readonly name: Scalars['String']['input'];
  /** Reason for the correction. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The person. */
  readonly person: PersonBy;
  /** Undoes an earlier correction of the same thing. Without it, the change is refused. */
  readonly replace?: Scalars['Boolean']['input'];
};

/** A source's other name. */
export type RenameSourceInput = {
  /**
   * Author of the correction; by default the editor whose token it is. Only `ADMIN_TOKEN` can sign with another name.
   * @deprecated Leave it out. The token says who you are.
   */
  readonly author?: InputMaybe<Scalars['String']['input']>;
  /** Reports what would change, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The new name. Any organisation with this name in an article is then this source. */
  readonly name: Scalars['String']['input'];
  /** Reason for the correction. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Undoes an earlier correction of the same thing. Without it, the change is refused. */
  readonly replace?: Scalars['Boolean']['input'];
  /** The source. */
  readonly source: SourceBy;
};

/** A named way to find whose words a quote is. Each quote records the rule that decided. */
export type Rule = {
  /** Confidences that the rule states, with the counts behind them, most frequent first. Uncounted decisions state at most 0.6. */
  readonly confidences: ReadonlyArray<RuleConfidence>;
  /** A text whose words look alike, in which another rule decides. */
  readonly counterexample?: Maybe<RuleExample>;
  /** Number of decisions about quoted words that were counted in annotated news; 0 if the rule was not measured. */
  readonly decisions: Scalars['Int']['output'];
  /** What the rule recognises, in one sentence. */
  readonly description: Scalars['String']['output'];
  /** A text in which the rule decides. */
  readonly example?: Maybe<RuleExample>;
  /** Languages that have the rule, as BCP 47 primary tags. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The name, e.g. `cue-after`. Rules of different languages that do the same share a name. */
  readonly name: Scalars['String']['output'];
  /** Share of these decisions that were right, from 0 to 1; null if the rule was not measured. */
  readonly precision?: Maybe<Scalars['Float']['output']>;
  /** For a retired rule: the name of the rule that decides such cases now. */
  readonly replacedBy?: Maybe<Scalars['String']['output']>;
  /** The part of the text that the rule reads; null for a retired rule. */
  readonly stage?: Maybe<RuleStage>;
  /** Whether the rule still decides. */
  readonly status: RuleStatus;
};

/** The confidence of a rule for one kind of quote in one language. */
export type RuleConfidence = {
  /** The confidence that such a quote states, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Number of such decisions counted in annotated news. */
  readonly decisions: Scalars['Int']['output'];
  /** Kind of quote. */
  readonly kind: QuoteKind;
  /** BCP 47 primary tag. */
  readonly language: Scalars['String']['output'];
  /** Share of them that were right, from 0 to 1. */
  readonly precision: Scalars['Float']['output'];
  /** Position of the words that name the speaker. */
  readonly speaker: SpeakerPlace;
};

/** An invented text, the words in it that are meant, and who says them. */
export type RuleExample = {
  /** The words, without quotation marks. */
  readonly quote: Scalars['String']['output'];
  /** The speaker's name or the words that name the speaker; null if the rule names nobody. */
  readonly speaker?: Maybe<Scalars['String']['output']>;
  /** The text. A blank line separates paragraphs. */
  readonly text: Scalars['String']['output'];
};

/** Kinds of rules, by the part of the text that they read. */
export type RuleStage =
  /** A person decided. */
  | 'CORRECTION'
  /** A sentence says that somebody says something. */
  | 'CUE'
  /** Speech is set off by a label, or by where it stands. */
  | 'LAYOUT'
  /** Words in marks are nobody's words, or a name. */
  | 'MARKS'
  /** A quote without a cue takes its speaker from what stands around it. */
  | 'UNCUED';

/** Whether a rule still decides. */
export type RuleStatus =
  /** It decides today. */
  | 'CURRENT'
  /** Only archives of earlier versions have the name. */
  | 'RETIRED';

/** A page of search results. */
export type SearchConnection = {
  /** Names in the archive with nearly the spelling of a query word that is not a name there, most similar first. */
  readonly didYouMean: ReadonlyArray<Scalars['String']['output']>;
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Counts by facet, over all pages. */
  readonly facets: SearchFacets;
  /** Number of items per interval, over all pages. Items without a date and empty intervals are left out. */
  readonly histogram: ReadonlyArray<HistogramBin>;
  /** Signs of the query that are not searched for, each once: for `C++ for $5 million` these are `++` and `$`. */
  readonly ignored: ReadonlyArray<Scalars['String']['output']>;
  /** The things found, in the order of the page, without their cursors. */
  readonly nodes: ReadonlyArray<SearchResult>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of results on all pages. Counted only if you select it. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the number is exact, or the list has at least so many. */
  readonly totalCountRelation: CountRelation;
};


/** A page of search results. */
export type SearchConnectionDidYouMeanArgs = {
  first?: Scalars['Int']['input'];
};


/** A page of search results. */
export type SearchConnectionHistogramArgs = {
  interval?: CalendarInterval;
};

/** A search result. */
export type SearchEdge = {
  /** Cursor of the item. It holds values, not a row number, and stays valid after a reload. */
  readonly cursor: Scalars['String']['output'];
  /** The object that was found. */
  readonly node: SearchResult;
  /** Relevance, higher is better; comparable within one search. Only the thousand newest hits are ranked. Null for the others, and if the words are too common to rank. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** Parts of the text that contain the words. */
  readonly snippets: ReadonlyArray<Snippet>;
};

/** Facets of a search, with its filters applied. Counts are exact, highest first, then by value. */
export type SearchFacets = {
  /** Senses of their cues. */
  readonly cueSenses: ReadonlyArray<CueSenseCount>;
  /** Kinds of the quotes found, and of those in the paragraphs found. */
  readonly kinds: ReadonlyArray<QuoteKindCount>;
  /** Languages of the articles, as BCP 47 tags without regions: `en-US` counts as `en`. */
  readonly languages: ReadonlyArray<TextCount>;
  /** Places the articles were filed from, each in its commonest spelling. */
  readonly places: ReadonlyArray<TextCount>;
  /** Sections of the articles, each in its commonest spelling. */
  readonly sections: ReadonlyArray<TextCount>;
  /** Organisations that have a role in the articles. */
  readonly sources: ReadonlyArray<SourceCount>;
  /** Speakers of the quotes found, and of those in the paragraphs found. */
  readonly speakers: ReadonlyArray<SpeakerCount>;
  /** Types of result. */
  readonly types: ReadonlyArray<SearchTypeCount>;
};


/** Facets of a search, with its filters applied. Counts are exact, highest first, then by value. */
export type SearchFacetsLanguagesArgs = {
  first?: Scalars['Int']['input'];
};


/** Facets of a search, with its filters applied. Counts are exact, highest first, then by value. */
export type SearchFacetsPlacesArgs = {
  first?: Scalars['Int']['input'];
};


/** Facets of a search, with its filters applied. Counts are exact, highest first, then by value. */
export type SearchFacetsSectionsArgs = {
  first?: Scalars['Int']['input'];
};


/** Facets of a search, with its filters applied. Counts are exact, highest first, then by value. */
export type SearchFacetsSourcesArgs = {
  first?: Scalars['Int']['input'];
};


/** Facets of a search, with its filters applied. Counts are exact, highest first, then by value. */
export type SearchFacetsSpeakersArgs = {
  first?: Scalars['Int']['input'];
};

/** Conditions on search results. All given conditions must hold. */
export type SearchFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<SearchFilter>>;
  /** It is, or is part of, an article that matches. */
  readonly article?: InputMaybe<ArticleFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<SearchFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<SearchFilter>>;
  /** It was published on this day or later. */
  readonly publishedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** It was published on this day or earlier. */
  readonly publishedTo?: InputMaybe<Scalars['Date']['input']>;
  /** It is a quote that matches. */
  readonly quote?: InputMaybe<QuoteFilter>;
  /** It is a quote that matches, or a paragraph in which such a quote begins. The facets of a search count these. */
  readonly someQuote?: InputMaybe<QuoteFilter>;
};

/** Orders of search results. */
export type SearchOrder =
  /** The latest article first, in reading order within it; names before all of them. */
  | 'NEWEST'
  /** The reverse of NEWEST. */
  | 'OLDEST'
  /** Best first among the thousand newest hits. The others follow, newest first. */
  | 'RELEVANCE';

/** Types that a search can find. */
export type SearchResult = Article | Paragraph | Person | Quote | Source;

/** Types of search result. */
export type SearchType =
  /** Articles, by headline and standfirst. */
  | 'ARTICLE'
  /** Paragraphs. */
  | 'PARAGRAPH'
  /** People, by any of their names. */
  | 'PERSON'
  /** Quotes on the record: kinds DIRECT, PARTIAL and BLOCK. */
  | 'QUOTE'
  /** Organisations, by any of their names. */
  | 'SOURCE';

/** Number of results per type. */
export type SearchTypeCount = {
  /** The count. */
  readonly count: Scalars['Int']['output'];
  /** Whether the count is exact, or there are at least so many. */
  readonly relation: CountRelation;
  /** The kind. */
  readonly type: SearchType;
};

/** Another form of a name, and an article that prints it. */
export type SeenAlias = {
  /** An article that prints it; null if it comes from the archive's people file. */
  readonly article?: Maybe<Article>;
  /** The form, as printed. */
  readonly name: Scalars['String']['output'];
};

/** A part of the text around the words that were found. */
export type Snippet = {
  /** The field of the result that the text comes from. */
  readonly field: SnippetField;
  /** Positions of the words in `text`. */
  readonly matches: ReadonlyArray<TextRange>;
  /** Start of the snippet in the whole text, in UTF-16 code units. `matches` count from there. */
  readonly start: Scalars['Int']['output'];
  /** The text, without any markup. */
  readonly text: Scalars['String']['output'];
};

/** Fields that a snippet comes from. */
export type SnippetField =
  /** Another of their names. */
  | 'ALIAS'
  /** The dateline before a paragraph, e.g. `MINSK, October 22 (BelTA)`. */
  | 'DATELINE'
  /** The headline of an article. */
  | 'HEADLINE'
  /** The name of a person or an organisation. */
  | 'NAME'
  /** The sentence below it. */
  | 'STANDFIRST'
  /** The text of a paragraph or a quote. */
  | 'TEXT';

/** An organisation that supplies news or says something: schema.org's Organization. */
export type Source = Node & Speaker & {
  /** Other forms of the name that the articles have. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The same other forms, each with an article that prints it. */
  readonly aliasesSeen: ReadonlyArray<SeenAlias>;
  /** Number of articles in which the organisation has a role or is named. */
  readonly articleCount: Scalars['Int']['output'];
  /** Articles in which it has a role or is named, newest first unless asked otherwise. */
  readonly articles: ArticleConnection;
  /** Corrections to this source, and corrections that name this source, latest first. */
  readonly corrections: ReadonlyArray<Correction>;
  /** Unique in the archive; derived from the name. */
  readonly id: Scalars['ID']['output'];
  /** The kind of organisation. */
  readonly kind: SourceKind;
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** Number of quotes on the record with this organisation as the speaker: kinds DIRECT, PARTIAL and BLOCK. */
  readonly quoteCount: Scalars['Int']['output'];
  /** Quotes with the organisation itself as the speaker, as in `the ministry said`. */
  readonly quotes: QuoteConnection;
  /** A readable address, made of the name. */
  readonly slug: Scalars['String']['output'];
  /** Number of quotes on the record with this speaker per interval. Intervals without quotes are left out. */
  readonly timeline: ReadonlyArray<HistogramBin>;
  /** Organisations whose articles have most quotes on the record of this speaker. */
  readonly topSources: ReadonlyArray<SourceCount>;
  /** Speakers with most quotes on the record in the articles in which the organisation has a role. */
  readonly topSpeakers: ReadonlyArray<SpeakerCount>;
};


/** An organisation that supplies news or says something: schema.org's Organization. */
export type SourceAliasesSeenArgs = {
  first?: Scalars['Int']['input'];
};


/** An organisation that supplies news or says something: schema.org's Organization. */
export type SourceArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: ArticleOrder;
  roles?: InputMaybe<ReadonlyArray<SourceRole>>;
};


/** An organisation that supplies news or says something: schema.org's Organization. */
export type SourceCorrectionsArgs = {
  first?: Scalars['Int']['input'];
};


/** An organisation that supplies news or says something: schema.org's Organization. */
export type SourceQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<QuoteKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: QuoteOrder;
};


/** An organisation that supplies news or says something: schema.org's Organization. */
export type SourceTimelineArgs = {
  interval?: CalendarInterval;
};


/** An organisation that supplies news or says something: schema.org's Organization. */
export type SourceTopSourcesArgs = {
  first?: Scalars['Int']['input'];
};


/** An organisation that supplies news or says something: schema.org's Organization. */
export type SourceTopSpeakersArgs = {
  first?: Scalars['Int']['input'];
};

/** The address of a source: exactly one of these. */
export type SourceBy =
  /** Its id. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; readonly slug?: never; }
  |  /** Name or alias, with letters folded as in `search`: case and accents do not matter. */
  { readonly id?: never; readonly name: Scalars['String']['input']; readonly slug?: never; }
  |  /** Its slug. */
  { readonly id?: never; readonly name?: never; readonly slug: Scalars['String']['input']; };

/** Result of correcting a source. */
export type SourceChange = Change & {
  /** Number of changes. */
  readonly changeCount: Scalars['Int']['output'];
  /** The changes that were made, or would be made: the first hundred. */
  readonly changes: ReadonlyArray<Difference>;
  /** The correction; null if none was made. */
  readonly correction?: Maybe<Correction>;
  /** Whether this was a dry run, which changes nothing. */
  readonly isDryRun: Scalars['Boolean']['output'];
  /** The source as it is now. After a merge: the source that remains. */
  readonly source?: Maybe<Source>;
  /** Errors that prevented the change; empty if it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of sources. */
export type SourceConnection = {
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The sources of the page, without their cursors. */
  readonly nodes: ReadonlyArray<Source>;
  /** Position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Number of items on all pages. Counted only if you select it. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the number is exact, or the list has at least so many. */
  readonly totalCountRelation: CountRelation;
};

/** Number of items per organisation. */
export type SourceCount = {
  /** The count. */
  readonly count: Scalars['Int']['output'];
  /** Whether the count is exact, or there are at least so many. */
  readonly relation: CountRelation;
  /** The organisation. */
  readonly source: Source;
};

/** A source on a page. */
export type SourceEdge = {
  /** Cursor of the item. It holds values, not a row number, and stays valid after a reload. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

/** Conditions on sources. All given conditions must hold. */
export type SourceFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** They are one of these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** They are of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** They have at least so many quotes on the record. */
  readonly minQuotes?: InputMaybe<Scalars['Int']['input']>;
  /** Name or alias, with letters folded as in `search`: `jurgen weiss` is `Jürgen Weiß`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The name or an alias contains these words, with letters folded as in `search`. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** They do not match this. */
  readonly not?: InputMaybe<SourceFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** They have one of these roles: in the article, if the filter applies to the sources of an article, else in any article. */
  readonly roles?: InputMaybe<ReadonlyArray<SourceRole>>;
  /** At least one article in which they have a role or are named matches. */
  readonly someArticle?: InputMaybe<ArticleFilter>;
  /** At least one of their own quotes, of any kind, matches. */
  readonly someQuote?: InputMaybe<QuoteFilter>;
};

/** Kinds of organisation. */
export type SourceKind =
  /** Radio or television. */
  | 'BROADCASTER'
  /** A business. */
  | 'COMPANY'
  /** A government, a part of one, or a public authority. */
  | 'GOVERNMENT'
  /** A newspaper or magazine. */
  | 'NEWSPAPER'
  /** Supplies news to others. */
  | 'NEWS_AGENCY'
  /** Any other body. */
  | 'OTHER_ORGANISATION'
  /** A political party or movement. */
  | 'PARTY'
  /** A site on the web. */
  | 'WEBSITE';

/** Orders of sources. */
export type SourceOrder =
  /** With a role in most articles first. */
  | 'MOST_ARTICLES'
  /** Most quotes on the record as a speaker first. */
  | 'MOST_QUOTED'
  /** By name. */
  | 'NAME';

/** Roles of a source in an article. */
export type SourceRole =
  /** Is quoted in it as having reported something. */
  | 'CITED'
  /** Supplied a part of it. */
  | 'CONTRIBUTOR'
  /** Reprinted or passed it on. */
  | 'DISTRIBUTOR'
  /** Wrote it. */
  | 'ORIGINATOR'
  /** Published it first. */
  | 'PUBLISHER';

/** An organisation and its role in an article. */
export type SourceRoleInput = {
  /** Role of the organisation in the article. */
  readonly role: SourceRole;
  /** The organisation; a name that the archive does not know makes a new one. */
  readonly source: SourceBy;
};

/** A party that can speak, write or relay: a person or an organisation. */
export type Speaker = {
  /** Other forms of the name. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Number of articles that name the party or have it as a source. */
  readonly articleCount: Scalars['Int']['output'];
  /** Articles that name the party or have it as a source, newest first unless asked otherwise. */
  readonly articles: ArticleConnection;
  /** Unique in the archive; derived from the name. */
  readonly id: Scalars['ID']['output'];
  /** The name that is shown. */
  readonly name: Scalars['String']['output'];
  /** Number of quotes on the record with this speaker: kinds DIRECT, PARTIAL and BLOCK. */
  readonly quoteCount: Scalars['Int']['output'];
  /** Quotes of this speaker, newest article first and in reading order within it, unless asked otherwise. */
  readonly quotes: QuoteConnection;
  /** A readable address, made of the name. */
  readonly slug: Scalars['String']['output'];
  /** Number of quotes on the record per interval. Intervals without quotes are left out. */
  readonly timeline: ReadonlyArray<HistogramBin>;
  /** Organisations whose articles have most quotes on the record of this speaker. */
  readonly topSources: ReadonlyArray<SourceCount>;
};


/** A party that can speak, write or relay: a person or an organisation. */
export type SpeakerArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: ArticleOrder;
};


/** A party that can speak, write or relay: a person or an organisation. */
export type SpeakerQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<QuoteKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: QuoteOrder;
};


/** A party that can speak, write or relay: a person or an organisation. */
export type SpeakerTimelineArgs = {
  interval?: CalendarInterval;
};


/** A party that can speak, write or relay: a person or an organisation. */
export type SpeakerTopSourcesArgs = {
  first?: Scalars['Int']['input'];
};

/** Number of items per speaker. */
export type SpeakerCount = {
  /** The count. */
  readonly count: Scalars['Int']['output'];
  /** Whether the count is exact, or there are at least so many. */
  readonly relation: CountRelation;
  /** The speaker. */
  readonly speaker: Speaker;
};

/** A condition on speakers: exactly one of these. */
export type SpeakerFilter =
  /** They are one of these people and sources. */
  { readonly ids: ReadonlyArray<Scalars['ID']['input']>; readonly person?: never; readonly source?: never; }
  |  /** They are a person who matches. */
  { readonly ids?: never; readonly person: PersonFilter; readonly source?: never; }
  |  /** They are a source that matches. */
  { readonly ids?: never; readonly person?: never; readonly source: SourceFilter; };

/** A speaker: exactly one of these. */
export type SpeakerInput =
  /** No known speaker: always true. */
  { readonly nobody: Scalars['Boolean']['input']; readonly person?: never; readonly source?: never; readonly unnamed?: never; }
  |  /** A person; a name that the archive does not know makes a new one. */
  { readonly nobody?: never; readonly person: PersonBy; readonly source?: never; readonly unnamed?: never; }
  |  /** A source; a name that the archive does not know makes a new one. */
  { readonly nobody?: never; readonly person?: never; readonly source: SourceBy; readonly unnamed?: never; }
  |  /** A speaker whom the article does not name. */
  { readonly nobody?: never; readonly person?: never; readonly source?: never; readonly unnamed: UnnamedSpeaker; };

/** Position of the words that name a quote's speaker. */
export type SpeakerPlace =
  /** In another paragraph. */
  | 'ANOTHER_PARAGRAPH'
  /** Nobody is named, or the words are nobody's. */
  | 'NOBODY'
  /** In the quote's own paragraph. */
  | 'SAME_PARAGRAPH';

/** Someone else of the same name in an article. */
export type SplitPersonInput = {
  /**
   * Author of the correction; by default the editor whose token it is. Only `ADMIN_TOKEN` can sign with another name.
   * @deprecated Leave it out. The token says who you are.
   */
  readonly author?: InputMaybe<Scalars['String']['input']>;
  /** Reports what would change, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The person who is meant: a person of the archive, or the full and distinct name of a new one, e.g. `Jane Roe (chemist)`. */
  readonly into: PersonBy;
  /** Reason for the correction. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The person that the article is read to mean. */
  readonly person: PersonBy;
  /** The parts of the article concerned. */
  readonly scope: SplitScope;
};

/** Parts of an article that are about someone else. */
export type SplitScope =
  /** Everything in the article about the person. */
  { readonly article: ArticleBy; readonly mentions?: never; readonly quotes?: never; }
  |  /** Words of an article that name the person. */
  { readonly article?: never; readonly mentions: MentionsInput; readonly quotes?: never; }
  |  /** These quotes, all of one article, and the words beside them that name their speaker. */
  { readonly article?: never; readonly mentions?: never; readonly quotes: ReadonlyArray<QuoteBy>; };

/** Live events, over WebSocket at `/graphql` or server-sent events at `/graphql/stream`. No token is needed. */
export type Subscription = {
  /** Quotes that reloads and corrections of this server add to the archive, from now on: on the record, unless the filter has `kinds`. */
  readonly newQuotes: Quote;
  /** Progress of a reload: one event at once, one per step, one at the end. Without an id: the reload that is running, or the next one. */
  readonly reloadProgress: Reload;
};


/** Live events, over WebSocket at `/graphql` or server-sent events at `/graphql/stream`. No token is needed. */
export type SubscriptionNewQuotesArgs = {
  filter?: InputMaybe<QuoteFilter>;
};


/** Live events, over WebSocket at `/graphql` or server-sent events at `/graphql/stream`. No token is needed. */
export type SubscriptionReloadProgressArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** Shares of the articles' text that can be given. */
export type TextAccess =
  /**
   * The sentences with quotes on the record. Of each other stretch of a line an ellipsis and blanks of the same length are
   * given, so that offsets stay true.
   */
  | 'EXCERPT'
  /** All of it. */
  | 'FULL';

/** Number of items per value. */
export type TextCount = {
  /** The count. */
  readonly count: Scalars['Int']['output'];
  /** Whether the count is exact, or there are at least so many. */
  readonly relation: CountRelation;
  /** The value. */
  readonly value: Scalars['String']['output'];
};

/** A range of a text, in UTF-16 code units. */
export type TextRange = {
  /** End, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Start of the range. */
  readonly start: Scalars['Int']['output'];
};

/** The share of a text that is given, and what has to go with it wherever it is shown. */
export type TextRights = {
  /** The share of it that is given. */
  readonly access: TextAccess;
  /** The holder that the notice names. */
  readonly copyrightHolder?: Maybe<Scalars['String']['output']>;
  /** The copyright notice as printed; null if the page has none, or the article is no longer in the archive. */
  readonly copyrightNotice?: Maybe<Scalars['String']['output']>;
  /** The URL of the original, if it is known. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

/** Words of an article, found again by themselves: W3C's TextQuoteSelector, and which of several equal ones is meant. */
export type TextSelector = {
  /** The words. Several spans are joined by ` … `. */
  readonly exact: Scalars['String']['output'];
  /** Position among the article's quotes with the same words, from 1. */
  readonly occurrence: Scalars['Int']['output'];
  /** The text before the words. */
  readonly prefix: Scalars['String']['output'];
  /** The text after the words. */
  readonly suffix: Scalars['String']['output'];
};

/** Words of an article: W3C's TextQuoteSelector, and which of several equal ones is meant. */
export type TextSelectorInput = {
  /** The words. Several spans are joined by ` … `. */
  readonly exact: Scalars['String']['input'];
  /** Position among those with the same words, from 1. The surrounding text decides first. */
  readonly occurrence?: Scalars['Int']['input'];
  /** The text before the words. */
  readonly prefix?: Scalars['String']['input'];
  /** The text after the words. */
  readonly suffix?: Scalars['String']['input'];
};

/** Result of undoing a correction. */
export type UndoCorrectionChange = Change & {
  /** Number of changes. */
  readonly changeCount: Scalars['Int']['output'];
  /** The changes that were made, or would be made: the first hundred. */
  readonly changes: ReadonlyArray<Difference>;
  /** The correction, with the person who undid it. */
  readonly correction?: Maybe<Correction>;
  /** Whether this was a dry run, which changes nothing. */
  readonly isDryRun: Scalars['Boolean']['output'];
  /** Errors that prevented the change; empty if it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A correction to undo. */
export type UndoCorrectionInput = {
  /**
   * The person who undoes it; by default the editor whose token it is. Only `ADMIN_TOKEN` can sign with another name.
   * @deprecated Leave it out. The token says who you are.
   */
  readonly author?: InputMaybe<Scalars['String']['input']>;
  /** Reports what would change, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The correction. */
  readonly id: Scalars['ID']['input'];
  /** Reason for the correction. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Result of undoing a correction. */
export type Undoing = {
  /** Time at which it was undone. */
  readonly at: Scalars['DateTime']['output'];
  /** The person who undid it. */
  readonly author: Scalars['String']['output'];
  /** The reason, in their words. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** Speakers that an article does not name. */
export type UnnamedSpeaker =
  /** Someone who would not be named: `a senior official, speaking on condition of anonymity`. */
  | 'ANONYMOUS'
  /** Several people: `protesters`. */
  | 'GROUP'
  /** One person, described: `a bystander`. */
  | 'INDIVIDUAL';

/** A problem with a mutation that its author can fix. */
export type UserError = {
  /** Code of the problem. */
  readonly code: UserErrorCode;
  /** Description of the problem, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** Path of the input field at fault: `["input", "quote", "id"]`. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Codes of problems with a mutation. */
export type UserErrorCode =
  /** Another correction of the same thing is in effect: undo it, or send `replace: true`. */
  | 'ALREADY_CORRECTED'
  /** The archive says so already. */
  | 'ALREADY_SO'
  /** It is ambiguous. */
  | 'AMBIGUOUS'
  /** It contradicts another correction, or does not fit what is there. */
  | 'CONFLICT'
  /** The value is not accepted. */
  | 'INVALID'
  /** Another party has that name: merge the two. */
  | 'NAME_TAKEN'
  /** Nothing is found under that id, slug, name, address or words. */
  | 'NOT_FOUND'
  /** A reload is running. */
  | 'RELOAD_RUNNING';

/** Reasons why a version of an article ended. */
export type VersionEnd =
  /** The text of its file changed. */
  | 'REPLACED'
  /** Its file was gone, and a load with `--prune` withdrew the article. */
  | 'WITHDRAWN';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SearchResult:
    | ( Omit<Article, 'authors' | 'corrections' | 'credited' | 'nearDuplicates' | 'paragraphs' | 'people' | 'quotes' | 'sources'> & { authors: ReadonlyArray<_RefType['ArticleAuthor']>, corrections: ReadonlyArray<_RefType['Correction']>, credited: ReadonlyArray<_RefType['ArticleCredit']>, nearDuplicates: ReadonlyArray<_RefType['NearDuplicate']>, paragraphs: ReadonlyArray<_RefType['Paragraph']>, people: _RefType['PersonConnection'], quotes: _RefType['QuoteConnection'], sources: ReadonlyArray<_RefType['ArticleSource']> } )
    | ( Omit<Paragraph, 'article' | 'highlights' | 'quotes'> & { article: _RefType['Article'], highlights: ReadonlyArray<_RefType['Highlight']>, quotes: ReadonlyArray<_RefType['Quote']> } )
    | ( Omit<Person, 'aliasesSeen' | 'articles' | 'corrections' | 'lookalikes' | 'quotedWith' | 'quotes' | 'titles' | 'topSources'> & { aliasesSeen: ReadonlyArray<_RefType['SeenAlias']>, articles: _RefType['ArticleConnection'], corrections: ReadonlyArray<_RefType['Correction']>, lookalikes: ReadonlyArray<_RefType['Lookalike']>, quotedWith: ReadonlyArray<_RefType['PersonCount']>, quotes: _RefType['QuoteConnection'], titles: ReadonlyArray<_RefType['DatedTitle']>, topSources: ReadonlyArray<_RefType['SourceCount']> } )
    | ( Omit<Quote, 'article' | 'attribution' | 'coSpeakers' | 'context' | 'corrections' | 'echoes' | 'nested' | 'paragraph' | 'parent' | 'spans' | 'speaker' | 'via'> & { article: _RefType['Article'], attribution: _RefType['Attribution'], coSpeakers: ReadonlyArray<_RefType['Speaker']>, context: _RefType['QuoteContext'], corrections: ReadonlyArray<_RefType['Correction']>, echoes: ReadonlyArray<_RefType['Echo']>, nested: ReadonlyArray<_RefType['Quote']>, paragraph: Maybe<_RefType['Paragraph']>, parent: Maybe<_RefType['Quote']>, spans: ReadonlyArray<_RefType['QuoteSpan']>, speaker: Maybe<_RefType['Speaker']>, via: Maybe<_RefType['Speaker']> } )
    | ( Omit<Source, 'aliasesSeen' | 'articles' | 'corrections' | 'quotes' | 'topSources' | 'topSpeakers'> & { aliasesSeen: ReadonlyArray<_RefType['SeenAlias']>, articles: _RefType['ArticleConnection'], corrections: ReadonlyArray<_RefType['Correction']>, quotes: _RefType['QuoteConnection'], topSources: ReadonlyArray<_RefType['SourceCount']>, topSpeakers: ReadonlyArray<_RefType['SpeakerCount']> } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Change:
    | ( Omit<ArticleChange, 'article' | 'correction' | 'userErrors'> & { article: Maybe<_RefType['Article']>, correction: Maybe<_RefType['Correction']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<ImportCorrectionsChange, 'userErrors'> & { userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<PersonChange, 'correction' | 'person' | 'userErrors'> & { correction: Maybe<_RefType['Correction']>, person: Maybe<_RefType['Person']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<QuoteChange, 'correction' | 'quote' | 'userErrors'> & { correction: Maybe<_RefType['Correction']>, quote: Maybe<_RefType['Quote']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<SourceChange, 'correction' | 'source' | 'userErrors'> & { correction: Maybe<_RefType['Correction']>, source: Maybe<_RefType['Source']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
    | ( Omit<UndoCorrectionChange, 'correction' | 'userErrors'> & { correction: Maybe<_RefType['Correction']>, userErrors: ReadonlyArray<_RefType['UserError']> } )
  ;
  Node:
    | ( Omit<Article, 'authors' | 'corrections' | 'credited' | 'nearDuplicates' | 'paragraphs' | 'people' | 'quotes' | 'sources'> & { authors: ReadonlyArray<_RefType['ArticleAuthor']>, corrections: ReadonlyArray<_RefType['Correction']>, credited: ReadonlyArray<_RefType['ArticleCredit']>, nearDuplicates: ReadonlyArray<_RefType['NearDuplicate']>, paragraphs: ReadonlyArray<_RefType['Paragraph']>, people: _RefType['PersonConnection'], quotes: _RefType['QuoteConnection'], sources: ReadonlyArray<_RefType['ArticleSource']> } )
    | ( Omit<Correction, 'about' | 'article' | 'instead' | 'quote'> & { about: Maybe<_RefType['Speaker']>, article: Maybe<_RefType['Article']>, instead: Maybe<_RefType['Speaker']>, quote: Maybe<_RefType['Quote']> } )
    | ( Omit<Paragraph, 'article' | 'highlights' | 'quotes'> & { article: _RefType['Article'], highlights: ReadonlyArray<_RefType['Highlight']>, quotes: ReadonlyArray<_RefType['Quote']> } )
    | ( Omit<Person, 'aliasesSeen' | 'articles' | 'corrections' | 'lookalikes' | 'quotedWith' | 'quotes' | 'titles' | 'topSources'> & { aliasesSeen: ReadonlyArray<_RefType['SeenAlias']>, articles: _RefType['ArticleConnection'], corrections: ReadonlyArray<_RefType['Correction']>, lookalikes: ReadonlyArray<_RefType['Lookalike']>, quotedWith: ReadonlyArray<_RefType['PersonCount']>, quotes: _RefType['QuoteConnection'], titles: ReadonlyArray<_RefType['DatedTitle']>, topSources: ReadonlyArray<_RefType['SourceCount']> } )
    | ( Omit<Quote, 'article' | 'attribution' | 'coSpeakers' | 'context' | 'corrections' | 'echoes' | 'nested' | 'paragraph' | 'parent' | 'spans' | 'speaker' | 'via'> & { article: _RefType['Article'], attribution: _RefType['Attribution'], coSpeakers: ReadonlyArray<_RefType['Speaker']>, context: _RefType['QuoteContext'], corrections: ReadonlyArray<_RefType['Correction']>, echoes: ReadonlyArray<_RefType['Echo']>, nested: ReadonlyArray<_RefType['Quote']>, paragraph: Maybe<_RefType['Paragraph']>, parent: Maybe<_RefType['Quote']>, spans: ReadonlyArray<_RefType['QuoteSpan']>, speaker: Maybe<_RefType['Speaker']>, via: Maybe<_RefType['Speaker']> } )
    | ( Reload )
    | ( Omit<Source, 'aliasesSeen' | 'articles' | 'corrections' | 'quotes' | 'topSources' | 'topSpeakers'> & { aliasesSeen: ReadonlyArray<_RefType['SeenAlias']>, articles: _RefType['ArticleConnection'], corrections: ReadonlyArray<_RefType['Correction']>, quotes: _RefType['QuoteConnection'], topSources: ReadonlyArray<_RefType['SourceCount']>, topSpeakers: ReadonlyArray<_RefType['SpeakerCount']> } )
  ;
  Speaker:
    | ( Omit<Person, 'aliasesSeen' | 'articles' | 'corrections' | 'lookalikes' | 'quotedWith' | 'quotes' | 'titles' | 'topSources'> & { aliasesSeen: ReadonlyArray<_RefType['SeenAlias']>, articles: _RefType['ArticleConnection'], corrections: ReadonlyArray<_RefType['Correction']>, lookalikes: ReadonlyArray<_RefType['Lookalike']>, quotedWith: ReadonlyArray<_RefType['PersonCount']>, quotes: _RefType['QuoteConnection'], titles: ReadonlyArray<_RefType['DatedTitle']>, topSources: ReadonlyArray<_RefType['SourceCount']> } )
    | ( Omit<Source, 'aliasesSeen' | 'articles' | 'corrections' | 'quotes' | 'topSources' | 'topSpeakers'> & { aliasesSeen: ReadonlyArray<_RefType['SeenAlias']>, articles: _RefType['ArticleConnection'], corrections: ReadonlyArray<_RefType['Correction']>, quotes: _RefType['QuoteConnection'], topSources: ReadonlyArray<_RefType['SourceCount']>, topSpeakers: ReadonlyArray<_RefType['SpeakerCount']> } )
  ;
  UserError:
    | ( Omit<CorrectionError, 'correction'> & { correction: Maybe<_RefType['Correction']> } )
    | ( InputError )
    | ( LineError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Archive: ResolverTypeWrapper<Archive>;
  ArchiveCounts: ResolverTypeWrapper<ArchiveCounts>;
  Article: ResolverTypeWrapper<Omit<Article, 'authors' | 'corrections' | 'credited' | 'nearDuplicates' | 'paragraphs' | 'people' | 'quotes' | 'sources'> & { authors: ReadonlyArray<ResolversTypes['ArticleAuthor']>, corrections: ReadonlyArray<ResolversTypes['Correction']>, credited: ReadonlyArray<ResolversTypes['ArticleCredit']>, nearDuplicates: ReadonlyArray<ResolversTypes['NearDuplicate']>, paragraphs: ReadonlyArray<ResolversTypes['Paragraph']>, people: ResolversTypes['PersonConnection'], quotes: ResolversTypes['QuoteConnection'], sources: ReadonlyArray<ResolversTypes['ArticleSource']> }>;
  ArticleAuthor: ResolverTypeWrapper<Omit<ArticleAuthor, 'author'> & { author: Maybe<ResolversTypes['Speaker']> }>;
  ArticleBy: ArticleBy;
  ArticleChange: ResolverTypeWrapper<Omit<ArticleChange, 'article' | 'correction' | 'userErrors'> & { article: Maybe<ResolversTypes['Article']>, correction: Maybe<ResolversTypes['Correction']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges' | 'facets' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ArticleEdge']>, facets: ResolversTypes['Facets'], nodes: ReadonlyArray<ResolversTypes['Article']> }>;
  ArticleCredit: ResolverTypeWrapper<Omit<ArticleCredit, 'person'> & { person: Maybe<ResolversTypes['Person']> }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFilter: ArticleFilter;
  ArticleOrder: ArticleOrder;
  ArticleSource: ResolverTypeWrapper<Omit<ArticleSource, 'source'> & { source: ResolversTypes['Source'] }>;
  ArticleVersion: ResolverTypeWrapper<ArticleVersion>;
  Attribution: ResolverTypeWrapper<Omit<Attribution, 'contentSpans' | 'cueSpans' | 'speakerSpans'> & { contentSpans: ReadonlyArray<ResolversTypes['QuoteSpan']>, cueSpans: ReadonlyArray<ResolversTypes['QuoteSpan']>, speakerSpans: ReadonlyArray<ResolversTypes['QuoteSpan']> }>;
  Block: ResolverTypeWrapper<Block>;
  BlockRole: BlockRole;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CalendarInterval: CalendarInterval;
  Change: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Change']>;
  ChangedAspect: ChangedAspect;
  CorrectArticleDateInput: CorrectArticleDateInput;
  CorrectArticleSourceInput: CorrectArticleSourceInput;
  Correction: ResolverTypeWrapper<Omit<Correction, 'about' | 'article' | 'instead' | 'quote'> & { about: Maybe<ResolversTypes['Speaker']>, article: Maybe<ResolversTypes['Article']>, instead: Maybe<ResolversTypes['Speaker']>, quote: Maybe<ResolversTypes['Quote']> }>;
  CorrectionConnection: ResolverTypeWrapper<Omit<CorrectionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CorrectionEdge']>, nodes: ReadonlyArray<ResolversTypes['Correction']> }>;
  CorrectionEdge: ResolverTypeWrapper<Omit<CorrectionEdge, 'node'> & { node: ResolversTypes['Correction'] }>;
  CorrectionError: ResolverTypeWrapper<Omit<CorrectionError, 'correction'> & { correction: Maybe<ResolversTypes['Correction']> }>;
  CorrectionFilter: CorrectionFilter;
  CorrectionKind: CorrectionKind;
  CorrectionOrder: CorrectionOrder;
  CorrectionStatus: CorrectionStatus;
  CountRelation: CountRelation;
  CreditedWork: CreditedWork;
  CueSense: CueSense;
  CueSenseCount: ResolverTypeWrapper<CueSenseCount>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateOrigin: DateOrigin;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DatedTitle: ResolverTypeWrapper<Omit<DatedTitle, 'article'> & { article: ResolversTypes['Article'] }>;
  Diagnostic: ResolverTypeWrapper<Diagnostic>;
  Difference: ResolverTypeWrapper<Difference>;
  DismissQuoteInput: DismissQuoteInput;
  DismissedAs: DismissedAs;
  Document: ResolverTypeWrapper<Document>;
  DocumentFormat: DocumentFormat;
  DocumentStatus: DocumentStatus;
  Echo: ResolverTypeWrapper<Omit<Echo, 'quote'> & { quote: ResolversTypes['Quote'] }>;
  EchoKind: EchoKind;
  Facets: ResolverTypeWrapper<Omit<Facets, 'cueSenses' | 'sources' | 'speakers'> & { cueSenses: ReadonlyArray<ResolversTypes['CueSenseCount']>, sources: ReadonlyArray<ResolversTypes['SourceCount']>, speakers: ReadonlyArray<ResolversTypes['SpeakerCount']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FormerParagraph: ResolverTypeWrapper<FormerParagraph>;
  FormerQuote: ResolverTypeWrapper<FormerQuote>;
  HideArticleInput: HideArticleInput;
  HideQuoteInput: HideQuoteInput;
  Highlight: ResolverTypeWrapper<Omit<Highlight, 'quote'> & { quote: ResolversTypes['Quote'] }>;
  HistogramBin: ResolverTypeWrapper<HistogramBin>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identity: ResolverTypeWrapper<Identity>;
  IdentityRule: IdentityRule;
  ImportCorrectionsChange: ResolverTypeWrapper<Omit<ImportCorrectionsChange, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ImportCorrectionsInput: ImportCorrectionsInput;
  InputError: ResolverTypeWrapper<InputError>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  KeepPeopleApartInput: KeepPeopleApartInput;
  LineError: ResolverTypeWrapper<LineError>;
  Lookalike: ResolverTypeWrapper<Omit<Lookalike, 'person'> & { person: ResolversTypes['Person'] }>;
  LookalikeEvidence: LookalikeEvidence;
  MentionsInput: MentionsInput;
  MergePeopleInput: MergePeopleInput;
  MergeSourcesInput: MergeSourcesInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearDuplicate: ResolverTypeWrapper<Omit<NearDuplicate, 'article'> & { article: ResolversTypes['Article'] }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Paragraph: ResolverTypeWrapper<Omit<Paragraph, 'article' | 'highlights' | 'quotes'> & { article: ResolversTypes['Article'], highlights: ReadonlyArray<ResolversTypes['Highlight']>, quotes: ReadonlyArray<ResolversTypes['Quote']> }>;
  ParagraphKind: ParagraphKind;
  PartyInput: PartyInput;
  Person: ResolverTypeWrapper<Omit<Person, 'aliasesSeen' | 'articles' | 'corrections' | 'lookalikes' | 'quotedWith' | 'quotes' | 'titles' | 'topSources'> & { aliasesSeen: ReadonlyArray<ResolversTypes['SeenAlias']>, articles: ResolversTypes['ArticleConnection'], corrections: ReadonlyArray<ResolversTypes['Correction']>, lookalikes: ReadonlyArray<ResolversTypes['Lookalike']>, quotedWith: ReadonlyArray<ResolversTypes['PersonCount']>, quotes: ResolversTypes['QuoteConnection'], titles: ReadonlyArray<ResolversTypes['DatedTitle']>, topSources: ReadonlyArray<ResolversTypes['SourceCount']> }>;
  PersonBy: PersonBy;
  PersonChange: ResolverTypeWrapper<Omit<PersonChange, 'correction' | 'person' | 'userErrors'> & { correction: Maybe<ResolversTypes['Correction']>, person: Maybe<ResolversTypes['Person']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonCount: ResolverTypeWrapper<Omit<PersonCount, 'person'> & { person: ResolversTypes['Person'] }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  PersonOrder: PersonOrder;
  PublishedInput: PublishedInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<Omit<Quote, 'article' | 'attribution' | 'coSpeakers' | 'context' | 'corrections' | 'echoes' | 'nested' | 'paragraph' | 'parent' | 'spans' | 'speaker' | 'via'> & { article: ResolversTypes['Article'], attribution: ResolversTypes['Attribution'], coSpeakers: ReadonlyArray<ResolversTypes['Speaker']>, context: ResolversTypes['QuoteContext'], corrections: ReadonlyArray<ResolversTypes['Correction']>, echoes: ReadonlyArray<ResolversTypes['Echo']>, nested: ReadonlyArray<ResolversTypes['Quote']>, paragraph: Maybe<ResolversTypes['Paragraph']>, parent: Maybe<ResolversTypes['Quote']>, spans: ReadonlyArray<ResolversTypes['QuoteSpan']>, speaker: Maybe<ResolversTypes['Speaker']>, via: Maybe<ResolversTypes['Speaker']> }>;
  QuoteBy: QuoteBy;
  QuoteChange: ResolverTypeWrapper<Omit<QuoteChange, 'correction' | 'quote' | 'userErrors'> & { correction: Maybe<ResolversTypes['Correction']>, quote: Maybe<ResolversTypes['Quote']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  QuoteConnection: ResolverTypeWrapper<Omit<QuoteConnection, 'edges' | 'facets' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['QuoteEdge']>, facets: ResolversTypes['Facets'], nodes: ReadonlyArray<ResolversTypes['Quote']> }>;
  QuoteContext: ResolverTypeWrapper<Omit<QuoteContext, 'after' | 'before'> & { after: Maybe<ResolversTypes['Paragraph']>, before: Maybe<ResolversTypes['Paragraph']> }>;
  QuoteEdge: ResolverTypeWrapper<Omit<QuoteEdge, 'node'> & { node: ResolversTypes['Quote'] }>;
  QuoteFilter: QuoteFilter;
  QuoteKind: QuoteKind;
  QuoteKindCount: ResolverTypeWrapper<QuoteKindCount>;
  QuoteOrder: QuoteOrder;
  QuoteSpan: ResolverTypeWrapper<Omit<QuoteSpan, 'paragraph'> & { paragraph: Maybe<ResolversTypes['Paragraph']> }>;
  QuoteTextInput: QuoteTextInput;
  ReattributeQuoteInput: ReattributeQuoteInput;
  Reload: ResolverTypeWrapper<Reload>;
  ReloadChange: ResolverTypeWrapper<Omit<ReloadChange, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReloadCounts: ResolverTypeWrapper<ReloadCounts>;
  ReloadInput: ReloadInput;
  ReloadProblem: ResolverTypeWrapper<ReloadProblem>;
  ReloadStatus: ReloadStatus;
  RenamePersonInput: RenamePersonInput;
  RenameSourceInput: RenameSourceInput;
  Rule: ResolverTypeWrapper<Rule>;
  RuleConfidence: ResolverTypeWrapper<RuleConfidence>;
  RuleExample: ResolverTypeWrapper<RuleExample>;
  RuleStage: RuleStage;
  RuleStatus: RuleStatus;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'facets' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, facets: ResolversTypes['SearchFacets'], nodes: ReadonlyArray<ResolversTypes['SearchResult']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchResult'] }>;
  SearchFacets: ResolverTypeWrapper<Omit<SearchFacets, 'cueSenses' | 'sources' | 'speakers'> & { cueSenses: ReadonlyArray<ResolversTypes['CueSenseCount']>, sources: ReadonlyArray<ResolversTypes['SourceCount']>, speakers: ReadonlyArray<ResolversTypes['SpeakerCount']> }>;
  SearchFilter: SearchFilter;
  SearchOrder: SearchOrder;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  SearchType: SearchType;
  SearchTypeCount: ResolverTypeWrapper<SearchTypeCount>;
  SeenAlias: ResolverTypeWrapper<Omit<SeenAlias, 'article'> & { article: Maybe<ResolversTypes['Article']> }>;
  Snippet: ResolverTypeWrapper<Snippet>;
  SnippetField: SnippetField;
  Source: ResolverTypeWrapper<Omit<Source, 'aliasesSeen' | 'articles' | 'corrections' | 'quotes' | 'topSources' | 'topSpeakers'> & { aliasesSeen: ReadonlyArray<ResolversTypes['SeenAlias']>, articles: ResolversTypes['ArticleConnection'], corrections: ReadonlyArray<ResolversTypes['Correction']>, quotes: ResolversTypes['QuoteConnection'], topSources: ReadonlyArray<ResolversTypes['SourceCount']>, topSpeakers: ReadonlyArray<ResolversTypes['SpeakerCount']> }>;
  SourceBy: SourceBy;
  SourceChange: ResolverTypeWrapper<Omit<SourceChange, 'correction' | 'source' | 'userErrors'> & { correction: Maybe<ResolversTypes['Correction']>, source: Maybe<ResolversTypes['Source']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  SourceCount: ResolverTypeWrapper<Omit<SourceCount, 'source'> & { source: ResolversTypes['Source'] }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  SourceKind: SourceKind;
  SourceOrder: SourceOrder;
  SourceRole: SourceRole;
  SourceRoleInput: SourceRoleInput;
  Speaker: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Speaker']>;
  SpeakerCount: ResolverTypeWrapper<Omit<SpeakerCount, 'speaker'> & { speaker: ResolversTypes['Speaker'] }>;
  SpeakerFilter: SpeakerFilter;
  SpeakerInput: SpeakerInput;
  SpeakerPlace: SpeakerPlace;
  SplitPersonInput: SplitPersonInput;
  SplitScope: SplitScope;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TextAccess: TextAccess;
  TextCount: ResolverTypeWrapper<TextCount>;
  TextRange: ResolverTypeWrapper<TextRange>;
  TextRights: ResolverTypeWrapper<TextRights>;
  TextSelector: ResolverTypeWrapper<TextSelector>;
  TextSelectorInput: TextSelectorInput;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UndoCorrectionChange: ResolverTypeWrapper<Omit<UndoCorrectionChange, 'correction' | 'userErrors'> & { correction: Maybe<ResolversTypes['Correction']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UndoCorrectionInput: UndoCorrectionInput;
  Undoing: ResolverTypeWrapper<Undoing>;
  UnnamedSpeaker: UnnamedSpeaker;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  UserErrorCode: UserErrorCode;
  VersionEnd: VersionEnd;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Archive: Archive;
  ArchiveCounts: ArchiveCounts;
  Article: Omit<Article, 'authors' | 'corrections' | 'credited' | 'nearDuplicates' | 'paragraphs' | 'people' | 'quotes' | 'sources'> & { authors: ReadonlyArray<ResolversParentTypes['ArticleAuthor']>, corrections: ReadonlyArray<ResolversParentTypes['Correction']>, credited: ReadonlyArray<ResolversParentTypes['ArticleCredit']>, nearDuplicates: ReadonlyArray<ResolversParentTypes['NearDuplicate']>, paragraphs: ReadonlyArray<ResolversParentTypes['Paragraph']>, people: ResolversParentTypes['PersonConnection'], quotes: ResolversParentTypes['QuoteConnection'], sources: ReadonlyArray<ResolversParentTypes['ArticleSource']> };
  ArticleAuthor: Omit<ArticleAuthor, 'author'> & { author: Maybe<ResolversParentTypes['Speaker']> };
  ArticleBy: ArticleBy;
  ArticleChange: Omit<ArticleChange, 'article' | 'correction' | 'userErrors'> & { article: Maybe<ResolversParentTypes['Article']>, correction: Maybe<ResolversParentTypes['Correction']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ArticleConnection: Omit<ArticleConnection, 'edges' | 'facets' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ArticleEdge']>, facets: ResolversParentTypes['Facets'], nodes: ReadonlyArray<ResolversParentTypes['Article']> };
  ArticleCredit: Omit<ArticleCredit, 'person'> & { person: Maybe<ResolversParentTypes['Person']> };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFilter: ArticleFilter;
  ArticleSource: Omit<ArticleSource, 'source'> & { source: ResolversParentTypes['Source'] };
  ArticleVersion: ArticleVersion;
  Attribution: Omit<Attribution, 'contentSpans' | 'cueSpans' | 'speakerSpans'> & { contentSpans: ReadonlyArray<ResolversParentTypes['QuoteSpan']>, cueSpans: ReadonlyArray<ResolversParentTypes['QuoteSpan']>, speakerSpans: ReadonlyArray<ResolversParentTypes['QuoteSpan']> };
  Block: Block;
  Boolean: Scalars['Boolean']['output'];
  Change: ResolversInterfaceTypes<ResolversParentTypes>['Change'];
  CorrectArticleDateInput: CorrectArticleDateInput;
  CorrectArticleSourceInput: CorrectArticleSourceInput;
  Correction: Omit<Correction, 'about' | 'article' | 'instead' | 'quote'> & { about: Maybe<ResolversParentTypes['Speaker']>, article: Maybe<ResolversParentTypes['Article']>, instead: Maybe<ResolversParentTypes['Speaker']>, quote: Maybe<ResolversParentTypes['Quote']> };
  CorrectionConnection: Omit<CorrectionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CorrectionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Correction']> };
  CorrectionEdge: Omit<CorrectionEdge, 'node'> & { node: ResolversParentTypes['Correction'] };
  CorrectionError: Omit<CorrectionError, 'correction'> & { correction: Maybe<ResolversParentTypes['Correction']> };
  CorrectionFilter: CorrectionFilter;
  CueSenseCount: CueSenseCount;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DatedTitle: Omit<DatedTitle, 'article'> & { article: ResolversParentTypes['Article'] };
  Diagnostic: Diagnostic;
  Difference: Difference;
  DismissQuoteInput: DismissQuoteInput;
  Document: Document;
  Echo: Omit<Echo, 'quote'> & { quote: ResolversParentTypes['Quote'] };
  Facets: Omit<Facets, 'cueSenses' | 'sources' | 'speakers'> & { cueSenses: ReadonlyArray<ResolversParentTypes['CueSenseCount']>, sources: ReadonlyArray<ResolversParentTypes['SourceCount']>, speakers: ReadonlyArray<ResolversParentTypes['SpeakerCount']> };
  Float: Scalars['Float']['output'];
  FormerParagraph: FormerParagraph;
  FormerQuote: FormerQuote;
  HideArticleInput: HideArticleInput;
  HideQuoteInput: HideQuoteInput;
  Highlight: Omit<Highlight, 'quote'> & { quote: ResolversParentTypes['Quote'] };
  HistogramBin: HistogramBin;
  ID: Scalars['ID']['output'];
  Identity: Identity;
  ImportCorrectionsChange: Omit<ImportCorrectionsChange, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ImportCorrectionsInput: ImportCorrectionsInput;
  InputError: InputError;
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  KeepPeopleApartInput: KeepPeopleApartInput;
  LineError: LineError;
  Lookalike: Omit<Lookalike, 'person'> & { person: ResolversParentTypes['Person'] };
  MentionsInput: MentionsInput;
  MergePeopleInput: MergePeopleInput;
  MergeSourcesInput: MergeSourcesInput;
  Mutation: Record<PropertyKey, never>;
  NearDuplicate: Omit<NearDuplicate, 'article'> & { article: ResolversParentTypes['Article'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Paragraph: Omit<Paragraph, 'article' | 'highlights' | 'quotes'> & { article: ResolversParentTypes['Article'], highlights: ReadonlyArray<ResolversParentTypes['Highlight']>, quotes: ReadonlyArray<ResolversParentTypes['Quote']> };
  PartyInput: PartyInput;
  Person: Omit<Person, 'aliasesSeen' | 'articles' | 'corrections' | 'lookalikes' | 'quotedWith' | 'quotes' | 'titles' | 'topSources'> & { aliasesSeen: ReadonlyArray<ResolversParentTypes['SeenAlias']>, articles: ResolversParentTypes['ArticleConnection'], corrections: ReadonlyArray<ResolversParentTypes['Correction']>, lookalikes: ReadonlyArray<ResolversParentTypes['Lookalike']>, quotedWith: ReadonlyArray<ResolversParentTypes['PersonCount']>, quotes: ResolversParentTypes['QuoteConnection'], titles: ReadonlyArray<ResolversParentTypes['DatedTitle']>, topSources: ReadonlyArray<ResolversParentTypes['SourceCount']> };
  PersonBy: PersonBy;
  PersonChange: Omit<PersonChange, 'correction' | 'person' | 'userErrors'> & { correction: Maybe<ResolversParentTypes['Correction']>, person: Maybe<ResolversParentTypes['Person']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonCount: Omit<PersonCount, 'person'> & { person: ResolversParentTypes['Person'] };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  PublishedInput: PublishedInput;
  Query: Record<PropertyKey, never>;
  Quote: Omit<Quote, 'article' | 'attribution' | 'coSpeakers' | 'context' | 'corrections' | 'echoes' | 'nested' | 'paragraph' | 'parent' | 'spans' | 'speaker' | 'via'> & { article: ResolversParentTypes['Article'], attribution: ResolversParentTypes['Attribution'], coSpeakers: ReadonlyArray<ResolversParentTypes['Speaker']>, context: ResolversParentTypes['QuoteContext'], corrections: ReadonlyArray<ResolversParentTypes['Correction']>, echoes: ReadonlyArray<ResolversParentTypes['Echo']>, nested: ReadonlyArray<ResolversParentTypes['Quote']>, paragraph: Maybe<ResolversParentTypes['Paragraph']>, parent: Maybe<ResolversParentTypes['Quote']>, spans: ReadonlyArray<ResolversParentTypes['QuoteSpan']>, speaker: Maybe<ResolversParentTypes['Speaker']>, via: Maybe<ResolversParentTypes['Speaker']> };
  QuoteBy: QuoteBy;
  QuoteChange: Omit<QuoteChange, 'correction' | 'quote' | 'userErrors'> & { correction: Maybe<ResolversParentTypes['Correction']>, quote: Maybe<ResolversParentTypes['Quote']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  QuoteConnection: Omit<QuoteConnection, 'edges' | 'facets' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['QuoteEdge']>, facets: ResolversParentTypes['Facets'], nodes: ReadonlyArray<ResolversParentTypes['Quote']> };
  QuoteContext: Omit<QuoteContext, 'after' | 'before'> & { after: Maybe<ResolversParentTypes['Paragraph']>, before: Maybe<ResolversParentTypes['Paragraph']> };
  QuoteEdge: Omit<QuoteEdge, 'node'> & { node: ResolversParentTypes['Quote'] };
  QuoteFilter: QuoteFilter;
  QuoteKindCount: QuoteKindCount;
  QuoteSpan: Omit<QuoteSpan, 'paragraph'> & { paragraph: Maybe<ResolversParentTypes['Paragraph']> };
  QuoteTextInput: QuoteTextInput;
  ReattributeQuoteInput: ReattributeQuoteInput;
  Reload: Reload;
  ReloadChange: Omit<ReloadChange, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReloadCounts: ReloadCounts;
  ReloadInput: ReloadInput;
  ReloadProblem: ReloadProblem;
  RenamePersonInput: RenamePersonInput;
  RenameSourceInput: RenameSourceInput;
  Rule: Rule;
  RuleConfidence: RuleConfidence;
  RuleExample: RuleExample;
  SearchConnection: Omit<SearchConnection, 'edges' | 'facets' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, facets: ResolversParentTypes['SearchFacets'], nodes: ReadonlyArray<ResolversParentTypes['SearchResult']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchResult'] };
  SearchFacets: Omit<SearchFacets, 'cueSenses' | 'sources' | 'speakers'> & { cueSenses: ReadonlyArray<ResolversParentTypes['CueSenseCount']>, sources: ReadonlyArray<ResolversParentTypes['SourceCount']>, speakers: ReadonlyArray<ResolversParentTypes['SpeakerCount']> };
  SearchFilter: SearchFilter;
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  SearchTypeCount: SearchTypeCount;
  SeenAlias: Omit<SeenAlias, 'article'> & { article: Maybe<ResolversParentTypes['Article']> };
  Snippet: Snippet;
  Source: Omit<Source, 'aliasesSeen' | 'articles' | 'corrections' | 'quotes' | 'topSources' | 'topSpeakers'> & { aliasesSeen: ReadonlyArray<ResolversParentTypes['SeenAlias']>, articles: ResolversParentTypes['ArticleConnection'], corrections: ReadonlyArray<ResolversParentTypes['Correction']>, quotes: ResolversParentTypes['QuoteConnection'], topSources: ReadonlyArray<ResolversParentTypes['SourceCount']>, topSpeakers: ReadonlyArray<ResolversParentTypes['SpeakerCount']> };
  SourceBy: SourceBy;
  SourceChange: Omit<SourceChange, 'correction' | 'source' | 'userErrors'> & { correction: Maybe<ResolversParentTypes['Correction']>, source: Maybe<ResolversParentTypes['Source']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  SourceCount: Omit<SourceCount, 'source'> & { source: ResolversParentTypes['Source'] };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  SourceRoleInput: SourceRoleInput;
  Speaker: ResolversInterfaceTypes<ResolversParentTypes>['Speaker'];
  SpeakerCount: Omit<SpeakerCount, 'speaker'> & { speaker: ResolversParentTypes['Speaker'] };
  SpeakerFilter: SpeakerFilter;
  SpeakerInput: SpeakerInput;
  SplitPersonInput: SplitPersonInput;
  SplitScope: SplitScope;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  TextCount: TextCount;
  TextRange: TextRange;
  TextRights: TextRights;
  TextSelector: TextSelector;
  TextSelectorInput: TextSelectorInput;
  URL: Scalars['URL']['output'];
  UndoCorrectionChange: Omit<UndoCorrectionChange, 'correction' | 'userErrors'> & { correction: Maybe<ResolversParentTypes['Correction']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UndoCorrectionInput: UndoCorrectionInput;
  Undoing: Undoing;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
};

export type CostDirectiveArgs = {
  shared?: Scalars['Boolean']['input'];
  weight: Scalars['String']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type DeferDirectiveArgs = {
  if?: Scalars['Boolean']['input'];
  label?: Maybe<Scalars['String']['input']>;
};

export type DeferDirectiveResolver<Result, Parent, ContextType = Context, Args = DeferDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
  sizedFields?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type StreamDirectiveArgs = {
  if?: Scalars['Boolean']['input'];
  initialCount?: Scalars['Int']['input'];
  label?: Maybe<Scalars['String']['input']>;
};

export type StreamDirectiveResolver<Result, Parent, ContextType = Context, Args = StreamDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ArchiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Archive'] = ResolversParentTypes['Archive']> = {
  counts: Resolver<ResolversTypes['ArchiveCounts'], ParentType, ContextType>;
  loadedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  textAccess: Resolver<ResolversTypes['TextAccess'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArchiveCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveCounts'] = ResolversParentTypes['ArchiveCounts']> = {
  articles: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paragraphs: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotes: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  authors: Resolver<ReadonlyArray<ResolversTypes['ArticleAuthor']>, ParentType, ContextType>;
  bylineText: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  copyrightHolder: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  copyrightNotice: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  copyrightYear: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  corrections: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType, RequireFields<ArticleCorrectionsArgs, 'first'>>;
  creditText: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credited: Resolver<ReadonlyArray<ResolversTypes['ArticleCredit']>, ParentType, ContextType>;
  datelineText: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  formerVersions: Resolver<ReadonlyArray<ResolversTypes['ArticleVersion']>, ParentType, ContextType>;
  headline: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearDuplicates: Resolver<ReadonlyArray<ResolversTypes['NearDuplicate']>, ParentType, ContextType>;
  newsArticle: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  ninjs: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  otherDocuments: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  paragraphCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paragraphs: Resolver<ReadonlyArray<ResolversTypes['Paragraph']>, ParentType, ContextType, Partial<ArticleParagraphsArgs>>;
  people: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<ArticlePeopleArgs, 'order'>>;
  place: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedOn: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOrigin: Resolver<Maybe<ResolversTypes['DateOrigin']>, ParentType, ContextType>;
  publishedPrecision: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  publishedRaw: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quoteCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotes: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<ArticleQuotesArgs, 'order'>>;
  rights: Resolver<ResolversTypes['TextRights'], ParentType, ContextType>;
  section: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources: Resolver<ReadonlyArray<ResolversTypes['ArticleSource']>, ParentType, ContextType, Partial<ArticleSourcesArgs>>;
  standfirst: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  urlRaw: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  urlRepairs: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  wordCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleAuthorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleAuthor'] = ResolversParentTypes['ArticleAuthor']> = {
  author: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArticleChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleChange'] = ResolversParentTypes['ArticleChange']> = {
  article: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  changeCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes: Resolver<ReadonlyArray<ResolversTypes['Difference']>, ParentType, ContextType>;
  correction: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  isDryRun: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  facets: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  histogram: Resolver<ReadonlyArray<ResolversTypes['HistogramBin']>, ParentType, ContextType, RequireFields<ArticleConnectionHistogramArgs, 'interval'>>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountRelation: Resolver<ResolversTypes['CountRelation'], ParentType, ContextType>;
};

export type ArticleCreditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleCredit'] = ResolversParentTypes['ArticleCredit']> = {
  person: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  work: Resolver<ResolversTypes['CreditedWork'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticleSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleSource'] = ResolversParentTypes['ArticleSource']> = {
  creditText: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role: Resolver<ResolversTypes['SourceRole'], ParentType, ContextType>;
  rule: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type ArticleVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleVersion'] = ResolversParentTypes['ArticleVersion']> = {
  bylineText: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end: Resolver<ResolversTypes['VersionEnd'], ParentType, ContextType>;
  endedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  extractorVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headline: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paragraphs: Resolver<ReadonlyArray<ResolversTypes['FormerParagraph']>, ParentType, ContextType>;
  path: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedOn: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  quotes: Resolver<ReadonlyArray<ResolversTypes['FormerQuote']>, ParentType, ContextType>;
  rights: Resolver<ResolversTypes['TextRights'], ParentType, ContextType>;
  sha256: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standfirst: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  confidence: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  contentSpans: Resolver<ReadonlyArray<ResolversTypes['QuoteSpan']>, ParentType, ContextType>;
  cueSpans: Resolver<ReadonlyArray<ResolversTypes['QuoteSpan']>, ParentType, ContextType>;
  diagnostics: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  distance: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speakerSpans: Resolver<ReadonlyArray<ResolversTypes['QuoteSpan']>, ParentType, ContextType>;
};

export type BlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Block'] = ResolversParentTypes['Block']> = {
  end: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role: Resolver<ResolversTypes['BlockRole'], ParentType, ContextType>;
  rule: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  __resolveType: TypeResolveFn<'ArticleChange' | 'ImportCorrectionsChange' | 'PersonChange' | 'QuoteChange' | 'SourceChange' | 'UndoCorrectionChange', ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  about: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  after: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  article: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  articleKey: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instead: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['CorrectionKind'], ParentType, ContextType>;
  line: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  selector: Resolver<Maybe<ResolversTypes['TextSelector']>, ParentType, ContextType>;
  status: Resolver<ResolversTypes['CorrectionStatus'], ParentType, ContextType>;
  statusReason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undone: Resolver<Maybe<ResolversTypes['Undoing']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionConnection'] = ResolversParentTypes['CorrectionConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['CorrectionEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountRelation: Resolver<ResolversTypes['CountRelation'], ParentType, ContextType>;
};

export type CorrectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionEdge'] = ResolversParentTypes['CorrectionEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Correction'], ParentType, ContextType>;
};

export type CorrectionErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionError'] = ResolversParentTypes['CorrectionError']> = {
  code: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  correction: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CueSenseCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CueSenseCount'] = ResolversParentTypes['CueSenseCount']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cueSense: Resolver<ResolversTypes['CueSense'], ParentType, ContextType>;
  relation: Resolver<ResolversTypes['CountRelation'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DatedTitleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatedTitle'] = ResolversParentTypes['DatedTitle']> = {
  article: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DiagnosticResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Diagnostic'] = ResolversParentTypes['Diagnostic']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Difference'] = ResolversParentTypes['Difference']> = {
  after: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aspect: Resolver<ResolversTypes['ChangedAspect'], ParentType, ContextType>;
  before: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  blocks: Resolver<ReadonlyArray<ResolversTypes['Block']>, ParentType, ContextType>;
  byteLength: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  charset: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  charsetConfidence: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  diagnostics: Resolver<ReadonlyArray<ResolversTypes['Diagnostic']>, ParentType, ContextType>;
  extractorVersion: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format: Resolver<ResolversTypes['DocumentFormat'], ParentType, ContextType>;
  path: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  profile: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rights: Resolver<ResolversTypes['TextRights'], ParentType, ContextType>;
  sha256: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status: Resolver<ResolversTypes['DocumentStatus'], ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EchoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Echo'] = ResolversParentTypes['Echo']> = {
  kind: Resolver<ResolversTypes['EchoKind'], ParentType, ContextType>;
  quote: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  similarity: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facets'] = ResolversParentTypes['Facets']> = {
  cueSenses: Resolver<ReadonlyArray<ResolversTypes['CueSenseCount']>, ParentType, ContextType>;
  kinds: Resolver<ReadonlyArray<ResolversTypes['QuoteKindCount']>, ParentType, ContextType>;
  languages: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType, RequireFields<FacetsLanguagesArgs, 'first'>>;
  places: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType, RequireFields<FacetsPlacesArgs, 'first'>>;
  sections: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType, RequireFields<FacetsSectionsArgs, 'first'>>;
  sources: Resolver<ReadonlyArray<ResolversTypes['SourceCount']>, ParentType, ContextType, RequireFields<FacetsSourcesArgs, 'first'>>;
  speakers: Resolver<ReadonlyArray<ResolversTypes['SpeakerCount']>, ParentType, ContextType, RequireFields<FacetsSpeakersArgs, 'first'>>;
};

export type FormerParagraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormerParagraph'] = ResolversParentTypes['FormerParagraph']> = {
  kind: Resolver<ResolversTypes['ParagraphKind'], ParentType, ContextType>;
  position: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormerQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormerQuote'] = ResolversParentTypes['FormerQuote']> = {
  confidence: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cue: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['QuoteKind'], ParentType, ContextType>;
  position: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speaker: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speakerMention: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  end: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  start: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HistogramBinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistogramBin'] = ResolversParentTypes['HistogramBin']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation: Resolver<ResolversTypes['CountRelation'], ParentType, ContextType>;
  start: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type IdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identity'] = ResolversParentTypes['Identity']> = {
  articleCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearArticleCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule: Resolver<ResolversTypes['IdentityRule'], ParentType, ContextType>;
};

export type ImportCorrectionsChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportCorrectionsChange'] = ResolversParentTypes['ImportCorrectionsChange']> = {
  changeCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes: Resolver<ReadonlyArray<ResolversTypes['Difference']>, ParentType, ContextType>;
  importedCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isDryRun: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  knownCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InputErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputError'] = ResolversParentTypes['InputError']> = {
  code: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LineErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineError'] = ResolversParentTypes['LineError']> = {
  code: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  line: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LookalikeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lookalike'] = ResolversParentTypes['Lookalike']> = {
  evidence: Resolver<ResolversTypes['LookalikeEvidence'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  similarity: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  correctArticleDate?: Resolver<Maybe<ResolversTypes['ArticleChange']>, ParentType, ContextType, RequireFields<MutationCorrectArticleDateArgs, 'input'>>;
  correctArticleSource?: Resolver<Maybe<ResolversTypes['ArticleChange']>, ParentType, ContextType, RequireFields<MutationCorrectArticleSourceArgs, 'input'>>;
  dismissQuote?: Resolver<Maybe<ResolversTypes['QuoteChange']>, ParentType, ContextType, RequireFields<MutationDismissQuoteArgs, 'input'>>;
  hideArticle?: Resolver<Maybe<ResolversTypes['ArticleChange']>, ParentType, ContextType, RequireFields<MutationHideArticleArgs, 'input'>>;
  hideQuote?: Resolver<Maybe<ResolversTypes['QuoteChange']>, ParentType, ContextType, RequireFields<MutationHideQuoteArgs, 'input'>>;
  importCorrections?: Resolver<Maybe<ResolversTypes['ImportCorrectionsChange']>, ParentType, ContextType, RequireFields<MutationImportCorrectionsArgs, 'input'>>;
  keepPeopleApart?: Resolver<Maybe<ResolversTypes['PersonChange']>, ParentType, ContextType, RequireFields<MutationKeepPeopleApartArgs, 'input'>>;
  mergePeople?: Resolver<Maybe<ResolversTypes['PersonChange']>, ParentType, ContextType, RequireFields<MutationMergePeopleArgs, 'input'>>;
  mergeSources?: Resolver<Maybe<ResolversTypes['SourceChange']>, ParentType, ContextType, RequireFields<MutationMergeSourcesArgs, 'input'>>;
  reattributeQuote?: Resolver<Maybe<ResolversTypes['QuoteChange']>, ParentType, ContextType, RequireFields<MutationReattributeQuoteArgs, 'input'>>;
  reload?: Resolver<Maybe<ResolversTypes['ReloadChange']>, ParentType, ContextType, RequireFields<MutationReloadArgs, 'input'>>;
  renamePerson?: Resolver<Maybe<ResolversTypes['PersonChange']>, ParentType, ContextType, RequireFields<MutationRenamePersonArgs, 'input'>>;
  renameSource?: Resolver<Maybe<ResolversTypes['SourceChange']>, ParentType, ContextType, RequireFields<MutationRenameSourceArgs, 'input'>>;
  splitPerson?: Resolver<Maybe<ResolversTypes['PersonChange']>, ParentType, ContextType, RequireFields<MutationSplitPersonArgs, 'input'>>;
  undoCorrection?: Resolver<Maybe<ResolversTypes['UndoCorrectionChange']>, ParentType, ContextType, RequireFields<MutationUndoCorrectionArgs, 'input'>>;
};

export type NearDuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearDuplicate'] = ResolversParentTypes['NearDuplicate']> = {
  article: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  similarity: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Correction' | 'Paragraph' | 'Person' | 'Quote' | 'Reload' | 'Source', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParagraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paragraph'] = ResolversParentTypes['Paragraph']> = {
  article: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  end: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  highlights: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType, RequireFields<ParagraphHighlightsArgs, 'kinds'>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['ParagraphKind'], ParentType, ContextType>;
  position: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotes: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType, RequireFields<ParagraphQuotesArgs, 'kinds'>>;
  rights: Resolver<ResolversTypes['TextRights'], ParentType, ContextType>;
  start: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  aliasesSeen: Resolver<ReadonlyArray<ResolversTypes['SeenAlias']>, ParentType, ContextType, RequireFields<PersonAliasesSeenArgs, 'first'>>;
  articleCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<PersonArticlesArgs, 'order'>>;
  corrections: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType, RequireFields<PersonCorrectionsArgs, 'first'>>;
  familyName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identities: Resolver<ReadonlyArray<ResolversTypes['Identity']>, ParentType, ContextType>;
  lookalikes: Resolver<ReadonlyArray<ResolversTypes['Lookalike']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quoteCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotedWith: Resolver<ReadonlyArray<ResolversTypes['PersonCount']>, ParentType, ContextType, RequireFields<PersonQuotedWithArgs, 'first'>>;
  quotes: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<PersonQuotesArgs, 'order'>>;
  slug: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeline: Resolver<ReadonlyArray<ResolversTypes['HistogramBin']>, ParentType, ContextType, RequireFields<PersonTimelineArgs, 'interval'>>;
  titles: Resolver<ReadonlyArray<ResolversTypes['DatedTitle']>, ParentType, ContextType, RequireFields<PersonTitlesArgs, 'first'>>;
  topSources: Resolver<ReadonlyArray<ResolversTypes['SourceCount']>, ParentType, ContextType, RequireFields<PersonTopSourcesArgs, 'first'>>;
  wikidataId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonChange'] = ResolversParentTypes['PersonChange']> = {
  changeCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes: Resolver<ReadonlyArray<ResolversTypes['Difference']>, ParentType, ContextType>;
  correction: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  isDryRun: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountRelation: Resolver<ResolversTypes['CountRelation'], ParentType, ContextType>;
};

export type PersonCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonCount'] = ResolversParentTypes['PersonCount']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  relation: Resolver<ResolversTypes['CountRelation'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  archive?: Resolver<Maybe<ResolversTypes['Archive']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'by'>>;
  articleVersions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ArticleVersion']>>, ParentType, ContextType, RequireFields<QueryArticleVersionsArgs, 'articleId'>>;
  articles?: Resolver<Maybe<ResolversTypes['ArticleConnection']>, ParentType, ContextType, RequireFields<QueryArticlesArgs, 'order'>>;
  corrections?: Resolver<Maybe<ResolversTypes['CorrectionConnection']>, ParentType, ContextType, RequireFields<QueryCorrectionsArgs, 'order'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  people?: Resolver<Maybe<ResolversTypes['PersonConnection']>, ParentType, ContextType, RequireFields<QueryPeopleArgs, 'order'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'by'>>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType, RequireFields<QueryQuoteArgs, 'id'>>;
  quotes?: Resolver<Maybe<ResolversTypes['QuoteConnection']>, ParentType, ContextType, RequireFields<QueryQuotesArgs, 'order'>>;
  rules?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Rule']>>, ParentType, ContextType, Partial<QueryRulesArgs>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'order' | 'query'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'by'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<QuerySourcesArgs, 'order'>>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  article: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  attribution: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  coSpeakers: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  content: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  context: Resolver<ResolversTypes['QuoteContext'], ParentType, ContextType>;
  corrections: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType, RequireFields<QuoteCorrectionsArgs, 'first'>>;
  cue: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cueSense: Resolver<Maybe<ResolversTypes['CueSense']>, ParentType, ContextType>;
  echoCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  echoes: Resolver<ReadonlyArray<ResolversTypes['Echo']>, ParentType, ContextType, RequireFields<QuoteEchoesArgs, 'first'>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['QuoteKind'], ParentType, ContextType>;
  length: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nested: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  paragraph: Resolver<Maybe<ResolversTypes['Paragraph']>, ParentType, ContextType>;
  parent: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  position: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotation: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  rights: Resolver<ResolversTypes['TextRights'], ParentType, ContextType>;
  spans: Resolver<ReadonlyArray<ResolversTypes['QuoteSpan']>, ParentType, ContextType>;
  speaker: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  speakerMention: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unnamedSpeaker: Resolver<Maybe<ResolversTypes['UnnamedSpeaker']>, ParentType, ContextType>;
  via: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  viaMention: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  webAnnotation: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteChange'] = ResolversParentTypes['QuoteChange']> = {
  changeCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes: Resolver<ReadonlyArray<ResolversTypes['Difference']>, ParentType, ContextType>;
  correction: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  isDryRun: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quote: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteConnection'] = ResolversParentTypes['QuoteConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['QuoteEdge']>, ParentType, ContextType>;
  facets: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  histogram: Resolver<ReadonlyArray<ResolversTypes['HistogramBin']>, ParentType, ContextType, RequireFields<QuoteConnectionHistogramArgs, 'interval'>>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountRelation: Resolver<ResolversTypes['CountRelation'], ParentType, ContextType>;
};

export type QuoteContextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteContext'] = ResolversParentTypes['QuoteContext']> = {
  after: Resolver<Maybe<ResolversTypes['Paragraph']>, ParentType, ContextType>;
  before: Resolver<Maybe<ResolversTypes['Paragraph']>, ParentType, ContextType>;
  prefix: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentenceAfter: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentenceBefore: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentences: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suffix: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteEdge'] = ResolversParentTypes['QuoteEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
};

export type QuoteKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteKindCount'] = ResolversParentTypes['QuoteKindCount']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['QuoteKind'], ParentType, ContextType>;
  relation: Resolver<ResolversTypes['CountRelation'], ParentType, ContextType>;
};

export type QuoteSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteSpan'] = ResolversParentTypes['QuoteSpan']> = {
  end: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paragraph: Resolver<Maybe<ResolversTypes['Paragraph']>, ParentType, ContextType>;
  start: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reload'] = ResolversParentTypes['Reload']> = {
  counts: Resolver<ResolversTypes['ReloadCounts'], ParentType, ContextType>;
  done: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDryRun: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problems: Resolver<ReadonlyArray<ResolversTypes['ReloadProblem']>, ParentType, ContextType>;
  startedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status: Resolver<ResolversTypes['ReloadStatus'], ParentType, ContextType>;
  total: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReloadChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReloadChange'] = ResolversParentTypes['ReloadChange']> = {
  reload: Resolver<Maybe<ResolversTypes['Reload']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReloadCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReloadCounts'] = ResolversParentTypes['ReloadCounts']> = {
  created: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duplicate: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  superseded: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReloadProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReloadProblem'] = ResolversParentTypes['ReloadProblem']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hint: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  confidences: Resolver<ReadonlyArray<ResolversTypes['RuleConfidence']>, ParentType, ContextType>;
  counterexample: Resolver<Maybe<ResolversTypes['RuleExample']>, ParentType, ContextType>;
  decisions: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  example: Resolver<Maybe<ResolversTypes['RuleExample']>, ParentType, ContextType>;
  languages: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  precision: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  replacedBy: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage: Resolver<Maybe<ResolversTypes['RuleStage']>, ParentType, ContextType>;
  status: Resolver<ResolversTypes['RuleStatus'], ParentType, ContextType>;
};

export type RuleConfidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleConfidence'] = ResolversParentTypes['RuleConfidence']> = {
  confidence: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  decisions: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['QuoteKind'], ParentType, ContextType>;
  language: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  precision: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  speaker: Resolver<ResolversTypes['SpeakerPlace'], ParentType, ContextType>;
};

export type RuleExampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleExample'] = ResolversParentTypes['RuleExample']> = {
  quote: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speaker: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  didYouMean: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SearchConnectionDidYouMeanArgs, 'first'>>;
  edges: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets: Resolver<ResolversTypes['SearchFacets'], ParentType, ContextType>;
  histogram: Resolver<ReadonlyArray<ResolversTypes['HistogramBin']>, ParentType, ContextType, RequireFields<SearchConnectionHistogramArgs, 'interval'>>;
  ignored: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountRelation: Resolver<ResolversTypes['CountRelation'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  score: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  snippets: Resolver<ReadonlyArray<ResolversTypes['Snippet']>, ParentType, ContextType>;
};

export type SearchFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchFacets'] = ResolversParentTypes['SearchFacets']> = {
  cueSenses: Resolver<ReadonlyArray<ResolversTypes['CueSenseCount']>, ParentType, ContextType>;
  kinds: Resolver<ReadonlyArray<ResolversTypes['QuoteKindCount']>, ParentType, ContextType>;
  languages: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType, RequireFields<SearchFacetsLanguagesArgs, 'first'>>;
  places: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType, RequireFields<SearchFacetsPlacesArgs, 'first'>>;
  sections: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType, RequireFields<SearchFacetsSectionsArgs, 'first'>>;
  sources: Resolver<ReadonlyArray<ResolversTypes['SourceCount']>, ParentType, ContextType, RequireFields<SearchFacetsSourcesArgs, 'first'>>;
  speakers: Resolver<ReadonlyArray<ResolversTypes['SpeakerCount']>, ParentType, ContextType, RequireFields<SearchFacetsSpeakersArgs, 'first'>>;
  types: Resolver<ReadonlyArray<ResolversTypes['SearchTypeCount']>, ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Article' | 'Paragraph' | 'Person' | 'Quote' | 'Source', ParentType, ContextType>;
};

export type SearchTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchTypeCount'] = ResolversParentTypes['SearchTypeCount']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation: Resolver<ResolversTypes['CountRelation'], ParentType, ContextType>;
  type: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
};

export type SeenAliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeenAlias'] = ResolversParentTypes['SeenAlias']> = {
  article: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SnippetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Snippet'] = ResolversParentTypes['Snippet']> = {
  field: Resolver<ResolversTypes['SnippetField'], ParentType, ContextType>;
  matches: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
  start: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  aliases: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  aliasesSeen: Resolver<ReadonlyArray<ResolversTypes['SeenAlias']>, ParentType, ContextType, RequireFields<SourceAliasesSeenArgs, 'first'>>;
  articleCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<SourceArticlesArgs, 'order'>>;
  corrections: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType, RequireFields<SourceCorrectionsArgs, 'first'>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quoteCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotes: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<SourceQuotesArgs, 'order'>>;
  slug: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeline: Resolver<ReadonlyArray<ResolversTypes['HistogramBin']>, ParentType, ContextType, RequireFields<SourceTimelineArgs, 'interval'>>;
  topSources: Resolver<ReadonlyArray<ResolversTypes['SourceCount']>, ParentType, ContextType, RequireFields<SourceTopSourcesArgs, 'first'>>;
  topSpeakers: Resolver<ReadonlyArray<ResolversTypes['SpeakerCount']>, ParentType, ContextType, RequireFields<SourceTopSpeakersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceChange'] = ResolversParentTypes['SourceChange']> = {
  changeCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes: Resolver<ReadonlyArray<ResolversTypes['Difference']>, ParentType, ContextType>;
  correction: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  isDryRun: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountRelation: Resolver<ResolversTypes['CountRelation'], ParentType, ContextType>;
};

export type SourceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceCount'] = ResolversParentTypes['SourceCount']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation: Resolver<ResolversTypes['CountRelation'], ParentType, ContextType>;
  source: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SpeakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  __resolveType: TypeResolveFn<'Person' | 'Source', ParentType, ContextType>;
};

export type SpeakerCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpeakerCount'] = ResolversParentTypes['SpeakerCount']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation: Resolver<ResolversTypes['CountRelation'], ParentType, ContextType>;
  speaker: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  newQuotes?: SubscriptionResolver<ResolversTypes['Quote'], "newQuotes", ParentType, ContextType, Partial<SubscriptionNewQuotesArgs>>;
  reloadProgress?: SubscriptionResolver<ResolversTypes['Reload'], "reloadProgress", ParentType, ContextType, Partial<SubscriptionReloadProgressArgs>>;
};

export type TextCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextCount'] = ResolversParentTypes['TextCount']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation: Resolver<ResolversTypes['CountRelation'], ParentType, ContextType>;
  value: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  end: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TextRightsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRights'] = ResolversParentTypes['TextRights']> = {
  access: Resolver<ResolversTypes['TextAccess'], ParentType, ContextType>;
  copyrightHolder: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  copyrightNotice: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type TextSelectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextSelector'] = ResolversParentTypes['TextSelector']> = {
  exact: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurrence: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prefix: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suffix: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UndoCorrectionChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoCorrectionChange'] = ResolversParentTypes['UndoCorrectionChange']> = {
  changeCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes: Resolver<ReadonlyArray<ResolversTypes['Difference']>, ParentType, ContextType>;
  correction: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  isDryRun: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Undoing'] = ResolversParentTypes['Undoing']> = {
  at: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CorrectionError' | 'InputError' | 'LineError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Archive: ArchiveResolvers<ContextType>;
  ArchiveCounts: ArchiveCountsResolvers<ContextType>;
  Article: ArticleResolvers<ContextType>;
  ArticleAuthor: ArticleAuthorResolvers<ContextType>;
  ArticleChange: ArticleChangeResolvers<ContextType>;
  ArticleConnection: ArticleConnectionResolvers<ContextType>;
  ArticleCredit: ArticleCreditResolvers<ContextType>;
  ArticleEdge: ArticleEdgeResolvers<ContextType>;
  ArticleSource: ArticleSourceResolvers<ContextType>;
  ArticleVersion: ArticleVersionResolvers<ContextType>;
  Attribution: AttributionResolvers<ContextType>;
  Block: BlockResolvers<ContextType>;
  Change: ChangeResolvers<ContextType>;
  Correction: CorrectionResolvers<ContextType>;
  CorrectionConnection: CorrectionConnectionResolvers<ContextType>;
  CorrectionEdge: CorrectionEdgeResolvers<ContextType>;
  CorrectionError: CorrectionErrorResolvers<ContextType>;
  CueSenseCount: CueSenseCountResolvers<ContextType>;
  Date: GraphQLScalarType;
  DateTime: GraphQLScalarType;
  DatedTitle: DatedTitleResolvers<ContextType>;
  Diagnostic: DiagnosticResolvers<ContextType>;
  Difference: DifferenceResolvers<ContextType>;
  Document: DocumentResolvers<ContextType>;
  Echo: EchoResolvers<ContextType>;
  Facets: FacetsResolvers<ContextType>;
  FormerParagraph: FormerParagraphResolvers<ContextType>;
  FormerQuote: FormerQuoteResolvers<ContextType>;
  Highlight: HighlightResolvers<ContextType>;
  HistogramBin: HistogramBinResolvers<ContextType>;
  Identity: IdentityResolvers<ContextType>;
  ImportCorrectionsChange: ImportCorrectionsChangeResolvers<ContextType>;
  InputError: InputErrorResolvers<ContextType>;
  JSON: GraphQLScalarType;
  LineError: LineErrorResolvers<ContextType>;
  Lookalike: LookalikeResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  NearDuplicate: NearDuplicateResolvers<ContextType>;
  Node: NodeResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  Paragraph: ParagraphResolvers<ContextType>;
  Person: PersonResolvers<ContextType>;
  PersonChange: PersonChangeResolvers<ContextType>;
  PersonConnection: PersonConnectionResolvers<ContextType>;
  PersonCount: PersonCountResolvers<ContextType>;
  PersonEdge: PersonEdgeResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  Quote: QuoteResolvers<ContextType>;
  QuoteChange: QuoteChangeResolvers<ContextType>;
  QuoteConnection: QuoteConnectionResolvers<ContextType>;
  QuoteContext: QuoteContextResolvers<ContextType>;
  QuoteEdge: QuoteEdgeResolvers<ContextType>;
  QuoteKindCount: QuoteKindCountResolvers<ContextType>;
  QuoteSpan: QuoteSpanResolvers<ContextType>;
  Reload: ReloadResolvers<ContextType>;
  ReloadChange: ReloadChangeResolvers<ContextType>;
  ReloadCounts: ReloadCountsResolvers<ContextType>;
  ReloadProblem: ReloadProblemResolvers<ContextType>;
  Rule: RuleResolvers<ContextType>;
  RuleConfidence: RuleConfidenceResolvers<ContextType>;
  RuleExample: RuleExampleResolvers<ContextType>;
  SearchConnection: SearchConnectionResolvers<ContextType>;
  SearchEdge: SearchEdgeResolvers<ContextType>;
  SearchFacets: SearchFacetsResolvers<ContextType>;
  SearchResult: SearchResultResolvers<ContextType>;
  SearchTypeCount: SearchTypeCountResolvers<ContextType>;
  SeenAlias: SeenAliasResolvers<ContextType>;
  Snippet: SnippetResolvers<ContextType>;
  Source: SourceResolvers<ContextType>;
  SourceChange: SourceChangeResolvers<ContextType>;
  SourceConnection: SourceConnectionResolvers<ContextType>;
  SourceCount: SourceCountResolvers<ContextType>;
  SourceEdge: SourceEdgeResolvers<ContextType>;
  Speaker: SpeakerResolvers<ContextType>;
  SpeakerCount: SpeakerCountResolvers<ContextType>;
  Subscription: SubscriptionResolvers<ContextType>;
  TextCount: TextCountResolvers<ContextType>;
  TextRange: TextRangeResolvers<ContextType>;
  TextRights: TextRightsResolvers<ContextType>;
  TextSelector: TextSelectorResolvers<ContextType>;
  URL: GraphQLScalarType;
  UndoCorrectionChange: UndoCorrectionChangeResolvers<ContextType>;
  Undoing: UndoingResolvers<ContextType>;
  UserError: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cost: CostDirectiveResolver<any, any, ContextType>;
  defer: DeferDirectiveResolver<any, any, ContextType>;
  listSize: ListSizeDirectiveResolver<any, any, ContextType>;
  stream: StreamDirectiveResolver<any, any, ContextType>;
};
