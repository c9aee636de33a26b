import { shortNames } from '../lexicon/short-names.ts'

const groups = new Map<string, Set<number>>()
for (const [index, line] of shortNames.trim().split('\n').entries())
  for (const name of line.trim().split(' ')) groups.set(name, (groups.get(name) ?? new Set()).add(index))

const isInitial = (word: string) => /^(?:\p{L}\.?|\p{L}\.-?\p{L}\.)$/u.test(word)

/**
 * Tells whether two full names in one article are one person's: `John Q. Public` and `John Public`, `Bob` and `Robert
 * Smith`.
 */
export function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  if (long.join(' ').replaceAll('-', ' ') === short.join(' ').replaceAll('-', ' ')) return true
  if (long.at(-1) === short.at(-1)) {
    if (endsWith(long, short)) return true
    return isSameGiven(long[0]!, short[0]!) && agree(long.slice(1, -1), short.slice(1, -1))
  }
  return short.length > 1 && long.length === short.length + 1 && short.every((word, at) => word === long[at])
}

function isSameGiven(a: string, b: string): boolean {
  if (a === b) return true
  if (isInitial(a) || isInitial(b)) return a[0] === b[0]
  const groupsOfB = groups.get(b)
  return groupsOfB !== undefined && [...(groups.get(a) ?? [])].some((group) => groupsOfB.has(group))
}

/** Middle names agree where one is left out, or is the other's initial. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  return short.every((word) =>
    long.some((other) => other === word || ((isInitial(word) || isInitial(other)) && word[0] === other[0])),
  )
}

const endsWith = (long: readonly string[], short: readonly string[]) =>
  short.every((word, at) => word === long[long.length - short.length + at])
