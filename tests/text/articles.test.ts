import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ArticleDraft } from '../../src/text/draft.ts'
import { draftArticle } from '../../src/text/draft-article.ts'
import { isProblem } from '../../src/text/is-problem.ts'
import type { Span } from '../../src/text/span.ts'
import { describeDraft } from './describe-draft.ts'

const root = join(import.meta.dirname, '../articles')
const cases = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

function draftOf(slug: string): ArticleDraft {
  const file = ['article.txt', 'article.md'].find((each) => existsSync(join(root, slug, each)))!
  const draft = draftArticle(file, readFileSync(join(root, slug, file)))
  if (isProblem(draft)) throw new Error(draft.message)
  return draft
}

const spansOf = ({ quotes, paragraphs, people, organisations, fields }: ArticleDraft): Span[] => [
  ...quotes.flatMap(({ spans, content, cue, speaker, via }) => [
    ...spans,
    ...content,
    ...cue,
    ...(speaker?.mention ?? []),
    ...(via ? [via.span] : []),
  ]),
  ...paragraphs,
  ...[...people, ...organisations].flatMap(({ mentions }) => mentions),
  ...people.flatMap(({ mentions }) => mentions.flatMap(({ title }) => (title ? [title] : []))),
  ...[fields.headline, fields.byline, fields.place].filter((span) => span !== null),
]

describe('each article in tests/articles is read as its draft.json says', () => {
  it.each(cases)('%s', (slug) => {
    const expected = JSON.parse(readFileSync(join(root, slug, 'draft.json'), 'utf8'))
    expect(JSON.parse(JSON.stringify(describeDraft(draftOf(slug))))).toEqual(expected)
  })
})

describe('whatever the article', () => {
  const drafts = cases.map((slug) => [slug, draftOf(slug)] as const)

  it.each(drafts)('spans cut words out of the text of %s', (_, draft) => {
    const { text } = draft.document
    for (const { start, end } of spansOf(draft)) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(text.length)
      const words = text.slice(start, end)
      expect(words.trim()).toBe(words)
    }
  })

  it.each(drafts)(
    'quoted words stand inside a paragraph or the headline of %s',
    (_, { quotes, paragraphs, fields }) => {
      const units = [...paragraphs, fields.headline, fields.standfirst].filter((span) => span !== null)
      for (const { start, end } of quotes.flatMap(({ spans }) => spans))
        expect(units.some((unit) => unit.start <= start && end <= unit.end)).toBe(true)
    },
  )

  it.each(drafts)('quotes of %s come in order, and nobody is an index into nothing', (_, draft) => {
    let before = -1
    for (const { spans, speaker, parent } of draft.quotes) {
      expect(spans[0]!.start).toBeGreaterThanOrEqual(before)
      before = spans[0]!.start
      if (speaker?.party.type === 'PERSON') expect(draft.people[speaker.party.index]).toBeDefined()
      if (speaker?.party.type === 'ORGANISATION') expect(draft.organisations[speaker.party.index]).toBeDefined()
      if (parent !== null) expect(draft.quotes[parent]).toBeDefined()
    }
  })
})
