import type { PersonDraft } from '../../src/text/speech.ts'
import type { GoldArticle } from './gold.ts'

/** People of some articles: how many there are, how many were found, and of the full names found how many are theirs. */
export interface PeopleTally {
  gold: number
  found: number
  /** Found as two people. */
  twice: number
  named: number
  right: number
}

export const emptyPeople = (): PeopleTally => ({ gold: 0, found: 0, twice: 0, named: 0, right: 0 })

/** Counts the people of an article. A name of one word is only looked for, since it may be part of anybody's. */
export function countPeople({ people }: GoldArticle, found: readonly Pick<PersonDraft, 'name'>[], tally: PeopleTally) {
  if (!people) return
  for (const name of people) {
    const bearers = found.filter((one) => isSame(name, one.name)).length
    tally.gold++
    if (bearers > 0) tally.found++
    if (bearers > 1) tally.twice++
  }
  for (const { name } of found) {
    if (wordsIn(name).length < 2) continue
    tally.named++
    if (people.some((known) => isSame(known, name))) tally.right++
  }
}

/** Shares of a tally; none where no people are annotated. */
export function peopleFigures({ gold, found, twice, named, right }: PeopleTally): Record<string, number> {
  if (gold === 0) return {}
  const recall = found / gold
  const precision = named === 0 ? 0 : right / named
  const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision)
  return {
    people: gold,
    'people found': recall,
    'full names right': precision,
    'people F1': f1,
    'people found twice': twice,
  }
}

const wordsIn = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** The same words, or the first and last of them in a longer name. */
function isSame(want: string, got: string): boolean {
  const [a, b] = [wordsIn(want), wordsIn(got)]
  if (a.join(' ') === b.join(' ')) return true
  return a.length > 1 && b.length > 1 && b.includes(a[0]!) && b.includes(a.at(-1)!)
}
