/** The rows of one article while corrections are laid over them. Rows are replaced, never changed in place. */
import type { ArticleRows } from '../../rows/article-rows.ts'
import type { PrintedPerson } from '../../rows/printed-name.ts'
import type { Effect } from '../correction.ts'

type Rows<Name extends keyof ArticleRows> = ArticleRows[Name] extends readonly (infer Row)[] ? Row[] : never
type Parties<Name extends 'people' | 'sources' | 'aliases'> = ArticleRows['parties'][Name][number]

export interface ArticleOverlay {
  article: ArticleRows['article']
  readonly people: Map<string, Parties<'people'>>
  readonly organisations: Map<string, Parties<'sources'>>
  readonly aliases: Map<string, Parties<'aliases'>>
  /** See PartyRows. */
  readonly printed: Map<string, PrintedPerson>
  authors: Rows<'authors'>
  sources: Rows<'sources'>
  mentions: Rows<'mentions'>
  quotes: Rows<'quotes'>
  spans: Rows<'spans'>
  speakers: Rows<'speakers'>
  readonly paragraphs: ArticleRows['paragraphs']
  readonly effects: Effect[]
}

export function openArticleOverlay(rows: ArticleRows): ArticleOverlay {
  const byId = <Row extends { id: string }>(list: readonly Row[]) => new Map(list.map((row) => [row.id, row]))
  return {
    article: rows.article,
    people: byId(rows.parties.people),
    organisations: byId(rows.parties.sources),
    aliases: byId(rows.parties.aliases),
    printed: new Map(),
    authors: [...rows.authors],
    sources: [...rows.sources],
    mentions: [...rows.mentions],
    quotes: [...rows.quotes],
    spans: [...rows.spans],
    speakers: [...rows.speakers],
    paragraphs: rows.paragraphs,
    effects: [],
  }
}

/** Effect of a correction at one place. */
export type Verdict = Omit<Effect, 'correctionId'>

export function verdict(
  status: Effect['status'],
  reason: string | null = null,
  quoteId: string | null = null,
): Verdict {
  return { status, reason, quoteId }
}

/** Notes what came of a correction; of several things in one article, the last word is the first that is not ACTIVE. */
export function note(overlay: ArticleOverlay, correctionId: string, found: Verdict): void {
  const index = overlay.effects.findIndex((effect) => effect.correctionId === correctionId)
  if (index < 0) overlay.effects.push({ correctionId, ...found })
  else if (overlay.effects[index]!.status === 'ACTIVE' && found.status !== 'ACTIVE')
    overlay.effects[index] = { correctionId, ...found }
}

/** Puts one id in the place of another wherever the rows that `fits` refer to it. */
export function replaceParty(overlay: ArticleOverlay, from: string, to: string): void {
  const swap = <Row extends object>(row: Row): Row => {
    const changed = Object.entries(row).filter(([key, value]) => value === from && key.endsWith('Id'))
    return changed.length ? { ...row, ...Object.fromEntries(changed.map(([key]) => [key, to])) } : row
  }
  overlay.authors = overlay.authors.map(swap)
  overlay.mentions = overlay.mentions.map(swap)
  overlay.quotes = overlay.quotes.map(swap)
  overlay.sources = onceEach(overlay.sources.map(swap), ({ sourceId, role }) => `${sourceId} ${role}`)
  overlay.speakers = onceEach(overlay.speakers.map(swap), (row) => `${row.quoteId} ${row.personId ?? row.sourceId}`)
}

function onceEach<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  return [...new Map([...rows].reverse().map((row) => [keyOf(row), row])).values()].reverse()
}
