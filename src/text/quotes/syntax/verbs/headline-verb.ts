import { Form } from '../../../../languages/quote-language.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import type { Token, VerbForm } from '../token.ts'
import { nominal } from './neighbours.ts'

/** In a headline verbs have capitals: `Smith Says X`; elsewhere a capital inside the sentence makes a name of them. */
export function headlineVerb(tokens: readonly Token[], i: number, forms: number): VerbForm {
  if (!titled(tokens)) return 'NONE'
  if (forms & Form.THIRD) return tokens[i - 1]!.bits & (nominal | WordClass.PREPOSITION) ? 'NONE' : 'FINITE'
  if (tokens[i - 1]!.bits & WordClass.TO && forms & Form.BASE) return 'INFINITIVE'
  return forms & Form.GERUND ? 'GERUND' : 'NONE'
}

/** Tells whether most of the words have capitals. */
function titled(tokens: readonly Token[]): boolean {
  let capital = 0
  let small = 0
  for (let i = 0; i < Math.min(tokens.length, 24); i++) {
    const token = tokens[i]!
    if (token.bits & (WordClass.MARK | WordClass.QUOTE | WordClass.NUMBER) || token.lower.length < 4) continue
    if (token.bits & WordClass.CAPITAL) capital++
    else small++
  }
  return capital > small * 3
}
