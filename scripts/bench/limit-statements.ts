/** One statement an operation: the same answer as this API gives, with nothing in between. */
import { readQuery } from '../../src/store/search/read-query.ts'
import { valuesOf } from './cursors.ts'
import { nameKey } from './name-key.ts'

const ON_RECORD = `IN ('DIRECT', 'PARTIAL', 'BLOCK')`

const SPEAKER = `CASE
  WHEN q."speakerPersonId" IS NOT NULL THEN (SELECT json_object('__typename', 'Person', 'name', name, 'slug', slug)
    FROM "Person" WHERE id = q."speakerPersonId")
  WHEN q."speakerSourceId" IS NOT NULL THEN (SELECT json_object('__typename', 'Source', 'name', name, 'slug', slug)
    FROM "Source" WHERE id = q."speakerSourceId") END`

const originators = (article: string) => `(SELECT json_group_array(json_object('source', json_object('name', s.name)))
  FROM (SELECT "sourceId" FROM "ArticleSource" WHERE "articleId" = ${article} AND role = 'ORIGINATOR' ORDER BY position) l
  JOIN "Source" s ON s.id = l."sourceId")`

const ARTICLE = `(SELECT json_object('slug', a.slug, 'headline', a.headline, 'publishedOn', a."publishedOn",
  'sources', ${originators('a.id')}) FROM "Article" a WHERE a.id = q."articleId")`

const pageOf = (rows: string, node: string, cursor: string, size: number, list: string) => `
  WITH page AS MATERIALIZED (${rows} LIMIT ${size + 1})
  SELECT json_object('${list}', json_object(
    'edges', (SELECT json_group_array(json_object('node', ${node})) FROM (SELECT * FROM page LIMIT ${size}) q),
    'pageInfo', json_object('hasNextPage', json(iif((SELECT count(*) FROM page) > ${size}, 'true', 'false')),
      'endCursor', (SELECT hex(json_array('NEWEST', ${cursor})) FROM page LIMIT 1
        OFFSET (SELECT min(count(*), ${size}) - 1 FROM page)))))`

const FROM_START = { after: null as string | null }
const after = (count: number, cursor: string | null) =>
  cursor === null ? [-1, ...Array<string>(count - 1).fill('')] : valuesOf(cursor)

const FOUND_IN = `(SELECT json_object('slug', slug, 'headline', headline, 'publishedOn', "publishedOn")
  FROM "Article" WHERE id = e."articleId")`

/** Reads words by the product's own rule, so that answers can be compared. */
export const matchOf = readQuery

