// What a query costs the full-text index before anything can be stopped.
import { expect, test } from 'vitest'
import { effortOf, MOST_RANKING, MOST_UNSEEN } from '../../../src/store/search/effort/search-effort.ts'
import { readQuery } from '../../../src/store/search/read-query.ts'

/** In an archive of 20,000 articles, about. */
const COUNTS: Readonly<Record<string, number>> = { the: 480_000, of: 320_000, harbour: 900, harbours: 40, ministre: 70 }
const effort = (query: string) =>
  effortOf(readQuery(query), (word, isPrefix) => (isPrefix ? 50_000 : (COUNTS[word] ?? 0)))

test('a word is a hit wherever it stands, and has to be counted to be ranked', () => {
  expect(effort('the')).toEqual({ unseen: 0, ranking: 480_000 })
  expect(effort('harbour')).toEqual({ unseen: 0, ranking: 940 })
  expect(effort('MINISTRÉ')).toEqual({ unseen: 0, ranking: 70 })
  expect(effort('har*')).toEqual({ unseen: 0, ranking: 50_000 })
})

test('words that have to stand together are looked for where the rarest is', () => {
  expect(effort('the harbour').unseen).toBe(2 * 940)
  expect(effort('"the harbour"').unseen).toBe(2 * 900)
  expect(effort('"of the"').unseen).toBe(2 * 320_000)
  expect(effort('(the OR of) NOT the').unseen).toBe(2 * 480_000)
})

test('what would hold up everybody is past the limit, what people ask is not', () => {
  expect(effort(`"${'of the '.repeat(60)}"`).unseen).toBeGreaterThan(MOST_UNSEEN)
  expect(effort(Array(32).fill('"the of"').join(' OR ')).unseen).toBeGreaterThan(MOST_UNSEEN)
  expect(effort(Array(32).fill('the').join(' OR ')).ranking).toBeGreaterThan(MOST_RANKING)
  expect(effort('"of the"').unseen).toBeLessThan(MOST_UNSEEN)
  expect(effort('"a sentence of the report that the harbour was sold"').unseen).toBeLessThan(MOST_UNSEEN)
  expect(effort('the').ranking).toBeLessThan(MOST_RANKING)
})
