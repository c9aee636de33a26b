// Steps within a regular expression are not counted, so much text is read: a square of a million ends in no time allowed.
import { describe, expect, it } from 'vitest'
import { draftArticle } from '../../src/text/draft-article.ts'
import { pieces, reading } from './hostile-pieces.ts'
import { hostilePages } from './page/hostile-pages.ts'

describe('a megabyte is read to its end', () => {
  it.each(pieces)('of %s', (_, piece) => {
    expect(reading(piece, 1e6)()).toBeDefined()
  })
  it.each(hostilePages)('of %s', (_, textOf) => {
    const text = textOf(1e6).slice(0, 1e6)
    for (const path of ['a.txt', 'a.md']) expect(draftArticle(path, Buffer.from(text))).toBeDefined()
  })
  it('and seven, in one line', () => {
    expect(reading('The mayor, Ann Hill, said that it is "fine" on Monday. ', 7e6)()).toBeDefined()
  })
})
