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
  /** A JSON object in the form of another standard, which the field names. */
  JSON: { input: object; output: object; }
  /** An absolute address on the web. */
  URL: { input: string; output: string; }
};

/** What all answers are given from. */
export type Archive = {
  /** How much there is. */
  readonly counts: ArchiveCounts;
  /** When the archive last changed; null while nothing was loaded. */
  readonly loadedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Moves by one with every change. Two answers of one version agree with one another. */
  readonly version: Scalars['Int']['output'];
};

/** How much the archive holds. */
export type ArchiveCounts = {
  /** Stories, each counted once however many files tell it. */
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
  /** Who the byline names, in its order. */
  readonly authors: ReadonlyArray<ArticleAuthor>;
  /** The byline as printed, e.g. `By Jane Roe, Northern Wire`. */
  readonly bylineText?: Maybe<Scalars['String']['output']>;
  /** Who the copyright notice names. */
  readonly copyrightHolder?: Maybe<Scalars['String']['output']>;
  /** The copyright notice as printed. Show it wherever the text is shown. */
  readonly copyrightNotice?: Maybe<Scalars['String']['output']>;
  /** The year in the copyright notice. */
  readonly copyrightYear?: Maybe<Scalars['Int']['output']>;
  /** What people corrected in this article, the latest first; all of it by the filter `about` of the root's `corrections`. */
  readonly corrections: ReadonlyArray<Correction>;
  /** The credit line as printed, e.g. `With reporting by A and B`. */
  readonly creditText?: Maybe<Scalars['String']['output']>;
  /** The dateline as printed, without the dash, e.g. `MINSK, October 22 (BelTA)`. */
  readonly datelineText?: Maybe<Scalars['String']['output']>;
  /** The file that the story is read from. Offsets count in its text. */
  readonly document: Document;
  /** The story as it stood before its file changed, the latest first. */
  readonly formerVersions: ReadonlyArray<ArticleVersion>;
  /** The headline, on one line. */
  readonly headline: Scalars['String']['output'];
  /** Unique in the archive, the same after every reload and in every copy. */
  readonly id: Scalars['ID']['output'];
  /** The language of the story, as a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** Articles that are much the same text under another address, the likest first. They are suggested, never merged. */
  readonly nearDuplicates: ReadonlyArray<NearDuplicate>;
  /** The article as schema.org's NewsArticle, in JSON-LD, with its quotes on the record as parts. */
  readonly newsArticle: Scalars['JSON']['output'];
  /** The article as IPTC ninjs 3.1. */
  readonly ninjs: Scalars['JSON']['output'];
  /** Other files with the same story: reprints, and older tellings. */
  readonly otherDocuments: ReadonlyArray<Document>;
  /** How many paragraphs there are. */
  readonly paragraphCount: Scalars['Int']['output'];
  /** The story's paragraphs in reading order: all of them, or the first few. */
  readonly paragraphs: ReadonlyArray<Paragraph>;
  /** The people named in it, most quoted in the archive first unless asked otherwise. */
  readonly people: PersonConnection;
  /** The place it was filed from, as printed, e.g. `MINSK`. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** The moment it was published, in UTC, where the page says the time and its zone. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day it was published, as the page says it: never shifted by a time zone. Null where the page has no readable date. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Where the date was found. */
  readonly publishedOrigin?: Maybe<DateOrigin>;
  /** How exactly the page tells the date. */
  readonly publishedPrecision?: Maybe<DatePrecision>;
  /** The date as printed, also where it could not be read. */
  readonly publishedRaw?: Maybe<Scalars['String']['output']>;
  /** How many quotes on the record: kinds DIRECT, PARTIAL and BLOCK. */
  readonly quoteCount: Scalars['Int']['output'];
  /** The story's quotes, in reading order unless asked otherwise. */
  readonly quotes: QuoteConnection;
  /** The originator's own section; never that of a site that reprints. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** A readable address: the date and the headline's words. It stays when the headline changes. */
  readonly slug: Scalars['String']['output'];
  /** Which organisations it comes from, was reprinted by, and cites. */
  readonly sources: ReadonlyArray<ArticleSource>;
  /** The sentence between headline and story, where there is one. */
  readonly standfirst?: Maybe<Scalars['String']['output']>;
  /** The story's own address, repaired where the page has it broken. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** The address as printed. */
  readonly urlRaw?: Maybe<Scalars['String']['output']>;
  /** What was repaired in the address, e.g. `spaces-removed`. */
  readonly urlRepairs: ReadonlyArray<Scalars['String']['output']>;
  /** Words in the paragraphs. */
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

/** Someone or something in a byline. */
export type ArticleAuthor = {
  /** Who they name. */
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

/** A correction of an article. */
export type ArticleChange = Change & {
  /** The article as it is now; null where it does not show. */
  readonly article?: Maybe<Article>;
  /** How many things are different. */
  readonly changeCount: Scalars['Int']['output'];
  /** What is different now, or would be: the first hundred things. */
  readonly changes: ReadonlyArray<Difference>;
  /** The correction; null where none was made. */
  readonly correction?: Maybe<Correction>;
  /** Whether nothing was changed, because only that was asked for. */
  readonly isDryRun: Scalars['Boolean']['output'];
  /** What kept the change from being made; empty where it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of articles. */
export type ArticleConnection = {
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** What they are counted by, all pages together. */
  readonly facets: Facets;
  /** How many there are in each stretch of time, all pages together. Those without a date, and stretches with none, are left out. */
  readonly histogram: ReadonlyArray<HistogramBin>;
  /** The articles of the page, without their cursors. */
  readonly nodes: ReadonlyArray<Article>;
  /** Where it lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only where asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of articles. */
export type ArticleConnectionHistogramArgs = {
  interval?: CalendarInterval;
};

/** An article on a page. */
export type ArticleEdge = {
  /** Its place in the list: it holds values, not a row number, and outlives a reload. */
  readonly cursor: Scalars['String']['output'];
  /** The article. */
  readonly node: Article;
};

/** Which articles. All that is given must hold. */
export type ArticleFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  /** These words stand in the headline; case, accents, and how a sign is typed do not matter, nor where lines end. */
  readonly headlineContains?: InputMaybe<Scalars['String']['input']>;
  /** It is one of these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * It is in one of these languages: tags or ranges (BCP 47), or codes of ISO 639. `en` takes `en`, `en-GB` and `eng`; `en-US`
   * takes no `en-GB`, but also what is only known to be `en`.
   */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Someone it names fits. */
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
  /** Someone it quotes on the record fits. */
  readonly quotedPerson?: InputMaybe<PersonFilter>;
  /** It stands in one of these sections; case, accents, and how a sign is typed do not matter. */
  readonly sections?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Some quote in it, of any kind, fits. */
  readonly someQuote?: InputMaybe<QuoteFilter>;
  /** Some source has a part in it, and fits. */
  readonly source?: InputMaybe<SourceFilter>;
  /** Its headline, standfirst or a paragraph has these words, as `search` reads them. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Orders of articles. */
export type ArticleOrder =
  /** Those with most words first. */
  | 'LONGEST'
  /** Those with most quotes on the record first. */
  | 'MOST_QUOTES'
  /** The latest first, by day and by the time that is printed; undated ones last. */
  | 'NEWEST'
  /** The earliest first: the reverse of NEWEST, undated ones before them. */
  | 'OLDEST';

/** An organisation's part in an article. */
export type ArticleSource = {
  /** The words of the page that say so; null where the kind of page itself tells. */
  readonly creditText?: Maybe<Scalars['String']['output']>;
  /** What it did. */
  readonly role: SourceRole;
  /** The rule that found it. */
  readonly rule: Scalars['String']['output'];
  /** The organisation. */
  readonly source: Source;
};

/** A story as it stood until its file changed or was withdrawn. */
export type ArticleVersion = {
  /** The byline as printed. */
  readonly bylineText?: Maybe<Scalars['String']['output']>;
  /** Why it ended. */
  readonly end: VersionEnd;
  /** When the archive let go of it. */
  readonly endedAt: Scalars['DateTime']['output'];
  /** The version of the rules that read it. */
  readonly extractorVersion: Scalars['String']['output'];
  /** The headline, on one line. */
  readonly headline: Scalars['String']['output'];
  /** Unique in the archive; derived from the article and the number. */
  readonly id: Scalars['ID']['output'];
  /** From 1, the oldest first. */
  readonly number: Scalars['Int']['output'];
  /** Its paragraphs in reading order. */
  readonly paragraphs: ReadonlyArray<FormerParagraph>;
  /** Where its file lay in the folder that was loaded. */
  readonly path: Scalars['String']['output'];
  /** The moment it was published, where the page said it. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day it was published, as the page said it. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Its quotes of all kinds in reading order. */
  readonly quotes: ReadonlyArray<FormerQuote>;
  /** SHA-256 of the file's bytes then, in lower-case hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** The sentence between headline and story, where there was one. */
  readonly standfirst?: Maybe<Scalars['String']['output']>;
  /** The document's whole text. */
  readonly text: Scalars['String']['output'];
};

/** How it was decided that this is a quote, and whose. */
export type Attribution = {
  /** The chance that decision and speaker are both right, from 0 to 1: of the decisions given .9, nine in ten are. */
  readonly confidence: Scalars['Float']['output'];
  /** All that is attributed, where it stands. */
  readonly contentSpans: ReadonlyArray<QuoteSpan>;
  /** The words that show someone is speaking, where they stand. */
  readonly cueSpans: ReadonlyArray<QuoteSpan>;
  /** What was odd, e.g. `AMBIGUOUS` or `UNBALANCED`. */
  readonly diagnostics: ReadonlyArray<Scalars['String']['output']>;
  /** How many paragraphs lie between the quote and the words that name its speaker. */
  readonly distance: Scalars['Int']['output'];
  /** Name of the rule that decided, e.g. `cue-after`. */
  readonly rule: Scalars['String']['output'];
  /** The words that name the speaker, where they stand. */
  readonly speakerSpans: ReadonlyArray<QuoteSpan>;
};

/** A stretch of a page. */
export type Block = {
  /** Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** What it is. */
  readonly role: BlockRole;
  /** The rule that says so. */
  readonly rule: Scalars['String']['output'];
  /** Where it starts in the document's text. */
  readonly start: Scalars['Int']['output'];
};

/** What a stretch of a page is. */
export type BlockRole =
  /** An advertisement, an appeal, an invitation to subscribe. */
  | 'ADVERTISEMENT'
  /** A banner or logo, as text. */
  | 'BANNER'
  /** Who wrote it. */
  | 'BYLINE'
  /** Words that belong to a picture. */
  | 'CAPTION'
  /** The copyright notice. */
  | 'COPYRIGHT'
  /** Who else supplied or edited it. */
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

/** Stretches of time. */
export type CalendarInterval =
  /** A day. */
  | 'DAY'
  /** A calendar month. */
  | 'MONTH'
  /** From Monday to Sunday. */
  | 'WEEK'
  /** A calendar year. */
  | 'YEAR';

/** What every change of the archive answers. */
export type Change = {
  /** How many things are different. */
  readonly changeCount: Scalars['Int']['output'];
  /** What is different now, or would be: the first hundred things. */
  readonly changes: ReadonlyArray<Difference>;
  /** Whether nothing was changed, because only that was asked for. */
  readonly isDryRun: Scalars['Boolean']['output'];
  /** What kept the change from being made; empty where it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a change makes different. */
export type ChangedAspect =
  /** In how many articles. */
  | 'ARTICLE_COUNT'
  /** The date of publication. */
  | 'DATE'
  /** Whether it is there: its words or name, or nothing. */
  | 'EXISTENCE'
  /** What kind of quote it is. */
  | 'KIND'
  /** The name. */
  | 'NAME'
  /** How many quotes on the record. */
  | 'QUOTE_COUNT'
  /** The sources and their parts. */
  | 'SOURCES'
  /** Who speaks. */
  | 'SPEAKER';

/** When an article was published. */
export type CorrectArticleDateInput = {
  /** The article. */
  readonly article: ArticleBy;
  /** Who makes the correction. */
  readonly author: Scalars['String']['input'];
  /** Says what would change, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Why. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** When it was published. */
  readonly published: PublishedInput;
  /** Takes back what stands of the same thing already; without it, that is refused. */
  readonly replace?: Scalars['Boolean']['input'];
};

/** An organisation's part in an article. */
export type CorrectArticleSourceInput = {
  /** The part that it has instead; none where one is only taken away. */
  readonly add?: InputMaybe<SourceRoleInput>;
  /** The article. */
  readonly article: ArticleBy;
  /** Who makes the correction. */
  readonly author: Scalars['String']['input'];
  /** Says what would change, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Why. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** A part that the article is wrongly given; none where one is only added. */
  readonly remove?: InputMaybe<SourceRoleInput>;
  /** Takes back what stands of the same thing already; without it, that is refused. */
  readonly replace?: Scalars['Boolean']['input'];
};

/**
 * What a person corrected. It is laid over what the articles are read to say, each time they are read: no reload takes it
 * away. It is anchored in the words themselves, so that it finds its place when offsets and readings change.
 */
export type Correction = Node & {
  /** The person or source that it is about; null once they are part of another. */
  readonly about?: Maybe<Speaker>;
  /** What it says instead, in words; null where it says nothing instead. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** The article, where the archive shows it. */
  readonly article?: Maybe<Article>;
  /** The key of the article it is anchored in, e.g. `rferl:30785333`; null for one about a person or source everywhere. */
  readonly articleKey?: Maybe<Scalars['String']['output']>;
  /** Who made it. */
  readonly author: Scalars['String']['output'];
  /** What the archive said before, in words. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Unique in the archive; derived from what is said, by whom, and when. */
  readonly id: Scalars['ID']['output'];
  /** The person or source that it puts in the place of another, or of nobody. */
  readonly instead?: Maybe<Speaker>;
  /** What is corrected. */
  readonly kind: CorrectionKind;
  /** All of it as a line of JSON, as `importCorrections` takes it: what to keep in git beside the articles. */
  readonly line: Scalars['String']['output'];
  /** Why, in the author's words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The quote, where the archive shows it. */
  readonly quote?: Maybe<Quote>;
  /** The quote's words it is anchored to; null where it is about no quote. */
  readonly selector?: Maybe<TextSelector>;
  /** Whether it holds. */
  readonly status: CorrectionStatus;
  /** Why it does not hold as it should; null where there is nothing to say. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** Who took it back; null while it stands. */
  readonly undone?: Maybe<Undoing>;
};

/** A page of corrections. */
export type CorrectionConnection = {
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<CorrectionEdge>;
  /** The corrections of the page, without their cursors. */
  readonly nodes: ReadonlyArray<Correction>;
  /** Where it lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only where asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A correction on a page. */
export type CorrectionEdge = {
  /** Its place in the list: it holds values, not a row number, and outlives a reload. */
  readonly cursor: Scalars['String']['output'];
  /** The correction. */
  readonly node: Correction;
};

/** Another correction is in the way. */
export type CorrectionError = UserError & {
  /** What kind of thing is wrong. */
  readonly code: UserErrorCode;
  /** The correction that is in the way. */
  readonly correction?: Maybe<Correction>;
  /** What is wrong, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** Which part of the input is at fault, as the names that lead there: `["input", "quote", "id"]`. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Which corrections. All that is given must hold. */
export type CorrectionFilter = {
  /** It is about one of these articles, quotes, people or sources, or puts one in the place of another. */
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

/** What people correct. */
export type CorrectionKind =
  /** When an article was published. */
  | 'DATE'
  /** That a quote or an article is not to show. */
  | 'HIDE'
  /** That two people, or two sources, are one. */
  | 'MERGE'
  /** The name of a person or source. */
  | 'NAME'
  /** That words in quotation marks are nobody's. */
  | 'NOT_A_QUOTE'
  /** Which organisation has which part in an article. */
  | 'SOURCE'
  /** Whose words a quote is. */
  | 'SPEAKER'
  /** That an article means someone else of the same name. */
  | 'SPLIT';

/** Orders of corrections. */
export type CorrectionOrder =
  /** The latest first. */
  | 'NEWEST'
  /** The earliest first. */
  | 'OLDEST';

/** Whether a correction holds. */
export type CorrectionStatus =
  /** It is laid over what the articles are read to say. */
  | 'ACTIVE'
  /** A later correction says otherwise, or its place has changed so that it no longer fits. A person has to look. */
  | 'CONFLICT'
  /** What it is about is not in the archive (any more). */
  | 'ORPHANED'
  /** The articles are read to say so by themselves now, or a later correction says the same. */
  | 'REDUNDANT'
  /** A person took it back. */
  | 'UNDONE';

/** What a cue says of the speaking. */
export type CueSense =
  /** Accuses or blames. */
  | 'ACCUSE'
  /** Goes on. */
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
  /** Says, without more. */
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

/** How many there are with cues of a sense. */
export type CueSenseCount = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The sense. */
  readonly cueSense: CueSense;
};

/** Where a date was found. */
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

/** How exactly a date is told. */
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

/** Something odd in a file that was read all the same. */
export type Diagnostic = {
  /** What kind of thing, as a word that stays. */
  readonly code: Scalars['String']['output'];
  /** Where it ends, exclusive. */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** What was seen. */
  readonly message: Scalars['String']['output'];
  /** Where it starts in the document's text, if it is anywhere in particular. */
  readonly start?: Maybe<Scalars['Int']['output']>;
};

/** Something that a change makes different. */
export type Difference = {
  /** What it is, in words; null where it is nothing. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** What about it is different. */
  readonly aspect: ChangedAspect;
  /** What it was, in words; null where it was nothing. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** The id of the quote, article, person or source. */
  readonly id: Scalars['ID']['output'];
};

/** Nobody's words. */
export type DismissQuoteInput = {
  /** What its quotation marks are for. */
  readonly as?: DismissedAs;
  /** Who makes the correction. */
  readonly author: Scalars['String']['input'];
  /** Says what would change, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Why. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The quote. */
  readonly quote: QuoteBy;
  /** Takes back what stands of the same thing already; without it, that is refused. */
  readonly replace?: Scalars['Boolean']['input'];
};

/** What quotation marks are for where nobody speaks. */
export type DismissedAs =
  /** Doubt or distance. */
  | 'SCARE'
  /** A title, a term, a nickname. */
  | 'TITLE';

/** A file as it was read. */
export type Document = {
  /** Every stretch of the page with what it is, advertisements and footers too; nothing is dropped. */
  readonly blocks: ReadonlyArray<Block>;
  /** Its size in bytes. */
  readonly byteLength: Scalars['Int']['output'];
  /** The encoding it was read in, by its WHATWG name, e.g. `windows-1252`. */
  readonly charset: Scalars['String']['output'];
  /** 1 where the bytes prove the encoding, less where it was guessed. */
  readonly charsetConfidence: Scalars['Float']['output'];
  /** What was odd about the file. */
  readonly diagnostics: ReadonlyArray<Diagnostic>;
  /** The version of the rules that read it: 16 hexadecimal digits, with `+fault` behind them where a step of reading it failed. */
  readonly extractorVersion: Scalars['String']['output'];
  /** The kind of file. */
  readonly format: DocumentFormat;
  /** Where it lay in the folder that was loaded, e.g. `2020/08/a.txt`; of one of many in a file, with its place there: `dump.jsonl#12`. */
  readonly path: Scalars['String']['output'];
  /** The kind of page it was recognised as, e.g. `generic`. */
  readonly profile: Scalars['String']['output'];
  /** When it was read. */
  readonly readAt: Scalars['DateTime']['output'];
  /** SHA-256 of its bytes, in lower-case hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** Whether the story stands as this file tells it. */
  readonly status: DocumentStatus;
  /**
   * The decoded text, with byte order mark dropped and line ends made `\n`; otherwise untouched. Of markup and records
   * it is what they say: their fields, a line each, then the story, a blank line between blocks.
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

/** Whether a story stands as a file tells it. */
export type DocumentStatus =
  /** It does. */
  | 'CURRENT'
  /** Another file tells it in the same words. */
  | 'DUPLICATE'
  /** Another file tells it later. */
  | 'SUPERSEDED';

/** Another quote of the same utterance. */
export type Echo = {
  /** How its words differ. */
  readonly kind: EchoKind;
  /** The other quote. */
  readonly quote: Quote;
  /** The share of words that both have in the same order, from 0 to 1. */
  readonly similarity: Scalars['Float']['output'];
};

/** How two quotes of one utterance differ. */
export type EchoKind =
  /** They are the same words; typing, brackets and notes apart. */
  | 'EXACT'
  /** One was edited. */
  | 'NEARLY'
  /** One holds all words of the other. */
  | 'TRIMMED';

/** What a list of articles or quotes is counted by, under its filters: exact, the most frequent first, equals by value. */
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
  /** The organisations that have a part in the articles. */
  readonly sources: ReadonlyArray<SourceCount>;
  /** Who speaks on the record. */
  readonly speakers: ReadonlyArray<SpeakerCount>;
};


/** What a list of articles or quotes is counted by, under its filters: exact, the most frequent first, equals by value. */
export type FacetsLanguagesArgs = {
  first?: Scalars['Int']['input'];
};


/** What a list of articles or quotes is counted by, under its filters: exact, the most frequent first, equals by value. */
export type FacetsPlacesArgs = {
  first?: Scalars['Int']['input'];
};


/** What a list of articles or quotes is counted by, under its filters: exact, the most frequent first, equals by value. */
export type FacetsSectionsArgs = {
  first?: Scalars['Int']['input'];
};


/** What a list of articles or quotes is counted by, under its filters: exact, the most frequent first, equals by value. */
export type FacetsSourcesArgs = {
  first?: Scalars['Int']['input'];
};


/** What a list of articles or quotes is counted by, under its filters: exact, the most frequent first, equals by value. */
export type FacetsSpeakersArgs = {
  first?: Scalars['Int']['input'];
};

/** A paragraph of a story as it stood. */
export type FormerParagraph = {
  /** What it was in the story. */
  readonly kind: ParagraphKind;
  /** Its place in the story, from 1. */
  readonly position: Scalars['Int']['output'];
  /** Its words. */
  readonly text: Scalars['String']['output'];
};

/** A quote of a story as it stood. */
export type FormerQuote = {
  /** How sure it was, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** The verb of speech, or what stood for it. */
  readonly cue?: Maybe<Scalars['String']['output']>;
  /** The id it had; a quote that stayed has it still. */
  readonly id: Scalars['ID']['output'];
  /** What it was. */
  readonly kind: QuoteKind;
  /** Its place in the story, from 1. */
  readonly position: Scalars['Int']['output'];
  /** The rule that decided. */
  readonly rule: Scalars['String']['output'];
  /** The name of whoever said it; null where nobody was known. */
  readonly speaker?: Maybe<Scalars['String']['output']>;
  /** The words that named them. */
  readonly speakerMention?: Maybe<Scalars['String']['output']>;
  /** The words, with ` … ` between its parts. */
  readonly text: Scalars['String']['output'];
};

/** An article that is not to show. */
export type HideArticleInput = {
  /** The article. */
  readonly article: ArticleBy;
  /** Who makes the correction. */
  readonly author: Scalars['String']['input'];
  /** Says what would change, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Why. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** A quote that is not to show. */
export type HideQuoteInput = {
  /** Who makes the correction. */
  readonly author: Scalars['String']['input'];
  /** Says what would change, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Why. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The quote. */
  readonly quote: QuoteBy;
};

/** A stretch of a paragraph that is somebody's words. */
export type Highlight = {
  /** Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The quote that they are, or are a part of. */
  readonly quote: Quote;
  /** Where it starts in the paragraph's text. */
  readonly start: Scalars['Int']['output'];
  /** The words. */
  readonly text: Scalars['String']['output'];
};

/** How many there are in a stretch of time. */
export type HistogramBin = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Its first day: of weeks the Monday. */
  readonly start: Scalars['Date']['output'];
};

/** That corrections were taken in. */
export type ImportCorrectionsChange = Change & {
  /** How many things are different. */
  readonly changeCount: Scalars['Int']['output'];
  /** What is different now, or would be: the first hundred things. */
  readonly changes: ReadonlyArray<Difference>;
  /** How many corrections are new or have changed. */
  readonly importedCount: Scalars['Int']['output'];
  /** Whether nothing was changed, because only that was asked for. */
  readonly isDryRun: Scalars['Boolean']['output'];
  /** How many the archive had already. */
  readonly knownCount: Scalars['Int']['output'];
  /** What kept lines from being taken in; where there is any, none of the lines was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Corrections made elsewhere. */
export type ImportCorrectionsInput = {
  /** Says what would change, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** A correction a line, as docs/corrections.md describes them. */
  readonly lines: Scalars['String']['input'];
};

/** A part of the input is wrong, or names what is not there. */
export type InputError = UserError & {
  /** What kind of thing is wrong. */
  readonly code: UserErrorCode;
  /** What is wrong, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** Which part of the input is at fault, as the names that lead there: `["input", "quote", "id"]`. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A line of those to be taken in is wrong. */
export type LineError = UserError & {
  /** What kind of thing is wrong. */
  readonly code: UserErrorCode;
  /** The number of the line, from 1. */
  readonly line: Scalars['Int']['output'];
  /** What is wrong, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** Which part of the input is at fault, as the names that lead there: `["input", "quote", "id"]`. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Someone who may be the same person. */
export type Lookalike = {
  /** What makes them look alike. */
  readonly evidence: LookalikeEvidence;
  /** The form of this person's name that looks like the other's. */
  readonly name: Scalars['String']['output'];
  /** The form of the other's name. */
  readonly otherName: Scalars['String']['output'];
  /** The other person. */
  readonly person: Person;
  /** How much, from 0 to 1. */
  readonly similarity: Scalars['Float']['output'];
};

/** What makes two people look alike. */
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

/** Two people who are one. */
export type MergePeopleInput = {
  /** Who makes the correction. */
  readonly author: Scalars['String']['input'];
  /** Says what would change, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The other one, who stays. */
  readonly into: PersonBy;
  /** Why. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The person that is another one. */
  readonly person: PersonBy;
  /** Takes back what stands of the same thing already; without it, that is refused. */
  readonly replace?: Scalars['Boolean']['input'];
};

/** Two sources that are one. */
export type MergeSourcesInput = {
  /** Who makes the correction. */
  readonly author: Scalars['String']['input'];
  /** Says what would change, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The other one, which stays. */
  readonly into: SourceBy;
  /** Why. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Takes back what stands of the same thing already; without it, that is refused. */
  readonly replace?: Scalars['Boolean']['input'];
  /** The source that is another one. */
  readonly source: SourceBy;
};

/**
 * What may be changed, by whoever sends the header `Authorization: Bearer TOKEN` with the server's token. What is expected to
 * go wrong comes as `userErrors` beside nulls. A change that fails otherwise is null, with an error, and leaves the others
 * their answers. With `dryRun` nothing is changed, and `changes` says what would be.
 */
export type Mutation = {
  /** Corrects when an article was published. */
  readonly correctArticleDate?: Maybe<ArticleChange>;
  /** Corrects which organisation has which part in an article. */
  readonly correctArticleSource?: Maybe<ArticleChange>;
  /** Says that words in quotation marks are nobody's: marks of doubt, a title, a term. */
  readonly dismissQuote?: Maybe<QuoteChange>;
  /** Takes an article and all that is in it out of the archive. Taking the correction back brings it in again. */
  readonly hideArticle?: Maybe<ArticleChange>;
  /** Takes a quote out of all lists. Taking the correction back brings it in again. */
  readonly hideQuote?: Maybe<QuoteChange>;
  /** Takes in corrections as lines of JSON, as `npm run corrections -- export` writes them. Those it has are passed over. */
  readonly importCorrections?: Maybe<ImportCorrectionsChange>;
  /** Says that two people of the archive are one. Ids and slugs of the one lead to the other from then on. */
  readonly mergePeople?: Maybe<PersonChange>;
  /** Says that two sources of the archive are one. Ids and slugs of the one lead to the other from then on. */
  readonly mergeSources?: Maybe<SourceChange>;
  /** Says whose words a quote is: a person's, a source's, an unnamed speaker's, or nobody's who is known. */
  readonly reattributeQuote?: Maybe<QuoteChange>;
  /** Starts loading the server's folder of articles, as the seed script does. One runs at a time. */
  readonly reload?: Maybe<ReloadChange>;
  /** Gives a person another name; id and slug stay, and the old name still finds them. */
  readonly renamePerson?: Maybe<PersonChange>;
  /** Gives a source another name; id and slug stay, and the old name still finds it. */
  readonly renameSource?: Maybe<SourceChange>;
  /** Says that what an article says of a person, or some of it, is about someone else. */
  readonly splitPerson?: Maybe<PersonChange>;
  /** Takes a correction back: the archive says again what the articles are read to say. */
  readonly undoCorrection?: Maybe<UndoCorrectionChange>;
};


/**
 * What may be changed, by whoever sends the header `Authorization: Bearer TOKEN` with the server's token. What is expected to
 * go wrong comes as `userErrors` beside nulls. A change that fails otherwise is null, with an error, and leaves the others
 * their answers. With `dryRun` nothing is changed, and `changes` says what would be.
 */
export type MutationCorrectArticleDateArgs = {
  input: CorrectArticleDateInput;
};


/**
 * What may be changed, by whoever sends the header `Authorization: Bearer TOKEN` with the server's token. What is expected to
 * go wrong comes as `userErrors` beside nulls. A change that fails otherwise is null, with an error, and leaves the others
 * their answers. With `dryRun` nothing is changed, and `changes` says what would be.
 */
export type MutationCorrectArticleSourceArgs = {
  input: CorrectArticleSourceInput;
};


/**
 * What may be changed, by whoever sends the header `Authorization: Bearer TOKEN` with the server's token. What is expected to
 * go wrong comes as `userErrors` beside nulls. A change that fails otherwise is null, with an error, and leaves the others
 * their answers. With `dryRun` nothing is changed, and `changes` says what would be.
 */
export type MutationDismissQuoteArgs = {
  input: DismissQuoteInput;
};


/**
 * What may be changed, by whoever sends the header `Authorization: Bearer TOKEN` with the server's token. What is expected to
 * go wrong comes as `userErrors` beside nulls. A change that fails otherwise is null, with an error, and leaves the others
 * their answers. With `dryRun` nothing is changed, and `changes` says what would be.
 */
export type MutationHideArticleArgs = {
  input: HideArticleInput;
};


/**
 * What may be changed, by whoever sends the header `Authorization: Bearer TOKEN` with the server's token. What is expected to
 * go wrong comes as `userErrors` beside nulls. A change that fails otherwise is null, with an error, and leaves the others
 * their answers. With `dryRun` nothing is changed, and `changes` says what would be.
 */
export type MutationHideQuoteArgs = {
  input: HideQuoteInput;
};


/**
 * What may be changed, by whoever sends the header `Authorization: Bearer TOKEN` with the server's token. What is expected to
 * go wrong comes as `userErrors` beside nulls. A change that fails otherwise is null, with an error, and leaves the others
 * their answers. With `dryRun` nothing is changed, and `changes` says what would be.
 */
export type MutationImportCorrectionsArgs = {
  input: ImportCorrectionsInput;
};


/**
 * What may be changed, by whoever sends the header `Authorization: Bearer TOKEN` with the server's token. What is expected to
 * go wrong comes as `userErrors` beside nulls. A change that fails otherwise is null, with an error, and leaves the others
 * their answers. With `dryRun` nothing is changed, and `changes` says what would be.
 */
export type MutationMergePeopleArgs = {
  input: MergePeopleInput;
};


/**
 * What may be changed, by whoever sends the header `Authorization: Bearer TOKEN` with the server's token. What is expected to
 * go wrong comes as `userErrors` beside nulls. A change that fails otherwise is null, with an error, and leaves the others
 * their answers. With `dryRun` nothing is changed, and `changes` says what would be.
 */
export type MutationMergeSourcesArgs = {
  input: MergeSourcesInput;
};


/**
 * What may be changed, by whoever sends the header `Authorization: Bearer TOKEN` with the server's token. What is expected to
 * go wrong comes as `userErrors` beside nulls. A change that fails otherwise is null, with an error, and leaves the others
 * their answers. With `dryRun` nothing is changed, and `changes` says what would be.
 */
export type MutationReattributeQuoteArgs = {
  input: ReattributeQuoteInput;
};


/**
 * What may be changed, by whoever sends the header `Authorization: Bearer TOKEN` with the server's token. What is expected to
 * go wrong comes as `userErrors` beside nulls. A change that fails otherwise is null, with an error, and leaves the others
 * their answers. With `dryRun` nothing is changed, and `changes` says what would be.
 */
export type MutationReloadArgs = {
  input: ReloadInput;
};


/**
 * What may be changed, by whoever sends the header `Authorization: Bearer TOKEN` with the server's token. What is expected to
 * go wrong comes as `userErrors` beside nulls. A change that fails otherwise is null, with an error, and leaves the others
 * their answers. With `dryRun` nothing is changed, and `changes` says what would be.
 */
export type MutationRenamePersonArgs = {
  input: RenamePersonInput;
};


/**
 * What may be changed, by whoever sends the header `Authorization: Bearer TOKEN` with the server's token. What is expected to
 * go wrong comes as `userErrors` beside nulls. A change that fails otherwise is null, with an error, and leaves the others
 * their answers. With `dryRun` nothing is changed, and `changes` says what would be.
 */
export type MutationRenameSourceArgs = {
  input: RenameSourceInput;
};


/**
 * What may be changed, by whoever sends the header `Authorization: Bearer TOKEN` with the server's token. What is expected to
 * go wrong comes as `userErrors` beside nulls. A change that fails otherwise is null, with an error, and leaves the others
 * their answers. With `dryRun` nothing is changed, and `changes` says what would be.
 */
export type MutationSplitPersonArgs = {
  input: SplitPersonInput;
};


/**
 * What may be changed, by whoever sends the header `Authorization: Bearer TOKEN` with the server's token. What is expected to
 * go wrong comes as `userErrors` beside nulls. A change that fails otherwise is null, with an error, and leaves the others
 * their answers. With `dryRun` nothing is changed, and `changes` says what would be.
 */
export type MutationUndoCorrectionArgs = {
  input: UndoCorrectionInput;
};

/** Another article of much the same text. */
export type NearDuplicate = {
  /** The other one. */
  readonly article: Article;
  /** Share of runs of four words in common, of all that either has: 1 for equal words. */
  readonly similarity: Scalars['Float']['output'];
};

/** Something with an id that stays. */
export type Node = {
  /** Unique in the archive, the same after every reload and in every copy. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page lies in its list. */
export type PageInfo = {
  /** Cursor of the last edge of the page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more behind the page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before the page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge of the page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A paragraph of a story. */
export type Paragraph = Node & {
  /** The article it belongs to. */
  readonly article: Article;
  /** Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The stretches of it that are somebody's words, in order: what to highlight. */
  readonly highlights: ReadonlyArray<Highlight>;
  /** Unique in the archive; derived from the article and the position. */
  readonly id: Scalars['ID']['output'];
  /** What it is in the story. */
  readonly kind: ParagraphKind;
  /** Its place in the story, from 1. */
  readonly position: Scalars['Int']['output'];
  /** The quotes that begin in it, in reading order. One that goes on in later paragraphs is told here once. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Where it starts in the document's text. */
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

/** What a paragraph is in its story. */
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

/** A person named in the archive: schema.org's Person. The same name is the same person, and no other merging is silent. */
export type Person = Node & Speaker & {
  /** Other forms of the name that the articles, or the archive's people file, have. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The same other forms, each with an article that prints it. */
  readonly aliasesSeen: ReadonlyArray<SeenAlias>;
  /** In how many articles the person is named. */
  readonly articleCount: Scalars['Int']['output'];
  /** Articles that name the person, newest first unless asked otherwise. */
  readonly articles: ArticleConnection;
  /** What people corrected about this person, or to say that it is this person, the latest first. */
  readonly corrections: ReadonlyArray<Correction>;
  /** The family name, where it is clear which part is. */
  readonly familyName?: Maybe<Scalars['String']['output']>;
  /** The given name, where it is clear which part is. */
  readonly givenName?: Maybe<Scalars['String']['output']>;
  /** Unique in the archive; derived from the name. */
  readonly id: Scalars['ID']['output'];
  /** People of the archive who may be the same person, the likest first: suggestions for its people file, never acted on. */
  readonly lookalikes: ReadonlyArray<Lookalike>;
  /** The fullest form of the name, without titles. */
  readonly name: Scalars['String']['output'];
  /** How many quotes on the record: kinds DIRECT, PARTIAL and BLOCK. */
  readonly quoteCount: Scalars['Int']['output'];
  /** The people who are quoted on the record in the same articles, by the number of these. */
  readonly quotedWith: ReadonlyArray<PersonCount>;
  /** What the person says, newest article first and in reading order within it, unless asked otherwise. */
  readonly quotes: QuoteConnection;
  /** A readable address, made of the name. */
  readonly slug: Scalars['String']['output'];
  /** How many quotes on the record they have in each stretch of time; stretches with none are left out. */
  readonly timeline: ReadonlyArray<HistogramBin>;
  /** Titles and offices printed with the name, newest first: true at the article's date. */
  readonly titles: ReadonlyArray<DatedTitle>;
  /** The organisations in whose articles most of their quotes on the record stand. */
  readonly topSources: ReadonlyArray<SourceCount>;
  /** Identifier in Wikidata, e.g. `Q42`, where the archive's people file has one. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
};


/** A person named in the archive: schema.org's Person. The same name is the same person, and no other merging is silent. */
export type PersonAliasesSeenArgs = {
  first?: Scalars['Int']['input'];
};


/** A person named in the archive: schema.org's Person. The same name is the same person, and no other merging is silent. */
export type PersonArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: ArticleOrder;
};


/** A person named in the archive: schema.org's Person. The same name is the same person, and no other merging is silent. */
export type PersonCorrectionsArgs = {
  first?: Scalars['Int']['input'];
};


/** A person named in the archive: schema.org's Person. The same name is the same person, and no other merging is silent. */
export type PersonQuotedWithArgs = {
  first?: Scalars['Int']['input'];
};


/** A person named in the archive: schema.org's Person. The same name is the same person, and no other merging is silent. */
export type PersonQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<QuoteKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: QuoteOrder;
};


/** A person named in the archive: schema.org's Person. The same name is the same person, and no other merging is silent. */
export type PersonTimelineArgs = {
  interval?: CalendarInterval;
};


/** A person named in the archive: schema.org's Person. The same name is the same person, and no other merging is silent. */
export type PersonTitlesArgs = {
  first?: Scalars['Int']['input'];
};


/** A person named in the archive: schema.org's Person. The same name is the same person, and no other merging is silent. */
export type PersonTopSourcesArgs = {
  first?: Scalars['Int']['input'];
};

/** The address of a person: exactly one of these. */
export type PersonBy =
  /** Their id. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; readonly slug?: never; }
  |  /** Their name or an alias, as `search` reads letters: `jurgen weiss` is `Jürgen Weiß`. */
  { readonly id?: never; readonly name: Scalars['String']['input']; readonly slug?: never; }
  |  /** Their slug. */
  { readonly id?: never; readonly name?: never; readonly slug: Scalars['String']['input']; };

/** A correction of a person. */
export type PersonChange = Change & {
  /** How many things are different. */
  readonly changeCount: Scalars['Int']['output'];
  /** What is different now, or would be: the first hundred things. */
  readonly changes: ReadonlyArray<Difference>;
  /** The correction; null where none was made. */
  readonly correction?: Maybe<Correction>;
  /** Whether nothing was changed, because only that was asked for. */
  readonly isDryRun: Scalars['Boolean']['output'];
  /** The person as they are now: after a merge or a split, the one that others became. */
  readonly person?: Maybe<Person>;
  /** What kept the change from being made; empty where it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of people. */
export type PersonConnection = {
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The people of the page, without their cursors. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where it lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only where asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many a person comes with. */
export type PersonCount = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The person. */
  readonly person: Person;
};

/** A person on a page. */
export type PersonEdge = {
  /** Their place in the list: it holds values, not a row number, and outlives a reload. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: Person;
};

/** Which people. All that is given must hold. */
export type PersonFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PersonFilter>>;
  /** There is someone who may be the same person (true), or not (false). */
  readonly hasLookalikes?: InputMaybe<Scalars['Boolean']['input']>;
  /** They are one of these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** They have at least so many quotes on the record. */
  readonly minQuotes?: InputMaybe<Scalars['Int']['input']>;
  /** Their name or an alias, as `search` reads letters: `jurgen weiss` is `Jürgen Weiß`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Words that their name or an alias has in it, as `search` reads letters. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** They do not fit this. */
  readonly not?: InputMaybe<PersonFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PersonFilter>>;
  /** An article that names them fits. */
  readonly someArticle?: InputMaybe<ArticleFilter>;
  /** Something they say, of any kind, fits. */
  readonly someQuote?: InputMaybe<QuoteFilter>;
};

/** Orders of people. */
export type PersonOrder =
  /** Those named in most articles first. */
  | 'MOST_ARTICLES'
  /** Those with most quotes on the record first. */
  | 'MOST_QUOTED'
  /** By name. */
  | 'NAME';

/** A date, as exactly as it is known. */
export type PublishedInput =
  /** The moment. */
  { readonly at: Scalars['DateTime']['input']; readonly on?: never; }
  |  /** The day. */
  { readonly at?: never; readonly on: Scalars['Date']['input']; };

/** Where every question starts. One that cannot be answered is null, with an error, and leaves the others their answers. */
export type Query = {
  /** The archive as a whole: its version and what is in it. */
  readonly archive?: Maybe<Archive>;
  /** One article, by any of its addresses; null where the archive has none. */
  readonly article?: Maybe<Article>;
  /** An article as it stood before its file changed or was withdrawn, the latest first; also of one that is no more. */
  readonly articleVersions?: Maybe<ReadonlyArray<ArticleVersion>>;
  /** Articles, newest first unless asked otherwise. */
  readonly articles?: Maybe<ArticleConnection>;
  /** What people corrected, the latest first unless asked otherwise; what was taken back stays in the list. */
  readonly corrections?: Maybe<CorrectionConnection>;
  /** Any node by its id; null where the archive has nothing of that id. */
  readonly node?: Maybe<Node>;
  /** Several nodes by their ids, at most 100, in the order asked for; null where the archive has nothing of an id. */
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Node>>>;
  /** People, most quoted first unless asked otherwise. */
  readonly people?: Maybe<PersonConnection>;
  /**
   * One person, by id, slug, or any name the archive knows them by; null where there is none, or where two share the name.
   * A surname alone finds the one person who is called by it, before anyone of whom the archive knows no more than that.
   */
  readonly person?: Maybe<Person>;
  /** One quote by its id; null where the archive has none. */
  readonly quote?: Maybe<Quote>;
  /** Quotes, newest article first and in reading order within it, unless asked otherwise. */
  readonly quotes?: Maybe<QuoteConnection>;
  /**
   * Everything that has words, by the words in it. Words side by side must all be found, in any English form (`strike` finds
   * `strikes` and `striking`); `"words in marks"` stand together as they are; `word*` begins so; AND, OR, NOT (or `-word`) and
   * brackets combine. Case, accents, and how a sign is typed do not matter (`Straße` finds `STRASSE`); of scripts without gaps
   * between words, any characters in a row are found.
   */
  readonly search?: Maybe<SearchConnection>;
  /** One source, by id, slug, or any name the archive knows it by; null where there is none, or where two share the name. */
  readonly source?: Maybe<Source>;
  /** Sources, in the order of their articles unless asked otherwise. */
  readonly sources?: Maybe<SourceConnection>;
};


/** Where every question starts. One that cannot be answered is null, with an error, and leaves the others their answers. */
export type QueryArticleArgs = {
  by: ArticleBy;
};


/** Where every question starts. One that cannot be answered is null, with an error, and leaves the others their answers. */
export type QueryArticleVersionsArgs = {
  articleId: Scalars['ID']['input'];
};


/** Where every question starts. One that cannot be answered is null, with an error, and leaves the others their answers. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: ArticleOrder;
};


/** Where every question starts. One that cannot be answered is null, with an error, and leaves the others their answers. */
export type QueryCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CorrectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: CorrectionOrder;
};


/** Where every question starts. One that cannot be answered is null, with an error, and leaves the others their answers. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. One that cannot be answered is null, with an error, and leaves the others their answers. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where every question starts. One that cannot be answered is null, with an error, and leaves the others their answers. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: PersonOrder;
};


/** Where every question starts. One that cannot be answered is null, with an error, and leaves the others their answers. */
export type QueryPersonArgs = {
  by: PersonBy;
};


/** Where every question starts. One that cannot be answered is null, with an error, and leaves the others their answers. */
export type QueryQuoteArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. One that cannot be answered is null, with an error, and leaves the others their answers. */
export type QueryQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<QuoteKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: QuoteOrder;
};


/** Where every question starts. One that cannot be answered is null, with an error, and leaves the others their answers. */
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


/** Where every question starts. One that cannot be answered is null, with an error, and leaves the others their answers. */
export type QuerySourceArgs = {
  by: SourceBy;
};


/** Where every question starts. One that cannot be answered is null, with an error, and leaves the others their answers. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: SourceOrder;
};

/** Words that the article gives as somebody's: one utterance, in one or more stretches of text. */
export type Quote = Node & {
  /** The article it stands in. */
  readonly article: Article;
  /** Why this speaker: the rule, its confidence, the places in the text. */
  readonly attribution: Attribution;
  /** Those who say the same words with the speaker, as in `A and B said`. */
  readonly coSpeakers: ReadonlyArray<Speaker>;
  /** Everything that is attributed: around a fragment also the reporter's own words, and the marks. */
  readonly content: Scalars['String']['output'];
  /** Where the words stand: before, after, around. */
  readonly context: QuoteContext;
  /** What people corrected about this quote, the latest first. */
  readonly corrections: ReadonlyArray<Correction>;
  /** The words that show someone is speaking, e.g. `said`. */
  readonly cue?: Maybe<Scalars['String']['output']>;
  /** What the cue says of the speaking, e.g. DENY. */
  readonly cueSense?: Maybe<CueSense>;
  /** How many other quotes of the same utterance there are. */
  readonly echoCount: Scalars['Int']['output'];
  /** Other quotes of the same utterance, here or in other articles, the likest first; all of them by the filter `echoOf`. */
  readonly echoes: ReadonlyArray<Echo>;
  /** Unique in the archive; derived from the article and the words. */
  readonly id: Scalars['ID']['output'];
  /** What kind of quote it is. */
  readonly kind: QuoteKind;
  /** How many UTF-16 code units `text` has. */
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
  /** The stretches of the document that the words are. */
  readonly spans: ReadonlyArray<QuoteSpan>;
  /** Who speaks; null where the article names nobody, or where nobody in particular said it. */
  readonly speaker?: Maybe<Speaker>;
  /** The words that name the speaker, e.g. `he` or `a senior official`; also where there is no `speaker`. */
  readonly speakerMention?: Maybe<Scalars['String']['output']>;
  /** The words, without quotation marks; several stretches are joined by ` … `. */
  readonly text: Scalars['String']['output'];
  /** What kind of speaker the unnamed one is; null where `speaker` is known, or nobody speaks. */
  readonly unnamedSpeaker?: Maybe<UnnamedSpeaker>;
  /** Who relays the words, as BelTA does in `he said, according to BelTA`. Never the speaker. */
  readonly via?: Maybe<Speaker>;
  /** The words that name who relays. */
  readonly viaMention?: Maybe<Scalars['String']['output']>;
  /** The quote as a W3C Web Annotation of its article: who speaks, and where the words stand (in code points, as its standard has it). */
  readonly webAnnotation: Scalars['JSON']['output'];
};


/** Words that the article gives as somebody's: one utterance, in one or more stretches of text. */
export type QuoteCorrectionsArgs = {
  first?: Scalars['Int']['input'];
};


/** Words that the article gives as somebody's: one utterance, in one or more stretches of text. */
export type QuoteEchoesArgs = {
  first?: Scalars['Int']['input'];
};

/** A quote: exactly one of these. */
export type QuoteBy =
  /** Its id. */
  { readonly id: Scalars['ID']['input']; readonly text?: never; }
  |  /** Its words and where they stand. */
  { readonly id?: never; readonly text: QuoteTextInput; };

/** A correction of a quote. */
export type QuoteChange = Change & {
  /** How many things are different. */
  readonly changeCount: Scalars['Int']['output'];
  /** What is different now, or would be: the first hundred things. */
  readonly changes: ReadonlyArray<Difference>;
  /** The correction; null where none was made. */
  readonly correction?: Maybe<Correction>;
  /** Whether nothing was changed, because only that was asked for. */
  readonly isDryRun: Scalars['Boolean']['output'];
  /** The quote as it is now; null where it does not show. */
  readonly quote?: Maybe<Quote>;
  /** What kept the change from being made; empty where it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of quotes. */
export type QuoteConnection = {
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<QuoteEdge>;
  /** What they are counted by, all pages together. */
  readonly facets: Facets;
  /** How many there are in each stretch of time, all pages together. Those without a date, and stretches with none, are left out. */
  readonly histogram: ReadonlyArray<HistogramBin>;
  /** The quotes of the page, without their cursors. */
  readonly nodes: ReadonlyArray<Quote>;
  /** Where it lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only where asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of quotes. */
export type QuoteConnectionHistogramArgs = {
  interval?: CalendarInterval;
};

/** What stands around a quote: with its text, a selector as in W3C's Web Annotation model. */
export type QuoteContext = {
  /** The paragraph after the quote's own. */
  readonly after?: Maybe<Paragraph>;
  /** The paragraph before the quote's own. */
  readonly before?: Maybe<Paragraph>;
  /** Up to 64 code units of the document before the words. */
  readonly prefix: Scalars['String']['output'];
  /** The sentence after them, also where it stands in the paragraph after. */
  readonly sentenceAfter?: Maybe<Scalars['String']['output']>;
  /** The sentence before them, also where it stands in the paragraph before. */
  readonly sentenceBefore?: Maybe<Scalars['String']['output']>;
  /** The sentence or sentences that the quote stands in, whole; those of different paragraphs apart by a blank line. */
  readonly sentences?: Maybe<Scalars['String']['output']>;
  /** Up to 64 code units of the document after the words. */
  readonly suffix: Scalars['String']['output'];
};

/** A quote on a page. */
export type QuoteEdge = {
  /** Its place in the list: it holds values, not a row number, and outlives a reload. */
  readonly cursor: Scalars['String']['output'];
  /** The quote. */
  readonly node: Quote;
};

/** Which quotes. All that is given must hold. */
export type QuoteFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<QuoteFilter>>;
  /** Its article fits. */
  readonly article?: InputMaybe<ArticleFilter>;
  /** Its cue has one of these senses. */
  readonly cueSenses?: InputMaybe<ReadonlyArray<CueSense>>;
  /** It is another quote of the same utterance as the one of this id: who else printed the words, where and when. */
  readonly echoOf?: InputMaybe<Scalars['ID']['input']>;
  /** Other quotes of the same utterance are known (true), or not (false). */
  readonly hasEchoes?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its speaker is known (true), or not (false). */
  readonly hasSpeaker?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is one of these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It is relayed by someone else (true), or not (false). */
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
  /** Some source has a part in its article, and fits. */
  readonly source?: InputMaybe<SourceFilter>;
  /** Someone who speaks it fits. */
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

/** How many there are of a kind of quote. */
export type QuoteKindCount = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: QuoteKind;
};

/** Orders of quotes. */
export type QuoteOrder =
  /** The least sure attribution first: what a person should check. */
  | 'LEAST_SURE'
  /** The longest first. */
  | 'LONGEST'
  /** The latest article first, in reading order within it. */
  | 'NEWEST'
  /** The earliest article first, undated ones before them, in reading order within it. */
  | 'OLDEST'
  /** The surest attribution first. */
  | 'SUREST';

/** A stretch of a document that belongs to a quote. */
export type QuoteSpan = {
  /** Where they end, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The words, exactly as in the document. */
  readonly exact: Scalars['String']['output'];
  /** The paragraph they stand in; null for the headline. */
  readonly paragraph?: Maybe<Paragraph>;
  /** Where they start in the document's text. */
  readonly start: Scalars['Int']['output'];
};

/** A quote's words in an article. */
export type QuoteTextInput = {
  /** The article. */
  readonly article: ArticleBy;
  /** The words. */
  readonly words: TextSelectorInput;
};

/** Whose words a quote is. */
export type ReattributeQuoteInput = {
  /** Who makes the correction. */
  readonly author: Scalars['String']['input'];
  /** Who says it with them, where several do. */
  readonly coSpeakers?: InputMaybe<ReadonlyArray<PartyInput>>;
  /** Says what would change, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Why. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The quote. */
  readonly quote: QuoteBy;
  /** Takes back what stands of the same thing already; without it, that is refused. */
  readonly replace?: Scalars['Boolean']['input'];
  /** Who says it. */
  readonly speaker: SpeakerInput;
};

/** A run of the seed script that was asked for through the API. */
export type Reload = Node & {
  /** What became of them. */
  readonly counts: ReloadCounts;
  /** How many files it is done with. */
  readonly done: Scalars['Int']['output'];
  /** When it ended; null while it runs. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Unique in the archive. */
  readonly id: Scalars['ID']['output'];
  /** Whether it only finds out what would be done. */
  readonly isDryRun: Scalars['Boolean']['output'];
  /** Why it failed; null where it did not. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Why files, or parts of them, were skipped: the first hundred. */
  readonly problems: ReadonlyArray<ReloadProblem>;
  /** When it started. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** How it goes. */
  readonly status: ReloadStatus;
  /** How many files it found. */
  readonly total: Scalars['Int']['output'];
};

/** That a reload was started. */
export type ReloadChange = {
  /** The reload; null where none was started. */
  readonly reload?: Maybe<Reload>;
  /** What kept it from being started. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What became of the files of a reload. */
export type ReloadCounts = {
  /** Articles that are new. */
  readonly created: Scalars['Int']['output'];
  /** Files of a story that another file tells. */
  readonly duplicate: Scalars['Int']['output'];
  /** Files whose story a correction hides. */
  readonly hidden: Scalars['Int']['output'];
  /** Files that are no articles, or not readable. */
  readonly skipped: Scalars['Int']['output'];
  /** Files of a story that another file tells later. */
  readonly superseded: Scalars['Int']['output'];
  /** Files that have not changed. */
  readonly unchanged: Scalars['Int']['output'];
  /** Articles that changed. */
  readonly updated: Scalars['Int']['output'];
};

/** What is loaded. */
export type ReloadInput = {
  /** Finds out what would be done, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Files and folders inside the server's folder of articles; all of it where there are none. */
  readonly paths?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Why a file was skipped. */
export type ReloadProblem = {
  /** What kind of thing is wrong, as a word that stays. */
  readonly code: Scalars['String']['output'];
  /** How to mend it. */
  readonly hint: Scalars['String']['output'];
  /** What is wrong with it. */
  readonly message: Scalars['String']['output'];
  /** The file, as its path in the folder that was loaded. */
  readonly path: Scalars['String']['output'];
};

/** How a reload goes. */
export type ReloadStatus =
  /** It has ended. */
  | 'DONE'
  /** It could not go on. */
  | 'FAILED'
  /** It is at work. */
  | 'RUNNING';

/** A person's other name. */
export type RenamePersonInput = {
  /** Who makes the correction. */
  readonly author: Scalars['String']['input'];
  /** Says what would change, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The name from now on. Whoever an article calls so is this person then. */
  readonly name: Scalars['String']['input'];
  /** Why. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The person. */
  readonly person: PersonBy;
  /** Takes back what stands of the same thing already; without it, that is refused. */
  readonly replace?: Scalars['Boolean']['input'];
};

/** A source's other name. */
export type RenameSourceInput = {
  /** Who makes the correction. */
  readonly author: Scalars['String']['input'];
  /** Says what would change, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The name from now on. Whatever an article calls so is this source then. */
  readonly name: Scalars['String']['input'];
  /** Why. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Takes back what stands of the same thing already; without it, that is refused. */
  readonly replace?: Scalars['Boolean']['input'];
  /** The source. */
  readonly source: SourceBy;
};

/** A page of what was searched for. */
export type SearchConnection = {
  /** Names in the archive that are spelt nearly like words of the query which are no name there, the nearest first. */
  readonly didYouMean: ReadonlyArray<Scalars['String']['output']>;
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** What they are counted by, all pages together. */
  readonly facets: SearchFacets;
  /** How many there are in each stretch of time, all pages together. Those without a date, and stretches with none, are left out. */
  readonly histogram: ReadonlyArray<HistogramBin>;
  /** Signs of the query that are not looked for, each once: of `C++ for $5 million` they are `++` and `$`. */
  readonly ignored: ReadonlyArray<Scalars['String']['output']>;
  /** The things found, in the order of the page, without their cursors. */
  readonly nodes: ReadonlyArray<SearchResult>;
  /** Where it lies. */
  readonly pageInfo: PageInfo;
  /** How many were found on all pages. Counted only where asked for. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of what was searched for. */
export type SearchConnectionDidYouMeanArgs = {
  first?: Scalars['Int']['input'];
};


/** A page of what was searched for. */
export type SearchConnectionHistogramArgs = {
  interval?: CalendarInterval;
};

/** Something that was found. */
export type SearchEdge = {
  /** Its place in the list: it holds values, not a row number, and outlives a reload. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: SearchResult;
  /** How well it fits, the more the better; comparable within one search. Null behind the thousand newest, which alone are ranked, and where the words are too common to rank. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** Where the words stand. */
  readonly snippets: ReadonlyArray<Snippet>;
};

/** What a search is counted by, under its filters: exact, the most frequent first, equals by value. */
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
  /** The organisations that have a part in the articles. */
  readonly sources: ReadonlyArray<SourceCount>;
  /** Who speaks the quotes found, and those in the paragraphs found. */
  readonly speakers: ReadonlyArray<SpeakerCount>;
  /** Kinds of thing. */
  readonly types: ReadonlyArray<SearchTypeCount>;
};


/** What a search is counted by, under its filters: exact, the most frequent first, equals by value. */
export type SearchFacetsLanguagesArgs = {
  first?: Scalars['Int']['input'];
};


/** What a search is counted by, under its filters: exact, the most frequent first, equals by value. */
export type SearchFacetsPlacesArgs = {
  first?: Scalars['Int']['input'];
};


/** What a search is counted by, under its filters: exact, the most frequent first, equals by value. */
export type SearchFacetsSectionsArgs = {
  first?: Scalars['Int']['input'];
};


/** What a search is counted by, under its filters: exact, the most frequent first, equals by value. */
export type SearchFacetsSourcesArgs = {
  first?: Scalars['Int']['input'];
};


/** What a search is counted by, under its filters: exact, the most frequent first, equals by value. */
export type SearchFacetsSpeakersArgs = {
  first?: Scalars['Int']['input'];
};

/** Which of the things found. All that is given must hold. */
export type SearchFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<SearchFilter>>;
  /** It is or stands in an article that fits. */
  readonly article?: InputMaybe<ArticleFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<SearchFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<SearchFilter>>;
  /** It was published on this day or later. */
  readonly publishedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** It was published on this day or earlier. */
  readonly publishedTo?: InputMaybe<Scalars['Date']['input']>;
  /** It is a quote that fits. */
  readonly quote?: InputMaybe<QuoteFilter>;
  /** It is a quote that fits, or a paragraph in which one begins: what facets of a search count. */
  readonly someQuote?: InputMaybe<QuoteFilter>;
};

/** Orders of what was searched for. */
export type SearchOrder =
  /** The latest article first, in reading order within it; names before all of them. */
  | 'NEWEST'
  /** The reverse of NEWEST. */
  | 'OLDEST'
  /** The best first, among the thousand newest; those behind follow, the newest first. */
  | 'RELEVANCE';

/** What can be found. */
export type SearchResult = Article | Paragraph | Person | Quote | Source;

/** Kinds of thing that can be found. */
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

/** How many there are of a kind of thing. */
export type SearchTypeCount = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly type: SearchType;
};

/** Another form of a name, and where it was seen. */
export type SeenAlias = {
  /** An article that prints it; null where the archive's people file has it. */
  readonly article?: Maybe<Article>;
  /** The form, as printed. */
  readonly name: Scalars['String']['output'];
};

/** A stretch of text around words that were found. */
export type Snippet = {
  /** What the text is of the thing found. */
  readonly field: SnippetField;
  /** The words found, as places in `text`. */
  readonly matches: ReadonlyArray<TextRange>;
  /** Where the stretch starts in the whole text, in UTF-16 code units; from there, `matches` count. */
  readonly start: Scalars['Int']['output'];
  /** The stretch, without any marking. */
  readonly text: Scalars['String']['output'];
};

/** Texts that words are found in. */
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
  /** How many articles it has a part in, or is named in. */
  readonly articleCount: Scalars['Int']['output'];
  /** Articles that it has a part in, or that name it, newest first unless asked otherwise. */
  readonly articles: ArticleConnection;
  /** What people corrected about this source, or to say that it is this source, the latest first. */
  readonly corrections: ReadonlyArray<Correction>;
  /** Unique in the archive; derived from the name. */
  readonly id: Scalars['ID']['output'];
  /** What kind of organisation it is. */
  readonly kind: SourceKind;
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** How many quotes on the record it speaks itself: kinds DIRECT, PARTIAL and BLOCK. */
  readonly quoteCount: Scalars['Int']['output'];
  /** What the organisation itself says, as in `the ministry said`. */
  readonly quotes: QuoteConnection;
  /** A readable address, made of the name. */
  readonly slug: Scalars['String']['output'];
  /** How many quotes on the record it has itself in each stretch of time; stretches with none are left out. */
  readonly timeline: ReadonlyArray<HistogramBin>;
  /** The organisations in whose articles most of its own quotes on the record stand. */
  readonly topSources: ReadonlyArray<SourceCount>;
  /** Who has most quotes on the record in the articles it has a part in. */
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
  |  /** Its name or an alias, as `search` reads letters: case and accents do not matter. */
  { readonly id?: never; readonly name: Scalars['String']['input']; readonly slug?: never; }
  |  /** Its slug. */
  { readonly id?: never; readonly name?: never; readonly slug: Scalars['String']['input']; };

/** A correction of a source. */
export type SourceChange = Change & {
  /** How many things are different. */
  readonly changeCount: Scalars['Int']['output'];
  /** What is different now, or would be: the first hundred things. */
  readonly changes: ReadonlyArray<Difference>;
  /** The correction; null where none was made. */
  readonly correction?: Maybe<Correction>;
  /** Whether nothing was changed, because only that was asked for. */
  readonly isDryRun: Scalars['Boolean']['output'];
  /** The source as it is now: after a merge, the one that the other became. */
  readonly source?: Maybe<Source>;
  /** What kept the change from being made; empty where it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of sources. */
export type SourceConnection = {
  /** The page, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The sources of the page, without their cursors. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where it lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only where asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many come from an organisation. */
export type SourceCount = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The organisation. */
  readonly source: Source;
};

/** A source on a page. */
export type SourceEdge = {
  /** Its place in the list: it holds values, not a row number, and outlives a reload. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

/** Which sources. All that is given must hold. */
export type SourceFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** They are one of these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** They are of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** They have at least so many quotes on the record. */
  readonly minQuotes?: InputMaybe<Scalars['Int']['input']>;
  /** Their name or an alias, as `search` reads letters: `jurgen weiss` is `Jürgen Weiß`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Words that their name or an alias has in it, as `search` reads letters. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** They do not fit this. */
  readonly not?: InputMaybe<SourceFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** They have one of these roles: in the article at hand where it is asked of one, else in any. */
  readonly roles?: InputMaybe<ReadonlyArray<SourceRole>>;
  /** An article that they have a part in, or that names them, fits. */
  readonly someArticle?: InputMaybe<ArticleFilter>;
  /** Something they say themselves, of any kind, fits. */
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
  /** Those with a part in most articles first. */
  | 'MOST_ARTICLES'
  /** Those with most quotes on the record of their own first. */
  | 'MOST_QUOTED'
  /** By name. */
  | 'NAME';

/** What a source did for an article. */
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

/** An organisation and what it did for an article. */
export type SourceRoleInput = {
  /** What it did. */
  readonly role: SourceRole;
  /** The organisation; a name that the archive does not know makes a new one. */
  readonly source: SourceBy;
};

/** Who can speak, write or relay: a person, or an organisation. */
export type Speaker = {
  /** Other forms of the name. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** How many articles name them, or have them as a source. */
  readonly articleCount: Scalars['Int']['output'];
  /** The articles that name them, or have them as a source, newest first unless asked otherwise. */
  readonly articles: ArticleConnection;
  /** Unique in the archive; derived from the name. */
  readonly id: Scalars['ID']['output'];
  /** The name that is shown. */
  readonly name: Scalars['String']['output'];
  /** How many quotes on the record they speak: kinds DIRECT, PARTIAL and BLOCK. */
  readonly quoteCount: Scalars['Int']['output'];
  /** What they say, newest article first and in reading order within it, unless asked otherwise. */
  readonly quotes: QuoteConnection;
  /** A readable address, made of the name. */
  readonly slug: Scalars['String']['output'];
  /** How many quotes on the record they have in each stretch of time; stretches with none are left out. */
  readonly timeline: ReadonlyArray<HistogramBin>;
  /** The organisations in whose articles most of their quotes on the record stand. */
  readonly topSources: ReadonlyArray<SourceCount>;
};


/** Who can speak, write or relay: a person, or an organisation. */
export type SpeakerArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: ArticleOrder;
};


/** Who can speak, write or relay: a person, or an organisation. */
export type SpeakerQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<QuoteKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: QuoteOrder;
};


/** Who can speak, write or relay: a person, or an organisation. */
export type SpeakerTimelineArgs = {
  interval?: CalendarInterval;
};


/** Who can speak, write or relay: a person, or an organisation. */
export type SpeakerTopSourcesArgs = {
  first?: Scalars['Int']['input'];
};

/** How many somebody speaks, or has words in. */
export type SpeakerCount = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Who. */
  readonly speaker: Speaker;
};

/** Which speakers: exactly one of these. */
export type SpeakerFilter =
  /** They are one of these people and sources. */
  { readonly ids: ReadonlyArray<Scalars['ID']['input']>; readonly person?: never; readonly source?: never; }
  |  /** They are a person who fits. */
  { readonly ids?: never; readonly person: PersonFilter; readonly source?: never; }
  |  /** They are a source that fits. */
  { readonly ids?: never; readonly person?: never; readonly source: SourceFilter; };

/** Who says something: exactly one of these. */
export type SpeakerInput =
  /** Nobody who is known: always true. */
  { readonly nobody: Scalars['Boolean']['input']; readonly person?: never; readonly source?: never; readonly unnamed?: never; }
  |  /** A person; a name that the archive does not know makes a new one. */
  { readonly nobody?: never; readonly person: PersonBy; readonly source?: never; readonly unnamed?: never; }
  |  /** A source; a name that the archive does not know makes a new one. */
  { readonly nobody?: never; readonly person?: never; readonly source: SourceBy; readonly unnamed?: never; }
  |  /** Someone whom the article does not name. */
  { readonly nobody?: never; readonly person?: never; readonly source?: never; readonly unnamed: UnnamedSpeaker; };

/** Someone else of the same name in an article. */
export type SplitPersonInput = {
  /** Who makes the correction. */
  readonly author: Scalars['String']['input'];
  /** Says what would change, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Who is meant: a person of the archive, or the full and different name of a new one, e.g. `Jane Roe (chemist)`. */
  readonly into: PersonBy;
  /** Why. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The person that the article is read to mean. */
  readonly person: PersonBy;
  /** Where. */
  readonly scope: SplitScope;
};

/** What of an article is about someone else. */
export type SplitScope =
  /** All that it says of the person. */
  { readonly article: ArticleBy; readonly mentions?: never; readonly quotes?: never; }
  |  /** Words of an article that name the person. */
  { readonly article?: never; readonly mentions: MentionsInput; readonly quotes?: never; }
  |  /** These quotes, all of one article, and the words beside them that name their speaker. */
  { readonly article?: never; readonly mentions?: never; readonly quotes: ReadonlyArray<QuoteBy>; };

/** Lists that go on, over WebSocket at `/graphql` or server-sent events at `/graphql/stream`. No token is needed. */
export type Subscription = {
  /** Quotes that reloads and corrections of this server add to the archive, from now on: on the record, unless the filter has `kinds`. */
  readonly newQuotes: Quote;
  /** How a reload goes: at once, with every step, and when it has ended. Without an id, the one that runs or comes next. */
  readonly reloadProgress: Reload;
};


/** Lists that go on, over WebSocket at `/graphql` or server-sent events at `/graphql/stream`. No token is needed. */
export type SubscriptionNewQuotesArgs = {
  filter?: InputMaybe<QuoteFilter>;
};


/** Lists that go on, over WebSocket at `/graphql` or server-sent events at `/graphql/stream`. No token is needed. */
export type SubscriptionReloadProgressArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** How many there are with a value. */
export type TextCount = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The value. */
  readonly value: Scalars['String']['output'];
};

/** A place in a text, in UTF-16 code units. */
export type TextRange = {
  /** Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Where it starts. */
  readonly start: Scalars['Int']['output'];
};

/** Words of an article, found again by themselves: W3C's TextQuoteSelector, and which of several equal ones is meant. */
export type TextSelector = {
  /** The words; several stretches are joined by ` … `. */
  readonly exact: Scalars['String']['output'];
  /** Which it is among the article's quotes of the same words, from 1. */
  readonly occurrence: Scalars['Int']['output'];
  /** What stands before them. */
  readonly prefix: Scalars['String']['output'];
  /** What stands after them. */
  readonly suffix: Scalars['String']['output'];
};

/** Words of an article: W3C's TextQuoteSelector, and which of several equal ones is meant. */
export type TextSelectorInput = {
  /** The words; several stretches are joined by ` … `. */
  readonly exact: Scalars['String']['input'];
  /** Which it is of those with the same words, from 1; what stands around decides first. */
  readonly occurrence?: Scalars['Int']['input'];
  /** What stands before them. */
  readonly prefix?: Scalars['String']['input'];
  /** What stands after them. */
  readonly suffix?: Scalars['String']['input'];
};

/** That a correction was taken back. */
export type UndoCorrectionChange = Change & {
  /** How many things are different. */
  readonly changeCount: Scalars['Int']['output'];
  /** What is different now, or would be: the first hundred things. */
  readonly changes: ReadonlyArray<Difference>;
  /** The correction, with who took it back. */
  readonly correction?: Maybe<Correction>;
  /** Whether nothing was changed, because only that was asked for. */
  readonly isDryRun: Scalars['Boolean']['output'];
  /** What kept the change from being made; empty where it was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A correction that is taken back. */
export type UndoCorrectionInput = {
  /** Who takes it back. */
  readonly author: Scalars['String']['input'];
  /** Says what would change, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The correction. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** That a correction was taken back. */
export type Undoing = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who took it back. */
  readonly author: Scalars['String']['output'];
  /** Why, in their words. */
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

/** Something about a change that its author can mend. */
export type UserError = {
  /** What kind of thing is wrong. */
  readonly code: UserErrorCode;
  /** What is wrong, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** Which part of the input is at fault, as the names that lead there: `["input", "quote", "id"]`. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What is wrong with a change that was asked for. */
export type UserErrorCode =
  /** Another correction of the same thing stands: take it back, or send `replace: true`. */
  | 'ALREADY_CORRECTED'
  /** The archive says so already. */
  | 'ALREADY_SO'
  /** Several things are meant by it. */
  | 'AMBIGUOUS'
  /** It contradicts another correction, or does not fit what is there. */
  | 'CONFLICT'
  /** The value is not taken. */
  | 'INVALID'
  /** Somebody else has that name: merge the two. */
  | 'NAME_TAKEN'
  /** Nothing is found under that id, slug, name, address or words. */
  | 'NOT_FOUND'
  /** A reload is running. */
  | 'RELOAD_RUNNING';

/** Why a version of an article ended. */
export type VersionEnd =
  /** Its file had another text. */
  | 'REPLACED'
  /** Its file was gone, and the archive was told to let go. */
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
    | ( Omit<Article, 'authors' | 'corrections' | 'nearDuplicates' | 'paragraphs' | 'people' | 'quotes' | 'sources'> & { authors: ReadonlyArray<_RefType['ArticleAuthor']>, corrections: ReadonlyArray<_RefType['Correction']>, nearDuplicates: ReadonlyArray<_RefType['NearDuplicate']>, paragraphs: ReadonlyArray<_RefType['Paragraph']>, people: _RefType['PersonConnection'], quotes: _RefType['QuoteConnection'], sources: ReadonlyArray<_RefType['ArticleSource']> } )
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
    | ( Omit<Article, 'authors' | 'corrections' | 'nearDuplicates' | 'paragraphs' | 'people' | 'quotes' | 'sources'> & { authors: ReadonlyArray<_RefType['ArticleAuthor']>, corrections: ReadonlyArray<_RefType['Correction']>, nearDuplicates: ReadonlyArray<_RefType['NearDuplicate']>, paragraphs: ReadonlyArray<_RefType['Paragraph']>, people: _RefType['PersonConnection'], quotes: _RefType['QuoteConnection'], sources: ReadonlyArray<_RefType['ArticleSource']> } )
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
  Article: ResolverTypeWrapper<Omit<Article, 'authors' | 'corrections' | 'nearDuplicates' | 'paragraphs' | 'people' | 'quotes' | 'sources'> & { authors: ReadonlyArray<ResolversTypes['ArticleAuthor']>, corrections: ReadonlyArray<ResolversTypes['Correction']>, nearDuplicates: ReadonlyArray<ResolversTypes['NearDuplicate']>, paragraphs: ReadonlyArray<ResolversTypes['Paragraph']>, people: ResolversTypes['PersonConnection'], quotes: ResolversTypes['QuoteConnection'], sources: ReadonlyArray<ResolversTypes['ArticleSource']> }>;
  ArticleAuthor: ResolverTypeWrapper<Omit<ArticleAuthor, 'author'> & { author: Maybe<ResolversTypes['Speaker']> }>;
  ArticleBy: ArticleBy;
  ArticleChange: ResolverTypeWrapper<Omit<ArticleChange, 'article' | 'correction' | 'userErrors'> & { article: Maybe<ResolversTypes['Article']>, correction: Maybe<ResolversTypes['Correction']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges' | 'facets' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ArticleEdge']>, facets: ResolversTypes['Facets'], nodes: ReadonlyArray<ResolversTypes['Article']> }>;
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
  ImportCorrectionsChange: ResolverTypeWrapper<Omit<ImportCorrectionsChange, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ImportCorrectionsInput: ImportCorrectionsInput;
  InputError: ResolverTypeWrapper<InputError>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
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
  SplitPersonInput: SplitPersonInput;
  SplitScope: SplitScope;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TextCount: ResolverTypeWrapper<TextCount>;
  TextRange: ResolverTypeWrapper<TextRange>;
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
  Article: Omit<Article, 'authors' | 'corrections' | 'nearDuplicates' | 'paragraphs' | 'people' | 'quotes' | 'sources'> & { authors: ReadonlyArray<ResolversParentTypes['ArticleAuthor']>, corrections: ReadonlyArray<ResolversParentTypes['Correction']>, nearDuplicates: ReadonlyArray<ResolversParentTypes['NearDuplicate']>, paragraphs: ReadonlyArray<ResolversParentTypes['Paragraph']>, people: ResolversParentTypes['PersonConnection'], quotes: ResolversParentTypes['QuoteConnection'], sources: ReadonlyArray<ResolversParentTypes['ArticleSource']> };
  ArticleAuthor: Omit<ArticleAuthor, 'author'> & { author: Maybe<ResolversParentTypes['Speaker']> };
  ArticleBy: ArticleBy;
  ArticleChange: Omit<ArticleChange, 'article' | 'correction' | 'userErrors'> & { article: Maybe<ResolversParentTypes['Article']>, correction: Maybe<ResolversParentTypes['Correction']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ArticleConnection: Omit<ArticleConnection, 'edges' | 'facets' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ArticleEdge']>, facets: ResolversParentTypes['Facets'], nodes: ReadonlyArray<ResolversParentTypes['Article']> };
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
  ImportCorrectionsChange: Omit<ImportCorrectionsChange, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ImportCorrectionsInput: ImportCorrectionsInput;
  InputError: InputError;
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
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
  TextSelector: TextSelector;
  TextSelectorInput: TextSelectorInput;
  URL: Scalars['URL']['output'];
  UndoCorrectionChange: Omit<UndoCorrectionChange, 'correction' | 'userErrors'> & { correction: Maybe<ResolversParentTypes['Correction']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UndoCorrectionInput: UndoCorrectionInput;
  Undoing: Undoing;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
};

export type CostDirectiveArgs = {
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
  start: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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
};

export type PersonCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonCount'] = ResolversParentTypes['PersonCount']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
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

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  didYouMean: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SearchConnectionDidYouMeanArgs, 'first'>>;
  edges: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets: Resolver<ResolversTypes['SearchFacets'], ParentType, ContextType>;
  histogram: Resolver<ReadonlyArray<ResolversTypes['HistogramBin']>, ParentType, ContextType, RequireFields<SearchConnectionHistogramArgs, 'interval'>>;
  ignored: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
};

export type SourceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceCount'] = ResolversParentTypes['SourceCount']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  speaker: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  newQuotes?: SubscriptionResolver<ResolversTypes['Quote'], "newQuotes", ParentType, ContextType, Partial<SubscriptionNewQuotesArgs>>;
  reloadProgress?: SubscriptionResolver<ResolversTypes['Reload'], "reloadProgress", ParentType, ContextType, Partial<SubscriptionReloadProgressArgs>>;
};

export type TextCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextCount'] = ResolversParentTypes['TextCount']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  end: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
