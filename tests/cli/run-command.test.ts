// What every command has in common: its help, what it says of a wrong command line, and how it names itself.
import { expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { runCommand } from '../../src/cli/run-command.ts'
import { inWordsOfProgram, NPM_SCRIPT, PROGRAM } from '../../src/cli/surroundings.ts'
import { nearestOf } from '../../src/matching/nearest-of.ts'

const commands = await Promise.all(Object.entries(COMMANDS).map(async ([name, load]) => [name, await load()] as const))

/** Runs a command line in this process, in the words of `npm run`, or of the program. */
async function run(name: string, words: readonly string[], surroundings = NPM_SCRIPT) {
  const [out, err]: string[][] = [[], []]
  const command = await COMMANDS[name]!()
  const said = { ...surroundings, out: (line: string) => out!.push(line), err: (line: string) => err!.push(line) }
  return { status: await runCommand(command, words, said), out: out!.join('\n'), err: err!.join('\n') }
}

test.each(commands)('%s: the list of commands calls it by its name', (name, command) => {
  expect(command.name).toBe(name)
})

test.each(commands)(
  '%s --help says what it does, with each option, an example and exit codes',
  async (name, command) => {
    for (const word of ['--help', '-h']) {
      const { status, out, err } = await run(name, [word])
      expect([status, err]).toEqual([0, ''])
      expect(out).toMatch(/^usage: npm (?:start|run )/)
      expect(out).toContain(`${name} ${command.summary}.`)
      for (const option of Object.values(command.options).flatMap((group) => Object.keys(group)))
        expect(out).toMatch(new RegExp(`^ {2}--${option} .*\\S`, 'm'))
      for (const [code, meaning] of Object.entries(command.exitCodes)) expect(out).toContain(`${code} ${meaning}`)
      expect(Object.keys(command.examples).length).toBeGreaterThan(0)
    }
    const { out } = await run(name, ['--help'], PROGRAM)
    expect(out).toMatch(new RegExp(`^usage: on-the-record ${name}`))
    expect(out).not.toContain('npm run')
  },
)

test.each(commands)('%s: a wrong option prints the usage first and the cause last, exit 2', async (name) => {
  const { status, out, err } = await run(name, ['--nonsense'])
  expect([status, out]).toEqual([2, ''])
  expect(err).toMatch(/^usage: npm [\s\S]*\n\nUnknown option '--nonsense'$/)
})

test.each([
  ['seed', ['--since', 'yesterday'], '--since yesterday: expected a date, e.g. 2026-01-31 or 2026-01-31T06:00Z'],
  ['seed', ['--limit', 'few'], '--limit few: expected a whole number'],
  ['seed', ['--format', 'docx'], /^--format docx: expected one of text, /],
  ['seed', ['--encoding', 'klingon'], '--encoding klingon: not a charset that is known, e.g. windows-1251'],
  ['seed', ['--watch', '--dry-run'], '--watch loads; it goes with no dry run'],
  ['seed', ['--mapping', 'none.yaml'], 'no such file: none.yaml'],
  ['seed', ['--limit'], "Option '--limit' needs a value"],
  ['seed', ['--limit', '--force'], "Option '--limit' needs a value"],
  ['seed', ['--force=yes'], "Option '--force' takes no value"],
  ['seed', ['--frce'], "Unknown option '--frce'. Did you mean --force?"],
  ['seed', ['--dry'], "Unknown option '--dry'. Did you mean --dry-run?"],
  ['reextract', ['--wait', 'long'], '--wait long: expected a whole number'],
  ['reextract', ['all'], "Unexpected argument 'all'"],
  ['export', [], /^--format is missing: expected one of jsonl, csv, /],
  ['export', ['--format', 'docx'], /^--format docx: expected one of jsonl, csv, /],
  ['backup', [], 'backup: expected FILE'],
  ['backup', ['one.db', 'two.db'], "Unexpected argument 'two.db'"],
  ['restore', ['none.db'], 'none.db: no such file'],
  ['corrections', ['lst'], 'lst: expected list, export, import. Did you mean list?'],
  ['corrections', [], 'corrections: expected list or export [FILE] or import [FILE] [--dry-run]'],
  ['extract', [], /^extract: expected FILE-OR-FOLDER… /],
  ['persist', ['none.graphql'], 'none.graphql: no such file or folder'],
  ['serve', ['now'], "Unexpected argument 'now'"],
] as const)('%s %j is refused with the reason last', async (name, words, reason) => {
  const { status, err } = await run(name, words)
  const last = err.split('\n\n').at(-1)
  expect(status).toBe(2)
  expect(err).toMatch(/^usage: npm /)
  if (typeof reason === 'string') expect(last).toBe(reason)
  else expect(last).toMatch(reason)
})

test('doctor says which code may be meant', async () => {
  expect(await run('doctor', ['NO_MAPING'])).toMatchObject({
    status: 2,
    err: expect.stringMatching(/^NO_MAPING: no such code\. Did you mean NO_MAPPING\? There are: EMPTY, /),
  })
})

test.each([
  ['Run npm run seed first.', 'Run on-the-record seed first.'],
  ['Run npm run reextract -- --force: it reads.', 'Run on-the-record reextract --force: it reads.'],
  ['npm run --silent export -- --format jsonl', 'on-the-record export --format jsonl'],
  ['e.g. PORT=4001 npm start', 'e.g. PORT=4001 on-the-record serve'],
])('the program names commands as it is called: %j', (line, words) => {
  expect(inWordsOfProgram(line)).toBe(words)
})

test.each([
  ['exprot', 'export'],
  ['backups', 'backup'],
  ['doc', 'doctor'],
  ['sed', 'seed'],
  ['sede', 'seed'],
  ['nothing', undefined],
])('%s is meant to be %s', (word, meant) => {
  expect(nearestOf(word, Object.keys(COMMANDS))).toBe(meant)
})
