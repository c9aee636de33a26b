/** The command line of `npm run seed`, checked. */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { hasUnprintable, printable } from '../formats/bytes/printable.ts'
import { FORMATS } from '../formats/formats.ts'

/** A command line that cannot be followed; the message says which part of it. */
export class UsageError extends Error {}

export interface RunOptions {
  readonly paths: readonly string[]
  readonly people: string | undefined
  readonly mapping: string | undefined
  /** Name of a format. */
  readonly format: string | undefined
  readonly encoding: string | undefined
  readonly only: string | undefined
  /** What the folder is called in the archive. */
  readonly collection: string | undefined
  /** Milliseconds since 1970. */
  readonly since: number | undefined
  readonly limit: number | undefined
  readonly threads: number | undefined
  /** Milliseconds to wait for another run. */
  readonly patience: number
  readonly dryRun: boolean
  readonly check: boolean
  readonly diff: boolean
  readonly force: boolean
  readonly prune: boolean
  readonly strict: boolean
  readonly json: boolean
  readonly timings: boolean
  readonly verbose: boolean
  readonly watch: boolean
  readonly help: boolean
}

const FLAG = { type: 'boolean' } as const
const VALUE = { type: 'string' } as const

/** Throws `UsageError`. */
export function readRunOptions(args: readonly string[]): RunOptions {
  const { values, positionals } = parse(args)
  const { people, mapping, encoding, only, collection } = values
  for (const file of [people, mapping]) if (file && !existsSync(file)) throw new UsageError(`no such file: ${file}`)
  const format = readFormat(values.format)
  if (encoding !== undefined && !isEncoding(encoding))
    throw new UsageError(`--encoding ${encoding}: not a charset that is known, e.g. windows-1251`)
  if (collection !== undefined) checkCollection(collection, positionals)
  const since = readMoment(values.since)
  const isOn = (name: FlagName) => values[name] ?? false
  const dryRun = isOn('check') || isOn('dry-run')
  if (isOn('watch') && dryRun) throw new UsageError('--watch loads; it goes with no dry run')
  return {
    paths: positionals,
    ...{ people, mapping, format, encoding, only, collection, since },
    patience: (readNumber('wait', values.wait) ?? 0) * 1000,
    limit: readNumber('limit', values.limit),
    threads: readNumber('threads', values.threads),
    dryRun,
    check: isOn('check'),
    diff: values.diff ?? dryRun,
    force: isOn('force'),
    prune: isOn('prune'),
    strict: isOn('strict'),
    json: isOn('json'),
    timings: isOn('timings'),
    verbose: isOn('verbose'),
    watch: isOn('watch'),
    help: isOn('help'),
  }
}

type Values = ReturnType<typeof parse>['values']
type FlagName = { [Name in keyof Values]-?: boolean extends Values[Name] ? Name : never }[keyof Values]

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ people: VALUE, mapping: VALUE, format: VALUE, encoding: VALUE, only: VALUE, since: VALUE, limit: VALUE },
        ...{
          threads: VALUE,
          wait: VALUE,
          collection: VALUE,
          'dry-run': FLAG,
          check: FLAG,
          diff: FLAG,
          force: FLAG,
          prune: FLAG,
        },
        ...{
          strict: FLAG,
          json: FLAG,
          timings: FLAG,
          verbose: FLAG,
          watch: FLAG,
          help: { type: 'boolean', short: 'h' },
        },
      },
    })
  } catch (error) {
    throw new UsageError((error as Error).message.split('. To specify')[0]!)
  }
}

function readFormat(name: string | undefined): string | undefined {
  const names = FORMATS.map((format) => format.name)
  if (name !== undefined && !names.includes(name))
    throw new UsageError(`--format ${name}: expected one of ${names.join(', ')}`)
  return name
}

function checkCollection(name: string, paths: readonly string[]): void {
  if (!/^[^/]{1,100}$/.test(name) || hasUnprintable(name))
    throw new UsageError(`--collection ${printable(name)}: expected a name without slashes`)
  if (paths.length > 1) throw new UsageError('--collection names one folder; load the others by themselves')
}

/** Milliseconds since 1970. */
function readMoment(date: string | undefined): number | undefined {
  const moment = date === undefined ? undefined : Date.parse(date)
  if (Number.isNaN(moment))
    throw new UsageError(`--since ${date}: expected a date, e.g. 2026-01-31 or 2026-01-31T06:00Z`)
  return moment
}

function readNumber(name: string, value: string | undefined): number | undefined {
  if (value !== undefined && !/^\d{1,9}$/.test(value))
    throw new UsageError(`--${name} ${value}: expected a whole number`)
  return value === undefined ? undefined : Number(value)
}

function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label)
    return true
  } catch {
    return false
  }
}
