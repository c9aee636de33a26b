/** Corrections of a quote, over its article's rows: whose words, nobody's words, hidden. */
import { nameKeyOf } from '../../rows/identify.ts'
import type { Claim, Correction, TextAnchor } from '../correction.ts'
import type { CorrectionIndex } from '../index/correction-index.ts'
import { wordsOfQuote } from './anchor-of.ts'
import { type ArticleOverlay, note, type Verdict, verdict } from './article-overlay.ts'
import { findAnchored } from './find-anchored.ts'
import { placeNamed } from './place-party.ts'

type Quote = ArticleOverlay['quotes'][number]

/** Finds the words of a correction; where they are not, notes why it does not fit. */
export function locate(overlay: ArticleOverlay, id: string, anchor: TextAnchor): Quote | null {
  const found = findAnchored(overlay.quotes, anchor, wordsOfQuote)
  if (typeof found !== 'string') return found.row
  if (found === 'UNCLEAR')
    note(overlay, id, verdict('CONFLICT', 'the words have changed, and several quotes are as much like them'))
  else if (isPrinted(overlay, anchor.exact))
    note(overlay, id, verdict('CONFLICT', 'the words are there, but no longer read as a quote'))
  else note(overlay, id, verdict('ORPHANED', 'the words are no longer in the article'))
  return null
}

function isPrinted(overlay: ArticleOverlay, words: string): boolean {
  const text = nameKeyOf([overlay.article.headline, ...overlay.paragraphs.map((paragraph) => paragraph.text)].join(' '))
  return words.split(' … ').every((part) => text.includes(nameKeyOf(part)))
}

/** Gives a quote the speakers that a person says. */
export function applySpeaker(
  overlay: ArticleOverlay,
  { claim }: Of<'SPEAKER'>,
  quote: Quote,
  index: CorrectionIndex,
): Verdict {
  const { speaker, coSpeakers = [] } = claim
  const named = 'person' in speaker || 'source' in speaker ? [speaker, ...coSpeakers] : []
  const ids = [...new Set(named.map((party) => placeNamed(overlay, party, index)))]
  const unnamed = 'unnamed' in speaker ? speaker.unnamed : null
  const before = overlay.speakers.filter((row) => row.quoteId === quote.id).map((row) => row.personId ?? row.sourceId)
  const isSaid = before.join() === ids.join() && quote.unnamedSpeaker === unnamed
  if (isSaid) return verdict('REDUNDANT', null, quote.id)
  if (quote.kind === 'SCARE' || quote.kind === 'TITLE')
    return verdict('CONFLICT', 'the words are read as nobody’s now', quote.id)

  const isNobody = 'nobody' in speaker
  const dropsMention = isNobody || namesAnother(overlay, quote.id, ids)
  if (dropsMention) overlay.spans = overlay.spans.filter((span) => span.quoteId !== quote.id || span.part !== 'SPEAKER')
  setSpeakers(overlay, quote, ids, {
    unnamedSpeaker: unnamed,
    ...(dropsMention && { speakerMention: null }),
    diagnostics: (quote.diagnostics as string[]).filter((code) => code !== 'AMBIGUOUS'),
  })
  return verdict('ACTIVE', null, quote.id)
}

/** Makes of a quote words in quotation marks that nobody in particular said. */
export function applyNotAQuote(overlay: ArticleOverlay, { claim }: Of<'NOT_A_QUOTE'>, quote: Quote): Verdict {
  if (quote.kind === claim.as) return verdict('REDUNDANT', null, quote.id)
  const parts = ['SPEAKER', 'CUE', 'VIA']
  overlay.spans = overlay.spans.filter((span) => span.quoteId !== quote.id || !parts.includes(span.part))
  setSpeakers(overlay, quote, [], {
    kind: claim.as,
    unnamedSpeaker: null,
    speakerMention: null,
    cue: null,
    cueSense: null,
    viaPersonId: null,
    viaSourceId: null,
    viaMention: null,
  })
  return verdict('ACTIVE', null, quote.id)
}

/** Takes a quote out; those nested in it are then nested in what it was nested in. */
export function hideQuote(overlay: ArticleOverlay, quote: Quote): Verdict {
  overlay.quotes = overlay.quotes
    .filter((row) => row.id !== quote.id)
    .map((row) => (row.parentId === quote.id ? { ...row, parentId: quote.parentId ?? null } : row))
  overlay.spans = overlay.spans.filter((span) => span.quoteId !== quote.id)
  overlay.speakers = overlay.speakers.filter((row) => row.quoteId !== quote.id)
  return verdict('ACTIVE')
}

type Of<Kind extends Claim['kind']> = Correction & { readonly claim: Extract<Claim, { kind: Kind }> }

function setSpeakers(overlay: ArticleOverlay, quote: Quote, ids: readonly string[], changes: Partial<Quote>): void {
  const { id: quoteId, newest, articleId, position } = quote
  const columns = (id: string | undefined) => ({
    personId: id?.startsWith('per_') ? id : null,
    sourceId: id?.startsWith('src_') ? id : null,
  })
  const first = columns(ids[0])
  overlay.quotes = overlay.quotes.map((row) =>
    row.id === quoteId
      ? {
          ...row,
          speakerPersonId: first.personId,
          speakerSourceId: first.sourceId,
          rule: 'correction',
          confidence: 1,
          ...changes,
        }
      : row,
  )
  overlay.speakers = [
    ...overlay.speakers.filter((row) => row.quoteId !== quoteId),
    ...ids.map((id, ordinal) => ({ quoteId, ordinal, ...columns(id), newest, articleId, position })),
  ]
}

/** Tells whether the words that were taken for the speaker are the name of someone else. */
function namesAnother(overlay: ArticleOverlay, quoteId: string, ids: readonly string[]): boolean {
  const spans = overlay.spans.filter((span) => span.quoteId === quoteId && span.part === 'SPEAKER')
  const named = overlay.mentions.filter(
    ({ start, end, form }) => /NAME/.test(form) && spans.some((span) => start < span.end && end > span.start),
  )
  return named.length > 0 && !named.some(({ personId, sourceId }) => ids.includes((personId ?? sourceId)!))
}
