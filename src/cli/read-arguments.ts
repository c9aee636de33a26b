import { parseArgs } from 'node:util'
import { nearestOf } from '../matching/nearest-of.ts'
import type { Command } from './command.ts'
import { type Option, UsageError } from './options.ts'

export interface ReadArguments {
  readonly help: boolean
  readonly args: readonly string[]
  readonly options: Readonly<Record<string, unknown>>
}

/** Reads a command line. Throws a `UsageError` that names what cannot be followed; `--help` is followed before all else. */
export function readArguments(command: Command, words: readonly string[]): ReadArguments {
  const known = Object.entries(Object.assign({}, ...Object.values(command.options)) as Record<string, Option>)
  const names = new Set([...known.map(([name]) => name), 'help'])
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: {
      ...Object.fromEntries(known.map(([name, { type }]) => [name, { type }])),
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  if (values.help) return { help: true, args: [], options: {} }
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    if (!names.has(token.name)) throw new UsageError(unknown(token.rawName, names))
    const takesValue = known.find(([name]) => name === token.name)?.[1].type === 'string'
    if (takesValue && (token.value === undefined || (!token.inlineValue && token.value.startsWith('-'))))
      throw new UsageError(`Option '${token.rawName}' needs a value`)
    if (!takesValue && token.value !== undefined) throw new UsageError(`Option '${token.rawName}' takes no value`)
  }
  const [least, most] = command.takes
  if (positionals.length < least) throw new UsageError(`${command.name}: expected ${command.synopsis.join(' or ')}`)
  if (positionals.length > most) throw new UsageError(`Unexpected argument '${positionals[most]}'`)
  const options = Object.fromEntries(
    known.map(([name, { read }]) => [name, read(values[name] as string | boolean | undefined, name)]),
  )
  return { help: false, args: positionals, options }
}

function unknown(option: string, names: ReadonlySet<string>): string {
  const nearest = nearestOf(option.replace(/^-+/, ''), names)
  return `Unknown option '${option}'${nearest ? `. Did you mean --${nearest}?` : ''}`
}
