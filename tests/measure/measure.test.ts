import { expect, test } from 'vitest'
import { bandsOf, calibrationFigures } from '../../scripts/measure/calibration.ts'
import type { GoldArticle } from '../../scripts/measure/gold.ts'
import { judgeSegments, type Verdict } from '../../scripts/measure/score.ts'
import { countPeople, emptyPeople, peopleFigures } from '../../scripts/measure/score-people.ts'

const article = (text: string, people: readonly string[] | null = null): GoldArticle => ({
  ...{ id: 'a', text, quotes: [], hasParaphrases: false, people },
})

test('people: recall over all names, precision over full ones', () => {
  const tally = emptyPeople()
  const found = ['Ann Hill', 'Hill Ann Stone', 'Bob Roe', 'Tom'].map((name) => ({ name }))
  countPeople(article('', ['Ann B. Stone', 'Bob Roe', 'Eve Dunn']), found, tally)
  expect(tally).toEqual({ gold: 3, found: 2, twice: 0, named: 3, right: 2 })
  expect(peopleFigures(tally)).toMatchObject({ people: 3, 'people found': 2 / 3, 'full names right': 2 / 3 })
  expect(peopleFigures(emptyPeople())).toEqual({})
})

test('calibration: how far stated confidences are from the share that is right', () => {
  const verdict = (confidence: number, right: boolean): Verdict => ({
    ...{ id: 'a', span: { start: 0, end: 1 }, exact: right, rule: 'cue', confidence, got: '', want: '' },
    kind: right ? 'right' : 'missed',
  })
  const verdicts = Array.from({ length: 40 }, (_, i) => verdict(0.9, i < 30))
  const bands = bandsOf([...verdicts, verdict(0.5, true)])
  expect(bands.map(({ from, decisions, right }) => [from.toFixed(2), decisions, right])).toEqual([
    ['0.90', 40, 30],
    ['0.50', 1, 1],
  ])
  const figures = calibrationFigures(bands)
  expect(figures['largest error of a full band']).toBeCloseTo(0.15)
  expect(figures['expected calibration error']).toBeCloseTo((0.15 * 40 + 0.5) / 41)
  expect(calibrationFigures([])).toEqual({})
})

test('words said to be nobody’s state a confidence too', () => {
  const text = 'Her "victory" came late.'
  const silent = {
    ...{ content: [{ start: 4, end: 13 }], source: [], cue: [], rule: 'scare', confidence: 0.6 },
  }
  expect(judgeSegments(article(text), [], [silent])).toMatchObject([
    { kind: 'rightly nobody', rule: 'scare', confidence: 0.6 },
  ])
})
