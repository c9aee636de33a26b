/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The address of an article: exactly one of these. */
export type ArticleBy =
  {   /** Its id. */
  readonly id: string | number; readonly slug?: never; readonly url?: never; }
  |  { readonly id?: never;   /** Its slug. */
  readonly slug: string; readonly url?: never; }
  |  { readonly id?: never; readonly slug?: never;   /** The story's own address, as in `Article.url`. */
  readonly url: string; };

/** Conditions on articles. All given conditions must hold. */
export type ArticleFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ArticleFilter> | null | undefined;
  /** These words stand in the headline; case, accents, and how a sign is typed do not matter, nor where lines end. */
  readonly headlineContains?: string | null | undefined;
  /** It is one of these. */
  readonly ids?: ReadonlyArray<string | number> | null | undefined;
  /**
   * It is in one of these languages: tags or ranges (BCP 47), or ISO 639 codes. `en` matches `en`, `en-GB` and `eng`. `en-US`
   * does not match `en-GB`, but matches articles that are only known to be in `en`.
   */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** At least one person it names matches. */
  readonly mentionedPerson?: PersonFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ArticleFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ArticleFilter> | null | undefined;
  /** It was filed from one of these places; case, accents, and how a sign is typed do not matter. */
  readonly places?: ReadonlyArray<string> | null | undefined;
  /** It was published on this day or later. */
  readonly publishedFrom?: string | null | undefined;
  /** It was published on this day or earlier. */
  readonly publishedTo?: string | null | undefined;
  /** At least one person it quotes on the record matches. */
  readonly quotedPerson?: PersonFilter | null | undefined;
  /** It stands in one of these sections; case, accents, and how a sign is typed do not matter. */
  readonly sections?: ReadonlyArray<string> | null | undefined;
  /** At least one quote in it, of any kind, matches. */
  readonly someQuote?: QuoteFilter | null | undefined;
  /** At least one source with a role in it matches. */
  readonly source?: SourceFilter | null | undefined;
  /** Its headline, standfirst or a paragraph has these words, as `search` reads them. */
  readonly text?: string | null | undefined;
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

/** Differences between two quotes of one utterance. */
export type EchoKind =
  /** They are the same words; typing, brackets and notes apart. */
  | 'EXACT'
  /** One was edited. */
  | 'NEARLY'
  /** One holds all words of the other. */
  | 'TRIMMED';

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

/** The address of a person: exactly one of these. */
export type PersonBy =
  {   /** Their id. */
  readonly id: string | number; readonly name?: never; readonly slug?: never; }
  |  { readonly id?: never;   /** Name or alias, with letters folded as in `search`: `jurgen weiss` is `Jürgen Weiß`. */
  readonly name: string; readonly slug?: never; }
  |  { readonly id?: never; readonly name?: never;   /** Their slug. */
  readonly slug: string; };

/** Conditions on people. All given conditions must hold. */
export type PersonFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<PersonFilter> | null | undefined;
  /** There is someone who may be the same person (true), or not (false). */
  readonly hasLookalikes?: boolean | null | undefined;
  /** They are one of these. */
  readonly ids?: ReadonlyArray<string | number> | null | undefined;
  /** They have at least so many quotes on the record. */
  readonly minQuotes?: number | null | undefined;
  /** Name or alias, with letters folded as in `search`: `jurgen weiss` is `Jürgen Weiß`. */
  readonly name?: string | null | undefined;
  /** The name or an alias contains these words, with letters folded as in `search`. */
  readonly nameContains?: string | null | undefined;
  /** They do not match this. */
  readonly not?: PersonFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<PersonFilter> | null | undefined;
  /** At least one article that names them matches. */
  readonly someArticle?: ArticleFilter | null | undefined;
  /** At least one of their quotes, of any kind, matches. */
  readonly someQuote?: QuoteFilter | null | undefined;
};

/** Conditions on quotes. All given conditions must hold. */
export type QuoteFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<QuoteFilter> | null | undefined;
  /** Its article matches. */
  readonly article?: ArticleFilter | null | undefined;
  /** Its cue has one of these senses. */
  readonly cueSenses?: ReadonlyArray<CueSense> | null | undefined;
  /** It is another quote of the same utterance as the quote with this id. */
  readonly echoOf?: string | number | null | undefined;
  /** Other quotes of the same utterance are known (true), or not (false). */
  readonly hasEchoes?: boolean | null | undefined;
  /** Its speaker is known (true), or not (false). */
  readonly hasSpeaker?: boolean | null | undefined;
  /** It is one of these. */
  readonly ids?: ReadonlyArray<string | number> | null | undefined;
  /** It is relayed by another party (true), or not (false). */
  readonly isRelayed?: boolean | null | undefined;
  /** It is of one of these kinds. */
  readonly kinds?: ReadonlyArray<QuoteKind> | null | undefined;
  /** It has at most so many UTF-16 code units. */
  readonly maxLength?: number | null | undefined;
  /** The chance that its attribution is right is at least this, from 0 to 1. */
  readonly minConfidence?: number | null | undefined;
  /** It has at least so many UTF-16 code units. */
  readonly minLength?: number | null | undefined;
  /** This does not hold. */
  readonly not?: QuoteFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<QuoteFilter> | null | undefined;
  /** It was published on this day or later. */
  readonly publishedFrom?: string | null | undefined;
  /** It was published on this day or earlier. */
  readonly publishedTo?: string | null | undefined;
  /** At least one source with a role in its article matches. */
  readonly source?: SourceFilter | null | undefined;
  /** At least one of its speakers matches. */
  readonly speaker?: SpeakerFilter | null | undefined;
  /** It is on the record and has these words, as `search` reads them. */
  readonly text?: string | null | undefined;
  /** These words stand in it; case, accents, and how a sign is typed do not matter, nor where lines end. */
  readonly textContains?: string | null | undefined;
  /** Its speaker is an unnamed one of these kinds. */
  readonly unnamedSpeakers?: ReadonlyArray<UnnamedSpeaker> | null | undefined;
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

/** Whether a rule still decides. */
export type RuleStatus =
  /** It decides today. */
  | 'CURRENT'
  /** Only archives of earlier versions have the name. */
  | 'RETIRED';

/** Conditions on search results. All given conditions must hold. */
export type SearchFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<SearchFilter> | null | undefined;
  /** It is, or is part of, an article that matches. */
  readonly article?: ArticleFilter | null | undefined;
  /** This does not hold. */
  readonly not?: SearchFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<SearchFilter> | null | undefined;
  /** It was published on this day or later. */
  readonly publishedFrom?: string | null | undefined;
  /** It was published on this day or earlier. */
  readonly publishedTo?: string | null | undefined;
  /** It is a quote that matches. */
  readonly quote?: QuoteFilter | null | undefined;
  /** It is a quote that matches, or a paragraph in which such a quote begins. The facets of a search count these. */
  readonly someQuote?: QuoteFilter | null | undefined;
};

/** Orders of search results. */
export type SearchOrder =
  /** The latest article first, in reading order within it; names before all of them. */
  | 'NEWEST'
  /** The reverse of NEWEST. */
  | 'OLDEST'
  /** Best first among the thousand newest hits. The others follow, newest first. */
  | 'RELEVANCE';

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

/** The address of a source: exactly one of these. */
export type SourceBy =
  {   /** Its id. */
  readonly id: string | number; readonly name?: never; readonly slug?: never; }
  |  { readonly id?: never;   /** Name or alias, with letters folded as in `search`: case and accents do not matter. */
  readonly name: string; readonly slug?: never; }
  |  { readonly id?: never; readonly name?: never;   /** Its slug. */
  readonly slug: string; };

/** Conditions on sources. All given conditions must hold. */
export type SourceFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<SourceFilter> | null | undefined;
  /** They are one of these. */
  readonly ids?: ReadonlyArray<string | number> | null | undefined;
  /** They are of one of these kinds. */
  readonly kinds?: ReadonlyArray<SourceKind> | null | undefined;
  /** They have at least so many quotes on the record. */
  readonly minQuotes?: number | null | undefined;
  /** Name or alias, with letters folded as in `search`: `jurgen weiss` is `Jürgen Weiß`. */
  readonly name?: string | null | undefined;
  /** The name or an alias contains these words, with letters folded as in `search`. */
  readonly nameContains?: string | null | undefined;
  /** They do not match this. */
  readonly not?: SourceFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<SourceFilter> | null | undefined;
  /** They have one of these roles: in the article, if the filter applies to the sources of an article, else in any article. */
  readonly roles?: ReadonlyArray<SourceRole> | null | undefined;
  /** At least one article in which they have a role or are named matches. */
  readonly someArticle?: ArticleFilter | null | undefined;
  /** At least one of their own quotes, of any kind, matches. */
  readonly someQuote?: QuoteFilter | null | undefined;
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

/** A condition on speakers: exactly one of these. */
export type SpeakerFilter =
  {   /** They are one of these people and sources. */
  readonly ids: ReadonlyArray<string | number>; readonly person?: never; readonly source?: never; }
  |  { readonly ids?: never;   /** They are a person who matches. */
  readonly person: PersonFilter; readonly source?: never; }
  |  { readonly ids?: never; readonly person?: never;   /** They are a source that matches. */
  readonly source: SourceFilter; };

/** Shares of the articles' text that can be given. */
export type TextAccess =
  /**
   * The sentences with quotes on the record. Of each other stretch of a line an ellipsis and blanks of the same length are
   * given, so that offsets stay true.
   */
  | 'EXCERPT'
  /** All of it. */
  | 'FULL';

/** Speakers that an article does not name. */
export type UnnamedSpeaker =
  /** Someone who would not be named: `a senior official, speaking on condition of anonymity`. */
  | 'ANONYMOUS'
  /** Several people: `protesters`. */
  | 'GROUP'
  /** One person, described: `a bystander`. */
  | 'INDIVIDUAL';

/** Reasons why a version of an article ended. */
export type VersionEnd =
  /** The text of its file changed. */
  | 'REPLACED'
  /** Its file was gone, and a load with `--prune` withdrew the article. */
  | 'WITHDRAWN';

export type ArchiveVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type ArchiveVersionQuery = { readonly archive: { readonly version: number } | null };

export type FindPeopleQueryVariables = Exact<{
  text: string;
}>;


export type FindPeopleQuery = { readonly people: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string }> } | null };

export type SuggestQueryVariables = Exact<{
  text: string;
  words: string;
  withWords: boolean;
}>;


export type SuggestQuery = { readonly people: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly quoteCount: number }> } | null, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly articleCount: number }> } | null, readonly search?: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly slug: string, readonly headline: string, readonly publishedOn: string | null }
      | Record<PropertyKey, never>
    > } | null };

export type ArticleItemFragment = { readonly id: string, readonly slug: string, readonly headline: string, readonly standfirst: string | null, readonly publishedOn: string | null, readonly language: string, readonly quoteCount: number, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly slug: string, readonly name: string } }> };

export type CorrectionNoticeFragment = { readonly id: string, readonly kind: CorrectionKind, readonly status: CorrectionStatus, readonly author: string, readonly note: string | null, readonly createdAt: string, readonly before: string | null, readonly after: string | null };

