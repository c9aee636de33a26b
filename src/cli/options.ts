/** The options of a command: how each is written, what it means, and what its value has to be. */

export interface Option<Value = unknown> {
  readonly type: 'boolean' | 'string'
  readonly short?: string
  /** Placeholder of the value in the usage, e.g. `FILE`. */
  readonly placeholder?: string
  readonly help: string
  /** Reads what was given. Throws a `UsageError` where it cannot be meant; `name` is that of the option. */
  readonly read: (given: string | boolean | undefined, name: string) => Value
}

/** Options by name, in groups; a group without a title has the title ''. */
export type OptionGroups = Readonly<Record<string, Readonly<Record<string, Option>>>>

type UnionToIntersection<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never

/** The values of all options, by name. */
export type ValuesOf<Groups extends OptionGroups> = {
  readonly [Name in keyof UnionToIntersection<Groups[keyof Groups]>]: UnionToIntersection<
    Groups[keyof Groups]
  >[Name] extends Option<infer Value>
    ? Value
    : never
}

/** A command line that cannot be followed; the message says which part of it. */
export class UsageError extends Error {}

/** An option that is there or not. */
export function flag(help: string): Option<boolean> {
  return { type: 'boolean', help, read: (given) => given === true }
}

/** An option with any text for its value. */
export function text(placeholder: string, help: string): Option<string | undefined> {
  return { type: 'string', placeholder, help, read: (given) => given as string | undefined }
}

/** An option whose text is read by `read`, where it is given. */
export function value<Value>(
  placeholder: string,
  help: string,
  read: (given: string, name: string) => Value,
): Option<Value | undefined> {
  return {
    type: 'string',
    placeholder,
    help,
    read: (given, name) => (given === undefined ? undefined : read(given as string, name)),
  }
}

/** An option that takes a whole number. */
export function whole(placeholder: string, help: string): Option<number | undefined> {
  return value(placeholder, help, (given, name) => {
    if (!/^\d{1,9}$/.test(given)) throw new UsageError(`--${name} ${given}: expected a whole number`)
    return Number(given)
  })
}

/** An option that takes one of some words. */
export function choice<Choice extends string>(
  placeholder: string,
  help: string,
  choices: readonly Choice[],
): Option<Choice | undefined> {
  return value(placeholder, help, (given, name) => {
    if (!choices.includes(given as Choice))
      throw new UsageError(`--${name} ${given}: expected one of ${choices.join(', ')}`)
    return given as Choice
  })
}
