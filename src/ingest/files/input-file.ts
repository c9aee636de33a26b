/** A file on disk, as the formats read it. */
import { createHash } from 'node:crypto'
import { type BigIntStats, createReadStream, readFileSync, statSync } from 'node:fs'
import type { InputFile } from '../../formats/raw-article.ts'
import type { Problem } from '../../text/draft.ts'
import { diskPath } from './disk-path.ts'

export interface DiskFile extends InputFile {
  /** Nanoseconds since 1970; `0` where it was written so lately that it may change again within its time. */
  readonly modified: string
  /** Lower-case hexadecimal SHA-256 of all its bytes. */
  sha256(): Promise<string>
}

/** A file system may tell no times apart that are closer than this; milliseconds. */
const TOO_YOUNG = 2_000

/** Files up to so many bytes are read once, at one go, and kept while they are worked on. */
const WHOLE = 1024 * 1024

/** Looks at a file without opening it; what is no regular file is a problem. Reading it fails once `signal` says so. */
export function lookAt(path: string, signal?: AbortSignal): DiskFile | Problem {
  const at = diskPath(path)
  let stat: BigIntStats
  try {
    stat = statSync(at, { bigint: true })
  } catch (error) {
    return unreadable(path, error)
  }
  if (!stat.isFile())
    return { code: 'UNREADABLE', path, message: 'not a file', hint: 'Name regular files and folders only.' }
  const size = Number(stat.size)
  let whole: Buffer | undefined
  return {
    path,
    size,
    modified: Date.now() - Number(stat.mtimeMs) < TOO_YOUNG ? '0' : String(stat.mtimeNs),
    async sha256() {
      const hash = createHash('sha256')
      if (size <= WHOLE) {
        whole ??= readFileSync(at)
        return hash.update(whole).digest('hex')
      }
      for await (const chunk of createReadStream(at, { signal })) hash.update(chunk as Buffer)
      return hash.digest('hex')
    },
    async *open(range) {
      if (size <= WHOLE) {
        whole ??= readFileSync(at)
        yield range ? whole.subarray(range.start, range.end) : whole
      } else yield* createReadStream(at, { signal, ...(range && { start: range.start, end: range.end - 1 }) })
    },
  }
}

/** Makes a Problem of what keeps a file from being read. */
export function unreadable(path: string, error: unknown): Problem {
  const { code, message } = error as NodeJS.ErrnoException
  const said = code === 'ENOENT' ? 'no such file' : code === 'EACCES' ? 'may not be read' : (code ?? message)
  return { code: 'UNREADABLE', path, message: said, hint: 'Check that the file is there and may be read.' }
}
