/** Selects the files that a run is to read: those of a pattern, those that changed since. */
import { statSync } from 'node:fs'
import { diskPath } from './disk-path.ts'

export interface FileChoice {
  /** `2020-08/*.txt`: `*` within a name, `**` across folders, `?` one character, `{a,b}` either. */
  readonly only?: string | undefined
  /** Milliseconds since 1970: files changed then or later. */
  readonly since?: number | undefined
}

export function selectFiles(files: readonly string[], { only, since }: FileChoice): string[] {
  const pattern = only === undefined ? undefined : patternOf(only)
  return files.filter(
    (file) =>
      (!pattern || pattern.test(process.platform === 'win32' ? file.replaceAll('\\', '/') : file)) &&
      (since === undefined || (statSync(diskPath(file), { throwIfNoEntry: false })?.mtimeMs ?? 0) >= since),
  )
}

/** A pattern matches the end of a path, from the start of a name on. */
function patternOf(glob: string): RegExp {
  let depth = 0
  const source = glob.replace(/\*\*\/?|[*?{},]|[\\^$.|+()[\]]/g, (sign) => {
    if (sign.startsWith('**')) return sign === '**' ? '.*' : '(?:.*/)?'
    if (sign === '*') return '[^/]*'
    if (sign === '?') return '[^/]'
    if (sign === '{') return ++depth ? '(?:' : ''
    if (sign === '}') return depth-- > 0 ? ')' : '\\}'
    if (sign === ',') return depth > 0 ? '|' : ','
    return `\\${sign}`
  })
  return new RegExp(`(?:^|/)${source}${')'.repeat(Math.max(0, depth))}$`, 'u')
}