export type RuleWordsQueryVariables = Exact<{
  name: string;
}>;


export type RuleWordsQuery = { readonly rules: ReadonlyArray<{ readonly description: string, readonly languages: ReadonlyArray<string>, readonly decisions: number, readonly precision: number | null, readonly example: { readonly text: string } | null }> | null };

export type TextRightsFragment = { readonly access: TextAccess, readonly copyrightNotice: string | null, readonly url: string | null };

export type ArticlePreviewQueryVariables = Exact<{
  by: ArticleBy;
}>;


export type ArticlePreviewQuery = { readonly article: { readonly headline: string, readonly standfirst: string | null, readonly publishedOn: string | null, readonly paragraphs: ReadonlyArray<{ readonly text: string }>, readonly rights: { readonly access: TextAccess, readonly copyrightNotice: string | null, readonly url: string | null }, readonly sources: ReadonlyArray<{ readonly source: { readonly name: string } }> } | null };

export type PersonPreviewQueryVariables = Exact<{
  by: PersonBy;
}>;


export type PersonPreviewQuery = { readonly person: { readonly name: string, readonly quoteCount: number, readonly articleCount: number, readonly titles: ReadonlyArray<{ readonly text: string }> } | null };

export type SourcePreviewQueryVariables = Exact<{
  by: SourceBy;
}>;


export type SourcePreviewQuery = { readonly source: { readonly name: string, readonly articleCount: number } | null };

export type QuotePreviewQueryVariables = Exact<{
  id: string | number;
}>;


export type QuotePreviewQuery = { readonly quote: { readonly text: string, readonly speakerMention: string | null, readonly rights: { readonly access: TextAccess, readonly copyrightNotice: string | null, readonly url: string | null }, readonly speaker:
      | { readonly name: string }
      | { readonly name: string }
     | null, readonly article: { readonly headline: string, readonly publishedOn: string | null, readonly sources: ReadonlyArray<{ readonly source: { readonly name: string } }> } } | null };

export type FilteredQuotesQueryVariables = Exact<{
  filter?: QuoteFilter | null | undefined;
  kinds?: ReadonlyArray<QuoteKind> | QuoteKind | null | undefined;
  order: QuoteOrder;
}>;


export type FilteredQuotesQuery = { readonly quotes: { readonly totalCount: number, readonly totalCountRelation: CountRelation, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: QuoteKind, readonly text: string, readonly speakerMention: string | null, readonly unnamedSpeaker: UnnamedSpeaker | null, readonly cue: string | null, readonly cueSense: CueSense | null, readonly echoCount: number, readonly rights: { readonly access: TextAccess, readonly copyrightNotice: string | null, readonly url: string | null }, readonly speaker:
        | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
       | null, readonly attribution: { readonly rule: string, readonly confidence: number }, readonly article: { readonly id: string, readonly slug: string, readonly headline: string, readonly publishedOn: string | null, readonly language: string, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly slug: string, readonly name: string } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type MoreQuotesQueryVariables = Exact<{
  filter?: QuoteFilter | null | undefined;
  kinds?: ReadonlyArray<QuoteKind> | QuoteKind | null | undefined;
  order: QuoteOrder;
  after?: string | null | undefined;
}>;


export type MoreQuotesQuery = { readonly quotes: { readonly totalCount: number, readonly totalCountRelation: CountRelation, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: QuoteKind, readonly text: string, readonly speakerMention: string | null, readonly unnamedSpeaker: UnnamedSpeaker | null, readonly cue: string | null, readonly cueSense: CueSense | null, readonly echoCount: number, readonly rights: { readonly access: TextAccess, readonly copyrightNotice: string | null, readonly url: string | null }, readonly speaker:
        | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
       | null, readonly attribution: { readonly rule: string, readonly confidence: number }, readonly article: { readonly id: string, readonly slug: string, readonly headline: string, readonly publishedOn: string | null, readonly language: string, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly slug: string, readonly name: string } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type NarrowByQueryVariables = Exact<{
  filter?: QuoteFilter | null | undefined;
  undated?: QuoteFilter | null | undefined;
  kinds?: ReadonlyArray<QuoteKind> | QuoteKind | null | undefined;
}>;


export type NarrowByQuery = { readonly span: { readonly histogram: ReadonlyArray<{ readonly start: string, readonly count: number }> } | null, readonly ofAllKinds: { readonly facets: { readonly kinds: ReadonlyArray<{ readonly count: number, readonly kind: QuoteKind }> } } | null, readonly quotes: { readonly facets: { readonly speakers: ReadonlyArray<{ readonly count: number, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
         }>, readonly sources: ReadonlyArray<{ readonly count: number, readonly source: { readonly id: string, readonly name: string } }>, readonly cueSenses: ReadonlyArray<{ readonly count: number, readonly cueSense: CueSense }> } } | null };

type SpeakerName_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string };

type SpeakerName_Source_Fragment = { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string };

export type SpeakerNameFragment =
  | SpeakerName_Person_Fragment
  | SpeakerName_Source_Fragment
;

export type QuoteItemFragment = { readonly id: string, readonly kind: QuoteKind, readonly text: string, readonly speakerMention: string | null, readonly unnamedSpeaker: UnnamedSpeaker | null, readonly cue: string | null, readonly cueSense: CueSense | null, readonly echoCount: number, readonly rights: { readonly access: TextAccess, readonly copyrightNotice: string | null, readonly url: string | null }, readonly speaker:
    | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
    | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
   | null, readonly attribution: { readonly rule: string, readonly confidence: number }, readonly article: { readonly id: string, readonly slug: string, readonly headline: string, readonly publishedOn: string | null, readonly language: string, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly slug: string, readonly name: string } }> } };

export type QuotePageFragment = { readonly totalCount: number, readonly totalCountRelation: CountRelation, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: QuoteKind, readonly text: string, readonly speakerMention: string | null, readonly unnamedSpeaker: UnnamedSpeaker | null, readonly cue: string | null, readonly cueSense: CueSense | null, readonly echoCount: number, readonly rights: { readonly access: TextAccess, readonly copyrightNotice: string | null, readonly url: string | null }, readonly speaker:
      | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
      | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
     | null, readonly attribution: { readonly rule: string, readonly confidence: number }, readonly article: { readonly id: string, readonly slug: string, readonly headline: string, readonly publishedOn: string | null, readonly language: string, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly slug: string, readonly name: string } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type SpeakerQuotesQueryVariables = Exact<{
  id: string | number;
  filter?: QuoteFilter | null | undefined;
  kinds?: ReadonlyArray<QuoteKind> | QuoteKind | null | undefined;
  order: QuoteOrder;
  after?: string | null | undefined;
}>;


export type SpeakerQuotesQuery = { readonly node:
    | { readonly quotes: { readonly totalCount: number, readonly totalCountRelation: CountRelation, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: QuoteKind, readonly text: string, readonly speakerMention: string | null, readonly unnamedSpeaker: UnnamedSpeaker | null, readonly cue: string | null, readonly cueSense: CueSense | null, readonly echoCount: number, readonly rights: { readonly access: TextAccess, readonly copyrightNotice: string | null, readonly url: string | null }, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
           | null, readonly attribution: { readonly rule: string, readonly confidence: number }, readonly article: { readonly id: string, readonly slug: string, readonly headline: string, readonly publishedOn: string | null, readonly language: string, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly slug: string, readonly name: string } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly quotes: { readonly totalCount: number, readonly totalCountRelation: CountRelation, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: QuoteKind, readonly text: string, readonly speakerMention: string | null, readonly unnamedSpeaker: UnnamedSpeaker | null, readonly cue: string | null, readonly cueSense: CueSense | null, readonly echoCount: number, readonly rights: { readonly access: TextAccess, readonly copyrightNotice: string | null, readonly url: string | null }, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
           | null, readonly attribution: { readonly rule: string, readonly confidence: number }, readonly article: { readonly id: string, readonly slug: string, readonly headline: string, readonly publishedOn: string | null, readonly language: string, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly slug: string, readonly name: string } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type TakeQuotesQueryVariables = Exact<{
  filter?: QuoteFilter | null | undefined;
  kinds?: ReadonlyArray<QuoteKind> | QuoteKind | null | undefined;
  order: QuoteOrder;
  after?: string | null | undefined;
}>;


export type TakeQuotesQuery = { readonly quotes: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: QuoteKind, readonly text: string, readonly content: string, readonly speakerMention: string | null, readonly cue: string | null, readonly cueSense: CueSense | null, readonly echoCount: number, readonly speaker:
        | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
       | null, readonly spans: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly attribution: { readonly rule: string, readonly confidence: number }, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null, readonly url: string | null, readonly copyrightNotice: string | null, readonly document: { readonly path: string, readonly sha256: string }, readonly sources: ReadonlyArray<{ readonly role: SourceRole, readonly source: { readonly id: string, readonly name: string } }> } }> } | null };

export type TakenQuoteFragment = { readonly id: string, readonly kind: QuoteKind, readonly text: string, readonly content: string, readonly speakerMention: string | null, readonly cue: string | null, readonly cueSense: CueSense | null, readonly echoCount: number, readonly speaker:
    | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
    | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
   | null, readonly spans: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly attribution: { readonly rule: string, readonly confidence: number }, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null, readonly url: string | null, readonly copyrightNotice: string | null, readonly document: { readonly path: string, readonly sha256: string }, readonly sources: ReadonlyArray<{ readonly role: SourceRole, readonly source: { readonly id: string, readonly name: string } }> } };

export type ArchiveViewQueryVariables = Exact<{ [key: string]: never; }>;


export type ArchiveViewQuery = { readonly archive: { readonly version: number, readonly loadedAt: string | null, readonly counts: { readonly articles: number, readonly paragraphs: number, readonly quotes: number, readonly people: number, readonly sources: number } } | null, readonly articles: { readonly histogram: ReadonlyArray<{ readonly start: string, readonly count: number }>, readonly facets: { readonly languages: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly sources: ReadonlyArray<{ readonly count: number, readonly source: { readonly id: string, readonly slug: string, readonly name: string } }>, readonly sections: ReadonlyArray<{ readonly value: string, readonly count: number }> } } | null, readonly all: { readonly totalCount: number, readonly totalCountRelation: CountRelation } | null, readonly atNine: { readonly totalCount: number, readonly totalCountRelation: CountRelation } | null, readonly atSeven: { readonly totalCount: number, readonly totalCountRelation: CountRelation } | null, readonly atFive: { readonly totalCount: number, readonly totalCountRelation: CountRelation } | null, readonly unsure: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: QuoteKind, readonly text: string, readonly speakerMention: string | null, readonly unnamedSpeaker: UnnamedSpeaker | null, readonly cue: string | null, readonly cueSense: CueSense | null, readonly echoCount: number, readonly rights: { readonly access: TextAccess, readonly copyrightNotice: string | null, readonly url: string | null }, readonly speaker:
        | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
       | null, readonly attribution: { readonly rule: string, readonly confidence: number }, readonly article: { readonly id: string, readonly slug: string, readonly headline: string, readonly publishedOn: string | null, readonly language: string, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly slug: string, readonly name: string } }> } }> } | null, readonly rules: ReadonlyArray<{ readonly name: string, readonly status: RuleStatus, readonly description: string, readonly languages: ReadonlyArray<string>, readonly decisions: number, readonly precision: number | null }> | null, readonly corrections: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: CorrectionKind, readonly status: CorrectionStatus, readonly author: string, readonly note: string | null, readonly createdAt: string, readonly before: string | null, readonly after: string | null }> } | null };

