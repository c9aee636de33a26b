// A bundled file still finds what lies beside its source: `import.meta.url` and `import.meta.dirname` are written as paths
// from the bundle, so that an installation may be moved.
import { readFileSync } from 'node:fs'
import { dirname, extname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hashExtractor, stateOf, VERSION_FILE } from '../extractor/hash-extractor.mjs'

export const BUNDLE_FILE = fileURLToPath(import.meta.url)
export const root = join(dirname(BUNDLE_FILE), '../..')

/** Options common to all bundles: packages stay outside, but for the choice of the SQLite driver, which is a file here. */
export const HOW = {
  ...{ bundle: true, splitting: true, packages: 'external', format: 'esm', platform: 'node', target: 'node20.19' },
  alias: { 'better-sqlite3': join(root, 'packages/better-sqlite3/choose-driver.js') },
  // The maps are read by whoever asks where a line was written: a profile, `node --enable-source-maps`.
  ...{ logLevel: 'error', keepNames: true, sourcemap: 'linked', sourcesContent: false },
}

/** Packages that the server loads at every start. */
const AT_START = [
  ...[
    '@apollo/server',
    '@fastify/compress',
    '@fastify/cors',
    '@graphql-tools/executor',
    '@graphql-tools/utils',
    'fastify',
  ],
  ...['graphql', 'graphql-sse', 'graphql-ws', 'pino', 'sql-template-tag', 'ws', 'yaml'],
]

/**
 * How the server is bundled: with the packages that it loads at every start, and theirs, which would cost it .4 s of
 * processor time as a thousand files. Others are loaded from where they are, if at all.
 */
export function withPackages() {
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const all = Object.keys({ ...dependencies, ...optionalDependencies })
  const places = `const require = process.getBuiltinModule('module').createRequire(import.meta.url);
const __filename = process.getBuiltinModule('url').fileURLToPath(import.meta.url);
const __dirname = process.getBuiltinModule('path').dirname(__filename);`
  return {
    packages: 'bundle',
    external: all.filter((name) => !AT_START.includes(name)),
    banner: { js: places }, // what the packages expect that are no modules of ECMAScript
  }
}

/**
 * Makes a plugin for esbuild. `placeOf(path)` gives the relative path from the folder of the bundle to the place that the
 * file has for itself; `files` takes the state of each file that decides what is in the bundle, by its path in the project.
 */
export function keepPlaces(placeOf, files = {}) {
  return {
    name: 'keep-places',
    setup: ({ onLoad }) =>
      onLoad({ filter: /./ }, async ({ path }) => {
        if (path.includes('/node_modules/')) return undefined // of a package
        files[relative(root, path)] = stateOf(path)
        const text = path === VERSION_FILE ? await withVersion(path, files) : readFileSync(path, 'utf8')
        const url = `new URL(${JSON.stringify(placeOf(path).split('/').map(encodeURIComponent).join('/'))}, import.meta.url)`
        const folder = `process.getBuiltinModule('path').dirname(process.getBuiltinModule('url').fileURLToPath(${url}))`
        const contents = text
          .replaceAll('import.meta.url', () => `${url}.href`)
          .replaceAll('import.meta.dirname', () => folder)
        return { contents, loader: extname(path).slice(1) === 'json' ? 'json' : 'ts' }
      }),
  }
}

/** The file with the version of the extraction, which is another one where any of the files that decide it changes. */
async function withVersion(path, files) {
  const extractor = await hashExtractor()
  Object.assign(files, extractor.files)
  return readFileSync(path, 'utf8').replace('= EXTRACTOR_HASH', `= ${JSON.stringify(extractor.hash)}`)
}
