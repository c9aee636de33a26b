import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { NamedInArticles } from '../../../src/matching/identity/appearance.ts'
import { decideIdentities } from '../../../src/matching/identity/decide-identities.ts'
import { surnameKeys } from '../../../src/matching/identity/surname-keys.ts'

/** `3 tilda+weir`: in an article of day 3 together with Tilda and Weir; articles of one text are one. */
function named(name: string, appearances: readonly string[], familyName: string | null = null): NamedInArticles {
  return {
    id: name,
    name,
    givenName: null,
    familyName,
    quotes: appearances.length,
    appearances: appearances.map((text) => {
      const [day, company = ''] = text.split(' ')
      return { articleId: text, day: day === '-' ? null : Number(day), company: company.split('+').filter(Boolean) }
    }),
  }
}
const decide = (...people: NamedInArticles[]) =>
  decideIdentities(people).map(({ id, into, rule }) => `${id} = ${into} ${rule}`)

describe('a surname alone', () => {
  const full = named('Marla Albrecht', ['1 weir+ferry', '2 ferry+bridge', '9 weir+bridge'])
  test.each([
    ['within days, with one other in common', ['3 ferry+x']],
    ['within weeks, with two', ['19 ferry+bridge']],
    ['in half of its articles', ['3 ferry+x', '400 nobody']],
  ])('is the one of that surname whom the articles around it name: %s', (_, appearances) => {
    expect(decide(full, named('Albrecht', appearances))).toEqual(['Albrecht = Marla Albrecht SURNAME'])
  })
  test.each([
    ['in another company', ['3 x+y']],
    ['years later', ['900 ferry+bridge']],
    ['within weeks with one in common', ['19 ferry+x']],
    ['without a date', ['- ferry+bridge']],
    ['in too few of its articles', ['3 ferry+x', '400 a', '500 b']],
    ['in an article that has the full name too', ['2 ferry+bridge']],
  ])('is left alone %s', (_, appearances) => {
    expect(decide(full, named('Albrecht', appearances))).toEqual([])
  })
  test('of two who are named as much is neither', () => {
    const other = named('Odd Albrecht', ['1 weir+ferry+y', '2 ferry+bridge+y', '4 weir+bridge'])
    expect(decide(full, other, named('Albrecht', ['3 ferry+x']))).toEqual([])
  })
  test('of one who fills the archive and one who is seldom named is the former', () => {
    const often = named(
      'Odd Albrecht',
      Array.from({ length: 20 }, (_, day) => `${day} ferry+y${day}`),
    )
    const seldom = named('Marla Albrecht', ['4 ferry+z'])
    expect(decide(often, seldom, named('Albrecht', ['3 ferry+x']))).toEqual(['Albrecht = Odd Albrecht SURNAME'])
  })
  test('of one nearby is his, however often another is named elsewhere', () => {
    const elsewhere = named(
      'Odd Albrecht',
      Array.from({ length: 20 }, (_, day) => `${day + 900} other`),
    )
    expect(decide(full, elsewhere, named('Albrecht', ['3 ferry+x']))).toEqual(['Albrecht = Marla Albrecht SURNAME'])
  })
  test('counts from the rarer side: reports that only say the surname, one that says it all', () => {
    const often = named(
      'Albrecht',
      Array.from({ length: 20 }, (_, day) => `${day} ferry+y${day}`),
    )
    expect(decide(named('Marla Albrecht', ['4 ferry+z']), often)).toEqual(['Albrecht = Marla Albrecht SURNAME'])
  })
})

describe('full names', () => {
  const near = ['1 weir+ferry', '2 ferry+bridge']
  const beside = ['2 ferry+mill']
  test.each([
    ['Odd Tarrow', 'Odd J. Tarrow', 'SHORTER_NAME'],
    ['Ana Lobo', 'Ana Lobo Otero', 'SHORTER_NAME'],
    ['Marla Albrecht', 'M. Albrecht', 'INITIAL'],
    ['Sergey Petrov', 'Sergej Petrow', 'TRANSLITERATION'],
    ['Dmitri Ivanov', 'Dzmitry Ivanov', 'TRANSLITERATION'],
  ])('%s and %s are one nearby: %s', (one, other, rule) => {
    const people = [named(one, near), named(other, beside)]
    expect(
      surnameKeys(one, null).some((key) => surnameKeys(other, null).includes(key) || other.includes('Otero')),
    ).toBe(true)
    expect(decide(...people)).toEqual([`${other} = ${one} ${rule}`])
    expect(decide(named(one, near), named(other, ['900 x']))).toEqual([])
  })
  test.each([
    ['John Tarrow', 'John Tarrow Jr.'],
    ['Odd H. W. Tarrow', 'Odd W. Tarrow'],
    ['Anna Brownlow', 'Anna Brownlaw'],
    ['Anna Tarrow', 'Odd Tarrow'],
  ])('%s and %s are two', (one, other) => {
    expect(decide(named(one, near), named(other, beside))).toEqual([])
  })
  test('a short name that fits two is neither', () => {
    const people = [named('Odd Tarrow', near), named('Odd J. Tarrow', beside), named('Odd M. Tarrow', ['2 ferry+dam'])]
    expect(decide(...people)).toEqual([])
  })
  test('a surname is the person of several full names', () => {
    const people = [named('Odd Tarrow', near), named('Odd J. Tarrow', beside), named('Tarrow', ['2 ferry+quay'])]
    expect(decide(...people)).toEqual(['Odd J. Tarrow = Odd Tarrow SHORTER_NAME', 'Tarrow = Odd Tarrow SURNAME'])
  })
})

test('who is whom does not depend on the order of the people; whoever stands for others is nobody else', () => {
  const word = fc.constantFrom('Odd', 'Marla', 'O.', 'J.')
  const name = fc.oneof(
    fc.tuple(word, fc.constant('Tarrow')),
    fc.tuple(word, word, fc.constant('Tarrow')),
    fc.constant(['Tarrow'] as const),
  )
  const appearance = fc.tuple(fc.nat(30), fc.subarray(['ferry', 'weir', 'mill'], { minLength: 1 }))
  const person = fc.tuple(name, fc.array(appearance, { minLength: 1, maxLength: 4 }))
  fc.assert(
    fc.property(fc.uniqueArray(person, { selector: ([words]) => words.join(' '), maxLength: 8 }), (drawn) => {
      const people = drawn.map(([words, seen], index) =>
        named(
          words.join(' '),
          seen.map(([day, company]) => `${day} ${company.join('+')}+${index % 3}`),
        ),
      )
      const found = decideIdentities(people)
      expect(decideIdentities([...people].reverse())).toEqual(found)
      const moved = new Set(found.map(({ id }) => id))
      for (const { into } of found) expect(moved.has(into)).toBe(false)
      expect(moved.size).toBe(found.length)
    }),
  )
})

test.each([
  ['Ana Lobo Otero', 'Lobo Otero', ['lobo', 'otero']],
  ['Joost van der Loeck', 'van der Loeck', ['loeck']],
  ['Samir al-Dahrouni', 'al-Dahrouni', ['dahruni']],
  ['ANTON BELZER', 'BELZER', ['belzer']],
  ['John Tarrow Jr.', null, ['tarov']],
  ['Sergej Petrow', null, ['petrov']],
  ['林明', null, ['林明']],
])('the surname of %s', (name, familyName, keys) => {
  expect(surnameKeys(name, familyName)).toEqual(keys)
})