export type ArticleVersionsQueryVariables = Exact<{
  article: string | number;
}>;


export type ArticleVersionsQuery = { readonly articleVersions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly end: VersionEnd, readonly endedAt: string, readonly headline: string, readonly paragraphs: ReadonlyArray<{ readonly position: number, readonly text: string }>, readonly quotes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly speaker: string | null }> }> | null };

export type ArticleViewQueryVariables = Exact<{
  by: ArticleBy;
  kinds: ReadonlyArray<QuoteKind> | QuoteKind;
}>;


export type ArticleViewQuery = { readonly article: { readonly id: string, readonly slug: string, readonly headline: string, readonly standfirst: string | null, readonly bylineText: string | null, readonly publishedOn: string | null, readonly publishedAt: string | null, readonly publishedRaw: string | null, readonly datelineText: string | null, readonly section: string | null, readonly language: string, readonly creditText: string | null, readonly copyrightNotice: string | null, readonly url: string | null, readonly wordCount: number, readonly authors: ReadonlyArray<{ readonly text: string, readonly author:
        | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
       | null }>, readonly rights: { readonly access: TextAccess, readonly copyrightNotice: string | null, readonly url: string | null }, readonly sources: ReadonlyArray<{ readonly role: SourceRole, readonly creditText: string | null, readonly source: { readonly id: string, readonly slug: string, readonly name: string } }>, readonly document: { readonly path: string }, readonly paragraphs: ReadonlyArray<{ readonly id: string, readonly position: number, readonly kind: ParagraphKind, readonly text: string, readonly start: number, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number, readonly quote: { readonly id: string } }> }>, readonly quotes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: QuoteKind, readonly text: string, readonly speakerMention: string | null, readonly unnamedSpeaker: UnnamedSpeaker | null, readonly cue: string | null, readonly cueSense: CueSense | null, readonly echoCount: number, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
         | null, readonly coSpeakers: ReadonlyArray<
          | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
        >, readonly via:
          | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
         | null, readonly echoes: ReadonlyArray<{ readonly kind: EchoKind, readonly quote: { readonly id: string, readonly article: { readonly headline: string, readonly publishedOn: string | null } } }>, readonly attribution: { readonly rule: string, readonly confidence: number, readonly cueSpans: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly speakerSpans: ReadonlyArray<{ readonly start: number, readonly end: number }> } }> }, readonly formerVersions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly end: VersionEnd, readonly endedAt: string, readonly headline: string }>, readonly nearDuplicates: ReadonlyArray<{ readonly similarity: number, readonly article: { readonly id: string, readonly slug: string, readonly headline: string, readonly publishedOn: string | null } }>, readonly corrections: ReadonlyArray<{ readonly id: string, readonly kind: CorrectionKind, readonly status: CorrectionStatus, readonly author: string, readonly note: string | null, readonly createdAt: string, readonly before: string | null, readonly after: string | null }> } | null };

export type LostQuoteQueryVariables = Exact<{
  id: string | number;
}>;


export type LostQuoteQuery = { readonly quote: { readonly id: string, readonly kind: QuoteKind, readonly text: string, readonly article: { readonly id: string, readonly slug: string, readonly headline: string } } | null };

export type MarkedQuotesQueryVariables = Exact<{
  article: string | number;
  kinds: ReadonlyArray<QuoteKind> | QuoteKind;
  after?: string | null | undefined;
}>;


export type MarkedQuotesQuery = { readonly article: { readonly quotes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: QuoteKind, readonly text: string, readonly speakerMention: string | null, readonly unnamedSpeaker: UnnamedSpeaker | null, readonly cue: string | null, readonly cueSense: CueSense | null, readonly echoCount: number, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
         | null, readonly coSpeakers: ReadonlyArray<
          | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
        >, readonly via:
          | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
         | null, readonly echoes: ReadonlyArray<{ readonly kind: EchoKind, readonly quote: { readonly id: string, readonly article: { readonly headline: string, readonly publishedOn: string | null } } }>, readonly attribution: { readonly rule: string, readonly confidence: number, readonly cueSpans: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly speakerSpans: ReadonlyArray<{ readonly start: number, readonly end: number }> } }> } } | null };

export type MarkedQuotePageFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: QuoteKind, readonly text: string, readonly speakerMention: string | null, readonly unnamedSpeaker: UnnamedSpeaker | null, readonly cue: string | null, readonly cueSense: CueSense | null, readonly echoCount: number, readonly speaker:
      | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
      | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
     | null, readonly coSpeakers: ReadonlyArray<
      | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
      | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
    >, readonly via:
      | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
      | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
     | null, readonly echoes: ReadonlyArray<{ readonly kind: EchoKind, readonly quote: { readonly id: string, readonly article: { readonly headline: string, readonly publishedOn: string | null } } }>, readonly attribution: { readonly rule: string, readonly confidence: number, readonly cueSpans: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly speakerSpans: ReadonlyArray<{ readonly start: number, readonly end: number }> } }> };

export type MarkedQuoteFragment = { readonly id: string, readonly kind: QuoteKind, readonly text: string, readonly speakerMention: string | null, readonly unnamedSpeaker: UnnamedSpeaker | null, readonly cue: string | null, readonly cueSense: CueSense | null, readonly echoCount: number, readonly speaker:
    | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
    | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
   | null, readonly coSpeakers: ReadonlyArray<
    | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
    | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
  >, readonly via:
    | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
    | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
   | null, readonly echoes: ReadonlyArray<{ readonly kind: EchoKind, readonly quote: { readonly id: string, readonly article: { readonly headline: string, readonly publishedOn: string | null } } }>, readonly attribution: { readonly rule: string, readonly confidence: number, readonly cueSpans: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly speakerSpans: ReadonlyArray<{ readonly start: number, readonly end: number }> } };

export type PageFurnitureQueryVariables = Exact<{
  article: string | number;
}>;


export type PageFurnitureQuery = { readonly article: { readonly document: { readonly text: string, readonly blocks: ReadonlyArray<{ readonly role: BlockRole, readonly start: number, readonly end: number }> } } | null };

export type CompareViewQueryVariables = Exact<{
  a: PersonBy;
  b: PersonBy;
  hasA: boolean;
  hasB: boolean;
  filterA?: QuoteFilter | null | undefined;
  filterB?: QuoteFilter | null | undefined;
}>;


export type CompareViewQuery = { readonly a?: { readonly id: string, readonly slug: string, readonly name: string, readonly quotes: { readonly totalCount: number, readonly totalCountRelation: CountRelation, readonly histogram: ReadonlyArray<{ readonly start: string, readonly count: number }>, readonly facets: { readonly cueSenses: ReadonlyArray<{ readonly count: number, readonly cueSense: CueSense }> }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: QuoteKind, readonly text: string, readonly speakerMention: string | null, readonly unnamedSpeaker: UnnamedSpeaker | null, readonly cue: string | null, readonly cueSense: CueSense | null, readonly echoCount: number, readonly rights: { readonly access: TextAccess, readonly copyrightNotice: string | null, readonly url: string | null }, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
         | null, readonly attribution: { readonly rule: string, readonly confidence: number }, readonly article: { readonly id: string, readonly slug: string, readonly headline: string, readonly publishedOn: string | null, readonly language: string, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly slug: string, readonly name: string } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly topSources: ReadonlyArray<{ readonly count: number, readonly source: { readonly id: string, readonly name: string } }> } | null, readonly b?: { readonly id: string, readonly slug: string, readonly name: string, readonly quotes: { readonly totalCount: number, readonly totalCountRelation: CountRelation, readonly histogram: ReadonlyArray<{ readonly start: string, readonly count: number }>, readonly facets: { readonly cueSenses: ReadonlyArray<{ readonly count: number, readonly cueSense: CueSense }> }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: QuoteKind, readonly text: string, readonly speakerMention: string | null, readonly unnamedSpeaker: UnnamedSpeaker | null, readonly cue: string | null, readonly cueSense: CueSense | null, readonly echoCount: number, readonly rights: { readonly access: TextAccess, readonly copyrightNotice: string | null, readonly url: string | null }, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
         | null, readonly attribution: { readonly rule: string, readonly confidence: number }, readonly article: { readonly id: string, readonly slug: string, readonly headline: string, readonly publishedOn: string | null, readonly language: string, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly slug: string, readonly name: string } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly topSources: ReadonlyArray<{ readonly count: number, readonly source: { readonly id: string, readonly name: string } }> } | null };

export type ComparedPersonFragment = { readonly id: string, readonly slug: string, readonly name: string, readonly topSources: ReadonlyArray<{ readonly count: number, readonly source: { readonly id: string, readonly name: string } }> };

export type ComparedQuotesFragment = { readonly totalCount: number, readonly totalCountRelation: CountRelation, readonly histogram: ReadonlyArray<{ readonly start: string, readonly count: number }>, readonly facets: { readonly cueSenses: ReadonlyArray<{ readonly count: number, readonly cueSense: CueSense }> }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: QuoteKind, readonly text: string, readonly speakerMention: string | null, readonly unnamedSpeaker: UnnamedSpeaker | null, readonly cue: string | null, readonly cueSense: CueSense | null, readonly echoCount: number, readonly rights: { readonly access: TextAccess, readonly copyrightNotice: string | null, readonly url: string | null }, readonly speaker:
      | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
      | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
     | null, readonly attribution: { readonly rule: string, readonly confidence: number }, readonly article: { readonly id: string, readonly slug: string, readonly headline: string, readonly publishedOn: string | null, readonly language: string, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly slug: string, readonly name: string } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type HomeViewQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeViewQuery = { readonly archive: { readonly version: number, readonly loadedAt: string | null, readonly counts: { readonly articles: number, readonly quotes: number, readonly people: number, readonly sources: number } } | null, readonly articles: { readonly histogram: ReadonlyArray<{ readonly start: string, readonly count: number }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly headline: string, readonly standfirst: string | null, readonly publishedOn: string | null, readonly language: string, readonly quoteCount: number, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly slug: string, readonly name: string } }> }> } | null, readonly quotes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: QuoteKind, readonly text: string, readonly speakerMention: string | null, readonly unnamedSpeaker: UnnamedSpeaker | null, readonly cue: string | null, readonly cueSense: CueSense | null, readonly echoCount: number, readonly rights: { readonly access: TextAccess, readonly copyrightNotice: string | null, readonly url: string | null }, readonly speaker:
        | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
       | null, readonly attribution: { readonly rule: string, readonly confidence: number }, readonly article: { readonly id: string, readonly slug: string, readonly headline: string, readonly publishedOn: string | null, readonly language: string, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly slug: string, readonly name: string } }> } }> } | null };

export type MostQuotedQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type MostQuotedQuery = { readonly quotes: { readonly facets: { readonly speakers: ReadonlyArray<{ readonly count: number, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
         }> } } | null };

