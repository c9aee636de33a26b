import { expect, test } from 'vitest'
import { binsOf } from '../../src/web/charts/bins.ts'
import { toCsv } from '../../src/web/downloads/to-csv.ts'
import { addressOf, place, placeOf } from '../../src/web/routing/place.ts'
import { segmentsOf } from '../../src/web/views/article/segments.ts'

const range = (text: string, words: string, quoteId: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, quoteId }
}

test('a paragraph is cut at its quotes, with their marks, and at the words that are lit', () => {
  const text = 'She said: "We hope." Nobody "hopes".'
  const lit = { cues: [range(text, 'said', '')], speakers: [range(text, 'She', '')] }
  const segments = segmentsOf(text, [range(text, 'We hope.', 'a'), range(text, 'hopes', 'b')], lit)
  expect(segments.map(({ text: part }) => part).join('')).toBe(text)
  expect(segments.map(({ text: part, quoteId }) => [part, quoteId])).toEqual([
    ['She', undefined],
    [' ', undefined],
    ['said', undefined],
    [': ', undefined],
    ['"We hope."', 'a'],
    [' Nobody ', undefined],
    ['"hopes"', 'b'],
    ['.', undefined],
  ])
  expect(segments.filter(({ isCue }) => isCue).map(({ text: part }) => part)).toEqual(['said'])
  expect(segments.filter(({ isSpeaker }) => isSpeaker).map(({ text: part }) => part)).toEqual(['She'])
})

test('of quotes within one another the inner one counts, and each begins and ends once', () => {
  const text = 'He wrote: "She told me \'never\' twice."'
  const segments = segmentsOf(text, [range(text, "She told me 'never' twice.", 'a'), range(text, 'never', 'b')])
  expect(segments.map(({ text: part, quoteId }) => [part, quoteId])).toEqual([
    ['He wrote: ', undefined],
    ['"She told me ', 'a'],
    ["'never'", 'b'],
    [' twice."', 'a'],
  ])
  expect(segments.flatMap(({ beginning }) => beginning)).toEqual(['a', 'b'])
  expect(segments.flatMap(({ ending }) => ending)).toEqual(['b', 'a'])
})

test('ranges outside the text are left out', () => {
  expect(segmentsOf('abc', [{ start: 2, end: 9, quoteId: 'a' }])).toHaveLength(1)
})

test('every place has an address, and every address its place', () => {
  const places = [
    place('home'),
    place('article', 'a-b', { quote: 'quo_1', doubt: 0.85, all: true }),
    place('person', 'jürgen weiß/2', { q: 'a & b', sense: 'DENY', from: '2020-02-29', sure: 0.5, order: 'LEAST_SURE' }),
    place('search', '', { q: 'x', type: 'QUOTE', sort: 'NEWEST' }),
    place('compare', '', { a: 'x', ina: 'org_1' }),
  ]
  for (const one of places) {
    const { pathname, search } = new URL(addressOf(one), 'http://here')
    expect(placeOf(pathname, search)).toEqual(one)
  }
  expect(addressOf(places[1]!)).toBe('/article/a-b?quote=quo_1&doubt=0.85&all=1')
})

test('what an address cannot mean is left out', () => {
  expect(placeOf('/search', '?sense=lie&from=2020-13-01&sure=2&echoed=yes')).toEqual(place('search'))
  for (const path of ['/person', '/person/a/b', '/search/a', '/home', '/nowhere', '/toString'])
    expect(placeOf(path, '').view, path).toBe('nowhere')
})

test('a chart has no gaps, shows a year at least, and years where there are too many months', () => {
  const months = binsOf([
    { start: '2020-01-01', count: 2 },
    { start: '2020-03-01', count: 1 },
  ])
  expect(months).toHaveLength(12)
  expect(months.find(({ start }) => start === '2020-02-01')).toEqual({
    start: '2020-02-01',
    end: '2020-02-29',
    count: 0,
  })
  const years = binsOf([
    { start: '1999-12-01', count: 2 },
    { start: '2020-03-01', count: 1 },
    { start: '2020-05-01', count: 4 },
  ])
  expect(years).toHaveLength(22)
  expect(years.at(-1)).toEqual({ start: '2020-01-01', end: '2020-12-31', count: 5 })
})

test('a table that no spreadsheet reads as formulas', () => {
  const csv = toCsv([
    { a: '=1+1', b: 'x,"y"', c: null },
    { a: '-', b: 'z\n', c: 0.5 },
  ])
  expect(csv).toBe('\ufeffa,b,c\r\n\'=1+1,"x,""y""",\r\n\'-,"z\n",0.5\r\n')
})
