/** The two ways to call a command: as a script of the project, and as the program `on-the-record` of the package. */
import { join } from 'node:path'
import type { Surroundings } from './command.ts'

/** Scripts whose stdout is data: npm has to keep silent. */
const SILENT = new Set(['export', 'extract', 'persist'])

/** Called as `npm run NAME` in a clone of the project. */
export const NPM_SCRIPT: Surroundings = {
  home: join(import.meta.dirname, '../..'),
  callOf: (command) =>
    command === 'serve' ? 'npm start' : `npm run ${SILENT.has(command) ? '--silent ' : ''}${command} --`,
  out: console.log,
  err: console.error,
}

const callOf = (command: string) => `on-the-record ${command}`

/** Called as `on-the-record NAME`, in whatever folder. */
export const PROGRAM: Surroundings = {
  home: process.cwd(),
  callOf,
  out: (line) => console.log(inWordsOfProgram(line)),
  err: (line) => console.error(inWordsOfProgram(line)),
}

/** `Run npm run seed first.` -> `Run on-the-record seed first.` */
export function inWordsOfProgram(line: string): string {
  return line
    .replaceAll(/\bnpm run (?:--silent )?([a-z]+)(?: --(?= ))?/g, (_, command: string) => callOf(command))
    .replaceAll(/\bnpm start\b/g, callOf('serve'))
}
