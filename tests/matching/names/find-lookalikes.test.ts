import { describe, expect, test } from 'vitest'
import { matchNames } from '../../../src/matching/names/match-names.ts'
import type { NamedPerson } from '../../../src/matching/names/name-match.ts'

const person = (name: string, id: string, familyName: string | null = null): NamedPerson => ({
  id,
  name,
  aliases: [],
  givenName: null,
  familyName,
})
const evidenceOf = (...names: string[]) =>
  matchNames(names.map((name, i) => person(name, `p${i}`))).map(({ evidence }) => evidence)

describe('two names that look alike come with the evidence', () => {
  test.each([
    ['TRANSLITERATION', 'Sergey Petrov', 'Sergej Petrow'],
    ['TRANSLITERATION', 'Andrei Vasilevskiy', 'Andrey Vasilevsky'],
    ['TRANSLITERATION', 'Maria Hrybenka', 'Marya Hrybenko'],
    ['TRANSLITERATION', 'Andrej Hrybaščenka', 'Andrey Hrybashchenko'],
    ['TRANSLITERATION', 'Андрей Грибаненко', 'Andrey Gribanenko'],
    ['TRANSLITERATION', 'Νίκος Μαρίνος', 'Nikos Marinos'],
    ['TRANSLITERATION', 'Igor Chodorowskij', 'Igor Khodorovsky'],
    ['TRANSLITERATION', 'Oleg Zhirikov', 'Oleg Jirikov'],
    ['TRANSLITERATION', 'Milan Đorović', 'Milan Djorovic'],
    ['TRANSLITERATION', 'Petra Müllering', 'Petra Muellering'],
    ['TRANSLITERATION', 'Tariq al-Karimi', 'Tarik el-Kareemi'],
    ['TRANSLITERATION', 'Salim bin Qasimi', 'Salim ibn Gasimi'],
    ['TRANSLITERATION', 'Yevgeni Sergeyev', 'Evgeny Sergeev'],
    ['TRANSLITERATION', 'Kim Sun-ho', 'Kim Sun Ho'],
    ['TRANSLITERATION', 'Alyaksandr Petrenka', 'Alexander Petrenko'],
    ['TRANSLITERATION', 'Mohammed Qasimi', 'Muhammad Gasimi'],
    ['INITIAL', 'A. Brown', 'Anna Brown'],
    ['INITIAL', 'J. R. Brown', 'John Robert Brown'],
    ['NAME_ORDER', 'Brown, Anna', 'Anna Brown'],
    ['NAME_ORDER', 'Mori Haruka', 'Haruka Mori'],
    ['NAME_ORDER', 'Pak Min Su', 'Min Su Pak'],
    ['SHORTER_NAME', 'Anna Brown', 'Anna Maria Brown'],
    ['SHORTER_NAME', 'Luis Ortega', 'Luis Ortega Vidal'],
    ['SHORTER_NAME', 'John Brown', 'John Q. Brown'],
    ['SPELLING', 'Anna Brownlow', 'Anna Brownlaw'],
    ['SPELLING', 'Anna Brownlow', 'Anna Brownlo'],
    ['SPELLING', 'Anna Featherstone', 'Anna Fetherstane'],
  ])('%s: %s, %s', (evidence, one, other) => {
    expect(evidenceOf(one, other)).toEqual([evidence])
    expect(evidenceOf(other, one)).toEqual([evidence])
  })
})

describe('names of different people suggest nothing', () => {
  test.each([
    ['another given name', 'Anna Brown', 'Alan Brown'],
    ['given names a letter apart', 'Marina Brownlow', 'Karina Brownlow'],
    ['given names that rhyme', 'Jane Brownlow', 'Zane Brownlow'],
    ['short given names', 'Jan Brown', 'Ian Brown'],
    ['given names with and without ch', 'Charlie Brown', 'Harlie Brown'],
    ['given names with and without j', 'Jemma Brown', 'Emma Brown'],
    ['a surname alone', 'Brown', 'Anna Brown'],
    ['a surname with its article', 'al-Karimi', 'Tariq al-Karimi'],
    ['a surname with its particle', 'van den Berk', 'Anna van den Berk'],
    ['syllables of another name', 'Kim Jong Un', 'Kim Yong Nam'],
    ['syllables a letter apart', 'Kim Jong Nam', 'Kim Yong Nam'],
    ['short family names a letter apart', 'Anna Brown', 'Anna Brawn'],
    ['two letters apart', 'Anna Brownlow', 'Anna Brawnlaw'],
    ['another middle name', 'Anna Maria Brown', 'Anna Jane Brown'],
    ['another generation', 'John Brown Jr.', 'John Brown Sr.'],
    ['another initial', 'B. Brown', 'Anna Brown'],
    ['another second initial', 'J. R. Brown', 'John Peter Brown'],
    ['no name at all', '', '...'],
  ])('%s: %s, %s', (_, one, other) => {
    expect(evidenceOf(one, other)).toEqual([])
  })

  test('an initial that two people share suggests neither', () => {
    expect(evidenceOf('A. Brown', 'Anna Brown', 'Alan Brown')).toEqual([])
  })

  test('an initial of someone whose given name is known suggests nobody else', () => {
    const alan = { ...person('A. Brown', 'a'), aliases: ['Alan Brown'] }
    expect(matchNames([alan, person('Anna Brown', 'b')])).toEqual([])
  })

  test('part of a given name after the family name is no shorter name', () => {
    expect(matchNames([person('Kim Jong Un', 'a', 'Kim'), person('Kim Un', 'b', 'Kim')])).toEqual([])
  })
})

test('a pair comes once, by its strongest evidence, with the forms that are alike in the order of the ids', () => {
  const one = { ...person('Anna M. Petrova', 'z'), aliases: ['Anna Petrowa'] }
  const [found, ...others] = matchNames([one, person('Anna Petrova', 'b')])
  expect(others).toEqual([])
  expect(found).toMatchObject({ a: 'b', b: 'z', evidence: 'TRANSLITERATION', names: ['Anna Petrova', 'Anna Petrowa'] })
})
