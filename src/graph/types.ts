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
  /** The credit line as printed, e.g. `With reporting by A and B`. */
  readonly creditText?: Maybe<Scalars['String']['output']>;
  /** The dateline as printed, without the dash, e.g. `MINSK, October 22 (BelTA)`. */
  readonly datelineText?: Maybe<Scalars['String']['output']>;
  /** The file that the story is read from. Offsets count in its text. */
  readonly document: Document;
  /** The headline, on one line. */
  readonly headline: Scalars['String']['output'];
  /** Unique in the archive, the same after every reload and in every copy. */
  readonly id: Scalars['ID']['output'];
  /** The language of the story, as a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
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
  /** The moment it was published, where the page says the time and its zone. */
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
  kinds?: ReadonlyArray<QuoteKind>;
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

/** A page of articles. */
export type ArticleConnection = {
  /** The page. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** Where it lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only where asked for. */
  readonly totalCount: Scalars['Int']['output'];
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
  /** These words stand in the headline; case does not matter. */
  readonly headlineContains?: InputMaybe<Scalars['String']['input']>;
  /** It is one of these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It is in one of these languages (BCP 47). */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Someone it names fits. */
  readonly mentionedPerson?: InputMaybe<PersonFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<ArticleFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ArticleFilter>>;
  /** It was filed from one of these places; case does not matter. */
  readonly places?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** It was published on this day or later. */
  readonly publishedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** It was published on this day or earlier. */
  readonly publishedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Someone it quotes on the record fits. */
  readonly quotedPerson?: InputMaybe<PersonFilter>;
  /** It stands in one of these sections. */
  readonly sections?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Some quote in it, of any kind, fits. */
  readonly someQuote?: InputMaybe<QuoteFilter>;
  /** Some source has a part in it, and fits. */
  readonly source?: InputMaybe<SourceFilter>;
};

/** Orders of articles. */
export type ArticleOrder =
  /** Those with most words first. */
  | 'LONGEST'
  /** Those with most quotes on the record first. */
  | 'MOST_QUOTES'
  /** The latest first; undated ones last. */
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

/** Where a date was found. */
export type DateOrigin =
  /** In the fields before the text. */
  | 'FRONT_MATTER'
  /** On the page. */
  | 'PAGE'
  /** In the page's address. */
  | 'URL';

/** How exactly a date is told. */
export type DatePrecision =
  /** The day. */
  | 'DAY'
  /** The minute. */
  | 'MINUTE';

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
  /** The version of the rules that read it. */
  readonly extractorVersion: Scalars['String']['output'];
  /** The kind of file. */
  readonly format: DocumentFormat;
  /** Where it lay, as the seed script was told. */
  readonly path: Scalars['String']['output'];
  /** The kind of page it was recognised as, e.g. `generic`. */
  readonly profile: Scalars['String']['output'];
  /** When it was read. */
  readonly readAt: Scalars['DateTime']['output'];
  /** SHA-256 of its bytes, in lower-case hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** Whether the story stands as this file tells it. */
  readonly status: DocumentStatus;
  /** The decoded text, with byte order mark dropped and line ends made `\n`; otherwise untouched. */
  readonly text: Scalars['String']['output'];
};

/** Kinds of file. */
export type DocumentFormat =
  /** Markdown, with or without fields in front. */
  | 'MARKDOWN'
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
  /** Where it starts in the document's text. */
  readonly start: Scalars['Int']['output'];
  /** Its words, exactly as in the document. */
  readonly text: Scalars['String']['output'];
};


