// Runs a TypeScript program: `node scripts/run.mjs FILE ARGUMENTS…`; also what threads and child processes begin with.
// Node 20 reads no TypeScript, and a loader hooked into every import costs each process .8 s of processor time and 45 MiB.
// So a program's own files are put together by esbuild once, and anew when one of them has changed; packages stay outside,
// but for those that the server loads at its start.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { threadId } from 'node:worker_threads'
import { BUNDLE_FILE, HOW, keepPlaces, root, withPackages } from './build/bundle.mjs'
import { stateOf } from './extractor/hash-extractor.mjs'

/** Below node_modules, so that the packages are found from there. */
const programs = join(root, 'node_modules/.on-the-record/programs')

/** Builds of a program that are kept, and all of the last hour (milliseconds): one that runs may still import a part of its own. */
const KEPT = 4
const RECENT = 3_600_000

/** The file to import for a program, built where there is none or a file of it is not what it was. */
async function programOf(file) {
  const folder = join(programs, relative(root, file).replaceAll(/[^\w.-]+/g, '-'))
  mkdirSync(folder, { recursive: true })
  const note = join(folder, 'latest.json')
  const way = wayTo(root, folder)
  try {
    const latest = JSON.parse(readFileSync(note, 'utf8'))
    const isFresh = Object.entries(latest.files).every(([name, state]) => stateOf(join(root, name)) === state)
    if (isFresh && latest.way === way) return join(folder, latest.main)
  } catch {
    // never built, or a file of it is gone
  }
  const name = `${Date.now()}-${process.pid}-${threadId}`
  const files = await build(file, join(folder, name))
  const main = `${name}/main.mjs`
  writeFileSync(`${note}.${name}`, JSON.stringify({ main, way, files }))
  renameSync(`${note}.${name}`, note)
  const builds = readdirSync(folder).filter((entry) => /^\d+-\d+-\d+$/.test(entry))
  for (const old of builds.sort().slice(0, -KEPT))
    if (Number.parseInt(old, 10) < Date.now() - RECENT) rmSync(join(folder, old), { recursive: true, force: true })
  return join(folder, main)
}

/** The relative path to a file from a folder, as the file system has it: node_modules may be a link. */
function wayTo(file, folder) {
  return relative(realpathSync(folder), realpathSync(file)).replaceAll('\\', '/')
}

/** The program that is started most often, and has to be there soon. */
const SERVER = join(root, 'src/main.ts')

/** Puts a program together in `folder`. Returns the state of each file that went into it. */
async function build(file, folder) {
  const esbuild = await import('esbuild')
  const isServer = file === SERVER
  const own = [fileURLToPath(import.meta.url), BUNDLE_FILE, ...(isServer ? [join(root, 'package-lock.json')] : [])]
  const files = Object.fromEntries(own.map((path) => [relative(root, path), stateOf(path)]))
  mkdirSync(folder, { recursive: true })
  await esbuild.build({
    ...HOW,
    ...(isServer && withPackages()),
    ...{ entryPoints: { main: file }, outdir: folder, outExtension: { '.js': '.mjs' } },
    plugins: [keepPlaces((path) => wayTo(path, folder), files)],
  })
  await esbuild.stop()
  return files
}

/** Ends the process with a hint: a program that cannot be written here has to be built by whoever can. */
function fail(file, error) {
  if (!['EACCES', 'EROFS', 'EPERM', 'ENOSPC'].includes(error.code)) throw error
  console.error(`${relative(root, file)} cannot be built: ${error.message}. Run it once as a user who may write there.`)
  process.exit(1)
}

const [node, , file, ...args] = process.argv
if (!file || !existsSync(file)) {
  console.error(file ? `${file}: no such program` : 'usage: node scripts/run.mjs FILE ARGUMENTS…')
  process.exit(2)
}
process.argv = [node, resolve(file), ...args]
const program = await programOf(resolve(file)).catch((error) => fail(file, error))
await import(pathToFileURL(program).href)
