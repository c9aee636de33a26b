#!/usr/bin/env node
/** The program of the package: `on-the-record COMMAND …`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nearestOf } from '../matching/nearest-of.ts'
import { COMMANDS } from './commands.ts'
import { runCommand } from './run-command.ts'
import { PROGRAM } from './surroundings.ts'

const USAGE = 'usage: on-the-record COMMAND [ARGUMENT…]'

/** Runs the command that is named. Returns its exit status. */
async function main([name, ...words]: readonly string[]): Promise<number> {
  if (name === '--version' || name === '-v') console.log(version())
  else if (name === undefined) console.error(await overview())
  else if (name === '--help' || name === '-h' || (name === 'help' && !words.length)) console.log(await overview())
  else if (name === 'help') return call(words[0]!, ['--help'])
  else return call(name, words)
  return name === undefined ? 2 : 0
}

async function call(name: string, words: readonly string[]): Promise<number> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (load) return runCommand(await load(), words, PROGRAM)
  const nearest = nearestOf(name, [...Object.keys(COMMANDS), 'help'])
  const meant = nearest ? `Did you mean ${nearest}?` : `There are ${Object.keys(COMMANDS).join(', ')}.`
  console.error(`${USAGE}\n\n${name}: no such command. ${meant}`)
  return 2
}

async function overview(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()))
  const width = Math.max(...commands.map(({ name }) => name.length))
  return [
    USAGE,
    commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n'),
    'on-the-record COMMAND --help says more of a command; --version prints the version.',
    'Settings are environment variables, e.g. DATABASE_URL=file:news.db; without it the archive is data/on-the-record.db.',
  ].join('\n\n')
}

function version(): string {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    readonly version: string
  }
  return version
}

process.exitCode = await main(process.argv.slice(2))
