/** The oddities of a document as an operator is told of them: where in it, and what to do. */
import type { Diagnostic } from '../../text/diagnostic.ts'
import { DIAGNOSTIC_HINTS } from '../../text/problem-codes-data.ts'

export interface ToldDiagnostic {
  readonly code: Diagnostic['code']
  readonly message: string
  readonly hint: string
  /** In the document's text, from 1; of text and Markdown that is the file itself. The first place where it is nowhere in particular. */
  readonly line: number
  readonly column: number
}

type Stored = Pick<Diagnostic, 'code' | 'message'> & { readonly start?: number }

/** Tells the oddities of a document that was just read, or is stored. */
export function tellDiagnostics({
  text,
  diagnostics,
}: {
  readonly text: string
  readonly diagnostics: unknown
}): ToldDiagnostic[] {
  return (diagnostics as readonly Stored[]).map(({ code, message, start = 0 }) => {
    const before = text.slice(0, start)
    const line = before.split('\n').length
    return { code, message, hint: DIAGNOSTIC_HINTS[code], line, column: start - before.lastIndexOf('\n') }
  })
}
