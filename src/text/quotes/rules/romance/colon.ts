import { WordClass } from '../../../../languages/word-class.ts'
import { colonAttribution } from '../cues/colon.ts'
import type { SentenceRule } from '../cues/cue-rule.ts'
import { clauseSubject } from './clause-subject.ts'

export const romanceColon: SentenceRule = {
  name: 'colon',
  stage: 'CUE',
  description: 'A colon before a quote, in a sentence without another cue: Y l’a dit clairement : « X ».',
  languages: ['es', 'fr'],
  example: {
    text: "Valmercy se dispute autour du bac\n\nMarla Albrecht n'a qu'un mot d'ordre : « Le port ouvrira en mai. »\n\nLa séance a duré jusqu'au soir et beaucoup d'habitants y ont assisté.",
    quote: 'Le port ouvrira en mai.',
    speaker: 'Marla Albrecht',
  },
  find: ({ tokens, line }) => {
    const colon = tokens.findIndex(({ bits }) => bits & WordClass.COLON)
    return colonAttribution(tokens, clauseSubject(tokens, colon), line)
  },
}
