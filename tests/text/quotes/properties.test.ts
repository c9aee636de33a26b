import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotesIn } from './quotes-in.ts'

const piece = fc.constantFrom(
  '"',
  '“',
  '”',
  "'",
  '’',
  "''",
  '«',
  '»',
  '„',
  '(',
  ')',
  '[',
  ',',
  '.',
  '?',
  ':',
  '—',
  ' ',
  ' ',
  ' ',
  '\n\n',
  'Ann Hill',
  'Hill',
  'he',
  'she',
  'said',
  'says',
  'told',
  'that',
  'who',
  'and',
  'but',
  'according to',
  'called',
  'the plan',
  'a "fool"',
  'Reuters',
  'would',
  'is',
  'HILL:',
  'Q:',
  '6\'2"',
  'é',
  '🇺🇦',
  '\u00ad',
)
const article = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '))
const anything = fc.oneof(article, fc.string({ unit: 'grapheme', maxLength: 200 }))

describe('whatever the text', () => {
  it('spans are in order, apart, inside the text and hold no paragraph break', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { draft } of quotesIn(text)) {
          expect(draft.spans.length).toBeGreaterThan(0)
          let before = -1
          for (const { start, end } of draft.spans) {
            expect(start).toBeGreaterThanOrEqual(Math.max(0, before))
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(text.slice(start, end)).not.toContain('\n')
            before = end
          }
        }
      }),
      { numRuns: 400 },
    )
  })
  it('what is attributed covers every span, and parents come before their children', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const drafts = quotesIn(text).map(({ draft }) => draft)
        drafts.forEach(({ spans, content, parent, confidence }, index) => {
          for (const span of spans)
            expect(content.some(({ start, end }) => start <= span.start && span.end <= end)).toBe(true)
          if (parent !== null) expect(parent).toBeLessThan(index)
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(1)
        })
      }),
      { numRuns: 400 },
    )
  })
  it('the same text gives the same quotes', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(quotesIn(text)).toEqual(quotesIn(text))
      }),
      { numRuns: 100 },
    )
  })
})