/** A paragraph of a story. */
export type ParagraphHighlightsArgs = {
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

/** A person named in the archive: schema.org's Person. The same name is the same person, and no other merging is silent. */
export type Person = Node & {
  /** Other forms of the name that the articles, or the archive's people file, have. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The same other forms, each with where it was seen. */
  readonly aliasesSeen: ReadonlyArray<SeenAlias>;
  /** In how many articles the person is named. */
  readonly articleCount: Scalars['Int']['output'];
  /** Articles that name the person, newest first unless asked otherwise. */
  readonly articles: ArticleConnection;
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
  /** What the person says, newest article first and in reading order within it, unless asked otherwise. */
  readonly quotes: QuoteConnection;
  /** A readable address, made of the name. */
  readonly slug: Scalars['String']['output'];
  /** Titles and offices printed with the name, newest first: true at the article's date. */
  readonly titles: ReadonlyArray<DatedTitle>;
  /** Identifier in Wikidata, e.g. `Q42`, where the archive's people file has one. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
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
export type PersonQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: ReadonlyArray<QuoteKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: QuoteOrder;
};


/** A person named in the archive: schema.org's Person. The same name is the same person, and no other merging is silent. */
export type PersonTitlesArgs = {
  first?: Scalars['Int']['input'];
};

/** The address of a person: exactly one of these. */
export type PersonBy =
  /** Their id. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; readonly slug?: never; }
  |  /** Their name or an alias; case and accents do not matter. */
  { readonly id?: never; readonly name: Scalars['String']['input']; readonly slug?: never; }
  |  /** Their slug. */
  { readonly id?: never; readonly name?: never; readonly slug: Scalars['String']['input']; };

/** A page of people. */
export type PersonConnection = {
  /** The page. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** Where it lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only where asked for. */
  readonly totalCount: Scalars['Int']['output'];
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
  /** Their name or an alias; case and accents do not matter. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Words that their name or an alias has in it; case and accents do not matter. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** They do not fit this. */
  readonly not?: InputMaybe<PersonFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PersonFilter>>;
  /** Something they say fits. */
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

/** Where every question starts. */
export type Query = {
  /** The archive as a whole: its version and what is in it. */
  readonly archive: Archive;
  /** One article, by any of its addresses; null where the archive has none. */
  readonly article?: Maybe<Article>;
  /** Articles, newest first unless asked otherwise. */
  readonly articles: ArticleConnection;
  /** Anything that has an id; null where the archive has nothing of that id. */
  readonly node?: Maybe<Node>;
  /** Several things by their ids, at most 100, in the order asked for; null where the archive has nothing of an id. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** People, most quoted first unless asked otherwise. */
  readonly people: PersonConnection;
  /**
   * One person, by id, slug, or any name the archive knows them by; null where there is none, or where two share the name.
   * A surname alone finds the one person who is called by it, before anyone of whom the archive knows no more than that.
   */
  readonly person?: Maybe<Person>;
  /** One quote by its id; null where the archive has none. */
  readonly quote?: Maybe<Quote>;
  /** Quotes, newest article first and in reading order within it, unless asked otherwise. */
  readonly quotes: QuoteConnection;
  /** One source, by id, slug, or any name the archive knows it by; null where there is none, or where two share the name. */
  readonly source?: Maybe<Source>;
  /** Sources, in the order of their articles unless asked otherwise. */
  readonly sources: SourceConnection;
};


/** Where every question starts. */
export type QueryArticleArgs = {
  by: ArticleBy;
};


/** Where every question starts. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: ArticleOrder;
};


/** Where every question starts. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where every question starts. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: PersonOrder;
};


/** Where every question starts. */
export type QueryPersonArgs = {
  by: PersonBy;
};


/** Where every question starts. */
export type QueryQuoteArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question starts. */
export type QueryQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: ReadonlyArray<QuoteKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: QuoteOrder;
};


/** Where every question starts. */
export type QuerySourceArgs = {
  by: SourceBy;
};


/** Where every question starts. */
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
  /** The words that show someone is speaking, e.g. `said`. */
  readonly cue?: Maybe<Scalars['String']['output']>;
  /** What the cue says of the speaking, e.g. DENY. */
  readonly cueSense?: Maybe<CueSense>;
  /** Other quotes of the same utterance, here or in other articles, the likest first. */
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
};

/** A page of quotes. */
export type QuoteConnection = {
  /** The page. */
  readonly edges: ReadonlyArray<QuoteEdge>;
  /** Where it lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only where asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What stands around a quote: with its text, a selector as in W3C's Web Annotation model. */
export type QuoteContext = {
  /** The paragraph after the quote's own. */
  readonly after?: Maybe<Paragraph>;
  /** The paragraph before the quote's own. */
  readonly before?: Maybe<Paragraph>;
  /** Up to 64 code units of the document before the words. */
  readonly prefix: Scalars['String']['output'];
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
  /** Other quotes of the same utterance are known (true), or not (false). */
  readonly hasEchoes?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its speaker is known (true), or not (false). */
  readonly hasSpeaker?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is one of these. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It is relayed by someone else (true), or not (false). */
  readonly isRelayed?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is of one of these kinds. (The argument `kinds` has to allow them too.) */
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
  /** A person who speaks it fits. */
  readonly person?: InputMaybe<PersonFilter>;
  /** It was published on this day or later. */
  readonly publishedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** It was published on this day or earlier. */
  readonly publishedTo?: InputMaybe<Scalars['Date']['input']>;
  /** An organisation that speaks it fits. */
  readonly source?: InputMaybe<SourceFilter>;
  /** These words stand in it; case does not matter. */
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

/** Another form of a name, and where it was seen. */
export type SeenAlias = {
  /** An article that prints it; null where the archive's people file has it. */
  readonly article?: Maybe<Article>;
  /** The form, as printed. */
  readonly name: Scalars['String']['output'];
};

/** An organisation that supplies news or says something: schema.org's Organization. */
export type Source = Node & {
  /** Other forms of the name that the articles have. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The same other forms, each with where it was seen. */
  readonly aliasesSeen: ReadonlyArray<SeenAlias>;
  /** In how many articles it has a part, or is named. */
  readonly articleCount: Scalars['Int']['output'];
  /** Articles it has a part in, newest first unless asked otherwise. */
  readonly articles: ArticleConnection;
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
export type SourceQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: ReadonlyArray<QuoteKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: QuoteOrder;
};

/** The address of a source: exactly one of these. */
export type SourceBy =
  /** Its id. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; readonly slug?: never; }
  |  /** Its name or an alias; case and accents do not matter. */
  { readonly id?: never; readonly name: Scalars['String']['input']; readonly slug?: never; }
  |  /** Its slug. */
  { readonly id?: never; readonly name?: never; readonly slug: Scalars['String']['input']; };

/** A page of sources. */
export type SourceConnection = {
  /** The page. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** Where it lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only where asked for. */
  readonly totalCount: Scalars['Int']['output'];
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
  /** Their name or an alias; case and accents do not matter. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Words that their name or an alias has in it; case and accents do not matter. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** They do not fit this. */
  readonly not?: InputMaybe<SourceFilter>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<SourceFilter>>;
  /** They have one of these roles: in the article at hand where it is asked of one, else in any. */
  readonly roles?: InputMaybe<ReadonlyArray<SourceRole>>;
  /** Something they say themselves fits. */
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

/** Who can speak, write or relay: a person, or an organisation. */
export type Speaker = Person | Source;

/** Speakers that an article does not name. */
export type UnnamedSpeaker =
  /** Someone who would not be named: `a senior official, speaking on condition of anonymity`. */
  | 'ANONYMOUS'
  /** Several people: `protesters`. */
  | 'GROUP'
  /** One person, described: `a bystander`. */
  | 'INDIVIDUAL';



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
  Speaker:
    | ( Omit<Person, 'aliasesSeen' | 'articles' | 'lookalikes' | 'quotes' | 'titles'> & { aliasesSeen: ReadonlyArray<_RefType['SeenAlias']>, articles: _RefType['ArticleConnection'], lookalikes: ReadonlyArray<_RefType['Lookalike']>, quotes: _RefType['QuoteConnection'], titles: ReadonlyArray<_RefType['DatedTitle']> } )
    | ( Omit<Source, 'aliasesSeen' | 'articles' | 'quotes'> & { aliasesSeen: ReadonlyArray<_RefType['SeenAlias']>, articles: _RefType['ArticleConnection'], quotes: _RefType['QuoteConnection'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( Omit<Article, 'authors' | 'paragraphs' | 'people' | 'quotes' | 'sources'> & { authors: ReadonlyArray<_RefType['ArticleAuthor']>, paragraphs: ReadonlyArray<_RefType['Paragraph']>, people: _RefType['PersonConnection'], quotes: _RefType['QuoteConnection'], sources: ReadonlyArray<_RefType['ArticleSource']> } )
    | ( Omit<Paragraph, 'article' | 'highlights'> & { article: _RefType['Article'], highlights: ReadonlyArray<_RefType['Highlight']> } )
    | ( Omit<Person, 'aliasesSeen' | 'articles' | 'lookalikes' | 'quotes' | 'titles'> & { aliasesSeen: ReadonlyArray<_RefType['SeenAlias']>, articles: _RefType['ArticleConnection'], lookalikes: ReadonlyArray<_RefType['Lookalike']>, quotes: _RefType['QuoteConnection'], titles: ReadonlyArray<_RefType['DatedTitle']> } )
    | ( Omit<Quote, 'article' | 'attribution' | 'coSpeakers' | 'context' | 'echoes' | 'nested' | 'paragraph' | 'parent' | 'spans' | 'speaker' | 'via'> & { article: _RefType['Article'], attribution: _RefType['Attribution'], coSpeakers: ReadonlyArray<_RefType['Speaker']>, context: _RefType['QuoteContext'], echoes: ReadonlyArray<_RefType['Echo']>, nested: ReadonlyArray<_RefType['Quote']>, paragraph: Maybe<_RefType['Paragraph']>, parent: Maybe<_RefType['Quote']>, spans: ReadonlyArray<_RefType['QuoteSpan']>, speaker: Maybe<_RefType['Speaker']>, via: Maybe<_RefType['Speaker']> } )
    | ( Omit<Source, 'aliasesSeen' | 'articles' | 'quotes'> & { aliasesSeen: ReadonlyArray<_RefType['SeenAlias']>, articles: _RefType['ArticleConnection'], quotes: _RefType['QuoteConnection'] } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Archive: ResolverTypeWrapper<Archive>;
  ArchiveCounts: ResolverTypeWrapper<ArchiveCounts>;
  Article: ResolverTypeWrapper<Omit<Article, 'authors' | 'paragraphs' | 'people' | 'quotes' | 'sources'> & { authors: ReadonlyArray<ResolversTypes['ArticleAuthor']>, paragraphs: ReadonlyArray<ResolversTypes['Paragraph']>, people: ResolversTypes['PersonConnection'], quotes: ResolversTypes['QuoteConnection'], sources: ReadonlyArray<ResolversTypes['ArticleSource']> }>;
  ArticleAuthor: ResolverTypeWrapper<Omit<ArticleAuthor, 'author'> & { author: Maybe<ResolversTypes['Speaker']> }>;
  ArticleBy: ArticleBy;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ArticleEdge']> }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFilter: ArticleFilter;
  ArticleOrder: ArticleOrder;
  ArticleSource: ResolverTypeWrapper<Omit<ArticleSource, 'source'> & { source: ResolversTypes['Source'] }>;
  Attribution: ResolverTypeWrapper<Omit<Attribution, 'contentSpans' | 'cueSpans' | 'speakerSpans'> & { contentSpans: ReadonlyArray<ResolversTypes['QuoteSpan']>, cueSpans: ReadonlyArray<ResolversTypes['QuoteSpan']>, speakerSpans: ReadonlyArray<ResolversTypes['QuoteSpan']> }>;
  Block: ResolverTypeWrapper<Block>;
  BlockRole: BlockRole;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CueSense: CueSense;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateOrigin: DateOrigin;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DatedTitle: ResolverTypeWrapper<Omit<DatedTitle, 'article'> & { article: ResolversTypes['Article'] }>;
  Diagnostic: ResolverTypeWrapper<Diagnostic>;
  Document: ResolverTypeWrapper<Document>;
  DocumentFormat: DocumentFormat;
  DocumentStatus: DocumentStatus;
  Echo: ResolverTypeWrapper<Omit<Echo, 'quote'> & { quote: ResolversTypes['Quote'] }>;
  EchoKind: EchoKind;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Highlight: ResolverTypeWrapper<Omit<Highlight, 'quote'> & { quote: ResolversTypes['Quote'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Lookalike: ResolverTypeWrapper<Omit<Lookalike, 'person'> & { person: ResolversTypes['Person'] }>;
  LookalikeEvidence: LookalikeEvidence;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Paragraph: ResolverTypeWrapper<Omit<Paragraph, 'article' | 'highlights'> & { article: ResolversTypes['Article'], highlights: ReadonlyArray<ResolversTypes['Highlight']> }>;
  ParagraphKind: ParagraphKind;
  Person: ResolverTypeWrapper<Omit<Person, 'aliasesSeen' | 'articles' | 'lookalikes' | 'quotes' | 'titles'> & { aliasesSeen: ReadonlyArray<ResolversTypes['SeenAlias']>, articles: ResolversTypes['ArticleConnection'], lookalikes: ReadonlyArray<ResolversTypes['Lookalike']>, quotes: ResolversTypes['QuoteConnection'], titles: ReadonlyArray<ResolversTypes['DatedTitle']> }>;
  PersonBy: PersonBy;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  PersonOrder: PersonOrder;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<Omit<Quote, 'article' | 'attribution' | 'coSpeakers' | 'context' | 'echoes' | 'nested' | 'paragraph' | 'parent' | 'spans' | 'speaker' | 'via'> & { article: ResolversTypes['Article'], attribution: ResolversTypes['Attribution'], coSpeakers: ReadonlyArray<ResolversTypes['Speaker']>, context: ResolversTypes['QuoteContext'], echoes: ReadonlyArray<ResolversTypes['Echo']>, nested: ReadonlyArray<ResolversTypes['Quote']>, paragraph: Maybe<ResolversTypes['Paragraph']>, parent: Maybe<ResolversTypes['Quote']>, spans: ReadonlyArray<ResolversTypes['QuoteSpan']>, speaker: Maybe<ResolversTypes['Speaker']>, via: Maybe<ResolversTypes['Speaker']> }>;
  QuoteConnection: ResolverTypeWrapper<Omit<QuoteConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['QuoteEdge']> }>;
  QuoteContext: ResolverTypeWrapper<Omit<QuoteContext, 'after' | 'before'> & { after: Maybe<ResolversTypes['Paragraph']>, before: Maybe<ResolversTypes['Paragraph']> }>;
  QuoteEdge: ResolverTypeWrapper<Omit<QuoteEdge, 'node'> & { node: ResolversTypes['Quote'] }>;
  QuoteFilter: QuoteFilter;
  QuoteKind: QuoteKind;
  QuoteOrder: QuoteOrder;
  QuoteSpan: ResolverTypeWrapper<Omit<QuoteSpan, 'paragraph'> & { paragraph: Maybe<ResolversTypes['Paragraph']> }>;
  SeenAlias: ResolverTypeWrapper<Omit<SeenAlias, 'article'> & { article: Maybe<ResolversTypes['Article']> }>;
  Source: ResolverTypeWrapper<Omit<Source, 'aliasesSeen' | 'articles' | 'quotes'> & { aliasesSeen: ReadonlyArray<ResolversTypes['SeenAlias']>, articles: ResolversTypes['ArticleConnection'], quotes: ResolversTypes['QuoteConnection'] }>;
  SourceBy: SourceBy;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  SourceKind: SourceKind;
  SourceOrder: SourceOrder;
  SourceRole: SourceRole;
  Speaker: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Speaker']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnnamedSpeaker: UnnamedSpeaker;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Archive: Archive;
  ArchiveCounts: ArchiveCounts;
  Article: Omit<Article, 'authors' | 'paragraphs' | 'people' | 'quotes' | 'sources'> & { authors: ReadonlyArray<ResolversParentTypes['ArticleAuthor']>, paragraphs: ReadonlyArray<ResolversParentTypes['Paragraph']>, people: ResolversParentTypes['PersonConnection'], quotes: ResolversParentTypes['QuoteConnection'], sources: ReadonlyArray<ResolversParentTypes['ArticleSource']> };
  ArticleAuthor: Omit<ArticleAuthor, 'author'> & { author: Maybe<ResolversParentTypes['Speaker']> };
  ArticleBy: ArticleBy;
  ArticleConnection: Omit<ArticleConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ArticleEdge']> };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFilter: ArticleFilter;
  ArticleSource: Omit<ArticleSource, 'source'> & { source: ResolversParentTypes['Source'] };
  Attribution: Omit<Attribution, 'contentSpans' | 'cueSpans' | 'speakerSpans'> & { contentSpans: ReadonlyArray<ResolversParentTypes['QuoteSpan']>, cueSpans: ReadonlyArray<ResolversParentTypes['QuoteSpan']>, speakerSpans: ReadonlyArray<ResolversParentTypes['QuoteSpan']> };
  Block: Block;
  Boolean: Scalars['Boolean']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DatedTitle: Omit<DatedTitle, 'article'> & { article: ResolversParentTypes['Article'] };
  Diagnostic: Diagnostic;
  Document: Document;
  Echo: Omit<Echo, 'quote'> & { quote: ResolversParentTypes['Quote'] };
  Float: Scalars['Float']['output'];
  Highlight: Omit<Highlight, 'quote'> & { quote: ResolversParentTypes['Quote'] };
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Lookalike: Omit<Lookalike, 'person'> & { person: ResolversParentTypes['Person'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Paragraph: Omit<Paragraph, 'article' | 'highlights'> & { article: ResolversParentTypes['Article'], highlights: ReadonlyArray<ResolversParentTypes['Highlight']> };
  Person: Omit<Person, 'aliasesSeen' | 'articles' | 'lookalikes' | 'quotes' | 'titles'> & { aliasesSeen: ReadonlyArray<ResolversParentTypes['SeenAlias']>, articles: ResolversParentTypes['ArticleConnection'], lookalikes: ReadonlyArray<ResolversParentTypes['Lookalike']>, quotes: ResolversParentTypes['QuoteConnection'], titles: ReadonlyArray<ResolversParentTypes['DatedTitle']> };
  PersonBy: PersonBy;
  PersonConnection: Omit<PersonConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  Query: Record<PropertyKey, never>;
  Quote: Omit<Quote, 'article' | 'attribution' | 'coSpeakers' | 'context' | 'echoes' | 'nested' | 'paragraph' | 'parent' | 'spans' | 'speaker' | 'via'> & { article: ResolversParentTypes['Article'], attribution: ResolversParentTypes['Attribution'], coSpeakers: ReadonlyArray<ResolversParentTypes['Speaker']>, context: ResolversParentTypes['QuoteContext'], echoes: ReadonlyArray<ResolversParentTypes['Echo']>, nested: ReadonlyArray<ResolversParentTypes['Quote']>, paragraph: Maybe<ResolversParentTypes['Paragraph']>, parent: Maybe<ResolversParentTypes['Quote']>, spans: ReadonlyArray<ResolversParentTypes['QuoteSpan']>, speaker: Maybe<ResolversParentTypes['Speaker']>, via: Maybe<ResolversParentTypes['Speaker']> };
  QuoteConnection: Omit<QuoteConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['QuoteEdge']> };
  QuoteContext: Omit<QuoteContext, 'after' | 'before'> & { after: Maybe<ResolversParentTypes['Paragraph']>, before: Maybe<ResolversParentTypes['Paragraph']> };
  QuoteEdge: Omit<QuoteEdge, 'node'> & { node: ResolversParentTypes['Quote'] };
  QuoteFilter: QuoteFilter;
  QuoteSpan: Omit<QuoteSpan, 'paragraph'> & { paragraph: Maybe<ResolversParentTypes['Paragraph']> };
  SeenAlias: Omit<SeenAlias, 'article'> & { article: Maybe<ResolversParentTypes['Article']> };
  Source: Omit<Source, 'aliasesSeen' | 'articles' | 'quotes'> & { aliasesSeen: ReadonlyArray<ResolversParentTypes['SeenAlias']>, articles: ResolversParentTypes['ArticleConnection'], quotes: ResolversParentTypes['QuoteConnection'] };
  SourceBy: SourceBy;
  SourceConnection: Omit<SourceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  Speaker: ResolversUnionTypes<ResolversParentTypes>['Speaker'];
  String: Scalars['String']['output'];
  URL: Scalars['URL']['output'];
};

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
  creditText: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datelineText: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  headline: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  quotes: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<ArticleQuotesArgs, 'kinds' | 'order'>>;
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

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
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

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  end: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  start: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LookalikeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lookalike'] = ResolversParentTypes['Lookalike']> = {
  evidence: Resolver<ResolversTypes['LookalikeEvidence'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  similarity: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Paragraph' | 'Person' | 'Quote' | 'Source', ParentType, ContextType>;
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
  start: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  aliasesSeen: Resolver<ReadonlyArray<ResolversTypes['SeenAlias']>, ParentType, ContextType>;
  articleCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<PersonArticlesArgs, 'order'>>;
  familyName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lookalikes: Resolver<ReadonlyArray<ResolversTypes['Lookalike']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quoteCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotes: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<PersonQuotesArgs, 'kinds' | 'order'>>;
  slug: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles: Resolver<ReadonlyArray<ResolversTypes['DatedTitle']>, ParentType, ContextType, RequireFields<PersonTitlesArgs, 'first'>>;
  wikidataId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  archive?: Resolver<ResolversTypes['Archive'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'by'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'order'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'order'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'by'>>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType, RequireFields<QueryQuoteArgs, 'id'>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<QueryQuotesArgs, 'kinds' | 'order'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'by'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'order'>>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  article: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  attribution: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  coSpeakers: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  content: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  context: Resolver<ResolversTypes['QuoteContext'], ParentType, ContextType>;
  cue: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cueSense: Resolver<Maybe<ResolversTypes['CueSense']>, ParentType, ContextType>;
  echoes: Resolver<ReadonlyArray<ResolversTypes['Echo']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['QuoteKind'], ParentType, ContextType>;
  length: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nested: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  paragraph: Resolver<Maybe<ResolversTypes['Paragraph']>, ParentType, ContextType>;
  parent: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  position: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spans: Resolver<ReadonlyArray<ResolversTypes['QuoteSpan']>, ParentType, ContextType>;
  speaker: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  speakerMention: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unnamedSpeaker: Resolver<Maybe<ResolversTypes['UnnamedSpeaker']>, ParentType, ContextType>;
  via: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  viaMention: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteConnection'] = ResolversParentTypes['QuoteConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['QuoteEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuoteContextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteContext'] = ResolversParentTypes['QuoteContext']> = {
  after: Resolver<Maybe<ResolversTypes['Paragraph']>, ParentType, ContextType>;
  before: Resolver<Maybe<ResolversTypes['Paragraph']>, ParentType, ContextType>;
  prefix: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suffix: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteEdge'] = ResolversParentTypes['QuoteEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
};

export type QuoteSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteSpan'] = ResolversParentTypes['QuoteSpan']> = {
  end: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paragraph: Resolver<Maybe<ResolversTypes['Paragraph']>, ParentType, ContextType>;
  start: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeenAliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeenAlias'] = ResolversParentTypes['SeenAlias']> = {
  article: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  aliases: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  aliasesSeen: Resolver<ReadonlyArray<ResolversTypes['SeenAlias']>, ParentType, ContextType>;
  articleCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<SourceArticlesArgs, 'order'>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quoteCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotes: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<SourceQuotesArgs, 'kinds' | 'order'>>;
  slug: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SpeakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  __resolveType: TypeResolveFn<'Person' | 'Source', ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type Resolvers<ContextType = Context> = {
  Archive: ArchiveResolvers<ContextType>;
  ArchiveCounts: ArchiveCountsResolvers<ContextType>;
  Article: ArticleResolvers<ContextType>;
  ArticleAuthor: ArticleAuthorResolvers<ContextType>;
  ArticleConnection: ArticleConnectionResolvers<ContextType>;
  ArticleEdge: ArticleEdgeResolvers<ContextType>;
  ArticleSource: ArticleSourceResolvers<ContextType>;
  Attribution: AttributionResolvers<ContextType>;
  Block: BlockResolvers<ContextType>;
  Date: GraphQLScalarType;
  DateTime: GraphQLScalarType;
  DatedTitle: DatedTitleResolvers<ContextType>;
  Diagnostic: DiagnosticResolvers<ContextType>;
  Document: DocumentResolvers<ContextType>;
  Echo: EchoResolvers<ContextType>;
  Highlight: HighlightResolvers<ContextType>;
  Lookalike: LookalikeResolvers<ContextType>;
  Node: NodeResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  Paragraph: ParagraphResolvers<ContextType>;
  Person: PersonResolvers<ContextType>;
  PersonConnection: PersonConnectionResolvers<ContextType>;
  PersonEdge: PersonEdgeResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  Quote: QuoteResolvers<ContextType>;
  QuoteConnection: QuoteConnectionResolvers<ContextType>;
  QuoteContext: QuoteContextResolvers<ContextType>;
  QuoteEdge: QuoteEdgeResolvers<ContextType>;
  QuoteSpan: QuoteSpanResolvers<ContextType>;
  SeenAlias: SeenAliasResolvers<ContextType>;
  Source: SourceResolvers<ContextType>;
  SourceConnection: SourceConnectionResolvers<ContextType>;
  SourceEdge: SourceEdgeResolvers<ContextType>;
  Speaker: SpeakerResolvers<ContextType>;
  URL: GraphQLScalarType;
};

