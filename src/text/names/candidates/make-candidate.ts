import { NameClass } from '../lexicon/name-class.ts'
import type { Words } from '../words/words.ts'
import type { Candidate } from './candidate.ts'
import type { Unit } from './run.ts'

/** A candidate out of the units of its name and those of the title before it. */
export function makeCandidate(words: Words, units: readonly Unit[], title: readonly Unit[] = []): Candidate {
  const from = units[0]!.from
  const to = units[units.length - 1]!.to
  const keys: string[] = []
  let nickname: string | null = null
  for (const unit of units) {
    if ((unit.flags & NameClass.NICKNAME) !== 0) nickname = words.keys.slice(unit.from + 1, unit.to - 1).join(' ')
    else if ((unit.flags & NameClass.SUFFIX) === 0 || unit === units[0])
      for (let i = unit.from; i < unit.to; i++) keys.push(words.keys[i]!)
  }
  let titleFlags = 0
  for (const { flags } of title)
    titleFlags |= flags & (NameClass.HE | NameClass.SHE | NameClass.TITLE | NameClass.HONORIFIC)
  return {
    from,
    to,
    units,
    titleFrom: title.length > 0 ? title[0]!.from : -1,
    titleTo: title.length > 0 ? title[title.length - 1]!.to : -1,
    titleFlags,
    words: keys,
    key: keys.join(' '),
    nickname,
  }
}
