/** The files that a seed run reads, in a fixed order. */
import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Files that lie beside articles without being any. */
const NOT_ARTICLES = /^(README|LICENSE|NOTICE)(\.\w+)?$|^people\.ya?ml$/i

/**
 * Regular files named by `paths`, folders searched through in the order of their names. Hidden entries and symbolic
 * links inside folders are passed over; a path that does not exist comes back in `missing`.
 */
export function findFiles(paths: readonly string[]): { files: string[]; missing: string[] } {
  const files: string[] = []
  const missing: string[] = []
  const visit = (path: string, named: boolean) => {
    const stat = lstatSync(path, { throwIfNoEntry: false })
    if (!stat) missing.push(path)
    else if (stat.isDirectory())
      for (const name of readdirSync(path).sort()) {
        if (!name.startsWith('.') && !NOT_ARTICLES.test(name)) visit(join(path, name), false)
      }
    else if (stat.isFile() || named) files.push(path)
  }
  for (const path of paths) visit(path, true)
  return { files: [...new Set(files)], missing }
}
