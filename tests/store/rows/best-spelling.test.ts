// The spelling of a name that is shown, of all that articles print.
import { expect, test } from 'vitest'
import { bestSpelling, type CountedSpelling } from '../../../src/store/rows/best-spelling.ts'

const spelled = (name: string, articles: number, kind = ''): CountedSpelling => {
  const [givenName = '', familyName = ''] = kind === '' && name.includes(' ') ? name.split(' ') : ['', name]
  return { partyId: 1, name, givenName, familyName, kind, articles }
}

test.each<[string, readonly CountedSpelling[]]>([
  ['Vankorren', [spelled('VANKORREN', 40), spelled('Vankorren', 2)]],
  ['Tilda Vankorren', [spelled('TILDA VANKORREN', 9), spelled('Tilda VANKORREN', 8), spelled('Tilda Vankorren', 1)]],
  ['Vankörren', [spelled('VANKÖRREN', 3), spelled('Vankörren', 2), spelled('Vankorren', 1)]],
  ['TILDA VANKORREN', [spelled('TILDA VANKORREN', 9)]],
  ['TVK', [spelled('TVK', 9), spelled('Tvk', 1)]],
  ['Sarn Wire', [spelled('SARN WIRE', 9, 'NEWS_AGENCY'), spelled('Sarn Wire', 1, 'NEWS_AGENCY')]],
  ['SARNO', [spelled('SARNO', 9, 'NEWS_AGENCY'), spelled('Sarno', 1, 'NEWS_AGENCY')]],
  ['東京新聞', [spelled('東京新聞', 9, 'NEWS_AGENCY'), spelled('Tokyo Shimbun', 1, 'NEWS_AGENCY')]],
  ['Marla Vankorren', [spelled('VANKORREN', 9, 'ANOTHER_NAME'), spelled('Marla Vankorren', 1)]],
])('%s', (shown, spellings) => {
  expect(bestSpelling(spellings).name).toBe(shown)
  expect(bestSpelling([...spellings].reverse()).name).toBe(shown)
})

test('its parts are those of the spelling that is shown', () => {
  const best = bestSpelling([spelled('TILDA VANKORREN', 9), spelled('Tilda Vankorren', 1)])
  expect(best).toMatchObject({ givenName: 'Tilda', familyName: 'Vankorren' })
})
