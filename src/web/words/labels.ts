/** Names on the page for the closed lists of the schema. */
import type {
  CorrectionKind,
  CorrectionStatus,
  CueSense,
  EchoKind,
  LookalikeEvidence,
  QuoteKind,
  QuoteOrder,
  SearchType,
  SourceKind,
  SourceRole,
  UnnamedSpeaker,
} from '../generated/graphql.ts'

export const SENSES: Readonly<Record<CueSense, string>> = {
  SAY: 'says',
  ASK: 'asks',
  ANSWER: 'answers',
  ADD: 'adds',
  ADMIT: 'admits',
  DENY: 'denies',
  ACCUSE: 'accuses',
  CLAIM: 'claims',
  WARN: 'warns',
  PROMISE: 'promises',
  DEMAND: 'demands',
  URGE: 'urges',
  AGREE: 'agrees',
  DISAGREE: 'disagrees',
  PRAISE: 'praises',
  CRITICISE: 'criticises',
  DESCRIBE: 'describes',
  ANNOUNCE: 'announces',
  EXPLAIN: 'explains',
  PREDICT: 'predicts',
  THANK: 'thanks',
  JOKE: 'jokes',
  SHOUT: 'shouts',
  WRITE: 'writes',
  REPORT: 'reports',
  THINK: 'thinks',
}

export const KINDS: Readonly<Record<QuoteKind, string>> = {
  DIRECT: 'direct quote',
  PARTIAL: 'partial quote',
  BLOCK: 'set-off speech',
  INDIRECT: 'paraphrase',
  HEADLINE: 'headline quote',
  SCARE: 'marks of distance',
  TITLE: 'title or term',
}

export const ORDERS: Readonly<Record<QuoteOrder, string>> = {
  NEWEST: 'newest first',
  OLDEST: 'oldest first',
  LONGEST: 'longest first',
  SUREST: 'surest first',
  LEAST_SURE: 'least sure first',
}

export const ROLES: Readonly<Record<SourceRole, string>> = {
  ORIGINATOR: 'wrote it',
  PUBLISHER: 'published it',
  CONTRIBUTOR: 'contributed',
  DISTRIBUTOR: 'passed it on',
  CITED: 'is cited',
}

export const ECHOES: Readonly<Record<EchoKind, string>> = {
  EXACT: 'the same words',
  TRIMMED: 'shortened',
  NEARLY: 'edited',
}

export const EVIDENCE: Readonly<Record<LookalikeEvidence, string>> = {
  TRANSLITERATION: 'the same name in another transliteration',
  INITIAL: 'an initial for a name',
  NAME_ORDER: 'the same names in another order',
  SHORTER_NAME: 'one name more',
  SPELLING: 'a letter or two differ',
}

export const UNNAMED: Readonly<Record<UnnamedSpeaker, string>> = {
  INDIVIDUAL: 'unnamed person',
  GROUP: 'unnamed group',
  ANONYMOUS: 'anonymous source',
}

export const RESULTS: Readonly<Record<SearchType, string>> = {
  ARTICLE: 'articles',
  PARAGRAPH: 'paragraphs',
  QUOTE: 'quotes',
  PERSON: 'people',
  SOURCE: 'sources',
}

export const ORGANISATIONS: Readonly<Record<SourceKind, string>> = {
  NEWS_AGENCY: 'News agency',
  BROADCASTER: 'Broadcaster',
  NEWSPAPER: 'Newspaper',
  WEBSITE: 'Website',
  GOVERNMENT: 'Government',
  COMPANY: 'Company',
  PARTY: 'Party',
  OTHER_ORGANISATION: 'Organisation',
}

export const CORRECTIONS: Readonly<Record<CorrectionKind, string>> = {
  SPEAKER: 'Speaker corrected',
  NOT_A_QUOTE: 'Marked as no quote',
  MERGE: 'Merged',
  DISTINCT: 'Kept apart',
  SPLIT: 'Split',
  NAME: 'Name corrected',
  DATE: 'Date corrected',
  SOURCE: 'Source corrected',
  HIDE: 'Hidden',
}

export const STATUSES: Readonly<Record<CorrectionStatus, string>> = {
  ACTIVE: 'in effect',
  REDUNDANT: 'no longer needed',
  CONFLICT: 'in conflict',
  ORPHANED: 'without its subject',
  UNDONE: 'undone',
}
