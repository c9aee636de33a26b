// Steps of the set-up: programs that are run, and how they fail. Plain JavaScript, because it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute path of the project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** Ends the process with what is wrong and what to do. */
export function fail(problem, mend) {
  console.error(`${problem} ${mend}`)
  process.exit(1)
}

/** Runs npm or a package's command. Its output is shown only if it fails. */
export function run(title, command, args, env = {}) {
  process.stderr.write(`${title} … `)
  const started = Date.now()
  const shell = process.platform === 'win32'
  const done = spawnSync(command, args, { cwd: root, encoding: 'utf8', shell, env: { ...process.env, ...env } })
  if (done.status !== 0) {
    process.stderr.write('failed\n')
    fail(
      `${done.stdout ?? ''}${done.stderr ?? done.error}`.trim(),
      `\`${command} ${args.join(' ')}\` failed; its output is above.`,
    )
  }
  process.stderr.write(`${((Date.now() - started) / 1000).toFixed(1)} s\n`)
}
