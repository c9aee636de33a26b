import { Blocks } from '../blocks.ts'
import { measureDistance } from '../measure-distance.ts'
import type { NameForm } from '../name-match.ts'
import type { Suggest } from '../suggest.ts'

/** A family name this long may differ in one letter, a longer one in two. */
const ONE_LETTER = 6
const TWO_LETTERS = 10

/** The same given names with a slip in the family name: `Anna Brownlow`, `Anna Brownlaw`. */
export function findMisspellings(forms: readonly NameForm[], suggest: Suggest): void {
  const blocks = new Blocks()
  for (const form of forms) for (const key of slipKeys(form)) blocks.add(key, form)
  blocks.forEachPair((one, other) => {
    const [a, b] = [familyOf(one), familyOf(other)]
    if (a === b) return
    const limit = Math.min(a.length, b.length) >= TWO_LETTERS ? 2 : 1
    const distance = measureDistance(a, b, limit)
    if (distance <= limit) suggest(one, other, 'SPELLING', 0.85 - 0.5 * (distance / Math.max(a.length, b.length)))
  })
}

/** The given names with pieces of the family name; none where that is too short to slip in. */
export function slipKeys(form: NameForm): string[] {
  const family = familyOf(form)
  if (family.length < ONE_LETTER) return []
  const given = `${form.words.filter((word) => word !== family).join(' ')} ${form.suffix}`
  return listKeys(family).map((key) => `${given}/${key}`)
}

/** The last word, or the first where it is known to be the family name. */
function familyOf(form: NameForm): string {
  return form.familyFirst ? form.words[0]! : form.words.at(-1)!
}

/**
 * Keys of which two words share one when they are near enough: one slip leaves the first or the last three letters
 * whole; two in a long word leave these or three in the middle, at most one place further.
 */
function listKeys(family: string): readonly string[] {
  const ends = [`^${family.slice(0, 3)}`, `${family.slice(-3)}$`]
  if (family.length < TWO_LETTERS) return ends
  return [...ends, family.slice(3, 6), family.slice(4, 7), family.slice(5, 8)]
}
