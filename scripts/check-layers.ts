// The direction of imports, languages <- text <- forms, store <- load, graph <- server <- main, and who may use Prisma and SQLite.
// Prints each import that runs against it and exits 1. Run by `npm run check` and by the tests.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(import.meta.dirname, '..')

/** What each part of the project may import of the others. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/languages': [],
  'src/text': ['src/languages'],
  'src/formats': ['src/text', 'src/languages'],
  'src/store': ['src/text', 'src/languages', 'prisma/client'],
  'src/ingest': ['src/text', 'src/formats', 'src/store'],
  'src/graph': ['src/store'],
  'src/limits.ts': [],
  'src/config.ts': ['src/limits.ts'],
  'src/server': ['src/graph', 'src/store', 'src/limits.ts'],
  'src/server.ts': ['src/graph', 'src/store', 'src/server', 'src/limits.ts'],
  'src/main.ts': ['src/config.ts', 'src/server', 'src/ingest', 'src/store', 'src/server.ts'],
  seeds: ['src/config.ts', 'src/formats', 'src/ingest', 'src/store'],
}

/** Packages that only the store may name. */
const STORE_ONLY = /^(@prisma\/|prisma($|\/)|better-sqlite3)/

const IMPORT =
  /^\s*(?:import|export)\b[^'"\n]*?(?:\n[^'"]*?)?from\s+'([^']+)'|\bimport\('([^']+)'\)|^import\s+'([^']+)'/gm

function partOf(path: string): string | undefined {
  return Object.keys(MAY_IMPORT).find((part) => path === part || path.startsWith(`${part}/`))
}

/** Each import that is not allowed, as `file: imported`. */
export function wrongImports(): string[] {
  const files = ['src', 'seeds'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file).replaceAll('\\', '/')),
  )
  if (files.length < 20) throw new Error(`only ${files.length} files found: the check looks in the wrong place`)
  return files.flatMap((file) => {
    const part = partOf(file)
    if (!part) return [`${file}: belongs to no part; add it to MAY_IMPORT`]
    const text = readFileSync(join(root, file), 'utf8')
    return [...text.matchAll(IMPORT)].flatMap((match) => {
      const wanted = (match[1] ?? match[2] ?? match[3])!
      if (!wanted.startsWith('.')) return STORE_ONLY.test(wanted) && part !== 'src/store' ? [`${file}: ${wanted}`] : []
      const target = relative(root, join(root, dirname(file), wanted))
      const inside = target === part || target.startsWith(`${part}/`)
      const allowed = inside || MAY_IMPORT[part]!.some((other) => target === other || target.startsWith(`${other}/`))
      return allowed ? [] : [`${file}: ${target}`]
    })
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wrong = wrongImports()
  for (const line of wrong) console.error(`not allowed: ${line}`)
  process.exitCode = wrong.length ? 1 : 0
}
