import { WordClass } from '../../../../languages/word-class.ts'
import { WordRole } from '../../../../languages/word-role.ts'
import { subjectAfter } from '../../clauses/subjects/subject-after.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'

/** Limit of the distance from `quoted` to its parts, in tokens. */
const FAR = 8

/**
 * `Y was quoted as saying by Z`, `Y was quoted by Z as saying`, with `quoted` at `verb`: Y speaks, Z relays. Who relays,
 * or null where nobody is named; undefined where it is no such phrase.
 */
export function quotedAs(tokens: readonly Token[], verb: number): TokenRange | null | undefined {
  let said = false
  let relay: TokenRange | null = null
  for (
    let i = verb + 1;
    i < Math.min(tokens.length, verb + FAR) && !is(tokens, i, WordClass.QUOTE | WordClass.STOP | WordClass.COLON);
    i++
  ) {
    if (tokens[i]!.roles & WordRole.AS && tokens[i + 1]?.verb === 'GERUND') said = true
    if (tokens[i]!.roles & WordRole.BY) relay = subjectAfter(tokens, i + 1)
  }
  return said ? relay : undefined
}
