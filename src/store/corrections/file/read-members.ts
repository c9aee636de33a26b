/** Reads the members of a JSON object one by one, and says of the first wrong one what it has to be. */

import { PROPER_NAME, properName } from '../input/proper-name.ts'

/** The message names the member: `quote.occurrence: expected a whole number from 1`. */
export class LineError extends Error {}

export type Read<Value> = (value: unknown, path: string) => Value

const fail = (path: string, expected: string): never => {
  throw new LineError(`${path}: expected ${expected}`)
}

/** Longer ones say nothing that a correction could need. */
const MAX_LENGTH = 20_000

export const text: Read<string> = (value, path) =>
  typeof value === 'string' && value.trim() && value.length <= MAX_LENGTH && !/\p{Cs}/u.test(value)
    ? value
    : fail(path, `some text, of at most ${MAX_LENGTH} characters`)

export const name: Read<string> = (value, path) =>
  (typeof value === 'string' ? properName(value) : null) ?? fail(path, PROPER_NAME)

export const anyText: Read<string> = (value, path) =>
  value === undefined || value === '' ? '' : text(value, path).slice(0, MAX_LENGTH)

export const moment: Read<string> = (value, path) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(value) &&
  !Number.isNaN(Date.parse(value))
    ? new Date(value).toISOString()
    : fail(path, 'a moment with its zone, e.g. 2026-05-01T12:00:00Z')

/** A day, or a moment with its zone. */
export const date: Read<string> = (value, path) => {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) {
    const day = new Date(`${value}T00:00:00Z`)
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return value
  } else if (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  )
    return value
  return fail(path, 'a day like 2026-05-01, or a moment with its zone')
}

export const count: Read<number> = (value, path) =>
  value === undefined
    ? 1
    : Number.isSafeInteger(value) && (value as number) >= 1
      ? (value as number)
      : fail(path, 'a whole number from 1')

export function oneOf<const Choice extends string>(...choices: readonly Choice[]): Read<Choice> {
  return (value, path) => (choices.includes(value as Choice) ? (value as Choice) : fail(path, choices.join(', ')))
}

export function orNull<Value>(read: Read<Value>): Read<Value | null> {
  return (value, path) => (value === null || value === undefined ? null : read(value, path))
}

export function listOf<Value>(read: Read<Value>): Read<readonly Value[]> {
  return (value, path) =>
    Array.isArray(value) && value.length
      ? value.map((item, index) => read(item, `${path}[${index}]`))
      : fail(path, 'a list that is not empty')
}

/** An object of exactly these members; one that is undefined is left out. */
export function object<Members extends Readonly<Record<string, Read<unknown>>>>(
  members: Members,
): Read<{ readonly [Name in keyof Members]: ReturnType<Members[Name]> }> {
  return (value, path) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return fail(path || 'line', 'an object')
    const at = (name: string) => (path ? `${path}.${name}` : name)
    for (const name of Object.keys(value))
      if (!Object.hasOwn(members, name)) throw new LineError(`${at(name)}: no such member`)
    const read = Object.entries(members).map(([name, member]) => [
      name,
      member((value as Record<string, unknown>)[name], at(name)),
    ])
    return Object.fromEntries(read.filter(([, member]) => member !== undefined)) as never
  }
}

export function optional<Value>(read: Read<Value>): Read<Value | undefined> {
  return (value, path) => (value === undefined ? undefined : read(value, path))
}

/** Whichever shape has the member that the object has. */
export function whichever<Value>(shapes: Readonly<Record<string, Read<Value>>>): Read<Value> {
  return (value, path) => {
    const names = Object.keys(shapes)
    const found = names.filter((name) => value !== null && typeof value === 'object' && Object.hasOwn(value, name))
    return found.length === 1
      ? shapes[found[0]!]!(value, path)
      : fail(path, `an object with one of: ${names.join(', ')}`)
  }
}
