/** A split, over one article's rows: some of what it says of a person is about someone else. */

import type { ClaimOf, Correction, TextAnchor } from '../correction.ts'
import type { CorrectionIndex } from '../index/correction-index.ts'
import { finalId } from '../index/final-id.ts'
import { partyOf } from '../index/party-id.ts'
import { wordsOfMention, wordsOfQuote } from './anchor-of.ts'
import { type ArticleOverlay, note, replaceParty, type Verdict, verdict } from './article-overlay.ts'
import { findAnchored } from './find-anchored.ts'
import { addAlias, placeNamed, placeParty } from './place-party.ts'

/** Two ids: who the article is read to mean, and who is meant. */
interface Move {
  readonly from: string
  readonly into: string
}

/** Says of some words, or of the whole article, that they are about someone else. */
export function applySplit(
  overlay: ArticleOverlay,
  { id, claim }: Correction & { claim: ClaimOf<'SPLIT'> },
  index: CorrectionIndex,
): void {
  const named = partyOf({ person: claim.person }, index.known)
  const from = placeParty(overlay, named, index)
  const isThere = (row: { personId?: string | null }) => row.personId === from
  if (![...overlay.mentions, ...overlay.speakers, ...overlay.authors].some(isThere)) {
    const other = finalId(index, partyOf({ person: claim.into }, index.known).id)
    const isKnown = overlay.mentions.some((row) => row.personId === other)
    const reason = `the article ${isKnown ? `means ${claim.into} already` : `does not name ${named.name}`}`
    note(overlay, id, verdict(isKnown ? 'REDUNDANT' : 'ORPHANED', reason))
    return
  }
  const move = { from, into: placeNamed(overlay, { person: claim.into }, index) }
  if (!claim.quotes && !claim.mentions) note(overlay, id, moveAll(overlay, move))
  for (const anchor of claim.quotes ?? []) note(overlay, id, moveQuote(overlay, move, anchor))
  for (const anchor of claim.mentions ?? []) note(overlay, id, moveMention(overlay, move, anchor))
}

/** All that the article says of the one, and the names it has for them. */
function moveAll(overlay: ArticleOverlay, { from, into }: Move): Verdict {
  replaceParty(overlay, from, into)
  addAlias(overlay, into, overlay.people.get(from)!.name, overlay.article.id)
  for (const alias of [...overlay.aliases.values()].filter((one) => one.personId === from && one.articleId)) {
    overlay.aliases.delete(alias.id)
    addAlias(overlay, into, alias.name, overlay.article.id)
  }
  return verdict('ACTIVE')
}

/** One quote, with the words beside it that name its speaker. */
function moveQuote(overlay: ArticleOverlay, { from, into }: Move, anchor: TextAnchor): Verdict {
  const theirs = overlay.quotes.filter(({ id }) =>
    overlay.speakers.some((row) => row.quoteId === id && row.personId === from),
  )
  const found = findAnchored(theirs, anchor, wordsOfQuote)
  if (typeof found === 'string') return missing(anchor, found)
  const quoteId = found.row.id
  const words = overlay.spans.filter((span) => span.quoteId === quoteId && span.part === 'SPEAKER')
  const names = (row: { start: number; end: number }) => words.some((one) => row.start < one.end && row.end > one.start)
  overlay.quotes = overlay.quotes.map((row) =>
    row.id === quoteId && row.speakerPersonId === from ? { ...row, speakerPersonId: into } : row,
  )
  overlay.speakers = overlay.speakers.map((row) =>
    row.quoteId === quoteId && row.personId === from ? { ...row, personId: into } : row,
  )
  overlay.mentions = overlay.mentions.map((row) =>
    row.personId === from && names(row) ? { ...row, personId: into } : row,
  )
  return verdict('ACTIVE', null, quoteId)
}

function moveMention(overlay: ArticleOverlay, { from, into }: Move, anchor: TextAnchor): Verdict {
  const theirs = overlay.mentions.filter((row) => row.personId === from).sort((a, b) => a.start - b.start)
  const found = findAnchored(theirs, anchor, (row) => wordsOfMention(row, overlay.paragraphs))
  if (typeof found === 'string') return missing(anchor, found)
  overlay.mentions = overlay.mentions.map((row) => (row === found.row ? { ...row, personId: into } : row))
  if (/NAME/.test(found.row.form)) addAlias(overlay, into, found.row.exact, overlay.article.id)
  return verdict('ACTIVE')
}

function missing({ exact }: TextAnchor, found: 'GONE' | 'UNCLEAR'): Verdict {
  if (found === 'UNCLEAR') return verdict('CONFLICT', `“${exact}” has changed, and several places are as much like it`)
  return verdict('ORPHANED', `“${exact}” is no longer there, or no longer theirs`)
}
