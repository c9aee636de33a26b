/** The command line of `npm run seed`, checked. */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { InputFormat } from '../formats/raw-article.ts'
import { FORMATS } from './files/format-names-data.ts'

/** A command line that cannot be followed; the message says which part of it. */
export class UsageError extends Error {}

export interface RunOptions {
  readonly paths: readonly string[]
  readonly people: string | undefined
  readonly mapping: string | undefined
  readonly format: InputFormat | undefined
  readonly encoding: string | undefined
  readonly only: string | undefined
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

export function readRunOptions(args: readonly string[]): RunOptions {
  const { values, positionals } = parse(args)
  const { people, mapping, format, encoding, only, since } = values
  for (const file of [people, mapping]) if (file && !existsSync(file)) throw new UsageError(`no such file: ${file}`)
  if (format !== undefined && !FORMATS.includes(format as InputFormat))
    throw new UsageError(`--format ${format}: expected one of ${FORMATS.join(', ')}`)
  if (encoding !== undefined && !isEncoding(encoding))
    throw new UsageError(`--encoding ${encoding}: not a charset that is known, e.g. windows-1251`)
  const from = since === undefined ? undefined : Date.parse(since)
  if (from !== undefined && Number.isNaN(from))
    throw new UsageError(`--since ${since}: expected a date, e.g. 2026-01-31 or 2026-01-31T06:00Z`)
  const check = values.check ?? false
  if (values.watch && (check || values['dry-run'])) throw new UsageError('--watch loads; it goes with no dry run')
  const wait = values.wait === undefined ? 0 : number('wait', values.wait)
  return {
    paths: positionals,
    ...{ people, mapping, encoding, only },
    format: format as InputFormat | undefined,
    since: from,
    limit: values.limit === undefined ? undefined : number('limit', values.limit),
    threads: values.threads === undefined ? undefined : number('threads', values.threads),
    patience: wait * 1000,
    check,
    dryRun: check || (values['dry-run'] ?? false),
    diff: values.diff ?? (check || (values['dry-run'] ?? false)),
    force: values.force ?? false,
    prune: values.prune ?? false,
    strict: values.strict ?? false,
    json: values.json ?? false,
    timings: values.timings ?? false,
    verbose: values.verbose ?? false,
    watch: values.watch ?? false,
    help: values.help ?? false,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ people: VALUE, mapping: VALUE, format: VALUE, encoding: VALUE, only: VALUE, since: VALUE, limit: VALUE },
        ...{ threads: VALUE, wait: VALUE, 'dry-run': FLAG, check: FLAG, diff: FLAG, force: FLAG, prune: FLAG },
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

function number(name: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`--${name} ${value}: expected a whole number`)
  return Number(value)
}

function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label)
    return true
  } catch {
    return false
  }
}
