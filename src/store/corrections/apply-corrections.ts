/** Lays the corrections that people made over what was read from one article: pure, no database. */
import type { ArticleRows } from '../article-rows.ts'
import { applyMoves, applyNames, noteNeedless } from './apply-parties.ts'
import { applySplit } from './apply-split.ts'
import { applyDate, applySource } from './apply-to-article.ts'
import { applyNotAQuote, applySpeaker, hideQuote, locate } from './apply-to-quote.ts'
import { type Book, laterFirst } from './book.ts'
import type { Claim, Correction, Effect } from './correction.ts'
import { note, openSheet, type Sheet, verdict } from './sheet.ts'

export interface Corrected {
  readonly rows: ArticleRows
  /** What came of each correction that has to do with the article. */
  readonly effects: readonly Effect[]
  /** The article is not to be shown. */
  readonly isHidden: boolean
}

/** The kinds that count as somebody's words on the record. */
const SPOKEN: ReadonlySet<string> = new Set(['DIRECT', 'PARTIAL', 'BLOCK'])

export function applyCorrections(rows: ArticleRows, book: Book): Corrected {
  if (!book.corrections.length) return { rows, effects: [], isHidden: false }
  const sheet = openSheet(rows)
  applyMoves(sheet, book)
  applyNames(sheet, book)
  noteNeedless(sheet, book)
  const own = correctionsOf(rows.article, book)
  for (const one of own) if (is(one, 'SPLIT')) applySplit(sheet, one, book)
  applyToQuotes(sheet, own, book)
  for (const one of standing(sheet, own.filter(isOf('DATE')), () => 'date')) note(sheet, one.id, applyDate(sheet, one))
  for (const one of standing(sheet, own.filter(isOf('SOURCE')), ({ claim }) => JSON.stringify(claim.was ?? claim.to)))
    note(sheet, one.id, applySource(sheet, one, book))
  const hiding = own.find(({ claim }) => claim.kind === 'HIDE' && !claim.quote)
  const byWords = book.hiddenWords.get(rows.article.contentHash)
  for (const by of new Set([hiding, byWords])) if (by) note(sheet, by.id, verdict('ACTIVE'))
  return { rows: closeSheet(sheet, rows), effects: sheet.effects, isHidden: Boolean(hiding ?? byWords) }
}

/** Those anchored in the article: by its key, or by date and headline where neither key is more than a hash of words. */
function correctionsOf({ key, slug, formerSlug }: ArticleRows['article'], book: Book): Correction[] {
  const slugs = key.startsWith('body:') ? [slug, ...(formerSlug ? [formerSlug] : [])] : []
  const bySlug = slugs.flatMap((one) => book.ofSlug.get(one) ?? [])
  const own = new Set([...(book.ofArticle.get(key) ?? []), ...bySlug])
  return [...own].filter(({ id }) => !book.refused.has(id)).sort((a, b) => laterFirst(b, a))
}

/** Each of the quotes gets what the latest correction says of it, of who speaks and of whether it shows. */
function applyToQuotes(sheet: Sheet, own: readonly Correction[], book: Book): void {
  const quotes = new Map<string, Sheet['quotes'][number]>()
  const found = own.filter(({ id, claim }) => {
    const anchor =
      claim.kind === 'SPEAKER' || claim.kind === 'NOT_A_QUOTE' || claim.kind === 'HIDE' ? claim.quote : null
    const quote = anchor && locate(sheet, id, anchor)
    if (quote) quotes.set(id, quote)
    return quote
  })
  const quoteOf = ({ id }: Correction) => sheet.quotes.find((row) => row.id === quotes.get(id)!.id)!
  const speaking = found.filter(({ claim }) => claim.kind !== 'HIDE')
  for (const one of standing(sheet, speaking, ({ id }) => quotes.get(id)!.id)) {
    if (is(one, 'SPEAKER')) note(sheet, one.id, applySpeaker(sheet, one, quoteOf(one), book))
    if (is(one, 'NOT_A_QUOTE')) note(sheet, one.id, applyNotAQuote(sheet, one, quoteOf(one)))
  }
  const hiding = found.filter(({ claim }) => claim.kind === 'HIDE')
  for (const one of standing(sheet, hiding, ({ id }) => quotes.get(id)!.id))
    note(sheet, one.id, hideQuote(sheet, quoteOf(one)))
}

/** Of corrections of one thing the latest, in the order they were made; the others are noted as needless or in conflict. */
function standing<One extends Correction>(sheet: Sheet, list: readonly One[], thingOf: (one: One) => string): One[] {
  const latest = new Map<string, One>()
  for (const one of [...list].sort(laterFirst)) {
    const thing = thingOf(one)
    const later = latest.get(thing)
    if (!later) latest.set(thing, one)
    else if (says(later.claim) === says(one.claim))
      note(sheet, one.id, verdict('REDUNDANT', `the later ${later.id} says the same`))
    else note(sheet, one.id, verdict('CONFLICT', `the later ${later.id} says otherwise`))
  }
  return [...latest.values()].reverse()
}

/** What a claim makes of its thing, apart from what it was and where it is. */
function says(claim: Claim): string {
  const { was: _was, quote: _quote, ...rest } = { was: null, quote: null, ...claim }
  return JSON.stringify(rest)
}

/** The rows again, without parties that nothing refers to any more. */
function closeSheet(sheet: Sheet, rows: ArticleRows): ArticleRows {
  const used = new Set<unknown>()
  for (const row of [...sheet.authors, ...sheet.mentions, ...sheet.speakers, ...sheet.sources, ...sheet.quotes])
    for (const key of ['personId', 'sourceId', 'viaPersonId', 'viaSourceId'])
      used.add((row as Record<string, unknown>)[key])
  const isUsed = ({ id }: { id: string }) => used.has(id)
  const parties = {
    ...rows.parties,
    people: [...sheet.people.values()].filter(isUsed),
    sources: [...sheet.organisations.values()].filter(isUsed),
    aliases: [...sheet.aliases.values()].filter((row) => used.has(row.personId ?? row.sourceId)),
  }
  const { authors, sources, mentions, quotes, spans, speakers } = sheet
  const quoteCount = quotes.filter(({ kind }) => SPOKEN.has(kind)).length
  return {
    ...rows,
    article: { ...sheet.article, quoteCount },
    parties,
    authors,
    sources,
    mentions,
    quotes,
    spans,
    speakers,
  }
}

function is<Kind extends Claim['kind']>(
  one: Correction,
  kind: Kind,
): one is Correction & { claim: Extract<Claim, { kind: Kind }> } {
  return one.claim.kind === kind
}

function isOf<Kind extends Claim['kind']>(kind: Kind) {
  return (one: Correction): one is Correction & { claim: Extract<Claim, { kind: Kind }> } => is(one, kind)
}
