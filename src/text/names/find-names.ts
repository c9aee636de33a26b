import type { SupportedLanguage } from '../../languages/tags/supported-language.ts'
import type { SentenceSpan } from '../tokens/split-sentences.ts'
import { cutKnown } from './candidates/cut-known.ts'
import { cutRun } from './candidates/cut-run.ts'
import { findRuns } from './candidates/find-runs.ts'
import { draftNames } from './draft-names.ts'
import { decideKinds } from './kinds/decide-kinds.ts'
import { readLexicon } from './lexicon/read-lexicon.ts'
import type { Names } from './names.ts'
import { gatherOrganisations } from './people/gather-organisations.ts'
import { gatherPeople } from './people/gather-people.ts'
import { readWords } from './words/read-words.ts'

/** Everyone and everything named in an article: evidence over the whole of it first, one decision a name then. `headlines`: paragraphs that are headlines. */
export function findNames(
  text: string,
  sentences: readonly SentenceSpan[],
  language: SupportedLanguage,
  headlines?: ReadonlySet<number>,
): Names {
  const lexicon = readLexicon(language)
  const words = readWords(sentences, lexicon, headlines)
  const found = findRuns(words, lexicon).flatMap((run) => cutRun(words, run))
  const { candidates, kinds } = cutKnown(words, found, decideKinds(words, found, lexicon))
  const people = gatherPeople(words, candidates, kinds)
  const bodies = gatherOrganisations(words, lexicon, candidates, kinds, people.of)
  return draftNames(text, words, candidates, kinds, people, bodies)
}
