import { WordClass } from '../../../../languages/word-class.ts'
import type { Attribution } from '../../rules/attribution.ts'
import type { Token } from '../../syntax/token.ts'
import type { TokenRange } from '../../syntax/token-range.ts'

/** `Y said that Z had promised "X"`: two cues, and the words are the other's by Y's account; neither is the quote's own cue. */
export function passesOn(tokens: readonly Token[], outer: Attribution, all: readonly Attribution[]): boolean {
  return all.some(
    ({ rule, cue, subject, sense, content }) =>
      cue.from > outer.cue.from &&
      performative.has(sense ?? '') &&
      rule === 'cue' &&
      subject !== null &&
      subject.from > outer.cue.from &&
      (tokens[subject.to - 1]!.bits & WordClass.NAME) !== 0 &&
      content.some((range) => holdsQuote(tokens, range)) &&
      outer.content.some(({ from, to }) => from <= cue.from && cue.to <= to),
  )
}

const holdsQuote = (tokens: readonly Token[], { from, to }: TokenRange) =>
  tokens.slice(from, to).some(({ bits }) => bits & WordClass.QUOTE)

/** Deeds done by words: whoever reports another's promise quotes him. */
const performative = new Set(['PROMISE', 'DEMAND', 'WARN'])
