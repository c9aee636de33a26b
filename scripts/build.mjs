// `npm run build`: makes dist/, the JavaScript of the package with its types, and all that it reads beside itself.
// dist/ keeps the places of src/: what src/graph/schema.ts finds beside itself is found beside dist/graph.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { build, stop } from 'esbuild'
import { HOW, keepPlaces, root } from './build/bundle.mjs'
import { namedBeside } from './build/named-beside.mjs'

const dist = join(root, 'dist')

const { programs, assets } = namedBeside()

/**
 * Programs and modules that are started or imported by their path. All bundles lie one folder deep, so that one relative
 * path serves them all.
 */
const ENTRIES = {
  'cli/on-the-record': 'src/cli/on-the-record.ts',
  'text/draft-article': 'src/text/draft-article.ts',
  ...Object.fromEntries(programs.map((path) => [`threads/${basename(path, '.ts')}`, path])),
}

/** The place of a source in dist/, from a folder in it: `../graph/schema.js`. */
function placeOf(path) {
  const place = relative(join(root, 'src'), path).replaceAll('\\', '/')
  return `../${place.replace(/^\.\.\//, '').replace(/\.ts$/, '.js')}`
}

async function bundle() {
  const entryPoints = Object.entries(ENTRIES).map(([out, file]) => ({ in: join(root, file), out }))
  await build({ ...HOW, entryPoints, outdir: dist, chunkNames: 'shared/[name]-[hash]', plugins: [keepPlaces(placeOf)] })
  await stop()
}

/** Types of what the package exports, and of what they are made of. */
function declareTypes() {
  const types = join(dist, 'types')
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
  for (const name of readdirSync(types, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.d.ts')) continue
    const file = join(types, name)
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/(['"]\.{1,2}\/[^'"\n]+)\.ts(?=['"])/g, '$1.js'))
  }
}

/** Files for browsers, compressed: an installed package may not be written to. `packer` prints the folder it makes. */
function packAssets(packer, place) {
  const run = join(root, 'scripts/run.mjs')
  const folder = execFileSync(process.execPath, [run, join(root, packer)], { encoding: 'utf8' }).trim()
  cpSync(folder, join(dist, place), { recursive: true })
}

rmSync(dist, { recursive: true, force: true })
await bundle()
declareTypes()
for (const asset of assets) cpSync(join(root, asset), join(dist, relative('src', asset)))
packAssets('scripts/pack-playground.ts', 'server/playground/assets')
packAssets('scripts/pack-room.ts', 'server/room/assets')
for (const entry of Object.keys(ENTRIES))
  if (!existsSync(join(dist, `${entry}.js`))) throw new Error(`${entry}.js was not made`)
