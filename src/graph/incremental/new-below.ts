import type { Path } from './announce.ts'

type Members = Record<string, unknown>

export interface NewMembers {
  /** From the value that was given down to the object that has them. */
  readonly subPath: Path
  readonly data: Members
}

/**
 * Lists the parts of a value that are not known yet, object by object, the outer before the inner; `known` has it from
 * then on. `{a: {b: 1, c: 2}}`, where `{a: {b: 1}}` is known -> `{c: 2}` at `a`.
 */
export function newBelow(value: unknown, known: unknown, subPath: Path): NewMembers[] {
  if (typeof value !== 'object' || typeof known !== 'object' || value === null || known === null) return []
  if (Array.isArray(value))
    return value.flatMap((member, index) => newBelow(member, (known as unknown[])[index], [...subPath, index]))
  const own: Members = Object.create(null)
  const below: NewMembers[] = []
  for (const [key, inner] of Object.entries(value)) {
    if (Object.hasOwn(known, key)) below.push(...newBelow(inner, (known as Members)[key], [...subPath, key]))
    else {
      own[key] = inner
      ;(known as Members)[key] = copyOf(inner)
    }
  }
  return Object.keys(own).length ? [{ subPath, data: own }, ...below] : below
}

/** Copies a value: what is known grows; what is sent stays as it is. */
export function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(copyOf)
  const copy: Members = Object.create(null)
  for (const [key, inner] of Object.entries(value)) copy[key] = copyOf(inner)
  return copy
}
