// What a profile tells of its site is used: shown with a profile that no page has.
import { expect, test } from 'vitest'
import type { PageText } from '../../../src/text/page/blocks/page-text.ts'
import { listAuthors } from '../../../src/text/page/byline/list-authors.ts'
import { listCredits } from '../../../src/text/page/credits/list-credits.ts'
import { generic } from '../../../src/text/page/profiles/generic.ts'
import type { PageProfile } from '../../../src/text/page/profiles/page-profile.ts'

const letter: PageProfile = {
  ...generic,
  name: 'harbour-letter',
  kind: 'ORIGINATOR',
  organisation: { name: 'The Harbour Herald', kind: 'BROADCASTER', roles: ['ORIGINATOR', 'PUBLISHER'] },
  lines: [
    { name: 'pens', role: 'BYLINE', where: 'HEAD', pattern: /^Pens: (?<names>[^|]{1,80})(?: \| Lens: .{1,80})?$/ },
    { name: 'hands', role: 'BYLINE', where: 'HEAD', pattern: /^Hands: .{1,80}$/ },
  ],
}

const pageOf = (text: string): PageText => ({
  ...{ text, chunks: [], layout: 'BLANK_LINES', markdown: false, profiles: [letter, generic] },
  ...{ dateOrder: null, title: null },
})

const authorsOf = (text: string, rule: string) =>
  listAuthors(pageOf(text), [{ start: 0, end: text.length, role: 'BYLINE', rule }], null)

test('the kind of its organisation, which the name does not tell', () => {
  const hints = { blocks: [], authors: [], front: null, url: null, copyright: null, dateline: null, agency: null }
  expect(listCredits(pageOf(''), hints)).toMatchObject([
    { role: 'ORIGINATOR', name: 'The Harbour Herald', kind: 'BROADCASTER' },
    { role: 'PUBLISHER', name: 'The Harbour Herald', kind: 'BROADCASTER' },
  ])
})

test('the group `names` of a pattern holds the authors', () => {
  const text = 'Pens: Marla Albrecht and Tom Vane | Lens: Ann Hill'
  const authors = authorsOf(text, 'harbour-letter/pens')
  expect(authors.map(({ name }) => name)).toEqual(['Marla Albrecht', 'Tom Vane'])
  for (const { name, span } of authors) expect(text.slice(span!.start, span!.end)).toBe(name)
})

test('without it the labels of all papers are known, and no others', () => {
  expect(authorsOf('Words: Marla Albrecht', 'harbour-letter/hands').map(({ name }) => name)).toEqual(['Marla Albrecht'])
  expect(authorsOf('Hands: Marla Albrecht', 'harbour-letter/hands')).toEqual([])
})
