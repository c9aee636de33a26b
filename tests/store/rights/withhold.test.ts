// What is withheld leaves blanks of its own length, so that offsets stay true.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOfQuotes, shownSentences } from '../../../src/store/rights/shown-sentences.ts'
import { condense, shownAfter, shownBefore, stretchesOf, withhold } from '../../../src/store/rights/withhold.ts'

const TEXT = 'Rain fell. "We stay," Ada Roe said. The 🌧 hall fell silent.\nNobody left.'

const shown = (text: string, words: string, language: string | null = 'en') =>
  withhold(
    text,
    shownSentences(
      text,
      [{ start: 0, end: text.length }],
      [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }],
      language,
    ),
  )

test('the sentence with the words is shown, whole, and nothing else', () => {
  const text = shown(TEXT, 'We stay,')
  expect(text.replace(/[ \u{E0020}]+/gu, ' ')).toBe('… "We stay," Ada Roe said. … \n… ')
  expect(text.indexOf('We stay')).toBe(TEXT.indexOf('We stay'))
  expect(shown('Il pleut. « Nous restons », a dit Ada Roe. La salle se tait.', 'Nous restons', 'fr')).toMatch(
    /^… +« Nous restons », a dit Ada Roe. … +$/,
  )
})

test('of a language without rules too', () => {
  expect(shown('Det regner. «Vi blir», sa Ada Roe. Salen ble stille.', 'Vi blir', 'no')).toMatch(
    /^… +«Vi blir», sa Ada Roe. … +$/,
  )
})

test.each([
  [
    'ja',
    '雨が降った。市長は「橋は閉じたままだ」と述べた。誰も来なかった。',
    '橋は閉じたままだ',
    '市長は「橋は閉じたままだ」と述べた。',
  ],
  ['zh', '下雨了。市长说：“桥不会开放”。没有人来。', '桥不会开放', '市长说：“桥不会开放”。'],
  [
    'ar',
    'نزل المطر. قال العمدة: "سيبقى الجسر مغلقا". لم يأت أحد.',
    'سيبقى الجسر مغلقا',
    'قال العمدة: "سيبقى الجسر مغلقا".',
  ],
  [
    'en',
    '雨が降った。市長は「橋は閉じたままだ」と述べた。誰も来なかった。',
    '橋は閉じたままだ',
    '市長は「橋は閉じたままだ」と述べた。',
  ],
])('in scripts without capitals, %s', (language, text, words, sentence) => {
  expect(shown(text, words, language).replace(/… +|…/g, '').trim()).toBe(sentence)
})

test('where only the words are known they are looked for, in sentences that fill several lines too', () => {
  const text = 'Rain fell\non the quay.\n\nHe said: "We\nstay here." Nobody\nleft.'
  expect(withhold(text, sentencesOfQuotes(text, ['We\nstay here.'], 'en'))).toMatch(
    /^… +\n… +\n\nHe said: "We\nstay here." … +\n… +$/,
  )
  expect(withhold(text, sentencesOfQuotes(text, ['We go'], 'en'))).not.toMatch(/\w/)
})

test('lengths stay, in code units, in code points and in lines', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '.', ' ', '\n', '…', '🌧', 'É', '"') })
  const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 4 })
  fc.assert(
    fc.property(text, spans, (whole, pairs) => {
      const points = [...whole]
      const offset = (index: number) => points.slice(0, index).join('').length
      const parts = pairs.map(([a, b]) => ({ start: offset(Math.min(a, b)), end: offset(Math.max(a, b)) }))
      const cut = withhold(whole, parts)
      expect(cut.length).toBe(whole.length)
      expect([...cut].length).toBe(points.length)
      expect(cut.split('\n').map(({ length }) => length)).toEqual(whole.split('\n').map(({ length }) => length))
      for (const { start, end } of parts) expect(cut.slice(start, end)).toBe(whole.slice(start, end))
      if (!parts.length) expect(cut).not.toMatch(/[a.É"🌧]/u)
    }),
  )
})

test('for readers a stretch that is withheld is an ellipsis', () => {
  expect(condense(shown(TEXT, 'We stay,'))).toBe('… "We stay," Ada Roe said. …\n…')
  expect(condense('…     \n\n…    \n\n"Well… I stay," she said.')).toBe('…\n\n"Well… I stay," she said.')
})

test('what stands around a quote ends where a stretch is withheld', () => {
  const text = shown(TEXT, 'We stay,')
  const [start, end] = [text.indexOf('We stay,'), text.indexOf('We stay,') + 'We stay,'.length]
  expect(shownBefore(text.slice(0, start))).toBe('"')
  expect(shownAfter(text.slice(end))).toBe('" Ada Roe said. ')
  expect(stretchesOf(text).map(({ isShown }) => isShown)).toEqual([false, true, false, true, false])
})
