import { expect, test } from 'vitest'
import { describeBlocks } from '../../src/cli/describe-blocks.ts'
import type { ArticleDraft } from '../../src/text/draft.ts'
import { draftArticle } from '../../src/text/draft-article.ts'

const PAGE = `Port to open in May

By Marla Albrecht

May 4, 2021

ALBA -- The port will open in May, the council said on Monday after a long day of talks with the owners of the boats.
`

test('a page is told by its profile, and a line a block with role, rule and first words', () => {
  const [page, ...blocks] = describeBlocks(draftArticle('port.txt', Buffer.from(PAGE)) as ArticleDraft)
  expect(page).toBe('port.txt: profile generic')
  expect(blocks.map((line) => line.trim().split(/ {2,}/))).toEqual([
    ['HEADLINE', 'generic/first-line', 'Port to open in May'],
    ['BYLINE', 'generic/byline', 'By Marla Albrecht'],
    ['DATE', 'generic/date-line', 'May 4, 2021'],
    ['PARAGRAPH', 'generic/paragraph', 'ALBA -- The port will open in May, the council said on Monda…'],
  ])
})
