import type { Span } from '../span.ts'
import type { MentionDraft, OrganisationDraft, PersonDraft } from '../speech.ts'
import type { SentenceSpan } from '../tokens/split-sentences.ts'
import { cutKnown } from './candidates/cut-known.ts'
import { cutRun } from './candidates/cut-run.ts'
import { findRuns } from './candidates/find-runs.ts'
import { draftNames } from './draft-names.ts'
import { decideKinds, type NameKind } from './kinds/decide-kinds.ts'
import { readLexicon } from './lexicon/read-lexicon.ts'
import { gatherOrganisations } from './people/gather-organisations.ts'
import { gatherPeople } from './people/gather-people.ts'
import { readWords } from './read-words.ts'

export interface NameMention extends MentionDraft {
  /** Null: a place or another name. */
  readonly party: { readonly type: 'PERSON' | 'ORGANISATION'; readonly index: number } | null
  readonly kind: NameKind
  readonly gender: 'FEMALE' | 'MALE' | null
  /** More than one person of the article could be meant. */
  readonly ambiguous: boolean
}

/** An office, trade or kinship printed with a name: `Texas Sen.`, `the mayor of Y`. */
export interface Office {
  /** Index into `people`. */
  readonly person: number
  /** The noun that names it, lower case, written out: `senator`. */
  readonly head: string
  /** All its words, lower case. */
  readonly words: readonly string[]
  readonly span: Span
}

export interface Names {
  readonly people: readonly PersonDraft[]
  readonly organisations: readonly OrganisationDraft[]
  /** In order, not overlapping. */
  readonly mentions: readonly NameMention[]
  readonly offices: readonly Office[]
}

/** Everyone and everything named in an article: evidence over the whole of it first, one decision a name then. */
export function findNames(text: string, sentences: readonly SentenceSpan[], language: string): Names {
  const lexicon = readLexicon(language)
  const words = readWords(sentences, lexicon)
  const found = findRuns(words, lexicon).flatMap((run) => cutRun(words, run))
  const { candidates, kinds } = cutKnown(words, found, decideKinds(words, found))
  const people = gatherPeople(words, candidates, kinds)
  const bodies = gatherOrganisations(words, lexicon, candidates, kinds)
  return draftNames(text, words, candidates, kinds, people, bodies)
}
