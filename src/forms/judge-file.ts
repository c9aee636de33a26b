import type { Problem } from '../text/draft.ts'
import { detectForm } from './detect/detect-form.ts'
import { ENDINGS, endingOf, SURE } from './detect/endings-data.ts'

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
  const form = detectForm(path, bytes, bytes.length < JUDGED)
  if (typeof form !== 'string') return ending === '' && form.code === 'EMPTY' ? null : { ...form, path }
  if (ending === '' || SURE.has(form)) return null
  const message = `Files ending in .${ending} are not taken for articles`
  return { code: 'UNKNOWN_FORM', path, message, hint: 'Name the file itself, or rename it.' }
}
