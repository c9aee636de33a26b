// Plain JavaScript, because it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fail, root, run } from './run-step.mjs'

// Opens a database and lets it be collected as garbage between two tasks, where a driver built for another Node breaks.
const TRIAL = `
  import('./packages/better-sqlite3/choose-driver.js').then(({ default: Database }) => {
    { const database = new Database(':memory:'); database.prepare('SELECT 1').get(); database.close() }
    setTimeout(() => gc(), 50)
    setTimeout(() => {}, 100)
  })`

/** Tries the driver in a process of its own. Returns what went wrong, or undefined. */
function faultOfDriver() {
  const trial = spawnSync(process.execPath, ['--expose-gc', '-e', TRIAL], { cwd: root, encoding: 'utf8' })
  if (trial.status === 0) return undefined
  return /^\w*Error: .*/m.exec(trial.stderr)?.[0] ?? `ended with ${trial.signal ?? trial.status}`
}

/**
 * Compiles the driver if it does not run as it is: on Node 20, and on platforms for which none is shipped. Its own
 * installer takes a ready build if it can reach one. The headers are those that came with this Node if they did.
 */
export function buildDriver(driver) {
  if (!faultOfDriver()) return
  const home = join(dirname(process.execPath), '..')
  const env = existsSync(join(home, 'include/node/node.h')) ? { npm_config_nodedir: home } : {}
  run('Building the SQLite driver (a minute)', 'npm', ['rebuild', driver, '--ignore-scripts=false'], env)
  const fault = faultOfDriver()
  if (!fault) return
  fail(
    `The SQLite driver does not run on Node.js ${process.versions.node} (${fault}).`,
    'Use Node.js 22 or later; on Node.js 20, install a C++ compiler, make and Python 3 if they are missing.',
  )
}
