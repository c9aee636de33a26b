// Where words were found is told by our own eyes: what the index's highlight() tells of the same text is the measure.
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { unmark } from '../../../scripts/bench/found-snippets.ts'
import { ReadError } from '../../../src/store/query/sql/read-error.ts'
import { findMatches, type Match } from '../../../src/store/search/find-matches.ts'
import { phrasesOf, readQuery } from '../../../src/store/search/read-query.ts'

const database = new Database(':memory:')
database.exec(`CREATE VIRTUAL TABLE t USING fts5(text, tokenize = 'unicode61 remove_diacritics 2')`)
const highlight = database
  .prepare<[string], string>('SELECT highlight(t, 0, char(2), char(3)) FROM t WHERE t MATCH ?')
  .pluck()
afterAll(() => database.close())

/** Null where the text is no hit. */
function markedByIndex(text: string, query: string) {
  database.exec('DELETE FROM t')
  database.prepare('INSERT INTO t (text) VALUES (?)').run(text)
  const marked = highlight.get(readQuery(query))
  return marked === undefined ? null : unmark(marked).matches
}

const cut = (text: string, query: string) =>
  findMatches(phrasesOf(query))(text).map(({ start, end }) => text.slice(start, end))

test('words are found in their forms, phrases as they are, beginnings of words with a star', () => {
  expect(cut('The ministers met a minister.', 'minister')).toEqual(['ministers', 'minister'])
  expect(cut('Trade is free; free trade is not. Free traders!', '"free trade"')).toEqual(['free trade'])
  expect(cut('Harbours, harbouring, harbour', 'harb*')).toEqual(['Harbours', 'harbouring', 'harbour'])
})

test('accents, case and signs outside of the basic plane are no hindrance, and are counted in UTF-16', () => {
  expect(cut('🇺🇦 Zoë, ZOE and Zoe\u0308 𝒳', 'zoe')).toEqual(['Zoë', 'ZOE', 'Zoe\u0308'])
})

test('phrases that overlap are one match; what must not be there is none', () => {
  expect(cut('one two three', '"one two" "two three"')).toEqual(['one two three'])
  expect(cut('strike at the port', 'port NOT (strike OR lockout)')).toEqual(['port'])
})

const words = fc.constantFrom(
  ...[
    'port',
    'ports',
    'Port',
    'porte',
    'trade',
    'traded',
    'état',
    'etat',
    'e\u0301tat',
    'Straße',
    'Łódź',
    'Київ',
    'ΑΘΗΝΑ',
  ],
  ...['αθηνα', 'İzmir', 'ﬁsh', '中文', '한국', '1,000', 'x²', 'don’t', 'A-B', '☂', '𝒳y', 'naïve', 'Ångström', 'ñ'],
)
const gaps = fc.constantFrom(' ', ' ', ' ', '. ', '-', '\n', '—', '’s ', ' 🏠 ', '/')
const texts = fc.array(fc.tuple(words, gaps), { minLength: 1, maxLength: 14 }).map((parts) => parts.flat().join(''))
const queries = fc
  .array(fc.tuple(words, fc.constantFrom('word', 'phrase', 'prefix', 'or', 'not')), { minLength: 1, maxLength: 4 })
  .map((parts) =>
    parts
      .map(([word, how], at) => {
        if (how === 'phrase') return `"${word} ${parts[0]![0]}"`
        if (how === 'prefix') return `${word.slice(0, 4)}*`
        if (how === 'or') return at ? `OR ${word}` : word
        return how === 'not' && at && !parts.some(([, other]) => other === 'or') ? `-${word}` : word
      })
      .join(' '),
  )

// Of alternatives the index marks those that made the text a hit, and what others must not have; we mark all that was
// asked for.
test('the index and we find the same, whatever is written', () => {
  fc.assert(
    fc.property(texts, queries, (text, query) => {
      let marked: ReturnType<typeof markedByIndex>
      try {
        marked = markedByIndex(text, query)
      } catch (error) {
        if (!(error instanceof ReadError)) throw error
        return // not a query: no word in it, or too short a beginning
      }
      if (marked === null) return
      const found = findMatches(phrasesOf(query))(text)
      const isFound = (match: Match) => found.some(({ start, end }) => start <= match.start && match.end <= end)
      if (query.includes('OR')) expect(marked.filter((match) => !isFound(match))).toEqual([])
      else expect(found).toEqual(marked)
    }),
    { numRuns: 3_000 },
  )
})
