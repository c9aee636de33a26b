import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectLinear } from '../../count-steps.ts'
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

  const much = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length))
  const many = (make: (word: string) => string) => (size: number) => {
    let text = ''
    for (let i = 0; text.length < size; i++)
      text += make([...i.toString(20)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 20))).join(''))
    return text
  }
  test.each([
    ['capitals', much('A')],
    ['capitalised words', much('Abc ')],
    ['stops', much('.')],
    ['apostrophes', much("'")],
    ['one name', much('Hugo Tarn said. ')],
    ['two bearers of a name', much('Hugo Tarn met Hannah Tarn. Tarn said. ')],
    ['"Department of"', much('Department of ')],
    ['titles', much('President ')],
    ['suffixes', much('Tarn, Jr., ')],
    ['nicknames', much('Robert (Bob ')],
    ['particles', much('Hugo van der ')],
    ['many surnames', many((word) => `Hugo Z${word}x said. `)],
    ['many of one surname', many((word) => `Z${word}x Tarn said. Mr. Tarn left. `)],
  ])('%s are read in linear time', (_, textOf) =>
    expectLinear((size) => {
      const text = textOf(size)
      return () => namesIn(text)
    }, 20_000),
  )
})
