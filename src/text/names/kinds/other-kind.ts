import type { Candidate } from '../candidates/candidate.ts'
import { NameClass } from '../lexicon/name-class.ts'
import { Shape } from '../words/words.ts'
import type { Evidence } from './evidence.ts'
import { named } from './known-otherwise.ts'
import type { NameKind } from './name-kind.ts'

export function otherKind(candidate: Candidate, known: Evidence): NameKind {
  const { units } = candidate
  const last = units[units.length - 1]!
  const first = units[0]!
  if (units.length === 1) {
    if (
      (first.flags & NameClass.ORGANISATION) !== 0 &&
      ((first.flags & NameClass.COMMON) === 0 || known.withArticle > 0 || known.opening < known.count)
    )
      return 'ORGANISATION'
    if ((first.flags & NameClass.PLACE) !== 0) return 'PLACE'
    if ((first.flags & (named & ~NameClass.ORGANISATION)) !== 0) return 'OTHER'
    return known.place >= 2 && first.shape === Shape.CAPITALS ? 'ORGANISATION' : 'OTHER'
  }
  const headless = units.some(({ flags }) => (flags & NameClass.CONNECTOR) !== 0)
  if (headless && (first.flags & NameClass.TITLE) !== 0 && (first.flags & NameClass.ORGANISATION_HEAD) === 0)
    return 'OTHER'
  const heads = headless ? units : [last]
  if (heads.some(({ flags }) => (flags & (NameClass.ORGANISATION_HEAD | NameClass.ORGANISATION)) !== 0))
    return 'ORGANISATION'
  if ((last.flags & (NameClass.PLACE_HEAD | NameClass.PLACE)) !== 0) return 'PLACE'
  return 'OTHER'
}
