import { WordClass } from '../../../languages/word-class.ts'
import { WordRole } from '../../../languages/word-role.ts'
import type { Token } from '../syntax/token.ts'
import { endsPhrase, plainStart } from './plain-start.ts'

/** `people who met him [said]`: where the phrase before `who` begins, or -1. */
export function relativeBefore(tokens: readonly Token[], at: number): number {
  let clause = false
  for (let i = at - 1; i > 0 && i > at - 18; i--) {
    const { bits } = tokens[i]!
    if (bits & (WordClass.COMMA | WordClass.QUOTE | WordClass.STOP | WordClass.COLON | WordClass.DASH)) return -1
    // `slammed a suit by an aide alleging that Hill [lied]`: another clause begins
    if (bits & WordClass.THAT) clause = true
    if (bits & WordClass.RELATIVE && !(tokens[i]!.roles & WordRole.WHOSE) && endsPhrase(tokens[i - 1]!))
      return plainStart(tokens, i)
    // `protesters marching through the streets [chanted]`
    if (!clause && tokens[i]!.verb === 'GERUND' && i > at - 9 && endsPhrase(tokens[i - 1]!))
      return plainStart(tokens, i)
  }
  return -1
}