export const LIMIT_STATEMENTS = {
  Q1: {
    values: ({ slug }: { slug: string }) => [slug],
    sql: `SELECT json_object('article', (SELECT json_object('slug', a.slug, 'headline', a.headline,
      'publishedOn', a."publishedOn", 'bylineText', a."bylineText", 'place', a.place,
      'sources', (SELECT json_group_array(json_object('role', l.role, 'source', json_object('name', s.name, 'kind', s.kind)))
        FROM (SELECT role, "sourceId" FROM "ArticleSource" WHERE "articleId" = a.id ORDER BY position) l
        JOIN "Source" s ON s.id = l."sourceId"),
      'paragraphs', (SELECT json_group_array(json_object('position', position, 'kind', kind, 'text', text))
        FROM (SELECT position, kind, text FROM "Paragraph" WHERE "articleId" = a.id ORDER BY position)),
      'quotes', json_object('edges', (SELECT json_group_array(json_object('node', json_object('position', q.position,
        'kind', q.kind, 'text', q.text, 'cue', q.cue, 'speakerMention', q."speakerMention", 'speaker', ${SPEAKER})))
        FROM (SELECT position, kind, text, cue, "speakerMention", "speakerPersonId", "speakerSourceId" FROM "Quote"
          WHERE "articleId" = a.id AND kind ${ON_RECORD} ORDER BY position LIMIT 100) q)))
      FROM "Article" a WHERE a.slug = ?))`,
  },
  Q2: {
    values: (variables: { after: string | null } = FROM_START) => after(2, variables.after),
    sql: pageOf(
      'SELECT id, "publicId", newest, slug, headline, "publishedOn", section, "quoteCount" FROM "Article" WHERE (newest, "publicId") > (?, ?) ORDER BY newest, "publicId"',
      `json_object('slug', q.slug, 'headline', q.headline, 'publishedOn', q."publishedOn", 'section', q.section,
        'quoteCount', q."quoteCount", 'sources', ${originators('q.id')},
        'paragraphs', (SELECT json_group_array(json_object('text', text))
          FROM (SELECT text FROM "Paragraph" WHERE "articleId" = q.id ORDER BY position LIMIT 3)))`,
      'newest, "publicId"',
      20,
      'articles',
    ),
  },
  Q3: {
    values: (variables: { after: string | null } = FROM_START) => after(3, variables.after),
    sql: pageOf(
      `SELECT newest, "articleId", position, kind, text, cue, "speakerPersonId", "speakerSourceId" FROM "Quote"
        WHERE kind ${ON_RECORD} AND (newest, "articleId", position) > (?, coalesce((SELECT id FROM "Article" WHERE "publicId" = ?), 0), ?)
        ORDER BY newest, "articleId", position`,
      `json_object('kind', q.kind, 'text', q.text, 'cue', q.cue, 'speaker', ${SPEAKER}, 'article', ${ARTICLE})`,
      'newest, (SELECT "publicId" FROM "Article" WHERE id = page."articleId"), position',
      50,
      'quotes',
    ),
  },
  Q4: {
    values: ({ name }: { name: string }) => [nameKey(name)],
    sql: `SELECT json_object('person', (SELECT json_object('name', p.name, 'slug', p.slug, 'quoteCount', p."quoteCount",
      'quotes', json_object('edges', (SELECT json_group_array(json_object('node', json_object('kind', q.kind,
        'text', q.text, 'cue', q.cue, 'article', ${ARTICLE})))
        FROM (SELECT q.kind, q.text, q.cue, q."articleId" FROM "QuoteSpeaker" l JOIN "Quote" q ON q.id = l."quoteId"
          WHERE l."personId" = p.id AND q.kind ${ON_RECORD} ORDER BY l.newest, l."articleId", l.position LIMIT 20) q)))
      FROM "Person" p WHERE p."nameKey" = ?))`,
  },
  Q5: {
    values: ({ query }: { query: string }) => [query, matchOf(query)],
    sql: `SELECT json_object('search', json_object('edges', json_group_array(json_object(
      'node', CASE e.type
        WHEN 0 THEN (SELECT json_object('__typename', 'Article', 'slug', slug, 'headline', headline,
          'publishedOn', "publishedOn") FROM "Article" WHERE id = e."itemId")
        WHEN 1 THEN (SELECT json_object('__typename', 'Paragraph', 'position', position, 'article', ${FOUND_IN})
          FROM "Paragraph" WHERE id = e."itemId")
        WHEN 2 THEN (SELECT json_object('__typename', 'Quote', 'kind', q.kind, 'speaker', ${SPEAKER},
          'article', ${FOUND_IN}) FROM "Quote" q WHERE q.id = e."itemId")
        WHEN 3 THEN (SELECT json_object('__typename', 'Person', 'name', name, 'slug', slug)
          FROM "Person" WHERE id = e."itemId")
        ELSE (SELECT json_object('__typename', 'Source', 'name', name, 'slug', slug)
          FROM "Source" WHERE id = e."itemId") END,
      'snippets', json((SELECT found(e.type, coalesce(headline, paragraph, quote, name), ?) FROM "SearchText" WHERE id = e.id))))))
      FROM (SELECT rowid AS id FROM "Search" WHERE "Search" MATCH ? ORDER BY bm25("Search", 1, 10, 3, 8), rowid LIMIT 20) h
      JOIN "SearchEntry" e ON e.id = h.id`,
  },
  Q6: {
    values: ({ least }: { least: number }) => [least],
    sql: `SELECT json_object('people', json_object('edges', json_group_array(json_object('node',
      json_object('name', p.name, 'slug', p.slug, 'quoteCount', c.n)))))
      FROM (SELECT l."personId" AS id, count(*) AS n FROM "QuoteSpeaker" l JOIN "Quote" q ON q.id = l."quoteId"
          JOIN "Person" one ON one.id = l."personId"
        WHERE q.kind ${ON_RECORD} GROUP BY l."personId" HAVING count(*) >= ?
        ORDER BY n DESC, one."publicId" DESC LIMIT 20) c JOIN "Person" p ON p.id = c.id`,
  },
} as const
