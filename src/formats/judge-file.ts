import type { Problem } from '../text/draft.ts'
import { DEFAULT_FORMAT_LIMITS } from './bytes/format-limits.ts'
import { toProblem } from './bytes/refused.ts'
import { HEAD, peek, tooLarge } from './bytes/streams.ts'
import { detectFormat } from './detect/detect-format.ts'
import { CONTAINERS, ENDINGS, endingOf, SURE } from './detect/endings-data.ts'
import type { InputFile, InputFormat, ReadOptions } from './raw-article.ts'

/** Bytes of a file that are enough to judge it. */
export const JUDGED = 4096

/**
 * Whether a file that nobody named, but that lies in a folder, is taken for an article: by its ending, and where that is
 * none of those known, by its first bytes. Null: it is; else the reason why not.
 */
export function judgeFile(path: string, head: () => Uint8Array): Problem | null {
  const ending = endingOf(path)
  if (ENDINGS.has(ending)) return null
  const bytes = head()
  const form = detectFormat(path, bytes, bytes.length < JUDGED)
  if (typeof form !== 'string') return ending === '' && form.code === 'EMPTY' ? null : { ...form, path }
  if (ending === '' || SURE.has(form)) return null
  const message = `Files ending in .${ending} are not taken for articles`
  return { code: 'UNKNOWN_FORM', path, message, hint: 'Name the file itself, or rename it.' }
}

/** Forms of which a file is one article. */
const SINGLE: ReadonlySet<string> = new Set(['text', 'markdown', 'html', 'nitf'])
/** Forms of which a file has to be read whole. */
const WHOLE: ReadonlySet<string> = new Set(['json', 'ninjs', 'feed', 'newsml', 'eml'])

/** Why a large file is not read, found out from its first bytes, so that nobody has to go through the rest; else null. */
export async function refuseLarge(file: InputFile, { format, limits }: ReadOptions): Promise<Problem | null> {
  const { itemBytes, wholeBytes } = { ...DEFAULT_FORMAT_LIMITS, ...limits }
  const { path, size } = file
  if (size <= itemBytes) return null
  const { head } = await peek(file.open({ start: 0, end: HEAD }))
  const found = detectFormat(path, head, false)
  if (typeof found !== 'string' && format === undefined) return { ...found, path }
  const form = typeof found === 'string' && CONTAINERS.has(found) ? found : (format ?? (found as InputFormat))
  const most = SINGLE.has(form) ? itemBytes : WHOLE.has(form) ? wholeBytes : Number.POSITIVE_INFINITY
  return size > most ? toProblem(path, tooLarge(most)) : null
}
