import { WordClass } from '../../../languages/word-class.ts'
import { WordRole } from '../../../languages/word-role.ts'
import type { Token } from '../syntax/token.ts'
import { endsPhrase, plainStart } from './plain-start.ts'
import { relativeBefore } from './relative-before.ts'

/** Finds the first token of the noun phrase that ends before `end`: back over words, `of` and `for`, and relative clauses without commas. */
export function phraseStart(tokens: readonly Token[], end: number): number {
  let at = plainStart(tokens, end)
  for (let rounds = 0; rounds < 6 && at > 0; rounds++) {
    const link = tokens[at - 1]!
    if (link.bits & WordClass.PREPOSITION && link.roles & WordRole.BINDS && at > 1 && endsPhrase(tokens[at - 2]!)) {
      const from = plainStart(tokens, at - 1)
      if (from >= at - 1) break
      at = from
    } else if (link.roles & WordRole.AND && at > 1 && joins(tokens, at, end)) at = plainStart(tokens, at - 1)
    else {
      const antecedent = relativeBefore(tokens, at)
      if (antecedent < 0) break
      at = antecedent
    }
  }
  return at
}

/** Tells whether `and` joins two names or nouns into one subject: the left one begins its clause. */
function joins(tokens: readonly Token[], at: number, end: number): boolean {
  const left = tokens[at - 2]!
  if (!endsPhrase(left) || end - at > 12) return false
  const from = plainStart(tokens, at - 1)
  if (from >= at - 1) return false
  const edge = tokens[from - 1]
  return (
    !edge ||
    (edge.roles & WordRole.OPENS_GROUP) !== 0 ||
    (edge.bits &
      (WordClass.COMMA |
        WordClass.QUOTE |
        WordClass.STOP |
        WordClass.THAT |
        WordClass.COLON |
        WordClass.SUBORDINATOR)) !==
      0
  )
}
