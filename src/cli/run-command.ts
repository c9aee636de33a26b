import { StoreError } from '../store/database/store-error.ts'
import type { Command, Surroundings } from './command.ts'
import { UsageError } from './options.ts'
import { readArguments } from './read-arguments.ts'
import { writeHelp, writeOptions } from './write-help.ts'

/** Wrong usage, or nothing that the command can work on. */
const UNUSABLE = 2

/** EX_TEMPFAIL of sysexits.h: another run is loading, try again later. */
const TRY_LATER = 75

/** Errors whose message says all, by name: the modules of most load all that reads articles. */
const CLEAR = /^(?:Config|Collection|CorrectionsFile|Manifest|MappingFile|ListFile|NotPossible)Error$/

/** Runs a command line. Returns its exit status; whatever goes wrong is said on stderr. */
export async function runCommand(
  command: Command,
  words: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const { out, err, callOf } = surroundings
  try {
    const { help, args, options } = readArguments(command, words)
    if (!help) return await command.run(args, options, surroundings)
    out(writeHelp(command, callOf))
    return 0
  } catch (error) {
    // usage first, so that the cause is the last line on the screen
    if (error instanceof UsageError) err(`${writeOptions(command, callOf)}\n\n${error.message}`)
    else err(explain(error))
    return command.statusOf?.(error) ?? statusOf(error, command)
  }
}

function explain(error: unknown): string {
  if (error instanceof StoreError) return `${error.message}\n${error.hint}`
  if (!(error instanceof Error)) return String(error)
  return CLEAR.test(error.constructor.name) ? error.message : (error.stack ?? error.message)
}

function statusOf(error: unknown, { exitCodes }: Command): number {
  return error instanceof StoreError && error.code === 'LOADING' && TRY_LATER in exitCodes ? TRY_LATER : UNUSABLE
}
