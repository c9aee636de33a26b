import type { Connection } from '../../database/connection.ts'
import { idOf, nameKeyOf, sourceKeyOf } from '../../rows/identify.ts'
import { isPerson } from '../numbers.ts'
import type { PartyChange } from '../unit-of-work.ts'
import { insertAliases } from './insert-aliases.ts'

export interface PartyRow {
  readonly publicId: string
  readonly name: string
  readonly nameKey: string
  readonly givenName?: string | null
  readonly familyName?: string | null
  readonly wikidataId?: string | null
  readonly kind?: string
}

/** Keeps as aliases the spellings of articles that prefer another than the one shown. */
export function spellOtherwise(
  connection: Connection,
  { id, publicId }: { readonly id: number; readonly publicId: string },
  shown: string,
  before: PartyRow | undefined,
  change: PartyChange,
  renamed: Set<number>,
): void {
  const owner = isPerson(id) ? 'personId' : 'sourceId'
  const turned = !!before && before.name !== shown
  if (turned) connection.run(`DELETE FROM "Alias" WHERE "${owner}" = ? AND own = 1`, id)
  const others = connection.all<{ articleId: number; article: string; name: string }>(
    `SELECT n."articleId", a."publicId" AS article, n.name FROM "Naming" n JOIN "Article" a ON a.id = n."articleId"
      WHERE n."partyId" = ?1 AND n.name <> ?2 ${turned ? '' : 'AND n."articleId" IN (SELECT value FROM json_each(?3))'}`,
    ...[id, shown, ...(turned ? [] : [JSON.stringify([...change.seenIn])])],
  )
  const rows = others.map(({ articleId, article, name }) => ({
    id: idOf('ali', publicId, name, article, 'own'),
    name,
    nameKey: isPerson(id) ? nameKeyOf(name) : sourceKeyOf(name),
    articleId,
    [owner]: id,
    own: true,
  }))
  insertAliases(connection, rows, renamed)
}
