import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { draftRawArticle } from '../src/formats/draft-raw-article.ts'
import { makeRawArticle } from '../src/formats/make-raw-article.ts'
import type { ArticleDraft } from '../src/text/draft.ts'
import { isProblem } from '../src/text/is-problem.ts'
import { judgePage, PAGE_FIELDS, type PageFacts, type PageField, partPage } from './measure/page-truth.ts'

/**
 * `npm run evaluate-pages -- DIR [--misses] [--paragraphs]`: takes the JSON-LD out of every saved page of a folder, reads
 * the page without it, and compares headline, authors, date and publisher with it; a line a publisher. With `--misses`
 * each page that differs, with `--paragraphs` the first and last paragraph of each page, to be read by eye.
 */
const [folder] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const misses = process.argv.includes('--misses')
const paragraphs = process.argv.includes('--paragraphs')
if (!folder) {
  console.error('usage: npm run evaluate-pages -- DIR [--misses] [--paragraphs]')
  process.exit(2)
}

type Tally = { pages: number } & Record<PageField, { right: number; of: number }>
const emptyTally = (): Tally =>
  ({ pages: 0, ...Object.fromEntries(PAGE_FIELDS.map((field) => [field, { right: 0, of: 0 }])) }) as Tally
const tallies = new Map<string, Tally>()
const total = emptyTally()
let unread = 0
const NOTHING: PageFacts = { headline: '', authors: [], date: null, publishers: [] }

for (const path of pagesOf(folder)) {
  // as bytes: whatever its charset, only the JSON-LD is taken out
  const bytes = readFileSync(path)
  const parted = partPage(bytes.toString('latin1'))
  const decoded = partPage(bytes.toString('utf8'))
  if (parted === null || decoded === null) continue
  const name = relative(folder, path)
  // under a name that tells no date
  const draft = draftRawArticle(makeRawArticle('page.html', 'HTML', Buffer.from(parted.rest, 'latin1'), {}))
  if (isProblem(draft)) {
    unread++
    if (misses) console.log(`${name}: ${draft.code}: ${draft.message}`)
  }
  const read = isProblem(draft) ? NOTHING : factsOf(draft)
  count(name, decoded.truth, read)
  if (!paragraphs || isProblem(draft)) continue
  const cut = (at: number) => {
    const span = draft.paragraphs.at(at)
    return span ? draft.document.text.slice(span.start, span.end).replace(/\s+/g, ' ').slice(0, 240) : ''
  }
  console.log(`${name}\n  ${read.headline}\n  first: ${cut(0)}\n  last:  ${cut(-1)}`)
}

printTable()

function* pagesOf(directory: string): Generator<string> {
  for (const name of readdirSync(directory).sort()) {
    const path = join(directory, name)
    if (statSync(path).isDirectory()) yield* pagesOf(path)
    else if (/\.html?$/i.test(name)) yield path
  }
}

function factsOf({ document, fields }: ArticleDraft): PageFacts {
  return {
    headline: fields.headline === null ? '' : document.text.slice(fields.headline.start, fields.headline.end),
    authors: fields.authors.filter(({ type }) => type === 'PERSON').map(({ name }) => name),
    date: fields.published?.value ?? null,
    publishers: fields.credits
      .filter(({ role }) => role === 'ORIGINATOR' || role === 'PUBLISHER')
      .map((one) => one.name),
  }
}

function count(name: string, truth: PageFacts, read: PageFacts): void {
  const publisher = truth.publishers[0] ?? '(none)'
  const own = tallies.get(publisher) ?? emptyTally()
  tallies.set(publisher, own)
  const judged = judgePage(truth, read)
  for (const tally of [own, total]) {
    tally.pages++
    for (const field of PAGE_FIELDS)
      if (judged[field] !== null) {
        tally[field].of++
        if (judged[field]) tally[field].right++
      }
  }
  for (const field of misses ? PAGE_FIELDS : []) {
    if (judged[field] !== false) continue
    const key = field === 'publisher' ? 'publishers' : field
    console.log(`${name}: ${field}: ${JSON.stringify(truth[key])} read as ${JSON.stringify(read[key])}`)
  }
}

function printTable(): void {
  const line = (name: string, tally: Tally) => {
    const cells = PAGE_FIELDS.map((field) => `${tally[field].right}/${tally[field].of}`.padStart(10))
    return `${name.slice(0, 39).padEnd(40)}${String(tally.pages).padStart(6)}${cells.join('')}`
  }
  console.log(
    `${'publisher'.padEnd(40)}${'pages'.padStart(6)}${PAGE_FIELDS.map((field) => field.padStart(10)).join('')}`,
  )
  for (const [name, tally] of [...tallies].sort((a, b) => b[1].pages - a[1].pages)) console.log(line(name, tally))
  console.log(line('all', total))
  const share = ({ right, of }: { right: number; of: number }) =>
    (of === 0 ? '-' : (right / of).toFixed(3)).padStart(10)
  console.log(
    `${`share right (${unread} unread)`.padEnd(46)}${PAGE_FIELDS.map((field) => share(total[field])).join('')}`,
  )
}
