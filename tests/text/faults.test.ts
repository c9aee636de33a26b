import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ArticleDraft } from '../../src/text/draft.ts'
import { draftArticle } from '../../src/text/draft-article.ts'
import { isProblem } from '../../src/text/is-problem.ts'

/** `step`: the function that fails. */
const { failing, failIn } = vi.hoisted(() => {
  const failing = { step: '' }
  const failIn = (name: string) => async (original: () => Promise<object>) => {
    const module = (await original()) as Record<string, (...args: unknown[]) => unknown>
    const work = module[name]!
    const guarded = (...args: unknown[]) => {
      if (failing.step === name) throw new TypeError(`no ${name} today`)
      return work(...args)
    }
    return { ...module, [name]: guarded }
  }
  return { failing, failIn }
})
vi.mock('../../src/text/page/read-page.ts', failIn('readPage'))
vi.mock('../../src/text/page/fields/read-fields.ts', failIn('readFields'))
vi.mock('../../src/text/tokens/split-sentences.ts', failIn('splitSentences'))
vi.mock('../../src/text/names/find-names.ts', failIn('findNames'))
vi.mock('../../src/text/quotes/find-quotes.ts', failIn('findQuotes'))
vi.mock('../../src/text/quotes/marks/find-marked-words.ts', failIn('findMarkedWords'))
vi.mock('../../src/text/find-cited-sources.ts', failIn('findCitedSources'))

const PAGE = `---
title: Mill Road Bridge Reopens
date: 2021-05-04
url: https://gazette.example/bridge
---

The bridge on Mill Road opened again on Tuesday after a winter of repairs.

"The bridge will stand for a century," Mayor Tilda Vankorren told The Northern Wire.
`

function drafted(text = PAGE): ArticleDraft {
  const draft = draftArticle('a.md', Buffer.from(text), { format: 'MARKDOWN' })
  if (isProblem(draft)) throw new Error(draft.message)
  return draft
}

const faultsOf = ({ diagnostics }: ArticleDraft) =>
  diagnostics.filter(({ code }) => code === 'EXTRACTION_FAULT').map(({ message }) => message)

describe('a fault in a step of the extraction', () => {
  beforeEach(() => {
    failing.step = ''
  })

  it.each([
    ['readPage', 'page'],
    ['readFields', 'fields'],
    ['splitSentences', 'sentences'],
    ['findNames', 'names'],
    ['findQuotes', 'quotes'],
    ['findCitedSources', 'sources'],
  ])('in %s keeps the document and its paragraphs, and names the step %s', (name, step) => {
    const whole = drafted()
    failing.step = name
    const draft = drafted()
    expect(faultsOf(draft)).toEqual([`The step "${step}" failed: TypeError: no ${name} today`])
    expect(draft.document).toEqual(whole.document)
    expect(draft.paragraphs.map(({ start, end }) => [start, end])).toEqual(
      whole.paragraphs.map(({ start, end }) => [start, end]),
    )
  })

  it('keeps what the steps before it found', () => {
    const { people, fields, quotes } = drafted()
    expect([people.length, quotes.length]).toEqual([1, 1])
    failing.step = 'findQuotes'
    expect(drafted()).toMatchObject({ people, fields: { headline: fields.headline, url: fields.url }, quotes: [] })
    failing.step = 'findCitedSources'
    expect(drafted()).toMatchObject({ people, quotes })
  })

  it('keeps the quotes and the headline where the fields cannot be read', () => {
    const { fields, quotes } = drafted()
    failing.step = 'readFields'
    const draft = drafted()
    expect(draft.fields).toMatchObject({ headline: fields.headline, language: 'en', published: null })
    expect(draft.quotes).toEqual(quotes)
  })

  it('keeps the paragraphs of a language without rules', () => {
    failing.step = 'findMarkedWords'
    const draft = drafted('---\nlanguage: it\n---\n\n# Il porto\n\n«Abbiamo perso», ha detto.\n')
    expect(faultsOf(draft)).toEqual(['The step "quotes" failed: TypeError: no findMarkedWords today'])
    expect(draft.paragraphs.length).toBe(1)
  })
})
