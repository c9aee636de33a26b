import { basename, extname } from 'node:path'
import { publishedColumns } from '../store/rows/published.ts'
import type { ArticleDraft } from '../text/draft.ts'
import type { Span } from '../text/span.ts'
import type { PartyDraft } from '../text/speech.ts'

const pair = ({ start, end }: Span) => [start, end]
const cut = (text: string, span: Span | null) => span && text.slice(span.start, span.end)

/** The name of a party, as the article's own tables have it. */
function nameOf(draft: ArticleDraft, party: PartyDraft): string | null {
  if (party.type === 'PERSON') return draft.people[party.index]?.name ?? null
  return party.type === 'ORGANISATION' ? (draft.organisations[party.index]?.name ?? null) : null
}

/** An article as `extract` prints it; `file` is the one that it is in. */
export function describeDraft(file: string, draft: ArticleDraft) {
  const { path, text } = draft.document
  const { publishedOn, publishedAt } = publishedColumns(draft.fields.published?.value ?? null)
  const party = (of: PartyDraft) => ({ name: nameOf(draft, of), type: of.type === 'UNNAMED' ? of.kind : of.type })
  return {
    // an article of a file that holds many is known by its whole path
    id: path === file ? basename(path, extname(path)) : path,
    path,
    text,
    headline: cut(text, draft.fields.headline),
    published: publishedAt ?? publishedOn,
    publishedOn,
    paragraphs: draft.paragraphs.map(pair),
    people: draft.people.map(({ name, aliases, gender }) => ({ name, aliases, gender })),
    authors: draft.fields.authors.map(({ name, type }) => ({ name, type })),
    credited: draft.fields.creditedPeople.map(({ name, work }) => ({ name, work })),
    sources: draft.fields.credits.map(({ name, kind, role }) => ({ name, kind, role })),
    quotes: draft.quotes.map((quote) => ({
      kind: quote.kind,
      // what nobody said is attributed to nobody
      content:
        quote.kind === 'SCARE' || quote.kind === 'TITLE' || quote.rule === 'nested' ? [] : quote.content.map(pair),
      spans: quote.spans.map(pair),
      speaker: quote.speaker && { ...party(quote.speaker.party), mention: quote.speaker.mention.map(pair) },
      cue: quote.cue.map(pair),
      cueSense: quote.cueSense,
      via: quote.via && { ...party(quote.via.party), mention: [pair(quote.via.span)] },
      parent: quote.parent,
      rule: quote.rule,
      confidence: quote.confidence,
      distance: quote.distance,
    })),
  }
}
