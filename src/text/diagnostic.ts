import type { DIAGNOSTIC_CODES } from './problem-codes-data.ts'
import type { Span } from './span.ts'

/** Something odd in a file that is read all the same. */
export interface Diagnostic {
  readonly code: keyof typeof DIAGNOSTIC_CODES
  readonly message: string
  readonly span?: Span
}