export type PersonViewQueryVariables = Exact<{
  by: PersonBy;
  filter?: QuoteFilter | null | undefined;
  kinds?: ReadonlyArray<QuoteKind> | QuoteKind | null | undefined;
  order: QuoteOrder;
}>;


export type PersonViewQuery = { readonly person: { readonly id: string, readonly slug: string, readonly name: string, readonly wikidataId: string | null, readonly quoteCount: number, readonly articleCount: number, readonly aliasesSeen: ReadonlyArray<{ readonly name: string, readonly article: { readonly id: string, readonly slug: string, readonly publishedOn: string | null } | null }>, readonly titles: ReadonlyArray<{ readonly text: string, readonly article: { readonly id: string, readonly slug: string, readonly publishedOn: string | null } }>, readonly lookalikes: ReadonlyArray<{ readonly evidence: LookalikeEvidence, readonly similarity: number, readonly name: string, readonly otherName: string, readonly person: { readonly id: string, readonly slug: string, readonly name: string, readonly quoteCount: number } }>, readonly quotedWith: ReadonlyArray<{ readonly count: number, readonly person: { readonly id: string, readonly slug: string, readonly name: string } }>, readonly topSources: ReadonlyArray<{ readonly count: number, readonly source: { readonly id: string, readonly slug: string, readonly name: string } }>, readonly quotes: { readonly totalCount: number, readonly totalCountRelation: CountRelation, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: QuoteKind, readonly text: string, readonly speakerMention: string | null, readonly unnamedSpeaker: UnnamedSpeaker | null, readonly cue: string | null, readonly cueSense: CueSense | null, readonly echoCount: number, readonly rights: { readonly access: TextAccess, readonly copyrightNotice: string | null, readonly url: string | null }, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
         | null, readonly attribution: { readonly rule: string, readonly confidence: number }, readonly article: { readonly id: string, readonly slug: string, readonly headline: string, readonly publishedOn: string | null, readonly language: string, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly slug: string, readonly name: string } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly corrections: ReadonlyArray<{ readonly id: string, readonly kind: CorrectionKind, readonly status: CorrectionStatus, readonly author: string, readonly note: string | null, readonly createdAt: string, readonly before: string | null, readonly after: string | null }> } | null };

export type QuoteViewQueryVariables = Exact<{
  id: string | number;
}>;


export type QuoteViewQuery = { readonly quote: { readonly content: string, readonly id: string, readonly kind: QuoteKind, readonly text: string, readonly speakerMention: string | null, readonly unnamedSpeaker: UnnamedSpeaker | null, readonly cue: string | null, readonly cueSense: CueSense | null, readonly echoCount: number, readonly via:
      | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
      | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
     | null, readonly coSpeakers: ReadonlyArray<
      | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
      | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
    >, readonly parent: { readonly id: string, readonly text: string } | null, readonly nested: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly spans: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly context: { readonly before: { readonly id: string, readonly text: string } | null, readonly after: { readonly id: string, readonly text: string } | null }, readonly paragraph: { readonly id: string, readonly position: number, readonly text: string, readonly start: number } | null, readonly attribution: { readonly distance: number, readonly diagnostics: ReadonlyArray<string>, readonly rule: string, readonly confidence: number, readonly cueSpans: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly speakerSpans: ReadonlyArray<{ readonly start: number, readonly end: number }> }, readonly echoes: ReadonlyArray<{ readonly kind: EchoKind, readonly similarity: number, readonly quote: { readonly id: string, readonly kind: QuoteKind, readonly text: string, readonly speakerMention: string | null, readonly unnamedSpeaker: UnnamedSpeaker | null, readonly cue: string | null, readonly cueSense: CueSense | null, readonly echoCount: number, readonly rights: { readonly access: TextAccess, readonly copyrightNotice: string | null, readonly url: string | null }, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
         | null, readonly attribution: { readonly rule: string, readonly confidence: number }, readonly article: { readonly id: string, readonly slug: string, readonly headline: string, readonly publishedOn: string | null, readonly language: string, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly slug: string, readonly name: string } }> } } }>, readonly corrections: ReadonlyArray<{ readonly id: string, readonly kind: CorrectionKind, readonly status: CorrectionStatus, readonly author: string, readonly note: string | null, readonly createdAt: string, readonly before: string | null, readonly after: string | null }>, readonly rights: { readonly access: TextAccess, readonly copyrightNotice: string | null, readonly url: string | null }, readonly speaker:
      | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
      | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
     | null, readonly article: { readonly id: string, readonly slug: string, readonly headline: string, readonly publishedOn: string | null, readonly language: string, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly slug: string, readonly name: string } }> } } | null };

export type SearchViewQueryVariables = Exact<{
  query: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  filter?: SearchFilter | null | undefined;
  undated?: SearchFilter | null | undefined;
  order: SearchOrder;
}>;


export type SearchViewQuery = { readonly span: { readonly histogram: ReadonlyArray<{ readonly start: string, readonly count: number }> } | null, readonly search: { readonly didYouMean: ReadonlyArray<string>, readonly ignored: ReadonlyArray<string>, readonly totalCount: number, readonly totalCountRelation: CountRelation, readonly facets: { readonly types: ReadonlyArray<{ readonly count: number, readonly type: SearchType }>, readonly speakers: ReadonlyArray<{ readonly count: number, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
         }>, readonly sources: ReadonlyArray<{ readonly count: number, readonly source: { readonly id: string, readonly name: string } }>, readonly cueSenses: ReadonlyArray<{ readonly count: number, readonly cueSense: CueSense }> }, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly snippets: ReadonlyArray<{ readonly field: SnippetField, readonly text: string, readonly start: number, readonly matches: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
        | { readonly __typename: 'Article', readonly id: string, readonly slug: string, readonly headline: string, readonly publishedOn: string | null, readonly language: string, readonly rights: { readonly access: TextAccess, readonly copyrightNotice: string | null, readonly url: string | null } }
        | { readonly __typename: 'Paragraph', readonly id: string, readonly position: number, readonly article: { readonly id: string, readonly slug: string, readonly headline: string, readonly publishedOn: string | null, readonly language: string, readonly rights: { readonly access: TextAccess, readonly copyrightNotice: string | null, readonly url: string | null } } }
        | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string, readonly quoteCount: number }
        | { readonly __typename: 'Quote', readonly id: string, readonly kind: QuoteKind, readonly text: string, readonly speakerMention: string | null, readonly unnamedSpeaker: UnnamedSpeaker | null, readonly cue: string | null, readonly cueSense: CueSense | null, readonly echoCount: number, readonly rights: { readonly access: TextAccess, readonly copyrightNotice: string | null, readonly url: string | null }, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
           | null, readonly attribution: { readonly rule: string, readonly confidence: number }, readonly article: { readonly id: string, readonly slug: string, readonly headline: string, readonly publishedOn: string | null, readonly language: string, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly slug: string, readonly name: string } }> } }
        | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string, readonly articleCount: number }
       }> } | null };

export type MoreResultsQueryVariables = Exact<{
  query: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  filter?: SearchFilter | null | undefined;
  order: SearchOrder;
  after?: string | null | undefined;
}>;


export type MoreResultsQuery = { readonly search: { readonly totalCount: number, readonly totalCountRelation: CountRelation, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly snippets: ReadonlyArray<{ readonly field: SnippetField, readonly text: string, readonly start: number, readonly matches: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
        | { readonly __typename: 'Article', readonly id: string, readonly slug: string, readonly headline: string, readonly publishedOn: string | null, readonly language: string, readonly rights: { readonly access: TextAccess, readonly copyrightNotice: string | null, readonly url: string | null } }
        | { readonly __typename: 'Paragraph', readonly id: string, readonly position: number, readonly article: { readonly id: string, readonly slug: string, readonly headline: string, readonly publishedOn: string | null, readonly language: string, readonly rights: { readonly access: TextAccess, readonly copyrightNotice: string | null, readonly url: string | null } } }
        | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string, readonly quoteCount: number }
        | { readonly __typename: 'Quote', readonly id: string, readonly kind: QuoteKind, readonly text: string, readonly speakerMention: string | null, readonly unnamedSpeaker: UnnamedSpeaker | null, readonly cue: string | null, readonly cueSense: CueSense | null, readonly echoCount: number, readonly rights: { readonly access: TextAccess, readonly copyrightNotice: string | null, readonly url: string | null }, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
           | null, readonly attribution: { readonly rule: string, readonly confidence: number }, readonly article: { readonly id: string, readonly slug: string, readonly headline: string, readonly publishedOn: string | null, readonly language: string, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly slug: string, readonly name: string } }> } }
        | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string, readonly articleCount: number }
       }> } | null };

export type SearchPageFragment = { readonly totalCount: number, readonly totalCountRelation: CountRelation, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly snippets: ReadonlyArray<{ readonly field: SnippetField, readonly text: string, readonly start: number, readonly matches: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
      | { readonly __typename: 'Article', readonly id: string, readonly slug: string, readonly headline: string, readonly publishedOn: string | null, readonly language: string, readonly rights: { readonly access: TextAccess, readonly copyrightNotice: string | null, readonly url: string | null } }
      | { readonly __typename: 'Paragraph', readonly id: string, readonly position: number, readonly article: { readonly id: string, readonly slug: string, readonly headline: string, readonly publishedOn: string | null, readonly language: string, readonly rights: { readonly access: TextAccess, readonly copyrightNotice: string | null, readonly url: string | null } } }
      | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string, readonly quoteCount: number }
      | { readonly __typename: 'Quote', readonly id: string, readonly kind: QuoteKind, readonly text: string, readonly speakerMention: string | null, readonly unnamedSpeaker: UnnamedSpeaker | null, readonly cue: string | null, readonly cueSense: CueSense | null, readonly echoCount: number, readonly rights: { readonly access: TextAccess, readonly copyrightNotice: string | null, readonly url: string | null }, readonly speaker:
          | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
         | null, readonly attribution: { readonly rule: string, readonly confidence: number }, readonly article: { readonly id: string, readonly slug: string, readonly headline: string, readonly publishedOn: string | null, readonly language: string, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly slug: string, readonly name: string } }> } }
      | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string, readonly articleCount: number }
     }> };

export type TakeResultsQueryVariables = Exact<{
  query: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  filter?: SearchFilter | null | undefined;
  order: SearchOrder;
  after?: string | null | undefined;
}>;


export type TakeResultsQuery = { readonly search: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly snippets: ReadonlyArray<{ readonly field: SnippetField, readonly text: string, readonly start: number, readonly matches: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly node:
        | { readonly __typename: 'Article', readonly id: string, readonly headline: string, readonly publishedOn: string | null, readonly url: string | null, readonly copyrightNotice: string | null, readonly sources: ReadonlyArray<{ readonly role: SourceRole, readonly source: { readonly id: string, readonly name: string } }> }
        | { readonly __typename: 'Paragraph', readonly id: string, readonly start: number, readonly end: number, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null, readonly url: string | null, readonly copyrightNotice: string | null, readonly sources: ReadonlyArray<{ readonly role: SourceRole, readonly source: { readonly id: string, readonly name: string } }> } }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Quote', readonly id: string, readonly speaker:
            | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
            | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
           | null, readonly spans: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly attribution: { readonly confidence: number }, readonly article: { readonly id: string, readonly headline: string, readonly publishedOn: string | null, readonly url: string | null, readonly copyrightNotice: string | null, readonly sources: ReadonlyArray<{ readonly role: SourceRole, readonly source: { readonly id: string, readonly name: string } }> } }
        | { readonly __typename: 'Source', readonly id: string, readonly name: string }
       }> } | null };

