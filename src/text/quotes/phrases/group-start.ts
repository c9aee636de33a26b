import { WordClass } from '../../../languages/word-class.ts'
import type { Token } from '../syntax/token.ts'

const subject = WordClass.SUBJECT_PRONOUN

const auxiliary = WordClass.BE | WordClass.HAVE | WordClass.DO | WordClass.MODAL

/** Finds the first token of the verb group that ends in the verb at `verb`: `has repeatedly said` -> `has`. */
export function groupStart(tokens: readonly Token[], verb: number): number {
  let at = verb
  while (at > 0) {
    const { bits } = tokens[at - 1]!
    if (bits & subject && !(bits & auxiliary && bits & WordClass.ADVERB)) break
    if (!(bits & (auxiliary | WordClass.NEGATION | WordClass.ADVERB)) || bits & (WordClass.MARK | WordClass.QUOTE))
      break
    at--
  }
  return at
}
