import type { ArticleDraft, DocumentDraft, Problem } from './draft.ts'
import { extractionFault } from './faults/extraction-fault.ts'
import { readPlainPage } from './faults/read-plain-page.ts'
import { timeFor, within } from './faults/within-time.ts'
import { isProblem } from './is-problem.ts'
import { type DecodeOptions, decode } from './page/decode/decode.ts'
import { readPage } from './page/read-page.ts'
import type { Watch } from './quotes/trials/trial.ts'
import type { Unit } from './quotes/unit.ts'
import { readSpeech } from './read-speech.ts'

export { type ArticleDraft, isProblem, type Problem }

/** The whole pipeline: the bytes of a text file -> what the article says and who says it, or why it cannot be read. */
export function draftArticle(path: string, bytes: Uint8Array, options?: DecodeOptions): ArticleDraft | Problem {
  const document = decode(path, bytes, options)
  return isProblem(document) ? document : draftDocument(document)
}

/**
 * The pipeline from the decoded text on: of any form of file, or of a document stored before. A step that fails, or does not
 * end, loses neither the article nor what the other steps found; a diagnostic EXTRACTION_FAULT names it. `watch` hears what
 * the rules for quotes try.
 */
export function draftDocument(document: DocumentDraft, watch?: Watch): ArticleDraft | Problem {
  const page = pageOf(document)
  if (isProblem(page)) return page
  const { cited, diagnostics, ...speech } = readSpeech(document.text, readUnits(page), page.fields, watch)
  const fields = { ...page.fields, credits: [...page.fields.credits, ...cited] }
  return { document, ...page, fields, ...speech, diagnostics: [...page.diagnostics, ...diagnostics] }
}

function pageOf(document: DocumentDraft): ReturnType<typeof readPage> {
  try {
    return within(timeFor(document.text.length), () => readPage(document))
  } catch (error) {
    return readPlainPage(document, extractionFault('page', error))
  }
}

/**
 * Collects what is read for language, in order and apart: the headline, the standfirst, captions, each paragraph; and the
 * markers that say who is heard.
 */
function readUnits({ blocks, fields, paragraphs }: Pick<ArticleDraft, 'blocks' | 'fields' | 'paragraphs'>): Unit[] {
  const units: Unit[] = paragraphs.map(({ start, end }) => ({ start, end, kind: 'PARAGRAPH' }))
  const starts = new Set(paragraphs.map(({ start }) => start))
  for (const { role, rule, start, end } of blocks) {
    if (recording.test(rule)) units.push({ start, end, kind: 'MARKER' })
    // captions above and below the story
    if (role === 'CAPTION' && !starts.has(start)) units.push({ start, end, kind: 'STANDFIRST' })
  }
  if (fields.standfirst) units.push({ ...fields.standfirst, kind: 'STANDFIRST' })
  if (fields.headline) units.push({ ...fields.headline, kind: 'HEADLINE' })
  units.sort((a, b) => a.start - b.start)
  let end = 0
  return units.filter((unit) => {
    if (unit.start < end) return false
    end = unit.end
    return true
  })
}

/** Matches rules for the lines where a recording starts and ends in a broadcaster's script: `/// SMITH ACT ///`. */
const recording = /^voa\/(?:end-)?act$/
