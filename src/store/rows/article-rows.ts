/** An article draft as rows, ready to be written: pure, no database. */

import type { ArticleDraft } from '../../text/draft.ts'
import type { Span } from '../../text/span.ts'
import { foldedArticle } from '../folding/folded-columns.ts'
import { hashOf, idOf, idWithin, nameKeyOf, newestFirst } from './identify.ts'
import { mentionRows } from './mention-rows.ts'
import { ON_RECORD } from './on-record.ts'
import { type PartyRows, partyRows } from './party-rows.ts'
import type { PeopleFile } from './people-file.ts'
import { publishedColumns } from './published.ts'
import { type QuoteRows, quoteRows } from './quote-rows.ts'
import type { ArticleRow, ArticleSourceRow, AuthorRow, MentionRow, ParagraphRow } from './row-types.ts'
import { slugsOf } from './slugs.ts'

export interface ArticleRows extends QuoteRows {
  readonly article: ArticleRow
  readonly parties: PartyRows
  readonly authors: readonly AuthorRow[]
  readonly sources: readonly ArticleSourceRow[]
  readonly paragraphs: readonly ParagraphRow[]
  readonly mentions: readonly MentionRow[]
}

/**
 * Words below which the headline is part of what an article says: two papers print one story under headlines of their own,
 * but `More to follow.` is under each headline another story.
 */
const BRIEF = 12

export function articleRows(draft: ArticleDraft, known: PeopleFile): ArticleRows {
  const { fields } = draft
  const { text } = draft.document
  const cut = (span: Span | null | undefined) => (span ? text.slice(span.start, span.end) : null)
  const words = draft.paragraphs.map((paragraph) => cut(paragraph)!.split(/\s+/).join(' '))
  const headline = cut(fields.headline)?.split(/\s+/).join(' ') ?? words[0]!.slice(0, 120)
  const wordCount = words.reduce((sum, paragraph) => sum + paragraph.split(' ').length, 0)
  const contentHash = hashOf((wordCount < BRIEF ? [nameKeyOf(headline), ...words] : words).join('\n'))
  const key = fields.originatorId ?? fields.url?.value ?? `body:${contentHash}`
  const id = idOf('art', key)
  const published = fields.published?.value ?? null
  const newest = newestFirst(published)
  const parties = partyRows(draft, id, known)

  const paragraphs = draft.paragraphs.map(({ position, kind, start, end }) => ({
    id: idWithin('par', id, position),
    articleId: id,
    position,
    kind,
    start,
    end,
    text: text.slice(start, end),
  }))
  const paragraphIdAt = (offset: number) =>
    paragraphs.find((paragraph) => offset >= paragraph.start && offset < paragraph.end)?.id ?? null
  const quotes = quoteRows(draft, { id, newest }, paragraphIdAt, parties)

  const authors = fields.authors.map(({ name, type, span }, position) => ({
    articleId: id,
    position,
    text: cut(span)!,
    work: null,
    personId: type === 'PERSON' ? parties.personIdOf(name) : null,
    sourceId: type === 'ORGANISATION' ? parties.authorIdOf(name) : null,
  }))

  const credited = fields.creditedPeople.map(({ name, work, span }, index) => ({
    articleId: id,
    position: authors.length + index,
    text: cut(span)!,
    work,
    personId: parties.personIdOf(name),
    sourceId: null,
  }))

  const sources = new Map<string, ArticleSourceRow>()
  for (const { name, kind, role, span, rule } of fields.credits) {
    const sourceId = parties.sourceIdOf(name, kind)
    if (sources.has(`${sourceId} ${role}`)) continue
    sources.set(`${sourceId} ${role}`, {
      articleId: id,
      position: sources.size,
      sourceId,
      role,
      creditText: cut(span),
      rule,
      newest,
    })
  }

  const mentions = mentionRows(draft, { id, newest }, parties)
  const article: ArticleRow = {
    id,
    ...slugsOf(published?.slice(0, 10) ?? null, headline),
    key,
    contentHash,
    headline,
    headlineStart: fields.headline?.start ?? null,
    headlineEnd: fields.headline?.end ?? null,
    standfirst: cut(fields.standfirst),
    bylineText: cut(fields.byline),
    ...publishedColumns(published),
    publishedPrecision: published ? fields.published!.precision : null,
    publishedRaw: fields.published?.raw ?? null,
    publishedOrigin: fields.published?.origin ?? null,
    newest,
    datelineText: cut(fields.dateline),
    place: cut(fields.place),
    section: fields.section,
    language: fields.language,
    creditText: cut(fields.creditLine),
    copyrightNotice: cut(fields.copyright?.span),
    copyrightYear: fields.copyright?.year ?? null,
    copyrightHolder: fields.copyright?.holder ?? null,
    url: fields.url?.value ?? null,
    urlRaw: fields.url?.raw ?? null,
    urlRepairs: [...(fields.url?.repairs ?? [])],
    wordCount,
    paragraphCount: paragraphs.length,
    quoteCount: quotes.quotes.filter(({ kind }) => ON_RECORD.has(kind)).length,
    ...foldedArticle({ headline, place: cut(fields.place), section: fields.section, language: fields.language }),
  }
  return {
    article,
    parties: parties.rows(),
    authors: [...authors, ...credited],
    sources: [...sources.values()],
    paragraphs,
    mentions,
    ...quotes,
  }
}