export type TakenArticleFragment = { readonly id: string, readonly headline: string, readonly publishedOn: string | null, readonly url: string | null, readonly copyrightNotice: string | null, readonly sources: ReadonlyArray<{ readonly role: SourceRole, readonly source: { readonly id: string, readonly name: string } }> };

export type SourceViewQueryVariables = Exact<{
  by: SourceBy;
  articleFilter?: ArticleFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type SourceViewQuery = { readonly source: { readonly id: string, readonly slug: string, readonly name: string, readonly kind: SourceKind, readonly quoteCount: number, readonly articleCount: number, readonly aliasesSeen: ReadonlyArray<{ readonly name: string, readonly article: { readonly id: string, readonly slug: string, readonly headline: string } | null }>, readonly topSpeakers: ReadonlyArray<{ readonly count: number, readonly speaker:
        | { readonly __typename: 'Person', readonly id: string, readonly slug: string, readonly name: string }
        | { readonly __typename: 'Source', readonly id: string, readonly slug: string, readonly name: string }
       }>, readonly span: { readonly histogram: ReadonlyArray<{ readonly start: string, readonly count: number }> }, readonly articles: { readonly totalCount: number, readonly totalCountRelation: CountRelation, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly headline: string, readonly standfirst: string | null, readonly publishedOn: string | null, readonly language: string, readonly quoteCount: number, readonly sources: ReadonlyArray<{ readonly source: { readonly id: string, readonly slug: string, readonly name: string } }> }> }, readonly corrections: ReadonlyArray<{ readonly id: string, readonly kind: CorrectionKind, readonly status: CorrectionStatus, readonly author: string, readonly note: string | null, readonly createdAt: string, readonly before: string | null, readonly after: string | null }> } | null };

