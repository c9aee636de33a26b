// Sets up what has to be there before anything runs: packages, the SQLite driver, Prisma's client, the playground, the reading room.
// Plain JavaScript, because it runs before anything is installed. A step is skipped if its result is there already, no matter how it came there.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { driverName } from '../packages/better-sqlite3/driver-name.js'
import { hasDevelopmentPackages, missingPackages } from './missing-packages.mjs'
import { buildDriver } from './setup/build-driver.mjs'
import { fail, root, run } from './setup/run-step.mjs'

const NEEDED = [20, 19]

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return
  fail(
    `Node.js ${process.versions.node} is too old.`,
    `Install ${NEEDED.join('.')} or later from https://nodejs.org, then run the command again.`,
  )
}

/** Remembers in node_modules which state a step was last done for. */
function once(name, state, step) {
  const file = join(root, 'node_modules/.on-the-record', name)
  const hash = createHash('sha256').update(state).digest('hex')
  if (existsSync(file) && readFileSync(file, 'utf8') === hash) return
  step()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, hash)
}

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))

/**
 * An install without packages for development stays one, unless they are needed. The driver for Node 20 is an optional
 * package, which npm leaves out in silence if it cannot be downloaded.
 */
function installPackages(isDevelopment, driver) {
  const note = join(root, 'node_modules/.package-lock.json')
  const installed = existsSync(note) ? readJson(note) : undefined
  const hasDriver = () => existsSync(join(root, 'node_modules', driver, 'package.json'))
  const isMissing = () =>
    missingPackages(readJson(join(root, 'package-lock.json')), installed, isDevelopment).length > 0
  if (installed && hasDriver() && !isMissing()) return
  const isFull =
    isDevelopment || (installed ? hasDevelopmentPackages(installed) : process.env.NODE_ENV !== 'production')
  const scope = isFull ? '--include=dev' : '--omit=dev'
  run('Installing packages', 'npm', ['ci', scope, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
  if (!hasDriver())
    fail(`The SQLite driver (node_modules/${driver}) could not be downloaded.`, 'Run the command again.')
}

/** Needs Prisma's command line, which is a package for development: nothing that runs in production needs the client. */
function generateClient() {
  const prisma = join(root, 'node_modules/prisma-cli')
  if (!existsSync(prisma)) return
  const generate = () =>
    // `generate` looks for a schema engine and does not use it: any program that is there stops the download.
    run('Generating the Prisma client', process.execPath, [join(prisma, 'build/index.js'), 'generate'], {
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    })
  const isThere = existsSync(join(root, 'prisma/client/client.ts'))
  if (!isThere) generate()
  const models = readFileSync(join(root, 'prisma/schema.prisma'), 'utf8')
  const { version } = readJson(join(prisma, 'package.json'))
  once('client', `${version}\n${models}`, isThere ? generate : () => {})
}

/** Compresses the playground's files once, so that no request has to. */
function packPlayground() {
  const { version } = readJson(join(root, 'node_modules/@graphql-yoga/render-graphiql/package.json'))
  const packer = readFileSync(join(root, 'src/server/playground/pack-assets.ts'), 'utf8')
  once('playground-packed', `${version}\n${packer}`, () =>
    run('Compressing the playground', process.execPath, [join(root, 'scripts/run.mjs'), 'scripts/pack-playground.ts']),
  )
}

/** Builds the reading room once, and anew when a file of it has changed. It takes a second or two. */
function packRoom() {
  const folder = join(root, 'src/web')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name))
  const files = [...names.sort().map((name) => join(folder, name)), join(root, 'src/server/room/build-room.ts')]
  const state = [join(root, 'package.json'), ...files].map((file) => `${file}\n${readFileSync(file, 'utf8')}`)
  once('room-packed', state.join('\0'), () =>
    run('Building the reading room', process.execPath, [join(root, 'scripts/run.mjs'), 'scripts/pack-room.ts']),
  )
}

/** Sets up what is missing. `isDevelopment` asks for the packages that tests and checks need. */
export function setUp({ isDevelopment = false } = {}) {
  checkNode()
  const { versions, platform, arch } = process
  const driver = driverName({ version: versions.node, platform, arch })
  installPackages(isDevelopment, driver)
  const { version } = readJson(join(root, 'node_modules', driver, 'package.json'))
  once('driver', [version, versions.modules, platform, arch].join(' '), () => buildDriver(driver))
  generateClient()
  packPlayground()
  packRoom()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp({ isDevelopment: process.env.NODE_ENV !== 'production' })
