/** A split, over one article's rows: some of what it says of a person is about someone else. */
import { wordsOfMention, wordsOfQuote } from './anchor-of.ts'
import { type Book, finalId } from './book.ts'
import type { ClaimOf, Correction, TextAnchor } from './correction.ts'
import { findAnchored } from './find-anchored.ts'
import { partyOf } from './party-id.ts'
import { addAlias, note, placeNamed, placeParty, replaceParty, type Sheet, type Verdict, verdict } from './sheet.ts'

/** Two ids: who the article is read to mean, and who is meant. */
interface Move {
  readonly from: string
  readonly into: string
}

/** Says of some words, or of the whole article, that they are about someone else. */
export function applySplit(sheet: Sheet, { id, claim }: Correction & { claim: ClaimOf<'SPLIT'> }, book: Book): void {
  const named = partyOf({ person: claim.person }, book.known)
  const from = placeParty(sheet, named, book)
  const isThere = (row: { personId?: string | null }) => row.personId === from
  if (![...sheet.mentions, ...sheet.speakers, ...sheet.authors].some(isThere)) {
    const other = finalId(book, partyOf({ person: claim.into }, book.known).id)
    const isKnown = sheet.mentions.some((row) => row.personId === other)
    const reason = `the article ${isKnown ? `means ${claim.into} already` : `does not name ${named.name}`}`
    note(sheet, id, verdict(isKnown ? 'REDUNDANT' : 'ORPHANED', reason))
    return
  }
  const move = { from, into: placeNamed(sheet, { person: claim.into }, book) }
  if (!claim.quotes && !claim.mentions) note(sheet, id, moveAll(sheet, move))
  for (const anchor of claim.quotes ?? []) note(sheet, id, moveQuote(sheet, move, anchor))
  for (const anchor of claim.mentions ?? []) note(sheet, id, moveMention(sheet, move, anchor))
}

/** All that the article says of the one, and the names it has for them. */
function moveAll(sheet: Sheet, { from, into }: Move): Verdict {
  replaceParty(sheet, from, into)
  addAlias(sheet, into, sheet.people.get(from)!.name, sheet.article.id)
  for (const alias of [...sheet.aliases.values()].filter((one) => one.personId === from && one.articleId)) {
    sheet.aliases.delete(alias.id)
    addAlias(sheet, into, alias.name, sheet.article.id)
  }
  return verdict('ACTIVE')
}

/** One quote, with the words beside it that name its speaker. */
function moveQuote(sheet: Sheet, { from, into }: Move, anchor: TextAnchor): Verdict {
  const theirs = sheet.quotes.filter(({ id }) =>
    sheet.speakers.some((row) => row.quoteId === id && row.personId === from),
  )
  const found = findAnchored(theirs, anchor, wordsOfQuote)
  if (typeof found === 'string') return missing(anchor, found)
  const quoteId = found.row.id
  const words = sheet.spans.filter((span) => span.quoteId === quoteId && span.part === 'SPEAKER')
  const names = (row: { start: number; end: number }) => words.some((one) => row.start < one.end && row.end > one.start)
  sheet.quotes = sheet.quotes.map((row) =>
    row.id === quoteId && row.speakerPersonId === from ? { ...row, speakerPersonId: into } : row,
  )
  sheet.speakers = sheet.speakers.map((row) =>
    row.quoteId === quoteId && row.personId === from ? { ...row, personId: into } : row,
  )
  sheet.mentions = sheet.mentions.map((row) => (row.personId === from && names(row) ? { ...row, personId: into } : row))
  return verdict('ACTIVE', null, quoteId)
}

function moveMention(sheet: Sheet, { from, into }: Move, anchor: TextAnchor): Verdict {
  const theirs = sheet.mentions.filter((row) => row.personId === from).sort((a, b) => a.start - b.start)
  const found = findAnchored(theirs, anchor, (row) => wordsOfMention(row, sheet.paragraphs))
  if (typeof found === 'string') return missing(anchor, found)
  sheet.mentions = sheet.mentions.map((row) => (row === found.row ? { ...row, personId: into } : row))
  if (/NAME/.test(found.row.form)) addAlias(sheet, into, found.row.exact, sheet.article.id)
  return verdict('ACTIVE')
}

function missing({ exact }: TextAnchor, found: 'GONE' | 'UNCLEAR'): Verdict {
  if (found === 'UNCLEAR') return verdict('CONFLICT', `“${exact}” has changed, and several places are as much like it`)
  return verdict('ORPHANED', `“${exact}” is no longer there, or no longer theirs`)
}
