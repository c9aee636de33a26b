/** Quote, its spans, its context, and why it is whose. */
import sql from 'sql-template-tag'
import { newestFirst } from '../../rows/identify.ts'
import { contains, hasWords, inKinds, isOneOf } from '../sql/conditions.ts'
import { json, list, one, part, party, value, values } from '../sql/fields.ts'
import { type Given, given } from '../sql/parameter.ts'
import { isOneWithId } from '../sql/public-ids.ts'
import { ReadError } from '../sql/read-error.ts'
import { alive, column, type FieldSql, literal, type TypeMapping, table } from '../sql/type-mapping.ts'
import { whereOf } from '../sql/where.ts'
import { corrections } from './correction.ts'
import { echoCount, echoes, isEchoOf } from './echoes.ts'
import { quoteAs } from './exchange.ts'
import { hasSource } from './parties/party-filters.ts'
import { spokenBy } from './parties/spoken-by.ts'
import { rights } from './rights.ts'
import { around, beginsIn, contentOf, exactOf } from './spans.ts'

/** The stretches of a quote that are one part of it, in order. */
function spansOf(part: 'WORDS' | 'CONTENT' | 'SPEAKER' | 'CUE'): FieldSql {
  return list('QuoteSpan', {
    where: (span, quote) =>
      sql`${column(span, 'quoteId')} = ${column(quote, 'id')} AND ${column(span, 'part')} = ${part}`,
    order: (span) => column(span, 'ordinal'),
  })
}

/** The paragraph so many places from the quote's own. */
function paragraphAt(distance: number): FieldSql {
  return one(
    'Paragraph',
    (paragraph, quote) => sql`${column(paragraph, 'articleId')} = ${column(quote, 'articleId')}
    AND ${column(paragraph, 'position')} = ${distance} + (SELECT p."position" FROM "Paragraph" p WHERE p.id = ${column(quote, 'paragraphId')})`,
  )
}

/** A member of what `sentencesAround` makes of the paragraphs from the one before the quote to the one after it. */
function sentencesPart(member: 'sentences' | 'before' | 'after'): FieldSql {
  return (quote) => {
    const place = sql`"QuoteSpan" s JOIN "Paragraph" p ON ${beginsIn('s', 'p', column(quote, 'articleId'))} WHERE ${alive('QuoteSpan', 's')} AND ${alive('Paragraph', 'p')} AND s."quoteId" = ${column(quote, 'id')} AND s.part = 'WORDS'`
    return sql`(SELECT sentences_around(json_group_array(json_array(near.text, near.start) ORDER BY near.position), at.start, at.end,
        (SELECT a.language FROM "Article" a WHERE a.id = ${column(quote, 'articleId')})) ->> ${literal(member)}
      FROM (SELECT min(s.start) AS start, max(s.end) AS end, min(p.position) AS first, max(p.position) AS last FROM ${place}) at
      JOIN "Paragraph" near ON ${alive('Paragraph', 'near')} AND near."articleId" = ${column(quote, 'articleId')} AND near.position BETWEEN at.first - 1 AND at.last + 1)`
  }
}

/** All but the first of those who speak. */
const coSpeakers: FieldSql = (quote, selection, plan) => {
  const link = plan.alias('link')
  const speaker = party('personId', 'sourceId')(link, selection, plan)
  return sql`(SELECT json_group_array(${speaker} ORDER BY ${column(link, 'ordinal')}) FROM ${table('QuoteSpeaker', link)}
    WHERE ${column(link, 'quoteId')} = ${column(quote, 'id')} AND ${column(link, 'ordinal')} > 0)`
}

function asChance(least: number): number {
  if (least >= 0 && least <= 1) return least
  throw new ReadError('minConfidence', `minConfidence: ${least}: expected 0 to 1`)
}

