// Where words were found is told by our own eyes: whether the index finds the same text is the measure.
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { ReadError } from '../../../src/store/query/sql/read-error.ts'
import { findMatches } from '../../../src/store/search/find-matches.ts'
import { ignoredSigns } from '../../../src/store/search/query/ignored-signs.ts'
import { phrasesOf, readQuery } from '../../../src/store/search/read-query.ts'
import { indexedText, searchWords } from '../../../src/store/search/search-words.ts'
import { foldText } from '../../../src/text/fold-text.ts'

const database = new Database(':memory:')
database.exec(`CREATE VIRTUAL TABLE t USING fts5(text, content = '', contentless_delete = 1, tokenize = 'ascii')`)
database.exec(`CREATE VIRTUAL TABLE words USING fts5vocab(t, instance)`)
const put = database.prepare('INSERT INTO t (rowid, text) VALUES (1, ?)')
const isFound = database.prepare<[string], number>('SELECT 1 FROM t WHERE t MATCH ?').pluck()
const terms = database.prepare<[], string>('SELECT term FROM words ORDER BY offset').pluck()
afterAll(() => database.close())

function index(text: string): void {
  database.exec('DELETE FROM t')
  put.run(indexedText(text))
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
  expect(cut('Die Straße, STRASSE', 'strasse')).toEqual(['Straße', 'STRASSE'])
  expect(cut("I don’t, I don't", 'don‘t')).toEqual(['don’t', "don't"])
})

test('phrases that overlap are one match; what must not be there is none', () => {
  expect(cut('one two three', '"one two" "two three"')).toEqual(['one two three'])
  expect(cut('strike at the port', 'port NOT (strike OR lockout)')).toEqual(['port'])
})

describe('of scripts without gaps any characters in a row are found, and shown alone', () => {
  test.each([
    ['これは引用です', '引用', ['引用']],
    ['東京都は安全です。東京!', '東京', ['東京', '東京']],
    ['東京都は安全です', '東京都', ['東京都']],
    ['東京都は安全です', '都', ['都']],
    ['東京都は安全です', '京都は安', ['京都は安']],
    ['会見で', 'で', ['で']],
    ['会見で', 'て', []],
    ['会見て\u3099', 'で', ['て\u3099']],
    ['ｶﾞｿﾘﾝ価格', 'ガソリン', ['ｶﾞｿﾘﾝ']],
    ['iPhone版とiPhone', 'iphone', ['iPhone', 'iPhone']],
    ['iPhone版', 'iPhone版', ['iPhone版']],
    ['5月15日', '15日', ['15日']],
    ['서울에서 만났다', '서울', ['서울']],
    ['서울에서'.normalize('NFD'), '서울', ['서울'.normalize('NFD')]],
    ['นายกรัฐมนตรีกล่าวว่า', 'รัฐมนตรี', ['รัฐมนตรี']],
    ['ទីក្រុងភ្នំពេញ', 'ភ្នំពេញ', ['ភ្នំពេញ']],
    ['北京 上海', '"北京 上海"', ['北京 上海']],
    ['北京上海', '"北京 上海"', []],
    ['𠮷野家', '𠮷野', ['𠮷野']],
  ])('%s: %s', (text, query, found) => {
    expect(cut(text, query)).toEqual(found)
    index(text)
    expect(isFound.get(readQuery(query))).toBe(found.length ? 1 : undefined)
  })

  test('each stretch of a text, wherever it stands', () => {
    const characters = fc.array(fc.constantFrom(...'東京都がかｶﾞ한국ไทย'), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(characters, fc.nat(), fc.nat(), (text, from, length) => {
        const whole = text.join('')
        const at = from % text.length
        const part = text.slice(at, at + 1 + (length % 4)).join('')
        index(whole)
        const isThere = foldText(whole).includes(foldText(part))
        expect(isFound.get(readQuery(part)) === 1).toBe(isThere)
        expect(cut(whole, part).length > 0).toBe(isThere)
        for (const match of cut(whole, part)) expect(foldText(match)).toContain(foldText(part))
      }),
      { numRuns: 800 },
    )
  })
})

const words = fc.constantFrom(
  ...['port', 'ports', 'Port', 'porte', 'trade', 'traded', 'état', 'etat', 'e\u0301tat', 'Straße', 'strasse', 'Łódź'],
  ...[
    'Київ',
    'ΑΘΗΝΑ',
    'αθηνα',
    'İzmir',
    'ﬁsh',
    '中文',
    '한국',
    '1,000',
    'x²',
    '½',
    'don’t',
    'A-B',
    '☂',
    '𝒳y',
    'naïve',
    'ñ',
  ],
  ...['मोदी', 'का', '№5', 'a\u00adb', '東', '東京'],
)
const gaps = fc.constantFrom(' ', ' ', ' ', '. ', '-', '\n', '—', '’s ', ' 🏠 ', '/')
const texts = fc.array(fc.tuple(words, gaps), { minLength: 1, maxLength: 14 }).map((parts) => parts.flat().join(''))
const queries = fc
  .tuple(words, words, fc.constantFrom('word', 'phrase', 'prefix'))
  .map(([word, next, how]) =>
    how === 'phrase' ? `"${word} ${next}"` : how === 'prefix' ? `${word.slice(0, 4)}*` : word,
  )

test('the index and we find the same, whatever is written', () => {
  fc.assert(
    fc.property(texts, queries, (text, query) => {
      index(text)
      let found: number | undefined
      try {
        found = isFound.get(readQuery(query))
      } catch (error) {
        if (!(error instanceof ReadError)) throw error
        return // not a query: no word in it, or too short a beginning
      }
      const matches = cut(text, query)
      expect(matches.length > 0).toBe(found === 1)
      for (const match of matches) {
        index(match)
        expect(isFound.get(readQuery(query))).toBe(1)
      }
    }),
    { numRuns: 800 },
  )
})

test('the index has the words that we see', () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 30 })), (text) => {
      index(text)
      expect(terms.all()).toEqual(searchWords(text).map(({ folded }) => folded))
    }),
    { numRuns: 800 },
  )
})

test.each([
  ['C++', ['++']],
  ['$5 million', ['$']],
  ['C++ or C#, for $5 or $6', ['++', '#', '$']],
  ['AT&T', ['&']],
  ['minist*', []],
  ['*minister', ['*']],
  ['100 % 😀', ['%', '😀']],
  ['"don’t" (port OR harbour) -sale, end. A–B "東京"「引用」', []],
])('%s: what is not looked for is told', (query, signs) => {
  expect(ignoredSigns(query)).toEqual(signs)
})
