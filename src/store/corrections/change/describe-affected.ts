/** Describes what some articles say, in words, thing by thing: to tell what a change makes different. */
import type { Connection } from '../../database/connection.ts'

export type Aspect = 'EXISTENCE' | 'KIND' | 'SPEAKER' | 'NAME' | 'DATE' | 'SOURCES' | 'QUOTE_COUNT' | 'ARTICLE_COUNT'

/** By the thing's id, what there is to say of it. */
export type Description = ReadonlyMap<string, ReadonlyMap<Aspect, string | null>>

export interface Difference {
  readonly id: string
  readonly aspect: Aspect
  readonly before: string | null
  readonly after: string | null
}

const AMONG = 'IN (SELECT value FROM json_each(?))'

const QUOTES = `SELECT q."publicId" AS id, quote_words(q.kind, q.text) AS "EXISTENCE", q.kind AS "KIND", coalesce(
    (SELECT group_concat(coalesce(p.name, s.name), ' and ' ORDER BY w.ordinal) FROM "QuoteSpeaker" w
      LEFT JOIN "Person" p ON p.id = w."personId" LEFT JOIN "Source" s ON s.id = w."sourceId" WHERE w."quoteId" = q.id),
    q."unnamedSpeaker") AS "SPEAKER"
  FROM "Article" a JOIN "Quote" q ON q."articleId" = a.id WHERE a."publicId" ${AMONG}`

const ARTICLES = `SELECT a."publicId" AS id, a.headline AS "EXISTENCE", coalesce(a."publishedAt", a."publishedOn") AS "DATE",
    (SELECT group_concat(s.name || ' (' || l.role || ')', ', ' ORDER BY l.position) FROM "ArticleSource" l
      JOIN "Source" s ON s.id = l."sourceId" WHERE l."articleId" = a.id) AS "SOURCES"
  FROM "Article" a WHERE a."publicId" ${AMONG}`

const parties = (
  table: string,
) => `SELECT "publicId" AS id, name AS "EXISTENCE", name AS "NAME", "quoteCount" AS "QUOTE_COUNT",
    "articleCount" AS "ARTICLE_COUNT" FROM "${table}" WHERE "publicId" ${AMONG}`

/** Everyone that the articles name. */
export function partiesNamed(connection: Connection, articleIds: readonly string[]): string[] {
  return connection
    .all<{ id: string }>(
      `SELECT DISTINCT coalesce(p."publicId", s."publicId") AS id FROM "Article" a JOIN "Naming" n ON n."articleId" = a.id
        LEFT JOIN "Person" p ON p.id = n."partyId" LEFT JOIN "Source" s ON s.id = n."partyId" WHERE a."publicId" ${AMONG}`,
      JSON.stringify(articleIds),
    )
    .map(({ id }) => id)
}

export function describeAffected(
  connection: Connection,
  articleIds: readonly string[],
  partyIds: Iterable<string>,
): Description {
  const articles = JSON.stringify(articleIds)
  const named = JSON.stringify([...partyIds])
  const rows = [
    ...connection.all<{ id: string }>(ARTICLES, articles),
    ...connection.all<{ id: string }>(QUOTES, articles),
    ...connection.all<{ id: string }>(parties('Person'), named),
    ...connection.all<{ id: string }>(parties('Source'), named),
  ]
  return new Map(
    rows.map(({ id, ...aspects }) => [
      id,
      new Map(
        Object.entries(aspects).map(([aspect, value]) => [aspect as Aspect, value === null ? null : String(value)]),
      ),
    ]),
  )
}

/** Of what comes or goes, only that it does. */
export function differencesOf(before: Description, after: Description): Difference[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id): Difference[] => {
    const [was, is] = [before.get(id), after.get(id)]
    if (!was || !is) {
      const text = (one: ReadonlyMap<Aspect, string | null> | undefined) => one?.get('EXISTENCE') ?? null
      return [{ id, aspect: 'EXISTENCE', before: text(was), after: text(is) }]
    }
    return [...is].flatMap(([aspect, value]) =>
      aspect === 'EXISTENCE' || value === was.get(aspect)
        ? []
        : [{ id, aspect, before: was.get(aspect) ?? null, after: value }],
    )
  })
}