export type TakeArticlesQueryVariables = Exact<{
  by: SourceBy;
  filter?: ArticleFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type TakeArticlesQuery = { readonly source: { readonly articles: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly wordCount: number, readonly quoteCount: number, readonly language: string, readonly id: string, readonly headline: string, readonly publishedOn: string | null, readonly url: string | null, readonly copyrightNotice: string | null, readonly document: { readonly path: string, readonly sha256: string }, readonly sources: ReadonlyArray<{ readonly role: SourceRole, readonly source: { readonly id: string, readonly name: string } }> }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ArticleItemFragmentDoc = new TypedDocumentString(`
    fragment ArticleItem on Article {
  id
  slug
  headline
  standfirst
  publishedOn
  language
  quoteCount
  sources(roles: [ORIGINATOR]) {
    source {
      id
      slug
      name
    }
  }
}
    `, {"fragmentName":"ArticleItem"}) as unknown as TypedDocumentString<ArticleItemFragment, unknown>;
export const CorrectionNoticeFragmentDoc = new TypedDocumentString(`
    fragment CorrectionNotice on Correction {
  id
  kind
  status
  author
  note
  createdAt
  before
  after
}
    `, {"fragmentName":"CorrectionNotice"}) as unknown as TypedDocumentString<CorrectionNoticeFragment, unknown>;
export const SpeakerNameFragmentDoc = new TypedDocumentString(`
    fragment SpeakerName on Speaker {
  __typename
  id
  slug
  name
}
    `, {"fragmentName":"SpeakerName"}) as unknown as TypedDocumentString<SpeakerNameFragment, unknown>;
export const TakenQuoteFragmentDoc = new TypedDocumentString(`
    fragment TakenQuote on Quote {
  id
  kind
  text
  content
  speakerMention
  cue
  cueSense
  echoCount
  speaker {
    ...SpeakerName
  }
  spans {
    start
    end
  }
  attribution {
    rule
    confidence
  }
  article {
    id
    headline
    publishedOn
    url
    copyrightNotice
    document {
      path
      sha256
    }
    sources {
      role
      source {
        id
        name
      }
    }
  }
}
    fragment SpeakerName on Speaker {
  __typename
  id
  slug
  name
}`, {"fragmentName":"TakenQuote"}) as unknown as TypedDocumentString<TakenQuoteFragment, unknown>;
export const MarkedQuoteFragmentDoc = new TypedDocumentString(`
    fragment MarkedQuote on Quote {
  id
  kind
  text
  speaker {
    ...SpeakerName
  }
  coSpeakers {
    ...SpeakerName
  }
  speakerMention
  unnamedSpeaker
  cue
  cueSense
  via {
    ...SpeakerName
  }
  echoCount
  echoes(first: 3) {
    kind
    quote {
      id
      article {
        headline
        publishedOn
      }
    }
  }
  attribution {
    rule
    confidence
    cueSpans {
      start
      end
    }
    speakerSpans {
      start
      end
    }
  }
}
    fragment SpeakerName on Speaker {
  __typename
  id
  slug
  name
}`, {"fragmentName":"MarkedQuote"}) as unknown as TypedDocumentString<MarkedQuoteFragment, unknown>;
export const MarkedQuotePageFragmentDoc = new TypedDocumentString(`
    fragment MarkedQuotePage on QuoteConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...MarkedQuote
  }
}
    fragment SpeakerName on Speaker {
  __typename
  id
  slug
  name
}
fragment MarkedQuote on Quote {
  id
  kind
  text
  speaker {
    ...SpeakerName
  }
  coSpeakers {
    ...SpeakerName
  }
  speakerMention
  unnamedSpeaker
  cue
  cueSense
  via {
    ...SpeakerName
  }
  echoCount
  echoes(first: 3) {
    kind
    quote {
      id
      article {
        headline
        publishedOn
      }
    }
  }
  attribution {
    rule
    confidence
    cueSpans {
      start
      end
    }
    speakerSpans {
      start
      end
    }
  }
}`, {"fragmentName":"MarkedQuotePage"}) as unknown as TypedDocumentString<MarkedQuotePageFragment, unknown>;
export const ComparedPersonFragmentDoc = new TypedDocumentString(`
    fragment ComparedPerson on Person {
  id
  slug
  name
  topSources(first: 10) {
    count
    source {
      id
      name
    }
  }
}
    `, {"fragmentName":"ComparedPerson"}) as unknown as TypedDocumentString<ComparedPersonFragment, unknown>;
export const TextRightsFragmentDoc = new TypedDocumentString(`
    fragment TextRights on TextRights {
  access
  copyrightNotice
  url
}
    `, {"fragmentName":"TextRights"}) as unknown as TypedDocumentString<TextRightsFragment, unknown>;
export const QuoteItemFragmentDoc = new TypedDocumentString(`
    fragment QuoteItem on Quote {
  id
  kind
  text
  speakerMention
  unnamedSpeaker
  cue
  cueSense
  echoCount
  rights {
    ...TextRights
  }
  speaker {
    ...SpeakerName
  }
  attribution {
    rule
    confidence
  }
  article {
    id
    slug
    headline
    publishedOn
    language
    sources(roles: [ORIGINATOR]) {
      source {
        id
        slug
        name
      }
    }
  }
}
    fragment TextRights on TextRights {
  access
  copyrightNotice
  url
}
fragment SpeakerName on Speaker {
  __typename
  id
  slug
  name
}`, {"fragmentName":"QuoteItem"}) as unknown as TypedDocumentString<QuoteItemFragment, unknown>;
export const QuotePageFragmentDoc = new TypedDocumentString(`
    fragment QuotePage on QuoteConnection {
  totalCount
  totalCountRelation
  nodes {
    ...QuoteItem
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment TextRights on TextRights {
  access
  copyrightNotice
  url
}
fragment SpeakerName on Speaker {
  __typename
  id
  slug
  name
}
fragment QuoteItem on Quote {
  id
  kind
  text
  speakerMention
  unnamedSpeaker
  cue
  cueSense
  echoCount
  rights {
    ...TextRights
  }
  speaker {
    ...SpeakerName
  }
  attribution {
    rule
    confidence
  }
  article {
    id
    slug
    headline
    publishedOn
    language
    sources(roles: [ORIGINATOR]) {
      source {
        id
        slug
        name
      }
    }
  }
}`, {"fragmentName":"QuotePage"}) as unknown as TypedDocumentString<QuotePageFragment, unknown>;
export const ComparedQuotesFragmentDoc = new TypedDocumentString(`
    fragment ComparedQuotes on QuoteConnection {
  ...QuotePage
  histogram(interval: MONTH) {
    start
    count
  }
  facets {
    cueSenses {
      count
      cueSense
    }
  }
}
    fragment TextRights on TextRights {
  access
  copyrightNotice
  url
}
fragment SpeakerName on Speaker {
  __typename
  id
  slug
  name
}
fragment QuoteItem on Quote {
  id
  kind
  text
  speakerMention
  unnamedSpeaker
  cue
  cueSense
  echoCount
  rights {
    ...TextRights
  }
  speaker {
    ...SpeakerName
  }
  attribution {
    rule
    confidence
  }
  article {
    id
    slug
    headline
    publishedOn
    language
    sources(roles: [ORIGINATOR]) {
      source {
        id
        slug
        name
      }
    }
  }
}
fragment QuotePage on QuoteConnection {
  totalCount
  totalCountRelation
  nodes {
    ...QuoteItem
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`, {"fragmentName":"ComparedQuotes"}) as unknown as TypedDocumentString<ComparedQuotesFragment, unknown>;
export const SearchPageFragmentDoc = new TypedDocumentString(`
    fragment SearchPage on SearchConnection {
  totalCount
  totalCountRelation
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    snippets {
      field
      text
      start
      matches {
        start
        end
      }
    }
    node {
      __typename
      ... on Article {
        id
        slug
        headline
        publishedOn
        language
        rights {
          ...TextRights
        }
      }
      ... on Paragraph {
        id
        position
        article {
          id
          slug
          headline
          publishedOn
          language
          rights {
            ...TextRights
          }
        }
      }
      ... on Quote {
        ...QuoteItem
      }
      ... on Person {
        id
        slug
        name
        quoteCount
      }
      ... on Source {
        id
        slug
        name
        articleCount
      }
    }
  }
}
    fragment TextRights on TextRights {
  access
  copyrightNotice
  url
}
fragment SpeakerName on Speaker {
  __typename
  id
  slug
  name
}
fragment QuoteItem on Quote {
  id
  kind
  text
  speakerMention
  unnamedSpeaker
  cue
  cueSense
  echoCount
  rights {
    ...TextRights
  }
  speaker {
    ...SpeakerName
  }
  attribution {
    rule
    confidence
  }
  article {
    id
    slug
    headline
    publishedOn
    language
    sources(roles: [ORIGINATOR]) {
      source {
        id
        slug
        name
      }
    }
  }
}`, {"fragmentName":"SearchPage"}) as unknown as TypedDocumentString<SearchPageFragment, unknown>;
export const TakenArticleFragmentDoc = new TypedDocumentString(`
    fragment TakenArticle on Article {
  id
  headline
  publishedOn
  url
  copyrightNotice
  sources {
    role
    source {
      id
      name
    }
  }
}
    `, {"fragmentName":"TakenArticle"}) as unknown as TypedDocumentString<TakenArticleFragment, unknown>;
export const ArchiveVersionDocument = new TypedDocumentString(`
    query ArchiveVersion {
  archive {
    version
  }
}
    `, {"hash":"sha256:1694aaee45788c273823636b306613b903728073b1a90dbd7857704250cf2170"}) as unknown as TypedDocumentString<ArchiveVersionQuery, ArchiveVersionQueryVariables>;
export const FindPeopleDocument = new TypedDocumentString(`
    query FindPeople($text: String!) {
  people(first: 8, filter: {nameContains: $text}) {
    nodes {
      id
      slug
      name
    }
  }
}
    `, {"hash":"sha256:a011d81d77a7986b1a45f174652529ebece4cbbe3b66c52bafcf0fd8920a2df1"}) as unknown as TypedDocumentString<FindPeopleQuery, FindPeopleQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($text: String!, $words: String!, $withWords: Boolean!) {
  people(first: 5, filter: {nameContains: $text}) {
    nodes {
      id
      slug
      name
      quoteCount
    }
  }
  sources(first: 4, filter: {nameContains: $text}) {
    nodes {
      id
      slug
      name
      articleCount
    }
  }
  search(query: $words, types: [ARTICLE], first: 4) @include(if: $withWords) {
    nodes {
      ... on Article {
        id
        slug
        headline
        publishedOn
      }
    }
  }
}
    `, {"hash":"sha256:d8179aacd649dc8738d03a8c277400f4f556bf6ef3ff473cf724cb051ebf272c"}) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const RuleWordsDocument = new TypedDocumentString(`
    query RuleWords($name: String!) {
  rules(name: $name) {
    description
    languages
    decisions
    precision
    example {
      text
    }
  }
}
    `, {"hash":"sha256:a72a954f6b3d2e5fc32f8c8ede6be49fa0d12b4e29ac228cc19c4d995aca4a54"}) as unknown as TypedDocumentString<RuleWordsQuery, RuleWordsQueryVariables>;
export const ArticlePreviewDocument = new TypedDocumentString(`
    query ArticlePreview($by: ArticleBy!) {
  article(by: $by) {
    headline
    standfirst
    publishedOn
    paragraphs(first: 1) {
      text
    }
    rights {
      ...TextRights
    }
    sources(roles: [ORIGINATOR]) {
      source {
        name
      }
    }
  }
}
    fragment TextRights on TextRights {
  access
  copyrightNotice
  url
}`, {"hash":"sha256:102e12ad8c350e11361857d1ca7cdca02f4c540b0ebb6de20ce10ff044c0acc7"}) as unknown as TypedDocumentString<ArticlePreviewQuery, ArticlePreviewQueryVariables>;
export const PersonPreviewDocument = new TypedDocumentString(`
    query PersonPreview($by: PersonBy!) {
  person(by: $by) {
    name
    quoteCount
    articleCount
    titles(first: 1) {
      text
    }
  }
}
    `, {"hash":"sha256:dc369e8bf829eb6eb6ffe387e6d8f120379029842929e873bfd853813e8f7f41"}) as unknown as TypedDocumentString<PersonPreviewQuery, PersonPreviewQueryVariables>;
export const SourcePreviewDocument = new TypedDocumentString(`
    query SourcePreview($by: SourceBy!) {
  source(by: $by) {
    name
    articleCount
  }
}
    `, {"hash":"sha256:ac7f9957ccf0f4288c531f05adc592cfccd17a6d65f3dc06394235f0f0d41b1c"}) as unknown as TypedDocumentString<SourcePreviewQuery, SourcePreviewQueryVariables>;
export const QuotePreviewDocument = new TypedDocumentString(`
    query QuotePreview($id: ID!) {
  quote(id: $id) {
    text
    rights {
      ...TextRights
    }
    speakerMention
    speaker {
      name
    }
    article {
      headline
      publishedOn
      sources(roles: [ORIGINATOR]) {
        source {
          name
        }
      }
    }
  }
}
    fragment TextRights on TextRights {
  access
  copyrightNotice
  url
}`, {"hash":"sha256:0de8995c97b76c2349829aa1038041acd376f3a1307936e921e43d3d77cd0b3e"}) as unknown as TypedDocumentString<QuotePreviewQuery, QuotePreviewQueryVariables>;
export const FilteredQuotesDocument = new TypedDocumentString(`
    query FilteredQuotes($filter: QuoteFilter, $kinds: [QuoteKind!], $order: QuoteOrder!) {
  quotes(first: 30, filter: $filter, kinds: $kinds, order: $order) {
    ...QuotePage
  }
}
    fragment TextRights on TextRights {
  access
  copyrightNotice
  url
}
fragment SpeakerName on Speaker {
  __typename
  id
  slug
  name
}
fragment QuoteItem on Quote {
  id
  kind
  text
  speakerMention
  unnamedSpeaker
  cue
  cueSense
  echoCount
  rights {
    ...TextRights
  }
  speaker {
    ...SpeakerName
  }
  attribution {
    rule
    confidence
  }
  article {
    id
    slug
    headline
    publishedOn
    language
    sources(roles: [ORIGINATOR]) {
      source {
        id
        slug
        name
      }
    }
  }
}
fragment QuotePage on QuoteConnection {
  totalCount
  totalCountRelation
  nodes {
    ...QuoteItem
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`, {"hash":"sha256:48acf2fb45095282aac9ef7af70300e8b6e8fbd0f3448348acf71ac0cbb8e82e"}) as unknown as TypedDocumentString<FilteredQuotesQuery, FilteredQuotesQueryVariables>;
export const MoreQuotesDocument = new TypedDocumentString(`
    query MoreQuotes($filter: QuoteFilter, $kinds: [QuoteKind!], $order: QuoteOrder!, $after: String) {
  quotes(filter: $filter, kinds: $kinds, order: $order, first: 30, after: $after) {
    ...QuotePage
  }
}
    fragment TextRights on TextRights {
  access
  copyrightNotice
  url
}
fragment SpeakerName on Speaker {
  __typename
  id
  slug
  name
}
fragment QuoteItem on Quote {
  id
  kind
  text
  speakerMention
  unnamedSpeaker
  cue
  cueSense
  echoCount
  rights {
    ...TextRights
  }
  speaker {
    ...SpeakerName
  }
  attribution {
    rule
    confidence
  }
  article {
    id
    slug
    headline
    publishedOn
    language
    sources(roles: [ORIGINATOR]) {
      source {
        id
        slug
        name
      }
    }
  }
}
fragment QuotePage on QuoteConnection {
  totalCount
  totalCountRelation
  nodes {
    ...QuoteItem
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`, {"hash":"sha256:b7278fcd6a2bfad42d38ee48d6b71592bf5799b1dc50ce1ebb50865aae9a6d99"}) as unknown as TypedDocumentString<MoreQuotesQuery, MoreQuotesQueryVariables>;
export const NarrowByDocument = new TypedDocumentString(`
    query NarrowBy($filter: QuoteFilter, $undated: QuoteFilter, $kinds: [QuoteKind!]) {
  span: quotes(first: 1, filter: $undated, kinds: $kinds) {
    histogram(interval: MONTH) {
      start
      count
    }
  }
  ofAllKinds: quotes(
    first: 1
    filter: $filter
    kinds: [DIRECT, PARTIAL, BLOCK, INDIRECT, HEADLINE, SCARE, TITLE]
  ) {
    facets {
      kinds {
        count
        kind
      }
    }
  }
  quotes(first: 1, filter: $filter, kinds: $kinds) {
    facets {
      speakers(first: 8) {
        count
        speaker {
          ...SpeakerName
        }
      }
      sources(first: 8) {
        count
        source {
          id
          name
        }
      }
      cueSenses {
        count
        cueSense
      }
    }
  }
}
    fragment SpeakerName on Speaker {
  __typename
  id
  slug
  name
}`, {"hash":"sha256:8ddc4187e1300587d9336d6f25cbd9c8e0666175cc579ee48f90e3d35f516b03"}) as unknown as TypedDocumentString<NarrowByQuery, NarrowByQueryVariables>;
export const SpeakerQuotesDocument = new TypedDocumentString(`
    query SpeakerQuotes($id: ID!, $filter: QuoteFilter, $kinds: [QuoteKind!], $order: QuoteOrder!, $after: String) {
  node(id: $id) {
    ... on Speaker {
      quotes(first: 30, filter: $filter, kinds: $kinds, order: $order, after: $after) {
        ...QuotePage
      }
    }
  }
}
    fragment TextRights on TextRights {
  access
  copyrightNotice
  url
}
fragment SpeakerName on Speaker {
  __typename
  id
  slug
  name
}
fragment QuoteItem on Quote {
  id
  kind
  text
  speakerMention
  unnamedSpeaker
  cue
  cueSense
  echoCount
  rights {
    ...TextRights
  }
  speaker {
    ...SpeakerName
  }
  attribution {
    rule
    confidence
  }
  article {
    id
    slug
    headline
    publishedOn
    language
    sources(roles: [ORIGINATOR]) {
      source {
        id
        slug
        name
      }
    }
  }
}
fragment QuotePage on QuoteConnection {
  totalCount
  totalCountRelation
  nodes {
    ...QuoteItem
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`, {"hash":"sha256:8e66abf895b0236daa699920cba928ca24899da7160aff2457751df0c91d9db4"}) as unknown as TypedDocumentString<SpeakerQuotesQuery, SpeakerQuotesQueryVariables>;
export const TakeQuotesDocument = new TypedDocumentString(`
    query TakeQuotes($filter: QuoteFilter, $kinds: [QuoteKind!], $order: QuoteOrder!, $after: String) {
  quotes(filter: $filter, kinds: $kinds, order: $order, first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...TakenQuote
    }
  }
}
    fragment SpeakerName on Speaker {
  __typename
  id
  slug
  name
}
fragment TakenQuote on Quote {
  id
  kind
  text
  content
  speakerMention
  cue
  cueSense
  echoCount
  speaker {
    ...SpeakerName
  }
  spans {
    start
    end
  }
  attribution {
    rule
    confidence
  }
  article {
    id
    headline
    publishedOn
    url
    copyrightNotice
    document {
      path
      sha256
    }
    sources {
      role
      source {
        id
        name
      }
    }
  }
}`, {"hash":"sha256:cbcb5fcb98492c423d9e3e26d064e2c032d831947c7f7e56cd5c65807937dba2"}) as unknown as TypedDocumentString<TakeQuotesQuery, TakeQuotesQueryVariables>;
export const ArchiveViewDocument = new TypedDocumentString(`
    query ArchiveView {
  archive {
    version
    loadedAt
    counts {
      articles
      paragraphs
      quotes
      people
      sources
    }
  }
  articles(first: 1) {
    histogram(interval: MONTH) {
      start
      count
    }
    facets {
      languages {
        value
        count
      }
      sources(first: 12) {
        count
        source {
          id
          slug
          name
        }
      }
      sections(first: 12) {
        value
        count
      }
    }
  }
  all: quotes(first: 1, filter: {minConfidence: 0}) {
    totalCount
    totalCountRelation
  }
  atNine: quotes(first: 1, filter: {minConfidence: 0.9}) {
    totalCount
    totalCountRelation
  }
  atSeven: quotes(first: 1, filter: {minConfidence: 0.7}) {
    totalCount
    totalCountRelation
  }
  atFive: quotes(first: 1, filter: {minConfidence: 0.5}) {
    totalCount
    totalCountRelation
  }
  unsure: quotes(first: 8, order: LEAST_SURE, filter: {hasSpeaker: true}) {
    nodes {
      ...QuoteItem
    }
  }
  rules {
    name
    status
    description
    languages
    decisions
    precision
  }
  corrections(first: 20) {
    totalCount
    nodes {
      ...CorrectionNotice
    }
  }
}
    fragment CorrectionNotice on Correction {
  id
  kind
  status
  author
  note
  createdAt
  before
  after
}
fragment TextRights on TextRights {
  access
  copyrightNotice
  url
}
fragment SpeakerName on Speaker {
  __typename
  id
  slug
  name
}
fragment QuoteItem on Quote {
  id
  kind
  text
  speakerMention
  unnamedSpeaker
  cue
  cueSense
  echoCount
  rights {
    ...TextRights
  }
  speaker {
    ...SpeakerName
  }
  attribution {
    rule
    confidence
  }
  article {
    id
    slug
    headline
    publishedOn
    language
    sources(roles: [ORIGINATOR]) {
      source {
        id
        slug
        name
      }
    }
  }
}`, {"hash":"sha256:3dec3d334ab4e536e161f5f77d574b50b569c99220f3276cb2c9e880da74dde2"}) as unknown as TypedDocumentString<ArchiveViewQuery, ArchiveViewQueryVariables>;
export const ArticleVersionsDocument = new TypedDocumentString(`
    query ArticleVersions($article: ID!) {
  articleVersions(articleId: $article) {
    id
    number
    end
    endedAt
    headline
    paragraphs {
      position
      text
    }
    quotes {
      id
      text
      speaker
    }
  }
}
    `, {"hash":"sha256:973597ba6e177487efaa060e2358eef6ac4e9ea5c1370c25cafc2b26f3f7af48"}) as unknown as TypedDocumentString<ArticleVersionsQuery, ArticleVersionsQueryVariables>;
export const ArticleViewDocument = new TypedDocumentString(`
    query ArticleView($by: ArticleBy!, $kinds: [QuoteKind!]!) {
  article(by: $by) {
    id
    slug
    headline
    standfirst
    bylineText
    authors {
      text
      author {
        ...SpeakerName
      }
    }
    publishedOn
    publishedAt
    publishedRaw
    datelineText
    section
    language
    creditText
    copyrightNotice
    rights {
      ...TextRights
    }
    url
    wordCount
    sources {
      role
      creditText
      source {
        id
        slug
        name
      }
    }
    document {
      path
    }
    paragraphs {
      id
      position
      kind
      text
      start
      highlights(kinds: $kinds) {
        start
        end
        quote {
          id
        }
      }
    }
    quotes(first: 100, kinds: $kinds) {
      ...MarkedQuotePage
    }
    formerVersions {
      id
      number
      end
      endedAt
      headline
    }
    nearDuplicates {
      similarity
      article {
        id
        slug
        headline
        publishedOn
      }
    }
    corrections(first: 10) {
      ...CorrectionNotice
    }
  }
}
    fragment CorrectionNotice on Correction {
  id
  kind
  status
  author
  note
  createdAt
  before
  after
}
fragment TextRights on TextRights {
  access
  copyrightNotice
  url
}
fragment SpeakerName on Speaker {
  __typename
  id
  slug
  name
}
fragment MarkedQuotePage on QuoteConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...MarkedQuote
  }
}
fragment MarkedQuote on Quote {
  id
  kind
  text
  speaker {
    ...SpeakerName
  }
  coSpeakers {
    ...SpeakerName
  }
  speakerMention
  unnamedSpeaker
  cue
  cueSense
  via {
    ...SpeakerName
  }
  echoCount
  echoes(first: 3) {
    kind
    quote {
      id
      article {
        headline
        publishedOn
      }
    }
  }
  attribution {
    rule
    confidence
    cueSpans {
      start
      end
    }
    speakerSpans {
      start
      end
    }
  }
}`, {"hash":"sha256:0c722f1832c19ff5a69bc19cc0ecf7a7f3a4d4cd55d6cca81f426956bfefbbea"}) as unknown as TypedDocumentString<ArticleViewQuery, ArticleViewQueryVariables>;
export const LostQuoteDocument = new TypedDocumentString(`
    query LostQuote($id: ID!) {
  quote(id: $id) {
    id
    kind
    text
    article {
      id
      slug
      headline
    }
  }
}
    `, {"hash":"sha256:6966d6735c67362f755eb2fba29dd96067004a75ccb281c094efd7009f5c68c0"}) as unknown as TypedDocumentString<LostQuoteQuery, LostQuoteQueryVariables>;
export const MarkedQuotesDocument = new TypedDocumentString(`
    query MarkedQuotes($article: ID!, $kinds: [QuoteKind!]!, $after: String) {
  article(by: {id: $article}) {
    quotes(first: 100, kinds: $kinds, after: $after) {
      ...MarkedQuotePage
    }
  }
}
    fragment SpeakerName on Speaker {
  __typename
  id
  slug
  name
}
fragment MarkedQuotePage on QuoteConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...MarkedQuote
  }
}
fragment MarkedQuote on Quote {
  id
  kind
  text
  speaker {
    ...SpeakerName
  }
  coSpeakers {
    ...SpeakerName
  }
  speakerMention
  unnamedSpeaker
  cue
  cueSense
  via {
    ...SpeakerName
  }
  echoCount
  echoes(first: 3) {
    kind
    quote {
      id
      article {
        headline
        publishedOn
      }
    }
  }
  attribution {
    rule
    confidence
    cueSpans {
      start
      end
    }
    speakerSpans {
      start
      end
    }
  }
}`, {"hash":"sha256:2a255daf69d1aec0b0cfb8aaa80e73c0ef3843edb15383c296183032d914e40c"}) as unknown as TypedDocumentString<MarkedQuotesQuery, MarkedQuotesQueryVariables>;
export const PageFurnitureDocument = new TypedDocumentString(`
    query PageFurniture($article: ID!) {
  article(by: {id: $article}) {
    document {
      text
      blocks {
        role
        start
        end
      }
    }
  }
}
    `, {"hash":"sha256:1bb54e7aeb7c1a9cb343175551d43f2ee10fda6bc9abc3bbc5c387ba32cabe04"}) as unknown as TypedDocumentString<PageFurnitureQuery, PageFurnitureQueryVariables>;
export const CompareViewDocument = new TypedDocumentString(`
    query CompareView($a: PersonBy!, $b: PersonBy!, $hasA: Boolean!, $hasB: Boolean!, $filterA: QuoteFilter, $filterB: QuoteFilter) {
  a: person(by: $a) @include(if: $hasA) {
    ...ComparedPerson
    quotes(first: 20, filter: $filterA) {
      ...ComparedQuotes
    }
  }
  b: person(by: $b) @include(if: $hasB) {
    ...ComparedPerson
    quotes(first: 20, filter: $filterB) {
      ...ComparedQuotes
    }
  }
}
    fragment TextRights on TextRights {
  access
  copyrightNotice
  url
}
fragment SpeakerName on Speaker {
  __typename
  id
  slug
  name
}
fragment QuoteItem on Quote {
  id
  kind
  text
  speakerMention
  unnamedSpeaker
  cue
  cueSense
  echoCount
  rights {
    ...TextRights
  }
  speaker {
    ...SpeakerName
  }
  attribution {
    rule
    confidence
  }
  article {
    id
    slug
    headline
    publishedOn
    language
    sources(roles: [ORIGINATOR]) {
      source {
        id
        slug
        name
      }
    }
  }
}
fragment QuotePage on QuoteConnection {
  totalCount
  totalCountRelation
  nodes {
    ...QuoteItem
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment ComparedPerson on Person {
  id
  slug
  name
  topSources(first: 10) {
    count
    source {
      id
      name
    }
  }
}
fragment ComparedQuotes on QuoteConnection {
  ...QuotePage
  histogram(interval: MONTH) {
    start
    count
  }
  facets {
    cueSenses {
      count
      cueSense
    }
  }
}`, {"hash":"sha256:04f890d1655042b48a1d386b9fd39a48e4b1a71f97cffc7406715de55d0d5025"}) as unknown as TypedDocumentString<CompareViewQuery, CompareViewQueryVariables>;
export const HomeViewDocument = new TypedDocumentString(`
    query HomeView {
  archive {
    version
    loadedAt
    counts {
      articles
      quotes
      people
      sources
    }
  }
  articles(first: 6) {
    histogram(interval: MONTH) {
      start
      count
    }
    nodes {
      ...ArticleItem
    }
  }
  quotes(first: 3, filter: {hasSpeaker: true, minLength: 40, minConfidence: 0.9}) {
    nodes {
      ...QuoteItem
    }
  }
}
    fragment ArticleItem on Article {
  id
  slug
  headline
  standfirst
  publishedOn
  language
  quoteCount
  sources(roles: [ORIGINATOR]) {
    source {
      id
      slug
      name
    }
  }
}
fragment TextRights on TextRights {
  access
  copyrightNotice
  url
}
fragment SpeakerName on Speaker {
  __typename
  id
  slug
  name
}
fragment QuoteItem on Quote {
  id
  kind
  text
  speakerMention
  unnamedSpeaker
  cue
  cueSense
  echoCount
  rights {
    ...TextRights
  }
  speaker {
    ...SpeakerName
  }
  attribution {
    rule
    confidence
  }
  article {
    id
    slug
    headline
    publishedOn
    language
    sources(roles: [ORIGINATOR]) {
      source {
        id
        slug
        name
      }
    }
  }
}`, {"hash":"sha256:83315299cedd2ed75406647646eb10f55c9cb6c4afbd5fa0c313290deed4b1a2"}) as unknown as TypedDocumentString<HomeViewQuery, HomeViewQueryVariables>;
export const MostQuotedDocument = new TypedDocumentString(`
    query MostQuoted($from: Date, $to: Date) {
  quotes(first: 1, filter: {publishedFrom: $from, publishedTo: $to}) {
    facets {
      speakers(first: 8) {
        count
        speaker {
          ...SpeakerName
        }
      }
    }
  }
}
    fragment SpeakerName on Speaker {
  __typename
  id
  slug
  name
}`, {"hash":"sha256:d20ff0a52694c6677507634392e6bc128fb9761dec0a74ce66532fd03c8f2ec3"}) as unknown as TypedDocumentString<MostQuotedQuery, MostQuotedQueryVariables>;
export const PersonViewDocument = new TypedDocumentString(`
    query PersonView($by: PersonBy!, $filter: QuoteFilter, $kinds: [QuoteKind!], $order: QuoteOrder!) {
  person(by: $by) {
    id
    slug
    name
    wikidataId
    quoteCount
    articleCount
    aliasesSeen(first: 40) {
      name
      article {
        id
        slug
        publishedOn
      }
    }
    titles(first: 60) {
      text
      article {
        id
        slug
        publishedOn
      }
    }
    lookalikes {
      evidence
      similarity
      name
      otherName
      person {
        id
        slug
        name
        quoteCount
      }
    }
    quotedWith(first: 8) {
      count
      person {
        id
        slug
        name
      }
    }
    topSources(first: 8) {
      count
      source {
        id
        slug
        name
      }
    }
    quotes(first: 30, filter: $filter, kinds: $kinds, order: $order) {
      ...QuotePage
    }
    corrections(first: 10) {
      ...CorrectionNotice
    }
  }
}
    fragment CorrectionNotice on Correction {
  id
  kind
  status
  author
  note
  createdAt
  before
  after
}
fragment TextRights on TextRights {
  access
  copyrightNotice
  url
}
fragment SpeakerName on Speaker {
  __typename
  id
  slug
  name
}
fragment QuoteItem on Quote {
  id
  kind
  text
  speakerMention
  unnamedSpeaker
  cue
  cueSense
  echoCount
  rights {
    ...TextRights
  }
  speaker {
    ...SpeakerName
  }
  attribution {
    rule
    confidence
  }
  article {
    id
    slug
    headline
    publishedOn
    language
    sources(roles: [ORIGINATOR]) {
      source {
        id
        slug
        name
      }
    }
  }
}
fragment QuotePage on QuoteConnection {
  totalCount
  totalCountRelation
  nodes {
    ...QuoteItem
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`, {"hash":"sha256:32a50a44659d9ecda972fabd1e61f28c91d01ed3922dddc7733863a7da3758c9"}) as unknown as TypedDocumentString<PersonViewQuery, PersonViewQueryVariables>;
export const QuoteViewDocument = new TypedDocumentString(`
    query QuoteView($id: ID!) {
  quote(id: $id) {
    ...QuoteItem
    content
    via {
      ...SpeakerName
    }
    coSpeakers {
      ...SpeakerName
    }
    parent {
      id
      text
    }
    nested {
      id
      text
    }
    spans {
      start
      end
    }
    context {
      before {
        id
        text
      }
      after {
        id
        text
      }
    }
    paragraph {
      id
      position
      text
      start
    }
    attribution {
      distance
      diagnostics
      cueSpans {
        start
        end
      }
      speakerSpans {
        start
        end
      }
    }
    echoes(first: 50) {
      kind
      similarity
      quote {
        ...QuoteItem
      }
    }
    corrections(first: 20) {
      ...CorrectionNotice
    }
  }
}
    fragment CorrectionNotice on Correction {
  id
  kind
  status
  author
  note
  createdAt
  before
  after
}
fragment TextRights on TextRights {
  access
  copyrightNotice
  url
}
fragment SpeakerName on Speaker {
  __typename
  id
  slug
  name
}
fragment QuoteItem on Quote {
  id
  kind
  text
  speakerMention
  unnamedSpeaker
  cue
  cueSense
  echoCount
  rights {
    ...TextRights
  }
  speaker {
    ...SpeakerName
  }
  attribution {
    rule
    confidence
  }
  article {
    id
    slug
    headline
    publishedOn
    language
    sources(roles: [ORIGINATOR]) {
      source {
        id
        slug
        name
      }
    }
  }
}`, {"hash":"sha256:95377a4e0bfe7a713058065f24759a2938b713ffd1ba002d785c5ea81a976f6c"}) as unknown as TypedDocumentString<QuoteViewQuery, QuoteViewQueryVariables>;
export const SearchViewDocument = new TypedDocumentString(`
    query SearchView($query: String!, $types: [SearchType!], $filter: SearchFilter, $undated: SearchFilter, $order: SearchOrder!) {
  span: search(query: $query, types: $types, filter: $undated, first: 1) {
    histogram(interval: MONTH) {
      start
      count
    }
  }
  search(query: $query, types: $types, filter: $filter, order: $order, first: 20) {
    ...SearchPage
    didYouMean(first: 3)
    ignored
    facets {
      types {
        count
        type
      }
      speakers(first: 8) {
        count
        speaker {
          ...SpeakerName
        }
      }
      sources(first: 8) {
        count
        source {
          id
          name
        }
      }
      cueSenses {
        count
        cueSense
      }
    }
  }
}
    fragment TextRights on TextRights {
  access
  copyrightNotice
  url
}
fragment SpeakerName on Speaker {
  __typename
  id
  slug
  name
}
fragment QuoteItem on Quote {
  id
  kind
  text
  speakerMention
  unnamedSpeaker
  cue
  cueSense
  echoCount
  rights {
    ...TextRights
  }
  speaker {
    ...SpeakerName
  }
  attribution {
    rule
    confidence
  }
  article {
    id
    slug
    headline
    publishedOn
    language
    sources(roles: [ORIGINATOR]) {
      source {
        id
        slug
        name
      }
    }
  }
}
fragment SearchPage on SearchConnection {
  totalCount
  totalCountRelation
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    snippets {
      field
      text
      start
      matches {
        start
        end
      }
    }
    node {
      __typename
      ... on Article {
        id
        slug
        headline
        publishedOn
        language
        rights {
          ...TextRights
        }
      }
      ... on Paragraph {
        id
        position
        article {
          id
          slug
          headline
          publishedOn
          language
          rights {
            ...TextRights
          }
        }
      }
      ... on Quote {
        ...QuoteItem
      }
      ... on Person {
        id
        slug
        name
        quoteCount
      }
      ... on Source {
        id
        slug
        name
        articleCount
      }
    }
  }
}`, {"hash":"sha256:32956ce812941db7e7cdf989a45cce0be5c67adb18d0788bc8db987044f1a0c0"}) as unknown as TypedDocumentString<SearchViewQuery, SearchViewQueryVariables>;
export const MoreResultsDocument = new TypedDocumentString(`
    query MoreResults($query: String!, $types: [SearchType!], $filter: SearchFilter, $order: SearchOrder!, $after: String) {
  search(
    query: $query
    types: $types
    filter: $filter
    order: $order
    first: 20
    after: $after
  ) {
    ...SearchPage
  }
}
    fragment TextRights on TextRights {
  access
  copyrightNotice
  url
}
fragment SpeakerName on Speaker {
  __typename
  id
  slug
  name
}
fragment QuoteItem on Quote {
  id
  kind
  text
  speakerMention
  unnamedSpeaker
  cue
  cueSense
  echoCount
  rights {
    ...TextRights
  }
  speaker {
    ...SpeakerName
  }
  attribution {
    rule
    confidence
  }
  article {
    id
    slug
    headline
    publishedOn
    language
    sources(roles: [ORIGINATOR]) {
      source {
        id
        slug
        name
      }
    }
  }
}
fragment SearchPage on SearchConnection {
  totalCount
  totalCountRelation
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    snippets {
      field
      text
      start
      matches {
        start
        end
      }
    }
    node {
      __typename
      ... on Article {
        id
        slug
        headline
        publishedOn
        language
        rights {
          ...TextRights
        }
      }
      ... on Paragraph {
        id
        position
        article {
          id
          slug
          headline
          publishedOn
          language
          rights {
            ...TextRights
          }
        }
      }
      ... on Quote {
        ...QuoteItem
      }
      ... on Person {
        id
        slug
        name
        quoteCount
      }
      ... on Source {
        id
        slug
        name
        articleCount
      }
    }
  }
}`, {"hash":"sha256:6319319c0db38cb7c4d088d36af497dd8609f717f7cdd32d17e3cd78de122bc3"}) as unknown as TypedDocumentString<MoreResultsQuery, MoreResultsQueryVariables>;
export const TakeResultsDocument = new TypedDocumentString(`
    query TakeResults($query: String!, $types: [SearchType!], $filter: SearchFilter, $order: SearchOrder!, $after: String) {
  search(
    query: $query
    types: $types
    filter: $filter
    order: $order
    first: 100
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      snippets {
        field
        text
        start
        matches {
          start
          end
        }
      }
      node {
        __typename
        ... on Article {
          ...TakenArticle
        }
        ... on Paragraph {
          id
          start
          end
          article {
            ...TakenArticle
          }
        }
        ... on Quote {
          id
          speaker {
            ...SpeakerName
          }
          spans {
            start
            end
          }
          attribution {
            confidence
          }
          article {
            ...TakenArticle
          }
        }
        ... on Person {
          id
          name
        }
        ... on Source {
          id
          name
        }
      }
    }
  }
}
    fragment SpeakerName on Speaker {
  __typename
  id
  slug
  name
}
fragment TakenArticle on Article {
  id
  headline
  publishedOn
  url
  copyrightNotice
  sources {
    role
    source {
      id
      name
    }
  }
}`, {"hash":"sha256:e924fd8b7123e6826bf946a1381fa0a1480baae37cf36bbc1cce988b7fd167ea"}) as unknown as TypedDocumentString<TakeResultsQuery, TakeResultsQueryVariables>;
export const SourceViewDocument = new TypedDocumentString(`
    query SourceView($by: SourceBy!, $articleFilter: ArticleFilter, $after: String) {
  source(by: $by) {
    id
    slug
    name
    kind
    aliasesSeen(first: 12) {
      name
      article {
        id
        slug
        headline
      }
    }
    quoteCount
    articleCount
    topSpeakers(first: 10) {
      count
      speaker {
        ...SpeakerName
      }
    }
    span: articles(first: 1) {
      histogram(interval: MONTH) {
        start
        count
      }
    }
    articles(first: 20, filter: $articleFilter, after: $after) {
      totalCount
      totalCountRelation
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ArticleItem
      }
    }
    corrections(first: 10) {
      ...CorrectionNotice
    }
  }
}
    fragment ArticleItem on Article {
  id
  slug
  headline
  standfirst
  publishedOn
  language
  quoteCount
  sources(roles: [ORIGINATOR]) {
    source {
      id
      slug
      name
    }
  }
}
fragment CorrectionNotice on Correction {
  id
  kind
  status
  author
  note
  createdAt
  before
  after
}
fragment SpeakerName on Speaker {
  __typename
  id
  slug
  name
}`, {"hash":"sha256:09be227812e28faefbee43de37d5d9905cf126452d4d4c411e1c9577295bbbe2"}) as unknown as TypedDocumentString<SourceViewQuery, SourceViewQueryVariables>;
export const TakeArticlesDocument = new TypedDocumentString(`
    query TakeArticles($by: SourceBy!, $filter: ArticleFilter, $after: String) {
  source(by: $by) {
    articles(first: 100, filter: $filter, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...TakenArticle
        wordCount
        quoteCount
        language
        document {
          path
          sha256
        }
      }
    }
  }
}
    fragment TakenArticle on Article {
  id
  headline
  publishedOn
  url
  copyrightNotice
  sources {
    role
    source {
      id
      name
    }
  }
}`, {"hash":"sha256:1d57e6f7f3883162426a66ca7bd2ec76752a15af7c9ddfd5f8f3f3dfc23bdddb"}) as unknown as TypedDocumentString<TakeArticlesQuery, TakeArticlesQueryVariables>;