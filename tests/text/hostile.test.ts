import { beforeAll, describe, expect, it } from 'vitest'
import { draftArticle } from '../../src/text/draft-article.ts'
import { secondsOf } from '../seconds-of.ts'

/** Reads an article of so many characters. */
function reading(piece: string, length: number): () => unknown {
  const bytes = Buffer.from(piece.repeat(Math.ceil(length / piece.length)).slice(0, length))
  return () => draftArticle('page.txt', bytes)
}

const pieces: readonly (readonly [string, string])[] = [
  ['quotes with a cue', '"A b," he said. '],
  ['cues', 'said '],
  ['labels', 'Hill: "a" '],
  ['relative clauses', 'who said '],
  ['clauses', 'said that '],
  ['prose', 'The mayor, Ann Hill, said that it is "fine" on Monday. '],
  ['quote marks', '"'],
  ['quote marks before words', '"a '],
  ['single marks', "'a "],
  ['curly marks that open', '“a '],
  ['open brackets', '(['],
  ['marks and brackets', '("['],
  ['according to', 'according to '],
  ['names and', 'Hill and '],
  ['commas', 'a, '],
  ['titles', '"A Big Show," '],
  ['paragraphs that never close', '"One two three.\n\n'],
  ['the same long words again and again', '"Nobody here has ever seen so much water in one night."\n\n'],
  ['lines', 'said\n'],
  ['pronouns', 'He said so.\n\n'],
  ['offices', 'Sen. Ann Hill met Sen. Bob Roe. The senator said "A b."\n\n'],
  ['questions', 'Q. Why?\n\nA. Because I said so.\n\n'],
  ['dashes', '—No —dijo Ana—. '],
  ['Spanish', 'La alcaldesa de la villa dijo que «no hay prisa» según el juez, y que la obra se para. '],
  ['German', 'Die Ministerin sagte, der Damm sei „sicher“, und so der Richter laut dem Amt. '],
]

describe('a page that means no good is read in linear time', () => {
  beforeAll(() => {
    for (const [, piece] of pieces) draftArticle('page.txt', Buffer.from(piece.repeat(40)))
  })
  it.each(pieces)('%s', async (_, piece) => {
    const small = await secondsOf(reading(piece, 60_000), 0.4)
    // four times the text; a quadratic step would take sixteen times as long
    const limit = Math.min(1.5, 8 * small + 0.3)
    expect(await secondsOf(reading(piece, 240_000), limit)).toBeLessThan(limit)
  })
  it('7 MB in one line', async () => {
    const line = reading('The mayor, Ann Hill, said that it is "fine" on Monday. ', 7e6)
    expect(await secondsOf(line, 30)).toBeLessThan(30)
  })
})
