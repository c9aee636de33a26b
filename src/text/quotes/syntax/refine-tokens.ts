import type { QuoteLanguage } from '../../../languages/quote-language.ts'
import { WordClass } from '../../../languages/word-class.ts'
import { isTitle } from '../utterances/is-title.ts'
import { remakeToken } from './make-token.ts'
import { is, type Token } from './token.ts'

/** Decides what only the neighbours tell: `pointed out` is another verb than `pointed`, a work's title is a name. */
export function refineTokens(text: string, tokens: Token[], language: QuoteLanguage): Token[] {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.segment >= 0) {
      if (isTitle(text, tokens, i, language))
        tokens[i] = remakeToken(token, WordClass.NAME | WordClass.CAPITAL | WordClass.TITLE, null)
      continue
    }
    const { forms } = token
    // a German particle stands at the end of its clause: the rules look for it there
    if (language.wordOrder === 'VERB_SECOND') continue
    if (!forms || forms.verb.phrasal.size === 0 || i + 1 >= tokens.length) continue
    // `fait-elle savoir`: the subject may stand between
    const inverted = is(tokens, i + 1, WordClass.SUBJECT_PRONOUN) ? tokens[i + 2]?.lower : undefined
    const verb = forms.verb.phrasal.get(tokens[i + 1]!.lower) ?? forms.verb.phrasal.get(inverted ?? '')
    if (verb) tokens[i] = remakeToken(token, token.bits, { forms: forms.forms, verb })
  }
  return tokens
}
