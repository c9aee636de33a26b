import type { Diagnostic } from '../diagnostic.ts'

/** The steps of reading an article, in their order. A fault in one leaves what the steps before it found. */
export type ExtractionStep = 'page' | 'fields' | 'sentences' | 'names' | 'quotes' | 'sources' | 'rows' | 'saving'

/** The diagnostic of a step that failed: `The step "names" failed: TypeError: …`. */
export function extractionFault(step: ExtractionStep, error: unknown): Diagnostic {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return { code: 'EXTRACTION_FAULT', message: `The step "${step}" failed: ${words.slice(0, LONGEST)}` }
}

/** UTF-16 units of an error's own words that are kept: they may hold the article. */
const LONGEST = 300

/** Tells whether a step of reading an article failed. */
export const isFaulty = (diagnostics: readonly Pick<Diagnostic, 'code'>[]): boolean =>
  diagnostics.some(({ code }) => code === 'EXTRACTION_FAULT')
