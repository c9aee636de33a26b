import type { ArticleDraft, DocumentDraft, Problem } from './draft.ts'
import { findCitedSources } from './find-cited-sources.ts'
import { findNames } from './names/find-names.ts'
import { type DecodeOptions, decode } from './page/decode/decode.ts'
import { readPage } from './page/read-page.ts'
import { findQuotes } from './quotes/find-quotes.ts'
import type { Unit } from './quotes/unit.ts'
import { splitSentences } from './tokens/split-sentences.ts'

/** The whole pipeline: the bytes of a text file -> what the article says and who says it, or why it cannot be read. */
export function draftArticle(path: string, bytes: Uint8Array, options?: DecodeOptions): ArticleDraft | Problem {
  const document = decode(path, bytes, options)
  return 'code' in document ? document : draftDocument(document)
}

/** The pipeline from the decoded text on: of any form of file, or of a document stored before. */
export function draftDocument(document: DocumentDraft): ArticleDraft | Problem {
  const page = readPage(document)
  if ('code' in page) return page
  const { text } = document
  const { language } = page.fields
  const units = readUnits(page)
  const sentences = units.flatMap((unit, index) => splitSentences(text, unit, language, index))
  const names = findNames(
    text,
    sentences.filter(({ paragraph }) => units[paragraph]!.kind !== 'MARKER'),
    language,
  )
  const quotes = findQuotes(text, units, sentences, names, language)
  const cited = findCitedSources(page.fields.credits, names.organisations, quotes)
  const fields = { ...page.fields, credits: [...page.fields.credits, ...cited] }
  return { document, ...page, fields, people: names.people, organisations: names.organisations, quotes }
}

/** What is read for language: the headline, the standfirst, each paragraph; and the markers that say who is heard. */
function readUnits({ blocks, fields, paragraphs }: Pick<ArticleDraft, 'blocks' | 'fields' | 'paragraphs'>): Unit[] {
  const units: Unit[] = paragraphs.map(({ start, end }) => ({ start, end, kind: 'PARAGRAPH' }))
  for (const { rule, start, end } of blocks) if (recording.test(rule)) units.push({ start, end, kind: 'MARKER' })
  if (fields.standfirst) units.push({ ...fields.standfirst, kind: 'STANDFIRST' })
  if (fields.headline) units.push({ ...fields.headline, kind: 'HEADLINE' })
  return units.sort((a, b) => a.start - b.start)
}

/** Where a recording starts and ends in a broadcaster's script: `/// SMITH ACT ///`. */
const recording = /^voa\/(?:end-)?act$/
