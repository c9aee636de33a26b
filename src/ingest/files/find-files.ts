/** The files that a seed run reads, in a fixed order. */
import { closeSync, constants, lstatSync, openSync, readSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { hasUnprintable, printable } from '../../formats/bytes/printable.ts'
import { JUDGED, judgeFile } from '../../formats/judge-file.ts'
import type { Problem } from '../../text/draft.ts'
import { diskPath, namedPaths, namesIn } from './disk-path.ts'

/** Files that lie beside articles without being any. */
const NOT_ARTICLES = /^(README|LICENSE|NOTICE)(\.\w+)?$|^(?:people|agencies)\.ya?ml$|^corrections\.jsonl$/i

/** Folders inside folders. */
const DEEPEST = 64

export interface FoundFiles {
  readonly files: string[]
  /** Paths that do not exist. */
  readonly missing: string[]
  /** Files in the folders that are not read, with the reason. */
  readonly skipped: Problem[]
}

/**
 * Files named by `paths`, folders searched through in the order of their names. Hidden entries are passed over. What
 * lies in a folder and is no article by ending and content, and links and special files, come back in `skipped`; a file
 * that is named itself is read whatever it is called. Names that are not UTF-8 are written out (`diskPath`).
 */
export function findFiles(paths: readonly string[]): FoundFiles {
  const files: string[] = []
  const missing: string[] = []
  const skipped: Problem[] = []
  const visit = (path: string, depth: number) => {
    const at = diskPath(path)
    const stat = depth === 0 ? statSync(at, { throwIfNoEntry: false }) : lstatSync(at, { throwIfNoEntry: false })
    if (!stat) missing.push(path)
    else if (depth > 0 && hasUnprintable(basename(path))) skipped.push(unsafe(path))
    else if (stat.isDirectory()) {
      if (depth > DEEPEST) skipped.push(tooDeep(path))
      else for (const name of articleNames(path, skipped)) visit(join(path, name), depth + 1)
    } else if (depth === 0) files.push(path)
    else if (!stat.isFile()) skipped.push(link(path, stat.isSymbolicLink()))
    else {
      const reason = judge(path)
      if (reason === null) files.push(path)
      else skipped.push(reason)
    }
  }
  for (const path of paths.flatMap(namedPaths)) visit(path, 0)
  return { files: [...new Set(files)], missing, skipped }
}

function articleNames(folder: string, skipped: Problem[]): string[] {
  try {
    return namesIn(folder).filter((name) => !name.startsWith('.') && !NOT_ARTICLES.test(name))
  } catch (error) {
    skipped.push(unreadable(folder, error))
    return []
  }
}

function judge(path: string): Problem | null {
  try {
    return judgeFile(path, () => readHead(path))
  } catch (error) {
    return unreadable(path, error)
  }
}

/** The first bytes of a file, which has to be the file that was looked at and no link put in its place. */
function readHead(path: string): Uint8Array {
  const file = openSync(diskPath(path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const bytes = new Uint8Array(JUDGED)
    return bytes.subarray(0, readSync(file, bytes, 0, JUDGED, 0))
  } finally {
    closeSync(file)
  }
}

function link(path: string, symbolic: boolean): Problem {
  const message = symbolic ? 'A symbolic link inside a folder' : 'No regular file'
  return { code: 'LINK', path, message, hint: 'Name what it leads to, or put the file itself there.' }
}

function unsafe(path: string): Problem {
  const message = 'Control characters in its name'
  return { code: 'UNSAFE_PATH', path: printable(path, path.length), message, hint: 'Give it another name.' }
}

function tooDeep(path: string): Problem {
  const message = `More than ${DEEPEST} folders inside each other`
  return { code: 'TOO_DEEP', path, message, hint: 'Name the inner folder itself.' }
}

function unreadable(path: string, error: unknown): Problem {
  const { code = 'unknown' } = error as NodeJS.ErrnoException
  return { code: 'UNREADABLE', path, message: `Cannot be read: ${code}`, hint: 'Check who may read it.' }
}
