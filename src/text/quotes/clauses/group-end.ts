import { WordClass } from '../../../languages/word-class.ts'
import { is, type Token } from '../syntax/token.ts'

export function groupEnd(tokens: readonly Token[], from: number): number {
  let at = from
  while (is(tokens, at, WordClass.HAVE | WordClass.BE | WordClass.MODAL | WordClass.ADVERB)) at++
  return at
}
