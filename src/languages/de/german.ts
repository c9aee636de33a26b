import type { Language } from '../quote-language.ts'
import { WordClass } from '../word-class.ts'
import { germanAnonymous, germanGroups, germanPronouns, germanWords } from './german-data.ts'
import { germanBodyHeads, germanTerms } from './german-nouns-data.ts'
import { germanVerbs } from './german-verbs.ts'
import { isGermanWork } from './noun-head.ts'

const set = (words: string) => new Set(words.trim().split(/\s+/))
const none: ReadonlySet<string> = new Set()

function classes(): Map<string, number> {
  const words = new Map<string, number>()
  for (const [name, list] of germanWords)
    for (const word of list.trim().split(/\s+/))
      words.set(word, (words.get(word) ?? 0) | WordClass[name as keyof typeof WordClass])
  return words
}

/** German: the verb stands second, so the speaker follows it after a quote: `„X“, sagte Y`. */
export const makeGerman = (): Language => ({
  code: 'de',
  wordOrder: 'VERB_SECOND',
  dialogueDashes: false,
  words: classes(),
  verbs: germanVerbs(),
  guessVerb: () => null,
  pronouns: new Map(germanPronouns.map(([word, gender, number]) => [word, { gender, number }])),
  articles: set('der die das dem den'),
  bodies: set(germanBodyHeads),
  anonymous: set(germanAnonymous),
  groups: set(germanGroups),
  works: {
    before: none,
    after: none,
    links: none,
    small: none,
    terms: set(germanTerms),
    capitals: true,
    isHead: isGermanWork,
  },
  adjectives: new Map(),
  surveys: none,
  nouns: new Map(),
})
