/** Whether an archive is sound: the file, its references, its spans, its counts, and what still waits to be done. */
import type { Connection } from './database/connection.ts'
import { FAULTY_ENDING } from './faults/faulty-version.ts'

export interface Finding {
  readonly check: string
  /** WARNING: nothing is lost, but something is to be done. */
  readonly status: 'OK' | 'WARNING' | 'BROKEN'
  readonly found: string
  readonly hint?: string
}

const RESTORE =
  'Keep the file, and restore a backup: npm run restore -- FILE. Corrections and former versions are nowhere else.'
const REREAD = 'Run npm run reextract -- --force: it reads all documents again.'
const ANEW =
  'Make a backup. Then write the articles out and load them into a new file, which counts everything anew; former versions stay in the backup alone: npm run --silent export -- --format jsonl --to archive.jsonl, then npm run seed -- archive.jsonl with another DATABASE_URL.'

/** All checks one after the other; reads everything once. */
export function* checkArchive(connection: Connection, extractorVersion: string): Generator<Finding> {
  yield checkFile(connection)
  yield checkReferences(connection)
  yield* checkSpans(connection)
  for (const [check, what, sql] of COUNTS) yield checkCount(connection, check, what, sql)
  yield checkSearch(connection)
  yield checkWaiting(
    connection.value<number>('SELECT count(*) FROM "PendingLink"')!,
    'links',
    'quotes, articles and names wait to be compared with the rest',
    'Run npm run seed: every run links what an earlier one left.',
  )
  yield checkWaiting(
    connection.value<number>(
      'SELECT count(*) FROM "Document" WHERE "extractorVersion" <> ? AND "extractorVersion" NOT LIKE ?',
      extractorVersion,
      FAULTY_ENDING,
    )!,
    'rules',
    'documents were read by other rules than these',
    'Run npm run reextract.',
  )
  yield checkFaults(connection)
  yield checkLog(connection)
}

function checkFile(connection: Connection): Finding {
  const wrong = connection.values<string>('PRAGMA integrity_check(20)')
  return wrong[0] === 'ok'
    ? { check: 'file', status: 'OK', found: 'every page of the file is sound' }
    : { check: 'file', status: 'BROKEN', found: wrong.join('; '), hint: RESTORE }
}

function checkReferences(connection: Connection): Finding {
  const wrong = connection.all<{ table: string; parent: string }>('PRAGMA foreign_key_check')
  if (!wrong.length) return { check: 'references', status: 'OK', found: 'every reference leads somewhere' }
  const kinds = [...new Set(wrong.map(({ table, parent }) => `${table} to ${parent}`))].join(', ')
  return { check: 'references', status: 'BROKEN', found: `${wrong.length} lead nowhere: ${kinds}`, hint: ANEW }
}

const SPANS: readonly (readonly [string, string])[] = [
  ['paragraphs', 'SELECT "start", "end", text FROM "Paragraph" WHERE "articleId" = ?'],
  ['mentions', 'SELECT "start", "end", exact AS text FROM "Mention" WHERE "articleId" = ?'],
]

/** Each span has to cut its own words out of the document. */
function* checkSpans(connection: Connection): Generator<Finding> {
  const wrong = new Map<string, number>([...SPANS.map(([what]) => [what, 0] as const), ['quotes', 0]])

  for (let after = 0; ; ) {
    const next = connection.get<{ articleId: number; text: string }>(
      `SELECT "articleId", unpack(text) AS text FROM "Document" WHERE status = 'CURRENT' AND "articleId" > ? ORDER BY "articleId" LIMIT 1`,
      after,
    )
    if (!next) break
    after = next.articleId
    for (const [what, sql] of SPANS)
      for (const { start, end, text } of connection.all<{ start: number; end: number; text: string }>(sql, after)) {
        if (next.text.slice(start, end) !== text) wrong.set(what, wrong.get(what)! + 1)
      }
    for (const { words, text } of quotesOf(connection, after, next.text))
      if (words !== text) wrong.set('quotes', wrong.get('quotes')! + 1)
  }
  for (const [what, count] of wrong)
    yield count
      ? { check: 'spans', status: 'BROKEN', found: `${count} ${what} are not where they should be`, hint: REREAD }
      : { check: 'spans', status: 'OK', found: `all ${what} stand in their documents` }
}

/** The words that the spans of an article's quotes cut out, and those that the quotes have. */
function quotesOf(connection: Connection, articleId: number, document: string): { words: string; text: string }[] {
  const quotes = connection.all<{ text: string; spans: string }>(
    `SELECT q.text, (SELECT json_group_array(json_array(s."start", s."end") ORDER BY s.ordinal) FROM "QuoteSpan" s
      WHERE s."quoteId" = q.id AND s.part = 'WORDS') AS spans FROM "Quote" q WHERE q."articleId" = ?`,
    articleId,
  )
  return quotes.map(({ text, spans }) => {
    const words = (JSON.parse(spans) as [number, number][]).map(([start, end]) => document.slice(start, end))
    return { text, words: words.join(' … ') }
  })
}

