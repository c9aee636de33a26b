/** A command: its description for people, and its action. One file a command, in src/cli/commands. */
import type { OptionGroups, ValuesOf } from './options.ts'

/** The folder that a command was called in, and its streams. */
export interface Surroundings {
  /** The folder that settings, `seeds/` and `data/` are counted from. */
  readonly home: string
  /** Names a command as it is called here, e.g. `npm run seed --` or `on-the-record seed`. */
  readonly callOf: (command: string) => string
  /** Writes a line to stdout, or to stderr; commands that it names are named as they are called here. */
  readonly out: (line: string) => void
  readonly err: (line: string) => void
}

export interface Command<Groups extends OptionGroups = OptionGroups> {
  readonly name: string
  /** One line, beginning with a verb: what the command does. */
  readonly summary: string
  /** Words that follow the name, one line for each form, e.g. `[PATH…] [OPTION…]`. */
  readonly synopsis: readonly string[]
  /** Arguments that are no options, e.g. `PATH` and what it stands for. */
  readonly parameters?: Readonly<Record<string, string>>
  /** Least and greatest number of them. */
  readonly takes: readonly [least: number, most: number]
  readonly options: Groups
  /** Examples: the words that follow the name, and their effect. */
  readonly examples: Readonly<Record<string, string>>
  /** Meaning of each exit status. */
  readonly exitCodes: Readonly<Record<number, string>>
  /** Page to read on. */
  readonly more?: string
  /** The exit status for an error; undefined where it is one that any command may end with. */
  readonly statusOf?: (error: unknown) => number | undefined
  /** Does it. Returns the exit status. */
  readonly run: (
    args: readonly string[],
    options: ValuesOf<Groups>,
    surroundings: Surroundings,
  ) => Promise<number> | number
}

/** Gives a command the types of its options, and a form in which all commands are alike. */
export function defineCommand<Groups extends OptionGroups>(command: Command<Groups>): Command {
  return command as unknown as Command
}
