import { Blocks } from '../blocks.ts'
import type { NameForm } from '../name-match.ts'
import type { Suggest } from '../suggest.ts'

/** The same given and family name, with a middle name or second family name more: `Anna Brown`, `Anna Maria Brown`. */
export function findShorterNames(forms: readonly NameForm[], suggest: Suggest): void {
  const blocks = new Blocks()
  for (const form of forms) for (const key of pairKeys(form)) blocks.add(key, form)
  blocks.forEachPair((one, other) => {
    const [short, long] = one.words.length < other.words.length ? [one, other] : [other, one]
    if (short.words.length === long.words.length || !isWithin(short.words, long.words)) return
    if (!keepsFamilyName(short, long)) return
    suggest(one, other, 'SHORTER_NAME', 0.6 + 0.15 * (short.words.length / long.words.length))
  })
}

/** The first name with each of the others. */
export function pairKeys({ words, suffix, familyFirst }: NameForm): string[] {
  if (familyFirst) return []
  const [given, ...rest] = words
  const others = rest.length === 1 || rest.length > 4 ? [rest.at(-1)!] : [...new Set(rest)]
  return others.map((word) => `${given} ${word} ${suffix}`)
}

/** The family name of the longer form, where it is known, is in the shorter too, at least by a word. */
function keepsFamilyName(short: NameForm, long: NameForm): boolean {
  const known = long.familyWords.filter((word) => long.words.includes(word))
  return known.length === 0 || known.some((word) => short.words.includes(word))
}

/** All words of the shorter name are in the longer, in order. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const word of long) if (word === short[at]) at++
  return at === short.length
}
