// Runs a TypeScript program: `node scripts/run.mjs FILE ARGUMENTS…`; also what threads and child processes begin with.
// Node 20 reads no TypeScript, and a loader hooked into every import costs each process .8 s of processor time and 45 MiB.
// So a program's own files are put together by esbuild once, and anew when one of them has changed; packages stay outside.
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
import { dirname, extname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { threadId } from 'node:worker_threads'
import { hashExtractor, stateOf, VERSION_FILE } from './extractor/hash-extractor.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
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

/** Puts a program together in `folder`. Returns the state of each file that went into it. */
async function build(file, folder) {
  const esbuild = await import('esbuild')
  const files = { [relative(root, fileURLToPath(import.meta.url))]: stateOf(fileURLToPath(import.meta.url)) }
  mkdirSync(folder, { recursive: true })
  // A file still finds what lies beside its source, by the way there from the built file: an installation may be moved.
  const keepPlaces = {
    name: 'keep-places',
    setup: ({ onLoad }) =>
      onLoad({ filter: /./ }, async ({ path }) => {
        files[relative(root, path)] = stateOf(path)
        const text = path === VERSION_FILE ? await withVersion(path, files) : readFileSync(path, 'utf8')
        const way = wayTo(path, folder).split('/').map(encodeURIComponent).join('/')
        const url = `new URL(${JSON.stringify(way)}, import.meta.url)`
        const place = `process.getBuiltinModule('path').dirname(process.getBuiltinModule('url').fileURLToPath(${url}))`
        const contents = text
          .replaceAll('import.meta.url', () => `${url}.href`)
          .replaceAll('import.meta.dirname', () => place)
        return { contents, loader: extname(path).slice(1) === 'json' ? 'json' : 'ts' }
      }),
  }
  await esbuild.build({
    ...{ entryPoints: { main: file }, outdir: folder, outExtension: { '.js': '.mjs' }, plugins: [keepPlaces] },
    ...{ bundle: true, splitting: true, packages: 'external', format: 'esm', platform: 'node', target: 'node20.19' },
    // The maps are read by whoever asks where a line was written: a profile, `node --enable-source-maps`.
    ...{ logLevel: 'error', keepNames: true, sourcemap: 'linked', sourcesContent: false },
  })
  await esbuild.stop()
  return files
}

/** The file with the version of the extraction, which is another one where any of the files that decide it changes. */
async function withVersion(path, files) {
  const extractor = await hashExtractor()
  Object.assign(files, extractor.files)
  return readFileSync(path, 'utf8').replace('= EXTRACTOR_HASH', `= ${JSON.stringify(extractor.hash)}`)
}

/** Where nothing can be written, a program has to be built by whoever can. */
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
