import type { Path } from './announce.ts'

type Members = Record<string, unknown>

export interface NewMembers {
  /** From the object that was given down to the one that has them. */
  readonly subPath: Path
  readonly data: Members
}

/**
 * What of some data is not known yet, object by object, the outer before the inner; `known` has it from then on.
 * `{a: {b: 1, c: 2}}`, where `{a: {b: 1}}` is known -> `{c: 2}` at `a`.
 */
export function newMembers(data: Members, known: Members, subPath: Path = []): NewMembers[] {
  const own: Members = {}
  const below: NewMembers[] = []
  for (const [key, value] of Object.entries(data)) {
    if (key in known) below.push(...newBelow(value, known[key], [...subPath, key]))
    else own[key] = known[key] = value
  }
  return Object.keys(own).length ? [{ subPath, data: own }, ...below] : below
}

function newBelow(value: unknown, known: unknown, subPath: Path): NewMembers[] {
  if (typeof value !== 'object' || typeof known !== 'object' || value === null || known === null) return []
  if (Array.isArray(value))
    return value.flatMap((member, index) => newBelow(member, (known as unknown[])[index], [...subPath, index]))
  return newMembers(value as Members, known as Members, subPath)
}
