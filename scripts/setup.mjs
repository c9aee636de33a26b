// What has to be there before anything runs: dependencies, the database driver, Prisma's client. Plain JavaScript, for
// it runs before anything is installed. Each step is passed over where its work is done already.
import { execFileSync, spawnSync } from 'node:child_process'
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

function hasCompiler() {
  try {
    execFileSync(
      process.platform === 'darwin' ? 'xcode-select' : 'c++',
      [process.platform === 'darwin' ? '-p' : '--version'],
      { stdio: 'ignore' },
    )
    return true
  } catch {
    return false
  }
}

/**
 * The driver has machine code: it is compiled here where there is a compiler, with the headers that came with this Node
 * where they did; else its own installer sees to it. Then it is tried.
 */
function buildDriver() {
  const home = join(dirname(process.execPath), '..')
  const env = {
    ...(hasCompiler() && { npm_config_build_from_source: 'true' }),
    ...(existsSync(join(home, 'include/node/node.h')) && { npm_config_nodedir: home }),
  }
  run('Building the SQLite driver (a minute)', 'npm', ['rebuild', 'better-sqlite3', '--ignore-scripts=false'], env)
  const { status, stderr } = spawnSync(
    process.execPath,
    ['-e', "new (require('better-sqlite3'))(':memory:').close()"],
    {
      cwd: root,
      encoding: 'utf8',
    },
  )
  if (status !== 0)
    fail(
      stderr.trim(),
      '\nThe SQLite driver does not load. Install a C++ compiler, make and Python 3, then run the command again.',
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
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp()
