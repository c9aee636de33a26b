import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { ArticleDraft } from '../../src/text/draft.ts'
import { draftArticle } from '../../src/text/draft-article.ts'
import { isProblem } from '../../src/text/is-problem.ts'
import type { Span } from '../../src/text/span.ts'
import type { PartyDraft } from '../../src/text/speech.ts'

interface Quote {
  readonly kind: string
  readonly speaker: string | null
  readonly speakerType: 'PERSON' | 'SOURCE' | 'UNNAMED' | null
  readonly spans: readonly string[]
}

interface Article {
  readonly file: string
  readonly headline: string | null
  readonly date: string | null
  readonly place: string | null
  readonly paragraphs: number
  readonly sources: readonly { name: string; kind: string; role: string }[]
  readonly quotes: readonly Quote[]
}

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path))
const { articles } = JSON.parse(read('tests/demo-archive/truth.json').toString()) as { articles: Article[] }
const known = parse(read('seeds/people.yaml').toString()) as { name: string; aliases?: string[] }[]

/** Every listed spelling -> the name that the archive uses. */
const listed = new Map(known.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((each) => [each, name])))

function draftOf(file: string): ArticleDraft {
  const draft = draftArticle(file, read(`seeds/articles/${file}`))
  if (isProblem(draft)) throw new Error(`${file}: ${draft.message}`)
  return draft
}

const drafts = new Map(articles.map(({ file }) => [file, draftOf(file)]))
const cut = (draft: ArticleDraft, span: Span | null) => span && draft.document.text.slice(span.start, span.end)
const credits = (list: readonly { name: string; kind: string; role: string }[]) =>
  list.map(({ role, name, kind }) => `${role} ${name} ${kind}`).sort()

/** What the page itself says, in the terms of the truth. */
function pageOf(draft: ArticleDraft) {
  return {
    headline: cut(draft, draft.fields.headline),
    date: draft.fields.published?.value?.slice(0, 10) ?? null,
    place: cut(draft, draft.fields.place),
    paragraphs: draft.paragraphs.length,
    // what a story merely cites is no credit of the page
    credits: credits(draft.fields.credits.filter(({ role }) => role !== 'CITED')),
  }
}

/** What is read otherwise than a reader would, and why; a line that no longer holds must go. */
const differences: readonly (readonly [file: string, field: keyof ReturnType<typeof pageOf>, why: string])[] = [
  // every item of a list is a paragraph of its own here
  ['courant-2019-03-05-harbour-sale.md', 'paragraphs', 'two bullets'],
  ['govpress-2019-03-05-valdrik-statement.md', 'paragraphs', 'three items, and a line that tells whom to call'],
  ['packet-2019-03-29-the-deed.txt', 'date', 'the page’s day 00 cannot be read, the file’s name tells it'],
  ['packet-2019-04-14-cup-final.txt', 'paragraphs', 'the line with the score'],
  // an outlet that no list knows, whose name does not tell what it is
  ['ropewalk-2019-03-07-secret-terms.md', 'credits', 'a website by nothing but its address'],
  ['ropewalk-2019-03-20-interview-mayor.md', 'credits', 'a website by nothing but its address'],
  ['ropewalk-2019-03-27-bank-short.txt', 'credits', 'two names in a dateline are two originators'],
  ['ropewalk-2019-04-08-dam-log.md', 'credits', 'a website by nothing but its address'],
  // a mirror that only its footer names
  ['strandwatch-2019-03-23-flood-hpa.txt', 'credits', 'the distributor is named in an invitation to its mailing list'],
  ['strandwatch-2019-03-25-osinform-treaty.txt', 'credits', 'the mirror leaves no name but in its address'],
  [
    'strandwatch-2019-04-11-treaty-signed.txt',
    'credits',
    'the distributor is named in an invitation to its mailing list',
  ],
  ['tna-2019-03-18-strike-begins.txt', 'credits', 'nothing but an unknown address tells the agency'],
  ['tpr-2019-03-12-union-ballot.txt', 'credits', 'the script’s form is another broadcaster’s'],
  ['tpr-2019-03-24-relief.txt', 'credits', 'a name with “News” in it passes for a newspaper’s'],
  ['tpr-2019-04-01-court-hearing.txt', 'credits', 'the helping agency stands behind the copyright, in its line'],
  ['tpr-2019-04-05-typhoid.txt', 'credits', 'three capitals pass for an agency'],
]

