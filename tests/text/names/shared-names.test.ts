import { describe, expect, it } from 'vitest'
import { NameClass } from '../../../src/text/names/lexicon/name-class.ts'
import { readLexicon } from '../../../src/text/names/lexicon/read-lexicon.ts'
import { namesIn } from './names-in.ts'

const { flags } = readLexicon('en')
const body = NameClass.ORGANISATION | NameClass.ORGANISATION_HEAD | NameClass.METONYM

/** Every word that is the name of a body, or makes one, and may be somebody's surname: `forbes`, `guardian`, `bank`. */
const SHARED = [...flags].flatMap(([word, bits]) => ((bits & body) !== 0 && /^\p{L}{3,}$/u.test(word) ? [word] : []))

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)

/** The ways in which an article prints a surname alone beside the full name. */
const ARTICLES: readonly (readonly [what: string, write: (name: string) => string])[] = [
  [
    'after the full name',
    (name) => `Helen ${name} asked for a delay on Monday.\n"We need it," ${name} said.\n${name} left.`,
  ],
  [
    'with an office',
    (name) => `Councillor Helen ${name} asked for a delay.\n"We need it," said ${name}, who left early.`,
  ],
  [
    'in a headline of capitals',
    (name) => `COUNCIL TO VOTE WITH ${name.toUpperCase()}\nHelen ${name} will vote, ${name} said.`,
  ],
  [
    'first in a headline of capitals',
    (name) => `${name.toUpperCase()} TO VOTE\nHelen ${name} will vote, ${name} said.`,
  ],
  ['in capitals in the text', (name) => `Helen ${name} will vote.\n"It is ready," ${name.toUpperCase()} said.`],
  ['all in capitals', (name) => `HELEN ${name.toUpperCase()} WILL VOTE, ${name.toUpperCase()} SAID.`],
  [
    'beside the body',
    (name) => `Helen ${name} will vote, ${name} said.\nThe ${name} board met. ${name} agreed with the ${name}.`,
  ],
]

describe('a surname that is also a word for a body', () => {
  it('is taken from the lexicon', () => expect(SHARED.length).toBeGreaterThan(150))

  it.each(ARTICLES)('names one party a place %s', (_, write) => {
    for (const word of SHARED) {
      const text = write(capital(word))
      const { people, organisations } = namesIn(text)
      const places = [...people, ...organisations]
        .flatMap(({ mentions }) => mentions)
        .map(({ start, end }) => [start, end])
      places.sort(([a], [b]) => a! - b!)
      for (const [at, [start]] of places.entries())
        expect(at === 0 || places[at - 1]![1]! <= start!, `${word} in ${text}`).toBe(true)
    }
  })

  it('means the person whose full name the article prints', () => {
    const understood = SHARED.filter((word) => {
      const { people, organisations } = namesIn(ARTICLES[0]![1](capital(word)))
      if (!people.some(({ name }) => name === `Helen ${capital(word)}`)) return false
      expect(organisations, word).toEqual([])
      expect(people[0]!.mentions.length, word).toBe(3)
      return true
    })
    for (const word of ['forbes', 'reuters', 'guardian']) expect(understood).toContain(word)
  })
})
