import type { ArticleDraft } from '../../text/draft.ts'
import type { MentionDraft, PartyDraft } from '../../text/speech.ts'
import type { PartyIndex } from './party-rows.ts'
import type { MentionRow } from './row-types.ts'

/** Makes a row of each place in the text that names a person or an organisation. */
export function mentionRows(
  { document: { text }, people, organisations }: ArticleDraft,
  { id, newest }: { readonly id: string; readonly newest: number },
  { idsOf }: PartyIndex,
): MentionRow[] {
  const rowOf = ({ start, end, form, title }: MentionDraft, party: PartyDraft) => ({
    articleId: id,
    start,
    end,
    exact: text.slice(start, end),
    form,
    title: title && text.slice(title.start, title.end),
    newest,
    ...idsOf(party),
  })
  const rowsOf = (type: 'PERSON' | 'ORGANISATION', named: readonly { readonly mentions: readonly MentionDraft[] }[]) =>
    named.flatMap(({ mentions }, index) => mentions.map((mention) => rowOf(mention, { type, index })))
  return [...rowsOf('PERSON', people), ...rowsOf('ORGANISATION', organisations)]
}