/** A query that counts what is wrong. */
const COUNTS: readonly (readonly [check: string, what: string, sql: string])[] = [
  [
    'documents',
    'articles without a document that stands, or with several',
    `SELECT count(*) FROM "Article" a WHERE 1 <> (SELECT count(*) FROM "Document" d WHERE d."articleId" = a.id AND d.status = 'CURRENT')`,
  ],
  [
    'counts',
    'articles whose paragraphs or quotes are counted wrongly',
    `SELECT count(*) FROM "Article" a WHERE "paragraphCount" <> (SELECT count(*) FROM "Paragraph" p WHERE p."articleId" = a.id)
      OR "quoteCount" <> (SELECT count(*) FROM "Quote" q WHERE q."articleId" = a.id AND q.kind IN ('DIRECT', 'PARTIAL', 'BLOCK'))`,
  ],
  ...(['Person', 'Source'] as const).map((table) => {
    const key = table === 'Person' ? 'personId' : 'sourceId'
    const credits = table === 'Source' ? 'UNION SELECT "articleId", "sourceId" FROM "ArticleSource"' : ''
    return [
      'counts',
      `${table === 'Person' ? 'people' : 'sources'} whose quotes or articles are counted wrongly`,
      `WITH said AS (SELECT s."${key}" AS id, count(*) AS n FROM "QuoteSpeaker" s JOIN "Quote" q ON q.id = s."quoteId"
          WHERE q.kind IN ('DIRECT', 'PARTIAL', 'BLOCK') GROUP BY 1),
        seen AS (SELECT id, count(*) AS n FROM (SELECT "articleId", "${key}" AS id FROM "Mention"
          UNION SELECT "articleId", "${key}" FROM "QuoteSpeaker" UNION SELECT "articleId", "${key}" FROM "ArticleAuthor" ${credits}) GROUP BY 1)
        SELECT count(*) FROM "${table}" t LEFT JOIN said ON said.id = t.id LEFT JOIN seen ON seen.id = t.id
        WHERE t."quoteCount" <> coalesce(said.n, 0) OR t."articleCount" <> coalesce(seen.n, 0)`,
    ] as const
  }),
  [
    'identities',
    'names that are taken for a person who is not there',
    `SELECT count(*) FROM "Naming" n WHERE n."byEvidence" AND NOT EXISTS (SELECT 1 FROM "Identity" i WHERE i.id = n."printedId")`,
  ],
  [
    'names',
    'people and sources whose spellings are counted wrongly',
    `SELECT count(*) FROM (SELECT "partyId", sum(articles) AS n FROM "Spelling" GROUP BY 1) s
      WHERE n <> (SELECT count(*) FROM "Naming" a WHERE a."partyId" = s."partyId")`,
  ],
]

function checkCount(connection: Connection, check: string, what: string, sql: string): Finding {
  const count = connection.value<number>(sql)!
  return count
    ? { check, status: 'BROKEN', found: `${count} ${what}`, hint: what.startsWith('articles whose') ? REREAD : ANEW }
    : { check, status: 'OK', found: `no ${what}` }
}

function checkSearch(connection: Connection): Finding {
  const missing = connection.value<number>(
    `SELECT (SELECT count(*) FROM "Article") + (SELECT count(*) FROM "Paragraph") + (SELECT count(*) FROM "Person")
      + (SELECT count(*) FROM "Source") + (SELECT count(*) FROM "Quote" WHERE kind IN ('DIRECT', 'PARTIAL', 'BLOCK'))
      - (SELECT count(*) FROM "SearchEntry")`,
  )!
  return missing
    ? { check: 'search', status: 'BROKEN', found: `${missing} texts are not in the search`, hint: ANEW }
    : { check: 'search', status: 'OK', found: 'every text is in the search' }
}

function checkWaiting(count: number, check: string, what: string, hint: string): Finding {
  return count
    ? { check, status: 'WARNING', found: `${count} ${what}`, hint }
    : { check, status: 'OK', found: `no ${what}` }
}

/** Paths that are listed. */
const LISTED = 20

/** Articles that a step of the extraction failed on. */
function checkFaults(connection: Connection): Finding {
  const paths = connection.values<string>(
    'SELECT path FROM "Document" WHERE "extractorVersion" LIKE ? ORDER BY path',
    FAULTY_ENDING,
  )
  if (!paths.length) return { check: 'faults', status: 'OK', found: 'every article was read whole' }
  const more = paths.length > LISTED ? ` and ${paths.length - LISTED} more` : ''
  return {
    check: 'faults',
    status: 'WARNING',
    found: `${paths.length} articles were not read whole: ${paths.slice(0, LISTED).map(shown).join(', ')}${more}`,
    hint: 'Run npm run reextract; where one stays, report it with its file.',
  }
}

/** What a file is called must not steer the terminal. */
const shown = (path: string) => path.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?')

/** Pages of the log, of 4 KiB, that a server's old readers keep from being copied back. */
const LONG_LOG = 25_000

function checkLog(connection: Connection): Finding {
  const { log = 0 } = (connection.database.pragma('wal_checkpoint(PASSIVE)') as { log: number }[])[0] ?? {}
  const mode = connection.value<string>('PRAGMA journal_mode')
  if (mode !== 'wal')
    return {
      check: 'log',
      status: 'WARNING',
      found: `journal mode is ${mode}: reading waits for writing`,
      hint: 'Run npm run seed, or start the server: both change that where the file can be written.',
    }
  return Number(log) > LONG_LOG
    ? {
        check: 'log',
        status: 'WARNING',
        found: `the log has ${log} pages`,
        hint: 'Restart the server, which reads an old state.',
      }
    : { check: 'log', status: 'OK', found: 'the write-ahead log is short' }
}
