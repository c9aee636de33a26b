/** Reads what `npm run export -- --format jsonl` wrote: a line a document, as it is stored. */

import { EXPORT_HEAD, EXPORT_VERSION } from '../../export/export-line.ts'
import { toProblem, truncated } from '../../formats/bytes/refused.ts'
import { splitByteLines } from '../../formats/bytes/streams.ts'
import type { InputFile } from '../../formats/raw-article.ts'
import type { DocumentDraft, Problem } from '../../text/draft.ts'
import type { Places } from '../files/place-files.ts'

export interface ExportedDocument {
  readonly document: DocumentDraft
  /** The file that it was in where it was read. */
  readonly file: string
}

/** Tells whether the file begins as every line of an export does. */
export async function isExported(file: InputFile): Promise<boolean> {
  if (file.size <= EXPORT_HEAD.length) return false
  let head = ''
  for await (const chunk of file.open({ start: 0, end: EXPORT_HEAD.length }))
    head += Buffer.from(chunk).toString('latin1')
  return head === EXPORT_HEAD
}

/**
 * One line that is broken does not keep the others from being read. What an earlier version wrote names files on disk, and
 * goes where those would.
 */
export async function* readExported(
  file: InputFile,
  places: Pick<Places, 'keyOf' | 'keyIn'>,
): AsyncGenerator<ExportedDocument | Problem> {
  for await (const { bytes, number: line, isEnded } of splitByteLines(file.open(), Number.POSITIVE_INFINITY)) {
    const text = Buffer.from(bytes!).toString()
    if (text.trim() === '') continue
    const read = readLine(text, places)
    if (read) yield read
    else if (!isEnded) yield { ...toProblem(file.path, truncated(`within line ${line}`)), line, column: 1 }
    else {
      const [message, hint] = /^.{0,40}"textAccess":"EXCERPT"/.test(text)
        ? ['An export of excerpts: the texts are not whole', 'Export it again with TEXT_ACCESS=full.']
        : ['Not a line of an export, or of a newer one', 'Export it again.']
      yield { code: 'MARKUP', path: file.path, line, column: 1, message, hint }
    }
  }
}

function readLine(text: string, places: Pick<Places, 'keyOf' | 'keyIn'>): ExportedDocument | null {
  try {
    const { onTheRecord, textAccess, document } = JSON.parse(text) as {
      onTheRecord?: number
      textAccess?: string
      document?: DocumentDraft & { collection?: string; file: string }
    }
    if (onTheRecord !== EXPORT_VERSION || textAccess === 'EXCERPT' || typeof document?.text !== 'string') return null
    const { collection, file, ...rest } = document
    const key = collection === undefined ? places.keyOf(file) : places.keyIn(collection, file)
    return { document: { ...rest, path: key + rest.path.slice(file.length) }, file: key }
  } catch {
    return null
  }
}
