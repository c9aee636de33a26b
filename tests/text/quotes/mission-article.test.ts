import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { draftArticle } from '../../../src/text/draft-article.ts'
import { isProblem } from '../../../src/text/is-problem.ts'

const path = 'seeds/articles/rferl-2020-08-15-lukashenka.txt'

/** Kind, speaker, cue, spans; marked by hand. */
const expected = [
  ['PARTIAL', 'Alyaksandr Lukashenka', '', [497, 521]],
  ['DIRECT', 'Alyaksandr Lukashenka', 'said', [539, 581], [656, 714]],
  ['PARTIAL', 'Alyaksandr Lukashenka', 'saying', [930, 970]],
  ['DIRECT', 'BelTA', 'reported', [1290, 1373]],
  ['PARTIAL', 'the Kremlin', 'said', [1552, 1572], [1584, 1592], [1615, 1629]],
  ['DIRECT', 'the Kremlin', 'said', [1633, 1772]],
  ['DIRECT', 'Alyaksandr Lukashenka', 'said', [1959, 2105]],
  ['PARTIAL', 'Alyaksandr Lukashenka', 'described', [2157, 2178]],
  ['DIRECT', 'Alyaksandr Lukashenka', 'saying', [2364, 2503]],
  ['PARTIAL', 'Alyaksandr Lukashenka', 'accused', [2555, 2561]],
  ['DIRECT', 'Alyaksandr Lukashenka', 'said', [2688, 2723], [2743, 2861]],
  ['DIRECT', 'Alyaksandr Lukashenka', 'said', [3497, 3612]],
  ['SCARE', null, '', [4164, 4171]],
  ['DIRECT', 'Alyaksandr Lukashenka', 'added', [4346, 4456], [4477, 4535]],
]

it('the first article of the archive has fourteen quotes, and the right people say them', () => {
  const draft = draftArticle(path, readFileSync(path))
  if (isProblem(draft)) throw new Error(draft.message)
  const { text } = draft.document
  const rows = draft.quotes
    .filter(({ kind }) => kind !== 'INDIRECT' && kind !== 'HEADLINE')
    .map(({ kind, speaker, cue, spans }) => {
      const party = speaker?.party
      const name =
        !party || party.type === 'UNNAMED'
          ? null
          : party.type === 'PERSON'
            ? draft.people[party.index]!.name
            : draft.organisations[party.index]!.name
      return [
        kind,
        name,
        cue.map(({ start, end }) => text.slice(start, end)).join(' '),
        ...spans.map(({ start, end }) => [start, end]),
      ]
    })
  expect(rows).toEqual(expected)
  expect(draft.quotes.find(({ via }) => via)!.spans[0]!.start).toBe(3497)
  expect(draft.quotes.filter(({ kind }) => kind === 'HEADLINE')).toHaveLength(1)
})