export const Quote = {
  table: 'Quote',
  fields: {
    id: value('publicId'),
    content: value(contentOf),
    ...values('position', 'kind', 'text', 'length', 'speakerMention', 'unnamedSpeaker'),
    ...values('cue', 'cueSense', 'viaMention'),
    spans: spansOf('WORDS'),
    speaker: party('speakerPersonId', 'speakerSourceId'),
    coSpeakers,
    via: party('viaPersonId', 'viaSourceId'),
    parent: one('Quote', (parent, quote) => sql`${column(parent, 'id')} = ${column(quote, 'parentId')}`),
    nested: list('Quote', {
      where: (child, quote) => sql`${column(child, 'parentId')} = ${column(quote, 'id')}`,
      order: (child) => column(child, 'position'),
    }),
    echoes,
    echoCount,
    context: part('QuoteContext'),
    rights,
    quotation: quoteAs('quotation'),
    webAnnotation: quoteAs('web_annotation'),
    attribution: part('Attribution'),
    paragraph: one(
      'Paragraph',
      (paragraph, quote) => sql`${column(paragraph, 'id')} = ${column(quote, 'paragraphId')}`,
    ),
    article: one('Article', (article, quote) => sql`${column(article, 'id')} = ${column(quote, 'articleId')}`),
    corrections: corrections(
      (correction, quote) => sql`${column(correction, 'quoteId')} = ${column(quote, 'publicId')}`,
    ),
  },
  orders: {
    NEWEST: { keys: [{ column: 'newest' }, { column: 'articleId', numbers: 'Article' }, { column: 'position' }] },
    OLDEST: {
      keys: [
        { column: 'newest', descending: true },
        { column: 'articleId', numbers: 'Article' },
        { column: 'position' },
      ],
    },
    LONGEST: {
      keys: [
        { column: 'length', descending: true },
        { column: 'id', descending: true, numbers: 'Quote' },
      ],
    },
    SUREST: {
      keys: [
        { column: 'confidence', descending: true },
        { column: 'id', descending: true, numbers: 'Quote' },
      ],
    },
    LEAST_SURE: { keys: [{ column: 'confidence' }, { column: 'id', numbers: 'Quote' }] },
  },
  filters: {
    ids: (quote, ids: Given<readonly string[]>) => isOneWithId(column(quote, 'id'), 'Quote', ids),
    kinds: (quote, kinds: Given<readonly string[]>) => inKinds(quote, kinds),
    speaker: spokenBy,
    source: (quote, filter: object, plan) => hasSource(column(quote, 'articleId'), filter, plan),
    hasSpeaker: (quote, has: boolean) => {
      const known = sql`coalesce(${column(quote, 'speakerPersonId')}, ${column(quote, 'speakerSourceId')})`
      return has ? sql`${known} IS NOT NULL` : sql`${known} IS NULL`
    },
    unnamedSpeakers: (quote, kinds: Given<readonly string[]>) => isOneOf(column(quote, 'unnamedSpeaker'), kinds),
    cueSenses: (quote, senses: Given<readonly string[]>) => isOneOf(column(quote, 'cueSense'), senses),
    isRelayed: (quote, is: boolean) =>
      is ? sql`${column(quote, 'viaMention')} IS NOT NULL` : sql`${column(quote, 'viaMention')} IS NULL`,
    hasEchoes: (quote, has: boolean) => {
      const found = sql`(EXISTS (SELECT 1 FROM "Quote" b WHERE ${alive('Quote', 'b')} AND b."wording" = ${column(quote, 'wording')} AND b.id <> ${column(quote, 'id')})
        OR EXISTS (SELECT 1 FROM "WordingPair" p WHERE ${alive('WordingPair', 'p')} AND p."wording" = ${column(quote, 'wording')}))`
      return has ? found : sql`NOT ${found}`
    },
    echoOf: isEchoOf,
    article: (quote, filter: object, plan, { span }) => {
      const article = plan.alias('Article')
      return sql`EXISTS (SELECT 1 FROM ${table('Article', article)} WHERE ${column(article, 'id')} = ${column(quote, 'articleId')}
        AND ${whereOf('Article', article, { ...filter }, plan, span && { span })})`
    },
    // An undated article's `newest` is further back than any day.
    publishedFrom: (quote, from: Given<string>) =>
      sql`${column(quote, 'newest')} <= ${given(from, (day) => newestFirst(`${day}T00:00:00Z`))}`,
    publishedTo: (quote, day: Given<string>) =>
      sql`${column(quote, 'newest')} BETWEEN ${given(day, newestFirst)} AND ${newestFirst('1000-01-02')}`,
    minLength: (quote, least: Given<number>) => sql`${column(quote, 'length')} >= ${least}`,
    maxLength: (quote, most: Given<number>) => sql`${column(quote, 'length')} <= ${most}`,
    minConfidence: (quote, least: Given<number>) => sql`${column(quote, 'confidence')} >= ${given(least, asChance)}`,
    text: (quote, query: Given<string>, _, scope) => hasWords(column(quote, 'id'), 'itemId', '{quote}', query, scope),
    textContains: (quote, text: Given<string>) => contains(column(quote, 'text'), column(quote, 'textFolded'), text),
  },
} satisfies TypeMapping

export const QuoteSpan = {
  table: 'QuoteSpan',
  fields: {
    exact: value(exactOf),
    ...values('start', 'end'),
    paragraph: one('Paragraph', (paragraph, span) => beginsIn(span, paragraph)),
  },
} satisfies TypeMapping

export const QuoteContext = {
  table: null,
  fields: {
    prefix: value((quote) => around(quote, 'prefix')),
    suffix: value((quote) => around(quote, 'suffix')),
    sentences: sentencesPart('sentences'),
    sentenceBefore: sentencesPart('before'),
    sentenceAfter: sentencesPart('after'),
    before: paragraphAt(-1),
    after: paragraphAt(1),
  },
} satisfies TypeMapping

export const Attribution = {
  table: null,
  fields: {
    ...values('rule', 'confidence', 'distance'),
    speakerSpans: spansOf('SPEAKER'),
    cueSpans: spansOf('CUE'),
    contentSpans: spansOf('CONTENT'),
    diagnostics: json('diagnostics'),
  },
} satisfies TypeMapping
