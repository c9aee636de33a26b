import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SupportedLanguage } from '../../../src/languages/tags/supported-language.ts'
import { splitSentences } from '../../../src/text/tokens/split-sentences.ts'
import { expectLinear } from '../../count-steps.ts'

const split = (text: string, language: SupportedLanguage = 'en') =>
  splitSentences(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end))

describe('where sentences end', () => {
  test.each([
    ['a stop ends a sentence', 'He left. She stayed.', ['He left.', 'She stayed.']],
    ['a closing mark stays with its sentence', '“We won.” They left.', ['“We won.”', 'They left.']],
    ['straight marks too', '"We won." "They left."', ['"We won."', '"They left."']],
    ['a bracket after the stop', '(He left.) She stayed.', ['(He left.)', 'She stayed.']],
    ['a title keeps its stop', 'Mr. Lund met Sen. Ek. They spoke.', ['Mr. Lund met Sen. Ek.', 'They spoke.']],
    ['an initial ends nothing', 'J. Q. Lund spoke.', ['J. Q. Lund spoke.']],
    ['a country in capitals may end one', 'in the U.S. The court agreed.', ['in the U.S.', 'The court agreed.']],
    ['or not', 'the U.S. Senate agreed.', ['the U.S. Senate agreed.']],
    ['a firm is not its stop', 'Lund Inc. shares fell.', ['Lund Inc. shares fell.']],
    ['a decimal number is whole', 'It rose 9.5 percent. It fell.', ['It rose 9.5 percent.', 'It fell.']],
    ['a question and its cue are one', '“Why?” Ms. Lund asked. He left.', ['“Why?” Ms. Lund asked.', 'He left.']],
    ['a small letter goes on', '"No!" he said. He left.', ['"No!" he said.', 'He left.']],
    ['an ellipsis before a capital ends', 'It ended ... Nobody spoke.', ['It ended ...', 'Nobody spoke.']],
    ['and before a small letter does not', 'It ended … then began.', ['It ended … then began.']],
    ['a hard wrap is a space', 'He left\nearly. She\nstayed.', ['He left\nearly.', 'She\nstayed.']],
    ['an empty line ends one', 'A HEADLINE\n\nHe left.', ['A HEADLINE', 'He left.']],
    ['plan B. may end', 'It was plan B. He left.', ['It was plan B.', 'He left.']],
  ])('%s', (_, text, sentences) => expect(split(text)).toEqual(sentences))

  test('German low-high marks close after the stop', () => {
    expect(split('„Wir gehen.“ Dr. Ek blieb z. B. hier.', 'de')).toEqual(['„Wir gehen.“', 'Dr. Ek blieb z. B. hier.'])
  })

  test('each sentence knows its unit', () => {
    expect(splitSentences('He left. She stayed.', { start: 0, end: 20 }, 'en', 7).map((s) => s.paragraph)).toEqual([
      7, 7,
    ])
  })
})

describe('on any text', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom('Mr.', 'U.S.', '"', '“', '”', '.', '...', "'s", 'Lund', 'the', '\n', ' ', '1.5', '\u00ad', '—'),
      )
      .map((some) => some.join(' ')),
  )

  test('every token cuts out its text, in order, inside its sentence, and nothing but white space is left over', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'de'), (text, language) => {
        const sentences = splitSentences(text, { start: 0, end: text.length }, language)
        let at = 0
        for (const sentence of sentences) {
          expect(sentence.start).toBe(sentence.tokens[0]!.start)
          expect(sentence.end).toBe(sentence.tokens.at(-1)!.end)
          for (const token of sentence.tokens) {
            expect(token.start).toBeGreaterThanOrEqual(at)
            expect(token.end).toBeGreaterThan(token.start)
            expect(text.slice(token.start, token.end)).toBe(token.text)
            expect(text.slice(at, token.start)).toMatch(/^[\s\p{C}\p{M}\u0085]*$/u)
            at = token.end
          }
        }
        expect(splitSentences(text, { start: 0, end: text.length }, language)).toEqual(sentences)
      }),
    )
  })

  test.each(['.', 'A', "'", '"', 'A.', 'U.S. ', 'a\u00ad', 'Ab-', 'A&', '\n'])(
    'a page of nothing but %j is read in linear time',
    (piece) =>
      expectLinear((size) => {
        const text = piece.repeat(size / piece.length)
        return () => splitSentences(text, { start: 0, end: text.length }, 'en')
      }, 20_000),
  )
})
