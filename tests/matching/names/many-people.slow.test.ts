import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchNames } from '../../../src/matching/names/match-names.ts'
import type { NamedPerson } from '../../../src/matching/names/name-match.ts'
import { expectLinear } from '../../count-steps.ts'

const word = fc.constantFrom(
  'Anna',
  'A.',
  'Jan',
  'Sergej',
  'Sergey',
  'Petrov',
  'Petrow',
  'al-Karim',
  'Müller',
  'Jr.',
  '—',
)
const name = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.array(word, { maxLength: 4 }).map((w) => w.join(' ')),
)
const people = fc
  .array(fc.record({ name, aliases: fc.array(name, { maxLength: 2 }), familyName: fc.option(word) }), { maxLength: 60 })
  .map((list) => list.map((one, i) => ({ ...one, id: `p${i}`, givenName: null })))

test('any people in any order give the same ordered pairs, and nobody looks like themselves', () => {
  fc.assert(
    fc.property(people, (list) => {
      const found = matchNames(list)
      expect(matchNames([...list].reverse())).toEqual(found)
      expect(new Set(found.map(({ a, b }) => `${a} ${b}`)).size).toBe(found.length)
      for (const [i, { a, b, similarity }] of found.entries()) {
        expect(a < b && similarity > 0 && similarity <= 1).toBe(true)
        if (i > 0) expect(found[i - 1]!.similarity).toBeGreaterThanOrEqual(similarity)
      }
    }),
    { numRuns: 60 },
  )
})

const SYLLABLES = [
  'ba',
  'ched',
  'dor',
  'fin',
  'gal',
  'hov',
  'jar',
  'kel',
  'lom',
  'mur',
  'nis',
  'pet',
  'rov',
  'sky',
  'tza',
  'vin',
]
/** The same people every time: the digits of the number choose the syllables. */
const spell = (number: number, length: number): string => {
  let name = ''
  for (let i = 0, rest = number; i < length; i++, rest = Math.floor(rest / 16)) name += SYLLABLES[rest % 16]
  return name[0]!.toUpperCase() + name.slice(1)
}
const many = (count: number, nameOf: (i: number) => string): NamedPerson[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `p${i}`,
    name: nameOf(i),
    aliases: [],
    givenName: null,
    familyName: null,
  }))

test.each([
  ['of many names', (i: number) => `${spell(i * 7919, 2)} ${spell(Math.floor(i * 1.37) * 104_729, 3)}`],
  ['with long family names', (i: number) => `${spell(i % 300, 2)} ${spell(i * 104_729, 5)}`],
  ['of one given name', (i: number) => `Anna ${spell(i * 31, 4)}`],
  ['of one family name', (i: number) => `${spell(i * 31, 4)} Brownlow`],
  ['of one name', () => 'Anna Maria Brownlow'],
  ['with an initial', (i: number) => `${'ABCDE'[i % 5]}. ${spell(i * 31, 3)}`],
  ['half of them with one initial', (i: number) => (i % 2 ? `A. ${spell(i, 4)} Brown` : `Anna ${spell(i, 4)} Brown`)],
])('the work grows as the number of people %s does, and there are at most a few pairs each', async (_, nameOf) => {
  await expectLinear((count) => {
    const people = many(count, nameOf)
    return () => expect(matchNames(people).length).toBeLessThan(count * 30)
  }, 2_500)
})
