// What has to be there before anything runs: dependencies, the database driver, Prisma's client, the playground. Plain JavaScript, for
// it runs before anything is installed. Each step is passed over where its work is done already.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const NEEDED = [20, 19]

/** Ends the process with what is wrong and what to do. */
function fail(problem, mend) {
  console.error(`${problem} ${mend}`)
  process.exit(1)
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return
  fail(
    `Node.js ${process.versions.node} is too old.`,
    `Install ${NEEDED.join('.')} or later from https://nodejs.org, then run the command again.`,
  )
}

/** Runs npm or a package's command, its words shown only where it fails. */
function run(title, command, args, env = {}) {
  process.stderr.write(`${title} … `)
  const started = Date.now()
  const shell = process.platform === 'win32'
  const done = spawnSync(command, args, { cwd: root, encoding: 'utf8', shell, env: { ...process.env, ...env } })
  if (done.status !== 0) {
    process.stderr.write('failed\n')
    fail(
      `${done.stdout ?? ''}${done.stderr ?? done.error}`.trim(),
      `\`${command} ${args.join(' ')}\` failed; its words are above.`,
    )
  }
  process.stderr.write(`${((Date.now() - started) / 1000).toFixed(1)} s\n`)
}

/** Remembers in node_modules what a step was done for. */
function once(name, what, step) {
  const file = join(root, 'node_modules', '.on-the-record', name)
  const hash = createHash('sha256').update(what).digest('hex')
  if (existsSync(file) && readFileSync(file, 'utf8') === hash) return
  step()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, hash)
}

// Opens a database and lets it be collected as garbage between two tasks, where a driver built for another Node breaks.
const TRIAL = `
  { const database = new (require('better-sqlite3'))(':memory:'); database.prepare('SELECT 1').get(); database.close() }
  setTimeout(() => gc(), 50)
  setTimeout(() => {}, 100)`

/**
 * The driver has machine code. Its own installer takes a ready build where one is to be had, else it compiles, with the
 * headers that came with this Node where they did. Then it is tried.
 */
function buildDriver() {
  const home = join(dirname(process.execPath), '..')
  const env = existsSync(join(home, 'include/node/node.h')) ? { npm_config_nodedir: home } : {}
  run('Building the SQLite driver (a minute)', 'npm', ['rebuild', 'better-sqlite3', '--ignore-scripts=false'], env)
  const trial = spawnSync(process.execPath, ['--expose-gc', '-e', TRIAL], { cwd: root, encoding: 'utf8' })
  if (trial.status === 0) return
  const reason =
    trial.stderr
      .trim()
      .split('\n')
      .find((line) => line.trim()) ?? ''
  fail(
    `The SQLite driver that was built does not run on Node.js ${process.versions.node} (${reason.trim()}).`,
    'Install a C++ compiler, make and Python 3 if they are missing; else use another version of Node.js, e.g. the latest 22.',
  )
}

export function setUp() {
  checkNode()
  const lock = readFileSync(join(root, 'package-lock.json'))
  once('installed', lock, () =>
    run('Installing packages', 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']),
  )
  once('driver', Buffer.concat([lock, Buffer.from(process.versions.modules)]), buildDriver)
  const client = join(root, 'prisma/client/client.ts')
  const models = readFileSync(join(root, 'prisma/schema.prisma'))
  const generate = () => {
    const prisma = createRequire(join(root, 'package.json')).resolve('prisma/build/index.js')
    // `generate` looks for a schema engine and does not use it: any program that is there stops the download.
    run('Generating the Prisma client', process.execPath, [prisma, 'generate'], {
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    })
  }
  if (existsSync(client)) once('client', models, generate)
  else {
    generate()
    once('client', models, () => {})
  }
  const packer = readFileSync(join(root, 'src/server/playground/pack-assets.ts'))
  once('playground-packed', Buffer.concat([lock, packer]), () =>
    run('Compressing the playground', process.execPath, [join(root, 'scripts/run.mjs'), 'scripts/pack-playground.ts']),
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp()
