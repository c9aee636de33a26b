import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { secondsOf } from '../../seconds-of.ts'
import { namesIn, sentencesOf } from './names-in.ts'

const pieces = fc.constantFrom(
  ...[
    'Hannah',
    'Quillby',
    'Tarn',
    'J.',
    'van',
    'der',
    'Mr.',
    'Mrs.',
    'President',
    'of',
    'the',
    'Bank',
    'University',
    'said',
  ],
  ...[
    ',',
    '.',
    '"',
    '(',
    ')',
    "'s",
    '’s',
    'Jr.',
    '54',
    'and',
    'May',
    'US',
    'U.S.',
    'NATO',
    'R-Texas',
    'Kim',
    '\n',
    '\n\n',
    '—',
    'New',
    'York',
    '\u00ad',
  ],
)
const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 60 }).map((some) => some.join(' ')),
)

describe('on any text', () => {
  test('mentions are in order, not empty, inside one sentence, and point at parties that name them', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en' as const, 'de' as const, 'es' as const), (text, language) => {
        const names = namesIn(text, language)
        const sentences = sentencesOf(text, language)
        let at = 0
        for (const { start, end, party } of names.mentions) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(text.slice(start, end).trim()).not.toBe('')
          expect(sentences.some((sentence) => sentence.start <= start && end <= sentence.end)).toBe(true)
          if (party) {
            const list = party.type === 'PERSON' ? names.people : names.organisations
            expect(list[party.index]!.mentions.some((mention) => mention.start === start)).toBe(true)
          }
          at = end
        }
        for (const { name, mentions } of [...names.people, ...names.organisations]) {
          expect(name).not.toBe('')
          expect(mentions.length).toBeGreaterThan(0)
        }
        for (const { person } of names.offices) expect(names.people[person]).toBeDefined()
        expect(namesIn(text, language)).toEqual(names)
      }),
    )
  })

  const megabyte = (piece: string) => piece.repeat(Math.ceil(1e6 / piece.length))
  const many = (make: (word: string) => string) => {
    let text = ''
    for (let i = 0; text.length < 1e6; i++)
      text += make([...i.toString(20)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 20))).join(''))
    return text
  }
  test.each([
    ['capitals', megabyte('A')],
    ['capitalised words', megabyte('Abc ')],
    ['stops', megabyte('.')],
    ['apostrophes', megabyte("'")],
    ['one name', megabyte('Hugo Tarn said. ')],
    ['two bearers of a name', megabyte('Hugo Tarn met Hannah Tarn. Tarn said. ')],
    ['"Department of"', megabyte('Department of ')],
    ['titles', megabyte('President ')],
    ['suffixes', megabyte('Tarn, Jr., ')],
    ['nicknames', megabyte('Robert (Bob ')],
    ['particles', megabyte('Hugo van der ')],
    ['many surnames', many((word) => `Hugo Z${word}x said. `)],
    ['many of one surname', many((word) => `Z${word}x Tarn said. Mr. Tarn left. `)],
  ])('a megabyte of %s is read in linear time', async (_, text) => {
    expect(await secondsOf(() => namesIn(text), 8)).toBeLessThan(8)
  })
})
