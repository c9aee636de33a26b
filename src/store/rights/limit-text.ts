/**
 * The one place that decides which of the articles' text leaves the archive. Where it may not be republished, views take
 * the place of the tables for a connection that reads: whatever statement names a table sees the excerpts in its columns
 * of text, so no field, form of exchange or page has to know. Offsets stay true (withhold.ts).
 */
import type Database from 'better-sqlite3'
import { ON_RECORD } from '../rows/on-record.ts'
import { addExcerptFunctions, LONGEST_HEADLINE } from './excerpt-functions.ts'
import { SHOWN } from './quote-words.ts'
import type { TextAccess } from './text-access.ts'

const listed = (kinds: Iterable<string>) => `(${[...kinds].map((kind) => `'${kind}'`).join(', ')})`

const languageOf = (articleId: string) => `(SELECT a.language FROM main."Article" a WHERE a.id = ${articleId})`

/** `[[3,7]]`: where the words of an article's quotes stand, counted from an offset; `within` narrows them down. */
const wordsOf = (articleId: string, from: string, within = '1', kinds = ON_RECORD) =>
  `(SELECT json_group_array(json_array(s."start" - ${from}, s."end" - ${from})) FROM main."Quote" q
    JOIN main."QuoteSpan" s ON s."quoteId" = q.id AND s.part = 'WORDS'
    WHERE q."articleId" = ${articleId} AND q.kind IN ${listed(kinds)} AND ${within})`

/** `[{"kind":"DIRECT","text":"…"}]` */
const quotesOf = (articleId: string) =>
  `(SELECT json_group_array(json_object('kind', q.kind, 'text', q.text)) FROM main."Quote" q WHERE q."articleId" = ${articleId})`

const HEADLINE_OF_ARTICLE = `(SELECT json_insert(json_array(), '$[#]', json_object('role', 'HEADLINE',
    'start', a."headlineStart", 'end', a."headlineEnd")) FROM main."Article" a
  WHERE a.id = t."articleId" AND a."headlineStart" IS NOT NULL)`

const BLOCKS = `(SELECT json_group_array(json(value)) FROM (SELECT value FROM json_each(unpack(t.blocks))
    UNION ALL SELECT value FROM json_each(coalesce(${HEADLINE_OF_ARTICLE}, '[]'))))`

/** Condition that a version's headline is the beginning of its story: 120 code units of a paragraph, or a whole one. */
const IS_FIRST_WORDS = `(instr(t.paragraphs, '"text":' || json_quote(t.headline)) OR length(t.headline) = 120
    AND instr(t.paragraphs, '"text":' || rtrim(json_quote(t.headline), '"')))`

/** Expressions in the place of columns of text, by table `t`. */
const EXCERPTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Article: {
    // Without a headline on the page, the story's first words are one; and some pages' first paragraph is taken for one.
    headline: `iif(t."headlineStart" IS NULL OR length(t.headline) > ${LONGEST_HEADLINE}, coalesce(excerpt_line(t.headline, ${quotesOf('t.id')}, t.language), '…'), t.headline)`,
    headlineFolded: `coalesce(t."headlineFolded", t.headline)`,
    standfirst: `excerpt_line(t.standfirst, ${quotesOf('t.id')}, t.language)`,
  },
  Paragraph: {
    text: `excerpt(t.text, ${wordsOf('t."articleId"', 't."start"', 's."start" < t."end" AND s."end" > t."start"')}, ${languageOf('t."articleId"')})`,
  },
  Document: {
    text: `iif(t.status = 'CURRENT', excerpt_document(t.text,
        (SELECT json_group_array(json_array(p."start", p."end")) FROM main."Paragraph" p WHERE p."articleId" = t."articleId"),
        ${wordsOf('t."articleId"', '0', '1', SHOWN)}, ${BLOCKS}, ${languageOf('t."articleId"')}),
      excerpt_quoted(t.text, ${quotesOf('t."articleId"')}, ${languageOf('t."articleId"')}))`,
  },
  Quote: {
    text: `iif(t.kind IN ${listed(SHOWN)}, t.text, (SELECT legible(group_concat(cut(d.text, s."start", s."end"), ' … ' ORDER BY s.ordinal))
      FROM main."QuoteSpan" s JOIN temp."Document" d ON d."articleId" = t."articleId" AND d.status = 'CURRENT'
      WHERE s."quoteId" = t.id AND s.part = 'WORDS'))`,
    textFolded: `coalesce(t."textFolded", t.text)`, // words are found that are not shown
  },
  ArticleVersion: {
    text: `excerpt_quoted(t.text, t.quotes, a.language)`,
    headline: `iif(length(t.headline) > ${LONGEST_HEADLINE} OR ${IS_FIRST_WORDS}, coalesce(excerpt_line(t.headline, t.quotes, a.language), '…'), t.headline)`,
    standfirst: `excerpt_line(t.standfirst, t.quotes, a.language)`,
    paragraphs: `excerpt_paragraphs(t.paragraphs, t.quotes, a.language)`,
    quotes: `excerpt_quotes(t.quotes)`,
  },
  Correction: {
    claim: `excerpt_claim(t.claim, EXISTS (SELECT 1 FROM main."Article" a JOIN main."Quote" q ON q."articleId" = a.id
      WHERE a."publicId" = t."articleId" AND q."publicId" = t."quoteId" AND q.kind IN ${listed(ON_RECORD)}))`,
  },
}

/** Joins of tables whose rows need another one's column. */
const JOINED: Readonly<Record<string, string>> = {
  ArticleVersion: `LEFT JOIN main."Article" a ON a."publicId" = t."articleId"`,
}

/** Limits all that a connection reads from now on, unless everything may be read. */
export function limitText(database: Database.Database, access: TextAccess): void {
  database.function('text_access', { deterministic: true }, () => access.toUpperCase())
  if (access === 'full') return
  addExcerptFunctions(database)
  database.pragma('temp_store = MEMORY')
  for (const [table, excerpts] of Object.entries(EXCERPTS)) {
    const columns = (database.pragma(`main.table_info("${table}")`) as { readonly name: string }[]).map(
      ({ name }) => `${excerpts[name] ?? `t."${name}"`} AS "${name}"`,
    )
    database.exec(`CREATE TEMP VIEW "${table}" AS SELECT t.rowid AS rowid, ${columns.join(', ')}
      FROM main."${table}" t ${JOINED[table] ?? ''}`)
  }
  // The index's own view names tables; here it has to name what took their places.
  const searchText = database.prepare(`SELECT sql FROM main.sqlite_schema WHERE name = 'SearchText'`).pluck().get()
  if (searchText !== undefined) database.exec(String(searchText).replace(/^CREATE VIEW/i, 'CREATE TEMP VIEW'))
}
