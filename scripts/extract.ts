import { writeSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import type { RawArticle } from '../src/formats/raw-article.ts'
import { readRawArticles } from '../src/formats/read-raw-articles.ts'
import { findFiles } from '../src/ingest/files/find-files.ts'
import { lookAt } from '../src/ingest/files/input-file.ts'
import { fewOfEachKind } from '../src/ingest/report/few-of-each-kind.ts'
import { publishedColumns } from '../src/store/rows/published.ts'
import type { ArticleDraft, Problem } from '../src/text/draft.ts'
import { draftArticle } from '../src/text/draft-article.ts'
import { isFaulty } from '../src/text/faults/extraction-fault.ts'
import { isProblem } from '../src/text/is-problem.ts'
import { DIAGNOSTIC_HINTS } from '../src/text/problem-codes-data.ts'
import type { Span } from '../src/text/span.ts'
import type { PartyDraft } from '../src/text/speech.ts'

/** `npm run --silent extract -- PATH…`: a JSON line an article on stdout, what could not be read on stderr, with --verbose all of it. */
const verbose = process.argv.includes('--verbose')
const paths = process.argv.slice(2).filter((word) => word !== '--verbose')
if (paths.length === 0) {
  console.error('usage: npm run --silent extract -- FILE-OR-FOLDER… [--verbose]')
  process.exit(2)
}

// A run is a few seconds long: functions compiled as one with all that they call take longer to compile than they save.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=100')

const pair = ({ start, end }: Span) => [start, end]
const cut = (text: string, span: Span | null) => span && text.slice(span.start, span.end)

/** The name of a party, as the article's own tables have it. */
function nameOf(draft: ArticleDraft, party: PartyDraft): string | null {
  if (party.type === 'PERSON') return draft.people[party.index]?.name ?? null
  return party.type === 'ORGANISATION' ? (draft.organisations[party.index]?.name ?? null) : null
}

function line(file: string, draft: ArticleDraft) {
  const { path, text } = draft.document
  const { publishedOn, publishedAt } = publishedColumns(draft.fields.published?.value ?? null)
  const party = (of: PartyDraft) => ({ name: nameOf(draft, of), type: of.type === 'UNNAMED' ? of.kind : of.type })
  return {
    // an article of a file that holds many is known by its whole path
    id: path === file ? basename(path, extname(path)) : path,
    path,
    text,
    headline: cut(text, draft.fields.headline),
    published: publishedAt ?? publishedOn,
    publishedOn,
    paragraphs: draft.paragraphs.map(pair),
    people: draft.people.map(({ name, aliases, gender }) => ({ name, aliases, gender })),
    sources: draft.fields.credits.map(({ name, kind, role }) => ({ name, kind, role })),
    quotes: draft.quotes.map((quote) => ({
      kind: quote.kind,
      // what nobody said is attributed to nobody
      content:
        quote.kind === 'SCARE' || quote.kind === 'TITLE' || quote.rule === 'nested' ? [] : quote.content.map(pair),
      spans: quote.spans.map(pair),
      speaker: quote.speaker && { ...party(quote.speaker.party), mention: quote.speaker.mention.map(pair) },
      cue: quote.cue.map(pair),
      cueSense: quote.cueSense,
      via: quote.via && { ...party(quote.via.party), mention: [pair(quote.via.span)] },
      parent: quote.parent,
      rule: quote.rule,
      confidence: quote.confidence,
      distance: quote.distance,
    })),
  }
}

let failed = false
const few = fewOfEachKind('--verbose says all', verbose ? Number.POSITIVE_INFINITY : undefined)
let waiting: string[] = []
const flush = () => {
  let bytes = Buffer.from(waiting.join(''))
  waiting = []
  while (bytes.length > 0) bytes = bytes.subarray(writeSome(bytes))
}

/** A pipe that is full asks to be tried again. */
function writeSome(bytes: Uint8Array): number {
  try {
    return writeSync(1, bytes)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return 0
    throw error
  }
}

function tell({ path, line: at, code, message, hint }: Problem): void {
  failed = true
  const line = few.tell(code, `${path}${at ? `:${at}` : ''}: ${code}: ${message}. ${hint}`)
  if (line) console.error(line)
}

/** An article that a step failed on is printed with what the other steps found. */
function tellFaults({ document, diagnostics }: ArticleDraft): void {
  for (const { code, message } of diagnostics.filter((one) => isFaulty([one]))) {
    failed = true
    console.error(`${document.path}: ${code}: ${message}. ${DIAGNOSTIC_HINTS[code]}`)
  }
}

/** The readers of markup are loaded when the first file needs them: it would cost every start some tenths of a second. */
async function draftOf(item: RawArticle): Promise<ArticleDraft | Problem> {
  const { path, content, format, encoding, declared, read } = item
  if (content instanceof Uint8Array && !read && (format === 'TEXT' || format === 'MARKDOWN'))
    return draftArticle(path, content, { encoding, declared, format })
  const { draftRawArticle } = await import('../src/formats/draft-raw-article.ts')
  return draftRawArticle(item)
}

/** Prints every article of a file; what cannot be read is told on stderr and does not stop the rest. */
async function read(path: string): Promise<void> {
  const file = lookAt(path)
  if (isProblem(file)) return tell(file)
  for await (const item of readRawArticles(file)) {
    const draft = isProblem(item) ? item : await draftOf(item)
    if (isProblem(draft)) {
      tell(draft)
      continue
    }
    tellFaults(draft)
    waiting.push(`${JSON.stringify(line(path, draft))}\n`)
    if (waiting.length >= 64) flush()
  }
}

const { files, missing, skipped } = findFiles(paths)
for (const path of missing) {
  failed = true
  console.error(`${path}: no such file or folder`)
}
for (const problem of skipped) tell(problem)
for (const path of files) await read(path)
flush()
for (const line of few.rest()) console.error(line)
process.exitCode = failed ? 1 : 0
