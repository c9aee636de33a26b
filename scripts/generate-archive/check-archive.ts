import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import Database from 'better-sqlite3'
import type { Truth } from './make-archive.ts'
import type { Said } from './quote-ways.ts'

export interface Share {
  readonly right: number
  readonly of: number
}

/** How far a database holds what a made archive says. */
export interface Check {
  readonly shares: Readonly<Record<string, Share>>
  /** Speakers of words on the record, by the way they were written. */
  readonly ways: Readonly<Record<string, Share>>
  /** One line each, at most `lines` of them. */
  readonly wrong: readonly string[]
}

interface Row {
  readonly id: string
  readonly headline: string
  readonly publishedOn: string | null
  readonly publishedAt: string | null
  readonly source: string | null
  readonly contributor: string | null
  readonly author: string | null
}

interface QuoteRow {
  readonly kind: string
  readonly spans: string
  readonly person: string | null
  readonly source: string | null
  readonly unnamed: string | null
}

/** Compares every article of `truthFile` with what the database has read from it. */
export async function checkArchive(databaseFile: string, truthFile: string, lines = 20): Promise<Check> {
  const database = new Database(databaseFile, { readonly: true, fileMustExist: true })
  const credit = (role: string) => `(SELECT s.name FROM "ArticleSource" l JOIN "Source" s ON s.id = l."sourceId"
    WHERE l."articleId" = a.id AND l.role = '${role}' ORDER BY l.position LIMIT 1)`
  const article = database.prepare<[string], Row>(`SELECT a.id, a.headline, a."publishedOn", a."publishedAt",
    ${credit('ORIGINATOR')} AS source, ${credit('CONTRIBUTOR')} AS contributor,
    (SELECT text FROM "ArticleAuthor" w WHERE w."articleId" = a.id ORDER BY w.position LIMIT 1) AS author
    FROM "Document" d JOIN "Article" a ON a.id = d."articleId" WHERE d.path = ?`)
  const paragraphs = database
    .prepare<[string], string>('SELECT text FROM "Paragraph" WHERE "articleId" = ? ORDER BY position')
    .pluck()
  const quotes = database.prepare<[string], QuoteRow>(`SELECT q.kind, q."unnamedSpeaker" AS unnamed,
    (SELECT name FROM "Person" WHERE id = q."speakerPersonId") AS person,
    (SELECT name FROM "Source" WHERE id = q."speakerSourceId") AS source,
    (SELECT json_group_array(exact ORDER BY ordinal) FROM "QuoteSpan" WHERE "quoteId" = q.id AND part = 'WORDS') AS spans
    FROM "Quote" q WHERE q."articleId" = ? ORDER BY q.position`)

  const shares: Record<string, { right: number; of: number }> = {}
  const ways: Record<string, { right: number; of: number }> = {}
  const wrong: string[] = []
  const count = (into: typeof shares, name: string, isRight: boolean, say?: () => string) => {
    into[name] ??= { right: 0, of: 0 }
    const share = into[name]
    share.of++
    if (isRight) share.right++
    else if (say && wrong.length < lines) wrong.push(`${name}: ${say()}`)
  }

  // The folder as the seed script was told it
  const whole = database
    .prepare<[string], string>(`SELECT path FROM "Document" WHERE path LIKE '%' || ? LIMIT 1`)
    .pluck()
  let folder: string | undefined
  for await (const line of createInterface({ input: createReadStream(truthFile) })) {
    const truth = JSON.parse(line) as Truth
    folder ??= whole.get(truth.file)?.slice(0, -truth.file.length)
    const row = article.get(`${folder ?? ''}${truth.file}`)
    count(shares, 'articles', row !== undefined, () => truth.file)
    if (!row) continue
    for (const field of ['headline', 'source', 'contributor', 'author'] as const)
      count(
        shares,
        field,
        bare(row[field]) === bare(truth[field]),
        () => `${truth.file}: ${row[field]}, not ${truth[field]}`,
      )
    count(shares, 'date', row.publishedOn === truth.date, () => `${truth.file}: ${row.publishedOn}`)
    count(shares, 'moment', row.publishedAt === truth.publishedAt, () => `${truth.file}: ${row.publishedAt}`)
    const texts = paragraphs.all(row.id)
    count(shares, 'paragraph count', texts.length === truth.paragraphs, () => `${truth.file}: ${texts.length}`)
    const hash = createHash('sha256').update(texts.join('\n')).digest('hex')
    count(shares, 'paragraphs, letter by letter', hash === truth.textHash, () => truth.file)

    const found = quotes.all(row.id)
    const [marked, indirect] = [
      found.filter(({ kind }) => kind !== 'INDIRECT'),
      found.filter(({ kind }) => kind === 'INDIRECT'),
    ]
    const onRecord = truth.quotes.filter(({ kind }) => kind !== 'INDIRECT')
    count(
      shares,
      'count of quotes on the record',
      marked.length === onRecord.length,
      () => `${truth.file}: ${marked.length}, not ${onRecord.length}`,
    )
    const bySpans = new Map(marked.map((quote) => [quote.spans, quote]))
    for (const said of truth.quotes) {
      if (said.kind === 'INDIRECT') {
        const paraphrase = indirect.find(({ spans }) => spans.includes(JSON.stringify(said.spans[0]).slice(1, -1)))
        count(shares, 'paraphrases found', paraphrase !== undefined)
        if (paraphrase) count(shares, 'speaker of a paraphrase', isSpeaker(paraphrase, said))
        continue
      }
      const quote = bySpans.get(JSON.stringify(said.spans))
      const where = () => `${truth.file} (${said.way}): ${said.spans.join(' … ')}`
      count(shares, 'words on the record, letter by letter', quote !== undefined, where)
      if (!quote) continue
      count(shares, `kind ${said.kind}`, quote.kind === said.kind, () => `${quote.kind} ${where()}`)
      const isRight = isSpeaker(quote, said)
      count(
        shares,
        `speaker of ${said.kind} words`,
        isRight,
        () => `${quote.person ?? quote.source ?? quote.unnamed}, not ${said.speaker}; ${where()}`,
      )
      count(ways, said.way, isRight)
    }
  }
  database.close()
  return { shares, ways, wrong }
}

const bare = (name: string | null) => name?.replace(/^the /i, '') ?? null

function isSpeaker({ person, source, unnamed }: QuoteRow, { speakerType, speaker }: Said): boolean {
  if (speakerType === 'UNNAMED') return person === null && source === null && unnamed !== null
  return bare(speakerType === 'PERSON' ? person : source) === bare(speaker)
}
