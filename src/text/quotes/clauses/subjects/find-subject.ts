import { Form } from '../../../../languages/quote-language.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import { WordRole } from '../../../../languages/word-role.ts'
import { phraseStart } from '../../phrases/phrase-start.ts'
import { is, type Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'
import { afterQuote } from './subject-after-quote.ts'
import { beforeInsertion } from './subject-before-insertion.ts'

/** The words of the noun phrase whose last word stands before `end`, with what belongs to it on the left. */
export function subjectBefore(tokens: readonly Token[], end: number): TokenRange | null {
  const to = withoutTime(tokens, end)
  if (to <= 0) return null
  const last = tokens[to - 1]!
  if (last.bits & (WordClass.COMMA | WordClass.DASH)) return afterQuote(tokens, to) ?? beforeInsertion(tokens, to)
  const from = phraseStart(tokens, to)
  if (from >= to) return null
  const owner = reduced(tokens, from)
  if (owner >= 0) return { from: owner, to }
  // `"X," the tall, grey-haired envoy said`
  return (from > 0 && !is(tokens, from - 1, WordClass.QUOTE) ? afterQuote(tokens, to) : null) ?? { from, to }
}

/** `[a letter from Hill] obtained by Y warned`: whoever stands behind a participle's `by` is no subject. Where it begins, or -1. */
function reduced(tokens: readonly Token[], from: number): number {
  const by = tokens[from - 1]
  if (!by || !(by.roles & WordRole.BY) || from < 3) return -1
  const participle = tokens[from - 2]!
  if (participle.verb !== 'PASSIVE' && !((participle.forms?.forms ?? 0) & Form.PARTICIPLE)) return -1
  if (is(tokens, from - 3, WordClass.COMMA | WordClass.BE | WordClass.HAVE | WordClass.ADVERB)) return -1
  const start = phraseStart(tokens, from - 2)
  return start < from - 2 ? start : -1
}

/** `Hill [later in the day] said`, `Hill [on Monday] said`, `who [in 2010] said`. */
function withoutTime(tokens: readonly Token[], end: number): number {
  let to = end
  if (to > 2 && tokens[to - 2]!.roles & WordRole.IN && /^(?:1[89]|20)\d\d$/.test(tokens[to - 1]!.lower)) return to - 2
  if (to < 2 || !(tokens[to - 1]!.bits & WordClass.TIME) || tokens[to - 1]!.bits & WordClass.NAME) return to
  while (to > 1 && tokens[to - 1]!.bits & WordClass.TIME) to--
  while (
    to > 1 &&
    tokens[to - 1]!.bits & (WordClass.DETERMINER | WordClass.ADJECTIVE | WordClass.NUMBER) &&
    to > end - 4
  )
    to--
  while (to > 1 && tokens[to - 1]!.bits & (WordClass.PREPOSITION | WordClass.ADVERB) && to > end - 6) to--
  return to
}
