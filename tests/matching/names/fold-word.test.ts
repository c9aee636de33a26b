import { describe, expect, test } from 'vitest'
import { foldWord } from '../../../src/matching/names/fold-word.ts'
import { ROMANISATION } from '../../../src/matching/names/romanisation-data.ts'

const examples = ROMANISATION.map(({ example, family }) => ({ pair: example.toLowerCase().split(', '), family }))
const readingsOf = (word: string, isFirst: boolean) =>
  (['mark', 'sound'] as const).map((reading) =>
    foldWord(word.replace('ä', 'a').replace('ö', 'o').replace('ü', 'u'), reading, isFirst),
  )

describe('each rule of romanisation does what its example says', () => {
  test.each(examples.map(({ pair, family }) => [pair[0]!, pair[1]!, family] as const))(
    '%s, %s',
    (one, other, family) => {
      const never = other.startsWith('never ')
      const [a, b] = [readingsOf(one, !family), readingsOf(other.replace('never ', ''), !family)]
      expect(a.some((reading, i) => reading === b[i])).toBe(!never)
    },
  )
})

test('a word of one syllable stays as it is', () => {
  for (const word of ['jong', 'yong', 'chen', 'zhang', 'ann']) expect(foldWord(word, 'sound', true)).toBe(word)
})
