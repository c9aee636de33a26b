/** Paths on disk as text: names that are not UTF-8 written out, `news/caf\xe9.txt`, and back for the file system. */
import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { escapeName, unescapeName } from '../../formats/bytes/escape-name.ts'

/** A path as the file system takes it. */
export function diskPath(path: string): string | Buffer {
  return /\\x[0-9a-f]{2}/.test(path) ? unescapeName(path) : path
}

/** The names in a folder, sorted. Throws as `readdirSync` does. */
export function namesIn(folder: string): string[] {
  const names = readdirSync(diskPath(folder), { encoding: 'buffer' })
  return names.map((name) => escapeName(name)).sort()
}

/**
 * Reads a path that an operator named, as text for `diskPath`: a path with `\x` in it that is there as it is; the paths
 * that Node, which takes arguments for UTF-8, has put `U+FFFD` into; any other path itself.
 */
export function namedPaths(path: string): string[] {
  if (existsSync(path))
    return [
      path
        .split('/')
        .map((name) => escapeName(Buffer.from(name)))
        .join('/'),
    ]
  if (!path.includes('\ufffd') || path === dirname(path)) return [path]
  const found = namedPaths(dirname(path)).flatMap((folder) => {
    try {
      return namesIn(folder)
        .filter((name) => lossy(name) === basename(path))
        .map((name) => join(folder, name))
    } catch {
      return []
    }
  })
  return found.length ? found : [path]
}

/** A name as Node reads it. */
const lossy = (name: string) => unescapeName(name).toString()
