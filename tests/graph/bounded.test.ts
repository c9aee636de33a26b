// Lists too long to look through: their questions in the bounded form, in which a list looks at so many rows and no more.
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openReader } from '../../src/store/reader.ts'
import { askBounded, questionsOf } from './ask-bounded.ts'
import { newArchive, type TestArchive } from './new-archive.ts'

let archive: TestArchive
beforeAll(async () => {
  archive = await newArchive()
})
afterAll(() => archive.close())

const ask = (query: string, rows: number, variables = {}) =>
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape that it asks for
  askBounded(archive.reader, parse(query), variables, rows) as any

const NAME = '"Anselm Corvendal"'

const COUNTS = `totalCount totalCountRelation
  facets { kinds { count relation } speakers { count relation speaker { name } } }
  histogram { start count relation }`

describe('a count', () => {
  test('is exact where all rows were looked at', () => {
    const { quotes } = ask(`{ quotes(filter: { minLength: 10 }) { ${COUNTS} } }`, 1_000_000)
    expect(quotes.totalCountRelation).toBe('EXACT')
    expect(quotes.facets.kinds.every(({ relation }: { relation: string }) => relation === 'EXACT')).toBe(true)
    expect(quotes.histogram.every(({ relation }: { relation: string }) => relation === 'EXACT')).toBe(true)
  })

  test('is of the first rows where there are more, and says so', () => {
    const { quotes } = ask(`{ quotes(filter: { minLength: 10 }) { ${COUNTS} } }`, 500)
    expect(quotes.totalCountRelation).toBe('AT_LEAST')
    expect(quotes.totalCount).toBeLessThan(400)
    const all = [...quotes.facets.kinds, ...quotes.facets.speakers, ...quotes.histogram]
    expect(all.length).toBeGreaterThan(4)
    expect(all.every(({ relation }: { relation: string }) => relation === 'AT_LEAST')).toBe(true)
    const sum = quotes.histogram.reduce((total: number, { count }: { count: number }) => total + count, 0)
    expect(sum).toBeGreaterThan(0)
    expect(sum).toBeLessThan(400)
  })

  test('that is kept needs no rows', async () => {
    const query = `{ articles { totalCount totalCountRelation } quotes { totalCount totalCountRelation }
      people { totalCount totalCountRelation } person(by: { name: ${NAME} }) { quoteCount quotes { totalCount totalCountRelation } } }`
    const whole = await archive.data(query)
    expect(ask(query, 1)).toEqual(whole)
    expect(whole.person.quotes.totalCount).toBe(whole.person.quoteCount)
    const counted = await archive.data('{ quotes(filter: { minLength: 0 }) { totalCount } }')
    expect(whole.quotes).toEqual({ totalCount: counted.quotes.totalCount, totalCountRelation: 'EXACT' })
  })

  test('of what a person says, or a search finds, is of the newest', () => {
    const { person, search } = ask(
      `{ person(by: { name: ${NAME} }) { timeline { count relation } topSources { count relation } quotedWith { count relation } }
        search(query: "harbour OR river") { totalCount totalCountRelation facets { types { count relation } } } }`,
      10,
    )
    for (const counts of [person.timeline, person.topSources, person.quotedWith, search.facets.types]) {
      expect(counts.length).toBeGreaterThan(0)
      expect(counts.every(({ relation }: { relation: string }) => relation === 'AT_LEAST')).toBe(true)
    }
    expect(search).toMatchObject({ totalCount: 10, totalCountRelation: 'AT_LEAST' })
  })
})

describe('a reader', () => {
  const QUERY = '{ quotes(filter: { textContains: "the" }, first: 2) { totalCount totalCountRelation nodes { id } } }'

  function statementsOf(mostRows: number, times: number) {
    const statements: string[] = []
    const reader = openReader(archive.file, (statement) => statements.push(statement), { mostRows })
    const question = questionsOf(parse(QUERY)).questions.get('quotes')!
    const answers = reader.together(() =>
      Array.from({ length: times }, () => JSON.parse(reader.ask(question, {}).toString())),
    )
    reader.close()
    return { statements, answers }
  }

  test('asks the bounded form only where the whole one looks at too many rows', () => {
    const { statements, answers } = statementsOf(1_000_000, 1)
    expect(statements).toHaveLength(1)
    expect(answers[0].totalCountRelation).toBe('EXACT')
    const few = statementsOf(20, 1)
    expect(few.statements).toHaveLength(2)
    expect(few.answers[0].nodes).toEqual(answers[0].nodes)
  })

  test('lets the questions of one request share the rows', () => {
    expect(statementsOf(700, 4).statements.length).toBeGreaterThan(4)
    expect(statementsOf(700, 1).statements).toHaveLength(1)
  })
})
