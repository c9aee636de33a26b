import type { Connection } from '../database/connection.ts'
import { ANEW, type Finding, REREAD } from './finding.ts'

/** A query that counts what is wrong. */
export const COUNTS: readonly (readonly [check: string, what: string, sql: string])[] = [
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

export function checkCount(connection: Connection, check: string, what: string, sql: string): Finding {
  const count = connection.value<number>(sql)!
  return count
    ? { check, status: 'BROKEN', found: `${count} ${what}`, hint: what.startsWith('articles whose') ? REREAD : ANEW }
    : { check, status: 'OK', found: `no ${what}` }
}
