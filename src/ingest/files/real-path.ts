/** Folders and files as they are on disk, however they are named. */
import { realpathSync, statSync } from 'node:fs'
import { isAbsolute, normalize, relative, resolve, sep } from 'node:path'
import { escapeName } from '../../formats/bytes/escape-name.ts'
import { diskPath } from './disk-path.ts'

/** Tells whether a path is a folder, or lies in it. */
export function isIn(path: string, folder: string): boolean {
  const from = relative(folder, path)
  return from !== '..' && !from.startsWith(`..${sep}`) && !isAbsolute(from)
}

/** As paths of files that are found in it begin. */
export const plain = (path: string) => normalize(path).replace(/(?<=.)\/+$/, '')

export const isFolder = (path: string) => statSync(diskPath(path), { throwIfNoEntry: false })?.isDirectory() ?? false

/** The absolute path, links followed where it is there. */
export function realPath(path: string): string {
  try {
    return escapeName(realpathSync(diskPath(resolve(path)), { encoding: 'buffer' }))
  } catch {
    return resolve(path)
  }
}
