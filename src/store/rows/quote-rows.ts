/** The quotes of one article as rows: the quote, its spans, its speakers. */

import type { ArticleDraft } from '../../text/draft.ts'
import type { Span } from '../../text/span.ts'
import type { QuoteDraft } from '../../text/speech.ts'
import { foldedOrNull } from '../folding/folded-columns.ts'
import { prefixOf, suffixOf } from '../packing/surroundings.ts'
import { idWithin, nameKeyOf } from './identify.ts'
import type { PartyIndex } from './party-rows.ts'
import type { QuoteRow, SpanRow, SpeakerRow } from './row-types.ts'

export interface QuoteRows {
  readonly quotes: readonly QuoteRow[]
  readonly spans: readonly SpanRow[]
  readonly speakers: readonly SpeakerRow[]
}

export function quoteRows(
  draft: ArticleDraft,
  article: { readonly id: string; readonly newest: number },
  paragraphIdAt: (offset: number) => string | null,
  parties: PartyIndex,
): QuoteRows {
  const { text } = draft.document
  const cut = (spans: readonly Span[]) => spans.map((span) => text.slice(span.start, span.end))
  const ids = quoteIds(draft.quotes, article.id, cut)
  const spans: SpanRow[] = []
  const speakers: SpeakerRow[] = []

  const quotes = draft.quotes.map((quote, index): QuoteRow => {
    const id = ids[index]!
    const position = index + 1
    const { personId, sourceId } = parties.idsOf(quote.speaker?.party)
    const via = parties.idsOf(quote.via?.party)
    const words = cut(quote.spans).join(' … ')

    const parts = {
      WORDS: quote.spans,
      CONTENT: quote.content,
      SPEAKER: quote.speaker?.mention ?? [],
      CUE: quote.cue,
      VIA: quote.via ? [quote.via.span] : [],
    } as const
    for (const [part, list] of Object.entries(parts) as [keyof typeof parts, readonly Span[]][])
      for (const [ordinal, { start, end }] of list.entries()) spans.push({ quoteId: id, part, ordinal, start, end })

    const everyone = quote.speaker ? [quote.speaker.party, ...quote.speaker.others].map(parties.idsOf) : []
    const named = everyone.filter((party) => party.personId ?? party.sourceId)
    for (const [ordinal, party] of named.entries())
      speakers.push({ quoteId: id, ordinal, ...party, newest: article.newest, articleId: article.id, position })

    return {
      id,
      articleId: article.id,
      position,
      paragraphId: paragraphIdAt(quote.spans[0]!.start),
      kind: quote.kind,
      text: words,
      textFolded: foldedOrNull(words),
      length: words.length,
      prefix: prefixOf(text, quote.spans[0]!.start),
      suffix: suffixOf(text, quote.spans.at(-1)!.end),
      speakerPersonId: personId,
      speakerSourceId: sourceId,
      unnamedSpeaker: quote.speaker?.party.type === 'UNNAMED' ? quote.speaker.party.kind : null,
      speakerMention: quote.speaker ? cut(quote.speaker.mention).join(', ') || null : null,
      cue: cut(quote.cue).join(' … ') || null,
      cueSense: quote.cueSense,
      viaPersonId: via.personId,
      viaSourceId: via.sourceId,
      viaMention: quote.via ? cut([quote.via.span])[0]! : null,
      parentId: quote.parent === null ? null : ids[quote.parent]!,
      rule: quote.rule,
      confidence: quote.confidence,
      distance: quote.distance,
      diagnostics: [...quote.diagnostics],
      newest: article.newest,
    }
  })
  return { quotes, spans, speakers }
}

/** From the article and the words, so that an id outlives a better reading of the speaker; equal words are counted. */
function quoteIds(
  quotes: readonly QuoteDraft[],
  articleId: string,
  cut: (spans: readonly Span[]) => string[],
): string[] {
  const seen = new Map<string, number>()
  return quotes.map((quote) => {
    const words = nameKeyOf(cut(quote.spans).join(' '))
    const occurrence = (seen.get(words) ?? 0) + 1
    seen.set(words, occurrence)
    return idWithin('quo', articleId, words, occurrence)
  })
}