describe('the demo archive’s pages', () => {
  it.each(articles)('$file', (article) => {
    const found = pageOf(drafts.get(article.file)!)
    const truth = { ...article, credits: credits(article.sources) }
    for (const field of Object.keys(found) as (keyof typeof found)[]) {
      const differs = differences.some(([file, name]) => file === article.file && name === field)
      if (differs) expect(found[field], `${field} is right now: take it off the list`).not.toEqual(truth[field])
      else expect(found[field], field).toEqual(truth[field])
    }
  })
})

/** Words apart from case and from what stands at their edges. */
const plain = (words: string) =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

/** The archive's name for a party of an article; a surname alone stands for the one listed or drafted person who bears it. */
function nameOf(draft: ArticleDraft, party: PartyDraft): string {
  if (party.type === 'UNNAMED') return 'UNNAMED'
  const { name } = (party.type === 'PERSON' ? draft.people : draft.organisations)[party.index]!
  const whole = name.normalize('NFC')
  return listed.get(whole) ?? whole
}

const speakerOf = ({ speaker, speakerType }: Quote) => (speakerType === 'UNNAMED' ? 'UNNAMED' : speaker)
const bare = (name: string | null) => name?.normalize('NFC').replace(/^the /i, '') ?? null

function measure() {
  const sums = { spans: 0, found: 0, kind: 0, speaker: 0, extra: 0 }
  const wrong: string[] = []
  for (const { file, quotes } of articles) {
    const draft = drafts.get(file)!
    const marked = draft.quotes.filter(({ kind }) => kind !== 'INDIRECT')
    const pool = marked.flatMap((quote) => quote.spans.map((span) => ({ quote, words: plain(cut(draft, span)!) })))
    const used = new Set<number>()
    for (const quote of quotes)
      for (const words of quote.spans) {
        sums.spans++
        const at = pool.findIndex((each, index) => !used.has(index) && each.words === plain(words))
        if (at < 0) {
          wrong.push(`${file}: missed "${words}"`)
          continue
        }
        used.add(at)
        sums.found++
        const { kind, speaker } = pool[at]!.quote
        const name = speaker && nameOf(draft, speaker.party)
        if (kind === quote.kind) sums.kind++
        else wrong.push(`${file}: ${quote.kind}, read as ${kind}: "${words}"`)
        if (bare(name) === bare(speakerOf(quote))) sums.speaker++
        else wrong.push(`${file}: ${speakerOf(quote)}, read as ${name}: "${words}"`)
      }
    sums.extra += pool.length - used.size
  }
  return { ...sums, wrong }
}

describe('the demo archive’s quotes', () => {
  it('are found, told apart and attributed as well as measured before', () => {
    const { spans, found, kind, speaker, extra, wrong } = measure()
    const share = {
      found: found / spans,
      'kind right': kind / found,
      'speaker right': speaker / found,
      'extra, of those read': extra / (found + extra),
    }
    console.table(Object.fromEntries(Object.entries(share).map(([name, value]) => [name, value.toFixed(3)])))
    if (process.env.DEMO_ERRORS) console.log(wrong.join('\n'))
    const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8').replace(/\s+/g, ' ')
    const told = /(\.\d{3}) of the spans, (\.\d{3}) of the kinds and (\.\d{3}) of the speakers/.exec(readme)!
    for (const [index, name] of (['found', 'kind right', 'speaker right'] as const).entries())
      expect(Math.abs(Number(told[index + 1]) - share[name]), `README.md: ${name}`).toBeLessThan(0.01)
    expect(share.found).toBeGreaterThanOrEqual(0.98)
    expect(share['kind right']).toBeGreaterThanOrEqual(0.865)
    expect(share['speaker right']).toBeGreaterThanOrEqual(0.735)
  })
})
