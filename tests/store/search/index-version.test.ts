// An index made by other rules has to be made anew: whoever changes the rules has to raise the version.
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { foldedArticle } from '../../../src/store/folding/folded-columns.ts'
import { WORDS_VERSION } from '../../../src/store/search/ensure-search.ts'
import { nameKeys } from '../../../src/store/search/name-keys.ts'
import { indexedText } from '../../../src/store/search/search-words.ts'

/** Letters and signs that every version of Unicode since 6.0 has. */
const LETTERS = [
  [0x20, 0x36f],
  [0x400, 0x481],
  [0x5d0, 0x5ea],
  [0x621, 0x652],
  [0x904, 0x94d],
  [0xe01, 0xe3a],
  [0x1e00, 0x1eff],
  [0x2010, 0x2064],
  [0x3041, 0x30ff],
  [0x4e00, 0x4fff],
  [0xac00, 0xacff],
  [0xff01, 0xff9f],
]
  .map(([from, to]) => Array.from({ length: to! - from! + 1 }, (_, nth) => String.fromCodePoint(from! + nth)).join(' '))
  .join('\n')

test('the rules are those of the version', () => {
  const made = [
    indexedText(LETTERS),
    indexedText(LETTERS.replaceAll(' ', '')),
    nameKeys({ itemId: 1, nameKey: 'harbour board', names: 'The Harbour Board\nHB’s' }),
    foldedArticle({ headline: 'Großer Café', place: 'KÖLN', section: null, language: 'de-AT' }),
  ]
  const digest = createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 16)
  expect({ version: WORDS_VERSION, digest }).toEqual({ version: 1, digest: 'bbada1ee3f801237' })
})
