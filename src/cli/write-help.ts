import type { Command, Surroundings } from './command.ts'
import type { Option } from './options.ts'

type CallOf = Surroundings['callOf']

/** The forms of a command line, e.g. `usage: npm run backup -- FILE`. */
export function writeUsage({ name, synopsis }: Command, callOf: CallOf): string {
  return synopsis.map((form, at) => `${at === 0 ? 'usage:' : '      '} ${callOf(name)} ${form}`.trimEnd()).join('\n')
}

/** The usage with every argument and option; what is printed first where a command line cannot be followed. */
export function writeOptions(command: Command, callOf: CallOf): string {
  const { parameters = {}, options } = command
  const groups = Object.entries({ ...options, '': { ...options[''], help: HELP } })
  const rows = groups.map(([title, group]) => ({
    title,
    rows: Object.entries(group).map(([name, option]) => [written(name, option), option.help] as const),
  }))
  const all = [...Object.entries(parameters), ...rows.flatMap((group) => group.rows)]
  const width = Math.max(...all.map(([left]) => left.length))
  const lines = (pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
  return [
    [writeUsage(command, callOf), ...lines(Object.entries(parameters))],
    ...rows.map(({ title, rows }) => [...(title ? [title] : []), ...lines(rows)]),
  ]
    .map((part) => part.join('\n'))
    .join('\n\n')
}

/** All there is to say of a command: what it does, its options, examples and exit codes. */
export function writeHelp(command: Command, callOf: CallOf): string {
  const { name, summary, examples, exitCodes, more } = command
  return [
    writeOptions(command, callOf),
    `${name} ${summary}.`,
    [
      'examples',
      ...Object.entries(examples).map(
        ([example, what]) => `${`  ${callOf(name)} ${example}`.trimEnd()}\n      ${what}`,
      ),
    ].join('\n'),
    `exit status: ${Object.entries(exitCodes)
      .map(([code, meaning]) => `${code} ${meaning}`)
      .join('; ')}`,
    ...(more ? [`More in ${more}`] : []),
  ].join('\n\n')
}

const HELP: Option = { type: 'boolean', short: 'h', help: 'prints this', read: Boolean }

function written(name: string, { short, placeholder }: Option): string {
  return `${short ? `-${short}, ` : ''}--${name}${placeholder ? ` ${placeholder}` : ''}`
}
