// Finds what the code names beside itself by `join(import.meta.dirname, 'name')`: programs that it starts as threads or
// processes, and files that it reads. A package needs both, although nothing imports them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { root } from './bundle.mjs'

const NAMED = /join\(import\.meta\.dirname, '([\w-]+\.\w+)'\)/g

/** Lists them as paths in the project: `{programs: ['src/ingest/pipeline/draft-worker.ts', …], assets: [… '.graphql']}`. */
export function namedBeside() {
  const named = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('src', file).replaceAll('\\', '/'))
    .flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(NAMED)].map(([, name]) => `${dirname(file)}/${name}`),
    )
    .filter((path) => existsSync(join(root, path)))
  const programs = [...new Set(named.filter((path) => path.endsWith('.ts')))]
  const names = programs.map((path) => basename(path))
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice) throw new Error(`${twice}: two programs have this name, and all lie in one folder of the package`)
  return { programs, assets: [...new Set(named.filter((path) => !path.endsWith('.ts')))] }
}
