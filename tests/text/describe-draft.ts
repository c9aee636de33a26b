import type { ArticleDraft } from '../../src/text/draft.ts'
import type { Span } from '../../src/text/span.ts'
import type { PartyDraft } from '../../src/text/speech.ts'

/** A draft in words instead of offsets, so that a difference between two can be read; what is empty is left out. */
export function describeDraft(draft: ArticleDraft): unknown {
  const { fields, people, organisations } = draft
  const cut = (span: Span | null) => span && draft.document.text.slice(span.start, span.end)
  const words = (spans: readonly Span[]) => spans.map(cut)
  const party = (of: PartyDraft) =>
    of.type === 'UNNAMED'
      ? { type: of.type, kind: of.kind }
      : { type: of.type, name: (of.type === 'PERSON' ? people : organisations)[of.index]!.name }
  return compact({
    headline: cut(fields.headline),
    byline: cut(fields.byline),
    published: fields.published?.value,
    place: cut(fields.place),
    paragraphs: draft.paragraphs.length,
    people: people.map(({ name, aliases, gender, mentions }) => ({
      name,
      aliases,
      gender,
      titles: [...new Set(mentions.flatMap(({ title }) => (title ? [cut(title)] : [])))],
    })),
    organisations: organisations.map(({ name, kind, aliases }) => ({ name, kind, aliases })),
    credits: fields.credits.map(({ name, kind, role }) => ({ name, kind, role })),
    quotes: draft.quotes.map((quote) => ({
      kind: quote.kind,
      text: words(quote.spans),
      speaker: quote.speaker && {
        ...party(quote.speaker.party),
        mention: words(quote.speaker.mention),
        others: quote.speaker.others.map(party),
      },
      cue: words(quote.cue),
      cueSense: quote.cueSense,
      via: quote.via && { ...party(quote.via.party), mention: cut(quote.via.span) },
      parent: quote.parent,
      rule: quote.rule,
      diagnostics: quote.diagnostics,
    })),
    diagnostics: draft.diagnostics.map(({ code }) => code),
  })
}

/** Without nulls and empty lists. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact)
  if (value === null || typeof value !== 'object') return value
  const kept = Object.entries(value).filter(
    ([, of]) => of !== null && of !== undefined && !(Array.isArray(of) && of.length === 0),
  )
  return Object.fromEntries(kept.map(([key, of]) => [key, compact(of)]))
}
