import type { Language } from '../../../../languages/quote-language.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import type { Sentence, Token } from '../../syntax/token.ts'
import type { Attribution } from '../attribution.ts'
import { GERMAN_BARE_RULES, GERMAN_CUE_RULES } from './german-rules.ts'

/** The cues of a German sentence with their speakers and words, in the order of the cues. */
export function findGerman(sentence: Sentence, index: number, language: Language): Attribution[] {
  const { tokens } = sentence
  const found: Attribution[] = []
  let taken = 0
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.bits & (WordClass.MARK | WordClass.QUOTE | WordClass.NAME)) continue
    const reading = { tokens, at, line: index, language, taken, clauses: [] }
    for (const { find } of GERMAN_CUE_RULES) {
      const attribution = find(reading)
      if (!attribution) continue
      found.push(attribution)
      if (attribution.content.some(({ from }) => from < attribution.cue.from)) taken = Math.max(taken, at + 1)
      break
    }
  }
  if (found.some(({ content }) => content.some((range) => holdsQuote(tokens, range)))) return found
  for (const { find } of GERMAN_BARE_RULES) {
    const bare = find({ tokens, line: index, clauses: [] })
    if (bare) return [...found, bare]
  }
  return found
}

const holdsQuote = (tokens: readonly Token[], { from, to }: Attribution['content'][number]) =>
  tokens.slice(from, to).some(({ bits }) => bits & WordClass.QUOTE)
