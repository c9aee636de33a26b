import { expect, test } from 'vitest'
import { readGold } from '../../../scripts/measure/gold.ts'
import { movedQuotes, saidQuotes } from '../../../scripts/measure/moved-quotes.ts'
import { judgeSegments } from '../../../scripts/measure/score.ts'
import type { ArticleDraft } from '../../../src/text/draft.ts'
import { draftArticle } from '../../../src/text/draft-article.ts'

/** Share of the stretches in marks where it is right whether they are somebody's words, and whose. */
function accuracy(file: string) {
  const verdicts = readGold(file).flatMap((article) => {
    const draft = draftArticle(`${article.id}.txt`, Buffer.from(article.text)) as ArticleDraft
    return judgeSegments(article, saidQuotes(movedQuotes(draft, article.text)!))
  })
  const right = verdicts.filter(({ kind }) => kind === 'right' || kind === 'rightly nobody')
  return { all: verdicts.length, share: right.length / verdicts.length }
}

// Rules were written with the first file at hand. The second was read once they were done; its share is the honest one.
test.each([
  ['french', 72, 0.95],
  ['french-unseen', 57, 0.89],
])('invented news in %s.jsonl', (name, count, least) => {
  const { all, share } = accuracy(`tests/news/${name}.jsonl`)
  expect(all).toBe(count)
  expect(share).toBeGreaterThanOrEqual(least)
})
