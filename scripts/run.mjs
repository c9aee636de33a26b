// Runs a TypeScript program: `node scripts/run.mjs FILE ARGUMENTS…`; also what threads and child processes begin with.
// Node 20 reads no TypeScript, and a loader hooked into every import costs each process .8 s of processor time and 45 MiB.
// So a program's own files are put together by esbuild once, and anew when one of them has changed; packages stay outside.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
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
  const note = join(folder, 'latest.json')
  try {
    const { main, files } = JSON.parse(readFileSync(note, 'utf8'))
    if (Object.entries(files).every(([name, state]) => stateOf(join(root, name)) === state)) return join(folder, main)
  } catch {
    // never built, or a file of it is gone
  }
  const name = `${Date.now()}-${process.pid}-${threadId}`
  const files = await build(file, join(folder, name))
  const main = `${name}/main.mjs`
  writeFileSync(`${note}.${name}`, JSON.stringify({ main, files }))
  renameSync(`${note}.${name}`, note)
  const builds = readdirSync(folder).filter((entry) => /^\d+-\d+-\d+$/.test(entry))
  for (const old of builds.sort().slice(0, -KEPT))
    if (Number.parseInt(old, 10) < Date.now() - RECENT) rmSync(join(folder, old), { recursive: true, force: true })
  return join(folder, main)
}

/** Puts a program together in `folder`. Returns the state of each file that went into it. */
async function build(file, folder) {
  const esbuild = await import('esbuild')
  const files = { [relative(root, fileURLToPath(import.meta.url))]: stateOf(fileURLToPath(import.meta.url)) }
  // A file goes on to find what lies beside it where it was written.
  const keepPlaces = {
    name: 'keep-places',
    setup: ({ onLoad }) =>
      onLoad({ filter: /./ }, async ({ path }) => {
        files[relative(root, path)] = stateOf(path)
        const text = path === VERSION_FILE ? await withVersion(path, files) : readFileSync(path, 'utf8')
        const contents = text
          .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        return { contents, loader: extname(path).slice(1) === 'json' ? 'json' : 'ts' }
      }),
  }
  mkdirSync(folder, { recursive: true })
  await esbuild.build({
    ...{ entryPoints: { main: file }, outdir: folder, outExtension: { '.js': '.mjs' }, plugins: [keepPlaces] },
    ...{ bundle: true, splitting: true, packages: 'external', format: 'esm', platform: 'node', target: 'node20.19' },
    ...{ logLevel: 'error', keepNames: true },
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
