// When a story was published, by the dates that files give in their fields and pages print on a line.

import { describe, expect, it } from 'vitest'
import { draftRawArticle } from '../../../src/formats/draft-raw-article.ts'
import { makeRawArticle } from '../../../src/formats/make-raw-article.ts'
import { articleRows } from '../../../src/store/rows/article-rows.ts'
import { NO_PEOPLE_FILE } from '../../../src/store/rows/people-file.ts'
import { isProblem } from '../../../src/text/is-problem.ts'
import { PRINTED_DATES, type PrintedDate } from './printed-dates.ts'

const BODY = `The ferry of Port Casmere was late again, and those who waited for it stood in the rain for an hour.

"We wait for it every day," said Tilda Vankorren.
`

/** What the archive says of a file: its day, its moment, and how exactly it knows them. */
function publishedIn(path: string, format: 'JSON' | 'TEXT', text: string) {
  const draft = draftRawArticle(makeRawArticle(path, format, Buffer.from(text), {}))
  if (isProblem(draft)) throw new Error(draft.message)
  const { article } = articleRows(draft, NO_PEOPLE_FILE)
  return {
    day: article.publishedOn,
    moment: article.publishedAt,
    precision: article.publishedPrecision ?? 'DAY',
    headline: article.headline,
  }
}

const expected = ({ day, moment, precision }: PrintedDate) => ({
  day,
  moment,
  precision,
  headline: 'The ferry is late',
})

describe('a date', () => {
  it.each(PRINTED_DATES)('in a field: $printed ($language)', (one) => {
    const { printed: date, language, url } = one
    const record = { headline: 'The ferry is late', date, language, url, body: BODY }
    expect(publishedIn('ferry.json', 'JSON', JSON.stringify(record))).toEqual(expected(one))
  })

  it.each(PRINTED_DATES.filter(({ isField, language }) => !isField && !language))(
    'on a line below the headline: $printed',
    (one) => {
      const source = one.url ? `\n\nSource: ${one.url}` : ''
      const page = `The ferry is late\n\nBy Jim Poe\n\n${one.printed}\n\n${BODY}${source}\n`
      expect(publishedIn('ferry.txt', 'TEXT', page)).toEqual(expected(one))
    },
  )
})
