// The version of the extraction: a hash of all that reads an article, put together and minified, with its word lists and
// the packages it uses. Comments, layout and names inside do not change it; the version of Node and the folder do neither.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const kept = join(root, 'node_modules/.on-the-record/extractor.json')

/** From the bytes of a file to an article ready to be saved. */
const ENTRIES = ['src/formats/read-raw-articles.ts', 'src/ingest/pipeline/draft-job.ts']

/** File that says which packages are installed. */
const LOCK = 'package-lock.json'

const DIGITS = 16

/** Returns a text that tells one state of a file from another. */
export function stateOf(file) {
  const { size, mtimeMs } = statSync(file)
  return `${size} ${mtimeMs}`
}

/** File of the source that holds the version. */
export const VERSION_FILE = join(root, 'src/text/extractor-version.ts')

/**
 * The hash in lower-case hexadecimal, and the state of each file that decides it, by its path in the project. It is kept
 * until one of them changes.
 */
export async function hashExtractor() {
  const known = readKept()
  if (known) return known
  const files = {}
  const note = (path) => {
    files[relative(root, path)] = stateOf(path)
  }
  for (const path of [fileURLToPath(import.meta.url), join(root, LOCK)]) note(path)
  // the state before the text: a file that changes meanwhile is read again the next time
  const read = (path) => {
    note(path)
    return readFileSync(path, 'utf8')
  }
  const { code } = await bundleExtractor({ read })
  const hash = createHash('sha256').update(code).digest('hex').slice(0, DIGITS)
  writeKept({ hash, files })
  return { hash, files }
}

/** The minified bundle, and the files in it. `read` gives a source's text; packages may be left outside. */
export async function bundleExtractor({ read = (path) => readFileSync(path, 'utf8'), packages = 'bundle' } = {}) {
  const esbuild = await import('esbuild')
  const { outputFiles, metafile } = await esbuild.build({
    stdin: { contents: ENTRIES.map((name) => `export * from './${name}'`).join('\n'), resolveDir: root, loader: 'ts' },
    plugins: [{ name: 'sources', setup: ({ onLoad }) => onLoad({ filter: /\.ts$/ }, sourceLoader(esbuild, read)) }],
    ...{ absWorkingDir: root, bundle: true, write: false, metafile: true, minify: true, legalComments: 'none' },
    ...{ format: 'esm', platform: 'node', target: 'node20.19', define: { EXTRACTOR_HASH: '""' }, logLevel: 'error' },
    ...{ packages, tsconfigRaw: '{}' },
  })
  return { code: outputFiles[0].text, inputs: Object.keys(metafile.inputs).filter((name) => name !== '<stdin>') }
}

/**
 * Sources without their types, whose letters would have a say in the short names. `load('yaml')`, by `createRequire`, takes a
 * package at its first use; here it is put in.
 */
function sourceLoader(esbuild, read) {
  const how = { loader: 'ts', minifyWhitespace: true, legalComments: 'none', tsconfigRaw: '{}' }
  return async ({ path }) => {
    const text = read(path)
    const whole = text.includes('createRequire') ? text.replace(/\bload\('([^']+)'\)/g, "require('$1')") : text
    const { code } = await esbuild.transform(whole, how)
    return { contents: code, loader: 'js' }
  }
}

function readKept() {
  try {
    const known = JSON.parse(readFileSync(kept, 'utf8'))
    return Object.entries(known.files).every(([name, state]) => stateOf(join(root, name)) === state) ? known : null
  } catch {
    return null // never made, or a file of it is gone
  }
}

/** Keeps the hash; made each time if nothing can be written. */
function writeKept(made) {
  try {
    mkdirSync(dirname(kept), { recursive: true })
    const own = `${kept}.${process.pid}-${Date.now()}`
    writeFileSync(own, JSON.stringify(made))
    renameSync(own, kept)
  } catch (error) {
    if (!['EACCES', 'EROFS', 'EPERM', 'ENOSPC'].includes(error.code)) throw error
  }
}
