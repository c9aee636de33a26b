// The shape of the source: the direction of imports, circles, the size of folders, and who may use Prisma and SQLite.
// Prints each breach and exits 1. Run by `npm run check` and by the tests.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(import.meta.dirname, '..')

/** Imports that each part of the project may have of the others. The first part whose path fits counts. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/languages': [],
  'src/text': ['src/languages'],
  'src/matching': ['src/languages', 'src/text'],
  'src/formats': ['src/languages', 'src/text'],
  'src/store': ['src/languages', 'src/text', 'src/matching', 'prisma/client'],
  'src/export': ['src/store'],
  'src/ingest': ['src/languages', 'src/text', 'src/formats', 'src/store', 'src/export'],
  'src/graph': ['src/matching', 'src/store'],
  'src/limits.ts': [],
  'src/read-setting.ts': [],
  'src/config.ts': ['src/limits.ts', 'src/read-setting.ts'],
  'src/web': [],
  'src/server': ['src/graph', 'src/store', 'src/limits.ts', 'src/web/generated'],
  'src/server.ts': ['src/graph', 'src/store', 'src/server', 'src/limits.ts'],
  'src/cli': [
    ...['src/text', 'src/formats', 'src/matching', 'src/store', 'src/ingest', 'src/export', 'src/graph', 'src/server'],
    ...['src/server.ts', 'src/config.ts'],
  ],
  'src/main.ts': ['src/cli'],
  seeds: ['src/cli'],
}

/** Packages that only the store may name. */
const STORE_ONLY = /^(@prisma\/|prisma($|\/)|better-sqlite3)/

/** Files a folder may hold; a larger one wants sub-folders by stage. */
const FOLDER_SIZE = 15

const IMPORT =
  /^\s*(?:import|export)\b[^'"\n]*?(?:\n[^'"]*?)?from\s+'([^']+)'|\bimport\('([^']+)'\)|^import\s+'([^']+)'/gm

const partOf = (path: string) => Object.keys(MAY_IMPORT).find((part) => path === part || path.startsWith(`${part}/`))

/** Every source file, relative to the root, with what it imports: paths for files, names for packages. */
export function readImports(): Map<string, readonly string[]> {
  const files = ['src', 'seeds'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(folder, file).replaceAll('\\', '/')),
  )
  if (files.length < 20) throw new Error(`only ${files.length} files found: the check looks in the wrong place`)
  return new Map(
    files.map((file) => {
      const matches = [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)]
      const wanted = matches.map((match) => (match[1] ?? match[2] ?? match[3])!)
      return [
        file,
        wanted.map((name) => (name.startsWith('.') ? relative(root, join(root, dirname(file), name)) : name)),
      ]
    }),
  )
}

/** Each import that is not allowed, as `file: imported`. */
export function wrongImports(imports = readImports()): string[] {
  return [...imports].flatMap(([file, wanted]) => {
    const part = partOf(file)
    if (!part) return [`${file}: belongs to no part; add it to MAY_IMPORT`]
    const allowed = [part, ...MAY_IMPORT[part]!]
    return wanted
      .filter((name) =>
        /^(src|seeds|prisma|scripts|tests)\//.test(name)
          ? !allowed.some((other) => name === other || name.startsWith(`${other}/`))
          : STORE_ONLY.test(name) && part !== 'src/store',
      )
      .map((name) => `${file}: ${name}`)
  })
}

/** Each circle of imports, its files in the order in which they import one another. */
export function importCircles(imports = readImports()): string[] {
  const circles = new Map<string, string>()
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file)
    if (at >= 0) {
      const circle = path.slice(at)
      circles.set([...circle].sort().join(), [...circle, file].join(' -> '))
    }
    if (at >= 0 || done.has(file)) return
    for (const next of imports.get(file) ?? []) visit(next, [...path, file])
    done.add(file)
  }
  for (const file of imports.keys()) visit(file, [])
  return [...circles.values()]
}

/** Each folder with more files than FOLDER_SIZE, as `folder: n files`. */
export function largeFolders(imports = readImports()): string[] {
  const sizes = new Map<string, number>()
  for (const file of imports.keys()) sizes.set(dirname(file), (sizes.get(dirname(file)) ?? 0) + 1)
  return [...sizes].filter(([, size]) => size > FOLDER_SIZE).map(([folder, size]) => `${folder}: ${size} files`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const imports = readImports()
  const breaches = [
    ...wrongImports(imports).map((line) => `not allowed: ${line}`),
    ...importCircles(imports).map((line) => `circle: ${line}`),
    ...largeFolders(imports).map((line) => `too large: ${line}`),
  ]
  for (const line of breaches) console.error(line)
  process.exitCode = breaches.length ? 1 : 0
}
