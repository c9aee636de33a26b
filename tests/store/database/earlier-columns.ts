/** Today's rows as earlier versions kept them: by public ids, with a copy of each stretch of text. */

const id = (table: string, column: string) => `(SELECT n."publicId" FROM today."${table}" n WHERE n.id = t."${column}")`
const party = (column: string) => `coalesce(${id('Person', column)}, ${id('Source', column)})`

/** The article's document, and the paragraph that a span begins in. */
const ARTICLE = '(SELECT q."articleId" FROM today."Quote" q WHERE q.id = t."quoteId")'
const text = (article: string) =>
  `unpack((SELECT d.text FROM today."Document" d WHERE d."articleId" = ${article} AND d.status = 'CURRENT'))`
const words = (end: string) => `(SELECT ${end} FROM today."QuoteSpan" s WHERE s."quoteId" = t.id AND s.part = 'WORDS')`

const COLUMNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Document: { text: 'unpack(t.text)', blocks: 'unpack(t.blocks)' },
  Quote: {
    content: `(SELECT group_concat(cut(${text('t."articleId"')}, s.start, s."end"), ' … ' ORDER BY s.ordinal) FROM today."QuoteSpan" s
      WHERE s."quoteId" = t.id AND s.part = 'CONTENT')`,
    parentId: id('Quote', 'parentId'),
    prefix: `prefix_of(${text('t."articleId"')}, ${words('min(s.start)')})`,
    suffix: `suffix_of(${text('t."articleId"')}, ${words('max(s."end")')})`,
  },
  QuoteSpan: {
    exact: `cut(${text(ARTICLE)}, t.start, t."end")`,
    paragraphId: `(SELECT p."publicId" FROM today."Paragraph" p WHERE p."articleId" = ${ARTICLE} AND t.start >= p.start AND t.start < p."end")`,
  },
  NearDuplicate: { otherId: id('Article', 'otherId') },
  Lookalike: { otherId: id('Person', 'otherId') },
  PendingLink: {
    id: `CASE t.kind WHEN 'ECHO' THEN t.id WHEN 'ARTICLE' THEN ${id('Article', 'id')} ELSE ${id('Person', 'id')} END`,
  },
}

/** Tables of which other things are told by their public ids today too. */
const OUTLIVING = new Set(['ArticleVersion', 'Correction', 'CorrectionEffect', 'HiddenDocument', 'Redirect'])

/** The expression of an earlier version's column, over a row `t` of today's table. */
export function earlierColumn(table: string, column: string): string {
  const special = COLUMNS[table]?.[column]
  if (special) return special
  if (OUTLIVING.has(table)) return `t."${column}"`
  if (column === 'id' && ['Article', 'Document', 'Paragraph', 'Quote', 'Person', 'Source'].includes(table))
    return 't."publicId"'
  if (column === 'partyId') return party(column)
  const named = ['Article', 'Paragraph', 'Quote', 'Person', 'Source'].find((name) =>
    column.toLowerCase().endsWith(`${name.toLowerCase()}id`),
  )
  return named ? id(named, column) : `t."${column}"`
}
