/** Reads what `npm run export -- --format jsonl` wrote: a line a document, as it is stored. */
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { EXPORT_HEAD, EXPORT_VERSION } from '../../export/export-line.ts'
import type { InputFile } from '../../formats/raw-article.ts'
import type { DocumentDraft, Problem } from '../../text/draft.ts'

export interface ExportedDocument {
  readonly document: DocumentDraft
  /** The file that it was in where it was read. */
  readonly file: string
}

/** Whether the file begins as every line of an export does. */
export async function isExported(file: InputFile): Promise<boolean> {
  if (file.size <= EXPORT_HEAD.length) return false
  let head = ''
  for await (const chunk of file.open({ start: 0, end: EXPORT_HEAD.length }))
    head += Buffer.from(chunk).toString('latin1')
  return head === EXPORT_HEAD
}

/** One line that is broken does not keep the others from being read. */
export async function* readExported(file: InputFile): AsyncGenerator<ExportedDocument | Problem> {
  let line = 0
  for await (const text of createInterface({
    input: Readable.from(file.open()),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    line++
    if (text.trim() === '') continue
    const read = readLine(text)
    if (read) yield read
    else {
      const message = 'Not a line of an export, or of a newer one'
      yield { code: 'MARKUP', path: file.path, line, column: 1, message, hint: 'Export it again.' }
    }
  }
}

function readLine(text: string): ExportedDocument | null {
  try {
    const { onTheRecord, document } = JSON.parse(text) as {
      onTheRecord?: number
      document?: DocumentDraft & { file: string }
    }
    if (onTheRecord !== EXPORT_VERSION || typeof document?.text !== 'string') return null
    const { file, ...rest } = document
    return { document: rest, file }
  } catch {
    return null
  }
}
