import type { Problem } from '../text/draft.ts'
import { DEFAULT_FORMAT_LIMITS } from './bytes/format-limits.ts'
import { toProblem } from './bytes/refused.ts'
import { HEAD, peek, tooLarge } from './bytes/streams.ts'
import { chooseFormat } from './detect/choose-format.ts'
import { detectFormat } from './detect/detect-format.ts'
import { endingOf } from './detect/ending-of.ts'
import { CERTAINTY } from './format.ts'
import { ENDINGS } from './formats.ts'
import type { InputFile, ReadOptions } from './raw-article.ts'

/** Bytes of a file that are enough to judge it. */
export const JUDGED = 4096

/**
 * Tells whether a file that nobody named, but that lies in a folder, is taken for an article: by its ending, and where that
 * is none of those known, by its first bytes. Null: it is; else the reason why not.
 */
export function judgeFile(path: string, head: () => Uint8Array): Problem | null {
  const ending = endingOf(path)
  if (ENDINGS.has(ending)) return null
  const bytes = head()
  const detected = detectFormat(path, bytes, bytes.length < JUDGED)
  if ('code' in detected) return ending === '' && detected.code === 'EMPTY' ? null : { ...detected, path }
  if (ending === '' || detected.certainty >= CERTAINTY.STRUCTURE) return null
  const message = `Files ending in .${ending} are not taken for articles`
  return { code: 'UNKNOWN_FORM', path, message, hint: 'Name the file itself, or rename it.' }
}

/** Refuses a file that is too large, by its first bytes, so that nobody has to go through the rest; null: it may be read. */
export async function refuseLarge(file: InputFile, options: ReadOptions): Promise<Problem | null> {
  const limits = { ...DEFAULT_FORMAT_LIMITS, ...options.limits }
  const { path, size } = file
  if (size <= limits.itemBytes) return null
  const { head } = await peek(file.open({ start: 0, end: HEAD }))
  const format = chooseFormat(detectFormat(path, head, false), options)
  if ('code' in format) return { ...format, path }
  const most = format.limit === null ? Number.POSITIVE_INFINITY : limits[format.limit]
  return size > most ? toProblem(path, tooLarge(most)) : null
}
